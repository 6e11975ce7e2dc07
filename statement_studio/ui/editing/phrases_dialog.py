"""The dialog in which a person changes, adds and hides the set phrases of one language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.language import script_direction
from statement_studio.domain.phrase import Phrase, PhraseGroup
from statement_studio.session.phrases import LONGEST_ABBREVIATION, LONGEST_NAME, LONGEST_TEXT, new_key
from statement_studio.ui.parts.plain_label import WrappedLabel

_LIST_WIDTH = 280


class PhrasesDialog(QDialog):
    """Shows all phrases; `phrases` are those of the person once the dialog was accepted."""

    def __init__(
        self, phrases: Sequence[Phrase], shipped: Sequence[Phrase], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._phrases = list(phrases)
        self._shipped = {phrase.key: phrase for phrase in shipped}
        self.setWindowTitle(self.tr("Phrases in {language}").format(language=language))
        self.resize(780, 520)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("role", "choice")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.add, self.remove = QPushButton(self.tr("&Add")), QPushButton(self.tr("&Remove"))
        self.name, self.abbreviation, self.text = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.shown = QCheckBox(self.tr("&Offer it in the list"))
        self.why_not = WrappedLabel(role="warning")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._set_up()
        self._lay_out()
        for phrase in self._phrases:
            self._list(phrase)
        self.list.currentRowChanged.connect(lambda _row: self._show_current())
        self.list.setCurrentRow(0)
        self._show_current()

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """The phrases as they are now, hidden ones too."""
        return tuple(self._phrases)

    def _set_up(self) -> None:
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.abbreviation.setAccessibleName(self.tr("Abbreviation"))
        self.abbreviation.setMaxLength(LONGEST_ABBREVIATION)
        self.text.setAccessibleName(self.tr("Text of the phrase"))
        self.text.setTabChangesFocus(True)
        self.name.textEdited.connect(lambda _text: self._take())
        self.abbreviation.textEdited.connect(lambda _text: self._take())
        self.text.textChanged.connect(self._take)
        self.shown.clicked.connect(lambda _checked=False: self._take())
        self.add.clicked.connect(lambda _checked=False: self._add())
        self.remove.clicked.connect(lambda _checked=False: self._remove())
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        for each in self._buttons.buttons():
            each.setIcon(QIcon())
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        under_list, left, sides = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        under_list.addWidget(self.add)
        under_list.addWidget(self.remove)
        under_list.addStretch(1)
        left.addWidget(self.list, 1)
        left.addLayout(under_list)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("A&bbreviation"), self.abbreviation)
        form.addRow(self.tr("&Text"), self.text)
        form.addRow("", self.shown)
        told = self.tr("What stands in [brackets] asks to be filled: Tab goes from one to the next.")
        form.addRow("", WrappedLabel(told, role="small"))
        form.addRow("", self.why_not)
        sides.setSpacing(20)
        sides.addLayout(left)
        sides.addLayout(form, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(sides, 1)
        column.addWidget(self._buttons)

    def _list(self, phrase: Phrase) -> None:
        item = QListWidgetItem(self._label(phrase))
        item.setTextAlignment(_side(phrase.name) | Qt.AlignmentFlag.AlignVCenter)
        self.list.addItem(item)

    def _align_text(self) -> None:
        """Let the text begin where its writing does, which a plain text field does not do by itself."""
        option = self.text.document().defaultTextOption()
        option.setAlignment(_side(self.text.toPlainText()))
        self.text.document().setDefaultTextOption(option)

    def _label(self, phrase: Phrase) -> str:
        name = phrase.name or self.tr("(no name)")
        return self.tr("{name} (hidden)").format(name=name) if phrase.is_hidden else name

    def _show_current(self) -> None:
        row = self.list.currentRow()
        phrase = self._phrases[row] if 0 <= row < len(self._phrases) else None
        fields: tuple[QWidget, ...] = (self.name, self.abbreviation, self.text, self.shown)
        for field in fields:
            field.setEnabled(phrase is not None)
            field.blockSignals(True)
        self.name.setText(phrase.name if phrase else "")
        self.abbreviation.setText(phrase.abbreviation if phrase else "")
        self.text.setPlainText(phrase.text if phrase else "")
        self._align_text()
        self.shown.setChecked(phrase is not None and not phrase.is_hidden)
        for field in fields:
            field.blockSignals(False)
        self._allow()

    def _take(self) -> None:
        """Keep what is entered as the phrase that is lit."""
        row = self.list.currentRow()
        self._phrases[row] = replace(
            self._phrases[row],
            name=self.name.text().strip(),
            abbreviation="".join(self.abbreviation.text().split()),
            text=self.text.toPlainText().strip("\n"),
            is_hidden=not self.shown.isChecked(),
        )
        self.list.item(row).setText(self._label(self._phrases[row]))
        self._allow()

    def _add(self) -> None:
        phrase = Phrase(new_key(self._phrases), PhraseGroup.OTHER, self.tr("New phrase"), self.tr("[text]"))
        self._phrases.append(phrase)
        self._list(phrase)
        self.list.setCurrentRow(len(self._phrases) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def _remove(self) -> None:
        """Take away a phrase of the person's own; one that was shipped becomes again what it was."""
        row = self.list.currentRow()
        shipped = self._shipped.get(self._phrases[row].key)
        if shipped is None:
            del self._phrases[row]
            self.list.takeItem(row)
        else:
            self._phrases[row] = shipped
            self.list.item(row).setText(self._label(shipped))
        self._show_current()

    def _allow(self) -> None:
        row = self.list.currentRow()
        current = self._phrases[row] if 0 <= row < len(self._phrases) else None
        shipped = self._shipped.get(current.key) if current else None
        self.remove.setText(self.tr("As it &came") if shipped else self.tr("&Remove"))
        self.remove.setEnabled(current is not None and current != shipped)
        fault = self._fault()
        self.why_not.setText(fault)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not fault)

    def _fault(self) -> str:
        """Return what keeps the phrases from being saved; "" for nothing."""
        taken: dict[str, str] = {}
        for phrase in self._phrases:
            if not phrase.name:
                return self.tr("A phrase needs a name.")
            if not phrase.text.strip():
                return self.tr("“{name}” has no text.").format(name=phrase.name)
            if len(phrase.text) > LONGEST_TEXT:
                return self.tr("“{name}” is too long.").format(name=phrase.name)
            short = phrase.abbreviation.casefold()
            if short and short in taken:
                told = self.tr("“{first}” and “{second}” have the same abbreviation.")
                return told.format(first=taken[short], second=phrase.name)
            taken[short] = phrase.name
        return ""


def _side(text: str) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if script_direction(text) == "rtl" else Qt.AlignmentFlag.AlignLeft
