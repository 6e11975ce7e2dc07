"""How the dialog of preferences comes about: its pages, those of other parts of the window among them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from statement_studio.session.archive import Archive
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.taste import Taste
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands, Need

from .preferences_dialog import LooksPage, PreferencesDialog, SafetyPage, WritingPage

MakePage = Callable[[], QWidget]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferring", text)


class Preferring(QObject):
    """Shows the preferences. Other parts add pages of their own, which come after these."""

    def __init__(
        self, taste: Taste, desk: Desk, archive: Archive, ask: Ask, commands: Commands, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._taste, self._desk, self._archive, self._ask = taste, desk, archive, ask
        self._commands, self._window = commands, parent
        self._more: list[tuple[str, MakePage]] = []
        tip = _tr("Choose how you write, how it looks, and what is kept")
        commands.add("preferences", _tr("Pre&ferences…"), self.show, "Ctrl+,", tip, need=Need.NOTHING)

    def add_page(self, title: str, make: MakePage) -> None:
        """Show a page of another part of the window from now on; it is made anew each time."""
        self._more.append((title, make))

    def show(self) -> None:
        """Show the dialog."""
        keys = self._commands["hide"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        pages = (
            (_tr("Writing"), WritingPage(self._taste)),
            (_tr("Looks"), LooksPage(self._taste)),
            (_tr("Safety"), SafetyPage(self._taste, keys, self._keep_versions, keeps_versions=self._keeps_versions())),
            *((title, make()) for title, make in self._more),
        )
        self._ask.through(PreferencesDialog(pages, self._window))

    def _keeps_versions(self) -> bool | None:
        folder = self._desk.folder
        if folder is not None:
            with contextlib.suppress(FileProblem):
                return not self._archive.keeps_none(folder)
        return None

    def _keep_versions(self, wanted: bool) -> bool:  # noqa: FBT001 - as the signal has it
        """Keep versions of the open statement or, if the person wants that when told what goes, none any more."""
        folder = self._desk.folder
        assert folder is not None, "it is asked of what has a folder"
        try:
            if wanted:
                self._archive.keep_again(folder)
            elif self._ask.confirm(
                _tr("Keep no earlier versions of this statement?"),
                _tr("Those that are kept are deleted from this computer at once, and cannot be brought back."),
                _tr("Keep None"),
            ):
                self._archive.keep_none(folder)
        except FileProblem as problem:
            self._ask.tell(_tr("That could not be done."), words.problem(problem))
        return bool(self._keeps_versions())
