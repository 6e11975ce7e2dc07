"""What a person has chosen for this computer, kept in one small file of the settings folder."""

from __future__ import annotations

import re
from dataclasses import Field, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from . import disk
from .plain_yaml import Fields, Items, Node, Scalar, read
from .problems import FileProblem
from .yaml_text import emit

NAME = "preferences.yaml"
RECENTS_KEPT = 12
_SIZE_LIMIT_BYTES = 256 * 1024
_LIMITS = "limits"
_WHOLE = re.compile(r"-?[0-9]{1,4}")


class ThemeChoice(StrEnum):
    """The themes that are always there to choose; any other is known by the name of its file."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Focus(StrEnum):
    """What of the text stands out while one writes."""

    OFF = "off"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


def _number(usual: int, least: int, most: int) -> int:
    """Return a field for a whole number within limits."""
    return field(default=usual, metadata={_LIMITS: (least, most)})


@dataclass(frozen=True, slots=True)
class Preferences:
    """Choices with their defaults; every field is kept under its own name, and a broken value gives the default.

    `recents` are project folders, the latest first, `pinned` those that stay on top; `zoom` is in steps of 10 %;
    `language` is that of the window (`fr`), empty for the one of the system. `typewriter` keeps the line one writes in
    the middle; `line_spacing` is in per cent of the height of the font, whose family is empty for the usual one.
    """

    theme: str = ThemeChoice.SYSTEM.value
    language: str = ""
    reopen_last: bool = True
    was_open: bool = False
    panel_shown: bool = True
    preview_shown: bool = False
    title_shown: bool = True
    sentence_seconds: bool = False
    spelling: bool = True
    smart_typing: bool = True
    zoom: int = _number(0, -5, 10)
    focus: Focus = Focus.OFF
    typewriter: bool = False
    line_characters: int = _number(66, 50, 90)
    line_spacing: int = _number(130, 120, 200)
    latin_font: str = ""
    rtl_font: str = ""
    chinese_font: str = ""
    recents: tuple[Path, ...] = ()
    pinned: tuple[Path, ...] = ()
    tour_offered: bool = True

    @property
    def listed(self) -> tuple[Path, ...]:
        """The recent projects as they are shown: the pinned ones first."""
        return tuple(sorted(self.recents, key=lambda folder: folder not in self.pinned))

    def with_recent(self, folder: Path) -> Preferences:
        """Return these preferences with a project folder as the latest."""
        known = (folder, *(r for r in self.recents if r != folder))
        while len(known) > RECENTS_KEPT:
            # The oldest goes; one that is pinned only where there is no other.
            goes = next((r for r in reversed(known[1:]) if r not in self.pinned), known[-1])
            known = tuple(r for r in known if r != goes)
        return replace(self, recents=known)

    def without_recent(self, folder: Path) -> Preferences:
        """Return these preferences without a project folder among the recent ones."""
        return replace(
            self,
            recents=tuple(r for r in self.recents if r != folder),
            pinned=tuple(r for r in self.pinned if r != folder),
        )


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
    values = ((each.name, getattr(preferences, each.name)) for each in fields(Preferences))
    return Fields(tuple((Scalar(name), _node(value)) for name, value in values))


def _node(value: object) -> Node:
    if isinstance(value, bool):
        return Scalar("yes" if value else "no")
    if isinstance(value, tuple):
        return Items(tuple(Scalar(str(each)) for each in value if not isinstance(each, Path) or _is_unicode(each)))
    return Scalar(str(value))


def _is_unicode(folder: Path) -> bool:
    """Whether the name can be written down: a folder of an old disk may have bytes for a name that are no UTF-8."""
    return not re.search("[\ud800-\udfff]", str(folder))


def _from_fields(kept: Fields) -> Preferences:
    usual = Preferences()
    values = {each.name: _value(kept.get(each.name), getattr(usual, each.name), each) for each in fields(Preferences)}
    return Preferences(**values)


def _value(node: Node | None, usual: Any, known: Field[Any]) -> Any:
    """Return the value that a node means for a field, or its usual one."""
    if isinstance(usual, tuple):
        nodes = node.nodes if isinstance(node, Items) else ()
        texts = [each.text for each in nodes if isinstance(each, Scalar)][:RECENTS_KEPT]
        return tuple(Path(text) for text in texts) if "Path" in str(known.type) else tuple(texts)
    if not isinstance(node, Scalar):
        return usual
    text = node.text
    if isinstance(usual, bool):
        return text == "yes" if text in ("yes", "no") else usual
    if isinstance(usual, StrEnum):
        return type(usual)(text) if text in set(type(usual)) else usual
    if isinstance(usual, int):
        least, most = known.metadata[_LIMITS]
        return max(least, min(most, int(text))) if _WHOLE.fullmatch(text) else usual
    return text
