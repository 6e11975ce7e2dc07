"""One edition of a statement: the chosen formats, rendered together and written side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.checks import conflict_line
from statement_studio.domain.statement import Statement
from statement_studio.files import disk
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import TEXT

from . import pdf
from .formats import FORMATS
from .manuscript import compose
from .names import file_stem
from .pdf import Press, Proofs, press_of
from .words import Words, read_words


@dataclass(frozen=True, slots=True)
class Printer:
    """What rendering needs besides a statement: the catalogue, the words of the page in six languages, the press."""

    catalogue: Catalogue
    words: Words
    press: Press


def open_printer(catalogue: Catalogue, resources: Path) -> Printer:
    """Return the printer with the shipped words, template and fonts. Raises FileProblem or OSError without them."""
    words = resources / "templates" / "words.yaml"
    return Printer(catalogue, read_words(words.read_bytes(), words), press_of(resources))


def file_names(statement: Statement, formats: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the files of these formats, in the order of the list of formats."""
    return tuple(file_stem(statement) + known.suffix for known in FORMATS if known.id in formats)


def write_files(
    statement: Statement, folder: Path, formats: Sequence[str], printer: Printer, copies: Sequence[Path] = ()
) -> tuple[Path, ...]:
    """Write a statement in these formats and return the paths; an earlier export of the same name is replaced.

    Everything is rendered before the first file is written. `copies` are the conflict copies beside the statement.
    Raises MissingGlyph, or FileProblem from writing, and for two versions: in the text, or in a conflict copy.
    """
    _refuse_conflict(statement)
    _refuse_copies(copies)
    manuscript = compose(statement, printer.catalogue, printer.words)
    rendered = [known.render(manuscript, printer.press) for known in FORMATS if known.id in formats]
    disk.make_folder(folder)
    paths = tuple(folder / name for name in file_names(statement, formats))
    for path, data in zip(paths, rendered, strict=True):
        disk.write_file(path, data, is_private=False)
    return paths


def _refuse_conflict(statement: Statement) -> None:
    line = conflict_line(statement.text)
    if line is not None:
        raise FileProblem(
            "Two versions stand here, with the marks of git between them. Keep one and remove the marks, then export.",
            path=Path(TEXT),
            line=line,
        )


def _refuse_copies(copies: Sequence[Path]) -> None:
    if copies:
        raise FileProblem(
            "This is another version of the statement, left here when two people changed it at once. Compare the two, "
            "then take this file out of the folder and export.",
            path=copies[0],
        )


def proof_pages(statement: Statement, printer: Printer, proofs: Proofs, ppi: float) -> tuple[bytes, ...]:
    """Return the pages that an export would print, as PNG images of so many pixels to the inch.

    Raises MissingGlyph, or FileProblem where an export would refuse the text.
    """
    _refuse_conflict(statement)
    return proofs.draw(compose(statement, printer.catalogue, printer.words), ppi=ppi)


def preview_pages(statement: Statement, printer: Printer) -> tuple[bytes, ...]:
    """Return the pages of the PDF as PNG images. Raises MissingGlyph."""
    return pdf.preview(compose(statement, printer.catalogue, printer.words), printer.press)
