"""The restricted YAML of the program: every scalar is text, and whatever could run, loop or surprise is refused.

No tags, anchors, aliases, duplicate keys, second documents or deep nesting. What `NO`, `1:30` or `0120` mean is decided
by the schema that reads them, never by YAML. Nodes remember their place, so that messages can name the line and a
changed value can be put in without touching what stands around it.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import yaml

from .problems import FileProblem

SIZE_LIMIT_BYTES = 2 * 1024 * 1024
DEPTH_LIMIT = 12
NODES_LIMIT = 100_000
_READ_OTHERWISE = re.compile(r"[\t\ufeff]|\?(?:[\s,\[\]{}]|\Z)|:\s*[,\]}]")
"""Where libyaml counts places otherwise than PyYAML, or understands what PyYAML refuses."""
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|\Z)", re.M)
"""What git puts around the two sides of a conflict; `=======` alone may be meant."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node stands: character offsets into the text, the line of its first character (from 1), its style."""

    start: int
    end: int
    line: int
    is_flow: bool = False


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text. `is_plain` tells that it stood without quotes, so that a bare `~` can mean nothing."""

    text: str
    is_plain: bool = field(default=True, compare=False)
    place: Place = field(default=Place(0, 0, 1), compare=False)

    @property
    def is_nothing(self) -> bool:
        """Whether this is YAML's way of leaving a value out: nothing, a bare `~` or `null`."""
        return self.is_plain and self.text in ("", "~", "null")

    @property
    def was_written_bare(self) -> bool:
        """Whether it was read from a file, where it stood without quotes."""
        return self.is_plain and self.place.end > 0


@dataclass(frozen=True, slots=True)
class Items:
    """A sequence of nodes."""

    nodes: tuple[Node, ...]
    place: Place = field(default=Place(0, 0, 1), compare=False)


@dataclass(frozen=True, slots=True)
class Fields:
    """Named nodes in the order of the file. Keys are unique."""

    entries: tuple[tuple[Scalar, Node], ...]
    place: Place = field(default=Place(0, 0, 1), compare=False)

    def get(self, key: str) -> Node | None:
        """Return the node under a key, or None."""
        return next((node for name, node in self.entries if name.text == key), None)

    def key(self, key: str) -> Scalar | None:
        """Return the key itself, with its place, or None."""
        return next((name for name, _ in self.entries if name.text == key), None)


Node = Scalar | Items | Fields


