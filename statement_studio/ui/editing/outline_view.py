"""The paragraphs of a statement in their order, a row each, which can be put into another order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.session.outline import Row
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.row_model import RowModel
from statement_studio.ui.parts.row_view import Bar, Line, Look, RowDelegate, RowView

_FORMAT = "application/x-statement-studio-row"
_TIME_PIXELS = 44
_Index = QModelIndex | QPersistentModelIndex


class OutlineModel(RowModel[Row]):
    """The rows of the outline. `row_dropped` tells which row was dropped, and before which."""

    row_dropped = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda row: (row.text, row.is_heading), self._told, parent)
        self.is_movable = True
        self._dragged: int | None = None

    def _told(self, row: Row) -> str:
        if row.starts_at is None or row.seconds is None:
            return self.tr("Not spoken: {words}").format(words=row.text)
        told = self.tr("From {start}, {seconds} s: {words}")
        return told.format(start=minutes_and_seconds(row.starts_at), seconds=round(row.seconds), words=row.text)

    def forget_drag(self) -> None:
        """Know of no dragged row any more."""
        self._dragged = None

    # What Qt asks of a model whose rows can be dragged

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        if not self.is_movable:
            return usual
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        # Only a mark travels: a row dragged in another window is none of this one, and no text leaves by accident.
        self._dragged = indexes[0].row()
        data = QMimeData()
        data.setData(_FORMAT, QByteArray(b"row"))
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: _Index
    ) -> bool:
        return self.is_movable and self._dragged is not None and data.hasFormat(_FORMAT)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent) or self._dragged is None:
            return False
        goal = parent.row() if parent.isValid() else row if row >= 0 else self.rowCount()
        dragged, self._dragged = self._dragged, None
        self.row_dropped.emit(dragged, goal)
        # The rows follow the text, so Qt has nothing to take away.
        return False


class OutlineView(RowView):
    """Shows the outline. The row in which the cursor is has a mark; out of focus the choice stays with it."""

    row_dropped = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = OutlineModel(self)
        self.outline.row_dropped.connect(self.row_dropped)
        self.setModel(self.outline)
        self._delegate = RowDelegate(self._look, theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Outline"))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._lit = -1
        self._whole_seconds = 0.0
        self._slot_seconds: float | None = None

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_outline(self, rows: Sequence[Row], whole_seconds: float, slot_seconds: float | None) -> None:
        """Show rows on a clock that ends with the text, or with the slot where that is longer."""
        track = whole_seconds, slot_seconds
        if track != (self._whole_seconds, self._slot_seconds):
            self._whole_seconds, self._slot_seconds = track
            self.viewport().update()
        self.outline.show_rows(rows)

    def light(self, block: int) -> None:
        """Mark the row of a block, as the one in which the cursor is."""
        begun = [number for number, row in enumerate(self.outline.rows) if row.block <= block]
        lit, before = (begun[-1] if begun else -1), self._lit
        self._lit = lit
        if lit != before:
            self.outline.touch(before)
            self.outline.touch(lit)
        if not self.hasFocus() and lit != self.currentIndex().row():
            self.choose(lit)

    def choose(self, row: int) -> None:
        """Put the keyboard's choice on a row and bring it into sight."""
        self.setCurrentIndex(self.outline.index(row))

    def startDrag(self, actions: Qt.DropAction) -> None:
        super().startDrag(actions)
        self.outline.forget_drag()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_step(event):
            event.accept()  # moves the row here, whatever the same keys do elsewhere
            return True
        return super().event(event)

    def _look(self, index: _Index) -> Look:
        row = self.outline.row_of(index)
        if row is None:
            return Look(Line())
        is_lit = index.row() == self._lit
        if row.starts_at is None or row.seconds is None:
            return Look(
                Line(words=row.text, is_strong=row.is_heading, is_muted=True),
                Line(words=self.tr("not spoken"), is_muted=True),
                is_lit,
                _TIME_PIXELS,
            )
        seconds = self.tr("{seconds} s").format(seconds=round(row.seconds))
        first = Line(minutes_and_seconds(row.starts_at), row.text, seconds, is_strong=row.is_heading)
        end = max(self._whole_seconds, self._slot_seconds or 0.0, 1.0)
        mark = self._slot_seconds / end if self._slot_seconds is not None else None
        bar = Bar(row.starts_at / end, min(1.0, (row.starts_at + row.seconds) / end), mark)
        return Look(first, bar, is_lit, _TIME_PIXELS)


def _is_step(event: QKeyEvent) -> bool:
    is_arrow = Qt.Key(event.key()) in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return is_arrow and event.modifiers() == Qt.KeyboardModifier.AltModifier
