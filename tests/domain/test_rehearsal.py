"""A rehearsal counts what was spoken, and knows where the microphone went off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.rehearsal import Phase, Rehearsal

GAPS = st.lists(st.floats(0, 100), max_size=12)
SPEAKING = Rehearsal(60.0).toggled(0.0)


@given(GAPS)
def test_pauses_do_not_count(gaps: list[float]) -> None:
    rehearsal, now, spoken = Rehearsal(None), 500.0, 0.0
    for number, gap in enumerate(gaps):
        rehearsal = rehearsal.toggled(now)
        now += gap
        if number % 2 == 0:
            spoken += gap
        assert rehearsal.elapsed(now) == pytest.approx(spoken)
        assert rehearsal.phase is (Phase.SPEAKING if number % 2 == 0 else Phase.PAUSED)
    assert rehearsal.ended(now).elapsed(now + 1_000) == pytest.approx(spoken)


@given(st.floats(0, 200), st.booleans())
def test_the_cut_off_is_at_the_slot(now: float, is_key: bool) -> None:
    ticked = SPEAKING.ticked(now)
    assert ticked.phase is (Phase.CUT_OFF if now >= 60 else Phase.SPEAKING)
    assert ticked.remaining(now) == max(0, 60 - now)
    assert SPEAKING.toggled(now) == ticked.toggled(now), "a key does not depend on whether a tick came before it"


def test_a_rehearsal_that_is_not_speaking_is_not_cut_off() -> None:
    assert Rehearsal(60.0).ticked(100).phase is Phase.READY
    assert SPEAKING.toggled(59).ticked(100).phase is Phase.PAUSED
    assert SPEAKING.ended(70).ticked(100).phase is Phase.ENDED


def test_after_the_cut_off_time_goes_on_until_the_key_ends_it() -> None:
    cut = SPEAKING.ticked(60)
    assert (cut.elapsed(75), cut.remaining(75)) == (75, 0)
    ended = cut.toggled(75)
    assert (ended.phase, ended.elapsed(100)) == (Phase.ENDED, 75)


def test_a_clock_that_steps_back_takes_nothing_away() -> None:
    assert SPEAKING.elapsed(-5) == 0
    assert SPEAKING.toggled(10).toggled(20).elapsed(15) == 10


def test_moving_sets_the_place_from_which_the_plan_goes_on() -> None:
    moved = SPEAKING.moved_to(30, 10)
    assert (moved.plan_position(10), moved.plan_position(15), moved.elapsed(15)) == (30, 35, 15)
    assert SPEAKING.moved_to(-3, 10).plan_position(10) == 0


def test_a_paused_rehearsal_stays_in_its_place() -> None:
    assert SPEAKING.toggled(10).plan_position(99) == 10


def test_nothing_is_missed_without_a_cut_off() -> None:
    assert SPEAKING.heard_until(100) is None
    assert SPEAKING.ended(60).heard_until(100) is None
    assert replace(SPEAKING.ticked(60), slot_seconds=None).heard_until(100) is None


def test_at_the_cut_off_the_plan_tells_what_was_heard() -> None:
    assert SPEAKING.ticked(60).heard_until(100) == 60
    assert SPEAKING.moved_to(50, 40).ticked(60).heard_until(100) == 70


def test_after_the_end_the_place_is_read_off_the_whole_take() -> None:
    assert SPEAKING.ticked(60).ended(120).heard_until(100) == pytest.approx(50)
    assert SPEAKING.moved_to(50, 40).ticked(60).ended(90).heard_until(100) == pytest.approx(70)


def test_a_place_shown_after_the_cut_off_tells_what_was_heard_before_it() -> None:
    late = SPEAKING.ticked(60).moved_to(90, 80)
    assert late.heard_until(100) == pytest.approx(67.5)
    assert late.ended(80).heard_until(100) == pytest.approx(67.5)
    assert late.ended(80.1).heard_until(100) == pytest.approx(67.5)


@given(
    st.lists(st.tuples(st.sampled_from(["key", "tick", "move"]), st.floats(0, 60), st.floats(0, 150)), max_size=12),
    st.floats(1, 120),
    st.booleans(),
)
def test_what_was_heard_lies_within_the_plan(
    steps: list[tuple[str, float, float]], slot_seconds: float, ends: bool
) -> None:
    rehearsal, now, plan_seconds = Rehearsal(slot_seconds).toggled(0.0), 0.0, 100.0
    for kind, gap, position in steps:
        now += gap
        rehearsal = rehearsal.ticked(now)
        if kind == "key" and rehearsal.phase in (Phase.SPEAKING, Phase.PAUSED):
            rehearsal = rehearsal.toggled(now)
        elif kind == "move":
            rehearsal = rehearsal.moved_to(position, now)
    if ends:
        rehearsal = rehearsal.ended(now)
    heard = rehearsal.heard_until(plan_seconds)
    assert heard is None or 0 <= heard <= plan_seconds
