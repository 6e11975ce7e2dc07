"""Both themes can be read: enough contrast wherever text stands, fonts for six languages, figures of equal width."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from statement_studio.files.themes import load_theme
from statement_studio.session.taste import Theme
from statement_studio.ui import theme as looks
from statement_studio.ui.theme import mixed, sans, serif, wear

RESOURCES = Path(__file__).parents[2] / "resources"
LEGIBLE = 4.5
"""Contrast that WCAG 2.2 asks for (success criterion 1.4.3, level AA) of text of ordinary size."""


def luminance(colour: str) -> float:
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(colour: str, ground: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    dark, bright = sorted((luminance(colour), luminance(ground)))
    return (bright + 0.05) / (dark + 0.05)


GROUNDS = {
    "ink": ("paper", "panel", "chip", "over_background"),
    "muted": ("paper", "panel", "chip"),
    "accent": ("paper", "panel", "chip"),
    "on_accent": ("accent",),
    "fits": ("paper", "panel", "chip"),
    "tight": ("paper", "panel", "chip"),
    "over": ("paper", "panel", "chip", "over_background"),
}


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("role", "ground"), [(role, ground) for role, all_ in GROUNDS.items() for ground in all_])
def test_text_in_every_role_can_be_read_on_its_ground(name: str, role: str, ground: str) -> None:
    theme = load_theme(RESOURCES / "themes" / f"{name}.yaml")
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= LEGIBLE


@pytest.mark.parametrize("name", ["light", "dark"])
def test_selected_text_can_be_read(name: str) -> None:
    theme = load_theme(RESOURCES / "themes" / f"{name}.yaml")
    assert contrast(theme.ink, mixed(theme.accent, theme.paper, 0.28).name()) >= LEGIBLE


@pytest.mark.parametrize("role", ["ink", "muted", "fits", "tight", "over", "accent"])
def test_the_prompter_can_be_read_in_the_dark(dark: Theme, role: str) -> None:
    for ground in ("#000000", "#0E0F11"):
        assert contrast(getattr(dark, role), ground) >= LEGIBLE


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed("#FF0000", "#0000FF", 1.0).name() == "#ff0000"
    assert mixed("#FF0000", "#0000FF", 0.0).name() == "#0000ff"
    assert mixed("#FFFFFF", "#000000", 0.5).red() == pytest.approx(128, abs=1)


def test_wearing_a_theme_reaches_the_widgets(qtbot: QtBot, qapp: QApplication, light: Theme, dark: Theme) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    for theme in (dark, light):
        wear(qapp, RESOURCES / "icons", theme)
        line.ensurePolished()
        assert line.palette().color(QPalette.ColorRole.Text).name().upper() == theme.ink
        assert line.palette().color(QPalette.ColorRole.PlaceholderText).name().upper() == theme.muted
        assert line.grab().toImage().pixelColor(line.width() // 2, 4).name().upper() == theme.paper


def test_the_icons_of_the_style_sheet_are_there(light: Theme, dark: Theme) -> None:
    for theme in (light, dark):
        sheet = looks._style_sheet(theme, RESOURCES / "icons")
        named = [part.split('"')[0] for part in sheet.split('url("')[1:]]
        assert named
        assert all(Path(name).is_file() for name in named)


@pytest.mark.parametrize("font_of", [sans, serif])
def test_figures_have_equal_width(fonts: None, font_of: Callable[[int], QFont]) -> None:
    metrics = QFontMetricsF(font_of(26))
    assert len({round(metrics.horizontalAdvance(figure * 4), 2) for figure in "0123456789"}) == 1


def test_bold_is_asked_for_by_name(fonts: None) -> None:
    assert sans(13, is_bold=True).weight() > sans(13).weight()
    assert serif(17).pixelSize() == 17
