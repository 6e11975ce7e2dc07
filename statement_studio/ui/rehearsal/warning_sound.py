"""The soft sound of a clock: once for each step in which the time becomes more urgent, and never twice for the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from statement_studio.domain.rehearsal import Urgency


class WarningSound:
    """Sounds when it is wanted. `sound` makes the noise: the system's own, which a person knows and has set."""

    def __init__(self, sound: Callable[[], None] = QApplication.beep) -> None:
        self.sound = sound
        self._told = Urgency.CALM

    def begin(self) -> None:
        """Make ready for another take."""
        self._told = Urgency.CALM

    def heed(self, urgency: Urgency, *, is_wanted: bool) -> None:
        """Take note of how urgent it is; what came while no sound was wanted stays without one."""
        if urgency.value > self._told.value:
            self._told = urgency
            if is_wanted:
                self.sound()
