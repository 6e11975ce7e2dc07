"""The head of the prompter: how much time is left, how much was spoken, how urgent it is, and what the keys do next.

Knows the shape and the words that stand beside each colour of the clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.rehearsal import Urgency
from statement_studio.ui.parts.fitting_words import Telling, joined, rank_that_fits
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel
from statement_studio.ui.theme import sans

from .level_meter import Hearing, LevelMeter
from .roll_look import RollLook

_SHAPES = {Urgency.CALM: "", Urgency.CLOSING: "▲", Urgency.LAST_WORDS: "■", Urgency.OVER: "✕"}
_EVEN_SECONDS = 1.0  # nearer to the plan than that nobody is ahead of it or behind
_SPACING = 16
_SHORTLY_MILLISECONDS = 5_000


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What the clock shows: seconds elapsed and remaining (None without a slot), and the slot in force.

    `behind_seconds` is how much later than planned the last paragraph was begun, None where nobody knows; `over` how
    far the clock has run beyond the slot. `is_slot_doubtful` tells that the secretariat should confirm it. `unspoken`
    are the seconds of `elapsed` in which nobody spoke: a late start, and what was set by hand (below zero: back).
    """

    elapsed: float
    remaining: float | None
    slot: float | None
    urgency: Urgency
    behind_seconds: float | None = None
    over: float = 0.0
    is_slot_doubtful: bool = False
    unspoken: float = 0.0


class ClockStrip(QWidget):
    """Time left in large figures, with a shape and words; to the right what happens, and what a key does.

    Where room is scarce, what matters least is left out.
    """

    def __init__(self, look: RollLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._urgency: Urgency | None = None
        self._told: tuple[Telling, ...] = ()
        self._state: tuple[Telling, ...] = ()
        self.time, self.shape = _label(sans(44, is_bold=True)), _label(sans(24, is_bold=True))
        self.time.setAccessibleName(self.tr("Time left"))
        self.slot, self.state = _label(sans(15)), _label(sans(15))
        for label in (self.slot, self.state):
            label.setMinimumWidth(1)  # the window may be as small as it likes
        self.meter = LevelMeter(look)
        self.news = ElidingLabel(is_sentence=True)
        self.news.setFont(sans(15))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self.time)
        row.addWidget(self.shape)
        row.addWidget(self.slot)
        row.addStretch(1)
        row.addWidget(self.meter)
        row.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.news)
        self.news.hide()
        self.lasting_news = ""
        """What the line of its own tells when nothing is told for a moment only."""
        self._moment = QTimer(self, singleShot=True, interval=_SHORTLY_MILLISECONDS)
        self._moment.timeout.connect(lambda: self.tell(self.lasting_news))
        self.wear(look)

    def wear(self, look: RollLook) -> None:
        """Use these colours."""
        self._look, self._urgency = look, None
        self.meter.wear(look)
        for label in (self.slot, self.state):
            label.setStyleSheet(f"color: {look.near};")
        self.news.setStyleSheet(f"color: {look.ink};")

    def show_reading(self, reading: ClockReading) -> None:
        """Show what the clock says."""
        self._show_urgency(reading.urgency)
        is_over = reading.urgency is Urgency.OVER and reading.over > 0
        seconds = reading.elapsed if reading.remaining is None else reading.remaining
        self.time.setText(f"−{minutes_and_seconds(reading.over)}" if is_over else minutes_and_seconds(seconds))
        told = tuple(self._words(reading))
        if told != self._told:
            self._told = told
            self._fit()

    def say(self, state: Sequence[Telling]) -> None:
        """Say what happens and what the keys do."""
        if tuple(state) != self._state:
            self._state = tuple(state)
            self._fit()

    def tell(self, news: str) -> None:
        """Tell in a line of its own what has just become of the time; "" takes the line away."""
        self.lasting_news = news
        self._moment.stop()
        self._show_news(news)

    def tell_shortly(self, news: str) -> None:
        """Tell in that line for a moment what a key has changed; then comes back what stood there."""
        self._show_news(news)
        self._moment.start()

    def correct(self, news: str) -> None:
        """Let the line tell this in the place of what it told; what is told for a moment stays till then."""
        self.lasting_news = news
        if not self._moment.isActive():
            self._show_news(news)

    def _show_news(self, news: str) -> None:
        self.news.setText(news)
        self.news.setVisible(bool(news))

    def show_hearing(self, hearing: Hearing | None) -> None:
        """Tell what the microphone is open for; None: it is not."""
        self.meter.setVisible(hearing is not None)
        if hearing is not None:
            self.meter.show_hearing(hearing)
        self._fit()

    def _show_urgency(self, urgency: Urgency) -> None:
        if urgency is self._urgency:
            return
        self._urgency = urgency
        look = self._look
        colour = {Urgency.CALM: look.fits, Urgency.CLOSING: look.tight}.get(urgency, look.over)
        for label in (self.time, self.shape):
            label.setStyleSheet(f"color: {colour};")
        self.shape.setText(_SHAPES[urgency])

    def _words(self, reading: ClockReading) -> list[Telling]:
        spoken = self.tr("{elapsed} spoken").format(elapsed=minutes_and_seconds(reading.elapsed - reading.unspoken))
        if reading.slot is None:
            return [Telling(spoken if reading.unspoken else self.tr("spoken"))]
        is_over = reading.urgency is Urgency.OVER
        slot = self.tr("over {slot}") if is_over else self.tr("left of {slot}")
        doubt = self.tr("please confirm with the secretariat") if reading.is_slot_doubtful else ""
        return [
            Telling(slot.format(slot=minutes_and_seconds(reading.slot))),
            Telling(doubt, 2),
            Telling(spoken, 1),
            Telling(self._urgency_words(reading.urgency)),
            Telling(self._pace_words(reading), 3),
        ]

    def _urgency_words(self, urgency: Urgency) -> str:
        return {Urgency.CLOSING: self.tr("come to the end"), Urgency.LAST_WORDS: self.tr("last words")}.get(urgency, "")

    def _pace_words(self, reading: ClockReading) -> str:
        behind = reading.behind_seconds
        if behind is None:
            return ""
        if abs(behind) < _EVEN_SECONDS:
            return self.tr("as planned")
        words = self.tr("{seconds} s behind plan") if behind > 0 else self.tr("{seconds} s ahead of plan")
        return words.format(seconds=round(abs(behind)))

    def _fit(self) -> None:
        """Show of both sides what there is room for."""
        shape = self.shape.sizeHint().width() if self.shape.text() else 0
        room = self.width() - self.time.sizeHint().width() - shape - 5 * _SPACING
        width_of, tellings = self.slot.fontMetrics().horizontalAdvance, (*self._told, *self._state)
        if not self.meter.isHidden():
            self.meter.be_short(is_short=False)
            self.meter.be_short(is_short=width_of(joined(tellings, 0)) + self.meter.width() + _SPACING > room)
            room -= self.meter.width() + _SPACING
        rank = rank_that_fits(tellings, room, width_of)
        self.slot.setText(joined(self._told, rank))
        self.state.setText(joined(self._state, rank))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _label(font: QFont) -> PlainLabel:
    label = PlainLabel()
    label.setFont(font)
    return label
