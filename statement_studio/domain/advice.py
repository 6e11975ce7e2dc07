"""What those who know the room advise on how much to say in a slot: the interpreters, and trainers of speakers."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .pace import usual_pace

_INTERPRETERS = (100, 120)
_INTERPRETERS_SOURCE = "International Association of Conference Interpreters: 100 to 120 words a minute"
_CEILINGS = ((90, 250), (120, 300))
_CEILINGS_SOURCE = "ISHR Academy, How to deliver an oral statement: at most 250 words in 90 seconds, 300 in 120"


@dataclass(frozen=True, slots=True)
class Rate:
    """A range of rates, in words of the language (Chinese: characters) a minute, and who advises it."""

    slowest: int
    quickest: int
    source: str

    def words_in(self, slot_seconds: float) -> tuple[int, int]:
        """Return how many words the slowest and the quickest rate take into a slot, rounded down."""
        return math.floor(self.slowest * slot_seconds / 60), math.floor(self.quickest * slot_seconds / 60)


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The most words that should be written for a slot of so many seconds, and who says so."""

    slot_seconds: int
    words: int
    source: str


def interpreters_rate(language: str) -> Rate:
    """Return the rate at which interpreters can follow.

    It is known for English; in another language it is scaled as the usual rates are, as the paces to choose from are.
    """
    ratio = usual_pace(language).words_per_minute / usual_pace("en").words_per_minute
    slowest, quickest = (round(rate * ratio) for rate in _INTERPRETERS)
    return Rate(slowest, quickest, _INTERPRETERS_SOURCE)


def ceilings(language: str) -> tuple[Ceiling, ...]:
    """Return the most words for the slots of the Council, the shorter slot first; none but in English are known."""
    if language != "en":
        return ()
    return tuple(Ceiling(seconds, words, _CEILINGS_SOURCE) for seconds, words in _CEILINGS)
