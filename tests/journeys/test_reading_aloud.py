"""Somebody lets the draft be read aloud, and hears what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.session.reading_aloud import Silence
from statement_studio.ui.ask import Answer

Room = Any  # the fixture's class lives in conftest.py, which is not imported

TEXT = "Mr. President, water is life. We ask for 49 % more of it.\n\nI thank you."


class FakeSpeech:
    """Says nothing, and remembers what it should have said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def voices(self, _language: str) -> Sequence[str]:
        return ["Amal"]

    def say(self, words: str, _language: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.said.append("(silence)")


@pytest.fixture
def speech() -> FakeSpeech:
    return FakeSpeech()


@pytest.fixture
def opened(room: Room, speech: FakeSpeech) -> Room:
    room.window._desk.begin(Statement(text=TEXT))
    room.window._show_stack_page(room.window.workspace)
    room.window.reading.reading.speak_with(speech)
    return room


def marked(room: Room) -> str:
    selections = room.window.workspace.editor.extraSelections()
    return " ".join(selection.cursor.selectedText() for selection in selections)


def test_the_draft_is_read_from_its_beginning_with_each_sentence_marked(opened: Room, speech: FakeSpeech) -> None:
    command = opened.window.commands["read_aloud"]
    command.trigger()
    assert (speech.said, marked(opened)) == (["Mister President, water is life."], "Mr. President, water is life.")
    opened.window.reading.reading.go_on()
    assert speech.said[-1] == "We ask for forty-nine per cent more of it."
    assert "49 %" in marked(opened)
    for _ in range(2):
        opened.window.reading.reading.go_on()
    assert not command.isChecked()
    assert marked(opened) == ""


def test_it_begins_where_the_cursor_is(opened: Room, speech: FakeSpeech) -> None:
    cursor = opened.window.workspace.editor.textCursor()
    cursor.setPosition(TEXT.index("ask"))
    opened.window.workspace.editor.setTextCursor(cursor)
    opened.window.commands["read_aloud"].trigger()
    assert speech.said == ["We ask for forty-nine per cent more of it."]


def test_a_selection_is_read_alone(opened: Room, speech: FakeSpeech) -> None:
    cursor = opened.window.workspace.editor.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(12, cursor.MoveMode.KeepAnchor)
    opened.window.workspace.editor.setTextCursor(cursor)
    opened.window.commands["read_aloud"].trigger()
    opened.window.reading.reading.go_on()
    assert [words for words in speech.said if words != "(silence)"] == ["Mister President, water is life."]


@pytest.mark.parametrize("by", ["again", "typing", "closing"])
def test_it_stops_when_somebody_wants_that(opened: Room, speech: FakeSpeech, qtbot: QtBot, by: str) -> None:
    opened.window.commands["read_aloud"].trigger()
    if by == "again":
        opened.window.commands["read_aloud"].trigger()
    elif by == "typing":
        qtbot.keyClicks(opened.window.workspace.editor, "x")
    else:
        opened.person.answer = Answer.DISCARD
        opened.window.commands["close"].trigger()
    assert speech.said[-1] == "(silence)"
    assert not opened.window.commands["read_aloud"].isChecked()
    assert marked(opened) == ""


@pytest.mark.parametrize("why", list(Silence))
def test_where_nothing_can_be_said_the_window_says_why(opened: Room, why: Silence) -> None:
    opened.window.reading.reading.speak_with(why)
    opened.window.commands["read_aloud"].trigger()
    message, details = opened.person.told[-1].split("\n", 1)
    assert "read aloud" in message
    assert details
    assert not opened.window.commands["read_aloud"].isChecked()
