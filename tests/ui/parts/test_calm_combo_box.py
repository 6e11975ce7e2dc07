"""A box of choices keeps still under the wheel and shortens its words in the middle instead of cutting them off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.ui.parts.calm_combo_box import WHOLE, CalmComboBox
from statement_studio.ui.parts.calm_spin_box import CalmSpinBox
from statement_studio.ui.theme import dress

LONG = "Her Excellency Ambassador Wilhelmina van der Meulen: {} readings"


def turned() -> QWheelEvent:
    return QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


@pytest.fixture
def box(qtbot: QtBot, dressed: QApplication) -> CalmComboBox:
    made = CalmComboBox()
    qtbot.addWidget(made)
    made.addItems([LONG.format(7), LONG.format(3)])
    made.resize(220, 32)
    made.show()
    return made


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_the_end_of_long_words_stays_in_sight(box: CalmComboBox) -> None:
    seven = picture(box)
    box.setCurrentIndex(1)
    assert picture(box) != seven
    assert box.currentText() == LONG.format(3)


def test_with_room_the_words_are_shown_whole(box: CalmComboBox) -> None:
    tight = picture(box).copy(150, 0, 40, 32)
    box.resize(600, 32)
    assert picture(box).copy(150, 0, 40, 32) != tight


def test_an_entry_shortened_in_the_list_is_shortened_but_once_in_the_box(box: CalmComboBox) -> None:
    whole = picture(box)
    box.setItemText(0, "Her Exc…Meulen: 7 readings")
    assert picture(box) != whole
    box.setItemData(0, LONG.format(7), WHOLE)
    assert picture(box) == whole


def test_the_wheel_is_left_to_the_panel_around(qtbot: QtBot, box: CalmComboBox) -> None:
    spin = CalmSpinBox()
    qtbot.addWidget(spin)
    for widget in (box, spin):
        event = turned()
        event.accept()
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted()
    assert box.currentIndex() == 0
    assert spin.value() == 0


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_wears_what_its_window_wears_to_the_edges(
    qtbot: QtBot, dressed: QApplication, dark: Theme, light: Theme
) -> None:
    """A list is a window of its own, which would be as light as the program above and below its entries."""
    window = QWidget()
    qtbot.addWidget(window)
    inside = CalmComboBox(window)
    inside.addItems(["Night", "Paper"])
    dress(window, dark)
    window.show()
    inside.showPopup()
    around = inside.view().parentWidget()
    assert around is not None
    picture = around.grab().toImage()
    edges = {picture.pixelColor(picture.width() // 2, y).name() for y in (2, picture.height() - 3)}
    inside.hidePopup()
    assert all(QColor(edge).lightness() < QColor(light.paper).lightness() // 2 for edge in edges)
