"""In a pane of glass a page is seen as it would be without: every part is painted turned about, and so what changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.ui.parts.glass import turn_page

NOT_TURNED = Qt.Orientation(0)
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Page(QWidget):
    """A page with a head of two labels and a foot, not as far from the upper edge as from the lower one."""

    def __init__(self) -> None:
        super().__init__()
        self.setStyleSheet("Page { background: #000000; } QLabel { color: #FFFFFF; }")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.left, self.foot, self.head = QLabel("1:29"), QLabel("next: We call on States"), QWidget()
        row = QHBoxLayout(self.head)
        row.addWidget(self.left)
        row.addStretch(1)
        row.addWidget(QLabel("Space pauses"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(30, 24, 30, 10)
        for part in (self.head, self.foot):
            self.column.addWidget(part)
        self.resize(400, 160)

    def turn(self, turned: Qt.Orientation) -> None:
        turn_page(self.column, (self.head, self.foot), turned)
        QApplication.processEvents()

    def picture(self) -> QImage:
        return self.grab().toImage()

    def on_the_screen(self) -> QImage:
        """Return what was really painted on the screen, part by part as it changed."""
        for _ in range(3):
            QApplication.processEvents()
        inside = QRect(self.mapTo(self.window(), QPoint(0, 0)), self.size())
        return self.screen().grabWindow(self.winId()).toImage().copy(inside)


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("turned", [ACROSS, DOWN, ACROSS | DOWN])
def test_a_turned_page_is_the_picture_of_the_page_in_glass(page: Page, turned: Qt.Orientation) -> None:
    plain = page.picture()
    page.turn(turned)
    assert page.picture() != plain
    assert page.picture() == plain.flipped(turned)
    page.turn(turned)
    assert page.picture() == plain.flipped(turned)
    page.turn(NOT_TURNED)
    assert page.picture() == plain


@pytest.mark.parametrize("turned", [ACROSS, DOWN, ACROSS | DOWN])
def test_what_changes_at_one_end_is_painted_at_the_other(page: Page, turned: Qt.Orientation) -> None:
    page.turn(turned)
    before = page.on_the_screen()
    page.left.setText("0:59")
    after = page.on_the_screen()
    assert after != before
    page.left.setText("1:29")
    assert page.on_the_screen() == before
    page.turn(NOT_TURNED)
    page.left.setText("0:59")
    assert page.picture().flipped(turned) == after
