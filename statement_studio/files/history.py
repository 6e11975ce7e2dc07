"""Every saved version of the last 30 days, on this computer alone, also when the project's folder is gone.

Knows what is in a version, how versions are numbered and dated, and which of them go first when there are too many.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from .file_system import DISK, Fs
from .history_version import LARGEST_BYTES, Version, VersionName, describe, from_bytes, to_bytes, unpacked
from .private_files import Owner, alone, damages_of, get, own_troubles_of, put, unfinished
from .problems import FileProblem

HISTORY = "history"
"""The folder inside the state folder in which each project has a folder of versions."""
_KEY = re.compile(r"[0-9a-f]{32}\Z")
_Found = tuple[VersionName, Path]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is kept of a project: for how long, for how long what was marked, and how many bytes on the disk."""

    age: timedelta = timedelta(days=30)
    age_if_marked: timedelta = timedelta(days=90)
    size_bytes: int = 50 * 1024 * 1024


LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class History:
    """The versions that can be restored, the latest first, and what is wrong with those that cannot."""

    versions: tuple[Version, ...]
    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a version: `version` is None where it is the same as the latest one.

    `before_loss` is the one before, marked to be kept longer, where more than half of its text is gone in this one: a
    person should be told.
    """

    version: Version | None
    before_loss: Version | None = None


@dataclass(frozen=True, slots=True)
class KnownProject:
    """A project of which versions are kept: where it stood, and its latest title and time."""

    folder: Path
    title: str
    at: datetime
    versions: int


def keep(
    folder: Path,
    files: Mapping[str, bytes | None],
    at: datetime,
    state: Path,
    limits: Limits = LIMITS,
    fs: Fs = DISK,
) -> Kept:
    """Keep the files of a project as they are now, and let go of what is too old or too much.

    `files` are all of them, by name (None: there is no such file), `at` is the time, with its zone. A version that is
    the same as the latest one is not kept again, and none is kept of a project for which `keep_none` was called. The
    latest one always stays. Raises FileProblem; then nothing new is kept, and nothing has gone.
    """
    whole = {name: data for name, data in files.items() if data is not None}
    owner = Owner.of(folder, fs)
    _check_size(whole, owner.folder)
    with alone(owner, state, fs):
        place = state / HISTORY / owner.key
        if _is_off(owner, state, fs):
            return Kept(None)
        latest = next((each for each in _each(place, fs) if isinstance(each, Version)), None)
        if latest and _is_same(latest, whole, fs):
            return Kept(None)
        name = VersionName(at.astimezone(UTC), _next_number(place, fs))
        version = describe(place / str(name), name, owner.folder, whole)
        is_loss = latest is not None and version.letters * 2 < latest.letters
        before_loss = _marked(latest, fs) if latest and is_loss else None
        put(version.path, to_bytes(version, whole), fs)
        _prune(place, at, limits, fs)
        return Kept(version, before_loss)


def versions(folder: Path, state: Path, fs: Fs = DISK) -> History:
    """Return the versions of a project, whose folder may be gone. A broken one is reported and left out."""
    try:
        found = tuple(_each(state / HISTORY / Owner.of(folder, fs).key, fs))
    except FileProblem as problem:
        return History((), (problem,))
    whole = tuple(each for each in found if isinstance(each, Version))
    return History(whole, tuple(each for each in found if isinstance(each, FileProblem)))


def keeps_none(folder: Path, state: Path, fs: Fs = DISK) -> bool:
    """Whether no versions of a project shall be kept. Raises FileProblem."""
    return _is_off(Owner.of(folder, fs), state, fs)


def keep_none(folder: Path, state: Path, fs: Fs = DISK) -> None:
    """Keep no versions of a project from now on, and take away those that there are. Raises FileProblem.

    What went before it is gone, and nothing is kept anew, whatever is in the way of the rest.
    """
    owner = Owner.of(folder, fs)
    place = state / HISTORY / owner.key
    with alone(owner, state, fs):
        put(_none(owner, state), b"", fs)
        with own_troubles_of(place):
            for name in fs.names(place):
                fs.remove(place / name)
            if fs.is_folder(place):
                fs.sync_folder(place)


def keep_again(folder: Path, state: Path, fs: Fs = DISK) -> None:
    """Keep versions of a project again, from its next save on. Raises FileProblem."""
    owner = Owner.of(folder, fs)
    with alone(owner, state, fs), own_troubles_of(_none(owner, state)):
        if _is_off(owner, state, fs):
            fs.remove(_none(owner, state))
            fs.sync_folder(state / HISTORY)


def none_kept(place: Path, key: str) -> Path:
    """Return the file beside the folders of versions that tells to keep none of the project of a key."""
    return place / f"{key}.none"


def _none(owner: Owner, state: Path) -> Path:
    return none_kept(state / HISTORY, owner.key)


def _is_off(owner: Owner, state: Path, fs: Fs) -> bool:
    with own_troubles_of(state / HISTORY):
        return _none(owner, state).name in fs.names(state / HISTORY)


def read(version: Version, fs: Fs = DISK) -> Mapping[str, bytes]:
    """Return the files of a version, byte for byte. Raises FileProblem for one that is broken or gone."""
    with damages_of(version.path):
        data = get(version.path, 2 * LARGEST_BYTES, fs)
        if data is None:
            raise FileProblem("This version is no longer there. Choose another one.", path=version.path)
        return unpacked(*from_bytes(version.path, data))


def all_projects(state: Path, fs: Fs = DISK) -> tuple[KnownProject, ...]:
    """Return every project of which a version can be restored, the one saved last first. Raises FileProblem."""
    with own_troubles_of(state / HISTORY):
        places = [state / HISTORY / name for name in fs.names(state / HISTORY) if _KEY.match(name)]
    kept = [[each for each in _each(place, fs) if isinstance(each, Version)] for place in places]
    known = [KnownProject(each[0].folder, each[0].title, each[0].at, len(each)) for each in kept if each]
    return tuple(sorted(known, key=lambda project: project.at, reverse=True))


def _each(place: Path, fs: Fs) -> Iterator[Version | FileProblem]:
    """Yield the versions in a folder, the latest first, and for a broken one what is wrong. Raises FileProblem."""
    with own_troubles_of(place):
        found = _found(place, fs)
    for _, path in found:
        try:
            with damages_of(path):
                yield from_bytes(path, get(path, 2 * LARGEST_BYTES, fs) or b"")[0]
        except FileProblem as problem:
            yield problem


def _found(place: Path, fs: Fs) -> list[_Found]:
    """Return what is in a folder, the latest first: by number, for a clock may have been wrong. Raises OSError."""
    found = [(name, place / each) for each in fs.names(place) if (name := VersionName.read(each))]
    return sorted(found, key=lambda each: each[0].number, reverse=True)


def _next_number(place: Path, fs: Fs) -> int:
    with own_troubles_of(place):
        return 1 + max((name.number for name, _ in _found(place, fs)), default=0)


def _check_size(files: Mapping[str, bytes], folder: Path) -> None:
    size = sum(map(len, files.values()))
    if size > LARGEST_BYTES:
        raise FileProblem(
            "The files have {size} bytes together; more than {limit} are not kept as a version.",
            path=folder,
            size=size,
            limit=LARGEST_BYTES,
        )


def _is_same(version: Version, files: Mapping[str, bytes], fs: Fs) -> bool:
    with contextlib.suppress(FileProblem):
        return read(version, fs) == files
    return False


def _marked(version: Version, fs: Fs) -> Version:
    """Mark a version to be kept longer, and return it. Raises FileProblem."""
    name = replace(version.name, is_marked=True)
    path = version.path.with_name(str(name))
    with own_troubles_of(version.path):
        fs.rename(version.path, path)
    return replace(version, path=path, name=name)


def _prune(place: Path, at: datetime, limits: Limits, fs: Fs) -> None:
    """Take away what is too old, then the oldest of what is too much, those marked last; what resists stays."""
    with contextlib.suppress(OSError):
        for each in fs.names(place):
            if unfinished(each):  # of a process that was ended
                fs.remove(place / each)
        newest, *others = _found(place, fs)
        old = [each for each in others if _is_old(each[0], at, limits)]
        young = [each for each in others if each not in old]
        for _, path in old + _too_much(newest, young, limits.size_bytes):
            with contextlib.suppress(OSError):
                fs.remove(path)
        fs.sync_folder(place)


def _is_old(name: VersionName, at: datetime, limits: Limits) -> bool:
    return at - name.at > (limits.age_if_marked if name.is_marked else limits.age)


def _too_much(newest: _Found, others: Sequence[_Found], size_bytes: int) -> list[_Found]:
    """Return those that must go for the rest to have at most this size, the first to go first. Raises OSError."""
    sizes = {path: path.lstat().st_size for _, path in (newest, *others)}
    total, gone = sum(sizes.values()), []
    for name, path in sorted(others, key=lambda each: (each[0].is_marked, each[0].number)):
        if total <= size_bytes:
            break
        total -= sizes[path]
        gone.append((name, path))
    return gone
