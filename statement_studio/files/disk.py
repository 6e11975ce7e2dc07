"""Reading and writing whole files so that neither a stranger's file nor a full disk does harm."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from .file_system import DISK, LARGEST_BYTES, Fs
from .problems import Conflict, FileProblem

_STAGED = "~{}.sstmp.tmp"
"""Name of a staged file: `~` and `.tmp` make sync services pass it over."""


def sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes, hexadecimal."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


def digest(data: bytes | None) -> str | None:
    """Return the SHA-256 (hexadecimal) of a file's bytes, None for a file that is not there."""
    return None if data is None else sha256(data)


def read_file(path: Path, limit: int, *, follows_links: bool = True) -> bytes | None:
    """Return the bytes of a regular file, None when there is none. Raises FileProblem; never waits on a pipe."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | (0 if follows_links else getattr(os, "O_NOFOLLOW", 0))
    try:
        number = os.open(path, flags)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.ELOOP and not follows_links:
            what = "This is a link to another file, which is not followed. Put the file itself into the folder."
            raise FileProblem(what, path=path) from None
        raise trouble(error, path) from None
    try:
        status = os.fstat(number)
        if not stat.S_ISREG(status.st_mode):
            raise FileProblem("This is not a file that can be read. Choose another one.", path=path)
        if status.st_size > limit:
            raise FileProblem(
                "The file has {size} bytes; more than {limit} is refused. Check what it is.",
                path=path,
                size=status.st_size,
                limit=limit,
            )
        with os.fdopen(os.dup(number), "rb") as file:
            # As much as there is and not as much as there may be: Python would set that aside at once.
            return file.read(min(limit, status.st_size) + 1)
    except OSError as error:
        raise trouble(error, path) from None
    finally:
        os.close(number)


def save_files(
    folder: Path, files: Mapping[str, bytes | None], expected: Mapping[str, str | None], mode: int = 0o600
) -> None:
    """Write several files of one folder: all are staged and on the disk before the first one is replaced.

    `files` is in the order of replacement; None takes a file away when its turn comes. `expected` holds the digest
    each file had when it was read (None: it was not there); Conflict is raised when one differs. Files that hold these
    bytes already are not written. `mode` is that of new files, less what the account takes away; others keep theirs.
    Raises FileProblem; until the first replacement the folder is as it was.
    """
    changed = {name: data for name, data in files.items() if _must_write(folder / name, data, expected.get(name))}
    staged: dict[str, Path] = {}
    try:
        for name, data in changed.items():
            if data is not None:
                staged[name] = folder / _STAGED.format(name)
                _write_new(staged[name], data, folder / name, mode)
        for name in changed:
            if name in staged:
                staged[name].replace(folder / name)
            else:
                (folder / name).unlink(missing_ok=True)
        if changed:
            DISK.sync_folder(folder)
    except OSError as error:
        for temporary in staged.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise trouble(error, folder) from None


def write_file(path: Path, data: bytes, *, is_private: bool = True) -> None:
    """Put a whole file in place of whatever stood there, or leave it as it was. Raises FileProblem.

    A new file can be read by this account alone; one that is not private is as open as the account makes its files.
    A file that holds these bytes already is not written.
    """
    if read_file(path, LARGEST_BYTES) == data:
        return
    with troubles_of(path):
        stage(DISK, path, data, 0o600 if is_private else 0o666)
        try:
            DISK.rename(staged(path), path)
        except OSError:
            unstage(DISK, path)
            raise
        DISK.sync_folder(path.parent)


def staged(path: Path) -> Path:
    """Return where the new bytes of a file wait until they take its place."""
    return path.with_name(_STAGED.format(path.name))


def stage(fs: Fs, path: Path, data: bytes, mode: int) -> None:
    """Write the new bytes of a file beside it, on the disk and read back. Raises OSError; then none are left there."""
    try:
        fs.remove(staged(path))
        fs.write_new(staged(path), data, mode, like=path)
        check(fs, staged(path), data)
    except OSError:
        unstage(fs, path)
        raise


def unstage(fs: Fs, path: Path) -> None:
    """Take away what waits beside a file, as far as the disk lets go of it."""
    with contextlib.suppress(OSError):
        fs.remove(staged(path))


def check(fs: Fs, path: Path, data: bytes | None) -> None:
    """Make sure that a file holds these bytes. Raises OSError."""
    if fs.read(path) != data:
        raise OSError(errno.EIO, "what was written reads back differently")


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, to last. Raises FileProblem."""
    with troubles_of(folder):
        make_folders(DISK, folder, 0o777)


def make_folders(fs: Fs, folder: Path, mode: int) -> None:
    """Make a folder and those above it; a power cut takes none of them away again. Raises OSError."""
    if fs.is_folder(folder):
        return
    if folder != folder.parent:
        make_folders(fs, folder.parent, mode)
    fs.make_folder(folder, mode)
    fs.sync_folder(folder.parent)


@contextlib.contextmanager
def troubles_of(path: Path) -> Iterator[None]:
    """Raise an error of the operating system as the FileProblem that it means to a person, naming this path."""
    try:
        yield
    except OSError as error:
        raise trouble(error, path) from None


def trouble(error: OSError, path: Path) -> FileProblem:
    """Return the problem that an error of the operating system means to a person."""
    sentences = {
        errno.ENOSPC: "The disk is full. Free some space or choose another folder, then try again.",
        errno.EDQUOT: "Your quota on this disk is used up. Free some space, then try again.",
        errno.EROFS: "This disk is read-only. Choose another folder.",
        errno.EACCES: "This account is not allowed to use it. Choose another folder, or ask its owner.",
        errno.EPERM: "This account is not allowed to use it. Choose another folder, or ask its owner.",
        errno.ENOENT: "It is no longer there. Choose another folder, or connect the drive again.",
        errno.ENOTDIR: "A part of this path is a file, not a folder. Choose another folder.",
        errno.EISDIR: "This is a folder, not a file. Choose a file.",
        errno.ENAMETOOLONG: "The name is too long for this disk. Choose a shorter one.",
        errno.EEXIST: "Something of this name is there already. Choose another name.",
        errno.ELOOP: "The links here lead in a circle. Choose another folder.",
    }
    words = sentences.get(error.errno or 0, "The system refused it ({reason}). Try again, or choose another folder.")
    return FileProblem(words, path=path, reason=error.strerror or "no reason given")


def _must_write(path: Path, data: bytes | None, expected: str | None) -> bool:
    on_disk = read_file(path, LARGEST_BYTES)
    if on_disk == data:
        return False
    if digest(on_disk) != expected:
        raise Conflict(
            "The file was changed by someone else since it was opened. Save under another name, then compare the two.",
            path=path,
        )
    return True


def _write_new(path: Path, data: bytes, like: Path, mode: int) -> None:
    path.unlink(missing_ok=True)
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), mode)
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        if like.exists():
            os.fchmod(number, stat.S_IMODE(like.stat().st_mode))
        os.fsync(number)
    if path.read_bytes() != data:
        raise OSError(errno.EIO, "what was written reads back differently")
