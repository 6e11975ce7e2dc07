"""The line in which another limit is given while the clock runs: the chair has shortened the time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from statement_studio.domain.clock import minutes_and_seconds, read_length
from statement_studio.ui.parts.plain_label import PlainLabel
from statement_studio.ui.theme import sans

from .roll_look import RollLook

_USUAL_SECONDS = (120.0, 90.0, 60.0)
"""To what chairs shorten; domain catalogues begin at such limits."""
_LEAST_SECONDS = 5.0


class LimitBar(QWidget):
    """Asks for a limit without stopping anything. Enter puts it in force, Escape leaves things as they are."""

    given = Signal(float)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look: RollLook | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("New speaking time"))
        self.field.setPlaceholderText(self.tr("1:00"))
        self.field.setMaximumWidth(110)
        self.field.setFont(sans(18))
        self.field.returnPressed.connect(self._take)
        self.caption = PlainLabel(self.tr("The chair gives you"))
        self.wrong = PlainLabel("")
        for label in (self.caption, self.wrong):
            label.setFont(sans(15))
        self.buttons = tuple(self._button(seconds) for seconds in _USUAL_SECONDS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        for part in (self.caption, self.field, *self.buttons, self.wrong):
            row.addWidget(part)
        row.addStretch(1)
        self.hide()

    def wear(self, look: RollLook) -> None:
        """Use these colours. Seen in glass, the mouse acts on what is seen under it."""
        self._look = look
        for part in (self.field, *self.buttons):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, bool(look.turned))
        self.setStyleSheet(
            f"LimitBar {{ background: {look.paper}; }} QLabel {{ color: {look.ink}; }}"
            f"QLineEdit, QPushButton {{ background: {look.paper}; color: {look.ink}; border: 1px solid {look.rest};"
            "border-radius: 6px; padding: 6px 12px; }"
            f"QLineEdit:focus, QPushButton:focus {{ border: 2px solid {look.accent}; }}"
        )

    def ask(self, shorter_than: float | None) -> None:
        """Ask for a limit; proposed are those that are shorter than the one in force."""
        offered: Sequence[float] = [s for s in _USUAL_SECONDS if shorter_than is None or s < shorter_than]
        for seconds, button in zip(_USUAL_SECONDS, self.buttons, strict=True):
            button.setVisible(seconds in offered)
        self.wrong.setText("")
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.accept()  # what is typed here must not move the text

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._look is None or not self._look.turned:
            super().mousePressEvent(event)
            return
        across, down = event.position().toPoint().toTuple()
        place = QPoint(
            self.width() - 1 - across if self._look.is_mirrored else across,
            self.height() - 1 - down if self._look.is_flipped else down,
        )
        for button in self.buttons:
            if button.isVisible() and button.geometry().contains(place):
                button.click()

    def _button(self, seconds: float) -> QPushButton:
        button = QPushButton(minutes_and_seconds(seconds))
        button.setAutoDefault(True)
        button.clicked.connect(lambda _checked=False: self.given.emit(seconds))
        return button

    def _take(self) -> None:
        seconds = read_length(self.field.text().strip())
        if seconds is None or seconds < _LEAST_SECONDS:
            self.wrong.setText(self.tr("Write it as 1:00, or 60 for seconds."))
        else:
            self.given.emit(seconds)
