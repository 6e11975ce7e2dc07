"""A field that takes the next key that is pressed as what it is, in place of doing what the key does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_HELD: Final = frozenset(
    (
        *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
    )
)


class KeyField(QLineEdit):
    """Announces the key. Tab goes on as everywhere, so that the keyboard comes out again, and Escape leaves."""

    key_pressed = Signal(QKeySequence)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("New key"))
        self.setAccessibleDescription(self.tr("The next key that is pressed here becomes the key of the command."))
        self.setPlaceholderText(self.tr("Press the new key here"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and not _goes_on(event):
            event.accept()  # what is pressed here is not to be done
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _goes_on(event):
            event.ignore()
            return
        event.accept()
        if event.key() not in _HELD:
            self.key_pressed.emit(QKeySequence(event.keyCombination()))


def _goes_on(event: QKeyEvent) -> bool:
    is_alone = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return is_alone and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
