"""Dialogs on small screens: none is larger than the screen, and what needs more room than there is can be scrolled.

Knows how a layout is moved into a scroll area without a change in the order of the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

_FRAME = QSize(8, 40)
"""What the edges and the bar with the title take of a screen, in pixels; before a window is shown nobody can tell."""


class Scrolled(QScrollArea):
    """Shows a widget as wide as it has to be, and scrolls it where it is higher than there is room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        _hold(self, inside)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return QSize(self._inside.minimumSizeHint().width() + bar, super().minimumSizeHint().height())


def fit(window: QWidget, screen: QSize) -> None:
    """Keep a window that is about to be shown inside a screen that has so many pixels to spare."""
    room, layout = screen - _FRAME, window.layout()
    if layout is None:
        return
    wanted = window.size() if window.testAttribute(Qt.WidgetAttribute.WA_Resized) else window.sizeHint()
    size, least = wanted.boundedTo(room), layout.totalMinimumSize()
    height = layout.totalMinimumHeightForWidth(size.width()) if layout.hasHeightForWidth() else least.height()
    if least.width() > room.width() or max(least.height(), height) > room.height():
        _scroll(window, layout)
    if size != wanted:
        window.resize(size)
    if isinstance(window, QDialog):
        window.setMaximumSize(room)  # some grow when they have more to tell


def _scroll(window: QWidget, layout: QLayout) -> None:
    """Put all that a window shows into an area that is scrolled; the keyboard brings what it is at into sight."""
    at = window.focusWidget()
    inside, area = QWidget(window), QScrollArea(window)  # parts of the window before they get others: order is kept
    inside.setLayout(layout)
    _hold(area, inside)
    window.setMinimumSize(0, 0)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    if at is not None:
        at.setFocus()


def _hold(area: QScrollArea, inside: QWidget) -> None:
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
