"""Keys are changed by pressing them; one that is taken is told, and keys of writing and menus are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from statement_studio.session.own_keys import OwnKeys
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.key_rules import menu_letters, refusal
from statement_studio.ui.keys_page import KeysDialog, KeysPage

KEY, CTRL, ALT, SHIFT = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


class Person(Ask):
    """Agrees, and remembers what was told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def confirm(self, question: str, details: str, deed: str) -> bool:
        return True

    def tell(self, message: str, details: str = "") -> None:
        self.told.append(message)


class Place:
    """A window with a menu, three commands and the page of their keys."""

    def __init__(self, settings: Path) -> None:
        self.window = QMainWindow()
        self.keys = OwnKeys(settings)
        self.commands = Commands(self.window, self.keys.of)
        self.keys.changed.connect(self.commands.use_keys)
        menu = self.window.menuBar().addMenu("&File")
        for name, words, keys in (
            ("export", "&Export…", "Ctrl+E"),
            ("close", "&Close", "Ctrl+W"),
            ("hide", "&Quick Hide", "F12"),
        ):
            menu.addAction(self.commands.add(name, words, keys=keys, tip=f"To {name}", need=Need.NOTHING))
        self.person = Person()
        self.dialog = KeysDialog(self.commands, self.keys, self.window.menuBar(), self.person)
        self.page: KeysPage = self.dialog.page

    def of(self, name: str) -> str:
        return ", ".join(key.toString() for key in self.commands[name].shortcuts())

    def choose(self, name: str) -> None:
        self.page._choose(name)

    def row(self, number: int) -> list[str]:
        return [item.text() for column in range(3) if (item := self.page.table.item(number, column))]


