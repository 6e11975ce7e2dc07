"""The sound of takes: files in a folder of their own, of a project or of the program, which only this account can read.

Knows how such a file is named, how it grows so that a crash leaves one that can be played, and how it is kept out of a
project's git. What else lies in the folder is never touched.
"""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import re
import shutil
import stat
import struct
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from .disk import staged, troubles_of
from .file_system import DISK
from .problems import FileProblem

FOLDER: Final = "recordings"
"""The folder of recordings inside a project's folder; for what has no folder yet, inside the state folder."""
KEPT_UNSAVED: Final = timedelta(days=30)
"""How long a recording of something never saved outlives a crash."""
_NAME = re.compile(r"take-\d{4}-\d\d-\d\d-\d{6}(?:-\d{1,2})?\.wav")
_FOLDER_MODE, _FILE_MODE = 0o700, 0o600
_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_FORMAT_BYTES, _PLAIN, _CHANNELS, _SAMPLE_BYTES = 16, 1, 1, 2
_NOT_SHARED = b"# Recordings of rehearsals stay on this computer.\n*\n"
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NEW_FLAGS = _FLAGS | os.O_CREAT | os.O_EXCL
_COPIED_BYTES = 1_000_000


class SoundFile:
    """A WAV file (Multimedia Programming Interface and Data Specifications 1.0, IBM and Microsoft 1991) that grows.

    16 bits a sample, one channel, `rate` samples a second. Its header is right again after every second of sound.
    Raises FileProblem, also when something of its name is there already.
    """

    def __init__(self, path: Path, rate: int) -> None:
        self.path = path
        self._rate, self._written, self._told = rate, 0, 0
        with troubles_of(path):
            number = os.open(path, _NEW_FLAGS, _FILE_MODE)
            self._file = os.fdopen(number, "r+b", buffering=0)
            self._file.write(_header(rate, 0))

    @property
    def seconds(self) -> float:
        """How long it is by now."""
        return self._written / (_SAMPLE_BYTES * self._rate)

    def seconds_of(self, samples: bytes) -> float:
        """Return by how much samples make it longer."""
        return len(samples) / (_SAMPLE_BYTES * self._rate)

    def add(self, samples: bytes) -> None:
        """Let it go on. Raises FileProblem; what was added before is kept."""
        with troubles_of(self.path):
            left = memoryview(samples)
            while left:  # a disk may take less than it is offered
                taken = self._file.write(left) or 0
                self._written += taken
                left = left[taken:]
            if self._written - self._told >= _SAMPLE_BYTES * self._rate:
                self._tell_length()

    def close(self) -> None:
        """Be whole. Never raises: the length of one that could not be told is found out when it is read."""
        if self._file.closed:
            return
        with contextlib.suppress(OSError):
            self._tell_length()
            os.fsync(self._file.fileno())
        with contextlib.suppress(OSError):
            self._file.close()

    def _tell_length(self) -> None:
        self._file.seek(0)
        self._file.write(_header(self._rate, self._written))
        self._file.seek(0, os.SEEK_END)
        self._told = self._written


def name_of(at: datetime) -> str:
    """Return the name of the recording of a take that began at a date and time."""
    return at.strftime("take-%Y-%m-%d-%H%M%S.wav")


def begin(folder: Path, at: datetime, rate: int, *others: Path) -> SoundFile:
    """Begin a recording in a folder of recordings, which is made where there is none. Raises FileProblem.

    Its name is one that none of the `others`, in which it may come to stand, has either.
    """
    with troubles_of(folder):
        _make_folder(folder)
    name = name_of(at)
    for number in range(2, 10):
        if not any((place / name).exists() for place in (folder, *others)):
            break
        name = name_of(at).replace(".wav", f"-{number}.wav")
    return SoundFile(folder / name, rate)


def find(folder: Path, name: str) -> Path | None:
    """Return where a recording stands, its header mended where a crash has cut it off; None where there is none."""
    path = folder / name
    if not _is_recording(path):
        return None
    with contextlib.suppress(OSError, struct.error):
        _mend(path)
    return path


