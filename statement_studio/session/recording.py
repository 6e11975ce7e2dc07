"""A take recorded: what the microphone hears is written as it comes, measured, and handed on to who listens.

Knows how the microphone of this computer is reached, that it may be missing, and that a recording that fails must not
disturb the take: it stops, and says why.
"""

from __future__ import annotations

import importlib
from array import array
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from statement_studio.files.problems import FileProblem

from .sound_writer import SoundWriter

__all__ = ["RATE", "Absence", "FileProblem", "Microphone", "Recorder", "find_microphone"]

RATE: Final = 16_000
"""Samples a second, of 16 bits in one channel: what the recognisers want, and enough for a voice."""
LONGEST_SECONDS: Final = 30 * 60
"""Nobody speaks as long as this in one take; the microphone was forgotten."""
_BYTES_A_SECOND = 2 * RATE
_LOUDEST = 32_768
_BUFFER_SECONDS = 2.0
"""What is heard while the window is busy for so long is not lost; the samples come as often all the same."""
_GAP_SECONDS = 1.0
"""So much sound that is missing was lost, and is not only late."""


_DEAF_SECONDS = 4.0
"""A microphone from which nothing came for so long is gone: not every system says so. Some take long to open, too."""
_DEAF_LOOKS = 20
"""One look would be too few: after a moment in which the window stood, samples are on their way."""


class Absence(Enum):
    """Why there is no recording."""

    NOT_INSTALLED = auto()
    """The part of the program that hears and plays sound, an extra, is not there."""
    NO_DEVICE = auto()
    """This computer has no microphone, or not the one that was chosen any more."""
    REFUSED = auto()
    """There is one, and the system does not let it be used; or it was taken away during the take."""
    TOO_LONG = auto()
    """The recording has come to its longest."""


class Microphone(Protocol):
    """What hears. It hands on samples as `RATE` says, some tens of times a second."""

    def devices(self) -> Sequence[str]:
        """Return the names of what it can hear with, the system's own choice first."""

    def listen(self, device: str, heard: Callable[[bytes], None], failed: Callable[[], None]) -> bool:
        """Hear with a device ("" or unknown: the system's choice); False when that is refused at once.

        `failed` is called when it can be heard with no more.
        """

    def rest(self) -> None:
        """Hear no more, and call nothing."""


