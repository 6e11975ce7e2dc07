"""A rehearsal that runs: the state machine of the domain, fed by a timer with the readings of a clock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from statement_studio.domain.rehearsal import Phase, Rehearsal, Urgency
from statement_studio.domain.take import Lap, LapSource

_FRAME_MILLISECONDS = 16
"""A frame of a screen that shows sixty of them a second."""
_SECONDS_MILLISECONDS = 100
"""Often enough for what is shown in whole seconds."""
_GLIDING = (Phase.COUNTDOWN, Phase.SPEAKING)
"""While it is in one of these, the text glides or is about to."""
_COUNTING = (Phase.WAITING, Phase.PAUSED, Phase.INTERRUPTED, Phase.CUT_OFF)
"""While it is in one of these, nothing moves but seconds are shown."""


class RehearsalClock(QObject):
    """Runs one rehearsal after the other. `now` reads a steady clock in seconds."""

    ticked = Signal()
    phase_changed = Signal()

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._rehearsal = Rehearsal(None)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def rehearsal(self) -> Rehearsal:
        """The rehearsal as it stands."""
        return self._rehearsal

    @property
    def elapsed_seconds(self) -> float:
        """The seconds that the room's clock shows."""
        return self._rehearsal.elapsed(self._now())

    @property
    def spoken_seconds(self) -> float:
        """The seconds spoken so far."""
        return self._rehearsal.spoken(self._now())

    @property
    def unspoken_seconds(self) -> float:
        """How far the room's clock is ahead of what was spoken: a late start, and what was set by hand."""
        return self._rehearsal.unspoken(self._now())

    @property
    def remaining_seconds(self) -> float | None:
        """The seconds until the microphone goes off; None without a slot."""
        return self._rehearsal.remaining(self._now())

    @property
    def position_seconds(self) -> float:
        """Where in the plan the speaker is, in seconds."""
        return self._rehearsal.plan_position(self._now())

    @property
    def interrupted_seconds(self) -> float:
        """How long the present point of order or pause has lasted."""
        return self._rehearsal.interrupted_seconds(self._now())

    @property
    def will_be_heard_seconds(self) -> float | None:
        """The place in the plan at which the slot will be over at the present speed; None without either."""
        return self._rehearsal.will_be_heard(self._now())

    def urgency(self, closing: float, last_words: float) -> Urgency:
        """Return how near the end is; both limits are shares of the slot."""
        return self._rehearsal.urgency(self._now(), closing, last_words)

    @property
    def countdown_seconds(self) -> float:
        """The seconds until the speaker begins; 0 when nothing is counted down."""
        return self._rehearsal.countdown_left(self._now())

    def begin(
        self,
        slot_seconds: float | None,
        *,
        counts_on: bool = False,
        countdown_seconds: float = 0.0,
        rate: float = 1.0,
        position_seconds: float = 0.0,
    ) -> None:
        """Make ready for a rehearsal against a slot, from a place in the plan on."""
        self._timer.stop()
        ready = Rehearsal(slot_seconds, counts_on, countdown_seconds, position_seconds=position_seconds)
        self._become(ready.at_rate(rate, self._now()))
        self.ticked.emit()

    def toggle(self) -> None:
        """Start, pause or go on; after the cut-off this ends the take."""
        self._become(self._rehearsal.toggled(self._now()))

    def call(self) -> None:
        """Let the room's clock run before the speaker begins."""
        self._become(self._rehearsal.called(self._now()))

    def interrupt(self) -> None:
        """Stop for a point of order, or go on after it."""
        self._become(self._rehearsal.interrupted(self._now()))

    def move_to(self, position_seconds: float, lap: int | None = None, source: LapSource = LapSource.KEY) -> None:
        """Say where in the plan the speaker is; `lap` is the paragraph (from 0) that they begin there."""
        self._become(self._rehearsal.moved_to(position_seconds, self._now(), lap, source))
        self.ticked.emit()

    def replan(self, position_seconds: float, laps: tuple[Lap, ...]) -> None:
        """Say where in the plan of a changed text the speaker is, and which laps there are in it."""
        self._become(self._rehearsal.replanned(position_seconds, laps, self._now()))
        self.ticked.emit()

    def set_rate(self, rate: float) -> None:
        """Let the text move at so many times the plan's pace; 0 lets it stand."""
        self._become(self._rehearsal.at_rate(rate, self._now()))
        self.ticked.emit()

    def shift(self, seconds: float) -> None:
        """Set the room's clock forward by so many seconds, or back."""
        self._become(self._rehearsal.shifted(seconds, self._now()))
        self.tick()

    def limit(self, slot_seconds: float) -> None:
        """Put another limit in force at once."""
        self._become(self._rehearsal.limited(slot_seconds, self._now()))
        self.ticked.emit()

    def count_on(self, *, counts_on: bool) -> None:
        """Let the clock go on at the limit, or be cut off there."""
        self._become(self._rehearsal.counting_on(self._now(), counts_on=counts_on))
        self.ticked.emit()

    def end(self) -> None:
        """End the take."""
        self._become(self._rehearsal.ended(self._now()))

    def tick(self) -> None:
        """Read the clock."""
        self._become(self._rehearsal.ticked(self._now()))
        self.ticked.emit()

    def _become(self, rehearsal: Rehearsal) -> None:
        is_other_phase = rehearsal.phase is not self._rehearsal.phase
        self._rehearsal = rehearsal
        if rehearsal.phase in (*_GLIDING, *_COUNTING):
            often = _FRAME_MILLISECONDS if rehearsal.phase in _GLIDING else _SECONDS_MILLISECONDS
            if not self._timer.isActive() or self._timer.interval() != often:
                self._timer.start(often)
        else:
            self._timer.stop()
        if is_other_phase:
            self.phase_changed.emit()
