"""The trend over the takes: each as a dot as high as it lasted, against the line where the microphone goes off.

Knows how a chart says without colour what it says: dots of this wording are filled, triangles are over the slot, hollow
ones stand apart and were of earlier wordings, a cross was broken off, and the best is a star with a word.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import groupby, pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.take import Take
from statement_studio.session.taste import Theme
from statement_studio.ui.theme import mixed, sans

from .take_places import BOTTOM_PIXELS, SCALE_PIXELS, WORDS_PIXELS, TakePlaces
from .take_rows import TakeRow

_NUMBER_STEP = 22
"""Where takes stand closer, only some of their numbers are written."""
_DOT_PIXELS = 4.5
_LINE_PIXELS = 15
_STEPS_SECONDS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600)
_TICKS = 3
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakePicture", text)


class TakePicture:
    """Paints takes at their places, the one of the number `chosen` lit."""

    def __init__(self, painter: QPainter, places: TakePlaces, theme: Theme, chosen: int | None) -> None:
        self._painter, self._places, self._theme = painter, places, theme
        self._chosen = places.index_of(chosen)

    def paint(self) -> None:
        """Paint it all, what lies below first."""
        if not self._places.rows:
            return
        self._paint_chosen()
        self._paint_scale()
        self._paint_divider()
        self._paint_lines()
        self._paint_trend()
        for index, row in enumerate(self._places.rows):
            self._paint_take(index, row)
            self._write_standing(index, row)
            self._write_number(index, row)

    def _paint_chosen(self) -> None:
        if self._chosen is not None:
            half = min(15.0, self._places.step / 2)
            band = QRectF(self._places.x(self._chosen) - half, 4, 2 * half, self._places.height - BOTTOM_PIXELS + 16)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(mixed(self._theme.ink, self._theme.panel, 0.1))
            self._painter.drawRoundedRect(band, 5, 5)

    def _paint_scale(self) -> None:
        painter, places, theme = self._painter, self._places, self._theme
        span = places.high - places.low
        step = next((each for each in _STEPS_SECONDS if span / each <= _TICKS), math.ceil(span / _TICKS))
        painter.setFont(sans(11))
        for seconds in range(math.ceil(places.low / step) * step, math.floor(places.high) + 1, step):
            y = places.y(seconds)
            painter.setPen(QColor(theme.line))
            painter.drawLine(QPointF(places.start, y), QPointF(places.end, y))
            painter.setPen(QColor(theme.muted))
            self._write_at(QPointF(places.start, y), -(SCALE_PIXELS - 8), minutes_and_seconds(seconds))

    def _write_at(self, place: QPointF, pixels: int, told: str) -> None:
        """Write words beside a place, in a room of so many pixels behind it, or (below zero) before it."""
        is_left = (pixels < 0) != self._places.is_mirrored
        box = QRectF(place.x() + 8, place.y() - 8, abs(pixels), 16)
        if is_left:
            box.moveRight(place.x() - 8)
        side = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
        fitting = self._painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, int(box.width()))
        self._painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), fitting)

    def _paint_divider(self) -> None:
        """Paint the line between the wordings, and the name of each side below it."""
        painter, places, theme = self._painter, self._places, self._theme
        if not places.earlier:
            return
        painter.setFont(sans(11))
        painter.setPen(QColor(theme.muted))
        self._write_between(_tr("earlier wordings"), places.start, places.divider)
        if places.is_parted:
            self._write_between(_tr("this wording"), places.divider, places.end)
            painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(places.divider, 6), QPointF(places.divider, places.height - 3))

    def _write_between(self, told: str, start: float, end: float) -> None:
        left, right = sorted((start, end))
        fitting = self._painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, int(right - left) - 6)
        self._painter.drawText(QRectF(left, self._places.height - 16, right - left, 15), _CENTRE, fitting)

    def _paint_lines(self) -> None:
        """Paint slot and plan, each take at its own, and beside them in words where they stand at the last take."""
        theme, places = self._theme, self._places
        faint = QPen(mixed(theme.muted, theme.panel, 0.75), 1.2, Qt.PenStyle.DashLine)
        planned = self._paint_levels(faint, lambda take: take.planned_seconds)
        slot = self._paint_levels(QPen(QColor(theme.ink), 2), lambda take: take.slot_seconds)
        labels: list[tuple[float, str, bool]] = []
        if slot is not None:
            labels.append((places.y(slot), _tr("microphone off {slot}").format(slot=minutes_and_seconds(slot)), True))
        if planned is not None:
            told = _tr("planned {time}").format(time=minutes_and_seconds(planned))
            labels.append((places.y(planned), told, False))
        self._write_beside(sorted(labels))

    def _paint_levels(self, pen: QPen, level_of: Callable[[Take], float | None]) -> float | None:
        """Paint a line over the takes at the level of each, and return the last level, None where none has one."""
        places = self._places
        self._painter.setPen(pen)
        levels = [level_of(row.take) for row in places.rows]
        for level, run in groupby(range(len(levels)), key=levels.__getitem__):
            indexes = list(run)
            if level is not None:
                start, end = places.edge(indexes[0], -1), places.edge(indexes[-1], 1)
                self._painter.drawLine(QPointF(start, places.y(level)), QPointF(end, places.y(level)))
        known = [level for level in levels if level is not None]
        return known[-1] if known else None

    def _write_beside(self, labels: Sequence[tuple[float, str, bool]]) -> None:
        """Write the words of the lines at their ends, apart from each other where the lines are close."""
        y_before = -math.inf
        for y, told, is_strong in labels:
            y_before = max(y, y_before + _LINE_PIXELS)
            self._painter.setFont(sans(11, is_bold=is_strong))
            self._painter.setPen(QColor(self._theme.ink if is_strong else self._theme.muted))
            self._write_at(QPointF(self._places.end, y_before), WORDS_PIXELS - 10, told)

    def _paint_trend(self) -> None:
        places = self._places
        self._painter.setPen(QPen(mixed(self._theme.accent, self._theme.panel, 0.45), 1.4))
        whole = [(n, row.take) for n, row in enumerate(places.rows) if row.is_present and not row.take.is_broken_off]
        for (start, a), (end, b) in pairwise(whole):
            line = QPointF(places.x(start), places.y(a.seconds)), QPointF(places.x(end), places.y(b.seconds))
            self._painter.drawLine(*line)

    def _paint_take(self, index: int, row: TakeRow) -> None:
        painter, places, theme, take = self._painter, self._places, self._theme, row.take
        state = QColor(theme.muted if not row.is_present else theme.accent if take.is_inside else theme.over)
        centre, size = QPointF(places.x(index), places.y(take.seconds)), min(_DOT_PIXELS, places.step / 2.4)
        if take.is_broken_off:
            painter.setPen(QPen(QColor(theme.muted), 1.5))
            centre -= QPointF(0, size)  # above its number, also where it stands at the edge
            for slope in (-size, size):
                painter.drawLine(centre - QPointF(size, slope), centre + QPointF(size, slope))
            return
        if take.clock_seconds != take.seconds:
            # What the room's clock showed: the take stood there against its slot.
            painter.setPen(QPen(state, 1))
            top = QPointF(centre.x(), places.y(take.clock_seconds))
            painter.drawLine(centre, top)
            painter.drawLine(top - QPointF(3, 0), top + QPointF(3, 0))
        painter.setPen(QPen(state, 1.5))
        painter.setBrush(state if row.is_present else QColor(theme.panel))
        if row.is_best:
            painter.drawPolygon(_star(centre, size * 1.9))
        elif take.is_inside:
            painter.drawEllipse(centre, size, size)
        else:
            painter.drawPolygon(_triangle(centre, size * 1.35))

    def _write_standing(self, index: int, row: TakeRow) -> None:
        places = self._places
        told = ", ".join(word for is_so, word in ((row.is_best, _tr("best")), (row.is_last, _tr("last"))) if is_so)
        x, y = places.x(index), places.y(max(row.take.seconds, row.take.clock_seconds))
        font = sans(11, is_bold=True)
        place, halo = QPointF(x - QFontMetricsF(font).horizontalAdvance(told) / 2, y - 11), QPainterPath()
        halo.addText(place, font, told)
        # A line that runs through them stops short of the letters.
        self._painter.strokePath(halo, QPen(QColor(self._theme.panel), 4))
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.ink))
        self._painter.drawText(place, told)

    def _write_number(self, index: int, row: TakeRow) -> None:
        every = max(1, math.ceil(_NUMBER_STEP / self._places.step))
        is_chosen = index == self._chosen
        is_in_the_way = self._chosen is not None and abs(self._chosen - index) < every
        if is_chosen or (index % every == 0 and not is_in_the_way):
            self._painter.setFont(sans(11, is_bold=is_chosen))
            self._painter.setPen(QColor(self._theme.ink if is_chosen else self._theme.muted))
            box = QRectF(self._places.x(index) - 16, self._places.height - BOTTOM_PIXELS + 3, 32, 15)
            self._painter.drawText(box, _CENTRE, str(row.number))


def _star(centre: QPointF, radius: float) -> QPolygonF:
    tips = (radius if tip % 2 == 0 else radius * 0.45 for tip in range(10))
    angles = (math.pi * (tip / 5 - 0.5) for tip in range(10))
    return QPolygonF([centre + QPointF(r * math.cos(a), r * math.sin(a)) for r, a in zip(tips, angles, strict=True)])


def _triangle(centre: QPointF, radius: float) -> QPolygonF:
    angles = (math.pi * (corner / 1.5 - 0.5) for corner in range(3))
    return QPolygonF([centre + QPointF(radius * math.cos(a), radius * math.sin(a)) for a in angles])
