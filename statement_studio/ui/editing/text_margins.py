"""What stands beside the text: the writer's notes on one side, on the other what must, should or may be said.

Reads the blocks in sight alone, each once a wording.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from statement_studio.domain.language import script_direction
from statement_studio.domain.markup import spans
from statement_studio.domain.notes import Note, notes_in
from statement_studio.domain.passages import Passage, Weight, passages_in
from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import plain_tip
from statement_studio.ui.theme import sans

from .direction import runs_leftwards
from .highlighter import left_open_before
from .sight import Sight
from .time_margin import AFTER_COLUMN_PIXELS, BEFORE_TIMES_PIXELS

_NOTE_PIXELS = 12
_LETTER_PIXELS = 9
_LEAST_NOTE_WIDTH = 96
"""Narrower, a note is folded to a sign."""
_GAP = 14
_BLOCKS_KNOWN = 500
_LINE_STYLES = (
    (Weight.MUST, Qt.PenStyle.SolidLine),
    (Weight.SHOULD, Qt.PenStyle.DashLine),
    (Weight.MAY, Qt.PenStyle.DotLine),
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What a paragraph has in its margins, in characters as Qt counts them."""

    notes: tuple[Note, ...]
    passages: tuple[Passage, ...]


class MarginReader(QObject):
    """Finds what the blocks in sight have in their margins, and tells the margins when to look again."""

    text_changed = Signal()
    """Something of the text looks otherwise now. Told when that has been painted, once."""
    viewport_moved = Signal()

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit, self._sight = edit, Sight(edit)
        self._known: dict[tuple[str, str], Beside] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.text_changed)
        edit.document().documentLayout().update.connect(self._soon.start)
        edit.viewport().installEventFilter(self)
        # A column can become wider after the viewport has told of its new size, and that stays as it is then.
        edit.document().documentLayout().documentSizeChanged.connect(self.viewport_moved)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # A viewport that is moved while it is being shown tells of it by nothing but being shown.
        if isinstance(event, QResizeEvent | QMoveEvent | QShowEvent):
            self.viewport_moved.emit()
        return False

    def blocks(self, *, is_leftwards: bool) -> Iterator[tuple[QTextBlock, QPointF, Beside]]:
        """Yield the blocks in sight that are written this way, with the place of their layout in the viewport."""
        for block, box in self._sight.paragraphs():
            if runs_leftwards(block) == is_leftwards:
                yield block, box.topLeft(), self._beside(block)

    def _beside(self, block: QTextBlock) -> Beside:
        key = (block.text(), left_open_before(block))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _BLOCKS_KNOWN:
                self._known.clear()
            known = self._known[key] = _beside(wording.paragraph(block), key[1])
        return known


def _beside(text: str, inside: str) -> Beside:
    covering, _ = spans(text, inside)

    def counted(offset: int) -> int:
        return wording.utf16_offset(text, offset)

    notes = tuple(Note(counted(n.start), counted(n.end), n.words) for n in notes_in(text, covering))
    marked = tuple(Passage(counted(p.start), counted(p.end), p.weight) for p in passages_in(text, covering))
    return Beside(notes, marked)


