"""The page on which a statement is written: a column of text with the start of every paragraph in its margin."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Paragraph
from statement_studio.session.taste import Theme

from .disguise_marks import DisguiseMarks
from .highlighter import MarkdownHighlighter
from .plain_label import plain_tip
from .theme import LINE_HEIGHT_PER_CENT, TEXT_PIXELS, sans, serif

COLUMN_CHARACTERS = 66
_MARGIN_PIXELS = 64
_EDGE_PIXELS = 24
_TOP_PIXELS = 24
_PARAGRAPH_GAP_PIXELS = 12
_OWN_FORMAT = "application/x-statement-studio-paragraphs"
"""What was copied from this page, with its lines told from its paragraphs."""


class Layer(Enum):
    """What lies over the text without being part of it, the lowest first."""

    OVER = auto()
    """What will not be heard."""


class StatementEditor(QTextEdit):
    """Edits the Markdown of a statement, one paragraph a block.

    Enter begins a paragraph, Shift+Enter a line within it. Undo and redo are left to the window, whose one order of
    steps takes in the details as well.
    """

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "text")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the statement"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setPlaceholderText(self.tr("Write what will be said."))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self._theme = theme
        self._over: tuple[tuple[int, int], ...] = ()
        self._layers: dict[Layer, list[QTextEdit.ExtraSelection]] = {}
        self._margin = _TimeMargin(self, theme)
        self._highlighter = MarkdownHighlighter(self.document(), theme)
        self._marks = DisguiseMarks(self, theme)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.set_zoom(0)

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._margin.wear(theme)
        self._highlighter.wear(theme)
        self._marks.wear(theme)
        self.mark_over(self._over)

    def set_zoom(self, steps: int) -> None:
        """Show the text larger or smaller by steps of a tenth of the usual size."""
        font = serif(round(TEXT_PIXELS * (1 + steps / 10)))
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._lay_out_column()

    def settle(self) -> None:
        """Give the paragraphs of a text just laid out their look, and put the cursor at its beginning."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        look = QTextBlockFormat()
        look.setLineHeight(LINE_HEIGHT_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setBottomMargin(_PARAGRAPH_GAP_PIXELS)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)
        document.setUndoRedoEnabled(True)
        self.setTextCursor(QTextCursor(document))
        self._lay_out_column()

    def show_times(self, paragraphs: Sequence[Paragraph]) -> None:
        """Write the start of each spoken paragraph beside it."""
        self._margin.show_times({p.index: minutes_and_seconds(p.starts_at) for p in paragraphs})

    def mark_over(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Tint what will not be heard, from the exact word on; nothing when everything is heard."""
        self._over = tuple(ranges)
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.over_background))
        look.setForeground(QColor(self._theme.over))
        self.set_layer(Layer.OVER, [self._tinted(start, end, look) for start, end in self._over])

    def set_layer(self, layer: Layer, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Show these selections in the place of the earlier ones of their layer; later layers lie over earlier ones."""
        self._layers[layer] = list(selections)
        self.setExtraSelections([each for known in Layer for each in self._layers.get(known, ())])

    def _tinted(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection

    def go_to(self, position: int) -> None:
        """Put the cursor at a place and bring it into sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insert_text(self, text: str) -> None:
        """Put plain text in place of the selection as one step.

        In text with empty lines these part the paragraphs, and single line ends stay within them; in text without,
        as it comes from a word processor, every line is a paragraph.
        """
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if "\n\n" in text:
            text = text.replace("\n\n", "\u2029").replace("\n", "\u2028").replace("\u2029", "\n")
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    # What Qt asks of a text edit

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo_or_redo(event):
            # Left to the window: the text edit would undo behind the back of the one order of steps.
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._marks.tip_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._marks.paint()
        sentence = self._marks.sentence
        if sentence != self.accessibleDescription():
            self.setAccessibleDescription(sentence)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.RightButton:
            # The menu is about the word that was clicked, unless the click is on what is selected.
            clicked, chosen = self.cursorForPosition(event.position().toPoint()), self.textCursor()
            if not chosen.selectionStart() <= clicked.position() <= chosen.selectionEnd():
                self.setTextCursor(clicked)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        else:
            super().keyPressEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        # A name in a text is never opened. An empty answer would make Qt try the name itself.
        return b" "

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own copy turns no-break spaces into plain ones. Its object is filled anew all the same: one made here
        # would live in the clipboard longer than Python does, and the program would crash at its end.
        data = super().createMimeDataFromSelection()
        data.text()  # makes it take the selection now, which it would otherwise do later and over ours
        data.clear()
        selected = self.textCursor().selectedText()
        data.setText(selected.replace("\u2029", "\n\n").replace("\u2028", "\n"))
        data.setData(_OWN_FORMAT, selected.encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(_OWN_FORMAT):
            self.textCursor().insertText(bytes(source.data(_OWN_FORMAT).data()).decode())
            self.ensureCursorVisible()
        elif source.hasText():
            self.insert_text(source.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A folder dropped on the page is opened by the window, not pasted as a path.
        event.ignore() if event.mimeData().hasUrls() else super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore() if event.mimeData().hasUrls() else super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        event.ignore() if event.mimeData().hasUrls() else super().dropEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_column()

    def _lay_out_column(self) -> None:
        wanted = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * COLUMN_CHARACTERS
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = int(min(wanted, max(120, room - _MARGIN_PIXELS - 2 * _EDGE_PIXELS)))
        left = max(_MARGIN_PIXELS + _EDGE_PIXELS // 2, (room - column) // 2)
        self.setLineWrapColumnOrWidth(column)
        self.setViewportMargins(left, _TOP_PIXELS, max(0, room - left - column - 4), 0)
        self._margin.setGeometry(
            QRect(left - _MARGIN_PIXELS, _TOP_PIXELS, _MARGIN_PIXELS - 18, self.height() - _TOP_PIXELS)
        )


class _TimeMargin(QWidget):
    """The start times beside the paragraphs."""

    def __init__(self, editor: StatementEditor, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        self._times: dict[int, str] = {}
        self.setAccessibleName(self.tr("Start of each paragraph"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_times(self, times: dict[int, str]) -> None:
        self._times = times
        self.setAccessibleDescription(", ".join(times.values()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(sans(12))
        painter.setPen(QColor(self._theme.muted))
        layout = self._editor.document().documentLayout()
        scrolled = self._editor.verticalScrollBar().value()
        block = self._editor.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -scrolled)
            if box.top() > self.height():
                break
            time = self._times.get(block.blockNumber())
            if time:
                self._paint_time(painter, time, box, block)
            block = block.next()
        painter.end()

    def _paint_time(self, painter: QPainter, time: str, box: QRectF, block: QTextBlock) -> None:
        if not block.layout().lineCount():  # not laid out yet; Qt would read a line that is not there
            return
        line = block.layout().lineAt(0)
        baseline = box.top() + line.y() + line.ascent()
        width = painter.fontMetrics().horizontalAdvance(time)
        painter.drawText(self.width() - width, round(baseline), time)


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
