"""Sentences are said one after the other, until the last or until somebody wants silence."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from statement_studio.domain.read_out import SaidSentence
from statement_studio.session.reading_aloud import LOCAL_ENGINES, ReadingAloud, Silence, find_speech

pytestmark = pytest.mark.usefixtures("qapp")
SENTENCES = tuple(SaidSentence(0, number * 10, number * 10 + 9, f"sentence {number}.") for number in range(3))


class FakeSpeech:
    """Says nothing, and remembers what it should have said."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.stops = 0

    def voices(self, language: str) -> Sequence[str]:
        return ["Amal"] if language == "en" else []

    def say(self, words: str, language: str) -> None:
        self.said.append((words, language))

    def stop(self) -> None:
        self.stops += 1


@pytest.fixture
def speech() -> FakeSpeech:
    return FakeSpeech()


@pytest.fixture
def reading(speech: FakeSpeech) -> ReadingAloud:
    made = ReadingAloud()
    made.speak_with(speech)
    return made


def test_every_sentence_is_said_and_told_in_order(reading: ReadingAloud, speech: FakeSpeech) -> None:
    begun: list[SaidSentence] = []
    ended: list[bool] = []
    reading.begun.connect(begun.append)
    reading.ended.connect(lambda: ended.append(True))
    reading.read(SENTENCES, "en")
    assert (begun, speech.said) == ([SENTENCES[0]], [("sentence 0.", "en")])
    for _ in range(3):
        assert not ended
        reading.go_on()
    assert tuple(begun) == SENTENCES
    assert ended == [True]
    assert not reading.is_reading


def test_silence_is_kept_once_it_is_wanted(reading: ReadingAloud, speech: FakeSpeech) -> None:
    reading.read(SENTENCES, "en")
    reading.stop()
    reading.stop()
    reading.go_on()
    assert (len(speech.said), speech.stops) == (1, 1)


def test_reading_anew_stops_what_was_being_said(reading: ReadingAloud, speech: FakeSpeech) -> None:
    reading.read(SENTENCES, "en")
    reading.read(SENTENCES[1:], "en")
    assert speech.stops == 1
    assert [said[0] for said in speech.said] == ["sentence 0.", "sentence 1."]


def test_why_there_is_silence_is_known(reading: ReadingAloud) -> None:
    assert reading.silence("en") is None
    assert reading.silence("fr") is Silence.NO_VOICE
    assert (reading.voices("en"), reading.voices("fr")) == (("Amal",), ())
    reading.speak_with(Silence.NO_ENGINE)
    assert reading.silence("en") is Silence.NO_ENGINE
    assert reading.voices("en") == ()


def test_without_the_extra_the_program_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "PySide6.QtTextToSpeech", None)
    reading = ReadingAloud()
    assert reading.silence("en") is Silence.NOT_INSTALLED
    assert find_speech(lambda: None, reading) is Silence.NOT_INSTALLED


def test_no_engine_that_asks_the_network_is_taken() -> None:
    assert not {"mock", "android", "google", "azure"} & set(LOCAL_ENGINES)
