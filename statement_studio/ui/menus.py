"""The menu bar: which command stands where. A new command gets its place here, by its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

if TYPE_CHECKING:
    from .commands import Commands

RECENT: Final = "recent"
"""Where the menu of recent projects stands among the commands of a menu."""
_LINE: Final = ""
_FOCUS_MENU: Final = "focus menu"
_THEME_MENU: Final = "theme menu"
_PARAGRAPH_MENU: Final = "paragraph menu"
_SENTENCE_MENU: Final = "sentence menu"

_FILE: Final = (
    *("new", "open", RECENT, "open_copy", _LINE, "save", "save_as", "versions", "export", "encrypted_copy", _LINE),
    *("reopen_last", "forget", "close", "quit"),
)
_EDIT: Final = (
    *("undo", "redo", _LINE, "cut", "copy", "paste", "paste_plain", "select_all", _LINE),
    *("find", "replace", "find_next", "find_previous", "go_to", _LINE, _PARAGRAPH_MENU, _SENTENCE_MENU),
    *(_LINE, "preferences"),
)
_VIEW: Final = (
    *("panel", "agenda", "cosigners", "time", "outline", "sentence_seconds", _LINE),
    *("larger", "smaller", "usual_size", _LINE),
    *(_FOCUS_MENU, _THEME_MENU, "full_screen", "page_preview", _LINE, "hide"),
)
_INSERT: Final = (
    *("phrase", "expand", "own_phrases", _LINE, "pause", "add_note", "next_note", "pronounced", _LINE),
    *("mark_must", "mark_should", "mark_may", "no_mark"),
)
_HEADING_MENU: Final = "heading menu"
_FORMAT: Final = (
    *("bold", "italic", "struck", _LINE, _HEADING_MENU, "list", "numbered", "quotation", _LINE, "comment", _LINE),
    *("smart_typing", "tidy_typography"),
)
_HELP: Final = ("help", "palette", "keys", "marks", _LINE, "tour", "about")
_STATEMENT: Final = ("rehearse", "rehearse_here", "takes", "as_said", "add_cosigner")

_TOOLS: Final = (
    *("check_spelling", "mark_misspelt", "learn_word", "ignore_word", "my_words", _LINE),
    *("paragraph_language", _LINE, "read_aloud"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def _contents() -> Sequence[tuple[str, Sequence[str]]]:
    """Return the titles of the menus, and the commands in each."""
    return (
        (_tr("&File"), _FILE),
        (_tr("&Edit"), _EDIT),
        (_tr("&Insert"), _INSERT),
        (_tr("F&ormat"), _FORMAT),
        (_tr("&View"), _VIEW),
        (_tr("&Statement"), _STATEMENT),
        (_tr("&Tools"), _TOOLS),
        (_tr("&Help"), _HELP),
    )


def lay_menus(window: QMainWindow) -> Sequence[QMenu]:
    """Put the menus into the menu bar, with nothing in them yet, and return them."""
    return tuple(window.menuBar().addMenu(title) for title, _ in _contents())


def fill_menus(menus: Sequence[QMenu], commands: Commands) -> QMenu:
    """Put every command into its menu and return the menu of recent projects, which the window fills."""
    recent = QMenu(_tr("Open &Recent"), menus[0])
    for menu, (_, names) in zip(menus, _contents(), strict=True):
        _fill(menu, names, commands, recent)
    return recent


def _submenu(name: str, commands: Commands) -> tuple[str, Sequence[str]] | None:
    """Return title and commands of a menu inside another one; None for anything else."""
    if name == _FOCUS_MENU:
        return _tr("&Focus"), ("focus_off", "focus_sentence", "focus_paragraph", _LINE, "next_focus", "typewriter")
    if name == _PARAGRAPH_MENU:
        return _tr("Paragrap&h"), ("move_up", "move_down", _LINE, "duplicate", "delete_paragraph", "join")
    if name == _SENTENCE_MENU:
        sentences = ("next_sentence", "previous_sentence", _LINE, "select_sentence", "extend_on", "extend_back")
        return _tr("&Sentence"), sentences
    if name == _HEADING_MENU:
        return _tr("&Heading"), ("heading_1", "heading_2", "heading_3", _LINE, "no_heading")
    if name == _THEME_MENU:
        return _tr("T&heme"), [command.name for command in commands if command.name.startswith("theme_")]
    return None


def _fill(menu: QMenu, names: Sequence[str], commands: Commands, recent: QMenu) -> None:
    for name in names:
        if name == RECENT:
            menu.addMenu(recent)
        elif name == _LINE:
            menu.addSeparator()
        elif (inside := _submenu(name, commands)) is not None:
            _fill(menu.addMenu(inside[0]), inside[1], commands, recent)
        else:
            menu.addAction(commands[name])
