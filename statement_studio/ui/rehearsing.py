"""From the text to the prompter and back: what is rehearsed, what the room did not hear, and which takes are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from statement_studio.domain.estimate import place_at, unheard
from statement_studio.domain.profile import Reading, ReadingSource
from statement_studio.domain.rehearsal import Plan
from statement_studio.domain.statement import Take, text_hash
from statement_studio.session.desk import Desk, FileProblem

from . import pace_words, words
from .ask import Ask
from .prompter import Prompter
from .take_page import Lesson


def instant(now: datetime) -> str:
    """Return a date and time (UTC) as takes and readings carry it."""
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")


class Rehearsing(QObject):
    """Shows the statement on the desk in the prompter and keeps the takes. `wall_clock` tells date and time (UTC)."""

    def __init__(
        self,
        desk: Desk,
        prompter: Prompter,
        ask: Ask,
        wall_clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._prompter, self._ask, self._wall_clock = desk, prompter, ask, wall_clock
        prompter.take_page.unheard = self._unheard
        prompter.take_page.lesson = self._lesson
        prompter.take_kept.connect(self._keep)

    def rehearse(self) -> None:
        """Show the text on the whole screen, ready to be read against the slot."""
        desk, timing, prompter = self._desk, self._desk.timing, self._prompter
        is_doubtful = desk.catalogue.must_be_confirmed(desk.details)
        plan = Plan(timing.paragraphs, timing.estimate.seconds, desk.slot_seconds, is_doubtful)
        last = desk.takes[-1].seconds if desk.takes else None
        prompter.rehearse(plan, len(desk.takes) + 1, last)
        prompter.setGeometry(prompter.screen().geometry())
        prompter.showFullScreen()
        prompter.activateWindow()

    def _unheard(self, seconds: float) -> str:
        timing = self._desk.timing
        place = place_at(timing.blocks, timing.pace, seconds)
        return unheard(timing.blocks, place) if place is not None else ""

    def _lesson(self, seconds: float) -> Lesson | None:
        profile = self._desk.speech.profile
        if profile is None:
            return None
        units = self._desk.timing.estimate.units
        reading = Reading("", self._desk.details.language, self._spoken(seconds), units, ReadingSource.REHEARSAL)
        return Lesson(profile.name, pace_words.refusal(reading))

    def _spoken(self, seconds: float) -> float:
        """Return the seconds of a take without the marked pauses, which say nothing of a pace."""
        return max(0.0, seconds - self._desk.timing.estimate.pause_seconds)

    def _keep(self, seconds: float, slot_seconds: float, teaches: bool) -> None:  # noqa: FBT001 - as the signal has it
        take = Take(
            at=instant(self._wall_clock()),
            seconds=round(seconds, 1),
            slot_seconds=slot_seconds or None,
            text_sha256=text_hash(self._desk.current.text),
        )
        try:
            self._desk.keep_take(take)
        except FileProblem as problem:
            self._ask.tell(self.tr("The take could not be kept."), words.problem(problem))
        if teaches:
            self._learn(seconds, take.at)

    def _learn(self, seconds: float, at: str) -> None:
        desk = self._desk
        spoken, units = self._spoken(seconds), desk.timing.estimate.units
        try:
            desk.speech.learn(spoken, units, ReadingSource.REHEARSAL, text=desk.speech.text_key, at=at)
        except FileProblem as problem:
            self._ask.tell(self.tr("The pace could not be learnt from this take."), words.problem(problem))
