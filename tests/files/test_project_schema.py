"""What the lines of a project file mean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.domain.lexicon import Lexicon
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
from statement_studio.files.plain_yaml import read
from statement_studio.files.problems import FileProblem
from statement_studio.files.project_schema import (
    STATEMENT_ORDER,
    statement_from_fields,
    statement_to_fields,
)
from statement_studio.files.yaml_text import emit, update

PATH = Path("statement.yaml")


def statement_of(source: str) -> Statement:
    return statement_from_fields(read(source.encode(), PATH), PATH)


def test_every_name_of_the_file_is_understood() -> None:
    assert statement_of(
        """
        format: 1
        kind: open_letter
        title: A right to water
        language: fr
        body: hrc
        session: 61
        date: 2026-03-09
        item: 4
        segment: general_debate
        topic: NO
        chair: Mr. President
        addressee: ~
        speaker: {category: member_state, organisation: Examplia, name: A. Person}
        slot: 1:30
        delivery: read_out_verbatim
        as_of: 2026-03-01
        pace: {profile: NO}
        spoken_as: {NO: letters, OHCHR: "word", UNSC: Security Council}
        cosigners:
          - name: Example Network
            acronym: EN
            status: confirmed
            consultative_status: special
            x-desk: NO
          - {name: B. Person, kind: person, role: former judge, country: Examplia}
        """
    ) == Statement(
        kind=Kind.LETTER,
        title="A right to water",
        language="fr",
        body="hrc",
        session="61",
        date="2026-03-09",
        item="4",
        segment="general_debate",
        topic="NO",
        chair="Mr. President",
        speaker=Speaker("member_state", "Examplia", "A. Person"),
        slot_seconds=90,
        delivery=Delivery.VERBATIM,
        as_of="2026-03-01",
        pace=PaceChoice("NO"),
        lexicon=Lexicon((("NO", "letters"), ("OHCHR", "word"), ("UNSC", "Security Council"))),
        cosigners=(
            CoSigner(
                "Example Network",
                acronym="EN",
                status=CoSignerStatus.CONFIRMED,
                consultative_status=ConsultativeStatus.SPECIAL,
                extra=statement_of("cosigners: [{name: x, x-desk: NO}]").cosigners[0].extra,
            ),
            CoSigner("B. Person", CoSignerKind.PERSON, role="former judge", country="Examplia"),
        ),
    )


@pytest.mark.parametrize(
    "source",
    [
        "{}",
        "title:",
        "speaker: ~",
        "cosigners: null",
        "language: ~",
        "slot: ''",
        "x-desk: 1",
        "pace: ~",
        "spoken_as: {}",
    ],
)
def test_what_is_left_out_is_as_usual(source: str) -> None:
    assert statement_of(source) == Statement()


def test_an_empty_value_in_quotes_is_empty_and_not_the_usual_one() -> None:
    assert statement_of("language: ''").language == ""
    assert statement_of("speaker: {category: ''}").speaker.category == ""


def test_an_identifier_that_the_program_does_not_know_is_kept() -> None:
    read_again = statement_of("body: moon_council\nitem: 99\nspeaker: {category: astronauts}\n")
    assert (read_again.body, read_again.item, read_again.speaker.category) == ("moon_council", "99", "astronauts")


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("title: A\nformat: 2\n", 2, "newer version"),
        ("format: " + "9" * 5_000, 1, "newer version"),
        ("format: one", 1, "newer version"),
        ("title: A\nkind: song\n", 2, "Write one of: oral_statement, open_letter"),
        ("delivery: loud", 1, "Write one of"),
        ("date: 9 March 2026", 1, "year-month-day"),
        ("date: 2026-02-30", 1, "year-month-day"),
        ("date: 20260309", 1, "year-month-day"),
        ("title: A\n\nas_of: 2026-W11-1", 3, "year-month-day"),
        ("slot: a while", 1, "not a length"),
        ("slot: 0", 1, "not a length"),
        ("title: A\npace: 120\n", 2, "indented lines"),
        ("pace:\n  profile: A\n  words_per_minute: 120\n", 3, "Remove one of the two lines"),
        ("pace:\n  words_per_minute: 19.9\n", 2, "from 20 to 600"),
        ("pace:\n  words_per_minute: 601\n", 2, "from 20 to 600"),
        ("pace:\n  words_per_minute: .nan\n", 2, "from 20 to 600"),
        ("pace:\n  words_per_minute: quick\n", 2, "from 20 to 600"),
        ("pace:\n  profile: " + "A" * 61, 2, "61 characters; 60 are possible"),
        ('pace:\n  profile: "A\\x1b[2J"\n', 2, "control character"),
        ('pace:\n  profile: "A\\u202eB"\n', 2, "control character"),
        ("spoken_as: OHCHR", 1, "indented lines"),
        ("spoken_as:\n  HRC: word\n  two words: letters\n", 3, "without spaces"),
        ("spoken_as:\n  '': letters\n", 2, "without spaces"),
        ("spoken_as:\n  " + "A" * 81 + ": letters\n", 2, "at most 80"),
        ("spoken_as:\n  HRC:\n", 2, "does not say how"),
        ("spoken_as:\n  HRC: '  '\n", 2, "does not say how"),
        ("spoken_as:\n  HRC: " + "a" * 201, 2, "at most 200"),
        ("spoken_as:\n  HRC: [a]\n", 2, "one piece of text"),
        ("title: [A]", 1, "one piece of text"),
        ("speaker: ngo", 1, "indented lines"),
        ("cosigners: Example", 1, "must be a list"),
        ("cosigners:\n  - Example\n", 2, "must begin with"),
        ("cosigners:\n  - name: A\n  - acronym: B\n", 3, "“name” is missing"),
        ("cosigners:\n  - name: '  '\n", 2, "“name” is missing"),
        ("cosigners:\n  - name: A\n    status: maybe\n", 3, "Write one of: asked"),
        ("cosigners:\n  - name: A\n    kind: crowd\n", 3, "Write one of: organisation, person"),
        ("cosigners:\n  - name: A\n    consultative_status: big\n", 3, "Write one of: general"),
        ("cosigners:\n  - name: A\n    confidential: true\n", 3, "“true” is not possible.*Write one of: yes, no"),
        ("cosigners:\n  - name: A\n    confidential: Yes\n", 3, "Write one of: yes, no"),
        ("cosigners:\n  - name: A\n    confidential: [yes]\n", 3, "one piece of text"),
    ],
)
def test_a_value_that_cannot_be_meant_is_refused_with_its_line(source: str, line: int, words: str) -> None:
    with pytest.raises(FileProblem, match=words) as caught:
        statement_of(source)
    assert caught.value.line == line
    assert caught.value.path == PATH


def test_an_empty_statement_writes_the_least_and_no_empty_lines() -> None:
    assert emit(statement_to_fields(Statement())) == (
        "format: 1\nkind: oral_statement\nlanguage: en\nbody: hrc\nspeaker:\n  category: ngo\n"
        "delivery: check_against_delivery\ncosigners: []\n"
    )


def test_the_order_of_the_file_names_every_entry_once() -> None:
    full = Statement("t", Kind.ORAL, "en", "hrc", "61", "2026-03-09", "4", "s", "t", "c", "a", Speaker(), 90)
    chosen = replace(full, pace=PaceChoice("Amina"), lexicon=Lexicon((("HRC", "letters"),)))
    names = [name.text for name, _ in statement_to_fields(chosen).entries] + ["as_of"]
    assert sorted(names) == sorted(STATEMENT_ORDER)


@pytest.mark.parametrize(
    ("seconds", "written"), [(90.0, '"1:30"'), (92.5, "92.5"), (0.125, "0.125"), (36_000.0, '"600:00"')]
)
def test_a_slot_is_written_as_people_say_it(seconds: float, written: str) -> None:
    source = emit(statement_to_fields(Statement(slot_seconds=seconds)))
    assert f"slot: {written}\n" in source
    assert statement_of(source).slot_seconds == seconds


@pytest.mark.parametrize(
    ("line", "is_confidential"),
    [
        ("confidential: yes", True),
        ("confidential: 'yes'", True),
        ("confidential: no", False),
        ("confidential: ~", False),
        ("confidential:", False),
        ("x: yes", False),
    ],
)
def test_a_co_signer_is_confidential_when_the_file_says_yes(line: str, is_confidential: bool) -> None:
    (cosigner,) = statement_of(f"cosigners:\n  - name: A\n    {line}\n").cosigners
    assert cosigner.is_confidential is is_confidential
    assert [name for name, _ in cosigner.extra] == (["x"] if line.startswith("x") else [])


@pytest.mark.parametrize("is_confidential", [True, False])
def test_what_is_confidential_reads_back(is_confidential: bool) -> None:
    statement = Statement(cosigners=(CoSigner("A", is_confidential=is_confidential),))
    source = emit(statement_to_fields(statement))
    assert statement_of(source) == statement
    assert ('confidential: "yes"\n' in source) is is_confidential


@pytest.mark.parametrize(
    ("line", "is_confidential", "written"),
    [
        ("confidential: no  # asked by mail", False, "confidential: no  # asked by mail"),
        ("confidential: yes # !", True, "confidential: yes # !"),
        ("confidential: no  # !", True, 'confidential: "yes"  # !'),
    ],
)
def test_the_line_of_a_confidential_co_signer_stays_until_it_changes(
    line: str, is_confidential: bool, written: str
) -> None:
    source = f"title: A\ncosigners:\n  - name: A\n    {line}\n    x-desk: NO\n"
    before = statement_of(source)
    (cosigner,) = before.cosigners
    after = replace(before, title="B", cosigners=(replace(cosigner, is_confidential=is_confidential),))
    updated = update(source, statement_to_fields(before), statement_to_fields(after), STATEMENT_ORDER)
    assert updated == source.replace("title: A", "title: B").replace(line, written)


def test_a_co_signer_who_is_confidential_no_more_loses_the_line() -> None:
    source = "cosigners:\n  - name: A\n    confidential: yes\n    x-desk: NO\n"
    before = statement_of(source)
    after = replace(before, cosigners=(replace(before.cosigners[0], is_confidential=False),))
    updated = update(source, statement_to_fields(before), statement_to_fields(after), STATEMENT_ORDER)
    assert updated == source.replace("    confidential: yes\n", "")


@pytest.mark.parametrize(("rate", "written"), [(120.0, "120"), (92.5, "92.5"), (600.0, "600"), (133.333, "133.333")])
def test_a_pace_by_hand_is_written_as_a_plain_number(rate: float, written: str) -> None:
    source = emit(statement_to_fields(Statement(pace=PaceChoice(words_per_minute=rate))))
    assert f"pace:\n  words_per_minute: {written}\n" in source
    assert statement_of(source).pace == PaceChoice(words_per_minute=rate)
