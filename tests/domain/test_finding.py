"""Words are found as a person means them, and where they are found is told exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.finding import Query, Seeker

EXACT = {"matches_case": True, "ignores_accents": False}
TEXTS = st.text(st.sampled_from("abAB éÉe\u0301’'\u00a0 ßﬁ😀\U0001f1fa中حَق\u0640\u200b\u00ad\n-–"), max_size=40)
WORDS = st.text(st.sampled_from("abeés'’ -😀中حق"), min_size=1, max_size=3)


def found(text: str, words: str, **options: bool) -> list[str]:
    return [text[start:end] for start, end in Seeker(Query(words, **options)).find(text)]


@pytest.mark.parametrize(
    ("words", "text", "hits"),
    [
        ("etat", "L’État et l’E\u0301tat", ["État", "E\u0301tat"]),
        ("l'eau", "l’eau, l‘eau, l'eau", ["l’eau", "l‘eau", "l'eau"]),
        ('"no"', "“no” «no» „no“", ["“no”", "«no»", "„no“"]),
        ("49 %", "49\u202f% 49\u00a0% 49 %", ["49\u202f%", "49\u00a0%", "49 %"]),
        ("2019-2020", "2019–2020", ["2019–2020"]),
        ("and so", "and\nso", ["and\nso"]),
        ("حق", "حَقّ حـق", ["حَقّ", "حـق"]),
        ("state", "St\u00adate Sta\u200bte", ["St\u00adate", "Sta\u200bte"]),
        ("istanbul", "İstanbul", ["İstanbul"]),
        ("strasse", "Straße", ["Straße"]),
        ("人权", "所有人权", ["人权"]),
    ],
)
def test_what_was_only_written_otherwise_is_found(words: str, text: str, hits: list[str]) -> None:
    assert found(text, words) == hits


@pytest.mark.parametrize(("words", "text"), [("etat", "État"), ("l'eau", "l’eau"), ("a b", "a\u00a0b"), ("A", "a")])
def test_nothing_is_taken_for_alike_when_it_shall_be_exact(words: str, text: str) -> None:
    assert found(text, words, **EXACT) == []
    assert found(text, text, **EXACT) == [text]


def test_case_may_count_while_accents_do_not() -> None:
    assert found("État état", "etat", matches_case=True) == ["état"]


def test_a_part_of_a_character_is_no_hit() -> None:
    assert found("ß ﬁ", "s") == []
    assert found("ß ﬁ", "f") == []


def test_a_query_of_what_shows_nothing_finds_just_that() -> None:
    assert found("a\u200bb", "\u200b") == ["\u200b"]


@pytest.mark.parametrize(
    ("words", "text", "number"),
    [
        ("right", "rights upright right copyright right.", 2),
        ("eau", "l’eau et beau", 1),
        ("e", "e\u0301t e", 1),
        ("人", "中国人权", 1),
        ("right", "right_ _right 1right", 0),
    ],
)
def test_a_whole_word_has_no_letter_beside_it(words: str, text: str, number: int) -> None:
    assert len(found(text, words, is_whole_word=True)) == number


@given(TEXTS, WORDS)
def test_exact_hits_are_those_of_a_plain_search(text: str, words: str) -> None:
    spans = Seeker(Query(words, **EXACT)).find(text)
    expected, place = [], text.find(words)
    while place >= 0:
        expected.append((place, place + len(words)))
        place = text.find(words, place + len(words))
    assert list(spans) == expected


@given(TEXTS, WORDS, st.booleans(), st.booleans(), st.booleans())
def test_hits_lie_in_order_and_each_is_a_hit_by_itself(
    text: str, words: str, whole: bool, case: bool, accents: bool
) -> None:
    query = Query(words, is_whole_word=whole, matches_case=case, ignores_accents=accents)
    end = 0
    for start, stop in Seeker(query).find(text):
        assert end <= start < stop <= len(text)
        assert Seeker(Query(words, matches_case=case, ignores_accents=accents)).find(text[start:stop])
        end = stop


@given(TEXTS, WORDS)
def test_what_is_exactly_there_is_found_leniently_as_well(text: str, words: str) -> None:
    assert found(f"{text} {words} {text}", words)


@given(TEXTS, WORDS)
def test_after_replacing_all_by_something_strange_nothing_is_found(text: str, words: str) -> None:
    seeker, pieces, end = Seeker(Query(words)), [], 0
    for start, stop in seeker.find(text):
        pieces += [text[end:start], "Ω"]
        end = stop
    assert seeker.find("".join([*pieces, text[end:]])) == ()
