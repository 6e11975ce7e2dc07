"""The seconds of each sentence stand over its end when that is wanted, and the mouse is always told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.sentence_seconds import SentenceSeconds
from statement_studio.ui.editing.sight import Sight

TEXT = "We thank you. They have waited for many years.\n\n<!-- silent. -->\n\nشكرا لكم. نحن هنا."


@pytest.fixture
def editor(qtbot: QtBot, dressed: QApplication, light: Theme) -> StatementEditor:
    made = StatementEditor(light)
    qtbot.addWidget(made)
    made.resize(800, 400)
    return made


@pytest.fixture
def seconds(editor: StatementEditor, light: Theme, timing_of: Callable[..., Timing]) -> SentenceSeconds:
    timing = timing_of(TEXT, document=editor.document())
    editor.settle()
    made = SentenceSeconds(editor, timing, light)
    editor.add_marks(made)
    editor.show()
    return made


def at(editor: StatementEditor, position: int) -> QPoint:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    return editor.cursorRect(cursor).center() + QPoint(3, 0)


def test_every_sentence_in_sight_has_its_seconds(seconds: SentenceSeconds) -> None:
    assert seconds.labels() == ("1.1 s", "2.3 s", "1.0 s", "0.6 s")


def test_they_are_painted_when_they_are_wanted_and_change_no_text(
    editor: StatementEditor, seconds: SentenceSeconds
) -> None:
    before, text = editor.viewport().grab().toImage(), editor.toPlainText()
    seconds.show(shown=True, is_timed=True)
    shown = editor.viewport().grab().toImage()
    assert shown != before
    assert editor.toPlainText() == text
    seconds.show(shown=False, is_timed=True)
    assert editor.viewport().grab().toImage() == before


def test_a_letter_has_none(editor: StatementEditor, seconds: SentenceSeconds) -> None:
    before = editor.viewport().grab().toImage()
    seconds.show(shown=True, is_timed=False)
    assert editor.viewport().grab().toImage() == before
    assert seconds.tip_at(at(editor, 4)) == ""


def test_the_mouse_over_a_sentence_is_told_its_cost_in_any_case(
    editor: StatementEditor, seconds: SentenceSeconds
) -> None:
    assert seconds.tip_at(at(editor, 4)) == "This sentence takes 1.1 s; without it: −1 s"
    assert seconds.tip_at(at(editor, TEXT.index("waited"))) == "This sentence takes 2.3 s; without it: −2 s"
    assert editor._tip_at(at(editor, 4)) == "This sentence takes 1.1 s; without it: −1 s"


def test_beside_the_words_nothing_is_told(editor: StatementEditor, seconds: SentenceSeconds) -> None:
    line = at(editor, 4)
    assert seconds.tip_at(QPoint(editor.viewport().width() - 2, line.y())) == ""
    assert seconds.tip_at(QPoint(line.x(), editor.viewport().height() - 2)) == ""


def test_the_figure_of_a_text_from_right_to_left_stands_over_its_end(
    editor: StatementEditor, seconds: SentenceSeconds
) -> None:
    places = list(seconds._places(Sight(editor).paragraphs()))
    rooms = [seconds._room(block, box, cost, "0.8 s") for block, box, cost in places]
    assert all(room is not None for room in rooms)
    first, second = rooms[2], rooms[3]
    assert first is not None
    assert second is not None
    assert second.left() < first.left()


def test_the_figures_of_the_first_line_stay_in_sight(editor: StatementEditor, seconds: SentenceSeconds) -> None:
    for block, box, cost in seconds._places(Sight(editor).paragraphs()):
        room = seconds._room(block, box, cost, "1.2 s")
        assert room is not None
        assert room.top() >= 0
