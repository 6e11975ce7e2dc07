"""The page of the side panel that shows a statement piece by piece: paragraphs in order, or the dearest sentences."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from statement_studio.domain.sentences import Cost
from statement_studio.session.outline import Row
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import WrappedLabel
from statement_studio.ui.theme import sans

from .costs import CostView
from .outline_view import OutlineView


class Order(IntEnum):
    """What the page lists."""

    IN_ORDER = 0
    BY_COST = 1


class OutlinePanel(QWidget):
    """Shows rows and announces what is chosen of them. It asks for them when it comes into sight."""

    wanted = Signal()
    """What is shown is to be brought up to date."""
    place_chosen = Signal(int)
    """A block."""
    sentence_chosen = Signal(object)
    """A Cost."""
    move_requested = Signal(int, int)
    """A block, and before which block it shall stand; -1 for the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outline"))
        self.outline, self.costs = OutlineView(theme), CostView(theme)
        self._switch = QButtonGroup(self)
        self._empty = WrappedLabel(role="small")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hint = WrappedLabel(role="small")
        self._stack = QStackedWidget()
        self._is_timed = self._is_movable = True
        self._lay_out()
        self.outline.row_chosen.connect(lambda row: self.place_chosen.emit(self.outline.outline.rows[row].block))
        self.costs.row_chosen.connect(lambda row: self.sentence_chosen.emit(self.costs.costs.rows[row]))
        self.outline.step_requested.connect(self._step)
        self.outline.row_dropped.connect(self._move)
        self.show_order(Order.IN_ORDER)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 4, 20, 4)
        head.setSpacing(14)
        for order, words in ((Order.IN_ORDER, self.tr("In order")), (Order.BY_COST, self.tr("What costs most"))):
            button = QPushButton(words)
            button.setProperty("role", "tab")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            # The chosen one is bold, for which the button makes no room by itself.
            button.setMinimumWidth(QFontMetrics(sans(13, is_bold=True)).horizontalAdvance(words) + 4)
            self._switch.addButton(button, order)
            head.addWidget(button)
        head.addStretch(1)
        self._switch.idClicked.connect(lambda number: self.show_order(Order(number)))
        for view in (self.outline, self.costs):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for label in (self._empty, self._hint):
            label.setContentsMargins(20, 4, 20, 8)
        column.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        column.addWidget(self._hint)
        column.addStretch(0)

    @property
    def order(self) -> Order:
        """What the page lists."""
        return Order(self._switch.checkedId())

    def show_order(self, order: Order) -> None:
        """List the paragraphs in their order, or the sentences by their cost."""
        self._switch.button(order).setChecked(True)
        self._stack.setCurrentIndex(order)
        self._tell()
        self.wanted.emit()

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self.outline.wear(theme)
        self.costs.wear(theme)

    def allow(self, *, is_movable: bool, is_timed: bool) -> None:
        """Let paragraphs be moved or not, and tell whether what lies open is spoken."""
        self._is_movable = self.outline.outline.is_movable = is_movable
        self._is_timed = is_timed
        self._tell()

    def show_outline(self, rows: Sequence[Row], whole_seconds: float, slot_seconds: float | None) -> None:
        """Show the paragraphs of a text that takes so long."""
        self.outline.show_outline(rows, whole_seconds, slot_seconds)
        self._tell()

    def show_costs(self, costs: Sequence[Cost], whole_seconds: float, slot_seconds: float | None) -> None:
        """Show the sentences of a text that takes so long, in the order given."""
        self.costs.show_costs(costs, whole_seconds, slot_seconds)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    @property
    def first_stop(self) -> QWidget:
        """The part that the keyboard goes to first."""
        view = self.outline if self.order is Order.IN_ORDER else self.costs
        return view if not self._stack.isHidden() else self._switch.button(self.order)

    def _tell(self) -> None:
        """Say what there is to do, or why nothing is listed."""
        is_in_order = self.order is Order.IN_ORDER
        model = self.outline.outline if is_in_order else self.costs.costs
        is_empty = not model.rows
        empty = self.tr("Nothing is written yet. Each paragraph will stand here with its start and length.")
        if not is_in_order:
            empty = self.tr("Nothing is spoken yet. The longest sentences will stand here, with what each would save.")
            if not self._is_timed:
                empty = self.tr("An open letter is not spoken, so no sentence costs any time.")
        self._empty.setText(empty)
        self._empty.setVisible(is_empty)
        self._stack.setVisible(not is_empty)
        self._hint.setVisible(is_in_order and self._is_movable and len(model.rows) > 1)
        self._hint.setText(self.tr("Drag a row, or press Alt with an arrow key, to move the paragraph."))

    def _step(self, row: int, step: int) -> None:
        # To stand before the row after the next is to go down by one.
        goal = row - 1 if step < 0 else row + 2
        if row >= 0 and 0 <= goal <= len(self.outline.outline.rows):
            self._move(row, goal)

    def _move(self, row: int, goal: int) -> None:
        rows = self.outline.outline.rows
        if self._is_movable and 0 <= row < len(rows):
            self.move_requested.emit(rows[row].block, rows[goal].block if goal < len(rows) else -1)
