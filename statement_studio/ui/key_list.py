"""The list of all commands with their keys as a page of the help, as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenuBar

from statement_studio.session.handbook import HelpPage

from .commands import Command, Commands
from .key_rules import shown_keys
from .menu_places import menu_places

PLACE = "{keys}"
"""What stands in a page where the list belongs."""


def with_keys(pages: Sequence[HelpPage], commands: Commands, bar: QMenuBar) -> Sequence[HelpPage]:
    """Return the pages with the list of keys where it belongs."""
    return tuple(
        replace(page, text=page.text.replace(PLACE, _list(commands, bar))) if PLACE in page.text else page
        for page in pages
    )


def _list(commands: Commands, bar: QMenuBar) -> str:
    places, parts = menu_places(bar), []
    by_name = {command.name: command for command in commands}
    for menu in dict.fromkeys(places.values()):
        rows = [_row(by_name[name]) for name, place in places.items() if place == menu and name in by_name]
        if rows:
            command, keys, about = (_tr("Command"), _tr("Keys"), _tr("What it does"))
            parts += [f"## {menu}", "", f"| {command} | {keys} | {about} |", "|---|---|---|", *rows, ""]
    return "\n".join(parts)


def _row(command: Command) -> str:
    keys = shown_keys(command.action)
    return f"| {_plain(command.words)} | {f'`{keys}`' if keys else ''} | {_plain(command.tip)} |"


def _plain(text: str) -> str:
    """Return a text without what Markdown would take for a sign of its own."""
    return "".join(f"\\{c}" if c in "|*_`[]<>\\" else c for c in text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyList", text)
