"""A take: one rehearsal of a text, with what can be learnt from it afterwards.

Knows how the times of a take are held against the plan, paragraph by paragraph, and which takes can be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from .statement import UnknownKeys

LONGEST_NOTE = 500
"""How many characters the note on a take may have."""
MOST_LAPS = 400
"""How many laps of a take, and how many breaks, are kept."""
LONGEST_UNHEARD = 4_000
"""How many characters of what was not heard are kept with a take."""


class LapSource(StrEnum):
    """How it is known when a paragraph was begun."""

    KEY = "key"
    """The speaker pressed the key of the next paragraph."""
    VOICE = "voice"
    """The prompter heard it while it followed the voice."""
    RECORDING = "recording"
    """It was found in the recording afterwards."""


class BreakReason(StrEnum):
    """Why a speaker stopped while their clock stood still."""

    POINT_OF_ORDER = "point_of_order"
    """A delegation interrupted; the chair stops the clock, and the speaker goes on with the rest."""
    PAUSE = "pause"
    """The speaker paused the rehearsal."""


@dataclass(frozen=True, slots=True)
class Lap:
    """The beginning of a paragraph (from 0): `at_seconds` of speaking it was begun, by plan at `planned_seconds`.

    By plan means at the pace of the plan, whatever the speed of the prompter was.
    """

    paragraph: int
    at_seconds: float
    planned_seconds: float
    source: LapSource = LapSource.KEY


@dataclass(frozen=True, slots=True)
class Break:
    """An interruption that began after `at_seconds` of speaking and lasted `seconds`."""

    at_seconds: float
    seconds: float
    reason: BreakReason


@dataclass(frozen=True, slots=True)
class Take:
    """One rehearsal of the text from its first word to the end or the cut-off.

    `at` is an ISO date and time in UTC; `seconds` how long the speaker spoke, breaks not counted; `slot_seconds` the
    limit in force at the end, or None; `text_sha256` the hash of the wording spoken. `planned_seconds` is the estimate
    of that wording then (None in takes of earlier versions), `late_seconds` what the room's clock had run when the
    speaker began, `shift_seconds` by how much it was set by hand (below zero: back). `unheard` are the words after the
    cut-off, `recording` the name of a sound file in the folder of recordings, `said_all` whether who was cut off spoke
    on to the end (None without a cut-off, and in takes of earlier versions). `extra` keeps unknown keys.
    """

    at: str
    seconds: float
    slot_seconds: float | None
    text_sha256: str
    language: str = ""
    speaker: str = ""
    planned_seconds: float | None = None
    late_seconds: float = 0.0
    shift_seconds: float = 0.0
    laps: tuple[Lap, ...] = ()
    breaks: tuple[Break, ...] = ()
    unheard: str = ""
    note: str = ""
    recording: str = ""
    said_all: bool | None = None
    extra: UnknownKeys = ()

    @property
    def clock_seconds(self) -> float:
        """What the room's clock showed at the end, in seconds."""
        return max(0.0, self.seconds + self.late_seconds + self.shift_seconds)

    @property
    def is_inside(self) -> bool:
        """Whether it ended before the microphone went off; without a slot it always does."""
        return self.slot_seconds is None or self.clock_seconds <= self.slot_seconds

    @property
    def is_broken_off(self) -> bool:
        """Whether it was no delivery of the text: it ended before half of its plan. It is no measure of anything."""
        return self.seconds < (self.planned_seconds or 0.0) / 2

    @property
    def is_all_said(self) -> bool:
        """Whether all of the text was spoken, heard or not.

        Where that was not noted, who spoke on for half the usual time of the unheard words is taken to have said them.
        """
        if self.said_all is not None:
            return self.said_all
        if self.is_broken_off or not self.unheard or self.slot_seconds is None:
            return not self.is_broken_off
        return self.clock_seconds - self.slot_seconds >= _usual_seconds(self.unheard, self.language or "en") / 2


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the beginning of one paragraph (from 0) to that of another, or to the end: as planned and as spoken.

    `until` is the paragraph that begins there; None at the end. Both times are in seconds.
    """

    paragraph: int
    until: int | None
    planned_seconds: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Rest:
    """What was spoken from the beginning of a paragraph (from 0) on, where nobody knows how far the speaker came."""

    paragraph: int
    seconds: float


def stretches(take: Take) -> tuple[Stretch, ...]:
    """Return what lies between the laps of a take; nothing without a lap after the first paragraph.

    The first paragraph begins with the take. What follows the last lap runs to the end, unless it is a rest.
    """
    laps = _laps(take)
    if len(laps) == 1:
        return ()
    found = [
        Stretch(a.paragraph, b.paragraph, b.planned_seconds - a.planned_seconds, b.at_seconds - a.at_seconds)
        for a, b in pairwise(laps)
    ]
    last = laps[-1]
    if take.planned_seconds is not None and rest_of(take) is None:
        planned, spoken = take.planned_seconds - last.planned_seconds, take.seconds - last.at_seconds
        found.append(Stretch(last.paragraph, None, planned, spoken))
    return tuple(found)


def rest_of(take: Take) -> Rest | None:
    """Return what follows the last lap of a take where it cannot be held against the plan; None without laps.

    That is so where not all was said, and where the plan is unknown.
    """
    last = _laps(take)[-1]
    is_known = take.planned_seconds is not None and take.is_all_said
    return None if is_known or not last.paragraph else Rest(last.paragraph, take.seconds - last.at_seconds)


def _usual_seconds(text: str, language: str) -> float:
    from .estimate import tally
    from .pace import usual_pace
    from .spoken import read_text

    return tally(read_text(text, language), usual_pace(language)).seconds


def _laps(take: Take) -> list[Lap]:
    return [Lap(0, 0.0, 0.0), *(lap for lap in take.laps if lap.paragraph > 0)]


def of_wording(takes: Sequence[Take], text_sha256: str) -> tuple[Take, ...]:
    """Return the takes of one wording; those of another are not comparable with it."""
    return tuple(take for take in takes if take.text_sha256 == text_sha256)


def best(takes: Sequence[Take]) -> Take | None:
    """Return the take to repeat: of those inside their slot the fullest; without a slot it is the latest.

    None where no take of the whole text, as far as their length tells, kept inside its slot.
    """

    def merit(take: Take) -> tuple[float, str]:
        left = 0.0 if take.slot_seconds is None else take.slot_seconds - take.clock_seconds
        return -left, take.at

    return max((take for take in takes if take.is_inside and not take.is_broken_off), key=merit, default=None)
