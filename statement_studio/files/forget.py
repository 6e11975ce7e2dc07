"""All that the program keeps of a project outside its folder, to be shown, and to be taken away for good.

Knows every place where something of a project may be. The project's own folder is never touched.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from . import chooser_traces, locks
from .disk import staged
from .file_system import DISK
from .history import HISTORY, none_kept
from .last_places import PLACES
from .preferences import NAME, load_preferences, save_preferences
from .private_files import Owner, alone, own_troubles_of
from .problems import FileProblem
from .recordings import FOLDER as RECORDINGS
from .recovery import RECOVERY, is_of
from .safe_save import JOURNALS

_CHOOSER = "QtProject.conf"


class TraceKind(Enum):
    """What is kept of a project."""

    UNFINISHED_SAVE = JOURNALS
    UNSAVED_TEXT = RECOVERY
    VERSIONS = HISTORY
    RECORDINGS = RECORDINGS
    """Of rehearsals, that did not come to its folder."""
    NO_VERSIONS = "none"
    """The person's wish that no versions are kept."""
    PLACE = PLACES
    """Where the cursor was."""
    LOCK = "lock"
    RECENT = "recent"
    """Its folder among those opened last."""
    CHOOSER = "chooser"
    """Its folder among those that the chooser of files was in."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that is kept of a project: a file or a folder of files, or a line of a file that is the program's.

    `size_bytes` is what goes with it from the disk, 0 for a line.
    """

    kind: TraceKind
    path: Path
    size_bytes: int = 0


def traces(folder: Path, state: Path, settings: Path) -> tuple[Trace, ...]:
    """Return all that is kept of a project, whose folder may be gone. Raises FileProblem."""
    owner = Owner.of(folder)
    with own_troubles_of(state):
        found = [Trace(_kind(path), path, _size(path)) for path in _kept(owner, state)]
    if _recents(folder, owner, settings):
        found.append(Trace(TraceKind.RECENT, settings / NAME))
    chooser = settings.parent / _CHOOSER
    if any(chooser_traces.names_folder(chooser, each) for each in {folder.absolute(), owner.folder}):
        found.append(Trace(TraceKind.CHOOSER, chooser))
    return tuple(found)


def forget(folder: Path, state: Path, settings: Path) -> None:
    """Take away all that is kept of a project, with unsaved text and versions; its own folder is not touched.

    To be called when no window shows the project, and its lock is released. Raises FileProblem; what went before it
    is gone. Nothing has gone when another window has the project open.
    """
    owner = Owner.of(folder)
    with own_troubles_of(state):
        if _kept(owner, state):
            if locks.sweep(folder, state) is not None:
                raise FileProblem("Another window has this statement open. Close it there first.", path=folder)
            with alone(owner, state):
                for path in _kept(owner, state):
                    # One is held and goes when it is let go; the other is of a window that opened the project just now.
                    if path not in [state / place / f"{owner.key}.lock" for place in (JOURNALS, locks.LOCKS)]:
                        _remove(path)
            _sync(state)
    _forget_recents(folder, owner, settings)
    for each in {folder.absolute(), owner.folder}:
        chooser_traces.forget_folder(settings.parent / _CHOOSER, each)


def _kept(owner: Owner, state: Path) -> list[Path]:
    """Return every file and folder of the state that belongs to a project. Raises OSError."""
    places = [state / name for name in DISK.names(state) if (state / name).is_dir()]
    return [
        place / name
        for place in places
        for name in DISK.names(place)
        if name.startswith(owner.key) or (place.name == RECOVERY and is_of(place / name, owner))
    ]


def _kind(path: Path) -> TraceKind:
    if path == none_kept(path.parent, path.stem):
        return TraceKind.NO_VERSIONS
    with contextlib.suppress(ValueError):
        return TraceKind.LOCK if path.suffix == ".lock" else TraceKind(path.parent.name)
    return TraceKind.LOCK


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() and not path.is_symlink() else [path]
    return sum(file.lstat().st_size for file in files if file.is_symlink() or file.is_file())


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sync(state: Path) -> None:
    """Let a power cut bring nothing back. Raises OSError."""
    for place in (state / name for name in DISK.names(state)):
        if place.is_dir():
            DISK.sync_folder(place)


def _recents(folder: Path, owner: Owner, settings: Path) -> tuple[Path, ...]:
    return tuple(_those_of(owner, folder, load_preferences(settings).recents))


def _those_of(owner: Owner, folder: Path, recents: tuple[Path, ...]) -> Iterator[Path]:
    for recent in recents:
        if recent == folder or Owner.of(recent).key == owner.key:
            yield recent


def _forget_recents(folder: Path, owner: Owner, settings: Path) -> None:
    with own_troubles_of(settings):
        staged(settings / NAME).unlink(missing_ok=True)  # of a process that was ended
    preferences, gone = load_preferences(settings), _recents(folder, owner, settings)
    if gone:
        left = tuple(recent for recent in preferences.recents if recent not in gone)
        save_preferences(replace(preferences, recents=left), settings)
