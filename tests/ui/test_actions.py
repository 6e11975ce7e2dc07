"""Every action is in a menu, with a key of its own where it has one."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import ThemeChoice
from statement_studio.ui.actions import Actions, fill_menus, make_actions


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    return make_actions(window)


def every(actions: Actions) -> list[QAction]:
    named = [getattr(actions, name) for name in Actions.__slots__]
    return [a for a in named if isinstance(a, QAction)] + list(actions.themes.values())


def in_menus(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        submenu = action.menu()
        found += in_menus(submenu) if isinstance(submenu, QMenu) else [action]
    return found


def test_no_two_actions_share_a_key(actions: Actions) -> None:
    keys = Counter(key.toString() for action in every(actions) for key in action.shortcuts())
    assert [key for key, number in keys.items() if number > 1] == []


def test_every_action_can_be_reached_from_a_menu(window: QMainWindow, actions: Actions) -> None:
    recent = fill_menus(window, actions)
    recent.addAction(actions.forget_recents)  # the window fills this menu
    menus = [action.menu() for action in window.menuBar().actions()]
    reachable = {action for menu in menus if isinstance(menu, QMenu) for action in in_menus(menu)}
    assert [action.text() for action in every(actions) if action not in reachable] == []


def test_no_two_menus_open_with_the_same_letter(window: QMainWindow, actions: Actions) -> None:
    fill_menus(window, actions)
    letters = [action.text().split("&")[1][0].lower() for action in window.menuBar().actions()]
    assert len(letters) == len(set(letters))


def test_no_two_entries_of_a_menu_have_the_same_letter(window: QMainWindow, actions: Actions) -> None:
    fill_menus(window, actions)
    for bar_action in window.menuBar().actions():
        menu = bar_action.menu()
        assert isinstance(menu, QMenu)
        letters = [a.text().split("&")[1][0].lower() for a in menu.actions() if "&" in a.text()]
        assert len(letters) == len(set(letters)), bar_action.text()


def test_a_tip_names_the_key(actions: Actions) -> None:
    assert actions.rehearse.toolTip() == "Rehearse against the cut-off (F5)"
    assert "&" not in "".join(action.toolTip() for action in every(actions))


def test_one_theme_at_a_time(actions: Actions) -> None:
    for choice in ThemeChoice:
        actions.themes[choice].setChecked(True)
        assert [c for c, action in actions.themes.items() if action.isChecked()] == [choice]


@pytest.mark.parametrize("name", ["cut", "copy", "paste", "select_all"])
def test_the_keys_of_the_clipboard_are_left_to_whichever_line_has_the_cursor(actions: Actions, name: str) -> None:
    assert getattr(actions, name).shortcutContext() is Qt.ShortcutContext.WidgetShortcut
