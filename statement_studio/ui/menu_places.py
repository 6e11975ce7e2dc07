"""Where in the menu bar a command stands, read from the menus themselves so that it is always so."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QMenuBar


def menu_places(bar: QMenuBar) -> Mapping[str, str]:
    """Return the menu of every command by the command's name, such as “View” or “File › Open Recent”."""
    found: dict[str, str] = {}
    waiting = [("", action.menu()) for action in reversed(bar.actions())]
    while waiting:
        before, menu = waiting.pop()
        if not isinstance(menu, QMenu):
            continue
        title = before + menu.title().replace("&", "")
        for action in menu.actions():
            if action.menu() is not None:
                waiting.append((f"{title} › ", action.menu()))
            elif action.objectName():
                found.setdefault(action.objectName(), title)
    return found
