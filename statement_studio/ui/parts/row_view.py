"""The list of rows in the side panel: how the two lines of a row look, and how it is chosen by mouse and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from statement_studio.domain.language import script_direction
from statement_studio.session.taste import Theme
from statement_studio.ui.theme import sans

ROW_PIXELS = 46
_EDGE_PIXELS = 20
_MARK_PIXELS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in one line of a row: a figure before, words, a figure behind."""

    before: str = ""
    words: str = ""
    behind: str = ""
    is_strong: bool = False
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time on a track: from `start` to `end` as shares of the track, `mark` where the slot ends."""

    start: float
    end: float
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """How a row looks: its first line, below it another or a bar, and whether the cursor is in it."""

    first: Line
    second: Line | Bar | None = None
    is_lit: bool = False
    before_pixels: int = 0


class Looks(Protocol):
    """Tells how a row looks."""

    def __call__(self, index: QModelIndex | QPersistentModelIndex, /) -> Look: ...


class RowDelegate(QStyledItemDelegate):
    """Paints a row in the colours of a theme."""

    def __init__(self, look: Looks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.theme = look, theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW_PIXELS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look, theme = self._look(index), self.theme
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver or look.is_lit:
            painter.fillRect(rect, QColor(theme.chip))
        if look.is_lit:
            # A mark at the edge says without colour which row the cursor is in.
            painter.fillRect(QRect(rect.left(), rect.top() + 4, _MARK_PIXELS, rect.height() - 8), QColor(theme.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(rect.adjusted(5, 1, -6, -2), 5, 5)
        inside = rect.adjusted(_EDGE_PIXELS, 5, -_EDGE_PIXELS, -5)
        half = inside.height() // 2
        self._paint_line(painter, look.first, QRect(inside.left(), inside.top(), inside.width(), half + 2), 13, look)
        below = QRect(inside.left() + look.before_pixels, inside.top() + half + 2, inside.width(), half - 2)
        below.setRight(inside.right())
        if isinstance(look.second, Bar):
            self._paint_bar(painter, look.second, below)
        elif look.second is not None:
            self._paint_line(painter, look.second, below, 12, look)
        painter.restore()

    def _paint_line(self, painter: QPainter, line: Line, room: QRect, pixels: int, look: Look) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        small = sans(min(pixels, 12))
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        rest = QRect(room)
        if look.before_pixels and pixels == 13:
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignLeft | middle), line.before)
            rest.setLeft(rest.left() + look.before_pixels)
        if line.behind:
            painter.setPen(QColor(self.theme.muted if line.is_muted else self.theme.ink))
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignRight | middle), line.behind)
            rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(line.behind) - 10)
        font = sans(pixels, is_bold=line.is_strong)
        font.setStyle(QFont.Style.StyleItalic if line.is_muted and pixels == 13 else QFont.Style.StyleNormal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted if line.is_muted else self.theme.ink))
        runs_leftwards = script_direction(line.words) == "rtl"
        side = Qt.AlignmentFlag.AlignRight if runs_leftwards else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if runs_leftwards else Qt.LayoutDirection.LeftToRight)
        words = painter.fontMetrics().elidedText(line.words, Qt.TextElideMode.ElideRight, max(0, rest.width()))
        painter.drawText(rest, int(side | middle | Qt.AlignmentFlag.AlignAbsolute), words)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _paint_bar(self, painter: QPainter, bar: Bar, room: QRect) -> None:
        top, width = room.center().y() - 1, room.width()
        painter.fillRect(QRect(room.left(), top, width, 3), QColor(self.theme.line))
        left, right = room.left() + round(bar.start * width), room.left() + round(bar.end * width)
        right = max(right, left + 2)
        mark = room.left() + round(bar.mark * width) if bar.mark is not None else None
        heard = right if mark is None else min(right, max(left, mark))
        painter.fillRect(QRect(left, top, heard - left, 3), QColor(self.theme.accent))
        painter.fillRect(QRect(heard, top, right - heard, 3), QColor(self.theme.over))
        if mark is not None:
            painter.fillRect(QRect(mark, top - 3, 1, 9), QColor(self.theme.ink))


class RowView(QListView):
    """Shows rows. A click or Enter chooses one; Alt+Up and Alt+Down and dragging move one, where that is allowed."""

    row_chosen = Signal(int)
    step_requested = Signal(int, int)
    """The row, and -1 to go up or 1 to go down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        row, key = self.currentIndex().row(), Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in steps:
            self.step_requested.emit(row, steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.row_chosen.emit(row)
        else:
            super().keyPressEvent(event)
