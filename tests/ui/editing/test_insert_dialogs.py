"""The small forms of the Insert menu say what they insert as one would."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.editing.insert_dialogs import PAUSES, PauseDialog


def test_the_lengths_of_a_pause_are_told_alike_whether_one_or_many(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = PauseDialog(1.2)
    qtbot.addWidget(dialog)
    told = [dialog.length.itemText(row) for row in range(dialog.length.count())]
    assert told[:4] == ["0.5 s", "1.0 s", "1.2 s", "1.5 s"]
    assert len(told) == len(PAUSES) + 1
    assert dialog.seconds == 1.2
