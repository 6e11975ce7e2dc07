"""What may be painted over the page of the editor without being part of its text, and where in sight it goes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from statement_studio.session.taste import Theme


class Marks(Protocol):
    """Marks over the page, painted each time when the text has been, and told of where the mouse rests."""

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""

    def paint(self, area: QRect) -> None:
        """Paint what belongs into an area of the viewport, which is all that was painted anew of the text."""

    def tip_at(self, point: QPoint) -> str:
        """Return what there is to tell at a point of the viewport, "" for nothing."""


def blocks_in_sight(edit: QTextEdit, area: QRect | None = None) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks in sight with the box of each in the viewport; those not laid out yet are left out.

    `area` leaves it at those that reach into a part of the viewport.
    """
    layout, area = edit.document().documentLayout(), area or edit.viewport().rect()
    scrolled = QPointF(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    block, end = edit.cursorForPosition(QPoint(0, area.top())).block(), area.top() + area.height()
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(-scrolled)
        if box.top() > end:
            return
        if block.layout().lineCount():
            yield block, box
        block = block.next()


def x_in(line: QTextLine, place: int) -> float:
    """Return the horizontal place, in pixels of its block, of a character in a line, counted as Qt counts."""
    found: object = line.cursorToX(place)
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float | int), "Qt tells the place, and at times which character it belongs to"
    return float(x)


def position_under(edit: QTextEdit, point: QPoint) -> int | None:
    """Return the document position of the character under a point of the viewport, None where no text is."""
    place = QPointF(point) + QPointF(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    layout = edit.document().documentLayout()
    for block, box in blocks_in_sight(edit):
        if not box.top() <= point.y() <= box.bottom():
            continue
        inside = QPointF(point) - box.topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            if line.naturalTextRect().contains(inside):
                return layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    return None
