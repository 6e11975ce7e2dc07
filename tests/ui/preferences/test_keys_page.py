"""Keys are changed by pressing them; one that is taken is told, and keys of writing and menus are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.session.own_keys import OwnKeys
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.key_rules import menu_letters, refusal, shown_keys
from statement_studio.ui.preferences.keys_page import KeysDialog, KeysPage

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

    def __init__(self, settings: Path, *, has_others: bool = False) -> None:
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
            is_vital = name == "hide"
            action = self.commands.add(name, words, keys=keys, tip=f"To {name}", need=Need.NOTHING, is_vital=is_vital)
            menu.addAction(action)
        self.person = Person()
        self.other_window = QWidget(self.window, Qt.WindowType.Window)
        self.others = Commands(self.other_window, self.keys.of)
        self.keys.changed.connect(self.others.use_keys)
        for name, words, key in (("start", "Start", "Space"), ("stop", "Stop", "S")) if has_others else ():
            self.others.add(name, words, keys=key, need=Need.NOTHING)
        beside = (("Rehearsal", self.others),)
        self.dialog = KeysDialog(self.commands, self.keys, self.window.menuBar(), self.person, beside)
        self.page: KeysPage = self.dialog.page

    def of(self, name: str) -> str:
        found = next(each for each in (*self.commands, *self.others) if each.name == name)
        return ", ".join(key.toString() for key in found.action.shortcuts())

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


def test_the_key_that_hides_can_be_changed_but_neither_taken_nor_left_out(qtbot: QtBot, place: Place) -> None:
    place.choose("hide")
    assert "always has a key" in place.page.message.text()
    assert not place.page.none.isEnabled()
    qtbot.keyClick(place.page.field, KEY.Key_H, CTRL | ALT)
    assert place.of("hide") == "Ctrl+Alt+H"
    place.choose("export")
    assert place.page.none.isEnabled()
    qtbot.keyClick(place.page.field, KEY.Key_H, CTRL | ALT)
    assert "Ctrl+Alt+H is the key of “Quick Hide” now." in place.page.message.text()
    assert not place.page.take.isVisible()
    qtbot.keyClick(place.page.field, KEY.Key_F12)
    assert (place.of("export"), place.of("hide")) == ("F12", "Ctrl+Alt+H")


def test_the_key_that_hides_may_be_taken_from_another_command_and_comes_back(qtbot: QtBot, place: Place) -> None:
    place.choose("hide")
    qtbot.keyClick(place.page.field, KEY.Key_W, CTRL)
    qtbot.mouseClick(place.page.take, LEFT)
    assert (place.of("hide"), place.of("close")) == ("Ctrl+W", "")
    place.choose("hide")
    qtbot.mouseClick(place.page.usual, LEFT)
    assert place.of("hide") == "F12"


@pytest.mark.parametrize(
    ("hide", "export", "keys"),
    [
        ("[]", "[F12]", ("F12", "")),
        ("[Space]", "[F12]", ("F12", "")),
        ("[Ctrl+W]", "[Ctrl+W]", ("Ctrl+W", "")),
        ("[F4]", "[F12]", ("F4", "F12")),
    ],
)
def test_a_file_by_hand_cannot_leave_hiding_without_a_key(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, hide: str, export: str, keys: tuple[str, str]
) -> None:
    (tmp_path / "keys.yaml").write_text(f"hide: {hide}\nexport: {export}\n", encoding="utf-8")
    place = Place(tmp_path)
    qtbot.addWidget(place.window)
    qtbot.addWidget(place.dialog)
    place.commands.use_keys()
    assert (place.of("hide"), place.of("export")) == keys


def test_a_command_is_found_by_its_words_or_its_key(qtbot: QtBot, place: Place) -> None:
    for asked, rows in (("clo", [1]), ("ctrl+e", [0]), ("", [0, 1, 2])):
        place.page.filter.setText(asked)
        assert [row for row in range(3) if not place.page.table.isRowHidden(row)] == rows


def test_what_the_filter_hides_is_never_changed(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.page.filter, "close")
    assert place.page.command is not None
    assert place.page.command.name == "close"
    assert place.page.table.selectedItems()[0].text() == "Close"
    qtbot.keyClick(place.page.field, KEY.Key_B, CTRL | ALT)
    assert (place.of("export"), place.of("close")) == ("Ctrl+E", "Ctrl+Alt+B")
    assert place.page.field.text() == ""
    qtbot.mouseClick(place.page.none, LEFT)
    assert (place.of("export"), place.of("close")) == ("Ctrl+E", "")


def test_where_nothing_is_listed_nothing_can_be_changed(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.page.filter, "xyzzy")
    assert place.page.command is None
    parts = (place.page.field, place.page.none, place.page.usual)
    assert not any(part.isEnabled() for part in parts)
    assert place.page.message.text() == ""
    place.page.filter.clear()
    assert place.page.command is not None
    assert all(part.isEnabled() for part in parts)


def test_a_question_about_a_key_ends_when_its_command_is_hidden(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.page.filter, "export")
    qtbot.keyClick(place.page.field, KEY.Key_W, CTRL)
    assert place.page.take.isVisible()
    place.page.filter.setText("hide")
    assert not place.page.take.isVisible()
    assert (place.of("export"), place.of("close")) == ("Ctrl+E", "Ctrl+W")


def test_a_command_found_by_its_key_stays_chosen_when_it_gets_another(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClicks(place.page.filter, "ctrl+w")
    qtbot.keyClick(place.page.field, KEY.Key_F4)
    assert place.page.command is not None
    assert place.page.command.name == "close"
    assert "“Close” has F4 now." in place.page.message.text()


def test_from_the_filter_down_leads_to_the_list_and_enter_to_the_new_key(qtbot: QtBot, place: Place) -> None:
    place.dialog.activateWindow()
    qtbot.keyClicks(place.page.filter, "e")
    qtbot.keyClick(place.page.filter, KEY.Key_Down)
    assert place.dialog.focusWidget() is place.page.table
    place.page.filter.setFocus()
    qtbot.keyClick(place.page.filter, KEY.Key_Return)
    assert place.dialog.focusWidget() is place.page.field
    assert place.dialog.isVisible()


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


# Another window


@pytest.fixture
def places(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Place:
    """Two windows, whose keys are changed on one page."""
    made = Place(tmp_path, has_others=True)
    qtbot.addWidget(made.window)
    qtbot.addWidget(made.dialog)
    made.dialog.show()
    return made


def test_the_commands_of_another_window_come_last_under_their_own_name(places: Place) -> None:
    assert places.page.table.rowCount() == 5
    assert [places.row(3), places.row(4)] == [["Start", "Rehearsal", "Space"], ["Stop", "Rehearsal", "S"]]


def test_where_nothing_is_written_a_letter_may_be_given_and_holds_at_once(
    qtbot: QtBot, places: Place, tmp_path: Path
) -> None:
    places.choose("start")
    qtbot.keyClick(places.page.field, KEY.Key_G)
    assert places.of("start") == "G"
    assert OwnKeys(tmp_path).of("start") == ("G",)
    places.choose("export")
    qtbot.keyClick(places.page.field, KEY.Key_G)
    assert "needed for writing" in places.page.message.text()
    assert places.of("export") == "Ctrl+E"


def test_a_key_is_taken_within_one_window_and_shared_between_two(qtbot: QtBot, places: Place) -> None:
    places.choose("start")
    qtbot.keyClick(places.page.field, KEY.Key_S)
    assert "S is the key of “Stop” now." in places.page.message.text()
    qtbot.mouseClick(places.page.take, LEFT)
    assert (places.of("start"), places.of("stop")) == ("S", "")
    qtbot.keyClick(places.page.field, KEY.Key_E, CTRL)
    assert (places.of("start"), places.of("export")) == ("Ctrl+E", "Ctrl+E")


def test_the_key_that_hides_is_no_other_window_s_either(qtbot: QtBot, places: Place) -> None:
    places.choose("hide")
    qtbot.keyClick(places.page.field, KEY.Key_H, CTRL | ALT)
    places.choose("start")
    for key, held in ((KEY.Key_F12, Qt.KeyboardModifier.NoModifier), (KEY.Key_H, CTRL | ALT)):
        qtbot.keyClick(places.page.field, key, held)
        assert places.of("start") == "Space"
        assert not places.page.take.isVisible()
    places.choose("start")
    qtbot.keyClick(places.page.field, KEY.Key_J, CTRL | ALT)
    places.choose("hide")
    qtbot.keyClick(places.page.field, KEY.Key_J, CTRL | ALT)
    qtbot.mouseClick(places.page.take, LEFT)
    assert (places.of("hide"), places.of("start")) == ("Ctrl+Alt+J", "")


def test_all_keys_are_told_but_those_that_only_some_keyboards_have(qtbot: QtBot, places: Place) -> None:
    action = places.others["start"]
    action.setShortcuts([QKeySequence(key) for key in ("Space", "F5", "Right", "Open", "Ctrl+Nowhere")])
    assert shown_keys(action) == "Space, F5, Right"
    action.setShortcuts([QKeySequence("Open")])
    assert shown_keys(action) == "Open"
    action.setShortcuts([])
    assert shown_keys(action) == ""
