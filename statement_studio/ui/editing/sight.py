"""Which paragraphs of a page are in sight, and where; found from those of the last time.

Knows what Qt makes dear of that: it looks for the paragraph at a height from the first of the text on, at every key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

Placed = tuple[QTextBlock, QRectF]
"""A paragraph, and its box in the viewport."""

_NEAR = 40
"""So many paragraphs may lie between those in sight now and those of the last time; beyond that Qt looks for them."""


class Sight:
    """Finds the paragraphs in sight of a text edit."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._first = 0

    def paragraphs(self, area: QRect | None = None) -> Sequence[Placed]:
        """Return the paragraphs that reach into an area of the viewport, or into all of it, and are laid out."""
        edit = self._edit
        area = area or edit.viewport().rect()
        across, down = edit.horizontalScrollBar().value(), edit.verticalScrollBar().value()
        box_of, end = edit.document().documentLayout().blockBoundingRect, down + area.top() + area.height()
        found: list[Placed] = []
        block = self._first_at(area.top(), down)
        self._first = block.blockNumber()
        while block.isValid():
            box = box_of(block)
            if box.top() > end:
                break
            # A paragraph not laid out yet has no lines, and Qt would read one that is not there.
            if block.layout().lineCount():
                box.translate(-across, -down)
                found.append((block, box))
            block = block.next()
        return found

    def _first_at(self, top: int, down: int) -> QTextBlock:
        """Return the first paragraph that does not end above a height; the viewport is scrolled down so far."""
        document, height = self._edit.document(), top + down
        box_of = document.documentLayout().blockBoundingRect
        block = document.findBlockByNumber(self._first)
        for _ in range(_NEAR):
            if not block.isValid() or not block.layout().lineCount():
                break
            box = box_of(block)
            if box.top() > height and block.blockNumber():
                block = block.previous()
            elif box.bottom() < height and block.blockNumber() + 1 < document.blockCount():
                block = block.next()
                if box_of(block).top() > height:  # the height is between two
                    return block
            else:
                return block
        return self._edit.cursorForPosition(QPoint(0, top)).block()


def lines_in(block: QTextBlock, box: QRectF, area: QRect) -> Iterator[QTextLine]:
    """Yield the lines of a paragraph, whose box in the viewport this is, that reach into an area of it."""
    layout, top = block.layout(), area.top() - box.top()
    end = top + area.height()
    for number in range(_first_line(block, top), layout.lineCount()):
        line = layout.lineAt(number)
        if line.y() > end:
            return
        yield line


def _first_line(block: QTextBlock, top: float) -> int:
    """Return the number of the first line that does not end above a height of its paragraph."""
    layout = block.layout()
    first, end = 0, layout.lineCount()
    while first < end:
        middle = (first + end) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() < top:
            first = middle + 1
        else:
            end = middle
    return first
