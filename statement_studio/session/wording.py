"""How the Markdown of a statement lies in a text document: one paragraph is one block.

An empty line of the file is the boundary between two blocks, a single line break stays inside its block as a line
separator. The mapping loses nothing: no-break spaces, several empty lines, trailing spaces and control characters come
back as they were. Only what a document cannot hold is put otherwise, as `held` tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

PARAGRAPH_BREAK = "\n\n"
_LINE = "\u2028"
_UNHOLDABLE = {0x2028: "\n", 0x2029: "\n\n", 0xFDD0: "\n\n", 0xFDD1: "\n\n"}
"""Characters that a Qt text document takes for its own marks; in a statement they mean a new line or paragraph."""


def held(text: str) -> str:
    """Return the Markdown that a document makes of a text.

    Line and paragraph separators and Qt's own marks become line ends, foreign line ends become the usual one, and empty
    lines at the end are left out.
    """
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNHOLDABLE).rstrip("\n")


def put(document: QTextDocument, text: str) -> None:
    """Make a document hold this Markdown text, as a fresh start without history."""
    paragraphs = held(text).split(PARAGRAPH_BREAK)
    document.setPlainText(_whole("\n".join(p.replace("\n", _LINE) for p in paragraphs)))


def replace_all(document: QTextDocument, text: str) -> None:
    """Make a document hold this Markdown text by an edit that can be taken back; paragraphs that stay are not touched.

    So the cursor, and what is known of each paragraph, stay where they are.
    """
    old, new = [paragraph(block) for block in blocks(document)], held(text).split(PARAGRAPH_BREAK)
    if old == new:
        return
    start, end = _alike(old, new)
    cursor = QTextCursor(document.findBlockByNumber(start))
    cursor.beginEditBlock()
    last = document.findBlockByNumber(len(old) - end - 1)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    for number, words in enumerate(new[start : len(new) - end]):
        if number:
            cursor.insertBlock()
        cursor.insertText(within_block(words))
    cursor.endEditBlock()


def _alike(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many paragraphs are alike in front and at the end, leaving at least one of each side between them."""
    most = min(len(old), len(new)) - 1
    start = next((n for n in range(most) if old[n] != new[n]), most)
    end = next((n for n in range(most - start) if old[-1 - n] != new[-1 - n]), most - start)
    return start, end


def text_of(document: QTextDocument) -> str:
    """Return the Markdown text of a document, without empty lines at its end."""
    return joined(paragraph(block) for block in blocks(document))


def joined(paragraphs: Iterable[str]) -> str:
    """Return the Markdown text of paragraphs, without empty lines at its end."""
    return PARAGRAPH_BREAK.join(paragraphs).rstrip("\n")


def paragraph(block: QTextBlock) -> str:
    """Return the Markdown of one block. QTextBlock.text() keeps no-break spaces, toPlainText() would not."""
    return block.text().replace(_LINE, "\n")


def within_block(text: str) -> str:
    """Return the Markdown of one paragraph as it is inserted into a block without cutting it in two."""
    return _whole(text.replace("\n", _LINE))


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of a document from the first to the last."""
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def utf16_offset(text: str, offset: int) -> int:
    """Return the offset that Qt counts for a character offset: characters outside the basic plane count twice."""
    if _is_counted_alike(text):
        return offset
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def character_offset(text: str, utf16: int) -> int:
    """Return the character offset for an offset counted by Qt."""
    if _is_counted_alike(text):
        return min(utf16, len(text))
    return len(text.encode("utf-16-le")[: 2 * utf16].decode("utf-16-le", "ignore"))


def _is_counted_alike(text: str) -> bool:
    return text.isascii() or max(text) <= "\uffff"


def _whole(text: str) -> str:
    """Return a text so that all of it reaches Qt, which takes a byte order mark in front for none of the text's own.

    A mark the wrong way round (U+FFFE) would even turn the bytes of every character about.
    """
    return "\ufeff" + text if text[:1] in ("\ufeff", "\ufffe") else text
