"""A line for a number that does not change under the mouse wheel while a panel is scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget


class CalmSpinBox(QSpinBox):
    """A spin box that leaves the wheel to the panel around it, and speaks when the number is entered, not at each key.

    The arrow keys change it by steps; small arrows to be hit with the mouse the style leaves out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
