"""The colours of the window, read from the theme files that are shipped and from those of the person."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from pathlib import Path

from . import disk
from .disk import troubles_of
from .plain_yaml import Scalar, read
from .problems import FileProblem

_SIZE_LIMIT_BYTES = 64 * 1024
_MOST_OWN = 50
_LEGIBLE = 4.5
"""Contrast that WCAG 2.2 asks for (success criterion 1.4.3, level AA)."""
_OF_SYSTEM = "system"
"""Means whatever the system wears."""
_NAME = re.compile(r"[\w][\w .-]{0,59}")


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour for each role, as `#rrggbb`. `is_dark` tells which of the system's two schemes it belongs to."""

    name: str
    is_dark: bool
    paper: str
    panel: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    fits: str
    tight: str
    over: str
    over_background: str
    chip: str


def load_theme(path: Path) -> Theme:
    """Return the theme of a file. Raises FileProblem when a role is missing or is no colour."""
    data = disk.read_file(path, _SIZE_LIMIT_BYTES)
    if data is None:
        raise FileProblem("The theme is not there. Install the program again.", path=path)
    values = {key.text: node.text for key, node in read(data, path).entries if isinstance(node, Scalar)}
    roles = [field.name for field in fields(Theme) if field.name not in ("name", "is_dark")]
    for role in roles:
        if not re.fullmatch("#[0-9A-Fa-f]{6}", values.get(role, "")):
            raise FileProblem("The theme needs a colour such as #1F5FA8 for “{role}”.", path=path, role=role)
    colours = {role: values[role] for role in roles}
    return Theme(name=path.stem, is_dark=values.get("dark") == "yes", **colours)


def load_themes(shipped: Path, own: Path) -> tuple[tuple[Theme, ...], tuple[FileProblem, ...]]:
    """Return the shipped themes and those of the person, in the order of their names, and what was left out.

    An own theme takes the place of a shipped one of the same name. Raises FileProblem for a shipped one only.
    """
    themes = {theme.name: theme for theme in map(load_theme, sorted(shipped.glob("*.yaml")))}
    try:
        with troubles_of(own):
            paths = sorted(own.glob("*.yaml"))
    except FileProblem as problem:
        return tuple(themes.values()), (problem,)
    problems: list[FileProblem] = []
    for path in paths[:_MOST_OWN]:
        try:
            theme = _own_theme(path)
        except FileProblem as problem:
            problems.append(problem)
        else:
            themes[theme.name] = theme
    if len(paths) > _MOST_OWN:
        problems.append(FileProblem("Only the first {count} themes are read.", path=own, count=_MOST_OWN))
    return tuple(themes.values()), tuple(problems)


def is_theme_name(name: str) -> bool:
    """Whether a theme may be called like this."""
    return _NAME.fullmatch(name) is not None and name != _OF_SYSTEM


def contrast(colour: str, ground: str) -> float:
    """Return the contrast of two colours, 1 to 21, by WCAG 2.2 (contrast ratio, relative luminance)."""
    dark, bright = sorted((_luminance(colour), _luminance(ground)))
    return (bright + 0.05) / (dark + 0.05)


def _own_theme(path: Path) -> Theme:
    if not is_theme_name(path.stem):
        raise FileProblem("Name the file of a theme with letters, figures and hyphens only.", path=path)
    theme = load_theme(path)
    for ground in ("paper", "panel"):
        if contrast(theme.ink, getattr(theme, ground)) < _LEGIBLE:
            # Worn, it would leave nothing to read by which one could choose another.
            raise FileProblem(
                "Text cannot be read in this theme: give “ink” more contrast to “{ground}”.", path=path, ground=ground
            )
    return theme


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
