from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.statement import CoSigner, CoSignerKind, CoSignerStatus, Delivery, Kind, Speaker, Statement
from statement_studio.export.header import HeaderLine
from statement_studio.export.manuscript import Manuscript, compose
from statement_studio.export.signatories import SignatoryGroup
from statement_studio.export.words import Words, fill
from statement_studio.files.catalogue import load

Composed = Callable[[Statement], Manuscript]
RESOURCES = Path(__file__).parents[2] / "resources"
TOWER = "\u0327" * 31


def header(manuscript: Manuscript) -> dict[str, str]:
    return {line.place: line.value for line in manuscript.header}


def test_the_header_says_where_when_under_what_and_who(statement: Statement, composed: Composed) -> None:
    assert composed(statement).header == (
        HeaderLine("body", "", "Council of Rights"),
        HeaderLine("session", "", "61st session"),
        HeaderLine("date", "", "9 March 2026"),
        HeaderLine("item", "Item 4", "Situations that need attention"),
        HeaderLine("segment", "", "Interactive dialogue"),
        HeaderLine("topic", "Topic", "Secret detention"),
        HeaderLine("speaker", "Delivered by", "Ada Sample, Lakeside Centre"),
    )


def test_the_header_speaks_the_language_of_the_statement(statement: Statement, composed: Composed) -> None:
    lines = composed(replace(statement, language="fr"))
    assert header(lines) == {
        "body": "Conseil des droits",
        "session": "61e session",
        "date": "9 mars 2026",
        "item": "Situations à suivre",
        "segment": "Dialogue interactif",
        "topic": "Secret detention",
        "speaker": "Ada Sample, Lakeside Centre",
    }
    assert lines.delivery_note == "Seul le prononcé fait foi"


def test_empty_fields_leave_no_line(composed: Composed) -> None:
    assert header(composed(Statement(body="hrc"))) == {"body": "Council of Rights"}


def test_what_the_catalogue_does_not_know_is_printed_as_written(statement: Statement, composed: Composed) -> None:
    strange = replace(statement, body="panel", session="first", item="opening", segment="talk", date="in spring")
    manuscript = composed(strange)
    assert header(manuscript) == {
        "body": "panel",
        "session": "first",
        "date": "in spring",
        "item": "opening",
        "segment": "talk",
        "topic": "Secret detention",
        "speaker": "Ada Sample, Lakeside Centre",
    }
    assert manuscript.date == ""


@pytest.mark.parametrize(
    ("session", "language", "label"),
    [
        ("S-38", "en", "38th special session"),
        ("S-38", "fr", "38e session extraordinaire"),
        ("99", "en", "Session 99"),
        ("61", "de", "61st session"),
    ],
)
def test_a_session_has_a_name_in_any_language(
    statement: Statement, composed: Composed, session: str, language: str, label: str
) -> None:
    assert header(composed(replace(statement, session=session, language=language)))["session"] == label


def test_a_session_is_called_what_the_catalogue_calls_it_in_the_language(
    statement: Statement, catalogue: Catalogue, words: Words
) -> None:
    (council,) = catalogue.bodies
    (session,) = council.sessions
    named = replace(council, sessions=(replace(session, labels={"es": "61.er período de sesiones"}),))
    for language, label in (("es", "61.er período de sesiones"), ("es-MX", "61.er período de sesiones")):
        manuscript = compose(replace(statement, language=language), Catalogue((named,), ()), words)
        assert header(manuscript)["session"] == label
    manuscript = compose(replace(statement, language="fr"), Catalogue((named,), ()), words)
    assert header(manuscript)["session"] == "61e session"


def test_shipped_sessions_are_called_in_french_as_the_words_of_the_page_would(words: Words) -> None:
    council = load(RESOURCES / "catalogue", None)[0].body("hrc")
    assert council is not None
    french = words.in_language("fr")
    for session in council.sessions:
        assert session.label_in("fr") == fill(french.session, number=session.number)
    for special in council.special_sessions:
        assert special.label_in("fr") == fill(french.special_session, number=special.number.removeprefix("S-"))


def test_a_text_to_be_read_out_says_so(statement: Statement, composed: Composed) -> None:
    assert composed(replace(statement, delivery=Delivery.VERBATIM)).delivery_note == "Read out verbatim"


