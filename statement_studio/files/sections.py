"""How values are taken out of a file of ours: every value of its kind, each fault with its line and a way out.

And how they are put back, so that an empty value and a number have one form in all files.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from statement_studio.domain.clock import is_date, minutes_and_seconds, read_length

from .plain_yaml import Fields, Items, Node, Scalar
from .problems import FileProblem

_Choice = TypeVar("_Choice", bound=StrEnum)
LONGEST_SECONDS = 24 * 60 * 60
FORMAT = 1
"""The format of the files of ours that say one."""
TEXT_KEY = re.compile(r"[0-9A-Za-z_-]{0,64}")
"""By what readings of one text know each other: letters made by chance, or none, and no words of the text."""
_LETTER_LIKE = "\u200c\u200d\u200e\u200f"  # Persian, Indic and Arabic names are written with them
_PLAIN_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Section:
    """Named values of a file, and the file they stand in. Every method raises FileProblem with the line."""

    path: Path
    fields: Fields

    def refuse(self, what: str, key: str, **data: object) -> NoReturn:
        """Raise the problem `what` at the line of a key, or of the section where the key is missing."""
        node = self.fields.get(key) or self.fields
        raise FileProblem(what, path=self.path, line=node.place.line, **{"name": key, **data})

    def allow_only(self, *keys: str) -> None:
        """Refuse a key that is not one of these, so that a slip of the pen is not silently without effect."""
        for key, _ in self.fields.entries:
            if key.text not in keys:
                raise FileProblem(
                    "“{name}” is not known here. Correct the spelling or remove the line; known are: {known}.",
                    path=self.path,
                    line=key.place.line,
                    name=key.text,
                    known=", ".join(keys),
                )

    def unknown(self, *keys: str) -> tuple[tuple[str, Node], ...]:
        """Return what stands under other keys than these, to be kept as it is."""
        return tuple((key.text, node) for key, node in self.fields.entries if key.text not in keys)

    def check_format(self) -> None:
        """Refuse a file that a newer version made; one that does not say its format is of this one."""
        written = self.text("format", str(FORMAT))
        if not written.isdecimal() or len(written) > 9 or int(written) > FORMAT:
            self.refuse(
                "It has format {written}, made by a newer version; this one reads up to {ours}. Update the program.",
                "format",
                written=written,
                ours=FORMAT,
            )

    def has(self, key: str) -> bool:
        """Tell whether a key is given a value."""
        node = self.fields.get(key)
        return node is not None and not _is_nothing(node)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text. Without a default it must be there, and not be blank."""
        node = self.fields.get(key)
        text = default or "" if node is None or _is_nothing(node) else self._scalar(node, key).text
        if default is None and not text.strip():
            self.refuse("“{name}” is missing. Add a line “{name}: …”.", key)
        return text

    def choice(self, key: str, choices: type[_Choice], default: _Choice | None = None) -> _Choice:
        """Return one of a few values. Without a default it must be there."""
        text = self.text(key, default)
        try:
            return choices(text)
        except ValueError:
            allowed = ", ".join(c.value for c in choices if c.value)
            self.refuse(
                "“{text}” is not possible for “{name}”. Write one of: {allowed}.", key, text=text, allowed=allowed
            )

    def seconds(self, key: str) -> float:
        """Return a time in seconds, more than none and at most a day."""
        text = self.text(key).strip()
        if not _PLAIN_NUMBER.fullmatch(text) or not 0 < float(text) <= LONGEST_SECONDS:
            self.refuse("“{text}” is not a time. Write the seconds as a plain number, such as 90.", key, text=text)
        return float(text)

    def length(self, key: str) -> float | None:
        """Return a length of time in seconds, written as people do; None when the key is missing."""
        text = self.text(key, "")
        seconds = read_length(text)
        if text and seconds is None:
            self.refuse("“{text}” is not a length of time. Write 1:30, or 90 for seconds.", key, text=text)
        return seconds

    def number(self, key: str, least: float, most: float) -> float:
        """Return a plain number from `least` to `most`, to the thousandth."""
        text = self.text(key).strip()
        unsigned = text.removeprefix("-") if least < 0 else text
        if not _PLAIN_NUMBER.fullmatch(unsigned) or not least <= float(text) <= most:
            self.refuse(
                "“{text}” is not possible for “{name}”. Write a plain number from {least} to {most}, such as 92.5.",
                key,
                text=text,
                least=f"{least:g}",
                most=f"{most:g}",
            )
        return float(text)

    def name(self, key: str, default: str | None = None) -> str:
        """Return the name of a person, without the spaces around it."""
        from statement_studio.domain.profile import LONGEST_NAME

        text = self.text(key, default).strip()
        if len(text) > LONGEST_NAME:
            what = "The name has {length} characters; {limit} are possible. Write a shorter one."
            self.refuse(what, key, length=len(text), limit=LONGEST_NAME)
        if not _is_printable(text):
            self.refuse("The name holds a control character or a line end. Write it anew.", key)
        return text

    def position(self) -> float:
        """Return where the body stands in the list: its number, or the end."""
        text = self.text("position", "")
        if text and not _PLAIN_NUMBER.fullmatch(text):
            self.refuse("“{text}” is not a position. Write a number, such as 3.", "position", text=text)
        return float(text) if text else math.inf

    def date(self, key: str, default: str | None = None) -> str:
        """Return an ISO date."""
        text = self.text(key, default)
        if text and not is_date(text):
            self.refuse("“{text}” is not a date. Write year-month-day, such as 2026-03-09.", key, text=text)
        return text

    def texts(self, key: str) -> tuple[Scalar, ...]:
        """Return a list of texts with their places; none when the key is missing."""
        return tuple(self._scalar(node, key) for node in self._items(key))

    def rows(self, key: str) -> tuple[Section, ...]:
        """Return a list of sections; none when the key is missing."""
        entry = (
            "An entry of “{name}” must begin with “- ” and hold lines of the form “name: value”. "
            "Write “- name: …” for each."
        )
        return tuple(self._section(node, key, entry) for node in self._items(key))

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
            self.refuse("“{name}” must be a list. Write one entry a line, each after “- ”.", key)
        return node.nodes

    def _section(self, node: Node | None, key: str, otherwise: str = "") -> Section:
        if not isinstance(node, Fields):
            line = node.place.line if node is not None else self.fields.place.line
            what = otherwise or "“{name}” must hold indented lines of the form “name: value”. Write them below it."
            raise FileProblem(what, path=self.path, line=line, name=key)
        return Section(self.path, node)

    def _scalar(self, node: Node, key: str) -> Scalar:
        if not isinstance(node, Scalar):
            raise FileProblem(
                "“{name}” must be one piece of text. Write one value.", path=self.path, line=node.place.line, name=key
            )
        return node


def fields_of(**values: str | Node) -> Fields:
    """Return named values as they are written; an empty text is left out, as that means the same."""
    nodes = {name: Scalar(value) if isinstance(value, str) else value for name, value in values.items() if value != ""}
    return Fields(tuple((Scalar(name), node) for name, node in nodes.items()))


def plain_number(number: float) -> str:
    """Return a number as `Section.number` reads it, to the thousandth."""
    return f"{number:.3f}".rstrip("0").rstrip(".")


def length_text(seconds: float | None) -> str:
    """Return a length of time as `Section.length` reads it, "" for none."""
    if seconds is None:
        return ""
    return minutes_and_seconds(seconds) if seconds == round(seconds) else f"{seconds:.3f}".rstrip("0")


def with_unknown(known: Fields, extra: tuple[tuple[str, object], ...]) -> Fields:
    """Return named values followed by those that this version does not know."""
    unknown = tuple((Scalar(name), node) for name, node in extra if isinstance(node, Scalar | Items | Fields))
    return Fields(known.entries + unknown)


def _is_printable(text: str) -> bool:
    """Whether a text has no characters that drive a terminal or turn a line round; joiners and marks are letters."""
    return all(c in _LETTER_LIKE or unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp") for c in text)


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_nothing
