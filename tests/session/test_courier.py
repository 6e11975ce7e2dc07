"""A copy is what lies open, goes through jobs, and holds of a person's way of speaking only what is wished."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QTextCursor

from statement_studio.domain.statement import PaceChoice, Statement
from statement_studio.domain.take import Take
from statement_studio.files import hand_over, project
from statement_studio.session.courier import Courier, FileProblem
from statement_studio.session.desk import Desk

PATH = Path("canary.zip.age")
STATEMENT = Statement(title="Canary", text="Mr. President,", pace=PaceChoice(words_per_minute=131.0))
TAKE = Take("2026-03-09T09:00:00Z", 81.5, 90.0, "0" * 64)

Jobs = Any
"""The class of the fixture stands in conftest.py, which is not imported."""


@pytest.fixture
def courier(tmp_path: Path, jobs: Jobs) -> Courier:
    return Courier(tmp_path / "state", jobs)


@pytest.fixture
def opened(desk: Desk, tmp_path: Path) -> Desk:
    project.save(STATEMENT, (TAKE,), tmp_path / "canary", state=tmp_path / "state", text_key="abc")
    desk.open(tmp_path / "canary")
    return desk


def packed(courier: Courier, desk: Desk, *, with_pace: bool) -> project.Project:
    return project.understood(PATH, hand_over.unpack(courier.pack(desk, with_pace=with_pace), PATH).files)


def test_a_copy_holds_what_a_save_would_write_and_saves_nothing(courier: Courier, opened: Desk, tmp_path: Path) -> None:
    QTextCursor(opened.document).insertText("Madam or ")
    opened.edit(replace(opened.details, title="Canaries"), "Title")
    on_disk = {path: path.read_bytes() for path in (tmp_path / "canary").iterdir()}
    copy = packed(courier, opened, with_pace=True)
    assert {path: path.read_bytes() for path in (tmp_path / "canary").iterdir()} == on_disk
    assert opened.is_unsaved
    opened.save()
    assert opened.project is not None
    assert dict(copy.originals) == {name: data for name, data in opened.project.originals if data is not None}


def test_without_pace_a_copy_says_nothing_of_how_a_person_speaks(courier: Courier, opened: Desk) -> None:
    assert courier.knows_how_one_speaks(opened)
    copy = packed(courier, opened, with_pace=False)
    assert (copy.takes, copy.text_key, copy.profile) == ((), "", None)
    assert copy.statement == replace(STATEMENT, pace=PaceChoice())
    opened.begin(Statement(title="Canary"))
    assert not courier.knows_how_one_speaks(opened)


def test_a_statement_that_cannot_be_saved_cannot_be_packed(courier: Courier, desk: Desk) -> None:
    desk.begin(Statement(title="Canary", text="a\0b"))
    with pytest.raises(FileProblem, match="^Canary/statement.md, line 1: .*NUL"):  # noqa: RUF043 - a dot is a dot
        courier.pack(desk, with_pace=False)


def test_the_hard_work_waits_for_its_turn_and_trouble_comes_back_the_same_way(
    courier: Courier, jobs: Jobs, tmp_path: Path
) -> None:
    made: list[object] = []
    troubles: list[Exception] = []
    courier.encrypt(b"data", "short", PATH, made.append, troubles.append)
    courier.read(tmp_path / "gone.zip.age", "short", made.append, troubles.append)
    assert troubles == []
    for work in jobs.waiting:
        work()
    assert made == []
    assert ["5 characters" in str(troubles[0]), "no such file" in str(troubles[1])] == [True, True]
