"""What was before: keeping every save of the open statement, bringing an earlier one back, and forgetting all of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from statement_studio.domain.statement import Statement
from statement_studio.session.archive import Archive, FileProblem, KnownProject, Process
from statement_studio.session.desk import Desk
from statement_studio.session.keeping import Keeping
from statement_studio.session.taste import Taste, Theme
from statement_studio.ui import words
from statement_studio.ui.ask import Ask

from .filing import Filing

if TYPE_CHECKING:
    from .kept_projects_dialog import KeptProjectsDialog
    from .versions_dialog import VersionsDialog


class Past(QObject):
    """Keeps what is saved on this computer. A save that cannot be kept is a save all the same; it is told once.

    `writer` is the process of this window, `theme` tells what it wears.
    """

    def __init__(
        self,
        desk: Desk,
        archive: Archive,
        filing: Filing,
        taste: Taste,
        ask: Ask,
        writer: Process,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._archive, self._filing, self._taste, self._ask = desk, archive, filing, taste, ask
        self._writer, self._theme, self._window = writer, theme, parent
        self._has_told = False
        self._keeping = Keeping(desk, archive, self)
        self._keeping.failed.connect(self._tell_once)
        self._keeping.most_went.connect(self._tell_loss)
        archive.setParent(self)

    def show(self) -> None:
        """Show the earlier versions of the open statement, and lay the one that is chosen over it.

        Where none is open, or one that was never saved, show those of all statements.
        """
        from .versions_dialog import VersionsDialog

        folder = self._desk.folder
        if folder is None:
            self._show_all()
            return
        history, keeps_none = self._archive.versions(folder), None
        with contextlib.suppress(FileProblem):  # told with the next save
            keeps_none = self._archive.keeps_none(folder)
        dialog = VersionsDialog(
            history,
            self._desk.current,
            self._archive.statement_of,
            self._theme(),
            parent=self._window,
            keeps_none=keeps_none,
        )
        dialog.version_chosen.connect(self._bring_back)
        dialog.keeping_none_requested.connect(lambda wanted: self._keep_none(folder, dialog, wanted=wanted))
        self._ask.through(dialog)

    def _show_all(self) -> None:
        """Show every statement of which versions are kept, also those whose folder is gone."""
        from .kept_projects_dialog import KeptProjectsDialog

        try:
            projects = self._archive.projects()
        except FileProblem as problem:
            self._ask.tell(self.tr("The earlier versions cannot be listed."), words.problem(problem))
            return
        if not projects:
            self._ask.tell(
                self.tr("There are no earlier versions yet."), self.tr("They are kept from the first save on.")
            )
            return
        presence = self._filing.presence(project.folder for project in projects)
        dialog = KeptProjectsDialog(projects, presence, self._theme(), parent=self._window)
        dialog.project_chosen.connect(lambda project: self._show_those_of(project, dialog))
        dialog.forgetting_requested.connect(lambda project: self._forget_one_of_all(project, dialog))
        self._ask.through(dialog)

    def _show_those_of(self, project: KnownProject, over: QDialog) -> None:
        """Show the versions of a statement that is not open; the chosen one is laid open as a new statement."""
        from .versions_dialog import VersionsDialog

        chosen: list[Statement] = []
        history = self._archive.versions(project.folder)
        dialog = VersionsDialog(history, None, self._archive.statement_of, self._theme(), parent=over)
        dialog.version_chosen.connect(chosen.append)
        self._ask.through(dialog)
        if chosen and self._filing.restore(self._archive.as_new(chosen[0])):
            over.accept()

    def _keep_none(self, folder: Path, dialog: VersionsDialog, *, wanted: bool) -> None:
        """Keep no versions of a project if the person still wants that when told what goes, or keep them again."""
        try:
            if not wanted:
                self._archive.keep_again(folder)
            elif self._ask.confirm(
                self.tr("Keep no earlier versions of this statement?"),
                self.tr("Those that are kept are deleted from this computer at once, and cannot be brought back."),
                self.tr("Keep None"),
            ):
                self._archive.keep_none(folder)
        except FileProblem as problem:
            self._ask.tell(self.tr("That could not be done."), words.problem(problem))
        keeps_none = not wanted
        with contextlib.suppress(FileProblem):
            keeps_none = self._archive.keeps_none(folder)
        dialog.show_keeping(self._archive.versions(folder), keeps_none=keeps_none)

    def forget(self) -> None:
        """Say what is kept of the open project on this computer and, if that is wished, close it and forget all."""
        folder = self._desk.folder
        if folder is None:
            self._ask.tell(
                self.tr("Nothing is kept of a statement that was never saved."), self.tr("Close it and it is gone.")
            )
            return
        self._forget(folder, self._desk.details.title, self._window, self._filing.close)

    def _forget_one_of_all(self, project: KnownProject, over: KeptProjectsDialog) -> None:
        """Do the same to a project that is not open, and show those that are left; the last one takes the list along.

        The list is shown only where none is open, or one that was never saved.
        """
        self._forget(project.folder, project.title, over, lambda: True)
        left: Sequence[KnownProject] = ()
        with contextlib.suppress(FileProblem):  # told when the list is asked for again
            left = self._archive.projects()
        if left:
            over.show_projects(left, self._filing.presence(each.folder for each in left))
        else:
            over.reject()

    def _forget(self, folder: Path, title: str, over: QWidget, close: Callable[[], bool]) -> None:
        from .forget_dialog import ForgetDialog

        is_begun = False
        try:
            self._archive.check_unused(folder, self._writer)
            dialog = ForgetDialog(folder, title, self._archive.traces(folder), over)
            if not self._ask.through(dialog):
                return
            self._archive.check_unused(folder, self._writer)  # another window may have been at work meanwhile
            if not close():
                return
            is_begun = True
            self._taste.forget(folder.absolute())  # before the files go: it would write its list anew
            self._keeping.forget(folder)
            self._archive.forget(folder)
        except FileProblem as problem:
            message = self.tr("Not everything could be forgotten.")
            if not is_begun:
                message = self.tr("Nothing was forgotten.")
            self._ask.tell(message, words.problem(problem))

    def _bring_back(self, statement: Statement) -> None:
        self._desk.lay_over(statement, self.tr("Earlier Version"))

    def _tell_loss(self) -> None:
        self._ask.tell(
            self.tr("Most of the text is gone in what was just saved."),
            self.tr("The version before it is kept longer: see Earlier Versions in the menu File."),
        )

    def _tell_once(self, problem: FileProblem) -> None:
        if not self._has_told:
            self._has_told = True
            self._ask.tell(self.tr("Saved, but no earlier versions can be kept."), words.problem(problem))
