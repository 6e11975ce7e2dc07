"""What is told from the changed paragraphs alone is what a comparison of both texts would tell."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.session import wording
from statement_studio.session.saved_text import SavedText

pytestmark = pytest.mark.usefixtures("qapp")

TYPED = st.sampled_from(["a", "b", "💧", "\u2028", "\u2028\u2028", "\n", "\n\n", "a\nb", ""])
PLACE = st.floats(0, 1)


class Editing(RuleBasedStateMachine):
    """Somebody edits at will, saves at times, and often comes back to what was saved."""

    def __init__(self) -> None:
        super().__init__()
        self.document = QTextDocument()
        self.saved_text = SavedText()
        self.saved_text.follow(self.document)
        self.saved = ""
        self.lay_out(["ab", "b"])

    def _cursor(self, at: float, to: float | None = None) -> QTextCursor:
        last = self.document.characterCount() - 1
        cursor = QTextCursor(self.document)
        cursor.setPosition(round(at * last))
        if to is not None:
            cursor.setPosition(round(to * last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @rule(at=PLACE, text=TYPED)
    def type(self, at: float, text: str) -> None:
        self._cursor(at).insertText(text)

    @rule(at=PLACE, to=PLACE, text=TYPED)
    def paste_over(self, at: float, to: float, text: str) -> None:
        self._cursor(at, to).insertText(text)

    @rule(at=PLACE, text=TYPED)
    def type_and_take_it_out_by_hand(self, at: float, text: str) -> None:
        cursor = self._cursor(at)
        start = cursor.position()
        cursor.insertText(text)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    @rule()
    def come_back_to_what_was_saved(self) -> None:
        wording.replace_all(self.document, self.saved)

    @rule()
    def save(self) -> None:
        self.saved = wording.text_of(self.document)
        self.saved_text.note_saved(self.saved)

    @rule(texts=st.lists(TYPED, max_size=4))
    def lay_out(self, texts: list[str]) -> None:
        self.saved = wording.held("\n\n".join(texts))
        self.saved_text.note_saved(self.saved)
        wording.put(self.document, self.saved)

    @precondition(lambda self: self.document.isUndoAvailable())
    @rule()
    def undo(self) -> None:
        self.document.undo()

    @precondition(lambda self: self.document.isRedoAvailable())
    @rule()
    def redo(self) -> None:
        self.document.redo()

    @invariant()
    def it_tells_what_a_comparison_of_the_texts_tells(self) -> None:
        assert self.saved_text.is_as_saved == (wording.text_of(self.document) == self.saved)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=100, stateful_step_count=25)


class Looked(str):
    """A paragraph that tells when somebody looks into it."""

    looks: list[str]
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Looked.looks.append(str(self))
        return str.__eq__(self, other) is True


def test_a_key_looks_into_no_paragraph_but_its_own() -> None:
    document, saved_text = QTextDocument(), SavedText()
    wording.put(document, "One.\n\nTwo.\n\nThree.")
    saved_text.follow(document)
    saved_text.note_saved("One.\n\nTwo.\n\nThree.")
    assert saved_text.is_as_saved
    saved_text._saved = [Looked(text) for text in saved_text._saved]
    saved_text._texts = list(saved_text._saved)
    cursor = QTextCursor(document.findBlockByNumber(1))
    Looked.looks = []
    cursor.insertText("x")
    assert not saved_text.is_as_saved
    cursor.deletePreviousChar()
    assert saved_text.is_as_saved
    assert set(Looked.looks) == {"Two."}
