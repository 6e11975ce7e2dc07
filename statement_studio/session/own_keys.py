"""The keys a person has given to commands: in force at once, and kept when they change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from statement_studio.files.keys import load_keys, save_keys
from statement_studio.files.problems import FileProblem

__all__ = ["FileProblem", "OwnKeys"]


class OwnKeys(QObject):
    """The person's keys by the name of their command. `problem` is what is wrong with their file, None if nothing.

    While the file is broken the usual keys hold; the next choice writes it anew.
    """

    changed = Signal()

    def __init__(self, settings: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.problem: FileProblem | None = None
        self._keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})
        try:
            self._keys = load_keys(settings)
        except FileProblem as problem:
            self.problem = problem

    def of(self, name: str) -> tuple[str, ...] | None:
        """Return the keys of a command, None where it has its usual ones."""
        return self._keys.get(name)

    @property
    def names(self) -> tuple[str, ...]:
        """The commands that have keys of the person."""
        return tuple(self._keys)

    def give(self, choices: Mapping[str, tuple[str, ...] | None]) -> None:
        """Give commands these keys, or with None their usual ones. Raises FileProblem; they hold all the same."""
        kept = {**self._keys, **choices}
        self._put({name: keys for name, keys in kept.items() if keys is not None})

    def forget_all(self) -> None:
        """Give all commands their usual keys. Raises FileProblem; they hold all the same."""
        self._put({})

    def _put(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        if keys == self._keys and self.problem is None:
            return
        self._keys = MappingProxyType(dict(keys))
        self.changed.emit()
        save_keys(self._keys, self._settings)
        self.problem = None
