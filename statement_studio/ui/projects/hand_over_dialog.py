"""The dialogs around an encrypted copy: making one, opening one, and what to do where a part is missing for both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from statement_studio.session.courier import LEAST_CHARACTERS
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import ElidingLabel, WrappedLabel, hairline

_WIDTH_PIXELS = 560
_LONG_CHARACTERS = 24
"""From here on a pass-phrase is called long: about the length of five short words."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandOver", text)


class HandOverDialog(QDialog):
    """Asks what goes into an encrypted copy and for its pass-phrase; accepted by whoever has made the copy."""

    copy_wanted = Signal(str, bool)
    """The pass-phrase; whether rehearsals and pace go along."""

    def __init__(self, title: str, *, has_pace: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_working = False
        """Whether the copy is being made and still wanted."""
        self.setWindowTitle(_tr("Encrypted Copy"))
        self.title = ElidingLabel(title or _tr("Untitled statement"), "title")
        self.with_pace = QCheckBox(_tr("&Rehearsals and pace too; they tell how a person speaks"))
        self.with_pace.setVisible(has_pace)
        self.pass_phrase, self.again = _line(_tr("Pass-phrase")), _line(_tr("Pass-phrase again"))
        self.shown = _switch(self.pass_phrase, self.again)
        self.strength = WrappedLabel(role="small")
        self.strength.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.strength.setMinimumHeight(2 * self.strength.fontMetrics().lineSpacing())
        self.message = WrappedLabel(role="over")
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())
        self.make, self.cancel = QPushButton(_tr("&Encrypt…")), QPushButton(_tr("Cancel"))
        self._lay_out()
        for line in (self.pass_phrase, self.again):
            line.textChanged.connect(lambda _text: self._judge())
        self.make.clicked.connect(lambda _checked=False: self._announce())
        self.cancel.clicked.connect(lambda _checked=False: self.reject())
        self._judge()
        self.pass_phrase.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_tr("&Pass-phrase"), self.pass_phrase)
        form.addRow(_tr("&Again"), self.again)
        form.addRow("", self.shown)
        form.addRow("", self.strength)
        column = _column(self)
        column.addWidget(self.title)
        column.addWidget(WrappedLabel(self._intro()))
        column.addWidget(WrappedLabel("⚠ " + self._all_of_it(), "warning"))
        column.addWidget(self.with_pace)
        column.addWidget(hairline())
        column.addLayout(form)
        column.addWidget(WrappedLabel(self._advice(), "small"))
        column.addWidget(self.message)
        column.addStretch(1)
        column.addLayout(_buttons(self.make, self.cancel))
        self.resize(_WIDTH_PIXELS, column.totalHeightForWidth(_WIDTH_PIXELS))

    def _intro(self) -> str:
        return _tr(
            "One file with the statement as it stands here now, saved or not, that only its pass-phrase opens: in "
            "this program, or with the free tool age."
        )

    def _all_of_it(self) -> str:
        return _tr(
            "Unlike an export it holds everything: comments, notes, and every co-signer with where they stand. Only "
            "recordings of rehearsals are left out."
        )

    def _advice(self) -> str:
        return _tr(
            "A lost pass-phrase cannot be recovered by anybody. Tell it by another way than the file: by telephone or "
            "in person, never in the mail that carries the copy. Only its length is judged here; what others may "
            "guess is weak however long."
        )

    def _judge(self) -> None:
        """Say how the pass-phrase stands, and allow the copy once it will do."""
        told = self._not_yet()
        self.strength.setText(told or self._length_words())
        for line in (self.pass_phrase, self.again):
            line.setAccessibleDescription(self.strength.text())
        self.make.setEnabled(not told and not self.is_working)

    def _not_yet(self) -> str:
        """Return what is still wrong with the pass-phrase, "" when it will do."""
        entered = self.pass_phrase.text()
        if not entered:
            return _tr(
                "At least {least} characters. Good are five words or more, picked by chance, with spaces between."
            ).format(least=LEAST_CHARACTERS)
        if not entered.isprintable():
            return _tr("It holds a character that cannot be seen. Type it anew.")
        missing = LEAST_CHARACTERS - len(entered)
        if missing > 0:
            return words.count(missing, _tr("{n} more character is needed."), _tr("{n} more characters are needed."))
        if not self.again.text():
            return f"{self._length_words()} {_tr('Enter it again.')}"
        return "" if self.again.text() == entered else _tr("The two are not the same yet.")

    def _length_words(self) -> str:
        if len(self.pass_phrase.text()) >= _LONG_CHARACTERS:
            return _tr("A good length.")
        return _tr("Long enough; another word would make it better.")

    def _announce(self) -> None:
        self.copy_wanted.emit(self.pass_phrase.text(), self.with_pace.isChecked())

    def show_working(self) -> None:
        """Show that the copy is being made."""
        self._work(_tr("Encrypting… This takes a few seconds on purpose: so does every guess."), is_working=True)

    def show_trouble(self, told: str) -> None:
        """Show why there is no copy; all that was entered stays."""
        self._work(told, is_working=False)
        self.pass_phrase.setFocus()

    def _work(self, told: str, *, is_working: bool) -> None:
        self.is_working = is_working
        for part in (self.pass_phrase, self.again, self.shown, self.with_pace):
            part.setDisabled(is_working)
        _tell(self, self.message, told, is_working=is_working)
        self._judge()

    def done(self, result: int) -> None:
        self.is_working = False
        super().done(result)


