"""What the person prefers on this computer, announced when it changes and kept when it does."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from statement_studio.files.preferences import (
    PREVIEW_ZOOMS,
    Focus,
    Preferences,
    ThemeChoice,
    load_preferences,
    save_preferences,
)
from statement_studio.files.problems import FileProblem
from statement_studio.files.rehearsal_choices import AtLimit, Movement, PrompterTheme, RehearsalChoices
from statement_studio.files.themes import Theme, load_themes
from statement_studio.files.translations import LANGUAGES

__all__ = [
    "LANGUAGES",
    "PREVIEW_ZOOMS",
    "AtLimit",
    "Focus",
    "Movement",
    "Preferences",
    "PrompterTheme",
    "RehearsalChoices",
    "Taste",
    "Theme",
    "ThemeChoice",
]

_DARK_OF = MappingProxyType({"contrast-light": "contrast-dark", "blue-orange-light": "blue-orange-dark"})
"""Which shipped theme is the dark one of another; of the rest it is “dark”."""


class Taste(QObject):
    """The preferences in force and the themes to choose from."""

    changed = Signal()

    def __init__(self, settings: Path, themes: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._preferences = load_preferences(settings)
        self.themes, self.theme_problems = load_themes(themes, settings / "themes")

    @property
    def preferences(self) -> Preferences:
        """The choices in force."""
        return self._preferences

    def theme(self, *, system_is_dark: bool) -> Theme:
        """Return the theme to wear, given what the system wears."""
        of_system = ThemeChoice.DARK if system_is_dark else ThemeChoice.LIGHT
        return self._named(self._preferences.theme) or self._named(of_system) or self.themes[0]

    @property
    def dark_theme(self) -> Theme:
        """The theme of a page that is always dark: the one that is worn, or what is dark beside it."""
        worn = self.theme(system_is_dark=True)
        return worn if worn.is_dark else self._named(_DARK_OF.get(worn.name, ThemeChoice.DARK)) or worn

    @property
    def theme_of_prompter(self) -> Theme:
        """The theme of what stands before the text of the prompter: dark like it, or light like its paper."""
        dark = self.dark_theme
        if self._preferences.rehearsal.theme is not PrompterTheme.PAPER:
            return dark
        light = {dark_one: name for name, dark_one in _DARK_OF.items()}.get(dark.name, ThemeChoice.LIGHT)
        worn = self.theme(system_is_dark=False)
        return self._named(light) or dark if worn.is_dark else worn

    def _named(self, name: str) -> Theme | None:
        return next((theme for theme in self.themes if theme.name == name), None)

    def choose_theme(self, theme: str) -> None:
        """Wear the theme of this name from now on, or what the system wears."""
        self._keep(replace(self._preferences, theme=str(theme)))

    def choose_focus(self, focus: Focus) -> None:
        """Let only this much of the text stand out from now on."""
        self._keep(replace(self._preferences, focus=focus))

    def choose_lines(self, *, characters: int, spacing: int) -> None:
        """Write in lines of so many characters, so many per cent of the font's height apart."""
        self._keep(replace(self._preferences, line_characters=characters, line_spacing=spacing))

    def choose_fonts(self, *, latin: str, rtl: str, chinese: str) -> None:
        """Write in these families; an empty name is the usual one."""
        self._keep(replace(self._preferences, latin_font=latin, rtl_font=rtl, chinese_font=chinese))

    def rehearse_with(self, choices: RehearsalChoices) -> None:
        """Rehearse in this way from now on."""
        self._keep(replace(self._preferences, rehearsal=choices))

    def write_in_the_middle(self, *, wanted: bool) -> None:
        """Remember whether the line one writes stays in the middle."""
        self._keep(replace(self._preferences, typewriter=wanted))

    def show_title(self, *, shown: bool) -> None:
        """Remember whether the bar of the window tells the title of the statement; if not, no list keeps one either."""
        titles = self._preferences.recent_titles if shown else ()
        self._keep(replace(self._preferences, title_shown=shown, recent_titles=titles))

    def show_preview(self, *, shown: bool) -> None:
        """Remember whether the pages are shown as they will be printed, in the place of the side panel."""
        self._keep(replace(self._preferences, preview_shown=shown))

    def zoom_preview_by(self, steps: int) -> None:
        """Show the printed pages larger (or smaller) by steps; 0 lets a page fill the width again."""
        least, most = PREVIEW_ZOOMS
        zoom = max(least, min(most, self._preferences.preview_zoom + steps)) if steps else 0
        self._keep(replace(self._preferences, preview_zoom=zoom))

    def show_sentence_seconds(self, *, shown: bool) -> None:
        """Remember whether the seconds of each sentence stand in the text."""
        self._keep(replace(self._preferences, sentence_seconds=shown))

    def choose_language(self, language: str) -> None:
        """Speak this language (`fr`) in the window from the next start on; empty for that of the system."""
        self._keep(replace(self._preferences, language=language))

    def mark_misspelt(self, *, wanted: bool) -> None:
        """Remember whether misspelt words are marked in the text."""
        self._keep(replace(self._preferences, spelling=wanted))

    def type_smartly(self, *, wanted: bool) -> None:
        """Remember whether quotes, dashes and spaces are set by language while one types."""
        self._keep(replace(self._preferences, smart_typing=wanted))

    def show_panel(self, *, shown: bool) -> None:
        """Remember whether the side panel is shown."""
        is_preview = self._preferences.preview_shown and not shown  # the panel takes its place
        self._keep(replace(self._preferences, panel_shown=shown, preview_shown=is_preview))

    def zoom_by(self, steps: int) -> None:
        """Show the text larger (or smaller), by steps of a tenth; 0 goes back to the usual size."""
        zoom = max(-5, min(10, self._preferences.zoom + steps)) if steps else 0
        self._keep(replace(self._preferences, zoom=zoom))

    def reopen_last(self, *, wanted: bool) -> None:
        """Remember whether the next start opens the last project."""
        self._keep(replace(self._preferences, reopen_last=wanted))

    def remember(self, folder: Path, title: str = "") -> None:
        """Put a project first among the recent ones, as the one that is open."""
        self._keep(replace(self._preferences.with_recent(folder, title), was_open=True))

    def forget(self, folder: Path) -> None:
        """Take a project off the recent ones."""
        self._keep(self._preferences.without_recent(folder))

    def forget_all(self) -> None:
        """Take every project off the recent ones."""
        self._keep(replace(self._preferences, recents=(), pinned=(), was_open=False))

    def pin(self, folder: Path, *, pinned: bool) -> None:
        """Keep a recent project on top of the others, or no longer."""
        others = tuple(each for each in self._preferences.pinned if each != folder)
        self._keep(replace(self._preferences, pinned=(*others, folder) if pinned else others))

    def offer_tour(self, *, offered: bool) -> None:
        """Remember whether the first page offers the tour."""
        self._keep(replace(self._preferences, tour_offered=offered))

    def left(self) -> None:
        """Remember that no project is open."""
        self._keep(replace(self._preferences, was_open=False))

    def last_project(self) -> Path | None:
        """Return the project that was open when the program ended, when the next start should open it."""
        choices = self._preferences
        return choices.recents[0] if choices.reopen_last and choices.was_open and choices.recents else None

    def _keep(self, preferences: Preferences) -> None:
        if preferences == self._preferences:
            return
        self._preferences = preferences
        # A choice that cannot be kept still holds until the window closes; nothing of the statement depends on it.
        with contextlib.suppress(FileProblem):
            save_preferences(preferences, self._settings)
        self.changed.emit()
