"""The bar asks by keyboard as by mouse, says how the search stands, and remembers for this session alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.finding import Query
from statement_studio.ui.editing.find_bar import FindBar


@pytest.fixture
def bar(qtbot: QtBot, dressed: QApplication) -> FindBar:
    made = FindBar()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.open("", is_replacing=True)
    return made


def test_it_begins_hidden_and_opens_with_the_words_given(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.open("water", is_replacing=False)
    assert not bar.isHidden()
    assert bar.query == Query("water")
    assert bar.replacement.isHidden()
    assert bar.one.isHidden()


def test_opening_without_words_keeps_those_of_the_last_time(bar: FindBar) -> None:
    bar.words.setEditText("water")
    bar.open("", is_replacing=True)
    assert bar.query.words == "water"


def test_every_option_is_part_of_the_query_and_announced(qtbot: QtBot, bar: FindBar) -> None:
    bar.words.setEditText("a")
    for option in (bar.is_whole_word, bar.matches_case, bar.ignores_accents, bar.is_pattern):
        with qtbot.waitSignal(bar.query_changed, timeout=1000):
            option.click()
    assert bar.query == Query("a", is_pattern=True, is_whole_word=True, matches_case=True, ignores_accents=False)
    assert not bar.ignores_accents.isEnabled()


def test_enter_goes_on_and_with_shift_back(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.next_requested, timeout=1000):
        qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.previous_requested, timeout=1000):
        qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_enter_in_the_replacement_replaces(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.replace_requested, timeout=1000):
        qtbot.keyClick(bar.replacement, Qt.Key.Key_Return)


def test_tab_goes_from_field_to_field_and_then_to_the_buttons(qtbot: QtBot, bar: FindBar) -> None:
    bar.activateWindow()
    bar.allow(has_hits=True, is_writable=True)
    bar.words.setFocus()
    for after in (bar.replacement, bar.previous, bar.next, bar.one, bar.all, *bar.options, bar.close_button):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after


def test_without_a_replacement_tab_goes_from_the_words_to_the_buttons(qtbot: QtBot, bar: FindBar) -> None:
    bar.open("", is_replacing=False)
    bar.activateWindow()
    bar.allow(has_hits=True, is_writable=True)
    for after in (bar.previous, bar.next, bar.options[0]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after


def test_escape_closes_from_every_field(qtbot: QtBot, bar: FindBar) -> None:
    for field in (bar.words, bar.replacement, bar.is_pattern, bar.all):
        with qtbot.waitSignal(bar.close_requested, timeout=1000):
            qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_trouble_is_told_with_a_sign_and_to_a_screen_reader(bar: FindBar) -> None:
    bar.tell("It cannot be read.", is_trouble=True)
    assert bar.told.text() == "⚠ It cannot be read."
    assert bar.words.accessibleDescription() == "It cannot be read."


def test_what_cannot_be_done_is_disabled(bar: FindBar) -> None:
    bar.allow(has_hits=True, is_writable=False)
    assert bar.next.isEnabled()
    assert not bar.one.isEnabled()
    assert not bar.all.isEnabled()
    bar.allow(has_hits=False, is_writable=True)
    assert not bar.next.isEnabled()
    assert not bar.all.isEnabled()


def test_the_last_twenty_are_offered_the_latest_first_and_once(bar: FindBar) -> None:
    for number in [*range(25), 20]:
        bar.words.setEditText(f"word {number}")
        bar.remember()
    offered = [bar.words.itemText(row) for row in range(bar.words.count())]
    assert offered[:3] == ["word 20", "word 24", "word 23"]
    assert len(offered) == len(set(offered)) == 20
    assert bar.query.words == "word 20"


def test_remembering_starts_no_search(qtbot: QtBot, bar: FindBar) -> None:
    bar.words.setEditText("water")
    with qtbot.assertNotEmitted(bar.query_changed):
        bar.remember()


@pytest.mark.parametrize(("width", "rows"), [(1000, 1), (560, 2)])
def test_options_find_room_at_any_width(qtbot: QtBot, bar: FindBar, width: int, rows: int) -> None:
    bar.resize(width, 220)
    qtbot.waitUntil(lambda: len({option.y() for option in bar.options}) == rows)
    assert all(option.width() >= option.sizeHint().width() for option in bar.options)
    assert bar.width() == width
