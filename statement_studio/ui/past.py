"""What was before: keeping every save of the open statement, bringing an earlier one back, and forgetting all of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from statement_studio.domain.statement import Statement
from statement_studio.session.archive import Archive, FileProblem
from statement_studio.session.desk import Desk
from statement_studio.session.taste import Taste, Theme

from . import words
from .ask import Ask
from .filing import Filing
from .forget_dialog import ForgetDialog
from .versions_dialog import VersionsDialog


class Past(QObject):
    """Keeps what is saved on this computer. A save that cannot be kept is a save all the same; it is told once.

    `theme` tells what the window wears.
    """

    def __init__(
        self,
        desk: Desk,
        archive: Archive,
        filing: Filing,
        taste: Taste,
        ask: Ask,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._archive, self._filing, self._taste, self._ask = desk, archive, filing, taste, ask
        self._theme, self._window = theme, parent
        self._has_told = False
        self._as_opened: tuple[Path, Mapping[str, bytes | None]] | None = None
        archive.setParent(self)
        desk.opened.connect(self._remember)
        desk.saved.connect(self._keep)

    def show(self) -> None:
        """Show the earlier versions of the open statement, and lay the one that is chosen over it."""
        folder = self._desk.folder
        if folder is None:
            self._ask.tell(
                self.tr("There are no earlier versions yet."), self.tr("They are kept from the first save on.")
            )
            return
        history = self._archive.versions(folder)
        dialog = VersionsDialog(
            history, self._desk.current, self._archive.statement_of, self._theme(), parent=self._window
        )
        dialog.version_chosen.connect(self._bring_back)
        self._ask.through(dialog)

    def forget(self) -> None:
        """Say what is kept of the open project on this computer and, if that is wished, close it and forget all."""
        folder = self._desk.folder
        if folder is None:
            self._ask.tell(
                self.tr("Nothing is kept of a statement that was never saved."), self.tr("Close it and it is gone.")
            )
            return
        try:
            dialog = ForgetDialog(folder, self._desk.details.title, self._archive.traces(folder), self._window)
            if not self._ask.through(dialog) or not self._filing.close():
                return
            self._taste.forget(folder.absolute())  # before the files go: it would write its list anew
            self._archive.forget(folder)
        except FileProblem as problem:
            self._ask.tell(self.tr("Not everything could be forgotten."), words.problem(problem))

    def _bring_back(self, statement: Statement) -> None:
        self._desk.lay_over(statement, self.tr("Earlier Version"))

    def _remember(self) -> None:
        project = self._desk.project
        self._as_opened = (project.folder, dict(project.originals)) if project else None

    def _keep(self) -> None:
        project = self._desk.project
        if project is None or project.pending:
            return
        before, self._as_opened = self._as_opened, None
        if before is not None and before[0] == project.folder:
            # What somebody else may have written is kept before it is replaced for the first time.
            with contextlib.suppress(FileProblem):
                self._archive.keep(*before)
        try:
            kept = self._archive.keep(project.folder, dict(project.originals))
        except FileProblem as problem:
            self._tell_once(problem)
            return
        if kept.before_loss is not None:
            self._ask.tell(
                self.tr("Most of the text is gone in what was just saved."),
                self.tr("The version before it is kept longer: see Earlier Versions in the menu File."),
            )

    def _tell_once(self, problem: FileProblem) -> None:
        if not self._has_told:
            self._has_told = True
            self._ask.tell(self.tr("Saved, but no earlier versions can be kept."), words.problem(problem))
