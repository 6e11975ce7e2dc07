"""From the text to the prompter and back: what is rehearsed, what the room did not hear, and which takes are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import place_at, unheard, words_per_minute_of
from statement_studio.domain.markup import spans
from statement_studio.domain.notes import notes_in
from statement_studio.domain.profile import Reading, ReadingSource
from statement_studio.domain.rehearsal import Plan
from statement_studio.domain.roll import roll_of
from statement_studio.domain.spoken import SpokenBlock
from statement_studio.domain.statement import text_hash
from statement_studio.domain.take import Take
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.taste import Taste

from . import pace_words, words
from .ask import Ask
from .editor import StatementEditor
from .notice_bar import Notice, NoticeBar
from .preferences_dialog import PreferencesDialog
from .prompter import Prompter, Rehearsed
from .prompting import Sheet
from .rehearsal_page import RehearsalPage
from .sound_choices import Sound
from .take_page import Lesson


def instant(now: datetime) -> str:
    """Return a date and time (UTC) as takes and readings carry it."""
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")


def sheet_of(desk: Desk) -> Sheet:
    """Return what is rehearsed of the statement on the desk."""
    timing, details = desk.timing, desk.details
    plan = Plan(
        timing.paragraphs,
        timing.estimate.seconds,
        desk.slot_seconds,
        desk.catalogue.must_be_confirmed(details),
    )
    blocks = timing.blocks
    notes = {number: _notes(blocks[paragraph.index]) for number, paragraph in enumerate(plan.paragraphs)}
    return Sheet(
        plan,
        roll_of(blocks, plan.paragraphs, timing.pace),
        len(desk.takes) + 1,
        words_per_minute_of(timing.estimate) or 0.0,
        counts_characters=details.language == "zh",
        last_take_seconds=desk.takes[-1].seconds if desk.takes else None,
        wording=text_hash(desk.current.text),
        notes=notes,
    )


def _notes(block: SpokenBlock) -> tuple[str, ...]:
    covering, _ = spans(block.text, block.inside)
    return tuple(note.words for note in notes_in(block.text, covering) if note.words)


class Rehearsing(QObject):
    """Shows the statement on the desk in the prompter and keeps the takes. `wall_clock` tells date and time (UTC)."""

    def __init__(
        self,
        desk: Desk,
        prompter: Prompter,
        editor: StatementEditor,
        notices: NoticeBar,
        taste: Taste,
        ask: Ask,
        wall_clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._prompter, self._editor, self._notices = desk, prompter, editor, notices
        self._taste, self._ask, self._wall_clock = taste, ask, wall_clock
        self.sound: Sound | None = None
        """What the choices about the microphone depend on, once somebody hears."""
        self.recorded: Callable[[], str] = lambda: ""
        """Tells the name of the recording of the take that was just made, "" where there is none."""
        self.listen: Callable[[Take], None] = lambda _take: None
        prompter.take_page.unheard = self._unheard
        prompter.take_page.lesson = self._lesson
        prompter.take_kept.connect(self._keep)
        prompter.options_requested.connect(self._show_options)
        prompter.closed.connect(editor.setFocus)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        desk.timing.estimate_changed.connect(self._soon.start)
        desk.opened.connect(prompter.close)
        desk.opened.connect(lambda: notices.show_notices(()))

    def rehearse(self) -> None:
        """Show the text on the whole screen, ready to be read against the slot."""
        self._rehearse_from(0.0)

    def rehearse_here(self) -> None:
        """Rehearse from the sentence in which the cursor is on, for practice: such a take is not kept."""
        at = self._desk.timing.seconds_at(self._editor.textCursor().position())
        starts = sheet_of(self._desk).roll.sentence_starts()
        self._rehearse_from(max((start for start in starts if start <= at + 1e-6), default=0.0))

    def _rehearse_from(self, seconds: float) -> None:
        prompter = self._prompter
        self._notices.show_notices(())
        prompter.rehearse(sheet_of(self._desk), seconds)
        prompter.setGeometry(prompter.screen().geometry())
        prompter.showFullScreen()
        prompter.activateWindow()

    def _show_options(self) -> None:
        pages = ((self.tr("Rehearsal"), RehearsalPage(self._taste, self.sound)),)
        self._ask.through(PreferencesDialog(pages, self._prompter))

    def _follow(self) -> None:
        if self._prompter.isVisible():
            self._prompter.follow(sheet_of(self._desk))

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

    # Keeping

    def _keep(self, rehearsed: Rehearsed) -> None:
        take = self._take(rehearsed)
        before = self._desk.timing.estimate.seconds
        try:
            self._desk.keep_take(take)
        except FileProblem as problem:
            self._ask.tell(self.tr("The take could not be kept."), words.problem(problem))
            if take not in self._desk.takes:
                return
        taught = rehearsed.teaches and self._learn(take)
        self._tell(take, before if taught else None)

    def _take(self, rehearsed: Rehearsed) -> Take:
        rehearsal, speaker = rehearsed.rehearsal, self._desk.speech.profile
        return Take(
            at=instant(self._wall_clock()),
            seconds=round(rehearsal.spoken_seconds, 1),
            slot_seconds=rehearsal.slot_seconds,
            text_sha256=rehearsed.sheet.wording,
            language=self._desk.details.language,
            speaker=speaker.name if speaker else self._desk.details.speaker.name,
            planned_seconds=round(rehearsed.sheet.plan.seconds, 1),
            late_seconds=round(max(0.0, rehearsal.offset_seconds), 1),
            laps=rehearsal.laps,
            breaks=rehearsal.breaks,
            unheard=rehearsed.unheard,
            note=rehearsed.note,
            recording=self.recorded(),
        )

    def _learn(self, take: Take) -> bool:
        desk = self._desk
        spoken, units = self._spoken(take.seconds), desk.timing.estimate.units
        try:
            desk.speech.learn(spoken, units, ReadingSource.REHEARSAL, text=desk.speech.text_key, at=take.at)
        except FileProblem as problem:
            self._ask.tell(self.tr("The pace could not be learnt from this take."), words.problem(problem))
            return False
        return True

    def _tell(self, take: Take, before: float | None) -> None:
        """Tell that a take was kept and, where it taught something, what the estimate was before and is now."""
        told = self.tr("Take {number} is kept: {time}{margin}.").format(
            number=len(self._desk.takes), time=minutes_and_seconds(take.seconds), margin=self._margin_words(take)
        )
        deeds: list[tuple[str, Callable[[], object]]] = [(self.tr("&Fine"), self._forget_notice)]
        if take.recording:
            deeds.insert(0, (self.tr("&Listen…"), lambda: self.listen(take)))
        if before is not None:
            now = self._desk.timing.estimate.seconds
            change = self.tr("The estimate was {before} and is {now} now.")
            told += " " + change.format(before=minutes_and_seconds(before), now=minutes_and_seconds(now))
            deeds.insert(0, (self.tr("&Unlearn It"), lambda: self._unlearn(take)))
        self._notices.show_notices((Notice(told, tuple(deeds), is_warning=False),))

    def _margin_words(self, take: Take) -> str:
        if take.slot_seconds is None:
            return ""
        margin = round(take.slot_seconds - take.clock_seconds)
        inside, over = self.tr(", {n} s inside {slot}"), self.tr(", {n} s over {slot}")
        return (inside if margin >= 0 else over).format(n=abs(margin), slot=minutes_and_seconds(take.slot_seconds))

    def _forget_notice(self) -> None:
        """Take the notice away; the keyboard goes back to the text, and not to what comes next in the window."""
        self._notices.show_notices(())
        self._editor.setFocus()

    def _unlearn(self, take: Take) -> None:
        """Let the speaker's pace be as if the take had not taught it; the take itself stays."""
        try:
            self._desk.speech.unlearn(take.at)
        except FileProblem as problem:
            self._ask.tell(self.tr("That could not be done."), words.problem(problem))
        self._forget_notice()
