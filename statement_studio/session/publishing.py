"""How the open statement is previewed and exported, away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from statement_studio.domain.statement import Statement
from statement_studio.export.edition import Printer, file_names, preview_pages, write_files
from statement_studio.export.formats import FORMATS
from statement_studio.export.pdf import MissingGlyph
from statement_studio.files.problems import FileProblem

from .jobs import Jobs

__all__ = ["FileProblem", "MissingGlyph", "Publisher"]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Renders statements on a printer, through jobs."""

    printer: Printer
    jobs: Jobs

    @property
    def formats(self) -> tuple[str, ...]:
        """The identifiers of the formats there are."""
        return tuple(known.id for known in FORMATS)

    def preview(
        self, statement: Statement, done: Callable[[Sequence[bytes]], None], failed: Callable[[Exception], None]
    ) -> None:
        """Draw the pages as PNG images, then hand them to `done`."""
        self.jobs.run(lambda: preview_pages(statement, self.printer), done, failed)

    def names(self, statement: Statement, formats: Sequence[str]) -> tuple[str, ...]:
        """Return the names of the files that an export would write."""
        return file_names(statement, formats)

    def export(
        self,
        statement: Statement,
        folder: Path,
        formats: Sequence[str],
        done: Callable[[Sequence[Path]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write the chosen formats into a folder, then hand their paths to `done`."""
        self.jobs.run(lambda: write_files(statement, folder, formats, self.printer), done, failed)
