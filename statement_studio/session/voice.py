"""A voice followed while the window goes on: what is heard goes to the follower in jobs, one at a time and in order."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.script import Script

from .hearing.following import Follower, Following, VoicePlace
from .hearing.parts import AbsentPart, Part, absent_part
from .jobs import Jobs

__all__ = ["AbsentPart", "Following", "Voice", "VoicePlace", "why_no_following"]


def why_no_following(language: str) -> AbsentPart | None:
    """Return why no voice can be followed in a language, None when one can."""
    return absent_part(Part.FOLLOWING, language)


class _Ear:
    """The follower of one script, made by the first job that needs it; used by one job at a time."""

    def __init__(self, script: Script, word: int) -> None:
        self._script, self._word = script, word
        self._follower: Follower | None = None

    def hear(self, word: int | None, samples: bytes) -> VoicePlace:
        """Go on from a word, if one is given, hear samples, and return the place."""
        if self._follower is None:
            self._follower = Follower(self._script, self._word)
        if word is not None:
            self._follower.move_to(word)
        return self._follower.feed(samples)


class Voice(QObject):
    """Follows one voice. Only where `why_no_following` tells nothing."""

    placed = Signal(object)
    """Where the voice is (a VoicePlace)."""
    failed = Signal()
    """It is followed no more."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ear: _Ear | None = None
        self._heard = bytearray()
        self._word: int | None = None
        self._is_busy = False

    @property
    def is_followed(self) -> bool:
        """Whether a voice is followed."""
        return self._ear is not None

    def begin(self, script: Script, word: int) -> None:
        """Follow a voice through a script from a word (its number) on."""
        self.end()
        self._ear = _Ear(script, word)
        self._go_on()

    def hear(self, samples: bytes) -> None:
        """Hear more of the voice; what comes while a job is under way waits for the next."""
        if self._ear is not None:
            self._heard += samples
            self._go_on()

    def go_to(self, word: int) -> None:
        """Go on from another word: somebody has shown where they are. What was heard before says nothing any more."""
        if self._ear is not None:
            self._word = word
            self._heard.clear()
            self._go_on()

    def end(self) -> None:
        """Follow no more; nothing is told any more."""
        self._ear, self._word = None, None
        self._heard.clear()

    def _go_on(self) -> None:
        ear = self._ear
        if ear is None or self._is_busy:
            return
        word, samples, self._word = self._word, bytes(self._heard), None
        self._heard.clear()
        self._is_busy = True
        self._jobs.run(
            lambda: ear.hear(word, samples), lambda place: self._take(ear, place), lambda _e: self._fail(ear)
        )

    def _take(self, ear: _Ear, place: VoicePlace) -> None:
        self._is_busy = False
        if ear is self._ear and self._word is None:  # else the place is one from before
            self.placed.emit(place)
        if self._ear is not ear or self._heard or self._word is not None:
            self._go_on()

    def _fail(self, ear: _Ear) -> None:
        self._is_busy = False
        if ear is self._ear:
            self.end()
            self.failed.emit()
        self._go_on()
