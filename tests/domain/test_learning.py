"""What timed readings tell of a speaker's pace. Rates are logarithms relative to the usual pace."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.learning import BETWEEN_ALL, RUN, TEXT, Heard, Learnt, learn, restlessness, weights

RATES = st.floats(min_value=-math.log(2.2), max_value=math.log(2.2))
NEAR = 0.05
"""A speaker close to the usual pace; half a log-sd between speakers."""
WILD = 0.6


def _of_texts(*rates: float) -> list[Heard]:
    """Readings of a text each, the latest last."""
    return [Heard(rate, f"text {number}") for number, rate in enumerate(rates)]


def _of_one_text(*rates: float) -> list[Heard]:
    return [Heard(rate, "one text") for rate in rates]


def _learnt(readings: list[Heard], text: str = "", spread: float = 1.0) -> Learnt:
    learnt = learn(readings, text, spread)
    assert learnt is not None
    return learnt


def test_nothing_is_learnt_of_a_speaker_never_heard() -> None:
    assert learn([]) is None
    assert weights([]) == ()


@given(RATES.filter(lambda rate: abs(rate) > 0.001))
def test_one_reading_draws_the_pace_towards_it_and_not_all_the_way(rate: float) -> None:
    assert 0.8 < _learnt(_of_texts(rate)).rate / rate < 0.96


def test_a_speaker_near_the_usual_pace_is_drawn_towards_it_more_than_one_far_off() -> None:
    near, far = (_learnt(_of_texts(rate)).rate / rate for rate in (NEAR, 0.3))
    assert near < far - 0.1


def test_one_reading_leaves_a_speaker_between_usual_and_far_off_the_least_sure() -> None:
    near, between, far = (_learnt(_of_texts(rate)).sd for rate in (0.01, 0.2, 0.5))
    assert between > max(near, far)


@given(RATES, st.integers(min_value=1, max_value=20))
def test_every_reading_that_agrees_narrows_the_interval_and_draws_the_pace_further(rate: float, count: int) -> None:
    before, after = (_learnt(_of_texts(*[rate] * number)) for number in (count, count + 1))
    assert after.sd < before.sd
    assert abs(after.rate) >= abs(before.rate) - 1e-12


@given(RATES, st.integers(min_value=1, max_value=40))
def test_no_number_of_texts_makes_the_next_text_surer_than_texts_differ(rate: float, count: int) -> None:
    assert _learnt(_of_texts(*[rate] * count)).sd > math.hypot(TEXT, RUN)


@given(RATES, st.integers(min_value=1, max_value=40))
def test_no_number_of_runs_makes_the_next_run_surer_than_runs_differ(rate: float, count: int) -> None:
    assert _learnt(_of_one_text(*[rate] * count), "one text").sd > RUN


@given(st.lists(RATES, min_size=1, max_size=30), st.sampled_from(["", "text 0", "unread"]))
def test_what_is_learnt_lies_between_the_usual_pace_and_what_was_heard(rates: list[float], text: str) -> None:
    learnt = learn(_of_texts(*rates), text)
    assert learnt is None or min(0.0, *rates) - 1e-9 <= learnt.rate <= max(0.0, *rates) + 1e-9


@given(st.lists(RATES, min_size=1, max_size=30))
def test_slow_and_quick_speakers_are_treated_alike(rates: list[float]) -> None:
    as_heard, mirrored = learn(_of_texts(*rates)), learn(_of_texts(*(-rate for rate in rates)))
    if as_heard is None or mirrored is None:
        assert as_heard is mirrored
    else:
        assert mirrored.rate == pytest.approx(-as_heard.rate, abs=1e-9)
        assert mirrored.sd == pytest.approx(as_heard.sd)


@given(st.lists(st.tuples(RATES, st.integers(min_value=0, max_value=5)), min_size=1, max_size=30), st.booleans())
def test_the_names_of_the_texts_tell_nothing(heard: list[tuple[float, int]], is_own: bool) -> None:
    first, second = (
        learn([Heard(rate, f"{name}{text}") for rate, text in heard], f"{name}0" if is_own else "")
        for name in ("a", "z")
    )
    if first is None or second is None:
        assert first is second
    else:
        assert [first.rate, first.sd] == pytest.approx([second.rate, second.sd], abs=1e-12)


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("wild", [WILD, -WILD])
@pytest.mark.parametrize("usual", [0.0, 0.1, -0.2, 0.3])
def test_a_wild_reading_beside_three_moves_the_pace_by_less_than_one_per_cent(
    usual: float, wild: float, place: int
) -> None:
    rates = [usual, usual + 0.02, usual - 0.02]
    without = _learnt(_of_texts(*rates)).rate
    rates.insert(place, usual + wild)
    assert abs(math.expm1(_learnt(_of_texts(*rates)).rate - without)) < 0.01
    assert weights(rates)[place] == 0


@pytest.mark.parametrize("place", range(3))
def test_a_wild_one_of_three_moves_the_pace_by_less_than_one_per_cent(place: int) -> None:
    rates = [0.1, 0.12]
    without = _learnt(_of_texts(*rates)).rate
    rates.insert(place, 0.1 + WILD)
    assert abs(math.expm1(_learnt(_of_texts(*rates)).rate - without)) < 0.01


def test_a_single_reading_is_believed_however_far_off() -> None:
    assert weights([WILD]) == (1.0,)


def test_of_two_readings_that_contradict_each_other_none_is_thrown_out_and_the_range_is_wide() -> None:
    apart, together = _learnt(_of_texts(0.3, -0.13)), _learnt(_of_texts(0.08, 0.08))
    assert min(weights([0.3, -0.13])) > 0
    assert -0.13 < apart.rate < 0.3
    assert apart.sd > 2 * together.sd


def test_a_third_reading_tells_which_of_two_was_the_odd_one() -> None:
    assert weights([0.3, -0.13, 0.28])[1] == 0
    assert _learnt(_of_texts(0.3, -0.13, 0.28)).rate == pytest.approx(0.28, abs=0.03)


def test_a_speaker_whose_readings_lie_far_apart_gets_a_wider_range_and_a_steady_one_no_narrower() -> None:
    steady, usual = _learnt(_of_texts(0.1, 0.1, 0.1, 0.1)), _learnt(_of_texts(0.06, 0.14, 0.04, 0.16))
    restless = _learnt(_of_texts(0.0, 0.2, 0.0, 0.2))
    assert restless.sd > 1.15 * usual.sd
    assert steady.sd == pytest.approx(usual.sd, rel=0.03)
    assert restlessness([0.1, 0.1], [1.0, 1.0]) == 1


def test_a_reading_between_usual_and_wild_counts_in_part() -> None:
    apart = 3.5 * math.hypot(TEXT, RUN)
    assert weights([0.0, 0.0, 0.0, apart])[-1] == pytest.approx(0.5)


@given(st.lists(RATES, max_size=60))
def test_weights_lie_between_0_and_1(rates: list[float]) -> None:
    found = weights(rates)
    assert len(found) == len(rates)
    assert all(0 <= weight <= 1 for weight in found)


def test_a_reading_loses_a_twentieth_of_its_weight_with_every_later_one() -> None:
    assert weights([0.1] * 4) == pytest.approx((0.95**3, 0.95**2, 0.95, 1.0))


def test_of_the_order_only_what_came_last_matters() -> None:
    early, late = _learnt(_of_texts(0.1, 0.1, 0.0, 0.0)), _learnt(_of_texts(0.0, 0.0, 0.1, 0.1))
    assert early.rate < late.rate
    assert late.sd == pytest.approx(early.sd, rel=0.01)
    alternating = _learnt(_of_texts(0.1, 0.0, 0.1, 0.0)).rate, _learnt(_of_texts(0.0, 0.1, 0.0, 0.1)).rate
    assert early.rate < min(alternating)
    assert max(alternating) < late.rate


@pytest.mark.parametrize("change", [0.15, 0.3, -0.3, 0.5])
def test_twelve_newer_readings_outweigh_twelve_older_ones(change: float) -> None:
    assert _learnt(_of_texts(*[0.0] * 12, *[change] * 12)).rate / change > 0.6


@pytest.mark.parametrize("old", [3, 12, 30, 200])
@pytest.mark.parametrize("change", [0.15, 0.3, 0.5])
def test_a_lasting_change_of_pace_wins_in_the_end(old: int, change: float) -> None:
    assert _learnt(_of_texts(*[0.0] * old, *[change] * 60)).rate == pytest.approx(change, rel=0.1)


def test_an_ever_longer_past_does_not_hold_a_change_back_for_longer() -> None:
    def needed(old: int) -> int:
        return next(new for new in range(1, 60) if _learnt(_of_texts(*[0.0] * old, *[0.3] * new)).rate > 0.15)

    assert needed(3) < needed(30) <= needed(300) <= 15


def test_a_reading_of_a_text_narrows_the_interval_for_it_and_hardly_for_others() -> None:
    once, often = _of_one_text(NEAR), _of_one_text(*[NEAR] * 4)
    own = _learnt(often, "one text").sd / _learnt(once, "one text").sd
    others = _learnt(often, "another").sd / _learnt(once, "another").sd
    assert own < 0.85
    assert 0.95 < others < 1


@given(st.lists(RATES.map(lambda rate: rate / 10), min_size=1, max_size=10))
def test_a_text_that_was_read_is_surer_than_one_that_was_not(rates: list[float]) -> None:
    readings = _of_one_text(*rates)
    assert _learnt(readings, "one text").sd < 0.6 * _learnt(readings, "another").sd


def test_the_time_of_a_text_follows_its_own_readings_rather_than_those_of_others() -> None:
    readings = [*_of_texts(0.0, 0.0, 0.0), *_of_one_text(0.12, 0.12)]
    assert _learnt(readings, "one text").rate > 0.09
    assert _learnt(readings, "another").rate < 0.05


def test_of_a_speaker_far_off_another_text_shares_the_voice_alone_and_the_same_text_its_wording_too() -> None:
    readings, voice, wording, run = _of_one_text(WILD), BETWEEN_ALL**2, TEXT**2, RUN**2
    another, same = _learnt(readings, "another"), _learnt(readings, "one text")
    total = voice + wording + run
    assert another.rate / WILD == pytest.approx(voice / total, abs=0.002)
    assert another.sd**2 == pytest.approx(total - voice**2 / total, rel=0.02)
    assert same.rate / WILD == pytest.approx((voice + wording) / total, abs=0.002)
    assert same.sd**2 == pytest.approx(total - (voice + wording) ** 2 / total, rel=0.02)


def test_ten_readings_of_one_text_tell_less_of_another_than_three_of_three_texts() -> None:
    of_one, of_three = _learnt(_of_one_text(*[0.1] * 10)), _learnt(_of_texts(0.1, 0.1, 0.1))
    assert of_one.sd > 1.1 * of_three.sd
    assert of_one.rate < of_three.rate


def test_a_text_without_a_key_is_never_taken_for_one_that_was_read() -> None:
    readings = [Heard(0.1, "a"), Heard(0.1, "b")]
    assert learn(readings, "") == learn(readings, "unread")


def test_where_less_was_measured_the_speaker_is_drawn_less_to_the_usual_pace_and_is_less_sure() -> None:
    known, unknown = _learnt(_of_texts(NEAR)), _learnt(_of_texts(NEAR), spread=2.0)
    assert known.rate < unknown.rate < NEAR
    assert known.sd < unknown.sd


@given(st.lists(st.tuples(RATES, st.integers(min_value=0, max_value=8)), min_size=1, max_size=80))
def test_whatever_was_heard_gives_a_rate_and_a_spread_to_reckon_with(heard: list[tuple[float, int]]) -> None:
    learnt = learn([Heard(rate, str(text)) for rate, text in heard], "0")
    assert learnt is None or (math.isfinite(learnt.rate) and RUN < learnt.sd < 0.5)


@pytest.mark.parametrize("rate", [0.0, math.log(2.2), -math.log(2.2)])
@pytest.mark.parametrize("texts", [1, 7, 1000])
def test_a_thousand_readings_do_not_overflow(rate: float, texts: int) -> None:
    heard = [Heard(rate, str(number % texts)) for number in range(1000)]
    assert _learnt(heard, "0").rate == pytest.approx(rate, abs=0.05)
    assert RUN < _learnt(heard, "unread").sd < 0.1


def test_what_was_heard_long_ago_has_left_no_trace_after_a_thousand_readings() -> None:
    assert _learnt(_of_texts(*[0.2] * 500, *[0.0] * 500)).rate == pytest.approx(0.0, abs=1e-6)
