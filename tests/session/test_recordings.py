"""Recordings lie with the statement they belong to, and go with one that is never saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files import project
from statement_studio.files import recordings as files
from statement_studio.files.problems import FileProblem
from statement_studio.session.desk import Desk
from statement_studio.session.recordings import Recordings
from statement_studio.session.sound_writer import SoundWriter

AT = datetime(2026, 11, 22, 20, 15, 0, tzinfo=UTC)
NAME = "take-2026-11-22-201500.wav"


@pytest.fixture
def recordings(desk: Desk, tmp_path: Path) -> Recordings:
    return Recordings(desk, tmp_path / "state", lambda: AT)


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recordings"


def take(recording: str = "") -> Take:
    return Take("2026-11-22T20:15:00Z", 60.0, 90.0, "0" * 64, recording=recording)


def made(recordings: Recordings) -> SoundWriter:
    sound = recordings.begin()
    sound.add(b"\1\2" * 16_000)
    sound.close()
    return sound


def record(recordings: Recordings, desk: Desk) -> Path:
    """Make a recording, keep its take, and return where it stands then."""
    sound = made(recordings)
    desk.keep_take(take(sound.path.name))
    recordings.bring()
    found = recordings.find(sound.path.name)
    assert found is not None
    return found


def test_a_recording_of_a_saved_statement_lies_in_its_folder(
    desk: Desk, recordings: Recordings, tmp_path: Path
) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    path = record(recordings, desk)
    assert path == tmp_path / "project" / "recordings" / NAME
    assert recordings.find(NAME) == path
    assert not desk.is_unsaved


def test_until_its_take_is_kept_nothing_of_it_is_in_the_folder(
    desk: Desk, recordings: Recordings, tmp_path: Path, waiting: Path
) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    before = sorted((tmp_path / "project").rglob("*"))
    sound = made(recordings)
    desk.save()
    assert sound.path.is_relative_to(waiting)
    assert sorted((tmp_path / "project").rglob("*")) == before
    recordings.drop(sound)
    assert not list(waiting.rglob("*.wav"))


def test_one_that_cannot_come_stays_on_this_computer_and_comes_with_the_next_save(
    desk: Desk, recordings: Recordings, tmp_path: Path
) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    in_the_way = tmp_path / "project" / "recordings"
    in_the_way.write_text("in the way")
    sound = made(recordings)
    desk.keep_take(take(NAME))
    assert recordings.bring() is not None
    assert recordings.find(NAME) == sound.path
    in_the_way.unlink()
    desk.save()
    assert recordings.find(NAME) == in_the_way / NAME
    assert not sound.path.parent.exists()


def test_one_that_a_crash_kept_from_coming_comes_when_its_project_is_opened_again(
    desk: Desk, recordings: Recordings, tmp_path: Path
) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    made(recordings)
    desk.keep_take(take(NAME))
    desk.begin(Statement(text="Land."))
    desk.open(tmp_path / "project")
    assert recordings.find(NAME) == tmp_path / "project" / "recordings" / NAME


def test_a_drive_that_hangs_while_it_comes_holds_nobody_and_loses_nothing(
    desk: Desk, recordings: Recordings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    sound, move, answers = made(recordings), files.move, Event()
    monkeypatch.setattr(files, "move", lambda *where: answers.wait() and move(*where))
    desk.answering.patience_seconds = 0.01
    desk.keep_take(take(NAME))
    assert recordings.bring() is None
    assert recordings.find(NAME) == sound.path
    with pytest.raises(FileProblem, match="does not answer"):
        recordings.delete(NAME)
    answers.set()
    desk.answering.patience_seconds = None
    desk.save()
    assert recordings.find(NAME) == tmp_path / "project" / "recordings" / NAME


def test_two_recordings_never_have_one_name(desk: Desk, recordings: Recordings, tmp_path: Path) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    assert record(recordings, desk).name != record(recordings, desk).name
    assert len(list((tmp_path / "project" / "recordings").glob("*.wav"))) == 2


def test_that_of_one_never_saved_waits_and_comes_along_at_the_first_save(
    desk: Desk, recordings: Recordings, tmp_path: Path, waiting: Path
) -> None:
    desk.begin(Statement(text="Water."))
    path = record(recordings, desk)
    assert path.parent == waiting
    before = path.read_bytes()
    desk.save(tmp_path / "project")
    assert recordings.find(NAME) == tmp_path / "project" / "recordings" / NAME
    assert (tmp_path / "project" / "recordings" / NAME).read_bytes() == before
    assert not path.exists()
    recordings.end()
    assert recordings.find(NAME) is not None


def leave_for_another(desk: Desk, _recordings: Recordings) -> None:
    desk.begin(Statement(text="Land."))


def close_the_window(_desk: Desk, recordings: Recordings) -> None:
    recordings.end()


@pytest.mark.parametrize("leave", [leave_for_another, close_the_window])
def test_that_of_one_never_saved_goes_with_it(
    desk: Desk, recordings: Recordings, leave: Callable[[Desk, Recordings], None]
) -> None:
    desk.begin(Statement(text="Water."))
    path = record(recordings, desk)
    leave(desk, recordings)
    assert not path.exists()


def test_what_was_recovered_after_a_crash_finds_its_recording(
    desk: Desk, recordings: Recordings, tmp_path: Path
) -> None:
    desk.begin(Statement(text="Water."))
    path = record(recordings, desk)
    recordings._own_waiting.clear()  # another process recorded it
    desk.begin(Statement(text="Water."))
    desk.bring_takes((take(NAME),))
    assert recordings.find(NAME) == path
    desk.save(tmp_path / "project")
    assert recordings.find(NAME) == tmp_path / "project" / "recordings" / NAME


def test_a_recording_can_be_taken_away_for_good(desk: Desk, recordings: Recordings, tmp_path: Path) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    path = record(recordings, desk)
    assert recordings.delete_with(desk.takes[0]) == take()
    assert not path.exists()
    assert recordings.find(NAME) is None


def test_what_belongs_to_no_take_after_a_crash_is_told(desk: Desk, recordings: Recordings, tmp_path: Path) -> None:
    desk.begin(Statement(text="Water."))
    assert recordings.unclaimed == ()
    desk.save(tmp_path / "project")
    record(recordings, desk)
    assert recordings.unclaimed == ()
    desk.change_takes(())
    left = made(recordings)
    assert set(recordings.unclaimed) == {NAME, left.path.name}
    desk.set_read_only(is_read_only=True)
    assert list(recordings.unclaimed) == []
    desk.set_read_only(is_read_only=False)
    recordings.bring([left.path.name])
    assert recordings.find(left.path.name) == tmp_path / "project" / "recordings" / left.path.name
    for each in (NAME, left.path.name):
        recordings.delete(each)
    assert list(recordings.unclaimed) == []


def test_those_of_another_project_are_not_told(desk: Desk, recordings: Recordings, tmp_path: Path) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    made(recordings)
    desk.begin(Statement(text="Land."))
    desk.save(tmp_path / "other")
    assert list(recordings.unclaimed) == []


def test_what_was_not_kept_leaves_nothing(desk: Desk, recordings: Recordings, waiting: Path) -> None:
    desk.begin(Statement(text="Water."))
    recordings.drop(recordings.begin())
    assert not waiting.exists()


def test_the_folder_of_recordings_is_no_change_to_the_project(
    desk: Desk, recordings: Recordings, tmp_path: Path
) -> None:
    desk.begin(Statement(text="Water."))
    desk.save(tmp_path / "project")
    record(recordings, desk)
    assert desk.project is not None
    assert not project.disk_differs(desk.project)
    desk.save(tmp_path / "copy")
    assert not (tmp_path / "copy" / "recordings").exists()
