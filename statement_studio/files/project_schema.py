"""What the lines of `statement.yaml` mean: names, types and defaults, in both directions."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from statement_studio.domain.statement import (
    ConsultativeStatus,
    CoSigner,
    CoSignerKind,
    CoSignerStatus,
    Delivery,
    Kind,
    PaceChoice,
    Speaker,
    Statement,
)

from .lexicons import lexicon_from_section, lexicon_to_fields
from .plain_yaml import Fields, Items, Scalar
from .sections import FORMAT, Section, fields_of, length_text, plain_number, with_unknown

STATEMENT_ORDER = (
    *("format", "kind", "title", "language"),
    *("body", "session", "date", "item", "segment", "topic", "chair", "addressee"),
    *("speaker", "slot", "pace", "delivery", "as_of", "cosigners", "spoken_as"),
)
_COSIGNER = ("name", "kind", "acronym", "role", "country", "status", "consultative_status", "confidential")
SLOWEST, QUICKEST = 20.0, 600.0
"""The words a minute that can be set by hand."""


class _YesOrNo(StrEnum):
    YES = "yes"
    NO = "no"


def statement_to_fields(statement: Statement) -> Fields:
    """Return what `statement.yaml` says of a statement; empty values are left out where that means the same."""
    speaker = statement.speaker
    return fields_of(
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
        speaker=fields_of(category=Scalar(speaker.category), organisation=speaker.organisation, name=speaker.name),
        slot=length_text(statement.slot_seconds),
        delivery=statement.delivery.value,
        as_of=statement.as_of,
        cosigners=Items(tuple(_cosigner_to_fields(c) for c in statement.cosigners)),
        pace=_pace_to_fields(statement.pace),
        spoken_as=lexicon_to_fields(statement.lexicon) if statement.lexicon.entries else "",
    )


def statement_from_fields(root: Fields, path: Path) -> Statement:
    """Return the statement that a file describes, without its text. Raises FileProblem naming the line."""
    read = Section(path, root)
    read.check_format()
    speaker = read.section("speaker")
    usual = Statement()
    return Statement(
        kind=read.choice("kind", Kind, Kind.ORAL),
        title=read.text("title", ""),
        language=read.text("language", usual.language),
        body=read.text("body", usual.body),
        session=read.text("session", ""),
        date=read.date("date", ""),
        item=read.text("item", ""),
        segment=read.text("segment", ""),
        topic=read.text("topic", ""),
        chair=read.text("chair", ""),
        addressee=read.text("addressee", ""),
        speaker=Speaker(
            speaker.text("category", usual.speaker.category), speaker.text("organisation", ""), speaker.text("name", "")
        ),
        slot_seconds=read.length("slot"),
        delivery=read.choice("delivery", Delivery, Delivery.CHECK),
        as_of=read.date("as_of", ""),
        cosigners=tuple(map(_cosigner_from_fields, read.rows("cosigners"))),
        pace=_pace_from_fields(read.section("pace")),
        lexicon=lexicon_from_section(read.section("spoken_as")),
    )


def _cosigner_to_fields(cosigner: CoSigner) -> Fields:
    known = fields_of(
        name=cosigner.name,
        kind=cosigner.kind.value,
        acronym=cosigner.acronym,
        role=cosigner.role,
        country=cosigner.country,
        status=cosigner.status.value,
        consultative_status=cosigner.consultative_status.value,
        confidential=_YesOrNo.YES.value if cosigner.is_confidential else "",
    )
    return with_unknown(known, cosigner.extra)


def _cosigner_from_fields(read: Section) -> CoSigner:
    return CoSigner(
        name=read.text("name"),
        kind=read.choice("kind", CoSignerKind, CoSignerKind.ORGANISATION),
        acronym=read.text("acronym", ""),
        role=read.text("role", ""),
        country=read.text("country", ""),
        status=read.choice("status", CoSignerStatus, CoSignerStatus.ASKED),
        consultative_status=read.choice("consultative_status", ConsultativeStatus, ConsultativeStatus.UNKNOWN),
        is_confidential=read.choice("confidential", _YesOrNo, _YesOrNo.NO) is _YesOrNo.YES,
        extra=read.unknown(*_COSIGNER),
    )


def _pace_to_fields(pace: PaceChoice) -> Fields | str:
    if pace.words_per_minute is not None:
        return fields_of(words_per_minute=plain_number(pace.words_per_minute))
    return fields_of(profile=pace.profile) if pace.profile else ""


def _pace_from_fields(read: Section) -> PaceChoice:
    profile, by_hand = read.name("profile", ""), read.has("words_per_minute")
    if profile and by_hand:
        read.refuse(
            "A pace is either that of a profile or a number of words a minute. Remove one of the two lines.",
            "words_per_minute",
        )
    return PaceChoice(profile, read.number("words_per_minute", SLOWEST, QUICKEST) if by_hand else None)
