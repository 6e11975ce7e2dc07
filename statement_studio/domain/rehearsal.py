"""One rehearsal as a machine that is fed with clock readings: it starts, pauses, goes on, and is cut off at the slot.

Knows nothing of timers: whoever holds a clock passes its reading, in seconds from any fixed moment.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto

from .estimate import Paragraph
from .take import Break, BreakReason, Lap, LapSource

SLOWEST_RATE, QUICKEST_RATE = 0.4, 2.5
"""How much slower or quicker than the plan a prompter can move."""
_TOO_QUICK = 1.4  # times the plan's pace: more than two deviations of a speaker whom nobody has timed (pace.py)
_AGREES_SECONDS = 0.05  # a place that differs by less is the same: laps are kept to the tenth of a second


@dataclass(frozen=True, slots=True)
class Plan:
    """What a rehearsal is held against: the paragraphs on the clock, their time and the slot, in seconds.

    `slot_seconds` is None without a slot; `is_slot_doubtful` tells that the secretariat should confirm it.
    """

    paragraphs: tuple[Paragraph, ...]
    seconds: float
    slot_seconds: float | None
    is_slot_doubtful: bool = False

    def paragraph_at(self, position_seconds: float) -> int:
        """Return the paragraph (from 0) that is spoken at a time of the plan."""
        begun = [n for n, p in enumerate(self.paragraphs) if p.starts_at <= position_seconds + _AGREES_SECONDS]
        return begun[-1] if begun else 0


class Phase(Enum):
    """Where a rehearsal stands."""

    READY = auto()
    COUNTDOWN = auto()
    """Seconds are counted down; then the speaker begins."""
    WAITING = auto()
    """The room's clock runs, and the speaker has not begun."""
    SPEAKING = auto()
    PAUSED = auto()
    INTERRUPTED = auto()
    """A point of order: the chair has stopped the clock."""
    CUT_OFF = auto()
    """The slot is over: the microphone is off, while the speaker may still be speaking."""
    ENDED = auto()


