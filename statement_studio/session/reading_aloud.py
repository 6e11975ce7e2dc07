"""A text read aloud, sentence by sentence, by a voice of this computer.

Knows which engines of speech work without a network, and that most of them tell only when they have finished.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from enum import Enum, auto
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject, Signal

from statement_studio.domain.read_out import SaidSentence

LOCAL_ENGINES = ("speechd", "flite", "darwin", "macos", "winrt", "sapi")
"""Engines whose voices speak on this computer, the better first (Qt 6.11, plugins of QtTextToSpeech)."""


class Silence(Enum):
    """Why nothing can be read aloud."""

    NOT_INSTALLED = auto()
    """The part of the program that speaks, an extra, is not there."""
    NO_ENGINE = auto()
    """This computer has no engine of speech."""
    NO_VOICE = auto()
    """It has one, and no voice for the language."""


class Speech(Protocol):
    """An engine of speech. It says one thing at a time and calls `finished` when that is over."""

    def voices(self, language: str) -> Sequence[str]:
        """Return the names of the voices for a language."""

    def say(self, words: str, language: str) -> None:
        """Say words in the first voice of their language."""

    def stop(self) -> None:
        """Be silent; `finished` is not called for what was stopped."""


class ReadingAloud(QObject):
    """Reads sentences one after the other. `speech` is the engine, or why there is none."""

    begun = Signal(object)
    """A sentence is being said (a SaidSentence)."""
    ended = Signal()
    """Nothing is said any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech: Speech | None = None
        self._why_none: Silence | None = None
        self._waiting: list[SaidSentence] = []
        self._language = ""
        self.is_reading = False

    def speak_with(self, speech: Speech | Silence) -> None:
        """Use this engine from now on, or know why there is none."""
        self._speech = None if isinstance(speech, Silence) else speech
        self._why_none = speech if isinstance(speech, Silence) else None

    def silence(self, language: str) -> Silence | None:
        """Return why a language cannot be read aloud, None when it can. Looks for an engine when first asked."""
        if self._speech is None and self._why_none is None:
            self.speak_with(find_speech(self.go_on, self))
        if self._why_none is not None:
            return self._why_none
        return None if self.voices(language) else Silence.NO_VOICE

    def voices(self, language: str) -> Sequence[str]:
        """Return the names of the voices for a language; none where nothing can be read aloud."""
        return tuple(self._speech.voices(language)) if self._speech is not None else ()

    def read(self, sentences: Sequence[SaidSentence], language: str) -> None:
        """Read these sentences, after falling silent. Only where `silence` tells nothing."""
        self.stop()
        self._waiting, self._language = list(sentences), language
        self.is_reading = True
        self.go_on()

    def go_on(self) -> None:
        """Say the next sentence: the one before is over."""
        if not self.is_reading or self._speech is None:
            return
        if not self._waiting:
            self.stop()
            return
        sentence = self._waiting.pop(0)
        self.begun.emit(sentence)
        self._speech.say(sentence.said, self._language)

    def stop(self) -> None:
        """Fall silent."""
        if self.is_reading:
            self.is_reading = False
            self._waiting.clear()
            if self._speech is not None:
                self._speech.stop()
            self.ended.emit()


class _QtSpeech:
    """The engine of the system, through Qt."""

    def __init__(self, engine: Any, finished: Any, ready: object) -> None:
        self._engine, self._finished, self._ready = engine, finished, ready
        self._is_talking = False
        engine.stateChanged.connect(self._changed)

    def voices(self, language: str) -> Sequence[str]:
        return [voice.name() for voice in self._voices(language)]

    def say(self, words: str, language: str) -> None:
        chosen = self._voices(language)[0]
        self._engine.setLocale(chosen.locale())
        self._engine.setVoice(chosen)
        self._is_talking = True
        self._engine.say(words)

    def stop(self) -> None:
        self._is_talking = False
        self._engine.stop()

    def _voices(self, language: str) -> list[Any]:
        spoken = QLocale(language).language()
        return [voice for voice in self._engine.allVoices(None) if voice.locale().language() == spoken]

    def _changed(self, state: object) -> None:
        if state == self._ready and self._is_talking:
            self._is_talking = False
            self._finished()


def find_speech(finished: Any, parent: QObject) -> Speech | Silence:
    """Return an engine of this computer that works without a network, or why there is none.

    `finished` is called each time something has been said to its end.
    """
    try:
        qt = importlib.import_module("PySide6.QtTextToSpeech")
    except ImportError:
        return Silence.NOT_INSTALLED
    known = qt.QTextToSpeech.availableEngines()
    name = next((name for name in LOCAL_ENGINES if name in known), "")
    if not name:
        return Silence.NO_ENGINE
    engine = qt.QTextToSpeech(name, parent)
    if engine.state() == qt.QTextToSpeech.State.Error:
        return Silence.NO_ENGINE
    return _QtSpeech(engine, finished, qt.QTextToSpeech.State.Ready)
