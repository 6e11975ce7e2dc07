"""The page that holds a passage to be read aloud: large letters, and each script from its own side."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from statement_studio.domain.language import script_direction
from statement_studio.ui.theme import LINE_HEIGHT_PER_CENT, serif

_LETTER_PIXELS = (19, 18, 17, 16, 15)
"""The largest that shows the whole passage is taken: nobody should have to scroll while reading aloud."""
_GAP_PIXELS = 10


class PassagePage(QTextEdit):
    """Shows a text that cannot be changed; the arrow keys scroll it where it needs more room than there is."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "text")
        self.setAccessibleName(self.tr("Passage to read aloud"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setViewportMargins(24, 16, 20, 8)
        is_mirrored = script_direction(text) == "rtl"
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.document().setDefaultFont(serif(_LETTER_PIXELS[0]))
        self.document().setDocumentMargin(0)
        self.setPlainText(text.replace("\n\n", "\n"))
        look = QTextBlockFormat()
        look.setLineHeight(LINE_HEIGHT_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setBottomMargin(_GAP_PIXELS)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for pixels in _LETTER_PIXELS:
            self.document().setDefaultFont(serif(pixels))
            if self.document().size().height() <= self.viewport().height():
                break

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        # A name in a text is never opened. An empty answer would make Qt try the name itself.
        return b" "
