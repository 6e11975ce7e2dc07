"""The lines of a roll as pictures: drawn once for the colours they have now, then only moved.

Large letters are slow to draw and would jump from pixel to pixel; a picture glides.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTransform

from .line_dress import Dress
from .roll_layout import RollLayout, RollLine

_ROOM_EMS = 0.2
"""Letters may reach so far beyond their line, and the mark of the limit stands so far before a word."""
_MARK_EMS = 0.06
_AT_THE_EDGE = 0.5
"""Pixels: what is nearer touches."""
STEPS = 4
"""In so many steps a line moves from one pixel to the next."""
_SLANT = 1e-6
"""Qt moves a picture by whole pixels, but one that is stretched ever so little by parts of them."""


@dataclass(frozen=True, slots=True)
class LinePicture:
    """A line with its small words; `corner` is where it begins in the column, above or below its baseline."""

    image: QImage
    corner: QPointF


class LinePictures:
    """The pictures of the lines of a layout that are in sight, `ratio` pixels of the screen for each of the layout.

    Each is `turned` about as a whole, where a mirror or a screen upside down wants it.
    """

    def __init__(self, layout: RollLayout, ratio: float, turned: Qt.Orientation) -> None:
        self._layout, self.ratio, self._turned = layout, ratio, turned
        self._room = layout.look.pixels * _ROOM_EMS
        self._mark_font = QFont(layout.note_font)
        self._mark_font.setWeight(QFont.Weight.DemiBold)
        self.mark_metrics = QFontMetricsF(self._mark_font)
        self._shapes: dict[int, LinePicture] = {}
        self._dresses: dict[int, Dress] = {}
        self._pictures: dict[tuple[int, int], LinePicture] = {}

    def of(self, number: int, dress: Dress, step: int = 0) -> LinePicture:
        """Return a line (from 0) in these colours, moved down by so many parts of a pixel."""
        if self._dresses.get(number) != dress:
            self._forget_colours(number)
            self._dresses[number] = dress
        known = self._pictures.get((number, step))
        if known is None:
            known = self._moved(self.of(number, dress), step) if step else self._picture(number, dress)
            self._pictures[number, step] = known
        return known

    def keep_only(self, numbers: range) -> None:
        """Forget all lines but these."""
        for number in [each for each in self._dresses if each not in numbers]:
            self._forget_colours(number)
            del self._dresses[number], self._shapes[number]

    def _forget_colours(self, number: int) -> None:
        for step in range(STEPS):
            self._pictures.pop((number, step), None)

    def _moved(self, picture: LinePicture, step: int) -> LinePicture:
        moved, painter = self._begin(picture.image.deviceIndependentSize() + QSizeF(0, 1))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(QTransform(1, 0, 0, 1 + _SLANT, 0, step / STEPS), combine=True)
        painter.drawImage(QPointF(0, 0), picture.image)
        painter.end()
        return LinePicture(moved, picture.corner)

    def _picture(self, number: int, dress: Dress) -> LinePicture:
        line = self._layout.lines[number]
        shape = self._shapes.get(number) or self._shape(line)
        self._shapes[number] = shape
        area = self._area(line, dress)
        image, painter = self._begin(area.size())
        painter.translate(-area.topLeft())
        painter.drawImage(shape.corner, shape.image)
        self._colour_words(painter, line, dress, area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._write_notes(painter, line, dress)
        if dress.mark_at is not None:
            self._paint_mark(painter, line, dress.mark_at, dress.mark)
        painter.end()
        return LinePicture(image.flipped(self._turned) if self._turned else image, area.topLeft())

    def _area(self, line: RollLine, dress: Dress) -> QRectF:
        """Return what a line takes with all that stands above it, its baseline at 0."""
        area = self._text_area(line)
        if dress.mark_at is not None:
            area.setLeft(min(area.left(), -2 * self._room))
            area.setRight(max(area.right(), self._layout.column + 2 * self._room))
        for note in line.notes:
            area.setLeft(min(area.left(), floor(note.left)))
            area.setRight(max(area.right(), ceil(note.left + note.width)))
        if line.notes or dress.mark_at is not None:
            ink = self._layout.ink(line)
            area.setTop(min(area.top(), self._layout.note_baseline(0.0, ink) - self._layout.note_metrics.ascent()))
        return QRectF(area.toAlignedRect())

    def _text_area(self, line: RollLine) -> QRectF:
        room, extent = self._room, line.extent
        heights = line.text.ascent() + room + line.text.descent() + room
        area = QRectF(extent.left() - room, -line.text.ascent() - room, extent.width() + 2 * room, heights)
        return QRectF(area.toAlignedRect())

    def _shape(self, line: RollLine) -> LinePicture:
        """Return the letters of a line, in white."""
        area = self._text_area(line)
        image, painter = self._begin(area.size())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.GlobalColor.white)
        line.text.draw(painter, QPointF(-area.left(), -area.top() - line.text.ascent()))
        painter.end()
        return LinePicture(image, area.topLeft())

    def _begin(self, size: QSizeF) -> tuple[QImage, QPainter]:
        """Return a clear picture of a size, and who paints on it."""
        image = QImage((size * self.ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(Qt.GlobalColor.transparent)
        return image, QPainter(image)

    def _colour_words(self, painter: QPainter, line: RollLine, dress: Dress, whole: QRectF) -> None:
        """Give words their colour where they stand: not in the order of reading where some run the other way."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        for first in dress.words[:1]:
            painter.fillRect(whole, QColor(first.colour))
        extent = line.extent
        for before, stretch in pairwise(dress.words):
            for left, right in map(sorted, self._layout.extents(line, before.end, stretch.end)):
                left = whole.left() if left <= extent.left() + _AT_THE_EDGE else left
                right = whole.right() if right >= extent.right() - _AT_THE_EDGE else right
                painter.fillRect(QRectF(left, whole.top(), right - left, whole.height()), QColor(stretch.colour))

    def _write_notes(self, painter: QPainter, line: RollLine, dress: Dress) -> None:
        painter.setFont(self._layout.note_font)
        for note in line.notes:
            painter.setPen(QColor(dress.pauses if note.is_pause else dress.hints))
            painter.drawText(QPointF(note.left, line.note_baseline - line.baseline), note.text)

    def _paint_mark(self, painter: QPainter, line: RollLine, offset: int, colour: str) -> None:
        """Paint where the microphone goes off: a bar before the word, and small words above it."""
        thick = max(2.0, round(self._layout.look.pixels * _MARK_EMS))
        x = round(self._mark_place(line, offset))
        ink = self._layout.ink(line)
        top = self._layout.note_baseline(0.0, ink) + self._layout.note_metrics.descent()
        painter.fillRect(QRectF(x - thick / 2, top, thick, line.text.descent() * 0.8 - top), QColor(colour))
        words = QCoreApplication.translate("LinePictures", "microphone off")
        painter.setFont(self._mark_font)
        painter.setPen(QColor(colour))
        left = self.mark_left(line, x, self.mark_metrics.horizontalAdvance(words))
        painter.drawText(QPointF(left, self._layout.note_baseline(0.0, ink)), words)

    def _mark_place(self, line: RollLine, offset: int) -> float:
        """Return where what is heard ends: with the gap before a word, which itself may run the other way."""
        if offset == line.start:
            return line.extent.right() + self._room if line.is_rtl else line.extent.left() - self._room
        at = self._layout.across(line, offset)
        begin, end = next(iter(self._layout.extents(line, offset - 1, offset)), (at, at))
        return end + self._room / 2 * (1 if end < begin else -1)

    def mark_left(self, line: RollLine, x: float, width: float) -> float:
        """Return where small words above a line can begin that belong to a place, beside those that are there."""
        gap, column, notes = self._layout.note_gap, self._layout.column, line.notes
        beside = [note.left + note.width + gap for note in notes] + [note.left - gap - width for note in notes]
        wanted = x - width if line.is_rtl else x
        places = [min(max(0.0, place), max(0.0, column - width)) for place in (wanted, x, x - width, *beside)]
        free = [
            place
            for place in places
            if all(place + width <= note.left or note.left + note.width <= place for note in notes)
        ]
        return min(free or places, key=lambda place: abs(place - wanted))
