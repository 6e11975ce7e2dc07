"""A line for a detail of the statement: what is typed there is taken over when typing rests, and by every command.

Knows which keys belong to the line and which to the window: a line of Qt takes Ctrl+E for “end of line”, and Ctrl+Z for
itself even when there is nothing of its own to take back.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

REST_MILLISECONDS = 700
_OWN_LETTERS: Final = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X)
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class DetailLine(QLineEdit):
    """Says `editingFinished` also when typing rests, unless it `waits` for the end: a date half written is none."""

    def __init__(self, *, waits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self.rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self.rest.timeout.connect(self.settle)
        self.textEdited.connect(lambda _text: self._type(waits=waits))
        self.editingFinished.connect(self._end)

    def settle(self) -> None:
        """Have what was typed taken over now."""
        if self._is_open:
            self.editingFinished.emit()

    def _type(self, *, waits: bool) -> None:
        self._is_open = True
        if not waits:
            self.rest.start()

    def _end(self) -> None:
        self._is_open = False
        self.rest.stop()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_of_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Where no command has the key, the line does not know it either, and leaves it to the window.
        event.ignore() if self._is_of_window(event) else super().keyPressEvent(event)

    def _is_of_window(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo) or event.matches(keys.Redo):
            return not self._is_open
        is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        return is_letter and event.modifiers() in (_CTRL, _CTRL | _SHIFT) and event.key() not in _OWN_LETTERS
