"""A new limit is given by a button or by typing, and nothing that is no time is taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.rehearsal.limit_bar import LimitBar
from statement_studio.ui.rehearsal.roll_look import roll_look

KEY = Qt.Key


@pytest.fixture
def bar(qtbot: QtBot, dressed: QApplication, dark: Theme) -> LimitBar:
    made = LimitBar()
    qtbot.addWidget(made)
    made.wear(roll_look(RehearsalChoices(), dark, QSize(1280, 800)))
    return made


@pytest.fixture
def given(bar: LimitBar) -> list[float]:
    made: list[float] = []
    bar.given.connect(made.append)
    return made


@pytest.mark.parametrize(
    ("slot", "offered"), [(None, ["2:00", "1:30", "1:00"]), (120.0, ["1:30", "1:00"]), (90.0, ["1:00"]), (60.0, [])]
)
def test_only_shorter_limits_are_offered(bar: LimitBar, slot: float | None, offered: list[str]) -> None:
    bar.ask(slot)
    assert [button.text() for button in bar.buttons if button.isVisible()] == offered


@pytest.mark.parametrize(("mirrored", "flipped"), [(True, False), (False, True), (True, True)])
def test_in_glass_a_click_gives_the_limit_that_is_seen_there(
    bar: LimitBar, given: list[float], qtbot: QtBot, dark: Theme, mirrored: bool, flipped: bool
) -> None:
    bar.resize(900, 60)
    bar.ask(None)
    bar.wear(roll_look(RehearsalChoices(mirrored=mirrored, flipped=flipped), dark, QSize(1280, 800)))
    for button in bar.buttons:
        at = button.geometry().center()
        seen = QPoint(899 - at.x() if mirrored else at.x(), 59 - at.y() if flipped else at.y())
        under = bar.childAt(seen) or bar
        qtbot.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(bar, seen))
    assert given == [120.0, 90.0, 60.0]
    bar.wear(roll_look(RehearsalChoices(), dark, QSize(1280, 800)))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.buttons[0].geometry().center())
    assert len(given) == 3
    qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert given[3:] == [120.0]


@pytest.mark.parametrize(("typed", "seconds"), [("1:00", 60.0), ("75", 75.0), (" 0:45 ", 45.0)])
def test_a_limit_is_typed(qtbot: QtBot, bar: LimitBar, given: list[float], typed: str, seconds: float) -> None:
    bar.ask(120.0)
    qtbot.keyClicks(bar.field, typed)
    qtbot.keyClick(bar.field, KEY.Key_Return)
    assert given == [seconds]


@pytest.mark.parametrize("typed", ["", "soon", "0", "0:04", "-60"])
def test_what_is_no_limit_is_told_and_not_taken(qtbot: QtBot, bar: LimitBar, given: list[float], typed: str) -> None:
    bar.ask(120.0)
    qtbot.keyClicks(bar.field, typed)
    qtbot.keyClick(bar.field, KEY.Key_Return)
    assert given == []
    assert bar.wrong.text() == "Write it as 1:00, or 60 for seconds."
    bar.ask(120.0)
    assert (bar.wrong.text(), bar.field.text()) == ("", "")


def test_a_button_gives_its_limit_by_enter_and_by_the_mouse(qtbot: QtBot, bar: LimitBar, given: list[float]) -> None:
    bar.ask(120.0)
    qtbot.keyClick(bar.buttons[1], KEY.Key_Return)
    qtbot.mouseClick(bar.buttons[2], Qt.MouseButton.LeftButton)
    assert given == [90.0, 60.0]


def test_escape_leaves_everything_as_it_is(qtbot: QtBot, bar: LimitBar, given: list[float]) -> None:
    bar.ask(120.0)
    left: list[bool] = []
    bar.left.connect(lambda: left.append(True))
    qtbot.keyClick(bar.field, KEY.Key_Escape)
    assert (left, given) == ([True], [])
