"""The page of the outline shows paragraphs or sentences, goes where one is chosen, and announces what shall move."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.sentences import costs, dearest
from statement_studio.session import outline
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.editing.outline_panel import Order, OutlinePanel
from statement_studio.ui.parts.row_view import Bar, Line

TEXT = "# Opening\n\nWe thank you.\n\n<!-- ask Amina -->\n\nThey have waited for many years now, all of them.\n\nWho?"
KEY, LEFT, ALT = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def timing(timing_of: Callable[..., Timing]) -> Timing:
    return timing_of(TEXT)


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, light: Theme, timing: Timing) -> OutlinePanel:
    made = OutlinePanel(light)
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    show(made, timing)
    return made


def show(panel: OutlinePanel, timing: Timing) -> None:
    panel.show_outline(outline.rows(timing.blocks, timing.paragraphs), timing.estimate.seconds, 5.0)
    panel.show_costs(dearest(costs(timing.blocks, timing.pace)), timing.estimate.seconds, 5.0)


def lines(panel: OutlinePanel) -> list[str]:
    model = panel.outline.outline
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def centre(panel: OutlinePanel, row: int) -> QPoint:
    return panel.outline.visualRect(panel.outline.outline.index(row)).center()


def test_every_paragraph_has_a_row_with_its_start_and_length(panel: OutlinePanel) -> None:
    assert lines(panel) == [
        "From 0:00, 1 s: Opening",
        "From 0:01, 1 s: We thank you.",
        "Not spoken: ask Amina",
        "From 0:02, 4 s: They have waited for many years now, all of them.",
        "From 0:05, 0 s: Who?",
    ]


def test_headings_are_strong_and_what_is_silent_is_muted_without_a_time(panel: OutlinePanel) -> None:
    looks = [panel.outline._look(panel.outline.outline.index(row)) for row in range(5)]
    assert [look.first.is_strong for look in looks] == [True, False, False, False, False]
    assert [look.first.is_muted for look in looks] == [False, False, True, False, False]
    assert looks[2].first.before == looks[2].first.behind == ""
    assert looks[2].second == Line(words="not spoken", is_muted=True)


def test_the_bars_follow_each_other_along_the_clock(panel: OutlinePanel) -> None:
    looks = [panel.outline._look(panel.outline.outline.index(row)) for row in (0, 1, 3, 4)]
    bars = [look.second for look in looks if isinstance(look.second, Bar)]
    assert len(bars) == 4
    assert bars[0].start == 0
    for bar, after in pairwise(bars):
        assert bar.start < bar.end
        assert after.start == pytest.approx(bar.end, abs=0.03)
    assert {bar.mark for bar in bars} == {bars[0].mark}


def test_the_row_of_the_cursor_is_lit_and_no_other(panel: OutlinePanel) -> None:
    for block, lit in ((0, 0), (1, 1), (3, 3)):
        panel.outline.light(block)
        looks = [panel.outline._look(panel.outline.outline.index(row)).is_lit for row in range(5)]
        assert looks == [row == lit for row in range(5)]


def test_a_lit_row_is_told_by_a_mark_at_its_edge(panel: OutlinePanel, light: Theme) -> None:
    panel.outline.light(3)
    picture = panel.outline.viewport().grab().toImage()
    assert picture.pixelColor(1, centre(panel, 3).y()).name().upper() == light.accent
    assert picture.pixelColor(1, centre(panel, 1).y()).name().upper() != light.accent


def test_a_click_and_enter_go_to_the_paragraph(qtbot: QtBot, panel: OutlinePanel) -> None:
    chosen: list[int] = []
    panel.place_chosen.connect(chosen.append)
    qtbot.mouseClick(panel.outline.viewport(), LEFT, pos=centre(panel, 3))
    qtbot.keyClick(panel.outline, KEY.Key_Up)
    qtbot.keyClick(panel.outline, KEY.Key_Return)
    assert chosen == [3, 2]


def test_alt_and_an_arrow_ask_for_a_move_by_one(qtbot: QtBot, panel: OutlinePanel) -> None:
    moves: list[tuple[int, int]] = []
    panel.move_requested.connect(lambda source, target: moves.append((source, target)))
    panel.outline.choose(1)
    qtbot.keyClick(panel.outline, KEY.Key_Up, ALT)
    qtbot.keyClick(panel.outline, KEY.Key_Down, ALT)
    assert moves == [(1, 0), (1, 3)]
    panel.outline.choose(0)
    qtbot.keyClick(panel.outline, KEY.Key_Up, ALT)
    panel.outline.choose(4)
    qtbot.keyClick(panel.outline, KEY.Key_Down, ALT)
    assert len(moves) == 2
    panel.outline.choose(3)
    qtbot.keyClick(panel.outline, KEY.Key_Down, ALT)
    assert moves[-1] == (3, -1)


def test_the_keys_that_move_a_row_stay_with_the_row(panel: OutlinePanel) -> None:
    press = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_Up, ALT)
    press.ignore()
    panel.outline.event(press)
    assert press.isAccepted()


def dropped(panel: OutlinePanel, data: QMimeData, place: QPoint) -> None:
    """Let a drag of rows end at a place, as the window system would."""
    buttons, none, action = LEFT, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    panel.outline.dragMoveEvent(QDragMoveEvent(place, action, data, buttons, none))
    panel.outline.dropEvent(QDropEvent(QPointF(place), action, data, buttons, none))


def test_a_row_dropped_between_others_asks_to_stand_there(panel: OutlinePanel) -> None:
    moves: list[tuple[int, int]] = []
    panel.move_requested.connect(lambda source, target: moves.append((source, target)))
    model = panel.outline.outline
    rect = panel.outline.visualRect(model.index(1))
    dropped(panel, model.mimeData([model.index(4)]), QPoint(rect.center().x(), rect.top() + 1))
    assert moves == [(4, 1)]
    dropped(panel, model.mimeData([model.index(0)]), QPoint(20, panel.outline.viewport().height() - 4))
    assert moves[-1] == (0, -1)
    assert len(lines(panel)) == 5


def test_a_row_of_another_window_is_not_taken(panel: OutlinePanel) -> None:
    model = panel.outline.outline
    data = model.mimeData([model.index(4)])
    model.forget_drag()
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_what_may_not_be_changed_cannot_be_moved(qtbot: QtBot, panel: OutlinePanel) -> None:
    moves: list[int] = []
    panel.move_requested.connect(lambda source, _target: moves.append(source))
    panel.allow(is_movable=False, is_timed=True)
    panel.outline.choose(1)
    qtbot.keyClick(panel.outline, KEY.Key_Up, ALT)
    assert moves == []
    assert not panel.outline.outline.flags(panel.outline.outline.index(1)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not panel._hint.isVisible()


# What costs most


def test_the_switch_lists_the_dearest_sentence_first_with_what_it_saves(qtbot: QtBot, panel: OutlinePanel) -> None:
    qtbot.mouseClick(panel._switch.button(Order.BY_COST), LEFT)
    assert panel.costs.isVisible()
    assert not panel.outline.isVisible()
    look = panel.costs._look(panel.costs.costs.index(0))
    assert look.first.words == "They have waited for many years now, all of them."
    assert look.first.behind == "−4 s"
    assert look.second == Line(words="3.3 s · 0:02 without it: it fits", is_muted=True)


def test_a_click_and_enter_announce_the_sentence(qtbot: QtBot, panel: OutlinePanel) -> None:
    chosen: list[str] = []
    panel.sentence_chosen.connect(lambda cost: chosen.append(cost.sentence.written))
    panel.show_order(Order.BY_COST)
    view = panel.costs
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.costs.index(0)).center())
    qtbot.keyClick(view, KEY.Key_Down)
    qtbot.keyClick(view, KEY.Key_Enter)
    assert chosen[0] == "They have waited for many years now, all of them."
    assert len(chosen) == 2
    assert chosen[1] != chosen[0]


def test_nothing_to_list_says_what_will_stand_there(panel: OutlinePanel) -> None:
    panel.show_outline((), 0.0, 90.0)
    panel.show_costs((), 0.0, 90.0)
    assert "Nothing is written yet" in panel._empty.text()
    assert panel._empty.isVisible()
    panel.show_order(Order.BY_COST)
    assert "Nothing is spoken yet" in panel._empty.text()
    panel.allow(is_movable=True, is_timed=False)
    assert "An open letter is not spoken" in panel._empty.text()


def test_the_page_asks_for_its_rows_when_it_comes_into_sight(qtbot: QtBot, panel: OutlinePanel) -> None:
    panel.hide()
    with qtbot.waitSignal(panel.wanted, timeout=1000):
        panel.show()
