"""The second screen of a rehearsal: where its window goes, and what it is told while it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from statement_studio.domain.roll import Roll

from .clock_strip import ClockReading
from .roll_look import RollLook
from .speaker_screen import SpeakerScreen

_SHARE = 0.6
"""How large the window is beside the prompter where there is one screen only."""


class SecondScreen(QObject):
    """Shows the speaker's screen beside a prompter, or puts it away. `look` tells how to look at a size."""

    opened = Signal(QWidget)
    """A window has come, in which nothing but the keys of the prompter works so far."""
    closed = Signal()
    key_pressed = Signal(QKeyEvent)

    def __init__(self, prompter: QWidget, look: Callable[[QSize], RollLook]) -> None:
        super().__init__(prompter)
        self._prompter, self._look = prompter, look
        self.window: SpeakerScreen | None = None
        self._is_lost = False

    def open(self, roll: Roll) -> None:
        """Show a text on another screen where there is one, else in a window."""
        self.window = window = SpeakerScreen(self._look(self._prompter.size()), self._prompter)
        window.key_pressed.connect(self.key_pressed)
        window.closed.connect(self._lose)
        window.roll.resized.connect(self.wear)
        window.roll.show_roll(roll)
        window.roll.show_lost(self._is_lost)
        others = [screen for screen in QGuiApplication.screens() if screen is not self._prompter.screen()]
        if others:
            window.setGeometry(others[0].geometry())
            window.showFullScreen()
        else:
            window.resize(self._prompter.size() * _SHARE)
            window.show()
        self.wear()
        self.opened.emit(window)
        self._prompter.activateWindow()

    def close(self) -> None:
        """Put the window away."""
        if self.window is not None:
            self.window.close()

    def wear(self) -> None:
        """Look as it is chosen, at the size it has."""
        if self.window is not None:
            self.window.wear(self._look(self.window.size()))

    def show_roll(self, roll: Roll) -> None:
        """Show another text."""
        if self.window is not None:
            self.window.roll.show_roll(roll)

    def follow(self, position_seconds: float, reading: ClockReading) -> None:
        """Show where the speaker is and what the clock says."""
        if self.window is not None:
            self.window.follow(position_seconds, reading)

    def show_lost(self, *, is_lost: bool) -> None:
        """Say that nobody knows where the speaker is, or that it is known again; in a window to come, too."""
        self._is_lost = is_lost
        if self.window is not None:
            self.window.roll.show_lost(is_lost)

    def be_dark(self, *, is_dark: bool) -> None:
        """Show nothing, as when the microphone is off; or all again."""
        if self.window is not None:
            self.window.be_dark(is_dark=is_dark)

    def _lose(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
            self.closed.emit()
