"""Whose pace it is and how sure it is are told in plain words, in the right number and with no false precision."""

from __future__ import annotations

from dataclasses import replace

import pytest

from statement_studio.domain.estimate import Estimate, aim_for
from statement_studio.domain.pace import Pace, PaceOrigin, WhyUnsure, pace_by_hand, presets, usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.ui import pace_words

HEARD = Pace("en", 0.066, 0.06, 137.2, PaceOrigin.HEARD, "Amina", 3)
ESTIMATE = Estimate(87.0, 0.06, 200, 200, 1318, 0.0)
LONG = "Her Excellency Ambassador Wilhelmina van der Meulen"


def reading(seconds: float = 80.0, units: float = 1250.0, language: str = "en", at: str = "") -> Reading:
    return Reading(at, language, seconds, units, ReadingSource.CALIBRATION)


@pytest.mark.parametrize(
    ("pace", "told"),
    [
        (usual_pace("en"), "150 words a minute: usual pace, English"),
        (pace_by_hand("en", 140), "140 words a minute: set by hand"),
        (HEARD, "137 words a minute: Amina, 3 readings"),
        (replace(HEARD, readings=1), "137 words a minute: Amina, 1 reading"),
        (replace(usual_pace("en"), profile="Amina"), "150 words a minute: Amina, no reading yet"),
    ],
)
def test_whose_pace_it_is_is_told(pace: Pace, told: str) -> None:
    assert pace_words.pace(pace) == told


def test_chinese_is_spoken_in_characters() -> None:
    assert pace_words.pace(usual_pace("zh")).endswith("characters a minute: usual pace, Chinese")


def test_a_long_name_is_shortened_in_the_middle() -> None:
    short = pace_words.short_name(LONG)
    assert len(short) <= 20
    assert short.startswith("Her Excel")
    assert short.endswith("Meulen")
    assert pace_words.short_name("Amina") == "Amina"


def test_a_name_that_runs_leftwards_does_not_turn_the_words_around_it() -> None:
    assert pace_words.short_name("أمينة") == "\u2068أمينة\u2069"


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
