"""What the keys do on the page beyond putting letters: typographic signs, and lists that go on by themselves.

Knows which key asks for what; how a paragraph reads then, the domain knows.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.list_lines import Rewording, after_enter, after_line_end, after_tab
from statement_studio.domain.typography import TRIGGERS, substitution
from statement_studio.session import wording
from statement_studio.session.rewording import reword_selection, step_of_its_own

Context = tuple[str, str]
"""The language of a paragraph, and what an earlier one left open: "", "comment" or "note"."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Typist:
    """Helps at the keys of a text edit. `is_smart` switches typographic signs, `context` tells where a block stands."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self.is_smart = False
        self.context: Callable[[QTextBlock], Context] = lambda _block: ("en", "")

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key asks for instead of what it usually does. Return whether that was done."""
        if event.key() not in _ENTER or self._edit.isReadOnly():
            return False
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if keys == Qt.KeyboardModifier.NoModifier:
            return self._reword(after_enter) or self._is_in_empty_paragraph()
        return keys == Qt.KeyboardModifier.ShiftModifier and self._reword(after_line_end)

    def _is_in_empty_paragraph(self) -> bool:
        """Whether the key would begin a paragraph in an empty one. Qt would take away its look instead."""
        cursor = self._edit.textCursor()
        return not cursor.hasSelection() and not cursor.block().text()

    def indents(self, event: QKeyEvent) -> bool:
        """Put the item under the cursor a level deeper or higher by the tab key. Return whether that was done.

        Where there is no item, or no further level, the key moves on to the next control as everywhere.
        """
        if event.key() not in _TAB or self._edit.isReadOnly():
            return False
        is_back = event.key() == Qt.Key.Key_Backtab
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        return self._reword(partial(after_tab, back=is_back or bool(event.modifiers())))

    def typed(self, text: str) -> None:
        """Set what a key or an input method has just put otherwise, where it was one sign and the language does."""
        if not self.is_smart or len(text) != 1 or text not in TRIGGERS or self._edit.isReadOnly():
            return
        cursor = self._edit.textCursor()
        block = cursor.block()
        paragraph = wording.paragraph(block)
        place = wording.character_offset(paragraph, cursor.positionInBlock())
        if cursor.hasSelection() or paragraph[place - 1 : place] != text:
            return
        found = substitution(paragraph, place, *self.context(block))
        if found is None:
            return
        # A step of its own: taken back, it leaves what was typed.
        with step_of_its_own(self._edit.document()):
            # Put first and taken away then: undone the other way round, the cursor comes to stand behind.
            end = cursor.position()
            cursor.beginEditBlock()
            cursor.insertText(found.put)
            cursor.setPosition(end - found.taken)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.endEditBlock()

    def _reword(self, reword: Callable[[str, int], Rewording | None]) -> bool:
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return False
        block = cursor.block()
        text = wording.paragraph(block)
        after = reword(text, wording.character_offset(text, cursor.positionInBlock()))
        if after is None:
            return False
        self._edit.setTextCursor(reword_selection(cursor, lambda *_: after))
        self._edit.ensureCursorVisible()
        return True
