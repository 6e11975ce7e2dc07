"""What is typed is copied out of harm's way while it is not saved, so that a crash costs seconds.

Knows when a copy is due, and when it is of no more use. What is in a copy and where it lies, `files.recovery` knows.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files.private_files import Owner
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process
from statement_studio.files.project import as_files
from statement_studio.files.recovery import RecoveryCopy, base_of, drop, keep

from .desk import Desk

PAUSE_MILLISECONDS = 2_000
"""A copy is due when nothing was typed for so long."""
LATEST_MILLISECONDS = 4_000
"""A copy is due so long after the first change that none holds, however long the typing goes on.

It is a second less than a crash may cost, which leaves that second to a slow disk.
"""


class Autosave(QObject):
    """Keeps one copy of what lies on a desk, in the name of the process `writer`, while it is not saved.

    `key` is the key of a statement that was never saved, as `RecoveryCopy` has it; `now` tells date and time with
    their zone, `keep_version` keeps the files of a project as a version of it.
    """

    failed = Signal(object)
    """No copy can be kept, and why (a FileProblem). Said once, until one is kept again; tried again all the while."""
    left_behind = Signal(object)
    """A copy that is of no more use could not be taken away, and why (a FileProblem)."""

    def __init__(
        self,
        desk: Desk,
        state: Path,
        writer: Process,
        key: str,
        now: Callable[[], datetime],
        keep_version: Callable[[Path, Mapping[str, bytes | None]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._state, self._writer, self._key, self._now = desk, state, writer, key, now
        self._keep_version = keep_version
        self._kept: Statement | None = None
        self._kept_takes: tuple[Take, ...] = ()
        self._kept_key = ""
        self._known: tuple[Path | None, str] = (None, "")
        self._restored: tuple[RecoveryCopy, ...] = ()
        self._is_given_up = self._is_failing = False
        self.pause = self._timer(PAUSE_MILLISECONDS)
        self.latest = self._timer(LATEST_MILLISECONDS)
        desk.opened.connect(self._note_project)
        desk.saved.connect(self._note_project)
        desk.changed.connect(self._follow)
        desk.saved.connect(self._saved)
        desk.opened.connect(self.end)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self.keep)
        return timer

    @property
    def writer(self) -> Process:
        """The process in whose name copies are kept."""
        return self._writer

    def keep(self) -> None:
        """Keep a copy now, if anything is unsaved that is in none; else take away the one that is there."""
        self._stop()
        if not self._desk.holds_unsaved:
            self._drop_own()
            return
        statement = self._desk.current
        if statement == self._kept and self._desk.takes == self._kept_takes:
            return
        try:
            self._write(statement)
        except FileProblem as problem:
            self.latest.start()
            if not self._is_failing:
                self._is_failing = True
                self.failed.emit(problem)
        else:
            self._kept, self._is_failing = statement, False

    def rescue(self) -> bool:
        """Keep a copy of what stands in the document, when the program or a disk is at fault; nothing is taken away.

        Return whether all of it is saved or in a copy. Raises and emits nothing.
        """
        try:
            statement = self._desk.current
            is_kept = statement == self._kept and self._desk.takes == self._kept_takes
            if not is_kept and self._may_be_unsaved():
                self._write(statement)
                self._kept = statement
        except Exception:  # noqa: BLE001 - what is at fault may be anything; the person is told that no copy is kept
            return False
        return True

    def hold(self, restored: Sequence[RecoveryCopy]) -> None:
        """Take away the copies from which the desk was laid once that is saved or given up, and not before."""
        self._restored = tuple(restored)

    def let_go(self, copies: Sequence[RecoveryCopy]) -> None:
        """Hold these copies no more, without taking them away: they are about to be laid on the desk once more."""
        known = {(copy.key, copy.writer) for copy in copies}
        self._restored = tuple(copy for copy in self._restored if (copy.key, copy.writer) not in known)

    def give_up(self, *, is_given_up: bool = True) -> None:
        """Note that the person gives up what is unsaved, which goes when the desk is next laid anew or left; or not."""
        self._is_given_up = is_given_up

    def end(self) -> None:
        """Take the copy away: the statement is left, and nothing of it that the person wants is unsaved."""
        self._stop()
        self._drop_own()
        if self._is_given_up:
            self._drop_restored()
        self._restored, self._is_given_up = (), False

    def _may_be_unsaved(self) -> bool:
        try:
            return self._desk.holds_unsaved
        except Exception:  # noqa: BLE001 - what tells it may be what went wrong
            return True

    def _note_project(self) -> None:
        """Learn the key of the project while its drive answers, for copies are kept also when it does no longer."""
        folder = self._desk.folder
        if folder is not None:
            with contextlib.suppress(FileProblem):
                self._known = (folder, Owner.of(folder).key)

    def _key_of(self, folder: Path) -> str:
        known, key = self._known
        return key if folder == known else Owner.of(folder).key

    def _follow(self) -> None:
        self.pause.start()
        if not self.latest.isActive():
            self.latest.start()

    def _saved(self) -> None:
        self._stop()
        self._drop_own()
        if self._are_restored_kept():
            self._drop_restored()
        self._is_given_up = False

    def _stop(self) -> None:
        self.pause.stop()
        self.latest.stop()

    def _write(self, statement: Statement) -> None:
        project = self._desk.project
        folder, base = (project.folder.absolute(), base_of(project)) if project else (None, ())
        key = self._key_of(project.folder) if project else self._key
        takes = self._desk.takes
        keep(RecoveryCopy(key, folder, statement, base, self._now(), self._writer, takes), self._state)
        self._kept_key, self._kept_takes = key, takes

    def _drop_own(self) -> None:
        self._kept = None
        if self._kept_key and self._is_dropped(self._kept_key, self._writer):
            self._kept_key = ""

    def _are_restored_kept(self) -> bool:
        """Keep as versions what was restored and is not what was saved, so that it is not lost with its copies."""
        folder, saved = self._desk.folder, self._desk.current
        try:
            for copy in self._restored:
                if folder is not None and copy.statement != saved:
                    self._keep_version(folder, dict(as_files(copy.statement, folder=folder)))
        except FileProblem:
            return False
        return True

    def _drop_restored(self) -> None:
        self._restored = tuple(copy for copy in self._restored if not self._is_dropped(copy.key, copy.writer))

    def _is_dropped(self, key: str, writer: Process) -> bool:
        try:
            drop(key, self._state, writer)
        except FileProblem as problem:
            self.left_behind.emit(problem)
            return False
        return True
