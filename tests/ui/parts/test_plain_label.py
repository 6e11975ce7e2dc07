"""Labels, buttons and tooltips show project data as it is written, however it looks and however long it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.ui.parts.plain_label import (
    ElidingButton,
    ElidingLabel,
    PlainLabel,
    WrappedLabel,
    hairline,
    plain_tip,
)

RICH = "<img src='file:///etc/hostname'><b>Water</b>"
LONG = "International Federation of Associations for the Protection of Community Water Monitors"


@pytest.mark.parametrize("kind", [PlainLabel, WrappedLabel, ElidingLabel])
def test_a_label_never_takes_its_text_for_markup(qtbot: QtBot, kind: type[PlainLabel]) -> None:
    label = kind(RICH)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == RICH


def test_a_tooltip_shows_a_text_and_nothing_else(qtbot: QtBot) -> None:
    label = QLabel(plain_tip(RICH + "\nand a line"))
    qtbot.addWidget(label)
    assert "<img" not in label.text()
    assert "&lt;img" in label.text()
    assert plain_tip("") == ""


def test_a_short_text_has_no_tooltip_and_a_cut_one_has_the_whole(qtbot: QtBot, dressed: QApplication) -> None:
    label = ElidingLabel("Water")
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show()
    assert label.toolTip() == ""
    label.setText(LONG)
    assert LONG in label.toolTip()
    label.resize(1200, 20)
    assert label.toolTip() == ""


def test_a_long_label_asks_for_no_room(qtbot: QtBot) -> None:
    label = ElidingLabel(LONG)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0


def test_a_cut_label_fits_its_width(qtbot: QtBot, dressed: QApplication) -> None:
    whole, cut = ElidingLabel(LONG), ElidingLabel(LONG)
    for label, width in ((whole, 900), (cut, 200)):
        qtbot.addWidget(label)
        label.resize(width, 20)
    assert cut.grab().toImage() != whole.grab().toImage().copy(0, 0, 200, 20)


def test_a_button_keeps_its_ending_when_its_words_are_cut(qtbot: QtBot, dressed: QApplication) -> None:
    button = ElidingButton(LONG, "card", " – not there now")
    qtbot.addWidget(button)
    button.resize(240, 36)
    button.show()
    assert button.text().endswith(" – not there now")
    assert "…" in button.text()
    assert button.fontMetrics().horizontalAdvance(button.text()) <= 240 - 28
    button.resize(1400, 36)
    assert button.text() == LONG + " – not there now"


def test_an_ampersand_in_a_name_is_no_key(qtbot: QtBot, dressed: QApplication) -> None:
    button = ElidingButton("Water & Rights", "card")
    qtbot.addWidget(button)
    button.resize(600, 36)
    button.show()
    assert button.text() == "Water && Rights"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("is_vertical", [True, False])
def test_a_hairline_is_one_pixel(qtbot: QtBot, is_vertical: bool) -> None:
    line: QWidget = hairline(is_vertical=is_vertical)
    qtbot.addWidget(line)
    assert (line.maximumWidth() if is_vertical else line.maximumHeight()) == 1
