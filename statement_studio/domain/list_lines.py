"""How lists and quotations go on while they are written: the next mark, the end of a list, depth, and numbers.

A list is a run of lines within one paragraph. `PARAGRAPH` in a new wording asks for a new paragraph there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

PARAGRAPH: Final = "\u2029"
INDENT: Final = "    "
"""What a level is set in: four spaces, which every reader of Markdown takes for one."""
_DEEPEST: Final = 3
_ITEM: Final = re.compile(r"([ \t]*)(?:([-*+])|([0-9]{1,9})([.)]))[ \t]+")
_BARE_ITEM: Final = re.compile(r"([ \t]*)(?:([-*+])|([0-9]{1,9})([.)]))[ \t]*")
_HEADING: Final = re.compile(r" {0,3}#{1,6}[ \t]")
_QUOTED: Final = re.compile(r"[ \t]*>[ \t]?")


@dataclass(frozen=True, slots=True)
class Rewording:
    """A paragraph as it becomes, and where the selection stands in it; offsets count characters."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a paragraph, with what opens it."""

    start: int
    end: int
    mark: re.Match[str] | None
    is_quoted: bool = False

    @property
    def mark_length(self) -> int:
        return self.mark.end() if self.mark else 0


def after_enter(text: str, place: int) -> Rewording | None:
    """Return a paragraph after Enter at a place in a list or quotation; None where Enter is what it is elsewhere."""
    line = _line_at(text, place)
    item = _item_above(text, line) if line.mark is None else line
    if item is None or (line.mark and place < line.start + line.mark_length):
        return None
    if line.mark and not text[line.start + line.mark_length : line.end].strip():
        return _ended(text, line)
    # A line below the words of an item, on which nothing stands yet, becomes the next item itself.
    before = text[:place].rstrip(" ").removesuffix("\n")
    rest = text[place:].removeprefix(" ")
    return _renumbered(Rewording(f"{before}\n{_next_mark(item)}{rest}", 0, 0), -len(rest))


def after_line_end(text: str, place: int) -> Rewording | None:
    """Return a paragraph after Shift+Enter at a place in an item, which goes on below its own words."""
    line = _line_at(text, place)
    if line.mark is None or place < line.start + line.mark_length:
        return None
    opened = line.mark[0] if line.is_quoted else " " * line.mark_length
    text = f"{text[:place]}\n{opened}{text[place:]}"
    place += 1 + len(opened)
    return Rewording(text, place, place)


def after_tab(text: str, place: int, *, back: bool = False) -> Rewording | None:
    """Return a paragraph whose item at a place is one level deeper (or higher); None where it cannot be."""
    line = _line_at(text, place)
    if line.mark is None or line.is_quoted:
        return None
    indent = line.mark[1].expandtabs(4)
    above = _line_at(text, line.start - 1) if line.start else None
    if back:
        if not indent:
            return None
        new = indent[: -len(INDENT)]
    else:
        if above is None or above.mark is None or above.is_quoted or len(indent) // len(INDENT) >= _DEEPEST:
            return None
        if len(indent) > len(above.mark[1].expandtabs(4)):
            return None  # deeper than one level below the item above it, nothing is a list
        new = indent + INDENT
    tail = len(text) - max(place, line.start + len(line.mark[1]))
    return _renumbered(Rewording(text[: line.start] + new + text[line.start + len(line.mark[1]) :], 0, 0), -tail)


def renumbered(text: str) -> str:
    """Return a paragraph whose numbered items count on from the first of their list."""
    counts: list[tuple[int, int]] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        item = _BARE_ITEM.match(line) if _ITEM.match(line) or _BARE_ITEM.fullmatch(line) else None
        if item is None:
            if not line.startswith((" ", "\t")):
                counts.clear()
            continue
        depth = len(item[1].expandtabs(4))
        while counts and counts[-1][0] > depth:
            counts.pop()
        if item[3] is None:
            counts = [each for each in counts if each[0] < depth]
            continue
        if counts and counts[-1][0] == depth:
            counts[-1] = (depth, counts[-1][1] + 1)
            lines[number] = f"{item[1]}{counts[-1][1]}{line[item.end(3) :]}"
        else:
            counts.append((depth, int(item[3]) if not depth else 1))
            lines[number] = f"{item[1]}{counts[-1][1]}{line[item.end(3) :]}"
    return "\n".join(lines)


def _renumbered(changed: Rewording, from_end: int) -> Rewording:
    """Return the same with its numbers in order; the place is told from the end, where no number before it counts."""
    place = len(changed.text) + from_end
    before = changed.text[:place]
    text = renumbered(changed.text)
    place += len(renumbered(before)) - len(before)
    return Rewording(text, place, place)


def _ended(text: str, line: _Line) -> Rewording:
    """Return the text after Enter on an item without words: a level up, or out of the list."""
    assert line.mark is not None
    if not line.is_quoted and line.mark[1]:
        higher = after_tab(text, line.end, back=True)
        assert higher is not None, "an indented item can go up"
        return higher
    before, after = text[: line.start].removesuffix("\n"), text[line.end :].removeprefix("\n")
    head = f"{before}{PARAGRAPH}" if before else ""
    return Rewording(head + (PARAGRAPH + after if after else ""), len(head), len(head))


def _item_above(text: str, line: _Line) -> _Line | None:
    """Return the item that a line without a mark goes on with, None where it belongs to none."""
    while line.start and line.mark is None and not _HEADING.match(text, line.start):
        line = _line_at(text, line.start - 1)
        if line.start == line.end:
            return None
    return line if line.mark and not line.is_quoted else None


def _next_mark(line: _Line) -> str:
    assert line.mark is not None
    if line.is_quoted or line.mark[2]:
        return line.mark[0]
    return f"{line.mark[1]}{int(line.mark[3]) + 1}{line.mark[4]}{line.mark[0][line.mark.end(4) :]}"


def _line_at(text: str, place: int) -> _Line:
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    line = text[start:end]
    item = _ITEM.match(line) or (_BARE_ITEM.fullmatch(line) if line.strip() else None)
    quoted = None if item else _QUOTED.match(line)
    return _Line(start, end, item or quoted, is_quoted=quoted is not None)
