"""How the window looks by what the person prefers and the system wears: theme, size of the text, side panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from statement_studio.session.taste import Taste, Theme, ThemeChoice

from .actions import theme_command
from .commands import Commands
from .workspace import Workspace


class Looks(QObject):
    """Keeps the workspace and the actions as the person prefers them.

    `wear_theme` puts a theme on the application, `is_system_dark` tells what the system wears.
    """

    def __init__(
        self,
        taste: Taste,
        workspace: Workspace,
        commands: Commands,
        wear_theme: Callable[[Theme], None],
        is_system_dark: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._taste, self._workspace, self._commands = taste, workspace, commands
        self._wear_theme, self._is_system_dark = wear_theme, is_system_dark
        self._worn: Theme | None = None
        self._wear()
        taste.changed.connect(self._wear)
        # A method, not a lambda: the hints outlive the window, and Qt parts them from its methods when it goes.
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        self._wear()

    def _wear(self) -> None:
        choices = self._taste.preferences
        theme = self._taste.theme(system_is_dark=self._is_system_dark())
        if theme != self._worn:
            # Dressing every widget anew takes a moment; another recent statement is no reason for it.
            self._worn = theme
            self._wear_theme(theme)
            self._workspace.wear(theme)
        self._workspace.editor.set_zoom(choices.zoom)
        self._workspace.show_panel(shown=choices.panel_shown)
        self._commands["panel"].setChecked(choices.panel_shown)
        self._commands["reopen_last"].setChecked(choices.reopen_last)
        self._commands[theme_command(ThemeChoice(choices.theme))].setChecked(True)
