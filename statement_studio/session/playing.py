"""A recording played: from any place of it, with the place where it is just now.

Plays samples that were read here, never a file: a project may come from a stranger, and what opens all kinds of sound
files has a door for each of them.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal

from .hearing.recording import RATE, Sound
from .recording import Absence

_LOOK_MILLISECONDS = 50
_AHEAD_MICROSECONDS = 250_000
"""So much is handed over before it is heard; more, and the place that is shown would be ahead of the ear."""


class Loudspeaker(Protocol):
    """What plays samples as `hearing.recording.Sound` has them."""

    def play(self, samples: bytes, ended: Callable[[], None]) -> bool:
        """Play, after falling silent; False when that is refused. `ended` is called after the last sample."""

    def played_seconds(self) -> float:
        """Return how much of what is playing was played."""

    def stop(self) -> None:
        """Fall silent, and call nothing."""


class Player(QObject):
    """Plays one recording. `loudspeaker` is looked for when something is to be played."""

    moved = Signal(float)
    """The place that is heard now, in seconds."""
    changed = Signal()
    """It has begun to play, or stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loudspeaker: Loudspeaker | None = None
        self._why_none: Absence | None = None
        self._sound = Sound(b"")
        self._from = 0.0
        self.is_playing = False
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(lambda: self.moved.emit(self.seconds))

    def play_with(self, loudspeaker: Loudspeaker | Absence) -> None:
        """Use this loudspeaker from now on, or know why there is none."""
        self.pause()
        self._loudspeaker = None if isinstance(loudspeaker, Absence) else loudspeaker
        self._why_none = loudspeaker if isinstance(loudspeaker, Absence) else None

    def absence(self) -> Absence | None:
        """Return why nothing can be played, None when something can."""
        if self._loudspeaker is None and self._why_none in (None, Absence.NO_DEVICE):
            self.play_with(find_loudspeaker(self))
        return self._why_none

    def hold(self, sound: Sound) -> None:
        """Be ready to play this, from its beginning."""
        self.pause()
        self._sound, self._from = sound, 0.0
        self.moved.emit(0.0)

    @property
    def seconds(self) -> float:
        """The place in the recording."""
        played = self._loudspeaker.played_seconds() if self.is_playing and self._loudspeaker is not None else 0.0
        return min(self._sound.seconds, self._from + played)

    def toggle(self) -> None:
        """Play, or pause; at the end it begins anew."""
        if self.is_playing:
            self.pause()
        else:
            self.play_from(0.0 if self._from >= self._sound.seconds else self._from)

    def play_from(self, seconds: float) -> None:
        """Play from a place on."""
        self.pause()
        self._from = min(max(0.0, seconds), self._sound.seconds)
        if self.absence() is None and self._loudspeaker is not None:
            rest = self._sound.samples[2 * round(self._from * RATE) :]
            self.is_playing = self._loudspeaker.play(rest, self._end)
        if self.is_playing:
            self._look.start()
        self.moved.emit(self._from)
        self.changed.emit()

    def go_to(self, seconds: float) -> None:
        """Be at another place, and go on playing if it plays."""
        if self.is_playing:
            self.play_from(seconds)
        else:
            self._from = min(max(0.0, seconds), self._sound.seconds)
            self.moved.emit(self._from)

    def pause(self) -> None:
        """Fall silent, and stay at this place."""
        if self.is_playing and self._loudspeaker is not None:
            self._from = self.seconds
            self.is_playing = False
            self._look.stop()
            self._loudspeaker.stop()
            self.changed.emit()

    def _end(self) -> None:
        if self.is_playing:
            self.pause()
            self._from = self._sound.seconds
            self.moved.emit(self._from)


class _QtLoudspeaker:
    """The loudspeaker of the system, through Qt."""

    def __init__(self, qt: Any, parent: QObject) -> None:
        self._qt, self._parent = qt, parent
        self._sink: Any = None
        self._stream: QBuffer | None = None

    def play(self, samples: bytes, ended: Callable[[], None]) -> bool:
        self.stop()
        qt = self._qt
        form = qt.QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(qt.QAudioFormat.SampleFormat.Int16)
        self._stream = QBuffer(self._parent)
        self._stream.setData(QByteArray(samples))
        self._stream.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = qt.QAudioSink(qt.QMediaDevices.defaultAudioOutput(), form, self._parent)
        self._sink.setBufferSize(form.bytesForDuration(_AHEAD_MICROSECONDS))
        self._sink.start(self._stream)
        if self._sink.error() != qt.QtAudio.Error.NoError:
            self.stop()
            return False
        self._sink.stateChanged.connect(lambda: self._note(ended))  # its argument is of a type that PySide has lost
        return True

    def played_seconds(self) -> float:
        return float(self._sink.processedUSecs()) / 1e6 if self._sink is not None else 0.0

    def stop(self) -> None:
        sink, self._sink = self._sink, None
        stream, self._stream = self._stream, None
        if sink is not None:
            sink.stop()
            sink.deleteLater()
        if stream is not None:
            stream.deleteLater()

    def _note(self, ended: Callable[[], None]) -> None:
        states = self._qt.QtAudio.State
        if self._sink is not None and self._sink.state() in (states.IdleState, states.StoppedState):
            ended()


def find_loudspeaker(parent: QObject) -> Loudspeaker | Absence:
    """Return the loudspeaker of this computer, or why there is none."""
    try:
        qt = importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return Absence.NOT_INSTALLED
    if not qt.QMediaDevices.audioOutputs():
        return Absence.NO_DEVICE
    return _QtLoudspeaker(qt, parent)
