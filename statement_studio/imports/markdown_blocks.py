"""Blocks of words with a look, and the Markdown paragraphs they make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from .markdown_line import Run, line_of

_TYPED_BULLET: Final = re.compile("[•·▪◦‣●○■\uf0b7\uf0a7][ \t\u00a0]+")
_CLOSING_HASHES: Final = re.compile("#+$")
_TYPED_NUMBER: Final = re.compile(r"[0-9]{1,3}[.)][ \t\u00a0]+(?=\S)")


class Kind(Enum):
    """What a block is."""

    PLAIN = auto()
    HEADING = auto()
    ITEM = auto()
    MORE = auto()
    """A further paragraph of an item."""
    QUOTED = auto()
    ROW = auto()
    """A row of a table."""


_OF_LISTS: Final = (Kind.ITEM, Kind.MORE)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of words. `level` is that of a heading from 1 on, or of an item from 0 on; `number` that of an item."""

    kind: Kind
    lines: tuple[list[Run], ...]
    level: int = 0
    number: int | None = None


def blocks_as_text(blocks: Iterable[Block]) -> str:
    """Return the Markdown of blocks: the items of a list and the rows of a table stand together."""
    done: list[str] = []
    before: Block | None = None
    for block in map(_as_item, blocks):
        written = _written(block)
        if written:
            done += ["\n" if before and _go_together(before, block) else "\n\n", written]
            before = block
    return "".join(done[1:])


def _go_together(before: Block, block: Block) -> bool:
    """Whether two blocks are lines of one paragraph; another kind of list is another paragraph."""
    if block.kind is Kind.ROW:
        return before.kind is Kind.ROW
    if block.kind not in _OF_LISTS or before.kind not in _OF_LISTS:
        return False
    is_other = not block.level and not before.level and (block.number is None) != (before.number is None)
    return not is_other or block.kind is Kind.MORE


def _as_item(block: Block) -> Block:
    """Return a block as an item of a list where its bullet was typed as a letter."""
    first = block.lines[0]
    found = _TYPED_BULLET.match(first[0].text) if block.kind is Kind.PLAIN and not first[0].note else None
    if not found:
        return block
    line = [replace(first[0], text=first[0].text[found.end() :]), *first[1:]]
    return Block(Kind.ITEM, (line, *block.lines[1:]))


def _written(block: Block) -> str:
    if block.kind is Kind.HEADING:
        runs = [run for number, line in enumerate(block.lines) for run in ([Run(" ")] * bool(number) + line)]
        words = line_of([replace(run, bold=False) for run in runs], opens_line=False)
        closed = _CLOSING_HASHES.sub(r"\\\g<0>", words)  # or they would be marks
        return f"{'#' * block.level} {closed}" if words else ""
    if block.kind in (Kind.ITEM, Kind.MORE):
        mark = "- " if block.number is None else f"{block.number}. "
        indent = "    " * block.level
        first = indent + (mark if block.kind is Kind.ITEM else " " * len(mark))
        return _joined(block.lines, first, indent + " " * len(mark))
    if block.kind is Kind.QUOTED:
        return _joined(block.lines, "> ", "> ")
    return _joined(block.lines, "", "")


def _joined(lines: Sequence[list[Run]], first: str, others: str) -> str:
    written: list[str] = []
    for number, line in enumerate(lines):
        is_plain = not first and not line[0].note
        typed = _TYPED_NUMBER.match(line[0].text) if is_plain and not number else None
        if typed:  # the number of a paragraph, typed as letters, goes on being one
            rest = [replace(line[0], text=line[0].text[typed.end() :]), *line[1:]]
            words = typed[0].rstrip("\u00a0 \t") + " " + line_of(rest)
        else:
            words = line_of(line)
        if words:
            written.append((others if written else first) + words)
    return "\n".join(written)
