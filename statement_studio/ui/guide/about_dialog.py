"""The dialog that says what this program is, which version, and under which licences it and its fonts may be used."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from statement_studio.ui.parts.dialog_foot import add_foot
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel


class AboutDialog(QDialog):
    """Shows a version, and the licence of the fonts in full."""

    def __init__(self, version: str, licence_of_fonts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Statement Studio"))
        self.resize(560, 480)
        name = self.tr("Statement Studio {version}").format(version=version)
        purpose = self.tr("For people who speak for 90 or 120 seconds at the Human Rights Council.")
        program = self.tr("The program may be used, changed and passed on under the MIT licence.")
        parts = self.tr(
            "It stands on Qt and PySide6 (LGPL 3), Typst (Apache 2.0), Hunspell through chunspell (LGPL 2.1 or MPL), "
            "num2words (LGPL 2.1), Markdown (BSD) and PyYAML (MIT)."
        )
        quiet = self.tr("It never goes to the network.")
        fonts = self.tr("Noto Sans, Noto Serif and Noto Naskh Arabic come with it under the SIL Open Font Licence:")
        self.licence = QPlainTextEdit(licence_of_fonts)
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setAccessibleName(self.tr("Licence of the fonts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(PlainLabel(name, "heading"))
        for words in (purpose, f"{program} {quiet}", parts, fonts):
            column.addWidget(WrappedLabel(words))
        column.addWidget(self.licence, 1)
        add_foot(column, self, takes_enter=True).setFocus()
