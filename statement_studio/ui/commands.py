"""Everything a person can do, by name: its words, its keys, and when it can be done.

Knows all of it at once, so that menus, the palette and the list of keys hold the same. What a command does, whoever
adds it knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from .key_rules import menu_letters, refusal, refusal_of_hiding

Keys = str | QKeySequence.StandardKey
"""A key as it is written (“Ctrl+Shift+S”), or what the system takes for a purpose."""


class Lack(Enum):
    """Why a command cannot be done just now."""

    STATEMENT = auto()
    LEAVE_TO_WRITE = auto()
    SLOT = auto()
    """What is open is not spoken against a slot."""
    OCCASION = auto()
    """There is nothing to do it to."""


class Need(Enum):
    """What must be the case for a command to be done."""

    NOTHING = auto()
    STATEMENT = auto()
    SPOKEN = auto()
    """A statement that is spoken against a slot."""
    WRITABLE = auto()
    """A statement that may be changed here."""
    WRITABLE_SPOKEN = auto()
    OWN = auto()
    """Whoever added it enables it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done. `keys` are those it has unless the person gave it others.

    A vital one is never without a key, and no other takes the one it has.
    """

    name: str
    action: QAction
    keys: tuple[str, ...]
    need: Need
    tip: str
    is_vital: bool = False

    @property
    def words(self) -> str:
        """What it is called, without the sign of its menu letter."""
        return self.action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


class Commands(QObject):
    """The commands of a window. `own_keys` are those the person gave, by name; an empty tuple takes the key away.

    Where nothing is written, in a window without menus, any key will do, letters too.
    """

    keys_changed = Signal()
    begun = Signal()
    """A command is about to be done."""

    def __init__(self, window: QWidget, own_keys: Callable[[str], tuple[str, ...] | None] = lambda _name: None) -> None:
        super().__init__(window)
        self._window, self._own_keys = window, own_keys
        self._commands: dict[str, Command] = {}
        self._lacks: dict[Lack, bool] = {}

    def add(
        self,
        name: str,
        words: str,
        do: Callable[[], object] | None = None,
        keys: Keys | Sequence[Keys] = (),
        tip: str = "",
        *,
        need: Need = Need.STATEMENT,
        is_switch: bool = False,
        is_of_text: bool = False,
        is_vital: bool = False,
    ) -> QAction:
        """Add a command and return its action. A switch is on or off, and tells by `toggled`.

        `is_of_text`: the keys work in the text alone, where other fields have the same keys for themselves.
        """
        assert name not in self._commands, f"there is a command {name} already"
        action = QAction(words, self._window)
        action.setObjectName(name)
        action.setCheckable(is_switch)
        if is_of_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: self.begun.emit())  # before whatever it does
        if do is not None:
            action.triggered.connect(lambda _checked=False: do())
        self._window.addAction(action)
        command = self._commands[name] = Command(name, action, _written(keys), need, tip, is_vital)
        own = self._own_keys(name)
        self._give_keys(command, command.keys if own is None or (is_vital and not own) else own)
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._commands[name].action

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def allow(self, *, has_statement: bool, is_spoken: bool, is_writable: bool) -> None:
        """Enable what can be done with what lies open."""
        may = {
            Need.NOTHING: True,
            Need.STATEMENT: has_statement,
            Need.SPOKEN: has_statement and is_spoken,
            Need.WRITABLE: has_statement and is_writable,
            Need.WRITABLE_SPOKEN: has_statement and is_spoken and is_writable,
        }
        for command in self:
            if command.need is not Need.OWN:
                command.action.setEnabled(may[command.need])
        self._lacks = {
            Lack.STATEMENT: not has_statement,
            Lack.LEAVE_TO_WRITE: not is_writable,
            Lack.SLOT: not is_spoken,
        }

    def lack(self, command: Command) -> Lack | None:
        """Return why a command cannot be done with what lies open, None when it can."""
        if command.action.isEnabled():
            return None
        for lack, needs in _NEEDING.items():
            if self._lacks.get(lack) and command.need in needs:
                return lack
        return Lack.OCCASION

    def use_keys(self) -> None:
        """Give every command the keys that the person wants for it now.

        Where two would have the same key, which lets neither work, it is with the one that the person gave it to, or
        with one that is vital.
        """
        own = {
            command.name: tuple(key for key in keys if not self.refusal(QKeySequence(key)))
            for command in self
            if (keys := self._own_keys(command.name)) is not None
        }
        vital = tuple(command for command in self if command.is_vital)
        for command in vital:
            own[command.name] = own.get(command.name) or command.keys
        holders = {key: command.name for command in vital for key in own[command.name]}
        for name, keys in [*own.items(), *((each.name, each.keys) for each in self if each.name not in own)]:
            for key in keys:
                holders.setdefault(key, name)
        for command in self:
            keys = own.get(command.name, command.keys)
            self._give_keys(command, [key for key in keys if holders[key] == command.name])
        self.keys_changed.emit()

    def refusal(self, key: QKeySequence) -> str:
        """Return why a key may not be given to a command here, "" when it may."""
        if isinstance(self._window, QMainWindow):
            return refusal(key, menu_letters(self._window.menuBar()))
        return refusal_of_hiding(key)

    def _give_keys(self, command: Command, keys: Sequence[str]) -> None:
        command.action.setShortcuts([QKeySequence(key) for key in keys])
        shown = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        label = command.tip or command.words.replace("…", "")
        command.action.setToolTip(f"{label} ({shown})" if shown else label)


_NEEDING: Final = MappingProxyType(
    {
        Lack.STATEMENT: frozenset(Need) - {Need.NOTHING},
        Lack.LEAVE_TO_WRITE: frozenset((Need.WRITABLE, Need.WRITABLE_SPOKEN)),
        Lack.SLOT: frozenset((Need.SPOKEN, Need.WRITABLE_SPOKEN)),
    }
)


def _written(keys: Keys | Sequence[Keys]) -> tuple[str, ...]:
    """Return keys as they are written, whatever of the system's they were."""
    several = [keys] if isinstance(keys, (str, QKeySequence.StandardKey)) else keys
    found: list[str] = []
    for key in several:
        bound = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        found += [each.toString(QKeySequence.SequenceFormat.PortableText) for each in bound]
    return tuple(dict.fromkeys(found))
