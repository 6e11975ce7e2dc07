"""The ruler of the prompter fills with what was spoken, and marks where the microphone goes off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import Paragraph
from statement_studio.domain.rehearsal import Plan
from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.rehearsal.plan_line import PlanLine
from statement_studio.ui.rehearsal.roll_look import RollLook, roll_look
from statement_studio.ui.theme import mixed

PLAN = Plan((Paragraph(0, 0.0, 30.0, 3, "a"), Paragraph(1, 30.0, 30.0, 3, "b")), 60.0, None)


@pytest.fixture
def look(dark: Theme) -> RollLook:
    return roll_look(RehearsalChoices(), dark, QSize(1280, 800))


@pytest.fixture
def line(qtbot: QtBot, dressed: QApplication, look: RollLook) -> PlanLine:
    made = PlanLine(look)
    qtbot.addWidget(made)
    made.resize(1200, 26)
    made.show_plan(PLAN, 100.0)
    made.show()
    return made


def colours(line: PlanLine, height: int) -> dict[int, str]:
    """Return what stands at each tenth of the line."""
    image = line.grab().toImage()
    return {tenth: image.pixelColor(min(1199, tenth * 120 + 60), height).name() for tenth in range(10)}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_was_spoken_is_bright_and_what_is_to_come_is_dim(
    line: PlanLine, look: RollLook, direction: Qt.LayoutDirection
) -> None:
    line.setLayoutDirection(direction)
    line.show_position(40.0, 45.0)
    seen = list(colours(line, 13).values())
    if direction is Qt.LayoutDirection.RightToLeft:
        seen.reverse()
    done, ahead = mixed(look.accent, look.paper, 0.85).name(), mixed(look.accent, look.paper, 0.28).name()
    assert seen[:4] == [done] * 4
    assert seen[5] == ahead
    assert set(seen[6:]).isdisjoint({done, ahead})


def test_the_slot_and_the_clock_stand_where_they_are_in_time(line: PlanLine, look: RollLook) -> None:
    line.show_plan(PLAN, 50.0)
    line.show_position(10.0, 120.0)
    image = line.grab().toImage()
    assert image.pixelColor(499, 2).name() == QColor(look.over).name()
    assert image.pixelColor(1199, 6).name() == QColor(look.ink).name()


def test_without_a_slot_nothing_is_marked(line: PlanLine, look: RollLook) -> None:
    line.show_plan(PLAN, None)
    image = line.grab().toImage()
    over = QColor(look.over).name()
    assert all(image.pixelColor(x, 2).name() != over for x in range(1200))
