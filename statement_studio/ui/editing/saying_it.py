"""From the text to the table of how it is said, and what shall be said instead back to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.wording import character_offset
from statement_studio.ui import words
from statement_studio.ui.ask import Ask

from .editor import StatementEditor
from .pieces import Piece, piece_at, pieces

if TYPE_CHECKING:
    from .spoken_dialog import SpokenDialog


class SayingIt(QObject):
    """Opens the dialog of how the statement on the desk is said, at the word under the cursor."""

    def __init__(self, desk: Desk, editor: StatementEditor, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._ask = desk, editor, ask
        self._dialog: SpokenDialog | None = None
        self._at_cursor = ""

    def show(self) -> None:
        """Show how the text is said until the person is through with it."""
        from .spoken_dialog import SpokenDialog

        self._at_cursor = self._piece_at_cursor()
        self._dialog = SpokenDialog(self._desk.details.language, self._ask.parent)
        self._dialog.saying_chosen.connect(self._say)
        self._dialog.show_pieces(self._pieces(), self._at_cursor)
        self._ask.through(self._dialog)
        self._dialog = None

    def _piece_at_cursor(self) -> str:
        position = self._editor.textCursor().selectionStart()
        block = self._editor.document().findBlock(position)
        spoken = self._desk.timing.blocks[block.blockNumber()]
        return piece_at(spoken, character_offset(spoken.text, position - block.position()))

    def _pieces(self) -> tuple[Piece, ...]:
        desk = self._desk
        persons = desk.speakers.lexicon(desk.details.language)
        return pieces(desk.timing.blocks, desk.timing.pace, desk.details.lexicon, persons, self._at_cursor)

    def _say(self, written: str, how: str, for_all: bool) -> None:  # noqa: FBT001 - as the signal has it
        try:
            self._desk.speech.say(written, how or None, for_all=for_all)
        except FileProblem as problem:
            self._ask.tell(self.tr("It is said as before."), words.problem(problem))
        if self._dialog is not None:
            self._dialog.show_pieces(self._pieces(), written)
