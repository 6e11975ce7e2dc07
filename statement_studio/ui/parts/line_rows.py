"""Rows of a few lines each, in the lists of what was saved: the first line in ink, the others smaller beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from statement_studio.domain.language import script_direction
from statement_studio.session.taste import Theme
from statement_studio.ui.theme import sans

from .plain_label import plain_tip

MEANT: Final = Qt.ItemDataRole.UserRole
"""What a row stands for."""
_LINES: Final = Qt.ItemDataRole.UserRole + 1
_LINE_PIXELS = 18
_MARGIN_PIXELS = 8


def add_row(rows: QListWidget, meant: object, lines: Sequence[str]) -> None:
    """Add a row of these lines, which stands for something."""
    item = QListWidgetItem("\n".join(lines))
    item.setData(MEANT, meant)
    item.setData(_LINES, tuple(lines))
    item.setToolTip(plain_tip(item.text()))
    rows.addItem(item)


class LineRows(QStyledItemDelegate):
    """Paints such rows; `elide` says where a line shortens for which there is no room."""

    def __init__(self, theme: Theme, elide: Qt.TextElideMode) -> None:
        super().__init__()
        self._theme, self._elide = theme, elide

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _LINE_PIXELS * len(index.data(_LINES)) + 2 * _MARGIN_PIXELS + 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, box = self._theme, QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.chip))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(theme.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        self._write(painter, box.adjusted(12, _MARGIN_PIXELS, -8, -_MARGIN_PIXELS), index.data(_LINES))
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, lines: Sequence[str]) -> None:
        for number, line in enumerate(lines):
            painter.setFont(sans(12 if number else 13))
            painter.setPen(QColor(self._theme.muted if number else self._theme.ink))
            row = QRect(box.left(), box.top() + number * _LINE_PIXELS, box.width(), _LINE_PIXELS)
            shown = painter.fontMetrics().elidedText(line, self._elide, row.width())
            is_leftwards = number == 0 and script_direction(line) == "rtl"
            side = Qt.AlignmentFlag.AlignRight if is_leftwards else Qt.AlignmentFlag.AlignLeft
            painter.drawText(row, side | Qt.AlignmentFlag.AlignVCenter, shown)
