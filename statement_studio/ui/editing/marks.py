"""What may be painted over the page of the editor without being part of its text, and where in a line it goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QTextLine
from PySide6.QtWidgets import QTextEdit

from statement_studio.session.taste import Theme

from .sight import Placed, Sight


class Marks(Protocol):
    """Marks over the page, painted each time when the text has been, and told of where the mouse rests."""

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""

    def paint(self, area: QRect, in_sight: Sequence[Placed]) -> None:
        """Paint what belongs into an area of the viewport, which is all that was painted anew of the text.

        `in_sight` are the paragraphs of the whole viewport.
        """

    def tip_at(self, point: QPoint) -> str:
        """Return what there is to tell at a point of the viewport, "" for nothing."""


def x_in(line: QTextLine, place: int) -> float:
    """Return the horizontal place, in pixels of its block, of a character in a line, counted as Qt counts."""
    found: object = line.cursorToX(place)
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float | int), "Qt tells the place, and at times which character it belongs to"
    return float(x)


def position_under(edit: QTextEdit, sight: Sight, point: QPoint) -> int | None:
    """Return the document position of the character under a point of the viewport, None where no text is."""
    place = QPointF(point) + QPointF(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    layout = edit.document().documentLayout()
    for block, box in sight.paragraphs():
        if not box.top() <= point.y() <= box.bottom():
            continue
        inside = QPointF(point) - box.topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            if line.naturalTextRect().contains(inside):
                return layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    return None
