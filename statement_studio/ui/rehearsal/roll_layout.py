"""The lines of a roll: which words stand in each, how far down it lies, and when the reader is at which height.

Knows the small words above the lines, how names are pronounced and where the author pauses, and the room they need.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import cast

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from statement_studio.domain.roll import Roll, RollParagraph
from statement_studio.session.wording import character_offset, utf16_offset
from statement_studio.ui.theme import sans

from .roll_look import RollLook

_PARAGRAPH_GAP_EMS = 0.6
_NOTE_EMS = 0.34
_LEAST_NOTE_PIXELS = 12
_NOTE_GAP_EMS = 0.07
_A_HAIR = 1e-3
"""Of a character: what is nearer than this is the same place."""


@dataclass(frozen=True, slots=True)
class Note:
    """A small word above a line, `left` pixels from where the column begins and `width` pixels long."""

    text: str
    left: float
    width: float
    is_pause: bool = False


@dataclass(frozen=True, slots=True)
class RollLine:
    """A line of a paragraph (from 0), from `start` to `end` in code points of its text.

    `top`, `middle`, `baseline` and `bottom` are pixels below the top of the roll; `note_baseline` is that of the small
    words above it. `text` has its baseline at its own ascent, and its place across the column.
    """

    paragraph: int
    start: int
    end: int
    top: float
    middle: float
    baseline: float
    bottom: float
    note_baseline: float
    text: QTextLine
    notes: tuple[Note, ...]
    is_rtl: bool

    @property
    def extent(self) -> QRectF:
        """Where the words stand in the column; the height is that of the font."""
        return self.text.naturalTextRect()


class RollLayout:
    """A roll, laid out for a look in a column of so many pixels."""

    def __init__(self, roll: Roll, look: RollLook, column: float) -> None:
        self.roll, self.look, self.column = roll, look, column
        self.font = look.font()
        self.note_font = sans(max(_LEAST_NOTE_PIXELS, round(look.pixels * _NOTE_EMS)))
        self.note_metrics = QFontMetricsF(self.note_font)
        self.pitch = QFontMetricsF(self.font).height() * look.spacing
        self._metrics = QFontMetricsF(self.font)
        self._layouts = [self._laid(paragraph) for paragraph in roll.paragraphs]
        self._begins = [0, *accumulate(len(paragraph.text) for paragraph in roll.paragraphs)]
        self.lines = tuple(self._lines())
        self._tops = [line.top for line in self.lines]
        last = self.lines[-1] if self.lines else None
        self._middles = [line.middle for line in self.lines] + ([last.middle + self.pitch] if last else [])
        self._starts = [self._begins[line.paragraph] + line.start for line in self.lines] + [self._begins[-1]]

    # Between time and height

    def line_at(self, seconds: float) -> float:
        """Return the line (from 0) at which the reader is at a time of the plan, and how much of it is spoken."""
        paragraph, offset = self.roll.place_at(seconds)
        return _between(self._begins[paragraph] + offset, self._starts)

    def height_of(self, line: float) -> float:
        """Return how far down the reader is who has spoken so much of the lines, in pixels."""
        number = min(len(self.lines) - 1, int(line))
        return self._middles[number] + (self._middles[number + 1] - self._middles[number]) * (line - number)

    def line_of(self, height: float) -> float:
        """Return of which line the middle, or what of the way to the next, lies so many pixels down."""
        return _between(height, self._middles)

    def seconds_of(self, line: float, near: float) -> float:
        """Return when by plan the reader has spoken so much of the lines; during a pause, the moment next to `near`."""
        number = max(0, min(len(self.lines) - 1, int(line)))
        place = self._starts[number] + (self._starts[number + 1] - self._starts[number]) * (line - number)
        return min(max(near, self._seconds_at(place - _A_HAIR)), self._seconds_at(place + _A_HAIR))

    def _seconds_at(self, place: float) -> float:
        place = min(float(self._begins[-1]), max(0.0, place))
        number = min(len(self.roll.paragraphs) - 1, bisect_right(self._begins, place) - 1)
        return self.roll.seconds_at(number, place - self._begins[number])

    # Places

    def lines_between(self, top: float, bottom: float) -> range:
        """Return the lines (from 0) of which something lies between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, bisect_right(self._tops, bottom))

    def first_unheard(self, seconds: float) -> tuple[int, int] | None:
        """Return paragraph (from 0) and place (code points) of the first word not over by then; None past the end."""
        if not self.lines or seconds >= self.roll.seconds:
            return None
        number, _ = self.roll.place_at(seconds)
        knots = self.roll.paragraphs[number].knots
        begun = bisect_right(knots, seconds, key=lambda knot: knot.seconds)
        offset = knots[max(0, begun - 1)].offset
        if offset < len(self.roll.paragraphs[number].text):
            return number, offset
        return (number + 1, 0) if number + 1 < len(self.roll.paragraphs) else None

    def word_at(self, point: QPointF) -> float | None:
        """Return when by plan the word at a point of the column begins, in seconds; None beside the words."""
        number = bisect_right(self._tops, point.y()) - 1
        if not 0 <= number < len(self.lines) or point.y() > self.lines[number].bottom:
            return None
        line = self.lines[number]
        extent = line.extent
        if not extent.left() <= point.x() <= extent.right():
            return None
        paragraph = self.roll.paragraphs[line.paragraph]
        cursor = line.text.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        offset = character_offset(paragraph.text, cursor)
        word = bisect_right(paragraph.knots, offset, key=lambda knot: knot.offset) - 1
        return paragraph.knots[max(0, word)].seconds

    def extents(self, line: RollLine, start: int, end: int) -> list[tuple[float, float]]:
        """Return where in the column characters of a line's paragraph begin and end, piece by piece, in pixels."""
        return extents(line.text, self.roll.paragraphs[line.paragraph].text, start, end)

    def across(self, line: RollLine, offset: int) -> float:
        """Return where in the column a place (code points) of a line's paragraph lies, in pixels."""
        return across(line.text, self.roll.paragraphs[line.paragraph].text, offset)

    def ink(self, line: RollLine) -> QRectF:
        """Return what the letters of a line really take, the baseline at 0."""
        return self._ink(self.roll.paragraphs[line.paragraph].text[line.start : line.end])

    def _ink(self, text: str) -> QRectF:
        return self._metrics.tightBoundingRect(text)

    # Laying out

    def _laid(self, paragraph: RollParagraph) -> QTextLayout:
        layout = QTextLayout(paragraph.text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        is_rtl = paragraph.is_rtl
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.column)
            line.setPosition(QPointF(0, 0))
        layout.endLayout()
        return layout

    def _lines(self) -> Iterator[RollLine]:
        before: RollLine | None = None
        for number, layout in enumerate(self._layouts):
            texts = [layout.lineAt(line) for line in range(layout.lineCount())]
            # One distance for all lines of a paragraph, whatever fonts they need.
            ascent, descent = max(text.ascent() for text in texts), max(text.descent() for text in texts)
            for place, text in enumerate(texts):
                gap = 0.0 if place or not before else _PARAGRAPH_GAP_EMS * self.look.pixels
                before = self._line(number, text, before, gap, (ascent, descent))
                yield before

    def _line(
        self,
        number: int,
        text: QTextLine,
        before: RollLine | None,
        gap: float,
        heights: tuple[float, float],
    ) -> RollLine:
        """Return a line that follows another after a gap."""
        ascent, descent = heights
        paragraph = self.roll.paragraphs[number]
        start = character_offset(paragraph.text, text.textStart())
        end = character_offset(paragraph.text, text.textStart() + text.textLength())
        # The distance is that of the usual script in all of them, unless their letters need more.
        leading = max(0.0, self.pitch - ascent - descent)
        top = before.bottom + gap if before else 0.0
        baseline = top + leading / 2 + ascent
        notes = self._notes(paragraph, text, start, end)
        note_baseline = baseline
        if notes:
            note_baseline = self.note_baseline(baseline, self._ink(paragraph.text[start:end]))
            down = self._clash(before, note_baseline)
            baseline, note_baseline = baseline + down, note_baseline + down
        middle = baseline + (descent - ascent) / 2
        bottom = baseline + descent + leading / 2
        return RollLine(number, start, end, top, middle, baseline, bottom, note_baseline, text, notes, paragraph.is_rtl)

    def _clash(self, before: RollLine | None, note_baseline: float) -> float:
        """Return by how much the small words above a line are too near to the letters of the line before."""
        if before is None:
            return 0.0
        lowest = before.baseline + self.ink(before).bottom()
        return max(0.0, lowest + _NOTE_GAP_EMS * self.look.pixels - (note_baseline - self.note_metrics.ascent()))

    def note_baseline(self, baseline: float, ink: QRectF) -> float:
        """Return the baseline of the small words above letters that really take so much around their baseline."""
        return baseline + ink.top() - _NOTE_GAP_EMS * self.look.pixels - self.note_metrics.descent()

    def _notes(self, paragraph: RollParagraph, text: QTextLine, start: int, end: int) -> tuple[Note, ...]:
        """Return the small words above a line, from left to right and none over the other."""
        wanted = [*self._hints(paragraph, text, start, end), *self._pauses(paragraph, text, start, end)]
        wanted.sort(key=lambda note: note.left + note.width / 2)
        lefts = apart([(note.left, note.width) for note in wanted], self.column, self.note_gap)
        return tuple(replace(note, left=left) for note, left in zip(wanted, lefts, strict=True))

    @property
    def note_gap(self) -> float:
        """How far small words of one line stay from each other at least, in pixels."""
        return self.note_metrics.height() * 0.6

    def _hints(self, paragraph: RollParagraph, text: QTextLine, start: int, end: int) -> Iterator[Note]:
        if not self.look.are_hints_shown:
            return
        begun = [hint for hint in paragraph.pronounced if start <= hint.start < end]
        for hint in begun:
            # What is broken over two lines has its hint above the first.
            middle = _middle(text, paragraph.text, hint.start, min(hint.end, end))
            yield self._note(hint.said, middle, len(begun))

    def _pauses(self, paragraph: RollParagraph, text: QTextLine, start: int, end: int) -> Iterator[Note]:
        if not self.look.are_pauses_shown:
            return
        is_last = end >= len(paragraph.text)
        for pause in paragraph.pauses:
            if start <= pause.offset < end or (is_last and pause.offset >= end):
                note = self._note(_pause_words(pause.seconds), 0.0, 1, is_pause=True)
                yield replace(note, left=self._pause_left(text, paragraph, pause.offset, note.width))

    def _pause_left(self, line: QTextLine, paragraph: RollParagraph, offset: int, width: float) -> float:
        """Return where the words for a pause begin: amid the gap before a word, or past the last word."""
        if offset < len(paragraph.text):
            return _middle(line, paragraph.text, max(0, offset - 1), offset) - width / 2
        at = across(line, paragraph.text, offset)
        return at - width if paragraph.is_rtl else at

    def _note(self, said: str, middle: float, beside: int, *, is_pause: bool = False) -> Note:
        most = max(self.note_gap, self.column / beside - self.note_gap)
        words = self.note_metrics.elidedText(said, Qt.TextElideMode.ElideRight, most)
        width = self.note_metrics.horizontalAdvance(words)
        return Note(words, middle - width / 2, width, is_pause)


