"""How the open statement is previewed and exported, away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from statement_studio.domain.statement import Statement
from statement_studio.export.edition import Printer, file_names, preview_pages, write_files
from statement_studio.export.formats import FORMATS, Copy
from statement_studio.export.reading_copy import Speaking
from statement_studio.export.typesetting import MissingGlyph
from statement_studio.files.problems import FileProblem

from .answering import Answering, unhurried
from .jobs import Jobs

__all__ = ["Copy", "FileProblem", "MissingGlyph", "Publisher", "Speaking"]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Renders statements on a printer, through jobs. `answering` is asked before a folder is touched."""

    printer: Printer
    jobs: Jobs
    answering: Answering = field(default_factory=unhurried)

    @property
    def formats(self) -> tuple[str, ...]:
        """The identifiers of the formats there are."""
        return tuple(known.id for known in FORMATS)

    def preview(
        self,
        statement: Statement,
        done: Callable[[Sequence[bytes]], None],
        failed: Callable[[Exception], None],
        copy: Copy = Copy.SUBMISSION,
        speaking: Speaking | None = None,
    ) -> None:
        """Draw the pages of a copy as PNG images, then hand them to `done`."""
        self.jobs.run(lambda: preview_pages(statement, self.printer, copy, speaking), done, failed)

    def names(self, statement: Statement, wanted: Sequence[str]) -> tuple[str, ...]:
        """Return the names of the files that an export would write: of formats, and of `Copy.READING`."""
        return file_names(statement, wanted)

    def replaced(self, names: Sequence[str], folder: Path) -> frozenset[str]:
        """Return those of the names that are taken in a folder; none while its drive does not answer."""
        if not self.answering.answers(folder):
            return frozenset()
        return frozenset(name for name in names if (folder / name).exists())

    def export(
        self,
        statement: Statement,
        folder: Path,
        wanted: Sequence[str],
        done: Callable[[Sequence[Path]], None],
        failed: Callable[[Exception], None],
        speaking: Speaking | None = None,
    ) -> None:
        """Write the chosen formats, and `Copy.READING`, into a folder, then hand their paths to `done`.

        `speaking` is how the reading copy is spoken.
        """
        try:
            self.answering.check(folder)  # a job that hangs would keep the program from ending
        except FileProblem as problem:
            failed(problem)
            return
        self.jobs.run(lambda: write_files(statement, folder, wanted, self.printer, speaking=speaking), done, failed)
