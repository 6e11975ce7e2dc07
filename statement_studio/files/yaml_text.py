"""How values become YAML text, and how a changed value is put into a text that a person may have written by hand.

Only the lines of a changed value are touched: comments, order, quoting and unknown names around it stay as they were.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import yaml

from .plain_yaml import Fields, Items, Node, Scalar, parse

_BARE_NUMBER_OR_DATE = re.compile(r"((0|[1-9]\d{0,8})(\.\d+)?|\d{4}-\d{2}-\d{2})\Z")
_NEEDS_QUOTES = re.compile(
    r"[-?:,\[\]{}#&*!|>'\"%@`\s]|.*(: | #|:\Z|\s\Z|[^\x20-\x7e\xa0-\u2027\u202f-\ufefe\U00010000-\U0010ffff])", re.S
)
_NUMBER_ELSEWHERE = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?\Z|0[ox][0-9a-f]+\Z", re.I)
"""What PyYAML takes for text, but a reader of YAML 1.2 for a number."""
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_Edit = tuple[int, int, str]


def emit(fields: Fields, newline: str = "\n") -> str:
    """Return a whole YAML text for these fields."""
    return "".join(_entry(name.text, node, "", newline) for name, node in fields.entries) or "{}" + newline


def update(source: str, before: Fields, after: Fields, order: Sequence[str]) -> str:
    """Return `source` with what differs between `before` and `after` put in, and nothing else changed.

    `before` is what the program understood of the source, `after` what it should say now; both in the program's own
    terms, so that another way of writing the same value (`90` for `1:30`) is left alone. New names go where `order`
    puts them.
    """
    newline = "\r\n" if "\r\n" in source else "\n"
    written = parse(source, Path())
    if before == after:
        return source
    if written.place.is_flow:
        return emit(_with_unknown(after, written, order), newline)
    edits = _edits(source, written, before, after, order, newline)
    # Of two that start at the same place, the one that takes something away comes first: it must not take the other.
    for start, end, text in sorted(edits, key=lambda edit: edit[:2], reverse=True):
        source = source[:start] + text + source[end:]
    return source if _says_something(written, before, after) else source + emit(after, newline)


def _with_unknown(known: Fields, written: Fields, names: Sequence[str]) -> Fields:
    """Return the known entries, and behind them what else was written."""
    return Fields(known.entries + tuple(entry for entry in written.entries if entry[0].text not in names))


def _says_something(written: Fields, before: Fields, after: Fields) -> bool:
    """Whether an entry is left: a file of comments alone would not be a statement any more."""
    added = any(written.key(name.text) is None and before.get(name.text) != node for name, node in after.entries)
    gone = [name.text for name, _ in before.entries if after.get(name.text) is None]
    return added or any(name.text not in gone for name, _ in written.entries)


def _edits(
    source: str, written: Fields, before: Fields, after: Fields, order: Sequence[str], newline: str
) -> list[_Edit]:
    edits: list[_Edit] = []
    for name in order:
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        key, value = written.key(name), written.get(name)
        if key is None or value is None:
            assert new is not None, "a value that was not written cannot be taken away"
            edits = _insert(
                edits, _place_for(source, written, name, order), _indented(source, written, name, new, newline)
            )
        elif new is None:
            edits.append((_line_start(source, key.place.start), _line_end(source, _content_end(value, key)), ""))
        else:
            edits += _replace(source, key, value, old, new, newline)
    return edits


def _replace(source: str, key: Scalar, value: Node, old: Node | None, new: Node, newline: str) -> list[_Edit]:
    if (
        isinstance(value, Scalar)
        and isinstance(new, Scalar)
        and not _BREAK.search(source, value.place.start, value.place.end)
    ):
        space = "" if value.place.end > value.place.start else " "
        return [(value.place.start, value.place.end, space + _scalar(new))]
    if isinstance(value, Fields) and isinstance(old, Fields) and isinstance(new, Fields):
        if not value.place.is_flow:
            return _edits(source, value, old, new, _names(old, new), newline)
        new = _with_unknown(new, Fields(tuple(e for e in value.entries if not _is_nothing(e[1]))), _names(old, new))
    start = _line_start(source, key.place.start)
    end = _line_end(source, _content_end(value, key))
    indent = source[start : key.place.start]
    if isinstance(value, Items) and isinstance(old, Items) and isinstance(new, Items) and _has_own_lines(source, value):
        inside = _edits_inside(source, value, old, new, newline)
        return [(*_items_span(source, value), _items(source, value, old, new, newline))] if inside is None else inside
    return [(start, end, _entry(key.text, new, indent, newline))]


def _edits_inside(source: str, value: Items, old: Items, new: Items, newline: str) -> list[_Edit] | None:
    """Return the edits of the entries of a list that stayed in their places; None when one of them cannot be edited."""
    if not len(value.nodes) == len(old.nodes) == len(new.nodes):
        return None
    edits: list[_Edit] = []
    for written, earlier, wanted in zip(value.nodes, old.nodes, new.nodes, strict=True):
        if earlier == wanted:
            continue
        if not (isinstance(written, Fields) and isinstance(earlier, Fields) and isinstance(wanted, Fields)):
            return None
        names = _names(earlier, wanted)
        # The first line carries the dash: it must stay the first, so nothing may go before it or take it away.
        stays = not written.place.is_flow and wanted.get(written.entries[0][0].text) is not None
        if not stays or written.key(names[0]) is None:
            return None
        edits += _edits(source, written, earlier, wanted, names, newline)
    return edits


def _names(old: Fields, new: Fields) -> list[str]:
    return list(dict.fromkeys([name.text for name, _ in new.entries] + [name.text for name, _ in old.entries]))


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_nothing


def _insert(edits: list[_Edit], at: int, text: str) -> list[_Edit]:
    """Add an insertion; a second one at the same place goes behind the first."""
    for number, (start, end, earlier) in enumerate(edits):
        if start == end == at:
            return [*edits[:number], (at, at, earlier + text), *edits[number + 1 :]]
    return [*edits, (at, at, text)]


def _indented(source: str, written: Fields, name: str, new: Node, newline: str) -> str:
    first = written.entries[0][0].place.start
    indent = source[_line_start(source, first) : first].replace("-", " ")
    text = _entry(name, new, indent, newline)
    ends_open = not _ends_a_line(source) and _place_for_is_end(source, written)
    return newline + text if ends_open else text


def _place_for_is_end(source: str, written: Fields) -> bool:
    key, value = written.entries[-1]
    return _line_end(source, _content_end(value, key)) == len(source)


def _place_for(source: str, written: Fields, name: str, order: Sequence[str]) -> int:
    """Return the offset for a new name: behind the nearest earlier name that is there, else before everything."""
    for earlier in reversed(order[: list(order).index(name)]):
        key, value = written.key(earlier), written.get(earlier)
        if key is not None and value is not None:
            return _line_end(source, _content_end(value, key))
    return _line_start(source, written.entries[0][0].place.start)


def _items_span(source: str, value: Items) -> tuple[int, int]:
    last = value.nodes[-1]
    return _line_start(source, value.nodes[0].place.start), _line_end(source, _content_end(last, last))


def _has_own_lines(source: str, value: Items) -> bool:
    if value.place.is_flow or not value.nodes:
        return False
    starts = [source[_line_start(source, n.place.start) : n.place.start] for n in value.nodes]
    return all(re.fullmatch(r" *- +", start) for start in starts)


def _items(source: str, value: Items, old: Items, new: Items, newline: str) -> str:
    """Return the lines of a list: items that did not change keep their lines, wherever they stand now."""
    starts = [_line_start(source, n.place.start) for n in value.nodes] + [_items_span(source, value)[1]]
    kept = [(node, source[a:b]) for node, a, b in zip(old.nodes, starts, starts[1:], strict=False)]
    indent = source[starts[0] :].split("-", 1)[0]
    lines = []
    for node in new.nodes:
        at = next((i for i, (earlier, _) in enumerate(kept) if earlier == node), None)
        text = kept.pop(at)[1] if at is not None else _item(node, indent, newline)
        lines.append(text if _ends_a_line(text) else text + newline)
    return "".join(lines)


def _line_start(source: str, offset: int) -> int:
    return max(source.rfind(character, 0, offset) for character in "\n\r\x85\u2028\u2029") + 1


def _line_end(source: str, offset: int) -> int:
    found = _BREAK.search(source, offset)
    return found.end() if found else len(source)


def _ends_a_line(text: str) -> bool:
    return text.endswith(("\n", "\r", "\x85", "\u2028", "\u2029"))


def _content_end(node: Node, key: Scalar | Node) -> int:
    """Return the offset of the last character of a value; block collections end with their last child."""
    if isinstance(node, Items) and node.nodes and not node.place.is_flow:
        return _content_end(node.nodes[-1], node.nodes[-1])
    if isinstance(node, Fields) and node.entries and not node.place.is_flow:
        name, value = node.entries[-1]
        return _content_end(value, name)
    return max(node.place.end, key.place.end)


def _entry(name: str, node: Node, indent: str, newline: str) -> str:
    if isinstance(node, Scalar):
        return f"{indent}{_scalar(Scalar(name))}: {_scalar(node)}{newline}"
    if isinstance(node, Items):
        body = "".join(_item(child, indent + "  ", newline) for child in node.nodes)
        return f"{indent}{_scalar(Scalar(name))}:{newline + body if body else ' []' + newline}"
    body = "".join(_entry(key.text, child, indent + "  ", newline) for key, child in node.entries)
    return f"{indent}{_scalar(Scalar(name))}:{newline + body if body else ' {}' + newline}"


def _item(node: Node, indent: str, newline: str) -> str:
    if isinstance(node, Scalar):
        return f"{indent}- {_scalar(node)}{newline}"
    if isinstance(node, Items):
        body = "".join(_item(child, indent + "  ", newline) for child in node.nodes)
        return f"{indent}- {body[len(indent) + 2 :] or '[]' + newline}"
    body = "".join(_entry(key.text, child, indent + "  ", newline) for key, child in node.entries)
    return f"{indent}- {body[len(indent) + 2 :] or '{}' + newline}"


def _scalar(node: Scalar) -> str:
    """Return a scalar so that every YAML reader takes it for the same text, bare where that is safe."""
    text = node.text
    if node.was_written_bare and not _BREAK.search(text):
        return text
    if _BARE_NUMBER_OR_DATE.match(text) or (text and not _NEEDS_QUOTES.match(text) and _is_text(text)):
        return text
    return _quoted(text)


def _is_text(text: str) -> bool:
    if _NUMBER_ELSEWHERE.match(text):
        return False
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers.get(text[0], [])
    return not any(pattern.match(text) for _, pattern in resolvers)


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", lambda m: f"\\u{ord(m[0]):04x}", quoted)
