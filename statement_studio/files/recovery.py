"""Copies of statements that are not saved yet, kept outside the project, so that a crash costs seconds and no more.

Knows what is in a copy, how copies of several windows are told apart, and which of them may be offered. A copy is
never put in the place of anything by itself: it waits until it is dropped.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take

from .disk import digest
from .file_system import DISK, Fs
from .plain_yaml import parse
from .private_files import Owner, damages_of, get, own_troubles_of, put, sealed, unfinished, unsealed
from .problems import FileProblem
from .process import Process
from .project import HEADER, TAKES, Project
from .project_schema import statement_from_fields, statement_to_fields
from .takes_schema import takes_from_fields, takes_to_fields
from .yaml_text import emit

RECOVERY = "recovery"
"""The folder inside the state folder in which the copies wait."""
LARGEST_BYTES = 16 * 1024 * 1024
_FORMAT = 2
_FORMAT_WITHOUT_TAKES = 1
_KEY = re.compile(r"[0-9a-f]{32}\Z")
_NAME = re.compile(r"([0-9a-f]{32})\.([1-9]\d{0,9})\.([0-9a-z]{1,64})\Z")
_TOLD = ".told"
"""Ends the name of an empty file that stands beside a copy of no use, once the person has heard of that."""
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """A whole statement as it was typed at a moment.

    `key` is that of its project, or 32 random hexadecimal digits for a statement that was never saved (`folder` None).
    `base` are the digests of the files it was typed on, by name (None: no such file); `at` is in UTC, `writer` the
    process whose window showed it, `takes` the rehearsals that went with it. Raises ValueError for another key, or a
    time without its zone.
    """

    key: str
    folder: Path | None
    statement: Statement
    base: tuple[tuple[str, str | None], ...]
    at: datetime
    writer: Process
    takes: tuple[Take, ...] = ()

    def __post_init__(self) -> None:
        if not _KEY.match(self.key) or self.at.tzinfo is None:
            raise ValueError(f"not a key and a time: {self.key!r} {self.at}")


@dataclass(frozen=True, slots=True)
class Recoverable:
    """The copies that can be offered, the latest first, and what is wrong with those that cannot."""

    copies: tuple[RecoveryCopy, ...]
    problems: tuple[FileProblem, ...]


def base_of(project: Project) -> tuple[tuple[str, str | None], ...]:
    """Return the digests of a project's files as they stood when it was opened or saved, by name."""
    return tuple((name, digest(data)) for name, data in project.originals)


def keep(copy: RecoveryCopy, state: Path, fs: Fs = DISK) -> None:
    """Keep a copy in the place of the earlier one of its key and writer. Raises FileProblem; that one stays then."""
    path = _path(copy.key, copy.writer, state)
    data = _to_bytes(copy)
    if len(data) > LARGEST_BYTES:
        raise FileProblem(
            "The statement has more than {limit} bytes; no copy of what was typed is kept until it is saved.",
            path=copy.folder or path,
            limit=LARGEST_BYTES,
        )
    put(path, data, fs)


def copies(state: Path, is_alive: Callable[[Process], bool], fs: Fs = DISK) -> Recoverable:
    """Return the copies whose windows are gone. What cannot be read is left as it is, and reported until it is `quiet`.

    Nothing is raised.
    Of a copy that was still being written when its window went, nothing is left; the one before it is.
    """
    found: list[RecoveryCopy] = []
    problems: list[FileProblem] = []
    try:
        with own_troubles_of(state / RECOVERY):
            names = fs.names(state / RECOVERY)
    except FileProblem as problem:
        return Recoverable((), (problem,))
    for path, writer in _abandoned(state / RECOVERY, names, is_alive, fs):
        try:
            with damages_of(path):
                copy, troubles = _read(path, writer, fs)
        except FileProblem as broken:
            if _told(path).name not in names:
                problems.append(broken)
            continue
        found.append(copy)
        problems += troubles
    return Recoverable(tuple(sorted(found, key=lambda copy: copy.at, reverse=True)), tuple(problems))


def drop(key: str, state: Path, writer: Process, fs: Fs = DISK) -> None:
    """Take the copy of a key and writer away, so that no power cut brings it back. Raises FileProblem."""
    path = _path(key, writer, state)
    with own_troubles_of(path):
        if path.name in fs.names(path.parent):
            fs.remove(path)
            fs.remove(_told(path))
            fs.sync_folder(path.parent)


def is_unreadable(problem: FileProblem) -> bool:
    """Whether a problem is that of a copy of no use as a whole, and not of a part of one or of their folder."""
    return problem.path.parent.name == RECOVERY and _NAME.match(problem.path.name) is not None


def quiet(path: Path, fs: Fs = DISK) -> None:
    """Keep a copy that cannot be read, and report it no more. It is offered should it be readable again.

    Raises FileProblem.
    """
    put(_told(path), b"", fs)


