"""What the lines of `statement.yaml` and `rehearsals.yaml` mean: names, types and defaults, in both directions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from statement_studio.domain.clock import is_date, minutes_and_seconds, read_length
from statement_studio.domain.statement import (
    ConsultativeStatus,
    CoSigner,
    CoSignerKind,
    CoSignerStatus,
    Delivery,
    Kind,
    Speaker,
    Statement,
    Take,
)

from .plain_yaml import Fields, Items, Node, Scalar
from .problems import FileProblem

FORMAT = 1
STATEMENT_ORDER = (
    *("format", "kind", "title", "language"),
    *("body", "session", "date", "item", "segment", "topic", "chair", "addressee"),
    *("speaker", "slot", "delivery", "as_of", "cosigners"),
)
TAKES_ORDER = ("format", "takes")
_COSIGNER = ("name", "kind", "acronym", "role", "country", "status", "consultative_status")
_TAKE = ("at", "seconds", "slot", "text_sha256")
_Choice = TypeVar("_Choice", bound=StrEnum)


def statement_to_fields(statement: Statement) -> Fields:
    """Return what `statement.yaml` says of a statement; empty values are left out where that means the same."""
    speaker = statement.speaker
    return _fields(
        format=str(FORMAT),
        kind=statement.kind.value,
        title=statement.title,
        language=Scalar(statement.language),
        body=Scalar(statement.body),
        session=statement.session,
        date=statement.date,
        item=statement.item,
        segment=statement.segment,
        topic=statement.topic,
        chair=statement.chair,
        addressee=statement.addressee,
        speaker=_fields(category=Scalar(speaker.category), organisation=speaker.organisation, name=speaker.name),
        slot=_length(statement.slot_seconds),
        delivery=statement.delivery.value,
        as_of=statement.as_of,
        cosigners=Items(tuple(_cosigner_to_fields(c) for c in statement.cosigners)),
    )


def statement_from_fields(root: Fields, path: Path) -> Statement:
    """Return the statement that a file describes, without its text. Raises FileProblem naming the line."""
    read = _Reader(root, path)
    read.check_format()
    speaker = read.inner("speaker")
    usual = Statement()
    return Statement(
        kind=read.choice("kind", Kind, Kind.ORAL),
        title=read.text("title"),
        language=read.text("language", usual.language),
        body=read.text("body", usual.body),
        session=read.text("session"),
        date=read.date("date"),
        item=read.text("item"),
        segment=read.text("segment"),
        topic=read.text("topic"),
        chair=read.text("chair"),
        addressee=read.text("addressee"),
        speaker=Speaker(
            speaker.text("category", usual.speaker.category), speaker.text("organisation"), speaker.text("name")
        ),
        slot_seconds=read.length("slot"),
        delivery=read.choice("delivery", Delivery, Delivery.CHECK),
        as_of=read.date("as_of"),
        cosigners=read.each("cosigners", _cosigner_from_fields),
    )


def takes_to_fields(takes: tuple[Take, ...]) -> Fields:
    """Return what `rehearsals.yaml` says."""
    return _fields(format=str(FORMAT), takes=Items(tuple(_take_to_fields(take) for take in takes)))


def takes_from_fields(root: Fields, path: Path) -> tuple[Take, ...]:
    """Return the takes that a file holds. Raises FileProblem naming the line."""
    read = _Reader(root, path)
    read.check_format()
    return read.each("takes", _take_from_fields)


def _cosigner_to_fields(cosigner: CoSigner) -> Fields:
    known = _fields(
        name=cosigner.name,
        kind=cosigner.kind.value,
        acronym=cosigner.acronym,
        role=cosigner.role,
        country=cosigner.country,
        status=cosigner.status.value,
        consultative_status=cosigner.consultative_status.value,
    )
    return _with_unknown(known, cosigner.extra)


def _cosigner_from_fields(read: _Reader) -> CoSigner:
    return CoSigner(
        name=read.required("name"),
        kind=read.choice("kind", CoSignerKind, CoSignerKind.ORGANISATION),
        acronym=read.text("acronym"),
        role=read.text("role"),
        country=read.text("country"),
        status=read.choice("status", CoSignerStatus, CoSignerStatus.ASKED),
        consultative_status=read.choice("consultative_status", ConsultativeStatus, ConsultativeStatus.UNKNOWN),
        extra=read.unknown(_COSIGNER),
    )


def _take_to_fields(take: Take) -> Fields:
    known = _fields(
        at=take.at,
        seconds=f"{min(max(take.seconds, 0.1), 36_000):.1f}",  # what can be read again
        slot=_length(take.slot_seconds),
        text_sha256=take.text_sha256,
    )
    return _with_unknown(known, take.extra)


def _take_from_fields(read: _Reader) -> Take:
    seconds = read.length("seconds")
    if seconds is None:
        read.refuse("A take needs its length, such as “seconds: 92.5”.", "seconds")
    return Take(
        at=read.text("at"),
        seconds=seconds,
        slot_seconds=read.length("slot"),
        text_sha256=read.text("text_sha256"),
        extra=read.unknown(_TAKE),
    )


def _fields(**values: str | Node) -> Fields:
    nodes = {name: Scalar(value) if isinstance(value, str) else value for name, value in values.items() if value != ""}
    return Fields(tuple((Scalar(name), node) for name, node in nodes.items()))


def _with_unknown(known: Fields, extra: tuple[tuple[str, object], ...]) -> Fields:
    unknown = tuple((Scalar(name), node) for name, node in extra if isinstance(node, Scalar | Items | Fields))
    return Fields(known.entries + unknown)


def _length(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return minutes_and_seconds(seconds) if seconds == round(seconds) else f"{seconds:.3f}".rstrip("0")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one group of fields; every refusal names the file and the line."""

    fields: Fields
    path: Path

    def check_format(self) -> None:
        written = self.text("format", str(FORMAT))
        if not written.isdecimal() or len(written) > 9 or int(written) > FORMAT:
            self.refuse(
                "It has format {written}, made by a newer version; this one reads up to {ours}. Update the program.",
                "format",
                written=written,
                ours=FORMAT,
            )

    def text(self, name: str, usual: str = "") -> str:
        node = self.fields.get(name)
        if node is None or (isinstance(node, Scalar) and node.is_nothing):
            return usual
        if not isinstance(node, Scalar):
            self.refuse("“{name}” must be one piece of text, not a list.", name)
        return node.text

    def required(self, name: str) -> str:
        text = self.text(name)
        if not text.strip():
            self.refuse("“{name}” is missing here. Write it, or take the entry out.", name)
        return text

    def choice(self, name: str, choices: type[_Choice], usual: _Choice) -> _Choice:
        text = self.text(name, usual.value)
        try:
            return choices(text)
        except ValueError:
            allowed = ", ".join(c.value for c in choices if c.value)
            self.refuse(
                "“{text}” is not possible for “{name}”. Write one of: {allowed}.", name, text=text, allowed=allowed
            )

    def date(self, name: str) -> str:
        text = self.text(name)
        if text and not is_date(text):
            self.refuse("“{text}” is not a date. Write year-month-day, such as 2026-03-09.", name, text=text)
        return text

    def length(self, name: str) -> float | None:
        text = self.text(name)
        seconds = read_length(text)
        if text and seconds is None:
            self.refuse("“{text}” is not a length of time. Write 1:30, or 90 for seconds.", name, text=text)
        return seconds

    def inner(self, name: str) -> _Reader:
        node = self.fields.get(name)
        if node is None or (isinstance(node, Scalar) and node.is_nothing):
            return _Reader(Fields(()), self.path)
        if not isinstance(node, Fields):
            self.refuse("“{name}” must hold indented lines of the form “name: value”.", name)
        return _Reader(node, self.path)

    def each(self, name: str, build: Callable[[_Reader], _Built]) -> tuple[_Built, ...]:
        node = self.fields.get(name)
        if node is None or (isinstance(node, Scalar) and node.is_nothing):
            return ()
        if not isinstance(node, Items):
            self.refuse("“{name}” must be a list, each entry beginning with “- ”.", name)
        return tuple(build(self._entry(name, entry)) for entry in node.nodes)

    def _entry(self, name: str, node: Node) -> _Reader:
        if not isinstance(node, Fields):
            raise FileProblem(
                "An entry of “{name}” must begin with “- name: …”.", path=self.path, line=node.place.line, name=name
            )
        return _Reader(node, self.path)

    def unknown(self, known: tuple[str, ...]) -> tuple[tuple[str, object], ...]:
        return tuple((key.text, node) for key, node in self.fields.entries if key.text not in known)

    def refuse(self, what: str, name: str, **data: object) -> NoReturn:
        node = self.fields.get(name) or self.fields
        raise FileProblem(what, path=self.path, line=node.place.line, name=name, **data)


_Built = TypeVar("_Built")
