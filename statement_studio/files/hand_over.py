"""A statement as one encrypted file to hand over: a container of the project's own files, under a pass-phrase.

Knows what goes into the container, what is refused in one that comes from somebody else, and how a copy becomes a
project folder. The open bytes are held in memory only; what is written is encrypted.
"""

from __future__ import annotations

import contextlib
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from . import disk, safe_save
from .encryption import decrypt
from .plain_yaml import SIZE_LIMIT_BYTES
from .problems import FileProblem
from .project import HEADER, PACE, TAKES, TEXT, Project, understood

SUFFIX = ".zip.age"
_KNOWN = (TEXT, TAKES, PACE, HEADER)
"""In the order in which they are written: the file that makes a folder a project comes last."""
_LARGEST_BYTES = (len(_KNOWN) + 1) * SIZE_LIMIT_BYTES
_MOST_ENTRIES = 100
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_MODE = stat.S_IFREG | 0o600
_IS_ENCRYPTED = 1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FAULTS = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, OSError, RuntimeError, ValueError)
"""What the standard library raises over a container that is none, or that was made to confuse it."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a container holds: the project's own files by name, and the names of what else lay in it, unread."""

    files: Mapping[str, bytes]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """An encrypted copy that was opened: its contents, and the project they are, which has no folder yet."""

    contents: Contents
    project: Project


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return a container of files: the same bytes for the same files, on any computer and day."""
    assert set(files) <= set(_KNOWN), "only the project's own files go into a copy"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as container:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system, entry.external_attr = _UNIX, _MODE << 16
            container.writestr(entry, files[name])
    return packed.getvalue()


def unpack(data: bytes, path: Path) -> Contents:
    """Return what a container holds, read in memory and never by a name from it. Raises FileProblem.

    Refused are names that lead elsewhere, names that come twice, links, entries with a lock of their own, files over
    2 MiB however they tell their size, and more than 100 entries. Other files than a project's are left unread.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            known = _checked(container.infolist(), path)
            files = {name: _inflated(container, known[name], path) for name in _KNOWN if name in known}
            left_out = tuple(name for name in known if name not in _KNOWN)
    except _FAULTS:
        raise FileProblem("What is in the copy is damaged, or no zip file. Ask for it again.", path=path) from None
    return Contents(files, left_out)


def write(path: Path, encrypted: bytes) -> None:
    """Write an encrypted copy, whole or not at all, readable by this account alone. Raises FileProblem."""
    disk.write_file(path, encrypted)


def read_copy(path: Path, pass_phrase: str) -> Copy:
    """Decrypt a copy and read it as strictly as a project folder. Raises FileProblem; nothing is written."""
    data = disk.read_file(path, _LARGEST_BYTES)
    if data is None:
        raise FileProblem("There is no such file. Check the name.", path=path)
    contents = unpack(decrypt(data, pass_phrase, path), path)
    return Copy(contents, understood(path, contents.files))


def put(copy: Copy, folder: Path, state: Path) -> FileProblem | None:
    """Make a copy a project folder, which must be new or empty.

    Returns what is in the way of a project that is safe, but not yet in its folder (see `safe_save`); opening the
    folder completes it. Raises FileProblem; then no folder was made.
    """
    with disk.troubles_of(folder):
        is_new = not folder.exists()
        is_taken = folder.is_dir() and any(folder.iterdir())
    if is_taken:
        raise FileProblem("There is something in this folder already. Choose another name.", path=folder)
    disk.make_folder(folder)
    files = copy.contents.files
    try:
        safe_save.save_files(folder, files, dict.fromkeys(files), state)
    except safe_save.SavePending as pending:
        return pending
    except FileProblem:
        if is_new:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise
    return None


def open_copy(path: Path, pass_phrase: str, folder: Path, state: Path) -> Copy:
    """Make an encrypted copy a project folder. Raises FileProblem; until all is understood nothing is written."""
    copy = read_copy(path, pass_phrase)
    pending = put(copy, folder, state)
    if pending is not None:
        raise pending
    return copy


def _checked(entries: list[zipfile.ZipInfo], path: Path) -> dict[str, zipfile.ZipInfo]:
    """Return the entries by name, once none of them is of a kind that an honest container has not."""
    if len(entries) > _MOST_ENTRIES:
        raise FileProblem(
            "There are {number} files in the copy; a statement has four at most. Check what it is.",
            path=path,
            number=len(entries),
        )
    named: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.orig_filename
        if not _stays_inside(name):
            raise _refused(
                "A name in the copy leads elsewhere (“{name}”). It was not opened. Check who sent it.", path, name
            )
        if name in named:
            raise _refused("The copy holds “{name}” twice. It was not opened. Ask for another one.", path, name)
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise _refused("“{name}” in the copy is a link, not a file. It was not opened.", path, name)
        named[name] = entry
    return named


def _stays_inside(name: str) -> bool:
    parts = name.split("/")
    return name.isprintable() and parts[0] != "" and ".." not in parts and not set(name) & set("\\:")


def _inflated(container: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> bytes:
    """Return the bytes of an entry; no more than may be are ever inflated, whatever size it tells."""
    name = entry.orig_filename
    if entry.flag_bits & _IS_ENCRYPTED:
        raise _refused("“{name}” in the copy has a lock of its own. Ask for a copy without one.", path, name)
    if entry.compress_type not in _PACKINGS:
        raise _refused("“{name}” in the copy is packed in a way that is not read here. Ask for another.", path, name)
    with container.open(entry) as file:
        data = file.read(SIZE_LIMIT_BYTES + 1)
    if len(data) > SIZE_LIMIT_BYTES:
        raise _refused("“{name}” in the copy has more than {limit} bytes. Check what it is.", path, name)
    return data


def _refused(what: str, path: Path, name: str) -> FileProblem:
    printable = "".join(c if c.isprintable() else "?" for c in name)
    return FileProblem(what, path=path, name=printable, limit=SIZE_LIMIT_BYTES)
