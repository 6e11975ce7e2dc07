"""How values are taken out of resource files: every key known, every value of its kind, each fault with its line."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from statement_studio.domain.agenda import Certainty
from statement_studio.domain.clock import is_date

from .plain_yaml import Fields, Items, Node, Scalar
from .problems import FileProblem

LONGEST_SECONDS = 24 * 60 * 60
_PLAIN_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Section:
    """Named values of a file, and the file they stand in. Every method raises FileProblem with the line."""

    path: Path
    fields: Fields

    def refuse(self, what: str, line: int, **data: object) -> NoReturn:
        """Raise the problem `what` at a line of this file."""
        raise FileProblem(what, path=self.path, line=line, **data)

    def allow_only(self, *keys: str) -> None:
        """Refuse a key that is not one of these, so that a slip of the pen is not silently without effect."""
        for key, _ in self.fields.entries:
            if key.text not in keys:
                self.refuse(
                    "“{name}” is not known here. Correct the spelling or remove the line; known are: {known}.",
                    key.place.line,
                    name=key.text,
                    known=", ".join(keys),
                )

    def has(self, key: str) -> bool:
        """Tell whether a key is given a value."""
        node = self.fields.get(key)
        return node is not None and not _is_nothing(node)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text. Without a default it must be there."""
        node = self.fields.get(key)
        if node is None or _is_nothing(node):
            if default is None:
                self.refuse("“{name}” is missing. Add a line “{name}: …”.", self.fields.place.line, name=key)
            return default
        return self._scalar(node, key).text.strip()

    def seconds(self, key: str) -> float:
        """Return a time in seconds, more than none and at most a day."""
        node = self.fields.get(key)
        text = self.text(key)
        if not _PLAIN_NUMBER.fullmatch(text) or not 0 < float(text) <= LONGEST_SECONDS:
            assert node is not None, "a missing value was refused before"
            self.refuse(
                "“{text}” is not a time. Write the seconds as a plain number, such as 90.", node.place.line, text=text
            )
        return float(text)

    def position(self) -> float:
        """Return where the body stands in the list: its number, or the end."""
        text = self.text("position", "")
        if text and not _PLAIN_NUMBER.fullmatch(text):
            node = self.fields.get("position") or self.fields
            self.refuse("“{text}” is not a position. Write a number, such as 3.", node.place.line, text=text)
        return float(text) if text else math.inf

    def date(self, key: str, default: str | None = None) -> str:
        """Return an ISO date."""
        text = self.text(key, default)
        node = self.fields.get(key)
        if node is not None and text and not is_date(text):
            self.refuse("“{text}” is not a date. Write it as 2026-03-09.", node.place.line, text=text)
        return text

    def certainty(self, default: Certainty | None = None) -> Certainty:
        """Return how sure the facts of this section are. Without a default it must be said."""
        text = self.text("certainty", default)
        if text not in [c.value for c in Certainty]:
            node = self.fields.get("certainty") or self.fields
            self.refuse("“{text}” is not a certainty. Write certain, inferred or unknown.", node.place.line, text=text)
        return Certainty(text)

    def texts(self, key: str) -> tuple[Scalar, ...]:
        """Return a list of texts with their places; none when the key is missing."""
        return tuple(self._scalar(node, key) for node in self._items(key))

    def rows(self, key: str) -> tuple[Section, ...]:
        """Return a list of sections; none when the key is missing."""
        return tuple(self._section(node, key) for node in self._items(key))

    def named(self, key: str) -> tuple[tuple[Scalar, Section], ...]:
        """Return the sections under the names of one section; none when the key is missing."""
        if not self.has(key):
            return ()
        inner = self._section(self.fields.get(key), key)
        return tuple((name, self._section(node, name.text)) for name, node in inner.fields.entries)

    def section(self, key: str) -> Section:
        """Return the section under a key; an empty one when the key is missing."""
        if not self.has(key):
            return Section(self.path, Fields((), self.fields.place))
        return self._section(self.fields.get(key), key)

    def by_language(self, key: str) -> dict[str, str]:
        """Return texts by language code."""
        inner = self.section(key)
        return {name.text: inner.text(name.text) for name, _ in inner.fields.entries}

    def lists_by_language(self, key: str) -> dict[str, tuple[str, ...]]:
        """Return lists of texts by language code."""
        inner = self.section(key)
        return {name.text: tuple(s.text for s in inner.texts(name.text)) for name, _ in inner.fields.entries}

    def _items(self, key: str) -> tuple[Node, ...]:
        if not self.has(key):
            return ()
        node = self.fields.get(key)
        if not isinstance(node, Items):
            assert node is not None, "has() found it"
            self.refuse("“{name}” must be a list. Write one entry a line, each after “- ”.", node.place.line, name=key)
        return node.nodes

    def _section(self, node: Node | None, key: str) -> Section:
        if not isinstance(node, Fields):
            line = node.place.line if node is not None else self.fields.place.line
            self.refuse("“{name}” must hold lines of the form “name: value”.", line, name=key)
        return Section(self.path, node)

    def _scalar(self, node: Node, key: str) -> Scalar:
        if not isinstance(node, Scalar):
            self.refuse("“{name}” must be plain text. Write one value.", node.place.line, name=key)
        return node


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_nothing
