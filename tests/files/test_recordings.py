"""A sound file grows, survives a crash, and stays where it belongs."""

from __future__ import annotations

import errno
import os
import stat
import wave
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from statement_studio.files import recordings
from statement_studio.files.problems import FileProblem

RATE = 16_000
AT = datetime(2026, 11, 22, 20, 15, 0, tzinfo=UTC)
NAME = "take-2026-11-22-201500.wav"
SECOND = b"\x01\x02" * RATE


def samples_in(path: Path) -> bytes:
    with wave.open(str(path), "rb") as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE, 2, 1)
        return file.readframes(file.getnframes())


def made(folder: Path, seconds: int = 1) -> Path:
    file = recordings.begin(folder, AT, RATE)
    for _ in range(seconds):
        file.add(SECOND)
    file.close()
    return file.path


def test_a_recording_can_be_read_as_it_was_heard(tmp_path: Path) -> None:
    file = recordings.begin(tmp_path / "recordings", AT, RATE)
    file.add(SECOND)
    file.add(b"\x05\x06")
    assert file.seconds == pytest.approx(1 + 1 / RATE)
    file.close()
    assert file.path.name == NAME
    assert samples_in(file.path) == SECOND + b"\x05\x06"


def test_only_this_account_can_read_it(tmp_path: Path) -> None:
    path = made(tmp_path / "recordings")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_git_passes_the_folder_over(tmp_path: Path) -> None:
    made(tmp_path / "recordings")
    assert (tmp_path / "recordings" / ".gitignore").read_text().splitlines()[-1] == "*"


def test_two_recordings_of_one_second_have_names_of_their_own(tmp_path: Path) -> None:
    assert made(tmp_path).name != made(tmp_path).name
    assert len(recordings.unclaimed(tmp_path, ())) == 2


def test_after_a_crash_all_but_what_was_not_written_is_there(tmp_path: Path) -> None:
    file = recordings.begin(tmp_path / "before", AT, RATE)
    for _ in range(3):
        file.add(SECOND)
    file.add(b"\x07\x08\x09")
    left = tmp_path / "after" / NAME
    left.parent.mkdir()
    left.write_bytes(file.path.read_bytes())  # what stands on the disk when nothing was closed
    file.close()
    assert samples_in(left) == 3 * SECOND
    assert recordings.find(left.parent, NAME) == left
    assert samples_in(left) == 3 * SECOND + b"\x07\x08"


