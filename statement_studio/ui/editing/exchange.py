"""What goes out of the page by copying and dragging, and what comes in by pasting and dropping.

Knows in which form each travels; what a text from elsewhere means, the session knows.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit

from statement_studio.session.rewording import step_of_its_own

if TYPE_CHECKING:
    from statement_studio.session.pasting import Brought

_OWN_FORMAT = "application/x-statement-studio-paragraphs"
"""What was copied from this page, with its lines told from its paragraphs."""


class Exchange:
    """Lets text into a text edit and out of it. `came_in` is told of what came from elsewhere."""

    def __init__(self, edit: QTextEdit, came_in: Callable[[Brought], None]) -> None:
        self._edit, self._came_in = edit, came_in

    def give(self, data: QMimeData) -> None:
        """Put what is selected into this, in the place of what Qt has put there."""
        data.text()  # makes it take the selection now, which it would otherwise do later and over ours
        data.clear()
        selected = self._edit.textCursor().selectedText()
        data.setText(selected.replace("\u2029", "\n\n").replace("\u2028", "\n"))
        data.setData(_OWN_FORMAT, selected.encode())

    def may_take(self, source: QMimeData) -> bool:
        """Whether this is text. Files and addresses are none."""
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    def take(self, source: QMimeData) -> None:
        """Put what this holds in place of the selection as one step, looks as Markdown."""
        from statement_studio.session import pasting

        edit = self._edit
        if edit.isReadOnly():
            return
        with step_of_its_own(edit.document()):
            if source.hasFormat(_OWN_FORMAT):
                edit.textCursor().insertText(bytes(source.data(_OWN_FORMAT).data()).decode())
                edit.ensureCursorVisible()
                return
            known = partial(pasting.footnotes_in, edit.document())
            brought = pasting.brought(source.html() if source.hasHtml() else "", source.text(), known)
            if brought.is_markdown:
                edit.setTextCursor(pasting.insert_blocks(edit.textCursor(), brought.text))
                edit.ensureCursorVisible()
            else:
                self.put(brought.text)
        self._came_in(brought)

    def take_plain(self) -> None:
        """Put the words of the clipboard without their looks in place of the selection."""
        from statement_studio.session import pasting

        source = QGuiApplication.clipboard().mimeData()
        if self._edit.isReadOnly() or source is None or not self.may_take(source):
            return
        brought = pasting.brought("", source.text() or pasting.words_of(source.html()), tuple)
        with step_of_its_own(self._edit.document()):
            self.put(brought.text)
        self._came_in(brought)

    def put(self, text: str) -> None:
        """Put plain text in place of the selection as one step.

        In text with empty lines these part the paragraphs, and single line ends stay within them; in text without,
        as it comes from a word processor, every line is a paragraph.
        """
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if "\n\n" in text:
            text = text.replace("\n\n", "\u2029").replace("\n", "\u2028").replace("\u2029", "\n")
        self._edit.textCursor().insertText(text)
        self._edit.ensureCursorVisible()
