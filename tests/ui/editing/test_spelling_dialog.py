"""The dialog shows one misspelt word at a time and announces what shall be done about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.proofreading import Fault
from statement_studio.session.taste import Theme
from statement_studio.ui.editing.spelling_dialog import SpellingDialog

FAULT = Fault(30, 36, "rigths", "We thank you. 😀 The rigths of all. And you.", (20, 26), "en")


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, light: Theme) -> SpellingDialog:
    made = SpellingDialog(light)
    qtbot.addWidget(made)
    made.show()
    made.show_fault(FAULT, ["rights", "right"], may_go_back=False, may_change=True)
    return made


def test_the_word_is_shown_in_its_sentence(dialog: SpellingDialog) -> None:
    assert "rigths" in dialog.title.text()
    assert dialog.sentence.toPlainText() == "😀 The rigths of all."
    (selection,) = dialog.sentence.extraSelections()
    assert selection.cursor.selectedText() == "rigths"


def test_the_first_suggestion_replaces_by_enter(dialog: SpellingDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.replace_requested) as heard:
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert heard.args == ["rights"]


def test_another_suggestion_is_taken_by_the_arrows(dialog: SpellingDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.suggestions, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.replace_all_requested) as heard:
        qtbot.mouseClick(dialog.replace_all, Qt.MouseButton.LeftButton)
    assert heard.args == ["right"]


def test_enter_on_a_suggestion_replaces_once(dialog: SpellingDialog, qtbot: QtBot) -> None:
    heard: list[str] = []
    dialog.replace_requested.connect(heard.append)
    dialog.suggestions.setFocus()
    qtbot.keyClick(dialog.suggestions, Qt.Key.Key_Return)
    assert heard == ["rights"]


def test_own_words_replace(dialog: SpellingDialog, qtbot: QtBot) -> None:
    dialog.words.setText("  duties ")
    with qtbot.waitSignal(dialog.replace_requested) as heard:
        dialog.replace.click()
    assert heard.args == ["duties"]


@pytest.mark.parametrize("words", ["", "  ", "rigths", " rigths "])
def test_a_word_is_not_replaced_by_itself_or_by_nothing(dialog: SpellingDialog, words: str) -> None:
    dialog.words.setText(words)
    assert not dialog.replace.isEnabled()
    assert not dialog.replace_all.isEnabled()


def test_skip_ignore_learn_and_back_are_announced(dialog: SpellingDialog, qtbot: QtBot) -> None:
    assert not dialog.back.isEnabled()
    dialog.show_fault(FAULT, [], may_go_back=True, may_change=True)
    for button, signal in (
        (dialog.skip, dialog.skip_requested),
        (dialog.ignore, dialog.ignore_requested),
        (dialog.learn, dialog.learn_requested),
        (dialog.back, dialog.back_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_suggestions_the_word_itself_can_be_put_right(dialog: SpellingDialog) -> None:
    dialog.show_fault(FAULT, [], may_go_back=True, may_change=True)
    assert dialog.words.text() == dialog.words.selectedText() == "rigths"
    assert not dialog.suggestions.isEnabled()
    assert not dialog.replace.isEnabled()


def test_what_is_read_only_can_be_learnt_but_not_replaced(dialog: SpellingDialog) -> None:
    dialog.show_fault(FAULT, [], may_go_back=True, may_change=False)
    enabled = [part.isEnabled() for part in (dialog.words, dialog.replace, dialog.replace_all, dialog.learn)]
    assert enabled == [False, False, False, True]


def test_at_the_end_there_is_nothing_but_the_way_back_and_out(dialog: SpellingDialog) -> None:
    dialog.show_note("There is no dictionary.")
    dialog.show_end("No more", may_go_back=True)
    assert not any(part.isVisible() for part in (dialog.sentence, dialog.words, dialog.replace, dialog.learn))
    assert dialog.note.isVisible()
    assert dialog.back.isEnabled()
    dialog.show_fault(FAULT, ["rights"], may_go_back=True, may_change=True)
    dialog.show_note("")
    assert dialog.replace.isVisible()
    assert not dialog.note.isVisible()


def test_the_sentence_keeps_its_room_beside_a_long_note(dialog: SpellingDialog) -> None:
    height = dialog.sentence.height()
    dialog.show_note("There is no dictionary for French here. Install one and check again. " * 6)
    QApplication.processEvents()
    assert dialog.sentence.height() == height >= 3 * dialog.sentence.fontMetrics().lineSpacing()


def test_at_the_end_a_long_note_is_seen_whole(dialog: SpellingDialog) -> None:
    dialog.show_note("There is no dictionary for French here. Install one and check again. " * 30)
    dialog.show_end("Nothing could be checked", may_go_back=False)
    QApplication.processEvents()
    assert dialog.note.height() >= dialog.note.heightForWidth(dialog.note.width())
