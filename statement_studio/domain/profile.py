"""A speaker as the program has heard them: the timed readings under a name, and the pace that follows from them."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from .learning import Heard, learn, weights
from .pace import Pace, PaceOrigin, pace_by_hand, usual_pace
from .statement import PaceChoice

LONGEST_NAME = 60
"""How many characters the name of a profile may have."""
SHORTEST_SECONDS = 15.0
"""A shorter reading says too little of a pace to be kept."""
READINGS_KEPT = 200
"""Of more readings the earliest go: they weigh nothing any more."""
_PLAUSIBLE_FACTOR = 2.2  # times slower or quicker than usual: more is a clock left running or a text half read
_SAME_TEXT = math.log(1.25)  # a text that grew or shrank by more since a reading is another text


class ReadingSource(StrEnum):
    """How a reading came to be timed."""

    CALIBRATION = "calibration"
    """The passage that the program offers for this."""
    REHEARSAL = "rehearsal"
    """A take of a statement."""
    TIMED_TEXT = "timed_text"
    """A text whose time the person knew, from the room or from a recording."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One timed reading aloud, as numbers: what was read is not kept.

    `at` is an ISO date and time in UTC, `seconds` what the words took without marked pauses, `units` their spoken
    characters. `text` is a key that readings of the same text share and that says nothing of it.
    """

    at: str
    language: str
    seconds: float
    units: float
    source: ReadingSource
    text: str = ""

    @property
    def rate(self) -> float:
        """The natural logarithm of seconds a unit, relative to the usual pace of the language."""
        return math.log(self.seconds / self.units / usual_pace(self.language).seconds_per_unit)

    @property
    def is_plausible(self) -> bool:
        """Whether somebody may have spoken so; else the clock ran on, or not the whole text was read."""
        if self.seconds < SHORTEST_SECONDS or not 0 < self.units < math.inf:
            return False
        return abs(self.rate) <= math.log(_PLAUSIBLE_FACTOR)


@dataclass(frozen=True, slots=True)
class Profile:
    """A person's readings in every language, the earliest first. Pace is learnt in each language by itself."""

    name: str
    readings: tuple[Reading, ...] = ()

    def is_called(self, name: str) -> bool:
        """Whether this is the profile of a name: upper and lower case, and how accents are encoded, do not differ."""
        return _plain(self.name) == _plain(name)

    def heard_in(self, language: str) -> tuple[Reading, ...]:
        """Return the readings in a language that somebody may have spoken so; a file may hold others."""
        return tuple(known for known in self.readings if known.language == language and known.is_plausible)

    def pace(self, language: str, text: str = "", units: float = 0.0) -> Pace:
        """Return the pace to expect, by default of a text never read; the usual pace where nothing was heard.

        `text` is the key of the text to be timed and `units` its spoken characters now: readings of it count as of
        the same text while it has not grown or shrunk by more than a quarter.
        """
        readings, usual = self.heard_in(language), usual_pace(language)
        same = self.readings_of(language, text, units)
        keys = (text if known in same else _key(known, number, text) for number, known in enumerate(readings))
        heard = [Heard(known.rate, key) for known, key in zip(readings, keys, strict=True)]
        learnt = learn(heard, text, usual.sd / usual_pace("en").sd)
        if learnt is None:
            return replace(usual, profile=self.name)
        counted = [known for known, weight in zip(readings, weights([h.rate for h in heard]), strict=True) if weight]
        return Pace(
            language,
            usual.seconds_per_unit * math.exp(learnt.rate),
            learnt.sd,
            usual.words_per_minute / math.exp(learnt.rate),
            PaceOrigin.HEARD,
            self.name,
            len(counted),
            sum(1 for known in counted if known in same),
        )

    def readings_of(self, language: str, text: str, units: float) -> tuple[Reading, ...]:
        """Return the readings of the text with this key, as far as its `units` are still about what they were."""
        return tuple(
            reading
            for reading in self.heard_in(language)
            if text and reading.text == text and abs(math.log(max(units, 1.0) / reading.units)) <= _SAME_TEXT
        )

    def with_reading(self, reading: Reading) -> Profile:
        """Return the profile after one more reading."""
        return replace(self, readings=(*self.readings, reading)[-READINGS_KEPT:])

    def without_reading(self, reading: Reading) -> Profile:
        """Return the profile as if this reading had not been."""
        return replace(self, readings=tuple(known for known in self.readings if known != reading))

    def weight_of(self, reading: Reading) -> float:
        """Return how much a reading of this profile counts, from 1 to 0; 0 when it lies too far off the others."""
        readings = self.heard_in(reading.language)
        return dict(zip(readings, weights([known.rate for known in readings]), strict=True)).get(reading, 0.0)


def named(name: str, known: Iterable[Profile], copy: Profile | None = None) -> Profile | None:
    """Return the profile of a name: the one known here, or the copy that came with a project; None without either.

    The copy holds when it has readings that are not known here: it may be of another person of the same name.
    """
    here = next((profile for profile in known if name and profile.is_called(name)), None)
    if copy is None or not copy.is_called(name):
        return here
    return here if here is not None and set(copy.readings) <= set(here.readings) else copy


def chosen_pace(choice: PaceChoice, profile: Profile | None, language: str, text: str = "", units: float = 0.0) -> Pace:
    """Return the pace that a choice comes to: set by hand, or learnt by `profile`, or the usual one of the language.

    `text` and `units` are those of the text to be timed (see `Profile.pace`).
    """
    if choice.words_per_minute is not None:
        return pace_by_hand(language, choice.words_per_minute)
    return usual_pace(language) if profile is None else profile.pace(language, text, units)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name.strip()).casefold()


def _key(reading: Reading, number: int, text: str) -> str:
    """Return the key of what was read: one of its own where it is unknown, another one where `text` was rewritten."""
    if not reading.text:
        return f"#{number}"
    return f"{text}#before" if reading.text == text else reading.text