def unclaimed(folder: Path, claimed: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the recordings in a folder that none of these names, the earliest first."""
    known = set(claimed)
    with contextlib.suppress(OSError):
        return tuple(sorted(path.name for path in folder.iterdir() if path.name not in known and _is_recording(path)))
    return ()


def delete(folder: Path, name: str) -> None:
    """Take a recording away, and the folder with the last of them. Raises FileProblem."""
    path = folder / name
    if not _is_recording(path):
        return
    with troubles_of(path):
        path.unlink(missing_ok=True)
    _tidy(folder)


def move(name: str, folder: Path, target: Path) -> None:
    """Let a recording stand in another folder of recordings. Raises FileProblem; it is in one of them then.

    Nobody sees a part of it under its name there. One that is there already is never written over; where it is the
    same, as after a crash in the middle of this, the source goes.
    """
    source, goal = folder / name, target / name
    if not _is_recording(source):
        return
    with troubles_of(goal):
        if not goal.exists():
            _make_folder(target)
            _bring(source, goal)
        elif filecmp.cmp(source, goal, shallow=False):
            source.unlink()
    _tidy(folder)


def _bring(source: Path, goal: Path) -> None:
    """Rename a file, which needs no room; onto another drive, copy it. Raises OSError."""
    try:
        source.rename(goal)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy(source, goal)
    DISK.sync_folder(goal.parent)
    source.unlink(missing_ok=True)


def _copy(source: Path, goal: Path) -> None:
    """Copy a file, under a name that sync services pass over until all of it is there. Raises OSError."""
    copy = staged(goal)
    try:
        copy.unlink(missing_ok=True)  # of a copy that was cut off
        with source.open("rb") as sound, os.fdopen(os.open(copy, _NEW_FLAGS, _FILE_MODE), "wb") as file:
            shutil.copyfileobj(sound, file, _COPIED_BYTES)
            file.flush()
            os.fsync(file.fileno())
        copy.rename(goal)
    except OSError:
        with contextlib.suppress(OSError):
            copy.unlink()
        raise


def sweep(folder: Path, now: datetime) -> None:
    """Take away the recordings of things never saved that are older than they are kept."""
    for name in unclaimed(folder, ()):
        with contextlib.suppress(OSError, FileProblem):
            if now.timestamp() - (folder / name).stat().st_mtime > KEPT_UNSAVED.total_seconds():
                delete(folder, name)


def _tidy(folder: Path) -> None:
    """Take a folder of recordings away that has none any more, nor anything else."""
    if folder.is_symlink() or unclaimed(folder, ()):
        return
    with contextlib.suppress(OSError):
        if (folder / ".gitignore").read_bytes() == _NOT_SHARED:
            (folder / ".gitignore").unlink()
        folder.rmdir()


def _make_folder(folder: Path) -> None:
    """Make a folder that only this account can enter, and that git passes over. Raises OSError and FileProblem."""
    if folder.is_symlink():
        raise FileProblem(
            "This is a link to another file, which is not followed. Put the file itself into the folder.", path=folder
        )
    if not folder.is_dir():
        folder.parent.mkdir(_FOLDER_MODE, parents=True, exist_ok=True)
        folder.mkdir(_FOLDER_MODE)
        (folder / ".gitignore").write_bytes(_NOT_SHARED)


def _is_recording(path: Path) -> bool:
    """Whether something has the name of a recording and is a file in a folder, neither of them a link."""
    if not _NAME.fullmatch(path.name) or path.parent.is_symlink():
        return False
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _mend(path: Path) -> None:
    """Let the header of a recording that this program wrote tell its true length. Raises OSError, struct.error."""
    with os.fdopen(os.open(path, _FLAGS), "r+b") as file:
        before = file.read(_HEADER.size)
        rate = _HEADER.unpack(before)[7]
        length = os.fstat(file.fileno()).st_size - _HEADER.size
        told = _HEADER.unpack(before)[-1]
        # Only what was cut off: a header of another shape is another program's, and is left as it is.
        if before[:4] == b"RIFF" and before[36:40] == b"data" and told < length and before == _header(rate, told):
            file.seek(0)
            file.write(_header(rate, length // _SAMPLE_BYTES * _SAMPLE_BYTES))


def _header(rate: int, data_bytes: int) -> bytes:
    return _HEADER.pack(
        b"RIFF",
        _HEADER.size - 8 + data_bytes,
        b"WAVE",
        b"fmt ",
        _FORMAT_BYTES,
        _PLAIN,
        _CHANNELS,
        rate,
        rate * _SAMPLE_BYTES * _CHANNELS,
        _SAMPLE_BYTES * _CHANNELS,
        8 * _SAMPLE_BYTES,
        b"data",
        data_bytes,
    )