class _Margin(QWidget):
    """A strip beside the viewport of a text edit that follows its size, its text and its scrolling.

    Of paragraphs from right to left (`is_leftwards`) it stands on the other side.
    """

    def __init__(self, edit: QTextEdit, reader: MarginReader, theme: Theme, *, is_leftwards: bool = False) -> None:
        super().__init__(edit)
        self._is_leftwards = is_leftwards
        self._edit, self._reader, self._theme = edit, reader, theme
        edit.verticalScrollBar().valueChanged.connect(self.update)
        self._was_empty = False
        reader.text_changed.connect(self._look_again)
        reader.viewport_moved.connect(self.place)
        self.place()

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.update()

    def _look_again(self) -> None:
        """Paint again, unless there was nothing in sight and is nothing: the letter that was typed goes before that."""
        in_sight = self._reader.blocks(is_leftwards=self._is_leftwards)
        is_empty = not any(beside.notes or beside.passages for _, _, beside in in_sight)
        if not (is_empty and self._was_empty):
            self.update()
        self._was_empty = is_empty

    def place(self) -> None:
        """Stand in all the room that the text leaves where its lines end."""
        self.setGeometry(self._room(is_left=self._is_leftwards).toRect())

    def _room(self, *, is_left: bool) -> QRectF:
        """Return the room between the text and the edge of the page, on one side."""
        viewport, bar = self._edit.viewport().geometry(), self._edit.verticalScrollBar()
        if is_left:
            return QRectF(0, viewport.top(), viewport.left(), viewport.height())
        right = self._edit.width() - (bar.width() if bar.isVisibleTo(self._edit) else 0)
        is_column = self._edit.lineWrapMode() is QTextEdit.LineWrapMode.FixedPixelWidth
        # A viewport is wider without its scroll bar; what stands beside a column does not move when that comes.
        wide = self._edit.lineWrapColumnOrWidth() + AFTER_COLUMN_PIXELS if is_column else viewport.width()
        start = viewport.left() + wide
        return QRectF(start, viewport.top(), max(0, right - start), viewport.height())


