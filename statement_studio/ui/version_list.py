"""The list of a statement's saves: when each was made, how long its text is, and which is kept longer than others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTime, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from statement_studio.session.archive import Version
from statement_studio.session.taste import Theme

from . import words
from .plain_label import plain_tip
from .theme import sans

_LINE_PIXELS = 18
_MARGIN_PIXELS = 7
_MINUTES = re.compile(r"(\W?)mm?")
"""The minutes in the form of a time, with the sign before them."""
_VERSION, _LINES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def moment(at: datetime, *, has_seconds: bool = False) -> str:
    """Return a date and time in the form of the person's country; it is told in the zone that it has."""
    form = QLocale.FormatType
    day = QLocale().toString(QDate(at.year, at.month, at.day), form.LongFormat)
    written = QLocale().timeFormat(form.ShortFormat)
    if has_seconds:
        written = _MINUTES.sub(r"\1mm\1ss", written, count=1)
    return f"{day}, {QLocale().toString(QTime(at.hour, at.minute, at.second), written)}"


class VersionList(QListWidget):
    """Shows saves, the latest first, and announces the chosen one. `to_local` tells a time in the person's own zone."""

    version_selected = Signal(object)

    def __init__(
        self,
        versions: Sequence[Version],
        language: str,
        theme: Theme,
        to_local: Callable[[datetime], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._delegate = _VersionDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Earlier saves"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        minutes = Counter(_minute(version.at) for version in versions)
        for version in versions:
            when = moment(to_local(version.at), has_seconds=minutes[_minute(version.at)] > 1)
            self._add(version, when, words.amount(version.words, language))
        self.currentItemChanged.connect(lambda _new, _old: self.version_selected.emit(self.version))

    def _add(self, version: Version, when: str, length: str) -> None:
        longer = self.tr("⚑ kept longer: most of the text went after it") if version.is_kept_longer else ""
        lines = tuple(line for line in (when, length, longer) if line)
        item = QListWidgetItem("\n".join(lines))
        item.setData(_VERSION, version)
        item.setData(_LINES, lines)
        item.setToolTip(plain_tip(item.text()))
        self.addItem(item)

    @property
    def version(self) -> Version | None:
        """The chosen save, None while there is none."""
        item = self.currentItem()
        chosen = item.data(_VERSION) if item is not None else None
        return chosen if isinstance(chosen, Version) else None


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


class _VersionDelegate(QStyledItemDelegate):
    """Paints a save: its time, its words, and beneath them why it is kept longer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _LINE_PIXELS * len(index.data(_LINES)) + 2 * _MARGIN_PIXELS + 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        box: QRect = option.rect
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
            painter.setFont(sans(11 if number else 13))
            painter.setPen(QColor(self._theme.muted if number else self._theme.ink))
            row = QRect(box.left(), box.top() + number * _LINE_PIXELS, box.width(), _LINE_PIXELS)
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
