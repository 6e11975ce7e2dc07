"""What a person has chosen for this computer, kept in one small file of the settings folder."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from statement_studio.domain.disguise import unseen

from . import disk
from .choices import MOST_LISTED, choices_from_fields, choices_to_fields, number
from .plain_yaml import read
from .problems import FileProblem
from .rehearsal_choices import RehearsalChoices

NAME = "preferences.yaml"
RECENTS_KEPT = MOST_LISTED
PREVIEW_ZOOMS = (-3, 6)
"""The smallest and the largest zoom of the printed pages, in steps; at 0 a page fills the width."""
_SIZE_LIMIT_BYTES = 256 * 1024
_LONGEST_TITLE = 200


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


@dataclass(frozen=True, slots=True)
class Preferences:
    """Choices with their defaults; every field is kept under its own name, and a broken value gives the default.

    `recents` are project folders, the latest first, `pinned` those that stay on top; `zoom` is in steps of 10 %;
    `language` is that of the window (`fr`), empty for the one of the system. `typewriter` keeps the line one writes in
    the middle; `line_spacing` is in per cent of the height of the font, whose family is empty for the usual one.
    `recent_titles` are titles with their folders behind a tab; with its folder, a title leaves the list.
    """

    theme: str = ThemeChoice.SYSTEM.value
    language: str = ""
    reopen_last: bool = True
    was_open: bool = False
    panel_shown: bool = True
    preview_shown: bool = False
    preview_zoom: int = number(0, *PREVIEW_ZOOMS)
    title_shown: bool = True
    sentence_seconds: bool = False
    spelling: bool = True
    smart_typing: bool = True
    zoom: int = number(0, -5, 10)
    focus: Focus = Focus.OFF
    typewriter: bool = False
    line_characters: int = number(66, 50, 90)
    line_spacing: int = number(130, 120, 200)
    latin_font: str = ""
    rtl_font: str = ""
    chinese_font: str = ""
    recents: tuple[Path, ...] = ()
    recent_titles: tuple[str, ...] = ()
    pinned: tuple[Path, ...] = ()
    tour_offered: bool = True
    rehearsal: RehearsalChoices = field(default_factory=RehearsalChoices)

    def __post_init__(self) -> None:
        known = {str(folder) for folder in self.recents}
        kept = tuple(each for each in self.recent_titles if each.partition("\t")[2] in known)
        object.__setattr__(self, "recent_titles", kept)

    @property
    def listed(self) -> tuple[Path, ...]:
        """The recent projects as they are shown: the pinned ones first."""
        return tuple(sorted(self.recents, key=lambda folder: folder not in self.pinned))

    def title_of(self, folder: Path) -> str:
        """Return the title that a recent project had when it was last opened or saved, "" where none is known."""
        entries = (each.partition("\t") for each in self.recent_titles)
        return next((_on_one_line(title) for title, _, of in entries if of == str(folder)), "")

    def with_recent(self, folder: Path, title: str = "") -> Preferences:
        """Return these preferences with a project folder as the latest; no title is kept by who shows none."""
        known = (folder, *(r for r in self.recents if r != folder))
        while len(known) > RECENTS_KEPT:
            # The oldest goes; one that is pinned only where there is no other.
            goes = next((r for r in reversed(known[1:]) if r not in self.pinned), known[-1])
            known = tuple(r for r in known if r != goes)
        titles = [each for each in self.recent_titles if each.partition("\t")[2] != str(folder)]
        if self.title_shown and _on_one_line(title) and _is_unicode(str(folder)):
            titles.insert(0, f"{_on_one_line(title)}\t{folder}")
        return replace(self, recents=known, recent_titles=tuple(titles))

    def without_recent(self, folder: Path) -> Preferences:
        """Return these preferences without a project folder among the recent ones."""
        return replace(
            self,
            recents=tuple(r for r in self.recents if r != folder),
            pinned=tuple(r for r in self.pinned if r != folder),
        )


def _on_one_line(title: str) -> str:
    """Return a title as it can be listed, whoever wrote it: short, and without what is not seen."""
    line = " ".join(title[:_LONGEST_TITLE].split())
    places = set(unseen(line))
    return "".join(each for place, each in enumerate(line) if place not in places)


def _is_unicode(text: str) -> bool:
    return text == text.encode(errors="ignore").decode()


def load_preferences(settings: Path) -> Preferences:
    """Return the stored preferences; a missing or broken file gives the defaults: no choice is worth a failure."""
    try:
        data = disk.read_file(settings / NAME, _SIZE_LIMIT_BYTES)
        return Preferences() if data is None else choices_from_fields(read(data, settings / NAME), Preferences())
    except FileProblem:
        return Preferences()


def save_preferences(preferences: Preferences, settings: Path) -> None:
    """Write the preferences. Raises FileProblem."""
    disk.make_folder(settings)
    from .yaml_text import emit

    disk.write_file(settings / NAME, emit(choices_to_fields(preferences)).encode())
