"""How the window looks by what the person prefers and the system wears: theme, size of the text, side panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QActionGroup, QGuiApplication

from statement_studio.session.taste import Preferences, Taste, Theme, ThemeChoice
from statement_studio.ui.editing.page_look import PageLook, kept_in_place

from .commands import Commands, Need
from .workspace import Workspace


def _tr(text: str) -> str:
    return QCoreApplication.translate("Looks", text)


def theme_command(name: str) -> str:
    """Return the name of the command that puts a theme on."""
    return f"theme_{name}"


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
        self._sides: tuple[bool, bool] | None = None
        self._add(commands)
        workspace.editor.zoom_requested.connect(taste.zoom_by)
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
        with kept_in_place(self._workspace.editor):
            self._workspace.editor.set_look(_page_look(choices))
        self._show_sides(choices)
        self._commands["reopen_last"].setChecked(choices.reopen_last)
        chosen = choices.theme if choices.theme in self._names else ThemeChoice.SYSTEM
        self._commands[theme_command(chosen)].setChecked(True)

    def _show_sides(self, choices: Preferences) -> None:
        is_panel, is_preview = sides = (choices.panel_shown and not choices.preview_shown, choices.preview_shown)
        if sides == self._sides:
            return  # the whole screen may be given to the text alone just now
        self._sides = sides
        self._workspace.show_sides(is_panel=is_panel, is_preview=is_preview)
        with QSignalBlocker(self._commands["panel"]):  # it tells what is seen, and chooses nothing
            self._commands["panel"].setChecked(is_panel)

    def _add(self, commands: Commands) -> None:
        self._names = (ThemeChoice.SYSTEM, *(theme.name for theme in self._taste.themes))
        group = QActionGroup(self)
        for name in self._names:
            action = commands.add(theme_command(name), theme_words(name), need=Need.NOTHING, is_switch=True)
            action.triggered.connect(lambda _checked=False, n=name: self._taste.choose_theme(n))
            group.addAction(action)


def theme_words(name: str) -> str:
    """Return what a theme is called; one of the person is called like its file."""
    known = {
        ThemeChoice.SYSTEM: _tr("&Follow the System"),
        "light": _tr("&Light"),
        "dark": _tr("&Dark"),
        "contrast-light": _tr("&High Contrast, Light"),
        "contrast-dark": _tr("High &Contrast, Dark"),
        "blue-orange-light": _tr("&Blue and Orange, Light"),
        "blue-orange-dark": _tr("Blue and &Orange, Dark"),
    }
    return known.get(name, name.replace("&", "&&"))


def _page_look(choices: Preferences) -> PageLook:
    families = (choices.latin_font, choices.rtl_font, choices.chinese_font)
    return PageLook(choices.zoom, choices.line_characters, choices.line_spacing, tuple(filter(None, families)))
