"""Takes are held against their plan, and the one to repeat is known."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.take import Lap, Rest, Stretch, Take, best, of_wording, rest_of, stretches

TAKE = Take("2026-03-01T10:00:00Z", 90.0, 90.0, "ab", planned_seconds=80.0)
LAPPED = replace(TAKE, laps=(Lap(1, 22.0, 20.0), Lap(3, 70.0, 60.0)))


def test_what_lies_between_laps_is_held_against_the_plan() -> None:
    assert stretches(LAPPED) == (Stretch(0, 1, 20, 22), Stretch(1, 3, 40, 48), Stretch(3, None, 20, 20))


def test_nobody_knows_how_far_a_speaker_came_without_laps() -> None:
    assert stretches(TAKE) == ()
    assert stretches(replace(TAKE, laps=(Lap(0, 0.0, 0.0),))) == ()


@pytest.mark.parametrize("what", [{"unheard": "I thank you."}, {"planned_seconds": None}, {"planned_seconds": 181.0}])
def test_where_nobody_knows_how_far_it_went_the_end_is_a_rest_that_is_not_compared(what: dict[str, Any]) -> None:
    take = replace(LAPPED, **what)
    assert stretches(take)[-1] == Stretch(1, 3, 40, 48)
    assert rest_of(take) == Rest(3, 20)


def test_a_single_lap_has_something_before_and_behind_it() -> None:
    single = replace(TAKE, laps=(Lap(2, 30.0, 25.0),))
    assert stretches(single) == (Stretch(0, 2, 25, 30), Stretch(2, None, 55, 60))
    assert rest_of(single) is None
    assert rest_of(replace(single, unheard="I thank you.")) == Rest(2, 60)
    assert rest_of(replace(TAKE, unheard="I thank you.")) is None


@given(st.lists(st.tuples(st.floats(0.1, 30), st.floats(0.1, 30)), min_size=1, max_size=8))
def test_all_stretches_together_are_the_take(paragraphs: list[tuple[float, float]]) -> None:
    at = planned = 0.0
    laps = []
    for number, (lasted, expected) in enumerate(paragraphs, start=1):
        at, planned = at + lasted, planned + expected
        laps.append(Lap(number, at, planned))
    take = replace(TAKE, seconds=at + 5, planned_seconds=planned + 4, laps=tuple(laps))
    rest = rest_of(take)
    assert sum(each.seconds for each in stretches(take)) + (rest.seconds if rest else 0) == pytest.approx(at + 5)
    if rest is None:
        assert sum(each.planned_seconds for each in stretches(take)) == pytest.approx(planned + 4)


def test_only_takes_of_one_wording_are_compared() -> None:
    other = replace(TAKE, text_sha256="cd")
    assert of_wording((TAKE, other), "cd") == (other,)


def test_the_best_take_is_the_fullest_that_was_heard_whole() -> None:
    takes = [replace(TAKE, seconds=seconds) for seconds in (70.0, 88.0, 91.0)]
    assert best(takes) == takes[1]
    assert best(takes[2:]) is None, "none was inside"
    assert best(()) is None
    later = replace(TAKE, at="2026-03-02T10:00:00Z", slot_seconds=None)
    assert best([later, replace(TAKE, slot_seconds=None)]) is later


def test_a_take_that_was_broken_off_is_never_the_best() -> None:
    broken = replace(TAKE, seconds=8.0)
    assert best((broken,)) is None
    assert best((broken, TAKE)) == TAKE


def test_a_late_start_counts_against_the_slot() -> None:
    late = replace(TAKE, seconds=88.0, late_seconds=4.0)
    assert (late.clock_seconds, late.is_inside) == (92, False)
    assert replace(late, slot_seconds=None).is_inside


def test_a_clock_set_by_hand_counts_against_the_slot_either_way() -> None:
    take = replace(TAKE, seconds=92.0, late_seconds=4.0, shift_seconds=-10.0)
    assert (take.clock_seconds, take.is_inside) == (86, True)
    assert replace(take, shift_seconds=-500.0).clock_seconds == 0, "no clock runs below zero"


REST = "We call on every State to publish the results of its water testing within thirty days. I thank you."


@pytest.mark.parametrize(("over", "is_all_said"), [(6.0, True), (0.5, False)])
def test_who_speaks_on_after_the_cut_off_has_said_it_all(over: float, is_all_said: bool) -> None:
    take = replace(LAPPED, seconds=90.0 + over, language="en", unheard=REST)
    assert take.is_all_said is is_all_said
    last = (Stretch(3, None, 20, 20 + over), None) if is_all_said else (Stretch(1, 3, 40, 48), Rest(3, 20 + over))
    assert (stretches(take)[-1], rest_of(take)) == last


@pytest.mark.parametrize("said_all", [True, False])
def test_what_was_noted_of_the_end_is_believed_before_what_the_clock_says(said_all: bool) -> None:
    """A slot that was shortened when it had passed leaves a clock that says nothing of the words after the cut-off."""
    for seconds in (91.0, 120.0):
        take = replace(LAPPED, seconds=seconds, unheard=REST, said_all=said_all)
        assert (take.is_all_said, rest_of(take) is None) == (said_all, said_all)
