"""No version is replaced before it is kept; one that cannot be kept is owed until it is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.history import Kept
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import TEXT
from statement_studio.session.archive import Archive
from statement_studio.session.desk import Desk
from statement_studio.session.keeping import Keeping

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
SAVED = "Water is a right."


class FullArchive(Archive):
    """An archive on a disk that is full for a while."""

    is_full = False

    def keep(self, folder: Path, files: Mapping[str, bytes | None]) -> Kept:
        if self.is_full:
            raise FileProblem("The disk is full.", path=folder)
        return super().keep(folder, files)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "Shared"
    project.save(Statement(title="Water", text=SAVED), (), folder, state=tmp_path / "elsewhere")
    return folder


@pytest.fixture
def archive(tmp_path: Path, settings: Path) -> FullArchive:
    return FullArchive(tmp_path / "state", settings, lambda: NOON)


@pytest.fixture
def keeping(desk: Desk, archive: FullArchive) -> Keeping:
    return Keeping(desk, archive)


def write(desk: Desk, text: str) -> None:
    cursor = QTextCursor(desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def texts(archive: Archive, folder: Path) -> list[str]:
    return [archive.text_of(version) for version in archive.versions(folder).versions][::-1]


def test_what_was_there_before_the_first_save_is_kept_before_it_is_replaced(
    desk: Desk, keeping: Keeping, archive: FullArchive, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(shared)
    write(desk, " All of it.")
    seen: list[list[str]] = []
    rename = os.replace

    def look(source: Path, target: Path) -> None:
        if Path(target) == shared / TEXT:
            seen.append(texts(archive, shared))
        rename(source, target)

    monkeypatch.setattr(os, "replace", look)
    monkeypatch.setattr(os, "rename", look)
    desk.save()
    assert seen == [[SAVED]]
    assert texts(archive, shared) == [SAVED, f"{SAVED} All of it."]


def test_what_cannot_be_kept_is_kept_with_the_next_save(
    desk: Desk, keeping: Keeping, archive: FullArchive, shared: Path
) -> None:
    told: list[FileProblem] = []
    keeping.failed.connect(told.append)
    desk.open(shared)
    archive.is_full = True
    write(desk, " One.")
    desk.save()
    assert told
    archive.is_full = False
    write(desk, " Two.")
    desk.save()
    assert texts(archive, shared) == [SAVED, f"{SAVED} One.", f"{SAVED} One. Two."]


def test_a_forgotten_project_is_owed_nothing(
    desk: Desk, keeping: Keeping, archive: FullArchive, shared: Path, tmp_path: Path
) -> None:
    desk.open(shared)
    archive.is_full = True
    write(desk, " One.")
    desk.save()
    keeping.forget(shared)
    archive.is_full = False
    desk.begin(Statement())
    desk.save(tmp_path / "Another")
    assert texts(archive, shared) == []


def test_a_loss_of_most_of_the_text_is_told(desk: Desk, keeping: Keeping, shared: Path) -> None:
    told: list[bool] = []
    keeping.most_went.connect(lambda: told.append(True))
    desk.open(shared)
    write(desk, " More words than before, and more of them, so that there is something to lose." * 9)
    desk.save()
    assert not told
    desk.lay_over(Statement(title="Water", text="Short."), "Change")
    desk.save()
    assert told
