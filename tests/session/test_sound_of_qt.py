"""What is used of Qt's own sound is there as it is used; without the extra there is nothing to look at."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QObject

from statement_studio.session.hearing.recording import converted
from statement_studio.session.playing import Player, find_loudspeaker
from statement_studio.session.recording import RATE, Absence, Recorder, _as_wanted, _format, find_microphone

qt = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
# A machine without a sound server says so in the log, which is no fault of the program.
pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.no_qt_log]


def test_the_microphones_can_be_asked_for_where_there_are_none() -> None:
    recorder = Recorder()
    assert not isinstance(find_microphone(recorder), Absence)
    assert recorder.absence() in (None, Absence.NO_DEVICE)
    assert (recorder.absence() is None) == bool(recorder.devices())


def test_a_device_that_is_none_is_refused_and_not_waited_for() -> None:
    microphone = find_microphone(QObject())
    assert not isinstance(microphone, Absence)
    if not microphone.devices():
        assert not microphone.listen("", lambda _samples: None, lambda: None)
        microphone.rest()


def test_a_loudspeaker_is_found_or_known_to_be_absent() -> None:
    player = Player()
    found = find_loudspeaker(player)
    assert found is Absence.NO_DEVICE or not isinstance(found, Absence)


def test_states_and_errors_are_of_the_types_they_are_compared_with() -> None:
    source = qt.QAudioSource(qt.QAudioDevice(), _format(qt, RATE, 1))
    assert source.error() in tuple(qt.QtAudio.Error)
    assert source.state() == qt.QtAudio.State.StoppedState
    sink = qt.QAudioSink(qt.QAudioDevice(), _format(qt, RATE, 1))
    assert sink.error() in tuple(qt.QtAudio.Error)
    assert sink.state() == qt.QtAudio.State.StoppedState


def test_two_seconds_of_the_format_are_as_many_bytes_as_they_should_be() -> None:
    assert _format(qt, RATE, 1).bytesForDuration(2_000_000) == 4 * RATE


def test_what_a_device_gives_in_another_format_becomes_what_is_wanted() -> None:
    pytest.importorskip("numpy")
    given = _format(qt, 48_000, 2)
    samples = array("h", [6_000, 2_000] * 4_800).tobytes()
    heard = array("h", _as_wanted(given, samples + b"\0"))
    assert heard == array("h", converted(samples, 48_000, 2, 2))
    assert len(heard) == RATE // 10
    assert heard[len(heard) // 2] == pytest.approx(4_000, abs=2)
    assert _as_wanted(_format(qt, RATE, 1), b"\1\2") == b"\1\2"