def decode(data: bytes, path: Path) -> str:
    """Return the text of a file of ours: UTF-8, a byte order mark allowed, no NUL. Raises FileProblem."""
    if len(data) > SIZE_LIMIT_BYTES:
        raise FileProblem(
            "The file has {size} bytes; more than {limit} is refused. Nothing of ours is that long: check what it is.",
            path=path,
            size=len(data),
            limit=SIZE_LIMIT_BYTES,
        )
    if b"\0" in data:
        raise FileProblem(
            "The file holds NUL bytes, as after a power cut, or it is not UTF-8. Restore it from a copy.",
            path=path,
            line=data.count(b"\n", 0, data.index(b"\0")) + 1,
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileProblem(
            "The text is not UTF-8. Save it as UTF-8 in the program it was written with.",
            path=path,
            line=data[: error.start].count(b"\n") + 1,
        ) from None


def encode(text: str, path: Path) -> bytes:
    """Return a text as a file of ours holds it. Raises FileProblem."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        what = "There is half of a character in it, as after a cut in the middle. Find it and type it anew."
        raise FileProblem(what, path=path) from None


def read(data: bytes, path: Path) -> Fields:
    """Return the fields of a YAML file. Raises FileProblem with the line, before anything of it was used."""
    return parse(decode(data, path), path)


def parse(text: str, path: Path) -> Fields:
    """Return the fields of a YAML text; places count from its first character. Raises FileProblem with the line."""
    _refuse_conflict(text, path)
    builder = _Builder(text, path, yaml.SafeLoader)
    try:
        root = _quickly_read(text, path) or builder.document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise FileProblem(
            "This is not valid YAML. Mend this line or the one before it: look for a quotation mark or a bracket left "
            "open, a colon or a space that is missing, or a tab.",
            path=path,
            line=line,
        ) from None
    except yaml.YAMLError:
        raise FileProblem(
            "The file holds characters that YAML does not allow. Remove the control characters.",
            path=path,
            line=_line_of_control_character(text),
        ) from None
    except (ValueError, OverflowError):
        raise FileProblem(
            "An escape such as “\\U00110000” names no character. Write the character itself.",
            path=path,
            line=builder.line,
        ) from None
    if not isinstance(root, Fields):
        raise FileProblem("The file must hold lines of the form “name: value”. Write it so.", path=path, line=1)
    return root


def _refuse_conflict(text: str, path: Path) -> None:
    if found := _CONFLICT.search(text):
        raise FileProblem(
            "Git left two versions of these lines here, yours and another one, with its marks between them. Keep one "
            "version, and remove the lines of <<<<<<<, ======= and >>>>>>>.",
            path=path,
            line=text.count("\n", 0, found.start()) + 1,
        )


def _quickly_read(text: str, path: Path) -> Node | None:
    """Return what libyaml reads, many times as fast; None where it is missing or stumbles, for PyYAML to say why."""
    if yaml.__with_libyaml__ and not _READ_OTHERWISE.search(text):
        with contextlib.suppress(yaml.YAMLError, ValueError, OverflowError):
            return _Builder(text, path, yaml.CSafeLoader).document()
    return None


def _line_of_control_character(text: str) -> int | None:
    found = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]", text)
    return text.count("\n", 0, found.start()) + 1 if found else None


class _Builder:
    """Builds nodes from parser events, and refuses on the way."""

    def __init__(self, text: str, path: Path, loader: type[yaml.SafeLoader | yaml.CSafeLoader]) -> None:
        self._path = path
        self._text = text
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=loader)
        self._nodes = 0
        self.line = 1

    def document(self) -> Node:
        event = self._next()
        if isinstance(event, yaml.StreamEndEvent):
            self._refuse("The file is empty. Restore it from a copy, or make the project anew.", None)
        if isinstance(event, yaml.DocumentStartEvent) and event.tags:
            self._refuse("A directive “%TAG” is not allowed. Remove the line.", event)
        node = self._node(self._next(), depth=0)
        self._next()
        if not isinstance(event := self._next(), yaml.StreamEndEvent):
            self._refuse("The file holds a second document (after “---”). Keep only one.", event)
        return node

    def _next(self) -> yaml.Event:
        event = next(self._events)
        if isinstance(event, yaml.StreamStartEvent):
            event = next(self._events)
        self.line = event.start_mark.line + 1 if event.start_mark else self.line
        return event

    def _node(self, event: yaml.Event, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            self._refuse("An alias (“*{name}”) is not allowed. Write the value itself.", event, name=event.anchor)
        if not isinstance(event, yaml.ScalarEvent | yaml.SequenceStartEvent | yaml.MappingStartEvent):
            self._refuse("Something is missing here. Write the value, or remove the line.", event)
        if event.anchor:
            self._refuse(
                "An anchor (“&{name}”) is not allowed. Write the value where it is used.", event, name=event.anchor
            )
        if event.tag:
            self._refuse("A tag (“{name}”) is not allowed. Write the plain value.", event, name=event.tag)
        self._nodes += 1
        if self._nodes > NODES_LIMIT:
            self._refuse("The file holds more than {limit} values. Check what it is.", event, limit=NODES_LIMIT)
        if depth > DEPTH_LIMIT:
            self._refuse(
                "Values are nested deeper than {limit} levels. Write them side by side, or remove them.",
                event,
                limit=DEPTH_LIMIT,
            )
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(self._whole(event), event.style in (None, ""), self._place(event))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(event, depth)
        return self._fields(event, depth)

    def _items(self, start: yaml.SequenceStartEvent, depth: int) -> Items:
        nodes: list[Node] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            nodes.append(self._node(event, depth + 1))
        return Items(tuple(nodes), self._place(start, event))

    def _fields(self, start: yaml.MappingStartEvent, depth: int) -> Fields:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                self._refuse("A name must be plain text. Write a word before the colon.", event)
            if key.text in entries:
                first = entries[key.text][0].place.line
                self._refuse(
                    "“{name}” stands twice (first in line {first}). Keep one.", event, name=key.text, first=first
                )
            entries[key.text] = (key, self._node(self._next(), depth + 1))
        return Fields(tuple(entries.values()), self._place(start, event))

    def _whole(self, event: yaml.ScalarEvent) -> str:
        """Return the text of a scalar; JSON writes a character beyond the first 65,536 as a pair of escapes."""
        text = str(event.value)
        try:
            return text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            self._refuse("An escape names half a character. Write the character itself.", event)

    def _place(self, start: yaml.Event, end: yaml.Event | None = None) -> Place:
        first, last = start.start_mark, (end or start).end_mark
        assert first is not None, "the parser marks every event"
        assert last is not None, "the parser marks every event"
        # A folded or literal scalar ends, for the parser, where the next token begins; here, with its last character.
        length = len(self._text[first.index : last.index].rstrip())
        return Place(first.index, first.index + length, first.line + 1, bool(getattr(start, "flow_style", False)))

    def _refuse(self, what: str, event: yaml.Event | None, **data: object) -> NoReturn:
        line = event.start_mark.line + 1 if event is not None and event.start_mark else 1
        raise FileProblem(what, path=self._path, line=line, **data)
