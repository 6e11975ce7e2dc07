"""What was saved of the statement that lies open, beside what it says now.

Unsaved changes are found by comparing values; there is no flag to go wrong.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextDocument

from statement_studio.domain.statement import Statement

from . import wording
from .saved_text import SavedText


class SavedStatement:
    """The statement as it was saved last. Its text is compared with a document by the changes of that."""

    def __init__(self) -> None:
        self.text = SavedText()
        self._whole = self._details = Statement()

    def note(self, statement: Statement) -> None:
        """Take a statement, its text as `wording.held` has it, for what was saved."""
        self._whole, self._details = statement, replace(statement, text="")
        self.text.note_saved(statement.text)

    def is_still(self, details: Statement) -> bool:
        """Whether these details, and the text as its changes told of themselves, are what was saved. Quick to ask."""
        return self.text.is_as_saved and details == self._details

    def is_said_by(self, document: QTextDocument) -> bool:
        """The same of the text by the document itself: a change may have been missed."""
        return wording.text_of(document) == self._whole.text
