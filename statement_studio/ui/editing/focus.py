"""Writing without distraction: only the sentence or paragraph one writes at stands out, and its line stays in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QActionGroup, QGuiApplication, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.sentences import sentences_of
from statement_studio.session.taste import Focus, Taste, Theme
from statement_studio.session.timing import Timing
from statement_studio.session.wording import character_offset, paragraph, utf16_offset
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.theme import mixed

from .editor import StatementEditor
from .layers import Layer

REST_SHARE = 0.8
"""How much of the muted ink is left to what is out of focus: it steps back, and can still be read (over 3:1)."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Focus", text)


def focus_command(focus: Focus) -> str:
    """Return the name of the command that chooses a focus."""
    return f"focus_{focus}"


class FocusMode(QObject):
    """Lets what is out of focus step back, in sight only, and keeps the line one writes in the middle."""

    def __init__(
        self,
        editor: StatementEditor,
        timing: Timing,
        taste: Taste,
        commands: Commands,
        worn: Callable[[], Theme],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editor, self._timing, self._taste, self._worn = editor, timing, taste, worn
        self._focus, self._is_typewriter = Focus.OFF, False
        self._is_stretching = self._has_moved = self._is_shown = False
        self._commands = commands
        self._add(commands)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        bar = editor.verticalScrollBar()
        for moved in (editor.cursorPositionChanged, editor.textChanged):
            moved.connect(self._follow)
        bar.valueChanged.connect(self._ask_for_it)
        bar.rangeChanged.connect(self._keep_stretched)
        taste.changed.connect(self._choose)
        self._choose()

    def _add(self, commands: Commands) -> None:
        group = QActionGroup(self)
        for focus, words in (
            (Focus.OFF, _tr("&Whole Text")),
            (Focus.SENTENCE, _tr("&Sentence")),
            (Focus.PARAGRAPH, _tr("&Paragraph")),
        ):
            action = commands.add(focus_command(focus), words, need=Need.NOTHING, is_switch=True)
            action.triggered.connect(lambda _checked=False, f=focus: self._taste.choose_focus(f))
            group.addAction(action)
        tip = _tr("Focus on the sentence, on the paragraph, on the whole text in turn")
        commands.add("next_focus", _tr("&Next Focus"), self.go_on, "F8", tip, need=Need.NOTHING)
        tip = _tr("Keep the line you write in the middle of the page")
        switch = commands.add("typewriter", _tr("&Typewriter Scrolling"), tip=tip, need=Need.NOTHING, is_switch=True)
        switch.toggled.connect(lambda wanted: self._taste.write_in_the_middle(wanted=wanted))

    def go_on(self) -> None:
        """Focus on the sentence, then on the paragraph, then on nothing."""
        turn = list(Focus)
        self._taste.choose_focus(turn[(turn.index(self._focus) + 1) % len(turn)])

    def _choose(self) -> None:
        choices = self._taste.preferences
        was_typewriter, self._is_typewriter = self._is_typewriter, choices.typewriter
        self._commands[focus_command(choices.focus)].setChecked(True)
        self._commands["typewriter"].setChecked(choices.typewriter)
        if choices.focus is not self._focus:
            self._focus = choices.focus
            self._soon.start()
        if was_typewriter is not self._is_typewriter:
            self._stretch()
            self._editor.ensureCursorVisible()
            self._follow()
        self._ask_for_it()  # the theme may be another one

    def _follow(self) -> None:
        self._has_moved = True
        self._ask_for_it()

    def _ask_for_it(self) -> None:
        if self._focus is not Focus.OFF or self._is_typewriter:
            self._soon.start()

    def _show(self) -> None:
        if self._is_typewriter and self._has_moved:
            self._centre()
        self._has_moved = False
        out_of_focus = self._out_of_focus()
        if out_of_focus or self._is_shown:
            self._is_shown = bool(out_of_focus)
            self._editor.set_layer(Layer.OUT_OF_FOCUS, out_of_focus)

    # What stands out

    def _out_of_focus(self) -> Sequence[QTextEdit.ExtraSelection]:
        if self._focus is Focus.OFF:
            return ()
        first, last = self._in_sight()
        start, end = self._standing_out()
        pieces = ((first, min(start, last)), (max(end, first), last))
        return [self._stepped_back(a, b) for a, b in pieces if a < b]

    def _standing_out(self) -> tuple[int, int]:
        """Return where what stands out begins and ends in the document; the selection always does."""
        cursor = self._editor.textCursor()
        document = self._editor.document()
        first, last = (document.findBlock(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        if self._focus is Focus.SENTENCE:
            return self._sentence(first, cursor.selectionStart())[0], self._sentence(last, cursor.selectionEnd())[1]
        return first.position(), last.position() + last.length() - 1

    def _sentence(self, block: QTextBlock, position: int) -> tuple[int, int]:
        """Return where the sentence at a position begins and ends; the whole paragraph where nothing is said."""
        whole = (block.position(), block.position() + block.length() - 1)
        known = self._timing.blocks
        if block.blockNumber() >= len(known):
            return whole
        text = paragraph(block)
        at = character_offset(text, position - block.position())
        starts = [each.start for each in sentences_of(known[block.blockNumber()], self._timing.pace.language)]
        if not starts:
            return whole
        begun = [start for start in starts[1:] if start <= at]
        ahead = [start for start in starts[1:] if start > at]
        start = block.position() + utf16_offset(text, begun[-1]) if begun else whole[0]
        end = block.position() + utf16_offset(text, ahead[0]) if ahead else whole[1]
        return start, min(end, whole[1])

    def _in_sight(self) -> tuple[int, int]:
        editor, port = self._editor, self._editor.viewport()
        first = editor.cursorForPosition(QPoint(0, 0)).block().position()
        last = editor.cursorForPosition(QPoint(port.width(), port.height())).block()
        return first, last.position() + last.length() - 1

    def _stepped_back(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        theme, look = self._worn(), QTextCharFormat()
        look.setForeground(mixed(theme.muted, theme.paper, REST_SHARE))
        selection.cursor, selection.format = cursor, look
        return selection

    # The line in the middle

    def _keep_stretched(self) -> None:
        if self._is_typewriter and not self._is_stretching:
            self._stretch()

    def _stretch(self) -> None:
        """Let the page be scrolled so far that its first and its last line can stand in the middle."""
        room = self._editor.viewport().height() // 2 if self._is_typewriter else 0
        self._is_stretching = True
        self._editor.verticalScrollBar().setRange(-room, self._page_end() + room)
        self._is_stretching = False
        self._follow()  # what Qt had taken for the range may have moved the page

    def _page_end(self) -> int:
        height = self._editor.document().documentLayout().documentSize().height()
        return max(0, round(height) - self._editor.viewport().height())

    def _centre(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # the text must not run away under a selection that is being drawn
        bar, line = self._editor.verticalScrollBar(), self._editor.cursorRect()
        bar.setValue(bar.value() + line.center().y() - self._editor.viewport().height() // 2)
