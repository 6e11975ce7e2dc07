"""A take paragraph by paragraph: how long each was meant to take, and how long it took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter
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
from statement_studio.domain.take import Rest, Stretch
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import plain_tip
from statement_studio.ui.theme import mixed, sans

from . import take_words

_STRETCH: Final = Qt.ItemDataRole.UserRole
_HEAD: Final = Qt.ItemDataRole.UserRole + 1
_BEGINNING: Final = Qt.ItemDataRole.UserRole + 2
_ROW_PIXELS = 40
_LEAST_FIGURES_PIXELS = 132
_BAR_PIXELS = 7
_BEGINNING_CHARACTERS = 90
_GAP_PIXELS = 10


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

    def show_stretches(
        self, stretches: Sequence[Stretch], paragraphs: Sequence[str] | None, rest: Rest | None = None
    ) -> None:
        """Show stretches, and a rest that was spoken after them.

        `paragraphs` are the texts as they stand now, None where the take was of other words.
        """
        self.clear()
        times = [time for each in stretches for time in (each.seconds, each.planned_seconds)]
        self._delegate.longest = max([*times, rest.seconds if rest else 1.0])
        self._delegate.figures_pixels = max([_LEAST_FIGURES_PIXELS, *map(_figures_width, stretches)])
        for stretch in stretches:
            self._add_stretch(stretch, paragraphs)
        if rest is not None:
            name = take_words.rest_name(rest)
            self._add(rest, name, "", name, take_words.rest_time(rest))
        # As high as its rows: it scrolls with what stands above it.
        self.setFixedHeight(self.count() * _ROW_PIXELS + 2)

    def _add_stretch(self, stretch: Stretch, paragraphs: Sequence[str] | None) -> None:
        name = take_words.stretch_name(stretch, len(paragraphs) if paragraphs is not None else None)
        of = [text[:_BEGINNING_CHARACTERS] for text in (paragraphs or ())[stretch.paragraph : stretch.until]]
        beginning = of[0] if of else ""
        last = [f"… {of[-1]}"] if len(of) > 1 else []
        head = "" if len(of) == 1 else name
        self._add(
            stretch,
            head,
            beginning,
            name,
            beginning,
            *last,
            take_words.stretch_times(stretch),
            take_words.difference(stretch),
        )

    def _add(self, shown: Stretch | Rest, head: str, beginning: str, *told: str) -> None:
        """Add a row: what it is named over its bar, the first words behind that, and all of it in words."""
        item = QListWidgetItem("\n".join(part for part in told if part))
        item.setData(_STRETCH, shown)
        item.setData(_HEAD, head)
        item.setData(_BEGINNING, beginning)
        item.setToolTip(plain_tip(item.text()))
        self.addItem(item)


class _StretchDelegate(QStyledItemDelegate):
    """Paints a stretch: its number and first words over a bar, the times and by how much it was off at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.longest = 1.0
        self.figures_pixels = _LEAST_FIGURES_PIXELS

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _ROW_PIXELS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        stretch: Stretch | Rest = index.data(_STRETCH)
        box, is_mirrored = QRect(option.rect), option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.accent))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
        inside = box.adjusted(6, 3, -8, -5)
        figures, rest = QRect(inside), QRect(inside)
        if is_mirrored:
            figures.setRight(inside.left() + self.figures_pixels)
            rest.setLeft(figures.right() + 12)
        else:
            figures.setLeft(inside.right() - self.figures_pixels)
            rest.setRight(figures.left() - 12)
        words = QRect(rest.left(), rest.top(), rest.width(), 18)
        bar = QRect(rest.left(), rest.bottom() - _BAR_PIXELS, rest.width(), _BAR_PIXELS)
        words = self._paint_head(painter, words, str(index.data(_HEAD)), is_mirrored=is_mirrored)
        self._paint_words(painter, words, str(index.data(_BEGINNING)), is_mirrored=is_mirrored)
        self._paint_bar(painter, bar, stretch, is_mirrored=is_mirrored)
        self._paint_figures(painter, figures, stretch, is_mirrored=is_mirrored)
        painter.restore()

    def _paint_head(self, painter: QPainter, room: QRect, told: str, *, is_mirrored: bool) -> QRect:
        """Write which paragraphs these are, and return the room behind that."""
        if not told:
            return room
        painter.setFont(sans(12, is_bold=True))
        painter.setPen(QColor(self._theme.muted))
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown)
        taken = painter.fontMetrics().horizontalAdvance(shown) + _GAP_PIXELS
        return room.adjusted(0, 0, -taken, 0) if is_mirrored else room.adjusted(taken, 0, 0, 0)

    def _paint_words(self, painter: QPainter, room: QRect, told: str, *, is_mirrored: bool) -> None:
        runs_leftwards = script_direction(told) == "rtl"
        painter.setFont(sans(12))
        painter.setPen(QColor(self._theme.ink))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if runs_leftwards else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if runs_leftwards or is_mirrored else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _paint_bar(self, painter: QPainter, room: QRect, stretch: Stretch | Rest, *, is_mirrored: bool) -> None:
        """Paint what was spoken as a bar, what went beyond the plan hatched, and the plan as a mark.

        Of a rest nobody knows the plan: its bar has neither, and is as pale as what is not compared.
        """
        theme, scale = self._theme, room.width() / max(self.longest, 1.0)
        spoken = stretch.seconds * scale

        def span(start: float, end: float) -> QRect:
            left = room.right() + 1 - round(end) if is_mirrored else room.left() + round(start)
            return QRect(left, room.top(), round(end) - round(start), room.height())

        painter.fillRect(room, QColor(theme.chip))
        if isinstance(stretch, Rest):
            painter.fillRect(span(0, spoken), mixed(theme.muted, theme.panel, 0.5))
            return
        planned = stretch.planned_seconds * scale
        painter.fillRect(span(0, min(planned, spoken)), mixed(theme.accent, theme.panel, 0.8))
        if spoken > planned:
            beyond = span(planned, spoken)
            painter.fillRect(beyond, mixed(theme.tight, theme.panel, 0.35))
            painter.fillRect(beyond, QBrush(QColor(theme.tight), Qt.BrushStyle.BDiagPattern))
        mark = span(max(0.0, planned - 1), planned + 1).adjusted(0, -3, 0, 3)
        painter.fillRect(mark, QColor(theme.ink))

    def _paint_figures(self, painter: QPainter, room: QRect, stretch: Stretch | Rest, *, is_mirrored: bool) -> None:
        theme = self._theme
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if is_mirrored:
            near, far = far, near
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(sans(12))
        painter.setPen(QColor(theme.muted))
        painter.drawText(room, int(near | middle), _times(stretch))
        if isinstance(stretch, Rest):
            return
        is_slower = stretch.seconds - stretch.planned_seconds >= 1
        painter.setFont(sans(12, is_bold=is_slower))
        painter.setPen(QColor(theme.tight if is_slower else theme.muted))
        painter.drawText(room, int(far | middle), take_words.difference(stretch))


def _times(stretch: Stretch | Rest) -> str:
    if isinstance(stretch, Rest):
        return minutes_and_seconds(stretch.seconds)
    return f"{minutes_and_seconds(stretch.planned_seconds)} → {minutes_and_seconds(stretch.seconds)}"


def _figures_width(stretch: Stretch) -> int:
    """Return the pixels that both times and the difference need beside each other, in the language of the window."""
    width = QFontMetrics(sans(12, is_bold=True)).horizontalAdvance
    return width(_times(stretch)) + _GAP_PIXELS + width(take_words.difference(stretch))
