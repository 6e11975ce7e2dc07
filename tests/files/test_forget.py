"""Of a project that is forgotten nothing is left outside its own folder, and of others nothing is gone."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from statement_studio.domain.statement import Statement
from statement_studio.files import history, locks, recordings, recovery
from statement_studio.files import project as project_files
from statement_studio.files.disk import digest, staged
from statement_studio.files.file_system import DISK
from statement_studio.files.forget import TraceKind, forget, traces
from statement_studio.files.journal import Change, Journals
from statement_studio.files.journal import Version as JournalVersion
from statement_studio.files.preferences import NAME, Preferences, load_preferences, save_preferences
from statement_studio.files.private_files import Owner, alone
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process
from statement_studio.files.project import Project
from statement_studio.files.recovery import RecoveryCopy
from statement_studio.files.safe_save import JOURNALS

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
WRITER = Process(7, "x")


def save(*arguments: Any, **named: Any) -> Project:
    return project_files.save(*arguments, state=Path(os.environ["HOME"]) / "saves", **named)


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer on which two projects were worked on; the words of each tell where something of it is left."""

    root: Path

    @property
    def state(self) -> Path:
        return self.root / "state" / "statement-studio"

    @property
    def settings(self) -> Path:
        return self.root / "config" / "statement-studio"

    def folder(self, word: str) -> Path:
        return self.root / "projects" / f"folder {word}"

    def work(self, word: str) -> None:
        """Leave every trace that there can be."""
        folder, statement = self.folder(word), Statement(title=f"title {word}", text=f"text {word}")
        project = save(statement, (), folder)
        owner = Owner.of(folder)
        for number in range(3):
            files = {**dict(project.originals), "number": b"%d" % number}
            history.keep(folder, files, NOON, self.state)
        for key, place in ((owner.key, folder), (digest(word.encode()) or "", folder / ".." / folder.name)):
            copy = RecoveryCopy(key[:32], place, statement, recovery.base_of(project), NOON, WRITER)
            recovery.keep(copy, self.state)
        journals = Journals.of(DISK, self.state / JOURNALS, owner.folder)
        journals.write(journals.next(), JournalVersion(owner.folder, 0o600, (Change(word, None, word.encode()),)))
        for unfinished in (
            self.state / JOURNALS / f"{owner.key}-2.journal.tmp",
            self.state / JOURNALS / f"{owner.key}.lock",
            self.state / locks.LOCKS / f"{owner.key}.lock",
            self.state / locks.LOCKS / f"{owner.key}.lock-1",
            self.state / recovery.RECOVERY / f"~{owner.key}.9.x.sstmp.tmp",
            self.state / history.HISTORY / owner.key / "~20260309T120000.000000Z-4.sstmp.tmp",
            self.state / recordings.FOLDER / owner.key / "take-2026-03-09-120000.wav",
        ):
            unfinished.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(word, encoding="utf-8")
        preferences = load_preferences(self.settings).with_recent(folder, f"A statement on the {word}")
        save_preferences(preferences, self.settings)

    def left(self, word: str) -> set[Path]:
        """Return every file that names a word, packed or not, in itself or in its name."""
        places = (self.root / "state", self.root / "config")
        files = {path for place in places for path in place.rglob("*")}
        key = Owner.of(self.folder(word)).key
        return {
            path
            for path in files
            if {word, key} & {*path.name.split(), path.name[:32], path.name[1:33]}
            or (path.is_file() and any(word.encode() in data for data in _layers(path.read_bytes())))
        }


def _layers(data: bytes) -> Iterator[bytes]:
    """Yield what is in a file, and what is packed in it."""
    yield data
    for start in range(len(data)):
        if data[start : start + 1] == b"\x78":
            try:
                yield zlib.decompress(data[start:])
            except zlib.error:
                continue


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    computer = Computer(tmp_path.resolve())
    for word in ("canary", "sparrow"):
        computer.work(word)
    staged(computer.settings / NAME).write_text("canary", encoding="utf-8")
    chooser = computer.settings.parent / "QtProject.conf"
    addresses = ", ".join(computer.folder(word).as_uri() for word in ("canary", "sparrow"))
    chooser.write_text(f"[FileDialog]\nhistory={addresses}\nlastVisited=file:///home\n", encoding="utf-8")
    return computer


def test_the_search_finds_every_trace_that_was_left(computer: Computer) -> None:
    names = {path.parent.name for path in computer.left("canary") if path.is_file()}
    key = Owner.of(computer.folder("canary")).key
    assert names == {JOURNALS, recovery.RECOVERY, locks.LOCKS, key, "statement-studio", "config"}
    assert len([path for path in computer.left("canary") if path.is_file()]) == 16


def test_nothing_of_a_forgotten_project_is_left_and_all_of_the_other(computer: Computer) -> None:
    before = {path: path.read_bytes() for path in computer.left("sparrow") if path.is_file()}
    inside = {path: path.read_bytes() for path in computer.folder("canary").iterdir()}
    forget(computer.folder("canary"), computer.state, computer.settings)
    assert computer.left("canary") == set()
    assert traces(computer.folder("canary"), computer.state, computer.settings) == ()
    assert {path: path.read_bytes() for path in computer.folder("canary").iterdir()} == inside
    after = {path: path.read_bytes() for path in computer.left("sparrow") if path.is_file()}
    assert after.keys() == before.keys()
    assert {path for path in before if before[path] != after[path]} == {
        computer.settings / NAME,
        computer.settings.parent / "QtProject.conf",
    }
    assert load_preferences(computer.settings).recents == (computer.folder("sparrow"),)


