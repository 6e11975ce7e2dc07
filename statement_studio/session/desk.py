"""The statement that lies open: what it says now, what was saved, and every way in which it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.checks import Finding, find
from statement_studio.domain.merging import merge_takes
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.statement import Statement, Take
from statement_studio.domain.template import readdressed, resalute
from statement_studio.files import project as project_files
from statement_studio.files.conflict_copies import conflict_copies
from statement_studio.files.problems import Conflict, FileProblem

from . import wording
from .history import History
from .saved_text import SavedText
from .speakers import Speakers
from .speech import Speech
from .timing import Timing

__all__ = ["Conflict", "Desk", "FileProblem"]


class Desk(QObject):
    """Holds one statement at a time. Its text lives in the document of the editor, all else in `details`.

    `state` is the folder for what outlives the program, `new_key` makes random keys. Unsaved changes are found by
    comparing values; there is no flag to go wrong.
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
    ) -> None:
        super().__init__(parent)
        self.catalogue, self.speakers = catalogue, speakers
        self._state = state
        self.timing = Timing(usual_pace("en"), parent=self)
        self.speech = Speech(self, speakers, self.timing, new_key, self)
        self.history = History(self._put_details, self)
        self._document: QTextDocument | None = None
        self._details = Statement()
        self._saved = self._saved_details = Statement()
        self._saved_text = SavedText()
        self._project: project_files.Project | None = None
        self._takes: tuple[Take, ...] = ()
        self._was_unsaved = False
        self._is_read_only = False
        self.speech.changed.connect(self._compare)

    def take_document(self, document: QTextDocument) -> None:
        """Work with the document of an editor from now on."""
        self._document = document
        self.timing.follow(document)
        self.history.follow(document)
        self._saved_text.follow(document)
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
        return self._takes

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
        """Whether statement, takes or the kept profile differ from what was saved.

        The text is as its changes told of themselves, which is quick to ask at every key.
        """
        return self._has_other_details or not self._saved_text.is_as_saved

    @property
    def holds_unsaved(self) -> bool:
        """The same by the document itself, before anything is left or thrown away: a change may have been missed."""
        return self.is_unsaved or wording.text_of(self.document) != self._saved.text

    @property
    def _has_other_details(self) -> bool:
        project = self._project
        if self._takes != (project.takes if project else ()):
            return True
        if self.speech.copy != (project.profile if project else None):
            return True
        return self._details != self._saved_details

    @property
    def is_read_only(self) -> bool:
        """Whether the statement may be read, timed, rehearsed and saved elsewhere, but not changed."""
        return self._is_read_only

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let the statement be read only, or changed again."""
        if is_read_only != self._is_read_only:
            self._is_read_only = is_read_only
            self.read_only_changed.emit(is_read_only)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the statement or missing from it, what matters most first."""
        copies = tuple(path.name for path in self._project.copies) if self._project else ()
        return find(self.current, self.catalogue, self.timing.estimate, self.speech.missing_profile, copies)

    def open(self, path: Path) -> None:
        """Open a project. Raises FileProblem; what lay open stays open then."""
        project = project_files.reopen(path, self._state)
        self._project, self._takes = project, project.takes
        self.speech.begin(project.text_key, project.profile)
        self._lay_out(project.statement)

    def begin(self, statement: Statement) -> None:
        """Lay a new statement open, one that has never been saved."""
        self._project, self._takes = None, ()
        self.speech.begin()
        self._lay_out(statement)

    def save(self, folder: Path | None = None) -> None:
        """Save into the project's folder, or into another one. Raises FileProblem; the text stays where it is."""
        target = folder or self.folder
        assert target is not None, "a statement never saved needs a folder"
        if self.folder is not None and target.resolve() == self.folder.resolve():
            if self._is_read_only:
                raise FileProblem("It is open for reading only. Save it under another name.", path=target)
            target = self.folder
        elif project_files.holds_a_statement(target):
            raise FileProblem("There is a statement in this folder already. Choose another name.", path=target)
        self.save_begun.emit()
        self._project = project_files.save(
            self.current,
            self._takes,
            target,
            self._project,
            state=self._state,
            text_key=self.speech.known_text_key,
            profile=self.speech.to_keep,
        )
        self.speech.copy = self.speech.brought = self._project.profile
        self._takes = self._project.takes
        self._note_saved(self.current)
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
        before = self._details
        details = replace(details, text="")
        if details == before or self._is_read_only:
            return
        changed = list(self._readdressed(before, details))
        if not changed:
            self.history.edit_details(before, details, words)
            return
        with self.history.one_step(words):
            self.history.edit_details(before, details, words)
            for number, text in changed:
                cursor = QTextCursor(self.document.findBlockByNumber(number))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(wording.within_block(text))

    def _readdressed(self, before: Statement, after: Statement) -> Iterator[tuple[int, str]]:
        """Yield the paragraphs, by number, in which chair and addressee are named as they were, as they shall be."""
        if (before.chair, before.addressee, before.language) == (after.chair, after.addressee, after.language):
            return
        first = self._first_spoken_block().blockNumber()
        for number, block in enumerate(wording.blocks(self.document)):
            old = wording.paragraph(block)
            new = resalute(old, before, after) if number == first else readdressed(old, before, after)
            if new != old:
                yield number, new

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
        copy = theirs.profile if self.speech.copy == before.profile else self.speech.copy
        self._takes = merge_takes(before.takes, self._takes, theirs.takes)
        self._project = theirs
        self._note_saved(replace(theirs.statement, text=wording.held(theirs.statement.text)))
        self.speech.begin(self.speech.known_text_key or theirs.text_key, theirs.profile)
        self.speech.copy = copy
        if replace(chosen, text=wording.held(chosen.text)) != here:
            self.lay_over(chosen, words)
        self.met.emit(before, here)
        self.speech.speak()
        self._compare()

    def _first_spoken_block(self) -> QTextBlock:
        number = next((n for n, block in enumerate(self.timing.blocks) if block.is_spoken), 0)
        return self.document.findBlockByNumber(number)

    def keep_take(self, take: Take) -> None:
        """Add a take; in a project that has a folder it is on the disk at once.

        Raises FileProblem when it cannot be written; the take is held all the same and goes with the next save, unless
        the statement is open for reading only.
        """
        if self._is_read_only and self.folder:
            raise FileProblem("It is open for reading only, so the take is not kept.", path=self.folder)
        self._takes = (*self._takes, take)
        try:
            if self._project is not None:
                self._project = project_files.save_takes(
                    self._takes, self._project, state=self._state, text_key=self.speech.text_key
                )
                self._takes = self._project.takes
        finally:
            self._compare()

    def bring_takes(self, takes: Sequence[Take]) -> None:
        """Add takes that were kept elsewhere, as beside what was typed before a crash; they go with the next save."""
        new = tuple(take for take in takes if take not in self._takes)
        self._takes = tuple(sorted((*self._takes, *new), key=lambda take: take.at))
        self._compare()

    def _lay_out(self, statement: Statement) -> None:
        self._details = replace(statement, text="")
        # Known before the document changes and everything is compared: what is laid out is not an unsaved change.
        self._note_saved(replace(statement, text=wording.held(statement.text)))
        self.speech.speak()
        wording.put(self.document, statement.text)
        self.history.clear()
        self.opened.emit()

    def _note_saved(self, statement: Statement) -> None:
        self._saved, self._saved_details = statement, replace(statement, text="")
        self._saved_text.note_saved(statement.text)

    def _put_details(self, details: Statement) -> None:
        self._details = details
        self.speech.speak()
        self.details_changed.emit()
        self._compare()

    def _compare(self) -> None:
        is_unsaved = self.is_unsaved
        if is_unsaved != self._was_unsaved:
            self._was_unsaved = is_unsaved
            self.unsaved_changed.emit(is_unsaved)
        self.changed.emit()
