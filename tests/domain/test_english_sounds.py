"""Sounds of English words that no dictionary has."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.english_sounds import sounds

KNOWN = {
    "liter": "L IY T ER",
    "organize": "AO R G AH N AY Z",
    "under": "AH N D ER",
    "signed": "S AY N D",
    "cat": "K AE T",
}
ALL = frozenset(
    re.findall("[A-Z]+", "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW ZH")
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("cat", "K AE T"),
        ("litre", "L IY T ER"),
        ("organise", "AO R G AH N AY Z"),
        ("undersigned", "AH N D ER S AY N D"),
        ("cats", "K AE T S"),
        ("litres", "L IY T ER Z"),
        ("delko", "D EH L K OW"),
        ("doña", "D OW N AH"),
        ("shing", "SH IH NG"),
        ("权", ""),
    ],
)
def test_a_word_sounds_like_those_it_resembles_else_as_its_letters_do(word: str, expected: str) -> None:
    assert sounds(word, KNOWN.get) == expected


@given(st.text(max_size=12))
def test_every_sound_is_one_that_the_model_knows(word: str) -> None:
    assert set(sounds(word.casefold(), lambda _: None).split()) <= ALL | set("VWYZ")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_a_word_of_letters_is_never_silent(word: str) -> None:
    assert sounds(word, lambda _: None)
