"""A time or a number leads to its place, and what is meant is told before one goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from statement_studio.session.timing import Timing
from statement_studio.ui.editing.go_to_dialog import GoToDialog

TEXT = "We thank the chair for this debate on water.\n\n<!-- later -->\n\nWater is a right of all, everywhere."


@pytest.fixture
def dialog(qtbot: QtBot, timing_of: Callable[..., Timing]) -> GoToDialog:
    document = QTextDocument()
    made = GoToDialog(document, timing_of(TEXT, document=document))
    qtbot.addWidget(made)
    document.setParent(made)
    return made


@pytest.mark.parametrize(
    ("entered", "position", "told"),
    [
        ("1", 0, "Paragraph 1: We thank"),
        (" 3 ", 60, "Paragraph 3: Water"),
        ("0:00", 0, "Paragraph 1: We thank"),
        ("4", None, "There are 3 paragraphs."),
        ("0", None, "There are 3 paragraphs."),
        ("9:59", None, "The text ends at 0:0"),
        ("soon", None, "3 paragraphs, 0:0"),
        ("", None, "3 paragraphs, 0:0"),
    ],
)
def test_a_place_is_read_and_told(dialog: GoToDialog, entered: str, position: int | None, told: str) -> None:
    dialog.line.setText("x")
    dialog.line.setText(entered)
    assert dialog.position == position
    assert dialog.told.text().startswith(told)
    assert dialog._go.isEnabled() == (position is not None)


def test_a_time_leads_to_the_word_spoken_then(dialog: GoToDialog) -> None:
    dialog.line.setText("0:02")
    assert dialog.position == dialog._timing.position_at(2.0)
    assert dialog.position


def test_in_a_letter_there_are_paragraphs_alone(qtbot: QtBot, timing_of: Callable[..., Timing]) -> None:
    document = QTextDocument()
    made = GoToDialog(document, timing_of(TEXT, document=document), is_timed=False)
    qtbot.addWidget(made)
    document.setParent(made)
    made.line.setText("0:02")
    assert made.position is None
    made.line.setText("3")
    assert made.position == 60
