"""The text of a prompter against time: at which moment the reader stands at which character, and the other way round.

Knows how the pieces that are timed lie in the text that is shown, which has neither markers nor notes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from .estimate import Paragraph
from .language import script_direction
from .markup import SpanKind, spans, split_paragraphs
from .pace import Pace
from .sentences import sentences_of
from .spoken import PARAGRAPH_BREAK, Pronounced, SpokenBlock

_TRACELESS = frozenset({SpanKind.MARKER, SpanKind.FOOTNOTE, SpanKind.FRAME, SpanKind.HINT})
_GAP = " \t\n"


@dataclass(frozen=True, slots=True)
class Knot:
    """By plan the reader stands at `offset` (code points) of a paragraph at `seconds` of the whole text."""

    seconds: float
    offset: int


@dataclass(frozen=True, slots=True)
class MarkedPause:
    """A pause that the author marked, before `offset` of a paragraph."""

    offset: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RollParagraph:
    """A paragraph as it is shown: `text` on one line, with its time of the plan, in seconds, and its knots in order.

    `sentences` are the places (code points) at which its sentences begin; `is_rtl` tells that it runs from right to
    left.
    """

    text: str
    starts_at: float
    seconds: float
    knots: tuple[Knot, ...]
    sentences: tuple[int, ...] = ()
    pauses: tuple[MarkedPause, ...] = ()
    pronounced: tuple[Pronounced, ...] = ()
    is_rtl: bool = False

    @property
    def ends_at(self) -> float:
        """When the next paragraph begins, in seconds of the plan."""
        return self.starts_at + self.seconds

    def offset_at(self, seconds: float) -> float:
        """Return where in the paragraph (code points) the reader stands at a time of the plan."""
        number = bisect_right(self.knots, seconds, key=lambda knot: knot.seconds)
        if not number:
            return float(self.knots[0].offset)
        before = self.knots[number - 1]
        if number == len(self.knots):
            return float(before.offset)
        after = self.knots[number]
        return before.offset + (after.offset - before.offset) * _share(before.seconds, seconds, after.seconds)

    def seconds_at(self, offset: float) -> float:
        """Return when by plan the reader arrives at a place of the paragraph (code points)."""
        number = bisect_right(self.knots, offset, key=lambda knot: knot.offset)
        if not number:
            return self.knots[0].seconds
        before = self.knots[number - 1]
        if number == len(self.knots):
            return before.seconds
        after = self.knots[number]
        return before.seconds + (after.seconds - before.seconds) * _share(before.offset, offset, after.offset)

    def sentence_at(self, offset: float) -> tuple[int, int]:
        """Return where the sentence around a place begins, and where the next one does (code points)."""
        number = bisect_right(self.sentences, offset)
        start = self.sentences[number - 1] if number else 0
        return start, self.sentences[number] if number < len(self.sentences) else len(self.text)


@dataclass(frozen=True, slots=True)
class Roll:
    """All paragraphs in order, and the seconds that the whole takes by plan."""

    paragraphs: tuple[RollParagraph, ...] = ()
    seconds: float = 0.0

    def place_at(self, seconds: float) -> tuple[int, float]:
        """Return the paragraph (from 0) and the place in it (code points) at a time of the plan."""
        if not self.paragraphs:
            return 0, 0.0
        begun = bisect_right(self.paragraphs, seconds, key=lambda paragraph: paragraph.starts_at)
        number = max(0, begun - 1)
        return number, self.paragraphs[number].offset_at(seconds)

    def seconds_at(self, paragraph: int, offset: float) -> float:
        """Return when by plan the reader arrives at a place of a paragraph (from 0)."""
        return self.paragraphs[paragraph].seconds_at(offset)

    def sentence_starts(self) -> tuple[float, ...]:
        """Return when each sentence begins by plan, in seconds."""
        return tuple(each.seconds_at(start) for each in self.paragraphs for start in each.sentences)


def roll_of(blocks: Sequence[SpokenBlock], paragraphs: Sequence[Paragraph], pace: Pace) -> Roll:
    """Return the roll of a text from its blocks and the same blocks on the clock."""
    made, direction = [], "rtl" if pace.language == "ar" else "ltr"
    for each in paragraphs:
        direction = script_direction(each.text, direction)
        made.append(_paragraph(blocks[each.index], each, pace, is_rtl=direction == "rtl"))
    return Roll(tuple(made), made[-1].ends_at if made else 0.0)


def _paragraph(block: SpokenBlock, timed: Paragraph, pace: Pace, *, is_rtl: bool) -> RollParagraph:
    places, clock = places_of(block), timed.starts_at
    begins = {sentence.start for sentence in sentences_of(block, pace.language)}
    knots, pauses, sentences = [Knot(clock, 0)], [], []
    for token in block.tokens:
        # Nobody reads backwards: a hint that stands behind its word must not turn the order round.
        offset = max(places[token.start], knots[-1].offset)
        if token.said:
            knots.append(Knot(clock, offset))
            if token.start in begins:
                sentences.append(offset)
        if token.pause_seconds:
            pauses.append(MarkedPause(offset, token.pause_seconds))
            knots += [Knot(clock, offset), Knot(clock + token.pause_seconds, offset)]
        clock += token.units * pace.seconds_per_unit + token.pause_seconds
    knots.append(Knot(max(timed.starts_at + timed.seconds, clock), max(len(timed.text), knots[-1].offset)))
    return RollParagraph(
        timed.text,
        timed.starts_at,
        timed.seconds,
        tuple(knots),
        tuple(sentences),
        tuple(pauses),
        timed.pronounced,
        is_rtl,
    )


def places_of(block: SpokenBlock) -> list[int]:
    """Return where each code point of a block, and its end, stands in what is written of it (code points of both)."""
    places: list[int] = []
    written, is_gap, inside = 0, False, block.inside
    for number, part in enumerate(split_paragraphs(block.text)):
        if number:
            places += [written] * len(PARAGRAPH_BREAK)
            is_gap = True
        covering, inside = spans(part, inside)
        for span in covering:
            for character in part[span.start : span.end]:
                is_shown = span.kind is SpanKind.TEXT and character not in _GAP
                # No gap begins a text and none follows another: one is shown when the next word comes.
                written += is_shown and is_gap and written > 0
                is_gap = not is_shown and (is_gap or span.kind not in _TRACELESS)
                places.append(written + (is_gap and written > 0))
                written += is_shown
    return [min(place, len(block.written)) for place in (*places, written)]


def _share(start: float, place: float, end: float) -> float:
    return min(1.0, max(0.0, (place - start) / (end - start))) if end > start else 1.0
