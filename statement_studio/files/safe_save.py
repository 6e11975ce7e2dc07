"""Saving a project so that it is all new or all old, whatever stops the computer, and never over another's work.

Knows the order of a save: every new file is staged beside its target; one journal outside the project holds them all,
and once it is on the disk the save is committed; the files are replaced and read back; the journal goes. Where a save
was interrupted after its commit, `recover` completes it when the project is next opened.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from itertools import count
from pathlib import Path

from .disk import check, digest, make_folders, stage, staged, trouble, troubles_of, unstage
from .file_system import DISK, Fs, NotAFile
from .journal import Change, Journals, Version
from .problems import Conflict, FileProblem

JOURNALS = "journal"
"""The folder inside the state folder in which journals wait."""
_SOMETHING_ELSE = "something that is not a file"


class SavePending(FileProblem):
    """The new version is safe in its journal, but not all files of the folder could be replaced yet.

    `recover` completes it. What comes after this save must expect the digests of the new version.
    """


class Fate(Enum):
    """What became of one file of an interrupted save."""

    DONE = "done"
    """It held the new version already."""
    REDONE = "redone"
    """It held the old version and now holds the new one."""
    KEPT = "kept"
    """Someone else had changed it: it was left alone, and the new version stands beside it."""
    LEFT = "left"
    """Someone else had changed it, and it was left alone; the new version has no such file."""
    WAITING = "waiting"
    """The folder is not there or cannot be written; the journal waits."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A file of an interrupted save. `kept_as` is the name beside it (KEPT), `problem` what is in the way (WAITING)."""

    folder: Path
    name: str
    fate: Fate
    kept_as: str | None = None
    problem: FileProblem | None = None


def save_files(
    folder: Path,
    files: Mapping[str, bytes | None],
    expected: Mapping[str, str | None],
    state: Path,
    mode: int = 0o600,
    fs: Fs = DISK,
) -> tuple[str, ...]:
    """Replace several files of one folder, all or none, and return the names of those that were not so already.

    `files` is in the order of replacement; None takes a file away, after all others. `expected` holds the digest each
    file had when it was read (None: it was not there). `mode` is that of new files, less what the account takes away;
    others keep theirs. `state` is the person's own folder for what outlives the program.

    Raises Conflict when a file is not as expected, and FileProblem; nothing was replaced then, and nothing is left
    behind. Raises SavePending when the version is safe, but not yet in the folder. One Conflict can come later: for a
    file that was changed in the moment of its replacement; it is left alone, and the new one stands beside it.
    """
    place = fs.resolve(folder)
    changes = [Change(name, expected.get(name), data) for name, data in files.items()]
    version = Version(place, mode, tuple(sorted(changes, key=lambda change: change.data is None)))
    journals = Journals.of(fs, state / JOURNALS, place)
    with troubles_of(journals.folder):
        is_clear = journals.is_empty()
    if is_clear and not _to_write(fs, version):
        return ()
    with _alone(journals, folder):
        return _save(fs, version, journals)


def recover(state: Path, folder: Path | None = None, fs: Fs = DISK) -> tuple[Recovered, ...]:
    """Complete the interrupted saves of a project, or of all, and return what became of each file.

    To be called before a project is read. May be killed and called again. A save that another process is at is not
    touched, nor is a journal of another format. Raises FileProblem when the journals cannot be read.
    """
    place = state / JOURNALS
    with troubles_of(place):
        every = Journals.of_all(fs, place) if folder is None else (Journals.of(fs, place, fs.resolve(folder)),)
        return tuple(each for journals in every for each in _recover(journals))


def _recover(journals: Journals) -> Iterator[Recovered]:
    if journals.is_empty():
        return
    with journals.lock() as is_alone:
        if is_alone:
            journals.sweep()
            for path in journals.committed():
                yield from _complete(journals, path)


def _complete(journals: Journals, path: Path) -> tuple[Recovered, ...]:
    """Complete one interrupted save. Raises OSError when its journal cannot be read."""
    version, fs = journals.read(path), journals.fs
    if version is None:
        return ()
    try:
        # A link in the place of the folder, or above it, could lead anywhere.
        if any(fs.resolve(place) != place for place in _folders(version)) or not fs.is_folder(version.folder):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        _stage(fs, version)
        found = _replace(fs, version)
        journals.drop(path)
    except OSError as error:
        problem = trouble(error, version.folder)
        return tuple(Recovered(version.folder, each.name, Fate.WAITING, problem=problem) for each in version.changes)
    return found


@contextlib.contextmanager
def _alone(journals: Journals, folder: Path) -> Iterator[None]:
    """Keep other processes from saving and recovering this project meanwhile. Raises FileProblem."""
    with contextlib.ExitStack() as held:
        with troubles_of(journals.folder):
            make_folders(journals.fs, journals.folder, 0o700)
            is_alone = held.enter_context(journals.lock())
        if not is_alone:
            raise FileProblem("Another window is saving this statement just now. Try again.", path=folder)
        yield


def _save(fs: Fs, version: Version, journals: Journals) -> tuple[str, ...]:
    _complete_earlier(journals)
    version = replace(version, changes=_to_write(fs, version))
    if not version.changes:
        return ()
    journal = _commit(fs, version, journals)
    try:
        found = _replace(fs, version)
    except OSError as error:
        raise _pending(version, error) from None
    # The version is in its place: a journal that stays is found done, and taken away, by the next save or opening.
    with contextlib.suppress(OSError):
        journals.drop(journal)
    for each in found:
        _tell_of_conflict(each)
    return tuple(change.name for change in version.changes)


