"""The colours of the window, read from the theme files that are shipped."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from pathlib import Path

from . import disk
from .plain_yaml import Scalar, read
from .problems import FileProblem

_SIZE_LIMIT_BYTES = 64 * 1024


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
