"""What is wrong with a statement or missing from it, as data: the sentences are formed where they are shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .agenda import Catalogue
from .disguise import looks_of, unseen
from .estimate import Estimate
from .markup import SpanKind, spans, split_paragraphs
from .mentions import Searched
from .statement import Kind, Statement

_OPEN_PLACE = re.compile(r"(?<!\\)\[(?!\^)[^\]\[\\]{1,120}\]")
_EDITORIAL = re.compile(
    r"\[(?:(?:[^\w?\]]|\d)*|[Ss]ic[.!]?|[a-zß-ÿ]{1,2})\]"  # an omission, the number of a source, “[sic]”, “[is]”
    r"|\[\w{1,3}\](?=[a-zß-ÿа-я])|(?<=[a-zß-ÿа-я])\[\w{1,3}\]"  # “[T]he”, “right[s]”
)
"""What an editor of a quotation puts between brackets; it is meant to stay."""
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?=[ \n]|\Z)", re.M)
"""What git puts around the two sides of a conflict; `=======` alone may be a heading."""
_PRINTED = (SpanKind.TEXT, SpanKind.SILENT, SpanKind.FOOTNOTE)
_GAP = "\ufdd0"  # a Unicode noncharacter: no text holds it


class Severity(StrEnum):
    """How much a finding matters: an error spoils the delivery, a warning asks for a look."""

    ERROR = "error"
    WARNING = "warning"


class Check(StrEnum):
    """What can be found."""

    TEXT_FILE_MISSING = "text_file_missing"
    NO_TEXT = "no_text"
    CONFLICT = "conflict"
    CONFLICT_COPY = "conflict_copy"
    OPEN_COMMENT = "open_comment"
    UNSEEN_IN_TEXT = "unseen_in_text"
    UNSEEN_IN_DETAILS = "unseen_in_details"
    NO_TITLE = "no_title"
    NO_DATE = "no_date"
    NO_SESSION = "no_session"
    NO_ITEM = "no_item"
    UNKNOWN_ITEM = "unknown_item"
    NO_SEGMENT = "no_segment"
    UNKNOWN_SEGMENT = "unknown_segment"
    UNUSUAL_SEGMENT = "unusual_segment"
    COSIGNER_TWICE = "cosigner_twice"
    COSIGNER_ALIKE = "cosigner_alike"
    NAMED_IN_TEXT = "named_in_text"
    UNKNOWN_BODY = "unknown_body"
    NO_ORGANISATION = "no_organisation"
    NO_ADDRESSEE = "no_addressee"
    NO_AS_OF = "no_as_of"
    NO_SLOT = "no_slot"
    UNCONFIRMED_SLOT = "unconfirmed_slot"
    TOO_LONG = "too_long"
    OPEN_PLACE = "open_place"
    NO_PROFILE = "no_profile"


_TWO_VERSIONS = (Check.CONFLICT, Check.CONFLICT_COPY)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `line` is a line of `statement.md`, from 1, where the text is meant; `data` fills sentences."""

    check: Check
    severity: Severity
    line: int | None = None
    data: tuple[tuple[str, object], ...] = ()

    @property
    def blocks_export(self) -> bool:
        """Whether nothing may be exported before this is settled: nobody can say which of two versions is meant."""
        return self.check in _TWO_VERSIONS


