"""The palette: a line in which a few letters find anything that can be done, with its menu and its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.likeness import likeness
from statement_studio.ui.parts.plain_label import WrappedLabel
from statement_studio.ui.theme import sans

_ROW_PIXELS = 30
_ROWS_SEEN = 11
_WIDEST_PIXELS = 640
_PLACE_PIXELS = 96
_EDGE_PIXELS = 10
_ENTRY = Qt.ItemDataRole.UserRole
_BEHIND = 0.5
"""What a place in the list costs a command that cannot be done now."""
_ELSEWHERE = 0.9
"""What it costs to be found by the words of the menu or the tip rather than by its own."""
_STEPS: Final = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing that can be done. `place` is its menu, `also` more words to find it by; `why_not` is "" when it can."""

    name: str
    words: str
    place: str
    keys: str
    why_not: str
    do: Callable[[], object]
    also: str = ""


class Palette(QFrame):
    """Lists entries by what is typed; those used last in this window come first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._used: list[str] = []
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Commands"))
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("Find a command by its words"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._delegate = _EntryDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.none = WrappedLabel(role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE_PIXELS, _EDGE_PIXELS, _EDGE_PIXELS, _EDGE_PIXELS)
        for part in (self.line, self.list, self.none):
            column.addWidget(part)
        self.line.textChanged.connect(lambda _text: self._find())
        self.line.step_pressed.connect(self._step)
        self.line.chosen.connect(lambda: self._do(self.list.currentItem()))
        self.line.left.connect(self.leave)
        self.line.lost.connect(self.hide)
        self.list.itemClicked.connect(self._do)
        self.list.currentItemChanged.connect(lambda item, _old: self._say(item))
        self.hide()

    def offer(self, entries: Sequence[Entry]) -> None:
        """Show these entries at the top of the window and take the keyboard; what was used last comes first."""
        window = self.window()
        self._before = window.focusWidget()
        order = {name: number for number, name in enumerate(reversed(self._used))}
        self._entries = sorted(entries, key=lambda entry: order.get(entry.name, len(order)))
        self.line.clear()
        self._find()
        self.raise_()
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus()

    @property
    def shown(self) -> Sequence[Entry]:
        """The entries that fit what is typed, the best first."""
        return [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]

    def _find(self) -> None:
        asked = self.line.text()
        scored = [(_fit(asked, entry), entry) for entry in self._entries]
        fitting = [pair for pair in scored if pair[0] > 0]
        if asked.strip():
            fitting.sort(key=lambda pair: -pair[0])
        self.list.clear()
        for _, entry in fitting:
            item = QListWidgetItem(", ".join(filter(None, (entry.words, entry.place, entry.keys, entry.why_not))))
            item.setData(_ENTRY, entry)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.none.setText(self.tr("No command is called so. Try one of its words, or press F1 to search the help."))
        self.none.setVisible(not fitting)
        self.list.setVisible(bool(fitting))
        self.place()

    def place(self) -> None:
        """Stand at the top centre of the parent, as high as what is listed."""
        room = (self.parentWidget() or self.window()).size()
        width = min(_WIDEST_PIXELS, room.width() - 48)
        rows = min(self.list.count(), _ROWS_SEEN, max(3, (room.height() - 120) // _ROW_PIXELS))
        self.list.setFixedHeight(rows * _ROW_PIXELS + 4)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((room.width() - width) // 2, 12)

    def _step(self, event: QKeyEvent) -> None:
        last, row = self.list.count() - 1, self.list.currentRow()
        if last < 0:
            return
        step = _ROWS_SEEN - 1 if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
        is_up = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backtab)
        self.list.setCurrentRow(max(0, row - step) if is_up else min(last, row + step))

    def _say(self, item: QListWidgetItem | None) -> None:
        self.line.setAccessibleDescription(item.text() if item is not None else self.none.text())

    def _do(self, item: QListWidgetItem | None) -> None:
        entry = item.data(_ENTRY) if item is not None else None
        if not isinstance(entry, Entry) or entry.why_not:
            return
        self._used = [*(name for name in self._used if name != entry.name), entry.name]
        self.leave()
        entry.do()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


def _fit(asked: str, entry: Entry) -> float:
    own = likeness(asked, entry.words)
    fit = max(own, likeness(asked, f"{entry.words} {entry.place} {entry.also}") * _ELSEWHERE)
    return max(fit - _BEHIND, fit / 2) if entry.why_not else fit


class _Line(QLineEdit):
    """The line of the palette: arrows go through the list beneath it."""

    step_pressed = Signal(QKeyEvent)
    chosen = Signal()
    left = Signal()
    lost = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (*_STEPS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.step_pressed.emit(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.chosen.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.lost.emit()


class _EntryDelegate(QStyledItemDelegate):
    """Paints an entry: its menu muted at the left, its words, and its keys or why it cannot be done at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _ROW_PIXELS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, box, palette = index.data(_ENTRY), QRect(option.rect), option.palette
        ink, muted = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, palette.color(QPalette.ColorRole.ToolTipBase))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), palette.color(QPalette.ColorRole.Highlight))
        inside = box.adjusted(10, 0, -10, 0)
        painter.setFont(sans(12))
        painter.setPen(muted)
        room = QRect(inside.left(), inside.top(), _PLACE_PIXELS - 8, inside.height())
        _write(painter, room, entry.place, Qt.AlignmentFlag.AlignLeft)
        ending = entry.why_not or entry.keys
        width = min(painter.fontMetrics().horizontalAdvance(ending), inside.width() // 2)
        _write(painter, inside.adjusted(inside.width() - width - 2, 0, 0, 0), ending, Qt.AlignmentFlag.AlignRight)
        painter.setFont(sans(13))
        painter.setPen(muted if entry.why_not else ink)
        _write(painter, inside.adjusted(_PLACE_PIXELS, 0, -width - 14, 0), entry.words, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _write(painter: QPainter, room: QRect, words: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
