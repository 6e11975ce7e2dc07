"""What a person has chosen for this computer, kept in one small file of the settings folder."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from . import disk
from .plain_yaml import Fields, Items, Node, Scalar, read
from .problems import FileProblem
from .yaml_text import emit

NAME = "preferences.yaml"
RECENTS_KEPT = 12
_SIZE_LIMIT_BYTES = 256 * 1024


class ThemeChoice(StrEnum):
    """Which theme the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Choices with their defaults. `recents` are project folders, the latest first; `zoom` is in steps of 10 %."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    reopen_last: bool = True
    was_open: bool = False
    panel_shown: bool = True
    zoom: int = 0
    recents: tuple[Path, ...] = ()

    def with_recent(self, folder: Path) -> Preferences:
        """Return these preferences with a project folder as the latest."""
        others = tuple(r for r in self.recents if r != folder)
        return replace(self, recents=(folder, *others)[:RECENTS_KEPT])

    def without_recent(self, folder: Path) -> Preferences:
        """Return these preferences without a project folder among the recent ones."""
        return replace(self, recents=tuple(r for r in self.recents if r != folder))


def load_preferences(settings: Path) -> Preferences:
    """Return the stored preferences; a missing or broken file gives the defaults: no choice is worth a failure."""
    try:
        data = disk.read_file(settings / NAME, _SIZE_LIMIT_BYTES)
        return Preferences() if data is None else _from_fields(read(data, settings / NAME))
    except FileProblem:
        return Preferences()


def save_preferences(preferences: Preferences, settings: Path) -> None:
    """Write the preferences. Raises FileProblem."""
    disk.make_folder(settings)
    disk.write_file(settings / NAME, emit(_to_fields(preferences)).encode())


def _to_fields(preferences: Preferences) -> Fields:
    values: dict[str, Node] = {
        "theme": Scalar(preferences.theme.value),
        "reopen_last": Scalar("yes" if preferences.reopen_last else "no"),
        "was_open": Scalar("yes" if preferences.was_open else "no"),
        "panel_shown": Scalar("yes" if preferences.panel_shown else "no"),
        "zoom": Scalar(str(preferences.zoom)),
        "recents": Items(tuple(Scalar(str(folder)) for folder in preferences.recents if _is_unicode(folder))),
    }
    return Fields(tuple((Scalar(name), node) for name, node in values.items()))


def _is_unicode(folder: Path) -> bool:
    """Whether the name can be written down: a folder of an old disk may have bytes for a name that are no UTF-8."""
    return not re.search("[\ud800-\udfff]", str(folder))


def _from_fields(fields: Fields) -> Preferences:
    usual = Preferences()
    text = {name.text: node.text for name, node in fields.entries if isinstance(node, Scalar)}
    recents = fields.get("recents")
    folders = recents.nodes if isinstance(recents, Items) else ()
    zoom = text.get("zoom", "").removeprefix("-")
    return Preferences(
        theme=ThemeChoice(text["theme"]) if text.get("theme") in set(ThemeChoice) else usual.theme,
        reopen_last=text.get("reopen_last", "yes") == "yes",
        was_open=text.get("was_open", "no") == "yes",
        panel_shown=text.get("panel_shown", "yes") == "yes",
        zoom=max(-5, min(10, int(text["zoom"]))) if zoom.isdecimal() and len(zoom) < 3 else usual.zoom,
        recents=tuple(Path(node.text) for node in folders if isinstance(node, Scalar))[:RECENTS_KEPT],
    )
