"""The page on which a statement is written: a column of text with the start of every paragraph in its margin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip, QWidget

from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import plain_tip

from .direction import align
from .disguise_marks import DisguiseMarks
from .exchange import Exchange
from .highlighter import MarkdownHighlighter
from .layers import Layer, Layers
from .marks import Marks
from .page_look import PageLook, respace, settle_lines
from .sight import Sight
from .spelling_marks import SpellingMarks
from .time_margin import AFTER_COLUMN_PIXELS, BEFORE_TIMES_PIXELS, StartsAt, TimeMargin
from .typist import Typist

_MARGIN_PIXELS = 64
_TOP_PIXELS = 24
_WRITING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class StatementEditor(QTextEdit):
    """Edits the Markdown of a statement, one paragraph a block.

    Enter begins a paragraph, Shift+Enter a line within it. Undo and redo are left to the window, whose one order of
    steps takes in the details as well.
    """

    undo_requested = Signal()
    pasted = Signal(object)
    """What came in from elsewhere, and what of it did not (Pasted)."""
    redo_requested = Signal()
    menu_begun = Signal(QMenu)
    """The menu of the place at the cursor was begun: what concerns the word there goes on top."""
    zoom_requested = Signal(int)
    """By this many steps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "text")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the statement"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(self.tr("Write what will be said."))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self._theme, self._look = theme, PageLook()
        self.layers = Layers(self, theme)
        self._exchange = Exchange(self, self.pasted.emit)
        self._margin, self._right_margin = TimeMargin(self, theme), TimeMargin(self, theme, is_leftwards=True)
        self._highlighter = MarkdownHighlighter(self.document(), theme)
        self._sight = Sight(self)
        self._marks = DisguiseMarks(self, theme)
        self._more_marks: list[Marks] = []
        self.spelling = SpellingMarks(self, theme)
        self.typist = Typist(self)
        for margin in (self._margin, self._right_margin):
            self.verticalScrollBar().valueChanged.connect(margin.update)
        # Lines that had to wait for steps to be done again are set apart when these are gone.
        self.document().redoAvailable.connect(self._space_lines, Qt.ConnectionType.QueuedConnection)
        self.set_look(PageLook())

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._margin.wear(theme)
        self._right_margin.wear(theme)
        self._highlighter.wear(theme)
        self._marks.wear(theme)
        for marks in self._more_marks:
            marks.wear(theme)
        self.spelling.wear(theme)
        self.layers.wear(theme)

    def set_look(self, look: PageLook) -> None:
        """Set the page like this from now on."""
        self._look = look
        font = look.font()
        if font != self.document().defaultFont():
            self.setFont(font)
            self.document().setDefaultFont(font)
        self._lines_wait = not respace(self.document(), look.line_spacing)
        self._lay_out_column()

    def _space_lines(self) -> None:
        if self._lines_wait:
            self._lines_wait = not respace(self.document(), self._look.line_spacing)

    def settle(self) -> None:
        """Give the paragraphs of a text just laid out their look, and put the cursor at its beginning."""
        settle_lines(self.document(), self._look.line_spacing)
        self.setTextCursor(QTextCursor(self.document()))
        self._lay_out_column()

    def show_times(self, starts_at: StartsAt | None) -> None:
        """Write the start of each spoken paragraph beside it, as the answer to the number of a block; None: nothing."""
        self._margin.show_times(starts_at)
        self._right_margin.show_times(starts_at)

    def mark_over(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Tint what will not be heard, from the exact word on; nothing when everything is heard."""
        self.layers.mark_over(ranges)

    def set_layer(self, layer: Layer, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Show these selections in the place of the earlier ones of their layer; later layers lie over earlier ones."""
        self.layers.lay(layer, selections)

    def has_layer(self, layer: Layer) -> bool:
        """Whether anything is shown in a layer."""
        return self.layers.holds(layer)

    @property
    def over(self) -> tuple[tuple[int, int], ...]:
        """The ranges of positions that are tinted as not heard."""
        return self.layers.over

    def add_marks(self, marks: Marks) -> None:
        """Let marks be painted over the text from now on, and tell of them where the mouse rests."""
        self._more_marks.append(marks)

    def go_to(self, position: int) -> None:
        """Put the cursor at a place and bring it into sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insert_text(self, text: str) -> None:
        """Put plain text in place of the selection as one step; empty lines, or else lines, part its paragraphs."""
        self._exchange.put(text)

    def paste_plain(self) -> None:
        """Put the words of the clipboard without their looks in place of the selection."""
        self._exchange.take_plain()

    # What Qt asks of a text edit

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and not _is_letter(event) and _is_undo_or_redo(event):
            # Left to the window: the text edit would undo behind the back of the one order of steps.
            event.ignore()
            return False
        if kind is QEvent.Type.KeyPress and self.typist.indents(event):
            event.accept()
            return True
        if kind is QEvent.Type.KeyRelease and _is_letter(event):
            event.accept()  # or every widget up to the window would be asked whether it waits for that
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(event.pos())), self.viewport())
            return True
        done = super().viewportEvent(event)
        if not self.viewport().autoFillBackground():
            # A style sheet takes that back; and where the page hides nothing, Qt paints all beneath it at every key.
            self.viewport().setAutoFillBackground(True)
            self.viewport().setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        return done

    def _tip_at(self, point: QPoint) -> str:
        tips = [marks.tip_at(point) for marks in (self._marks, *self._more_marks)]
        return "\n".join(filter(None, tips))

    def paintEvent(self, event: QPaintEvent) -> None:
        area, in_sight = event.rect(), self._sight.paragraphs()
        if self._highlighter.has_leftwards:
            have_moved = [align(block) for block, _ in in_sight]
            if any(have_moved):
                self.viewport().update()
        super().paintEvent(event)
        self.spelling.paint(area, in_sight)
        self._marks.paint(area, in_sight)
        for marks in self._more_marks:
            marks.paint(area, in_sight)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_begun.emit(menu)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.spelling.leave_word()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.RightButton:
            # The menu is about the word that was clicked, unless the click is on what is selected.
            clicked, chosen = self.cursorForPosition(event.position().toPoint()), self.textCursor()
            if not chosen.selectionStart() <= clicked.position() <= chosen.selectionEnd():
                self.setTextCursor(clicked)
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_letter(event):
            super().keyPressEvent(event)
            self.typist.typed(event.text())
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif self.typist.takes(event):
            event.accept()
        else:
            super().keyPressEvent(event)
            self.typist.typed(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.typist.typed(event.commitString())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        # A name in a text is never opened. An empty answer would make Qt try the name itself.
        return b" "

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own copy turns no-break spaces into plain ones. Its object is filled anew all the same: one made here
        # would live in the clipboard longer than Python does, and the program would crash at its end.
        data = super().createMimeDataFromSelection()
        self._exchange.give(data)
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return self._exchange.may_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._exchange.take(source)

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
        wanted = self._look.line_pixels(self.document().defaultFont())
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = int(min(wanted, max(120, room - 2 * _MARGIN_PIXELS)))
        left = max(_MARGIN_PIXELS, (room - column) // 2)
        self.setLineWrapColumnOrWidth(column)
        self.setViewportMargins(left, _TOP_PIXELS, max(0, room - left - column - AFTER_COLUMN_PIXELS), 0)
        width, height = _MARGIN_PIXELS - BEFORE_TIMES_PIXELS, self.height() - _TOP_PIXELS
        self._margin.setGeometry(left - _MARGIN_PIXELS, _TOP_PIXELS, width, height)
        right = left + column + AFTER_COLUMN_PIXELS + BEFORE_TIMES_PIXELS
        self._right_margin.setGeometry(right, _TOP_PIXELS, width, height)


def _is_letter(event: QKeyEvent) -> bool:
    """Whether a key does nothing but put a sign. Asking Qt what else it might mean costs more than that."""
    text = event.text()
    return bool(text) and text.isprintable() and event.modifiers() in _WRITING


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
