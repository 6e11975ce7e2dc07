"""The list of takes, the latest first: those of this wording, and under another heading those of earlier ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.language import script_direction
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import plain_tip
from statement_studio.ui.theme import sans

from . import take_words
from .take_rows import TakeRow, by_wording, colour_of
from .take_words import ToLocal

_ROW: Final = Qt.ItemDataRole.UserRole
_WHEN: Final = Qt.ItemDataRole.UserRole + 1
_ROW_PIXELS, _HEADING_PIXELS = 48, 32
_EDGES = (12, 6, -10, -7)
_NUMBER_PIXELS = 28
_GAP_PIXELS = 8


class TakeList(QListWidget):
    """Shows takes and announces the one that is chosen, and that it shall go (the key Delete)."""

    take_chosen = Signal(object)
    """The chosen row (TakeRow), None where there is none."""
    deletion_requested = Signal()

    def __init__(self, theme: Theme, to_local: ToLocal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to_local = to_local
        self._delegate = _TakeDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Takes, the latest first"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(lambda _new, _old: self.take_chosen.emit(self.row_chosen))
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.deletion_requested)

    @property
    def row_chosen(self) -> TakeRow | None:
        """The chosen take, None while there is none."""
        item = self.currentItem()
        chosen = item.data(_ROW) if item is not None else None
        return chosen if isinstance(chosen, TakeRow) else None

    def show_rows(self, rows: Sequence[TakeRow], number: int | None) -> None:
        """Show takes and choose the one of a number; without it the latest of this wording."""
        present, earlier = by_wording(rows)
        self.blockSignals(True)
        self._fill(self._entries(present, earlier))
        self.blockSignals(False)
        if rows:
            self.choose(number if number is not None else (present or earlier)[-1].number)
        self.take_chosen.emit(self.row_chosen)

    def _entries(self, present: Sequence[TakeRow], earlier: Sequence[TakeRow]) -> list[TakeRow | str]:
        """Return the rows with the headings between them, which one wording alone does not need."""
        found: list[TakeRow | str] = []
        for heading, group in ((self.tr("THIS WORDING"), present), (self.tr("EARLIER WORDINGS"), earlier)):
            found += [heading] if group and earlier else []
            found += reversed(group)
        return found

    def _fill(self, entries: Sequence[TakeRow | str]) -> None:
        """Put in the entries; where as many stood there already, nothing moves under the mouse."""
        if len(entries) != self.count():
            self.clear()
            for _ in entries:
                self.addItem(QListWidgetItem())
        for at, entry in enumerate(entries):
            item = self.item(at)
            assert item is not None, "there are as many items as entries"
            self._show_entry(item, entry)

    def choose(self, number: int) -> None:
        """Choose the take of a number, the nearest one where it is gone."""
        known = {row.number: at for at in range(self.count()) if isinstance(row := self._row_at(at), TakeRow)}
        if known:
            self.setCurrentRow(known[min(known, key=lambda each: abs(each - number))])

    def _row_at(self, at: int) -> object:
        item = self.item(at)
        return item.data(_ROW) if item is not None else None

    def _show_entry(self, item: QListWidgetItem, entry: TakeRow | str) -> None:
        if isinstance(entry, str):
            item.setText(entry)
            item.setData(_ROW, None)
            item.setToolTip("")
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            return
        item.setText(take_words.whole(entry, self._to_local))
        item.setData(_ROW, entry)
        item.setData(_WHEN, take_words.when(entry.take, self._to_local))
        item.setToolTip(plain_tip(item.text()))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)


class _TakeDelegate(QStyledItemDelegate):
    """Paints a take in two lines: number, date and time taken; how it stood to its slot, the note, best or last."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _ROW_PIXELS if isinstance(index.data(_ROW), TakeRow) else _HEADING_PIXELS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box, row = QRect(option.rect), index.data(_ROW)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if isinstance(row, TakeRow):
            self._paint_ground(painter, box, option.state, is_mirrored=self._is_mirrored(option))
            self._paint_take(painter, box.adjusted(*_EDGES), row, str(index.data(_WHEN)), self._is_mirrored(option))
        else:
            font = sans(11, is_bold=True)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.muted))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            painter.drawText(box.adjusted(12, 0, -10, -7), side, str(index.data()))
        painter.restore()

    def _is_mirrored(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.direction == Qt.LayoutDirection.RightToLeft)

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, *, is_mirrored: bool) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.chip))
            edge = box.right() - 2 if is_mirrored else box.left()
            painter.fillRect(QRect(edge, box.top(), 3, box.height()), QColor(theme.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())

    def _paint_take(self, painter: QPainter, box: QRect, row: TakeRow, when: str, is_mirrored: bool) -> None:  # noqa: FBT001
        theme, take = self._theme, row.take
        top, bottom = QRect(box), QRect(box)
        top.setHeight(18)
        bottom.setTop(box.bottom() - 16)
        ink = theme.ink if row.is_present else theme.muted
        top = _write(painter, top, minutes_and_seconds(take.seconds), ink, at_end=True, is_strong=True, rtl=is_mirrored)
        number = QRect(top)
        _write(painter, number, str(row.number), theme.muted, rtl=is_mirrored)
        top = _without(top, _NUMBER_PIXELS, at_end=False, rtl=is_mirrored)
        _write(painter, top, when, ink, rtl=is_mirrored)
        bottom = _without(bottom, _NUMBER_PIXELS, at_end=False, rtl=is_mirrored)
        standing = take_words.standing(row)
        bottom = _write(painter, bottom, standing, theme.ink, at_end=True, is_strong=True, pixels=12, rtl=is_mirrored)
        state = colour_of(take, theme)
        rest = _write(painter, bottom, take_words.margin(take), state, pixels=12, rtl=is_mirrored)
        _write(painter, rest, take.note, theme.muted, pixels=12, rtl=is_mirrored)


def _write(
    painter: QPainter,
    room: QRect,
    told: str,
    colour: str,
    *,
    pixels: int = 13,
    is_strong: bool = False,
    at_end: bool = False,
    rtl: bool = False,
) -> QRect:
    """Write words at the beginning or the end of a room, shortened to fit, and return what is left of it."""
    if not told:
        return room
    painter.setFont(sans(pixels, is_bold=is_strong))
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, max(0, room.width()))
    is_left = at_end == rtl
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    painter.save()
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if script_direction(told) == "rtl" else Qt.LayoutDirection.LeftToRight
    )
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown)
    painter.restore()
    return _without(room, painter.fontMetrics().horizontalAdvance(shown) + _GAP_PIXELS, at_end=at_end, rtl=rtl)


def _without(room: QRect, pixels: int, *, at_end: bool, rtl: bool) -> QRect:
    """Return a room without so many pixels at its beginning or its end."""
    is_left = at_end == rtl
    return room.adjusted(pixels, 0, 0, 0) if is_left else room.adjusted(0, 0, -pixels, 0)
