"""The page as plain text: UTF-8 with line feeds, for e-mail and for those who read with a program of their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from .header import HeaderLine
from .manuscript import Manuscript
from .markdown_blocks import Block, BlockKind, Inline
from .signatories import SignatoryGroup
from .words import fill

_INDENT = "  "
_NEVER_FIRST = frozenset("，。、；：！？）》」』”’…—,.;:!?)")
"""Signs that never begin a line; they stay with the character before them."""

_Notes = list[tuple[Inline, ...]]


def render(manuscript: Manuscript, *, width: int | None = 72) -> bytes:
    """Return the manuscript as UTF-8 text, in lines of at most `width` columns, or a paragraph a line when None.

    A Chinese, Japanese or Korean character takes two columns. A word longer than the line is not broken.
    """
    notes: _Notes = []
    parts = [
        [line for entry in manuscript.header for line in wrapped(_header_line(entry, manuscript.labelled), width)],
        wrapped(manuscript.title, width),
        wrapped(manuscript.delivery_note, width),
        *_body(manuscript.blocks, width, notes),
        _footnotes(notes, width),
        *_signatories(manuscript, width),
    ]
    return ("\n\n".join("\n".join(part) for part in parts if part) + "\n").encode()


def wrapped(text: str, width: int | None, first: str = "", rest: str = "") -> list[str]:
    """Return text in lines of at most `width` columns, the first begun with `first`, the others with `rest`."""
    lines: list[str] = []
    for line in text.split("\n") if text else ():
        begun, current = rest if lines else first, ""
        for piece in _pieces(line):
            if current and width is not None and columns(begun + current + piece.rstrip(" ")) > width:
                lines.append((begun + current).rstrip(" "))
                begun, current = rest, ""
            current += piece
        lines.append((begun + current).rstrip(" "))
    return lines


def columns(text: str) -> int:
    """Return how many columns a text takes in a font of fixed width."""
    return sum(_columns_of(character) for character in text)


def _columns_of(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _pieces(line: str) -> Iterator[str]:
    """Yield the stretches between which a line may be broken: at plain spaces, and between ideographs."""
    piece = ""
    for character in line:
        is_break = piece.endswith(" ") and character != " "
        is_wide = _columns_of(character) == 2 or (piece and _columns_of(piece[-1]) == 2 and character != " ")
        if piece and (is_break or (is_wide and character not in _NEVER_FIRST)):
            yield piece
            piece = ""
        piece += character
    yield piece


def _header_line(line: HeaderLine, labelled: str) -> str:
    return fill(labelled, label=line.label, value=line.value) if line.label else line.value


def _body(blocks: Iterable[Block], width: int | None, notes: _Notes) -> list[list[str]]:
    """Return the lines of each block; items that follow each other stand without a gap."""
    parts: list[list[str]] = []
    is_in_list = False
    for block in blocks:
        lines = _block(block, width, notes)
        is_item = block.kind is BlockKind.LIST_ITEM
        if is_item and is_in_list:
            parts[-1] += lines
        else:
            parts.append(lines)
        is_in_list = is_item
    return parts


def _block(block: Block, width: int | None, notes: _Notes) -> list[str]:
    text = "".join(_run(span, notes) for span in block.spans)
    if block.kind is BlockKind.LIST_ITEM:
        mark = "- " if block.number is None else f"{block.number}. "
        before = _INDENT * (block.level - 1)
        return wrapped(text, width, before + mark, before + " " * len(mark))
    before = "" if block.kind is BlockKind.HEADING else _INDENT * block.level
    return wrapped(text, width, before, before)


def _run(span: Inline, notes: _Notes) -> str:
    """Return the words of a run; a footnote is noted, and its number stands for it."""
    if span.footnote is None:
        return span.text
    notes.append(span.footnote)
    return f"[{len(notes)}]"


def _footnotes(notes: _Notes, width: int | None) -> list[str]:
    return [
        line
        for number, note in enumerate(notes, 1)
        for line in wrapped("".join(span.text for span in note), width, f"[{number}] ", _INDENT)
    ]


def _signatories(manuscript: Manuscript, width: int | None) -> list[list[str]]:
    if not manuscript.signatories:
        return []
    groups = [_group(group, width) for group in manuscript.signatories]
    return [wrapped(manuscript.signatories_title, width), *groups]


def _group(group: SignatoryGroup, width: int | None) -> list[str]:
    names = [line for name in group.names for line in wrapped(name, width, "", _INDENT)]
    return [*wrapped(group.title, width), *names]
