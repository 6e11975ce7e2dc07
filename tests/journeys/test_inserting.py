"""Phrases, pauses, notes, pronunciations and marks are put into the text of the real window, and never printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.markup import printable
from statement_studio.domain.passages import passages
from statement_studio.domain.statement import Statement
from statement_studio.ui.editing.insert_dialogs import PauseDialog, SayDialog
from statement_studio.ui.editing.phrase_list import PhraseList
from statement_studio.ui.editing.phrases_dialog import PhrasesDialog
from statement_studio.ui.editing.time_margin import TimeMargin

Room = Any  # the fixture's class lives in conftest.py, which is not imported
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
TEXT = "Mr. President, we speak. Ms Nguyễn Thị is free.\n\nTwo <!-- ask --> here {>> when <<}.\n\nThree. Four."


@pytest.fixture
def desk(room: Room) -> Room:
    """A window with a short statement of its own words."""
    lay_open(room, TEXT)
    return room


def lay_open(room: Room, text: str, language: str = "en") -> None:
    room.window._desk.begin(replace(Statement(language=language), text=text, title="T"))
    room.window.filing.laid_open.emit()


def text_of(room: Room) -> str:
    return str(room.window._desk.current.text)


def put_cursor(room: Room, words: str, *, selects: bool = False) -> None:
    cursor = room.window.workspace.editor.document().find(words)
    assert not cursor.isNull(), words
    if not selects:
        cursor.setPosition(cursor.selectionStart() + 1)
    room.window.workspace.editor.setTextCursor(cursor)


def at_dialog(room: Room, kind: type[QDialog], do: Callable[[Any], None]) -> None:
    def met(dialog: QDialog) -> None:
        assert isinstance(dialog, kind)
        do(dialog)

    room.person.at_dialog = met


def trigger(room: Room, name: str) -> None:
    assert room.window.commands[name].isEnabled(), name
    room.window.commands[name].trigger()


def test_a_phrase_is_found_by_typing_inserted_and_filled_in_by_tab(qtbot: QtBot, desk: Room) -> None:
    editor = desk.window.workspace.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)

    def choose(offer: PhraseList) -> None:
        qtbot.keyClicks(offer.field, "we call on a")
        assert "[first action]" in offer.preview.text()
        assert any(character.isdigit() for character in offer.cost.text())
        qtbot.keyClick(offer.field, KEY.Key_Return)

    at_dialog(desk, PhraseList, choose)
    trigger(desk, "phrase")
    assert editor.textCursor().selectedText() == "[country]"
    qtbot.keyClicks(editor, "Veronda")
    qtbot.keyClick(editor, KEY.Key_Tab)
    assert editor.textCursor().selectedText() == "[first action]"
    qtbot.keyClicks(editor, "stop")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.keyClicks(editor, "go")
    qtbot.keyClick(editor, KEY.Key_Tab)
    qtbot.keyClicks(editor, " Yes.")
    assert text_of(desk).endswith("Four.We call on Veronda to stop and to go. Yes.")
    assert not desk.window.inserting.walk.is_on


def test_the_keys_belong_to_the_text_again_after_escape(qtbot: QtBot, desk: Room) -> None:
    editor = desk.window.workspace.editor
    lay_open(desk, "conc")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    trigger(desk, "expand")
    assert editor.textCursor().selectedText() == "[what happened]"
    qtbot.keyClick(editor, KEY.Key_Escape)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, KEY.Key_Return)
    assert editor.document().blockCount() == 2


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "so iccpr", "so the International Covenant on Civil and Political Rights"),
        ("fr", "end", "Je vous remercie."),
        ("ar", "end", "وشكرا لكم."),
        ("zh", "我们end", "我们谢谢。"),
    ],
)
def test_an_abbreviation_becomes_its_phrase(room: Room, language: str, before: str, after: str) -> None:
    lay_open(room, before, language)
    room.window.workspace.editor.moveCursor(QTextCursor.MoveOperation.End)
    trigger(room, "expand")
    assert text_of(room) == after
    trigger(room, "undo")
    assert text_of(room) == before


def test_without_an_abbreviation_the_list_is_offered(desk: Room) -> None:
    met: list[QDialog] = []
    at_dialog(desk, PhraseList, met.append)
    trigger(desk, "expand")
    assert len(met) == 1
    assert text_of(desk) == TEXT


def test_a_phrase_of_ones_own_is_kept_and_offered(qtbot: QtBot, desk: Room) -> None:
    def add(dialog: PhrasesDialog) -> None:
        qtbot.mouseClick(dialog.add, LEFT)
        qtbot.keyClicks(dialog.name, "Our motto")
        qtbot.keyClicks(dialog.abbreviation, "mot")
        dialog.text.setPlainText("Water is [what].")
        dialog.accept()

    at_dialog(desk, PhrasesDialog, add)
    trigger(desk, "own_phrases")
    lay_open(desk, "mot")
    desk.window.workspace.editor.moveCursor(QTextCursor.MoveOperation.End)
    trigger(desk, "expand")
    assert text_of(desk) == "Water is [what]."
    assert "Our motto" in (desk.places.settings / "snippets.yaml").read_text(encoding="utf-8")


def test_phrases_that_cannot_be_kept_are_told_of(desk: Room) -> None:
    path = Path(desk.places.settings) / "snippets.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("en: [", encoding="utf-8")
    at_dialog(desk, PhrasesDialog, lambda dialog: dialog.accept())
    trigger(desk, "own_phrases")
    assert len(desk.person.told) == 1


def test_a_pause_takes_its_time_and_can_be_changed(desk: Room) -> None:
    editor, timing = desk.window.workspace.editor, desk.window._desk.timing
    before = timing.estimate.seconds

    def choose(seconds: float) -> Callable[[PauseDialog], None]:
        def enter(dialog: PauseDialog) -> None:
            dialog.length.setCurrentIndex(dialog.length.findData(seconds))
            dialog.accept()

        return enter

    editor.go_to(len("Mr. President,"))
    at_dialog(desk, PauseDialog, choose(2.5))
    trigger(desk, "pause")
    assert text_of(desk).startswith("Mr. President, [pause 2.5s] we speak.")
    assert timing.estimate.seconds == pytest.approx(before + 2.5)
    put_cursor(desk, "[pause")
    at_dialog(desk, PauseDialog, choose(0.5))
    trigger(desk, "pause")
    assert text_of(desk).startswith("Mr. President, [pause 0.5s] we speak.")
    assert printable(text_of(desk)).startswith("Mr. President, we speak.")


def test_a_note_is_written_where_the_cursor_is_and_costs_nothing(qtbot: QtBot, desk: Room) -> None:
    editor, timing = desk.window.workspace.editor, desk.window._desk.timing
    before = timing.estimate.seconds
    editor.moveCursor(QTextCursor.MoveOperation.End)
    trigger(desk, "add_note")
    qtbot.keyClicks(editor, "check")
    assert text_of(desk).endswith("Four. {>> check <<}")
    assert timing.estimate.seconds == pytest.approx(before)


def test_what_is_selected_becomes_a_note_in_one_step(desk: Room) -> None:
    put_cursor(desk, "Three.", selects=True)
    trigger(desk, "add_note")
    assert text_of(desk).endswith("{>> Three. <<} Four.")
    trigger(desk, "undo")
    assert text_of(desk) == TEXT


def test_the_next_note_is_gone_to_and_after_the_last_the_first(desk: Room) -> None:
    editor = desk.window.workspace.editor
    places = []
    for _ in range(3):
        trigger(desk, "next_note")
        places.append(editor.textCursor().position())
    first = editor.document().find("<!--").selectionStart()
    assert places == [first + 3, editor.document().find("{>>").selectionEnd(), first + 3]


def test_notes_stand_beside_the_text_and_a_click_goes_there(qtbot: QtBot, desk: Room) -> None:
    window = desk.window
    window.resize(1400, 800)
    window.workspace.show_panel(shown=False)
    margin, editor = window.workspace.margins.notes, window.workspace.editor
    qtbot.waitUntil(lambda: not margin.is_folded)
    margin.grab()
    assert [words for _, words, _ in margin._boxes] == ["ask", "when"]
    assert margin.accessibleDescription() == "ask; when"
    qtbot.mouseClick(margin, LEFT, pos=margin._boxes[1][0].center().toPoint())
    assert editor.textCursor().position() == editor.document().find("{>>").selectionEnd()


def test_where_there_is_no_room_a_sign_tells_how_many_notes_there_are(qtbot: QtBot, desk: Room) -> None:
    window = desk.window
    window.resize(800, 600)
    window.workspace.show_panel(shown=True)
    margin = window.workspace.margins.notes
    qtbot.waitUntil(lambda: margin.is_folded)
    margin.grab()
    assert [words for _, words, _ in margin._boxes] == ["ask\nwhen"]
    assert margin.rect().contains(margin._boxes[0][0].toRect())


def test_a_name_is_pronounced_as_it_is_written_down_and_shown_in_the_rehearsal(desk: Room) -> None:
    def enter(said: str) -> Callable[[SayDialog], None]:
        def do(dialog: SayDialog) -> None:
            dialog.hint.setText(said)
            dialog.accept()

        return do

    put_cursor(desk, "Nguyễn")
    at_dialog(desk, SayDialog, enter("win {x}"))
    trigger(desk, "pronounced")
    assert "Ms Nguyễn{say: win x} Thị is" in text_of(desk)
    at_dialog(desk, SayDialog, enter(""))
    trigger(desk, "pronounced")
    assert text_of(desk) == TEXT
    put_cursor(desk, "Nguyễn Thị", selects=True)
    at_dialog(desk, SayDialog, enter("win tee"))
    trigger(desk, "pronounced")
    assert "Ms [Nguyễn Thị]{say: win tee} is" in text_of(desk)
    assert printable(text_of(desk)).startswith("Mr. President, we speak. Ms Nguyễn Thị is free.")
    assert "win tee" in [token.said for token in desk.window._desk.timing.blocks[0].tokens]
    trigger(desk, "rehearse")
    shown = desk.window.prompter.page.roll._roll.paragraphs[0]
    (hint,) = shown.pronounced
    assert (shown.text[hint.start : hint.end], hint.said) == ("Nguyễn Thị", "win tee")
    desk.window.prompter.close()


def test_where_nothing_is_said_there_is_nothing_to_pronounce(desk: Room) -> None:
    put_cursor(desk, "when")
    trigger(desk, "pronounced")
    assert len(desk.person.told) == 1
    assert text_of(desk) == TEXT


def test_the_sentence_at_the_cursor_is_marked_and_the_margin_tells(desk: Room) -> None:
    seconds = desk.window._desk.timing.estimate.seconds
    put_cursor(desk, "Three")
    trigger(desk, "mark_may")
    assert text_of(desk).endswith("{==Three.==}{may} Four.")
    assert not desk.window.workspace.editor.textCursor().hasSelection()
    trigger(desk, "mark_must")
    assert text_of(desk).endswith("{==Three.==}{must} Four.")
    assert desk.window._desk.timing.estimate.seconds == pytest.approx(seconds)
    margin = desk.window.workspace.margins.passages
    margin.grab()
    assert margin.accessibleDescription() == "must be said"
    trigger(desk, "no_mark")
    assert text_of(desk) == TEXT


def test_a_selection_over_paragraphs_is_marked_in_each_of_them_in_one_step(desk: Room) -> None:
    editor = desk.window.workspace.editor
    editor.selectAll()
    trigger(desk, "mark_should")
    text = text_of(desk)
    assert [p.weight.value for p in passages(text)] == ["should"] * 3
    assert printable(text) == printable(TEXT)
    trigger(desk, "undo")
    assert text_of(desk) == TEXT


def test_passages_from_right_to_left_are_marked_on_their_own_side(room: Room) -> None:
    lay_open(room, "{==حقوق الإنسان للجميع==}{must} <!-- ملاحظة -->", "ar")
    room.window.commands["panel"].setChecked(False)
    room.window.resize(1280, 800)
    QCoreApplication.processEvents()
    margins = room.window.workspace.margins
    for margin in (margins.passages, margins.passages_of_leftwards, margins.notes, margins.notes_of_leftwards):
        margin.grab()
    assert margins.passages.accessibleDescription() == ""
    assert margins.passages_of_leftwards.accessibleDescription() == "must be said"
    assert margins.notes_of_leftwards.accessibleDescription() == "ملاحظة"
    editor = room.window.workspace.editor
    viewport, place = editor.viewport().geometry(), margins.passages_of_leftwards.geometry()
    assert place.top() == viewport.top()
    assert place.left() >= viewport.left() + editor.lineWrapColumnOrWidth()
    assert not any(place.intersects(times.geometry()) for times in editor.findChildren(TimeMargin))


EDITING = ("phrase", "expand", "pause", "add_note", "pronounced", "mark_must", "mark_should", "mark_may", "no_mark")


def test_what_may_only_be_read_is_not_changed_by_any_of_it(desk: Room) -> None:
    commands = desk.window.commands
    assert all(commands[name].isEnabled() for name in EDITING)
    commands.allow(has_statement=True, is_spoken=True, is_writable=False)
    assert not any(commands[name].isEnabled() for name in EDITING)
    assert commands["next_note"].isEnabled()
