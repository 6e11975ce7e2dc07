"""The page of the preferences on which the language of the window is chosen."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from statement_studio.session.taste import LANGUAGES, Taste
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel

_OWN_NAMES: Final = MappingProxyType({"en": "English", "fr": "Français", "es": "Español"})


class LanguagePage(QWidget):
    """Shows the languages by the names they have for themselves."""

    def __init__(self, taste: Taste, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taste = taste
        label = PlainLabel(self.tr("&Language of the window"))
        self.language = CalmComboBox()
        self.language.setAccessibleName(self.tr("Language of the window"))
        label.setBuddy(self.language)
        self.language.addItem(self.tr("That of the system"), "")
        for language in LANGUAGES:
            self.language.addItem(_OWN_NAMES[language], language)
        self.language.setMinimumWidth(220)
        self.language.setCurrentIndex(max(0, self.language.findData(taste.preferences.language)))
        self.language.currentIndexChanged.connect(lambda _index: self._choose())
        told = self.tr("It holds from the next start on. The language of a statement is chosen in the page Agenda.")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(WrappedLabel(told, "small"))
        column.addStretch(1)

    def _choose(self) -> None:
        self._taste.choose_language(str(self.language.currentData()))
