"""What the speaker sees on a second screen: the text and the time, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from statement_studio.ui.parts.glass import turn_page

from .clock_strip import ClockReading, ClockStrip
from .roll_look import RollLook
from .roll_view import RollView


class SpeakerScreen(QWidget):
    """A window that follows the prompter. Keys pressed in it count as pressed there: a clicker may act on either."""

    key_pressed = Signal(QKeyEvent)
    closed = Signal()

    def __init__(self, look: RollLook, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Speaker’s screen"))
        self.setAccessibleName(self.windowTitle())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(480, 320)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._paper, self._is_dark = look.paper, False
        self.strip, self.roll = ClockStrip(look), RollView(look)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 20)
        column.addWidget(self.strip)
        column.addWidget(self.roll, 1)
        self.wear(look)

    def wear(self, look: RollLook) -> None:
        """Use this look."""
        self._paper = look.paper
        self._paint_ground()
        self.strip.wear(look)
        self.roll.wear(look)
        turn_page(self._column, (self.strip,), look.turned)

    def follow(self, position_seconds: float, reading: ClockReading) -> None:
        """Show where the speaker is and what the clock says."""
        self.strip.show_reading(reading)
        self.roll.show_position(position_seconds)

    def be_dark(self, *, is_dark: bool) -> None:
        """Show nothing, as when the microphone is off; or all again."""
        self._is_dark = is_dark
        self._paint_ground()
        self.strip.setHidden(is_dark)
        self.roll.setHidden(is_dark)

    def _paint_ground(self) -> None:
        self.setStyleSheet(f"SpeakerScreen {{ background: {'#000000' if self._is_dark else self._paper}; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
