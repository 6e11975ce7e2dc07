"""A spoken paragraph cut into what stands on paper: runs of words in one style, and the marks between them.

Knows where a sentence begins in what is shown, and what belongs to which of two sentences that meet.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from statement_studio.domain.markup import SpanKind, spans
from statement_studio.domain.roll import RollParagraph, places_of
from statement_studio.domain.sentence_openings import opening_of
from statement_studio.domain.sentences import sentences_of
from statement_studio.domain.spoken import SpokenBlock


class MarkKind(StrEnum):
    """What stands between the words."""

    PAUSE = "pause"
    """The speaker pauses here."""
    MICROPHONE_OFF = "microphone off"
    """From here on nobody hears anything, by plan."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark between words, in words of its own."""

    kind: MarkKind
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style. `said` is how they are pronounced where there is a hint; `is_late`: nobody will hear them."""

    text: str
    strong: bool = False
    emphasis: bool = False
    said: str = ""
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Beginning:
    """A sentence begins at `offset` (code points) of what is shown of a paragraph."""

    offset: int
    is_heading: bool = False


def beginnings(block: SpokenBlock, shown: RollParagraph, language: str) -> tuple[Beginning, ...]:
    """Return where the sentences of a paragraph begin, in order; the first one begins where the paragraph does."""
    places, found = places_of(block), [Beginning(0)]
    for number, sentence in enumerate(sentences_of(block, language)):
        line = block.text[block.text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
        start = opening_of(shown.text, places[sentence.start]) if number else 0
        if start == found[-1].offset:
            found.pop()
        found.append(Beginning(start, line.lstrip().startswith("#")))
    return tuple(found)


class SpokenLine:
    """A paragraph from which sentences are cut off, in their order, with the marks in them.

    `marks` come with their places in what is shown, in order; from `late_from` on nobody hears the words.
    """

    def __init__(
        self, block: SpokenBlock, shown: RollParagraph, marks: Sequence[tuple[int, Mark]], late_from: int
    ) -> None:
        self._text = shown.text
        self._hints = shown.pronounced
        self._said = {hint.start: hint.said for hint in shown.pronounced}
        self._styles = tuple(_styles(block))
        self._marks = [(self._settled(place), mark) for place, mark in reversed(marks)]
        self._late_from = self._settled(late_from)
        hinted = {place for hint in shown.pronounced for place in (hint.start, hint.end)}
        styled = {self._settled(place) for place, _, _ in self._styles}
        self._cuts = sorted(hinted | styled | {place for place, _ in self._marks} | {self._late_from})

    def parts(self, start: int, end: int) -> Iterator[Run | Mark]:
        """Yield what stands between two places, where the sentence ends and the next one begins."""
        cuts = self._cuts[bisect_right(self._cuts, start) : bisect_left(self._cuts, end)]
        for first, last in pairwise((start, *cuts, end)):
            yield from self._marks_up_to(first)
            _, strong, emphasis = self._styles[bisect_right(self._styles, first, key=lambda style: style[0]) - 1]
            text = self._text[first:last] if last < end else self._text[first:last].rstrip(" ")
            if text:
                yield Run(text, strong, emphasis, self._said.get(first, ""), first >= self._late_from)
        yield from self._marks_up_to(end, is_end_of_sentence=end < len(self._text))

    def _marks_up_to(self, place: int, *, is_end_of_sentence: bool = False) -> Iterator[Mark]:
        """Yield the next marks up to a place; between two sentences a pause follows one, the limit begins the other."""
        while self._marks and self._marks[-1][0] <= place:
            offset, mark = self._marks[-1]
            if is_end_of_sentence and offset == place and mark.kind is MarkKind.MICROPHONE_OFF:
                return
            self._marks.pop()
            yield mark

    def _settled(self, place: int) -> int:
        """Return a place, moved behind the words of a hint where it lies within: they stay together."""
        number = bisect_left(self._hints, place, key=lambda hint: hint.start)
        return max(place, self._hints[number - 1].end) if number else place


def _styles(block: SpokenBlock) -> Iterator[tuple[int, bool, bool]]:
    """Yield where in what is written another style begins, with whether it is strong and whether it is emphasis."""
    places, strong, emphasis = places_of(block), False, False
    yield 0, strong, emphasis
    for span in spans(block.text, block.inside)[0]:
        mark = block.text[span.start : span.end]
        is_sign = span.kind is SpanKind.MARKER and not mark.strip("*_")
        if is_sign and not _is_whole_line(block.text, span.start, span.end):
            strong, emphasis = strong ^ bool(len(mark) & 2), emphasis ^ bool(len(mark) & 1)
            yield places[span.start], strong, emphasis


def _is_whole_line(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands on a line: it is a rule then."""
    return (start == 0 or text[start - 1] == "\n") and text[end : end + 1] in ("", "\n")
