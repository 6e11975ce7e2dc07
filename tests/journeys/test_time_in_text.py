"""The time in the text: the outline and its order, what costs most, seconds of sentences, the likely cut, the why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.session import wording
from statement_studio.ui.editing.layers import Layer
from statement_studio.ui.editing.outline_panel import Order
from statement_studio.ui.workspace import OUTLINE, TIME

Room = Any  # the fixture's class lives in conftest.py, which is not imported

LEFT, KEY, ALT = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.AltModifier
TEXT = """## Opening

Thank you, Mr. President. Of 312 cases, 49 % are open.

<!-- ask the lawyers -->

We call on the State to answer{>> by when <<} every one of them[^1], and to name a date without any further delay.

[^1]: As of March.

I thank you."""


@pytest.fixture
def opened(room: Room) -> Room:
    """A room in which a statement lies open for whose slot it is too long."""
    room.window._desk.begin(Statement(text=TEXT, slot_seconds=12.0))
    room.window._show_stack_page(room.window.workspace)
    return room


def show_outline(qtbot: QtBot, room: Room) -> Any:
    room.window.commands["outline"].trigger()
    panel = room.window.workspace.outline
    qtbot.waitUntil(lambda: bool(panel.outline.outline.rows))
    return panel


def lines(panel: Any) -> list[str]:
    return [row.text for row in panel.outline.outline.rows]


def text(room: Room) -> str:
    return str(room.window._desk.current.text)


def test_the_key_opens_the_outline_and_puts_the_keyboard_into_it(qtbot: QtBot, opened: Room) -> None:
    assert opened.window.commands["outline"].shortcut().toString() == "Ctrl+4"
    panel = show_outline(qtbot, opened)
    assert opened.window.workspace.panel.page == OUTLINE
    assert panel.first_stop is panel.outline
    assert lines(panel)[0] == "Opening"
    assert len(lines(panel)) == 6


def test_a_row_leads_into_the_text_and_the_text_lights_its_row(qtbot: QtBot, opened: Room) -> None:
    panel, editor = show_outline(qtbot, opened), opened.window.workspace.editor
    place = panel.outline.visualRect(panel.outline.outline.index(3)).center()
    qtbot.mouseClick(panel.outline.viewport(), LEFT, pos=place)
    assert editor.textCursor().block().text().startswith("We call on the State")
    qtbot.waitUntil(lambda: panel.outline._look(panel.outline.outline.index(3)).is_lit)
    editor.go_to(0)
    qtbot.waitUntil(lambda: panel.outline._look(panel.outline.outline.index(0)).is_lit)


def test_what_is_typed_comes_into_its_row(qtbot: QtBot, opened: Room) -> None:
    panel, editor = show_outline(qtbot, opened), opened.window.workspace.editor
    before = panel.outline.outline.rows
    editor.go_to(before[1].block and editor.document().findBlockByNumber(before[1].block).position())
    qtbot.keyClicks(editor, "Once more: ")
    qtbot.waitUntil(lambda: lines(panel)[1].startswith("Once more: "))
    after = panel.outline.outline.rows
    assert after[1].seconds > before[1].seconds
    assert after[3].starts_at > before[3].starts_at


def test_alt_and_an_arrow_move_a_paragraph_as_one_step(qtbot: QtBot, opened: Room) -> None:
    panel, before = show_outline(qtbot, opened), text(opened)
    panel.outline.choose(5)
    qtbot.keyClick(panel.outline, KEY.Key_Up, ALT)
    assert lines(panel)[4] == "I thank you."
    assert panel.outline.currentIndex().row() == 4
    assert text(opened) != before
    assert sorted(text(opened).split("\n\n")) == sorted(before.split("\n\n"))
    qtbot.keyClick(panel.outline, KEY.Key_Down, ALT)
    assert text(opened) == before
    opened.window.commands["undo"].trigger()
    opened.window.commands["undo"].trigger()
    assert text(opened) == before
    assert not opened.window.commands["undo"].isEnabled()


def test_a_row_that_is_dropped_moves_its_paragraph(qtbot: QtBot, opened: Room) -> None:
    panel = show_outline(qtbot, opened)
    panel.outline.row_dropped.emit(5, 0)
    assert text(opened).startswith("I thank you.\n\n## Opening")
    assert "Move of a Paragraph" in opened.window.commands["undo"].text()


def test_a_statement_that_is_read_only_keeps_its_order(qtbot: QtBot, opened: Room) -> None:
    panel, before = show_outline(qtbot, opened), text(opened)
    opened.window._desk.set_read_only(is_read_only=True)
    qtbot.waitUntil(lambda: not panel.outline.outline.is_movable)
    panel.outline.choose(5)
    qtbot.keyClick(panel.outline, KEY.Key_Up, ALT)
    panel.move_requested.emit(5, 0)
    assert text(opened) == before


def test_what_costs_most_is_selected_in_the_text_by_a_click(qtbot: QtBot, opened: Room) -> None:
    panel, workspace = show_outline(qtbot, opened), opened.window.workspace
    qtbot.mouseClick(panel._switch.button(Order.BY_COST), LEFT)
    cost = panel.costs.costs.rows[0]
    assert cost.sentence.written.startswith("We call on the State")
    qtbot.mouseClick(panel.costs.viewport(), LEFT, pos=panel.costs.visualRect(panel.costs.costs.index(0)).center())
    selected = workspace.editor.textCursor().selectedText()
    assert selected.startswith("We call on the State")
    assert selected.endswith("without any further delay.")
    qtbot.waitUntil(lambda: "selected" in workspace.time_bar.spoken_summary())
    assert " in all" in workspace.time_bar.spoken_summary()


def test_the_sentence_chosen_takes_the_seconds_it_was_said_to_take(qtbot: QtBot, opened: Room) -> None:
    panel, desk = show_outline(qtbot, opened), opened.window._desk
    panel.show_order(Order.BY_COST)
    for row, cost in enumerate(panel.costs.costs.rows):
        panel.costs.row_chosen.emit(row)
        taken = desk.timing.estimate_of(opened.window.workspace.editor.textCursor()).seconds
        assert taken == pytest.approx(cost.seconds, abs=0.6)


def test_the_seconds_of_each_sentence_are_switched_on_and_stay(qtbot: QtBot, opened: Room, make_room: Any) -> None:
    switch, seconds = opened.window.commands["sentence_seconds"], opened.window.time_in_text.seconds
    assert not seconds.is_shown
    before = text(opened)
    switch.trigger()
    qtbot.waitUntil(lambda: seconds.is_shown)
    assert text(opened) == before
    assert make_room().window.commands["sentence_seconds"].isChecked()
    switch.trigger()
    qtbot.waitUntil(lambda: not seconds.is_shown)


def test_the_likely_cut_follows_the_slot(qtbot: QtBot, opened: Room) -> None:
    window = opened.window
    cut = window.time_in_text.cut
    qtbot.waitUntil(lambda: cut.likely is not None)
    window._desk.edit(replace(window._desk.details, slot_seconds=600.0), "Change")
    qtbot.waitUntil(lambda: cut.likely is None)


def test_the_tint_leaves_out_what_nobody_hears(qtbot: QtBot, opened: Room) -> None:
    window = opened.window
    window._desk.edit(replace(window._desk.details, slot_seconds=1.0), "Change")
    editor = window.workspace.editor

    def left_out() -> set[str]:
        return {each.cursor.selectedText() for each in editor.layers._laid.get(Layer.QUIET, ())}

    qtbot.waitUntil(lambda: {"{>> by when <<}", "[^1]"} <= left_out())
    window._desk.edit(replace(window._desk.details, slot_seconds=600.0), "Change")
    qtbot.waitUntil(lambda: not left_out())


def test_a_click_on_the_time_tells_why_it_is_so(qtbot: QtBot, opened: Room) -> None:
    workspace = opened.window.workspace
    bar = workspace.time_bar
    qtbot.waitUntil(lambda: bool(bar._time.text()))
    qtbot.mouseClick(bar, LEFT, pos=bar._time.geometry().center())
    assert workspace.panel.page == TIME
    told = workspace.time.reasons.told()
    assert "49 % → forty-nine per cent: " in told
    assert "figures and acronyms in full: " in told
    shown = [label.text() for label in workspace.time.answer.findChildren(QLabel)]
    assert {"fast", "likely", "slow"} <= set(shown)
    assert "Interpreters follow 100 to 120 a minute" in workspace.time.advice.told()


def test_the_reasons_follow_the_text_while_they_are_in_sight(qtbot: QtBot, opened: Room) -> None:
    workspace = opened.window.workspace
    opened.window.commands["time"].trigger()
    qtbot.waitUntil(lambda: "312 →" in workspace.time.reasons.told())
    workspace.editor.go_to(workspace.editor.document().findBlockByNumber(1).position())
    qtbot.keyClicks(workspace.editor, "In 2025 ")
    qtbot.waitUntil(lambda: "2025 → " in workspace.time.reasons.told())


def test_the_start_of_a_paragraph_stands_where_its_lines_begin(qtbot: QtBot, opened: Room) -> None:
    editor = opened.window.workspace.editor
    wording.put(editor.document(), "Thank you.\n\nشكرا لكم جميعا.")
    editor.settle()
    opened.window.workspace.show_time()
    left = [time for _, time in editor._margin._in_sight()]
    right = [time for _, time in editor._right_margin._in_sight()]
    assert (len(left), len(right)) == (1, 1)
    assert left == ["0:00"]
    column = editor.viewport().geometry()
    assert editor._margin.geometry().right() < column.left()
    assert editor._right_margin.geometry().left() >= column.left() + editor.lineWrapColumnOrWidth()
    assert editor._right_margin.width() >= editor.fontMetrics().horizontalAdvance("0:00") // 2


def test_a_letter_has_an_outline_without_times_and_no_costs(qtbot: QtBot, room: Room) -> None:
    room.window.open_project(room.places.samples / "open_letter_environmental_defenders")
    panel = show_outline(qtbot, room)
    assert {row.seconds for row in panel.outline.outline.rows} == {None}
    panel.show_order(Order.BY_COST)
    assert panel.costs.costs.rows == ()
    assert "open letter" in panel._empty.text()
    assert not room.window.commands["sentence_seconds"].isEnabled()
