"""The journal of a save: one file that holds a whole new version before the first file of a project is replaced.

Knows a journal's bytes and name, where journals wait, and which of them may be trusted.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from .disk import check, digest
from .file_system import Fs

_FORMAT = 1
_NAME = re.compile(r"([0-9a-f]{32})(-\d+\.journal(?:\.tmp)?|\.lock)\Z")
_NOT_IN_NAMES = frozenset("\\\0")


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one file. `old` is the digest it had, None: no file; `data` its new bytes, None: taken away.

    `name` may lead into a folder below, as `texts/draft.md`. Raises ValueError for one that could lead out of the
    folder.
    """

    name: str
    old: str | None
    data: bytes | None

    def __post_init__(self) -> None:
        if not {"", ".", ".."}.isdisjoint(self.name.split("/")) or not _NOT_IN_NAMES.isdisjoint(self.name):
            raise ValueError(f"not a plain file name: {self.name!r}")

    @property
    def new(self) -> str | None:
        """The digest of the new bytes, None where the file is taken away."""
        return digest(self.data)


@dataclass(frozen=True, slots=True)
class Version:
    """A new version of a project: what changes in its folder, in order, and the permissions of files that are new."""

    folder: Path
    mode: int
    changes: tuple[Change, ...]


def to_bytes(version: Version) -> bytes:
    """Return a journal: the digest of all that follows, then the version itself."""
    files = [
        {
            "name": change.name,
            "old": change.old,
            "new": change.new,
            "data": None if change.data is None else base64.b64encode(change.data).decode(),
        }
        for change in version.changes
    ]
    body = json.dumps({"format": _FORMAT, "folder": str(version.folder), "mode": version.mode, "files": files}).encode()
    return _digest_line(body) + body


def from_bytes(data: bytes) -> Version | None:
    """Return the version a journal holds, None for one that is not whole or of another format."""
    line, end, body = data.partition(b"\n")
    if line + end != _digest_line(body):
        return None
    try:
        fields = json.loads(body)
        if fields["format"] != _FORMAT:
            return None
        folder = Path(fields["folder"])
        changes = tuple(_change(each) for each in fields["files"])
        return Version(folder, int(fields["mode"]), changes) if folder.is_absolute() else None
    except (ValueError, KeyError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class Journals:
    """The journals of one project. `folder` is where all journals wait; `key` tells those of this project."""

    fs: Fs
    folder: Path
    key: str

    @classmethod
    def of(cls, fs: Fs, folder: Path, project: Path) -> Journals:
        """Return the journals of a project folder, given by the place where it really stands."""
        return cls(fs, folder, _key(project))

    @classmethod
    def of_all(cls, fs: Fs, folder: Path) -> tuple[Journals, ...]:
        """Return the journals of every project that has any, or that left a lock behind. Raises OSError."""
        keys = dict.fromkeys(match[1] for match in map(_NAME.match, fs.names(folder)) if match)
        return tuple(cls(fs, folder, key) for key in keys)

    def lock(self) -> AbstractContextManager[bool]:
        """Keep other processes away from this project's journals. False: one of them is at work."""
        return self.fs.lock(self.folder / f"{self.key}.lock")

    def is_empty(self) -> bool:
        """Whether there is no trace of a save of this project. Raises OSError."""
        return not self._names("")

    def committed(self) -> tuple[Path, ...]:
        """Return the journals of saves that must be completed. Raises OSError."""
        return tuple(self.folder / name for name in self._names(".journal"))

    def sweep(self) -> None:
        """Take away what a save left behind that never came to be. Only for the holder of the lock. Raises OSError."""
        for name in self._names(".tmp"):
            self.fs.remove(self.folder / name)

    def read(self, path: Path) -> Version | None:
        """Return the version in a journal; None where it is not whole, of another format, or not of this project."""
        version = from_bytes(self.fs.read(path) or b"")
        return version if version and _key(version.folder) == self.key else None

    def next(self) -> Path:
        """Return the place of a new journal. Raises OSError."""
        taken = self._names("")
        return self.folder / next(
            name for name in (f"{self.key}-{number}.journal" for number in count(1)) if name not in taken
        )

    def write(self, path: Path, version: Version) -> None:
        """Put a whole journal in its place, swept before. Raises OSError; then there is none.

        The save is committed once `sync` has returned.
        """
        data = to_bytes(version)
        unfinished = path.with_name(path.name + ".tmp")
        try:
            self.fs.write_new(unfinished, data, 0o600)
            check(self.fs, unfinished, data)
            self.fs.rename(unfinished, path)
        except OSError:
            with contextlib.suppress(OSError):
                self.fs.remove(unfinished)
            raise

    def sync(self) -> None:
        """Return once a power cut neither takes a journal away nor brings one back. Raises OSError."""
        self.fs.sync_folder(self.folder)

    def drop(self, path: Path) -> None:
        """Take away the journal of a save that is complete, so that no power cut brings it back. Raises OSError."""
        self.fs.remove(path)
        self.sync()

    def _names(self, ending: str) -> tuple[str, ...]:
        names = self.fs.names(self.folder)
        return tuple(
            name for name in names if name.startswith(self.key) and _NAME.match(name) and name.endswith(ending)
        )


def _change(fields: Mapping[str, object]) -> Change:
    name, old, data = fields["name"], fields["old"], fields["data"]
    if not isinstance(name, str) or not isinstance(old, str | None) or not isinstance(data, str | None):
        raise TypeError("a field of another kind")
    change = Change(name, old, None if data is None else base64.b64decode(data, validate=True))
    if change.new != fields["new"]:
        raise ValueError("not the bytes that were meant")
    return change


def _key(project: Path) -> str:
    return hashlib.sha256(os.fsencode(project)).hexdigest()[:32]


def _digest_line(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode() + b"\n"
