"""What is heard is written, measured and handed on; and whatever goes wrong with it never disturbs the take."""

from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from statement_studio.files import recordings
from statement_studio.files.problems import FileProblem
from statement_studio.session import recording as module
from statement_studio.session.recording import RATE, Absence, Recorder, find_microphone, level
from statement_studio.session.sound_writer import SoundWriter

pytestmark = pytest.mark.usefixtures("qapp")
AT = datetime(2026, 11, 22, 20, 15, 0, tzinfo=UTC)


def tone(seconds: float, value: int = 1_000) -> bytes:
    return array("h", [value] * round(seconds * RATE)).tobytes()


class FakeMicrophone:
    """Hears what a test says."""

    def __init__(self) -> None:
        self.names: list[str] = ["Table", "Headset"]
        self.refuses = False
        self.device: str | None = None
        self.say: Callable[[bytes], None] = lambda _samples: None
        self.unplug: Callable[[], None] = lambda: None

    def devices(self) -> Sequence[str]:
        return self.names

    def listen(self, device: str, heard: Callable[[bytes], None], failed: Callable[[], None]) -> bool:
        if self.refuses:
            return False
        self.device, self.say, self.unplug = device, heard, failed
        return True

    def rest(self) -> None:
        self.device = None


class Spoken:
    """How much was spoken by now, in seconds."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def microphone() -> FakeMicrophone:
    return FakeMicrophone()


@pytest.fixture
def recorder(microphone: FakeMicrophone) -> Recorder:
    made = Recorder()
    made.hear_with(microphone)
    return made


@pytest.fixture
def spoken() -> Spoken:
    return Spoken()


@pytest.fixture
def file(tmp_path: Path) -> SoundWriter:
    return SoundWriter(recordings.begin(tmp_path, AT, RATE), patience_seconds=None)


def recorded(file: SoundWriter) -> array[int]:
    with wave.open(str(file.path), "rb") as sound:
        return array("h", sound.readframes(sound.getnframes()))


def test_what_is_heard_is_written_measured_and_handed_on(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken, file: SoundWriter
) -> None:
    levels: list[float] = []
    heard: list[bytes] = []
    recorder.levelled.connect(levels.append)
    recorder.heard.connect(heard.append)
    assert recorder.begin("Headset", spoken, file) is None
    assert (microphone.device, recorder.is_recording) == ("Headset", True)
    for _ in range(3):
        spoken.seconds += 0.1
        microphone.say(tone(0.1, -16_384))
    recorder.end()
    assert levels == [0.5] * 3
    assert heard == [tone(0.1, -16_384)] * 3
    assert recorded(file) == array("h", [-16_384] * round(0.3 * RATE))
    assert (microphone.device, recorder.is_recording, recorder.is_listening) == (None, False, False)


def test_a_recording_is_as_long_as_the_take_however_late_the_microphone_opens(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken, file: SoundWriter
) -> None:
    recorder.begin("", spoken, file)
    spoken.seconds = 0.5
    microphone.say(tone(0.1))
    recorder.end()
    assert recorded(file) == array("h", [0] * round(0.4 * RATE) + [1_000] * round(0.1 * RATE))


def test_sound_that_is_only_late_is_not_stretched(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken, file: SoundWriter
) -> None:
    recorder.begin("", spoken, file)
    for spoken.seconds in (0.1, 0.7, 0.7, 0.7):
        microphone.say(tone(0.1))
    recorder.end()
    assert recorded(file) == array("h", [1_000] * round(0.4 * RATE))


def test_sound_that_was_lost_is_silence(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken, file: SoundWriter
) -> None:
    recorder.begin("", spoken, file)
    for spoken.seconds in (0.1, 3.1):
        microphone.say(tone(0.1))
    recorder.end()
    assert file.seconds == pytest.approx(3.1)
    assert recorded(file)[round(1.5 * RATE)] == 0


def test_a_pause_is_not_recorded(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken, file: SoundWriter
) -> None:
    recorder.begin("", spoken, file)
    spoken.seconds = 1.0
    microphone.say(tone(1.0))
    recorder.pause()
    microphone.say(tone(2.0, 5))
    recorder.go_on()
    spoken.seconds = 1.1
    microphone.say(tone(0.1, 5) + tone(0.1))  # the first half was said in the pause
    recorder.end()
    assert recorded(file) == array("h", [1_000] * round(1.1 * RATE))


def test_without_a_file_somebody_can_listen_all_the_same(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken
) -> None:
    heard: list[bytes] = []
    recorder.heard.connect(heard.append)
    assert recorder.begin("", spoken) is None
    spoken.seconds = 0.1
    microphone.say(tone(0.1))
    assert (len(heard[0]) // 3_200, recorder.is_recording, recorder.is_listening) == (1, False, True)


def test_a_full_disk_stops_the_recording_and_nothing_else(
    recorder: Recorder,
    microphone: FakeMicrophone,
    spoken: Spoken,
    file: SoundWriter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problem = FileProblem("The disk is full.", path=file.path)

    def refuse(_file: object, _samples: bytes) -> None:
        raise problem

    failures: list[object] = []
    heard: list[bytes] = []
    recorder.failed.connect(failures.append)
    recorder.heard.connect(heard.append)
    recorder.begin("", spoken, file)
    spoken.seconds = 0.1
    microphone.say(tone(0.1))
    while file.path.stat().st_size < 3_000:
        pass  # it is written on another thread
    monkeypatch.setattr(recordings.SoundFile, "add", refuse)
    microphone.say(tone(0.1))
    while file.trouble is None:
        pass
    for _ in range(2):
        microphone.say(tone(0.1))
    file.close()
    assert failures == [problem]
    assert (recorder.is_recording, recorder.is_listening, len(heard)) == (False, True, 4)
    assert len(recorded(file)) == round(0.1 * RATE)


def test_a_microphone_that_is_pulled_out_is_told_once(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken, file: SoundWriter
) -> None:
    failures: list[object] = []
    recorder.failed.connect(failures.append)
    recorder.begin("", spoken, file)
    spoken.seconds = 0.1
    microphone.say(tone(0.1))
    for _ in range(2):
        microphone.unplug()
    assert failures == [Absence.REFUSED]
    assert len(recorded(file)) == round(0.1 * RATE)


def test_a_microphone_that_is_gone_without_a_word_is_noticed(
    recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken, file: SoundWriter
) -> None:
    failures: list[object] = []
    recorder.failed.connect(failures.append)
    recorder.begin("", spoken, file)
    for spoken.seconds in (3.0, 6.0):
        for _ in range(100):
            recorder.look()
        microphone.say(tone(0.1))
    spoken.seconds = 30.0
    recorder.look()  # the window stood still, and samples are on their way
    microphone.say(tone(0.1))
    recorder.pause()
    spoken.seconds = 99.0
    for _ in range(100):
        recorder.look()
    assert failures == []
    recorder.go_on()
    for _ in range(100):
        recorder.look()
    assert failures == [Absence.REFUSED]
    assert not recorder.is_listening


def test_a_forgotten_microphone_does_not_fill_the_disk(
    recorder: Recorder,
    microphone: FakeMicrophone,
    spoken: Spoken,
    file: SoundWriter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "LONGEST_SECONDS", 1)
    failures: list[object] = []
    recorder.failed.connect(failures.append)
    recorder.begin("", spoken, file)
    for spoken.seconds in (0.6, 1.2, 1.8):
        microphone.say(tone(0.6))
    file.close()
    assert failures == [Absence.TOO_LONG]
    assert file.seconds == pytest.approx(1.2)


def test_why_nothing_is_recorded_is_known(recorder: Recorder, microphone: FakeMicrophone, spoken: Spoken) -> None:
    assert recorder.absence() is None
    microphone.refuses = True
    assert recorder.begin("", spoken) is Absence.REFUSED
    assert not recorder.is_listening
    microphone.names.clear()
    assert recorder.absence() is Absence.NO_DEVICE
    recorder.hear_with(Absence.NOT_INSTALLED)
    assert recorder.begin("", spoken) is Absence.NOT_INSTALLED
    assert recorder.devices() == ()


def test_a_microphone_that_is_connected_later_is_found(recorder: Recorder, microphone: FakeMicrophone) -> None:
    microphone.names.clear()
    assert recorder.absence() is Absence.NO_DEVICE
    microphone.names.append("Headset")
    assert recorder.absence() is None


def test_without_the_extra_the_program_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    recorder = Recorder()
    assert find_microphone(recorder) is Absence.NOT_INSTALLED
    assert recorder.absence() is Absence.NOT_INSTALLED


def test_the_level_is_that_of_the_loudest_sample() -> None:
    assert level(b"") == 0
    assert level(array("h", [0, 100, -32_768]).tobytes()) == 1
    assert level(array("h", [8_192, -5]).tobytes() + b"\x7f") == 0.25
