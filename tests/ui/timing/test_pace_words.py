"""Whose pace it is and how sure it is are told in plain words, in the right number and with no false precision."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from statement_studio.domain.estimate import Estimate, aim_for
from statement_studio.domain.pace import Pace, PaceOrigin, WhyUnsure, pace_by_hand, presets, usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.ui.timing import pace_words
from statement_studio.ui.timing.pace_words import Whose

HEARD = Pace("en", 0.066, 0.06, 137.2, PaceOrigin.HEARD, "Amina", 3)
ESTIMATE = Estimate(87.0, 0.06, 200, 200, 1318, 0.0)
LONG = "Her Excellency Ambassador Wilhelmina van der Meulen"


def reading(seconds: float = 80.0, units: float = 1250.0, language: str = "en", at: str = "") -> Reading:
    return Reading(at, language, seconds, units, ReadingSource.CALIBRATION)


@pytest.mark.parametrize(
    ("whose", "told"),
    [
        (Whose(usual_pace("en")), "138 words a minute: usual pace, English"),
        (Whose(pace_by_hand("en", 140)), "set by hand: 140 words a minute"),
        (Whose(HEARD, 3), "138 words a minute: Amina, 3 readings"),
        (Whose(replace(HEARD, readings=1), 1), "138 words a minute: Amina, 1 reading"),
        (Whose(HEARD, 4), "138 words a minute: Amina, 4 readings, 1 left out"),
        (Whose(replace(usual_pace("en"), profile="Amina")), "138 words a minute: Amina, no reading yet"),
        (Whose(HEARD, 3, is_copy=True), "138 words a minute: Amina, as kept in the project"),
        (Whose(usual_pace("en"), missing="Amina"), "usual pace: “Amina” is not on this computer"),
    ],
)
def test_whose_pace_it_is_is_told_with_the_words_of_the_text_a_minute(whose: Whose, told: str) -> None:
    assert pace_words.pace(whose, ESTIMATE) == told


@pytest.mark.parametrize(
    ("whose", "told"),
    [
        (Whose(usual_pace("en")), "usual pace, English"),
        (Whose(HEARD, 3), "Amina, 3 readings"),
        (Whose(pace_by_hand("en", 140)), "set by hand: 140 words a minute"),
    ],
)
def test_a_text_without_words_has_no_rate(whose: Whose, told: str) -> None:
    assert pace_words.pace(whose, Estimate(0.0, 0.06, 0, 0, 0.0, 0.0)) == told


def test_the_rate_beside_a_text_is_what_anyone_reckons_from_its_words_and_time() -> None:
    for words, seconds in ((176, 92.0), (300, 92.0), (200, 87.0)):
        estimate = Estimate(seconds + 5, 0.06, words, words, 1300, 5.0)
        assert pace_words.pace(Whose(HEARD, 3), estimate).startswith(f"{round(words * 60 / seconds)} words a minute")


def test_chinese_is_spoken_in_characters() -> None:
    assert pace_words.pace(Whose(usual_pace("zh")), ESTIMATE) == "138 characters a minute: usual pace, Chinese"


def test_a_long_name_is_shortened_in_the_middle() -> None:
    short = pace_words.short_name(LONG)
    assert len(short) <= 20
    assert short.startswith("Her Excel")
    assert short.endswith("Meulen")
    assert pace_words.short_name("Amina") == "Amina"


def test_a_name_that_runs_leftwards_does_not_turn_the_words_around_it() -> None:
    for name in ("أمينة", "Amina أمينة", "أمينة Amina"):
        assert pace_words.short_name(name) == f"\u2068{name}\u2069"
    assert pace_words.short_name("Amina") == "Amina"


def test_the_ranges_grow_with_the_share_of_deliveries_they_hold() -> None:
    told = pace_words.spread(ESTIMATE)
    assert [words for words, _ in told] == ["half of all deliveries", "4 in 5", "9 in 10"]
    assert [range_ for _, range_ in told] == ["1:24–1:31", "1:21–1:34", "1:19–1:36"]


def test_the_time_to_aim_for_is_rounded_down() -> None:
    exact = aim_for(ESTIMATE, 60.0)
    assert exact == pytest.approx(55.6, abs=0.05)
    assert pace_words.aim(ESTIMATE, 60.0) == "aim for 0:55 to be 9 in 10 sure"


def test_pauses_that_fill_the_slot_leave_nothing_to_aim_for() -> None:
    assert pace_words.aim(replace(ESTIMATE, pause_seconds=91.0, seconds=178.0), 90) == ""


def test_what_to_aim_for_is_told_in_words_of_the_text() -> None:
    pace = usual_pace("en")
    assert pace_words.aim_in_words(ESTIMATE, 60.0, pace) == "aim for 0:55 to be 9 in 10 sure: cut 73 words"
    assert pace_words.aim_in_words(ESTIMATE, 100.0, pace) == "aim for 1:32 to be 9 in 10 sure: 12 words left"
    exact = aim_for(ESTIMATE, 90.0)
    assert exact is not None
    just = replace(ESTIMATE, seconds=exact - 0.01)
    assert pace_words.aim_in_words(just, 90.0, pace) == "aim for 1:23 to be 9 in 10 sure"
    assert pace_words.aim_in_words(replace(ESTIMATE, pause_seconds=91.0, seconds=178.0), 90.0, pace) == ""


@pytest.mark.parametrize(
    ("times_longer", "told"),
    [
        (1.0, "as fast as usual"),
        (1.009, "as fast as usual"),
        (0.991, "as fast as usual"),
        (1.64, "39 % slower than usual"),
        (1.02, "2 % slower than usual"),
        (0.8, "25 % faster than usual"),
    ],
)
def test_a_pace_is_told_relative_to_the_usual_one_by_speed(times_longer: float, told: str) -> None:
    assert pace_words.against_usual(math.log(times_longer)) == told
    usual = usual_pace("fr")
    known = replace(usual, seconds_per_unit=usual.seconds_per_unit * times_longer)
    assert pace_words.pace_against_usual(known) == told


def test_readings_that_count_for_nothing_are_told_apart() -> None:
    usual = [reading(78.0, 1333.0, at=f"2026-11-0{day}") for day in range(1, 6)]
    profile = Profile("Amina", (*usual, reading(145.0, 1333.0), reading(language="fr")))
    assert pace_words.readings_of(profile, "en") == "6 readings, 1 left out"
    assert pace_words.readings_of(profile, "fr") == "1 reading"
    assert pace_words.readings_of(profile, "zh") == "no reading yet"


def test_what_is_sure_ends_inside_the_slot_nine_times_in_ten() -> None:
    assert pace_words.is_sure(replace(ESTIMATE, seconds=83.0), 90)
    assert not pace_words.is_sure(replace(ESTIMATE, seconds=84.0), 90)


def test_every_reason_to_be_unsure_has_words_and_says_the_language() -> None:
    paces = [
        *(usual_pace(language) for language in ("en", "fr", "ar")),
        *(pace_by_hand("en", 140), replace(HEARD, readings=1), HEARD, replace(HEARD, of_this_text=1)),
    ]
    assert [pace.why_unsure for pace in paces] == list(WhyUnsure)
    told = [pace_words.why_unsure(pace) for pace in paces]
    assert len(set(told)) == len(told)
    assert "French" in told[1]
    assert "Arabic" in told[2]
    assert all(sentence.endswith(".") for sentence in told)


def test_every_preset_has_a_name() -> None:
    named = [pace_words.preset(known) for known in presets("en")]
    assert named == ["For the interpreters", "Council median", "Quick"]


def test_every_source_of_a_reading_has_a_word() -> None:
    words = {pace_words.source(replace(reading(), source=source)) for source in ReadingSource}
    assert words == {"passage", "rehearsal", "timed text"}


def test_a_reading_is_told_by_its_day_if_that_is_known() -> None:
    assert pace_words.occasion(reading(at="2026-11-22T13:05:00Z")) == "2026-11-22 · passage"
    assert pace_words.occasion(reading()) == "passage"


def test_readings_in_other_languages_are_counted_for_each() -> None:
    known = (reading(), reading(language="fr"), reading(language="fr"), reading(language="ar"))
    profile = Profile("Amina", known)
    assert pace_words.elsewhere(profile.readings, "en") == "2 readings in French, 1 reading in Arabic"
    assert pace_words.elsewhere((), "en") == ""


@pytest.mark.parametrize(
    ("seconds", "units", "told"),
    [
        (80.0, 1250.0, ""),
        (9.0, 1250.0, "Less than 15 seconds"),
        (80.0, 0.0, "Nothing is spoken"),
        (400.0, 1250.0, "slower than anyone speaks"),
        (20.0, 1250.0, "quicker than anyone speaks"),
    ],
)
def test_what_cannot_be_learnt_from_is_refused_with_the_reason(seconds: float, units: float, told: str) -> None:
    refusal = pace_words.refusal(reading(seconds, units))
    assert told in refusal
    assert bool(refusal) is bool(told)
