"""A text beside another one: what would come into it and what would go, told by signs and lines and not by colour."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from statement_studio.domain.difference import Piece, PieceKind
from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.ui.theme import LINE_HEIGHT_PER_CENT, serif

ADDED_SIGNS = ("[+", "+]")
REMOVED_SIGNS = ("[−", "−]")
_SIGNS: Final = MappingProxyType({PieceKind.ADDED: ADDED_SIGNS, PieceKind.REMOVED: REMOVED_SIGNS})
_PARAGRAPH_SIGN = "¶"
_SPACE = "\u202f"
_APART, _TOGETHER = "\u2068", "\u2069"
"""Around words that may run the other way than the line, so that the signs stay around them."""
_TEXT_PIXELS = 15
_EDGE_PIXELS = 18


class DifferenceView(QTextEdit):
    """Shows the pieces of a difference as plain text that can be read and copied but not changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "text")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(serif(_TEXT_PIXELS))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document = self.document()
        document.setDefaultTextOption(option)
        document.setDocumentMargin(_EDGE_PIXELS)
        document.setUndoRedoEnabled(False)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show the text that a difference leads to, with what it takes out."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        look = QTextBlockFormat()
        look.setLineHeight(LINE_HEIGHT_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(look)
        for piece in pieces:
            self._write(cursor, piece)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, piece: Piece) -> None:
        look, signs = self._look(piece.kind), self._look(piece.kind)
        signs.setFontUnderline(False)
        signs.setFontStrikeOut(False)
        before, after = _SIGNS.get(piece.kind, ("", ""))
        # Line by line: signs in two paragraphs would not be seen as a pair.
        for number, line in enumerate(_lines(piece)):
            if number:
                cursor.insertBlock()
            if line:
                cursor.insertText(before and before + _SPACE + _APART, signs)
                cursor.insertText(wording.within_block(line), look)
                cursor.insertText(before and _TOGETHER + _SPACE + after, signs)

    def _look(self, kind: PieceKind) -> QTextCharFormat:
        look = QTextCharFormat()
        if kind is PieceKind.ADDED:
            look.setForeground(QColor(self._theme.fits))
            look.setFontUnderline(True)
        elif kind is PieceKind.REMOVED:
            look.setForeground(QColor(self._theme.over))
            look.setFontStrikeOut(True)
        else:
            look.setForeground(QColor(self._theme.ink))
        return look


def _lines(piece: Piece) -> list[str]:
    """Return the lines of a piece; a line end that is itself a part of the change is seen as a sign."""
    return piece.text.replace("\n", "\n" if piece.kind is PieceKind.EQUAL else f"{_PARAGRAPH_SIGN}\n").split("\n")