class Urgency(Enum):
    """How near the end of the slot is."""

    CALM = auto()
    CLOSING = auto()
    """Time to come to the end."""
    LAST_WORDS = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The state of a rehearsal against a slot (seconds, None without one).

    Two clocks run. What is *spoken* grows while the speaker speaks. What the room's clock shows, `elapsed`, is that and
    two more: `late_seconds`, which it ran before the speaker began, and `shift_seconds`, by which it was set by hand
    (below zero: back). `since` is the reading at which the present phase began.

    `position_seconds` says where the speaker is in the text, as a time of the plan that was reached after
    `anchor_seconds` of speaking; from there on the text moves at `rate` times the plan's pace. One that `counts_on` is
    not cut off at its slot. `countdown_seconds` are counted down after the first key. `surely_heard_seconds` of
    speaking had been heard when the clock was last set or the slot changed: nobody can take that back.
    """

    slot_seconds: float | None
    counts_on: bool = False
    countdown_seconds: float = 0.0
    rate: float = 1.0
    phase: Phase = Phase.READY
    spoken_seconds: float = 0.0
    since: float | None = None
    late_seconds: float = 0.0
    shift_seconds: float = 0.0
    surely_heard_seconds: float = 0.0
    position_seconds: float = 0.0
    anchor_seconds: float = 0.0
    laps: tuple[Lap, ...] = ()
    breaks: tuple[Break, ...] = ()

    # The clocks

    def spoken(self, now: float) -> float:
        """Return the seconds spoken so far, pauses and a late start not counted."""
        return self.spoken_seconds + (self._run(now) if self.phase in (Phase.SPEAKING, Phase.CUT_OFF) else 0.0)

    def elapsed(self, now: float) -> float:
        """Return the seconds that the room's clock shows, pauses not counted."""
        return max(0.0, self.spoken(now) + self.unspoken(now))

    def unspoken(self, now: float) -> float:
        """Return how far the room's clock is ahead of what was spoken, in seconds; below zero: behind it."""
        waited = self._run(now) if self.phase is Phase.WAITING else 0.0
        return self.late_seconds + waited + self.shift_seconds

    def remaining(self, now: float) -> float | None:
        """Return the seconds until the microphone goes off, not below zero; None without a slot."""
        return None if self.slot_seconds is None else max(0.0, self.slot_seconds - self.elapsed(now))

    def plan_position(self, now: float) -> float:
        """Return where in the plan the speaker is: where they last said they were, and the speed since then."""
        return self.position_seconds + self.rate * (self.spoken(now) - self.anchor_seconds)

    def interrupted_seconds(self, now: float) -> float:
        """Return how long the present point of order or pause has lasted; 0 outside one."""
        return self._run(now) if self.phase in (Phase.INTERRUPTED, Phase.PAUSED) else 0.0

    def countdown_left(self, now: float) -> float:
        """Return the seconds until the speaker begins; 0 when nothing is counted down."""
        return max(0.0, self.countdown_seconds - self._run(now)) if self.phase is Phase.COUNTDOWN else 0.0

    def urgency(self, now: float, closing: float, last_words: float) -> Urgency:
        """Return how near the end is, when the last `closing` and `last_words` of the slot (shares) are to be told."""
        if self.slot_seconds is None:
            return Urgency.CALM
        remaining = self.slot_seconds - self.elapsed(now)
        if remaining <= 0:
            return Urgency.OVER
        if remaining <= self.slot_seconds * last_words:
            return Urgency.LAST_WORDS
        return Urgency.CLOSING if remaining <= self.slot_seconds * closing else Urgency.CALM

    # What the speaker does

    def toggled(self, now: float) -> Rehearsal:
        """Return the rehearsal after the one key: start, pause or go on; after a cut-off it ends the take.

        During a countdown it starts at once.
        A key that comes after the slot, but before a tick has told so, comes after the cut-off all the same.
        """
        if (here := self.ticked(now)) is not self:
            return here if here.phase is Phase.SPEAKING else here.toggled(now)
        if self.phase is Phase.READY and self.countdown_seconds:
            return replace(self, phase=Phase.COUNTDOWN, since=now)
        if self.phase is Phase.SPEAKING:
            return replace(self._settled(now), phase=Phase.PAUSED, since=now)
        if self.phase in (Phase.CUT_OFF, Phase.ENDED):
            return self.ended(now)
        return replace(self._settled(now), phase=Phase.SPEAKING, since=now)

    def called(self, now: float) -> Rehearsal:
        """Return the rehearsal after the chair gave the floor: the room's clock runs before the speaker speaks."""
        return replace(self, phase=Phase.WAITING, since=now) if self.phase is Phase.READY else self

    def interrupted(self, now: float) -> Rehearsal:
        """Return the rehearsal at a point of order, or after it: the clock stops, and goes on with the rest."""
        if (here := self.ticked(now)) is not self:
            return here
        if self.phase is Phase.INTERRUPTED:
            return self.toggled(now)
        is_begun = self.phase in (Phase.SPEAKING, Phase.PAUSED)
        return replace(self._settled(now), phase=Phase.INTERRUPTED, since=now) if is_begun else self

    def moved_to(
        self, position_seconds: float, now: float, lap: int | None = None, source: LapSource = LapSource.KEY
    ) -> Rehearsal:
        """Return the rehearsal after the speaker showed where in the plan they are (seconds).

        `lap` is the paragraph (from 0) that begins there. Going back takes the laps away that lie ahead then.
        """
        spoken, position = self.spoken(now), max(0.0, position_seconds)
        laps = tuple(each for each in self.laps if each.planned_seconds < position - _AGREES_SECONDS)
        if lap and self.phase in (Phase.SPEAKING, Phase.CUT_OFF):
            laps = (*laps, Lap(lap, spoken, position, source))
        return replace(self, position_seconds=position, anchor_seconds=spoken, laps=laps)

    def replanned(self, position_seconds: float, laps: tuple[Lap, ...], now: float) -> Rehearsal:
        """Return the rehearsal of a text that has changed: where in its plan the speaker is, and the laps in it."""
        return replace(self, position_seconds=max(0.0, position_seconds), anchor_seconds=self.spoken(now), laps=laps)

    def at_rate(self, rate: float, now: float) -> Rehearsal:
        """Return the rehearsal with the text moving at so many times the plan's pace; 0 lets it stand."""
        kept = min(max(rate, SLOWEST_RATE), QUICKEST_RATE) if rate else 0.0
        return replace(self, position_seconds=self.plan_position(now), anchor_seconds=self.spoken(now), rate=kept)

    # What the room does

    def ticked(self, now: float) -> Rehearsal:
        """Return the rehearsal at a clock reading: begun after the countdown, cut off once the slot is over."""
        if self.phase is Phase.COUNTDOWN and self.since is not None and not self.countdown_left(now):
            begun = replace(self, phase=Phase.SPEAKING, since=self.since + self.countdown_seconds)
            return begun.ticked(now)
        is_running = self.phase in (Phase.SPEAKING, Phase.WAITING)
        is_over = self.slot_seconds is not None and self.elapsed(now) >= self.slot_seconds
        if not (is_running and is_over) or self.counts_on:
            return self
        if self.phase is Phase.WAITING:
            return replace(self._settled(now), phase=Phase.CUT_OFF, since=now)
        return replace(self, phase=Phase.CUT_OFF)

    def shifted(self, seconds: float, now: float) -> Rehearsal:
        """Return the rehearsal with the room's clock set forward by so many seconds, or back (below zero).

        It is not set back further than to its beginning, and no more after the end: what is over is over.
        """
        here = self.ticked(now)
        if here.phase in (Phase.CUT_OFF, Phase.ENDED):
            return here
        shift = here.shift_seconds + max(seconds, -here.elapsed(now))
        return replace(here, shift_seconds=shift, surely_heard_seconds=here.heard(now)).ticked(now)

    def limited(self, slot_seconds: float, now: float) -> Rehearsal:
        """Return the rehearsal after the chair has given another limit, in force at once; nothing after the end."""
        here = self.ticked(now)
        if here.phase in (Phase.CUT_OFF, Phase.ENDED):
            return here
        return replace(here, slot_seconds=slot_seconds, surely_heard_seconds=here.heard(now)).ticked(now)

    def counting_on(self, now: float, *, counts_on: bool) -> Rehearsal:
        """Return the rehearsal that is cut off at its slot from now on, or no more; nothing after the end."""
        here = self.ticked(now)
        if here.phase in (Phase.CUT_OFF, Phase.ENDED):
            return here
        return replace(here, counts_on=counts_on).ticked(now)

    def ended(self, now: float) -> Rehearsal:
        """Return the rehearsal after its end; what was spoken no longer grows, and a pause at the end is none."""
        return replace(self._settled(now), phase=Phase.ENDED, since=None, breaks=self.breaks)

    # What was heard

    @property
    def hearable_seconds(self) -> float:
        """After how many seconds of speaking the microphone is off; infinite without a slot.

        A slot that is shortened, or a clock that is set on, turns it off there and then at the earliest.
        """
        slot = math.inf if self.slot_seconds is None else self.slot_seconds
        return max(self.surely_heard_seconds, slot - self.late_seconds - self.shift_seconds)

    def heard(self, now: float) -> float:
        """Return how many of the seconds spoken so far the room has heard."""
        return min(self.spoken(now), self.hearable_seconds)

    def will_be_heard(self, now: float) -> float | None:
        """Return the place in the plan that is reached when the slot is over; None without a slot.

        That is at the present speed; where the text is moved by hand, at the plan's.
        """
        remaining = self.remaining(now)
        return None if remaining is None else self.plan_position(now) + (self.rate or 1.0) * remaining

    def heard_until(self, plan_seconds: float) -> float | None:
        """Return the position in a plan of `plan_seconds` at which the slot was over; None when it was not.

        Before the take has ended, the speed since the speaker last showed where they were decides. Afterwards
        the whole text is taken to have been spoken in the time of the take, and the place is read off between the two;
        who would have had to speak far quicker than the plan for that broke off, and the speed decides as before.
        When they last showed it after the slot was over, the place is read off between the beginning and there.
        """
        is_over = self.phase is Phase.CUT_OFF or self.phase is Phase.ENDED
        if not is_over or self.slot_seconds is None:
            return None
        clock_seconds = self.spoken_seconds + self.late_seconds + self.shift_seconds
        if self.phase is Phase.ENDED and clock_seconds <= self.slot_seconds:
            return None
        return min(plan_seconds, self._place_after(self.hearable_seconds, plan_seconds))

    def _place_after(self, spoken_seconds: float, plan_seconds: float) -> float:
        if self.anchor_seconds > spoken_seconds:
            return self.position_seconds * spoken_seconds / self.anchor_seconds
        since_anchor = spoken_seconds - self.anchor_seconds
        if self.phase is Phase.CUT_OFF or not since_anchor:
            return self.position_seconds + self.rate * since_anchor
        pace = (plan_seconds - self.position_seconds) / (self.spoken_seconds - self.anchor_seconds)
        if pace > _TOO_QUICK:
            pace = self.rate or 1.0
        return self.position_seconds + max(0.0, pace) * since_anchor

    def _run(self, now: float) -> float:
        return max(0.0, now - self.since) if self.since is not None else 0.0

    def _settled(self, now: float) -> Rehearsal:
        """Return the rehearsal with what ran in the present phase added to what it counts for."""
        run, spoken = self._run(now), self.spoken(now)
        if self.phase is Phase.WAITING:
            return replace(self, late_seconds=self.late_seconds + run)
        if self.phase in (Phase.PAUSED, Phase.INTERRUPTED):
            is_order = self.phase is Phase.INTERRUPTED
            reason = BreakReason.POINT_OF_ORDER if is_order else BreakReason.PAUSE
            return replace(self, breaks=(*self.breaks, Break(spoken, run, reason)))
        return replace(self, spoken_seconds=spoken)
