"""The text follows a voice: it waits with it, jumps with it, says when it is lost, and gives way to the person."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from statement_studio.domain.script import Script
from statement_studio.domain.statement import Statement
from statement_studio.domain.take import LapSource
from statement_studio.files.problems import FileProblem
from statement_studio.session import voice as session_voice
from statement_studio.session.hearing.following import Following, VoicePlace
from statement_studio.session.hearing.parts import AbsentPart, Part, Why
from statement_studio.session.recording import RATE
from statement_studio.ui.rehearsal.rehearsal_page import RehearsalPage

Room = Any  # the classes of these fixtures live in conftest.py, which is not imported
FakeMicrophone = Any

TEXT = (
    "Mr. President, water is life. We ask for more of it, and soon.\n\n"
    "The wells of Oru are dry. Nobody came to see them.\n\nI thank you."
)


class FakeFollower:
    """Is where the test says the voice is."""

    def __init__(self, script: Script, word: int = 0) -> None:
        self.script, self.word, self.state = script, word, Following.WAITING
        self.shown: list[int] = []
        FakeFollower.latest = self

    latest: FakeFollower

    def move_to(self, word: int) -> VoicePlace:
        self.word = word
        self.shown.append(word)
        return self.feed(b"")

    def feed(self, _samples: bytes) -> VoicePlace:
        word = self.script.words[self.word]
        return VoicePlace(self.word, word.block, word.start, self.state, 1.0)


@pytest.fixture
def opened(room: Room, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(session_voice, "Follower", FakeFollower)
    monkeypatch.setattr(session_voice, "absent_part", absent)
    window = room.window
    window._desk.begin(Statement(text=TEXT))
    window._show_stack_page(window.workspace)
    window.rehearsing.sound.recorder.hear_with(microphone)
    choose(room, follows=True)
    yield room
    window.prompter.close()


def absent(part: Part, language: str) -> AbsentPart | None:
    return None if language == "en" else AbsentPart(part, Why.NOT_IN_THIS_LANGUAGE)


def choose(room: Room, **choices: object) -> None:
    taste = room.window._taste
    taste.rehearse_with(replace(taste.preferences.rehearsal, **choices))


@pytest.fixture
def begun(opened: Room, qtbot: QtBot) -> Room:
    """A window in which somebody has begun to speak."""
    opened.window.rehearse()
    qtbot.keyClick(opened.window.prompter, Qt.Key.Key_Space)
    return opened


def say(room: Room, microphone: FakeMicrophone, words: str, state: Following = Following.FOLLOWING) -> None:
    """Let the voice be at the last of these words of the text, a second later."""
    follower = FakeFollower.latest
    said = [word.said for word in follower.script.words]
    wanted = words.casefold().split()
    begins = [n for n in range(len(said)) if said[n : n + len(wanted)] == wanted]
    follower.word, follower.state = begins[0] + len(wanted) - 1, state
    room.wait(1)
    microphone.hand_on(array("h", [3_000] * RATE).tobytes())


def position(room: Room) -> float:
    return float(room.clock.position_seconds)


def starts(room: Room) -> list[float]:
    return [paragraph.starts_at for paragraph in room.window._desk.timing.paragraphs]


def test_it_is_made_ready_before_the_first_word_and_let_go_without_one(opened: Room, qtbot: QtBot) -> None:
    voice = opened.window.following._voice
    opened.window.rehearse()
    assert voice.is_followed
    prepared = FakeFollower.latest
    qtbot.keyClick(opened.window.prompter, Qt.Key.Key_Space)
    assert FakeFollower.latest is prepared
    qtbot.keyClick(opened.window.prompter, Qt.Key.Key_Escape)
    assert not voice.is_followed
    opened.window.prompter.again()
    assert voice.is_followed
    opened.window.prompter.close()
    assert not voice.is_followed


def test_the_text_goes_with_the_voice_and_waits_with_it(begun: Room, microphone: FakeMicrophone) -> None:
    begun.wait(3)
    assert position(begun) == 0
    say(begun, microphone, "water is life")
    there = position(begun)
    assert 0 < there < starts(begun)[1]
    begun.wait(20)
    say(begun, microphone, "water is life", Following.WAITING)
    assert position(begun) == there
    say(begun, microphone, "we ask for")
    assert position(begun) > there


def test_the_strip_says_that_the_voice_is_followed(begun: Room) -> None:
    page = begun.window.prompter.page
    assert (page.strip.meter.isHidden(), page.strip.meter.words) == (False, "listening")
    assert page.follows_voice


def test_the_beginnings_of_paragraphs_are_laps(begun: Room, microphone: FakeMicrophone, qtbot: QtBot) -> None:
    for words in ("we ask", "the wells", "wells of oru", "nobody came", "i thank you"):
        say(begun, microphone, words)
    laps = begun.clock.rehearsal.laps
    assert [(lap.paragraph, lap.at_seconds, lap.source) for lap in laps] == [
        (1, 2.0, LapSource.VOICE),
        (2, 5.0, LapSource.VOICE),
    ]
    assert [lap.planned_seconds for lap in laps] == starts(begun)[1:]


def test_who_pauses_before_a_paragraph_has_not_begun_it(begun: Room, microphone: FakeMicrophone) -> None:
    say(begun, microphone, "and soon the")
    assert (position(begun), begun.clock.rehearsal.laps) == (starts(begun)[1], ())
    begun.wait(5)
    say(begun, microphone, "the wells")
    (lap,) = begun.clock.rehearsal.laps
    assert (lap.at_seconds, lap.planned_seconds) == (7.0, starts(begun)[1])


def test_who_repeats_a_paragraph_begins_it_anew(begun: Room, microphone: FakeMicrophone) -> None:
    for words in ("the wells", "nobody came", "and soon the", "the wells"):
        say(begun, microphone, words)
    (lap,) = begun.clock.rehearsal.laps
    assert (lap.paragraph, lap.at_seconds) == (1, 4.0)


def test_a_skipped_and_a_repeated_sentence_are_found(begun: Room, microphone: FakeMicrophone) -> None:
    say(begun, microphone, "nobody came to see")
    far = position(begun)
    assert far > starts(begun)[1]
    say(begun, microphone, "water is")
    assert position(begun) < starts(begun)[1] < far


def test_when_the_place_is_lost_it_says_so_and_stands(begun: Room, microphone: FakeMicrophone) -> None:
    roll = begun.window.prompter.page.roll
    say(begun, microphone, "water is life")
    there = position(begun)
    say(begun, microphone, "i thank you", Following.LOST)
    assert (position(begun), roll._is_lost) == (there, True)
    say(begun, microphone, "we ask for more")
    assert not roll._is_lost
    assert position(begun) > there


def test_the_person_wins_over_the_voice(begun: Room, microphone: FakeMicrophone, qtbot: QtBot) -> None:
    say(begun, microphone, "water is life", Following.LOST)
    qtbot.keyClick(begun.window.prompter, Qt.Key.Key_PageDown)
    begun.wait(0.1)
    follower = FakeFollower.latest
    assert follower.script.words[follower.shown[-1]].said == "the"
    assert position(begun) == starts(begun)[1]
    assert begun.clock.rehearsal.laps[-1].source is LapSource.KEY


def test_who_lets_the_text_move_by_itself_ends_it(begun: Room, microphone: FakeMicrophone, qtbot: QtBot) -> None:
    choose(begun, movement="by_hand")
    qtbot.keyClick(begun.window.prompter, Qt.Key.Key_M)
    page = begun.window.prompter.page
    assert "no longer follows" in page.strip.news.text()
    assert not page.follows_voice
    before = position(begun)
    begun.wait(2)
    assert position(begun) == pytest.approx(before + 2)


def test_the_text_glides_and_does_not_jump(begun: Room, microphone: FakeMicrophone) -> None:
    page = begun.window.prompter.page
    say(begun, microphone, "water is life")
    begun.clock.tick()
    first = page.roll._seconds
    assert 0 < first < position(begun)
    for _ in range(200):
        begun.clock.tick()
    assert page.roll._seconds == position(begun)


def test_a_microphone_that_is_pulled_out_lets_the_text_move_by_the_pace(
    begun: Room, microphone: FakeMicrophone
) -> None:
    say(begun, microphone, "water is life")
    before = position(begun)
    microphone.unplug()
    begun.wait(2)
    assert position(begun) == pytest.approx(before + 2)
    assert "not heard" in begun.window.prompter.page.strip.news.text()


@pytest.mark.parametrize("when", ["before the first word", "later"])
def test_when_the_part_that_listens_breaks_the_text_moves_by_the_pace(
    opened: Room, microphone: FakeMicrophone, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    def break_down(*_all: object) -> VoicePlace:
        raise FileProblem("It broke.", path=opened.folder)

    if when == "before the first word":
        monkeypatch.setattr(FakeFollower, "__init__", break_down)
    opened.window.rehearse()
    qtbot.keyClick(opened.window.prompter, Qt.Key.Key_Space)
    monkeypatch.setattr(FakeFollower, "feed", break_down)
    microphone.hand_on(array("h", [3_000] * RATE).tobytes())
    before = position(opened)
    opened.wait(2)
    assert position(opened) == pytest.approx(before + 2)
    assert "no longer follows" in opened.window.prompter.page.strip.news.text()


def test_a_text_that_is_changed_meanwhile_is_followed_as_it_is_now(begun: Room, microphone: FakeMicrophone) -> None:
    say(begun, microphone, "water is life")
    first = FakeFollower.latest
    cursor = begun.window.workspace.editor.textCursor()
    cursor.setPosition(0)
    cursor.insertText("Thank you, ")
    begun.window.rehearsing._follow()
    begun.window.following._changed.timeout.emit()
    second = FakeFollower.latest
    assert second is not first
    assert second.script.words[0].said == "thank"
    assert second.script.words[second.word].said == "life"


def test_with_the_take_it_ends(begun: Room, microphone: FakeMicrophone, qtbot: QtBot) -> None:
    qtbot.keyClick(begun.window.prompter, Qt.Key.Key_Escape)
    assert microphone.device is None
    assert not begun.window.following._voice.is_followed
    assert not begun.window.prompter.page.follows_voice


def test_a_take_that_is_recorded_can_be_followed_too(opened: Room, microphone: FakeMicrophone, qtbot: QtBot) -> None:
    choose(opened, records=True)
    opened.window.rehearse()
    qtbot.keyClick(opened.window.prompter, Qt.Key.Key_Space)
    assert opened.window.prompter.page.strip.meter.words == "recording"
    say(opened, microphone, "we ask for")
    assert position(opened) > 0


def test_another_language_is_not_followed_and_the_prompter_says_so(opened: Room, qtbot: QtBot) -> None:
    opened.window._desk.begin(Statement(text="L’eau, c’est la vie.", language="fr"))
    opened.window.rehearse()
    qtbot.keyClick(opened.window.prompter, Qt.Key.Key_Space)
    assert "English" in opened.window.prompter.page.strip.news.text()
    opened.wait(1)
    assert position(opened) == pytest.approx(1)


def test_it_is_off_until_somebody_chooses_it(opened: Room, microphone: FakeMicrophone, qtbot: QtBot) -> None:
    choose(opened, follows=False)
    opened.window.rehearse()
    qtbot.keyClick(opened.window.prompter, Qt.Key.Key_Space)
    assert microphone.device is None
    opened.wait(1)
    assert position(opened) == pytest.approx(1)


def test_the_choice_is_offered_only_where_it_can_be_kept(opened: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    page = RehearsalPage(opened.window._taste, opened.window.rehearsing.sound)
    assert "follows" in page.fields
    missing = AbsentPart(Part.FOLLOWING, Why.NOT_INSTALLED, ("pocketsphinx",))
    monkeypatch.setattr(session_voice, "absent_part", lambda _part, _language: missing)
    page = RehearsalPage(opened.window._taste, opened.window.rehearsing.sound)
    assert "follows" not in page.fields
    assert "records" in page.fields