class OpenCopyDialog(QDialog):
    """Asks for the pass-phrase of a copy until it fits; accepted by whoever has opened the copy."""

    pass_phrase_entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_working = False
        """Whether the copy is being opened and still wanted."""
        self.setWindowTitle(_tr("Open Encrypted Copy"))
        self.name = ElidingLabel(name, "title")
        self.pass_phrase = _line(_tr("Pass-phrase"))
        self.shown = _switch(self.pass_phrase)
        self.message = WrappedLabel(_tr("You are asked next where to put the statement."), "small")
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.message.setMinimumHeight(3 * self.message.fontMetrics().lineSpacing())
        self.open_button, self.cancel = QPushButton(_tr("&Open")), QPushButton(_tr("Cancel"))
        self._lay_out()
        self.pass_phrase.textChanged.connect(lambda _text: self._allow())
        self.open_button.clicked.connect(lambda _checked=False: self.pass_phrase_entered.emit(self.pass_phrase.text()))
        self.cancel.clicked.connect(lambda _checked=False: self.reject())
        self._allow()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(_tr("&Pass-phrase"), self.pass_phrase)
        form.addRow("", self.shown)
        column = _column(self)
        column.addWidget(self.name)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addLayout(_buttons(self.open_button, self.cancel))
        self.resize(_WIDTH_PIXELS, column.totalHeightForWidth(_WIDTH_PIXELS))

    def _allow(self) -> None:
        self.open_button.setEnabled(bool(self.pass_phrase.text()) and not self.is_working)

    def show_working(self) -> None:
        """Show that the copy is being opened."""
        self._work(_tr("Opening… This takes a few seconds on purpose."), is_working=True)

    def show_trouble(self, told: str) -> None:
        """Show why the copy stays shut; what was entered is selected, to be typed anew."""
        self._work(told, is_working=False)
        self.pass_phrase.setFocus()
        self.pass_phrase.selectAll()

    def _work(self, told: str, *, is_working: bool) -> None:
        self.is_working = is_working
        for part in (self.pass_phrase, self.shown):
            part.setDisabled(is_working)
        _tell(self, self.message, told, is_working=is_working)
        self.pass_phrase.setAccessibleDescription(told)
        self._allow()

    def done(self, result: int) -> None:
        self.is_working = False
        super().done(result)


class NoEncryptionDialog(QDialog):
    """Says that the package which encrypts is not installed, and how it is brought."""

    def __init__(self, command: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Encrypted Copy"))
        self.command = QLineEdit(command)
        self.command.setAccessibleName(_tr("Command"))
        self.command.setReadOnly(True)
        self.command.selectAll()
        self.close_button = QPushButton(_tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(lambda _checked=False: self.reject())
        self.words = WrappedLabel(
            _tr(
                "Encrypted copies are made and opened by the package pyrage, which is not installed. Nothing else "
                "needs it. This command in a terminal brings it, once, from the internet; then come back here. "
                "The program itself never goes there."
            )
        )
        self.command.setAccessibleDescription(self.words.text())
        column = _column(self)
        column.addWidget(ElidingLabel(_tr("A part of the program is missing"), "title"))
        column.addWidget(self.words)
        column.addWidget(self.command)
        column.addStretch(1)
        column.addLayout(_buttons(self.close_button))
        self.resize(_WIDTH_PIXELS, column.totalHeightForWidth(_WIDTH_PIXELS))


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def _switch(*lines: QLineEdit) -> QCheckBox:
    """Return a switch that shows what is entered in lines of hidden letters."""

    def show(shown: bool) -> None:  # noqa: FBT001 - as the signal has it
        for line in lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    switch = QCheckBox(_tr("&Show what I type"))
    switch.toggled.connect(show)
    return switch


def _column(dialog: QDialog) -> QVBoxLayout:
    dialog.setMinimumWidth(_WIDTH_PIXELS)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    return column


def _buttons(first: QPushButton, *others: QPushButton) -> QHBoxLayout:
    """Return a row of buttons at the right; the first is the one that Enter presses."""
    first.setProperty("role", "primary")
    first.setDefault(True)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addStretch(1)
    for button in (first, *others):
        row.addWidget(button)
    return row


def _tell(dialog: QDialog, label: WrappedLabel, told: str, *, is_working: bool) -> None:
    """Show a message, in the look of trouble unless work is under way; the dialog grows where it must."""
    label.setProperty("role", "small" if is_working else "over")
    label.style().polish(label)
    label.setText(told)
    layout = dialog.layout()
    assert layout is not None, "a dialog is laid out before anything is told in it"
    dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))
