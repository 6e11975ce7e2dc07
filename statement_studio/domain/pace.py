"""How fast somebody speaks in a language, and how sure that is.

The unit is the spoken character of `spoken.py`. The usual paces were measured on 922 timed human readings in English
and French and on the six language channels of the same six Security Council meetings (November 2026).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .tongue import tongue


class PaceOrigin(StrEnum):
    """Where a pace comes from."""

    USUAL = "usual"
    """The usual pace of speakers of the language."""
    BY_HAND = "by_hand"
    """Set by the user in words a minute."""


@dataclass(frozen=True, slots=True)
class Pace:
    """A speaking pace.

    `seconds_per_unit` is the median time of one spoken character, `sd` the standard deviation of the logarithm of one
    delivery's duration, `words_per_minute` the pace in words as people name it (Chinese: characters a minute).
    """

    language: str
    seconds_per_unit: float
    sd: float
    words_per_minute: float
    origin: PaceOrigin


_SD_BY_HAND = 0.10


def usual_pace(language: str) -> Pace:
    """Return the usual pace of a speaker never heard; English for a language that is not one of the six.

    English: prepared speeches took 0.058 s a unit in the median (80 % between 0.052 and 0.064), audiobooks 0.068;
    0.060 lies near 150 words a minute. The others are English divided by the units spoken in the same time.

    `sd` in English is the measured spread of statements at the Human Rights Council around this pace. In French it is
    slightly more, because few French speakers were measured. In Spanish, Russian, Arabic and Chinese no single
    speaker was measured against a text: 0.165 is an assumption on the safe side.
    """
    usual = tongue(language)
    return Pace(language, usual.seconds_per_unit, usual.sd, usual.words_per_minute, PaceOrigin.USUAL)


def pace_by_hand(language: str, words_per_minute: float) -> Pace:
    """Return the pace of a speaker who names a rate (words, in Chinese characters, a minute).

    The usual seconds per unit are scaled by the ratio of the usual rate to the one asked for. `sd` is 0.10: measured
    was 0.065 for one speaker from text to text; 0.075 is added (as a root of squares) because people know their
    own rate only roughly. Raises ValueError when the rate is not a positive number.
    """
    if not 0 < words_per_minute < float("inf"):
        raise ValueError(f"words_per_minute must be positive, not {words_per_minute}")
    usual = usual_pace(language)
    seconds_per_unit = usual.seconds_per_unit * usual.words_per_minute / words_per_minute
    return Pace(language, seconds_per_unit, _SD_BY_HAND, words_per_minute, PaceOrigin.BY_HAND)
