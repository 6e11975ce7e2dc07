"""A box of choices that shortens what has no room and does not change under the wheel while a panel is scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

WHOLE = Qt.ItemDataRole.UserRole + 1
"""The words of an entry in full, where the list shows them shortened: the box shortens them to its own room."""
_INSET_PIXELS = 4  # the style draws the words a little inside their place


class CalmComboBox(QComboBox):
    """A combo box that shortens its words in the middle, leaves the wheel to the panel around it.

    It never asks for more width than there is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def showPopup(self) -> None:
        if (around := self.view().parentWidget()) is not None:
            around.setPalette(self.window().palette())  # a window of its own would wear what the application wears
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentData(WHOLE) or self.currentText(), Qt.TextElideMode.ElideMiddle, room.width() - _INSET_PIXELS
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
