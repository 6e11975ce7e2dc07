"""In the real window every command stands in one menu, has keys and menu letters of its own, and says what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from statement_studio.files.translations import LANGUAGES, load_translations
from statement_studio.ui.translator import speak

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
RESOURCES = Path(__file__).parents[2] / "resources"


def menus(room: Room) -> list[QMenu]:
    """Return every menu of the bar, and those inside them."""
    found: list[QMenu] = []
    waiting = [action.menu() for action in room.window.menuBar().actions()]
    while waiting:
        menu = waiting.pop()
        assert isinstance(menu, QMenu)
        found.append(menu)
        waiting += [action.menu() for action in menu.actions() if action.menu() is not None]
    return found


def letter(action: QAction) -> str:
    """Return the menu letter of an action, "" without one."""
    after = action.text().replace("&&", "").partition("&")[2]
    return after[:1].lower()


def test_no_two_commands_share_a_key(room: Room) -> None:
    keys = Counter(key.toString() for command in room.window.commands for key in command.action.shortcuts())
    assert [key for key, number in keys.items() if number > 1] == []


def test_every_command_stands_in_one_menu(room: Room) -> None:
    places = Counter(action.objectName() for menu in menus(room) for action in menu.actions())
    assert {command.name: places[command.name] for command in room.window.commands if places[command.name] != 1} == {}


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let windows speak each of the languages in turn."""
    before, translations = QLocale(), load_translations(RESOURCES / "i18n", request.param)
    speak(qapp, request.param, translations)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_no_two_menus_open_with_the_same_letter(spoken: str, make_room: Callable[[], Room]) -> None:
    letters = [letter(action) for action in make_room().window.menuBar().actions()]
    assert "" not in letters
    assert len(letters) == len(set(letters))


def test_no_two_entries_of_a_menu_have_the_same_letter(spoken: str, make_room: Callable[[], Room]) -> None:
    for menu in menus(make_room()):
        letters = Counter(filter(None, map(letter, menu.actions())))
        assert [each for each, number in letters.items() if number > 1] == [], menu.title()
