"""What windows that are no more left unsaved, beside what stands on the disk, to be offered to the person.

Knows which copies are one and the same to a person, and how they differ from the project they were typed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files.private_files import Owner
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process
from statement_studio.files.project import HEADER, TEXT, Project, load
from statement_studio.files.recovery import RecoveryCopy, base_of, copies, drop, is_unreadable, quiet, take_away

from . import comparing
from .answering import Answering, unhurried

if TYPE_CHECKING:
    from statement_studio.domain.difference import Piece

__all__ = ["FileProblem", "Leftover", "Leftovers"]


@dataclass(frozen=True, slots=True)
class Leftover:
    """What was typed and not saved. `copies` hold the same, the latest first.

    `on_disk` is the project as it stands now, None for one never saved or one that cannot be opened; `problem` then
    tells why.
    """

    copies: tuple[RecoveryCopy, ...]
    on_disk: Project | None = None
    problem: FileProblem | None = None

    @property
    def statement(self) -> Statement:
        """The statement as it was typed."""
        return self.copies[0].statement

    @property
    def takes(self) -> tuple[Take, ...]:
        """The takes that are not on the disk, the earliest first."""
        there = self.on_disk.takes if self.on_disk else ()
        return tuple(take for take in self.copies[0].takes if take not in there)

    @property
    def at(self) -> datetime:
        """When the last of it was typed (UTC)."""
        return self.copies[0].at

    @property
    def folder(self) -> Path | None:
        """The folder of its project, None for one never saved."""
        return self.copies[0].folder

    @property
    def is_overtaken(self) -> bool:
        """Whether the statement on the disk was changed after the one that this was typed in."""
        if self.on_disk is None:
            return False
        now, then = dict(base_of(self.on_disk)), dict(self.copies[0].base)
        return any(now.get(name) != then.get(name) for name in (HEADER, TEXT))

    @property
    def text(self) -> tuple[Piece, ...]:
        """What leads from the text on the disk to the one that was typed; all of that one where none is there."""
        return comparing.of_texts(self._saved, self.statement) if self.on_disk else _plain(self.statement.text)

    @property
    def details(self) -> tuple[Piece, ...]:
        """The same of all else, in the lines of `statement.yaml` that differ; empty when it is alike."""
        pieces = comparing.of_details(self._saved, self.statement)
        return pieces if self.on_disk else _plain(_after(pieces))

    @property
    def is_on_disk(self) -> bool:
        """Whether all of it stands on the disk already, as after a crash between a save and the end of it."""
        return self.on_disk is not None and self.on_disk.statement == self.statement and not self.takes

    @property
    def _saved(self) -> Statement:
        return self.on_disk.statement if self.on_disk else Statement()


class Leftovers:
    """Finds what other windows left, and takes it away. `writer` is the process of this window, `is_alive` tells which
    others still run, `keep` keeps the files of a project as a version. `problems` are the copies that could not be read
    when they were last looked for. `answering` is asked before the folder of a project is touched.
    """

    def __init__(
        self,
        state: Path,
        writer: Process,
        is_alive: Callable[[Process], bool],
        keep: Callable[[Path, Mapping[str, bytes | None]], object],
        answering: Answering | None = None,
    ) -> None:
        self._state, self._writer, self._is_alive, self._keep = state, writer, is_alive, keep
        self._answering = answering or unhurried()
        self.problems: tuple[FileProblem, ...] = ()

    def all(self) -> tuple[Leftover, ...]:
        """Return all that was left, the latest first. What turns out to be on the disk already is taken away."""
        return self._offered(self._copies())

    def of(self, folder: Path) -> tuple[Leftover, ...]:
        """Return what was left of one project."""
        try:
            self._answering.check(folder)
            key = Owner.of(folder).key
            return self._offered([copy for copy in self._copies() if key in self._keys(copy)])
        except FileProblem as problem:
            self.problems = (problem,)
            return ()

    def discard(self, leftover: Leftover) -> None:
        """Take all its copies away for good. Raises FileProblem."""
        for copy in leftover.copies:
            drop(copy.key, self._state, copy.writer)

    @property
    def unreadable(self) -> tuple[FileProblem, ...]:
        """Those of the problems that are copies of no use at all; each has the path of its file."""
        return tuple(problem for problem in self.problems if is_unreadable(problem))

    def keep_unreadable(self) -> None:
        """Leave the copies that cannot be read where they are, and tell of them no more. Raises FileProblem."""
        for problem in self.unreadable:
            quiet(problem.path)

    def discard_unreadable(self) -> None:
        """Take the copies that cannot be read away for good. Raises FileProblem."""
        for problem in self.unreadable:
            take_away(problem.path)

    def _copies(self) -> list[RecoveryCopy]:
        found = copies(self._state, lambda process: process == self._writer or self._is_alive(process))
        self.problems = found.problems
        return list(found.copies)

    def _offered(self, found: Iterable[RecoveryCopy]) -> tuple[Leftover, ...]:
        alike: dict[tuple[Path | None, Statement, tuple[Take, ...]], list[RecoveryCopy]] = {}
        for copy in found:
            alike.setdefault((copy.folder, copy.statement, copy.takes), []).append(copy)
        leftovers = [self._beside_disk(tuple(group)) for group in alike.values()]
        for leftover in leftovers:
            if leftover.is_on_disk:
                self._sweep(leftover)
        return tuple(leftover for leftover in leftovers if not leftover.is_on_disk)

    def _sweep(self, leftover: Leftover) -> None:
        try:
            if leftover.on_disk is not None:  # it may stand there by a save that was interrupted, and nowhere else
                self._keep(leftover.on_disk.folder, dict(leftover.on_disk.originals))
            self.discard(leftover)
        except FileProblem as problem:
            self.problems = (*self.problems, problem)

    def _beside_disk(self, alike: tuple[RecoveryCopy, ...]) -> Leftover:
        folder = alike[0].folder
        if folder is None:
            return Leftover(alike)
        try:
            self._answering.check(folder)
            return Leftover(alike, load(folder))
        except FileProblem as problem:
            return Leftover(alike, problem=problem)

    def _keys(self, copy: RecoveryCopy) -> tuple[str, ...]:
        is_reached = copy.folder is not None and self._answering.answers(copy.folder)
        return (copy.key, Owner.of(copy.folder).key) if copy.folder and is_reached else (copy.key,)


def _plain(text: str) -> tuple[Piece, ...]:
    from statement_studio.domain.difference import Piece, PieceKind

    return (Piece(PieceKind.EQUAL, text),) if text else ()


def _after(pieces: Iterable[Piece]) -> str:
    """Return what a difference leads to."""
    from statement_studio.domain.difference import PieceKind

    return "".join(piece.text for piece in pieces if piece.kind is not PieceKind.REMOVED)
