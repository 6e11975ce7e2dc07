"""What the marks mean is told where help is looked for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from statement_studio.session.taste import ThemeChoice
from statement_studio.ui.guide.marks_dialog import MarksDialog

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_help_menu_shows_the_marks_in_the_colours_of_the_window(room: Room, theme: ThemeChoice) -> None:
    shown: list[QDialog] = []
    room.person.at_dialog = shown.append
    room.window._taste.choose_theme(theme)
    room.window.commands["marks"].trigger()
    (dialog,) = shown
    assert isinstance(dialog, MarksDialog)
    assert dialog._theme.name == theme
