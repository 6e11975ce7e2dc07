"""Where the files of a project really stand, and whether this account may change them.

Knows which links are followed: those inside the project folder that lead to an ordinary file inside it. All others
could lead to anything, so they are neither read nor written through.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath

from . import disk
from .conflict_copies import NAMES, copied_name
from .plain_yaml import SIZE_LIMIT_BYTES
from .problems import FileProblem

_HIDDEN = (".", "~")
"""What begins the names of other programs' own files, and of files that are just being written."""


def read(folder: Path) -> dict[str, bytes | None]:
    """Return the bytes of every file of a project by name, None where there is none. Raises FileProblem."""
    return {name: _bytes(folder, name, place) for name, place in places(folder).items()}


def read_copy(path: Path, folder: Path) -> tuple[str, bytes]:
    """Return the name of the file that a conflict copy is one of, and the bytes of the copy. Raises FileProblem."""
    name = copied_name(path.name)
    if name is None or path.parent != folder:
        raise FileProblem("This is no copy of a file of this statement. Choose another one.", path=path)
    data = disk.read_file(path, SIZE_LIMIT_BYTES, follows_links=False)
    if data is None:
        raise FileProblem("There is nothing of this name any more. Look at the folder again.", path=path)
    return name, data


def places(folder: Path, names: Iterable[str] = NAMES) -> Mapping[str, str]:
    """Return where each file stands, as a path from the project folder: its name, or what a link inside leads to.

    Raises FileProblem for a link that is not followed, and for two names of one file.
    """
    found: dict[str, str] = {}
    for name in names:
        place = _place(folder, name)
        for other in (other for other, taken in found.items() if taken == place):
            raise FileProblem(
                "This is a link to {place}, where another file of the project stands. Put a file of its own here.",
                path=folder / (other if place == name else name),
                place=place,
            )
        found[name] = place
    return found


def has_changed(folder: Path, originals: Iterable[tuple[str, bytes | None]]) -> bool:
    """Whether a file is gone, new, of other bytes or not to be read. Never raises."""
    try:
        return any(_bytes(folder, name, _place(folder, name)) != data for name, data in originals)
    except (FileProblem, OSError):
        return True


def is_writable(folder: Path) -> bool:
    """Whether this account may replace every file of a project, and add those that are not there yet."""
    try:
        files = [folder / place for place in places(folder).values()]
    except (FileProblem, OSError):
        return False
    folders = {folder, *(file.parent for file in files)}
    return all(os.access(each, os.W_OK | os.X_OK) for each in folders) and all(
        os.access(file, os.W_OK) for file in files if file.exists()
    )


def warnings(folder: Path) -> Iterator[FileProblem]:
    """Yield what is odd about the files of a project that can be read, but will not stay so."""
    for name, place in places(folder).items():
        file = folder / place
        if file.exists() and file.stat().st_nlink > 1:
            yield FileProblem(
                "This file has a second name elsewhere (a hard link). Saving parts the two: the other one keeps the "
                "words it has now. Make a new copy there if you need one.",
                path=folder / name,
            )


def _bytes(folder: Path, name: str, place: str) -> bytes | None:
    # Between this look and the opening a link could be put there: it is not followed then, either.
    data = disk.read_file(folder / place, SIZE_LIMIT_BYTES, follows_links=False)
    if data is None and place != name:
        raise _not_followed(folder / name)
    return data


def _place(folder: Path, name: str) -> str:
    path = folder / name
    if not path.is_symlink():
        return name
    target, around = Path(os.path.realpath(path)), Path(os.path.realpath(folder))
    inside = target.relative_to(around) if target.is_relative_to(around) else PurePath()
    is_hidden = any(part.startswith(_HIDDEN) or "\\" in part for part in inside.parts)
    if not inside.parts or is_hidden or not stat.S_ISREG(_mode(target)):
        raise _not_followed(path)
    return inside.as_posix()


def _mode(path: Path) -> int:
    try:
        return path.lstat().st_mode
    except OSError:
        return 0


def _not_followed(path: Path) -> FileProblem:
    return FileProblem(
        "This is a link out of the folder, or to nothing that could be read, and is not followed. "
        "Put the file itself into the folder.",
        path=path,
    )
