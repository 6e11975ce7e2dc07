"""The dialog of the takes: the trend above, the takes below, and beside them the chosen one with its paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel, hairline

from .take_chart import TakeChart
from .take_detail import Deed, TakeDetail, Taught
from .take_list import TakeList
from .take_rows import TakeRow
from .take_words import ToLocal

_WIDTH_PIXELS, _HEIGHT_PIXELS = 1040, 680
_AROUND_PIXELS = 32
_SMALL_PIXELS, _SMALL_CHART_PIXELS = 640, 132
"""In a dialog lower than the one, the chart is no higher than the other."""
_EMPTY_PIXELS = (480, 150)
_LIST_PIXELS = 350


class TakesDialog(QDialog):
    """Shows takes and announces what shall be done with them. It is accepted when another take shall be made.

    `taught_by` tells what the take of a row taught, `to_local` tells a time in the zone of the person.
    """

    note_changed = Signal(object, str)
    """The row (TakeRow) and the note it shall have."""
    deletion_requested = Signal(object)
    lesson_requested = Signal(object, Deed)

    def __init__(
        self,
        theme: Theme,
        taught_by: Callable[[TakeRow], Taught],
        to_local: ToLocal = datetime.astimezone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._taught_by = taught_by
        self.why_silent: Callable[[], str] = lambda: ""
        """Tells why no recording can be heard here; "" where one can."""
        self._paragraphs: tuple[str, ...] = ()
        self._may_change = False
        self.setWindowTitle(self.tr("Takes"))
        self.empty = WrappedLabel(self.tr("Rehearse once; the take is listed here, with what it shows."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.chart, self.list, self.detail = TakeChart(theme), TakeList(theme, to_local), TakeDetail(theme, to_local)
        self.told = WrappedLabel(role="small")
        self.delete, self.rehearse = QPushButton(self.tr("&Delete Take…")), QPushButton(self.tr("&Rehearse"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._lay_out()
        self.list.take_chosen.connect(self._show)
        self.chart.take_chosen.connect(self._choose)
        self.list.deletion_requested.connect(self._ask_deletion)
        self.detail.note_changed.connect(self._announce_note)
        self.detail.lesson_requested.connect(self._announce_lesson)

    def _lay_out(self) -> None:
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(PlainLabel(self.tr("TAKES, THE LATEST FIRST"), "caption"))
        inside.addWidget(self.list, 1)
        left.setFixedWidth(_LIST_PIXELS)
        self._sides = QWidget()
        sides = QHBoxLayout(self._sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(18)
        sides.addWidget(left)
        sides.addWidget(hairline(is_vertical=True))
        sides.addWidget(self.detail, 1)
        self._line = hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.empty, 1)
        column.addWidget(self.chart)
        column.addWidget(self._line)
        column.addWidget(self._sides, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        for button in (self.delete, self.rehearse, self.close_button):
            button.setAutoDefault(False)  # Enter in the note keeps the note
        self.delete.clicked.connect(lambda _checked=False: self._ask_deletion())
        self.rehearse.clicked.connect(lambda _checked=False: self.accept())
        self.close_button.clicked.connect(lambda _checked=False: self.reject())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.delete)
        row.addWidget(self.told, 1)
        row.addWidget(self.rehearse)
        row.addWidget(self.close_button)
        return row

    def show_takes(
        self, rows: Sequence[TakeRow], paragraphs: Sequence[str], *, may_change: bool, number: int | None = None
    ) -> None:
        """Show takes; `paragraphs` are the texts of the statement as it stands.

        The take of the `number` is chosen, by default the latest. Only where it `may_change` can a take be deleted or
        get another note.
        """
        self._paragraphs, self._may_change = tuple(paragraphs), may_change
        for part in (self.chart, self._line, self._sides):
            part.setVisible(bool(rows))
        self.delete.setVisible(bool(rows))
        self.delete.setEnabled(may_change)
        self.empty.setVisible(not rows)
        self.rehearse.setProperty("role", "" if rows else "primary")
        self.rehearse.style().polish(self.rehearse)
        self.chart.show_rows(rows)
        self.list.show_rows(rows, number)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.rehearse if self.row is None else self.list).setFocus()

    def fit_into(self, width: int, height: int) -> None:
        """Take the size that suits what is shown, in a window of this size."""
        if self.empty.isHidden():
            self.resize(min(_WIDTH_PIXELS, width - _AROUND_PIXELS), min(_HEIGHT_PIXELS, height - _AROUND_PIXELS))
            if self.height() < _SMALL_PIXELS:
                self.chart.setFixedHeight(_SMALL_CHART_PIXELS)
        else:
            self.resize(*_EMPTY_PIXELS)

    def tell(self, told: str) -> None:
        """Say what came of a deed."""
        self.told.setText(told)

    @property
    def row(self) -> TakeRow | None:
        """The chosen take, None while there is none."""
        return self.list.row_chosen

    def _show(self, row: TakeRow | None) -> None:
        self.told.clear()
        self.chart.choose(row.number if row else None)
        if row is not None:
            self.detail.show_row(row, self._paragraphs, self._taught_by(row), may_change=self._may_change)
            none = self.tr("No recording. The options of the rehearsal (O) turn recording on.")
            self.detail.tell_of_sound(self.why_silent() if row.take.recording else none)

    def _choose(self, number: int) -> None:
        self.detail.keep_note()
        self.list.choose(number)

    def _ask_deletion(self) -> None:
        if self.row is not None and self._may_change:
            self.deletion_requested.emit(self.row)

    def _announce_note(self, note: str) -> None:
        if self.row is not None:
            self.note_changed.emit(self.row, note)

    def _announce_lesson(self, deed: Deed) -> None:
        if self.row is not None:
            self.lesson_requested.emit(self.row, deed)

    def done(self, result: int) -> None:
        self.detail.keep_note()
        super().done(result)
