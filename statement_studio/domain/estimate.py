"""How long a text takes: from spoken characters and a pace to seconds, how sure they are, and where time runs out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from .markup import spoken_text
from .pace import Pace
from .spoken import Pronounced, SpokenBlock

_TOLERANCE_SECONDS = 1e-6


@dataclass(frozen=True, slots=True)
class Estimate:
    """The time a text takes.

    `seconds` is the median, marked pauses included; `sd` the standard deviation of the logarithm of the time of the
    words (marked pauses are taken as kept). `words` are counted as written, `spoken_words` as said.
    """

    seconds: float
    sd: float
    words: int
    spoken_words: int
    units: float
    pause_seconds: float

    def interval(self, level: float) -> tuple[float, float]:
        """Return the seconds between which a delivery falls with the probability `level` (above 0 and below 1)."""
        factor = math.exp(self.sd * NormalDist().inv_cdf((1 + level) / 2))
        said = self.seconds - self.pause_seconds
        return self.pause_seconds + said / factor, self.pause_seconds + said * factor

    @property
    def low(self) -> float:
        """The lower end of the 80 % interval, in seconds."""
        return self.interval(0.8)[0]

    @property
    def high(self) -> float:
        """The upper end of the 80 % interval, in seconds."""
        return self.interval(0.8)[1]

    def chance_within(self, slot_seconds: float) -> float:
        """Return the probability that a delivery ends within the slot."""
        said = self.seconds - self.pause_seconds
        room = slot_seconds - self.pause_seconds
        if said <= 0:
            return 1.0 if room >= 0 else 0.0
        if room <= 0:
            return 0.0
        if not self.sd:
            return 1.0 if said <= room else 0.0
        return NormalDist().cdf(math.log(room / said) / self.sd)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A spoken paragraph on the clock: `index` counts the blocks, `starts_at` and `seconds` are seconds.

    `seconds` include the silence before the next spoken paragraph. `text` is what is said, as written, on one line;
    `pronounced` are its words with a hint of pronunciation.
    """

    index: int
    starts_at: float
    seconds: float
    words: int
    text: str
    pronounced: tuple[Pronounced, ...] = ()


def tally(blocks: Sequence[SpokenBlock], pace: Pace) -> Estimate:
    """Return the estimate of the whole text."""
    units = sum(block.units + closing for _, block, closing in _spoken(blocks))
    pause_seconds = sum(block.pause_seconds for block in blocks)
    return Estimate(
        seconds=units * pace.seconds_per_unit + pause_seconds,
        sd=pace.sd,
        words=sum(block.words for block in blocks),
        spoken_words=sum(block.spoken_words for block in blocks),
        units=units,
        pause_seconds=pause_seconds,
    )


def paragraphs(blocks: Sequence[SpokenBlock], pace: Pace) -> tuple[Paragraph, ...]:
    """Return the spoken paragraphs on the clock; their seconds add up to the tally's."""
    clock, found = 0.0, []
    for index, block, closing in _spoken(blocks):
        seconds = _seconds(block, pace) + closing * pace.seconds_per_unit
        found.append(Paragraph(index, clock, seconds, block.words, block.written, block.pronounced))
        clock += seconds
    return tuple(found)


def words_left(estimate: Estimate, slot_seconds: float, pace: Pace | None = None) -> int:
    """Return how many words of this text's own density still fit; negative: how many to cut. Rounds to the safe side.

    A text without words has no density: `pace` gives it then, and without one the answer is 0.
    """
    said = estimate.seconds - estimate.pause_seconds
    if said > 0 and estimate.words:
        seconds_per_word = said / estimate.words
    elif pace is not None:
        seconds_per_word = 60 / pace.words_per_minute
    else:
        return 0
    return math.floor((slot_seconds - estimate.seconds) / seconds_per_word + _TOLERANCE_SECONDS)


def words_per_minute_of(estimate: Estimate) -> float | None:
    """Return how many words of this very text (Chinese: characters) are spoken a minute, pauses aside.

    None without words. A pace is in words of an average text: one with short words has more of them in a minute, one
    full of figures less.
    """
    said = estimate.seconds - estimate.pause_seconds
    return estimate.words * 60 / said if said > 0 and estimate.words else None


def words_per_minute_needed(estimate: Estimate, slot_seconds: float) -> float:
    """Return how many words of this very text a minute just fill the slot; infinite when the pauses alone fill it."""
    room = slot_seconds - estimate.pause_seconds
    return estimate.words * 60 / room if room > 0 else math.inf


