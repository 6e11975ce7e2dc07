"""Usual paces, paces by hand and by name, and what makes a pace unsure."""

from __future__ import annotations

import math

import pytest

from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.pace import Pace, PaceOrigin, WhyUnsure, pace_by_hand, presets, usual_pace


@pytest.mark.parametrize(
    ("language", "seconds_per_unit", "words_per_minute"),
    [
        ("en", 0.0585, 150),
        ("fr", 0.0545, 162),
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


def test_every_named_pace_has_a_source_and_a_name_of_its_own() -> None:
    named = presets("en")
    assert all(preset.source for preset in named)
    assert len({preset.id for preset in named}) == len(named)


def test_the_named_english_paces_are_the_known_ones_from_slow_to_quick() -> None:
    assert [(preset.id, preset.words_per_minute) for preset in presets("en")] == [
        ("interpreters", 120),
        ("council", 137),
        ("quick", 160),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_named_pace_fills_the_same_share_of_a_slot_in_every_language(language: str) -> None:
    for named, english in zip(presets(language), presets("en"), strict=True):
        assert (named.id, named.source) == (english.id, english.source)
        slower = pace_by_hand(language, named.words_per_minute).seconds_per_unit / usual_pace(language).seconds_per_unit
        assert slower == pytest.approx(usual_pace("en").words_per_minute / english.words_per_minute, rel=0.005)


def test_chinese_for_interpreters_is_what_they_ask_for() -> None:
    assert 150 <= presets("zh")[0].words_per_minute <= 180


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_named_paces_of_a_language_differ(language: str) -> None:
    rates = [preset.words_per_minute for preset in presets(language)]
    assert rates == sorted(set(rates))


def _heard(readings: int, of_this_text: int = 0) -> Pace:
    return Pace("en", 0.06, 0.06, 150.0, PaceOrigin.HEARD, "Amina", readings, of_this_text)


@pytest.mark.parametrize(
    ("pace", "why"),
    [
        (usual_pace("en"), WhyUnsure.NOT_HEARD),
        (usual_pace("fr"), WhyUnsure.FEW_MEASURED),
        (usual_pace("es"), WhyUnsure.NONE_MEASURED),
        (usual_pace("ru"), WhyUnsure.NONE_MEASURED),
        (usual_pace("ar"), WhyUnsure.NONE_MEASURED),
        (usual_pace("zh"), WhyUnsure.NONE_MEASURED),
        (usual_pace("sw"), WhyUnsure.NONE_MEASURED),
        (pace_by_hand("en", 140), WhyUnsure.ONLY_NAMED),
        (pace_by_hand("zh", 200), WhyUnsure.ONLY_NAMED),
        (_heard(1), WhyUnsure.ONE_READING),
        (_heard(2), WhyUnsure.TEXTS_DIFFER),
        (_heard(1, of_this_text=1), WhyUnsure.RUNS_DIFFER),
        (_heard(5, of_this_text=2), WhyUnsure.RUNS_DIFFER),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.language}, {value.origin}, {value.readings}",
)
def test_a_pace_says_what_keeps_it_unsure(pace: Pace, why: WhyUnsure) -> None:
    assert pace.why_unsure is why
