"""The dialog in which somebody reads a passage aloud once, so that the program learns how fast they speak."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.spoken import read_text
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import WrappedLabel, hairline, paint_as

from . import pace_words
from .passage_page import PassagePage

_WIDTH, _HEIGHT = 900, 740


class _State(Enum):
    READY = auto()
    RUNNING = auto()
    DONE = auto()


class CalibrationDialog(QDialog):
    """Times one reading of a passage. `now` reads a steady clock in seconds; `reading()` tells what came of it.

    While somebody reads, no time is shown: to see it would change how one reads.
    """

    def __init__(
        self, passage: str, language: str, profile: Profile, now: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._profile, self._now = language, profile, now
        told = tally(read_text(passage, language), usual_pace(language))
        self.units, self._words = told.units, told.words
        self.seconds = 0.0
        self._state = _State.READY
        self._started_at = 0.0
        self.setWindowTitle(
            self.tr("Reading in {language}: {name}").format(
                name=pace_words.short_name(profile.name), language=words.language_name(language)
            )
        )
        self.resize(_size_in(parent))
        self._about = WrappedLabel(
            self.tr("Press Space and read this aloud, as you would in the room; press Space again after the last word.")
        )
        self.page = PassagePage(passage)
        self.told, self.effect = WrappedLabel(role="title"), WrappedLabel(role="small")
        self.main = QPushButton()
        self.main.setProperty("role", "primary")
        self.main.setDefault(True)
        self.main.clicked.connect(lambda _checked=False: self.go_on())
        self.again = self._button(self.tr("Again"), self.begin_anew)
        self.cancel = self._button(self.tr("Cancel"), self.reject)
        self._space = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        self._space.setAutoRepeat(False)
        self._space.activated.connect(self.go_on)
        self._lay_out()
        self.begin_anew()

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(24, 16, 24, 14)
        top.addWidget(self._about)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.told)
        said.addWidget(self.effect)
        said.addStretch(1)
        self._foot = QWidget()
        paint_as(self._foot, "panel")
        self._foot.setFixedHeight(84)  # the passage must not move under whoever reads it
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(24, 14, 24, 14)
        foot.setSpacing(10)
        foot.addLayout(said, 1)
        for button in (self.main, self.again, self.cancel):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self.page, 1)
        column.addWidget(hairline())
        column.addWidget(self._foot)

    def reading(self) -> Reading:
        """Return the reading as it was timed, without a date."""
        return Reading("", self._language, self.seconds, self.units, ReadingSource.CALIBRATION)

    def begin_anew(self) -> None:
        """Make ready for a reading."""
        self._become(_State.READY)
        self.told.setText(self.tr("Ready when you are."))
        self.effect.setText(self.tr("Nothing is recorded: only the time counts."))
        self.page.verticalScrollBar().setValue(0)
        self.page.setFocus()

    def go_on(self) -> None:
        """Start the clock, stop it, or use what it told, whichever comes next."""
        if self._state is _State.READY:
            self._started_at = self._now()
            self._become(_State.RUNNING)
            self.told.setText(self.tr("The clock is running."))
            self.effect.setText(self.tr("Press Space when you have finished."))
        elif self._state is _State.RUNNING:
            self.seconds = self._now() - self._started_at
            self._become(_State.DONE)
            self._tell()
        elif self.main.isEnabled():
            self.accept()

    def _become(self, state: _State) -> None:
        self._state = state
        self._space.setEnabled(state is not _State.DONE)
        names = {_State.READY: self.tr("Start"), _State.RUNNING: self.tr("Finished"), _State.DONE: self.tr("Use it")}
        self.main.setText(names[state])
        self.main.setEnabled(True)
        self.again.setVisible(state is _State.DONE)

    def _tell(self) -> None:
        reading = self.reading()
        refusal = pace_words.refusal(reading)
        self.main.setEnabled(not refusal)
        time = minutes_and_seconds(self.seconds)
        if refusal:
            self.told.setText(self.tr("{time}: this cannot be used.").format(time=time))
            self.effect.setText(refusal)
            self.again.setFocus()
            return
        self.told.setText(f"{time} · {words.rate_in(round(self._words * 60 / self.seconds), self._language)}")
        after = self._profile.with_reading(reading)
        self.effect.setText(
            self.tr("{name} then speaks {pace}, from {readings}.").format(
                name=pace_words.short_name(after.name),
                pace=pace_words.pace_against_usual(after.pace(self._language)),
                readings=pace_words.readings_of(after, self._language),
            )
        )
        self.main.setFocus()


def _size_in(parent: QWidget | None) -> QSize:
    """Return a size that shows a whole passage where the window is large enough."""
    room = parent.size() if parent is not None else QSize(_WIDTH, _HEIGHT)
    return QSize(min(_WIDTH, room.width() - 24), min(_HEIGHT, room.height() - 24))
