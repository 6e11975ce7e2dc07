"""The dialog that shows how figures, dates, acronyms and any word are said, and takes what shall be said instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.lexicon import AS_LETTERS, AS_WORD
from statement_studio.ui import words
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import ElidingLabel, WrappedLabel, hairline
from statement_studio.ui.timing import pace_words

from .piece_table import PieceTable
from .pieces import Decided, Piece

_USUAL, _WORDS = "usual", "words"


class SpokenDialog(QDialog):
    """Shows pieces of a text with what is said for them, and announces that one shall be said otherwise."""

    saying_chosen = Signal(str, str, bool)
    """The piece as written; how it shall be said ("" as usual); whether in all statements of the language."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._piece: Piece | None = None
        self._has_words = False
        self.setWindowTitle(self.tr("As it is said"))
        self.resize(760, 560)
        self.table = PieceTable()
        self.table.piece_chosen.connect(self._show_choice)
        self.filter = QLineEdit()
        self.filter.setAccessibleName(self.tr("Find"))
        self.filter.setPlaceholderText(self.tr("Find any word of the text"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._find)
        self._empty = WrappedLabel(role="small")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = ElidingLabel()
        self._title.setProperty("role", "title")
        self._title.setMinimumHeight(24)
        self.how, self.scope = CalmComboBox(), CalmComboBox()
        self.words = QLineEdit()
        self.apply, self.close_button = QPushButton(self.tr("Say it so")), QPushButton(self.tr("Close"))
        self._fill(language)
        self._lay_out()

    def _fill(self, language: str) -> None:
        self.how.setAccessibleName(self.tr("Say it"))
        for words_, how in (
            (self.tr("as usual"), _USUAL),
            (self.tr("as letters"), AS_LETTERS),
            (self.tr("as a word"), AS_WORD),
            (self.tr("as these words"), _WORDS),
        ):
            self.how.addItem(words_, how)
        self.how.currentIndexChanged.connect(lambda _number: self._allow())
        self.scope.currentIndexChanged.connect(lambda _number: self._allow())
        self.words.setAccessibleName(self.tr("Words to say"))
        self.words.setPlaceholderText(self.tr("Words to say"))
        self.words.textChanged.connect(lambda _text: self._allow())
        self.scope.setAccessibleName(self.tr("Where"))
        self.scope.addItem(self.tr("in this statement"), False)
        everywhere = self.tr("in all my statements in {language}").format(language=words.language_name(language))
        self.scope.addItem(everywhere, True)
        self.apply.setProperty("role", "primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(lambda _checked=False: self._announce())
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(lambda _checked=False: self.accept())

    def _lay_out(self) -> None:
        saying = QHBoxLayout()
        saying.setSpacing(10)
        saying.addWidget(self.how, 1)
        saying.addWidget(self.words, 2)
        self._line, self._form = hairline(), QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Say it"), saying)
        form.addRow(self.tr("&Where"), self.scope)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = form.labelForField(saying)
        if isinstance(label, QLabel):
            label.setBuddy(self.how)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.apply)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._line)
        column.addWidget(self._title)
        column.addWidget(self._form)
        column.addLayout(buttons)

    def show_pieces(self, pieces: Sequence[Piece], chosen: str = "") -> None:
        """Show pieces; the one written as `chosen` is selected, else the one that was."""
        wanted = chosen or (self._piece.written if self._piece else "")
        self.table.show_pieces(pieces, wanted)
        for part in (self.filter, self._line, self._title, self._form, self.apply):
            part.setVisible(bool(pieces))
        self._has_words = bool(pieces)
        self._show_listed()
        first = self.table if not self.table.is_bare else self.filter if pieces else self.close_button
        first.setFocus()

    def _find(self, text: str) -> None:
        self.table.filter(text)
        self._show_listed()

    def _show_listed(self) -> None:
        """Show the table, or why there is nothing in it, and what is chosen there."""
        is_bare = self.table.is_bare
        self.table.setVisible(not is_bare)
        self._empty.setVisible(is_bare)
        if is_bare:
            self._empty.setText(self._why_empty())
        self._show_choice(self.table.piece)

    def _why_empty(self) -> str:
        looked_for = self.filter.text().strip()
        if not self._has_words:
            return self.tr("Nothing is spoken yet. Figures, dates and acronyms will stand here.")
        if looked_for:
            return self.tr("“{text}” is neither written nor said here.").format(text=pace_words.apart(looked_for))
        return self.tr("Everything in this text is said as it is written. Any word can be found above.")

    def _show_choice(self, piece: Piece | None) -> None:
        self._piece = piece
        for part in (self.how, self.words, self.scope):
            part.setEnabled(piece is not None)
        if piece is None:
            self._title.setText("")
            self.how.setCurrentIndex(self.how.findData(_USUAL))
            self.words.setText("")
            self.scope.setCurrentIndex(0)
            self._allow()
            return
        written, said = pace_words.apart(piece.written), pace_words.apart(piece.said)
        self._title.setText(self.tr("“{written}”: {said}").format(written=written, said=said))
        how = piece.how if piece.how in (AS_LETTERS, AS_WORD) else _WORDS if piece.how else _USUAL
        self.how.setCurrentIndex(self.how.findData(how))
        self.words.setText(piece.how if how == _WORDS else "")
        self.scope.setCurrentIndex(self.scope.findData(piece.decided is Decided.PERSON))
        self._allow()

    def _allow(self) -> None:
        is_by_words = self.how.currentData() == _WORDS
        self.words.setEnabled(is_by_words and self._piece is not None)
        is_complete = not is_by_words or bool(self._how())
        self.apply.setEnabled(self._piece is not None and is_complete and self._is_other(self._piece))

    def _is_other(self, piece: Piece) -> bool:
        """Whether what is entered differs from what holds."""
        if not self._how():
            return piece.decided is not Decided.LANGUAGE
        is_for_all = piece.decided is Decided.PERSON
        return self._how() != piece.how or self.scope.currentData() != is_for_all

    def _how(self) -> str:
        """Return how the piece shall be said, as the lexicon has it; "" as usual."""
        how = str(self.how.currentData())
        return {_USUAL: "", _WORDS: " ".join(self.words.text().split())}.get(how, how)

    def _announce(self) -> None:
        if self._piece is not None:
            self.saying_chosen.emit(self._piece.written, self._how(), self.scope.currentData())
