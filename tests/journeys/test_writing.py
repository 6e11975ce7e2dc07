"""In the real window: keys that set signs and marks, lists that go on, and pastes that come in clean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.session import wording

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
THIN = "\u202f"


@pytest.fixture
def page(room: Room) -> Iterator[Room]:
    """A window with an empty English statement and the keyboard in its text."""
    begin(room)
    yield room
    QGuiApplication.clipboard().clear()


def begin(room: Room, text: str = "", language: str = "en") -> None:
    room.window._desk.begin(Statement(title="Water", language=language, text=text))
    room.window.filing.laid_open.emit()
    room.window.activateWindow()
    room.window.workspace.editor.setFocus()


def text(room: Room) -> str:
    return wording.text_of(room.window._desk.document)


def keys(qtbot: QtBot, room: Room, written: str) -> None:
    for letter in written:
        if letter == "\n":
            qtbot.keyClick(room.window.workspace.editor, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(room.window.workspace.editor, letter)


def do(room: Room, name: str) -> None:
    action = room.window.commands[name]
    assert action.isEnabled()
    action.trigger()


def undo(room: Room) -> None:
    do(room, "undo")


def test_quotes_and_dashes_are_set_while_one_types(qtbot: QtBot, page: Room) -> None:
    keys(qtbot, page, 'He said "it\'s" -- now...')
    assert text(page) == "He said “it’s” – now…"


def test_undo_takes_the_sign_back_and_leaves_what_was_typed(qtbot: QtBot, page: Room) -> None:
    keys(qtbot, page, 'He said "')
    undo(page)
    assert text(page) == 'He said "'
    keys(qtbot, page, "yes")
    assert text(page) == 'He said "yes'
    undo(page)
    assert text(page) == 'He said "'


def test_typing_after_a_sign_is_a_step_of_its_own(qtbot: QtBot, page: Room) -> None:
    keys(qtbot, page, 'a "b')
    undo(page)
    assert text(page) == "a “"
    undo(page)
    assert text(page) == 'a "'


def test_french_is_set_as_french_and_by_its_paragraph(qtbot: QtBot, room: Room) -> None:
    begin(room, language="fr")
    keys(qtbot, room, 'Quoi ? "Oui"')
    assert text(room) == f"Quoi{THIN}? «{THIN}Oui{THIN}»"
    begin(room, "<!-- lang: en --> Yes ")
    room.window.workspace.editor.moveCursor(room.window.workspace.editor.textCursor().MoveOperation.End)
    keys(qtbot, room, '"so?"')
    assert text(room).endswith("“so?”")


def test_the_signs_can_be_switched_off_for_good(qtbot: QtBot, page: Room) -> None:
    do(page, "smart_typing")
    keys(qtbot, page, '"a"--')
    assert text(page) == '"a"--'
    assert not page.window._taste.preferences.smart_typing
    do(page, "tidy_typography")
    assert text(page) == "“a”–"


def test_an_input_method_that_gives_a_sign_is_heard(page: Room) -> None:
    event = QInputMethodEvent()
    event.setCommitString('"')
    QCoreApplication.sendEvent(page.window.workspace.editor, event)
    assert text(page) == "“"


def test_bold_and_headings_by_keys(qtbot: QtBot, page: Room) -> None:
    keys(qtbot, page, "We urge")
    qtbot.keyClick(page.window.workspace.editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert text(page) == "We **urge**"
    undo(page)
    assert text(page) == "We urge"
    alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page.window.workspace.editor, Qt.Key.Key_2, alt)
    assert text(page) == "## We urge"
    do(page, "no_heading")
    assert text(page) == "We urge"


def test_a_style_goes_over_paragraphs_one_by_one_and_back(page: Room) -> None:
    begin(page, "One.\n\n**Two.**\n\nThree.")
    page.window.workspace.editor.selectAll()
    do(page, "bold")
    assert text(page) == "**One.**\n\n**Two.**\n\n**Three.**"
    do(page, "bold")
    assert text(page) == "One.\n\nTwo.\n\nThree."


def test_lists_are_made_and_numbered_over_paragraphs(page: Room) -> None:
    begin(page, "One\n\nTwo")
    page.window.workspace.editor.selectAll()
    do(page, "numbered")
    assert text(page) == "1. One\n\n2. Two"
    do(page, "list")
    assert text(page) == "- One\n\n- Two"
    do(page, "list")
    assert text(page) == "One\n\nTwo"
    do(page, "quotation")
    assert text(page) == "> One\n\n> Two"


def test_a_list_goes_on_and_ends_by_enter(qtbot: QtBot, page: Room) -> None:
    keys(qtbot, page, "- one\ntwo\n\nAfter.")
    assert text(page) == "- one\n- two\n\nAfter."
    assert page.window._desk.document.blockCount() == 2


def test_tab_indents_an_item_and_leaves_the_text_elsewhere(qtbot: QtBot, page: Room) -> None:
    editor = page.window.workspace.editor
    keys(qtbot, page, "- one\ntwo")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert text(page) == "- one\n    - two"
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert text(page) == "- one\n- two"
    begin(page, "Plain.")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert text(page) == "Plain."
    assert not editor.hasFocus()


def test_a_comment_is_not_spoken(page: Room) -> None:
    begin(page, "We urge you.")
    do(page, "comment")
    assert text(page) == "<!-- We urge you. -->"
    assert page.window._desk.timing.estimate.seconds == 0
    do(page, "comment")
    assert text(page) == "We urge you."


def test_formatting_keys_do_nothing_in_another_field(qtbot: QtBot, page: Room) -> None:
    begin(page, "We urge you.")
    page.window.workspace.header.title.setFocus()
    do(page, "bold")
    assert text(page) == "We urge you."


def test_a_statement_that_is_read_only_stays_as_it_is(qtbot: QtBot, page: Room) -> None:
    begin(page, "- We urge you")
    window = page.window
    window._desk.set_read_only(is_read_only=True)
    names = ("bold", "italic", "struck", "list", "numbered", "quotation", "heading_1", "no_heading", "comment")
    for name in (*names, "tidy_typography", "paste_plain"):
        assert not window.commands[name].isEnabled()
        window.commands[name].trigger()
    paste(page, "<b>x</b>")
    window.workspace.editor.paste_plain()
    keys(qtbot, page, '"\n')
    assert text(page) == "- We urge you"


def paste(room: Room, html: str, plain: str = "") -> None:
    data = QMimeData()
    data.setHtml(html)
    if plain:
        data.setText(plain)
    QGuiApplication.clipboard().setMimeData(data)
    room.window.workspace.editor.paste()


RICH = "<h2>Water</h2><p>We <b>urge</b> you.<img src='https://example.org/x.png'></p><p style='display:none'>x</p>"


def test_rich_text_comes_in_clean_in_one_step_and_what_was_left_out_is_told(qtbot: QtBot, page: Room) -> None:
    keys(qtbot, page, "Before.")
    paste(page, RICH, "Water We urge you.")
    assert text(page) == "Before.\n\n## Water\n\nWe **urge** you."
    assert page.window.workspace.asides.texts == ("Left out of what was pasted: 1 picture, 1 hidden passage.",)
    keys(qtbot, page, " Now.")
    undo(page)
    assert text(page) == "Before.\n\n## Water\n\nWe **urge** you."
    assert page.window.workspace.asides.isVisible()
    undo(page)
    assert text(page) == "Before."
    assert not page.window.workspace.asides.isVisible(), "nothing is pasted any more"
    do(page, "redo")
    paste(page, RICH, "Water We urge you.")
    page.window.workspace.asides.buttons[0].click()
    assert not page.window.workspace.asides.isVisible()


def test_the_words_alone_can_be_pasted(page: Room) -> None:
    paste(page, "")
    data = QMimeData()
    data.setHtml(RICH)
    data.setText('Water \u200bWe "urge" you.')
    QGuiApplication.clipboard().setMimeData(data)
    do(page, "paste_plain")
    assert text(page) == 'Water We "urge" you.'
    assert page.window.workspace.asides.texts == ("Left out of what was pasted: 1 hidden character.",)


def test_footnotes_that_are_pasted_get_free_numbers(page: Room) -> None:
    begin(page, "One[^1].\n\n[^1]: Old.")
    page.window.workspace.editor.moveCursor(page.window.workspace.editor.textCursor().MoveOperation.End)
    paste(
        page,
        "<p>Two<a href='#_ftn1' name='_ftnref1'>[1]</a></p><div id=ftn1><p><a href='#_ftnref1'>[1]</a> New.</p></div>",
    )
    assert text(page) == "One[^1].\n\n[^1]: Old.Two[^2]\n\n[^2]: New."


def test_the_notice_goes_when_another_statement_is_laid_open(page: Room) -> None:
    paste(page, RICH)
    begin(page, "Another.")
    assert page.window.workspace.asides.texts == ()
