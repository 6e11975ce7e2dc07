"""How a paragraph's new wording comes into a document: only what differs is touched, as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from statement_studio.domain.list_lines import PARAGRAPH, Rewording

from .wording import character_offset, paragraph, utf16_offset, within_block

Reword = Callable[[str, int, int, QTextBlock], Rewording | None]
"""From a paragraph, the selection within it (in characters) and its block to its new wording; None leaves it."""


@contextmanager
def step_of_its_own(document: QTextDocument) -> Iterator[None]:
    """Keep what is done inside apart from the typing around it: a document joins only what it calls modified."""
    document.setModified(False)
    try:
        yield
    finally:
        document.setModified(False)


def reword_selection(cursor: QTextCursor, reword: Reword) -> QTextCursor:
    """Reword every paragraph that the selection touches, as one step; return a cursor with what is selected then."""
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if last != first and cursor.selectionEnd() == last.position():
        last = last.previous()
    bounds = (cursor.selectionStart(), cursor.selectionEnd())
    edit = QTextCursor(document)
    with step_of_its_own(document):
        edit.beginEditBlock()
        anchor, place = bounds
        block = first
        while True:
            number, is_last = block.blockNumber(), block == last
            selected = _within(block, *bounds)
            after = reword(paragraph(block), *selected, block)
            if after is not None:
                grown = _replace(edit, block, after.text)
                block = document.findBlockByNumber(number)
                if number == first.blockNumber():
                    anchor = _position(document, number, after.text, after.start)
                place = _position(document, number, after.text, after.end)
                bounds = (bounds[0], bounds[1] + grown)
                last = document.findBlock(min(bounds[1], document.characterCount() - 1)) if not is_last else last
            if is_last:
                break
            block = block.next()
        edit.endEditBlock()
    return _selecting(document, anchor, place)


def _within(block: QTextBlock, start: int, end: int) -> tuple[int, int]:
    text, length = paragraph(block), block.length() - 1
    a = max(0, min(length, start - block.position()))
    b = max(0, min(length, end - block.position()))
    return character_offset(text, a), character_offset(text, b)


def _replace(edit: QTextCursor, block: QTextBlock, new: str) -> int:
    """Put a new wording in the place of a block's, touching only what differs; return by how much Qt's count grew."""
    old = paragraph(block)
    if old == new:
        return 0
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    start, stop = block.position() + utf16_offset(old, head), block.position() + utf16_offset(old, len(old) - tail)
    before = edit.document().characterCount()
    edit.setPosition(start)
    edit.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    edit.removeSelectedText()
    for number, piece in enumerate(new[head : len(new) - tail].split(PARAGRAPH)):
        if number:
            edit.insertBlock()
        if piece:
            edit.insertText(within_block(piece))
    return edit.document().characterCount() - before


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts have in common from their beginning."""
    most = min(len(one), len(other))
    return next((place for place in range(most) if one[place] != other[place]), most)


def _position(document: QTextDocument, number: int, text: str, offset: int) -> int:
    """Return the document position of an offset of a wording that began as one block; a paragraph break counts one."""
    return document.findBlockByNumber(number).position() + utf16_offset(text, offset)


def _selecting(document: QTextDocument, anchor: int, place: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(anchor)
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    return cursor
