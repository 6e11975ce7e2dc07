"""Exports and previews go through jobs and come back, or tell what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.pace import pace_by_hand
from statement_studio.domain.statement import Statement
from statement_studio.export.edition import open_printer
from statement_studio.session.publishing import Copy, FileProblem, MissingGlyph, Publisher, Speaking

RESOURCES = Path(__file__).parents[2] / "resources"
STATEMENT = Statement(title="Water", session="61", item="3", text="Madam President,\n\nWater is life.")

_Result = TypeVar("_Result")


class InlineJobs:
    """Does the work at once."""

    def run(
        self, work: Callable[[], _Result], done: Callable[[_Result], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            done(result)


@pytest.fixture(scope="module")
def publisher() -> Publisher:
    printer = open_printer(Catalogue((), ()), RESOURCES)
    own = replace(printer.press, uses_system_fonts=False)
    return Publisher(replace(printer, press=own), InlineJobs())


def never(result: object) -> None:
    pytest.fail(f"not expected: {result}")


def test_every_format_is_written_under_its_name(publisher: Publisher, tmp_path: Path) -> None:
    written: list[Sequence[Path]] = []
    publisher.export(STATEMENT, tmp_path, publisher.formats, written.append, never)
    (paths,) = written
    assert [path.name for path in paths] == list(publisher.names(STATEMENT, publisher.formats))
    assert {path.suffix for path in paths} == {".pdf", ".txt"}
    assert all(path.parent == tmp_path and path.stat().st_size for path in paths)


def test_only_what_was_chosen_is_written(publisher: Publisher, tmp_path: Path) -> None:
    written: list[Sequence[Path]] = []
    publisher.export(STATEMENT, tmp_path, ["text"], written.append, never)
    assert list(tmp_path.iterdir()) == list(written[0])
    assert "Water is life." in written[0][0].read_text(encoding="utf-8")


def test_the_reading_copy_is_written_beside_the_formats(publisher: Publisher, tmp_path: Path) -> None:
    written: list[Sequence[Path]] = []
    wanted = ["text", Copy.READING]
    publisher.export(STATEMENT, tmp_path, wanted, written.append, never, Speaking(pace_by_hand("en", 90)))
    assert [path.name for path in written[0]] == list(publisher.names(STATEMENT, wanted))
    assert written[0][1].name.endswith(".reading.pdf")
    assert sorted(tmp_path.iterdir()) == sorted(written[0])


def test_a_preview_of_the_reading_copy_is_drawn_at_the_pace_it_is_given(publisher: Publisher) -> None:
    drawn: list[Sequence[bytes]] = []
    for rate in (90, 90, 180):
        speaking = Speaking(pace_by_hand("en", rate))
        publisher.preview(STATEMENT, drawn.append, never, Copy.READING, speaking)
    first, again, quicker = drawn
    assert first == again != quicker


def test_a_preview_is_drawn_as_images(publisher: Publisher) -> None:
    drawn: list[Sequence[bytes]] = []
    publisher.preview(STATEMENT, drawn.append, never)
    assert [page[:4] for page in drawn[0]] == [b"\x89PNG"]


def test_a_folder_that_cannot_be_had_is_a_problem(publisher: Publisher, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    problems: list[Exception] = []
    publisher.export(STATEMENT, tmp_path / "file" / "out", ["text"], never, problems.append)
    assert isinstance(problems[0], FileProblem)


def test_a_letter_that_no_font_has_is_a_problem(publisher: Publisher, tmp_path: Path) -> None:
    problems: list[Exception] = []
    publisher.export(Statement(text="A 主"), tmp_path, ["pdf"], never, problems.append)
    assert isinstance(problems[0], MissingGlyph)
    assert list(tmp_path.iterdir()) == []