def test_a_project_can_be_forgotten_when_its_folder_is_gone_and_by_another_way_to_it(computer: Computer) -> None:
    (computer.root / "link").symlink_to(computer.folder("canary"))
    for path in computer.folder("canary").iterdir():
        path.unlink()
    computer.folder("canary").rmdir()
    forget(computer.root / "link", computer.state, computer.settings)
    assert computer.left("canary") == set()


def test_every_trace_is_listed_with_its_kind_and_size(computer: Computer) -> None:
    found = traces(computer.folder("canary"), computer.state, computer.settings)
    kinds = [trace.kind for trace in found]
    assert {kind: kinds.count(kind) for kind in TraceKind} == {
        TraceKind.UNFINISHED_SAVE: 2,
        TraceKind.UNSAVED_TEXT: 3,
        TraceKind.VERSIONS: 1,
        TraceKind.RECORDINGS: 1,
        TraceKind.NO_VERSIONS: 0,
        TraceKind.PLACE: 0,
        TraceKind.LOCK: 3,
        TraceKind.RECENT: 1,
        TraceKind.CHOOSER: 1,
    }
    sizes = {trace.path: trace.size_bytes for trace in found if trace.size_bytes}
    assert sum(sizes.values()) == sum(
        path.stat().st_size for path in computer.left("canary") if path.is_file() and computer.state in path.parents
    )


def test_forgetting_twice_or_what_was_never_known_changes_nothing(computer: Computer) -> None:
    forget(computer.folder("canary"), computer.state, computer.settings)
    before = {path: path.stat().st_mtime_ns for path in computer.root.rglob("*") if path.is_file()}
    forget(computer.folder("canary"), computer.state, computer.settings)
    forget(computer.folder("finch"), computer.state, computer.settings)
    assert {path: path.stat().st_mtime_ns for path in computer.root.rglob("*") if path.is_file()} == before


def test_where_nothing_was_ever_kept_nothing_is_made(tmp_path: Path) -> None:
    assert traces(tmp_path / "water", tmp_path / "state", tmp_path / "config" / "x") == ()
    forget(tmp_path / "water", tmp_path / "state", tmp_path / "config" / "x")
    assert not list(tmp_path.iterdir())


def test_a_project_that_is_being_saved_is_not_forgotten_by_halves(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("statement_studio.files.file_system._PATIENCE_SECONDS", 0.0)
    before = computer.left("canary")
    with alone(Owner.of(computer.folder("canary")), computer.state), pytest.raises(FileProblem, match="Another window"):
        forget(computer.folder("canary"), computer.state, computer.settings)
    assert computer.left("canary") == before - {
        computer.state / place / f"{Owner.of(computer.folder('canary')).key}.lock" for place in (JOURNALS, locks.LOCKS)
    }


def test_a_project_that_a_window_has_open_is_not_forgotten_until_it_lets_go(computer: Computer) -> None:
    folder, before = computer.folder("canary"), computer.left("canary")
    lock = locks.take(folder, locks.this_holder(NOON), computer.state)
    assert isinstance(lock, locks.Lock)
    with pytest.raises(FileProblem, match=r"open\. Close it there"):
        forget(folder, computer.state, computer.settings)
    assert computer.left("canary") == before
    lock.release()
    forget(folder, computer.state, computer.settings)
    assert computer.left("canary") == set()


def test_while_a_project_is_forgotten_no_other_window_can_save_it(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("statement_studio.files.file_system._PATIENCE_SECONDS", 0.0)
    owner, remove, refused = Owner.of(computer.folder("canary")), Path.unlink, []

    def watched(path: Path, missing_ok: bool = False) -> None:
        remove(path, missing_ok=missing_ok)
        if path.parent.name == recovery.RECOVERY:
            with pytest.raises(FileProblem, match="Another window"), alone(owner, computer.state):
                pass
            refused.append(path)

    monkeypatch.setattr(Path, "unlink", watched)
    forget(computer.folder("canary"), computer.state, computer.settings)
    assert len(refused) == 3


def test_preferences_that_were_being_written_go_also_where_the_project_is_no_recent_one(computer: Computer) -> None:
    save_preferences(Preferences(), computer.settings)
    staged(computer.settings / NAME).write_text("finch", encoding="utf-8")
    forget(computer.folder("finch"), computer.state, computer.settings)
    assert not staged(computer.settings / NAME).exists()


def test_a_planted_link_is_taken_away_and_not_followed(computer: Computer, tmp_path: Path) -> None:
    owner = Owner.of(computer.folder("finch"))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "file").write_bytes(b"")
    (computer.state / history.HISTORY / owner.key).symlink_to(tmp_path / "elsewhere")
    forget(computer.folder("finch"), computer.state, computer.settings)
    assert not (computer.state / history.HISTORY / owner.key).is_symlink()
    assert (tmp_path / "elsewhere" / "file").exists()


def test_the_wish_to_keep_no_versions_is_told_and_goes_with_the_project(tmp_path: Path) -> None:
    state, settings = tmp_path / "state", tmp_path / "settings"
    history.keep_none(tmp_path / "water", state)
    assert TraceKind.NO_VERSIONS in [trace.kind for trace in traces(tmp_path / "water", state, settings)]
    forget(tmp_path / "water", state, settings)
    assert not history.keeps_none(tmp_path / "water", state)
    assert traces(tmp_path / "water", state, settings) == ()
