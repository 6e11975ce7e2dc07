"""The look-ups of the agenda: which slot a statement has, and what is held where and when."""

from dataclasses import replace

import pytest

from statement_studio.domain.agenda import (
    AgendaItem,
    Body,
    Catalogue,
    Certainty,
    Limit,
    Segment,
    Session,
    Source,
    SpeakerCategory,
    SpecialSession,
    named_in,
)
from statement_studio.domain.statement import Kind, Speaker, Statement

CHAIR = Source("chair", "Announcement by the chair", "HRC63")


def limit(seconds: float) -> Limit:
    return Limit(seconds, Certainty.CERTAIN, CHAIR)


@pytest.fixture
def body() -> Body:
    return Body(
        "hrc",
        "Council",
        items=(
            AgendaItem("4", "Situations", ("debate", "dialogue", "gone"), titles={"fr": "Situations requérant"}),
            AgendaItem("6", "Review", ()),
        ),
        segments=(
            Segment("dialogue", "Dialogue", {"ngo": limit(90), "concerned_country": limit(300)}),
            Segment("debate", "Debate", {"ngo": limit(60)}, labels={"fr": "Débat"}),
            Segment("adoption", "Adoption", {"ngo": limit(120)}),
        ),
        sessions=(
            Session("62", "62nd", "2026-06-15", "", "", Certainty.CERTAIN),
            Session("61", "61st", "2026-02-23", "2026-03-31", "", Certainty.CERTAIN),
        ),
        names={"fr": "Conseil"},
    )


@pytest.fixture
def catalogue(body: Body) -> Catalogue:
    return Catalogue((body,), (SpeakerCategory("ngo", "NGO"),))


STATEMENT = Statement(body="hrc", item="4", segment="dialogue")


def test_the_slot_is_that_of_segment_and_speaker(catalogue: Catalogue) -> None:
    assert catalogue.slot_of(STATEMENT) == 90
    assert catalogue.slot_of(replace(STATEMENT, speaker=Speaker("concerned_country"))) == 300
    assert catalogue.slot_of(replace(STATEMENT, segment="adoption")) == 120


def test_a_slot_of_its_own_comes_before_the_catalogue_and_leaves_its_limit_visible(catalogue: Catalogue) -> None:
    cut = replace(STATEMENT, slot_seconds=60)
    assert catalogue.slot_of(cut) == 60
    found = catalogue.limit_for(cut)
    assert found is not None
    assert found.seconds == 90


def test_a_slot_of_its_own_needs_no_catalogue(catalogue: Catalogue) -> None:
    assert catalogue.slot_of(replace(STATEMENT, body="elsewhere", slot_seconds=75.5)) == 75.5


@pytest.mark.parametrize(
    "unknown",
    [
        replace(STATEMENT, body="elsewhere"),
        replace(STATEMENT, segment="elsewhere"),
        replace(STATEMENT, segment=""),
        replace(STATEMENT, speaker=Speaker("elsewhere")),
    ],
)
def test_what_the_catalogue_does_not_know_has_no_slot(catalogue: Catalogue, unknown: Statement) -> None:
    assert catalogue.slot_of(unknown) is None
    assert catalogue.limit_for(unknown) is None


def test_a_letter_has_no_slot_even_when_one_is_written(catalogue: Catalogue) -> None:
    letter = replace(STATEMENT, kind=Kind.LETTER, slot_seconds=90)
    assert catalogue.slot_of(letter) is None
    assert catalogue.limit_for(letter) is None


def test_the_segments_under_an_item_come_in_the_order_of_the_item_without_unknown_ones(body: Body) -> None:
    assert [s.id for s in body.segments_under("4")] == ["debate", "dialogue"]


def test_an_item_with_no_usual_segment_offers_none_and_an_unknown_item_offers_all(body: Body) -> None:
    assert body.segments_under("6") == ()
    assert body.segments_under("") == body.segments


