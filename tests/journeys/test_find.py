"""Finding, replacing and moving in the real window, by its keys and its bar."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.session import wording
from statement_studio.ui.editing.find_bar import FindBar
from statement_studio.ui.editing.go_to_dialog import GoToDialog
from statement_studio.ui.editing.layers import Layer

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
TEXT = "L’État agit. The state acts.\n\n<!-- etat: check -->\n\nÉtat 😀 état.\n\nThank you. Goodbye."


@pytest.fixture
def at_work(room: Room, tmp_path: Path) -> Room:
    folder = tmp_path / "Finding"
    statement = Statement(title="Finding", item="3", segment="general_debate", text=TEXT)
    project.save(statement, (), folder, state=tmp_path / "elsewhere")
    assert room.window.open_project(folder)
    return room


def do(room: Room, name: str) -> None:
    room.window.commands[name].trigger()
    QApplication.processEvents()


def bar_of(room: Room) -> FindBar:
    bar: FindBar = room.window.workspace.find_bar
    return bar


def told(room: Room) -> str:
    QApplication.processEvents()
    return bar_of(room).told.text()


def text_of(room: Room) -> str:
    return wording.text_of(room.window._desk.document)


def select(room: Room, start: int, end: int) -> None:
    cursor = room.window.workspace.editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    room.window.workspace.editor.setTextCursor(cursor)


def find(room: Room, words: str, *, replacement: str | None = None) -> FindBar:
    do(room, "find" if replacement is None else "replace")
    bar = bar_of(room)
    bar.words.setEditText(words)
    if replacement is not None:
        bar.replacement.setEditText(replacement)
    QApplication.processEvents()
    return bar


def press(room: Room, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key as a person does: it goes to whatever has the keyboard, past the commands of the window."""
    QTest.keyClick(room.window.windowHandle(), key, held)
    QApplication.processEvents()


def write(room: Room, words: str) -> None:
    for letter in words:
        QTest.keyClick(room.window.windowHandle(), Qt.Key(ord(letter.upper())))


def tinted(room: Room) -> list[str]:
    return [each.cursor.selectedText() for each in room.window.workspace.editor.layers._laid[Layer.FOUND]]


# Finding


def test_hits_are_counted_tinted_and_found_in_comments_too(at_work: Room) -> None:
    find(at_work, "etat")
    assert told(at_work) == "1 of 4"
    assert tinted(at_work) == ["État", "etat", "État", "état"]


def test_the_hit_at_the_cursor_is_told_by_its_line(at_work: Room) -> None:
    find(at_work, "etat")
    QApplication.processEvents()
    lines = [each.format.underlineStyle() for each in at_work.window.workspace.editor.layers._laid[Layer.FOUND]]
    assert lines[0] != lines[1] == lines[2] == lines[3]


def test_the_gauge_keeps_the_time_of_the_whole_text_while_one_finds(at_work: Room) -> None:
    find(at_work, "etat")
    assert not at_work.window.workspace.editor.textCursor().hasSelection()


