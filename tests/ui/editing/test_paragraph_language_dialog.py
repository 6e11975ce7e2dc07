"""The language of a paragraph is one of six, or that of the statement."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.editing.paragraph_language_dialog import ParagraphLanguageDialog


@pytest.mark.parametrize("marked", ["", "fr", "pt"])
def test_what_the_paragraph_says_now_is_chosen(qtbot: QtBot, dressed: QApplication, marked: str) -> None:
    dialog = ParagraphLanguageDialog("en", marked)
    qtbot.addWidget(dialog)
    assert dialog.chosen() == marked


def test_each_language_is_offered_once(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = ParagraphLanguageDialog("en", "ru")
    qtbot.addWidget(dialog)
    codes = [dialog.language.itemData(number) for number in range(dialog.language.count())]
    assert codes == ["", "en", "fr", "es", "ru", "ar", "zh"]
