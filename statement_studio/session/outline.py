"""The outline of the statement that lies open: a row a paragraph on the clock, and how paragraphs change places.

Knows which paragraphs hang together: one whose comment or note is still open moves with those that close it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from statement_studio.domain.estimate import Paragraph
from statement_studio.domain.markup import spoken_text
from statement_studio.domain.spoken import SpokenBlock

from . import wording
from .desk import Desk

_HEADING = re.compile(r"(?:[ \t]*+(?:<!--[^\n]*-->)?[ \t]*+\n)*+[ \t]{0,3}#{1,6}[ \t]")
"""The beginning of a heading, below empty lines and a mark of language."""
_HEADING_MARKS = re.compile(r"^\s*#{1,6}(?=\s)|\{[^{}]*\.silent[^{}]*\}\s*$")
_COMMENT_MARKS = re.compile(r"<!--+|--+>|\{>>|<<\}")
_FIRST_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph in the outline: the number of its block, its first words, and where it lies on the clock.

    `starts_at` and `seconds` are None for a paragraph of which nothing is said.
    """

    block: int
    text: str
    starts_at: float | None
    seconds: float | None
    is_heading: bool


def rows(blocks: Sequence[SpokenBlock], paragraphs: Sequence[Paragraph]) -> tuple[Row, ...]:
    """Return the rows of a text, empty paragraphs left out. `paragraphs` are those on the clock; none in a letter."""
    times = {paragraph.index: paragraph for paragraph in paragraphs}
    found = []
    for number, block in enumerate(blocks):
        beginning = block.text[:_FIRST_CHARACTERS]
        if beginning.isspace() or not beginning:
            continue
        heading = None if block.inside else _HEADING.match(beginning)
        time = times.get(number)
        found.append(
            Row(
                number,
                (_heading(block.text, heading) if heading else block.written or _bare(beginning))[:_FIRST_CHARACTERS],
                time.starts_at if time else None,
                time.seconds if time else None,
                heading is not None,
            )
        )
    return tuple(found)


def _heading(text: str, beginning: re.Match[str]) -> str:
    """Return what a heading says, which is one line whatever stands below it."""
    line = text[text.rfind("\n", 0, beginning.end()) + 1 :].partition("\n")[0]
    return spoken_text(line) or _bare(line)


def _bare(text: str) -> str:
    """Return what a silent paragraph says, without the signs that make it silent."""
    return " ".join(_HEADING_MARKS.sub(" ", _COMMENT_MARKS.sub(" ", text)).split())


def order_after(blocks: Sequence[SpokenBlock], source: int, target: int) -> tuple[int, ...] | None:
    """Return the block numbers in their new order once block `source` stands before block `target`.

    `target` is the number of blocks for the end. What hangs together by an open comment or note moves together and is
    not parted. None when nothing changes.
    """
    starts = [number for number, block in enumerate(blocks) if not number or not block.inside] + [len(blocks)]
    first = max(start for start in starts if start <= source)
    end = min(start for start in starts if start > source)
    # A place amid what hangs together is taken for the end of it that lies farther on the way.
    goal = min(start for start in starts if start >= target) if target > source else _at_most(starts, target)
    if first <= goal <= end:
        return None
    moved, rest = range(first, end), [n for n in range(len(blocks)) if not first <= n < end]
    place = sum(n < goal for n in rest)
    return (*rest[:place], *moved, *rest[place:])


def _at_most(starts: Sequence[int], target: int) -> int:
    return max(start for start in starts if start <= target)


def move(desk: Desk, source: int, target: int, words: str) -> int | None:
    """Put the paragraph of block `source` before that of block `target`, as one step that `words` name.

    Return the number of its block then; None when nothing has changed, as where the statement is read only.
    """
    blocks = desk.timing.blocks
    order = None if desk.is_read_only else order_after(blocks, source, target)
    if order is None:
        return None
    texts = [blocks[number].text for number in order]
    # An empty line within a block makes two of it.
    place = sum(text.count(wording.PARAGRAPH_BREAK) + 1 for text in texts[: order.index(source)])
    desk.lay_over(replace(desk.current, text=wording.joined(texts)), words)
    return place
