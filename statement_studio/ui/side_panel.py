"""The panel beside the text: one of its pages at a time, chosen by a row of names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from .plain_label import paint_as
from .theme import sans

PANEL_PIXELS = 300
_WIDEST_PIXELS = 480
_SIDE_PIXELS = 20
_GAP_PIXELS = 14


class SidePanel(QWidget):
    """Holds pages under their names."""

    def __init__(self, pages: Sequence[tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "panel")
        self.setMaximumWidth(_WIDEST_PIXELS)
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        names = QHBoxLayout()
        names.setContentsMargins(_SIDE_PIXELS, 14, _SIDE_PIXELS, 6)
        names.setSpacing(_GAP_PIXELS)
        for number, (name, page) in enumerate(pages):
            button = QPushButton(name)
            button.setProperty("role", "tab")
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            # The chosen one is bold, and must neither be cut off nor push its neighbours then.
            button.setFixedWidth(QFontMetrics(sans(13, is_bold=True)).horizontalAdvance(name) + 4)
            self._group.addButton(button, number)
            names.addWidget(button)
            self._stack.addWidget(page)
        names.addStretch(1)
        # Some languages have longer names; the panel is wider then, for they must not lie upon each other.
        row = sum(button.minimumWidth() for button in self._group.buttons()) + _GAP_PIXELS * (len(pages) - 1)
        self.setMinimumWidth(max(PANEL_PIXELS, row + 2 * _SIDE_PIXELS))
        self._group.idClicked.connect(self.show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(names)
        column.addWidget(self._stack, 1)
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """Show the page of this number (from 0)."""
        self._group.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._stack.count()

    @property
    def page(self) -> int:
        """The number of the page in sight."""
        return self._stack.currentIndex()
