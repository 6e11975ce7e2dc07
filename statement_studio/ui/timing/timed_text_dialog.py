"""The dialog for a text whose time is known already, from the room or from a recording."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.clock import minutes_and_seconds, read_length
from statement_studio.domain.estimate import tally
from statement_studio.domain.language import LANGUAGES, guess_language
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Reading, ReadingSource
from statement_studio.domain.spoken import read_text
from statement_studio.ui import words
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import WrappedLabel

from . import pace_words


class TimedTextDialog(QDialog):
    """Asks for a text and how long it took; `reading()` tells what that says of the speaker, without a date."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_chosen = False
        self._reading: Reading | None = None
        self.setWindowTitle(self.tr("Add a text I have timed"))
        self.resize(600, 480)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Paste the text as it was spoken, the whole of it."))
        self.text.textChanged.connect(self._text_changed)
        self.length = QLineEdit()
        self.length.setAccessibleName(self.tr("It took"))
        self.length.setPlaceholderText(self.tr("minutes and seconds, 1:32"))
        self.length.textChanged.connect(lambda _text: self._weigh())
        self.language = CalmComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        for code in LANGUAGES:
            self.language.addItem(words.language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.language.activated.connect(lambda _number: self._language_chosen())
        self.told = WrappedLabel()
        self.told.setMinimumHeight(40)
        self.add = QPushButton(self.tr("Add"))
        self.add.setProperty("role", "primary")
        self.add.setDefault(True)
        self.add.clicked.connect(lambda _checked=False: self.accept())
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(lambda _checked=False: self.reject())
        self._lay_out()
        self._read()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Text"), self.text)
        form.addRow(self.tr("&It took"), self.length)
        form.addRow(self.tr("&Language"), self.language)
        note = WrappedLabel(self.tr("Only the numbers are kept. The text itself is not."), "small")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(note, 1)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(form, 1)
        column.addWidget(self.told)
        column.addLayout(buttons)

    def reading(self) -> Reading:
        """Return the reading that was entered."""
        assert self._reading is not None, "the dialog cannot be accepted without one"
        return self._reading

    def _text_changed(self) -> None:
        if not self._is_chosen:
            guess = guess_language(self.text.toPlainText(), self.language.currentData())
            self.language.setCurrentIndex(self.language.findData(guess))
        self._read()

    def _language_chosen(self) -> None:
        self._is_chosen = True
        self._read()

    def _read(self) -> None:
        language = str(self.language.currentData())
        self._estimate = tally(read_text(self.text.toPlainText(), language), usual_pace(language))
        self._weigh()

    def _weigh(self) -> None:
        """Say what the text and its length make, or what is still wanted."""
        entered = self.length.text().strip()
        seconds = read_length(entered)
        self._reading = self._made_of(seconds) if seconds is not None and self._estimate.units else None
        self.told.setText(self._words(entered, seconds))
        if self._reading is not None and not self._reading.is_plausible:
            self._reading = None
        self.add.setEnabled(self._reading is not None)

    def _made_of(self, seconds: float) -> Reading:
        said = max(0.0, seconds - self._estimate.pause_seconds)
        language = str(self.language.currentData())
        return Reading("", language, round(said, 2), round(self._estimate.units, 1), ReadingSource.TIMED_TEXT)

    def _words(self, entered: str, seconds: float | None) -> str:
        amount = words.amount(self._estimate.words, str(self.language.currentData()))
        if not self._estimate.units:
            return self.tr("Paste the text and say how long it took.")
        if not entered:
            return self.tr("{amount}. How long did it take?").format(amount=amount)
        if seconds is None or self._reading is None:
            return self.tr("“{text}” is no length of time. Write 1:32 or 92.").format(text=entered)
        refusal = pace_words.refusal(self._reading)
        if refusal:
            return refusal
        rate = words.rate_in(round(self._estimate.words * 60 / self._reading.seconds), self._reading.language)
        return self.tr("{amount} in {time}: {rate}, {pace} for such a text.").format(
            amount=amount,
            time=minutes_and_seconds(seconds),
            rate=rate,
            pace=pace_words.against_usual(self._reading.rate),
        )
