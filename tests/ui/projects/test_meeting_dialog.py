"""Two versions are shown by what each way out would change; nothing is chosen by closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from statement_studio.domain.difference import difference
from statement_studio.domain.statement import Statement
from statement_studio.session.taste import Theme
from statement_studio.ui.projects.meeting_dialog import MeetingDialog, Way

HERE, THERE = Statement(title="Water", text="Water is a right."), Statement(title="Water", text="Water is life.")


@pytest.fixture
def dialog(qtbot: QtBot, light: Theme) -> MeetingDialog:
    legend = "{added} comes, {removed} goes"
    ways = [
        Way("&Mine", "Yours stays.", HERE, difference(THERE.text, HERE.text), (), legend),
        Way("&Theirs", "Theirs comes.", THERE, difference(HERE.text, THERE.text), difference("a: 1", "a: 2"), legend),
    ]
    made = MeetingDialog("Water", "Somebody changed it.", ways, light)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_way_is_shown_first(dialog: MeetingDialog) -> None:
    assert dialog.choices[0].isChecked()
    assert dialog.about.text() == "Yours stays."
    assert "right" in dialog.view.toPlainText()
    assert not dialog.details.isVisible()


def test_another_way_shows_what_it_would_change(dialog: MeetingDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.choices[0], Qt.Key.Key_Right)
    assert dialog.choices[1].isChecked()
    assert dialog.about.text() == "Theirs comes."
    assert dialog.details.isVisible()
    assert dialog.legend.text() == "[+ … +] comes, [− … −] goes"


def test_enter_uses_the_way_that_is_shown(dialog: MeetingDialog, qtbot: QtBot) -> None:
    dialog.choices[1].setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.chosen == THERE


def test_escape_decides_nothing(dialog: MeetingDialog, qtbot: QtBot) -> None:
    dialog.choices[1].setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.chosen is None
