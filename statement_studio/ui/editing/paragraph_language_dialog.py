"""The dialog that asks which language a paragraph is written in."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.language import LANGUAGES
from statement_studio.ui import words
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import WrappedLabel


class ParagraphLanguageDialog(QDialog):
    """Offers the statement's language and the six of the United Nations; `marked` is what the paragraph says now."""

    def __init__(self, statement_language: str, marked: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Language of This Paragraph"))
        self.setMinimumWidth(440)
        self.language = CalmComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        usual = self.tr("that of the statement, {language}").format(language=words.language_name(statement_language))
        self.language.addItem(usual, "")
        for code in dict.fromkeys((*LANGUAGES, *filter(None, [marked]))):
            self.language.addItem(words.language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(marked))
        told = self.tr(
            "Its words are then spelled in that language. The mark stands in front of the paragraph as a comment, "
            "which is neither spoken nor printed."
        )
        self._lay_out(WrappedLabel(told, "small"))

    def _lay_out(self, told: WrappedLabel) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Language"), self.language)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.use, cancel = QPushButton(self.tr("&Use It")), QPushButton(self.tr("&Cancel"))
        self.use.setProperty("role", "primary")
        self.use.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(told)
        column.addWidget(buttons)

    def chosen(self) -> str:
        """Return the code that was chosen, "" for the language of the statement."""
        return str(self.language.currentData())
