"""From the text to the prompter and back: what is rehearsed, what the room did not hear, and which takes are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from statement_studio.domain.clock import instant, minutes_and_seconds
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
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.parts.notice_bar import Notice, NoticeBar
from statement_studio.ui.preferences.preferences_dialog import PreferencesDialog
from statement_studio.ui.timing import pace_words

from .prompter import Prompter, Rehearsed
from .prompting import Sheet
from .rehearsal_page import RehearsalPage
from .sound_choices import Sound
from .take_page import Lesson


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
        last_take_seconds=next((each.seconds for each in reversed(desk.takes) if not each.is_broken_off), None),
        wording=text_hash(desk.current.text),
        units=timing.estimate.units,
        pause_seconds=timing.estimate.pause_seconds,
        notes=notes,
    )


def _notes(block: SpokenBlock) -> tuple[str, ...]:
    covering, _ = spans(block.text, block.inside)
    return tuple(note.words for note in notes_in(block.text, covering) if note.words)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told of the take that was kept last: the moment of the take, and the words.

    `before` is what the estimate was before the take taught the pace, in seconds; None where it taught nothing.
    """

    at: str = ""
    before: float | None = None
    words: str = ""


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
        self._told = _Told()
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

    def tell_not_spoken(self) -> None:
        """Tell why there is nothing to do for a key of what is spoken against a slot."""
        told = self.tr("An open letter is not spoken, so there is nothing to rehearse.")
        fine: tuple[str, Callable[[], object]] = (self.tr("&Fine"), self._forget_notice)
        self._notices.show_notices((Notice(told, (fine,), is_warning=False),))

    def _rehearse_from(self, seconds: float) -> None:
        prompter = self._prompter
        self._notices.show_notices(())
        prompter.rehearse(sheet_of(self._desk), seconds)
        prompter.setGeometry(prompter.screen().geometry())
        prompter.showFullScreen()
        prompter.activateWindow()

    def _show_options(self) -> None:
        pages = ((self.tr("Rehearsal"), RehearsalPage(self._taste, self.sound)),)
        dialog = PreferencesDialog(pages, self._prompter)
        self._prompter.stand_before(dialog)
        follow = partial(self._prompter.dress_as_text, dialog)
        self._taste.changed.connect(follow)
        self._ask.through(dialog)
        self._taste.changed.disconnect(follow)

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
        sheet = self._prompter.doing.sheet
        spoken, units = sheet.spoken_seconds(seconds), sheet.units
        reading = Reading("", self._desk.details.language, spoken, units, ReadingSource.REHEARSAL)
        return Lesson(profile.name, pace_words.refusal(reading))

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
        taught = rehearsed.teaches and self._learn(take, rehearsed.sheet)
        self._told = _Told(take.at, before if taught else None)
        self._tell(take)

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
            late_seconds=round(rehearsal.late_seconds, 1),
            shift_seconds=round(rehearsal.shift_seconds, 1),
            laps=rehearsal.laps,
            breaks=rehearsal.breaks,
            unheard=rehearsed.unheard,
            note=rehearsed.note,
            recording=self.recorded(),
            said_all=rehearsed.said_all,
        )

    def _learn(self, take: Take, sheet: Sheet) -> bool:
        desk, spoken = self._desk, sheet.spoken_seconds(take.seconds)
        try:
            desk.speech.learn(spoken, sheet.units, ReadingSource.REHEARSAL, text=desk.speech.text_key, at=take.at)
        except FileProblem as problem:
            self._ask.tell(self.tr("The pace could not be learnt from this take."), words.problem(problem))
            return False
        return True

    def look_again(self) -> None:
        """Tell of the take that was kept last what still holds of it; nothing where it or the notice is gone."""
        if self._told.words and self._told.words in self._notices.texts:
            take = next((each for each in self._desk.takes if each.at == self._told.at), None)
            if take is None:
                self._notices.show_notices(())
            else:
                self._tell(take)

    def _tell(self, take: Take) -> None:
        """Tell that a take was kept and, where it taught something, what the estimate was before and is now."""
        number = max(number for number, each in enumerate(self._desk.takes, start=1) if each.at == take.at)
        told = self.tr("Take {number} is kept: {time}{margin}.").format(
            number=number, time=minutes_and_seconds(take.seconds), margin=self._margin_words(take)
        )
        if self._desk.folder is None:
            told += " " + self.tr("It is written to disk when you save the statement.")
        deeds: list[tuple[str, Callable[[], object]]] = [(self.tr("&Fine"), self._forget_notice)]
        if take.recording:
            deeds.insert(0, (self.tr("&Listen…"), lambda: self._listen(take)))
        before = self._told.before
        if before is not None and self._desk.speech.lesson_of(take.at) is not None:
            now = self._desk.timing.estimate.seconds
            change = self.tr("The estimate was {before} and is {now} now.")
            told += " " + change.format(before=minutes_and_seconds(before), now=minutes_and_seconds(now))
            deeds.insert(0, (self.tr("&Unlearn It"), lambda: self._unlearn(take)))
        self._told = replace(self._told, words=told)
        self._notices.show_notices((Notice(told, tuple(deeds), is_warning=False),))

    def _listen(self, take: Take) -> None:
        self.listen(take)
        self.look_again()

    def _margin_words(self, take: Take) -> str:
        if take.is_broken_off:
            return self.tr(", broken off")
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
