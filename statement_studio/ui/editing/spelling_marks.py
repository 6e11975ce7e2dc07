"""Waves under misspelt words of the page.

Knows how they look, and which word is still being typed. What is misspelt, whoever hands `judge` over decides. Only the
blocks in sight are read, once a wording, so that neither a key nor a newly learnt word goes through the whole text.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF, QTextBlock
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.spelling import Range
from statement_studio.session import wording
from statement_studio.session.taste import Theme

from .highlighter import left_open_before
from .marks import x_in
from .sight import Placed, lines_in

Judge = Callable[[str, str], tuple[Range, ...]]
"""Says where the misspelt words of a paragraph stand, given what an earlier one left open; in code points."""

_BLOCKS_KNOWN = 500
_WAVE_PIXELS, _HEIGHT_PIXELS = 5, 5
_TILE_PIXELS = 24 * _WAVE_PIXELS


class SpellingMarks:
    """Paints waves over a text edit. A word being typed has none until the cursor leaves it."""

    def __init__(self, edit: QTextEdit, theme: Theme) -> None:
        self._edit, self._theme = edit, theme
        self._judge: Judge | None = None
        self._known: dict[tuple[str, str], tuple[Range, ...]] = {}
        self._position, self._is_typing = 0, False
        self._here: tuple[int, tuple[Range, ...]] = (-1, ())
        self._guess: tuple[tuple[str, str], tuple[Range, ...]] | None = None
        self._soon = QTimer(edit, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self._tile: QPixmap | None = None
        edit.document().contentsChange.connect(self._note_change)
        edit.cursorPositionChanged.connect(self._follow)

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme, self._tile = theme, None
        self._edit.viewport().update()

    def use(self, judge: Judge | None) -> None:
        """Mark what this finds from now on; None marks nothing."""
        self._judge = judge
        self.refresh()

    def refresh(self) -> None:
        """Ask anew, as when other words are right now."""
        self._known.clear()
        self._here, self._guess = (-1, ()), None
        self._edit.viewport().update()

    def leave_word(self) -> None:
        """Take the word being typed for finished."""
        if self._is_typing:
            self._is_typing, self._guess = False, None
            self._update_block(self._edit.document().findBlock(self._position))

    def paint(self, area: QRect, in_sight: Sequence[Placed]) -> None:
        """Paint the waves of an area of the viewport. To be called when the text itself has been painted."""
        if self._judge is None:
            return
        places = tuple(self.places(area, in_sight))
        if not places:
            return
        painter, wave = QPainter(self._edit.viewport()), self._wave()
        for place in places:
            painter.drawTiledPixmap(place, wave)
        painter.end()

    def _note_change(self, place: int, removed: int, added: int) -> None:
        """Tell typing, behind which the cursor stands, from any other change of the text, and from that of its look."""
        cursor = self._edit.textCursor()
        self._position = cursor.position()
        self._is_typing = self._position == place + added and (removed != added or added == 1)
        block, text, here = cursor.block(), cursor.block().text(), cursor.positionInBlock()
        if not text[:here][-1:].isalnum():
            self._update_block(block)  # Qt paints what was typed alone, not the word in front of it
        is_letter = self._is_typing and (removed, added) == (0, 1) and text[here - 1 : here].isalnum()
        self._let_move(block, text, here - 1, is_known=is_letter and block.blockNumber() == self._here[0])

    def _let_move(self, block: QTextBlock, text: str, place: int, *, is_known: bool) -> None:
        """Let the waves move with a letter typed at a place; the paragraph is read when the letter has been painted."""
        key = text, left_open_before(block)
        if not is_known or key in self._known:
            self._here, self._guess = (-1, ()), None
            return
        moved = tuple((start + (start > place), end + (end >= place)) for start, end in self._here[1])
        self._here, self._guess = (block.blockNumber(), moved), (key, moved)
        self._soon.start()

    def _settle(self) -> None:
        """Read what was guessed of; what was right is not painted again."""
        guess, self._guess = self._guess, None
        block = self._edit.document().findBlock(self._position)
        if guess is None or self._judge is None or block.text() != guess[0][0]:
            return
        if self._misspelt(block) != self._without_typed(block, guess[1]):
            self._update_block(block)

    def _follow(self) -> None:
        before, self._position = self._position, self._edit.textCursor().position()
        if self._is_typing and before != self._position and not self._is_in_one_word(before, self._position):
            self._is_typing, self._guess = False, None
            self._update_block(self._edit.document().findBlock(before))

    def _is_in_one_word(self, first: int, last: int) -> bool:
        block = self._edit.document().findBlock(first)
        if not block.contains(last):
            return False
        start, end = sorted((first - block.position(), last - block.position()))
        return not any(character.isspace() for character in block.text()[start:end])

    def _update_block(self, block: QTextBlock) -> None:
        if self._judge is not None and block.isValid():
            self._edit.viewport().update(self._box(block).toAlignedRect())

    def _box(self, block: QTextBlock) -> QRectF:
        return self._edit.document().documentLayout().blockBoundingRect(block).translated(-self._scrolled())

    def _scrolled(self) -> QPointF:
        return QPointF(self._edit.horizontalScrollBar().value(), self._edit.verticalScrollBar().value())

    def places(self, area: QRect, in_sight: Sequence[Placed]) -> Iterator[QRectF]:
        """Yield where the waves of an area are, a word that is broken over lines once a line."""
        top, bottom = area.top(), area.top() + area.height()
        for block, box in in_sight:
            if box.top() <= bottom and box.bottom() >= top and (ranges := self._misspelt(block)):
                yield from _under(block, box, ranges, area)

    def _misspelt(self, block: QTextBlock) -> tuple[Range, ...]:
        """Return the misspelt words of a block but the one being typed, as Qt counts."""
        key = block.text(), left_open_before(block)
        ranges = self._guess[1] if self._guess and self._guess[0] == key else self._known.get(key)
        if ranges is None:
            ranges = self._read(wording.paragraph(block), key[1])
            if len(self._known) >= _BLOCKS_KNOWN:
                self._known.clear()
            self._known[key] = ranges
        if not block.contains(self._position):
            return ranges
        self._here = (block.blockNumber(), ranges)
        return self._without_typed(block, ranges)

    def _without_typed(self, block: QTextBlock, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
        if not (ranges and self._is_typing):
            return ranges
        here = self._position - block.position()
        return tuple((start, end) for start, end in ranges if not start < here <= end)

    def _read(self, text: str, inside: str) -> tuple[Range, ...]:
        assert self._judge is not None, "nothing is painted without"
        found = self._judge(text, inside)
        return tuple((wording.utf16_offset(text, start), wording.utf16_offset(text, end)) for start, end in found)

    def _wave(self) -> QPixmap:
        ratio = self._edit.devicePixelRatioF()
        if self._tile is None or self._tile.devicePixelRatio() != ratio:
            self._tile = _wave(QColor(self._theme.accent), ratio)
        return self._tile


def _under(block: QTextBlock, box: QRectF, ranges: Sequence[Range], area: QRect) -> Iterator[QRectF]:
    for line in lines_in(block, box, area):
        first = line.textStart()
        last = first + line.textLength()
        top = round(box.top() + line.y() + line.height() - line.descent() + 1)
        for start, end in ranges:
            if start < last and end > first:
                sides = x_in(line, max(start, first)), x_in(line, min(end, last))
                yield QRectF(box.left() + min(sides), top, abs(sides[1] - sides[0]), _HEIGHT_PIXELS)


def _wave(colour: QColor, ratio: float) -> QPixmap:
    """Return a stretch of the wave, to be set side by side; many waves drawn point by point would cost too much."""
    tile = QPixmap(math.ceil(_TILE_PIXELS * ratio), math.ceil(_HEIGHT_PIXELS * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    middle = _HEIGHT_PIXELS / 2
    points = [
        QPointF(x / 4, middle - (middle - 1) * math.sin(2 * math.pi * x / 4 / _WAVE_PIXELS))
        for x in range(4 * _TILE_PIXELS + 1)
    ]
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.drawPolyline(QPolygonF(points))
    painter.end()
    return tile
