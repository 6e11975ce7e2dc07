"""A name is asked for with a proposal; one that may not be is refused at once, and stays to be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from statement_studio.ui.parts.name_dialog import NameDialog


def taken(name: str) -> str:
    return "There is a profile “Nadia” already." if name.casefold() == "nadia" else ""


def asked(qtbot: QtBot, suggested: str, longest: int = 60) -> NameDialog:
    made = NameDialog("New profile", suggested, longest, taken)
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


def can_be_accepted(dialog: NameDialog) -> bool:
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_name_of_spaces_is_none_and_that_is_said(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "")
    assert not can_be_accepted(dialog)
    qtbot.keyClicks(dialog.line, "   ")
    assert not can_be_accepted(dialog)
    assert dialog.why_not.text() == "Enter a name."
    qtbot.keyClicks(dialog.line, "A")
    assert can_be_accepted(dialog)
    assert dialog.why_not.text() == ""


def test_a_name_that_is_taken_stays_with_the_reason_beneath_it(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "")
    qtbot.keyClicks(dialog.line, "NADIA")
    assert dialog.why_not.text() == "There is a profile “Nadia” already."
    assert dialog.line.accessibleDescription() == dialog.why_not.text()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.line.text() == "NADIA"
    qtbot.keyClicks(dialog.line, " B.")
    assert can_be_accepted(dialog)


def test_nothing_moves_when_the_reason_comes_and_goes(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "")
    heights = set()
    for name in ("", "Nadia", "Amina", "x" * 61):
        dialog.line.setText(name)
        QApplication.processEvents()
        heights.add((dialog.height(), dialog.line.y(), dialog._buttons.y()))
    assert len(heights) == 1


def test_the_buttons_carry_no_pictures(qtbot: QtBot, dressed: QApplication) -> None:
    assert all(button.icon().isNull() for button in asked(qtbot, "")._buttons.buttons())


def test_a_name_that_is_too_long_is_refused_and_not_cut(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = asked(qtbot, "A" * 61)
    assert dialog.line.text() == "A" * 61
    assert dialog.why_not.text() == "60 letters at most"
    assert not can_be_accepted(dialog)
    dialog.line.setCursorPosition(61)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Backspace)
    assert can_be_accepted(dialog)
    assert dialog.name() == "A" * 60
