"""Every version that is saved, or about to be replaced, is kept on this computer; one that cannot be is owed.

Knows which versions are still owed to the archive: what stood on the disk before the first save goes first, so that a
crash between the save and the keeping loses nothing that somebody else wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.statement import Statement
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import Project, as_files

from .archive import Archive
from .desk import Desk

_Files = Mapping[str, bytes | None]


class Keeping(QObject):
    """Hands the versions of a desk to an archive."""

    failed = Signal(object)
    """Versions cannot be kept just now, and why (a FileProblem). They are tried again with the next save."""
    most_went = Signal()
    """Most of the text is gone in what was just saved; the version before it is kept longer."""

    def __init__(self, desk: Desk, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._archive = desk, archive
        self._owed: list[tuple[Path, _Files]] = []
        self._opened: tuple[Path, _Files] | None = None
        desk.opened.connect(self._note_opened)
        desk.save_begun.connect(self._keep_what_is_replaced)
        desk.saved.connect(self._keep_saved)
        desk.met.connect(self._keep_both)

    def forget(self, folder: Path) -> None:
        """Owe nothing of a project any more: the person wants it forgotten."""
        self._owed = [each for each in self._owed if each[0] != folder]
        self._opened = None

    def _note_opened(self) -> None:
        """Note what stands on the disk before the first save here, and may be of others."""
        project = self._desk.project
        self._opened = _version(project) if project else None

    def _keep_what_is_replaced(self) -> None:
        if self._opened is not None:
            self._owed.append(self._opened)
            self._opened = None
        self._pay()

    def _keep_saved(self) -> None:
        if (project := self._desk.project) is not None:
            self._opened = None
            self._owed.append(_version(project))
            self._pay()

    def _keep_both(self, before: Project, here: Statement) -> None:
        """Keep what stood on the disk and on the screen before others' work was met, and what they wrote."""
        self._opened = None
        self._owed.append(_version(before))
        if here != before.statement:
            try:
                self._owed.append((before.folder, dict(as_files(here, opened=before, folder=before.folder))))
            except FileProblem as problem:
                self.failed.emit(problem)
        if (project := self._desk.project) is not None:
            self._owed.append(_version(project))
        self._pay()

    def _pay(self) -> None:
        """Keep what is owed, the earliest first; from the first that cannot be kept on it stays owed."""
        while self._owed:
            folder, files = self._owed[0]
            try:
                kept = self._archive.keep(folder, files)
            except FileProblem as problem:
                self.failed.emit(problem)
                return
            del self._owed[0]
            if kept.before_loss is not None:
                self.most_went.emit()


def _version(project: Project) -> tuple[Path, _Files]:
    return project.folder, dict(project.originals)
