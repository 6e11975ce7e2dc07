"""One window at a time may write a project, and nothing that is left or planted keeps it shut."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest

from statement_studio.files.file_system import Disk, NoLocks
from statement_studio.files.locks import LOCKS, Holder, Lock, sweep, take, this_holder
from statement_studio.files.private_files import Owner
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
WRITERS = 100
START = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from statement_studio.files.locks import Lock, take, this_holder
folder, state = map(Path, sys.argv[1:])
found = take(folder, this_holder(datetime.now(UTC)), state)
print("lock" if isinstance(found, Lock) else "other", flush=True)
sys.stdin.read()
"""


@dataclass(frozen=True, slots=True)
class WithoutLocks(Disk):
    """A disk that knows no locks."""

    def claim(self, path: Path, note: bytes) -> ExitStack | bytes:
        raise NoLocks


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "project").mkdir()
    return tmp_path / "project"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def path(folder: Path, state: Path) -> Path:
    """Return where the lock of the project is, in a folder that is there."""
    (state / LOCKS).mkdir(parents=True)
    return state / LOCKS / f"{Owner.of(folder).key}.lock"


@pytest.fixture
def holder() -> Holder:
    return this_holder(NOON)


def taken(found: Lock | Holder) -> Lock:
    assert isinstance(found, Lock), found
    return found


