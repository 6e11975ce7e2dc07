"""The paragraphs in sight are found from where they were last, and are those that Qt would find."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.sight import Sight, lines_in


@pytest.fixture
def editor(qtbot: QtBot, dressed: QApplication, light: Theme) -> StatementEditor:
    made = StatementEditor(light)
    qtbot.addWidget(made)
    made.resize(700, 400)
    wording.put(made.document(), "\n\n".join("We ask for an answer. " * (3 * (number % 5)) for number in range(120)))
    made.settle()
    made.show()
    made.grab()
    return made


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 360)), min_size=1, max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_first_paragraph_is_the_one_that_qt_finds(editor: StatementEditor, looks: list[tuple[float, int]]) -> None:
    sight, bar = Sight(editor), editor.verticalScrollBar()
    for share, top in looks:
        bar.setValue(round(share * bar.maximum()))
        block, _ = sight.paragraphs(QRect(0, top, 50, 30))[0]
        assert block.blockNumber() == editor.cursorForPosition(QPoint(0, top)).blockNumber()


def test_qt_is_not_asked_while_one_stays_near(editor: StatementEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    sight, bar = Sight(editor), editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = sight.paragraphs()
    editor.grab()
    monkeypatch.setattr(editor, "cursorForPosition", lambda _: pytest.fail("Qt goes through the text"))
    bar.setValue(bar.value() + 90)
    assert before[-1][0] in [block for block, _ in sight.paragraphs()]


def test_the_boxes_are_where_the_paragraphs_are_painted(editor: StatementEditor) -> None:
    editor.verticalScrollBar().setValue(500)
    for block, box in Sight(editor).paragraphs():
        assert box.bottom() >= 0
        assert box.top() <= editor.viewport().height()
        assert box.top() == editor.document().documentLayout().blockBoundingRect(block).top() - 500


def test_the_lines_of_an_area_are_those_that_reach_into_it(editor: StatementEditor) -> None:
    block, box = max(Sight(editor).paragraphs(), key=lambda each: each[0].layout().lineCount())
    step = block.layout().lineAt(1).y()
    area = QRect(0, round(box.top() + step * 1.5), 50, round(step))
    assert [line.lineNumber() for line in lines_in(block, box, area)] == [1, 2]


def test_a_shorter_text_is_looked_at_anew(editor: StatementEditor) -> None:
    sight, bar = Sight(editor), editor.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert sight.paragraphs()[-1][0].blockNumber() == 119
    wording.put(editor.document(), "We thank you.")
    assert [block.blockNumber() for block, _ in sight.paragraphs()] == [0]
