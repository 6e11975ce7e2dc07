"""The list of a statement's saves: when each was made, how long its text is, and which is kept longer than others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from statement_studio.session.archive import Version
from statement_studio.session.taste import Theme
from statement_studio.ui import words

from .line_rows import MEANT, LineRows, add_row

_MINUTES = re.compile(r"(\W?)mm?")
"""The minutes in the form of a time, with the sign before them."""


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
        self._delegate = LineRows(theme, Qt.TextElideMode.ElideRight)
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
        add_row(self, version, [line for line in (when, length, longer) if line])

    @property
    def version(self) -> Version | None:
        """The chosen save, None while there is none."""
        item = self.currentItem()
        chosen = item.data(MEANT) if item is not None else None
        return chosen if isinstance(chosen, Version) else None


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)
