"""A statement as a folder: `statement.yaml`, `statement.md` and, once there is a take, `rehearsals.yaml`.

Knows how the three are read, what of their bytes must outlive a save, and in which order they are replaced.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from statement_studio.domain.statement import Statement, Take

from . import disk
from .plain_yaml import SIZE_LIMIT_BYTES, Fields, decode, read
from .problems import FileProblem
from .project_schema import (
    STATEMENT_ORDER,
    TAKES_ORDER,
    statement_from_fields,
    statement_to_fields,
    takes_from_fields,
    takes_to_fields,
)
from .yaml_text import emit, update

HEADER, TEXT, TAKES = "statement.yaml", "statement.md", "rehearsals.yaml"
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Project:
    """A statement with the folder it was read from. `originals` are the bytes as they stand on disk, None: no file."""

    folder: Path
    statement: Statement
    takes: tuple[Take, ...]
    originals: tuple[tuple[str, bytes | None], ...]

    @property
    def text_is_missing(self) -> bool:
        """Whether the folder has no `statement.md`, so that the text shown is empty."""
        return dict(self.originals).get(TEXT) is None


def project_folder(path: Path) -> Path:
    """Return the folder that a person means by a path: the folder itself, or the one a project file stands in."""
    return path.parent if path.name in (HEADER, TEXT, TAKES) and not path.is_dir() else path


def load(path: Path) -> Project:
    """Open a project. Raises FileProblem, naming file and line; nothing is changed on disk."""
    try:
        return _load(project_folder(path))
    except OSError as error:
        raise disk.trouble(error, path) from None


def _load(folder: Path) -> Project:
    if not folder.exists():
        raise FileProblem("There is no such folder. Check the name.", path=folder)
    if not folder.is_dir():
        raise FileProblem("This is not a project folder. Choose the folder that holds statement.yaml.", path=folder)
    originals = {name: _read(folder / name) for name in (TEXT, TAKES, HEADER)}
    header, text, takes = originals[HEADER], originals[TEXT], originals[TAKES]
    if header is None and text is None:
        raise FileProblem(
            "This folder holds no statement: statement.yaml and statement.md are missing. "
            "Choose another one, or make a new statement.",
            path=folder,
        )
    statement = Statement() if header is None else _statement(header, folder / HEADER)
    return Project(
        folder,
        replace(statement, text=_Wording.read(text or b"", folder / TEXT).text),
        () if takes is None else takes_from_fields(read(takes, folder / TAKES), folder / TAKES),
        tuple(originals.items()),
    )


def save(statement: Statement, takes: tuple[Take, ...], folder: Path, opened: Project | None = None) -> Project:
    """Write a statement to a folder and return it as it now stands there.

    `opened` is the project it came from: what was not changed keeps its bytes, also when the folder is another one.
    Raises FileProblem (Conflict when someone else changed a file meanwhile); then nothing was replaced.
    """
    statement = replace(
        statement, text=_plain(statement.text), slot_seconds=_to_the_millisecond(statement.slot_seconds)
    )
    disk.make_folder(folder)
    before = dict(opened.originals) if opened else {}
    try:
        files = _files(statement, takes, before, folder)
    except UnicodeEncodeError:
        raise FileProblem(
            "The statement holds half of a character, as after a cut in the middle. Find it and type it anew.",
            path=folder,
        ) from None
    on_disk = before if opened and opened.folder == folder else {}
    disk.save_files(folder, files, {name: disk.digest(on_disk.get(name)) for name in files})
    takes = takes_from_fields(read(files[TAKES], folder / TAKES), folder / TAKES) if TAKES in files else ()
    return Project(folder, statement, takes, tuple({TEXT: None, TAKES: None, **files}.items()))


def save_takes(takes: tuple[Take, ...], opened: Project) -> Project:
    """Write the takes of a project beside its statement, which is not looked at, and return the project as it stands.

    Raises FileProblem (Conflict when someone else changed the takes meanwhile); then nothing was replaced.
    """
    path, before = opened.folder / TAKES, dict(opened.originals)
    data = _takes_bytes(takes, before.get(TAKES), path)
    disk.save_files(opened.folder, {TAKES: data}, {TAKES: disk.digest(before.get(TAKES))})
    return replace(
        opened, takes=takes_from_fields(read(data, path), path), originals=tuple({**before, TAKES: data}.items())
    )


def holds_a_statement(folder: Path) -> bool:
    """Whether a folder has the files of a project already."""
    return any((folder / name).exists() for name in (HEADER, TEXT))


def _files(
    statement: Statement, takes: tuple[Take, ...], before: dict[str, bytes | None], folder: Path
) -> dict[str, bytes]:
    """Return the bytes of every file, the text first and the file that names the others last; each is read back."""
    if "\0" in statement.text:
        line = statement.text[: statement.text.index("\0")].count("\n") + 1
        raise FileProblem("The text holds a NUL character. Take it out.", path=folder / TEXT, line=line)
    files = {TEXT: _Wording.read(before.get(TEXT) or b"", folder / TEXT).with_text(statement.text)}
    if takes or before.get(TAKES) is not None:
        files[TAKES] = _takes_bytes(takes, before.get(TAKES), folder / TAKES)
    files[HEADER] = _header_bytes(statement, before.get(HEADER), folder / HEADER)
    assert _Wording.read(files[TEXT], folder / TEXT).text == statement.text, "the text must read back"
    assert _statement(files[HEADER], folder / HEADER) == replace(statement, text=""), "the header must read back"
    return files


def _header_bytes(statement: Statement, before: bytes | None, path: Path) -> bytes:
    after = statement_to_fields(statement)
    if before is None:
        return emit(after).encode()
    earlier = statement_to_fields(_statement(before, path))
    return _updated(before, path, earlier, after, STATEMENT_ORDER)


def _takes_bytes(takes: tuple[Take, ...], before: bytes | None, path: Path) -> bytes:
    after = takes_to_fields(takes)
    if before is None:
        return emit(after).encode()
    return _updated(before, path, takes_to_fields(takes_from_fields(read(before, path), path)), after, TAKES_ORDER)


def _updated(data: bytes, path: Path, before: Fields, after: Fields, order: Sequence[str]) -> bytes:
    mark = _MARK if data.startswith(_MARK) else b""
    return mark + update(decode(data, path), before, after, order).encode()


def _statement(data: bytes, path: Path) -> Statement:
    return statement_from_fields(read(data, path), path)


def _read(path: Path) -> bytes | None:
    if path.is_symlink():
        raise FileProblem(
            "This is a link to another file, which is not followed. Put the file itself into the folder.", path=path
        )
    return disk.read_file(path, SIZE_LIMIT_BYTES)


def _plain(text: str) -> str:
    """Return a text as the domain has it: one kind of line end, none of them last, no byte order mark."""
    return text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def _to_the_millisecond(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)


@dataclass(frozen=True, slots=True)
class _Wording:
    """A text with what its file adds to it: byte order mark, line ends, empty lines at the end."""

    data: bytes
    text: str
    mark: bytes
    newline: str
    tail: str

    @classmethod
    def read(cls, data: bytes, path: Path) -> _Wording:
        written = decode(data, path)
        newline = "\r\n" if "\r\n" in written else "\n"
        tail = re.search("[\r\n]*\\Z", written)
        assert tail is not None, "the pattern allows nothing"
        ends = tail[0].replace("\r\n", "\n").replace("\r", "\n")
        mark = _MARK if data.startswith(_MARK) else b""
        return cls(data, _plain(written), mark, newline, ends if data else "\n")

    def with_text(self, text: str) -> bytes:
        """Return the file's bytes for a text; the very bytes that were read when the text is the same."""
        if self.data and text == self.text:
            return self.data
        return self.mark + (text + (self.tail if text else "")).replace("\n", self.newline).encode()
