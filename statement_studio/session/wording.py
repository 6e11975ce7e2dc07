"""How the Markdown of a statement lies in a text document: one paragraph is one block.

An empty line of the file is the boundary between two blocks, a single line break stays inside its block as a line
separator. The mapping loses nothing: no-break spaces, several empty lines and trailing spaces come back as they were.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument

_LINE = "\u2028"
_UNHOLDABLE = {0x2028: "\n", 0x2029: "\n\n", 0xFDD0: "\n\n", 0xFDD1: "\n\n"}
"""Characters that a Qt text document takes for its own marks; in a statement they mean a new line or paragraph."""


def put(document: QTextDocument, text: str) -> None:
    """Make a document hold this Markdown text, as a fresh start without history."""
    paragraphs = text.translate(_UNHOLDABLE).split("\n\n")
    document.setPlainText("\n".join(p.replace("\n", _LINE) for p in paragraphs))


def text_of(document: QTextDocument) -> str:
    """Return the Markdown text of a document, without empty lines at its end."""
    return "\n\n".join(paragraph(block) for block in blocks(document)).rstrip("\n")


def paragraph(block: QTextBlock) -> str:
    """Return the Markdown of one block. QTextBlock.text() keeps no-break spaces, toPlainText() would not."""
    return block.text().replace(_LINE, "\n")


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of a document from the first to the last."""
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def utf16_offset(text: str, offset: int) -> int:
    """Return the offset that Qt counts for a character offset: characters outside the basic plane count twice."""
    return offset + sum(1 for letter in text[:offset] if ord(letter) > 0xFFFF)


def character_offset(text: str, utf16: int) -> int:
    """Return the character offset for an offset counted by Qt."""
    if text.isascii() or max(map(ord, text), default=0) <= 0xFFFF:
        return min(utf16, len(text))
    return len(text.encode("utf-16-le")[: 2 * utf16].decode("utf-16-le", "ignore"))
