"""The ruler of time: the statement as long as it lasts, the mark where the microphone goes off, what lies beyond."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate, Paragraph
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import plain_tip
from statement_studio.ui.theme import mixed, sans

_EDGE_PIXELS = 24
_BAR_TOP, _BAR_HEIGHT = 24, 12
_SHARES = (1.0, 0.86, 0.66)
"""How strong the colour of a segment is: of the lit one, and of the others by turns."""
_LIT = _SHARES[0]
_NARROWEST_PIXELS = 4
"""Where the paragraphs are narrower than this, they could not be told apart, and are painted as one."""
_STEPS_SECONDS = (5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600)


class TimeRuler(QWidget):
    """Paints the paragraphs as segments against the slot. Click, drag and arrow keys go to a place in the text."""

    moved_to = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._colours = theme, _colours(theme)
        self._estimate: Estimate | None = None
        self._paragraphs: Sequence[Paragraph] = ()
        self._slot_seconds: float | None = None
        self._at = 0.0
        self._is_slot_doubtful = False
        self.scale_seconds = self._scale()
        """The time at the right end of the ruler."""
        self.setFixedHeight(_BAR_TOP + _BAR_HEIGHT + 18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Ruler of time"))

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme, self._colours = theme, _colours(theme)
        self.update()

    def show_time(
        self,
        estimate: Estimate,
        paragraphs: Sequence[Paragraph],
        slot_seconds: float | None,
        at_seconds: float,
        *,
        is_slot_doubtful: bool = False,
    ) -> None:
        """Show a statement: its estimate and paragraphs, the slot (None without one), the time at the cursor.

        The paragraphs may be made as they are asked for. Where there are many, few are.
        """
        self._estimate, self._paragraphs = estimate, paragraphs
        self._slot_seconds, self._at, self._is_slot_doubtful = slot_seconds, at_seconds, is_slot_doubtful
        self.scale_seconds = self._scale()
        self.update()

    def current_paragraph(self) -> int | None:
        """Return which spoken paragraph (from 0) is lit, None when there is none."""
        return self._paragraph_at(self._at)

    def _scale(self) -> float:
        longest = self._estimate.high if self._estimate else 0.0
        if self._slot_seconds is None:
            return max(longest * 1.05, 30.0)
        return max(self._slot_seconds * 1.16, longest * 1.02, 10.0)

    def x_of(self, seconds: float) -> float:
        """Return the horizontal place of a time, in pixels."""
        room = max(1, self.width() - 2 * _EDGE_PIXELS)
        place = room * min(1.0, max(0.0, seconds / self.scale_seconds))
        return self.width() - _EDGE_PIXELS - place if self._is_mirrored() else _EDGE_PIXELS + place

    def seconds_at(self, x: float) -> float:
        """Return the time at a horizontal place, in seconds."""
        room = max(1, self.width() - 2 * _EDGE_PIXELS)
        place = (self.width() - _EDGE_PIXELS - x) if self._is_mirrored() else (x - _EDGE_PIXELS)
        return min(1.0, max(0.0, place / room)) * self.scale_seconds

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paragraph_at(self, seconds: float) -> int | None:
        begun = bisect_right(self._paragraphs, seconds + 1e-6, key=lambda paragraph: paragraph.starts_at)
        return begun - 1 if begun else None

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(_EDGE_PIXELS, _BAR_TOP, self.width() - 2 * _EDGE_PIXELS, _BAR_HEIGHT)
        shape = QPainterPath()
        shape.addRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        painter.setClipPath(shape)
        painter.fillRect(bar, QColor(self._theme.chip))
        self._paint_doubt(painter, bar)
        self._paint_paragraphs(painter, bar)
        painter.setClipping(False)
        self._paint_scale(painter)
        self._paint_mark(painter)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.accent))
            painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), 8, 8)
        painter.end()

    def _paint_paragraphs(self, painter: QPainter, bar: QRectF) -> None:
        if self._estimate is None or not self._paragraphs:
            return
        lit, paragraphs = self.current_paragraph(), self._paragraphs
        width = abs(self.x_of(self._estimate.seconds) - self.x_of(0))
        if len(paragraphs) * _NARROWEST_PIXELS > width:
            self._paint_segment(painter, bar, (0.0, self._estimate.seconds), _SHARES[1])
        else:
            self._paint_each(painter, bar)
        if lit is not None:
            self._paint_segment(painter, bar, _span(paragraphs[lit]), _LIT)

    def _paint_each(self, painter: QPainter, bar: QRectF) -> None:
        """Paint the paragraphs by turns in two strengths of colour, on both sides of the mark, with gaps between them.

        There may be hundreds, and this comes at every key: each takes as few steps as it can.
        """
        zero, slot = self.x_of(0), math.inf if self._slot_seconds is None else self._slot_seconds
        per_second = (self.x_of(self.scale_seconds) - zero) / self.scale_seconds
        top, height, gap = bar.top(), bar.height(), QColor(self._theme.panel)
        crossing = None
        for number, paragraph in enumerate(self._paragraphs):
            start, seconds = paragraph.starts_at, paragraph.seconds
            x, is_heard = zero + start * per_second, start < slot
            colour = self._colours[is_heard, _SHARES[1 + number % 2]]
            painter.fillRect(QRectF(x, top, seconds * per_second, height).normalized(), colour)
            if is_heard and start + seconds > slot:
                crossing = slot, start + seconds, self._colours[False, _SHARES[1 + number % 2]]
            if number:
                painter.fillRect(QRectF(x - 0.75, top, 1.5, height), gap)
        if crossing:
            self._fill(painter, bar, *crossing)

    def _paint_segment(self, painter: QPainter, bar: QRectF, span: tuple[float, float], share: float) -> None:
        """Paint a stretch of time in a strength of colour, in the other colour where it is not heard."""
        (start, end), slot = span, math.inf if self._slot_seconds is None else self._slot_seconds
        self._fill(painter, bar, start, min(end, slot), self._colours[True, share])
        self._fill(painter, bar, max(start, slot), end, self._colours[False, share])

    def _paint_doubt(self, painter: QPainter, bar: QRectF) -> None:
        if self._estimate is None or not self._paragraphs:
            return
        start, end = self._estimate.seconds, self._estimate.high
        is_over = self._slot_seconds is not None and start > self._slot_seconds
        colour = self._theme.over if is_over else self._theme.fits
        fade = QLinearGradient(QPointF(self.x_of(start), 0), QPointF(self.x_of(end), 0))
        fade.setColorAt(0, mixed(colour, self._theme.chip, 0.5))
        fade.setColorAt(1, QColor(self._theme.chip))
        left, right = sorted((self.x_of(start), self.x_of(end)))
        painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), fade)

    def _fill(self, painter: QPainter, bar: QRectF, start: float, end: float, colour: QColor) -> None:
        if end > start:
            left, right = sorted((self.x_of(start), self.x_of(end)))
            painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), colour)

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setFont(sans(11))
        painter.setPen(QColor(self._theme.muted))
        wanted = max(2.0, (self.width() - 2 * _EDGE_PIXELS) / 170)
        hours = 3600 * math.ceil(self.scale_seconds / 3600 / wanted)
        step = next((s for s in _STEPS_SECONDS if self.scale_seconds / s <= wanted), hours)
        seconds = 0
        while seconds <= self.scale_seconds:
            box = QRectF(self.x_of(seconds) - 30, _BAR_TOP + _BAR_HEIGHT + 3, 60, 15)
            if box.right() - 14 <= self.width():
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, minutes_and_seconds(seconds))
            seconds += step

    def _paint_mark(self, painter: QPainter) -> None:
        if self._slot_seconds is None:
            return
        x = self.x_of(self._slot_seconds)
        painter.fillRect(QRectF(x - 1, _BAR_TOP - 8, 2, _BAR_HEIGHT + 12), QColor(self._theme.ink))
        painter.setFont(sans(11, is_bold=True))
        painter.setPen(QColor(self._theme.ink))
        known, doubtful = self.tr("microphone off {slot}"), self.tr("microphone off {slot}, please confirm")
        words = (doubtful if self._is_slot_doubtful else known).format(slot=minutes_and_seconds(self._slot_seconds))
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(4.0, x - width / 2), self.width() - width - 4.0)
        painter.drawText(QPointF(left, _BAR_TOP - 11), words)

    # Mouse, keys and help

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.moved_to.emit(self.seconds_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.moved_to.emit(self.seconds_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, last = self.current_paragraph() or 0, len(self._paragraphs) - 1
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._is_mirrored():
            forward, back = back, forward
        goals = {forward: current + 1, back: current - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        goal = goals.get(Qt.Key(event.key()))
        if goal is None or not self._paragraphs:
            super().keyPressEvent(event)
            return
        self.moved_to.emit(self._paragraphs[max(0, min(last, goal))].starts_at)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.help_at(event.pos().x())), self)
            return True
        return super().event(event)

    def help_at(self, x: float) -> str:
        """Return what lies on the ruler at a horizontal place: paragraph, start and length."""
        number = self._paragraph_at(self.seconds_at(x))
        if number is None or self._estimate is None or self.seconds_at(x) > self._estimate.seconds:
            return ""
        paragraph = self._paragraphs[number]
        beginning = paragraph.text if len(paragraph.text) < 60 else paragraph.text[:57] + "…"
        return self.tr("Paragraph {number}, from {start}, {seconds} s\n{beginning}").format(
            number=number + 1,
            start=minutes_and_seconds(paragraph.starts_at),
            seconds=round(paragraph.seconds),
            beginning=beginning,
        )


def _colours(theme: Theme) -> Mapping[tuple[bool, float], QColor]:
    """Return the colours of what is heard (True) and of what is not, in each strength."""
    bases = {True: theme.accent, False: theme.over}
    return {(heard, share): mixed(base, theme.panel, share) for heard, base in bases.items() for share in _SHARES}


def _span(paragraph: Paragraph) -> tuple[float, float]:
    return paragraph.starts_at, paragraph.starts_at + paragraph.seconds