@pytest.fixture
def started(folder: Path, state: Path) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Start a process that asks for the lock, says what it got, and keeps it until its input ends."""
    with ExitStack() as running:

        def start() -> subprocess.Popen[str]:
            arguments = [sys.executable, "-c", START, str(folder), str(state)]
            child = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            return running.enter_context(child)

        yield start


def said(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


@pytest.mark.parametrize("disk", [Disk(), WithoutLocks()], ids=["locks", "none"])
def test_a_second_window_of_the_same_process_is_told_who_has_the_project(
    disk: Disk, folder: Path, state: Path, holder: Holder
) -> None:
    first = taken(take(folder, holder, state, disk))
    assert take(folder, this_holder(NOON.replace(hour=13)), state, disk) == holder
    assert holder.is_known
    first.release()
    second = taken(take(folder, holder, state, disk))
    first.release()  # which is another one's lock by now
    assert take(folder, holder, state, disk) == holder
    second.release()


@pytest.mark.parametrize("disk", [Disk(), WithoutLocks()], ids=["locks", "none"])
def test_a_released_lock_leaves_no_file(disk: Disk, folder: Path, state: Path, holder: Holder) -> None:
    lock = taken(take(folder, holder, state, disk))
    assert len(list((state / LOCKS).iterdir())) == 1
    lock.release()
    assert list((state / LOCKS).iterdir()) == []


def test_the_lock_is_seen_by_nobody_else(folder: Path, state: Path, holder: Holder) -> None:
    before = os.umask(0)
    try:
        taken(take(folder, holder, state))
    finally:
        os.umask(before)
    paths = (state, state / LOCKS, state / LOCKS / f"{Owner.of(folder).key}.lock")
    assert [stat.S_IMODE(path.stat().st_mode) for path in paths] == [0o700, 0o700, 0o600]


def test_another_project_is_free_and_another_way_to_the_same_one_is_not(
    folder: Path, state: Path, holder: Holder, tmp_path: Path
) -> None:
    taken(take(folder, holder, state))
    taken(take(tmp_path / "elsewhere", holder, state))
    (tmp_path / "link").symlink_to(folder)
    assert take(tmp_path / "link", holder, state) == holder


def test_of_a_hundred_starts_at_once_one_may_write(started: Callable[[], subprocess.Popen[str]]) -> None:
    children = [started() for _ in range(WRITERS)]
    assert sorted(said(child) for child in children) == ["lock", *["other"] * (WRITERS - 1)]


def test_a_killed_process_leaves_the_project_free(
    started: Callable[[], subprocess.Popen[str]], folder: Path, state: Path, holder: Holder
) -> None:
    child = started()
    assert said(child) == "lock"
    other = take(folder, holder, state)
    assert isinstance(other, Holder)
    assert (other.process.pid if other.process else 0, other.account) == (child.pid, holder.account)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert (state / LOCKS / f"{Owner.of(folder).key}.lock").exists()
    taken(take(folder, holder, state))


def test_who_has_it_is_told_at_once(folder: Path, state: Path, holder: Holder, monkeypatch: pytest.MonkeyPatch) -> None:
    taken(take(folder, holder, state))
    monkeypatch.setattr(time, "sleep", lambda _: pytest.fail("nothing is waited for"))
    assert take(folder, holder, state) == holder


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 9_000,
        b"[]",
        b"{",
        b'{"pid": 1}',
        b"\xff",
        b'{"pid": "1", "started": 1, "account": 2}',
        b"[" * 4_000,
    ],
)
@pytest.mark.parametrize("disk", [Disk(), WithoutLocks()], ids=["locks", "none"])
def test_garbage_is_no_lock(content: bytes, disk: Disk, path: Path, folder: Path, state: Path, holder: Holder) -> None:
    path.write_bytes(content)
    taken(take(folder, holder, state, disk)).release()
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"garbage"])
def test_a_lock_that_does_not_tell_who_has_it_is_held_all_the_same(
    content: bytes, path: Path, folder: Path, state: Path, holder: Holder
) -> None:
    path.write_bytes(content)
    with path.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        other = take(folder, holder, state)
    assert other == Holder(None, "", "", NOON)
    assert not other.is_known
    taken(take(folder, holder, state))


@pytest.mark.parametrize(
    "kind", ["link", "link to nowhere", "hard link", "folder", "full folder", "pipe", "unreadable"]
)
def test_what_is_planted_is_taken_away_and_never_followed(
    kind: str, path: Path, folder: Path, state: Path, holder: Holder, tmp_path: Path
) -> None:
    precious = tmp_path / "precious"
    if kind != "link to nowhere":
        precious.write_bytes(b"precious")
    if "folder" in kind:
        path.mkdir()
        if kind == "full folder":
            (path / "file").write_bytes(b"")
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "hard link":
        path.hardlink_to(precious)
    elif kind == "unreadable":
        path.touch(0)
    else:
        path.symlink_to(precious)
    lock = taken(take(folder, holder, state))
    assert path.is_file()
    assert not path.is_symlink()
    assert take(folder, holder, state) == holder
    lock.release()
    assert not path.exists()
    assert precious.read_bytes() == b"precious" if precious.exists() else kind == "link to nowhere"


@pytest.mark.parametrize("disk", [Disk(), WithoutLocks()], ids=["locks", "none"])
def test_a_number_that_a_later_process_has_again_keeps_nothing_locked(
    disk: Disk, path: Path, folder: Path, state: Path, holder: Holder
) -> None:
    earlier = replace(holder, process=Process(os.getpid(), "1"))
    taken(take(folder, earlier, state, WithoutLocks()))
    assert path.exists()
    taken(take(folder, holder, state, disk))


def test_without_locks_a_file_of_another_computer_is_believed(
    path: Path, folder: Path, state: Path, holder: Holder
) -> None:
    other = replace(holder, process=Process(7, "1"), host=f"not {holder.host}")
    taken(take(folder, other, state, WithoutLocks()))
    assert take(folder, holder, state, WithoutLocks()) == other


def test_without_locks_a_file_that_another_wrote_since_is_not_taken_away(
    path: Path, folder: Path, state: Path, holder: Holder
) -> None:
    lock = taken(take(folder, holder, state, WithoutLocks()))
    path.write_bytes(b"another's")
    lock.release()
    assert path.read_bytes() == b"another's"


def test_a_state_folder_that_cannot_be_written_is_told(
    folder: Path, state: Path, holder: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> NoReturn:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    state.mkdir()
    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(FileProblem, match="read-only"):
        take(folder, holder, state)


def test_a_full_disk_is_told_and_nothing_stays_locked(
    folder: Path, state: Path, holder: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(FileProblem, match="full"):
            take(folder, holder, state)
    taken(take(folder, holder, state))


def test_this_holder_has_an_account_and_a_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pwd.getpwuid", lambda _: (_ for _ in ()).throw(KeyError("no such account")))
    monkeypatch.setenv("USER", "ada")
    found = this_holder(NOON)
    assert (found.account, found.host, found.since) == ("ada", os.uname().nodename, NOON)
    with pytest.raises(ValueError, match="not a moment"):
        this_holder(NOON.replace(tzinfo=None))


def test_a_note_says_who_has_the_project_and_nothing_of_it(
    path: Path, folder: Path, state: Path, holder: Holder
) -> None:
    taken(take(folder, holder, state))
    note = path.read_text(encoding="ascii")
    assert set(json.loads(note)) == {"pid", "started", "account", "host", "since"}
    assert "project" not in note


def test_what_is_left_is_swept_and_what_is_held_is_not(path: Path, folder: Path, state: Path, holder: Holder) -> None:
    path.write_bytes(b"left")
    assert sweep(folder, state) is None
    assert not path.exists()
    assert sweep(folder, state) is None
    lock = taken(take(folder, holder, state))
    assert sweep(folder, state) == holder
    assert path.exists()
    lock.release()
