"""Every save comes back as it was, what cannot is told and not passed over, and a project can be forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statement_studio.domain.statement import CoSigner, Statement
from statement_studio.files import project as project_files
from statement_studio.files import recovery
from statement_studio.files.preferences import Preferences, load_preferences, save_preferences
from statement_studio.files.private_files import Owner
from statement_studio.files.process import Process, this_process
from statement_studio.files.recovery import RecoveryCopy
from statement_studio.session.archive import Archive, FileProblem, TraceKind

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
WATER = Statement(
    title="Water in the delta",
    cosigners=(CoSigner("Harbour Rights Network"),),
    text="Mr. President,\n\nEveryone has the right to safe water.\nSo says the Covenant.",
)


class Calendar:
    """Goes on by an hour whenever it is looked at."""

    def __init__(self) -> None:
        self.at = NOON - timedelta(hours=1)

    def __call__(self) -> datetime:
        self.at += timedelta(hours=1)
        return self.at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "water"


@pytest.fixture
def archive(qapp: object, tmp_path: Path) -> Archive:
    return Archive(tmp_path / "state", tmp_path / "settings", Calendar())


def saved(statement: Statement, folder: Path, tmp_path: Path) -> dict[str, bytes | None]:
    return dict(project_files.save(statement, (), folder, state=tmp_path / "saves").originals)


def test_a_save_comes_back_as_the_statement_it_was(archive: Archive, folder: Path, tmp_path: Path) -> None:
    archive.keep(folder, saved(WATER, folder, tmp_path))
    (version,) = archive.versions(folder).versions
    assert archive.statement_of(version) == project_files.load(folder).statement == WATER
    assert archive.text_of(version) == WATER.text
    assert version.at == NOON


def test_the_latest_save_comes_first_and_the_same_one_is_kept_once(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    heard: list[int] = []
    archive.changed.connect(lambda: heard.append(1))
    for text in ("We thank you.", "We thank you all.", "We thank you all."):
        archive.keep(folder, saved(replace(WATER, text=text), folder / text, tmp_path))
    versions = archive.versions(folder).versions
    assert [archive.text_of(version) for version in versions] == ["We thank you all.", "We thank you."]
    assert len(heard) == 2


def test_the_save_before_most_of_the_text_went_is_told_of(archive: Archive, folder: Path) -> None:
    archive.keep(folder, {"statement.md": b"Everyone has the right to safe water. " * 20})
    kept = archive.keep(folder, {"statement.md": b"Everyone."})
    assert kept.before_loss is not None
    assert [version.is_kept_longer for version in archive.versions(folder).versions] == [False, True]


def test_foreign_line_ends_and_a_byte_order_mark_are_read_as_opening_a_project_reads_them(
    archive: Archive, folder: Path
) -> None:
    folder.mkdir()
    data = b"\xef\xbb\xbfMr. President,\r\n\r\nwe thank you.\r\n"
    (folder / "statement.md").write_bytes(data)
    archive.keep(folder, {"statement.md": data, "statement.yaml": None})
    (version,) = archive.versions(folder).versions
    assert archive.text_of(version) == project_files.load(folder).statement.text == "Mr. President,\n\nwe thank you."


@pytest.mark.parametrize(
    "files",
    [
        {"statement.yaml": b"title: [\n", "statement.md": b"We thank you."},
        {"statement.md": b"\xff\xfe"},
        {"statement.md": b"We \0 thank you."},
        {"rehearsals.yaml": b""},
    ],
    ids=["a header that is no YAML of ours", "another encoding", "a NUL", "no statement"],
)
def test_what_opening_a_project_would_refuse_is_refused(
    archive: Archive, folder: Path, files: dict[str, bytes | None]
) -> None:
    archive.keep(folder, files)
    (version,) = archive.versions(folder).versions
    with pytest.raises(FileProblem):
        archive.statement_of(version)


def test_a_save_that_is_gone_or_damaged_is_a_problem_and_not_an_empty_text(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    archive.keep(folder, saved(WATER, folder, tmp_path))
    (version,) = archive.versions(folder).versions
    version.path.write_bytes(version.path.read_bytes()[:-1])
    history = archive.versions(folder)
    assert history.versions == ()
    assert [problem.path for problem in history.problems] == [version.path]
    with pytest.raises(FileProblem):
        archive.text_of(version)
    version.path.unlink()
    with pytest.raises(FileProblem):
        archive.text_of(version)


def test_a_save_that_cannot_be_kept_is_told(archive: Archive, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder")
    with pytest.raises(FileProblem):
        archive.keep(folder, {"statement.md": b"We thank you."})


def test_of_a_forgotten_project_nothing_is_kept_and_its_folder_stays(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    archive.keep(folder, saved(WATER, folder, tmp_path))
    save_preferences(Preferences().with_recent(folder), tmp_path / "settings")
    assert {trace.kind for trace in archive.traces(folder)} >= {TraceKind.VERSIONS, TraceKind.RECENT}
    heard: list[int] = []
    archive.changed.connect(lambda: heard.append(1))
    archive.forget(folder)
    assert archive.traces(folder) == ()
    assert archive.versions(folder).versions == ()
    assert load_preferences(tmp_path / "settings").recents == ()
    assert project_files.load(folder).statement == WATER
    assert heard == [1]


def test_of_a_project_that_wants_none_no_save_is_kept_until_it_wants_them_again(archive: Archive, folder: Path) -> None:
    archive.keep(folder, {"statement.md": b"We thank you."})
    heard: list[int] = []
    archive.changed.connect(lambda: heard.append(1))
    archive.keep_none(folder)
    assert (archive.keeps_none(folder), archive.versions(folder).versions, heard) == (True, (), [1])
    archive.keep(folder, {"statement.md": b"We thank you all."})
    assert archive.projects() == ()
    archive.keep_again(folder)
    archive.keep(folder, {"statement.md": b"We thank you all."})
    assert not archive.keeps_none(folder)
    assert [known.folder for known in archive.projects()] == [folder]


def test_a_save_that_is_laid_open_anew_belongs_to_no_project(archive: Archive) -> None:
    leftover = archive.as_new(WATER)
    assert (leftover.statement, leftover.folder, leftover.on_disk) == (WATER, None, None)


def test_unsaved_text_of_another_window_is_found_and_that_of_this_one_is_not_in_the_way(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    here = this_process()
    recovery.keep(RecoveryCopy(Owner.of(folder).key, folder, WATER, (), NOON, here), tmp_path / "state")
    archive.check_unused(folder, here)
    for own in (None, Process(here.pid, "other")):
        with pytest.raises(FileProblem):
            archive.check_unused(folder, own)
