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


class History(QObject):
    """The steps that can be taken back. `apply` puts the details of a statement in force."""

    def __init__(self, apply: Callable[[Statement], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._apply = apply
        self._document: QTextDocument | None = None

    def follow(self, document: QTextDocument) -> None:
        """Take the steps of this document into the order."""
        self._document = document
        document.undoCommandAdded.connect(self._text_changed)

    def clear(self) -> None:
        """Forget every step, as for a statement just opened."""
        if self._document is not None:
            self._document.clearUndoRedoStacks()
        self.stack.clear()

    def part(self) -> None:
        """Let the next key begin a step of its own, instead of joining the last one.

        A text document joins typing to its last step only while it counts as modified.
        """
        if self._document is not None:
            self._document.setModified(False)

    def edit_details(self, before: Statement, after: Statement, words: str) -> None:
        """Do a change of the details as a step; a change of the same field right after joins it."""
        self.part()
        self.stack.push(_DetailsStep(self._apply, before, after, words))

    @contextmanager
    def one_step(self, words: str) -> Iterator[None]:
        """Make everything inside one step."""
        self.stack.beginMacro(words)
        try:
            yield
        finally:
            self.stack.endMacro()
            self.part()

    def _text_changed(self) -> None:
        assert self._document is not None
        self.stack.push(_TextStep(self._document))


class _TextStep(QUndoCommand):
    """One step of the document, already done when it is pushed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__()
        self._document = document
        self._is_done = True

    def undo(self) -> None:
        self._document.undo()
        self._document.setModified(False)

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
            return
        self._document.redo()
        self._document.setModified(False)


class _DetailsStep(QUndoCommand):
    """A change from one set of details to another."""

    def __init__(self, apply: Callable[[Statement], None], before: Statement, after: Statement, words: str) -> None:
        super().__init__(words)
        self._apply, self._before, self._after = apply, before, after

    def undo(self) -> None:
        self._apply(self._before)

    def redo(self) -> None:
        self._apply(self._after)

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _DetailsStep) or other.text() != self.text():
            return False
        self._after = other._after  # noqa: SLF001 - the later half of the same change
        return True
