"""How the open statement becomes an encrypted copy, and such a copy a project; the slow work is done elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from statement_studio.domain.statement import PaceChoice
from statement_studio.files import encryption, hand_over
from statement_studio.files.hand_over import SUFFIX, Copy
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import as_files

from .answering import Answering, unhurried
from .desk import Desk
from .jobs import Jobs

__all__ = ["LEAST_CHARACTERS", "SUFFIX", "Copy", "Courier", "FileProblem"]

LEAST_CHARACTERS: Final = encryption.LEAST_CHARACTERS
"""The shortest pass-phrase that is taken."""


@dataclass(frozen=True, slots=True)
class Courier:
    """Packs, encrypts and opens copies to hand over. `state` is the folder of what outlives the program.

    `answering` is asked before a copy or a project's folder is touched.
    """

    state: Path
    jobs: Jobs
    answering: Answering = field(default_factory=unhurried)

    @property
    def is_available(self) -> bool:
        """Whether the package that encrypts is installed; without it only `install_command` is of use."""
        return encryption.is_available()

    @property
    def install_command(self) -> str:
        """The command that brings the package."""
        return encryption.install_command()

    def knows_how_one_speaks(self, desk: Desk) -> bool:
        """Whether there is anything of rehearsals and pace that could go into a copy or stay out of it."""
        return bool(desk.takes) or desk.speech.keeps_profile or desk.details.pace != PaceChoice()

    def pack(self, desk: Desk, *, with_pace: bool) -> bytes:
        """Return the statement as it lies open, saved or not, in the form in which a save would write it.

        `with_pace` lets takes, the copy of a profile that goes with the project, and the choice of a pace go along;
        all three tell how a person speaks. Raises FileProblem for a statement that could not be saved either.
        """
        statement, opened = desk.current, desk.project
        folder = desk.folder or Path(desk.details.title or "statement")
        if not with_pace:
            return hand_over.pack(as_files(replace(statement, pace=PaceChoice()), opened=opened, folder=folder))
        profile = desk.speech.profile if desk.speech.keeps_profile else opened.profile if opened else None
        key = desk.speech.text_key if desk.takes else ""
        return hand_over.pack(as_files(statement, desk.takes, opened, folder=folder, text_key=key, profile=profile))

    def encrypt(
        self,
        packed: bytes,
        pass_phrase: str,
        path: Path,
        done: Callable[[bytes], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Encrypt what was packed, then hand it to `done`; nothing is written. `path` is named in messages."""
        self.jobs.run(partial(encryption.encrypt, packed, pass_phrase, path), done, failed)

    def write(self, path: Path, encrypted: bytes) -> None:
        """Write an encrypted copy, whole or not at all. Raises FileProblem."""
        self.answering.check(path)
        hand_over.write(path, encrypted)

    def read(
        self, path: Path, pass_phrase: str, done: Callable[[Copy], None], failed: Callable[[Exception], None]
    ) -> None:
        """Decrypt a copy and read it as strictly as a project, then hand it to `done`; nothing is written."""
        try:
            self.answering.check(path)  # a job that hangs would keep the program from ending
        except FileProblem as problem:
            failed(problem)
            return
        self.jobs.run(partial(hand_over.read_copy, path, pass_phrase), done, failed)

    def put(self, copy: Copy, folder: Path) -> None:
        """Make a copy a project folder, which must be new or empty. Raises FileProblem; then there is none."""
        self.answering.check(folder)
        hand_over.put(copy, folder, self.state)
