"""The foot of the window: the ruler, and beneath it one line of words that says the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate, Paragraph
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.parts.fitting_words import Telling, joined, rank_that_fits
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel, hairline, paint_as, plain_tip
from statement_studio.ui.theme import sans

from . import pace_words
from .pace_words import Whose
from .ruler import TimeRuler

_TIGHT_CHANCE = 0.7
_GAP = " · "
_SHORT_SECONDS = 10
"""A selection shorter than that is told in tenths: a range in whole seconds, or a rate, would say nothing of it."""


class _TellingLabel(ElidingLabel):
    """Tells several things in one line; where room is scarce, the last of them are left out and none is cut."""

    def __init__(self) -> None:
        super().__init__(is_sentence=True)
        self._tellings: list[Telling] = []

    def tell(self, parts: Sequence[str]) -> None:
        """Tell this, what matters most first."""
        self._tellings = [Telling(part, rank) for rank, part in enumerate(filter(None, parts))]
        told = joined(self._tellings, len(parts), _GAP)
        if told != self.text():  # or it would be measured and laid out anew
            self.setText(told)

    @property
    def in_sight(self) -> str:
        """So much of it is seen; the first part is cut at its end where there is not even room for that."""
        metrics = self.fontMetrics()
        rank = rank_that_fits(self._tellings, self.width(), metrics.horizontalAdvance, _GAP)
        return metrics.elidedText(joined(self._tellings, rank, _GAP), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self.in_sight)
        painter.end()


class TimeBar(QWidget):
    """Shows the estimate against the slot, of the whole text or of what is selected."""

    moved_to = Signal(float)
    reasons_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "panel")
        self._theme = theme
        self._language = "en"
        self._colour_shown = self._whose = ""
        self._is_missing = False
        self.ruler = TimeRuler(theme)
        self.ruler.moved_to.connect(self.moved_to)
        self._time = PlainLabel()
        self._time.setFont(sans(26, is_bold=True))
        self._time.setAccessibleName(self.tr("Speaking time"))
        self._time.setCursor(Qt.CursorShape.PointingHandCursor)
        self._time.setToolTip(plain_tip(self.tr("Why this time?")))
        self._verdict = _TellingLabel()
        self._verdict.setFont(sans(13, is_bold=True))
        self._words = PlainLabel()
        self._chance = _TellingLabel()
        for label in (self._chance, self._words):
            label.setFont(sans(12))
        self.pace = self._link("link")
        self.pace.setToolTip(plain_tip(self.tr("Whose pace it is, and how to choose another one")))
        self.why = self._link("answer")
        self.why.setText(self.tr("Why this time?"))
        self._lay_out()
        self.wear(theme)

    def _link(self, role: str) -> QPushButton:
        link = QPushButton()
        link.setProperty("role", role)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda _checked=False: self.reasons_requested.emit())
        return link

    def _lay_out(self) -> None:
        # The question stands above the pace, so that both leave room for what is to be done about the time.
        # Each line parts its room by itself: a long pace takes nothing from the line above it.
        lines = QVBoxLayout()
        lines.setSpacing(1)
        for told, others in ((self._verdict, (self._words, self.why)), (self._chance, (self.pace,))):
            line = QHBoxLayout()
            line.setSpacing(14)
            line.addWidget(told, 1)
            for other in others:
                line.addWidget(other)
            lines.addLayout(line)
        rows = QHBoxLayout()
        rows.setContentsMargins(24, 0, 20, 10)  # the links have 4 pixels of their own around them
        rows.setSpacing(14)
        rows.addWidget(self._time)
        rows.addLayout(lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(hairline())
        column.addWidget(self.ruler)
        column.addLayout(rows)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The link beside it does the same for the keyboard.
        is_on_time = self._time.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_on_time:
            self.reasons_requested.emit()
        else:
            super().mouseReleaseEvent(event)

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.ruler.wear(theme)
        for label in (self._chance, self._words):
            label.setStyleSheet(f"color: {theme.muted};")
        self._colour_pace()

    def show_estimate(
        self,
        estimate: Estimate,
        paragraphs: Sequence[Paragraph],
        slot_seconds: float | None,
        at_seconds: float,
        whose: Whose,
        selected: Estimate | None,
        *,
        is_slot_doubtful: bool,
    ) -> None:
        """Show an estimate against a slot (None without one); the words follow the selection when there is one.

        A slot that the secretariat should confirm says so at its mark.
        """
        self.ruler.show_time(estimate, paragraphs, slot_seconds, at_seconds, is_slot_doubtful=is_slot_doubtful)
        self._language = whose.pace.language
        is_short = selected is not None and selected.seconds < _SHORT_SECONDS
        self._show_pace(whose, estimate if selected is None or is_short else selected)
        if selected is not None:
            self._show_selection(selected, estimate)
        elif not paragraphs:
            self._say(estimate, [self.tr("nothing is spoken yet")], [], self._theme.ink)
        elif slot_seconds is None:
            self._say(estimate, [words.likely(estimate)], [], self._theme.ink)
        else:
            # What is known stands above, what to do about it below: so each has room in a narrow window as well.
            verdict = [words.left_or_over(estimate, slot_seconds), words.likely(estimate)]
            verdict.append(words.chance(estimate, slot_seconds))
            rest = [words.to_do(estimate, whose.pace, slot_seconds)]
            if not pace_words.is_sure(estimate, slot_seconds):
                rest.append(pace_words.aim(estimate, slot_seconds))
            self._say(estimate, verdict, rest, self._colour(estimate, slot_seconds))
        summary = self.spoken_summary()
        if summary != self.ruler.accessibleDescription():
            self.ruler.setAccessibleDescription(summary)

    def _show_pace(self, whose: Whose, estimate: Estimate) -> None:
        told = pace_words.pace(whose, estimate)
        if told == self._whose:
            return
        self._whose = told
        is_missing = bool(whose.missing)
        if is_missing != self._is_missing:
            self._is_missing = is_missing
            self._colour_pace()
        # The mark says without colour that something is amiss.
        self.pace.setText(("⚠ " if is_missing else "") + told.replace("&", "&&"))
        self.pace.setAccessibleName(self.tr("Whose pace: {pace}").format(pace=told))

    def _colour_pace(self) -> None:
        self.pace.setStyleSheet(f"color: {self._theme.tight};" if self._is_missing else "")

    def spoken_summary(self) -> str:
        """Return all that the line says, for a screen reader."""
        parts = (self._time.text(), self._verdict.text(), self._chance.text(), self._words.text(), self._whose)
        return ", ".join(part for part in parts if part)

    def _show_selection(self, selected: Estimate, whole: Estimate) -> None:
        of_whole = self.tr("of {whole} in all").format(whole=minutes_and_seconds(whole.seconds))
        if selected.seconds < _SHORT_SECONDS:
            self._say(selected, [self.tr("selected")], [of_whole], self._theme.accent)
            self._time.setText(self.tr("{seconds} s").format(seconds=words.tenths(selected.seconds)))
            return
        told = self.tr("selected · {likely}").format(likely=words.likely(selected))
        self._say(selected, [told], [of_whole], self._theme.accent)

    def _say(self, estimate: Estimate, verdict: Sequence[str], rest: Sequence[str], colour: str) -> None:
        self._time.setText(minutes_and_seconds(estimate.seconds))
        if colour != self._colour_shown:
            # A style sheet is parsed and laid out anew: not at every key.
            self._colour_shown = colour
            self._time.setStyleSheet(f"color: {colour};")
        amount = words.amount(estimate.words, self._language)
        self._verdict.tell(verdict)
        self._chance.tell(rest)
        if amount != self._words.text():  # or it would be measured and laid out anew
            self._words.setText(amount)

    def _colour(self, estimate: Estimate, slot_seconds: float) -> str:
        if estimate.seconds > slot_seconds:
            return self._theme.over
        return self._theme.fits if estimate.chance_within(slot_seconds) >= _TIGHT_CHANCE else self._theme.tight
