"""Numbers in words, apart from the text they stand in."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain import figures
from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.tongue import tongue


@given(st.integers(min_value=0, max_value=10**15), st.sampled_from(LANGUAGES))
def test_every_number_has_words_and_no_digits(value: int, language: str) -> None:
    said = figures.cardinal(str(value), language)
    assert said
    assert not any(character.isdecimal() for character in said)


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
        ("20000", "二万"),
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
        assert after == (str(int(before)) if before.isdecimal() else before)
