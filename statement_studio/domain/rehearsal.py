"""One rehearsal as a machine that is fed with clock readings: it starts, pauses, goes on, and is cut off at the slot.

Knows nothing of timers: whoever holds a clock passes its reading, in seconds from any fixed moment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from .estimate import Paragraph


@dataclass(frozen=True, slots=True)
class Plan:
    """What a rehearsal is held against: the paragraphs on the clock, their time and the slot, in seconds.

    `slot_seconds` is None without a slot; `is_slot_doubtful` tells that the secretariat should confirm it.
    """

    paragraphs: tuple[Paragraph, ...]
    seconds: float
    slot_seconds: float | None
    is_slot_doubtful: bool = False


class Phase(Enum):
    """Where a rehearsal stands."""

    READY = auto()
    SPEAKING = auto()
    PAUSED = auto()
    CUT_OFF = auto()
    """The slot is over: the microphone is off, while the speaker may still be speaking."""
    ENDED = auto()


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The state of a rehearsal against a slot (seconds, None without one).

    `spoken_seconds` is what was spoken before the present run, `since` the clock reading at which that run began.
    `position_seconds` says where the speaker is in the text, as a time of the plan that was reached at `anchor_seconds`
    of speaking; from there on the plan's pace is assumed.
    """

    slot_seconds: float | None
    phase: Phase = Phase.READY
    spoken_seconds: float = 0.0
    since: float | None = None
    position_seconds: float = 0.0
    anchor_seconds: float = 0.0

    def elapsed(self, now: float) -> float:
        """Return the seconds spoken so far, pauses not counted."""
        return self.spoken_seconds + (max(0.0, now - self.since) if self.since is not None else 0.0)

    def remaining(self, now: float) -> float | None:
        """Return the seconds until the microphone goes off, not below zero; None without a slot."""
        return None if self.slot_seconds is None else max(0.0, self.slot_seconds - self.elapsed(now))

    def plan_position(self, now: float) -> float:
        """Return where in the plan the speaker is: where they last said they were, and the plan's pace since then."""
        return self.position_seconds + self.elapsed(now) - self.anchor_seconds

    def toggled(self, now: float) -> Rehearsal:
        """Return the rehearsal after the one key: start, pause or go on; after a cut-off it ends the take.

        A key that comes after the slot, but before a tick has told so, comes after the cut-off all the same.
        """
        if self.phase in (Phase.READY, Phase.PAUSED):
            return replace(self, phase=Phase.SPEAKING, since=now)
        if self.ticked(now).phase is Phase.SPEAKING:
            return replace(self._stopped(now), phase=Phase.PAUSED)
        return self.ended(now)

    def ticked(self, now: float) -> Rehearsal:
        """Return the rehearsal at a clock reading: cut off once the slot is over."""
        is_over = self.slot_seconds is not None and self.elapsed(now) >= self.slot_seconds
        return replace(self, phase=Phase.CUT_OFF) if self.phase is Phase.SPEAKING and is_over else self

    def moved_to(self, position_seconds: float, now: float) -> Rehearsal:
        """Return the rehearsal after the speaker showed where in the plan they are (seconds)."""
        return replace(self, position_seconds=max(0.0, position_seconds), anchor_seconds=self.elapsed(now))

    def ended(self, now: float) -> Rehearsal:
        """Return the rehearsal after its end; what was spoken no longer grows."""
        return replace(self._stopped(now), phase=Phase.ENDED)

    def heard_until(self, plan_seconds: float) -> float | None:
        """Return the position in a plan of `plan_seconds` at which the slot was over; None when it was not.

        Before the take has ended, the plan's pace since the speaker last showed where they were decides. Afterwards
        the whole text is known to have been spoken in the time of the take, and the place is read off between the two.
        When they last showed it after the slot was over, the place is read off between the beginning and there.
        """
        if self.phase not in (Phase.CUT_OFF, Phase.ENDED) or self.slot_seconds is None:
            return None
        if self.phase is Phase.ENDED and self.spoken_seconds <= self.slot_seconds:
            return None
        return min(plan_seconds, self._place_at_slot(self.slot_seconds, plan_seconds))

    def _place_at_slot(self, slot_seconds: float, plan_seconds: float) -> float:
        if self.anchor_seconds > slot_seconds:
            return self.position_seconds * slot_seconds / self.anchor_seconds
        since_anchor = slot_seconds - self.anchor_seconds
        if self.phase is Phase.CUT_OFF:
            return self.position_seconds + since_anchor
        pace = (plan_seconds - self.position_seconds) / (self.spoken_seconds - self.anchor_seconds)
        return self.position_seconds + max(0.0, pace) * since_anchor

    def _stopped(self, now: float) -> Rehearsal:
        return replace(self, spoken_seconds=self.elapsed(now), since=None)
