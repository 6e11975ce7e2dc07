"""The answer to “why this time?”: the ranges around the estimate, what to aim for, and what makes them so wide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel
from statement_studio.ui.theme import sans

from . import pace_words
from .pace_words import Whose


class TimeAnswer(QWidget):
    """Shows an estimate with everything that is known of how sure it is."""

    as_said_requested = Signal()
    takes_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = PlainLabel()
        self._time.setFont(sans(22, is_bold=True))
        self._time.setAccessibleName(self.tr("Speaking time"))
        self._rate = WrappedLabel(role="small")
        self._rate.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._figures = [(PlainLabel(role="small"), PlainLabel(), WrappedLabel(role="small")) for _ in range(3)]
        self._levels = [(PlainLabel(role="small"), PlainLabel()) for _ in range(2)]
        self._chance, self._aim = WrappedLabel(), WrappedLabel()
        self._aim.setFont(sans(13, is_bold=True))
        # Room for two lines at all times, so that nothing below it moves while somebody types.
        self._aim.setMinimumHeight(2 * self._aim.fontMetrics().lineSpacing())
        self._aim.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._why, self._counted = WrappedLabel(role="small"), WrappedLabel(role="small")
        self._counted.setText(self.tr("Figures, dates and acronyms count as they are said."))
        self.as_said = QPushButton(self.tr("As it is said…"))
        self.as_said.setProperty("role", "step")
        self.as_said.clicked.connect(lambda _checked=False: self.as_said_requested.emit())
        self.takes = QPushButton(self.tr("Takes…"))
        self.takes.setProperty("role", "step")
        self.takes.clicked.connect(lambda _checked=False: self.takes_requested.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._time)
        head.addWidget(self._rate, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for row, (name, range_) in enumerate(self._levels):
            grid.addWidget(name, row, 0)
            grid.addWidget(range_, row, 1, Qt.AlignmentFlag.AlignRight)
        figures = QGridLayout()
        figures.setHorizontalSpacing(8)
        figures.setVerticalSpacing(0)
        for number, labels in enumerate(self._figures):
            figures.setColumnStretch(number, 1)
            labels[1].setFont(sans(15, is_bold=True))
            for row, label in enumerate(labels):
                figures.addWidget(label, row, number, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(figures)
        column.addLayout(grid)
        for part in (self._chance, self._aim, self._why, self._counted):
            column.addWidget(part)
        steps = QHBoxLayout()
        steps.setSpacing(18)
        steps.addWidget(self.as_said)
        steps.addWidget(self.takes)
        steps.addStretch(1)
        column.addLayout(steps)

    def show_estimate(self, estimate: Estimate, whose: Whose, slot_seconds: float | None) -> None:
        """Show an estimate, whose pace it takes, and how it stands to a slot (None without one)."""
        self._time.setText(minutes_and_seconds(estimate.seconds))
        self._rate.setText(pace_words.pace(whose, estimate))
        for labels, told_of in zip(self._figures, pace_words.slow_to_fast(estimate), strict=True):
            for label, told in zip(labels, told_of, strict=True):
                label.setText(told)
        half, _, nine_in_ten = pace_words.spread(estimate)  # the range between is told by the figures above
        for (name, range_), (level, told) in zip(self._levels, (half, nine_in_ten), strict=True):
            name.setText(level)
            range_.setText(told)
        for label in (self._chance, self._aim):
            label.setVisible(slot_seconds is not None)
        if slot_seconds is not None:
            self._chance.setText(_sentence(words.chance(estimate, slot_seconds)))
            aim = pace_words.aim_in_words(estimate, slot_seconds, whose.pace)
            self._aim.setText(_sentence(aim or self.tr("the marked pauses alone fill the slot")))
        self._why.setText(pace_words.why_unsure(whose.pace))
        self.setAccessibleDescription(self.told())

    def told(self) -> str:
        """Return all that is said here, for a screen reader."""
        levels = [f"{name.text()}: {time.text()}, {chance.text()}" for name, time, chance in self._figures]
        levels += [f"{name.text()}: {range_.text()}" for name, range_ in self._levels]
        rest = [label.text() for label in (self._chance, self._aim) if not label.isHidden()]
        return "\n".join((self._time.text(), self._rate.text(), *levels, *rest, self._why.text()))


def _sentence(told: str) -> str:
    return f"{told[:1].upper()}{told[1:]}."
