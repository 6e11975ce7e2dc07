"""Windows without widgets, the disk and the clock that they share, and the texts that can be found there.

Knows how a window is put together but for what is seen of it, and where a text can be found when no window shows it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

import statement_studio
from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.statement import Statement
from statement_studio.files import history_version, journal, recovery
from statement_studio.files.file_system import DISK
from statement_studio.files.history import HISTORY
from statement_studio.files.locks import this_holder
from statement_studio.files.places import find_places
from statement_studio.files.process import Process
from statement_studio.files.project import HEADER, PACE, TAKES, TEXT, Project
from statement_studio.files.recovery import RECOVERY
from statement_studio.files.safe_save import JOURNALS
from statement_studio.session.archive import Archive
from statement_studio.session.autosave import Autosave
from statement_studio.session.custody import Custody
from statement_studio.session.desk import Desk
from statement_studio.session.leftovers import Leftovers
from statement_studio.session.speakers import Speakers
from statement_studio.session.taste import Taste
from statement_studio.session.watch import Watch
from statement_studio.ui.ask import Answer, Ask, Retry
from statement_studio.ui.projects.filing import Filing, Shelf
from statement_studio.ui.projects.past import Past

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
RESOURCES = find_places(Path(statement_studio.__file__).parent, {}, Path("/")).resources
DUE_SECONDS = 4.0
MOST_LOST_SECONDS = 5.0


class HandTimer(QTimer):
    """A timer that goes by a clock set by hand."""

    def __init__(self, now: Callable[[], float], seconds: float) -> None:
        super().__init__()
        self._now, self._seconds, self._since = now, seconds, -1.0

    def start(self) -> None:  # type: ignore[override]
        self._since = self._now()

    def stop(self) -> None:
        self._since = -1.0

    def isActive(self) -> bool:
        return self._since >= 0

    @property
    def due(self) -> float:
        return self._since + self._seconds if self.isActive() else math.inf

    @property
    def is_due(self) -> bool:
        return self._now() >= self.due


class Person(Ask):
    """Answers as told beforehand, and counts what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.answer, self.told, self.was_asked = Answer.CANCEL, 0, False
        self.folder: Path | None = None
        self.way = ""
        """Which of two versions is taken: mine, theirs, both; or none."""

    def save_changes(self, title: str) -> Answer:
        self.was_asked = True
        return self.answer

    def tell(self, message: str, details: str = "") -> None:
        self.told += 1

    def try_again(self, message: str, details: str) -> Retry:
        self.told += 1
        return Retry.LEAVE

    def confirm(self, question: str, details: str, deed: str) -> bool:
        return True

    def folder_to_make(self, suggested: Path) -> Path | None:
        return self.folder

    def through(self, dialog: QDialog) -> bool:
        dialog.deleteLater()
        return True


