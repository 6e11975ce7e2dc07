"""The sentences of a statement, the longest first: what each costs, what the text would take without it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.sentences import Cost
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.parts.row_model import RowModel
from statement_studio.ui.parts.row_view import Line, Look, RowDelegate, RowView

_TENTHS_BELOW = 9.95
"""From here on whole seconds say enough of a sentence."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Costs", text)


def seconds_of(cost: Cost) -> str:
    """Return what a sentence costs: `6.4 s`, `12 s`."""
    seconds = cost.seconds
    return _tr("{seconds} s").format(seconds=words.tenths(seconds) if seconds < _TENTHS_BELOW else f"{seconds:.0f}")


def saved(cost: Cost) -> str:
    """Return what it would save to leave a sentence out: `−6 s`."""
    seconds = round(cost.saved_seconds)
    return _tr("−{seconds} s").format(seconds=seconds if seconds else "0")


def in_words(cost: Cost) -> str:
    """Return what a sentence costs and what it would save, for its tooltip."""
    told = _tr("This sentence takes {seconds}; without it: {saved}")
    return told.format(seconds=seconds_of(cost), saved=saved(cost))


class CostView(RowView):
    """Shows sentences by what they cost."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole_seconds = 0.0
        self._slot_seconds: float | None = None
        self.costs: RowModel[Cost] = RowModel(lambda cost: (cost.index, cost.sentence.written), self._told, self)
        self.setModel(self.costs)
        self._delegate = RowDelegate(self._look, theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Sentences by what they cost"))

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_costs(self, costs: Sequence[Cost], whole_seconds: float, slot_seconds: float | None) -> None:
        """Show sentences in the order given, of a text that takes so long."""
        whole = whole_seconds, slot_seconds
        if whole != (self._whole_seconds, self._slot_seconds):
            self._whole_seconds, self._slot_seconds = whole
            self.viewport().update()
        self.costs.show_rows(costs)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.costs.index(0))

    def _told(self, cost: Cost) -> str:
        return f"{cost.sentence.written} {seconds_of(cost)}, {saved(cost)}, {self._without(cost)}"

    def _without(self, cost: Cost) -> str:
        """Return how long the text is without a sentence, and whether that brings it into its slot."""
        rest, slot = self._whole_seconds - cost.saved_seconds, self._slot_seconds
        told = self.tr("{time} without it").format(time=minutes_and_seconds(max(0.0, rest)))
        if slot is not None and rest <= slot < self._whole_seconds:
            return self.tr("{time}: it fits").format(time=told)
        return told

    def _look(self, index: QModelIndex | QPersistentModelIndex) -> Look:
        cost = self.costs.row_of(index)
        if cost is None:
            return Look(Line())
        second = Line(words=f"{seconds_of(cost)} · {self._without(cost)}", is_muted=True)
        return Look(Line(words=cost.sentence.written, behind=saved(cost)), second)
