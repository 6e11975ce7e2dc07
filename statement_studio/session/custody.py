"""Who may write the project that lies open, and what others do to its files meanwhile.

Knows when the disk is looked at, and what may be taken over unasked: only what nobody has begun to change here. The
lock keeps two windows from writing by turns; what guards the files is the comparison that every save makes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from statement_studio.domain.merging import Merged, conflict_sides, in_both, merge
from statement_studio.domain.statement import Statement
from statement_studio.files import locks
from statement_studio.files import project as project_files
from statement_studio.files.locks import Holder, Lock
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import TEXT, Project

from .archive import Archive
from .desk import Desk
from .watch import Watch

__all__ = ["Custody", "FileProblem", "Holder", "Merged", "Project", "conflict_sides", "in_both", "merge"]

RETRY_MILLISECONDS = 10_000
"""A save that waits for its folder is tried again so often, and a drive that is away is asked again."""


class Custody(QObject):
    """Keeps the lock of the open project and compares it with the disk. `holder` says in whose name it is held."""

    changed = Signal()
    """Something of what is told here is another than before."""
    taken_over = Signal()
    """What others wrote was laid open, because nothing here was unsaved."""

    def __init__(
        self,
        desk: Desk,
        archive: Archive,
        state: Path,
        holder: Callable[[], Holder],
        watch: Watch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._archive, self._state, self._holder, self._watch = desk, archive, state, holder, watch
        self._lock: Lock | None = None
        self._folder: Path | None = None
        self.other: Holder | None = None
        """Who else has the project open to write; None: nobody."""
        self.theirs: Project | None = None
        """The project as others left it on the disk while something here was unsaved; None: nothing to decide."""
        self.trouble: FileProblem | None = None
        """Why the project cannot be read from the disk any more; None: it can."""
        self._last_told: object = None
        self._retry = QTimer(self, interval=RETRY_MILLISECONDS)
        self._retry.timeout.connect(self.look)
        watch.setParent(self)
        watch.stirred.connect(self.look)
        desk.opened.connect(self._take)
        desk.saved.connect(self._take)

    @property
    def is_writable(self) -> bool:
        """Whether this account may write the project's folder and files."""
        project = self._desk.project
        return project is None or project.is_writable

    @property
    def copies(self) -> tuple[Path, ...]:
        """The conflict copies that a sync service or git left beside the project."""
        project = self._desk.project
        return project.copies if project else ()

    def look(self) -> None:
        """Compare with the disk, and ask for the lock where another had it; later, while the drive does not answer."""
        project = self._desk.project
        if project is None:
            return
        if not self._desk.answering.answers(project.folder):
            self._retry.start()  # whatever stirs there when its drive is back may not be seen from here
            return
        self._watch.look_anew()
        if self._desk.pending:
            self._desk.complete()
            project = self._desk.project or project
        if not self._desk.pending:
            self._compare(project)
        if self._lock is None and not self.theirs:
            self._take_lock(project.folder)
        self._tell()

    def meet(self, chosen: Statement) -> None:
        """Lay open what was chosen of both sides, as a change of what others wrote."""
        assert self.theirs is not None, "there is nothing to meet"
        theirs, self.theirs = self.theirs, None
        self._desk.meet(theirs, chosen, self.tr("Others’ Changes"))
        self._tell()

    def merged(self, theirs: Statement) -> Merged:
        """Return what comes of both sides: the statement as it is here, and that of others."""
        project = self._desk.project
        base = project.statement if project else Statement()
        return merge(base, self._desk.current, theirs)

    def read_copy(self, path: Path) -> Statement:
        """Return the statement as a conflict copy has it. Raises FileProblem."""
        assert self._desk.project is not None, "copies stand beside a project"
        self._desk.answering.check(path.parent)
        return project_files.read_copy(path, self._desk.project)

    def take_away(self, copy: Path) -> None:
        """Take a conflict copy out of the project's folder, once its version is kept. Raises FileProblem."""
        project = self._desk.project
        assert project is not None, "copies stand beside a project"
        self._desk.answering.check(copy.parent)
        self._archive.keep(project.folder, project_files.files_of_copy(copy, project))
        project_files.take_away(copy)
        self._desk.see_copies()
        self._tell()

    def end(self) -> None:
        """Let the lock go: the window closes."""
        self._watch.follow(None)
        self._release()

    # The lock

    def _take(self) -> None:
        """Hold the lock of what lies open now, and of nothing else."""
        folder = self._desk.folder
        self.theirs = self.trouble = None
        if folder != self._folder:
            self._release()
            self._folder = folder
            self._watch.follow(folder)
        if folder is not None and self._lock is None:
            self._take_lock(folder)
        elif folder is None:
            self._desk.set_read_only(is_read_only=False)
        self._tell()

    def _take_lock(self, folder: Path) -> None:
        try:
            taken = locks.take(folder, self._holder(), self._state)
        except FileProblem:
            taken = None  # where no lock can be kept, the comparison at every save still guards the files
        self._lock = taken if isinstance(taken, Lock) else None
        self.other = taken if isinstance(taken, Holder) else None
        self._desk.set_read_only(is_read_only=self.other is not None or not self.is_writable)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
        self._lock, self.other, self._folder = None, None, None

    # The disk

    def _compare(self, project: Project) -> None:
        self.theirs = self.trouble = None
        self._desk.see_copies()
        if not project_files.disk_differs(project):
            return
        try:
            theirs = project_files.load(project.folder)
        except FileProblem as problem:
            self.trouble = problem
            return
        if theirs.text_is_missing and not project.text_is_missing:
            self.trouble = FileProblem("It is no longer there. Save to put it back.", path=project.folder / TEXT)
        elif theirs.statement == project.statement:
            self._desk.meet(theirs, self._desk.current, "")
        elif self._desk.is_unsaved:
            self.theirs = theirs
        else:
            self._desk.meet(theirs, theirs.statement, self.tr("Others’ Changes"))
            if self._desk.is_read_only:
                self._desk.history.clear()
            self.taken_over.emit()

    def _tell(self) -> None:
        if self._desk.pending:
            self._retry.start()
        else:
            self._retry.stop()
        desk, problems = self._desk, (str(self.trouble), str(self._desk.pending))
        told = (desk.folder, desk.is_read_only, self.other, self.theirs, self.copies, problems)
        if told != self._last_told:
            self._last_told = told
            self.changed.emit()