def _complete_earlier(journals: Journals) -> None:
    """Complete what an earlier save left, or else raise FileProblem: its journal would undo the save that follows."""
    with troubles_of(journals.folder):
        journals.sweep()
        found = [each for path in journals.committed() for each in _complete(journals, path)]
    for each in found:
        if each.problem:
            raise each.problem


def _commit(fs: Fs, version: Version, journals: Journals) -> Path:
    """Put the whole version on the disk, beside its targets and in the journal that is returned. Raises FileProblem."""
    try:
        with troubles_of(version.folder):
            _stage(fs, version)
        _to_write(fs, version)  # a second look, after the time that staging took
        with troubles_of(journals.folder):
            journal = journals.next()
            journals.write(journal, version)
        _sync_or_withdraw(version, journals, journal)
    except BaseException:
        for change in version.changes:
            unstage(fs, version.folder / change.name)
        raise
    return journal


def _sync_or_withdraw(version: Version, journals: Journals, path: Path) -> None:
    try:
        journals.sync()
    except OSError as error:
        try:
            journals.fs.remove(path)
        except OSError:
            raise _pending(version, error) from None
        raise trouble(error, journals.folder) from None


def _to_write(fs: Fs, version: Version) -> tuple[Change, ...]:
    """Return the changes that are not on the disk already. Raises Conflict where a file is not as expected."""
    found = []
    for change in version.changes:
        path = version.folder / change.name
        with troubles_of(path):
            held = _held(fs, path, version.folder)
        if held not in (change.old, change.new):
            raise Conflict(
                "The file was changed by someone else since it was opened. "
                "Save under another name, then compare the two.",
                path=path,
            )
        if held != change.new:
            found.append(change)
    return tuple(found)


def _stage(fs: Fs, version: Version) -> None:
    """Write every new file beside its target, unless the target has its bytes already. Raises OSError."""
    for change in version.changes:
        path = version.folder / change.name
        if change.data is not None and _held(fs, path, version.folder) != change.new:
            stage(fs, path, change.data, version.mode)


def _replace(fs: Fs, version: Version) -> tuple[Recovered, ...]:
    """Put what is staged in its place, and read it back. Raises OSError."""
    found = tuple(_settle(fs, version.folder, change) for change in version.changes)
    for change in version.changes:
        fs.remove(staged(version.folder / change.name))
    for place in _folders(version)[1:] or (version.folder,):
        fs.sync_folder(place)
    for change, outcome in zip(version.changes, found, strict=True):
        if outcome.fate in (Fate.DONE, Fate.REDONE):
            check(fs, version.folder / change.name, change.data)
    return found


def _settle(fs: Fs, folder: Path, change: Change) -> Recovered:
    path = folder / change.name
    held = _held(fs, path, folder)
    if held == change.new:
        return Recovered(folder, change.name, Fate.DONE)
    if held != change.old:
        beside = None if change.data is None else _keep_beside(fs, path, change.new)
        return Recovered(folder, change.name, Fate.KEPT if beside else Fate.LEFT, beside)
    if change.data is None:
        fs.remove(path)
    else:
        fs.rename(staged(path), path)
    return Recovered(folder, change.name, Fate.REDONE)


def _keep_beside(fs: Fs, path: Path, new: str | None) -> str:
    """Keep what is staged for a file under a free name beside it, once, and return that name."""
    for number in count(1):
        beside = path.with_stem(f"{path.stem} (recovered{f' {number}' if number > 1 else ''})")
        held = _held(fs, beside, beside.parent)
        if held is None:
            fs.rename(staged(path), beside)
        if held in (None, new):
            break
    return beside.name


def _folders(version: Version) -> tuple[Path, ...]:
    """Return the project folder and then the folders that its changes are in."""
    return (version.folder, *dict.fromkeys((version.folder / change.name).parent for change in version.changes))


def _held(fs: Fs, path: Path, folder: Path) -> str | None:
    """Return the digest of what stands under a name, None for nothing; no digest is that of what is not a file.

    What stands behind a link on the way from the folder is no file of the folder.
    """
    try:
        if path.parent != folder and fs.resolve(path.parent) != path.parent:
            return _SOMETHING_ELSE
        return digest(fs.read(path))
    except NotAFile:
        return _SOMETHING_ELSE


def _pending(version: Version, error: OSError) -> SavePending:
    return SavePending(
        "The new version is safe on this computer, but the folder could not be brought up to date ({reason}). "
        "Keep it connected and save again.",
        path=version.folder,
        reason=error.strerror or "no reason given",
    )


def _tell_of_conflict(found: Recovered) -> None:
    if found.fate is Fate.KEPT:
        raise Conflict(
            "The file was changed by someone else in the moment of saving. It was left as it is; "
            "the new version stands beside it as {name}. Compare the two.",
            path=found.folder / found.name,
            name=found.kept_as,
        )
    if found.fate is Fate.LEFT:
        raise Conflict(
            "The file was changed by someone else in the moment of saving, and was left as it is. Look at it again.",
            path=found.folder / found.name,
        )