def take_away(path: Path, fs: Fs = DISK) -> None:
    """Take a copy that cannot be read away for good. Raises FileProblem."""
    with own_troubles_of(path):
        fs.remove(path)
        fs.remove(_told(path))
        fs.sync_folder(path.parent)


def is_of(path: Path, owner: Owner, fs: Fs = DISK) -> bool:
    """Whether a file among the copies belongs to a project: by its name, or by what it says of itself."""
    name = _NAME.match(unfinished(path.name) or path.name)
    if name is None or name[1] == owner.key:
        return name is not None
    try:
        with damages_of(path):
            folder = _folder(unsealed(get(path, LARGEST_BYTES, fs) or b"")[0]["folder"])
    except FileProblem:
        return False
    return folder is not None and Owner.of(folder, fs).key == owner.key


def writers_of(folder: Path, state: Path, fs: Fs = DISK) -> tuple[Process, ...]:
    """Return the processes that keep copies of a project, living or not. Raises FileProblem."""
    owner, place = Owner.of(folder, fs), state / RECOVERY
    with own_troubles_of(place):
        paths = [place / name for name in fs.names(place)] if fs.is_folder(place) else []
    matches = (_NAME.match(path.name) for path in paths if is_of(path, owner, fs))
    return tuple(Process(int(match[2]), match[3]) for match in matches if match)


def _abandoned(
    folder: Path, names: tuple[str, ...], is_alive: Callable[[Process], bool], fs: Fs
) -> Iterator[tuple[Path, Process]]:
    """Yield the copies of windows that are gone, and take away what those were still writing."""
    for name in names:
        match = _NAME.match(unfinished(name) or name)
        if match is None or is_alive(writer := Process(int(match[2]), match[3])):
            continue
        if name == match[0]:
            yield folder / name, writer
            continue
        with contextlib.suppress(OSError):
            fs.remove(folder / name)


def _path(key: str, writer: Process, state: Path) -> Path:
    return state / RECOVERY / f"{key}.{writer.pid}.{writer.started}"


def _to_bytes(copy: RecoveryCopy) -> bytes:
    """Return a copy: fields, then the takes, `statement.yaml` and `statement.md`, for whoever must read it by hand.

    The text is kept as it was typed, even where it cannot be saved so: with half a character, or another line end.
    """
    header = _HALF_A_CHARACTER.sub("\ufffd", emit(statement_to_fields(copy.statement))).encode()
    takes = emit(takes_to_fields(copy.takes, "")).encode() if copy.takes else b""
    text = copy.statement.text.encode("utf-8", "surrogatepass")
    fields = {
        "format": _FORMAT,
        "key": copy.key,
        "folder": None if copy.folder is None else str(copy.folder),
        "base": dict(copy.base),
        "at": copy.at.astimezone(UTC).isoformat(),
        "takes_bytes": len(takes),
        "header_bytes": len(header),
    }
    return sealed(fields, takes + header + text)


def _told(path: Path) -> Path:
    return path.with_name(path.name + _TOLD)


def _read(path: Path, writer: Process, fs: Fs) -> tuple[RecoveryCopy, list[FileProblem]]:
    """Return a copy. Where details or takes are of no use, the text is rescued alone, and what is wrong is told."""
    fields, body = unsealed(get(path, LARGEST_BYTES, fs) or b"")
    size, base, at = fields["header_bytes"], fields["base"], fields["at"]
    skipped = 0 if fields["format"] == _FORMAT_WITHOUT_TAKES else fields["takes_bytes"]
    is_known = fields["format"] in (_FORMAT, _FORMAT_WITHOUT_TAKES)
    if not is_known or not isinstance(size, int) or not isinstance(skipped, int) or not isinstance(base, dict):
        raise ValueError("of another format")
    takes, header, text = body[:skipped], body[skipped : skipped + size], body[skipped + size :]
    problems: list[FileProblem] = []
    statement = replace(_statement(header.decode(), path, problems), text=text.decode("utf-8", "surrogatepass"))
    names = tuple((str(name), None if value is None else str(value)) for name, value in base.items())
    time, folder = datetime.fromisoformat(str(at)), _folder(fields["folder"])
    kept = _takes(takes.decode(), path, problems)
    return RecoveryCopy(str(fields["key"]), folder, statement, names, time, writer, kept), problems


def _statement(header: str, path: Path, problems: list[FileProblem]) -> Statement:
    try:
        return statement_from_fields(parse(header, path / HEADER), path / HEADER)
    except FileProblem as problem:
        problems.append(problem)
        return Statement()


def _takes(written: str, path: Path, problems: list[FileProblem]) -> tuple[Take, ...]:
    try:
        return takes_from_fields(parse(written, path / TAKES), path / TAKES) if written else ()
    except FileProblem as problem:
        problems.append(problem)
        return ()


def _folder(value: object) -> Path | None:
    return None if value is None else Path(str(value))
