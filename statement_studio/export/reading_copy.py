"""The copy that the speaker holds: what is said, sentence by sentence, and at each glance up how the time stands.

Knows what of a text only a speaker needs: by when to be where, where to pause, how a name is pronounced, and what will
not be heard. What is not spoken (comments, notes, footnotes, silent headings, co-signers) is not on it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.checkpoints import Checkpoint, checkpoints_of
from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate, paragraphs, place_at, tally, words_per_minute_of
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace
from statement_studio.domain.profile import chosen_pace
from statement_studio.domain.roll import Roll, RollParagraph, places_of, roll_of
from statement_studio.domain.spoken import SpokenBlock, read_text
from statement_studio.domain.statement import Statement

from .manuscript import cleaned
from .markdown_blocks import direction_of, own_language
from .spoken_line import Beginning, Mark, MarkKind, Run, SpokenLine, beginnings
from .words import Wording, Words, calendar_date, fill

_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Speaking:
    """How a text is spoken: at which pace, and what is said otherwise than it is written."""

    pace: Pace
    lexicon: Lexicon = field(default_factory=Lexicon)


def usual_speaking(statement: Statement) -> Speaking:
    """Return how a statement is spoken by somebody nobody has heard: at the pace set in it, else the usual one."""
    return Speaking(chosen_pace(statement.pace, None, statement.language), statement.lexicon)


@dataclass(frozen=True, slots=True)
class SpokenSentence:
    """A sentence with its marks, in order. `by` tells in words by when to begin it; empty where it is no checkpoint."""

    parts: tuple[Run | Mark, ...]
    by: str = ""
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class SpokenParagraph:
    """A paragraph in the language and direction its words are in."""

    sentences: tuple[SpokenSentence, ...]
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class ReadingCopy:
    """All that is on the paper. `head` are the lines under the title; `page` a template with {page} and {pages}.

    `date` is the ISO date of the statement, else empty. Whose pace it is stands nowhere.
    """

    title: str
    language: str
    direction: str
    date: str
    head: tuple[str, ...]
    paragraphs: tuple[SpokenParagraph, ...]
    page: str


def compose_reading_copy(statement: Statement, catalogue: Catalogue, words: Words, speaking: Speaking) -> ReadingCopy:
    """Return the reading copy of a statement in its own language, for a pace."""
    clean = cleaned(statement)
    wording, slot = words.in_language(clean.language), catalogue.slot_of(clean)
    blocks = read_text(clean.text, clean.language, speaking.lexicon)
    timed = paragraphs(blocks, speaking.pace)
    roll, estimate = roll_of(blocks, timed, speaking.pace), tally(blocks, speaking.pace)
    spoken = [blocks[each.index] for each in timed]
    end = None if slot is None else place_at(spoken, speaking.pace, slot)
    limit = None if end is None else (end[0], places_of(spoken[end[0]])[end[1]])
    points = _points(roll, slot)
    return ReadingCopy(
        title=clean.title or (wording.oral_statement if clean.is_timed else wording.open_letter),
        language=clean.language,
        direction=direction_of(clean.language),
        date=clean.date if calendar_date(clean.date) else "",
        head=tuple(_head(clean, catalogue, words, estimate, has_times=bool(points))),
        paragraphs=tuple(_Composer(clean.language, wording, roll, spoken, points, limit, slot).paragraphs()),
        page=wording.page,
    )


def _head(
    statement: Statement, catalogue: Catalogue, words: Words, estimate: Estimate, *, has_times: bool
) -> Iterator[str]:
    wording, slot = words.in_language(statement.language), catalogue.slot_of(statement)
    who = wording.comma.join(filter(None, (statement.speaker.name, statement.speaker.organisation)))
    if who:
        yield who
    facts = [wording.language if words.speaks(statement.language) else statement.language]
    if slot is not None:
        template = wording.to_confirm if catalogue.must_be_confirmed(statement) else wording.slot
        facts.insert(0, fill(template, time=minutes_and_seconds(slot)))
    yield _SEPARATOR.join(filter(None, facts))
    # The rate of this very text, as the window and the command line tell it, and not that of an average one.
    rate = words_per_minute_of(estimate)
    told = [fill(wording.at_pace, count=str(round(rate)))] if rate else []
    yield _SEPARATOR.join((*told, fill(wording.takes, time=minutes_and_seconds(estimate.seconds))))
    if has_times:
        yield wording.times_in_margin


def _points(roll: Roll, slot_seconds: float | None) -> list[Checkpoint]:
    """Return the checkpoints; what nobody hears needs none."""
    return [point for point in checkpoints_of(roll) if slot_seconds is None or point.seconds < slot_seconds]


@dataclass(frozen=True, slots=True)
class _Composer:
    """Puts the paragraphs together: `spoken` are the blocks of the roll's, `limit` is where the slot ends in them."""

    language: str
    wording: Wording
    roll: Roll
    spoken: Sequence[SpokenBlock]
    checkpoints: Sequence[Checkpoint]
    limit: tuple[int, int] | None
    slot_seconds: float | None

    def paragraphs(self) -> Iterator[SpokenParagraph]:
        points: dict[int, dict[int, float]] = {}
        for point in self.checkpoints:
            points.setdefault(point.paragraph, {})[point.offset] = point.seconds
        for number, (block, shown) in enumerate(zip(self.spoken, self.roll.paragraphs, strict=True)):
            sentences = tuple(self._sentences(number, block, shown, points.get(number, {})))
            yield SpokenParagraph(sentences, *own_language(shown.text, self.language))

    def _sentences(
        self, number: int, block: SpokenBlock, shown: RollParagraph, points: dict[int, float]
    ) -> Iterator[SpokenSentence]:
        line = SpokenLine(block, shown, self._marks(number, shown), self._late_from(number, shown))
        begun = beginnings(block, shown, self.language)
        times: dict[int, float] = {}
        for place, seconds in points.items():
            times.setdefault(bisect_right(begun, place, key=lambda beginning: beginning.offset) - 1, seconds)
        for place, (beginning, after) in enumerate(pairwise((*begun, Beginning(len(shown.text))))):
            by = fill(self.wording.by, time=minutes_and_seconds(times[place])) if place in times else ""
            parts = tuple(line.parts(beginning.offset, after.offset))
            yield SpokenSentence(parts, by, beginning.is_heading)

    def _marks(self, number: int, shown: RollParagraph) -> list[tuple[int, Mark]]:
        """Return the marks of a paragraph with their places, in order."""
        marks = [(pause.offset, Mark(MarkKind.PAUSE, self._pause(pause.seconds))) for pause in shown.pauses]
        if self.limit is not None and self.limit[0] == number and self.slot_seconds is not None:
            told = fill(self.wording.microphone_off, time=minutes_and_seconds(self.slot_seconds))
            marks.append((self.limit[1], Mark(MarkKind.MICROPHONE_OFF, told)))
        return sorted(marks, key=lambda placed: placed[0])

    def _pause(self, seconds: float) -> str:
        return fill(self.wording.pause, seconds=f"{seconds:g}".replace(".", self.wording.decimal))

    def _late_from(self, number: int, shown: RollParagraph) -> int:
        if self.limit is None or number < self.limit[0]:
            return len(shown.text)
        return self.limit[1] if number == self.limit[0] else 0
