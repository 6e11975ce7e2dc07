"""A note stands beside its part, inside the window, and is gone through by mouse or keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.ui.guide.coach_mark import CoachMark

KEY = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, dressed: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show()
    return made


@pytest.mark.parametrize(
    "part",
    [
        QRect(0, 0, 900, 60),
        QRect(0, 470, 900, 90),
        QRect(600, 60, 300, 410),
        QRect(800, 10, 80, 30),
        QRect(10, 200, 60, 60),
    ],
)
def test_the_note_covers_no_part_that_leaves_room_for_it(room: QWidget, part: QRect) -> None:
    mark, target = CoachMark(room), QWidget(room)
    target.setGeometry(part)
    mark.show_beside(target, "A title", "Some words. " * 12, 2, 8)
    assert room.rect().contains(mark.geometry())
    assert not mark.geometry().intersects(part)
    assert mark.halo.geometry().contains(part.intersected(room.rect()))


def test_a_part_that_fills_the_window_has_the_note_inside(room: QWidget) -> None:
    mark, target = CoachMark(room), QWidget(room)
    target.setGeometry(room.rect())
    mark.show_beside(target, "A title", "Some words.", 1, 8)
    assert room.rect().contains(mark.geometry())


def test_all_its_words_are_in_sight(room: QWidget) -> None:
    mark = CoachMark(room)
    mark.show_beside(room, "A title", "Some words. " * 20, 1, 8)
    mark.grab()
    assert mark.text.height() >= mark.text.heightForWidth(mark.text.width())


def test_keys_and_buttons_go_on_back_and_out(qtbot: QtBot, room: QWidget) -> None:
    mark = CoachMark(room)
    asked: list[str] = []
    for signal, name in ((mark.next_asked, "next"), (mark.back_asked, "back"), (mark.end_asked, "end")):
        signal.connect(lambda name=name: asked.append(name))
    mark.show_beside(room, "A title", "Words", 1, 8)
    assert not mark.back.isEnabled()
    qtbot.keyClick(mark, KEY.Key_Left)
    mark.show_beside(room, "A title", "Words", 8, 8)
    assert mark.next.text() == "Fi&nish"
    for key in (KEY.Key_Right, KEY.Key_Left, KEY.Key_Escape):
        qtbot.keyClick(mark, key)
    for button in (mark.next, mark.back, mark.end):
        button.click()
    assert asked == ["next", "back", "end", "next", "back", "end"]
    assert "A title" in mark.accessibleName()
