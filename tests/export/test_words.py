from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.export.words import Words, fill, read_words
from statement_studio.files.problems import FileProblem

OFFICIAL_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "1 March 2026"),
        ("fr", "1er mars 2026"),
        ("es", "1 de marzo de 2026"),
        ("ru", "1 марта 2026 года"),
        ("ar", "1 آذار/مارس 2026"),
        ("zh", "2026年3月1日"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(words: Words, language: str, written: str) -> None:
    assert words.in_language(language).date_in_words("2026-03-01") == written


@pytest.mark.parametrize("typed", ["spring 2026", "2026-02-30", "2026-3-1", "20260301", "٢٠٢٦-٠٣-٠١", ""])
def test_what_is_no_date_stays_as_typed(words: Words, typed: str) -> None:
    assert words.in_language("en").date_in_words(typed) == typed


def test_all_six_official_languages_have_their_own_words(words: Words) -> None:
    assert all(words.speaks(language) for language in OFFICIAL_LANGUAGES)
    assert len({words.in_language(language).check_against_delivery for language in OFFICIAL_LANGUAGES}) == 6


def test_a_region_uses_the_words_of_its_language_and_others_use_english(words: Words) -> None:
    assert words.in_language("fr-CH") == words.in_language("fr")
    assert words.in_language("de") == words.in_language("en")
    assert not words.speaks("de")


@given(st.text(alphabet="{}ab", max_size=20))
def test_a_value_is_never_filled_in_again(value: str) -> None:
    assert fill("<{a}>", a=value, b="secret") == f"<{value}>"


@given(st.text(alphabet="{}xy", max_size=30))
def test_a_template_without_known_names_stays_as_it_is(template: str) -> None:
    assert fill(template, known="value") == template


def test_a_missing_word_is_named() -> None:
    with pytest.raises(FileProblem, match="oral_statement"):
        read_words(b"en:\n  page: x\n", Path("words.yaml"))


def test_a_year_of_eleven_months_is_refused(words: Words) -> None:
    path = Path(__file__).parents[2] / "resources" / "templates" / "words.yaml"
    short = path.read_text("utf-8").replace("January, February, ", "January, ", 1)
    with pytest.raises(FileProblem, match="twelve"):
        read_words(short.encode(), path)
