"""The files that the program keeps for itself in the state folder: whole, and readable by this account alone.

Knows how such a file is written, told from a damaged or planted one, and by which key it belongs to a project. What
is in it, its owner knows.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .disk import check, make_folders, sha256, staged, troubles_of, unstage
from .file_system import DISK, Fs, NotAFile
from .problems import FileProblem

_FOLDER_MODE, _FILE_MODE = 0o700, 0o600


@dataclass(frozen=True, slots=True)
class Owner:
    """A project, as the state folder knows it: where its folder really stands, and the key of its files."""

    folder: Path
    key: str

    @classmethod
    def of(cls, folder: Path, fs: Fs = DISK) -> Owner:
        """Return the owner of what is kept of a project folder, which may be gone. Raises FileProblem."""
        from .journal import Journals

        with troubles_of(folder):
            place = fs.resolve(folder)
        return cls(place, Journals.of(fs, Path(), place).key)


@contextlib.contextmanager
def own_troubles_of(path: Path) -> Iterator[None]:
    """Raise an error of the operating system as a FileProblem, in words for a place that nobody chose."""
    try:
        yield
    except OSError as error:
        here = "The program keeps its own files here, and "
        in_the_way = here + "something else is in the way. Take that away, then try again."
        forbidden = here + "this account is not allowed to use the place. Ask whoever looks after this computer."
        sentences = {
            errno.ENOSPC: here + "the disk is full. Free some space, then try again.",
            errno.EDQUOT: here + "your quota on this disk is used up. Free some space, then try again.",
            errno.EROFS: here + "this disk is read-only. Ask whoever looks after this computer.",
            errno.EACCES: forbidden,
            errno.EPERM: forbidden,
            **dict.fromkeys((errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ELOOP), in_the_way),
        }
        words = sentences.get(error.errno or 0, here + "the system refused it ({reason}). Try again.")
        raise FileProblem(words, path=path, reason=error.strerror or "no reason given") from None


@contextlib.contextmanager
def alone(owner: Owner, state: Path, fs: Fs = DISK) -> Iterator[None]:
    """Keep other processes away from what is kept of a project, and from saving it. Raises FileProblem."""
    from .journal import Journals
    from .safe_save import JOURNALS

    journals = Journals(fs, state / JOURNALS, owner.key)
    with contextlib.ExitStack() as held:
        with own_troubles_of(journals.folder):
            make_folders(fs, journals.folder, _FOLDER_MODE)
            is_alone = held.enter_context(journals.lock())
        if not is_alone:
            raise FileProblem("Another window is saving this statement just now. Try again.", path=owner.folder)
        yield


def put(path: Path, data: bytes, fs: Fs = DISK) -> None:
    """Put a whole file in the place of what stood there, or leave that as it was; a link there is not followed.

    On return a power cut takes it away no more. Raises FileProblem.
    """
    with own_troubles_of(path):
        make_folders(fs, path.parent, _FOLDER_MODE)
        try:
            fs.remove(staged(path))
            fs.write_new(staged(path), data, _FILE_MODE)
            check(fs, staged(path), data)
            fs.rename(staged(path), path)
        except OSError:
            unstage(fs, path)
            raise
        fs.sync_folder(path.parent)


def get(path: Path, limit: int, fs: Fs = DISK) -> bytes | None:
    """Return the bytes of a file, at most `limit`; None when there is none. Follows no link. Raises FileProblem."""
    with own_troubles_of(path):
        try:
            if path.lstat().st_size <= limit:
                return fs.read(path)
        except FileNotFoundError:
            return None
        except NotAFile:
            raise FileProblem("This is a link, or no file at all; it is not read. Take it away.", path=path) from None
    raise FileProblem("The file has more than {limit} bytes. Take it away.", path=path, limit=limit)


def unfinished(name: str) -> str | None:
    """Return the name of the file that `put` was still writing under this one, None for any other file."""
    before, after = staged(Path("*")).name.split("*")
    return name[len(before) : -len(after)] if name.startswith(before) and name.endswith(after) else None


def sealed(fields: Mapping[str, object], body: bytes) -> bytes:
    """Return a file of one line that is the digest of all that follows, a line of fields, and a body."""
    import json

    rest = json.dumps(fields).encode("ascii") + b"\n" + body
    return _digest_line(rest) + rest


def unsealed(data: bytes) -> tuple[dict[str, object], bytes]:
    """Return fields and body of such a file. Raises ValueError or TypeError for another one."""
    import json

    line, end, rest = data.partition(b"\n")
    if line + end != _digest_line(rest):
        raise ValueError("not the bytes that were written")
    head, _, body = rest.partition(b"\n")
    fields = json.loads(head)
    if not isinstance(fields, dict):
        raise TypeError("no fields")
    return fields, body


@contextlib.contextmanager
def damages_of(path: Path) -> Iterator[None]:
    """Raise what goes wrong in understanding a file as the FileProblem that it means to a person."""
    try:
        yield
    except (ValueError, KeyError, TypeError, RecursionError):
        raise FileProblem(
            "It is damaged, or was made by a newer version, and cannot be used. It was left as it is.", path=path
        ) from None


def _digest_line(rest: bytes) -> bytes:
    return sha256(rest).encode() + b"\n"
