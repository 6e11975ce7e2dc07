"""The keys in the pages of the help: the list of all commands with theirs as they are now, and their names.

Knows that the pages name keys as English keyboards do (`Ctrl+Page Down`), whatever their language, and that people
read what stands on their menus.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenuBar

from statement_studio.session.handbook import HelpPage
from statement_studio.ui.commands import Command, Commands
from statement_studio.ui.key_rules import shown_keys
from statement_studio.ui.menu_places import menu_places

PLACE = "{keys}"
"""What stands in a page where the list belongs."""
_MODIFIERS, _GOING = "Ctrl|Alt|Shift", r"Up|Down|Left|Right|Page Up|Page Down|Home"
_NAMED = rf"Esc(?:ape)?|Enter|Tab|Space|{_GOING}|Delete|F\d+"
_KEY = re.compile(rf"`(?:(?:{_MODIFIERS})\+)*(?:{_MODIFIERS}|{_NAMED}|(?<=\+)[^`])`")
_WORD = re.compile("Page (?:Up|Down)|[A-Z][a-z]+")
_OF_QT: Final = MappingProxyType({"Escape": "Esc", "Delete": "Del", "Page Up": "PgUp", "Page Down": "PgDown"})
"""What Qt calls the keys that it names otherwise."""


def with_keys(
    pages: Sequence[HelpPage], commands: Commands, bar: QMenuBar, beside: Sequence[tuple[str, Commands]] = ()
) -> Sequence[HelpPage]:
    """Return the pages with keys named in the language of the window, and the list of keys where it belongs.

    `beside` are the commands of other windows, each under its own heading.
    """
    return tuple(
        replace(page, text=text.replace(PLACE, _list(commands, bar, beside)) if PLACE in text else text)
        for page in pages
        for text in [_KEY.sub(lambda key: _WORD.sub(_named, key[0]), page.text)]
    )


def _named(word: re.Match[str]) -> str:
    usual = _OF_QT.get(word[0], word[0])
    named = QCoreApplication.translate("QShortcut", usual)
    return word[0] if named == usual else named


def _list(commands: Commands, bar: QMenuBar, beside: Sequence[tuple[str, Commands]]) -> str:
    places, parts = menu_places(bar), list[str]()
    by_name = {command.name: command for command in commands}
    for menu in dict.fromkeys(places.values()):
        parts += _part(menu, [by_name[name] for name, place in places.items() if place == menu and name in by_name])
    for place, others in beside:
        parts += _part(place, list(others))
    return "\n".join(parts)


def _part(heading: str, commands: Sequence[Command]) -> list[str]:
    if not commands:
        return []
    command, keys, about = (_tr("Command"), _tr("Keys"), _tr("What it does"))
    head = [f"## {heading}", "", f"| {command} | {keys} | {about} |", "|---|---|---|"]
    return [*head, *(_row(each) for each in commands), ""]


def _row(command: Command) -> str:
    keys = shown_keys(command.action)
    return f"| {_plain(command.words)} | {f'`{keys}`' if keys else ''} | {_plain(command.tip)} |"


def _plain(text: str) -> str:
    """Return a text without what Markdown would take for a sign of its own."""
    return "".join(f"\\{c}" if c in "|*_`[]<>\\" else c for c in text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyList", text)
