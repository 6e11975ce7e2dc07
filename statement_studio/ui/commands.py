"""Everything a person can do, by name: its words, its keys, and when it can be done.

Knows all of it at once, so that menus, the palette and the list of keys hold the same. What a command does, whoever
adds it knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

Keys = str | QKeySequence.StandardKey
"""A key as it is written (“Ctrl+Shift+S”), or what the system takes for a purpose."""


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
    """One thing that can be done. `keys` are those it has unless the person gave it others."""

    name: str
    action: QAction
    keys: tuple[str, ...]
    need: Need
    tip: str

    @property
    def words(self) -> str:
        """What it is called, without the sign of its menu letter."""
        return self.action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


class Commands(QObject):
    """The commands of a window. `own_keys` are those the person gave, by name; an empty tuple takes the key away."""

    keys_changed = Signal()

    def __init__(
        self, window: QMainWindow, own_keys: Callable[[str], tuple[str, ...] | None] = lambda _name: None
    ) -> None:
        super().__init__(window)
        self._window, self._own_keys = window, own_keys
        self._commands: dict[str, Command] = {}

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
        if do is not None:
            action.triggered.connect(lambda _checked=False: do())
        self._window.addAction(action)
        self._commands[name] = Command(name, action, _written(keys), need, tip)
        self._give_keys(self._commands[name])
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

    def use_keys(self) -> None:
        """Give every command the keys that the person wants for it now."""
        for command in self:
            self._give_keys(command)
        self.keys_changed.emit()

    def _give_keys(self, command: Command) -> None:
        own = self._own_keys(command.name)
        keys = command.keys if own is None else own
        command.action.setShortcuts([QKeySequence(key) for key in keys])
        shown = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        label = command.tip or command.words.replace("…", "")
        command.action.setToolTip(f"{label} ({shown})" if shown else label)


def _written(keys: Keys | Sequence[Keys]) -> tuple[str, ...]:
    """Return keys as they are written, whatever of the system's they were."""
    several = [keys] if isinstance(keys, (str, QKeySequence.StandardKey)) else keys
    found: list[str] = []
    for key in several:
        bound = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        found += [each.toString(QKeySequence.SequenceFormat.PortableText) for each in bound]
    return tuple(dict.fromkeys(found))
