"""From the find bar to the text and back: what is found is shown, counted, walked through and replaced."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.finding import Span
from statement_studio.session.desk import Desk
from statement_studio.session.finding import Finder, MissingGroup, PatternFault, Query, as_pattern
from statement_studio.ui import words
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.theme import mixed

from .editor import StatementEditor
from .find_bar import FindBar
from .layers import Layer

_LONGEST_TAKEN = 200
"""Characters of a selection that is taken for what shall be found."""
_FOUND_SHARE, _CURRENT_SHARE, _SCOPE_SHARE = 0.18, 0.42, 0.07
"""How much of the accent is in the ground of a hit, of the one at the cursor, of the part that is searched."""


class Finding(QObject):
    """Finds and replaces in the text that lies on the desk."""

    def __init__(
        self, desk: Desk, editor: StatementEditor, bar: FindBar, commands: Commands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._bar = desk, editor, bar
        self._finder = Finder(desk.document, parent=self)
        self._begins_at = 0
        self._part = QTextCursor()
        self._done = self._note = ""
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self._show)
        self._add_commands(commands)
        self._connect()

    def _add_commands(self, commands: Commands) -> None:
        add, keys = commands.add, QKeySequence.StandardKey
        add("find", self.tr("Fi&nd…"), partial(self.open, is_replacing=False), keys.Find)
        add("replace", self.tr("R&eplace…"), partial(self.open, is_replacing=True), "Ctrl+H", need=Need.WRITABLE)
        add("find_next", self.tr("Find Ne&xt"), partial(self.step, is_back=False), ("F3", "Ctrl+G"))
        add("find_previous", self.tr("Find Pre&vious"), partial(self.step, is_back=True), ("Shift+F3", "Ctrl+Shift+G"))

    def _connect(self) -> None:
        bar, editor = self._bar, self._editor
        bar.query_changed.connect(self._look)
        bar.replacement_changed.connect(self._redraw.start)
        bar.scope_wanted.connect(self._keep_to_selection)
        bar.next_requested.connect(lambda: self.step(is_back=False))
        bar.previous_requested.connect(lambda: self.step(is_back=True))
        bar.replace_requested.connect(self.replace)
        bar.replace_all_requested.connect(self.replace_all)
        bar.close_requested.connect(self.close)
        self._finder.changed.connect(self._redraw.start)
        editor.selectionChanged.connect(self._redraw.start)
        editor.cursorPositionChanged.connect(self._redraw.start)
        editor.verticalScrollBar().valueChanged.connect(lambda _value: self._redraw.start())
        self._desk.read_only_changed.connect(lambda _is_read_only: self._redraw.start())
        self._desk.opened.connect(self._put_away)
        self._desk.history.stack.indexChanged.connect(self._forget_said)

    # What the person can do

    def open(self, *, is_replacing: bool) -> None:
        """Show the bar, with what is selected as the words to look for."""
        cursor = self._editor.textCursor()
        chosen = cursor.selectedText()
        is_a_few_words = len(chosen) <= _LONGEST_TAKEN and not {"\u2028", "\u2029"} & set(chosen)
        if chosen:
            self._part = cursor
        if not is_a_few_words:
            chosen = ""
        self._begins_at = cursor.selectionStart()
        self._editor.installEventFilter(self)
        self._bar.open(as_pattern(chosen) if self._bar.query.is_pattern else chosen, is_replacing=is_replacing)
        self._look()

    def close(self) -> None:
        """Hide the bar; the hit at the cursor is selected."""
        self._bar.remember()
        if hit := self._current:
            cursor = self._editor.textCursor()
            cursor.setPosition(hit[0])
            cursor.setPosition(hit[1], QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
        self._put_away()
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, *, is_back: bool) -> None:
        """Go to the next hit, or the one before; behind the last comes the first again."""
        self._say()
        if not self._bar.isVisible():
            if not self._bar.query.words:
                self.open(is_replacing=False)
                return
            self._editor.installEventFilter(self)
            self._bar.setVisible(True)
            self._finder.look_for(self._bar.query)
        self._bar.remember()
        current, cursor = self._current, self._editor.textCursor()
        if is_back:
            self._back_from(cursor.selectionStart())
        else:
            self._on_from(current[1] if current else cursor.selectionEnd())
        self._begins_at = self._editor.textCursor().position()

    def _on_from(self, position: int) -> None:
        hit = self._finder.next_from(position)
        if hit is None and (hit := self._finder.next_from(0)):
            self._say(note=self.tr("from the beginning again"))
        self._go_to(hit)

    def _back_from(self, position: int) -> None:
        hit = self._finder.previous_from(position)
        if hit is None and (hit := self._finder.previous_from(self._desk.document.characterCount() - 1)):
            self._say(note=self.tr("from the end again"))
        self._go_to(hit)

    def _go_to(self, hit: Span | None) -> None:
        if hit:
            self._editor.go_to(hit[0])
        self._redraw.start()

    def replace(self) -> None:
        """Replace the hit at the cursor and go to the next one; where the cursor is at none, go to one."""
        hit = self._current
        if hit is None or self._desk.is_read_only:
            self.step(is_back=False)
            return
        if self._refusal():
            return
        with self._desk.history.one_step(self.tr("Replacing")):
            end = self._finder.replace(hit, self._bar.replacement.currentText())
        self._bar.settle()
        self._on_from(end)
        if not self._finder.count:
            self._say(done=self._told_done(1))

    def replace_all(self) -> None:
        """Replace every hit as one step that can be taken back."""
        if self._desk.is_read_only or not self._finder.count or self._refusal():
            return
        with self._desk.history.one_step(self.tr("Replacing All")):
            number = self._finder.replace_all(self._bar.replacement.currentText())
        self._bar.settle()
        self._say(done=self._told_done(number))

    # Looking

    def _look(self) -> None:
        self._say()
        self._finder.look_for(self._bar.query)
        self._go_to(self._finder.next_from(self._begins_at) or self._finder.next_from(0))

    def _keep_to_selection(self, is_wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        if self._editor.textCursor().hasSelection():
            self._part = self._editor.textCursor()
        self._say()
        if is_wanted and not self._part.hasSelection():
            self._bar.is_in_selection.setChecked(False)
            self._say(note=self.tr("select a part of the text first"))
        elif is_wanted:
            self._begins_at = self._part.selectionStart()
            self._finder.keep_to((self._begins_at, self._part.selectionEnd()))
            self._look()
        else:
            self._finder.keep_to(None)

    def _refusal(self) -> str:
        """Return why nothing can be replaced by what is asked for, "" when it can."""
        try:
            self._finder.check_replacement(self._bar.replacement.currentText())
        except MissingGroup as missing:
            told = self.tr("The expression has no bracket for \\{n} in the replacement.")
            return told.format(n=missing.number)
        return ""

    def _put_away(self) -> None:
        self._editor.removeEventFilter(self)  # at no key of a text in which nothing is looked for
        self._bar.hide()
        self._bar.is_in_selection.setChecked(False)
        self._part = QTextCursor()
        self._say()
        self._finder.keep_to(None)
        self._finder.look_for(Query(""))
        self._editor.set_layer(Layer.FOUND, ())

    @property
    def _current(self) -> Span | None:
        """The hit before which the cursor stands. It is no selection, of which the gauge would show the time."""
        return self._finder.hit_at(self._editor.textCursor().selectionStart())

    # Showing

    def _show(self) -> None:
        if not self._bar.isVisible():
            return
        self._editor.set_layer(Layer.FOUND, self._tints())
        count = self._finder.count
        self._bar.allow(has_hits=count > 0, is_writable=not self._desk.is_read_only)
        if trouble := self._trouble():
            self._bar.tell(trouble, is_trouble=True)
        else:
            self._bar.tell(" · ".join(filter(None, (self._done, self._told(count), self._note))))

    def _say(self, *, done: str = "", note: str = "") -> None:
        """Say this around the count from now on, in the place of what was said: what was done, and how one goes."""
        self._done, self._note = done, note
        self._redraw.start()

    def _forget_said(self, _index: int) -> None:
        self._say()  # something else was done since, or what was done was taken back

    def _told_done(self, number: int) -> str:
        one, many = self.tr("{n} replaced; Undo takes it back"), self.tr("{n} replaced; Undo takes all of them back")
        return words.count(number, one, many)

    def _told(self, count: int) -> str:
        if not self._finder.query.words:
            return ""
        if self._done:
            return self.tr("found now: {n}").format(n=count)
        if not count:
            return self.tr("Not found in the selection") if self._finder.scope else self.tr("Not found")
        current = self._current
        if current:
            return self.tr("{n} of {count}").format(n=self._finder.number_of(current), count=count)
        return words.count(count, self.tr("{n} found"), self.tr("{n} found"))

    def _trouble(self) -> str:
        trouble = self._finder.trouble
        if trouble is None:
            return self._refusal() if self._bar.replacement.isVisible() else ""
        if isinstance(trouble, PatternFault):
            told = self.tr("The expression cannot be read at character {place}: {what}.")
            return told.format(place=trouble.place, what=trouble.what)
        return self.tr("This expression fits the text in too many ways. Say more exactly what it shall find.")

    def _tints(self) -> list[QTextEdit.ExtraSelection]:
        """Return the looks of the hits in sight: the others dotted beneath, the one at the cursor underlined."""
        editor = self._editor
        viewport = editor.viewport()
        start = editor.cursorForPosition(QPoint(0, 0)).block().position()
        end = editor.cursorForPosition(QPoint(viewport.width(), viewport.height())).position() + 1
        tints = []
        scope = self._finder.scope
        if scope:
            tints.append(self._tint((max(start, scope[0]), max(start, min(end, scope[1]))), _SCOPE_SHARE, None))
        current = self._current
        line = QTextCharFormat.UnderlineStyle
        for hit in self._finder.hits(start, end):
            is_current = hit == current
            share, style = (_CURRENT_SHARE, line.SingleUnderline) if is_current else (_FOUND_SHARE, line.DotLine)
            tints.append(self._tint(hit, share, style))
        return tints

    def _tint(self, span: Span, share: float, line: QTextCharFormat.UnderlineStyle | None) -> QTextEdit.ExtraSelection:
        palette = self._editor.palette()
        accent, paper = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Base)
        tint = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._desk.document)
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(mixed(accent.name(), paper.name(), share))
        if line is not None:
            look.setForeground(QColor(palette.color(QPalette.ColorRole.Text)))
            look.setUnderlineStyle(line)
            look.setUnderlineColor(accent)
        tint.cursor, tint.format = cursor, look
        return tint

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._bar.isVisible():
            return False
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Resize):
            self._redraw.start()
        elif isinstance(event, QKeyEvent) and _is_escape(event):
            self.close()
            return True
        return False


def _is_escape(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