def test_enter_in_the_field_goes_to_the_next_and_with_shift_back(at_work: Room) -> None:
    at_work.window.activateWindow()
    find(at_work, "etat")
    press(at_work, Qt.Key.Key_Return)
    assert told(at_work) == "2 of 4"
    press(at_work, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told(at_work) == "1 of 4"


def test_going_round_is_said_in_words(at_work: Room) -> None:
    find(at_work, "etat")
    said = []
    for _ in range(4):
        do(at_work, "find_next")
        said.append(told(at_work))
    assert said == ["2 of 4", "3 of 4", "4 of 4", "1 of 4 · from the beginning again"]
    do(at_work, "find_previous")
    assert told(at_work) == "4 of 4 · from the end again"


def test_keys_open_and_close_the_bar_and_the_hit_is_selected(qtbot: QtBot, at_work: Room) -> None:
    window = at_work.window
    window.activateWindow()
    editor = window.workspace.editor
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar_of(at_work).isVisible()
    qtbot.keyClicks(bar_of(at_work).words.lineEdit(), "goodbye")
    qtbot.keyClick(bar_of(at_work).words.lineEdit(), Qt.Key.Key_Escape)
    assert not bar_of(at_work).isVisible()
    assert editor.textCursor().selectedText() == "Goodbye"
    assert editor.layers._laid[Layer.FOUND] == []


def test_escape_in_the_text_closes_the_bar_as_well(qtbot: QtBot, at_work: Room) -> None:
    find(at_work, "etat")
    qtbot.keyClick(at_work.window.workspace.editor, Qt.Key.Key_Escape)
    assert not bar_of(at_work).isVisible()


def test_what_is_selected_is_looked_for(at_work: Room) -> None:
    select(at_work, 13, 22)
    do(at_work, "find")
    assert bar_of(at_work).words.currentText() == "The state"
    assert told(at_work) == "1 of 1"


def test_what_is_selected_means_itself_in_an_expression(at_work: Room) -> None:
    find(at_work, "x").is_pattern.setChecked(True)
    select(at_work, 7, 12)
    do(at_work, "find")
    assert bar_of(at_work).words.currentText() == r"agit\."


def test_f3_goes_on_without_the_bar_and_shows_where_it_is(at_work: Room) -> None:
    find(at_work, "etat")
    bar_of(at_work).close_requested.emit()
    do(at_work, "find_next")
    assert told(at_work) == "2 of 4"
    assert at_work.window.workspace.editor.textCursor().position() == TEXT.index("etat") - 1


def test_f3_with_nothing_to_look_for_asks(at_work: Room) -> None:
    do(at_work, "find_next")
    assert bar_of(at_work).isVisible()
    assert told(at_work) == ""


def test_the_count_follows_what_is_written(at_work: Room) -> None:
    find(at_work, "etat")
    cursor = QTextCursor(at_work.window._desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" Etat")
    assert told(at_work) == "1 of 5"


def test_what_is_not_there_is_said(at_work: Room) -> None:
    bar = find(at_work, "nowhere")
    assert told(at_work) == "Not found"
    assert not bar.next.isEnabled()


def test_a_broken_expression_says_why_and_where(at_work: Room) -> None:
    find(at_work, "(a|b").is_pattern.setChecked(True)
    assert told(at_work) == "⚠ The expression cannot be read at character 4: missing closing parenthesis."


def test_an_expression_of_too_many_ways_is_refused_in_words(at_work: Room) -> None:
    cursor = QTextCursor(at_work.window._desk.document)
    cursor.insertText("word " * 200 + "!")
    find(at_work, r"(\w+\s*)+$").is_pattern.setChecked(True)
    assert "too many ways" in told(at_work)


def test_the_search_keeps_to_what_was_selected(at_work: Room) -> None:
    select(at_work, 0, 40)
    bar = find(at_work, "etat")
    bar.is_in_selection.click()
    assert told(at_work) == "1 of 2"
    bar.all.click()
    bar.is_in_selection.click()
    assert told(at_work).startswith(("1 of 2", "2 found"))


def test_words_that_were_selected_when_the_bar_opened_are_what_it_keeps_to(at_work: Room) -> None:
    select(at_work, 13, 28)
    bar = find(at_work, "t")
    assert not at_work.window.workspace.editor.textCursor().hasSelection()
    bar.is_in_selection.click()
    assert bar.is_in_selection.isChecked()
    assert told(at_work) == "1 of 4"
    assert at_work.window.finding._finder.scope == (13, 28)


def test_a_selection_whose_words_are_gone_is_none_any_more(at_work: Room) -> None:
    select(at_work, 13, 28)
    bar = find(at_work, "etat")
    cursor = QTextCursor(at_work.window._desk.document.findBlockByNumber(0))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    bar.is_in_selection.click()
    assert not bar.is_in_selection.isChecked()


def test_without_a_selection_there_is_nothing_to_keep_to(at_work: Room) -> None:
    bar = find(at_work, "etat")
    bar.is_in_selection.click()
    assert not bar.is_in_selection.isChecked()
    assert told(at_work) == "1 of 4 · select a part of the text first"


def test_another_statement_puts_the_bar_away(at_work: Room, tmp_path: Path) -> None:
    find(at_work, "etat")
    other = tmp_path / "Other"
    project.save(Statement(title="Other", text="Etat"), (), other, state=tmp_path / "elsewhere")
    assert at_work.window.open_project(other)
    assert not bar_of(at_work).isVisible()


def test_searches_leave_no_trace_on_the_disk(at_work: Room) -> None:
    find(at_work, "confidential-name")
    do(at_work, "find_next")
    at_work.window.filing.save()
    at_work.window.close()
    kept = [path for path in at_work.folder.rglob("*") if path.is_file()]
    assert kept
    assert [path for path in kept if b"confidential-name" in path.read_bytes()] == []


# Replacing


def test_all_are_replaced_as_one_step_that_undo_takes_back(at_work: Room) -> None:
    bar = find(at_work, "etat", replacement="pays")
    bar.all.click()
    assert text_of(at_work).count("pays") == 4
    assert told(at_work) == "4 replaced; Undo takes all of them back · found now: 0"
    do(at_work, "undo")
    assert text_of(at_work) == TEXT
    assert told(at_work) == "4 found"
    do(at_work, "redo")
    assert text_of(at_work).count("pays") == 4


def test_what_is_found_again_in_what_was_put_is_told_apart_from_what_was_done(at_work: Room) -> None:
    find(at_work, "etat", replacement="etat etat").all.click()
    assert told(at_work) == "4 replaced; Undo takes all of them back · found now: 8"


def test_the_last_one_is_told_as_replaced(at_work: Room) -> None:
    bar = find(at_work, "goodbye", replacement="Farewell")
    bar.one.click()
    assert told(at_work) == "1 replaced; Undo takes it back · found now: 0"


def test_undo_in_a_field_is_meant_for_the_text_right_after_replacing(at_work: Room) -> None:
    at_work.window.activateWindow()
    bar = find(at_work, "etat", replacement="")
    bar.replacement.setFocus()
    write(at_work, "pays")
    bar.all.click()
    assert text_of(at_work).count("pays") == 4
    control = Qt.KeyboardModifier.ControlModifier
    press(at_work, Qt.Key.Key_Z, control)
    assert text_of(at_work) == TEXT
    assert bar.replacement.currentText() == "pays"
    press(at_work, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert text_of(at_work).count("pays") == 4


def test_undo_in_a_field_that_is_written_in_takes_back_what_was_written_there(at_work: Room) -> None:
    at_work.window.activateWindow()
    bar = find(at_work, "etat", replacement="pays")
    bar.all.click()
    bar.replacement.setFocus()
    write(at_work, "x")
    press(at_work, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bar.replacement.currentText() == "pays"
    assert text_of(at_work).count("pays") == 4


def test_one_after_the_other_is_replaced_each_a_step(at_work: Room) -> None:
    bar = find(at_work, "etat", replacement="État")
    bar.matches_case.setChecked(True)
    assert told(at_work) == "1 of 2"
    bar.one.click()
    bar.one.click()
    assert text_of(at_work) == TEXT.replace("etat", "État").replace("état", "État")
    do(at_work, "undo")
    assert text_of(at_work) == TEXT.replace("etat", "État")


def test_a_group_that_is_not_there_replaces_nothing(at_work: Room) -> None:
    bar = find(at_work, "state", replacement=r"\2")
    bar.is_pattern.setChecked(True)
    bar.all.click()
    bar.one.click()
    assert text_of(at_work) == TEXT
    assert told(at_work) == "⚠ The expression has no bracket for \\2 in the replacement."
    bar.replacement.setEditText("country")
    assert told(at_work) == "1 of 1"


def test_a_read_only_statement_is_searched_and_stays_as_it_is(at_work: Room) -> None:
    bar = find(at_work, "etat", replacement="pays")
    at_work.window._desk.set_read_only(is_read_only=True)
    assert told(at_work) == "1 of 4"
    assert not bar.all.isEnabled()
    bar.replace_all_requested.emit()
    bar.replace_requested.emit()
    for name in ("replace", "move_up", "move_down", "duplicate", "delete_paragraph", "join"):
        assert not at_work.window.commands[name].isEnabled()
        do(at_work, name)
    assert text_of(at_work) == TEXT


# Moving


def test_paragraphs_move_by_their_keys_only_in_the_text(qtbot: QtBot, at_work: Room) -> None:
    window, editor = at_work.window, at_work.window.workspace.editor
    window.activateWindow()
    editor.setFocus()
    editor.go_to(0)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert text_of(at_work).startswith("<!-- etat: check -->\n\nL’État")
    do(at_work, "undo")
    assert text_of(at_work) == TEXT
    title = window.workspace.header.title
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(title, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert text_of(at_work) == TEXT


@pytest.mark.parametrize("name", ["move_down", "duplicate", "delete_paragraph", "join"])
def test_every_change_of_paragraphs_is_one_step(at_work: Room, name: str) -> None:
    editor = at_work.window.workspace.editor
    editor.go_to(0)
    editor.insert_text("So ")
    before = text_of(at_work)
    do(at_work, name)
    assert text_of(at_work) != before
    do(at_work, "undo")
    assert text_of(at_work) == before


def test_what_changes_nothing_leaves_no_step(at_work: Room) -> None:
    at_work.window.workspace.editor.go_to(0)
    do(at_work, "move_up")
    assert not at_work.window.commands["undo"].isEnabled()


def test_one_steps_through_sentences_and_selects_them(at_work: Room) -> None:
    editor = at_work.window.workspace.editor
    editor.go_to(0)
    do(at_work, "next_sentence")
    assert editor.textCursor().position() == 13
    do(at_work, "select_sentence")
    assert editor.textCursor().selectedText() == "The state acts."
    editor.go_to(13)
    do(at_work, "previous_sentence")
    assert editor.textCursor().position() == 0
    do(at_work, "extend_on")
    assert editor.textCursor().selectedText() == "L’État agit. "
    do(at_work, "extend_back")
    assert not editor.textCursor().hasSelection()


def test_going_to_a_paragraph_and_to_a_time(at_work: Room) -> None:
    def answer(entered: str) -> None:
        def at_dialog(dialog: QDialog) -> None:
            assert isinstance(dialog, GoToDialog)
            dialog.line.setText(entered)
            dialog.accept()

        at_work.person.at_dialog = at_dialog
        do(at_work, "go_to")

    editor = at_work.window.workspace.editor
    answer("3")
    assert editor.textCursor().block().text() == "État 😀 état."
    answer("0:00")
    assert editor.textCursor().position() == 0
