"""The words an exported page adds to the author's own: labels, dates, notes, in the language of the statement."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType

from statement_studio.files import plain_yaml
from statement_studio.files.problems import FileProblem

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language. Text in braces is a placeholder, filled by `fill` and by nothing else."""

    oral_statement: str
    open_letter: str
    session: str
    special_session: str
    date: str
    first_of_month: str
    months: tuple[str, ...]
    item: str
    topic: str
    speaker: str
    addressee: str
    sender: str
    as_of: str
    check_against_delivery: str
    read_out_verbatim: str
    co_signed_by: str
    signatories: str
    signatories_as_of: str
    organisations: str
    individuals: str
    counted: str
    acronym: str
    comma: str
    labelled: str
    page: str
    language: str
    slot: str
    to_confirm: str
    at_pace: str
    takes: str
    by: str
    times_in_margin: str
    pause: str
    microphone_off: str
    decimal: str

    def date_in_words(self, iso: str) -> str:
        """Return an ISO date as this language writes it; anything else comes back as it was."""
        day = calendar_date(iso)
        if day is None:
            return iso
        number = self.first_of_month if day.day == 1 else str(day.day)
        return fill(self.date, day=number, month=self.months[day.month - 1], year=str(day.year))


@dataclass(frozen=True, slots=True)
class Words:
    """The wordings by language code; the first one serves every language that has none of its own."""

    wordings: Mapping[str, Wording]

    def in_language(self, language: str) -> Wording:
        """Return the wording of a language code (`fr`, `fr-CH`), or the first one."""
        first = next(iter(self.wordings.values()))
        return self.wordings.get(language, self.wordings.get(language.partition("-")[0].lower(), first))

    def speaks(self, language: str) -> bool:
        """Whether there is a wording of its own for a language code."""
        return language.partition("-")[0].lower() in self.wordings


def fill(template: str, **values: str) -> str:
    """Return a template with its placeholders filled in one pass: one inside a value stays."""
    filled, rest = "", template
    while rest:
        before, brace, after = rest.partition("{")
        name, closed, tail = after.partition("}")
        if not (brace and closed):
            return filled + rest
        filled += before + values.get(name, brace + name + closed)
        rest = tail
    return filled


def calendar_date(iso: str) -> datetime.date | None:
    """Return the day that an ISO date (`2026-03-09`) names, or None when it names none."""
    try:
        return datetime.date.fromisoformat(iso) if iso.isascii() and len(iso) == len("2026-03-09") else None
    except ValueError:
        return None


def read_words(data: bytes, path: Path) -> Words:
    """Return the words of a words file. Raises FileProblem when a language lacks a word."""
    root = plain_yaml.read(data, path)
    return Words(MappingProxyType({key.text: _wording(key, node, path) for key, node in root.entries}))


def _wording(language: plain_yaml.Scalar, node: plain_yaml.Node, path: Path) -> Wording:
    if not isinstance(node, plain_yaml.Fields):
        raise FileProblem("“{name}” must hold words.", path=path, line=language.place.line, name=language.text)
    words = {f.name: _word(node, f.name, path) for f in fields(Wording) if f.name != "months"}
    return Wording(months=_months(node, path), **words)


def _word(words: plain_yaml.Fields, name: str, path: Path) -> str:
    node = words.get(name)
    if not isinstance(node, plain_yaml.Scalar):
        raise FileProblem("The word “{name}” is missing.", path=path, line=words.place.line, name=name)
    return node.text


def _months(words: plain_yaml.Fields, path: Path) -> tuple[str, ...]:
    node = words.get("months")
    nodes = node.nodes if isinstance(node, plain_yaml.Items) else ()
    months = tuple(n.text for n in nodes if isinstance(n, plain_yaml.Scalar))
    if len(months) != MONTHS_A_YEAR:
        raise FileProblem("“months” must hold twelve names.", path=path, line=words.place.line)
    return months
