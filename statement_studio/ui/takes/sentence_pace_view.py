"""A take sentence by sentence, as it was spoken: the words, how fast they were, and the pauses before them.

What is too fast for interpreters has a sign, a word and a colour, and the limit is a mark in every bar.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
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
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import plain_tip
from statement_studio.ui.theme import mixed, sans, serif

_SENTENCE: Final = Qt.ItemDataRole.UserRole
_LEAST_PACE_PIXELS, _BETWEEN_PIXELS, _EDGE_PIXELS = 150, 18, 10
_MOST_PACE_SHARE = 0.4
"""What share of the width the rates may take from the words."""
_PAUSE_PIXELS, _PAUSE_PIXELS_A_SECOND, _LONGEST_BAR_PIXELS = 20, 60, 240
_BAR_PIXELS = 6
_RATE_PIXELS, _FAST_PIXELS = 32, 50
"""How high a rate with its bar is, without and with the words below it."""
_LEAST_PAUSE_SECONDS = 0.35
"""A shorter silence is a breath."""
_WORDS_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class HeardSentence:
    """A sentence of a take. Its times are in seconds of the recording; None when it was not heard.

    `rate` is in words a minute (Chinese: characters), `pause_before` in seconds.
    """

    text: str
    starts_at: float | None = None
    ends_at: float | None = None
    rate: float | None = None
    pause_before: float = 0.0
    is_too_fast: bool = False

    @property
    def has_pause(self) -> bool:
        """Whether there was a pause before it that is worth a line."""
        return self.pause_before >= _LEAST_PAUSE_SECONDS


class SentencePaceView(QListWidget):
    """Lists the sentences. A click on one, or Enter, asks to hear it; Space asks to play or pause."""

    chosen = Signal(float)
    """Somebody wants to hear the recording from here (seconds)."""
    toggled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _SentenceDelegate(theme)
        self._sentences: tuple[HeardSentence, ...] = ()
        self._playing = -1
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Sentence by sentence"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(lambda item: self._choose(item))

    def show_sentences(self, sentences: Sequence[HeardSentence], limit: float, *, counts_characters: bool) -> None:
        """Show sentences; `limit` is the quickest rate that interpreters can follow."""
        self.clear()
        self._sentences, self._playing = tuple(sentences), -1
        rates = [each.rate for each in sentences if each.rate is not None]
        self._delegate.limit, self._delegate.longest = limit, max([1.5 * limit, *rates])
        self._delegate.playing = None
        self._delegate.counts_characters = counts_characters
        self._delegate.widest = self._delegate.width_of_rates(self._sentences)
        for sentence in sentences:
            item = QListWidgetItem(sentence.text)
            item.setData(_SENTENCE, sentence)
            told = "\n".join(self._delegate.told(sentence))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setToolTip(plain_tip(told))
            self.addItem(item)
        self.setCurrentRow(0)

    def show_place(self, seconds: float, *, is_playing: bool) -> None:
        """Mark the sentence that is heard at a place of the recording, and bring it into sight while it plays."""
        begun = [
            number
            for number, each in enumerate(self._sentences)
            if each.starts_at is not None and each.starts_at <= seconds + 0.05
        ]
        playing = begun[-1] if begun and is_playing else -1
        if playing == self._playing:
            return
        self._playing = playing
        self._delegate.playing = self._sentences[playing] if playing >= 0 else None
        if playing >= 0:
            self.scrollToItem(self.item(playing))
        self.viewport().update()

    def _choose(self, item: QListWidgetItem | None) -> None:
        sentence: HeardSentence | None = item.data(_SENTENCE) if item is not None else None
        if sentence is not None and sentence.starts_at is not None:
            self.chosen.emit(sentence.starts_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentItem())
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._delegate.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()


class _SentenceDelegate(QStyledItemDelegate):
    """Paints a sentence: the pause before it, its rate over a bar, and its words beside them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.width, self.widest = 600, _LEAST_PACE_PIXELS
        self.limit = self.longest = 1.0
        self.counts_characters = False
        self.playing: HeardSentence | None = None

    def width_of_rates(self, sentences: Sequence[HeardSentence]) -> int:
        """Return how many pixels the widest rate takes in the language of the window."""
        metrics = QFontMetrics(sans(12, is_bold=True))
        told = [line for each in sentences for line in (f"▶ {self._rate_words(each)}", f"▲ {self._fast_words(each)}")]
        return max([_LEAST_PACE_PIXELS, *map(metrics.horizontalAdvance, told)])

    @property
    def pace_pixels(self) -> int:
        """How wide the column of the rates is."""
        return min(self.widest, max(_LEAST_PACE_PIXELS, round(self.width * _MOST_PACE_SHARE)))

    def told(self, sentence: HeardSentence) -> list[str]:
        """Return all that is shown of a sentence, in words."""
        pause = self._pause_words(sentence) if sentence.has_pause else ""
        fast = self._fast_words(sentence) if sentence.is_too_fast else ""
        return [
            told
            for told in (pause, sentence.text, self._time_words(sentence), self._rate_words(sentence), fast)
            if told
        ]

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        sentence: HeardSentence = index.data(_SENTENCE)
        beside = _FAST_PIXELS if sentence.is_too_fast else _RATE_PIXELS
        height = max(beside, self._words_height(sentence)) + 14
        return QSize(120, height + (_PAUSE_PIXELS if sentence.has_pause else 0))

    def _words_height(self, sentence: HeardSentence) -> int:
        room = QRect(0, 0, self.width - self.pace_pixels - _BETWEEN_PIXELS - 2 * _EDGE_PIXELS, 10_000)
        return QFontMetrics(serif(15)).boundingRect(room, _WORDS_FLAGS, sentence.text).height()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        sentence: HeardSentence = index.data(_SENTENCE)
        theme, box = self._theme, QRect(option.rect)
        painter.save()
        if sentence is self.playing:
            painter.fillRect(box, mixed(theme.accent, theme.panel, 0.14))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
        inside = box.adjusted(_EDGE_PIXELS, 6, -_EDGE_PIXELS, -6)
        if sentence.has_pause:
            self._paint_pause(painter, QRect(inside.left(), inside.top(), inside.width(), _PAUSE_PIXELS - 6), sentence)
            inside.setTop(inside.top() + _PAUSE_PIXELS)
        self._paint_rate(painter, QRect(inside.left(), inside.top(), self.pace_pixels, inside.height()), sentence)
        inside.setLeft(inside.left() + self.pace_pixels + _BETWEEN_PIXELS)
        runs_leftwards = script_direction(sentence.text) == "rtl"
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if runs_leftwards else Qt.LayoutDirection.LeftToRight)
        painter.setFont(serif(15))
        painter.setPen(QColor(theme.ink if sentence.starts_at is not None else theme.muted))
        painter.drawText(inside, _WORDS_FLAGS, sentence.text)
        painter.restore()

    def _paint_pause(self, painter: QPainter, room: QRect, sentence: HeardSentence) -> None:
        """Paint a pause as a line as long as it was, with its length."""
        theme, left = self._theme, room.left() + self.pace_pixels + _BETWEEN_PIXELS
        length = min(_LONGEST_BAR_PIXELS, round(sentence.pause_before * _PAUSE_PIXELS_A_SECOND))
        painter.fillRect(QRect(left, room.center().y(), length, 2), QColor(theme.muted))
        for end in (left, left + length - 2):
            painter.fillRect(QRect(end, room.center().y() - 4, 2, 10), QColor(theme.muted))
        painter.setFont(sans(12))
        painter.setPen(QColor(theme.muted))
        told = QRect(left + length + 8, room.top(), room.right() - left - length - 8, room.height())
        painter.drawText(
            told, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._pause_words(sentence)
        )

    def _paint_rate(self, painter: QPainter, room: QRect, sentence: HeardSentence) -> None:
        theme = self._theme
        colour = QColor(theme.tight if sentence.is_too_fast else theme.muted)
        painter.setFont(sans(12, is_bold=sentence.is_too_fast))
        painter.setPen(colour)
        head = QRect(room.left(), room.top(), room.width(), 18)
        sign = "▶ " if sentence is self.playing else ""
        _write(painter, head, sign + self._rate_words(sentence))
        if sentence.rate is None:
            return
        bar = QRect(room.left(), head.bottom() + 4, room.width(), _BAR_PIXELS)
        scale = room.width() / self.longest
        painter.fillRect(bar, QColor(theme.chip))
        filled = QRect(bar.left(), bar.top(), min(bar.width(), round(sentence.rate * scale)), bar.height())
        painter.fillRect(filled, colour if sentence.is_too_fast else mixed(theme.accent, theme.panel, 0.8))
        painter.fillRect(
            QRect(bar.left() + round(self.limit * scale) - 1, bar.top() - 3, 2, _BAR_PIXELS + 6), QColor(theme.ink)
        )
        if sentence.is_too_fast:
            foot = QRect(room.left(), bar.bottom() + 3, room.width(), 18)
            _write(painter, foot, f"▲ {self._fast_words(sentence)}")

    def _time_words(self, sentence: HeardSentence) -> str:
        if sentence.starts_at is None or sentence.ends_at is None:
            return ""
        start, end = minutes_and_seconds(sentence.starts_at), minutes_and_seconds(sentence.ends_at)
        return self.tr("from {start} to {end}").format(start=start, end=end)

    def _fast_words(self, sentence: HeardSentence) -> str:
        is_itself = sentence.rate is not None and sentence.rate > self.limit
        return self.tr("too fast to interpret") if is_itself else self.tr("in a fast passage")

    def _rate_words(self, sentence: HeardSentence) -> str:
        if sentence.rate is None:
            return self.tr("not heard")
        one, other = self.tr("{n} words a minute"), self.tr("{n} characters a minute")
        return (other if self.counts_characters else one).format(n=round(sentence.rate))

    def _pause_words(self, sentence: HeardSentence) -> str:
        return self.tr("pause {seconds} s").format(seconds=words.tenths(sentence.pause_before))


def _write(painter: QPainter, room: QRect, told: str) -> None:
    shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
