"""The text of a prompter, which glides so that the word that is spoken by plan always stands at the reading line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from statement_studio.domain.roll import Roll
from statement_studio.ui.theme import sans

from .line_dress import dress_of
from .line_pictures import STEPS, LinePictures
from .roll_layout import RollLayout
from .roll_look import RollLook, longest_ems

_FADE = 0.09
"""How deep the text fades at both ends, as a share of the height."""
_POINTER_EMS, _POINTER_GAP_EMS = 0.4, 0.5
_A_NOTCH = 120.0
"""What a wheel reports for one step, in eighths of a degree."""


class RollView(QWidget):
    """Shows a roll in large letters; `look` says how, and should be put on again when the size has changed.

    The place is kept through every change of size and look. Nothing moves by itself: each place is given.
    """

    chosen = Signal(float)
    """A word was clicked: when by plan it begins, in seconds."""
    wheeled = Signal(float)
    """The wheel was turned by so many lines, positive to the end."""
    resized = Signal()
    """The view has another size, and may want another look."""

    def __init__(self, look: RollLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = self._look = look
        self._longest_ems = 0.0
        self._roll = Roll()
        self._seconds = 0.0
        self._limit: float | None = None
        self._is_lost = False
        self._is_still = True
        self._sentence = (-1, 0, 0)
        self._unheard: tuple[int, int] | None = None
        self._layout = RollLayout(self._roll, look, self._column())
        self._pictures = self._new_pictures()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Text to read"))

    # What is shown

    def wear(self, look: RollLook) -> None:
        """Look like this from now on."""
        if look != self._chosen:
            self._chosen = look
            self._lay_out()

    def show_roll(self, roll: Roll) -> None:
        """Show a text; the reader stays at the same time of the plan."""
        if roll != self._roll:
            self._roll = roll
            self._sentence = (-1, 0, 0)
            self._lay_out()

    def show_position(self, seconds: float) -> None:
        """Bring what is spoken at a time of the plan to the reading line."""
        is_still = seconds == self._seconds
        if is_still and self._is_still:
            return
        self._seconds, self._is_still = seconds, is_still
        self._note_sentence()
        self.update()

    def position_shown(self) -> float:
        """Return the time of the plan, in seconds, whose place really stands at the reading line."""
        if not self._layout.lines:
            return 0.0
        height = self._reading_height() - self._top()
        return self._layout.seconds_of(self._layout.line_of(height), self._seconds)

    def show_limit(self, seconds: float | None) -> None:
        """Show from which time of the plan on nothing will be heard; None: all will."""
        self._limit = seconds
        unheard = None if seconds is None else self._layout.first_unheard(seconds)
        if unheard != self._unheard:
            self._unheard = unheard
            self.update()

    def show_lost(self, is_lost: bool) -> None:  # noqa: FBT001 - what is shown, as in the others
        """Say that nobody knows where the reader is, or that it is known again."""
        if is_lost != self._is_lost:
            self._is_lost = is_lost
            self.update()

    def seconds_of_lines(self, lines: float) -> float:
        """Return the time of the plan, in seconds, so many lines further on than the position; negative: back."""
        if not self._layout.lines:
            return 0.0
        goal = self._layout.line_at(self._seconds) + lines
        return self._layout.seconds_of(min(float(len(self._layout.lines)), max(0.0, goal)), self._seconds)

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    # Where it is shown

    def _column(self) -> float:
        _, length = self._look.column_in(self.width())
        return float(length)

    def _left(self) -> float:
        left, _ = self._look.column_in(self.width())
        return float(left)

    def _reading_height(self) -> float:
        return self.height() * self._look.reading_line

    def _top(self) -> float:
        """Return where the roll begins, in pixels from the top of the view."""
        top = self._reading_height() - self._layout.height_of(self._layout.line_at(self._seconds))
        # What moves lies between pixels; what stands is sharp.
        return float(round(top)) if self._is_still else top

    def _mirror(self) -> QTransform:
        """Return how a mirror turns the view about."""
        across, down = (-1.0 if turned else 1.0 for turned in (self._look.is_mirrored, self._look.is_flipped))
        return QTransform(across, 0, 0, down, self.width() if across < 0 else 0.0, self.height() if down < 0 else 0.0)

    def _new_pictures(self) -> LinePictures:
        return LinePictures(self._layout, self.devicePixelRatioF(), self._look.turned)

    def _fitting(self) -> RollLook:
        return self._chosen.with_room_for(self._longest_ems, self.width())

    def _lay_out(self) -> None:
        self._longest_ems = longest_ems((each.text for each in self._roll.paragraphs), self._chosen.font())
        self._look = self._fitting()
        self._layout = RollLayout(self._roll, self._look, self._column())
        self._pictures = self._new_pictures()
        self._unheard = None if self._limit is None else self._layout.first_unheard(self._limit)
        self._note_sentence()
        self.update()

    def _note_sentence(self) -> None:
        """Find the sentence that is spoken, and tell it to those who cannot see it when it is another."""
        if not self._roll.paragraphs:
            return
        number, offset = self._roll.place_at(self._seconds)
        if offset >= len(self._roll.paragraphs[number].text) and number + 1 < len(self._roll.paragraphs):
            number, offset = number + 1, 0.0  # silence before a paragraph is for looking at it
        sentence = (number, *self._roll.paragraphs[number].sentence_at(offset))
        if sentence != self._sentence:
            self._sentence = sentence
            self.setAccessibleDescription(self._roll.paragraphs[number].text[sentence[1] : sentence[2]].strip())

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._look or self._column() != self._layout.column:
            self._lay_out()
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._layout.lines:
            super().mousePressEvent(event)
            return
        point = self._mirror().map(event.position())
        seconds = self._layout.word_at(point - QPointF(self._left(), self._top()))
        if seconds is not None:
            self.chosen.emit(seconds)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, turned = event.pixelDelta().y(), event.angleDelta().y()
        lines = pixels / self._layout.pitch if pixels else turned / _A_NOTCH
        if lines:
            self.wheeled.emit(-lines)
        event.accept()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pictures.ratio != self.devicePixelRatioF():  # on another screen
            self._pictures = self._new_pictures()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.paper))
        if self._layout.lines:
            mirror, top = self._mirror(), self._top()
            self._paint_lines(painter, mirror, top)
            painter.setTransform(mirror)
            self._paint_reading_line(painter)
            self._paint_fading_edges(painter)
            self._paint_pointer(painter)
        painter.end()

    def _paint_reading_line(self, painter: QPainter) -> None:
        if self._look.is_line_shown:
            # Beside the words alone: through them it would strike them out.
            height, away = round(self._reading_height()), 2 * self._pointer_gap()
            for left, right in ((0.0, self._left() - away), (self._left() + self._layout.column + away, self.width())):
                painter.fillRect(QRectF(left, height, right - left, 1), QColor(self._look.line))

    def _paint_lines(self, painter: QPainter, mirror: QTransform, top: float) -> None:
        reach = self._layout.pitch  # small words above a line, and letters below it, may lie outside
        visible = self._layout.lines_between(-top - reach, self.height() - top + reach)
        left = self._left()
        for number in visible:
            dress = dress_of(self._layout.lines[number], self._look, self._sentence, self._unheard)
            picture = self._pictures.of(number, dress)
            corner = QPointF(left, top + self._layout.lines[number].baseline) + picture.corner
            place = mirror.mapRect(QRectF(corner, picture.image.deviceIndependentSize())).topLeft()
            whole, step = divmod(round(place.y()) * STEPS if self._is_still else round(place.y() * STEPS), STEPS)
            painter.drawImage(QPointF(place.x(), whole), self._pictures.of(number, dress, step).image)
        self._pictures.keep_only(visible)

    def _paint_fading_edges(self, painter: QPainter) -> None:
        paper, clear = QColor(self._look.paper), QColor(self._look.paper)
        clear.setAlpha(0)
        height, depth = self.height(), self.height() * _FADE
        for edge, inner in ((0.0, depth), (float(height), height - depth)):
            fade = QLinearGradient(QPointF(0, edge), QPointF(0, inner))
            fade.setColorAt(0, paper)
            fade.setColorAt(1, clear)
            painter.fillRect(QRectF(0, min(edge, inner), self.width(), depth), fade)

    def _pointer_gap(self) -> float:
        return max(14.0, self._look.pixels * _POINTER_GAP_EMS)

    def _paint_pointer(self, painter: QPainter) -> None:
        """Paint the arrow beside the words that are spoken; hollow, with a word below it, when the place is lost."""
        pixels, height = self._look.pixels, self._reading_height()
        line = self._layout.lines[min(len(self._layout.lines) - 1, int(self._layout.line_at(self._seconds)))]
        size, gap = max(12.0, pixels * _POINTER_EMS), self._pointer_gap()
        towards = -1.0 if line.is_rtl else 1.0
        tip = self._left() + (self._layout.column + gap if line.is_rtl else -gap)
        back = tip - towards * size * 0.9
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(self._look.accent)
        painter.setPen(QPen(accent, max(1.5, pixels / 24)) if self._is_lost else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._is_lost else accent)
        corners = [QPointF(back, height - size / 2), QPointF(tip, height), QPointF(back, height + size / 2)]
        painter.drawPolygon(QPolygonF(corners))
        if self._is_lost:
            # Between the edge and the words, where long ones stand below each other.
            inner, outer = tip + towards * 6, self.width() - 2.0 if line.is_rtl else 2.0
            area = QRectF(min(inner, outer), height + size * 0.8, abs(inner - outer), pixels * 3.0)
            side = Qt.AlignmentFlag.AlignLeft if line.is_rtl else Qt.AlignmentFlag.AlignRight
            painter.setPen(accent)
            painter.setFont(sans(13))
            painter.drawText(area, side | Qt.TextFlag.TextWordWrap, self.tr("place lost"))
