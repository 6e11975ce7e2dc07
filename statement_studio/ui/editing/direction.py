"""On which side of the page a paragraph begins: where most of its letters do, and without letters as those before it.

Knows how such a paragraph is turned round without touching the document, where that would be a step to undo.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLayout

from statement_studio.domain.language import script_direction
from statement_studio.domain.markup import SpanKind, spans
from statement_studio.session import wording

from .highlighter import left_open_before

_SHOWN = frozenset({SpanKind.TEXT, SpanKind.SILENT})
_SIGNS = frozenset({SpanKind.MARKER, SpanKind.FRAME, SpanKind.HINT, SpanKind.PAUSE})
_PARAGRAPHS_KNOWN = 500
_FARTHEST = 20
"""So many paragraphs without letters in a row are looked past."""


def runs_leftwards(block: QTextBlock) -> bool:
    """Whether a paragraph runs from right to left, by most of its letters, or by those before it where it has none.

    Where those have none either, those after it tell.
    """
    for step in (QTextBlock.previous, QTextBlock.next):
        near = block
        for _ in range(_FARTHEST):
            direction = _own_direction(near)
            if direction:
                return direction == "rtl"
            near = step(near)
            if not near.isValid():
                break
    return False


def align(block: QTextBlock) -> bool:
    """Let a paragraph that is laid out run its own way. Return whether it ran the other.

    A paragraph that is laid out anew has to be told again.
    """
    layout, way, side = block.layout(), Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft
    if runs_leftwards(block):
        way, side = Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight
    option = layout.textOption()
    if option.textDirection() == way:
        return False
    option.setTextDirection(way)
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    _break_as_before(layout)
    return True


def _own_direction(block: QTextBlock) -> str:
    return _direction_of(wording.paragraph(block), left_open_before(block))


@lru_cache(maxsize=_PARAGRAPHS_KNOWN)
def _direction_of(text: str, inside: str) -> str:
    """Return "rtl" or "ltr" by the words of a paragraph, else by its notes; "" where neither tell.

    It is asked of every paragraph in sight whenever one is painted.
    """
    parts, _ = spans(text, inside)
    words = "".join(text[part.start : part.end] for part in parts if part.kind in _SHOWN)
    notes = "".join(text[part.start : part.end] for part in parts if part.kind not in _SHOWN | _SIGNS)
    return script_direction(words, "") or script_direction(notes, "")


def _break_as_before(layout: QTextLayout) -> None:
    """Lay a paragraph out once more, each line as wide and where it was: the way it runs breaks no line elsewhere."""
    before = [layout.lineAt(number) for number in range(layout.lineCount())]
    places = [(line.width(), line.position(), line.leadingIncluded()) for line in before]
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid() and places:
        width, position, has_leading = places[min(number, len(places) - 1)]
        line.setLeadingIncluded(has_leading)
        line.setLineWidth(width)
        number += 1
        # Should a word not fit by the breadth of a hair, it is seen below the last line.
        line.setPosition(position + QPointF(0, line.height() * max(0, number - len(places))))
    layout.endLayout()