@pytest.mark.parametrize(
    ("date", "number"),
    [
        ("2026-02-23", "61"),
        ("2026-03-31", "61"),
        ("2026-05-01", "61"),
        ("2026-06-15", "62"),
        ("2027-01-01", "62"),
        ("2026-02-22", None),
        ("", None),
    ],
)
def test_a_date_belongs_to_the_latest_session_that_had_begun(body: Body, date: str, number: str | None) -> None:
    session = body.session_on(date)
    assert (session.number if session else None) == number


def test_what_has_no_name_in_a_language_is_named_in_english(body: Body) -> None:
    assert (body.name_in("fr"), body.name_in("es")) == ("Conseil", "Council")
    item, segment = body.items[0], body.segments[1]
    assert (item.title_in("fr"), item.title_in("es")) == ("Situations requérant", "Situations")
    assert (segment.label_in("fr"), segment.label_in("es")) == ("Débat", "Debate")


def test_every_name_the_catalogue_knows_is_told_in_the_language_that_is_asked_for() -> None:
    session = Session("61", "61st", "2026-02-23", "", "A. Idris (Fiji)", Certainty.CERTAIN)
    session = replace(session, labels={"fr": "61e"}, presidents={"fr": "A. Idris (Fidji)"})
    special = SpecialSession("S-1", "1st special", "2026-02-23", "Sudan", Certainty.CERTAIN)
    special = replace(special, labels={"fr": "1re extraordinaire"}, subjects={"fr": "Soudan"})
    source = replace(CHAIR, titles={"fr": "Annonce de la présidence"})
    known = Limit(90, Certainty.CERTAIN, source, "In all.", {"fr": "En tout."})
    category = SpeakerCategory("ngo", "NGO", {"fr": "ONG"})
    french = [
        (session.label_in, "61st", "61e"),
        (session.president_in, "A. Idris (Fiji)", "A. Idris (Fidji)"),
        (special.label_in, "1st special", "1re extraordinaire"),
        (special.subject_in, "Sudan", "Soudan"),
        (source.title_in, "Announcement by the chair", "Annonce de la présidence"),
        (known.note_in, "In all.", "En tout."),
        (category.label_in, "NGO", "ONG"),
    ]
    for told, english, translated in french:
        assert [told(code) for code in ("en", "fr", "fr-CH", "tlh", "")] == [english, *[translated] * 2, *[english] * 2]


def test_a_name_that_is_empty_in_a_language_counts_for_none() -> None:
    assert named_in("fr", {"fr": ""}, "Council") == "Council"
    assert named_in("zh-Hant", {"zh": "中", "zh-Hant": "中華"}, "Council") == "中華"


def test_a_special_session_is_found_by_its_number() -> None:
    special = SpecialSession("S-37", "37th special session", "2025-02-07", "", Certainty.CERTAIN)
    body = Body("hrc", "Council", special_sessions=(special,))
    assert body.special_session("S-37") is special
    assert body.special_session("37") is None


def test_things_are_found_by_their_identifier_or_not_at_all(catalogue: Catalogue, body: Body) -> None:
    assert catalogue.body("hrc") is body
    assert catalogue.category("ngo") == SpeakerCategory("ngo", "NGO")
    assert body.session("61") is body.sessions[1]
    assert [catalogue.body(""), catalogue.category(""), body.session("1"), body.item("1"), body.segment("x")] == [
        None
    ] * 5


def test_only_a_slot_of_the_catalogue_that_is_not_certain_must_be_confirmed() -> None:
    source = Source("s", "Heard in the room", "HRC63")
    limits = {"ngo": Limit(90, Certainty.CERTAIN, source), "nhri": Limit(90, Certainty.INFERRED, source)}
    catalogue = Catalogue((Body("hrc", "Council", segments=(Segment("id", "Dialogue", limits),)),), ())
    certain = Statement(segment="id", speaker=Speaker("ngo"))
    inferred = Statement(segment="id", speaker=Speaker("nhri"))
    assert not catalogue.must_be_confirmed(certain)
    assert catalogue.must_be_confirmed(inferred)
    assert not catalogue.must_be_confirmed(replace(inferred, slot_seconds=60))
    assert not catalogue.must_be_confirmed(Statement(segment="other"))
