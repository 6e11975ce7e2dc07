"""What this computer keeps of a project beside its folder: the saves of the last weeks, and how all of it is forgotten.

Knows how the files of an earlier save become a statement again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.statement import Statement
from statement_studio.files import forget, history, plain_yaml, process, recovery
from statement_studio.files.forget import Trace, TraceKind
from statement_studio.files.history import LIMITS, History, Kept, KnownProject
from statement_studio.files.history_version import Version
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process
from statement_studio.files.project import HEADER, TEXT
from statement_studio.files.project_schema import statement_from_fields
from statement_studio.files.recovery import RecoveryCopy

from . import wording
from .answering import Answering, unhurried
from .leftovers import Leftover

__all__ = [
    "DAYS_KEPT",
    "Archive",
    "FileProblem",
    "History",
    "Kept",
    "KnownProject",
    "Process",
    "Trace",
    "TraceKind",
    "Version",
]

DAYS_KEPT: Final = LIMITS.age.days
"""For how many days a save is kept, unless most of the text went after it."""
_NO_KEY: Final = "0" * 32
"""Of a statement that lies in no file of its own."""


class Archive(QObject):
    """Keeps every save, gives it back, and forgets a project. `now` tells date and time, with their zone.

    `state` is the folder of what outlives the program, `settings` the one of the person's choices. Nothing that goes
    wrong is passed over: it is raised as a FileProblem, or stands beside what could be read. So is it when the drive
    of a project does not answer `answering`: what is kept of it is found by where its folder really stands.
    """

    changed = Signal()
    """More is kept than before, or less."""

    def __init__(
        self,
        state: Path,
        settings: Path,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        answering: Answering | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._settings, self._now = state, settings, now
        self._answering = answering or unhurried()

    def keep(self, folder: Path, files: Mapping[str, bytes | None]) -> Kept:
        """Keep the files of a project as they were just saved, by name (None: no such file). Raises FileProblem."""
        kept = history.keep(self._reached(folder), files, self._now(), self._state)
        if kept.version is not None:
            self.changed.emit()
        return kept

    def versions(self, folder: Path) -> History:
        """Return the saves of a project, the latest first, and what is wrong with those that cannot be read."""
        try:
            return history.versions(self._reached(folder), self._state)
        except FileProblem as problem:
            return History((), (problem,))

    def projects(self) -> tuple[KnownProject, ...]:
        """Return every project of which saves are kept, the one saved last first. Raises FileProblem."""
        return history.all_projects(self._state)

    def keeps_none(self, folder: Path) -> bool:
        """Whether the person wants no saves of a project kept. Raises FileProblem."""
        return history.keeps_none(self._reached(folder), self._state)

    def keep_none(self, folder: Path) -> None:
        """Keep no saves of a project from now on; those that are kept go at once. Raises FileProblem."""
        try:
            history.keep_none(self._reached(folder), self._state)
        finally:
            self.changed.emit()

    def keep_again(self, folder: Path) -> None:
        """Keep the saves of a project again, from the next one on. Raises FileProblem."""
        history.keep_again(self._reached(folder), self._state)

    def text_of(self, version: Version) -> str:
        """Return the text of a save, as an editor holds it. Raises FileProblem for one that is broken or gone."""
        return self.statement_of(version).text

    def statement_of(self, version: Version) -> Statement:
        """Return a save as a statement, read as strictly as a project is. Raises FileProblem."""
        files = history.read(version)
        header, text = files.get(HEADER), files.get(TEXT)
        if header is None and text is None:
            raise FileProblem("This version holds no statement. Choose another one.", path=version.path)
        statement = Statement()
        if header is not None:
            statement = statement_from_fields(plain_yaml.read(header, version.path), version.path)
        decoded = plain_yaml.decode(text or b"", version.path).lstrip("\ufeff")
        return replace(statement, text=wording.held(decoded))

    def as_new(self, statement: Statement) -> Leftover:
        """Return a save as something that belongs to no project, to be laid open as a new statement."""
        return Leftover((RecoveryCopy(_NO_KEY, None, statement, (), self._now(), process.this_process()),))

    def traces(self, folder: Path) -> tuple[Trace, ...]:
        """Return all that is kept of a project, whose folder may be gone. Raises FileProblem."""
        return forget.traces(self._reached(folder), self._state, self._settings)

    def forget(self, folder: Path) -> None:
        """Take away all that is kept of a project; its own folder stays. No window of this process may show it.

        Raises FileProblem; what went before it is gone. Nothing has gone when another window has unsaved text of it.
        """
        self.check_unused(folder)
        try:
            forget.forget(folder, self._state, self._settings)
        finally:
            self.changed.emit()

    def check_unused(self, folder: Path, own: Process | None = None) -> None:
        """Raise a FileProblem when another window than the one of the process `own` has unsaved text of a project."""
        writers = recovery.writers_of(self._reached(folder), self._state)
        if any(writer != own and process.is_alive(writer) for writer in writers):
            raise FileProblem("Another window has text of it that is not saved. Close it there first.", path=folder)

    def _reached(self, folder: Path) -> Path:
        self._answering.check(folder)
        return folder
