"""The statement that lies open: what it says now, what was saved, and every way in which it changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.checks import Finding, find
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.statement import Statement, Take
from statement_studio.domain.template import resalute
from statement_studio.files import project as project_files
from statement_studio.files.problems import FileProblem

from . import wording
from .history import History
from .timing import Timing

__all__ = ["Desk", "FileProblem"]


class Desk(QObject):
    """Holds one statement at a time. Its text lives in the document of the editor, all else in `details`.

    Unsaved changes are found by comparing values; there is no flag to go wrong.
    """

    opened = Signal()
    details_changed = Signal()
    unsaved_changed = Signal(bool)
    saved = Signal()

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.timing = Timing(usual_pace("en"), parent=self)
        self.history = History(self._put_details, self)
        self._document: QTextDocument | None = None
        self._details = Statement()
        self._saved = Statement()
        self._project: project_files.Project | None = None
        self._takes: tuple[Take, ...] = ()
        self._was_unsaved = False

    def take_document(self, document: QTextDocument) -> None:
        """Work with the document of an editor from now on."""
        self._document = document
        self.timing.follow(document)
        self.history.follow(document)
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
    def takes(self) -> tuple[Take, ...]:
        """The takes of this project, the earliest first."""
        return self._takes

    @property
    def slot_seconds(self) -> float | None:
        """The slot in force: the statement's own or the catalogue's; None without one."""
        return self.catalogue.slot_of(self._details)

    @property
    def text_is_missing(self) -> bool:
        """Whether the project was opened without its text file."""
        return self._project is not None and self._project.text_is_missing

    @property
    def is_unsaved(self) -> bool:
        """Whether statement or takes differ from what was saved; the text is as it was last read for its time."""
        if self._takes != (self._project.takes if self._project else ()):
            return True
        if self._details != replace(self._saved, text=""):
            return True
        return wording.joined(block.text for block in self.timing.blocks) != self._saved.text

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the statement or missing from it, what matters most first."""
        return find(self.current, self.catalogue, self.timing.estimate)

    def open(self, path: Path) -> None:
        """Open a project. Raises FileProblem; what lay open stays open then."""
        project = project_files.load(path)
        self._project, self._takes = project, project.takes
        self._lay_out(project.statement)

    def begin(self, statement: Statement) -> None:
        """Lay a new statement open, one that has never been saved."""
        self._project, self._takes = None, ()
        self._lay_out(statement)

    def save(self, folder: Path | None = None) -> None:
        """Save into the project's folder, or into another one. Raises FileProblem; the text stays where it is."""
        target = folder or self.folder
        assert target is not None, "a statement never saved needs a folder"
        if self.folder is not None and target.resolve() == self.folder.resolve():
            target = self.folder
        elif project_files.holds_a_statement(target):
            raise FileProblem("There is a statement in this folder already. Choose another name.", path=target)
        self._project = project_files.save(self.current, self._takes, target, self._project)
        self._takes = self._project.takes
        self._saved = self.current
        self.history.part()
        self.saved.emit()
        self._compare()

    def edit(self, details: Statement, words: str) -> None:
        """Change the details as one step that can be taken back; `words` name it.

        When the change is one of chair or addressee, a salutation that still is the old one follows it.
        """
        before = self._details
        details = replace(details, text="")
        if details == before:
            return
        first = self._first_spoken_block()
        old = wording.paragraph(first)
        new = resalute(old, before, details)
        if new == old:
            self.history.edit_details(before, details, words)
            return
        with self.history.one_step(words):
            self.history.edit_details(before, details, words)
            cursor = QTextCursor(first)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(wording.within_block(new))

    def _first_spoken_block(self) -> QTextBlock:
        number = next((n for n, block in enumerate(self.timing.blocks) if block.is_spoken), 0)
        return self.document.findBlockByNumber(number)

    def keep_take(self, take: Take) -> None:
        """Add a take; in a project that has a folder it is on the disk at once.

        Raises FileProblem when it cannot be written; the take is held all the same and goes with the next save.
        """
        self._takes = (*self._takes, take)
        try:
            if self._project is not None:
                self._project = project_files.save_takes(self._takes, self._project)
                self._takes = self._project.takes
        finally:
            self._compare()

    def _lay_out(self, statement: Statement) -> None:
        self._details = replace(statement, text="")
        # Known before the document changes and everything is compared: what is laid out is not an unsaved change.
        self._saved = replace(statement, text=wording.held(statement.text))
        self.timing.set_pace(usual_pace(statement.language))
        wording.put(self.document, statement.text)
        self.history.clear()
        self.opened.emit()

    def _put_details(self, details: Statement) -> None:
        self._details = details
        self.timing.set_pace(usual_pace(details.language))
        self.details_changed.emit()
        self._compare()

    def _compare(self) -> None:
        is_unsaved = self.is_unsaved
        if is_unsaved != self._was_unsaved:
            self._was_unsaved = is_unsaved
            self.unsaved_changed.emit(is_unsaved)
