"""The rehearsal on the whole screen: the text in large letters, the clock, and the dark at the limit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Paragraph
from statement_studio.domain.rehearsal import Phase
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Theme

from .plain_label import ElidingLabel, PlainLabel
from .take_page import TakePage
from .theme import LINE_HEIGHT_PER_CENT, mixed, sans, serif

_PAPER = "#0E0F11"
_READING_LINE = 0.36
"""Where on the page the words that are being spoken stand, as a share of its height."""
_FADE = 0.09
"""How deep the text fades at both ends of the page, as a share of its height."""


class Prompter(QWidget):
    """Shows a statement for rehearsal and runs the clock. Space starts and pauses, Esc ends.

    `theme` should be a dark one: the room is bright, the page must not be.
    """

    take_kept = Signal(float, float)
    """Seconds spoken, slot in seconds (0 without one)."""
    closed = Signal()

    def __init__(self, clock: RehearsalClock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._clock, self._theme = clock, theme
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._plan_seconds = 0.0
        self._slot_seconds: float | None = None
        self._take_number = 1
        self.setWindowTitle(self.tr("Rehearsal"))
        self.setAccessibleName(self.tr("Rehearsal"))
        self.setAutoFillBackground(True)
        self.setStyleSheet(f"Prompter, QStackedWidget, QStackedWidget > QWidget {{ background: {_PAPER}; }}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(800, 560)
        self._make_parts()
        clock.ticked.connect(self._tick)
        clock.phase_changed.connect(self._phase_changed)

    def _make_parts(self) -> None:
        theme = self._theme
        self.time = _label(sans(44, is_bold=True), theme.fits)
        self.time.setAccessibleName(self.tr("Time left"))
        self._slot_words, self._state_words = _label(sans(15), theme.muted), _label(sans(15), theme.muted)
        self._next_words = ElidingLabel()
        self._next_words.setFont(sans(14))
        self._next_words.setStyleSheet(f"color: {theme.muted};")
        self._keys = _label(sans(14), theme.muted)
        self._keys.setText(self.tr("Page Down next paragraph    Page Up back    Esc ends"))
        self._line = _PlanLine(theme)
        self._page = _Page(theme)
        self.take_page = TakePage(theme)
        self.take_page.again_requested.connect(self.again)
        self.take_page.keep_requested.connect(self._keep)
        self.take_page.close_requested.connect(self.close)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._speaking_page())
        self._stack.addWidget(self.take_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _speaking_page(self) -> QWidget:
        page = QWidget()
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self.time)
        top.addWidget(self._slot_words)
        top.addStretch(1)
        top.addWidget(self._state_words)
        foot.setSpacing(32)
        foot.addWidget(self._next_words, 1)
        foot.addWidget(self._keys)
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 24, 48, 20)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._line)
        column.addWidget(self._page, 1)
        column.addLayout(foot)
        return page

    def rehearse(
        self, paragraphs: tuple[Paragraph, ...], plan_seconds: float, slot_seconds: float | None, take_number: int
    ) -> None:
        """Show a statement, ready to begin at the first key."""
        self._paragraphs, self._plan_seconds, self._take_number = paragraphs, plan_seconds, take_number
        self._slot_seconds = slot_seconds
        self._page.show_paragraphs(paragraphs)
        self._line.show_plan(paragraphs, plan_seconds, slot_seconds)
        self._clock.begin(slot_seconds)
        self._stack.setCurrentIndex(0)
        self._say_state()
        self.setFocus()

    def again(self) -> None:
        """Make ready for another take of the same text."""
        self.rehearse(self._paragraphs, self._plan_seconds, self._slot_seconds, self._take_number)

    def text_in_sight(self) -> str:
        """Return what the speaker can read, empty once the display has gone dark."""
        return self._page.toPlainText() if self._stack.currentIndex() == 0 else ""

    def current_paragraph(self) -> int:
        """Return the paragraph (from 0) that is being spoken by now."""
        position = self._clock.position_seconds
        begun = [number for number, p in enumerate(self._paragraphs) if p.starts_at <= position + 1e-6]
        return begun[-1] if begun else 0

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        phase = self._clock.rehearsal.phase
        if phase is Phase.ENDED:
            chosen = self.focusWidget()
            if key == Qt.Key.Key_Escape:
                self.close()
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(chosen, QPushButton):
                chosen.click()
            else:
                super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._clock.toggle()
        elif key == Qt.Key.Key_Escape:
            self.close() if phase is Phase.READY else self._clock.end()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._step(1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def _step(self, paragraphs: int) -> None:
        goal = self.current_paragraph() + paragraphs
        if self._paragraphs and 0 <= goal < len(self._paragraphs):
            self._clock.move_to(self._paragraphs[goal].starts_at)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._clock.rehearsal.phase is not Phase.ENDED:
            self._clock.begin(None)
        super().closeEvent(event)
        self.closed.emit()

    # What the clock brings

    def _tick(self) -> None:
        remaining, elapsed = self._clock.remaining_seconds, self._clock.elapsed_seconds
        self.time.setText(minutes_and_seconds(elapsed if remaining is None else remaining))
        self.time.setStyleSheet(f"color: {self._urgency(remaining)[0]};")
        self._slot_words.setText(self._time_words(remaining, elapsed))
        self._line.show_position(self._clock.position_seconds, elapsed)
        number = self.current_paragraph()
        if self._paragraphs:
            current = self._paragraphs[number]
            share = (self._clock.position_seconds - current.starts_at) / max(0.1, current.seconds)
            self._page.show_place(number, min(1.0, max(0.0, share)))
        self._next_words.setText(self._what_follows(number))
        if self._clock.rehearsal.phase is Phase.CUT_OFF:
            self.take_page.show_running(elapsed)

    def _what_follows(self, number: int) -> str:
        if not self._paragraphs:
            return self.tr("nothing is spoken in this text")
        if number + 1 >= len(self._paragraphs):
            return self.tr("last paragraph")
        # Set apart, so that the full stop of a text from right to left stays at its own end.
        return self.tr("next: {words}").format(words=f"\u2068{self._paragraphs[number + 1].text}\u2069")

    def _time_words(self, remaining: float | None, elapsed: float) -> str:
        if remaining is None or self._slot_seconds is None:
            return self.tr("spoken")
        words = self.tr("left of {slot}  ·  {elapsed} spoken")
        told = words.format(slot=minutes_and_seconds(self._slot_seconds), elapsed=minutes_and_seconds(elapsed))
        _, urgency = self._urgency(remaining)
        return f"{told}  ·  {urgency}" if urgency else told

    def _urgency(self, remaining: float | None) -> tuple[str, str]:
        """Return the colour of the clock and the words that say the same."""
        if remaining is None or self._slot_seconds is None:
            return self._theme.ink, ""
        # The last fifth and the last tenth of the slot, whatever its length.
        if remaining <= self._slot_seconds * 0.1:
            return self._theme.over, self.tr("last words")
        if remaining <= self._slot_seconds * 0.2:
            return self._theme.tight, self.tr("come to the end")
        return self._theme.fits, ""

    def _phase_changed(self) -> None:
        self._say_state()
        phase = self._clock.rehearsal.phase
        if phase not in (Phase.CUT_OFF, Phase.ENDED):
            return
        heard_until = self._clock.rehearsal.heard_until(self._plan_seconds)
        is_ended = phase is Phase.ENDED
        self.take_page.show_take(
            self._clock.elapsed_seconds, self._plan_seconds, self._slot_seconds, heard_until, is_ended=is_ended
        )
        self._stack.setCurrentIndex(1)
        self.take_page.take_focus() if is_ended else self.setFocus()

    def _say_state(self) -> None:
        words = {
            Phase.READY: self.tr("take {number}  ·  Space starts"),
            Phase.SPEAKING: self.tr("take {number}  ·  Space pauses"),
            Phase.PAUSED: self.tr("take {number}  ·  paused, Space goes on"),
        }.get(self._clock.rehearsal.phase, "")
        self._state_words.setText(words.format(number=self._take_number))

    def _keep(self) -> None:
        self.take_kept.emit(self._clock.elapsed_seconds, self._slot_seconds or 0.0)
        self.close()


class _Page(QTextEdit):
    """The text in large letters; what is spoken now is bright, the rest steps back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text to read"))
        self.setStyleSheet(f"background: {_PAPER}; color: {mixed(theme.ink, _PAPER, 0.42).name()}; border: none;")
        self._number, self._share = 0, 0.0

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        self.setPlainText("\n".join(paragraph.text for paragraph in paragraphs))
        self._number, self._share = 0, 0.0
        self._lay_out()

    def show_place(self, number: int, share: float) -> None:
        self._number, self._share = number, share
        block = self.document().findBlockByNumber(number)
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setForeground(QColor(self._theme.ink))
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        self.setExtraSelections([selection])
        self.verticalScrollBar().setValue(round(self._spoken_at() - self.viewport().height() * _READING_LINE))

    def _spoken_at(self) -> float:
        """Return how far down the text the words stand that are being spoken: the middle of their line, in pixels."""
        block = self.document().findBlockByNumber(self._number)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        layout = block.layout()
        if not layout.lineCount():  # not laid out yet; Qt would read a line that is not there
            return top
        lines, line = layout.boundingRect().height(), layout.lineAt(0).height()
        return top + line / 2 + (lines - line) * self._share

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_fading_edges(painter)
        if not self.document().isEmpty():
            self._paint_pointer(painter)
        painter.end()

    def _paint_fading_edges(self, painter: QPainter) -> None:
        height, depth = self.viewport().height(), self.viewport().height() * _FADE
        for edge, inner in ((0.0, depth), (float(height), height - depth)):
            fade = QLinearGradient(QPointF(0, edge), QPointF(0, inner))
            fade.setColorAt(0, QColor(_PAPER))
            clear = QColor(_PAPER)
            clear.setAlpha(0)
            fade.setColorAt(1, clear)
            painter.fillRect(QRectF(0, min(edge, inner), self.viewport().width(), depth), fade)

    def _paint_pointer(self, painter: QPainter) -> None:
        block = self.document().findBlockByNumber(self._number)
        middle = self._spoken_at() - self.verticalScrollBar().value()
        painter.setBrush(QColor(self._theme.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        is_mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
        x, point = (self.viewport().width() - 20, -18) if is_mirrored else (20, 18)
        painter.drawPolygon(QPolygonF([QPointF(x, middle - 10), QPointF(x + point, middle), QPointF(x, middle + 10)]))

    def _lay_out(self) -> None:
        document = self.document()
        pixels = max(26, min(54, self.viewport().height() // 14, self.viewport().width() // 26))
        document.setDefaultFont(serif(pixels))
        frame = document.rootFrame().frameFormat()
        side = max(64.0, (self.viewport().width() - pixels * 25) / 2)
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        # Room above the first and below the last paragraph, so that each can stand at the reading line.
        frame.setTopMargin(self.viewport().height() * _READING_LINE)
        frame.setBottomMargin(self.viewport().height() * (1 - _READING_LINE))
        document.rootFrame().setFrameFormat(frame)
        look = QTextBlockFormat()
        look.setLineHeight(LINE_HEIGHT_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setBottomMargin(pixels * 0.6)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
        self.show_place(self._number, self._share)


class _PlanLine(QWidget):
    """The ruler of the prompter: what has been spoken, what is still to come, and where the microphone goes off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._plan = self._position = self._elapsed = 0.0
        self._slot: float | None = None
        self.setFixedHeight(26)
        self.setAccessibleName(self.tr("Ruler of time"))

    def show_plan(self, paragraphs: tuple[Paragraph, ...], plan_seconds: float, slot_seconds: float | None) -> None:
        self._paragraphs, self._plan, self._slot = paragraphs, plan_seconds, slot_seconds
        self.update()

    def show_position(self, position_seconds: float, elapsed_seconds: float) -> None:
        self._position, self._elapsed = position_seconds, elapsed_seconds
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = max(self._plan, self._slot or 0.0, self._elapsed, 1.0)
        ahead, done = mixed(self._theme.accent, _PAPER, 0.28), mixed(self._theme.accent, _PAPER, 0.85)
        for paragraph in self._paragraphs:
            end = paragraph.starts_at + paragraph.seconds
            self._fill(painter, paragraph.starts_at / scale, end / scale, ahead)
            self._fill(painter, paragraph.starts_at / scale, min(end, self._position) / scale, done)
        painter.fillRect(QRectF(self._x(self._elapsed / scale) - 1, 4, 2, 18), QColor(self._theme.ink))
        if self._slot is not None:
            painter.fillRect(QRectF(self._x(self._slot / scale) - 2, 1, 2, 24), QColor(self._theme.over))
        painter.end()

    def _fill(self, painter: QPainter, start: float, end: float, colour: QColor) -> None:
        left, right = sorted((self._x(start), self._x(end)))
        if end > start:
            painter.fillRect(QRectF(left + 1, 10, right - left - 2, 6), colour)

    def _x(self, share: float) -> float:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() * (1 - share if is_mirrored else share)


def _label(font: QFont, colour: str) -> PlainLabel:
    label = PlainLabel()
    label.setFont(font)
    label.setStyleSheet(f"color: {colour};")
    return label