class Recorder(QObject):
    """Records one take after the other. The microphone is looked for when it is first asked for."""

    levelled = Signal(float)
    """How loud it was just now, from 0 to 1 (the highest sample)."""
    heard = Signal(object)
    """Samples that were just spoken (bytes), for who follows the voice."""
    failed = Signal(object)
    """Why the recording has stopped by itself (an Absence or a FileProblem)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._microphone: Microphone | None = None
        self._why_none: Absence | None = None
        self._file: SoundWriter | None = None
        self._spoken: Callable[[], float] = lambda: 0.0
        self._kept = 0.0
        self._is_fresh = False
        self._heard_at, self._deaf_looks = 0.0, 0
        self.is_listening = False
        """Whether the microphone is open."""
        self.is_paused = False

    def hear_with(self, microphone: Microphone | Absence) -> None:
        """Use this microphone from now on, or know why there is none."""
        self.end()
        self._microphone = None if isinstance(microphone, Absence) else microphone
        self._why_none = microphone if isinstance(microphone, Absence) else None

    def absence(self) -> Absence | None:
        """Return why nothing can be recorded just now, None when it can."""
        if self._microphone is None and self._why_none is None:
            self.hear_with(find_microphone(self))
        if self._why_none is not None:
            return self._why_none
        return None if self.devices() else Absence.NO_DEVICE

    def devices(self) -> Sequence[str]:
        """Return the names of the microphones; none where nothing can be recorded."""
        return tuple(self._microphone.devices()) if self._microphone is not None else ()

    @property
    def is_recording(self) -> bool:
        """Whether what is heard is written."""
        return self._file is not None

    def begin(self, device: str, spoken: Callable[[], float], file: SoundWriter | None = None) -> Absence | None:
        """Listen, and write what is heard into a file if there is one. Return why that cannot be, None if it can.

        `spoken` tells how many seconds of the take were spoken by now; a recording is as long, because what a
        microphone misses while it opens is put in as silence.
        """
        self.end()
        why = self.absence()
        if why is None:
            assert self._microphone is not None, "nothing is absent"
            self._file, self._spoken, self._kept, self._is_fresh = file, spoken, 0.0, True
            self.is_listening, self.is_paused = True, False
            self._heard_at, self._deaf_looks = spoken(), 0
            if self._microphone.listen(device, self._take_in, self._lose):
                return None
            why = Absence.REFUSED
        if file is not None:
            file.close()
        self._file, self.is_listening = None, False
        return why

    def pause(self) -> None:
        """Let what is heard go by: a pause is not recorded."""
        self.is_paused = True
        self.levelled.emit(0.0)

    def go_on(self) -> None:
        """Record again."""
        self._is_fresh = self._is_fresh or self.is_paused
        self.is_paused = False

    def look(self) -> None:
        """Notice that the microphone has been gone for a while; to be called many times a second."""
        if not self.is_listening or self.is_paused:
            return
        is_deaf = self._spoken() - self._heard_at > _DEAF_SECONDS
        self._deaf_looks = self._deaf_looks + 1 if is_deaf else 0
        if self._deaf_looks >= _DEAF_LOOKS:
            self._lose()

    def end(self) -> None:
        """Listen no more; the file is whole."""
        if self.is_listening and self._microphone is not None:
            self.is_listening = False
            self._microphone.rest()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _take_in(self, samples: bytes) -> None:
        if not self.is_listening or self.is_paused:
            return
        self._heard_at = self._spoken()
        samples = self._fitted(samples)
        self._kept += len(samples) / _BYTES_A_SECOND
        if self._file is not None:
            try:
                self._file.add(samples)
            except FileProblem as problem:
                self._stop_writing(problem)
            else:
                if self._file.seconds >= LONGEST_SECONDS:
                    self._stop_writing(Absence.TOO_LONG)
        self.levelled.emit(level(samples))
        self.heard.emit(samples)

    def _fitted(self, samples: bytes) -> bytes:
        """Return samples so that the recording stands where the clock of the take does."""
        missing = self._spoken() - self._kept - len(samples) / _BYTES_A_SECOND
        if self._is_fresh:
            self._is_fresh = False
            if missing < 0:  # something of the pause before
                return samples[2 * round(-missing * RATE) :]
        elif missing < _GAP_SECONDS:
            return samples
        return bytes(2 * round(missing * RATE)) + samples

    def _stop_writing(self, why: FileProblem | Absence) -> None:
        if self._file is not None:
            self._file.end()  # the take goes on, and waits for nothing
            self._file = None
        self.failed.emit(why)

    def _lose(self) -> None:
        """Go on without the microphone, which is gone."""
        if self.is_listening:
            self.end()
            self.levelled.emit(0.0)
            self.failed.emit(Absence.REFUSED)


def level(samples: bytes) -> float:
    """Return how loud samples are: the highest of them, from 0 to 1."""
    heard = array("h", samples[: len(samples) // 2 * 2])
    return max(max(heard), -min(heard)) / _LOUDEST if heard else 0.0


class _QtMicrophone:
    """The microphones of the system, through Qt."""

    def __init__(self, qt: Any, parent: QObject) -> None:
        self._qt, self._parent = qt, parent
        self._source: Any = None
        self._stream: Any = None

    def devices(self) -> Sequence[str]:
        usual = self._qt.QMediaDevices.defaultAudioInput().description()
        names = [device.description() for device in self._qt.QMediaDevices.audioInputs()]
        return sorted(dict.fromkeys(names), key=lambda name: name != usual)

    def listen(self, device: str, heard: Callable[[bytes], None], failed: Callable[[], None]) -> bool:
        self.rest()
        qt = self._qt
        known = {each.description(): each for each in qt.QMediaDevices.audioInputs()}
        chosen = known.get(device, qt.QMediaDevices.defaultAudioInput())
        wanted = _format(qt, RATE, 1)
        if not chosen.isFormatSupported(wanted):
            usual = chosen.preferredFormat()
            wanted = _format(qt, usual.sampleRate(), usual.channelCount())
        self._source = qt.QAudioSource(chosen, wanted, self._parent)
        self._source.setBufferSize(wanted.bytesForDuration(round(_BUFFER_SECONDS * 1e6)))
        self._stream = self._source.start()
        if self._stream is None or self._source.error() != qt.QtAudio.Error.NoError:
            self.rest()
            return False
        self._stream.readyRead.connect(lambda: self._hand_on(wanted, heard))
        self._source.stateChanged.connect(lambda: self._note(failed))  # its argument is of a type that PySide has lost
        return True

    def rest(self) -> None:
        source, self._source, self._stream = self._source, None, None
        if source is not None:
            source.stop()
            source.deleteLater()

    def _hand_on(self, given: Any, heard: Callable[[bytes], None]) -> None:
        if self._stream is not None:
            heard(_as_wanted(given, self._stream.readAll().data()))

    def _note(self, failed: Callable[[], None]) -> None:
        if self._source is not None and self._source.state() == self._qt.QtAudio.State.StoppedState:
            failed()


def _format(qt: Any, rate: int, channels: int) -> Any:
    wanted = qt.QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(channels)
    wanted.setSampleFormat(qt.QAudioFormat.SampleFormat.Int16)
    return wanted


def _as_wanted(given: Any, samples: bytes) -> bytes:
    if (given.sampleRate(), given.channelCount()) == (RATE, 1):
        return samples
    from .hearing.recording import converted

    whole = len(samples) // (2 * given.channelCount()) * 2 * given.channelCount()
    return converted(samples[:whole], given.sampleRate(), 2, given.channelCount())


def find_microphone(parent: QObject) -> Microphone | Absence:
    """Return the microphones of this computer, or that the part which hears is not installed."""
    try:
        qt = importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return Absence.NOT_INSTALLED
    return _QtMicrophone(qt, parent)
