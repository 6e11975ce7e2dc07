"""A small sign in the prompter that the microphone is open, what for, and how much of the voice arrives."""

from __future__ import annotations

import math
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from statement_studio.ui.theme import sans

from .roll_look import RollLook

_STEPS, _STEPS_IF_SHORT = 10, 5
_STEP_PIXELS, _GAP_PIXELS, _BAR_PIXELS = 6, 2, 14
_DOT_PIXELS, _SPACE_PIXELS = 10, 8
_FAINTEST_DECIBELS = -50.0
_LOUD_DECIBELS = -3.0
"""Nearer to the loudest there is than that, a voice is distorted."""
_FALL = 0.82
"""How much of a level is left a moment later: a bar that falls slowly is calm to look at."""


class Hearing(Enum):
    """What the microphone is open for."""

    RECORDING = auto()
    LISTENING = auto()
    """The voice is followed, and nothing is kept."""
    PAUSED = auto()
    NOTHING = auto()
    """It is open, and no voice has come for a while."""


class LevelMeter(QWidget):
    """Shows a dot, a word, and a bar of a few steps. It has room of its own only while something is heard."""

    def __init__(self, look: RollLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._hearing, self._share = look, Hearing.RECORDING, 0.0
        self._is_short = False
        self.setFont(sans(15))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return {
            Hearing.RECORDING: self.tr("recording"),
            Hearing.LISTENING: self.tr("listening"),
            Hearing.PAUSED: self.tr("not recorded now"),
            Hearing.NOTHING: self.tr("no voice is heard"),
        }[self._hearing]

    @property
    def steps(self) -> int:
        """How many steps of the bar are lit."""
        return round(self._share * self._all_steps)

    @property
    def _all_steps(self) -> int:
        return _STEPS_IF_SHORT if self._is_short else _STEPS

    def wear(self, look: RollLook) -> None:
        """Use these colours."""
        self._look = look
        self.update()

    def show_hearing(self, hearing: Hearing) -> None:
        """Say what the microphone is open for."""
        self._hearing = hearing
        if hearing is Hearing.PAUSED:
            self._share = 0.0
        self.setAccessibleName(self.words)
        self.setToolTip(self.words)
        self.setFixedSize(self.sizeHint())
        self.update()

    def be_short(self, *, is_short: bool) -> None:
        """Leave the word away, and half of the steps, where there is no room for them."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.setFixedSize(self.sizeHint())

    def show_level(self, level: float) -> None:
        """Show how loud it is, from 0 to 1."""
        self._share = max(share_of(level), self._share * _FALL)
        self.update()

    def sizeHint(self) -> QSize:
        words = 0 if self._is_short else self.fontMetrics().horizontalAdvance(self.words) + _SPACE_PIXELS
        bar = self._all_steps * (_STEP_PIXELS + _GAP_PIXELS)
        return QSize(_DOT_PIXELS + _SPACE_PIXELS + words + bar, max(20, self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, metrics, middle = self._look, self.fontMetrics(), self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_sign(painter, QRectF(0, middle - _DOT_PIXELS / 2, _DOT_PIXELS, _DOT_PIXELS))
        painter.setPen(QColor(look.tight if self._hearing is Hearing.NOTHING else look.near))
        left = _DOT_PIXELS + _SPACE_PIXELS
        if not self._is_short:
            painter.drawText(left, round(middle + (metrics.ascent() - metrics.descent()) / 2), self.words)
            left += metrics.horizontalAdvance(self.words) + _SPACE_PIXELS
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(self._all_steps):
            is_loud = (step + 1) / self._all_steps > share_of(10 ** (_LOUD_DECIBELS / 20))
            lit = QColor(look.tight if is_loud else look.fits)
            painter.setBrush(lit if step < self.steps else QColor(look.line))
            place = QRectF(
                left + step * (_STEP_PIXELS + _GAP_PIXELS), middle - _BAR_PIXELS / 2, _STEP_PIXELS, _BAR_PIXELS
            )
            painter.drawRoundedRect(place, 1, 1)
        painter.end()

    def _paint_sign(self, painter: QPainter, room: QRectF) -> None:
        """Paint a full dot while a recording is made, two strokes while it pauses, and a ring else."""
        look = self._look
        if self._hearing is Hearing.PAUSED:
            painter.setBrush(QColor(look.near))
            painter.drawRect(QRectF(room.left() + 1, room.top(), 3, room.height()))
            painter.drawRect(QRectF(room.left() + 6, room.top(), 3, room.height()))
        elif self._hearing is Hearing.RECORDING:
            painter.setBrush(QColor(look.over))
            painter.drawEllipse(room)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(look.near))
            painter.drawEllipse(room.adjusted(1, 1, -1, -1))
            painter.setPen(Qt.PenStyle.NoPen)


def share_of(level: float) -> float:
    """Return how much of the bar a level (0 to 1) fills: ears hear in decibels."""
    if level <= 0:
        return 0.0
    return min(1.0, max(0.0, 1 - 20 * math.log10(level) / _FAINTEST_DECIBELS))
