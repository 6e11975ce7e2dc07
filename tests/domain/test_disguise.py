"""What is never seen is found wherever it stands, and honest letters of every script are left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.disguise import SOFT_HYPHEN, alphabet_of, is_plain, look_alikes, looks_of, unseen


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("pay \u202e001\u202c", [4, 8]),
        ("\u2066x\u2069 y\u200bz\u2060 \ufeff", [0, 2, 5, 7, 9]),
        ("x\U000e0041\U000e007f", [1, 2]),
        ("wa\u200cter\u200d", [2, 6]),
        ("left \u200fand right\u200e \u061c", [5, 15, 17]),
        ("سلام\nx\u200f", [6]),
        ("\u200f\u200f", [0, 1]),
        ("e\U000e0101", [1]),
        ("\u200b" * 3, [0, 1, 2]),
        ("a\x07b\x00 c\x1b[1m", [1, 3, 6]),
        ("l’eau\x7f\x9b", [5, 6]),
    ],
)
def test_what_shows_nothing_is_found(text: str, places: list[int]) -> None:
    assert unseen(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "We thank you.",
        "L’eau\u00a0: 12\u202f% de co\u00adopération, œuvre, 9\u2009m",
        "نمی\u200cخواهم",
        "\u200fسلام (Geneva)\u200e، 2026",
        "क्\u200dष और ক্\u200c",
        "👩\u200d👧 ❤\ufe0f\u200d🔥",
        "葛\U000e0100",
        "𝟏 ² é e\u0301 水 한국",
        "a\tb\nc\r\nd",
    ],
)
def test_honest_text_hides_nothing(text: str) -> None:
    assert unseen(text) == []


@given(st.text(st.sampled_from("ab \n\u200b\u200c\u200e\u202eسक")))
def test_every_place_is_a_character_of_the_text_and_none_is_told_twice(text: str) -> None:
    places = unseen(text)
    assert places == sorted(set(places))
    assert all(text[place] in "\u200b\u200c\u200e\u202e" for place in places)
    assert sum(text[place] in "\u200b\u202e" for place in places) == text.count("\u200b") + text.count("\u202e")


@pytest.mark.parametrize(
    "other", ["Оpen Rivеrs", "0pen Rivers", "Open Rιvers", "OPEN  RIVERS", "Open\u200b Rivers", "Ｏpen Rivers"]
)
def test_names_that_look_alike_have_the_same_looks(other: str) -> None:
    assert looks_of(other) == looks_of("Open Rivers")


@pytest.mark.parametrize("other", ["Open River", "Open Lakes", "Öpen Rivers", "Открытые реки", "开放的河流"])
def test_names_that_differ_to_the_eye_have_other_looks(other: str) -> None:
    assert looks_of(other) != looks_of("Open Rivers")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the w\u0430ter", [5]),
        ("w\u200b\u0430ter", [2]),
        ("T\u03bfky\u03bf", [1, 4]),
        ("В\u006fда", [1]),
        ("one \u0430 two, riv\u0435rs", [14]),
        ("\u0430b", [0]),
    ],
    ids=["in a word", "behind what is never seen", "Greek", "Latin in Russian", "no whole word", "as many of both"],
)
def test_a_letter_of_another_alphabet_inside_a_word_is_found(text: str, places: list[int]) -> None:
    assert look_alikes(text) == places


@pytest.mark.parametrize("text", ["We thank you.", "Вода and water", "kΩ, μg", "5-й", "Ελλάς", "l’eau", "الماء"])
def test_a_word_of_one_alphabet_is_an_honest_one(text: str) -> None:
    assert look_alikes(text) == []


@given(st.text(st.sampled_from("abxа еοk \n\u200b1")))
def test_a_letter_is_found_in_no_word_of_its_own_alphabet(text: str) -> None:
    for place in look_alikes(text):
        assert text[place].isalpha()
        alphabets = {alphabet_of(letter) for letter in text if letter.isalpha()}
        assert len(alphabets) > 1


def test_all_controls_and_marks_of_format_that_show_nothing_are_found() -> None:
    """But for tab and line ends, the soft hyphen, the signs that show, and what shapes hieroglyphs."""
    honest = {"\t", "\n", "\r", SOFT_HYPHEN, *map(chr, range(0x13430, 0x13460))}
    shown = {*map(chr, range(0x600, 0x606)), *"\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"}
    silent = {c for c in map(chr, range(0x110000)) if unicodedata.category(c) in ("Cc", "Cf")} - honest - shown
    assert {c for c in silent if unseen(f"a{c}b") != [1]} == set()
    assert {c for c in honest | shown if unseen(f"a{c}b")} == set()


@given(st.text(st.characters(max_codepoint=255)))
def test_what_is_plain_hides_nothing(text: str) -> None:
    if is_plain(text):
        assert unseen(text) == []
        assert SOFT_HYPHEN not in text
