"""The statement that lies open: what it says now, what was saved, and every way in which it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files import project as project_files
from statement_studio.files.conflict_copies import conflict_copies
from statement_studio.files.problems import Conflict, FileProblem

from . import readdressing, wording
from .answering import Answering, unhurried
from .history import History
from .save_target import save_target
from .saved_statement import SavedStatement
from .speakers import Speakers
from .speech import Speech
from .takes import Takes
from .timing import Timing

__all__ = ["Conflict", "Desk", "FileProblem"]


class Desk(QObject):
    """Holds one statement at a time. Its text lives in the document of the editor, all else in `details`.

    `state` is the folder for what outlives the program, `new_key` makes random keys, `answering` is asked before a
    project's folder is touched. Unsaved changes are found by comparing values; there is no flag to go wrong.
    """

    opened = Signal()
    changed = Signal()
    """Whatever of the statement that lies open has just changed, or been laid there."""
    details_changed = Signal()
    unsaved_changed = Signal(bool)
    save_begun = Signal()
    """What stands in the folder is about to be replaced."""
    saved = Signal()
    read_only_changed = Signal(bool)
    met = Signal(object, object)
    """Others' work was met: the project (Project) as it stood for this desk before, and the whole statement then."""

    def __init__(
        self,
        catalogue: Catalogue,
        speakers: Speakers,
        state: Path,
        new_key: Callable[[], str],
        parent: QObject | None = None,
        answering: Answering | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalogue, self.speakers, self.answering = catalogue, speakers, answering or unhurried()
        self._state = state
        self.timing = Timing(usual_pace("en"), parent=self)
        self.speech = Speech(self, speakers, self.timing, new_key, self)
        self.history = History(self._put_details, self)
        self._document: QTextDocument | None = None
        self._details = Statement()
        self._saved = SavedStatement()
        self._project: project_files.Project | None = None
        self._takes = Takes(state)
        self._was_unsaved = self._is_read_only = False
        self.speech.changed.connect(self._compare)

    def take_document(self, document: QTextDocument) -> None:
        """Work with the document of an editor from now on."""
        self._document = document
        self.timing.follow(document)
        self.history.follow(document)
        self._saved.text.follow(document)
        document.contentsChanged.connect(self._compare)

    @property
    def document(self) -> QTextDocument:
        """The document that holds the text."""
        assert self._document is not None, "an editor hands its document over before a statement is opened"
        return self._document

    @property
    def details(self) -> Statement:
        """Everything about the statement but its text (which is empty here)."""
        return self._details

    @property
    def current(self) -> Statement:
        """The whole statement as it stands now."""
        return replace(self._details, text=wording.text_of(self.document))

    @property
    def folder(self) -> Path | None:
        """The folder of the project, None for one never saved."""
        return self._project.folder if self._project else None

    @property
    def project(self) -> project_files.Project | None:
        """The project as it was opened or last saved, None for one never saved."""
        return self._project

    @property
    def takes(self) -> tuple[Take, ...]:
        """The takes of this project, the earliest first."""
        return self._takes.held

    @property
    def slot_seconds(self) -> float | None:
        """The slot in force: the statement's own or the catalogue's; None without one."""
        return self.catalogue.slot_of(self._details)

    @property
    def warnings(self) -> tuple[FileProblem, ...]:
        """What of the project was left out at opening because it has a fault."""
        return self._project.warnings if self._project else ()

    @property
    def pending(self) -> FileProblem | None:
        """What keeps the last save, which is safe on this computer, out of the project's folder; None: nothing does."""
        return self._project.pending if self._project else None

    @property
    def text_is_missing(self) -> bool:
        """Whether the project was opened without its text file."""
        return self._project is not None and self._project.text_is_missing

    @property
    def is_unsaved(self) -> bool:
        """Whether statement, takes or the kept profile differ from what was saved."""
        profile = self._project.profile if self._project else None
        is_kept = self._saved.is_still(self._details) and self._takes.are_in(self._project)
        return not (is_kept and self.speech.copy == profile)

    @property
    def holds_unsaved(self) -> bool:
        """The same by the document itself, before anything is left or thrown away: a change may have been missed."""
        return self.is_unsaved or not self._saved.is_said_by(self.document)

    @property
    def is_read_only(self) -> bool:
        """Whether the statement may be read, timed, rehearsed and saved elsewhere, but not changed."""
        return self._is_read_only

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let the statement be read only, or changed again."""
        if is_read_only != self._is_read_only:
            self._is_read_only = is_read_only
            self.read_only_changed.emit(is_read_only)

    def open(self, path: Path) -> None:
        """Open a project. Raises FileProblem; what lay open stays open then."""
        self.answering.check(path)
        project = project_files.reopen(path, self._state)
        self._project, self._takes.held = project, project.takes
        self.speech.begin(project.text_key, project.profile)
        self._lay_out(project.statement)

    def begin(self, statement: Statement) -> None:
        """Lay a new statement open, one that has never been saved."""
        self._project, self._takes.held = None, ()
        self.speech.begin()
        self._lay_out(statement)

    def save(self, folder: Path | None = None) -> None:
        """Save into the project's folder, or into another one. Raises FileProblem; the text stays where it is."""
        target = save_target(self.folder, folder, self.answering, is_read_only=self._is_read_only)
        self.save_begun.emit()
        self._project = project_files.save(
            self.current,
            self._takes.held,
            target,
            self._project,
            state=self._state,
            text_key=self.speech.known_text_key,
            profile=self.speech.to_keep,
        )
        self.speech.copy = self.speech.brought = self._project.profile
        self._takes.held = self._project.takes
        self._saved.note(self.current)
        self.history.part()
        self.saved.emit()
        self._compare()

    def complete(self) -> None:
        """Try again to put a save that is safe on this computer into its folder; `pending` tells what is in the way."""
        if self._project is not None and self._project.pending:
            self._project = project_files.complete(self._project, self._state)

    def see_copies(self) -> None:
        """Look anew which conflict copies stand beside the project."""
        if self._project is not None:
            self._project = replace(self._project, copies=conflict_copies(self._project.folder))

    def edit(self, details: Statement, words: str) -> None:
        """Change the details as one step that can be taken back; `words` name it.

        When the change is one of chair or addressee, a salutation that still is the old one follows it, and so does
        whoever is named again in the text.
        """
        details = replace(details, text="")
        if details != self._details and not self._is_read_only:
            readdressing.edit(self.history, self.document, self.timing, self._details, details, words)

    def lay_over(self, statement: Statement, words: str) -> None:
        """Put a whole statement in the place of the one that lies open, as one step that can be taken back."""
        details = replace(statement, text="")
        with self.history.one_step(words):
            if details != self._details:
                self.history.edit_details(self._details, details, words)
            wording.replace_all(self.document, statement.text)

    def meet(self, theirs: project_files.Project, chosen: Statement, words: str) -> None:
        """Take the project as others left it on the disk for what is saved, and lay the chosen statement over it.

        That is one step that can be taken back, which leads to what lay here before. Takes of both sides stay.
        """
        before, here = self._project, self.current
        assert before is not None, "others can only change what has a folder"
        self._takes.meet(before.takes, theirs.takes)
        self._project = theirs
        self._saved.note(replace(theirs.statement, text=wording.held(theirs.statement.text)))
        self.speech.meet(before.profile, theirs.profile, theirs.text_key)
        if replace(chosen, text=wording.held(chosen.text)) != here:
            self.lay_over(chosen, words)
        self.met.emit(before, here)
        self.speech.speak()
        self._compare()

    def keep_take(self, take: Take) -> None:
        """Add a take, as `change_takes` has it."""
        if self._is_read_only and self.folder:
            raise FileProblem("It is open for reading only, so the take is not kept.", path=self.folder)
        self.change_takes((*self.takes, take))

    def change_takes(self, takes: Sequence[Take]) -> None:
        """Have these takes and no others; in a project that has a folder that is on the disk at once.

        Raises FileProblem when it cannot be written; the takes are held all the same and go with the next save, unless
        the statement is open for reading only.
        """
        if self._is_read_only and self.folder:
            raise FileProblem("It is open for reading only, so its takes stay as they are.", path=self.folder)
        try:
            self._project = self._takes.put(takes, self._project, self.answering, self.speech)
        finally:
            self._compare()

    def bring_takes(self, takes: Sequence[Take]) -> None:
        """Add takes that were kept elsewhere, as beside what was typed before a crash; they go with the next save."""
        self._takes.bring(takes)
        self._compare()

    def _lay_out(self, statement: Statement) -> None:
        self._details = replace(statement, text="")
        # Known before the document changes and everything is compared: what is laid out is not an unsaved change.
        self._saved.note(replace(statement, text=wording.held(statement.text)))
        self.speech.speak()
        wording.put(self.document, statement.text)
        self.history.clear()
        self.opened.emit()

    def _put_details(self, details: Statement) -> None:
        self._details = details
        self.speech.speak()
        self.details_changed.emit()
        self._compare()

    def _compare(self) -> None:
        was_unsaved, self._was_unsaved = self._was_unsaved, self.is_unsaved
        if was_unsaved != self._was_unsaved:
            self.unsaved_changed.emit(self._was_unsaved)
        self.changed.emit()
