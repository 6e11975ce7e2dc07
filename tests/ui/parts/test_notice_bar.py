"""Notices say one thing each, take no room when there are none, and never take the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.ui.parts.notice_bar import Notice, NoticeBar


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_without_notices_it_takes_no_room(bar: NoticeBar) -> None:
    assert bar.isHidden()
    bar.show_notices([Notice("Somebody changed it.")])
    assert not bar.isHidden()
    bar.show_notices([])
    assert bar.isHidden()
    assert bar.texts == ()


def test_a_deed_is_done_by_mouse_and_key(bar: NoticeBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.show_notices([Notice("Changed.", (("&Compare…", lambda: done.append("compared")),))])
    bar.show()
    [button] = bar.buttons
    button.click()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == ["compared", "compared"]


def test_a_deed_may_change_the_notices(bar: NoticeBar) -> None:
    bar.show_notices([Notice("Changed.", (("Fine", lambda: bar.show_notices([])),))])
    bar.buttons[0].click()
    assert bar.texts == ()


def test_a_notice_does_not_take_the_keyboard(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, line, bar = QVBoxLayout(page), QLineEdit(), NoticeBar()
    column.addWidget(bar)
    column.addWidget(line)
    page.show()
    line.setFocus()
    bar.show_notices([Notice("Changed.", (("Compare", lambda: None),))])
    assert page.focusWidget() is line


def test_a_screen_reader_hears_all_notices(bar: NoticeBar) -> None:
    bar.show_notices([Notice("One."), Notice("Two.", is_warning=False)])
    assert bar.accessibleDescription() == "One.\nTwo."


def test_another_notice_stands_below_those_that_are_there(bar: NoticeBar) -> None:
    bar.add_notice(Notice("The take is kept."))
    bar.add_notice(Notice("Its recording is not."))
    assert bar.texts == ("The take is kept.", "Its recording is not.")
    assert bar.accessibleDescription() == "The take is kept.\nIts recording is not."
    assert not bar.isHidden()
