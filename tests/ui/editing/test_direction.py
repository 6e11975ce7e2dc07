"""A paragraph begins on the side where most of its letters do, and turning it round is no step to undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.time_margin import TimeMargin


@pytest.fixture
def editor(qtbot: QtBot, dressed: QApplication, light: Theme) -> StatementEditor:
    made = StatementEditor(light)
    qtbot.addWidget(made)
    made.resize(980, 620)
    made.show()
    return made


def put(editor: StatementEditor, text: str) -> None:
    wording.put(editor.document(), text)
    editor.settle()


def begin_at_the_left(editor: StatementEditor) -> list[bool]:
    lines = [block.layout().lineAt(0).naturalTextRect() for block in wording.blocks(editor.document())]
    return [line.left() < 1 for line in lines]


def test_an_arabic_paragraph_begins_at_the_right(editor: StatementEditor) -> None:
    put(editor, "شكراً سيدي الرئيس.\n\nI thank you.")
    first, second = editor.document().firstBlock(), editor.document().lastBlock()
    assert first.textDirection() == Qt.LayoutDirection.RightToLeft
    assert second.textDirection() == Qt.LayoutDirection.LeftToRight
    line = first.layout().lineAt(0)
    column = editor.lineWrapColumnOrWidth()
    assert line.naturalTextRect().right() == pytest.approx(column, abs=2)
    assert line.naturalTextRect().left() > column / 2


def test_a_paragraph_runs_as_most_of_its_letters_do_not_as_the_first(editor: StatementEditor) -> None:
    arabic = "محامية سُجنت منذ مارس 2025 مع 31 مدافعاً. " * 6
    put(editor, f"[Trần Thị Mai]{{say: chun ti mai}} {arabic}\n\n{arabic}\n\nأمينة {'is a lawyer. ' * 9}")
    editor.grab()
    first, last = editor.document().firstBlock(), editor.document().lastBlock()
    column = editor.lineWrapColumnOrWidth()
    lines = [first.layout().lineAt(number) for number in range(first.layout().lineCount())]
    assert len(lines) > 2
    assert [line.naturalTextRect().right() for line in lines] == pytest.approx([column] * len(lines), abs=2)
    assert [line.textStart() + line.textLength() for line in lines][-1] == first.length() - 1
    full_stop = lines[-1].glyphRuns(first.text().rindex("."), 1)[0].boundingRect()
    assert full_stop.center().x() < lines[-1].naturalTextRect().left() + 20
    assert last.layout().lineAt(0).naturalTextRect().left() < 1
    assert not editor.document().isUndoAvailable()
    QTextCursor(first).insertText("ABC ")
    editor.grab()
    assert first.layout().lineAt(0).naturalTextRect().right() == pytest.approx(column, abs=2)


def test_a_text_begins_where_its_first_letters_do(editor: StatementEditor) -> None:
    put(editor, "[pause 2s]\n\n12\n\nشكراً سيدي الرئيس.\n\n12\n\nI thank you.")
    editor.grab()
    assert begin_at_the_left(editor) == [False, False, False, False, True]


def test_a_paragraph_without_letters_begins_where_the_one_before_it_does(
    editor: StatementEditor, timing_of: Callable[..., Timing]
) -> None:
    timing = timing_of("شكراً سيدي الرئيس.\n\n[pause 2s]\n\n12\n\nI thank you.", document=editor.document())
    editor.settle()
    timing.read_on()
    editor.show_times(timing.starts_at)
    editor.grab()
    left, right = editor.findChildren(TimeMargin)
    assert [len(side.accessibleDescription().split(", ")) for side in (left, right)] == [1, 3]
    assert begin_at_the_left(editor) == [False, False, False, True]
    assert not editor.document().isUndoAvailable()
    cursor = QTextCursor(editor.document().findBlockByNumber(1))
    cursor.insertText("So. ")
    editor.grab()
    assert begin_at_the_left(editor) == [False, True, True, True]
    editor.document().undo()
    editor.grab()
    assert begin_at_the_left(editor) == [False, False, False, True]
