"""What cannot be read stays unless its going is confirmed, and closing the dialog decides nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.ask import Ask
from statement_studio.ui.projects.recovery_dialog import Choice
from statement_studio.ui.projects.unreadable_dialog import UnreadableDialog


class Doubter(Ask):
    """Answers every question for leave with `confirms`."""

    confirms = False

    def confirm(self, question: str, details: str, deed: str) -> bool:
        return self.confirms


def made(qtbot: QtBot, *problems: str, ask: Ask | None = None) -> UnreadableDialog:
    dialog = UnreadableDialog(problems, ask or Doubter())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture(autouse=True)
def _looks(dressed: QApplication) -> None:
    """Wear the light theme."""


def test_every_problem_is_told_up_to_three_and_how_many_there_are(qtbot: QtBot) -> None:
    one, many = made(qtbot, "a/<b>x</b>: broken"), made(qtbot, *(f"{n}: broken" for n in range(5)))
    assert one.title.text() == "Something that was typed and not saved cannot be read."
    assert one.told.text() == "a/<b>x</b>: broken"
    assert one.told.textFormat() is Qt.TextFormat.PlainText
    assert many.title.text().startswith("5 copies ")
    assert many.told.text() == "0: broken\n\n1: broken\n\n2: broken\n\n…"


def test_to_close_it_decides_nothing_and_enter_keeps(qtbot: QtBot) -> None:
    closed, kept = made(qtbot, "x"), made(qtbot, "x")
    closed.reject()
    qtbot.keyClick(kept.keep_button, Qt.Key.Key_Return)
    assert (closed.choice, kept.choice) == (Choice.LATER, Choice.KEEP)


def test_taking_away_is_asked_once_more(qtbot: QtBot) -> None:
    ask = Doubter()
    dialog = made(qtbot, "x", ask=ask)
    dialog.discard_button.click()
    assert (dialog.choice, dialog.isVisible()) == (Choice.LATER, True)
    ask.confirms = True
    dialog.discard_button.click()
    assert (dialog.choice, dialog.isVisible()) == (Choice.DISCARD, False)
