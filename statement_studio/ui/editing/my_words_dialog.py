"""The dialog of the words that a person has taught the spelling, by language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.language import LANGUAGES
from statement_studio.ui import words
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import WrappedLabel

_UNSPELLED = ("zh",)


class MyWordsDialog(QDialog):
    """Lists words and announces which shall be learnt or forgotten; whoever does it shows the list anew."""

    language_chosen = Signal(str)
    learn_requested = Signal(str, str)
    """The word, and the language."""
    forget_requested = Signal(str, str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("My Words"))
        self.resize(480, 460)
        self.language, self.list, self.word = CalmComboBox(), QListWidget(), QLineEdit()
        self.add, self.remove = QPushButton(self.tr("&Add")), QPushButton(self.tr("&Remove"))
        self.close_button = QPushButton(self.tr("&Close"))
        self.note, self._empty = WrappedLabel(role="small"), WrappedLabel(role="small")
        self._fill(language)
        self._connect()
        self._lay_out()
        self._allow()
        self.word.setFocus()

    def _fill(self, language: str) -> None:
        spelled = [code for code in dict.fromkeys((*LANGUAGES, language)) if code not in _UNSPELLED]
        for code in spelled:
            self.language.addItem(words.language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.language.setAccessibleName(self.tr("Language"))
        self.list.setAccessibleName(self.tr("My words"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.word.setAccessibleName(self.tr("New word"))
        self.word.setPlaceholderText(self.tr("A word that is right"))
        self._empty.setText(
            self.tr("No words yet. Write one here, or choose “Add to My Words” where a word is marked in the text.")
        )

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(lambda _number: self.language_chosen.emit(self.code))
        self.list.itemSelectionChanged.connect(self._allow)
        self.word.textChanged.connect(lambda _text: self._allow())
        self.add.clicked.connect(lambda _checked=False: self.learn_requested.emit(self.word.text().strip(), self.code))
        self.remove.clicked.connect(lambda _checked=False: self._forget())
        self.close_button.clicked.connect(lambda _checked=False: self.accept())
        self.add.setDefault(True)
        for button in (self.remove, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Language"), self.language)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        writing, last = QHBoxLayout(), QHBoxLayout()
        writing.addWidget(self.word, 1)
        writing.addWidget(self.add)
        last.addWidget(self.remove)
        last.addStretch(1)
        last.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(writing)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addLayout(last)

    @property
    def code(self) -> str:
        """The language whose words are shown."""
        return str(self.language.currentData())

    def show_words(self, listed: Sequence[str], note: str) -> None:
        """Show the words of the language that is chosen, and which dictionary they come on top of."""
        self.list.clear()
        self.list.addItems(list(listed))
        if self.word.text().strip() in listed:
            self.word.clear()
        self._empty.setVisible(not listed)
        self.list.setEnabled(bool(listed))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._allow()

    def _forget(self) -> None:
        for item in self.list.selectedItems():
            self.forget_requested.emit(item.text(), self.code)

    def _allow(self) -> None:
        self.add.setEnabled(bool(self.word.text().strip()))
        self.remove.setEnabled(bool(self.list.selectedItems()))
