"""The likely cut is a line under the words, and what nobody hears is neither underlined nor tinted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.editing.cut_marks import CutMarks
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.layers import Layer

SENTENCE = "We ask the State for an answer{>> which one <<} without any further delay[^1]. "
TEXT = "\n\n".join([SENTENCE.strip(), "<!-- never said -->", SENTENCE.strip(), SENTENCE.strip()])


@pytest.fixture
def editor(qtbot: QtBot, dressed: QApplication, light: Theme) -> StatementEditor:
    made = StatementEditor(light)
    qtbot.addWidget(made)
    made.resize(800, 500)
    return made


@pytest.fixture
def timing(editor: StatementEditor, timing_of: Callable[..., Timing]) -> Timing:
    made = timing_of(TEXT, document=editor.document())
    editor.settle()
    return made


@pytest.fixture
def cut(editor: StatementEditor, timing: Timing, light: Theme) -> CutMarks:
    made = CutMarks(editor, timing, light)
    editor.add_marks(made)
    editor.show()
    return made


def at(editor: StatementEditor, position: int) -> QPoint:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    return editor.cursorRect(cursor).center() + QPoint(2, 0)


def test_the_likely_cut_lies_around_the_cut(cut: CutMarks, timing: Timing) -> None:
    slot = timing.estimate.seconds * 0.6
    cut.show(slot)
    assert cut.likely is not None
    position = timing.position_at(slot)
    assert position is not None
    assert cut.likely[0] < position < cut.likely[1] < len(TEXT)


def test_it_is_painted_under_the_words_and_goes_again(editor: StatementEditor, cut: CutMarks, timing: Timing) -> None:
    before = editor.viewport().grab().toImage()
    cut.show(timing.estimate.seconds * 0.6)
    assert editor.viewport().grab().toImage() != before
    cut.show(None)
    assert cut.likely is None
    assert editor.viewport().grab().toImage() == before


def test_a_text_that_surely_fits_has_no_line(cut: CutMarks, timing: Timing) -> None:
    cut.show(timing.estimate.high + 1)
    assert cut.likely is None


def test_the_mouse_on_the_line_is_told_what_it_means(editor: StatementEditor, cut: CutMarks, timing: Timing) -> None:
    cut.show(timing.estimate.seconds * 0.6)
    assert cut.likely is not None
    assert "4 deliveries in 5 are cut along this line" in cut.tip_at(at(editor, cut.likely[0] + 1))
    assert cut.tip_at(at(editor, 1)) == ""
    cut.show(timing.estimate.seconds * 0.99)
    assert cut.likely is not None
    assert "a quick one ends in time" in cut.tip_at(at(editor, cut.likely[0] + 1))


def quiet(editor: StatementEditor, cut: CutMarks) -> list[str]:
    return [each.cursor.selectedText() for each in cut.quiet_selections(editor.over)]


def test_notes_and_footnote_marks_are_taken_out_of_the_tint(
    editor: StatementEditor, cut: CutMarks, timing: Timing
) -> None:
    editor.mark_over(timing.unheard_ranges(timing.estimate.seconds * 0.5))
    first = editor.over[0][0]
    expected = [mark for mark in ("{>> which one <<}", "[^1]") if TEXT.index(mark, first)]
    found = quiet(editor, cut)
    assert found
    assert set(found) == set(expected)
    assert all(start >= first for start in (each.cursor.selectionStart() for each in cut.quiet_selections(editor.over)))


def test_without_a_tint_nothing_is_taken_out_of_it(editor: StatementEditor, cut: CutMarks) -> None:
    assert quiet(editor, cut) == []


def test_a_note_in_the_tint_is_painted_as_on_paper(
    editor: StatementEditor, cut: CutMarks, timing: Timing, light: Theme
) -> None:
    editor.mark_over(timing.unheard_ranges(0.0))
    place = at(editor, TEXT.index("which"))
    above = QPoint(place.x(), place.y() - editor.fontMetrics().ascent() // 2 - 2)
    tinted = editor.viewport().grab().toImage().pixelColor(above).name().upper()
    editor.set_layer(Layer.QUIET, cut.quiet_selections(editor.over))
    plain = editor.viewport().grab().toImage().pixelColor(above).name().upper()
    assert (tinted, plain) == (light.over_background, light.paper)
