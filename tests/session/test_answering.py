"""Whoever asks a drive that is away is told so in time, and touches nothing there; one that is back is asked anew."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files import project
from statement_studio.files.file_system import DISK
from statement_studio.files.hand_over import Copy, unpack
from statement_studio.files.locks import Holder
from statement_studio.files.process import Process, this_process
from statement_studio.files.project import TEXT
from statement_studio.files.recovery import RECOVERY
from statement_studio.session.answering import PATIENCE_SECONDS, Answering, Presence, ask_drive, unhurried
from statement_studio.session.archive import Archive
from statement_studio.session.autosave import Autosave
from statement_studio.session.courier import Courier
from statement_studio.session.custody import Custody
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.leftovers import Leftovers
from statement_studio.session.watch import Watch

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
SAVED = "Madam President,\n\nWater is a right."
LONG_SECONDS = 60.0
"""So long no test waits; it is there for a computer that has much else to do."""


class Drive:
    """A drive below a folder, which stops to answer when a test says so. Other folders answer all the while."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_back = threading.Event()
        self._is_back.set()
        self._asking: list[threading.Thread] = []
        self.asked: list[Path] = []
        self.answering = Answering(self._probe, LONG_SECONDS)

    def _probe(self, path: Path) -> None:
        if path.is_relative_to(self._folder):
            self.asked.append(path)
            self._asking.append(threading.current_thread())
            self._is_back.wait()

    def hang(self, *more: Path) -> None:
        """Answer no more. Whoever asks for the folder, or one of these inside it, finds it asked already."""
        self._is_back.clear()
        self.answering.patience_seconds = 0.0
        self.answering.presence((self._folder, *more))
        self.answering.patience_seconds = LONG_SECONDS

    def come_back(self) -> None:
        self._is_back.set()
        for thread in self._asking:
            thread.join()


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Drive]:
    made = Drive(tmp_path / "Shared")
    yield made
    made.come_back()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "Shared"
    project.save(Statement(title="Water", text=SAVED), (), folder, state=tmp_path / "elsewhere")
    return folder


@pytest.fixture
def away(desk: Desk, drive: Drive, shared: Path) -> Desk:
    """Return a desk with unsaved text of a project whose drive has gone away since it was opened."""
    desk.answering = drive.answering
    desk.open(shared)
    cursor = QTextCursor(desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" Everywhere.")
    drive.hang()
    return desk


# Asking


def test_a_person_is_told_within_a_second() -> None:
    assert PATIENCE_SECONDS < 1


def test_a_drive_that_answers_is_asked_once_a_deed(drive: Drive, shared: Path) -> None:
    drive.answering.check(shared)
    assert drive.asked == [shared]


def test_one_that_does_not_answer_in_time_is_told_by_the_name_of_the_folder(tmp_path: Path) -> None:
    never = threading.Event()
    with pytest.raises(FileProblem, match="does not answer") as told:
        Answering(lambda _path: never.wait(), 0.05).check(tmp_path)
    never.set()
    assert told.value.path == tmp_path


def test_while_it_hangs_it_is_not_asked_again_and_not_waited_for(drive: Drive, shared: Path) -> None:
    drive.hang()
    threads = threading.active_count()
    assert not any(drive.answering.answers(shared) for _ in range(100))
    assert threading.active_count() == threads
    assert drive.asked == [shared]


def test_once_it_is_back_it_is_asked_anew(drive: Drive, shared: Path) -> None:
    drive.hang()
    drive.come_back()
    assert drive.answering.answers(shared)
    assert drive.asked == [shared, shared]


def test_folders_of_other_drives_answer_meanwhile(drive: Drive, shared: Path, tmp_path: Path) -> None:
    drive.hang()
    found = drive.answering.presence((tmp_path, shared, tmp_path / "gone"))
    assert [*found.items()] == [
        (tmp_path, Presence.THERE),
        (shared, Presence.SILENT),
        (tmp_path / "gone", Presence.GONE),
    ]


def test_many_are_asked_at_once(tmp_path: Path) -> None:
    # If one were waited for before the next is asked, all of them would never have been asked at the same time.
    everybody = threading.Barrier(20)
    answering = Answering(lambda _path: everybody.wait(LONG_SECONDS), LONG_SECONDS)
    found = answering.presence(tmp_path / str(number) for number in range(20))
    assert {*found.values()} == {Presence.GONE}
    assert not everybody.broken


@pytest.mark.parametrize("error", [OSError(5, "input/output error"), PermissionError(13, "no"), ValueError("a NUL")])
def test_an_error_is_an_answer(error: Exception, tmp_path: Path) -> None:
    def fail(_path: Path) -> None:
        raise error

    assert Answering(fail, LONG_SECONDS).answers(tmp_path)


