"""A few letters and Enter do anything; what cannot be done says why, and Escape leaves all as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.ui.guide.palette import Entry, Palette

KEY = Qt.Key


class Place:
    """A window with a field, and a palette over it that notes what was done."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(900, 600)
        self.field = QLineEdit(self.window)
        self.palette = Palette(self.window)
        self.done: list[str] = []
        self.entries = [
            self._entry("export", "Export…", "File", "Ctrl+E"),
            self._entry("copy", "Copy", "Edit", "Ctrl+C"),
            self._entry("theatre", "Théâtre", "View", ""),
            self._entry("save", "Save", "File", "Ctrl+S", "read-only here"),
        ]

    def _entry(self, name: str, words: str, place: str, keys: str, why_not: str = "") -> Entry:
        return Entry(name, words, place, keys, why_not, lambda: self.done.append(name), "Pages as PDF")

    @property
    def shown(self) -> list[str]:
        return [entry.name for entry in self.palette.shown]


@pytest.fixture
def place(qtbot: QtBot, dressed: QApplication) -> Place:
    made = Place()
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    made.field.setFocus()
    made.palette.offer(made.entries)
    return made


def test_letters_and_enter_do_it_and_the_keyboard_goes_back(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.palette.line, "theat")
    assert place.shown == ["theatre"]
    qtbot.keyClick(place.palette.line, KEY.Key_Return)
    assert place.done == ["theatre"]
    assert not place.palette.isVisible()
    assert place.window.focusWidget() is place.field


def test_escape_leaves_and_nothing_is_done(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.palette.line, "copy")
    qtbot.keyClick(place.palette.line, KEY.Key_Escape)
    assert place.done == []
    assert not place.palette.isVisible()
    assert place.window.focusWidget() is place.field


def test_the_arrows_go_through_the_list_and_stop_at_its_ends(qtbot: QtBot, place: Place) -> None:
    for key, row in ((KEY.Key_Up, 0), (KEY.Key_Down, 1), (KEY.Key_Tab, 2), (KEY.Key_PageDown, 3), (KEY.Key_Up, 2)):
        qtbot.keyClick(place.palette.line, key)
        assert place.palette.list.currentRow() == row
    assert place.palette.line.accessibleDescription().startswith("Théâtre")
    qtbot.keyClick(place.palette.line, KEY.Key_Return)
    assert place.done == ["theatre"]


def test_a_click_does_it(qtbot: QtBot, place: Place) -> None:
    item = place.palette.list.item(1)
    where = place.palette.list.visualItemRect(item).center()
    qtbot.mouseClick(place.palette.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert place.done == ["copy"]


def test_what_cannot_be_done_says_why_and_stays_undone(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.palette.line, "save")
    assert "read-only here" in place.palette.line.accessibleDescription()
    qtbot.keyClick(place.palette.line, KEY.Key_Return)
    assert place.done == []
    assert place.palette.isVisible()


def test_what_was_used_last_comes_first_the_next_time(qtbot: QtBot, place: Place) -> None:
    assert place.shown[0] == "export"
    for name in ("copy", "theatre"):
        qtbot.keyClicks(place.palette.line, name)
        qtbot.keyClick(place.palette.line, KEY.Key_Return)
        place.palette.offer(place.entries)
    assert place.shown == ["theatre", "copy", "export", "save"]


def test_the_words_of_its_tip_find_it_after_those_with_the_word_in_their_name(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.palette.line, "pdf")
    assert len(place.shown) == 4
    place.palette.line.clear()
    qtbot.keyClicks(place.palette.line, "edit copy")
    assert place.shown == ["copy"]


def test_where_nothing_fits_it_says_what_to_do(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.palette.line, "qqq")
    assert place.shown == []
    assert "F1" in place.palette.none.text()
    assert place.palette.none.isVisible()
    for key in (KEY.Key_Down, KEY.Key_Return):
        qtbot.keyClick(place.palette.line, key)
    assert place.done == []


def test_it_goes_when_the_keyboard_goes_elsewhere(place: Place) -> None:
    place.field.setFocus()
    assert not place.palette.isVisible()


def test_it_stands_inside_a_narrow_window(place: Place) -> None:
    place.window.resize(400, 300)
    place.palette.place()
    assert place.window.rect().contains(place.palette.geometry())


def test_every_row_is_painted_with_its_words(place: Place) -> None:
    before = place.palette.grab().toImage()
    place.palette.offer(place.entries[:1] * 4)
    assert place.palette.grab().toImage() != before
