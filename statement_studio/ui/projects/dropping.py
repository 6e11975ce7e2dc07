"""What is dropped on the window: a project is opened, a copy asks for its pass-phrase, a text begins a statement."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject

from statement_studio.domain.language import guess_language
from statement_studio.session.brought import Brought, FileProblem, kind_of, read_text
from statement_studio.session.desk import Desk
from statement_studio.ui import words
from statement_studio.ui.ask import Ask

from .filing import Filing, Shelf
from .handing_over import HandingOver


class Dropping(QObject):
    """Takes what is dropped, one thing at a time. A text is read, never changed: the statement is a new one."""

    def __init__(
        self, desk: Desk, filing: Filing, handing_over: HandingOver, shelf: Shelf, ask: Ask, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._filing, self._handing_over = desk, filing, handing_over
        self._shelf, self._ask = shelf, ask

    def take(self, data: QMimeData) -> None:
        """Do with what is dropped what it is for, or say what can be dropped here."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(paths) != 1:
            self._ask.tell(self.tr("One thing at a time, please."), self._what_can_be())
            return
        try:
            self._desk.answering.check(paths[0])
        except FileProblem as problem:
            self._ask.tell(self.tr("This could not be opened."), words.problem(problem))
            return
        match kind_of(paths[0]):
            case Brought.PROJECT:
                self._filing.open_project(paths[0])
            case Brought.COPY:
                self._handing_over.open_file(paths[0])
            case Brought.TEXT:
                self._begin_from(paths[0])
            case Brought.UNKNOWN:
                told = self.tr("“{name}” is nothing that can be opened here.").format(name=paths[0].name)
                self._ask.tell(told, self._what_can_be())

    def _what_can_be(self) -> str:
        return self.tr(
            "Drop the folder of a statement, an encrypted copy (.age), or a text (.md, .txt) to begin a statement from."
        )

    def _begin_from(self, path: Path) -> None:
        try:
            text = read_text(path)
        except FileProblem as problem:
            self._ask.tell(self.tr("This text could not be read."), words.problem(problem))
            return
        templates = self._shelf.templates
        if not templates or not self._filing.may_leave():
            return
        self._filing.begin(templates[-1])
        begun = self._desk.current
        begun = replace(begun, title=path.stem, text=text, language=guess_language(text, begun.language))
        self._desk.lay_over(begun, self.tr("Text of a File"))  # as a change: it is kept until it is saved
