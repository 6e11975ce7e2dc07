"""One order of undo over the text and the details of a statement.

The text document keeps its own steps; here each of them is a step among those of the details, so that undo takes back
what was done last, whichever it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument, QUndoCommand, QUndoStack

from statement_studio.domain.statement import Statement

_Apply = Callable[[Statement], None]


class History(QObject):
    """The steps that can be taken back. `apply` puts the details of a statement in force."""

    def __init__(self, apply: _Apply, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._apply = apply
        self._document: QTextDocument | None = None
        self._run = 0

    def follow(self, document: QTextDocument) -> None:
        """Take the steps of this document into the order."""
        self._document = document
        document.undoCommandAdded.connect(self._text_changed)

    def clear(self) -> None:
        """Forget every step, as for a statement just opened."""
        if self._document is not None:
            self._document.clearUndoRedoStacks()
        self.stack.clear()
        self.part()

    def part(self) -> None:
        """Let whatever comes next begin a step of its own, instead of joining the last one."""
        self._run += 1
        self._part_text()

    def edit_details(self, before: Statement, after: Statement, words: str) -> None:
        """Do a change of the details as a step; a change of the same field right after joins it."""
        self._part_text()
        self.stack.push(_DetailsStep(self._apply, self.part, before, after, words, self._run))

    @contextmanager
    def one_step(self, words: str) -> Iterator[None]:
        """Make everything inside one step."""
        self.stack.beginMacro(words)
        try:
            yield
        finally:
            self.stack.endMacro()
            self.part()

    def _part_text(self) -> None:
        """Make the next key a new step: a document joins typing to its last one only while it counts as modified."""
        if self._document is not None:
            self._document.setModified(False)

    def _text_changed(self) -> None:
        assert self._document is not None
        self._run += 1
        self.stack.push(_TextStep(self._document, self.part))


class _TextStep(QUndoCommand):
    """One step of the document, already done when it is pushed."""

    def __init__(self, document: QTextDocument, part: Callable[[], None]) -> None:
        super().__init__()
        self._document, self._part = document, part
        self._is_done = True

    def undo(self) -> None:
        self._document.undo()
        self._part()

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
            return
        self._document.redo()
        self._part()


class _DetailsStep(QUndoCommand):
    """A change from one set of details to another. `run` counts the stretches in which steps may join."""

    def __init__(
        self, apply: _Apply, part: Callable[[], None], before: Statement, after: Statement, words: str, run: int
    ) -> None:
        super().__init__(words)
        self._apply, self._part = apply, part
        self._before, self._after = before, after
        self._run = run
        self._is_done = False

    def undo(self) -> None:
        self._apply(self._before)
        self._part()

    def redo(self) -> None:
        self._apply(self._after)
        if self._is_done:
            self._part()
        self._is_done = True

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _DetailsStep) or other._kind() != self._kind():  # noqa: SLF001 - the same class
            return False
        self._after = other._after  # noqa: SLF001 - as above
        if self._after == self._before:
            # Changed and changed back: nothing is left to take back, and the step below is not continued.
            self.setObsolete(True)
            self._part()
        return True

    def _kind(self) -> tuple[object, ...]:
        """Return what must agree for two steps to join: co-signers come and move one by one, and go one by one."""
        return self.text(), self._run, self._before.cosigners, self._after.cosigners
