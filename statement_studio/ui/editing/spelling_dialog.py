"""The dialog that goes from one misspelt word to the next: the word in its sentence, and what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from statement_studio.session.proofreading import Fault
from statement_studio.session.taste import Theme
from statement_studio.session.wording import utf16_offset
from statement_studio.ui.parts.plain_label import ElidingLabel, WrappedLabel
from statement_studio.ui.theme import serif
from statement_studio.ui.timing.pace_words import apart

_SENTENCE_PIXELS = 92
_LIST_PIXELS = 128


class SpellingDialog(QDialog):
    """Shows one misspelt word at a time and announces what shall be done; the next one is shown by whoever does it."""

    replace_requested = Signal(str)
    replace_all_requested = Signal(str)
    skip_requested = Signal()
    ignore_requested = Signal()
    learn_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._may_change = True
        self._word = ""
        self.setWindowTitle(self.tr("Check Spelling"))
        self.resize(700, 440)
        self.title = ElidingLabel()
        self.title.setProperty("role", "title")
        self.title.setMinimumHeight(24)
        self.sentence = QPlainTextEdit()
        self.sentence.setReadOnly(True)
        self.sentence.setTabChangesFocus(True)
        self.sentence.setAccessibleName(self.tr("The sentence of the word"))
        self.sentence.setFont(serif(15))
        self.sentence.setFixedHeight(_SENTENCE_PIXELS)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Replace with"))
        self.words.textChanged.connect(lambda _text: self._allow())
        self.suggestions = QListWidget()
        self.suggestions.setAccessibleName(self.tr("Suggestions"))
        self.suggestions.setProperty("role", "choice")
        self.suggestions.setMinimumHeight(_LIST_PIXELS)
        self.suggestions.currentTextChanged.connect(self._take_suggestion)
        self.suggestions.itemDoubleClicked.connect(lambda _item: self._announce(self.replace_requested))
        self.note = WrappedLabel(role="small")
        self._add_buttons()
        self._lay_out()

    def _add_buttons(self) -> None:
        self.replace, self.replace_all = QPushButton(self.tr("&Replace")), QPushButton(self.tr("Replace A&ll"))
        self.skip, self.ignore = QPushButton(self.tr("&Skip")), QPushButton(self.tr("&Ignore"))
        self.learn, self.back = QPushButton(self.tr("&Add to My Words")), QPushButton(self.tr("&Back"))
        self.close_button = QPushButton(self.tr("&Close"))
        self.replace_all.setToolTip(self.tr("Replace this word wherever it is misspelt"))
        self.skip.setToolTip(self.tr("Leave this one as it is and go on"))
        self.ignore.setToolTip(self.tr("Take the word for right until the program ends"))
        self.learn.setToolTip(self.tr("Take the word for right from now on, on this computer"))
        self.back.setToolTip(self.tr("Go to the word before, and take back what was done there"))
        self.replace.setProperty("role", "primary")
        self.replace.setDefault(True)
        for button, signal in ((self.replace, self.replace_requested), (self.replace_all, self.replace_all_requested)):
            button.clicked.connect(partial(self._announce, signal))
        self.skip.clicked.connect(lambda _checked=False: self.skip_requested.emit())
        self.ignore.clicked.connect(lambda _checked=False: self.ignore_requested.emit())
        self.learn.clicked.connect(lambda _checked=False: self.learn_requested.emit())
        self.back.clicked.connect(lambda _checked=False: self.back_requested.emit())
        self.close_button.clicked.connect(lambda _checked=False: self.accept())
        for button in (self.replace_all, self.skip, self.ignore, self.learn, self.back, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Replace &with"), self.words)
        form.addRow(self.tr("Su&ggestions"), self.suggestions)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        deeds, last = QHBoxLayout(), QHBoxLayout()
        for button in (self.replace, self.replace_all, self.skip, self.ignore, self.learn):
            deeds.addWidget(button)
        deeds.addStretch(1)
        last.addWidget(self.back)
        last.addStretch(1)
        last.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self._form, 1)
        column.addLayout(deeds)
        column.addWidget(self.note)
        column.addStretch()
        column.addLayout(last)

    def show_fault(self, fault: Fault, suggestions: Sequence[str], *, may_go_back: bool, may_change: bool) -> None:
        """Show a misspelt word; one of a statement that is open for reading only can be learnt, but not replaced."""
        self._word, self._may_change = fault.word, may_change
        self._show_parts(is_word=True)
        self.title.setText(self.tr("“{word}” is not in the dictionary").format(word=apart(fault.word)))
        self._show_sentence(fault)
        self.suggestions.clear()
        self.suggestions.addItems(list(suggestions))
        self.words.setText(suggestions[0] if suggestions else fault.word)
        self.suggestions.setCurrentRow(0)
        self.back.setEnabled(may_go_back)
        self._allow()
        first = self.skip if not may_change else self.suggestions if suggestions else self.words
        first.setFocus()
        self.words.selectAll()

    def show_end(self, sentence: str, *, may_go_back: bool) -> None:
        """Say in a sentence why there is no word to show."""
        self._show_parts(is_word=False)
        self.title.setText(sentence)
        self.back.setEnabled(may_go_back)
        self.close_button.setFocus()
        self._make_room(self.height() if self.isVisible() else 0)  # not seen yet, it held room for a word

    def _make_room(self, least: int) -> None:
        """Be as high as what wraps needs at this width, and no lower than `least` pixels."""
        inside = self.layout()
        needed = self.sizeHint().height()
        if inside is not None and inside.hasHeightForWidth():
            needed = inside.totalHeightForWidth(self.width())
        self.resize(self.width(), max(needed, least))

    def show_note(self, text: str) -> None:
        """Say what cannot be checked, and why."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _show_parts(self, *, is_word: bool) -> None:
        shown = (self.sentence, self._form, self.replace, self.replace_all, self.skip, self.ignore, self.learn)
        for part in shown:
            part.setVisible(is_word)

    def _show_sentence(self, fault: Fault) -> None:
        text, (start, end) = fault.sentence
        self.sentence.setPlainText(text)
        cursor = QTextCursor(self.sentence.document())
        cursor.setPosition(utf16_offset(text, start))
        self.sentence.setTextCursor(cursor)
        cursor.setPosition(utf16_offset(text, end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(self._theme.accent))
        look.setBackground(QColor(self._theme.chip))
        selection.cursor, selection.format = cursor, look
        self.sentence.setExtraSelections([selection])
        self.sentence.ensureCursorVisible()

    def _take_suggestion(self, words: str) -> None:
        if words:
            self.words.setText(words)

    def _allow(self) -> None:
        is_other = self.words.text().strip() not in ("", self._word)
        self.words.setEnabled(self._may_change)
        self.suggestions.setEnabled(self._may_change and self.suggestions.count() > 0)
        self.replace.setEnabled(self._may_change and is_other)
        self.replace_all.setEnabled(self._may_change and is_other)

    def _announce(self, signal: SignalInstance, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt has it
        if self.replace.isEnabled():
            signal.emit(self.words.text().strip())