@pytest.mark.parametrize("name", [".", "made/later", "file", "file/below", "\0"])
def test_a_real_drive_answers_for_what_is_there_and_for_what_is_not(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("A file.")
    assert Answering(ask_drive, LONG_SECONDS).answers(tmp_path / name)


def test_an_unhurried_one_waits_on_the_thread_that_asks(tmp_path: Path) -> None:
    threads: list[int] = []
    answering = unhurried()
    answering._probe = lambda _path: threads.append(threading.get_ident())
    assert [*answering.presence((tmp_path, tmp_path / "gone")).values()] == [Presence.THERE, Presence.GONE]
    assert {*threads} == {threading.get_ident()}


def test_a_thread_that_hangs_does_not_keep_the_program_from_ending(drive: Drive) -> None:
    drive.hang()
    [hanging] = drive.answering._hanging.values()
    assert hanging.is_alive()
    assert hanging.daemon


# The desk


def test_a_save_is_refused_and_works_once_the_drive_is_back(away: Desk, drive: Drive, shared: Path) -> None:
    with pytest.raises(FileProblem, match="does not answer"):
        away.save()
    assert away.is_unsaved
    assert "Everywhere" not in (shared / TEXT).read_text()
    drive.come_back()
    away.save()
    assert not away.is_unsaved
    assert "Everywhere" in (shared / TEXT).read_text()


def test_it_is_saved_elsewhere_while_its_own_drive_is_away(away: Desk, tmp_path: Path) -> None:
    away.save(tmp_path / "Elsewhere")
    assert away.folder == tmp_path / "Elsewhere"
    assert "Everywhere" in (tmp_path / "Elsewhere" / TEXT).read_text()


def test_what_lies_open_stays_when_what_shall_be_opened_does_not_answer(away: Desk, shared: Path) -> None:
    with pytest.raises(FileProblem, match="does not answer"):
        away.open(shared)
    assert "Everywhere" in away.current.text


def test_a_take_is_held_until_the_drive_is_back(away: Desk, drive: Drive, shared: Path) -> None:
    take = Take("2026-03-09T12:00:00Z", 61.5, 90.0, "0" * 64)
    with pytest.raises(FileProblem, match="does not answer"):
        away.keep_take(take)
    assert away.takes == (take,)
    drive.come_back()
    away.save()
    assert project.load(shared).takes == (take,)


# Copies, locks, versions


def test_what_is_typed_is_copied_aside_though_the_drive_is_not_asked(
    desk: Desk, drive: Drive, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "state"
    autosave = Autosave(desk, state, this_process(), "0" * 32, lambda: NOON, lambda _folder, _files: None)
    desk.open(shared)
    drive.hang()
    monkeypatch.setattr(type(DISK), "resolve", lambda _disk, folder: pytest.fail(f"{folder} is asked where it stands"))
    QTextCursor(desk.document).insertText("Now. ")
    autosave.keep()
    assert len([*(state / RECOVERY).iterdir()]) == 1


def test_a_look_is_put_off_until_the_drive_is_back(
    desk: Desk, drive: Drive, shared: Path, tmp_path: Path, settings: Path
) -> None:
    desk.answering = drive.answering
    archive = Archive(tmp_path / "state", settings, lambda: NOON)
    holder = Holder(this_process(), "amina", "laptop", NOON)
    custody = Custody(desk, archive, tmp_path / "state", lambda: holder, Watch((TEXT,)))
    desk.open(shared)
    (shared / TEXT).write_text("Others wrote this.")
    drive.hang()
    custody.look()
    assert custody.trouble is None
    assert custody._retry.isActive(), "it is asked again"
    drive.come_back()
    custody.look()
    assert desk.current.text == "Others wrote this."
    assert not custody._retry.isActive()
    custody.end()


@pytest.mark.parametrize(
    "ask",
    [
        lambda archive, folder: archive.keep(folder, {TEXT: b"Water."}),
        lambda archive, folder: archive.keeps_none(folder),
        lambda archive, folder: archive.keep_none(folder),
        lambda archive, folder: archive.keep_again(folder),
        lambda archive, folder: archive.traces(folder),
        lambda archive, folder: archive.check_unused(folder),
        lambda archive, folder: archive.forget(folder),
    ],
)
def test_what_is_kept_of_a_project_waits_for_its_drive(
    ask: Callable[[Archive, Path], object], drive: Drive, shared: Path, tmp_path: Path, settings: Path
) -> None:
    archive = Archive(tmp_path / "state", settings, lambda: NOON, answering=drive.answering)
    drive.hang()
    with pytest.raises(FileProblem, match="does not answer"):
        ask(archive, shared)
    [problem] = archive.versions(shared).problems
    assert problem.path == shared


def test_what_was_left_is_offered_without_what_stands_on_a_drive_that_is_away(
    away: Desk, drive: Drive, shared: Path, tmp_path: Path
) -> None:
    state, gone = tmp_path / "state", Process(1, "gone")
    drive.come_back()
    Autosave(away, state, gone, "0" * 32, lambda: NOON, lambda _folder, _files: None).keep()
    leftovers = Leftovers(
        state, this_process(), lambda process: process != gone, lambda _folder, _files: None, drive.answering
    )
    drive.hang()
    [leftover] = leftovers.all()
    assert leftover.on_disk is None
    assert leftover.problem is not None
    assert "does not answer" in str(leftover.problem)
    drive.come_back()
    [leftover] = leftovers.all()
    assert leftover.on_disk is not None


# Handing over


class NoJobs:
    """Fails the test when a job is begun: one that hangs would keep the program from ending."""

    def run(self, work: object, done: object, failed: object) -> None:
        pytest.fail("a job is begun")


def test_an_encrypted_copy_is_neither_written_nor_read_nor_put_while_the_drive_is_away(
    away: Desk, drive: Drive, shared: Path, tmp_path: Path
) -> None:
    path, failures = shared / "copy.zip.age", list[Exception]()
    courier = Courier(tmp_path / "state", NoJobs(), drive.answering)
    packed = courier.pack(away, with_pace=False)
    files = unpack(packed, path)
    copy = Copy(files, project.understood(path, files.files))
    drive.come_back()
    drive.hang(path, shared / "new")
    with pytest.raises(FileProblem, match="does not answer"):
        courier.write(path, packed)
    with pytest.raises(FileProblem, match="does not answer"):
        courier.put(copy, shared / "new")
    courier.read(path, "a pass-phrase", lambda _copy: pytest.fail("it is read"), failures.append)
    assert ["does not answer" in str(failure) for failure in failures] == [True]
    assert not path.exists()
