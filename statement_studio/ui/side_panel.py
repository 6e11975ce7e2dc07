"""The panel beside the text: one of its pages at a time, chosen by a row of names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from statement_studio.ui.parts.plain_label import paint_as

from .theme import sans

PANEL_PIXELS = 300
_WIDEST_PIXELS = 480
_SIDE_PIXELS = 20
_GAP_PIXELS = 14


class SidePanel(QWidget):
    """Holds pages under their names. A page that is made with `pages` for its parent is dressed only once."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "panel")
        self.setMaximumWidth(_WIDEST_PIXELS)
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE_PIXELS, 14, _SIDE_PIXELS, 6)
        row.setSpacing(_GAP_PIXELS)
        for number, name in enumerate(names):
            button = QPushButton(name, self)
            button.setProperty("role", "tab")
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            # The chosen one is bold, and must neither be cut off nor push its neighbours then.
            button.setFixedWidth(QFontMetrics(sans(13, is_bold=True)).horizontalAdvance(name) + 4)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        # Some languages have longer names; the panel is wider then, for they must not lie upon each other.
        length = sum(button.minimumWidth() for button in self._group.buttons()) + _GAP_PIXELS * (len(names) - 1)
        self.setMinimumWidth(max(PANEL_PIXELS, length + 2 * _SIDE_PIXELS))
        self._group.idClicked.connect(self.show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self.pages = QStackedWidget(self)
        column.addWidget(self.pages, 1)
        self.show_page(0)

    def add_page(self, page: QWidget) -> None:
        """Lay this page under the first name that has none yet."""
        self.pages.addWidget(page)

    def show_page(self, number: int) -> None:
        """Show the page of this number (from 0)."""
        self._group.button(number).setChecked(True)
        self.pages.setCurrentIndex(number)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self.pages.count()

    @property
    def page(self) -> int:
        """The number of the page in sight."""
        return self.pages.currentIndex()
