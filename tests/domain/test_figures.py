"""Numbers in words, apart from the text they stand in."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain import figures
from statement_studio.domain.english_numbers import english, english_ordinal, english_year
from statement_studio.domain.inflection import counted, russian_prefix
from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.number_words import arabic_ordinal, oblique
from statement_studio.domain.tongue import tongue


@given(st.integers(min_value=0, max_value=10**15), st.sampled_from(LANGUAGES))
def test_every_number_has_words_and_no_digits(value: int, language: str) -> None:
    said = figures.cardinal(str(value), language)
    assert said
    assert not any(character.isdecimal() for character in said)


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_english_numbers_are_those_of_the_library(value: int) -> None:
    from num2words import num2words  # type: ignore[import-untyped]

    assert english(value) == num2words(value, lang="en").replace(",", "")


@given(st.integers(min_value=1, max_value=9999))
def test_english_ordinals_are_those_of_the_library(value: int) -> None:
    from num2words import num2words

    assert english_ordinal(value) == num2words(value, lang="en", to="ordinal").replace(",", "")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (1066, "ten sixty-six"),
        (1700, "seventeen hundred"),
        (1907, "nineteen oh seven"),
        (2000, "two thousand"),
        (2009, "two thousand and nine"),
        (2010, "twenty ten"),
    ],
)
def test_english_years_are_said_in_pairs(value: int, said: str) -> None:
    assert english_year(value) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "صفر"),
        (111, "مائة وأحد عشر"),
        (345, "ثلاثمائة وخمسة وأربعون"),
        (2003, "ألفان وثلاثة"),
        (10_000, "عشرة آلاف"),
        (250_000, "مئتان وخمسون ألف"),
        (3_000_000_000, "ثلاثة مليارات"),
    ],
)
def test_arabic_numbers_join_their_parts_with_and(value: int, said: str) -> None:
    assert figures.cardinal(str(value), "ar") == said


@pytest.mark.parametrize(
    ("value", "is_feminine", "said"),
    [
        (1, True, "الأولى"),
        (10, True, "العاشرة"),
        (11, False, "الحادي عشر"),
        (19, True, "التاسعة عشرة"),
        (30, True, "الثلاثون"),
        (42, True, "الثانية والأربعون"),
        (100, True, ""),
    ],
)
def test_arabic_ordinals_are_definite_and_have_a_gender(value: int, is_feminine: bool, said: str) -> None:
    assert arabic_ordinal(value, is_feminine=is_feminine) == said


def test_the_oblique_case_leaves_a_million_alone() -> None:
    assert oblique("مليون وألفان وعشرون") == "مليون وألفين وعشرين"


@pytest.mark.parametrize(
    ("whole", "decimals", "said"),
    [("1", "", "год"), ("3", "", "года"), ("5", "", "лет"), ("11", "", "лет"), ("22", "", "года"), ("", "", "лет")],
)
def test_russian_words_have_three_forms_by_number(whole: str, decimals: str, said: str) -> None:
    assert counted("год|года|лет", whole, decimals, "ru") == said
    assert counted("год|года|лет", whole or "7", "5", "ru") == "года"


@pytest.mark.parametrize(
    ("value", "said"), [(5, "пяти"), (21, "двадцатиодно"), (40, "сорока"), (90, "девяносто"), (100, "сто"), (101, "")]
)
def test_russian_numbers_begin_compounds(value: int, said: str) -> None:
    assert russian_prefix(value) == said


@given(st.integers(min_value=1, max_value=3999))
def test_roman_numerals_are_read_back(value: int) -> None:
    letters, rest = "", value
    for sign, worth in zip(
        ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"],
        [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1],
        strict=True,
    ):
        letters += sign * (rest // worth)
        rest %= worth
    assert figures.roman(letters) == value


@pytest.mark.parametrize("letters", ["", "IIII", "VX", "ABC", "IC"])
def test_what_is_no_roman_numeral_has_no_value(letters: str) -> None:
    assert figures.roman(letters) == 0


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("20", "二十"),
        ("110", "一百一十"),
        ("1001", "一千零一"),
        ("100000", "十万"),
        ("1000000", "一百万"),
        ("100010001", "一亿零一万零一"),
        ("20000", "两万"),
    ],
)
def test_chinese_numbers_say_a_zero_for_a_gap(value: str, said: str) -> None:
    assert figures.cardinal(value, "zh") == said


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "3,5", "three point five"),
        ("fr", "3.5", "trois virgule cinq"),
        ("es", "1.234,5", "mil doscientos treinta y cuatro coma cinco"),
        ("en", "1’347", "one thousand three hundred and forty-seven"),
        ("ru", "1,2345", "один запятая два три четыре пять"),
    ],
)
def test_a_separator_that_cannot_group_is_the_decimal_mark(language: str, written: str, said: str) -> None:
    assert figures.number(written, tongue(language)) == said


def test_the_digits_of_every_script_are_digits_and_nothing_else_changes() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for before, after in zip(every, every.translate(figures.DIGITS), strict=True):
        is_digit = before.isdecimal() or before in "₀₁₂₃₄₅₆₇₈₉"
        assert after == (str(unicodedata.digit(before)) if is_digit else before)
