"""Both themes can be read: enough contrast wherever text stands, fonts for six languages, figures of equal width."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from math import dist
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from statement_studio.files.themes import contrast, load_theme
from statement_studio.session.taste import Theme
from statement_studio.ui import theme as looks
from statement_studio.ui.editing.focus import REST_SHARE
from statement_studio.ui.theme import mixed, sans, serif, wear

RESOURCES = Path(__file__).parents[2] / "resources"
THEMES = sorted(path.stem for path in (RESOURCES / "themes").glob("*.yaml"))
LEGIBLE, VERY_LEGIBLE = 4.5, 7.0
"""Contrasts that WCAG 2.2 asks for (success criteria 1.4.3, AA, and 1.4.6, AAA) of text of ordinary size."""
SEEN = 3.0
"""The least contrast with which what is out of focus can still be read."""
TOLD_APART = 30.0
"""A distance in CIELAB (CIE 1976) at which two patches are different colours to anyone who sees them side by side."""

COLOUR_BLIND = {
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
}
"""What such eyes see of linear RGB, at full severity: Machado, Oliveira and Fernandes (2009), table 1."""


def legible(name: str) -> float:
    return VERY_LEGIBLE if name.startswith("contrast") else LEGIBLE


def theme_of(name: str) -> Theme:
    return load_theme(RESOURCES / "themes" / f"{name}.yaml")


def seen_as(colour: str, eyes: str) -> tuple[float, float, float]:
    """Return what eyes see of a colour, in CIELAB under daylight (D65)."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    r, g, b = (min(1.0, max(0.0, sum(c * p for c, p in zip(row, linear, strict=True)))) for row in COLOUR_BLIND[eyes])
    white = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    )
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in white)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


GROUNDS = {
    "ink": ("paper", "panel", "chip", "over_background"),
    "muted": ("paper", "panel", "chip"),
    "accent": ("paper", "panel", "chip"),
    "on_accent": ("accent",),
    "fits": ("paper", "panel", "chip"),
    "tight": ("paper", "panel", "chip"),
    "over": ("paper", "panel", "chip", "over_background"),
}


def test_there_is_a_theme_for_every_eye() -> None:
    assert {"light", "dark", "contrast-light", "contrast-dark", "blue-orange-light", "blue-orange-dark"} <= set(THEMES)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("role", "ground"), [(role, ground) for role, all_ in GROUNDS.items() for ground in all_])
def test_text_in_every_role_can_be_read_on_its_ground(name: str, role: str, ground: str) -> None:
    theme = theme_of(name)
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= legible(name)


@pytest.mark.parametrize("name", THEMES)
def test_selected_text_can_be_read(name: str) -> None:
    theme = theme_of(name)
    assert contrast(theme.ink, mixed(theme.accent, theme.paper, 0.28).name()) >= legible(name)


@pytest.mark.parametrize("name", THEMES)
def test_what_is_out_of_focus_can_still_be_read_and_differs_from_what_is_not(name: str) -> None:
    theme = theme_of(name)
    stepped_back = mixed(theme.muted, theme.paper, REST_SHARE).name()
    assert contrast(stepped_back, theme.paper) >= SEEN
    assert contrast(theme.ink, theme.paper) >= 1.5 * contrast(stepped_back, theme.paper)


@pytest.mark.parametrize("name", ["blue-orange-light", "blue-orange-dark"])
@pytest.mark.parametrize("eyes", COLOUR_BLIND)
def test_eyes_blind_to_red_or_green_tell_the_states_of_the_time_apart(name: str, eyes: str) -> None:
    theme = theme_of(name)
    for one, other in combinations((theme.fits, theme.tight, theme.over), 2):
        assert dist(seen_as(one, eyes), seen_as(other, eyes)) >= TOLD_APART


def test_the_usual_colours_of_time_are_hard_to_tell_apart_for_such_eyes(light: Theme) -> None:
    """Which is why there is another theme: the measure does find what it is to find."""
    assert dist(seen_as(light.fits, "protanopia"), seen_as(light.tight, "protanopia")) < TOLD_APART


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
