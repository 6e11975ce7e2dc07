"""The list of a profile's timed readings, painted in two lines each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.profile import Profile, Reading
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import plain_tip
from statement_studio.ui.theme import sans

from . import pace_words

_ROW_PIXELS = 46
_ROWS_SHOWN = 5
_READING, _NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ReadingList(QListWidget):
    """Shows the readings in one language, the latest first, and announces that the chosen one shall go."""

    removal_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _ReadingDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Timed readings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.removal_requested)

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_profile(self, profile: Profile, language: str) -> None:
        """Show what a profile was heard to read in a language; the list is as high as it needs to be, up to a limit."""
        row = self.currentRow()
        self.clear()
        for reading in reversed(profile.heard_in(language)):
            self._add(reading, is_counted=profile.weight_of(reading) > 0)
        self.setCurrentRow(min(max(0, row), self.count() - 1))
        self.setFixedHeight(min(self.count(), _ROWS_SHOWN) * _ROW_PIXELS + 2)

    def _add(self, reading: Reading, *, is_counted: bool) -> None:
        note = pace_words.against_usual(reading.rate)
        if not is_counted:
            note = self.tr("{pace} · not counted: far off").format(pace=note)
        told = f"{pace_words.occasion(reading)}, {minutes_and_seconds(reading.seconds)}, {note}"
        item = QListWidgetItem(told)
        item.setData(_READING, reading)
        item.setData(_NOTE, note)
        item.setToolTip(plain_tip(told))
        self.addItem(item)

    @property
    def reading(self) -> Reading | None:
        """The chosen reading."""
        item = self.currentItem()
        chosen = item.data(_READING) if item is not None else None
        return chosen if isinstance(chosen, Reading) else None


class _ReadingDelegate(QStyledItemDelegate):
    """Paints a reading: when and how it was timed, how long it took, and the pace that gives."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _ROW_PIXELS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        reading: Reading = index.data(_READING)
        box: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(self.theme.chip))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        inner = box.adjusted(6, 5, -6, -6)
        self._write(painter, inner, reading, str(index.data(_NOTE)))
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, reading: Reading, note: str) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setFont(sans(13))
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(box, left | top, pace_words.occasion(reading))
        painter.drawText(box, right | top, minutes_and_seconds(reading.seconds))
        painter.setFont(sans(11))
        painter.setPen(QColor(self.theme.muted))
        shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, left | bottom, shown)
