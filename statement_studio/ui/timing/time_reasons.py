"""What is behind a speaking time: the words as written, what is said in full, the silences, the pauses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from statement_studio.domain.breakdown import Breakdown, Expansion
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel

from . import pace_words

MOST_PIECES = 6
"""So many pieces are listed; all of them stand in the dialog of how it is said."""


class TimeReasons(QWidget):
    """Shows where the seconds go. It asks for them when it comes into sight."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = [(ElidingLabel(role="small", is_sentence=True), PlainLabel()) for _ in range(4)]
        self._pieces = [(ElidingLabel(is_sentence=True), PlainLabel(role="small")) for _ in range(MOST_PIECES)]
        self._caption = PlainLabel(self.tr("SAID IN FULL"), "caption")
        self._more = PlainLabel(role="small")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for row, pair in enumerate(self._parts):
            self._put(grid, row, pair)
        pieces = QGridLayout()
        pieces.setHorizontalSpacing(10)
        pieces.setVerticalSpacing(3)
        pieces.setColumnStretch(0, 1)
        for row, pair in enumerate(self._pieces):
            self._put(pieces, row, pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("WHERE THE SECONDS GO"), "caption"))
        column.addLayout(grid)
        column.addSpacing(4)
        column.addWidget(self._caption)
        column.addLayout(pieces)
        column.addWidget(self._more)

    def _put(self, grid: QGridLayout, row: int, pair: tuple[PlainLabel, PlainLabel]) -> None:
        for column, label in enumerate(pair):
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
            grid.addWidget(label, row, column, side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def show_reasons(self, known: Breakdown, expansions: Sequence[Expansion], language: str) -> None:
        """Show where the seconds go; `expansions` are what is said in full, what takes longest first."""
        one, many = self.tr("{n} figure or acronym in full"), self.tr("{n} figures and acronyms in full")
        lines = (
            (words.amount(known.plain_words, language), known.plain_seconds),
            (words.count(known.expanded, one, many), known.expanded_seconds),
            (self.tr("stops, commas, paragraphs"), known.silence_seconds),
            (self.tr("marked pauses"), known.pause_seconds),
        )
        for (name, figure), (told, seconds) in zip(self._parts, lines, strict=True):
            name.setText(told)
            figure.setText(self._seconds(seconds))
        for (name, figure), piece in zip(self._pieces, [*expansions, *[None] * MOST_PIECES], strict=False):
            for label in (name, figure):
                label.setVisible(piece is not None)
            if piece is not None:
                name.setText(self._piece(piece))
                figure.setText(self._seconds(piece.seconds))
        rest = len(expansions) - MOST_PIECES
        self._caption.setVisible(bool(expansions))
        self._more.setVisible(rest > 0)
        self._more.setText(words.count(rest, self.tr("and {n} more"), self.tr("and {n} more")))
        self.setAccessibleDescription(self.told())

    def _piece(self, piece: Expansion) -> str:
        times = self.tr("{times} × ").format(times=piece.times) if piece.times > 1 else ""
        written, said = pace_words.apart(piece.written), pace_words.apart(piece.said)
        return self.tr("{times}{written} → {said}").format(times=times, written=written, said=said)

    def _seconds(self, seconds: float) -> str:
        return self.tr("{seconds} s").format(seconds=words.tenths(seconds))

    def told(self) -> str:
        """Return all that is said here, for a screen reader."""
        pairs = [*self._parts, *self._pieces]
        return "\n".join(f"{name.text()}: {figure.text()}" for name, figure in pairs if not name.isHidden())
