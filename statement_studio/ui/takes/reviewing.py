"""What a person does with takes after rehearsing: looks at them, notes, deletes, and takes back what they taught.

Knows when a take can teach the speaker's pace (again): as long as it is known how much was spoken in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.statement import text_hash
from statement_studio.domain.take import Take
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.timing import pace_words

from . import take_words
from .take_detail import Deed, Taught
from .take_rows import TakeRow, rows_of

if TYPE_CHECKING:
    from .takes_dialog import TakesDialog


class Reviewing(QObject):
    """Shows the takes of the statement on the desk. `rehearse` begins another one, `theme` tells what is worn."""

    reviewed = Signal()
    """Somebody has looked at the takes; there may be others, and what they taught may be other things."""

    def __init__(
        self,
        desk: Desk,
        commands: Commands,
        ask: Ask,
        rehearse: Callable[[], object],
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask, self._rehearse, self._theme, self._window = desk, ask, rehearse, theme, parent
        self._dialog: TakesDialog | None = None
        self.dress: Callable[[TakesDialog, Callable[[int], object]], object] = lambda _dialog, _changed: None
        """Adds to the dialog what can be done with a recording."""
        self.drop_recording: Callable[[Take], object] = lambda _take: None
        """Takes the recording of a take away that is deleted."""
        self._unlearnt: dict[str, Reading] = {}
        desk.opened.connect(self._unlearnt.clear)
        tip = self.tr("The takes so far: the trend, each paragraph, notes, and what they taught")
        commands.add("takes", self.tr("&Takes…"), self.show, "Ctrl+F5", tip, need=Need.SPOKEN)

    def show(self) -> None:
        """Show the takes until the person is through with them, and rehearse again where they want to."""
        from .takes_dialog import TakesDialog

        dialog = self._dialog = TakesDialog(self._theme(), self._taught_by, parent=self._window)
        dialog.note_changed.connect(self._change_note)
        dialog.deletion_requested.connect(self._delete)
        dialog.lesson_requested.connect(self._change_lesson)
        self.dress(dialog, self._show_takes)
        self._show_takes()
        dialog.fit_into(self._window.width(), self._window.height())
        wants_another = self._ask.through(dialog)
        self._dialog = None
        self.reviewed.emit()
        if wants_another:
            self._rehearse()

    def _show_takes(self, number: int | None = None) -> None:
        assert self._dialog is not None, "only the dialog asks for this"
        desk = self._desk
        rows = rows_of(desk.takes, text_hash(desk.current.text), desk.slot_seconds)
        paragraphs = [paragraph.text for paragraph in desk.timing.paragraphs]
        self._dialog.show_takes(rows, paragraphs, may_change=not desk.is_read_only, number=number)

    # Notes and deleting

    def _change_note(self, row: TakeRow, note: str) -> None:
        noted = replace(row.take, note=note)
        self._put_in_place(row, (noted,), self.tr("The note could not be written to the project."))

    def _delete(self, row: TakeRow) -> None:
        from .delete_take_dialog import DeleteTakeDialog

        is_taught = self._desk.speech.lesson_of(row.take.at) is not None
        lesson = self._taught_by(row).words if is_taught else ""
        about = take_words.about(row, lambda at: at.astimezone())
        if row.take.recording:
            about += "\n" + self.tr("Its recording is deleted with it.")
        question = DeleteTakeDialog(take_words.title(row), about, lesson, self._dialog)
        if not self._ask.through(question):
            return
        told = self._unlearn(row.take) if question.unlearns else ""
        self._put_in_place(row, (), self.tr("The take could not be taken out of the project’s files."))
        if row.take.recording and row.take not in self._desk.takes:
            self.drop_recording(row.take)
        self._tell(self.tr("Take {n} is deleted.").format(n=row.number), told)

    def _put_in_place(self, row: TakeRow, new: Sequence[Take], trouble: str) -> None:
        """Put what is new in the place of a take, wherever that is by now: others may have added or removed some."""
        takes = list(self._desk.takes)
        if row.take in takes:
            at = takes.index(row.take)
            takes[at : at + 1] = new
            try:
                self._desk.change_takes(takes)
            except FileProblem as problem:
                self._ask.tell(trouble, words.problem(problem))
        self._show_takes(row.number)

    def _tell(self, *told: str) -> None:
        if self._dialog is not None:
            self._dialog.tell(" ".join(part for part in told if part))

    # What a take taught

    def _change_lesson(self, row: TakeRow, deed: Deed) -> None:
        told = self._unlearn(row.take) if deed is Deed.UNLEARN else self._learn(row)
        if self._dialog is not None:
            self._dialog.detail.show_lesson(self._taught_by(row))
        self._tell(told)

    def _unlearn(self, take: Take) -> str:
        speech, before = self._desk.speech, self._desk.timing.estimate.seconds
        reading = speech.lesson_of(take.at)
        try:
            speech.unlearn(take.at)
        except FileProblem as problem:
            self._ask.tell(self.tr("That could not be done."), words.problem(problem))
            return ""
        if reading is not None:
            self._unlearnt[take.at] = reading
        return self._change_since(before)

    def _learn(self, row: TakeRow) -> str:
        speech, before, reading = self._desk.speech, self._desk.timing.estimate.seconds, self._reading(row)
        if reading is None:
            return ""
        try:
            speech.learn(
                reading.seconds,
                reading.units,
                ReadingSource.REHEARSAL,
                language=reading.language,
                text=reading.text or speech.text_key,
                at=row.take.at,
            )
        except FileProblem as problem:
            self._ask.tell(self.tr("The pace could not be learnt from this take."), words.problem(problem))
            return ""
        return self._change_since(before)

    def _change_since(self, before: float) -> str:
        now = minutes_and_seconds(self._desk.timing.estimate.seconds)
        if minutes_and_seconds(before) == now:
            return self.tr("The estimate stays at {now}.").format(now=now)
        return self.tr("The estimate was {before} and is {now} now.").format(
            before=minutes_and_seconds(before), now=now
        )

    def _taught_by(self, row: TakeRow) -> Taught:
        """Return what a take taught the profile in force, or why it taught nothing."""
        profile = self._desk.speech.profile
        if profile is None:
            return Taught(self.tr("It taught nobody: the statement has no speaker’s profile. Page Time makes one."))
        name, lesson = pace_words.short_name(profile.name), self._desk.speech.lesson_of(row.take.at)
        if lesson is not None:
            told = self.tr("{name}’s pace has learnt from it: {pace}.")
            return Taught(told.format(name=name, pace=pace_words.against_usual(lesson.rate)), Deed.UNLEARN)
        why_not = self._why_not(row, profile)
        if why_not:
            return Taught(self.tr("{name}’s pace has not learnt from it. {why}").format(name=name, why=why_not))
        return Taught(self.tr("{name}’s pace has not learnt from it.").format(name=name), Deed.LEARN)

    def _why_not(self, row: TakeRow, profile: Profile) -> str:
        """Return why the profile cannot learn from a take; "" where it can."""
        take, reading = row.take, self._reading(row)
        if take.speaker and not profile.is_called(take.speaker):
            return self.tr("{name} spoke.").format(name=pace_words.short_name(take.speaker))
        if reading is None:
            return self.tr("The text was another one then.")
        if take.at not in self._unlearnt and not self._was_whole(take):
            return self.tr("Not from this one: it was not the whole text.")
        return pace_words.refusal(reading)

    def _reading(self, row: TakeRow) -> Reading | None:
        """Return what there is to learn from a take, None where it is not known any more how much was spoken."""
        take, timing = row.take, self._desk.timing
        if take.at in self._unlearnt:
            return self._unlearnt[take.at]
        if not row.is_present:
            return None
        # The marked pauses say nothing of a pace.
        seconds = max(0.0, take.seconds - timing.estimate.pause_seconds)
        language = self._desk.details.language
        return Reading(take.at, language, seconds, timing.estimate.units, ReadingSource.REHEARSAL)

    def _was_whole(self, take: Take) -> bool:
        """Tell whether all of this wording was said; where the take has no plan, by the plan of today."""
        planned = take.planned_seconds
        return replace(
            take, planned_seconds=self._desk.timing.estimate.seconds if planned is None else planned
        ).is_all_said
