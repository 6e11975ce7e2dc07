"""The two parts of the prompter that are painted: the text to read, and the ruler of the plan above it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from statement_studio.domain.estimate import Paragraph
from statement_studio.domain.rehearsal import Plan
from statement_studio.session.taste import Theme
from statement_studio.session.wording import utf16_offset

from .theme import LINE_HEIGHT_PER_CENT, mixed, serif

PAPER = "#0E0F11"
"""The ground of the prompter, darker than any theme: the room is bright, the page must not be."""
_READING_LINE = 0.36
"""Where on the page the words that are being spoken stand, as a share of its height."""
_FADE = 0.09
"""How deep the text fades at both ends of the page, as a share of its height."""


class ReadingPage(QTextEdit):
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
        self.setStyleSheet(f"background: {PAPER}; color: {mixed(theme.ink, PAPER, 0.42).name()}; border: none;")
        self._number, self._share = 0, 0.0

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Show the paragraphs of a statement, the first at the reading line."""
        self.setPlainText("\n".join(paragraph.text for paragraph in paragraphs))
        for number, paragraph in enumerate(paragraphs):
            self._write_hints(self.document().findBlockByNumber(number), paragraph)
        self._number, self._share = 0, 0.0
        self._lay_out()

    def _write_hints(self, block: QTextBlock, paragraph: Paragraph) -> None:
        """Write how names are pronounced behind them, small and in brackets: not to be said a second time."""
        look = QTextCharFormat()
        look.setProperty(QTextFormat.Property.FontSizeAdjustment.value, -2)
        look.setFontItalic(True)
        cursor = QTextCursor(block)
        # From the end on, so that the places of those before stay true.
        for hint in reversed(paragraph.pronounced):
            cursor.setPosition(block.position() + utf16_offset(paragraph.text, hint.end))
            # Set apart, so that a hint in another script does not turn the words around it.
            cursor.insertText(f"\u00a0(\u2068{hint.said}\u2069)", look)

    def show_place(self, number: int, share: float) -> None:
        """Bring a paragraph (from 0) to the reading line, of which a share (0 to 1) has been spoken."""
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
            fade.setColorAt(0, QColor(PAPER))
            clear = QColor(PAPER)
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


class PlanLine(QWidget):
    """The ruler of the prompter: what has been spoken, what is still to come, and where the microphone goes off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plan = Plan((), 0.0, None)
        self._position = self._elapsed = 0.0
        self.setFixedHeight(26)
        self.setAccessibleName(self.tr("Ruler of time"))

    def show_plan(self, plan: Plan) -> None:
        """Show the plan of a rehearsal against its slot."""
        self._plan = plan
        self.update()

    def show_position(self, position_seconds: float, elapsed_seconds: float) -> None:
        """Show where in the plan the speaker is, and how long they have spoken."""
        self._position, self._elapsed = position_seconds, elapsed_seconds
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        slot = self._plan.slot_seconds
        scale = max(self._plan.seconds, slot or 0.0, self._elapsed, 1.0)
        ahead, done = mixed(self._theme.accent, PAPER, 0.28), mixed(self._theme.accent, PAPER, 0.85)
        for paragraph in self._plan.paragraphs:
            end = paragraph.starts_at + paragraph.seconds
            self._fill(painter, paragraph.starts_at / scale, end / scale, ahead)
            self._fill(painter, paragraph.starts_at / scale, min(end, self._position) / scale, done)
        painter.fillRect(QRectF(self._x(self._elapsed / scale) - 1, 4, 2, 18), QColor(self._theme.ink))
        if slot is not None:
            painter.fillRect(QRectF(self._x(slot / scale) - 2, 1, 2, 24), QColor(self._theme.over))
        painter.end()

    def _fill(self, painter: QPainter, start: float, end: float, colour: QColor) -> None:
        left, right = sorted((self._x(start), self._x(end)))
        if end > start:
            painter.fillRect(QRectF(left + 1, 10, right - left - 2, 6), colour)

    def _x(self, share: float) -> float:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() * (1 - share if is_mirrored else share)
