"""One window writes; a save that waits gets home; what cannot be read or written is told and costs no text."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files import project, safe_save
from statement_studio.files.file_system import DISK
from statement_studio.files.locks import Holder
from statement_studio.files.process import this_process
from statement_studio.files.project import HEADER, TAKES, TEXT
from statement_studio.session.archive import Archive
from statement_studio.session.custody import Custody
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.keeping import Keeping
from statement_studio.session.watch import Watch

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
SAVED = "Madam President,\n\nWater is a right."


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "Shared"
    project.save(Statement(title="Water", text=SAVED), (), folder, state=tmp_path / "elsewhere")
    return folder


@pytest.fixture
def custody(desk: Desk, tmp_path: Path, settings: Path) -> Iterator[Custody]:
    archive = Archive(tmp_path / "state", settings, lambda: NOON)
    holder = Holder(this_process(), "amina", "laptop", NOON)
    custody = Custody(desk, archive, tmp_path / "state", lambda: holder, Watch((HEADER, TEXT)))
    yield custody
    custody.end()


def write(desk: Desk, text: str) -> None:
    cursor = QTextCursor(desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def test_whoever_opens_first_writes(custody: Custody, desk: Desk, shared: Path) -> None:
    desk.open(shared)
    assert not desk.is_read_only
    assert custody.other is None


def test_without_a_place_for_locks_the_statement_can_be_written_all_the_same(
    custody: Custody, desk: Desk, shared: Path, tmp_path: Path
) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "locks").write_text("in the way")
    desk.open(shared)
    assert not desk.is_read_only


def test_a_project_that_may_not_be_written_is_read_only_until_it_is_left(
    custody: Custody, desk: Desk, shared: Path
) -> None:
    desk.open(shared)
    assert desk._project is not None
    desk._project = replace(desk._project, is_writable=False)
    custody._take_lock(shared)
    assert desk.is_read_only
    desk.begin(Statement())
    assert not desk.is_read_only


def test_nothing_is_changed_or_written_while_it_is_read_only(custody: Custody, desk: Desk, shared: Path) -> None:
    desk.open(shared)
    desk.set_read_only(is_read_only=True)
    before = {path.name: path.read_bytes() for path in shared.iterdir()}
    desk.edit(replace(desk.details, title="Another"), "Change of title")
    with pytest.raises(FileProblem, match="reading only"):
        desk.save()
    with pytest.raises(FileProblem, match="reading only"):
        desk.keep_take(Take("2026-03-09T12:00:00Z", 80.0, 90.0, "0" * 64))
    assert desk.details.title == "Water"
    assert {path.name: path.read_bytes() for path in shared.iterdir()} == before


def test_takes_of_others_join_those_of_here_without_a_question(
    custody: Custody, desk: Desk, shared: Path, tmp_path: Path
) -> None:
    desk.open(shared)
    write(desk, " All of you.")
    theirs = Take("2026-03-09T12:00:00Z", 80.0, 90.0, "0" * 64)
    project.save_takes((theirs,), project.load(shared), state=tmp_path / "elsewhere")
    custody.look()
    assert custody.theirs is None
    assert desk.takes == (theirs,)
    desk.save()
    assert (shared / TEXT).read_text() == f"{SAVED} All of you.\n"
    assert "2026-03-09" in (shared / TAKES).read_text()


def test_files_that_cannot_be_read_are_told_and_forgotten_once_they_can(
    custody: Custody, desk: Desk, shared: Path
) -> None:
    desk.open(shared)
    good = (shared / HEADER).read_bytes()
    (shared / HEADER).write_bytes(b"title: [")
    custody.look()
    assert custody.trouble is not None
    assert custody.trouble.path == shared / HEADER
    (shared / HEADER).write_bytes(good)
    custody.look()
    assert custody.trouble is None


def test_a_save_that_waits_is_put_into_its_folder_by_the_next_look(
    custody: Custody, desk: Desk, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(shared)
    write(desk, " All of you.")
    rename = type(DISK).rename

    def refuse(self: object, source: Path, target: Path) -> None:
        if target.parent == shared:
            raise OSError(16, os.strerror(16))
        rename(DISK, source, target)

    monkeypatch.setattr(type(DISK), "rename", refuse)
    desk.save()
    assert desk.pending is not None
    assert custody._retry.isActive()
    custody.look()
    assert desk.pending is not None
    monkeypatch.undo()
    custody.look()
    assert desk.pending is None
    assert not custody._retry.isActive()
    assert (shared / TEXT).read_text() == f"{SAVED} All of you.\n"
    assert not safe_save.recover(desk._state, shared)


def test_what_was_on_the_screen_and_the_disk_is_kept_when_others_take_its_place(
    custody: Custody, desk: Desk, shared: Path
) -> None:
    keeping = Keeping(desk, custody._archive)
    desk.open(shared)
    write(desk, " All of you.")
    (shared / TEXT).write_text("Water is life.\n")
    custody.look()
    assert custody.theirs is not None
    assert not keeping._owed
    custody.meet(custody.theirs.statement)
    texts = {custody._archive.text_of(version) for version in custody._archive.versions(shared).versions}
    assert texts == {SAVED, f"{SAVED} All of you.", "Water is life."}
