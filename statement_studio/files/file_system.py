"""What a save asks of the operating system, so that the same code can run on a disk in memory that loses its power.

Knows how bytes, names and locks are asked for, and what the different systems cannot do. Its errors are OSErrors.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Protocol

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LARGEST_BYTES = 1 << 30
_CHUNK_BYTES = 1 << 20
_PATIENCE_SECONDS = 2.0
"""How long a lock is waited for; a save holds it for a few hundredths of a second."""
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0)
_NOT_WAITING = getattr(os, "O_NONBLOCK", 0)
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF)
_LONGEST_NOTE_BYTES = 4096
_LOCKED_BYTE = 1 << 30
"""Where a system that locks bytes, and not files, has the lock: behind all that is ever read."""
_NO_LOCKS = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.ENOLCK)


class NotAFile(OSError):
    """A link, a folder, a pipe or a file larger than 1 GiB stands there; it is neither read nor followed."""

    def __init__(self) -> None:
        super().__init__(errno.EINVAL, "it is not an ordinary file")


class NoLocks(OSError):
    """This disk knows no locks among processes."""

    def __init__(self) -> None:
        super().__init__(errno.ENOLCK, os.strerror(errno.ENOLCK))


class Fs(Protocol):
    """What a save asks of a disk. Every method raises OSError; tests answer from memory, or fail on purpose."""

    def resolve(self, folder: Path) -> Path:
        """Return where a folder really stands, all links followed. A folder that is not there is no error."""

    def is_folder(self, folder: Path) -> bool:
        """Whether there is such a folder."""

    def names(self, folder: Path) -> tuple[str, ...]:
        """Return the names in a folder in alphabetical order, none for a folder that is not there."""

    def read(self, path: Path) -> bytes | None:
        """Return the bytes of a regular file, None when there is none. Raises NotAFile; never follows a link."""

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        """Write a file that must not be there yet, and return once its bytes are on the disk.

        It may be read by whoever may read `like`; where that is no file, `mode` holds, less what the account takes.
        """

    def rename(self, path: Path, target: Path) -> None:
        """Put a file in the place of another one of the same folder, at once."""

    def remove(self, path: Path) -> None:
        """Take a file away; one that is not there is no error."""

    def make_folder(self, folder: Path, mode: int) -> None:
        """Make one folder inside another; one that is there is no error."""

    def sync_folder(self, folder: Path) -> None:
        """Return once the names in a folder are on the disk."""

    def lock(self, path: Path) -> AbstractContextManager[bool]:
        """Hold a lock among processes, named by a file, which goes when the process ends. False: another one has it."""

    def claim(self, path: Path, note: bytes) -> ExitStack | bytes:
        """Take a lock at once, until what is returned is closed or the process ends, and leave a note in its file.

        Where another one has it, in this process or not, return the beginning of their note, which they may still be
        writing. Raises NotAFile for what is no lock file, which is never followed, and NoLocks.
        """


@dataclass(frozen=True, slots=True)
class Disk:
    """The real disk."""

    def resolve(self, folder: Path) -> Path:
        return Path(os.path.realpath(folder))

    def is_folder(self, folder: Path) -> bool:
        return folder.is_dir()

    def names(self, folder: Path) -> tuple[str, ...]:
        try:
            return tuple(sorted(path.name for path in folder.iterdir()))
        except FileNotFoundError:
            return ()

    def read(self, path: Path) -> bytes | None:
        try:
            number = os.open(path, os.O_RDONLY | _NOT_FOLLOWED | _NOT_WAITING)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENXIO):  # a link; a socket
                raise NotAFile from None
            raise
        try:
            status = os.fstat(number)
            if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_BYTES:
                raise NotAFile
            return b"".join(iter(partial(os.read, number, _CHUNK_BYTES), b""))
        finally:
            os.close(number)

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        kept = None if like is None else _permissions(like)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOT_FOLLOWED
        number = os.open(path, flags, mode if kept is None else 0o600)
        try:
            left = memoryview(data)
            while left:  # a disk may take less than it is offered
                left = left[os.write(number, left) :]
            if kept is not None:
                os.fchmod(number, kept)
            _sync(number)
        finally:
            os.close(number)

    def rename(self, path: Path, target: Path) -> None:
        path.replace(target)

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def make_folder(self, folder: Path, mode: int) -> None:
        folder.mkdir(mode, exist_ok=True)

    def sync_folder(self, folder: Path) -> None:
        # Some network disks cannot do it for a folder; the files themselves are safe there.
        try:
            number = os.open(folder, os.O_RDONLY)
            try:
                _sync(number)
            finally:
                os.close(number)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise

    @contextlib.contextmanager
    def lock(self, path: Path) -> Iterator[bool]:
        number = _locked(path)
        try:
            yield number is not None
        finally:
            if number is not None:
                # Removed while it is still held: whoever waits for it sees that its name is gone, and makes a new one.
                with contextlib.suppress(OSError):
                    path.unlink()
                with contextlib.suppress(OSError):
                    os.close(number)

    def claim(self, path: Path, note: bytes) -> ExitStack | bytes:
        while True:
            number = _opened_lock(path)
            with ExitStack() as held:
                held.callback(os.close, number)
                if not _try_lock(number):
                    os.lseek(number, 0, os.SEEK_SET)
                    return os.read(number, _LONGEST_NOTE_BYTES)
                if not _is_named(number, path):  # whoever had it took its name away on leaving
                    continue
                os.ftruncate(number, 0)
                os.lseek(number, 0, os.SEEK_SET)
                os.write(number, note)
                held.callback(_unlink_if_named, number, path)
                return held.pop_all()


DISK: Final = Disk()


def _sync(number: int) -> None:
    if sys.platform == "darwin":  # there, fsync leaves the bytes in the drive's own memory
        fcntl.fcntl(number, fcntl.F_FULLFSYNC)
    else:
        os.fsync(number)


def _permissions(path: Path) -> int | None:
    try:
        status = path.lstat()
    except FileNotFoundError:
        return None
    return stat.S_IMODE(status.st_mode) if stat.S_ISREG(status.st_mode) else None


def _locked(path: Path) -> int | None:
    """Return the number of the open lock file, None when another process kept it all the time."""
    until = time.monotonic() + _PATIENCE_SECONDS
    while True:
        number = os.open(path, os.O_RDWR | os.O_CREAT | _NOT_FOLLOWED, 0o600)
        is_held = False
        try:
            is_held = _try_lock_if_there_are_any(number) and _is_named(number, path)
        finally:
            if not is_held:
                os.close(number)
        if is_held:
            return number
        if time.monotonic() > until:
            return None
        time.sleep(0.01)


def _opened_lock(path: Path) -> int:
    """Return the number of an open file that nothing else leads to. Raises NotAFile."""
    try:
        number = os.open(path, os.O_RDWR | os.O_CREAT | _NOT_FOLLOWED | _NOT_WAITING, 0o600)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO, errno.EISDIR):
            raise NotAFile from None
        raise
    status = os.fstat(number)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        os.close(number)
        raise NotAFile
    return number


def _try_lock_if_there_are_any(number: int) -> bool:
    try:
        return _try_lock(number)
    except NoLocks:
        return True


def _try_lock(number: int) -> bool:
    """Take the lock of an open file if it is free. Raises NoLocks where the disk knows none."""
    try:
        if sys.platform == "win32":
            os.lseek(number, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        if error.errno in _NO_LOCKS:
            raise NoLocks from None
        raise
    return True


def _unlink_if_named(number: int, path: Path) -> None:
    with contextlib.suppress(OSError):
        if _is_named(number, path):
            path.unlink()


def _is_named(number: int, path: Path) -> bool:
    """Whether an open file still has its name, which whoever held the lock before takes away on leaving."""
    try:
        return os.path.samestat(os.fstat(number), path.lstat())
    except FileNotFoundError:
        return False
