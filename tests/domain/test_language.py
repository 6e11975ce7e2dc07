"""Guessing the language of a text."""

from __future__ import annotations

import pytest

from statement_studio.domain.language import LANGUAGES, guess_language, has_leftwards, script_direction, set_apart

TEXTS = {
    "en": "Mr. President, we thank the Special Rapporteur for the report and share the concern.",
    "fr": "Monsieur le Président, nous remercions la Rapporteuse spéciale pour son rapport et les conclusions.",
    "es": "Señor Presidente, agradecemos a la Relatora Especial por el informe y las conclusiones del año.",
    "ru": "Господин Председатель, мы благодарим Специального докладчика за доклад.",
    "ar": "السيد الرئيس، نشكر المقررة الخاصة على تقريرها.",
    "zh": "主席先生，我们感谢特别报告员的报告。",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_the_six_languages_is_recognised(language: str) -> None:
    assert guess_language(TEXTS[language], default="") == language


@pytest.mark.parametrize("text", ["", "12 %", "Ελληνικά", "Genève"])
def test_a_text_that_tells_nothing_gives_the_default(text: str) -> None:
    assert guess_language(text, default="es") == "es"


def test_names_in_latin_letters_do_not_hide_the_language() -> None:
    assert guess_language("人权理事会赞赏 CEDAW 和 UNICEF 的工作。") == "zh"
    assert guess_language("Доклад A/HRC/58/65 и UNICEF подготовлены вовремя.") == "ru"


@pytest.mark.parametrize(
    ("text", "direction"),
    [("السلام", "rtl"), ("1. السلام", "rtl"), ("שלום", "rtl"), ("人权", "ltr"), ("…", "ltr"), ("2025", "ltr")],
)
def test_a_text_runs_as_its_letters_do(text: str, direction: str) -> None:
    assert script_direction(text) == direction


def test_one_letter_from_right_to_left_is_found_wherever_it_stands() -> None:
    assert has_leftwards("I thank Amina, أ")
    assert not has_leftwards("“Dolmetscherin” – 水, вода, l’eau")


def test_a_name_at_the_beginning_does_not_turn_a_paragraph_round() -> None:
    assert script_direction("Trần Thị Mai محامية سُجنت منذ مارس 2025.") == "rtl"
    assert script_direction("أمينة is a lawyer in prison.") == "ltr"


@pytest.mark.parametrize("text", ["", "2025, 49 %.", "اب ab"])
def test_a_text_whose_letters_do_not_tell_runs_as_is_said(text: str) -> None:
    assert [script_direction(text, default) for default in ("ltr", "rtl")] == ["ltr", "rtl"]


def test_only_words_that_run_leftwards_are_set_apart() -> None:
    assert set_apart("شكراً.") == "\u2067شكراً.\u2069"
    assert set_apart("Thank you.") == "Thank you."
