"""The table of pieces chooses rows, filters them, and lets each script stand at its own side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.editing.piece_table import PieceTable
from statement_studio.ui.editing.pieces import Decided, Piece

PIECES = (
    Piece("2025", "twenty twenty-five", 2, 1.13),
    Piece("OHCHR", "O H C H R", 1, 1.4, Decided.STATEMENT, "letters"),
    Piece("<b>", "bold", 1, 0.4, Decided.PERSON, "bold"),
    Piece("1260", "ألف ومئتان وستون", 1, 1.4),
)


@pytest.fixture
def table(qtbot: QtBot, dressed: QApplication) -> PieceTable:
    made = PieceTable()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.show_pieces(PIECES, "")
    return made


def row(table: PieceTable, number: int) -> list[str]:
    return [str(table.model().index(number, column).data()) for column in range(table.columnCount())]


def in_sight(table: PieceTable) -> list[str]:
    return [row(table, n)[0] for n in range(table.rowCount()) if not table.isRowHidden(n)]


def test_a_row_tells_piece_saying_times_seconds_and_where_it_is_set(table: PieceTable) -> None:
    assert row(table, 0) == ["2025", "twenty twenty-five", "2", "1.1 s", ""]
    assert row(table, 1)[4] == "this statement"
    assert row(table, 2)[4] == "all my statements"


def test_the_piece_asked_for_is_chosen_else_the_first(table: PieceTable) -> None:
    assert table.piece == PIECES[0]
    table.show_pieces(PIECES, "OHCHR")
    assert table.piece == PIECES[1]
    table.show_pieces(PIECES, "nowhere")
    assert table.piece == PIECES[0]
    table.show_pieces((), "OHCHR")
    assert table.piece is None


def test_the_arrow_keys_choose_and_the_choice_is_announced(qtbot: QtBot, table: PieceTable) -> None:
    heard: list[object] = []
    table.piece_chosen.connect(heard.append)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert heard == [PIECES[1]]


def test_the_filter_looks_at_what_is_written_and_at_what_is_said(table: PieceTable) -> None:
    table.filter("TWENTY")
    assert in_sight(table) == ["2025"]
    table.filter("ohc")
    assert in_sight(table) == ["OHCHR"]
    table.filter("")
    assert len(in_sight(table)) == 4


def test_without_a_filter_the_notable_pieces_are_listed_and_with_one_any_word(table: PieceTable) -> None:
    table.show_pieces((*PIECES, Piece("cases", "cases", 1, 0.4, is_notable=False)), "")
    assert "cases" not in in_sight(table)
    table.filter("Case")
    assert in_sight(table) == ["cases"]
    table.filter("")
    assert "cases" not in in_sight(table)


def test_the_choice_is_always_among_what_is_listed(table: PieceTable) -> None:
    heard: list[object] = []
    table.piece_chosen.connect(heard.append)
    table.filter("ohc")
    assert table.piece == PIECES[1]
    assert not table.is_bare
    table.filter("nowhere")
    assert table.piece is None
    assert table.is_bare
    table.filter("")
    assert table.piece == PIECES[0]
    assert heard == [PIECES[1], None, PIECES[0]]


def test_arabic_stands_at_its_own_side_and_numbers_at_the_right(table: PieceTable) -> None:
    for number, column, is_right in ((0, 1, False), (3, 1, True), (0, 2, True), (0, 3, True), (0, 4, False)):
        item = table.item(number, column)
        assert item is not None
        assert bool(item.textAlignment() & Qt.AlignmentFlag.AlignRight) is is_right


def test_no_tip_takes_a_piece_for_markup(table: PieceTable) -> None:
    item = table.item(2, 0)
    assert item is not None
    assert "<b>" not in item.toolTip()
