"""Undo and redo of the statement, and a word on what they did where the text does not show it.

Knows that a step of the details, such as the choice of a pace, may be far from what the person was just doing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from statement_studio.session.desk import Desk
from statement_studio.ui.parts.notice_bar import Notice, NoticeBar

_SHORTLY_MILLISECONDS = 6_000


class Stepping(QObject):
    """Takes the steps of the statement on the desk back and does them again, and tells of it for a moment."""

    def __init__(self, desk: Desk, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._notices, self._told = desk, notices, ""
        self._moment = QTimer(self, singleShot=True, interval=_SHORTLY_MILLISECONDS)
        self._moment.timeout.connect(self._be_silent)

    def undo(self) -> None:
        """Take the last step back."""
        stack = self._desk.history.stack
        self._step(stack.undo, self.tr("Undone: {step}"), stack.undoText())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        stack = self._desk.history.stack
        self._step(stack.redo, self.tr("Redone: {step}"), stack.redoText())

    def _step(self, do: Callable[[], object], told: str, step: str) -> None:
        document, before = self._desk.document, self._desk.details
        revision = document.revision()
        do()
        self._be_silent()
        if step and document.revision() == revision and self._desk.details != before:
            self._tell(told.format(step=step))

    def _tell(self, told: str) -> None:
        if not self._notices.texts:  # what stands there is worth more
            self._told = told
            self._notices.show_notices((Notice(told, is_warning=False),))
            self._moment.start()

    def _be_silent(self) -> None:
        if self._told and self._notices.texts == (self._told,):
            self._notices.show_notices(())
        self._told = ""
