"""One version of the history: what its file holds, and what its name tells without opening it."""

from __future__ import annotations

import contextlib
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path

from statement_studio.domain.spoken import read_text
from statement_studio.domain.statement import Statement

from .plain_yaml import read
from .private_files import sealed, unsealed
from .problems import FileProblem
from .project import HEADER, TEXT
from .project_schema import statement_from_fields

LARGEST_BYTES = 64 * 1024 * 1024
"""Of a version's file, and of the files in it together."""
_FORMAT = 1
_TIME = "%Y%m%dT%H%M%S.%fZ"
_MARK = ".longer"
_NAME = re.compile(rf"(\d{{8}}T\d{{6}}\.\d{{6}}Z)-(\d{{1,18}})({re.escape(_MARK)})?\Z")


@dataclass(frozen=True, slots=True)
class VersionName:
    """The name of a version's file: when it was saved (UTC), which it is in order of saving, whether it is marked."""

    at: datetime
    number: int
    is_marked: bool = False

    def __str__(self) -> str:
        return f"{self.at.astimezone(UTC).strftime(_TIME)}-{self.number}{_MARK if self.is_marked else ''}"

    @classmethod
    def read(cls, name: str) -> VersionName | None:
        """Return what a name tells, None for that of another file."""
        match = _NAME.match(name)
        with contextlib.suppress(ValueError):  # there is no such day
            if match:
                return cls(datetime.fromisoformat(match[1]), int(match[2]), match[3] is not None)
        return None


@dataclass(frozen=True, slots=True)
class Version:
    """A saved version, without its files: where it is kept and what it says of itself.

    `folder` is where the project stood, `words` how many are spoken, `letters` how many characters its texts have but
    for white space, `files` the names with their sizes in bytes.
    """

    path: Path
    name: VersionName
    folder: Path
    title: str
    words: int
    letters: int
    files: tuple[tuple[str, int], ...]

    @property
    def at(self) -> datetime:
        """When it was saved (UTC)."""
        return self.name.at

    @property
    def is_kept_longer(self) -> bool:
        """Whether it is the last one before a save that lost more than half of the text."""
        return self.name.is_marked

    @property
    def size_bytes(self) -> int:
        """What its files have together, as they stand in a project."""
        return sum(size for _, size in self.files)


def describe(path: Path, name: VersionName, folder: Path, files: Mapping[str, bytes]) -> Version:
    """Return the version that these files of a project are."""
    texts = {name: data.decode("utf-8", "replace") for name, data in files.items() if name.endswith(Path(TEXT).suffix)}
    header = _header(files.get(HEADER), folder)
    return Version(
        path=path,
        name=name,
        folder=folder,
        title=header.title,
        words=sum(block.words for block in read_text(texts.get(TEXT, ""), header.language)),
        letters=sum(len("".join(text.split())) for text in texts.values()),
        files=tuple((name, len(data)) for name, data in files.items()),
    )


def to_bytes(version: Version, files: Mapping[str, bytes]) -> bytes:
    """Return the file of a version."""
    fields = {
        "format": _FORMAT,
        "folder": str(version.folder),
        "title": version.title,
        "words": version.words,
        "letters": version.letters,
        "files": version.files,
    }
    return sealed(fields, zlib.compress(b"".join(files.values())))


def from_bytes(path: Path, data: bytes) -> tuple[Version, bytes]:
    """Return a version and its files, packed. Raises ValueError, KeyError or TypeError for one that is broken."""
    name, (fields, body) = VersionName.read(path.name), unsealed(data)
    files, words, letters = fields["files"], fields["words"], fields["letters"]
    if name is None or fields["format"] != _FORMAT:
        raise ValueError("of another format")
    if not isinstance(files, list) or not isinstance(words, int) or not isinstance(letters, int):
        raise TypeError("a field of another kind")
    sizes = tuple((str(each), int(size)) for each, size in files)
    return Version(path, name, Path(str(fields["folder"])), str(fields["title"]), words, letters, sizes), body


def unpacked(version: Version, body: bytes) -> Mapping[str, bytes]:
    """Return the files of a version by name. Raises ValueError where they are not what was packed."""
    if not 0 <= version.size_bytes <= LARGEST_BYTES:
        raise ValueError("more than was ever kept")
    try:
        whole = zlib.decompressobj().decompress(body, version.size_bytes + 1)
    except zlib.error as error:
        raise ValueError("not what was packed") from error
    if len(whole) != version.size_bytes:
        raise ValueError("not as many bytes as were kept")
    ends = accumulate(size for _, size in version.files)
    return {name: whole[end - size : end] for (name, size), end in zip(version.files, ends, strict=True)}


def _header(data: bytes | None, folder: Path) -> Statement:
    """Return what a header says; that of a file which cannot be understood is not told, but kept all the same."""
    with contextlib.suppress(FileProblem):
        if data is not None:
            return statement_from_fields(read(data, folder / HEADER), folder / HEADER)
    return Statement()
