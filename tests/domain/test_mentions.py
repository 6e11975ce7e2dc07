"""A name is found however it is written, and a word that only looks like one is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.mentions import Searched
from statement_studio.domain.statement import CoSigner

AID = CoSigner("Harbour Legal Aid", acronym="HLA")


@pytest.mark.parametrize(
    "text",
    [
        "We thank Harbour Legal Aid.",
        "HARBOUR LEGAL AID",
        "harbour legal aid’s report",
        "Hárbour Légal Aïd",
        "Harbour\nLegal Aid",
        "“Harbour Legal-Aid”",
        "Harbour\u00a0Legal\u00a0Aid",
        "Har\u00adbour Legal\u200b Aid",
        "the HLA",
        "l’HLA",
    ],
)
def test_a_name_is_found_in_any_dress(text: str) -> None:
    assert Searched.of(f"Mr. President,\n\n{text}").line_of(AID) == 3


@pytest.mark.parametrize("text", ["", "Harbour Legal", "Harbour Legal Aids", "Harbours Legal Aid", "legal aid", "hla"])
def test_a_part_of_a_name_or_a_longer_word_is_not_the_name(text: str) -> None:
    assert Searched.of(text).line_of(AID) is None


def test_a_word_in_small_letters_is_no_name_unless_the_name_is() -> None:
    assert Searched.of("States must act.").line_of(CoSigner("Act")) is None
    assert Searched.of("With ACT.").line_of(CoSigner("Act")) == 1
    assert Searched.of("States must act. Here the ACT acts.").line_of(CoSigner("Coast Trust", acronym="ACT")) == 1
    assert Searched.of("States must act.").line_of(CoSigner("Coast Trust", acronym="ACT")) is None
    assert Searched.of("States must act.").line_of(CoSigner("Coast Trust", acronym="act")) == 1
    assert Searched.of("said Civitas").line_of(CoSigner("Coast Trust", acronym="CIVITAS")) == 1


@pytest.mark.parametrize("name", ["", "An", "D.O", "—", "..."])
def test_a_name_of_two_letters_is_a_word_of_some_language(name: str) -> None:
    assert Searched.of("An end, D.O — do an d o ...").line_of(CoSigner(name, acronym=name)) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("李明", "我们感谢李明的报告"),
        ("مركز المياه", "ونشكر ومركز المياه"),
        ("مركز الحقوق", "مَرْكَز الحُقُوق"),
        ("Straße ohne Gewalt", "STRASSE OHNE GEWALT"),
        ("Łódź Forum", "łodź FORUM"),
        ("Открытые реки", "ОТКРЫТЫЕ РЕКИ"),
    ],
)
def test_a_name_is_found_in_other_scripts(name: str, text: str) -> None:
    assert Searched.of(text).line_of(CoSigner(name)) == 1


def test_the_first_line_of_name_and_acronym_is_told() -> None:
    assert Searched.of("One.\nThe HLA.\nHarbour Legal Aid.").line_of(AID) == 2
    assert Searched.of("One.\nHarbour Legal Aid.\nThe HLA.").line_of(AID) == 2


@given(st.text(max_size=40), st.text(max_size=40), st.text(st.sampled_from(" -.()[]*+?\\\n"), max_size=40))
def test_any_name_may_be_searched_for(name: str, acronym: str, signs: str) -> None:
    line = Searched.of(f"{signs}\nMeridian\n{signs}").line_of(CoSigner(f"{name} Meridian".strip(), acronym=acronym))
    assert line is None or line >= 1
    assert Searched.of(f"{signs}\n Meridian Trust").line_of(CoSigner("Meridian Trust")) == signs.count("\n") + 2


def test_a_long_run_of_signs_takes_no_long_time() -> None:
    text = "Harbour" + " " * 200_000 + "!" * 200_000
    assert Searched.of(text * 2).line_of(AID) is None
