"""What the person prefers on this computer, announced when it changes and kept when it does."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statement_studio.files.preferences import Preferences, ThemeChoice, load_preferences, save_preferences
from statement_studio.files.problems import FileProblem
from statement_studio.files.themes import Theme, load_theme

__all__ = ["Taste", "Theme", "ThemeChoice"]


class Taste(QObject):
    """The preferences in force and the themes to choose from."""

    changed = Signal()

    def __init__(self, settings: Path, themes: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._preferences = load_preferences(settings)
        self._light, self._dark = load_theme(themes / "light.yaml"), load_theme(themes / "dark.yaml")

    @property
    def preferences(self) -> Preferences:
        """The choices in force."""
        return self._preferences

    def theme(self, *, system_is_dark: bool) -> Theme:
        """Return the theme to wear, given what the system wears."""
        choice = self._preferences.theme
        is_dark = system_is_dark if choice is ThemeChoice.SYSTEM else choice is ThemeChoice.DARK
        return self._dark if is_dark else self._light

    def choose_theme(self, theme: ThemeChoice) -> None:
        """Wear this theme from now on."""
        self._keep(replace(self._preferences, theme=theme))

    def show_panel(self, *, shown: bool) -> None:
        """Remember whether the side panel is shown."""
        self._keep(replace(self._preferences, panel_shown=shown))

    def zoom_by(self, steps: int) -> None:
        """Show the text larger (or smaller), by steps of a tenth; 0 goes back to the usual size."""
        zoom = max(-5, min(10, self._preferences.zoom + steps)) if steps else 0
        self._keep(replace(self._preferences, zoom=zoom))

    def reopen_last(self, *, wanted: bool) -> None:
        """Remember whether the next start opens the last project."""
        self._keep(replace(self._preferences, reopen_last=wanted))

    def remember(self, folder: Path) -> None:
        """Put a project first among the recent ones, as the one that is open."""
        self._keep(replace(self._preferences.with_recent(folder), was_open=True))

    def forget(self, folder: Path) -> None:
        """Take a project off the recent ones."""
        self._keep(self._preferences.without_recent(folder))

    def forget_all(self) -> None:
        """Take every project off the recent ones."""
        self._keep(replace(self._preferences, recents=(), was_open=False))

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
