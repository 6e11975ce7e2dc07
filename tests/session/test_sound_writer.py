"""Sound is written without the window waiting, whatever the drive does, and what waits has its bounds."""

from __future__ import annotations

import subprocess
import sys
import wave
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, active_count

import pytest

from statement_studio.files import recordings
from statement_studio.files.problems import FileProblem
from statement_studio.session import sound_writer
from statement_studio.session.recording import RATE
from statement_studio.session.sound_writer import SoundWriter

AT = datetime(2026, 11, 22, 20, 15, 0, tzinfo=UTC)
SECOND = b"\x01\x02" * RATE


class Drive:
    """A drive that hangs until it `answers`."""

    def __init__(self) -> None:
        self.answers = Event()


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    made, add = Drive(), recordings.SoundFile.add

    def hang(file: recordings.SoundFile, samples: bytes) -> None:
        made.answers.wait()
        add(file, samples)

    monkeypatch.setattr(recordings.SoundFile, "add", hang)
    yield made
    made.answers.set()


def samples_in(path: Path) -> bytes:
    with wave.open(str(path), "rb") as file:
        return file.readframes(file.getnframes())


def test_what_is_added_is_on_the_disk_in_its_order_once_it_is_closed(tmp_path: Path) -> None:
    writer = SoundWriter(recordings.begin(tmp_path, AT, RATE), patience_seconds=None)
    added = [bytes([number, 1]) * 800 for number in range(200)]
    for samples in added:
        writer.add(samples)
    assert writer.seconds == pytest.approx(10)
    writer.close()
    assert writer.is_whole
    assert samples_in(writer.path) == b"".join(added)


def test_a_drive_that_hangs_holds_nobody_and_loses_nothing_once_it_answers(tmp_path: Path, drive: Drive) -> None:
    writer = SoundWriter(recordings.begin(tmp_path, AT, RATE), patience_seconds=0.01)
    for _ in range(3):
        writer.add(SECOND)
    writer.close()
    assert not writer.is_whole
    drive.answers.set()
    assert writer._thread is not None
    writer._thread.join()
    assert writer.is_whole
    assert samples_in(writer.path) == 3 * SECOND


def test_no_more_than_a_minute_waits_for_a_drive(tmp_path: Path, drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_writer, "MOST_WAITING_SECONDS", 5.0)
    writer = SoundWriter(recordings.begin(tmp_path, AT, RATE), patience_seconds=None)
    for _ in range(6):
        writer.add(SECOND)
    for _ in range(2):
        with pytest.raises(FileProblem, match="does not answer"):
            writer.add(SECOND)
    drive.answers.set()
    writer.close()
    assert samples_in(writer.path) == 6 * SECOND


def test_what_the_disk_did_not_take_is_told_and_what_it_took_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer, add = SoundWriter(recordings.begin(tmp_path, AT, RATE), patience_seconds=None), recordings.SoundFile.add

    def refuse(file: recordings.SoundFile, samples: bytes) -> None:
        if file.seconds:
            raise FileProblem("The disk is full.", path=file.path)
        add(file, samples)

    monkeypatch.setattr(recordings.SoundFile, "add", refuse)
    for _ in range(2):
        writer.add(b"\x01\x02")
    while writer.trouble is None:
        pass
    with pytest.raises(FileProblem, match="full"):
        writer.add(b"\x01\x02")
    writer.close()
    assert samples_in(writer.path) == b"\x01\x02"


def test_one_that_nobody_spoke_into_needs_no_thread(tmp_path: Path) -> None:
    before = active_count()
    writer = SoundWriter(recordings.begin(tmp_path, AT, RATE), patience_seconds=None)
    writer.close()
    assert active_count() == before
    assert writer.is_whole
    assert samples_in(writer.path) == b""


def test_a_program_that_is_killed_leaves_a_recording_of_all_that_was_written(tmp_path: Path) -> None:
    script = f"""
import os
from datetime import UTC, datetime
from pathlib import Path
from statement_studio.files import recordings
from statement_studio.session.sound_writer import SoundWriter

writer = SoundWriter(recordings.begin(Path({str(tmp_path)!r}), datetime.now(UTC), {RATE}), None)
for _ in range(25):
    writer.add(bytes([1, 2]) * {RATE // 10})
while writer.path.stat().st_size < 44 + {2 * RATE} * 2.5:
    pass
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", script], check=False, timeout=60)
    (name,) = recordings.unclaimed(tmp_path, ())
    found = recordings.find(tmp_path, name)
    assert found is not None
    assert samples_in(found) == b"\x01\x02" * round(2.5 * RATE)
