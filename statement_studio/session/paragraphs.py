"""Whole paragraphs of a document moved, doubled, deleted and joined, each as one edit of the document.

Knows which paragraphs a cursor means and where it stands afterwards: at the same words.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextCursor

from statement_studio.domain.finding import is_without_spaces

from .wording import paragraph, utf16_offset, within_block

_LINE_ENDS = re.compile("[ \t]*[\u2028\u2029][ \t\u2028\u2029]*")
_NO_WORDS = ("", "\0", "\u2028", "\u2029")
"""What stands before the first and behind the last character of a line, as a document tells it."""


def move(cursor: QTextCursor, *, down: bool) -> bool:
    """Move the paragraphs of a cursor past their neighbour. Return False where they are at the end already."""
    first, last = chosen(cursor)
    neighbour = last.next() if down else first.previous()
    if not neighbour.isValid():
        return False
    words, length = paragraph(neighbour), neighbour.length()
    anchor, position = cursor.anchor(), cursor.position()
    shift = length if down else -length
    start, end = first.position(), last.position() + last.length() - 1
    edit = QTextCursor(cursor.document())
    edit.beginEditBlock()
    if down:
        _remove(edit, end, end + length)
        edit.setPosition(start)
        edit.insertText(within_block(words))
        edit.insertBlock()
    else:
        # What stays is behind what goes, so the end is named before the start moves.
        edit.setPosition(end)
        edit.insertBlock()
        edit.insertText(within_block(words))
        _remove(edit, start - length, start)
    edit.endEditBlock()
    # A selection up to the beginning of the next paragraph ends with the text where there is none any more.
    end_of_text = cursor.document().characterCount() - 1
    _select(cursor, min(anchor + shift, end_of_text), min(position + shift, end_of_text))
    return True


def double(cursor: QTextCursor) -> None:
    """Put a copy of the paragraphs of a cursor behind them, and the cursor into it."""
    first, last = chosen(cursor)
    texts = [paragraph(block) for block in _from(first, last)]
    anchor, position = cursor.anchor(), cursor.position()
    shift = last.position() + last.length() - first.position()
    edit = QTextCursor(last)
    edit.beginEditBlock()
    edit.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    for text in texts:
        edit.insertBlock()
        edit.insertText(within_block(text))
    edit.endEditBlock()
    _select(cursor, anchor + shift, position + shift)


def delete(cursor: QTextCursor) -> bool:
    """Delete the paragraphs of a cursor; it stands at the beginning of the next one. Return False for an empty text."""
    first, last = chosen(cursor)
    start, end = first.position(), last.position() + last.length()
    if not last.next().isValid():
        # The last paragraph goes with the end of the one before it.
        start, end = max(0, start - 1), end - 1
    if start == end:
        return False
    edit = QTextCursor(cursor.document())
    edit.beginEditBlock()
    _remove(edit, start, end)
    edit.endEditBlock()
    edit.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    _select(cursor, edit.position(), edit.position())
    return True


def join(cursor: QTextCursor) -> bool:
    """Join the lines and paragraphs of a selection, or the line of the cursor with the next one, by a space.

    Chinese and Japanese are joined without one. Return False where nothing follows.
    """
    document, start = cursor.document(), cursor.selectionStart()
    whole = QTextCursor(cursor)
    _select(whole, start, cursor.selectionEnd() if cursor.hasSelection() else _next_words(cursor.block()))
    text = whole.selectedText()
    ends = list(_LINE_ENDS.finditer(text))
    edit = QTextCursor(document)
    edit.beginEditBlock()
    for found in reversed(ends if cursor.hasSelection() else ends[:1]):
        at, upto = (start + utf16_offset(text, place) for place in found.span())
        glue = _glue(document.characterAt(at - 1) if at else "", document.characterAt(upto))
        _select(edit, at, upto)
        edit.insertText(glue)
    edit.endEditBlock()
    return bool(ends)


def chosen(cursor: QTextCursor) -> tuple[QTextBlock, QTextBlock]:
    """Return the first and the last paragraph that a cursor means.

    A selection that ends right at the beginning of a paragraph does not mean that one.
    """
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if last.blockNumber() > first.blockNumber() and cursor.selectionEnd() == last.position():
        last = last.previous()
    return first, last


def _from(first: QTextBlock, last: QTextBlock) -> list[QTextBlock]:
    found = [first]
    while found[-1] != last:
        found.append(found[-1].next())
    return found


def _next_words(block: QTextBlock) -> int:
    """Return where the next paragraph with words ends, or the last one if none has any."""
    following = block
    while following.next().isValid():
        following = following.next()
        if following.text().strip():
            break
    return following.position() + following.length() - 1


def _glue(before: str, after: str) -> str:
    """Return what takes the place of a line end: nothing at an empty line, nor between characters without spaces."""
    if before in _NO_WORDS or after in _NO_WORDS:
        return ""
    return "" if is_without_spaces(before) and is_without_spaces(after) else " "


def _remove(edit: QTextCursor, start: int, end: int) -> None:
    _select(edit, start, end)
    edit.removeSelectedText()


def _select(cursor: QTextCursor, anchor: int, position: int) -> None:
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
