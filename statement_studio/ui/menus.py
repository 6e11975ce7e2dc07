"""The menu bar: which command stands where. A new command gets its place here, by its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from .commands import Commands

RECENT: Final = "recent"
"""Where the menu of recent projects stands among the commands of a menu."""
_LINE: Final = ""

_FILE: Final = (
    *("new", "open", RECENT, "open_copy", _LINE, "save", "save_as", "versions", "export", "encrypted_copy", _LINE),
    *("reopen_last", "forget", "close", "quit"),
)
_EDIT: Final = ("undo", "redo", _LINE, "cut", "copy", "paste", "select_all")
_VIEW: Final = (
    *("panel", "agenda", "cosigners", "time", _LINE, "larger", "smaller", "usual_size", _LINE),
    *("theme_system", "theme_light", "theme_dark", _LINE, "hide"),
)
_STATEMENT: Final = ("rehearse", "as_said", "add_cosigner")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def fill_menus(window: QMainWindow, commands: Commands) -> QMenu:
    """Put every command into the menu bar and return the menu of recent projects, which the window fills."""
    recent = QMenu(_tr("Open &Recent"), window)
    for title, names in (
        (_tr("&File"), _FILE),
        (_tr("&Edit"), _EDIT),
        (_tr("&View"), _VIEW),
        (_tr("&Statement"), _STATEMENT),
    ):
        _fill(window.menuBar().addMenu(title), names, commands, recent)
    return recent


def _fill(menu: QMenu, names: Sequence[str], commands: Commands, recent: QMenu) -> None:
    for name in names:
        if name == RECENT:
            menu.addMenu(recent)
        elif name == _LINE:
            menu.addSeparator()
        else:
            menu.addAction(commands[name])
