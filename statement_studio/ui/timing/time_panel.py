"""The side panel that answers “why this time?” and holds whose pace it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from statement_studio.domain.estimate import Estimate
from statement_studio.domain.pace import Pace
from statement_studio.domain.profile import Profile, named
from statement_studio.domain.statement import PaceChoice
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import WrappedLabel, hairline

from .pace_box import PaceBox
from .pace_words import Whose
from .profile_box import ProfileBox
from .time_advice import TimeAdvice
from .time_answer import TimeAnswer
from .time_reasons import TimeReasons


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who speaks a statement: the choice, what there is to choose from, and the profile that it leads to, if any.

    `is_here` tells whether that profile is one of this computer's, `keeps_copy` whether the project takes it along.
    """

    chosen: PaceChoice
    pace: Pace
    profiles: Sequence[Profile] = ()
    profile: Profile | None = None
    is_here: bool = True
    keeps_copy: bool = False


class TimePanel(QScrollArea):
    """Shows the time with its reasons; its parts announce what shall change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._time: tuple[Estimate, Whose, float | None] | None = None
        self._has_profile = False
        inside = QWidget(self.viewport())
        self.setWidget(inside)  # while it is empty: what is in it is measured when somebody sees it
        self._timed = timed_part = QWidget(inside)
        self.answer, self.reasons, self.advice = TimeAnswer(timed_part), TimeReasons(timed_part), TimeAdvice(timed_part)
        self.make_profile = QPushButton(self.tr("Make a profile of your pace…"), timed_part)
        self.make_profile.setProperty("role", "step")
        self.choice, self.profile = PaceBox(timed_part), ProfileBox(theme, timed_part)
        self._untimed = WrappedLabel(self.tr("An open letter is not spoken, so it has no speaking time."), "small")
        self._empty = WrappedLabel(self.tr("Nothing is spoken yet. Write or paste text, and its time stands here."))
        timed = QVBoxLayout(self._timed)
        timed.setContentsMargins(0, 0, 0, 0)
        timed.setSpacing(14)
        self.make_profile.clicked.connect(lambda _checked=False: self.profile.first_profile_requested.emit())
        timed.addWidget(self._empty)
        timed.addWidget(self.answer)
        timed.addWidget(self.make_profile, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.reasons, self.advice, hairline(), self.choice, self.profile):
            timed.addWidget(part)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 8, 20, 20)
        column.addWidget(self._untimed)
        column.addWidget(self._timed)
        column.addStretch(1)

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self.profile.wear(theme)

    def show_kind(self, *, is_timed: bool) -> None:
        """Show the time of a statement, or say that a letter has none."""
        self._untimed.setVisible(not is_timed)
        self._timed.setVisible(is_timed)

    def show_time(self, estimate: Estimate, whose: Whose, slot_seconds: float | None) -> None:
        """Show how long the text takes and how sure that is; out of sight it is only remembered, for it comes often."""
        self._time = estimate, whose, slot_seconds
        if self.isVisible():
            self._show_answer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_answer()

    def _show_answer(self) -> None:
        if self._time is not None:
            estimate, whose, slot_seconds = self._time
            is_empty = not estimate.seconds
            self._empty.setVisible(is_empty)
            for part in (self.answer, self.reasons):
                part.setHidden(is_empty)
            self.make_profile.setHidden(is_empty or self._has_profile)
            self.answer.show_estimate(estimate, whose, slot_seconds)
            self.advice.show_advice(estimate, whose.pace.language, None if is_empty else slot_seconds)

    def show_speaking(self, speaking: Speaking) -> None:
        """Show whose pace is in force, and the profile behind it."""
        known, pace = speaking.profile, speaking.pace
        self.choice.show_choice(speaking.chosen, pace, speaking.profiles, known)
        self.profile.show_profile(
            known,
            pace.language,
            is_here=speaking.is_here,
            keeps_copy=speaking.keeps_copy,
            has_namesake=known is not None and named(known.name, speaking.profiles) is not None,
        )
        self._has_profile = known is not None
        self.make_profile.setHidden(self._has_profile or self.answer.isHidden())
        if known is None:
            self.profile.show_first_step(has_choice=bool(speaking.profiles))

    @property
    def first_stop(self) -> QWidget:
        """The part that the keyboard goes to first."""
        return self.choice.box if self.answer.isHidden() else self.answer.as_said