def across(line: QTextLine, text: str, offset: int) -> float:
    """Return where in its column a place (code points) of a text lies that has this line, in pixels."""
    # Qt gives the place that it took with it.
    x, _ = cast("tuple[float, int]", line.cursorToX(utf16_offset(text, offset)))
    return x


def extents(line: QTextLine, text: str, start: int, end: int) -> list[tuple[float, float]]:
    """Return where in their column the characters from `start` to `end` of a text begin and end, in pixels.

    They stand in several places where some run the other way; what runs leftwards ends left of where it begins.
    """
    begin = utf16_offset(text, start)
    runs = [(run.boundingRect(), run.isRightToLeft()) for run in line.glyphRuns(begin, utf16_offset(text, end) - begin)]
    return [(box.right(), box.left()) if is_rtl else (box.left(), box.right()) for box, is_rtl in runs]


def _middle(line: QTextLine, text: str, start: int, end: int) -> float:
    """Return the middle of what characters take in a line, in pixels; where none of them is in it, of its near end."""
    places = [x for extent in extents(line, text, start, end) for x in extent] or [across(line, text, end)]
    return (min(places) + max(places)) / 2


def apart(wanted: Sequence[tuple[float, float]], room: float, gap: float) -> list[float]:
    """Return where pieces begin that want to begin at `left` and are `width` long, so that none covers another.

    They keep their order and a gap, and stay within the room where they fit into it.
    """
    lefts: list[float] = []
    least = 0.0
    for left, width in wanted:
        lefts.append(max(left, least))
        least = lefts[-1] + width + gap
    most = room
    for number in range(len(wanted) - 1, -1, -1):
        lefts[number] = min(lefts[number], most - wanted[number][1])
        most = lefts[number] - gap
    return lefts


def _between(value: float, borders: Sequence[float]) -> float:
    """Return which of the stretches between borders a value is in (from 0), and how much of it lies before the value.

    What is outside counts as at the first or the last border.
    """
    number = max(0, min(len(borders) - 2, bisect_right(borders, value) - 1))
    start, end = borders[number], borders[number + 1]
    return number + (min(1.0, max(0.0, (value - start) / (end - start))) if end > start else 0.0)


def _pause_words(seconds: float) -> str:
    words = QCoreApplication.translate("RollLayout", "·  {seconds} s  ·")
    return words.format(seconds=f"{seconds:g}")
