"""Usual paces and paces by hand."""

from __future__ import annotations

import math

import pytest

from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.pace import PaceOrigin, pace_by_hand, usual_pace


@pytest.mark.parametrize(
    ("language", "seconds_per_unit", "words_per_minute"),
    [
        ("en", 0.060, 150),
        ("fr", 0.057, 162),
        ("es", 0.060, 156),
        ("ru", 0.060, 120),
        ("ar", 0.084, 113),
        ("zh", 0.237, 225),
    ],
)
def test_the_usual_pace_of_each_language_is_the_measured_one(
    language: str, seconds_per_unit: float, words_per_minute: float
) -> None:
    pace = usual_pace(language)
    assert (pace.seconds_per_unit, pace.words_per_minute) == (seconds_per_unit, words_per_minute)
    assert (pace.language, pace.origin) == (language, PaceOrigin.USUAL)


def test_a_language_without_measured_speakers_is_less_sure() -> None:
    assert all(usual_pace(language).sd > usual_pace("fr").sd for language in ("es", "ru", "ar", "zh"))
    assert usual_pace("fr").sd > usual_pace("en").sd


@pytest.mark.parametrize("language", LANGUAGES)
def test_half_the_words_a_minute_take_twice_the_time(language: str) -> None:
    usual = usual_pace(language)
    slow = pace_by_hand(language, usual.words_per_minute / 2)
    assert slow.seconds_per_unit == pytest.approx(2 * usual.seconds_per_unit)
    assert slow.origin is PaceOrigin.BY_HAND


def test_who_names_a_pace_is_known_better_than_a_stranger() -> None:
    assert pace_by_hand("en", 140).sd < usual_pace("en").sd


def test_an_unknown_language_is_paced_as_english() -> None:
    assert usual_pace("sw").seconds_per_unit == usual_pace("en").seconds_per_unit


@pytest.mark.parametrize("rate", [0, -1, math.inf, math.nan])
def test_a_pace_by_hand_must_be_a_positive_number(rate: float) -> None:
    with pytest.raises(ValueError, match="words_per_minute"):
        pace_by_hand("en", rate)