@pytest.fixture
def place(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Place:
    made = Place(tmp_path)
    qtbot.addWidget(made.window)
    qtbot.addWidget(made.dialog)
    made.dialog.show()
    return made


def test_the_table_holds_every_command_with_menu_and_keys(place: Place) -> None:
    assert place.row(0) == ["Export…", "File", "Ctrl+E"]
    assert place.page.table.rowCount() == 3


def test_a_key_that_is_free_is_given_at_once_and_kept(qtbot: QtBot, place: Place, tmp_path: Path) -> None:
    place.choose("export")
    qtbot.keyClick(place.page.field, KEY.Key_E, CTRL | SHIFT)
    assert place.of("export") == "Ctrl+Shift+E"
    assert OwnKeys(tmp_path).of("export") == ("Ctrl+Shift+E",)
    assert "“Export…” has Ctrl+Shift+E now." in place.page.message.text()
    assert place.row(0)[2] == "Ctrl+Shift+E (yours)"


def test_a_key_of_another_command_is_told_and_left_there_unless_it_is_taken(qtbot: QtBot, place: Place) -> None:
    place.choose("export")
    qtbot.keyClick(place.page.field, KEY.Key_W, CTRL)
    assert "Ctrl+W is the key of “Close” now." in place.page.message.text()
    assert (place.of("export"), place.of("close")) == ("Ctrl+E", "Ctrl+W")
    qtbot.mouseClick(place.page.leave, LEFT)
    assert (place.of("export"), place.of("close")) == ("Ctrl+E", "Ctrl+W")
    assert not place.page.take.isVisible()

    qtbot.keyClick(place.page.field, KEY.Key_W, CTRL)
    qtbot.mouseClick(place.page.take, LEFT)
    assert (place.of("export"), place.of("close")) == ("Ctrl+W", "")


def test_the_usual_key_comes_back_from_whoever_has_it(qtbot: QtBot, place: Place) -> None:
    place.choose("export")
    qtbot.keyClick(place.page.field, KEY.Key_W, CTRL)
    qtbot.mouseClick(place.page.take, LEFT)
    place.choose("close")
    qtbot.mouseClick(place.page.usual, LEFT)
    assert "Ctrl+W is the key of “Export…” now." in place.page.message.text()
    qtbot.mouseClick(place.page.take, LEFT)
    assert (place.of("export"), place.of("close")) == ("", "Ctrl+W")
    assert place.keys.names == ("export",)


def test_a_key_can_be_taken_away_and_all_come_back(qtbot: QtBot, place: Place) -> None:
    place.choose("export")
    qtbot.mouseClick(place.page.none, LEFT)
    assert place.of("export") == ""
    assert "has no key now" in place.page.message.text()
    qtbot.mouseClick(place.page.all_usual, LEFT)
    assert place.of("export") == "Ctrl+E"
    assert place.keys.names == ()


def test_the_key_that_hides_cannot_be_changed_nor_taken(qtbot: QtBot, place: Place) -> None:
    place.choose("hide")
    assert not place.page.field.isEnabled()
    assert "stays with that" in place.page.message.text()
    place.choose("export")
    qtbot.keyClick(place.page.field, KEY.Key_F12)
    assert place.of("export") == "Ctrl+E"
    assert not place.page.take.isVisible()


def test_a_command_is_found_by_its_words_or_its_key(qtbot: QtBot, place: Place) -> None:
    for asked, rows in (("clo", [1]), ("ctrl+e", [0]), ("", [0, 1, 2])):
        place.page.filter.setText(asked)
        assert [row for row in range(3) if not place.page.table.isRowHidden(row)] == rows


def test_enter_in_the_table_leads_to_the_new_key_and_tab_out_of_it(qtbot: QtBot, place: Place) -> None:
    place.dialog.activateWindow()
    place.page.table.setFocus()
    place.choose("close")
    qtbot.keyClick(place.page.table, KEY.Key_Return)
    assert place.dialog.focusWidget() is place.page.field
    assert place.dialog.isVisible()
    qtbot.keyClick(place.page.field, KEY.Key_Tab)
    assert place.dialog.focusWidget() is place.page.none
    assert place.of("close") == "Ctrl+W"


def test_keys_that_cannot_be_kept_are_told_and_hold(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    place = Place(tmp_path / "file")
    qtbot.addWidget(place.window)
    qtbot.addWidget(place.dialog)
    place.choose("export")
    qtbot.keyClick(place.page.field, KEY.Key_F4)
    assert place.of("export") == "F4"
    assert "could not be kept" in place.person.told[0]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("A", "needed for writing"),
        ("Shift+A", "needed for writing"),
        ("?", "needed for writing"),
        ("Space", "needed for writing"),
        ("Return", "goes on"),
        ("Shift+Tab", "goes on"),
        ("Esc", "goes on"),
        ("Left", "moves the cursor"),
        ("Ctrl+Shift+Right", "moves the cursor"),
        ("Ctrl+Backspace", "changes the text"),
        ("Alt+F", "opens the menu File"),
        ("F12", "hides everything"),
        ("Ctrl+K, Ctrl+C", "not a key"),
        ("", "not a key"),
        ("Ctrl+Nowhere", "not a key"),
    ],
)
def test_keys_of_writing_and_of_menus_are_refused_with_words(place: Place, key: str, words: str) -> None:
    assert words in refusal(QKeySequence(key), menu_letters(place.window.menuBar()))


@pytest.mark.parametrize(
    "key", ["F4", "Ctrl+K", "Alt+G", "Alt+Up", "Ctrl+Alt+Left", "Ctrl+Shift+P", "Shift+F7", "Ctrl+/"]
)
def test_other_keys_may_be_given(place: Place, key: str) -> None:
    assert refusal(QKeySequence(key), menu_letters(place.window.menuBar())) == ""


def test_a_file_by_hand_cannot_give_what_the_page_refuses_nor_one_key_twice(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "keys.yaml").write_text("export: [A, Ctrl+W, Rubbish+9]\n", encoding="utf-8")
    place = Place(tmp_path)
    qtbot.addWidget(place.window)
    qtbot.addWidget(place.dialog)
    place.commands.use_keys()
    assert (place.of("export"), place.of("close")) == ("Ctrl+W", "")
