"""How a piece is said is seen, and changed for this statement or for all, where that makes a difference."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.editing.pieces import Decided, Piece
from statement_studio.ui.editing.spoken_dialog import SpokenDialog

YEAR = Piece("2025", "twenty twenty-five", 2, 1.13)
LETTERS = Piece("OHCHR", "O H C H R", 1, 1.4, Decided.STATEMENT, "letters")
PLAIN = Piece("Hyderabad", "Hyderabad", 1, 0.6, is_notable=False)
WORDS = Piece("UNSC", "Security Council", 1, 1.4, Decided.PERSON, "Security Council")


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication) -> SpokenDialog:
    made = SpokenDialog("en")
    qtbot.addWidget(made)
    made.show_pieces((YEAR, LETTERS, WORDS))
    made.show()
    return made


@pytest.fixture
def announced(dialog: SpokenDialog) -> list[tuple[str, str, bool]]:
    heard: list[tuple[str, str, bool]] = []
    dialog.saying_chosen.connect(lambda written, how, everywhere: heard.append((written, how, everywhere)))
    return heard


def choose(dialog: SpokenDialog, how: str = "", *, everywhere: bool | None = None) -> None:
    if how:
        dialog.how.setCurrentIndex(dialog.how.findData(how))
    if everywhere is not None:
        dialog.scope.setCurrentIndex(dialog.scope.findData(everywhere))


def test_the_piece_of_the_cursor_is_chosen_at_opening(dialog: SpokenDialog) -> None:
    dialog.show_pieces((YEAR, LETTERS, WORDS), "UNSC")
    assert dialog._title.text() == "“UNSC”: Security Council"


def test_the_choice_shows_how_a_piece_is_said_now(dialog: SpokenDialog) -> None:
    shown = []
    for written in ("2025", "OHCHR", "UNSC"):
        dialog.show_pieces((YEAR, LETTERS, WORDS), written)
        shown.append((dialog.how.currentData(), dialog.words.text(), dialog.scope.currentData()))
        assert not dialog.apply.isEnabled()
    assert shown == [("usual", "", False), ("letters", "", False), ("words", "Security Council", True)]


def test_letters_for_this_statement(dialog: SpokenDialog, announced: list[tuple[str, str, bool]]) -> None:
    choose(dialog, "letters")
    dialog.apply.click()
    assert announced == [("2025", "letters", False)]


def test_other_words_for_all_statements(
    qtbot: QtBot, dialog: SpokenDialog, announced: list[tuple[str, str, bool]]
) -> None:
    choose(dialog, "words", everywhere=True)
    assert not dialog.apply.isEnabled()
    qtbot.keyClicks(dialog.words, "  that   year ")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert announced == [("2025", "that year", True)]


def test_back_to_usual(dialog: SpokenDialog, announced: list[tuple[str, str, bool]]) -> None:
    dialog.show_pieces((YEAR, LETTERS, WORDS), "UNSC")
    choose(dialog, "usual")
    dialog.apply.click()
    assert announced == [("UNSC", "", True)]


def test_the_same_saying_can_be_made_one_for_all(dialog: SpokenDialog, announced: list[tuple[str, str, bool]]) -> None:
    dialog.show_pieces((YEAR, LETTERS, WORDS), "OHCHR")
    choose(dialog, everywhere=True)
    dialog.apply.click()
    assert announced == [("OHCHR", "letters", True)]


def test_the_words_are_asked_for_only_where_they_are_wanted(dialog: SpokenDialog) -> None:
    assert not dialog.words.isEnabled()
    choose(dialog, "words")
    assert dialog.words.isEnabled()


def test_the_chosen_piece_stays_chosen_when_the_table_is_filled_anew(dialog: SpokenDialog) -> None:
    dialog.show_pieces((YEAR, LETTERS, WORDS), "OHCHR")
    dialog.show_pieces((YEAR, LETTERS, WORDS))
    assert dialog._title.text().startswith("“OHCHR”")


def test_the_filter_holds_when_the_table_is_filled_anew(qtbot: QtBot, dialog: SpokenDialog) -> None:
    qtbot.keyClicks(dialog.filter, "ohchr")
    assert dialog.table.isRowHidden(0)
    dialog.show_pieces((YEAR, LETTERS, WORDS))
    assert dialog.table.isRowHidden(0)


def test_any_word_is_found_and_said_otherwise(
    qtbot: QtBot, dialog: SpokenDialog, announced: list[tuple[str, str, bool]]
) -> None:
    dialog.show_pieces((YEAR, PLAIN))
    qtbot.keyClicks(dialog.filter, "hyder")
    assert dialog._title.text() == "“Hyderabad”: Hyderabad"
    choose(dialog, "letters")
    dialog.apply.click()
    assert announced == [("Hyderabad", "letters", False)]


def test_when_nothing_is_found_the_lower_half_is_empty(qtbot: QtBot, dialog: SpokenDialog) -> None:
    dialog.show_pieces((YEAR, WORDS), "UNSC")
    qtbot.keyClicks(dialog.filter, "zz")
    assert dialog._empty.text() == "“zz” is neither written nor said here."
    assert not dialog.table.isVisible()
    assert (dialog._title.text(), dialog.words.text(), dialog.how.currentData()) == ("", "", "usual")
    for part in (dialog.how, dialog.words, dialog.scope, dialog.apply):
        assert not part.isEnabled()
    dialog.filter.clear()
    assert dialog.table.isVisible()
    assert dialog._title.text().startswith("“2025”")


def test_a_text_said_as_written_says_so_and_lets_any_word_be_found(qtbot: QtBot, dialog: SpokenDialog) -> None:
    dialog.show_pieces((PLAIN,))
    assert "said as it is written" in dialog._empty.text()
    assert not dialog.how.isEnabled()
    assert dialog.filter.hasFocus()
    qtbot.keyClicks(dialog.filter, "h")
    assert dialog.how.isEnabled()


def test_a_text_without_words_has_nothing_to_choose(dialog: SpokenDialog) -> None:
    dialog.show_pieces(())
    assert "Nothing is spoken yet" in dialog._empty.text()
    assert dialog._empty.isVisible()
    for part in (dialog.table, dialog.filter, dialog.how, dialog.words, dialog.scope, dialog.apply):
        assert not part.isVisible()
    assert dialog.close_button.hasFocus()


def test_the_scope_names_the_language(qtbot: QtBot, dressed: QApplication) -> None:
    made = SpokenDialog("fr")
    qtbot.addWidget(made)
    assert made.scope.itemText(1) == "in all my statements in French"
