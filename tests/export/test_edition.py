"""Several formats of one statement, rendered together and written side by side."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.pace import pace_by_hand
from statement_studio.domain.statement import PaceChoice, Statement
from statement_studio.export.edition import Printer, file_names, open_printer, preview_pages, write_files
from statement_studio.export.formats import FORMATS, Copy
from statement_studio.export.reading_copy import Speaking
from statement_studio.export.typesetting import MissingGlyph
from statement_studio.files.problems import FileProblem

RESOURCES = Path(__file__).parents[2] / "resources"
STEM = "hrc61-item4-lakeside-centre-on-fair-hearings"
ALL = [*(known.id for known in FORMATS), Copy.READING]


@pytest.fixture(scope="module")
def printer(catalogue: Catalogue) -> Printer:
    opened = open_printer(catalogue, RESOURCES)
    return replace(opened, press=replace(opened.press, uses_system_fonts=False))


def test_the_files_are_those_that_were_announced(statement: Statement, printer: Printer, tmp_path: Path) -> None:
    paths = write_files(statement, tmp_path / "new" / "folder", ALL, printer)
    assert [path.name for path in paths] == list(file_names(statement, ALL))
    assert sorted(path.name for path in (tmp_path / "new" / "folder").iterdir()) == sorted(
        [f"{STEM}.pdf", f"{STEM}.reading.pdf", f"{STEM}.txt", f"{STEM}.unwrapped.txt"]
    )


def test_the_order_of_asking_and_asking_twice_change_nothing(statement: Statement) -> None:
    assert file_names(statement, ["text", "pdf", "text"]) == (f"{STEM}.pdf", f"{STEM}.txt")
    assert file_names(statement, []) == ()


def test_an_earlier_export_is_replaced_and_other_files_stay(
    statement: Statement, printer: Printer, tmp_path: Path
) -> None:
    (tmp_path / "other.txt").write_text("mine")
    (first,) = write_files(replace(statement, text="Before."), tmp_path, ["text"], printer)
    (second,) = write_files(replace(statement, text="After."), tmp_path, ["text"], printer)
    assert first == second
    assert "After." in second.read_text()
    assert "Before." not in second.read_text()
    assert (tmp_path / "other.txt").read_text() == "mine"


def test_nothing_is_written_when_one_format_cannot_be_rendered(
    statement: Statement, printer: Printer, tmp_path: Path
) -> None:
    with pytest.raises(MissingGlyph):
        write_files(replace(statement, text="Private \ue123"), tmp_path / "out", ["text", "pdf"], printer)
    assert not (tmp_path / "out").exists()


def test_a_text_with_both_sides_of_a_conflict_is_not_exported(
    statement: Statement, printer: Printer, tmp_path: Path
) -> None:
    marked = replace(statement, text="We ask.\n<<<<<<< HEAD\nWe urge.\n=======\nWe beg.\n>>>>>>> theirs")
    with pytest.raises(FileProblem, match=r"statement\.md, line 2: Two versions stand here"):
        write_files(marked, tmp_path / "out", ["text"], printer)
    assert not (tmp_path / "out").exists()


def test_nothing_is_exported_while_another_version_stands_beside_the_statement(
    statement: Statement, printer: Printer, tmp_path: Path
) -> None:
    copies = (tmp_path / "statement (1).md", tmp_path / "statement (2).md")
    with pytest.raises(FileProblem, match=r"statement \(1\)\.md: This is another version .* take this file out"):
        write_files(statement, tmp_path / "out", ["text"], printer, copies)
    assert not (tmp_path / "out").exists()


def test_two_editions_are_the_same_byte_for_byte(statement: Statement, printer: Printer, tmp_path: Path) -> None:
    one, two = (write_files(statement, tmp_path / name, ALL, printer) for name in ("one", "two"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_the_preview_is_a_picture_of_every_page(statement: Statement, printer: Printer) -> None:
    pages = preview_pages(replace(statement, text="word " * 900), printer)
    assert len(pages) > 1
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_the_preview_of_a_reading_copy_is_another_one(statement: Statement, printer: Printer) -> None:
    pages = preview_pages(statement, printer, Copy.READING)
    assert pages
    assert pages != preview_pages(statement, printer)
    assert pages == preview_pages(statement, printer, Copy.READING)


def test_the_reading_copy_is_made_for_the_pace_it_is_given(
    statement: Statement, printer: Printer, tmp_path: Path
) -> None:
    slow = Speaking(pace_by_hand("en", 60))
    (usual,) = write_files(statement, tmp_path / "usual", [Copy.READING], printer)
    (own,) = write_files(statement, tmp_path / "slow", [Copy.READING], printer, speaking=slow)
    assert usual.name == own.name == f"{STEM}.reading.pdf"
    assert usual.read_bytes() != own.read_bytes()
    set_so = replace(statement, pace=PaceChoice(words_per_minute=60.0))
    (chosen,) = write_files(set_so, tmp_path / "chosen", [Copy.READING], printer)
    assert chosen.read_bytes() == own.read_bytes()


def test_an_installation_without_its_words_is_refused(catalogue: Catalogue, tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "templates", tmp_path / "templates")
    (tmp_path / "templates" / "words.yaml").write_text("en: [")
    with pytest.raises(FileProblem, match=r"words\.yaml, line 1"):
        open_printer(catalogue, tmp_path)
    (tmp_path / "templates" / "words.yaml").unlink()
    with pytest.raises(FileNotFoundError):
        open_printer(catalogue, tmp_path)
