"""The Format menu: what its commands do to the text, and what is told of a paste.

Knows which language a paragraph is written in, so that its quotes and spaces are set by that.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QTextEdit

from statement_studio.domain import formatting
from statement_studio.domain.formatting import Emphasis, LineKind
from statement_studio.domain.language_mark import paragraph_language
from statement_studio.domain.list_lines import Rewording
from statement_studio.domain.typography import tidied
from statement_studio.session import wording
from statement_studio.session.desk import Desk
from statement_studio.session.rewording import Reword, reword_selection
from statement_studio.session.taste import Taste
from statement_studio.ui import words
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.parts.notice_bar import Notice, NoticeBar

from .editor import StatementEditor
from .highlighter import left_open_before

if TYPE_CHECKING:
    from statement_studio.session.pasting import Brought, LeftOut


class Writing(QObject):
    """Does the commands of the Format menu in the text of the statement on the desk."""

    def __init__(
        self, desk: Desk, editor: StatementEditor, asides: NoticeBar, taste: Taste, commands: Commands, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._asides, self._taste = desk, editor, asides, taste
        self._told, self._pasted_at = "", 0
        self._add_marks(commands)
        self._add_lines(commands)
        self._add_typing(commands)
        editor.typist.context = self._context
        editor.pasted.connect(self._tell)
        desk.opened.connect(self._tell_nothing)
        desk.history.stack.indexChanged.connect(self._forget_paste)
        taste.changed.connect(self._follow)
        self._follow()

    def _add_marks(self, commands: Commands) -> None:
        add, write = commands.add, Need.WRITABLE
        add("bold", self.tr("&Bold"), partial(self.emphasise, Emphasis.BOLD), "Ctrl+B", need=write)
        add("italic", self.tr("&Italic"), partial(self.emphasise, Emphasis.ITALIC), "Ctrl+I", need=write)
        tip = self.tr("Strike out: neither spoken nor printed")
        add("struck", self.tr("Stri&ke Out"), partial(self.emphasise, Emphasis.STRUCK), "Ctrl+Shift+X", tip, need=write)
        tip = self.tr(
            "Make the selection or the paragraph a comment, which is neither spoken nor printed, or undo that"
        )
        add("comment", self.tr("&Comment"), self.comment, "Ctrl+/", tip, need=write)

    def _add_lines(self, commands: Commands) -> None:
        for name, label, kind, keys in (
            ("heading_1", self.tr("Level &1"), LineKind.HEADING_1, "Ctrl+Alt+1"),
            ("heading_2", self.tr("Level &2"), LineKind.HEADING_2, "Ctrl+Alt+2"),
            ("heading_3", self.tr("Level &3"), LineKind.HEADING_3, "Ctrl+Alt+3"),
            ("no_heading", self.tr("&Plain Text"), LineKind.PLAIN, "Ctrl+Alt+0"),
            ("list", self.tr("&List"), LineKind.ITEM, "Ctrl+Shift+L"),
            ("numbered", self.tr("&Numbered List"), LineKind.NUMBERED, "Ctrl+Shift+O"),
            ("quotation", self.tr("&Quotation"), LineKind.QUOTED, "Ctrl+."),
        ):
            commands.add(name, label, partial(self.make_lines, kind), keys, need=Need.WRITABLE)

    def _add_typing(self, commands: Commands) -> None:
        tip = self.tr("Set quotes, dashes, dots and French spaces by the language of the paragraph while you type")
        self._smart = commands.add(
            "smart_typing", self.tr("&Smart Quotes and Dashes"), tip=tip, need=Need.NOTHING, is_switch=True
        )
        self._smart.toggled.connect(lambda wanted: self._taste.type_smartly(wanted=wanted))
        label = self.tr("&Tidy Quotes and Dashes of the Selection")
        tip = self.tr("Set quotes, dashes, dots and French spaces of the selection, or of the paragraph")
        commands.add("tidy_typography", label, self.tidy, tip=tip, need=Need.WRITABLE)
        label, tip = self.tr("Paste &Without Formatting"), self.tr("Paste the words alone")
        commands.add("paste_plain", label, self.paste_plain, "Ctrl+Shift+V", tip, need=Need.WRITABLE)

    # What the commands do

    def emphasise(self, emphasis: Emphasis) -> None:
        """Give the selected words, or the word at the cursor, a style; take it away where all of them have it."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            self._reword(lambda text, start, end, _block: formatting.emphasised(text, start, end, emphasis))
            return
        have = [p for p in self._selected(cursor) if p[0][p[1] : p[2]].strip()]
        is_off = all(formatting.has_emphasis(*each, emphasis) for each in have)

        def reword(text: str, start: int, end: int, _block: QTextBlock) -> Rewording | None:
            if not text[start:end].strip() or formatting.has_emphasis(text, start, end, emphasis) is not is_off:
                return None
            return formatting.emphasised(text, start, end, emphasis)

        self._reword(reword)

    def make_lines(self, kind: LineKind) -> None:
        """Make the lines that the selection touches headings, items or quotations; plain where all of them are so."""
        selected = self._selected(self._editor.textCursor())
        filled = [each for each in selected if each[0].strip()]
        are = bool(filled) and all(formatting.are_lines(*each, kind) for each in filled)
        made, number = LineKind.PLAIN if are else kind, 1

        def reword(text: str, start: int, end: int, _block: QTextBlock) -> Rewording | None:
            nonlocal number
            if len(selected) > 1 and not text.strip():
                return None
            first = number
            number += formatting.line_count(text, start, end)
            return formatting.lines_as(text, start, end, made, first)

        self._reword(reword)

    def comment(self) -> None:
        """Make the selection, or the paragraph, a comment; or take the comment around the cursor away."""
        self._reword(lambda text, start, end, block: formatting.commented(text, start, end, self._context(block)[1]))

    def tidy(self) -> None:
        """Set the quotes, dashes, dots and spaces of the selection, or of the paragraph, as its language does."""
        has_selection = self._editor.textCursor().hasSelection()

        def reword(text: str, start: int, end: int, block: QTextBlock) -> Rewording:
            if not has_selection:
                start, end = 0, len(text)
            new = tidied(text, *self._context(block), start, end)
            return Rewording(new, start, len(new) - (len(text) - end))

        self._reword(reword)

    def paste_plain(self) -> None:
        """Paste the words of the clipboard without what they look like."""
        if self._may_act():
            self._editor.paste_plain()

    def _reword(self, reword: Reword) -> None:
        if self._may_act() and not self._desk.is_read_only:
            self._editor.setTextCursor(reword_selection(self._editor.textCursor(), reword))
            self._editor.ensureCursorVisible()

    def _may_act(self) -> bool:
        """Whether the keyboard is not at another field, to which the keys of formatting mean nothing."""
        chosen = QApplication.focusWidget()
        return chosen is self._editor or not isinstance(chosen, (QLineEdit, QTextEdit, QAbstractSpinBox))

    def _selected(self, cursor: QTextCursor) -> list[tuple[str, int, int]]:
        """Return the paragraphs that a selection touches, with what is selected of each."""
        found: list[tuple[str, int, int]] = []
        block = self._editor.document().findBlock(cursor.selectionStart())
        while block.isValid() and (not found or block.position() < cursor.selectionEnd()):
            text = wording.paragraph(block)
            start = max(0, cursor.selectionStart() - block.position())
            end = min(block.length() - 1, cursor.selectionEnd() - block.position())
            found.append((text, wording.character_offset(text, start), wording.character_offset(text, end)))
            block = block.next()
        return found

    def _context(self, block: QTextBlock) -> tuple[str, str]:
        language = paragraph_language(wording.paragraph(block), self._desk.details.language)
        return language, left_open_before(block)

    # What is told

    def _follow(self) -> None:
        is_smart = self._taste.preferences.smart_typing
        self._editor.typist.is_smart = is_smart
        self._smart.setChecked(is_smart)

    def _tell_nothing(self) -> None:
        self._asides.show_notices(())

    def _tell(self, brought: Brought) -> None:
        if not brought.left_out:
            self._tell_nothing()
            return
        told = self.tr("Left out of what was pasted: {list}.").format(list=", ".join(self._words_of(brought.left_out)))
        fine = (self.tr("&Fine"), self._tell_nothing)
        self._asides.show_notices([Notice(told, (fine,), is_warning=False)])
        self._told, self._pasted_at = told, self._desk.history.stack.index()
        # The strip takes room from the text: what was pasted last shall not go out of sight for it.
        QTimer.singleShot(0, self._editor, self._editor.ensureCursorVisible)

    def _forget_paste(self, step: int) -> None:
        """Say no more of a paste that was taken back; what others say in the same place stays."""
        if step < self._pasted_at and self._asides.accessibleDescription() == self._told:
            self._tell_nothing()

    def _words_of(self, left_out: Sequence[LeftOut]) -> list[str]:
        from statement_studio.session.pasting import Left

        many = {
            Left.PICTURES: (self.tr("{n} picture"), self.tr("{n} pictures")),
            Left.DOTS: (self.tr("{n} picture too small to be seen"), self.tr("{n} pictures too small to be seen")),
            Left.COMMENTS: (self.tr("{n} comment"), self.tr("{n} comments")),
            Left.DELETIONS: (self.tr("{n} tracked deletion"), self.tr("{n} tracked deletions")),
            Left.HIDDEN: (self.tr("{n} hidden passage"), self.tr("{n} hidden passages")),
            Left.ADDRESSES: (self.tr("{n} link address"), self.tr("{n} link addresses")),
            Left.NOTES: (self.tr("{n} mark of a footnote not copied"), self.tr("{n} marks of footnotes not copied")),
            Left.CHARACTERS: (self.tr("{n} hidden character"), self.tr("{n} hidden characters")),
        }
        rest = self.tr("all that is too long to be read")
        return [words.count(each.number, *many[each.what]) if each.what in many else rest for each in left_out]
