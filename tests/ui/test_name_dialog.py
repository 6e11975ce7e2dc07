"""A name is asked for with a proposal, never empty, and never longer than it may be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from statement_studio.ui.name_dialog import NameDialog


def asked(qtbot: QtBot, suggested: str, longest: int = 60) -> NameDialog:
    made = NameDialog("New profile", suggested, longest)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_proposal_is_taken_by_enter(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "Amina")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.name() == "Amina"


def test_typing_replaces_the_proposal(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "Amina")
    qtbot.keyClicks(dialog.line, "  Boris   B. ")
    assert dialog.name() == "Boris B."


def test_a_name_of_spaces_is_none(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "")
    ok = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    qtbot.keyClicks(dialog.line, "   ")
    assert not ok.isEnabled()
    qtbot.keyClicks(dialog.line, "A")
    assert ok.isEnabled()


def test_a_name_is_no_longer_than_it_may_be(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "Amina Amina", 5)
    assert dialog.name() == "Amina"
    dialog.line.setCursorPosition(5)
    qtbot.keyClicks(dialog.line, "xyz")
    assert dialog.name() == "Amina"
