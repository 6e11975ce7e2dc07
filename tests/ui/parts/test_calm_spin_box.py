"""A box of a number shows the arrows that change it, and each of them can be hit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSpinBox
from pytestqt.qtbot import QtBot

from statement_studio.files.themes import contrast, load_theme
from statement_studio.ui.parts.calm_spin_box import CalmSpinBox
from statement_studio.ui.theme import wear

RESOURCES = Path(__file__).parents[3] / "resources"
SEEN = 3.0
"""The contrast that WCAG 2.2 asks for of what tells a control (success criterion 1.4.11)."""
UP, DOWN = QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown


@pytest.fixture
def box(qtbot: QtBot, dressed: QApplication) -> CalmSpinBox:
    made = CalmSpinBox()
    qtbot.addWidget(made)
    made.setValue(50)
    made.resize(220, 32)
    made.show()
    return made


def arrow(box: CalmSpinBox, which: QStyle.SubControl) -> QRect:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    return box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, which, box)


@pytest.mark.parametrize(("which", "value"), [(UP, 51), (DOWN, 49)])
def test_an_arrow_changes_the_number_by_a_step(
    qtbot: QtBot, box: CalmSpinBox, which: QStyle.SubControl, value: int
) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=arrow(box, which).center())
    assert box.value() == value


@pytest.mark.parametrize("name", sorted(path.stem for path in (RESOURCES / "themes").glob("*.yaml")))
@pytest.mark.parametrize("which", [UP, DOWN])
def test_the_arrows_are_seen_in_every_theme(
    box: CalmSpinBox, dressed: QApplication, name: str, which: QStyle.SubControl
) -> None:
    theme = load_theme(RESOURCES / "themes" / f"{name}.yaml")
    wear(dressed, RESOURCES / "icons", theme)
    place = arrow(box, which)
    picture = box.grab(place).toImage()
    colours = {
        QColor(picture.pixel(x, y)).name()
        for x in range(2, picture.width() - 2)
        for y in range(2, picture.height() - 2)
    }
    assert max(contrast(colour, theme.paper) for colour in colours) >= SEEN
