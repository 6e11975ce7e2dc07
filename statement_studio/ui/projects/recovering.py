"""Offering what was typed and not saved, one leftover after the other; nothing is laid open or taken away unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from statement_studio.session.autosave import Autosave
from statement_studio.session.desk import Desk
from statement_studio.session.leftovers import FileProblem, Leftover, Leftovers
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.ask import Ask

from .filing import Filing


class Recovering(QObject):
    """Shows leftovers to the person and does what they choose; tells when no copy of what is typed can be kept.

    `theme` tells what the window wears.
    """

    def __init__(
        self,
        desk: Desk,
        filing: Filing,
        autosave: Autosave,
        leftovers: Leftovers,
        ask: Ask,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._filing, self._leftovers, self._ask, self._window = desk, filing, leftovers, ask, parent
        self._theme = theme
        self._put_off: set[Path | None] = set()
        filing.project_opened.connect(self._offer_of)
        autosave.failed.connect(self._tell_failure)
        autosave.left_behind.connect(self._tell_left_behind)

    def offer_all(self) -> None:
        """Offer all that was left, but for the project that was just opened and had its own offered then."""
        offered = self._leftovers.all()
        self._ask_about_unreadable()
        self._offer(leftover for leftover in offered if leftover.folder not in self._put_off)

    def _offer_of(self, folder: Path) -> None:
        leftovers = self._leftovers.of(folder)
        self._put_off.update(leftover.folder for leftover in leftovers)
        self._offer(leftovers)

    def _offer(self, leftovers: Iterable[Leftover]) -> None:
        """Offer one after the other, but no more of a project once the person wants what lies open to stay."""
        from .recovery_dialog import Choice, RecoveryDialog

        left_alone: set[Path | None] = set()
        for leftover in leftovers:
            if leftover.folder in left_alone:
                continue
            dialog = RecoveryDialog(leftover, self._ask, self._theme(), self._window)
            self._ask.through(dialog)
            if dialog.choice is Choice.OPEN:
                if self._filing.restore(leftover):
                    self._desk.bring_takes(leftover.takes)
                else:
                    left_alone.add(leftover.folder)
            elif dialog.choice is Choice.DISCARD:
                self._discard(leftover)

    def _discard(self, leftover: Leftover) -> None:
        try:
            self._leftovers.discard(leftover)
        except FileProblem as problem:
            self._tell_left_behind(problem)

    def _ask_about_unreadable(self) -> None:
        """Tell what could not be read, and ask what is to become of the copies that are of no use at all."""
        from .recovery_dialog import Choice
        from .unreadable_dialog import UnreadableDialog

        unreadable = self._leftovers.unreadable
        others = tuple(problem for problem in self._leftovers.problems if problem not in unreadable)
        if others:
            told = "\n\n".join(map(words.problem, others))
            self._ask.tell(self.tr("Something that was typed and not saved cannot be read."), told)
        if not unreadable:
            return
        dialog = UnreadableDialog(tuple(map(words.problem, unreadable)), self._ask, self._window)
        self._ask.through(dialog)
        try:
            if dialog.choice is Choice.DISCARD:
                self._leftovers.discard_unreadable()
            elif dialog.choice is Choice.KEEP:
                self._leftovers.keep_unreadable()
        except FileProblem as problem:
            self._tell_left_behind(problem)

    def _tell_failure(self, problem: FileProblem) -> None:
        details = self.tr("{problem}\nSave the statement, so that a crash does not cost what you have typed.")
        told = details.format(problem=words.problem(problem))
        self._ask.tell(self.tr("No copy of what you type can be kept just now."), told)

    def _tell_left_behind(self, problem: FileProblem) -> None:
        self._ask.tell(self.tr("A copy of what was typed could not be taken away."), words.problem(problem))
