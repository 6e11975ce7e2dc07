"""The one page that all formats print: what of a statement is on it, in which order, under which words.

Comments, notes, struck text, co-signers who have not agreed or are confidential end here: no format ever sees them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.markup import printable
from statement_studio.domain.statement import CoSigner, Delivery, Statement

from .header import HeaderLine, header_of
from .markdown_blocks import Block, BlockKind, blocks_of, direction_of
from .signatories import SignatoryGroup, signatories_of, signatories_title
from .words import Wording, Words, calendar_date

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ufdd0-\ufdef]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_MARKS = 30
"""Marks upon one letter: what Unicode's stream-safe text allows (UAX 15)."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What every format renders, in reading order: header, title, delivery note, blocks, signatories.

    `language` is a code such as `fr`, `direction` is `ltr` or `rtl`. `date` is the ISO date of the document: that of
    the statement, else the day the signatures stood, else empty. Nothing in it comes from the computer.
    """

    title: str
    language: str
    direction: str
    date: str
    header: tuple[HeaderLine, ...]
    delivery_note: str
    blocks: tuple[Block, ...]
    signatories_title: str
    signatories: tuple[SignatoryGroup, ...]
    labelled: str
    """How a label and its value stand on one line: a template with {label} and {value}."""
    page: str
    """The line at the foot of a page: a template with {page} and {pages}."""


def compose(statement: Statement, catalogue: Catalogue, words: Words) -> Manuscript:
    """Return the manuscript of a statement in its own language."""
    clean = cleaned(statement)
    wording = words.in_language(clean.language)
    title = clean.title or (wording.oral_statement if clean.is_timed else wording.open_letter)
    return Manuscript(
        title=title,
        language=clean.language,
        direction=direction_of(clean.language),
        date=next((day for day in (clean.date, clean.as_of) if calendar_date(day)), ""),
        header=header_of(clean, catalogue.body(clean.body), wording, is_own=words.speaks(clean.language)),
        delivery_note=_delivery_note(clean, wording),
        blocks=_without_repeated_title(blocks_of(printable(clean.text), clean.language), title),
        signatories_title=signatories_title(clean, wording),
        signatories=signatories_of(clean, wording),
        labelled=wording.labelled,
        page=wording.page,
    )


def cleaned(statement: Statement) -> Statement:
    """Return a statement without characters that no page can show, and with one-line fields on one line."""
    speaker = statement.speaker
    return replace(
        statement,
        title=_one_line(statement.title),
        body=_one_line(statement.body),
        session=_one_line(statement.session),
        date=_one_line(statement.date),
        item=_one_line(statement.item),
        segment=_one_line(statement.segment),
        topic=_one_line(statement.topic),
        addressee=_one_line(statement.addressee),
        speaker=replace(speaker, organisation=_one_line(speaker.organisation), name=_one_line(speaker.name)),
        as_of=_one_line(statement.as_of),
        cosigners=tuple(_cleaned_cosigner(c) for c in statement.cosigners),
        text=_printable_characters(statement.text.replace("\r\n", "\n").replace("\r", "\n")),
    )


def _cleaned_cosigner(cosigner: CoSigner) -> CoSigner:
    return replace(
        cosigner,
        name=_one_line(cosigner.name),
        acronym=_one_line(cosigner.acronym),
        role=_one_line(cosigner.role),
        country=_one_line(cosigner.country),
    )


def _printable_characters(text: str) -> str:
    printable_ones = _LONE_SURROGATE.sub("\ufffd", _UNPRINTABLE.sub("", text))
    return printable_ones if text.isascii() else "".join(_without_towers(printable_ones))


def _without_towers(text: str) -> Iterator[str]:
    """Yield the characters but for the marks that pile up higher than any language does.

    Setting twenty thousand on one letter takes more memory than a computer has.
    """
    height = 0
    for character in text:
        height = height + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if height <= _MOST_MARKS:
            yield character


def _one_line(text: str) -> str:
    return re.sub("[ \t\n]+", " ", _printable_characters(re.sub("[\r\x0b\x0c\x85\u2028\u2029]", " ", text))).strip(" ")


def _delivery_note(statement: Statement, wording: Wording) -> str:
    if not statement.is_timed:
        return ""
    is_verbatim = statement.delivery is Delivery.VERBATIM
    return wording.read_out_verbatim if is_verbatim else wording.check_against_delivery


def _without_repeated_title(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    repeats = blocks and blocks[0].kind is BlockKind.HEADING and blocks[0].text.strip() == title
    return blocks[1:] if repeats else blocks
