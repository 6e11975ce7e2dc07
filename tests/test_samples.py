"""The sample statements: they open, they are about as long as their slot, and nobody real stands in them."""

import re
from pathlib import Path

import pytest

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.estimate import tally
from statement_studio.domain.markup import SpanKind, spans, split_paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_text
from statement_studio.domain.statement import CoSignerKind, CoSignerStatus, Kind, Statement, confirmed
from statement_studio.domain.template import closing, salutation
from statement_studio.files.catalogue import load as load_catalogue
from statement_studio.files.project import load

ROOT = Path(__file__).parents[1]
SAMPLES = {folder.name: load(folder).statement for folder in sorted((ROOT / "sample_statements").iterdir())}
TIMED = {name: statement for name, statement in SAMPLES.items() if statement.is_timed}

# What points at a real person or place: mail, telephone, street and web addresses, numbers of documents and accounts.
PERSONAL = (
    re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
    re.compile(r"\+\d[\d ()-]{6,}\d"),
    re.compile(r"https?://|www\."),
    re.compile(r"\b\d{1,4},? (?:[A-Z]\w+ )+(?:Street|Road|Avenue|Lane)\b|\b(?:rue|avenue|boulevard) [A-Z]", re.I),
    re.compile(r"\b[A-Z]{2}\d{2}[ \d]{10,}\b"),
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(ROOT / "resources" / "catalogue", None)[0]


def share_of_slot(statement: Statement, catalogue: Catalogue) -> float:
    slot = catalogue.slot_of(statement)
    assert slot is not None
    estimate = tally(read_text(statement.text, statement.language), usual_pace(statement.language))
    return estimate.seconds / slot


def kinds_in(statement: Statement) -> set[SpanKind]:
    found, inside = set(), ""
    for paragraph in split_paragraphs(statement.text):
        covering, inside = spans(paragraph, inside)
        found |= {span.kind for span in covering}
    return found


def test_there_are_five_samples_one_of_them_a_letter_and_one_in_french() -> None:
    assert sorted(SAMPLES) == [
        "dialogue_interactif_profilage",
        "high_level_plenary_water",
        "joint_dialogue_ostrania",
        "open_letter_environmental_defenders",
        "upr_outcome_veronda",
    ]
    assert [name for name, s in SAMPLES.items() if s.kind is Kind.LETTER] == ["open_letter_environmental_defenders"]
    assert [name for name, s in SAMPLES.items() if s.language == "fr"] == ["dialogue_interactif_profilage"]


@pytest.mark.parametrize("name", TIMED)
def test_a_timed_sample_takes_80_to_110_percent_of_its_slot(name: str, catalogue: Catalogue) -> None:
    assert 0.80 <= share_of_slot(TIMED[name], catalogue) <= 1.10


def test_exactly_one_sample_is_a_little_too_long(catalogue: Catalogue) -> None:
    over = [name for name, statement in TIMED.items() if share_of_slot(statement, catalogue) > 1]
    assert over == ["upr_outcome_veronda"]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_header_of_a_sample_is_known_to_the_catalogue(name: str, catalogue: Catalogue) -> None:
    statement = SAMPLES[name]
    body = catalogue.body(statement.body)
    assert body is not None
    assert statement.chair in ("", *body.chairs[statement.language])
    assert statement.addressee in ("", *body.addressees[statement.language])
    if statement.item:
        assert statement.segment in [s.id for s in body.segments_under(statement.item)]
    if body.sessions and statement.is_timed:
        session = body.session_on(statement.date)
        assert session is not None
        assert session.number == statement.session


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_greets_and_closes_as_its_header_says(name: str) -> None:
    statement = SAMPLES[name]
    paragraphs = split_paragraphs(statement.text)
    assert salutation(statement) in paragraphs[:2]
    assert closing(statement) in paragraphs[-2:]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_paragraph_is_one_line_but_in_lists(name: str) -> None:
    for paragraph in split_paragraphs(SAMPLES[name].text):
        assert paragraph == paragraph.strip()
        assert all(re.match(r"\d\. ", line) for line in paragraph.split("\n")[1:])


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_in_a_sample_points_at_a_real_person_or_place(name: str) -> None:
    for file in ("statement.yaml", "statement.md"):
        text = (ROOT / "sample_statements" / name / file).read_text(encoding="utf-8")
        assert text.endswith("\n")
        assert [pattern.pattern for pattern in PERSONAL if pattern.search(text)] == []


def test_the_number_of_partners_said_is_the_number_confirmed() -> None:
    joint, water = SAMPLES["joint_dialogue_ostrania"], SAMPLES["high_level_plenary_water"]
    assert "and eight organisations" in joint.text
    assert len(confirmed(joint, CoSignerKind.ORGANISATION)) == 8
    assert "and 26 partner organisations" in water.text
    assert len(confirmed(water, CoSignerKind.ORGANISATION)) == 26


def test_the_co_signers_show_every_kind_and_status_but_the_withdrawn() -> None:
    everyone = [cosigner for statement in SAMPLES.values() for cosigner in statement.cosigners]
    assert {c.kind for c in everyone} == set(CoSignerKind)
    assert {c.status for c in everyone} == set(CoSignerStatus) - {CoSignerStatus.WITHDRAWN}
    letter = SAMPLES["open_letter_environmental_defenders"]
    assert len(confirmed(letter, CoSignerKind.ORGANISATION)) == 8
    assert len(confirmed(letter, CoSignerKind.PERSON)) == 6
    assert letter.as_of


def test_the_samples_show_what_is_not_spoken() -> None:
    shown = set().union(*(kinds_in(statement) for statement in SAMPLES.values()))
    assert {SpanKind.FOOTNOTE, SpanKind.NOTE, SpanKind.COMMENT, SpanKind.SILENT, SpanKind.PAUSE} <= shown
