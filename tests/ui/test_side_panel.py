"""The side panel shows one of its pages, chosen by name with mouse or keyboard."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from statement_studio.ui.side_panel import SidePanel


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication) -> SidePanel:
    made = SidePanel(["Agenda", "Co-signers"])
    for page in (QLabel("where"), QLabel("who")):
        made.add_page(page)
    qtbot.addWidget(made)
    made.show()
    return made


def names(panel: SidePanel) -> list[QPushButton]:
    return panel.findChildren(QPushButton)


def sight(panel: SidePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_one_page_is_in_sight(panel: SidePanel) -> None:
    assert panel.page == 0
    assert sight(panel) == ["where"]


def test_a_click_on_a_name_shows_its_page(qtbot: QtBot, panel: SidePanel) -> None:
    qtbot.mouseClick(names(panel)[1], Qt.MouseButton.LeftButton)
    assert panel.page == 1
    assert sight(panel) == ["who"]
    assert [name.isChecked() for name in names(panel)] == [False, True]


def test_the_keyboard_reaches_the_names(qtbot: QtBot, panel: SidePanel) -> None:
    first, second = names(panel)
    assert first.focusPolicy() is Qt.FocusPolicy.TabFocus
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert panel.page == 1
    assert panel.focusWidget() is second
    assert second.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_showing_a_page_marks_its_name(panel: SidePanel) -> None:
    panel.show_page(1)
    assert [name.isChecked() for name in names(panel)] == [False, True]


def test_the_names_fit_the_panel(panel: SidePanel) -> None:
    for name in names(panel):
        assert name.geometry().right() <= panel.width() - 20


def test_long_names_widen_the_panel_and_do_not_lie_upon_each_other(qtbot: QtBot, dressed: QApplication) -> None:
    titles = ("Ordre du jour", "Cosignataires", "Temps de parole", "Plan")
    made = SidePanel(titles)
    for _title in titles:
        made.add_page(QLabel())
    qtbot.addWidget(made)
    made.resize(made.minimumSize())
    made.show()
    places = [name.geometry() for name in names(made)]
    assert all(one.right() < other.left() for one, other in pairwise(places))
    assert places[-1].right() <= made.width() - 20
