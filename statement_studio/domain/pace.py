"""How fast somebody speaks in a language, and how sure that is.

The unit is the spoken character of `spoken.py`. The usual paces were measured on 922 timed human readings in English
and French and on the six language channels of the same six Security Council meetings (November 2026).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from .tongue import tongue


class PaceOrigin(StrEnum):
    """Where a pace comes from."""

    USUAL = "usual"
    """The usual pace of speakers of the language."""
    BY_HAND = "by_hand"
    """Set by the user in words a minute."""
    HEARD = "heard"
    """Learnt from timed readings of a speaker."""


class WhyUnsure(StrEnum):
    """What makes the range of a pace as wide as it is; the window says it in words."""

    NOT_HEARD = "not_heard"
    """Nobody has timed this speaker: people differ by far more than texts do."""
    FEW_MEASURED = "few_measured"
    """Few speakers of this language were measured, so that the usual pace itself is less sure."""
    NONE_MEASURED = "none_measured"
    """No single speaker of this language was measured against a text: its usual pace is inferred."""
    ONLY_NAMED = "only_named"
    """A rate was named, not timed: people know their own only roughly."""
    ONE_READING = "one_reading"
    """One timed reading: whether it was a usual one is not known."""
    TEXTS_DIFFER = "texts_differ"
    """The speaker is known; from text to text the same speaker still differs."""
    RUNS_DIFFER = "runs_differ"
    """The speaker was timed with this very text; from run to run the same speaker still differs."""


@dataclass(frozen=True, slots=True)
class Pace:
    """A speaking pace.

    `seconds_per_unit` is the median time of one spoken character, `sd` the standard deviation of the logarithm of one
    delivery's duration, `words_per_minute` the pace in words as people name it (Chinese: characters a minute).
    `profile` names the speaker it was learnt from, `readings` says from how many timed readings, `of_this_text` from
    how many of the very text that is timed.
    """

    language: str
    seconds_per_unit: float
    sd: float
    words_per_minute: float
    origin: PaceOrigin
    profile: str = ""
    readings: int = 0
    of_this_text: int = 0

    @property
    def why_unsure(self) -> WhyUnsure:
        """What keeps the range from being narrower, the weightiest reason alone."""
        if self.origin is PaceOrigin.BY_HAND:
            return WhyUnsure.ONLY_NAMED
        if self.origin is PaceOrigin.USUAL:
            return _UNHEARD.get(self.language, WhyUnsure.NONE_MEASURED)
        if self.of_this_text:
            return WhyUnsure.RUNS_DIFFER
        return WhyUnsure.ONE_READING if self.readings == 1 else WhyUnsure.TEXTS_DIFFER


@dataclass(frozen=True, slots=True)
class Preset:
    """A pace to choose by name: `words_per_minute` in the language, `id` for its words, `source` where it is from."""

    id: str
    words_per_minute: int
    source: str


_SD_BY_HAND = 0.10
_UNHEARD = MappingProxyType({"en": WhyUnsure.NOT_HEARD, "fr": WhyUnsure.FEW_MEASURED})
_PRESETS = (
    Preset("interpreters", 120, "International Association of Conference Interpreters: 100 to 120 words a minute"),
    Preset("council", 137, "Median of 37 timed English statements at the Human Rights Council, 2026"),
    Preset("quick", 160, "Mean of speeches at the European Parliament; 250 words in 90 seconds are 167"),
)


def usual_pace(language: str) -> Pace:
    """Return the usual pace of a speaker never heard; English for a language that is not one of the six.

    English: prepared speeches took 0.056 s a unit in the median (80 % of speakers between 0.051 and 0.063),
    statements at the Human Rights Council 0.057, audiobooks 0.066; 0.0585 lies near 150 words a minute. French: the
    median speaker of monologues took 0.055, prompts 0.052, storytellers 0.063. The others are English (by the unit in
    which they are counted) divided by the units spoken in the same time.

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


def presets(language: str) -> tuple[Preset, ...]:
    """Return the paces to choose from by name.

    They are known for English. In another language the rate is scaled as the usual rates are, so that the same share
    of a slot is filled; for Chinese that gives 180 characters a minute for interpreters, who ask for 150 to 180.
    """
    ratio = usual_pace(language).words_per_minute / usual_pace("en").words_per_minute
    return tuple(replace(preset, words_per_minute=round(preset.words_per_minute * ratio)) for preset in _PRESETS)
