"""A rehearsal that runs: the state machine of the domain, fed by a timer with the readings of a clock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from statement_studio.domain.rehearsal import Phase, Rehearsal

_TICK_MILLISECONDS = 33


class RehearsalClock(QObject):
    """Runs one rehearsal after the other. `now` reads a steady clock in seconds."""

    ticked = Signal()
    phase_changed = Signal()

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._rehearsal = Rehearsal(None)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    @property
    def rehearsal(self) -> Rehearsal:
        """The rehearsal as it stands."""
        return self._rehearsal

    @property
    def elapsed_seconds(self) -> float:
        """The seconds spoken so far."""
        return self._rehearsal.elapsed(self._now())

    @property
    def remaining_seconds(self) -> float | None:
        """The seconds until the microphone goes off; None without a slot."""
        return self._rehearsal.remaining(self._now())

    @property
    def position_seconds(self) -> float:
        """Where in the plan the speaker is, in seconds."""
        return self._rehearsal.plan_position(self._now())

    def begin(self, slot_seconds: float | None) -> None:
        """Make ready for a rehearsal against a slot."""
        self._timer.stop()
        self._become(Rehearsal(slot_seconds))
        self.ticked.emit()

    def toggle(self) -> None:
        """Start, pause or go on; after the cut-off this ends the take."""
        self._become(self._rehearsal.toggled(self._now()))

    def move_to(self, position_seconds: float) -> None:
        """Say where in the plan the speaker is."""
        self._become(self._rehearsal.moved_to(position_seconds, self._now()))
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
        if rehearsal.phase in (Phase.SPEAKING, Phase.CUT_OFF):
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
        if is_other_phase:
            self.phase_changed.emit()
