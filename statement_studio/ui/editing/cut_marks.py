"""Where the microphone is likely cut: a dotted line under the words between the earliest and the latest likely cut.

Knows also what of the tinted text is not tinted after all: notes, comments and footnote marks, which nobody hears.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLineF, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.cutting import audible, likely_cut
from statement_studio.domain.spoken import SpokenBlock
from statement_studio.session import wording
from statement_studio.session.block_cache import BlockCache
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing

from .marks import position_under, x_in
from .sight import Placed, Sight, lines_in

_TICK_PIXELS = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("CutMarks", text)


class CutMarks:
    """Paints the likely cut over the page. It is told anew when the time has changed."""

    def __init__(self, edit: QTextEdit, timing: Timing, theme: Theme) -> None:
        self._edit, self._theme, self._timing = edit, theme, timing
        self._sight = Sight(edit)
        self._heard = BlockCache(_heard, lambda: timing.blocks)
        timing.estimate_changed.connect(self._read_ahead)
        self._slot_seconds = 0.0
        self._likely: tuple[int, int] | None = None
        self._ends_open = False

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._edit.viewport().update()

    @property
    def likely(self) -> tuple[int, int] | None:
        """The document positions between which the cut falls 4 times in 5; None where no cut is likely."""
        return self._likely

    def show(self, slot_seconds: float | None) -> None:
        """Find the likely cut of a text; None for a slot shows nothing."""
        before = self._likely, self._ends_open
        self._likely, self._ends_open = None, False
        if slot_seconds is not None and self._timing.estimate.high > slot_seconds:
            self._slot_seconds = slot_seconds
            self._find(slot_seconds)
        if (self._likely, self._ends_open) != before:
            self._edit.viewport().update()

    def _find(self, slot_seconds: float) -> None:
        timing, document = self._timing, self._edit.document()
        found = likely_cut(timing.place_at, timing.pace, slot_seconds)
        if found is None:
            return
        ends = []
        for place in found:
            spoken = timing.as_last_read(place[0]) if place else None
            if place is None or spoken is None:
                ends.append(document.characterCount() - 1)
            else:
                block = document.findBlockByNumber(place[0])
                ends.append(block.position() + wording.utf16_offset(spoken.text, place[1]))
        self._likely, self._ends_open = (ends[0], ends[1]), found[1] is None

    def _read_ahead(self) -> None:
        """Find out what can be heard of the paragraph at the cursor before the next key asks for it."""
        spoken = self._timing.as_last_read(self._edit.textCursor().blockNumber()) if self._likely else None
        if spoken is not None:
            self._heard(spoken)

    def tip_at(self, point: QPoint) -> str:
        """Return that the cut likely falls at a point of the viewport, "" where it does not."""
        position = position_under(self._edit, self._sight, point) if self._likely else None
        if position is None or self._likely is None or not self._likely[0] <= position < self._likely[1]:
            return ""
        told = _tr("Here the microphone may go off at {slot}: 4 deliveries in 5 are cut along this line")
        if self._ends_open:
            told = _tr("A slow delivery is cut along this line at {slot}; a quick one ends in time")
        return told.format(slot=minutes_and_seconds(self._slot_seconds))

    def paint(self, area: QRect, in_sight: Sequence[Placed]) -> None:
        """Paint the line in an area of the viewport. To be called when the text itself has been painted there."""
        if self._likely is None:
            return
        lines = list(self._lines(area, in_sight, *self._likely))
        if lines:
            painter = QPainter(self._edit.viewport())
            painter.setPen(QPen(QColor(self._theme.tight), 1, Qt.PenStyle.DashLine))
            painter.drawLines(lines)
            painter.end()

    def _lines(self, area: QRect, in_sight: Sequence[Placed], start: int, end: int) -> Iterator[QLineF]:
        top, bottom = area.top(), area.top() + area.height()
        for block, box in in_sight:
            first, last = start - block.position(), end - block.position()
            if last <= 0 or first >= block.length() or box.top() > bottom or box.bottom() < top:
                continue
            spoken = self._timing.as_last_read(block.blockNumber())
            if spoken is None:
                continue
            heard, end_of_text = self._heard(spoken), block.length() - 1
            ends = (first,) if self._ends_open else (first, last)
            for line in lines_in(block, box, area):
                yield from _under(line, box, heard, first, last)
                yield from _ticks(line, box, ends, end_of_text)

    def quiet_selections(self, ranges: tuple[tuple[int, int], ...]) -> list[QTextEdit.ExtraSelection]:
        """Return selections that take the tint of `ranges` off what is in sight there and silent anyway."""
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.paper))
        look.setForeground(QColor(self._theme.muted))
        found = []
        for block, _ in self._sight.paragraphs() if ranges else ():
            spoken = self._timing.as_last_read(block.blockNumber())
            is_tinted = any(
                start < block.position() + block.length() and end > block.position() for start, end in ranges
            )
            if not is_tinted or spoken is None:
                continue
            text = spoken.text
            for first, last in _gaps(audible(spoken), len(text)):
                start = block.position() + wording.utf16_offset(text, first)
                if start < ranges[0][0]:
                    continue
                selection = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                cursor.setPosition(start)
                end = block.position() + wording.utf16_offset(text, last)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                selection.cursor, selection.format = cursor, look
                found.append(selection)
        return found


def _gaps(stretches: tuple[tuple[int, int], ...], length: int) -> Iterator[tuple[int, int]]:
    """Yield what lies between stretches and around them."""
    place = 0
    for start, end in (*stretches, (length, length)):
        if place < start:
            yield place, start
        place = end


def _heard(spoken: SpokenBlock) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a block that can be heard, as Qt counts."""
    text = spoken.text
    return tuple((wording.utf16_offset(text, one), wording.utf16_offset(text, other)) for one, other in audible(spoken))


def _under(line: QTextLine, box: QRectF, heard: tuple[tuple[int, int], ...], first: int, last: int) -> Iterator[QLineF]:
    """Yield a line under what can be heard in a line of text between two places of its block."""
    begins = line.textStart()
    first, last = max(first, begins), min(last, begins + line.textLength())
    for one, other in heard:
        left, right = max(first, one), min(last, other)
        if left < right:
            foot, places = _foot(box, line), (x_in(line, left), x_in(line, right))
            yield QLineF(box.left() + min(places), foot, box.left() + max(places), foot)


def _ticks(line: QTextLine, box: QRectF, places: tuple[int, ...], end_of_text: int) -> Iterator[QLineF]:
    """Yield an upright stroke at those places of a block that are in this line of it."""
    begins = line.textStart()
    ends = begins + line.textLength()
    for place in places:
        if begins <= place < ends or place == ends == end_of_text:
            foot, x = _foot(box, line), round(box.left() + x_in(line, place)) - 0.5
            yield QLineF(x, foot, x, foot - _TICK_PIXELS)


def _foot(box: QRectF, line: QTextLine) -> float:
    """Return the height just below the letters of a line, at the middle of a pixel so that it stays thin."""
    return round(box.top() + line.y() + line.ascent() + line.descent()) - 0.5
