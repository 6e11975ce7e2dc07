"""The pages of the open statement as they would be printed, drawn anew whenever typing has rested."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from statement_studio.domain.statement import Statement
from statement_studio.export.edition import proof_pages
from statement_studio.export.typesetting import MissingGlyph, Proofs
from statement_studio.files.problems import FileProblem

from .publishing import Publisher

__all__ = ["FileProblem", "LivePages", "MissingGlyph"]

REST_MILLISECONDS = 400
"""How long nothing is typed before the pages are drawn."""


class LivePages(QObject):
    """Draws the pages away from the window's thread, one drawing at a time; the latest text wins.

    `statement` tells what lies open, `changed_by` is the signal of its changes. Nothing is done while it is off.
    """

    drawn = Signal(object)
    """The pages (a tuple of PNG images as bytes)."""
    failed = Signal(object)
    """Why there are none (an Exception: MissingGlyph, FileProblem, or anything the program did not foresee)."""

    def __init__(self, statement: Callable[[], Statement], publisher: Publisher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._statement, self._publisher = statement, publisher
        self._proofs = Proofs(publisher.printer.press)
        self._is_on = self._is_drawing = self._is_stale = False
        self._ppi = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._draw)

    def turn(self, *, on: bool) -> None:
        """Draw from now on, beginning with what lies open, or no more."""
        self._is_on = on
        if on:
            self._draw()
        else:
            self._rest.stop()

    def draw_at(self, ppi: float) -> None:
        """Draw with so many pixels to the inch from now on."""
        if ppi != self._ppi:
            self._ppi = ppi
            self.ask()

    def ask(self) -> None:
        """Draw when nothing has been asked for a while."""
        if self._is_on:
            self._rest.start()

    def _draw(self) -> None:
        if self._is_drawing:
            self._is_stale = True
        elif self._is_on and self._ppi:
            self._is_drawing, self._is_stale = True, False
            work = partial(proof_pages, self._statement(), self._publisher.printer, self._proofs, self._ppi)
            self._publisher.jobs.run(work, self._done, self._refused)

    def _done(self, pages: tuple[bytes, ...]) -> None:
        if self._goes_on():
            self.drawn.emit(pages)

    def _refused(self, error: Exception) -> None:
        if self._goes_on():
            self.failed.emit(error)

    def _goes_on(self) -> bool:
        """Draw again what changed meanwhile. Return whether what has just been drawn is wanted."""
        self._is_drawing = False
        if self._is_stale:
            self._draw()
            return False
        return self._is_on