def aim_for(estimate: Estimate, slot_seconds: float, chance: float = 0.9) -> float | None:
    """Return the estimate, in seconds, at which a delivery ends within the slot with a probability of `chance`.

    It is the median that a text with the same marked pauses needs at the same pace. None when the pauses fill the slot.
    """
    room = slot_seconds - estimate.pause_seconds
    if room <= 0:
        return None
    return estimate.pause_seconds + room * math.exp(-estimate.sd * NormalDist().inv_cdf(chance))


def place_at(blocks: Sequence[SpokenBlock], pace: Pace, seconds: float) -> tuple[int, int] | None:
    """Return block and offset of the first word that is not heard whole by `seconds`; None when all are."""
    clock = 0.0
    for index, block, closing in _spoken(blocks):
        offset, clock = place_within(block, pace, seconds, clock)
        if offset is not None:
            return index, offset
        clock += closing * pace.seconds_per_unit
    return None


def place_within(block: SpokenBlock, pace: Pace, seconds: float, clock: float) -> tuple[int | None, float]:
    """Return the offset of the first word of a block begun at `clock` that is not heard whole by `seconds`.

    None when all of it is heard; and the time at its end, or where that word ends.
    """
    whole = _seconds(block, pace)
    if clock + whole <= seconds:
        return None, clock + whole
    for token in block.tokens:
        clock += token.units * pace.seconds_per_unit + token.pause_seconds
        if token.said and clock > seconds + _TOLERANCE_SECONDS:
            return token.start, clock
    return None, clock


def unheard(blocks: Sequence[SpokenBlock], place: tuple[int, int]) -> str:
    """Return the words from a place on as plain text, a paragraph a line."""
    first, offset = place
    lines = (
        spoken_text(block.text, block.inside, offset if index == first else 0)
        for index, block, _ in _spoken(blocks)
        if index >= first
    )
    return "\n".join(line for line in lines if line)


def seconds_before(blocks: Sequence[SpokenBlock], pace: Pace, block_index: int, offset: int) -> float:
    """Return the time at which the reader arrives at an offset; within a word the time is shared out evenly.

    Never decreases from place to place, so the time of a selection is the difference of its two ends.
    """
    clock = 0.0
    for index, block, closing in _spoken(blocks):
        if index > block_index:
            break
        if index == block_index:
            return clock + seconds_within(block, pace, offset)
        clock += _seconds(block, pace) + closing * pace.seconds_per_unit
    return clock


def chance_in_steps(chance: float) -> tuple[int, int]:
    """Return a probability as "so many in so many", in steps no finer than the estimate is honest.

    Below 1 in 20 gives (0, 10), "hardly ever"; above 19 in 20 gives (10, 10), "almost surely".
    Between them the nearest of 1/10, 1/5, 1/4, 1/3, 1/2, 2/3, 3/4, 4/5 and 9/10.
    """
    if chance < 0.05:
        return (0, 10)
    if chance > 0.95:
        return (10, 10)
    steps = ((1, 10), (1, 5), (1, 4), (1, 3), (1, 2), (2, 3), (3, 4), (4, 5), (9, 10))
    return min(steps, key=lambda step: abs(step[0] / step[1] - chance))


def _spoken(blocks: Sequence[SpokenBlock]) -> Iterator[tuple[int, SpokenBlock, float]]:
    """Yield index, block and the closing units that count: the last spoken block has none."""
    spoken = [(index, block) for index, block in enumerate(blocks) if block.is_spoken]
    for position, (index, block) in enumerate(spoken, start=1):
        yield index, block, block.closing_units if position < len(spoken) else 0.0


def seconds_within(block: SpokenBlock, pace: Pace, offset: int) -> float:
    """Return the time from the beginning of a block to an offset in it; within a word it is shared out evenly."""
    seconds = 0.0
    for token in block.tokens:
        if token.start >= offset:
            break
        share = min(1.0, (offset - token.start) / (token.end - token.start))
        seconds += share * (token.units * pace.seconds_per_unit + token.pause_seconds)
    # The tokens may add up to a little more than their sum: rounding must not make the clock step back.
    return min(seconds, _seconds(block, pace))


def _seconds(block: SpokenBlock, pace: Pace) -> float:
    return block.units * pace.seconds_per_unit + block.pause_seconds
