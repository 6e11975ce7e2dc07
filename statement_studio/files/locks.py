"""Who is at work on a project: one lock for each, which only one window of this computer can have.

Knows what the file of a lock says of its holder, and when it says nothing any more. The system holds the lock itself
and lets it go with the process. It keeps two windows from starting to write, and is no more than that: what guards
others' work is that every save compares the files first.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from .disk import make_folders, troubles_of
from .file_system import DISK, Fs, NoLocks, NotAFile
from .private_files import Owner, alone
from .process import Process, is_alive, this_process

if sys.platform != "win32":
    import pwd

LOCKS = "locks"
"""The folder inside the state folder in which the locks are."""
_LOOKS, _BETWEEN_LOOKS_SECONDS = 10, 0.01
"""How often a lock is looked at that says nothing: whoever has just got it has still to write who they are."""
_LONGEST_NAME = 200
_NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)
"""Since when a lock is had that is let go at once."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open to write: a process, an account, the name of the computer, and the moment (UTC).

    Where a lock does not tell who has it, `process` is None, `account` and `host` are empty, and `since` is the moment
    of looking. Raises ValueError for a moment without its zone.
    """

    process: Process | None
    account: str
    host: str
    since: datetime

    def __post_init__(self) -> None:
        if self.since.tzinfo is None:
            raise ValueError(f"not a moment in UTC: {self.since}")

    @property
    def is_known(self) -> bool:
        """Whether the lock tells who has it."""
        return self.process is not None


@dataclass(frozen=True, slots=True)
class Lock:
    """A project that this window alone may write, until it is released or the process ends."""

    held: ExitStack

    def release(self) -> None:
        """Let others have the project; its file goes. Doing it again changes nothing."""
        self.held.close()


def this_holder(now: datetime) -> Holder:
    """Return the holder that this process is, from a moment on."""
    return Holder(this_process(), _account()[:_LONGEST_NAME], platform.node()[:_LONGEST_NAME], now)


def take(folder: Path, holder: Holder, state: Path, fs: Fs = DISK) -> Lock | Holder:
    """Take the lock of a project, or return who has it; it is not waited for.

    `state` is the person's own folder for what outlives the program. What stands in the place of the lock and is none
    is taken away, never followed. Raises FileProblem where the state folder cannot be written.
    """
    owner = Owner.of(folder, fs)
    path = state / LOCKS / f"{owner.key}.lock"
    with troubles_of(path):
        make_folders(fs, path.parent, 0o700)
        try:
            return _taken(path, holder, fs)
        except (NotAFile, PermissionError):
            pass
        with alone(owner, state, fs):  # another process may be tidying up here, too
            with contextlib.suppress(NotAFile, PermissionError):
                return _taken(path, holder, fs)
            _take_away(path, fs)
            return _taken(path, holder, fs)


def sweep(folder: Path, state: Path, fs: Fs = DISK) -> Holder | None:
    """Take away what is left of a project's lock, or return who has it. Raises FileProblem."""
    path = state / LOCKS / f"{Owner.of(folder, fs).key}.lock"
    with troubles_of(path):
        if path.name not in fs.names(path.parent):
            return None
    found = take(folder, this_holder(_NO_MOMENT), state, fs)
    if isinstance(found, Holder):
        return found
    found.release()
    return None


def _taken(path: Path, holder: Holder, fs: Fs) -> Lock | Holder:
    other = None
    for look in range(_LOOKS):
        try:
            claimed = fs.claim(path, _to_bytes(holder))
        except NoLocks:
            claimed = _claimed_by_name(path, holder, fs, is_given_up=look >= _LOOKS - 2)
        if isinstance(claimed, ExitStack):
            return Lock(claimed)
        other = _from_bytes(claimed)
        if other and _may_be_at_work(other, holder):
            return other
        time.sleep(_BETWEEN_LOOKS_SECONDS)
    return other or Holder(None, "", "", holder.since)


def _claimed_by_name(path: Path, holder: Holder, fs: Fs, *, is_given_up: bool) -> ExitStack | bytes:
    """Take a lock by making its file, which only one can; one left by a process that has ended is taken away first.

    Two that take the same one away at once could both get it: without locks of the system there is nothing better.
    """
    note = _to_bytes(holder)
    with contextlib.suppress(FileExistsError):
        fs.write_new(path, note, 0o600)
        held = ExitStack()
        held.callback(_give_back, path, note, fs)
        return held
    found = fs.read(path) or b""
    other = _from_bytes(found)
    if not _may_be_at_work(other, holder) if other else is_given_up:
        fs.remove(path)
    return found


def _give_back(path: Path, note: bytes, fs: Fs) -> None:
    with contextlib.suppress(OSError):
        if fs.read(path) == note:
            fs.remove(path)


def _may_be_at_work(other: Holder, holder: Holder) -> bool:
    """Whether who left a note is still there; of another computer this cannot be told."""
    return other.host != holder.host or (other.process is not None and is_alive(other.process))


def _take_away(path: Path, fs: Fs) -> None:
    """Take away what stands in the place of a lock, or put it aside where it is a folder. Raises OSError."""
    try:
        fs.remove(path)
    except OSError:
        names = fs.names(path.parent)
        fs.rename(path, next(p for p in (path.with_name(f"{path.name}-{n}") for n in count(1)) if p.name not in names))


def _to_bytes(holder: Holder) -> bytes:
    assert holder.process is not None, "who takes a lock is known"
    fields = {
        "pid": holder.process.pid,
        "started": holder.process.started,
        "account": holder.account,
        "host": holder.host,
        "since": holder.since.astimezone(UTC).isoformat(),
    }
    return json.dumps(fields).encode("ascii") + b"\n"


def _from_bytes(data: bytes) -> Holder | None:
    """Return who left a note; None for one that is not whole, or none."""
    try:
        fields = json.loads(data)
        pid, started, account, host = (fields[name] for name in ("pid", "started", "account", "host"))
        if not isinstance(pid, int) or not all(isinstance(each, str) for each in (started, account, host)):
            return None
        since = datetime.fromisoformat(fields["since"])
        return Holder(Process(pid, started), account[:_LONGEST_NAME], host[:_LONGEST_NAME], since)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _account() -> str:
    if sys.platform != "win32":
        with contextlib.suppress(KeyError):  # an account without a name, as in a container
            return pwd.getpwuid(os.getuid()).pw_name
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""
