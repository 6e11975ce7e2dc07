"""Misspelt words in the real window: seen, put right from their menu or one after the other, taught, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.preferences import load_preferences
from statement_studio.ui.editing.my_words_dialog import MyWordsDialog
from statement_studio.ui.editing.paragraph_language_dialog import ParagraphLanguageDialog
from statement_studio.ui.editing.spelling_dialog import SpellingDialog

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
Open = Callable[..., Room]
# The offscreen platform says that of every menu that comes up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opened(room: Room, tmp_path: Path) -> Open:
    """Return how a statement is laid open in a window whose only dictionary is the one that is always there."""
    room.window.proofreading._spelling._folders = room.window.proofreading._spelling._folders[-1:]

    def lay(text: str, language: str = "en") -> Room:
        folder = tmp_path / "Kept"
        project.save(Statement(title="Kept", language=language, text=text), (), folder, state=tmp_path / "state")
        room.window.open_project(folder)
        return room

    return lay


def put_cursor(room: Room, word: str) -> None:
    editor = room.window.workspace.editor
    found = editor.document().find(word, 0)
    assert not found.isNull(), word
    found.setPosition(found.selectionStart() + 2)
    editor.setTextCursor(found)


def menu_at(room: Room, word: str) -> QMenu:
    """Open the menu of a word as the menu key does."""
    put_cursor(room, word)
    editor = room.window.workspace.editor
    place = editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, editor.viewport().mapToGlobal(place))
    QApplication.sendEvent(editor.viewport(), event)
    (menu,) = [each for each in editor.findChildren(QMenu) if each.isVisible()]
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def text(room: Room) -> str:
    return str(room.window._desk.current.text)


def marked(room: Room) -> list[str]:
    """Return the words of the text that would have a wave."""
    editor = room.window.workspace.editor
    block, found = editor.document().firstBlock(), []
    while block.isValid():
        if editor.spelling._judge is not None:
            found += [block.text()[start:end] for start, end in editor.spelling._misspelt(block)]
        block = block.next()
    return found


def walk(room: Room, *deeds: str, then: Callable[[SpellingDialog], None] = lambda _dialog: None) -> list[str]:
    """Press F7 and do one thing to each word. Return what stood in the title each time, the end included."""
    titles = []

    def at(dialog: QDialog) -> None:
        assert isinstance(dialog, SpellingDialog)
        for deed in deeds:
            titles.append(dialog.title.text())
            getattr(dialog, deed).click()
        titles.append(dialog.title.text())
        then(dialog)

    room.person.at_dialog = at
    room.window.commands["check_spelling"].trigger()
    return titles


def test_misspelt_words_are_marked_and_names_are_not(opened: Open) -> None:
    room = opened("The protecton of human-rigths, Rohingya and A/HRC/58/65.\n\n<!-- rigths -->")
    assert marked(room) == ["protecton", "rigths"]


def test_the_name_of_a_co_signer_is_right_as_soon_as_it_is_known(opened: Open) -> None:
    room = opened("We thank Zzoltan.")
    assert marked(room) == ["Zzoltan"]
    desk = room.window._desk
    desk.edit(Statement(title="Kept", chair="Mr. Zzoltan"), "Chair")
    assert marked(room) == []


def test_the_switch_takes_the_waves_away_for_good(opened: Open) -> None:
    room = opened("The protecton.")
    switch = room.window.commands["mark_misspelt"]
    assert switch.isChecked()
    switch.trigger()
    assert marked(room) == []
    assert load_preferences(room.places.settings).spelling is False
    switch.trigger()
    assert marked(room) == ["protecton"]


def test_a_suggestion_on_the_menu_puts_the_word_right_in_one_step(opened: Open) -> None:
    room = opened("The protecton of all.")
    menu = menu_at(room, "protecton")
    first = entries(menu)[0]
    assert first.text() == "protection"
    first.trigger()
    menu.close()
    assert text(room) == "The protection of all."
    room.window.commands["undo"].trigger()
    assert text(room) == "The protecton of all."


def test_the_menu_has_at_most_seven_suggestions_and_the_commands_of_the_word(opened: Open) -> None:
    room = opened("The protecton of all.")
    menu = menu_at(room, "protecton")
    names = [action.objectName() for action in entries(menu)]
    assert 1 <= names.index("learn_word") <= 7
    assert names[names.index("learn_word") + 1] == "ignore_word"
    assert "cut" in names
    menu.close()
    plain = menu_at(room, "all")
    assert "learn_word" not in [action.objectName() for action in entries(plain)]
    plain.close()


def test_a_word_is_learnt_from_its_menu_and_known_at_the_next_start(opened: Open, make_room: Any) -> None:
    room = opened("We thank Zzoltan.")
    menu = menu_at(room, "Zzoltan")
    next(action for action in entries(menu) if action.objectName() == "learn_word").trigger()
    menu.close()
    assert marked(room) == []
    again = make_room()
    again.window.open_project(room.folder / "Kept")
    assert marked(again) == []


def test_a_word_is_ignored_until_the_program_ends(opened: Open, make_room: Any) -> None:
    room = opened("We thank Zzoltan.")
    put_cursor(room, "Zzoltan")
    room.window.commands["ignore_word"].trigger()
    assert marked(room) == []
    again = make_room()
    again.window.open_project(room.folder / "Kept")
    assert marked(again) == ["Zzoltan"]


def test_a_word_that_is_right_cannot_be_taught(opened: Open) -> None:
    room = opened("We thank you.")
    put_cursor(room, "thank")
    room.window.commands["learn_word"].trigger()
    room.window.commands["ignore_word"].trigger()
    assert len(room.person.told) == 2


def test_a_list_that_cannot_be_kept_is_told_of(opened: Open) -> None:
    room = opened("We thank Zzoltan.")
    (room.places.settings / "words" / "en.txt").mkdir(parents=True)
    put_cursor(room, "Zzoltan")
    room.window.commands["learn_word"].trigger()
    assert "en.txt" in room.person.told[-1]
    assert marked(room) == ["Zzoltan"]


def test_f7_goes_through_all_words_from_the_cursor_on(opened: Open) -> None:
    room = opened("The protecton.\n\nZzoltan and rigths.\n\nOf rigths.")
    put_cursor(room, "Zzoltan")
    titles = walk(room, "learn", "replace_all", "replace")
    assert [title.split("”")[0].lstrip("“") for title in titles[:3]] == ["Zzoltan", "rigths", "protecton"]
    assert "No more" in titles[3]
    assert text(room) == "The protection.\n\nZzoltan and rights.\n\nOf rights."
    for _ in range(2):
        room.window.commands["undo"].trigger()
    assert text(room) == "The protecton.\n\nZzoltan and rigths.\n\nOf rigths."


def test_f7_is_the_key(opened: Open) -> None:
    assert opened("").window.commands["check_spelling"].shortcut().toString() == "F7"


def test_the_word_at_hand_is_chosen_in_the_text(opened: Open) -> None:
    room = opened("The protecton of rigths.")
    chosen: list[str] = []
    walk(room, "skip", then=lambda _dialog: chosen.append(room.window.workspace.editor.textCursor().selectedText()))
    assert chosen == ["rigths"]


def test_going_back_takes_back(opened: Open) -> None:
    room = opened("The protecton of rigths.")
    titles = walk(room, "replace", "ignore", "back", "back")
    assert titles[3] == titles[1]
    assert titles[4] == titles[0]
    assert text(room) == "The protecton of rigths."


def test_a_read_only_statement_is_checked_but_not_changed(opened: Open) -> None:
    room = opened("The protecton of rigths.")
    room.window._desk.set_read_only(is_read_only=True)
    enabled: list[bool] = []
    walk(room, "replace", "skip", then=lambda dialog: enabled.append(dialog.replace.isEnabled()))
    assert text(room) == "The protecton of rigths."
    assert not room.window.commands["paragraph_language"].isEnabled()
    menu = menu_at(room, "protecton")
    assert entries(menu)[0].objectName() == "learn_word"
    menu.close()


def test_where_no_dictionary_is_the_walk_says_what_brings_it(opened: Open) -> None:
    room = opened("Les droits de la persone.", language="fr")
    notes: list[str] = []
    titles = walk(room, then=lambda dialog: notes.append(dialog.note.text()))
    assert titles == ["Nothing could be checked"]
    assert "hunspell-fr" in notes[0]
    assert str(room.places.settings / "dictionaries") in notes[0]


def test_a_dictionary_that_was_laid_there_meanwhile_is_found(opened: Open) -> None:
    room = opened("Les droits de la persone.", language="fr")
    assert marked(room) == []
    folder = room.places.settings / "dictionaries"
    folder.mkdir(parents=True)
    (folder / "fr.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "fr.dic").write_text("4\nles\ndroits\nde\nla\n", encoding="utf-8")
    titles = walk(room, "skip")
    assert "persone" in titles[0]
    assert "No more" in titles[1]
    assert marked(room) == ["persone"]


def test_chinese_says_why_it_is_not_checked(opened: Open) -> None:
    room = opened("我们感谢您。", language="zh")
    notes: list[str] = []
    walk(room, then=lambda dialog: notes.append(dialog.note.text()))
    assert "Chinese" in notes[0]
    assert "hunspell" not in notes[0]


def test_a_paragraph_is_given_its_language_and_spelled_in_it(opened: Open) -> None:
    room = opened("We thank you.\n\nLes droits.")
    assert "droits" in marked(room)
    put_cursor(room, "droits")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ParagraphLanguageDialog)
        dialog.language.setCurrentIndex(dialog.language.findData("fr"))
        dialog.accept()

    room.person.at_dialog = choose
    room.window.commands["paragraph_language"].trigger()
    assert text(room) == "We thank you.\n\n<!-- lang: fr --> Les droits."
    assert marked(room) == []
    room.window.commands["undo"].trigger()
    assert text(room) == "We thank you.\n\nLes droits."


def test_my_words_are_added_and_removed(opened: Open, qtbot: QtBot) -> None:
    room = opened("We thank Zzoltan.")
    listed: list[list[str]] = []

    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, MyWordsDialog)
        qtbot.keyClicks(dialog.word, "Zzoltan")
        qtbot.keyClick(dialog.word, Qt.Key.Key_Return)
        listed.append([dialog.list.item(row).text() for row in range(dialog.list.count())])
        qtbot.keyClicks(dialog.word, "two words")
        dialog.add.click()
        assert "two words" in room.person.told[-1]
        assert marked(room) == []
        dialog.list.selectAll()
        dialog.remove.click()
        listed.append([dialog.list.item(row).text() for row in range(dialog.list.count())])

    room.person.at_dialog = use
    room.window.commands["my_words"].trigger()
    assert listed == [["Zzoltan"], []]
    assert marked(room) == ["Zzoltan"]


def test_typing_marks_a_word_when_it_is_left(opened: Open, qtbot: QtBot) -> None:
    room = opened("We thank")
    editor = room.window.workspace.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " yuo")
    assert marked(room) == []
    qtbot.keyClicks(editor, ".")
    assert marked(room) == ["yuo"]
