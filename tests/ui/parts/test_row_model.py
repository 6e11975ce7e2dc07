"""A list that follows another touches only the rows that changed, and ends as the other is."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from statement_studio.ui.parts.row_model import RowModel

Rows = tuple[tuple[str, int], ...]


def model_of(*rows: tuple[str, int]) -> RowModel[tuple[str, int]]:
    made: RowModel[tuple[str, int]] = RowModel(lambda row: row[0], lambda row: f"{row[0]} {row[1]}")
    made.show_rows(rows)
    return made


def test_only_the_rows_that_changed_are_touched(qapp: QApplication) -> None:
    model = model_of(("a", 1), ("b", 2), ("c", 3), ("d", 4))
    touched: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: touched.append((first.row(), last.row())))
    model.show_rows((("a", 1), ("b", 9), ("c", 3), ("d", 9)))
    assert touched == [(1, 1), (3, 3)]
    touched.clear()
    model.show_rows(model.rows)
    assert touched == []


def test_a_new_row_is_put_in_where_it_stands(qapp: QApplication) -> None:
    model = model_of(("a", 1), ("b", 2))
    put: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: put.append((first, last)))
    model.show_rows((("a", 1), ("new", 7), ("b", 2)))
    assert put == [(1, 1)]
    assert [model.data(model.index(row)) for row in range(3)] == ["a 1", "new 7", "b 2"]


ROWS = st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 2)), max_size=7).map(tuple)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, ROWS)
def test_whatever_the_rows_become_the_view_is_told_of_it(qapp: QApplication, before: Rows, after: Rows) -> None:
    """A mirror that knows only what the model announces ends with the same rows."""
    model = model_of(*before)
    mirror: list[object] = list(before)

    def put(_parent: QModelIndex, first: int, last: int) -> None:
        mirror[first:first] = [None] * (last - first + 1)
        fill(first, last)

    def fill(first: int, last: int) -> None:
        for row in range(first, last + 1):
            mirror[row] = model.rows[row]

    def take(_parent: QModelIndex, first: int, last: int) -> None:
        del mirror[first : last + 1]

    model.rowsInserted.connect(put)
    model.rowsRemoved.connect(take)
    model.dataChanged.connect(lambda first, last: fill(first.row(), last.row()))
    model.show_rows(after)
    assert tuple(mirror) == after == model.rows
