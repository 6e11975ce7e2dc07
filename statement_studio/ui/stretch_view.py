"""A take paragraph by paragraph: how long each was meant to take, and how long it took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.language import script_direction
from statement_studio.domain.take import Stretch
from statement_studio.session.taste import Theme

from . import take_words
from .plain_label import plain_tip
from .theme import mixed, sans

_STRETCH: Final = Qt.ItemDataRole.UserRole
_BEGINNING: Final = Qt.ItemDataRole.UserRole + 1
_ROW_PIXELS = 40
_FIGURES_PIXELS = 132
_BAR_PIXELS = 7
_BEGINNING_CHARACTERS = 90


class StretchView(QListWidget):
    """Shows the stretches of a take as bars, a mark in each where the plan had its end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _StretchDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Planned against spoken, paragraph by paragraph"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_stretches(self, stretches: Sequence[Stretch], paragraphs: Sequence[str] | None) -> None:
        """Show stretches; `paragraphs` are the texts as they stand now, None where the take was of other words."""
        self.clear()
        self._delegate.longest = max((max(s.seconds, s.planned_seconds) for s in stretches), default=1.0)
        for stretch in stretches:
            name = take_words.stretch_name(stretch, len(paragraphs) if paragraphs is not None else None)
            known = paragraphs is not None and stretch.paragraph < len(paragraphs)
            beginning = paragraphs[stretch.paragraph][:_BEGINNING_CHARACTERS] if paragraphs and known else ""
            told = (name, beginning, take_words.stretch_times(stretch), take_words.difference(stretch))
            item = QListWidgetItem("\n".join(part for part in told if part))
            item.setData(_STRETCH, stretch)
            item.setData(_BEGINNING, beginning or name)
            item.setToolTip(plain_tip(item.text()))
            self.addItem(item)
        # As high as its rows: it scrolls with what stands above it.
        self.setFixedHeight(len(stretches) * _ROW_PIXELS + 2)


class _StretchDelegate(QStyledItemDelegate):
    """Paints a stretch: its number and first words over a bar, the times and by how much it was off at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.longest = 1.0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _ROW_PIXELS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        stretch: Stretch = index.data(_STRETCH)
        box, is_mirrored = QRect(option.rect), option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.accent))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
        inside = box.adjusted(6, 3, -8, -5)
        figures, rest = QRect(inside), QRect(inside)
        if is_mirrored:
            figures.setRight(inside.left() + _FIGURES_PIXELS)
            rest.setLeft(figures.right() + 12)
        else:
            figures.setLeft(inside.right() - _FIGURES_PIXELS)
            rest.setRight(figures.left() - 12)
        words = QRect(rest.left(), rest.top(), rest.width(), 18)
        bar = QRect(rest.left(), rest.bottom() - _BAR_PIXELS, rest.width(), _BAR_PIXELS)
        self._paint_words(painter, words, str(index.data(_BEGINNING)), is_mirrored=is_mirrored)
        self._paint_bar(painter, bar, stretch, is_mirrored=is_mirrored)
        self._paint_figures(painter, figures, stretch, is_mirrored=is_mirrored)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, told: str, *, is_mirrored: bool) -> None:
        runs_leftwards = script_direction(told) == "rtl"
        painter.setFont(sans(12))
        painter.setPen(QColor(self._theme.ink))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if runs_leftwards else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if runs_leftwards or is_mirrored else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _paint_bar(self, painter: QPainter, room: QRect, stretch: Stretch, *, is_mirrored: bool) -> None:
        """Paint what was spoken as a bar, what went beyond the plan hatched, and the plan as a mark."""
        theme, scale = self._theme, room.width() / max(self.longest, 1.0)
        planned, spoken = stretch.planned_seconds * scale, stretch.seconds * scale

        def span(start: float, end: float) -> QRect:
            left = room.right() + 1 - round(end) if is_mirrored else room.left() + round(start)
            return QRect(left, room.top(), round(end) - round(start), room.height())

        painter.fillRect(room, QColor(theme.chip))
        painter.fillRect(span(0, min(planned, spoken)), mixed(theme.accent, theme.panel, 0.8))
        if spoken > planned:
            beyond = span(planned, spoken)
            painter.fillRect(beyond, mixed(theme.tight, theme.panel, 0.35))
            painter.fillRect(beyond, QBrush(QColor(theme.tight), Qt.BrushStyle.BDiagPattern))
        mark = span(max(0.0, planned - 1), planned + 1).adjusted(0, -3, 0, 3)
        painter.fillRect(mark, QColor(theme.ink))

    def _paint_figures(self, painter: QPainter, room: QRect, stretch: Stretch, *, is_mirrored: bool) -> None:
        theme = self._theme
        is_slower = stretch.seconds - stretch.planned_seconds >= 1
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if is_mirrored:
            near, far = far, near
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(sans(12))
        painter.setPen(QColor(theme.muted))
        painter.drawText(room, int(near | middle), self._times(stretch))
        painter.setFont(sans(12, is_bold=is_slower))
        painter.setPen(QColor(theme.tight if is_slower else theme.muted))
        painter.drawText(room, int(far | middle), take_words.difference(stretch))

    def _times(self, stretch: Stretch) -> str:
        return f"{minutes_and_seconds(stretch.planned_seconds)} → {minutes_and_seconds(stretch.seconds)}"
