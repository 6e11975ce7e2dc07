"""A recording set against its text while the window goes on: begun, watched, and given up when nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from statement_studio.domain.pace import usual_pace

from .hearing.parts import AbsentPart, Why, install_command
from .hearing.recording import NO_SOUND, TOO_LONG, Sound, UnreadableRecording, read_recording
from .jobs import Jobs

if TYPE_CHECKING:
    from statement_studio.domain.alignment import AlignedSentence, Alignment
    from statement_studio.domain.script import Script

__all__ = [
    "NO_SOUND",
    "TOO_LONG",
    "AbsentPart",
    "Aligner",
    "Sound",
    "UnreadableRecording",
    "Why",
    "install_command",
    "read",
    "words_per_minute",
]

_LOOK_MILLISECONDS = 100


class _Errand:
    """What the thread of a job and the window say to each other: plain values, each written by one of them."""

    def __init__(self, seconds: float) -> None:
        self.is_wanted = True
        self.share = 0.0
        self._step = 1 / max(1.0, seconds)

    def go_on(self) -> bool:
        """Note that about a second of the recording more was looked at; return whether it is still wanted."""
        self.share = min(1.0, self.share + self._step)
        return self.is_wanted


class Aligner(QObject):
    """Sets one recording after the other against a script."""

    progressed = Signal(float)
    """How much is done, from 0 to 1."""
    aligned = Signal(object)
    """What came of it: an Alignment, the part of the program that is missing (AbsentPart), or None: nobody speaks."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._errand: _Errand | None = None
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._tell)

    @property
    def is_at_work(self) -> bool:
        """Whether an answer is awaited."""
        return self._errand is not None

    def begin(self, sound: Sound, script: Script) -> None:
        """Begin, after giving up what was begun before."""
        self.cancel()
        errand = self._errand = _Errand(sound.seconds)
        self._look.start()
        self._jobs.run(lambda: _work(sound, script, errand), lambda found: self._end(errand, found), self._fail)

    def cancel(self) -> None:
        """Give up; nothing is told any more."""
        self._look.stop()
        if self._errand is not None:
            self._errand.is_wanted = False
            self._errand = None

    def _tell(self) -> None:
        if self._errand is not None:
            self.progressed.emit(self._errand.share)

    def _end(self, errand: _Errand, found: Alignment | AbsentPart | None) -> None:
        if errand is self._errand:
            self.cancel()
            self.aligned.emit(found)

    def _fail(self, _error: Exception) -> None:
        """Say that nothing was found; what went wrong was noted where all mishaps are."""
        if self._errand is not None:
            self._end(self._errand, None)


def align(sound: Sound, script: Script, is_wanted: Callable[[], bool]) -> Alignment | AbsentPart | None:
    """Set a recording against a script, as `hearing.aligning` tells, which is loaded for the first one."""
    from .hearing import aligning

    return aligning.align(sound, script, is_wanted)


def _work(sound: Sound, script: Script, errand: _Errand) -> Alignment | AbsentPart | None:
    from .hearing.aligning import Cancelled

    try:
        return align(sound, script, errand.go_on)
    except Cancelled:
        return None


def read(path: Path) -> Sound:
    """Return a recording. Raises UnreadableRecording."""
    try:
        return read_recording(path)
    except OSError:
        raise UnreadableRecording(NO_SOUND, path) from None


def words_per_minute(sentence: AlignedSentence, language: str) -> float:
    """Return how fast a sentence was, in words of an average text a minute, as paces are told everywhere."""
    usual = usual_pace(language)
    planned_seconds = sentence.planned.units * usual.seconds_per_unit
    return usual.words_per_minute * planned_seconds / max(sentence.seconds, 0.1)
