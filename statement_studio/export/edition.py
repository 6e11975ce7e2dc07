"""One edition of a statement: the chosen files, rendered together and written side by side."""

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

from . import pdf, reading_pdf
from .formats import FORMATS, READING_SUFFIX, Copy
from .manuscript import compose
from .names import file_stem
from .reading_copy import ReadingCopy, Speaking, compose_reading_copy, usual_speaking
from .typesetting import Press, Proofs, press_of
from .words import Words, read_words


@dataclass(frozen=True, slots=True)
class Printer:
    """What rendering needs besides a statement: the catalogue, the words of the page in six languages, the press."""

    catalogue: Catalogue
    words: Words
    press: Press


def open_printer(catalogue: Catalogue, resources: Path) -> Printer:
    """Return the printer with the shipped words, templates and fonts. Raises FileProblem or OSError without them."""
    words = resources / "templates" / "words.yaml"
    return Printer(catalogue, read_words(words.read_bytes(), words), press_of(resources))


def file_names(statement: Statement, wanted: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the files of these formats, in the order of the list of formats.

    Behind them the reading copy, where `Copy.READING` is wanted.
    """
    suffixes = [known.suffix for known in FORMATS if known.id in wanted]
    if Copy.READING in wanted:
        suffixes.append(READING_SUFFIX)
    return tuple(file_stem(statement) + suffix for suffix in suffixes)


def write_files(
    statement: Statement,
    folder: Path,
    wanted: Sequence[str],
    printer: Printer,
    conflicts: Sequence[Path] = (),
    speaking: Speaking | None = None,
) -> tuple[Path, ...]:
    """Write a statement as `file_names` has it and return the paths; an earlier export of the same name is replaced.

    Everything is rendered before the first file is written. `conflicts` are the conflict copies beside the statement,
    `speaking` is how the reading copy is spoken, by default as by somebody nobody has heard. Raises MissingGlyph, or
    FileProblem from writing, and for two versions: in the text, or in a conflict copy.
    """
    _refuse_conflict(statement)
    _refuse_copies(conflicts)
    manuscript = compose(statement, printer.catalogue, printer.words)
    rendered = [known.render(manuscript, printer.press) for known in FORMATS if known.id in wanted]
    if Copy.READING in wanted:
        rendered.append(reading_pdf.render(_reading_copy(statement, printer, speaking), printer.press))
    disk.make_folder(folder)
    paths = tuple(folder / name for name in file_names(statement, wanted))
    for path, data in zip(paths, rendered, strict=True):
        disk.write_file(path, data, is_private=False)
    return paths


def _reading_copy(statement: Statement, printer: Printer, speaking: Speaking | None) -> ReadingCopy:
    return compose_reading_copy(statement, printer.catalogue, printer.words, speaking or usual_speaking(statement))


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
    page = pdf.galley_of(compose(statement, printer.catalogue, printer.words), printer.press)
    return proofs.draw(page, ppi=ppi)


def preview_pages(
    statement: Statement, printer: Printer, copy: Copy = Copy.SUBMISSION, speaking: Speaking | None = None
) -> tuple[bytes, ...]:
    """Return the pages of the PDF of a copy as PNG images. Raises MissingGlyph."""
    if copy is Copy.READING:
        return reading_pdf.preview(_reading_copy(statement, printer, speaking), printer.press)
    return pdf.preview(compose(statement, printer.catalogue, printer.words), printer.press)
