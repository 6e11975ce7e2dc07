"""A command is known by its name, has its keys or the person's, and can be done when it makes sense."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from statement_studio.ui.actions import add_commands
from statement_studio.ui.commands import Commands, Need


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def commands(window: QMainWindow) -> Commands:
    made = Commands(window)
    add_commands(made)
    return made


def test_a_tip_names_the_key(commands: Commands) -> None:
    assert commands["rehearse"].toolTip() == "Rehearse against the cut-off (F5)"
    assert "&" not in "".join(command.action.toolTip() for command in commands)


@pytest.mark.parametrize("name", ["cut", "copy", "paste", "select_all"])
def test_the_keys_of_the_clipboard_are_left_to_whichever_line_has_the_cursor(commands: Commands, name: str) -> None:
    assert commands[name].shortcutContext() is Qt.ShortcutContext.WidgetShortcut


def test_a_command_does_what_it_was_added_for(commands: Commands) -> None:
    done: list[str] = []
    commands.add("sing", "&Sing…", lambda: done.append("la"), "Ctrl+Alt+L")
    commands["sing"].trigger()
    assert done == ["la"]
    assert [command.words for command in commands if command.name == "sing"] == ["Sing…"]


@pytest.mark.parametrize(
    ("has_statement", "is_spoken", "is_writable", "allowed"),
    [
        (False, True, True, {Need.NOTHING}),
        (True, False, True, {Need.NOTHING, Need.STATEMENT, Need.WRITABLE}),
        (True, True, False, {Need.NOTHING, Need.STATEMENT, Need.SPOKEN}),
        (True, True, True, {*Need} - {Need.OWN}),
    ],
)
def test_a_command_is_allowed_when_what_it_needs_is_there(
    window: QMainWindow, has_statement: bool, is_spoken: bool, is_writable: bool, allowed: set[Need]
) -> None:
    commands = Commands(window)
    for need in Need:
        commands.add(need.name, need.name, need=need).setEnabled(False)
    commands.allow(has_statement=has_statement, is_spoken=is_spoken, is_writable=is_writable)
    assert {command.need for command in commands if command.action.isEnabled()} == allowed


def test_the_keys_of_the_person_take_the_place_of_the_usual_ones(window: QMainWindow) -> None:
    own: dict[str, tuple[str, ...]] = {}
    commands = Commands(window, own.get)
    sing = commands.add("sing", "Sing", keys="Ctrl+L")
    rest = commands.add("rest", "Rest", keys="Ctrl+R")
    own.update(sing=("Ctrl+Shift+L", "F4"), rest=())
    commands.use_keys()
    assert sing.shortcuts() == [QKeySequence("Ctrl+Shift+L"), QKeySequence("F4")]
    assert sing.toolTip() == "Sing (Ctrl+Shift+L)"
    assert rest.shortcuts() == []
    own.clear()
    commands.use_keys()
    assert sing.shortcuts() == [QKeySequence("Ctrl+L")]
