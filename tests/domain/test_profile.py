"""A speaker's readings, and the pace that follows from them."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.pace import PaceOrigin, usual_pace
from statement_studio.domain.profile import SHORTEST_SECONDS, Profile, Reading, ReadingSource

UNITS = 1500.0
"""A statement of some 90 seconds."""
FACTORS = st.floats(min_value=0.46, max_value=2.19)


def reading(factor: float = 1.0, text: str = "", language: str = "en", units: float = UNITS, at: str = "") -> Reading:
    """One that took so many times as long as is usual."""
    seconds = units * usual_pace(language).seconds_per_unit * factor
    return Reading(at, language, seconds, units, ReadingSource.TIMED_TEXT, text)


def heard(*factors: float, text: str = "", language: str = "en") -> Profile:
    return Profile("Amina", tuple(reading(factor, text, language) for factor in factors))


def factor_of(profile: Profile, language: str = "en") -> float:
    return profile.pace(language).seconds_per_unit / usual_pace(language).seconds_per_unit


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_was_never_heard_speaks_at_the_usual_pace_under_their_name(language: str) -> None:
    assert Profile("Amina").pace(language) == replace(usual_pace(language), profile="Amina")


def test_a_reading_as_long_as_usual_leaves_the_usual_pace_and_makes_it_surer() -> None:
    pace, usual = heard(1.0).pace("en"), usual_pace("en")
    assert pace.seconds_per_unit == pytest.approx(usual.seconds_per_unit)
    assert pace.words_per_minute == pytest.approx(usual.words_per_minute)
    assert pace.sd < usual.sd


def test_a_pace_says_what_it_was_learnt_from() -> None:
    profile = heard(1.1, 1.1).with_reading(reading(1.1, "own"))
    pace = profile.pace("en", "own", UNITS)
    assert (pace.language, pace.origin, pace.profile) == ("en", PaceOrigin.HEARD, "Amina")
    assert (pace.readings, pace.of_this_text) == (3, 1)
    assert profile.pace("en").of_this_text == 0


@given(FACTORS.filter(lambda factor: abs(factor - 1) > 0.01))
def test_one_reading_draws_the_pace_towards_it_and_not_all_the_way(factor: float) -> None:
    assert 0.8 < math.log(factor_of(heard(factor))) / math.log(factor) < 0.96


@given(FACTORS)
def test_a_second_reading_that_agrees_narrows_the_interval(factor: float) -> None:
    assert heard(factor, factor).pace("en").sd < heard(factor).pace("en").sd < usual_pace("en").sd


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_a_minute_and_seconds_a_unit_say_the_same(language: str) -> None:
    pace, usual = heard(1.2, 1.25, language=language).pace(language), usual_pace(language)
    product = pace.words_per_minute * pace.seconds_per_unit
    assert product == pytest.approx(usual.words_per_minute * usual.seconds_per_unit)


@given(st.lists(st.floats(min_value=0.95, max_value=1.05), min_size=12, max_size=20), st.floats(0.6, 1.6))
def test_all_seconds_times_a_factor_multiply_the_pace_once_there_are_many(factors: list[float], times: float) -> None:
    slower = heard(*(factor * times for factor in factors))
    assert factor_of(slower) / factor_of(heard(*factors)) == pytest.approx(times, rel=0.03)


def test_a_reading_tells_less_where_less_was_measured() -> None:
    english, spanish = (heard(1.05, language=language) for language in ("en", "es"))
    assert english.pace("en").sd < spanish.pace("es").sd


def test_readings_are_learnt_from_in_any_language_alike() -> None:
    english, french = heard(1.2, 1.2, 1.2), heard(1.2, 1.2, 1.2, language="fr")
    assert factor_of(french, "fr") == pytest.approx(factor_of(english), rel=0.01)


@given(st.lists(st.tuples(FACTORS, st.sampled_from(["en", "fr"])), max_size=8))
def test_languages_do_not_mix(spoken: list[tuple[float, str]]) -> None:
    readings = tuple(reading(factor, "own", language) for factor, language in spoken)
    english = tuple(one for one in readings if one.language == "en")
    assert Profile("Amina", readings).heard_in("en") == english
    own, mixed = (Profile("Amina", known).pace("en", "own", UNITS) for known in (english, readings))
    assert own == mixed


@pytest.mark.parametrize("place", range(4))
def test_a_wild_reading_beside_three_moves_the_pace_by_less_than_one_per_cent(place: int) -> None:
    readings = [reading(factor) for factor in (1.1, 1.12, 1.08)]
    without = Profile("Amina", tuple(readings)).pace("en").seconds_per_unit
    readings.insert(place, reading(2.1))
    profile = Profile("Amina", tuple(readings))
    assert profile.pace("en").seconds_per_unit == pytest.approx(without, rel=0.01)
    assert profile.weight_of(readings[place]) == 0


def test_weights_are_of_the_readings_in_one_language() -> None:
    early, late, french = reading(at="2026-11-01"), reading(at="2026-11-02"), reading(language="fr")
    profile = Profile("Amina", (early, french, late))
    assert [profile.weight_of(one) for one in (early, late, french)] == pytest.approx([0.95, 1, 1])


@pytest.mark.parametrize("factor", [0.46, 1.0, 2.19])
@pytest.mark.parametrize("language", LANGUAGES)
def test_half_to_twice_the_usual_time_is_plausible(factor: float, language: str) -> None:
    assert reading(factor, language=language).is_plausible


@pytest.mark.parametrize(
    "implausible",
    [
        reading(0.45),
        reading(2.21),
        reading(units=SHORTEST_SECONDS / 0.06 - 1),
        replace(reading(), units=0.0),
        replace(reading(), units=-1.0),
        replace(reading(), units=math.nan),
        replace(reading(), seconds=0.0),
        replace(reading(), seconds=-90.0),
        replace(reading(), seconds=math.inf),
        replace(reading(), seconds=math.nan),
    ],
    ids=lambda one: f"{one.seconds:g} s, {one.units:g} units",
)
def test_what_nobody_speaks_is_not_plausible(implausible: Reading) -> None:
    assert not implausible.is_plausible


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reading_says_how_much_slower_than_usual_it_was(language: str) -> None:
    assert reading(1.0, language=language).rate == pytest.approx(0)
    assert reading(1.25, language=language).rate == pytest.approx(math.log(1.25))


def test_readings_are_added_at_the_end_and_taken_away_where_they_are() -> None:
    first, second, third = (reading(at=at) for at in ("1", "2", "3"))
    profile = Profile("Amina").with_reading(first).with_reading(second).with_reading(third)
    assert profile.readings == (first, second, third)
    assert profile.without_reading(replace(second)) == Profile("Amina", (first, third))
    assert profile.without_reading(reading(at="4")) == profile


def test_a_reading_of_the_text_narrows_its_interval_and_hardly_that_of_others() -> None:
    once, often = heard(1.05, text="own"), heard(*[1.05] * 4, text="own")
    assert often.pace("en", "own", UNITS).sd < 0.85 * once.pace("en", "own", UNITS).sd
    assert often.pace("en").sd > 0.95 * once.pace("en").sd


def test_ten_readings_of_one_text_tell_less_of_others_than_three_of_three_texts() -> None:
    of_one, of_three = heard(*[1.1] * 10, text="own"), heard(1.1, 1.1, 1.1)
    assert of_one.pace("en").sd > 1.1 * of_three.pace("en").sd


def test_readings_without_a_key_are_of_different_texts() -> None:
    unknown = heard(1.1, 1.1, 1.1)
    known = Profile("Amina", tuple(reading(1.1, text) for text in "abc"))
    assert unknown.pace("en").sd == pytest.approx(known.pace("en").sd)


@pytest.mark.parametrize(
    ("share", "is_the_same"), [(0.79, False), (0.81, True), (1.0, True), (1.24, True), (1.26, False)]
)
def test_a_text_is_the_same_until_it_has_grown_or_shrunk_by_a_quarter(share: float, is_the_same: bool) -> None:
    pace = heard(1.05, 1.05, text="own").pace("en", "own", UNITS * share)
    assert pace.of_this_text == (2 if is_the_same else 0)


def test_a_rewritten_text_is_as_unsure_as_one_never_read() -> None:
    profile = heard(1.05, text="own")
    assert profile.pace("en", "own", UNITS * 2) == profile.pace("en")


def test_a_lasting_change_of_pace_wins_in_the_end() -> None:
    assert factor_of(heard(*[1.0] * 12, *[1.35] * 12)) == pytest.approx(1.35, rel=0.03)


def test_a_profile_of_a_thousand_readings_gives_a_pace() -> None:
    pace = heard(*[1.1] * 500, *[2.0] * 500).pace("en")
    assert pace.readings == 500  # the earlier half lies too far off to count
    assert pace.seconds_per_unit == pytest.approx(2 * usual_pace("en").seconds_per_unit, rel=0.02)
