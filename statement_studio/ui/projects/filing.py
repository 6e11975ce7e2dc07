"""Opening, saving and leaving a statement, with the questions that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.statement import PaceChoice, Statement
from statement_studio.domain.template import Template, fill
from statement_studio.session.answering import Presence
from statement_studio.session.autosave import Autosave
from statement_studio.session.desk import Conflict, Desk, FileProblem
from statement_studio.session.leftovers import Leftover
from statement_studio.session.taste import Taste
from statement_studio.ui import words
from statement_studio.ui.ask import Answer, Ask, Retry
from statement_studio.ui.translator import window_language


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the program brings along to begin with: templates, and the folders of samples."""

    templates: Sequence[Template]
    samples: Sequence[Path]
    documents: Path
    """Folder in which new statements are proposed to be saved."""


class Filing(QObject):
    """Lays statements on the desk and puts them away; nothing that was changed is lost unasked.

    `today` tells the date (ISO) on which a new statement is begun.
    """

    laid_open = Signal()
    put_away = Signal()
    project_opened = Signal(object)
    """The person opened a project; its folder (a Path)."""

    def __init__(
        self,
        desk: Desk,
        autosave: Autosave,
        taste: Taste,
        ask: Ask,
        shelf: Shelf,
        today: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._taste, self._ask, self._shelf, self._today = desk, taste, ask, shelf, today
        self._autosave = autosave
        self._samples = frozenset(folder.resolve() for folder in shelf.samples)
        self._is_open = False
        self.settle: Callable[[], bool | None] = lambda: False
        """Lets the person decide between what is here and what others wrote. Returns whether they did; None: later."""
        self.may_interrupt: Callable[[], bool] = lambda: True
        """Answers whether what is done with the statement elsewhere, such as a take, may be broken off."""

    @property
    def is_open(self) -> bool:
        """Whether a statement lies open."""
        return self._is_open

    # Opening

    def begin(self, template: Template) -> None:
        """Lay a new statement open, made from a template, in the language of the window where it has a text in it.

        The only speaker this computer knows will speak it.
        """
        statement = fill(template, template.begun_in(window_language()))
        body = self._desk.catalogue.body(statement.body)
        session = body.session_on(self._today()) if body and statement.is_timed else None
        if session:
            statement = replace(statement, session=session.number)
        profiles = self._desk.speakers.profiles
        if len(profiles) == 1 and statement.is_timed:
            statement = replace(statement, pace=PaceChoice(profile=profiles[0].name))
        self._desk.begin(statement)
        self._taste.left()
        self._lay_open()

    def template(self, template_id: str) -> Template:
        """Return the template of this identifier, which the first page offered."""
        return next(each for each in self._shelf.templates if each.id == template_id)

    def presence(self, folders: Iterable[Path]) -> Mapping[Path, Presence]:
        """Return what is known of the folders of projects that could be opened; no drive is waited for."""
        return self._desk.answering.presence(folders)

    def open(self) -> None:
        """Ask for a project and open it."""
        folder = self._ask.folder_to_open(self._shelf.documents)
        if folder is not None:
            self.open_project(folder)

    def open_project(self, path: Path) -> bool:
        """Open a project, if the statement that lies open may be left. Return whether it was opened."""
        if not self.may_leave():
            return False
        if not self._opens(path):
            self._autosave.give_up(is_given_up=False)  # what was given up for it stays after all
            return False
        folder = self._desk.folder
        if folder is not None:
            self.project_opened.emit(folder)
        return True

    def restore(self, leftover: Leftover) -> bool:
        """Lay open what was typed and not saved, as changes of its project, if what lies open may be left.

        Where there is no project, or none that can be opened, it is a new statement. Return whether it was laid open.
        """
        if not self.may_leave():
            return False
        self._autosave.let_go(leftover.copies)
        if leftover.on_disk is None or not self._opens(leftover.on_disk.folder):
            self._desk.begin(Statement())
            self._taste.left()
            self._lay_open()
        self._desk.lay_over(leftover.statement, self.tr("Recovery"))
        self._autosave.hold(leftover.copies)
        return True

    def _opens(self, path: Path) -> bool:
        """Lay a project open, and tell what is wrong with it. Return whether it could be opened."""
        try:
            self._desk.open(path)
        except FileProblem as problem:
            self._ask.tell(self.tr("This statement could not be opened."), words.problem(problem))
            return False
        folder, warnings = self._desk.folder, self._desk.warnings
        if folder is not None and folder.resolve() in self._samples:
            # A sample is opened as a new statement, so that the shipped one stays as it is.
            self._desk.begin(self._desk.current)
        elif folder is not None:
            self._taste.remember(folder.absolute(), self._desk.details.title)
        self._lay_open()
        if self._desk.text_is_missing:
            self._ask.tell(
                self.tr("The text of this statement is missing: its folder has no statement.md."),
                self.tr("Its details are shown. If you have a copy of the file, close this statement and put it back."),
            )
        if warnings:
            self._ask.tell(
                self.tr("Please look at the folder of this project."), "\n".join(map(words.problem, warnings))
            )
        return True

    def _lay_open(self) -> None:
        self._is_open = True
        self.laid_open.emit()

    # Saving

    @property
    def folder_beside(self) -> Path:
        """The folder in which this statement's folder stands, or where the first save would propose one.

        It is the latter, too, while the drive of the former does not answer: a chooser would wait for it.
        """
        folder = self._desk.folder
        return folder.parent if folder and self._desk.answering.answers(folder) else self._shelf.documents

    def save(self) -> bool:
        """Save; ask where, the first time. Return whether it is saved."""
        folder = self._desk.folder
        return self.save_as() if folder is None else self._save_to(folder)

    def save_as(self) -> bool:
        """Ask for a folder and save into it. Return whether it is saved."""
        from_title = "".join(c if c.isalnum() or c in " -_" else " " for c in self._desk.details.title).split()
        name = " ".join(from_title) or self.tr("Untitled statement")
        folder = self._ask.folder_to_make(self.folder_beside / name)
        return folder is not None and self._save_to(folder)

    def _save_to(self, folder: Path) -> bool:
        try:
            self._desk.save(folder)
        except Conflict as conflict:
            is_settled = self.settle()
            if is_settled is None:
                return False  # what is to be compared stands in a notice
            return self.save() if is_settled else self._is_refused(folder, conflict)
        except FileProblem as problem:
            return self._is_refused(folder, problem)
        self._taste.remember(folder.absolute(), self._desk.details.title)
        if self._desk.pending:
            details = self.tr("{problem}\nIt is put there when you save again or next open it.")
            told = details.format(problem=words.problem(self._desk.pending))
            self._ask.tell(self.tr("Saved on this computer, but not in the folder yet."), told)
        return True

    def _is_refused(self, folder: Path, problem: FileProblem) -> bool:
        """Tell why nothing was saved, and try again if the person wishes. Return whether it is saved in the end."""
        details = self.tr("{problem}\nYour text is still here.")
        if self._autosave.rescue():
            details = self.tr("{problem}\nYour text is still here, and in a copy on this computer.")
        told = details.format(problem=words.problem(problem))
        match self._ask.try_again(self.tr("The statement is not saved."), told):
            case Retry.AGAIN:
                return self._save_to(folder)
            case Retry.ELSEWHERE:
                return self.save_as()
            case Retry.LEAVE:
                return False

    # Leaving

    def close(self) -> bool:
        """Put the statement away, once what was changed is saved or given up. Return whether it is."""
        if not self.may_leave():
            return False
        self._desk.begin(Statement())
        self._taste.left()
        self._is_open = False
        self.put_away.emit()
        return True

    def may_leave(self) -> bool:
        """Ask whether changes are to be saved, if there are any. Return whether the statement may go.

        It may not while something else is done with it that is not to be lost.
        """
        if not self.may_interrupt():
            return False
        if not self._is_open or not self._desk.holds_unsaved:
            return True
        answer = self._ask.save_changes(self._desk.details.title)
        if answer is Answer.DISCARD:
            self._autosave.give_up()
        return self.save() if answer is Answer.SAVE else answer is Answer.DISCARD