class Bench:
    """The disk and the clock that all windows share, and which of their processes are alive."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.state, self.settings = folder, folder / "state", folder / "settings"
        self.projects = (folder / "water", folder / "rivers")
        self.taste = Taste(self.settings, RESOURCES / "themes")
        self.seconds = 0.0
        self.alive: set[Process] = set()
        self._read: dict[tuple[Path, int, int], str | None] = {}

    def now(self) -> float:
        return self.seconds

    def wall(self) -> datetime:
        return NOON + timedelta(seconds=self.seconds)

    def is_alive(self, process: Process) -> bool:
        return process in self.alive

    def bytes_of(self, project: Path) -> bytes | None:
        return (project / TEXT).read_bytes() if (project / TEXT).is_file() else None

    def texts(self) -> set[str]:
        """Return every text that can be found without a window."""
        in_folders = {self._once(path, _as_text) for path in self.folder.glob("*/statement*.md")}
        return self.texts_of_state() | {text for text in in_folders if text is not None}

    def texts_of_state(self) -> set[str]:
        """Return every text that can be found even when the project folders are gone."""
        found = {self._once(path, _of_version) for path in (self.state / HISTORY).glob("*/[0-9]*")}
        found |= {self._once(path, _of_copy) for path in (self.state / RECOVERY).glob("[0-9a-f]*")}
        found |= {self._once(path, _of_journal) for path in (self.state / JOURNALS).glob("*.journal")}
        return {text for text in found if text is not None}

    def _once(self, path: Path, read: Callable[[Path], str | None]) -> str | None:
        status = path.stat()
        key = (path, status.st_mtime_ns, status.st_ino)
        if key not in self._read:
            self._read[key] = read(path)
        return self._read[key]


def text_in(data: bytes) -> str:
    return data.decode("utf-8", "replace").replace("\r\n", "\n").rstrip("\n")


def _as_text(path: Path) -> str:
    return text_in(path.read_bytes())


def _of_version(path: Path) -> str | None:
    files = history_version.unpacked(*history_version.from_bytes(path, path.read_bytes()))
    return text_in(files[TEXT]) if TEXT in files else None


def _of_copy(path: Path) -> str | None:
    name = path.name.split(".")
    if len(name) != 3:
        return None
    return text_in(recovery._read(path, Process(int(name[1]), name[2]), DISK)[0].statement.text.encode())


def _of_journal(path: Path) -> str | None:
    version = journal.from_bytes(path.read_bytes())
    assert version is not None, "a journal under its name is whole"
    return next((text_in(each.data) for each in version.changes if each.name == TEXT and each.data is not None), None)


class Screen:
    """A window without its widgets, and what the person at it has seen."""

    def __init__(self, bench: Bench, number: int) -> None:
        self.bench, self.process, self.person = bench, Process(number, "x"), Person()
        bench.alive.add(self.process)
        self.document = QTextDocument()
        speakers = Speakers(bench.settings, RESOURCES)
        self.desk = desk = Desk(Catalogue((), ()), speakers, bench.state, lambda: f"{number:04x}")
        desk.take_document(self.document)
        self.archive = Archive(bench.state, bench.settings, bench.wall)
        self.autosave = Autosave(desk, bench.state, self.process, f"{number:032x}", bench.wall, self.archive.keep)
        self.autosave.pause = HandTimer(bench.now, 2.0)
        self.autosave.latest = HandTimer(bench.now, DUE_SECONDS)
        self.leftovers = Leftovers(bench.state, self.process, bench.is_alive, self.archive.keep)
        shelf, self.widget = Shelf((), (), bench.folder), QWidget()
        self.filing = Filing(desk, self.autosave, bench.taste, self.person, shelf, lambda: "2026-03-09")
        theme = bench.taste.theme(system_is_dark=False)
        parts = (desk, self.archive, self.filing, bench.taste, self.person, self.process, lambda: theme)
        self.past = Past(*parts, self.widget)
        holder = lambda: replace(this_holder(bench.wall()), process=self.process)  # noqa: E731
        watch = Watch((HEADER, TEXT, TAKES, PACE))
        self.custody = Custody(desk, self.archive, bench.state, holder, watch)
        self.filing.settle = self.settle
        self.shown: list[tuple[float, str, bool]] = []
        self.marks: dict[int, str] = {}
        self.restored: set[str] = set()
        self.saves: list[tuple[Path | None, Statement, bool]] = []
        self.has_opened = False
        desk.saved.connect(self._saved)
        desk.opened.connect(self._opened)
        desk.met.connect(self._met)
        self.seen: set[bytes | None] = set()
        """What others wrote and this window took in during the deed that is done just now."""
        self.look()

    def _saved(self) -> None:
        self.saves.append((self.desk.folder, self.desk.current, self.desk.pending is not None))

    def _opened(self) -> None:
        self.has_opened = True

    def _met(self, _before: Project, _here: Statement) -> None:
        assert self.desk.project is not None
        self.seen.add(dict(self.desk.project.originals)[TEXT])

    def settle(self) -> bool:
        """Decide between what is here and what others wrote, as the person was told to."""
        self.custody.look()
        theirs = self.custody.theirs
        if theirs is None:
            return self.custody.trouble is None and not self.desk.is_unsaved
        chosen = {
            "mine": self.desk.current,
            "theirs": theirs.statement,
            "both": self.custody.merged(theirs.statement).statement,
        }.get(self.person.way)
        if chosen is not None:
            self.custody.meet(chosen)
        return chosen is not None

    @property
    def can_write(self) -> bool:
        return self.filing.is_open and not self.desk.is_read_only

    @property
    def text(self) -> str:
        return self.desk.current.text

    @property
    def is_failing(self) -> bool:
        return self.autosave._is_failing

    def look(self) -> None:
        """Note what is on the screen since when."""
        now, seen = self.bench.seconds, (self.text, self.desk.is_unsaved)
        if not self.shown or self.shown[-1][1:] != seen:
            self.shown.append((now, *seen))

    def shown_lately(self) -> list[tuple[str, bool]]:
        """Return the texts of the last seconds, the latest first, and whether they were unsaved."""
        found: list[tuple[str, bool]] = []
        for since, text, is_unsaved in reversed(self.shown):
            found.append((text, is_unsaved))
            if since <= self.bench.seconds - MOST_LOST_SECONDS:
                break
        return found

    def is_owed(self) -> bool:
        since, text, is_unsaved = self.shown[-1]
        is_due = self.bench.seconds >= since + DUE_SECONDS
        return bool(text) and is_unsaved and is_due and self.filing.is_open and not self.is_failing

    def seconds_of_next_copy(self, *, within: float) -> float:
        """Return when the next copy is due, at most so many seconds from now."""
        timers = (self.autosave.pause, self.autosave.latest)
        due = min(timer.due for timer in timers if isinstance(timer, HandTimer))
        return min(max(due, self.bench.seconds), self.bench.seconds + within)

    def drop_stale_marks(self) -> None:
        """Forget what the steps led to once there are none: a reader's go with each version of the writer."""
        if not self.desk.history.stack.count():
            self.marks = {}

    def mark(self, before: int) -> None:
        """Note that the text as it stands ends a step; what lay beyond `before` is gone once a step was added to it."""
        index = self.desk.history.stack.index()
        self.marks = {number: text for number, text in self.marks.items() if number <= before} | {index: self.text}

    def end(self) -> None:
        self.bench.alive.discard(self.process)
        self.custody.end()
        self.desk.history.stack.clear()
