"""What comes after the first look at a window comes once, and never after what the person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from statement_studio.ui.first_look import FirstLook


class Seen(QMainWindow):
    """A window with one button that tells in which order things happen to it."""

    def __init__(self) -> None:
        super().__init__()
        self.happened: list[str] = []
        self.button = QPushButton("Begin")
        self.button.clicked.connect(lambda: self.happened.append("clicked"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCentralWidget(self.button)
        self.resize(300, 200)
        self.look = FirstLook(self, lambda: self.happened.append("followed"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if "painted" not in self.happened:
            self.happened.append("painted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.happened.append(event.text())


@pytest.fixture
def window(qtbot: QtBot) -> Seen:
    made = Seen()
    qtbot.addWidget(made)
    return made


def test_it_comes_once_after_the_window_was_painted(qtbot: QtBot, window: Seen) -> None:
    window.show()
    qtbot.waitUntil(lambda: "followed" in window.happened)
    window.hide()
    window.show()
    qtbot.waitExposed(window)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.button.geometry().center())
    assert window.happened == ["painted", "followed", "clicked"]


def test_nothing_comes_while_the_window_is_not_seen(qtbot: QtBot, window: Seen) -> None:
    assert window.happened == []


def test_a_click_that_is_quicker_finds_it_done(qtbot: QtBot, window: Seen) -> None:
    window.show()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert [each for each in window.happened if each != "painted"] == ["followed", "clicked"]


def test_a_key_that_is_quicker_finds_it_done(qtbot: QtBot, window: Seen) -> None:
    window.show()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_O)
    assert [each for each in window.happened if each != "painted"] == ["followed", "o"]
