"""A list of rows that follows another list by touching only the rows that changed, so that a long one stays quick."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

RowType = TypeVar("RowType")
ROW = int(Qt.ItemDataRole.UserRole)
"""The role of a row's value."""
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel, Generic[RowType]):
    """Holds rows. `key` tells which row of a new list is which of the old one, `words` says a row aloud."""

    def __init__(
        self,
        key: Callable[[RowType], Hashable],
        words: Callable[[RowType], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._words = key, words
        self._rows: tuple[RowType, ...] = ()

    @property
    def rows(self) -> tuple[RowType, ...]:
        """The rows in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[RowType]) -> None:
        """Show these rows; those that stay as they are are not touched."""
        old, new = self._rows, tuple(rows)
        start = _alike(old, new, self._key)
        end = _alike(old[start:][::-1], new[start:][::-1], self._key)
        gone, come = len(old) - start - end, len(new) - start - end
        both = start + min(gone, come)
        if gone > come:
            self.beginRemoveRows(_NOWHERE, both, start + gone - 1)
            self._rows = old = (*old[:both], *old[start + gone :])
            self.endRemoveRows()
        elif come > gone:
            self.beginInsertRows(_NOWHERE, both, start + come - 1)
            self._rows = old = (*old[:both], *new[both : start + come], *old[both:])
            self.endInsertRows()
        self._rows = new
        self._tell([number for number, row in enumerate(new) if row != old[number]])

    def _tell(self, changed: Sequence[int]) -> None:
        """Announce rows that changed, side by side as one."""
        first = 0
        while first < len(changed):
            last = first
            while last + 1 < len(changed) and changed[last + 1] == changed[last] + 1:
                last += 1
            self.dataChanged.emit(self.index(changed[first]), self.index(changed[last]))
            first = last + 1

    def touch(self, row: int) -> None:
        """Let a row be painted again, for something beside its value has changed."""
        if 0 <= row < len(self._rows):
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, index: _Index) -> RowType | None:
        """Return the value of an index, None for one that is nowhere."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    # What Qt asks of a model

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_of(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        return None


def _alike(old: Sequence[RowType], new: Sequence[RowType], key: Callable[[RowType], Hashable]) -> int:
    """Return how many rows in front are the same in both."""
    number = 0
    for one, other in zip(old, new, strict=False):
        if key(one) != key(other):
            break
        number += 1
    return number
