"""A dialog keeps inside its screen; what it has no room for is scrolled, and the keyboard finds all as before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.ui.parts.small_screen import Scrolled, fit


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication) -> QDialog:
    """Twenty fields below each other, which Tab passes from the last to the first; the cursor is in the tenth."""
    made = QDialog()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    fields = [QLineEdit(str(number)) for number in range(20)]
    for field in fields:
        column.addWidget(field)
    for field, after in zip(fields[:0:-1], fields[-2::-1], strict=True):
        QWidget.setTabOrder(field, after)
    fields[10].setFocus()
    return made


def is_in_sight(dialog: QDialog) -> bool:
    at = dialog.focusWidget()
    assert at is not None
    return dialog.rect().contains(at.mapTo(dialog, QPoint(0, at.height())))


def text_at_cursor(dialog: QDialog) -> str:
    at = dialog.focusWidget()
    assert isinstance(at, QLineEdit)
    return at.text()


def test_a_dialog_with_room_enough_is_left_alone(dialog: QDialog) -> None:
    layout, before = dialog.layout(), dialog.size()
    fit(dialog, QSize(1280, 1024))
    assert dialog.layout() is layout
    assert dialog.size() == before
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized), "Qt finds its size when it is shown"


def test_one_that_is_only_opened_too_large_becomes_smaller(dialog: QDialog) -> None:
    layout = dialog.layout()
    dialog.resize(3000, 2000)
    fit(dialog, QSize(1280, 1024))
    assert dialog.layout() is layout
    assert dialog.size() == dialog.size().boundedTo(QSize(1280, 1024))
    assert dialog.height() > 900


def test_one_that_grows_later_stays_on_the_screen(dialog: QDialog) -> None:
    fit(dialog, QSize(1280, 1024))
    dialog.show()
    dialog.resize(600, 5000)
    assert dialog.height() <= 1024


def test_in_one_that_is_scrolled_the_keyboard_goes_as_before_and_its_place_is_seen(
    qtbot: QtBot, dialog: QDialog
) -> None:
    fit(dialog, QSize(640, 480))
    dialog.show()
    assert dialog.height() <= 480
    passed = [text_at_cursor(dialog)]
    for _ in range(10):
        at = dialog.focusWidget()
        assert at is not None
        qtbot.keyClick(at, Qt.Key.Key_Tab)
        passed.append(text_at_cursor(dialog))
        assert is_in_sight(dialog)
    assert passed == [str(number) for number in range(10, -1, -1)]


def test_what_scrolls_keeps_its_whole_width(qtbot: QtBot, dressed: QApplication) -> None:
    inside, field = QWidget(), QLineEdit()
    field.setMinimumSize(300, 2000)
    QVBoxLayout(inside).addWidget(field)
    area = Scrolled(inside)
    qtbot.addWidget(area)
    area.resize(area.minimumSizeHint())
    area.show()
    assert area.height() < 500
    assert area.viewport().width() >= 300
    assert not area.horizontalScrollBar().maximum()