def find(
    statement: Statement,
    catalogue: Catalogue,
    estimate: Estimate,
    missing_profile: str = "",
    copies: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """Return everything found in a statement, what matters most first.

    `estimate` is that of its whole text, `missing_profile` the name of the profile that it should have been timed by,
    `copies` the names of the conflict copies beside its files.
    """
    findings = [
        *(Finding(Check.CONFLICT_COPY, Severity.ERROR, None, (("name", name),)) for name in copies),
        *_text_findings(statement),
        *(_slot_findings(statement, catalogue, estimate) if statement.is_timed else ()),
        *_header_findings(statement, catalogue),
        *_cosigner_findings(statement),
        *_naming_findings(statement),
        *_unseen_findings(statement),
        *([_missing(missing_profile)] if statement.is_timed and missing_profile else ()),
    ]
    return tuple(sorted(findings, key=lambda finding: finding.severity is Severity.WARNING))


def _missing(profile: str) -> Finding:
    return Finding(Check.NO_PROFILE, Severity.WARNING, None, (("name", profile),))


def _text_findings(statement: Statement) -> list[Finding]:
    if not statement.text.strip():
        return [Finding(Check.NO_TEXT, Severity.ERROR)]
    found, line, inside = [], 1, ""
    if (conflict := conflict_line(statement.text)) is not None:
        found.append(Finding(Check.CONFLICT, Severity.ERROR, conflict))
    for paragraph in split_paragraphs(statement.text):
        printed, inside = _printed(paragraph, inside)
        for number, words in _open_places(printed):
            found.append(Finding(Check.OPEN_PLACE, Severity.WARNING, line + number, (("words", words),)))
        line += paragraph.count("\n") + 2
    if inside:
        begins = max(statement.text.rfind("<!--"), statement.text.rfind("{>>"))
        found.append(Finding(Check.OPEN_COMMENT, Severity.ERROR, statement.text.count("\n", 0, begins) + 1))
    return found


def conflict_line(text: str) -> int | None:
    """Return the line, from 1, at which git left both sides of a conflict in a text; None where it did not."""
    found = _CONFLICT.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def _printed(paragraph: str, inside: str) -> tuple[str, str]:
    """Return the paragraph with gaps over what is not printed, backslashes kept, and what it leaves open."""
    covering, leaves = spans(paragraph, inside)
    pieces = []
    for span in covering:
        piece = paragraph[span.start : span.end]
        pieces.append(piece if span.kind in _PRINTED or piece == "\\" else re.sub(r"[^\n]", _GAP, piece))
    return "".join(pieces), leaves


def _open_places(printed: str) -> Iterator[tuple[int, str]]:
    """Yield the places in brackets that wait for words, each with the number of lines before it."""
    for found in _OPEN_PLACE.finditer(printed):
        if not _EDITORIAL.match(printed, found.start()):
            yield printed.count("\n", 0, found.start()), " ".join(found[0].replace(_GAP, "").split())


def _slot_findings(statement: Statement, catalogue: Catalogue, estimate: Estimate) -> list[Finding]:
    slot = catalogue.slot_of(statement)
    if slot is None:
        return [Finding(Check.NO_SLOT, Severity.WARNING)]
    found = []
    data = (("seconds", estimate.seconds), ("slot_seconds", slot))
    if estimate.seconds > slot:
        found.append(Finding(Check.TOO_LONG, Severity.ERROR, data=data))
    if catalogue.must_be_confirmed(statement):
        found.append(Finding(Check.UNCONFIRMED_SLOT, Severity.WARNING, data=data))
    return found


def _header_findings(statement: Statement, catalogue: Catalogue) -> list[Finding]:
    missing = {
        Check.NO_TITLE: statement.title,
        Check.NO_ORGANISATION: statement.speaker.organisation or statement.kind is Kind.LETTER,
    }
    if statement.is_timed:
        missing |= {Check.NO_DATE: statement.date, Check.NO_SEGMENT: statement.segment}
        body = catalogue.body(statement.body)
        if body is not None and body.sessions:
            missing[Check.NO_SESSION] = statement.session
        if body is not None and body.items:
            missing[Check.NO_ITEM] = statement.item
    else:
        missing |= {Check.NO_ADDRESSEE: statement.addressee, Check.NO_AS_OF: statement.as_of}
    found = [Finding(check, Severity.WARNING) for check, value in missing.items() if not value]
    return found + (_unknown_findings(statement, catalogue) if statement.is_timed else [])


def _unknown_findings(statement: Statement, catalogue: Catalogue) -> list[Finding]:
    body = catalogue.body(statement.body)
    if body is None:
        return [Finding(Check.UNKNOWN_BODY, Severity.WARNING, data=(("value", statement.body),))]
    found = []
    if statement.item and body.items and body.item(statement.item) is None:
        found.append(Finding(Check.UNKNOWN_ITEM, Severity.WARNING, data=(("value", statement.item),)))
    if statement.segment and body.segment(statement.segment) is None:
        found.append(Finding(Check.UNKNOWN_SEGMENT, Severity.WARNING, data=(("value", statement.segment),)))
    is_usual = body.segment(statement.segment) in body.segments_under(statement.item)
    if statement.item and body.item(statement.item) and body.segment(statement.segment) and not is_usual:
        found.append(Finding(Check.UNUSUAL_SEGMENT, Severity.WARNING, data=(("item", statement.item),)))
    return found


def _cosigner_findings(statement: Statement) -> list[Finding]:
    names = Counter(" ".join(cosigner.name.split()).casefold() for cosigner in statement.cosigners)
    first = {" ".join(c.name.split()).casefold(): c.name for c in reversed(statement.cosigners)}
    twice = [first[name] for name, times in names.items() if times > 1]
    found = [Finding(Check.COSIGNER_TWICE, Severity.WARNING, data=(("name", name),)) for name in twice]
    by_looks: dict[str, str] = {}
    for name in (first[folded] for folded in names):
        other = by_looks.setdefault(looks_of(name), name)
        if other != name:
            found.append(Finding(Check.COSIGNER_ALIKE, Severity.WARNING, data=(("first", other), ("second", name))))
    return found


def _naming_findings(statement: Statement) -> Iterator[Finding]:
    """Yield the co-signers whom the page names in its own words though no list may, each with the first line."""
    withheld = [cosigner for cosigner in statement.cosigners if not cosigner.may_be_named]
    if not withheld:
        return
    pieces, inside = [], ""
    for paragraph in split_paragraphs(statement.text):
        printed, inside = _printed(paragraph, inside)
        pieces.append(printed.replace(_GAP, "").replace("\\", ""))
    text = Searched.of("\n\n".join(pieces))
    above = Searched.of("\n\n".join((statement.title, statement.topic, statement.addressee)))
    for cosigner in withheld:
        line = text.line_of(cosigner)
        if line is not None or above.line_of(cosigner) is not None:
            yield Finding(Check.NAMED_IN_TEXT, Severity.WARNING, line, (("name", cosigner.name),))


def _unseen_findings(statement: Statement) -> list[Finding]:
    """Return what says how many characters show nothing: they may hide a word, turn one round, or mark a copy."""
    found = []
    if places := unseen(statement.text):
        line = statement.text.count("\n", 0, places[0]) + 1
        found.append(Finding(Check.UNSEEN_IN_TEXT, Severity.WARNING, line, (("count", len(places)),)))
    speaker = statement.speaker
    details = [statement.title, statement.topic, statement.addressee, speaker.organisation, speaker.name]
    details += [part for c in statement.cosigners for part in (c.name, c.acronym, c.role, c.country)]
    if count := sum(len(unseen(part)) for part in details):
        found.append(Finding(Check.UNSEEN_IN_DETAILS, Severity.WARNING, data=(("count", count),)))
    return found