def test_a_file_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, 44_100, 0, "NONE", ""))
        file.writeframes(b"\0" * 400)
    with path.open("ab") as file_at_end:
        file_at_end.write(b"more")
    before = path.read_bytes()
    assert recordings.find(tmp_path, NAME) == path
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "name", ["", "..", "../statement.md", "take.wav", "notes.txt", "take-2026-11-22-201500.wav.md"]
)
def test_nothing_else_is_taken_for_a_recording(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    for path in (tmp_path / "statement.md", folder / "take.wav", folder / "notes.txt"):
        path.write_text("mine")
    assert recordings.find(folder, name) is None
    recordings.delete(folder, name)
    assert (tmp_path / "statement.md").read_text() == "mine"
    assert (folder / "take.wav").exists()


def test_links_are_not_followed(tmp_path: Path) -> None:
    secret = made(tmp_path / "elsewhere")
    folder = tmp_path / "recordings"
    folder.mkdir()
    (folder / NAME).symlink_to(secret)
    (tmp_path / "linked").symlink_to(tmp_path / "elsewhere")
    for place in (folder, tmp_path / "linked"):
        assert recordings.find(place, NAME) is None
        recordings.delete(place, NAME)
    with pytest.raises(FileProblem, match="link"):
        recordings.begin(tmp_path / "linked", AT, RATE)
    assert secret.exists()


def test_with_the_last_recording_its_folder_goes_but_not_what_others_put_there(tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    made(folder)
    recordings.delete(folder, NAME)
    assert not folder.exists()
    made(folder)
    (folder / "mine.txt").write_text("mine")
    recordings.delete(folder, NAME)
    assert (folder / "mine.txt").read_text() == "mine"


def test_what_no_take_names_is_told(tmp_path: Path) -> None:
    made(tmp_path)
    assert recordings.unclaimed(tmp_path, ()) == (NAME,)
    assert recordings.unclaimed(tmp_path, (NAME,)) == ()
    assert recordings.unclaimed(tmp_path / "none", ()) == ()


def test_a_recording_moves_whole(tmp_path: Path) -> None:
    path = made(tmp_path / "state", 2)
    before = path.read_bytes()
    recordings.move(NAME, path.parent, tmp_path / "project" / "recordings")
    moved = tmp_path / "project" / "recordings" / NAME
    assert moved.read_bytes() == before
    assert stat.S_IMODE(moved.stat().st_mode) == 0o600
    assert not path.exists()


def test_a_move_never_writes_over_a_recording(tmp_path: Path) -> None:
    source, there = made(tmp_path / "state"), made(tmp_path / "project", 2)
    before = there.read_bytes()
    recordings.move(NAME, source.parent, there.parent)
    assert there.read_bytes() == before
    assert source.exists()


def refuse_renames_from(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a folder be on another drive."""
    rename = Path.rename

    def other_drive(path: Path, target: Path) -> Path:
        if path.parent == folder:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", other_drive)


def test_onto_another_drive_it_comes_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, target = made(tmp_path / "state", 2), tmp_path / "project" / "recordings"
    before = path.read_bytes()
    refuse_renames_from(path.parent, monkeypatch)
    with monkeypatch.context() as full:
        full.setattr("shutil.copyfileobj", no_room)
        with pytest.raises(FileProblem, match="full"):
            recordings.move(NAME, path.parent, target)
    assert path.read_bytes() == before
    assert [each.name for each in target.iterdir()] == [".gitignore"]
    (target / f"~{NAME}.sstmp.tmp").write_bytes(b"of a copy that was cut off")
    recordings.move(NAME, path.parent, target)
    assert (target / NAME).read_bytes() == before
    assert stat.S_IMODE((target / NAME).stat().st_mode) == 0o600
    assert not path.exists()


def no_room(_source: object, target: Any, _size: int) -> None:
    target.write(b"RIFF")
    raise OSError(errno.ENOSPC, "No space left on device")


def test_after_a_crash_between_copying_and_taking_away_one_of_two_stays(tmp_path: Path) -> None:
    source, there = made(tmp_path / "state"), made(tmp_path / "project")
    recordings.move(NAME, source.parent, there.parent)
    assert there.exists()
    assert not source.exists()


def test_a_name_that_is_used_elsewhere_is_not_given_again(tmp_path: Path) -> None:
    there = made(tmp_path / "project")
    file = recordings.begin(tmp_path / "state", AT, RATE, there.parent)
    file.close()
    assert file.path.name != there.name


def test_what_was_never_saved_is_kept_for_a_while(tmp_path: Path) -> None:
    path = made(tmp_path)
    os.utime(path, (AT.timestamp(), AT.timestamp()))
    recordings.sweep(tmp_path, AT + recordings.KEPT_UNSAVED - timedelta(minutes=1))
    assert path.exists()
    recordings.sweep(tmp_path, AT + recordings.KEPT_UNSAVED + timedelta(minutes=1))
    assert not path.exists()


class FullDisk:
    """A file that takes so many bytes more."""

    def __init__(self, file: Any, room: int) -> None:
        self._file, self._room = file, room

    def write(self, data: bytes) -> int:
        if len(data) > self._room and self._room == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        taken = int(self._file.write(bytes(data)[: max(self._room, 44)]))
        self._room = max(0, self._room - taken)
        return taken

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def test_a_full_disk_is_told_and_leaves_what_was_heard_before(tmp_path: Path) -> None:
    file = recordings.begin(tmp_path, AT, RATE)
    file.add(SECOND)
    file._file = FullDisk(file._file, 1_000)  # type: ignore[assignment]  # a disk that is nearly full
    with pytest.raises(FileProblem, match="full"):
        file.add(SECOND)
    file.close()
    found = recordings.find(tmp_path, NAME)
    assert found is not None
    assert samples_in(found) == SECOND + SECOND[:1_000]
