"""Fields of preferences offer what can be chosen with sense."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.parts.choice_fields import font_box


def test_fonts_with_pictures_for_letters_are_not_offered(
    qtbot: QtBot, dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = QFontDatabase.WritingSystem
    known = {script.Latin: ["Noto Serif", "D050000L"], script.Symbol: ["D050000L", "Noto Sans Symbols"]}
    monkeypatch.setattr(QFontDatabase, "families", lambda of: known[of])
    box = font_box("Font", "Usual", (script.Latin,), "")
    qtbot.addWidget(box)
    assert [box.itemText(number) for number in range(box.count())] == ["Usual", "Noto Serif"]
