"""A person's regular expression finds what it means, says what is wrong with it, and never holds the window up."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.finding import Query
from statement_studio.session.patterns import (
    MissingGroup,
    Pattern,
    PatternFault,
    TooSlow,
    as_pattern,
    check_replacement,
    expanded,
)


def pattern(words: str, **options: bool) -> Pattern:
    return Pattern(Query(words, is_pattern=True, **options))


def test_a_pattern_is_found_by_the_offsets_of_qt() -> None:
    assert pattern(r"\d+ ?%").find("😀 49 % and 7%") == ((3, 7), (12, 14))


def test_letters_of_every_script_are_letters() -> None:
    assert len(pattern(r"\b\w+\b").find("État حقوق права 人权")) == 4


def test_case_counts_only_when_asked_for() -> None:
    assert len(pattern("state").find("State state")) == 2
    assert len(pattern("state", matches_case=True).find("State state")) == 1


def test_whole_words_hold_for_all_of_an_alternative() -> None:
    assert pattern("a|bc", is_whole_word=True).find("ab a bc bcd") == ((3, 4), (5, 7))


def test_a_line_has_a_beginning_and_an_end() -> None:
    assert pattern(r"^- ").find("- a\n- b") == ((0, 2), (4, 6))


def test_where_nothing_fits_is_no_hit() -> None:
    assert pattern("x*").find("axa") == ((1, 2),)


@pytest.mark.parametrize(
    ("words", "place"), [("[a", 2), ("a(b", 3), ("*a", 1), ("é😀(", 3), ("x)", 2), ("a{2,1}", 5), ("(?<n", 4)]
)
@pytest.mark.parametrize("is_whole_word", [True, False])
def test_what_is_wrong_and_where_is_told(words: str, place: int, is_whole_word: bool) -> None:
    with pytest.raises(PatternFault) as caught:
        pattern(words, is_whole_word=is_whole_word)
    assert caught.value.what
    assert caught.value.place == place


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (r"(\w+\s*)+$", "word " * 200 + "!"),
        (r"(\w+\s*)+!|b", "b " + "word " * 200 + "?"),
        (r"b|(a|aa)+$", "b" + "a" * 200 + "!"),
        (r"(.*?,){30}[PQ]", "1,2,3,4,5,6,7,8,9,10," * 20),
        (r"(?:(?:a?){50}){50}b|c", "a" * 60 + "d"),
    ],
)
def test_an_expression_with_too_many_ways_is_refused_at_once(words: str, text: str) -> None:
    made, begun = pattern(words), time.perf_counter()
    with pytest.raises(TooSlow):
        made.find(text)
    assert time.perf_counter() - begun < 1.0


def test_half_a_character_is_nothing_to_stumble_over() -> None:
    assert pattern("b").find("\ud800b") == ((1, 2),)


def test_groups_come_into_the_replacement() -> None:
    made = pattern(r"(\d+)/(\d+)")
    assert expanded(r"\2-\1 (\0) \\ \x", made.groups_at("on 12/3", (3, 7))) == r"3-12 (12/3) \ \x"
    assert expanded(r"a\nb\t", ("",)) == "a\nb\t"


def test_a_group_that_took_no_part_is_empty() -> None:
    assert expanded(r"[\2]", pattern("(a)|(b)").groups_at("a", (0, 1))) == "[]"


def test_groups_see_what_stands_before_them() -> None:
    made = pattern(r"(?<=No )(\d)")
    assert made.groups_at("No 5", made.find("No 5")[0]) == ("5", "5")


def test_an_empty_fit_before_a_hit_does_not_hide_its_groups() -> None:
    made = pattern("|(a)")
    assert made.find("a") == ((0, 1),)
    assert made.groups_at("a", (0, 1)) == ("a", "a")


def test_a_group_that_is_not_there_is_named() -> None:
    check_replacement(r"\1 \\2", pattern("(a)"))
    with pytest.raises(MissingGroup) as caught:
        check_replacement(r"\2", pattern("(a)"))
    assert caught.value.number == 2


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12))
def test_words_made_a_pattern_find_themselves(words: str) -> None:
    length = len(words.encode("utf-16-le")) // 2
    assert pattern(as_pattern(words), matches_case=True).find(words) == ((0, length),)


@given(st.text(st.sampled_from("ab()[]{}*+?|\\^$.,1:=!<P\\d"), min_size=1, max_size=10), st.booleans())
def test_any_expression_finds_or_is_refused_in_words(words: str, is_whole_word: bool) -> None:
    text = "ab (a1) " * 5
    try:
        spans = pattern(words, is_whole_word=is_whole_word).find(text)
    except (PatternFault, TooSlow) as refusal:
        spans = ((0, getattr(refusal, "place", 1)),)
        text = words
    assert all(0 <= start < end <= len(text) for start, end in spans)
