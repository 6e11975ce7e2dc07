"""What is typed in a detail is taken over by itself, and the keys of the window reach it from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from statement_studio.ui.parts.detail_line import DetailLine


@pytest.fixture
def line(qtbot: QtBot) -> DetailLine:
    made = DetailLine()
    qtbot.addWidget(made)
    made.show()
    return made


def test_typing_is_taken_over_once_it_rests(qtbot: QtBot, line: DetailLine) -> None:
    with qtbot.waitSignal(line.editingFinished):
        qtbot.keyClicks(line, "Water")


def test_a_line_that_waits_is_taken_over_when_asked(qtbot: QtBot) -> None:
    line = DetailLine(waits=True)
    qtbot.addWidget(line)
    qtbot.keyClicks(line, "2026-0")
    assert not line.rest.isActive()
    with qtbot.waitSignal(line.editingFinished):
        line.settle()


def test_what_is_taken_over_is_not_taken_over_again(qtbot: QtBot, line: DetailLine) -> None:
    told: list[str] = []
    line.editingFinished.connect(lambda: told.append(line.text()))
    qtbot.keyClicks(line, "Water")
    line.settle()
    line.settle()
    assert told == ["Water"]
    assert not line.rest.isActive()


@pytest.mark.parametrize(
    ("key", "letter", "modifiers"),
    [
        ("Ctrl+E", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier),
        ("Ctrl+K", Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        ("Ctrl+Shift+S", Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_keys_of_commands_are_left_to_the_window(
    qtbot: QtBot, key: str, letter: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    window, line, done = QMainWindow(), DetailLine(), []
    qtbot.addWidget(window)
    window.setCentralWidget(line)
    action = QAction("Do", window)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda _checked=False: done.append(key))
    window.addAction(action)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    qtbot.keyClick(line, letter, modifiers)
    assert done == [key]


def test_undo_is_the_lines_own_only_while_something_there_is_not_taken_over(qtbot: QtBot) -> None:
    window, line, done = QMainWindow(), DetailLine(), []
    qtbot.addWidget(window)
    window.setCentralWidget(line)
    action = QAction("Undo", window)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda _checked=False: done.append("undone"))
    window.addAction(action)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    qtbot.keyClicks(line, "Water")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), done) == ("", [])
    qtbot.keyClicks(line, "Water")
    line.settle()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), done) == ("Water", ["undone"])
