"""A take is judged by the room's clock and by what was to be spoken."""

from __future__ import annotations

import pytest

from statement_studio.domain.outcome import Outcome
from statement_studio.domain.rehearsal import Phase, Rehearsal
from statement_studio.domain.take import Lap, Stretch


def ended(seconds: float, *, late: float = 0.0, starts_at: float = 0.0, slot: float | None = 90.0) -> Outcome:
    """Return a take of a text of 80 seconds."""
    rehearsal = Rehearsal(slot, phase=Phase.ENDED, spoken_seconds=seconds, late_seconds=late)
    return Outcome(rehearsal, 80.0, seconds, seconds + late, starts_at)


@pytest.mark.parametrize(("seconds", "late", "left"), [(80.0, 0.0, 10.0), (80.0, 8.0, 2.0), (95.0, 0.0, -5.0)])
def test_what_is_left_is_left_on_the_clock_of_the_room(seconds: float, late: float, left: float) -> None:
    assert ended(seconds, late=late).left_seconds == left


def test_without_a_slot_nothing_is_left_and_nothing_unheard() -> None:
    outcome = ended(500.0, slot=None)
    assert (outcome.left_seconds, outcome.heard_until) == (None, None)
    assert outcome.is_all_said


@pytest.mark.parametrize(
    ("seconds", "is_whole", "is_near"), [(39.0, False, False), (41.0, True, False), (57.0, True, True)]
)
def test_who_stops_early_broke_off(seconds: float, is_whole: bool, is_near: bool) -> None:
    outcome = ended(seconds)
    assert (outcome.is_whole, outcome.is_all_said, outcome.is_near_plan) == (is_whole, is_whole, is_near)


def test_practice_is_measured_by_the_part_that_was_practised() -> None:
    outcome = ended(20.0, starts_at=50.0)
    assert (outcome.is_practice, outcome.asked_seconds, outcome.is_whole) == (True, 30.0, True)


@pytest.mark.parametrize(("seconds", "is_all_said"), [(96.0, True), (91.0, False)])
def test_who_stops_when_the_microphone_does_has_not_said_all(seconds: float, is_all_said: bool) -> None:
    rehearsal = Rehearsal(90.0, phase=Phase.ENDED, spoken_seconds=seconds, position_seconds=70.0, anchor_seconds=90.0)
    outcome = Outcome(rehearsal, 80.0, seconds, seconds)
    assert outcome.heard_until == 70.0
    assert outcome.is_all_said is is_all_said


def test_what_was_said_after_the_microphone_went_off_is_counted_from_there() -> None:
    """The chair gave 30 seconds when 40 were over; who stops then has not said the other 40 of the plan."""
    cut = Rehearsal(90.0).toggled(0.0).limited(30.0, 40.0)
    for now, is_all_said in ((41.0, False), (80.0, True)):
        outcome = Outcome(cut.ended(now), 80.0, now, now)
        assert outcome.heard_until == 40.0
        assert outcome.is_all_said is is_all_said


def test_the_slowest_stretch_is_told_after_the_end_and_not_in_practice() -> None:
    laps = (Lap(1, 20.0, 20.0), Lap(2, 45.0, 40.0))
    rehearsal = Rehearsal(90.0, phase=Phase.ENDED, spoken_seconds=85.0, laps=laps)
    assert Outcome(rehearsal, 80.0, 85.0, 85.0).slowest == Stretch(1, 2, 20.0, 25.0)
    assert Outcome(rehearsal, 80.0, 85.0, 85.0, 10.0).slowest is None
    running = Rehearsal(90.0, phase=Phase.CUT_OFF, spoken_seconds=85.0, laps=laps)
    assert Outcome(running, 80.0, 91.0, 91.0).slowest is None


@pytest.mark.parametrize(("seconds", "slowest"), [(130.0, Stretch(1, None, 50.0, 68.0)), (95.0, None)])
def test_the_end_is_the_slowest_too_where_it_was_said_though_nobody_heard_it(
    seconds: float, slowest: Stretch | None
) -> None:
    laps = (Lap(1, 62.0, 60.0),)
    rehearsal = Rehearsal(
        90.0, phase=Phase.ENDED, spoken_seconds=seconds, position_seconds=60.0, anchor_seconds=62.0, laps=laps
    )
    cut = Outcome(rehearsal, 110.0, seconds, seconds)
    assert cut.heard_until is not None
    assert (cut.is_all_said, cut.slowest) == (slowest is not None, slowest)
