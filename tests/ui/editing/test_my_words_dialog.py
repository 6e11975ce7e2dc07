"""The words that were taught are listed by language; what shall be learnt or forgotten is announced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.editing.my_words_dialog import MyWordsDialog


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication) -> MyWordsDialog:
    made = MyWordsDialog("fr")
    qtbot.addWidget(made)
    made.show()
    made.show_words(["Delko", "Sudkor"], "note")
    return made


def test_the_language_of_the_statement_is_shown_first_and_chinese_is_not_offered(dialog: MyWordsDialog) -> None:
    assert dialog.code == "fr"
    assert dialog.language.findData("zh") < 0
    assert MyWordsDialog("zh").code == "en"
    assert MyWordsDialog("pt").code == "pt"


def test_a_new_word_is_announced_by_enter_and_the_field_emptied_when_it_is_kept(
    dialog: MyWordsDialog, qtbot: QtBot
) -> None:
    assert not dialog.add.isEnabled()
    qtbot.keyClicks(dialog.word, " Veronda ")
    with qtbot.waitSignal(dialog.learn_requested) as heard:
        qtbot.keyClick(dialog.word, Qt.Key.Key_Return)
    assert heard.args == ["Veronda", "fr"]
    assert dialog.word.text() == " Veronda "
    dialog.show_words(["Delko", "Veronda"], "")
    assert dialog.word.text() == ""


def test_every_chosen_word_is_announced_to_be_forgotten(dialog: MyWordsDialog) -> None:
    assert not dialog.remove.isEnabled()
    heard: list[tuple[str, str]] = []
    dialog.forget_requested.connect(lambda *word: heard.append(word))
    dialog.list.selectAll()
    dialog.remove.click()
    assert heard == [("Delko", "fr"), ("Sudkor", "fr")]


def test_another_language_is_announced(dialog: MyWordsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.language_chosen) as heard:
        dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    assert heard.args == ["ru"]


def test_an_empty_list_says_what_it_is_for(dialog: MyWordsDialog) -> None:
    assert not dialog._empty.isVisible()
    dialog.show_words([], "")
    assert dialog._empty.isVisible()
    assert not dialog.note.isVisible()