class PassageMargin(_Margin):
    """Lines beside what must, should or may be said: unbroken, dashed, dotted, each with its sign and letter."""

    def __init__(self, edit: QTextEdit, reader: MarginReader, theme: Theme, *, is_leftwards: bool = False) -> None:
        super().__init__(edit, reader, theme, is_leftwards=is_leftwards)
        self.setAccessibleName(self.tr("Passages that must, should or may be said"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self) -> None:
        """Stand before the lines, between the text and the start times."""
        room = self._room(is_left=not self._is_leftwards)
        if not self._is_leftwards:
            room.setLeft(room.right() - BEFORE_TIMES_PIXELS)
        room.setWidth(BEFORE_TIMES_PIXELS)
        self.setGeometry(room.toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(_LETTER_PIXELS, is_bold=True))
        told, free_from = [], 0.0
        for block, origin, beside in self._reader.blocks(is_leftwards=self._is_leftwards):
            for passage in beside.passages:
                first = block.layout().lineForTextPosition(passage.start)
                last = block.layout().lineForTextPosition(max(passage.start, passage.end - 1))
                if first.isValid() and last.isValid():
                    top, bottom = origin.y() + first.y(), origin.y() + last.y() + last.height()
                    # One that begins on the line where another ends stands below it.
                    free_from = self._paint(painter, passage.weight, max(top + 3, free_from + 2), bottom - 3)
                    told.append(self._letters()[passage.weight][1])
        painter.end()
        if (sentence := ", ".join(told)) != self.accessibleDescription():
            self.setAccessibleDescription(sentence)

    def _letters(self) -> dict[Weight, tuple[str, str]]:
        return {
            Weight.MUST: (self.tr("M", "letter for a passage that must be said"), self.tr("must be said")),
            Weight.SHOULD: (self.tr("S", "letter for a passage that should be said"), self.tr("should be said")),
            Weight.MAY: (self.tr("m", "letter for a passage that may be said"), self.tr("may be said")),
        }

    def _paint(self, painter: QPainter, weight: Weight, top: float, bottom: float) -> float:
        """Paint the mark of a passage from top to bottom. Return where it ends, which is lower for a short one."""
        colour = QColor(self._theme.accent if weight is Weight.MUST else self._theme.muted)
        x = 8.0 if self._is_leftwards else self.width() - 8.0
        painter.setPen(QPen(colour, 1.2))
        painter.drawText(QRectF(x - 8, top - 1, 16, 11), Qt.AlignmentFlag.AlignCenter, self._letters()[weight][0])
        painter.setBrush(colour if weight is Weight.MUST else Qt.BrushStyle.NoBrush)
        sign = QRectF(x - 2.5, top + 11, 5, 5)
        if weight is Weight.MAY:
            painter.drawEllipse(sign)
        elif weight is Weight.SHOULD:
            painter.drawPolygon([QPointF(x - 3, sign.top()), QPointF(x + 3, sign.top()), QPointF(x, sign.bottom())])
        else:
            painter.drawRect(sign)
        painter.setPen(QPen(colour, 1.5, dict(_LINE_STYLES)[weight]))
        end = max(bottom, sign.bottom() + 6)
        painter.drawLine(QPointF(x, sign.bottom() + 2), QPointF(x, end))
        return end


class NotesMargin(_Margin):
    """The notes beside their places, shortened; where there is no room a sign with their number."""

    def __init__(self, edit: QTextEdit, reader: MarginReader, theme: Theme, *, is_leftwards: bool = False) -> None:
        super().__init__(edit, reader, theme, is_leftwards=is_leftwards)
        self._boxes: list[tuple[QRectF, str, int]] = []
        self.setAccessibleName(self.tr("Notes beside the text"))

    @property
    def is_folded(self) -> bool:
        """Whether there is no room for more than a sign."""
        return self.width() < _LEAST_NOTE_WIDTH + _GAP

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(_LETTER_PIXELS if self.is_folded else _NOTE_PIXELS, is_bold=self.is_folded))
        self._boxes = list(self._signs() if self.is_folded else self._lines(painter.fontMetrics().height() + 4.0))
        for box, told, _ in self._boxes:
            self._paint_sign(painter, box, told) if self.is_folded else self._paint_note(painter, box, told)
        painter.end()
        told = "; ".join(words for _, words, _ in self._boxes)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _lines(self, height: float) -> Iterator[tuple[QRectF, str, int]]:
        """Yield a box for each note in sight, none over another, with its words and its place in the text."""
        free_from = -height
        for block, origin, beside in self._reader.blocks(is_leftwards=self._is_leftwards):
            for note in beside.notes:
                line = block.layout().lineForTextPosition(note.start)
                if line.isValid():
                    top = max(free_from, origin.y() + line.y() + (line.height() - height) / 2)
                    free_from = top + height + 2
                    words = note.words or self.tr("(empty note)")
                    left = 8 if self._is_leftwards else _GAP
                    yield QRectF(left, top, self.width() - _GAP - 8, height), words, block.position() + note.start

    def _signs(self) -> Iterator[tuple[QRectF, str, int]]:
        """Yield a box for each paragraph in sight that has notes."""
        for block, origin, beside in self._reader.blocks(is_leftwards=self._is_leftwards):
            if beside.notes:
                line = block.layout().lineForTextPosition(beside.notes[0].start)
                words = "\n".join(note.words or self.tr("(empty note)") for note in beside.notes)
                left = self.width() - 20 if self._is_leftwards else 4
                yield QRectF(left, origin.y() + line.y() + 4, 16, 14), words, block.position() + beside.notes[0].start

    def _paint_note(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setPen(QPen(QColor(self._theme.line), 1))
        start = self.width() - _GAP + 4 if self._is_leftwards else 4
        painter.drawLine(QPointF(start, box.center().y()), QPointF(start + _GAP - 8, box.center().y()))
        painter.setPen(QColor(self._theme.muted))
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if self._is_leftwards else Qt.AlignmentFlag.AlignLeft
        # The sign of what is left out stands at the end of the words, on whichever side that is.
        leftwards = script_direction(words) == "rtl"
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _paint_sign(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        painter.setBrush(QColor(self._theme.chip))
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(words.count("\n") + 1))

    def _at(self, point: QPointF) -> tuple[QRectF, str, int] | None:
        return next((each for each in self._boxes if each[0].contains(point)), None)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(hit[1]) if hit else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self._at(event.position())
        if hit is None:
            return
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(hit[2] + len("{>>"))
        self._edit.setTextCursor(cursor)
        self._edit.setFocus()


class TextMargins:
    """The margins of a text edit: for paragraphs from left to right, and for those from right to left."""

    def __init__(self, edit: QTextEdit, theme: Theme) -> None:
        reader = MarginReader(edit)
        self.notes, self.notes_of_leftwards = (
            NotesMargin(edit, reader, theme, is_leftwards=leftwards) for leftwards in (False, True)
        )
        self.passages, self.passages_of_leftwards = (
            PassageMargin(edit, reader, theme, is_leftwards=leftwards) for leftwards in (False, True)
        )

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for margin in (self.notes, self.notes_of_leftwards, self.passages, self.passages_of_leftwards):
            margin.wear(theme)