def test_co_signers_are_those_who_agreed_in_their_order(statement: Statement, composed: Composed) -> None:
    names = ("Zeta Group", "Alpha Group")
    cosigners = tuple(CoSigner(name, status=CoSignerStatus.CONFIRMED) for name in names)
    others = tuple(
        CoSigner(status.value, status=status) for status in CoSignerStatus if status is not CoSignerStatus.CONFIRMED
    )
    manuscript = composed(replace(statement, cosigners=others + cosigners + others))
    assert manuscript.signatories_title == "Co-signed by"
    assert manuscript.signatories == (SignatoryGroup("", names),)


def test_a_letter_counts_its_signatories_and_says_to_whom_and_as_of_when(
    statement: Statement, composed: Composed
) -> None:
    person = CoSigner(
        "Cara Model", CoSignerKind.PERSON, role="professor", country="Norway", status=CoSignerStatus.CONFIRMED
    )
    letter = replace(
        statement,
        kind=Kind.LETTER,
        title="",
        session="",
        date="",
        item="",
        segment="",
        topic="",
        addressee="The President of the Council",
        as_of="2026-03-18",
        speaker=Speaker(),
        cosigners=(*statement.cosigners, person),
    )
    manuscript = composed(letter)
    assert [(line.label, line.value) for line in manuscript.header] == [
        ("As of", "18 March 2026"),
        ("To", "The President of the Council"),
    ]
    assert (manuscript.title, manuscript.delivery_note, manuscript.date) == ("Open letter", "", "2026-03-18")
    assert manuscript.signatories_title == "Signatories as of 18 March 2026"
    assert manuscript.signatories == (
        SignatoryGroup("Organisations (1)", ("Harbour Legal Aid (HLA)",)),
        SignatoryGroup("Individuals (2)", ("Ben Specimen, former judge", "Cara Model, professor, Norway")),
    )


@pytest.mark.parametrize("kind", list(Kind))
def test_a_confidential_co_signer_is_neither_named_nor_counted(
    statement: Statement, composed: Composed, kind: Kind
) -> None:
    hidden = tuple(
        CoSigner("Hidden Desk", kind=each, acronym="HID", status=status, is_confidential=True)
        for each in CoSignerKind
        for status in CoSignerStatus
    )
    page = replace(statement, kind=kind)
    assert composed(replace(page, cosigners=hidden + page.cosigners + hidden)) == composed(page)
    assert composed(replace(page, cosigners=hidden)) == composed(replace(page, cosigners=()))


def test_a_heading_that_repeats_the_title_is_printed_once(statement: Statement, composed: Composed) -> None:
    manuscript = composed(replace(statement, text="# On fair hearings\n\nWords."))
    assert [block.text for block in manuscript.blocks] == ["Words."]


def test_a_title_is_one_line_of_printable_characters(statement: Statement, composed: Composed) -> None:
    assert composed(replace(statement, title=" On\x00 fair\r\nhearings\ufeff\ud800")).title == "On fair hearings\ufffd"


def test_a_name_in_braces_is_a_name(statement: Statement, composed: Composed) -> None:
    cosigner = CoSigner("{acronym}", acronym="{name}", status=CoSignerStatus.CONFIRMED)
    manuscript = composed(replace(statement, cosigners=(cosigner,)))
    assert manuscript.signatories[0].names == ("{acronym} ({name})",)


def test_marks_on_a_letter_pile_up_as_high_as_languages_need_and_no_higher(
    statement: Statement, composed: Composed
) -> None:
    honest = "न" + "\u0301" * 30 + " हिन्दी מְנֻקָּד"
    tower = composed(replace(statement, title="a" + "\u0301" * 20_000, text=f"{honest}\n\nb{TOWER}c"))
    assert tower.title == "a" + "\u0301" * 30
    assert [block.text for block in tower.blocks] == [honest, "b" + "\u0327" * 30 + "c"]


def test_hints_and_marks_of_passages_are_on_no_page(statement: Statement, composed: Composed) -> None:
    text = "Ms [Nguyễn Thị]{say: win tee}, {==who **speaks**==}{may} here.\n\n{==All of it.==}{must}"
    assert [block.text for block in composed(replace(statement, text=text)).blocks] == [
        "Ms Nguyễn Thị, who speaks here.",
        "All of it.",
    ]
