"""The head of the window shows title and place, and announces that they shall change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.header import Header

PLACE = "Council of Rights, 61st session  ·  Item 3  ·  Interactive dialogue, Special Rapporteur on water  ·  NGO, 1:30"


@pytest.fixture
def header(qtbot: QtBot, dressed: QApplication) -> Header:
    export, rehearse = QAction("&Export…"), QAction("&Rehearse")
    made = Header(export, rehearse)
    made.setProperty("actions", [export, rehearse])
    qtbot.addWidget(made)
    export.setParent(made)
    rehearse.setParent(made)
    made.resize(1280, made.sizeHint().height())
    made.show()
    return made


def test_a_new_title_is_announced_without_spaces_around_it(qtbot: QtBot, header: Header) -> None:
    header.show_statement("Safe water", PLACE)
    header.title.selectAll()
    qtbot.keyClicks(header.title, " Those who test it ")
    with qtbot.waitSignal(header.title_changed, timeout=500) as heard:
        qtbot.keyClick(header.title, Qt.Key.Key_Return)
    assert heard.args == ["Those who test it"]


def test_the_place_is_shown_and_a_click_wants_to_change_it(qtbot: QtBot, header: Header) -> None:
    header.show_statement("Safe water", PLACE)
    assert header.place.text() == PLACE
    assert PLACE in header.place.accessibleName()
    with qtbot.waitSignal(header.place_requested, timeout=500):
        qtbot.mouseClick(header.place, Qt.MouseButton.LeftButton)


def test_a_long_place_is_cut_in_the_middle_and_whole_in_the_tooltip(header: Header) -> None:
    header.resize(600, header.height())
    header.show_statement("Safe water", PLACE)
    assert "…" in header.place.text()
    assert header.place.text().endswith("1:30")
    assert PLACE in header.place.toolTip()
    header.resize(1280, header.height())
    assert header.place.text() == PLACE


def test_names_with_an_ampersand_or_markup_stay_names(header: Header) -> None:
    header.show_statement("<b>Water</b>", "Water & <img src='file:///x'>")
    assert header.title.text() == "<b>Water</b>"
    assert header.place.text() == "Water && <img src='file:///x'>"
    assert "&lt;img" in header.place.toolTip()


def test_the_buttons_do_what_their_actions_do(qtbot: QtBot, header: Header) -> None:
    for button, action in zip((header.export, header.rehearse), header.property("actions"), strict=True):
        with qtbot.waitSignal(action.triggered, timeout=500):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        action.setEnabled(False)
        assert not button.isEnabled()


def test_the_buttons_take_no_letter_from_the_menus(header: Header) -> None:
    assert header.export.text() == "Export…"
    assert header.export.accessibleName() == "Export"
    assert header.export.shortcut() == QKeySequence()
    assert header.rehearse.shortcut() == QKeySequence()


def test_a_cursor_in_the_title_is_not_disturbed(header: Header) -> None:
    header.show_statement("Safe water", PLACE)
    header.title.setCursorPosition(4)
    header.show_statement("Safe water", PLACE)
    assert header.title.cursorPosition() == 4


LONG = "Safe water: those who test it, and those who are kept from it " * 4


@pytest.mark.parametrize("title", [LONG, "الماء الصالح للشرب: من يختبرونه " * 6], ids=["English", "Arabic"])
def test_a_title_too_long_shows_its_beginning_and_an_ellipsis_and_the_whole_in_its_tooltip(
    header: Header, title: str
) -> None:
    header.resize(700, header.height())
    header.export.setFocus()
    header.show_statement(title, PLACE)
    assert title.split(":")[0] in header.title.toolTip()
    whole = header.title.grab().toImage()
    elided = header.title.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, header.title._inside().width())
    header.show_statement(elided, PLACE)
    assert header.title.toolTip() == ""
    assert header.title.text().endswith("…")
    assert _ink(header.title.grab().toImage()) == pytest.approx(_ink(whole), rel=0.05)


def _ink(image: QImage) -> int:
    """Return how many dots are dark."""
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(dot.lightness() < 100 for dot in dots)


def test_a_title_that_fits_has_no_tooltip_and_one_in_work_is_shown_from_its_cursor(
    qtbot: QtBot, header: Header
) -> None:
    header.show_statement("Safe water", PLACE)
    assert header.title.toolTip() == ""
    header.resize(700, header.height())
    header.activateWindow()
    header.title.setFocus()
    qtbot.waitUntil(header.title.hasFocus)
    header.title.setText(LONG)
    header.title.setCursorPosition(len(LONG))
    at_the_end = header.title.grab().toImage()
    header.export.setFocus()
    assert header.title.grab().toImage() != at_the_end
