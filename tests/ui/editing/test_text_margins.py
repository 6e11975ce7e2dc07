"""What stands beside the text has its room from the first sight of it on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.text_margins import TextMargins
from statement_studio.ui.editing.time_margin import TimeMargin

NOTE = "We thank the Council. {>> ask for the date and for the number of those who were heard <<}\n"


@pytest.mark.parametrize("paragraphs", [1, 60])
@pytest.mark.parametrize("width", [700, 979, 1300])
def test_the_margins_open_as_a_resize_leaves_them(
    qtbot: QtBot, dressed: QApplication, light: Theme, width: int, paragraphs: int
) -> None:
    editor = StatementEditor(light)
    qtbot.addWidget(editor)
    margins = TextMargins(editor, light)
    editor.insert_text(NOTE * paragraphs)
    editor.setTextCursor(QTextCursor(editor.document()))
    editor.resize(width, 566)
    editor.show()
    strips = (margins.notes, margins.notes_of_leftwards, margins.passages, margins.passages_of_leftwards)
    at_first = [strip.geometry() for strip in strips]
    assert margins.notes.is_folded == (width < 979)
    editor.resize(width + 40, 600)
    editor.resize(width, 566)
    assert at_first == [strip.geometry() for strip in strips]


@pytest.mark.parametrize("width", [320, 560, 979, 1300])
def test_the_lines_of_passages_stand_between_the_text_and_its_times(
    qtbot: QtBot, dressed: QApplication, light: Theme, width: int
) -> None:
    editor = StatementEditor(light)
    qtbot.addWidget(editor)
    margins = TextMargins(editor, light)
    editor.resize(width, 566)
    editor.show()
    text = editor.viewport().geometry()
    text.setWidth(editor.lineWrapColumnOrWidth())
    times = {margin.geometry() for margin in editor.findChildren(TimeMargin)}
    assert len(times) == 2
    for lines in (margins.passages.geometry(), margins.passages_of_leftwards.geometry()):
        assert not lines.intersects(text)
        assert not any(lines.intersects(each) for each in times)
    assert all(editor.rect().contains(each) and not each.intersects(text) for each in times)
