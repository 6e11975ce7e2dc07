"""A rehearsal counts what was spoken, and knows where the microphone went off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.estimate import Paragraph
from statement_studio.domain.rehearsal import QUICKEST_RATE, SLOWEST_RATE, Phase, Plan, Rehearsal, Urgency
from statement_studio.domain.take import Break, BreakReason, Lap, LapSource, Take

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


def test_a_late_start_costs_time_of_the_slot_and_none_of_the_speaker() -> None:
    called = Rehearsal(60.0).called(0.0)
    assert (called.phase, called.elapsed(5), called.spoken(5), called.plan_position(5)) == (Phase.WAITING, 5, 0, 0)
    begun = called.toggled(8)
    assert (begun.elapsed(18), begun.spoken(18), begun.plan_position(18), begun.remaining(18)) == (18, 10, 10, 42)
    assert begun.called(20) == begun, "the floor is given once"


def test_who_never_begins_is_cut_off_all_the_same() -> None:
    cut = Rehearsal(60.0).called(0.0).ticked(60)
    assert (cut.phase, cut.spoken(60), cut.heard_until(100)) == (Phase.CUT_OFF, 0, 0)


@given(st.floats(0, 59), st.floats(0, 300), st.floats(0, 59))
def test_a_point_of_order_stops_the_clock_and_is_logged_apart(before: float, during: float, after: float) -> None:
    interrupted = SPEAKING.interrupted(before)
    assert interrupted.phase is Phase.INTERRUPTED
    assert interrupted.interrupted_seconds(before + during) == pytest.approx(during)
    resumed = interrupted.interrupted(before + during)
    now = before + during + after
    assert resumed.phase is Phase.SPEAKING
    assert resumed.elapsed(now) == resumed.spoken(now) == pytest.approx(before + after)
    (logged,) = resumed.breaks
    assert (logged.at_seconds, logged.reason) == (before, BreakReason.POINT_OF_ORDER)
    assert logged.seconds == pytest.approx(during)


def test_a_pause_is_logged_as_one_and_the_last_is_the_end() -> None:
    paused = SPEAKING.toggled(10).toggled(14).toggled(20)
    assert paused.breaks == (Break(10, 4, BreakReason.PAUSE),)
    assert paused.ended(90).breaks == paused.breaks
    assert SPEAKING.toggled(10).interrupted(15).phase is Phase.INTERRUPTED, "the point of order comes in a pause, too"


def test_nothing_is_interrupted_that_does_not_run() -> None:
    assert Rehearsal(60.0).interrupted(5) == Rehearsal(60.0)
    assert SPEAKING.interrupted(61).phase is Phase.CUT_OFF
    assert SPEAKING.ended(10).interrupted(11) == SPEAKING.ended(10)


@given(st.floats(-100, 100), st.floats(0, 50))
def test_the_room_s_clock_is_set_and_the_speaker_s_is_not(shift: float, now: float) -> None:
    shifted = SPEAKING.shifted(shift, now)
    assert shifted.elapsed(now) == pytest.approx(max(0, now + shift))
    assert (shifted.spoken(now), shifted.plan_position(now)) == (SPEAKING.spoken(now), SPEAKING.plan_position(now))
    assert shifted.late_seconds == 0, "nobody was late"


@given(st.floats(0, 100), st.floats(0, 59), st.booleans())
def test_a_clock_set_on_and_back_is_as_it_was(shift: float, now: float, is_late: bool) -> None:
    begun = Rehearsal(200.0).called(0.0).toggled(5.0) if is_late else replace(SPEAKING, slot_seconds=200.0)
    now += 5.0
    there_and_back = begun.shifted(shift, now).shifted(-shift, now)
    assert there_and_back.elapsed(now) == pytest.approx(begun.elapsed(now))
    back_and_there = begun.shifted(-shift, now).shifted(shift, now)
    assert back_and_there.elapsed(now) == pytest.approx(max(begun.elapsed(now), shift)), "not set back below zero"


def test_a_clock_set_back_gives_the_speaker_the_seconds() -> None:
    back = SPEAKING.shifted(-20, 30)
    assert (back.elapsed(30), back.remaining(30), back.will_be_heard(30), back.hearable_seconds) == (10, 50, 80, 80)
    assert back.ticked(79).phase is Phase.SPEAKING
    assert back.ended(79).heard_until(100) is None
    cut = back.ticked(80)
    assert (cut.phase, cut.heard_until(100)) == (Phase.CUT_OFF, 80)
    assert cut.ended(100).heard_until(100) == pytest.approx(80)


def test_what_was_said_before_the_clock_was_set_beyond_the_slot_has_been_heard() -> None:
    cut = SPEAKING.shifted(10, 58)
    assert (cut.phase, cut.heard_until(100)) == (Phase.CUT_OFF, 58)
    assert cut.ended(100).heard_until(100) == pytest.approx(58)


def test_what_was_said_before_the_chair_took_the_time_away_has_been_heard() -> None:
    assert SPEAKING.limited(30, 40).heard_until(100) == 40
    assert SPEAKING.limited(30, 40).ended(100).heard_until(100) == pytest.approx(40)
    paused = SPEAKING.moved_to(40, 40).toggled(40).limited(30, 50)
    assert paused.ended(50).heard_until(100) == 40


def test_a_shortened_slot_counts_what_the_clock_was_set_on_or_back() -> None:
    on = SPEAKING.shifted(10, 20).limited(45, 20)
    assert (on.remaining(20), on.will_be_heard(20), on.ticked(35).heard_until(100)) == (15, 35, 35)
    back = SPEAKING.shifted(-10, 20).limited(45, 20)
    assert (back.remaining(20), back.will_be_heard(20), back.ticked(55).heard_until(100)) == (35, 55, 55)


@pytest.mark.parametrize("set_by", [10.0, -10.0])
def test_what_is_over_is_over_whatever_the_clock_is_set_to(set_by: float) -> None:
    for over in (SPEAKING.ticked(60), SPEAKING.ended(30)):
        assert over.shifted(set_by, 61) == over
    assert SPEAKING.shifted(set_by, 61) == SPEAKING.ticked(61), "nor does it depend on whether a tick came before"
    assert SPEAKING.limited(90, 61) == SPEAKING.ticked(61)
    assert SPEAKING.counting_on(61, counts_on=True) == SPEAKING.ticked(61)


def test_who_counts_on_has_been_heard_up_to_the_slot_and_again_once_the_clock_is_set_back() -> None:
    on = Rehearsal(60.0, counts_on=True).toggled(0.0)
    assert on.shifted(10, 70).hearable_seconds == 60, "it was over at 60"
    assert on.shifted(-20, 70).hearable_seconds == 80
    assert on.shifted(-20, 70).ended(75).heard_until(100) is None


ACTS = st.sampled_from(["key", "tick", "call", "order", "move", "on", "back", "limit", "count on", "cut"])


def done(rehearsal: Rehearsal, act: str, number: float, now: float) -> Rehearsal:
    """Return a rehearsal after something was done to it."""
    return {
        "key": lambda: rehearsal if rehearsal.phase is Phase.CUT_OFF else rehearsal.toggled(now),
        "tick": lambda: rehearsal.ticked(now),
        "call": lambda: rehearsal.called(now),
        "order": lambda: rehearsal.interrupted(now),
        "move": lambda: rehearsal.moved_to(number, now),
        "on": lambda: rehearsal.shifted(10, now),
        "back": lambda: rehearsal.shifted(-10, now),
        "limit": lambda: rehearsal.limited(max(1.0, number), now),
        "count on": lambda: rehearsal.counting_on(now, counts_on=True),
        "cut": lambda: rehearsal.counting_on(now, counts_on=False),
    }[act]()


@given(st.lists(st.tuples(ACTS, st.floats(0, 40), st.floats(0, 120)), max_size=14), st.none() | st.floats(1, 120))
def test_whatever_is_done_nothing_that_was_heard_is_unheard_and_the_take_shows_the_room_s_clock(
    acts: list[tuple[str, float, float]], slot_seconds: float | None
) -> None:
    rehearsal, now, heard = Rehearsal(slot_seconds), 0.0, 0.0
    for act, gap, number in acts:
        now += gap
        rehearsal = done(rehearsal, act, number, now)
        assert rehearsal.elapsed(now) >= 0
        assert rehearsal.heard(now) >= heard - 1e-9
        heard = rehearsal.heard(now)
    ended = rehearsal.ended(now)
    place = ended.heard_until(100.0)
    assert place is None or 0 <= place <= 100
    take = Take(
        *("", ended.spoken_seconds, ended.slot_seconds, ""),
        late_seconds=ended.late_seconds,
        shift_seconds=ended.shift_seconds,
    )
    assert take.clock_seconds == pytest.approx(ended.elapsed(now)) == pytest.approx(rehearsal.elapsed(now))


def test_a_shorter_limit_holds_at_once() -> None:
    assert SPEAKING.limited(45, 40).remaining(40) == 5
    assert SPEAKING.limited(30, 40).phase is Phase.CUT_OFF
    cut = SPEAKING.ticked(60)
    assert cut.limited(90, 61) == cut, "what is over is over"
    assert Rehearsal(60.0).limited(45, 0).remaining(0) == 45
    paused = SPEAKING.toggled(40).limited(30, 50)
    assert (paused.phase, paused.toggled(60).ticked(60).phase) == (Phase.PAUSED, Phase.CUT_OFF)


@given(st.floats(SLOWEST_RATE, QUICKEST_RATE), st.floats(0, 30), st.floats(0, 30))
def test_the_text_moves_at_the_speed_that_was_set_from_then_on(rate: float, before: float, after: float) -> None:
    changed = SPEAKING.at_rate(rate, before)
    assert changed.plan_position(before) == pytest.approx(before), "nothing jumps"
    assert changed.plan_position(before + after) == pytest.approx(before + rate * after)
    assert changed.elapsed(before + after) == SPEAKING.elapsed(before + after)


def test_a_speed_stays_within_reason_and_may_be_none() -> None:
    assert SPEAKING.at_rate(0.01, 0).rate == SLOWEST_RATE
    assert SPEAKING.at_rate(99, 0).rate == QUICKEST_RATE
    standing = SPEAKING.at_rate(0, 10)
    assert (standing.plan_position(50), standing.will_be_heard(50)) == (10, 20)


def test_what_will_be_heard_follows_the_speed() -> None:
    assert SPEAKING.will_be_heard(20) == 60
    assert SPEAKING.at_rate(0.5, 20).will_be_heard(20) == 40
    assert Rehearsal(None).will_be_heard(0) is None


def test_who_counts_on_is_not_cut_off_and_is_told_what_was_heard() -> None:
    on = Rehearsal(60.0, counts_on=True).toggled(0.0)
    assert on.ticked(70).phase is Phase.SPEAKING
    assert on.urgency(70, 0.2, 0.1) is Urgency.OVER
    assert on.ended(120).heard_until(100) == pytest.approx(50)
    assert on.ended(50).heard_until(100) is None
    assert on.counting_on(70, counts_on=False).phase is Phase.CUT_OFF
    assert SPEAKING.counting_on(10, counts_on=True).ticked(70).phase is Phase.SPEAKING
    cut = SPEAKING.ticked(60)
    assert cut.counting_on(61, counts_on=True) == cut


@pytest.mark.parametrize(
    ("remaining", "told"),
    [
        (60, Urgency.CALM),
        (12.1, Urgency.CALM),
        (12, Urgency.CLOSING),
        (6.1, Urgency.CLOSING),
        (6, Urgency.LAST_WORDS),
        (0.1, Urgency.LAST_WORDS),
        (0, Urgency.OVER),
    ],
)
def test_warnings_are_shares_of_the_slot(remaining: float, told: Urgency) -> None:
    assert SPEAKING.urgency(60 - remaining, 0.2, 0.1) is told
    assert Rehearsal(None).toggled(0).urgency(60, 0.2, 0.1) is Urgency.CALM


def test_a_lap_tells_when_a_paragraph_was_begun_and_when_it_should_have_been() -> None:
    lapped = SPEAKING.moved_to(12, 15, lap=1).moved_to(30, 33, lap=2, source=LapSource.VOICE)
    assert lapped.laps == (Lap(1, 15, 12), Lap(2, 33, 30, LapSource.VOICE))
    assert lapped.toggled(40).toggled(60).moved_to(50, 65, lap=3).laps[-1] == Lap(3, 45, 50), "breaks are no speech"


def test_going_back_takes_laps_away() -> None:
    lapped = SPEAKING.moved_to(12, 15, lap=1).moved_to(30, 33, lap=2)
    assert lapped.moved_to(12, 40, lap=1).laps == (Lap(1, 40, 12),)
    assert lapped.moved_to(0, 40, lap=0).laps == ()


def test_before_the_start_no_lap_is_run() -> None:
    assert Rehearsal(60.0).moved_to(12, 5, lap=1).laps == ()


def test_the_paragraph_is_the_one_begun_last() -> None:
    paragraphs = tuple(Paragraph(index, at, 10.0, 20, "Words") for index, at in ((0, 0.0), (2, 10.0), (3, 20.0)))
    plan = Plan(paragraphs, 30.0, 60.0)
    assert [plan.paragraph_at(at) for at in (-1, 0, 9.9, 9.96, 10, 25, 99)] == [0, 0, 0, 1, 1, 2, 2]
    assert Plan((), 0, None).paragraph_at(5) == 0


def test_a_countdown_ends_in_speech_at_its_last_second() -> None:
    counting = Rehearsal(60.0, countdown_seconds=3).toggled(0.0)
    assert (counting.phase, counting.countdown_left(1), counting.elapsed(2)) == (Phase.COUNTDOWN, 2, 0)
    late_tick = counting.ticked(5)
    assert (late_tick.phase, late_tick.spoken(5), late_tick.countdown_left(5)) == (Phase.SPEAKING, 2, 0)
    assert counting.ticked(63).phase is Phase.CUT_OFF


def test_a_key_during_the_countdown_starts_at_once_and_none_is_lost_at_its_end() -> None:
    counting = Rehearsal(60.0, countdown_seconds=3).toggled(0.0)
    assert counting.toggled(1).spoken(2) == 1
    assert counting.toggled(4).phase is Phase.SPEAKING, "who presses as it begins does not mean to pause"
    assert counting.ended(1).spoken(9) == 0


def test_who_stops_when_the_microphone_does_has_not_said_the_whole_text() -> None:
    assert SPEAKING.ticked(60).ended(61).heard_until(100) == pytest.approx(60)
    assert SPEAKING.ticked(60).ended(80).heard_until(100) == pytest.approx(75), "a quick speaker may have"
    assert Rehearsal(6.0).toggled(0.0).ticked(6).ended(8).heard_until(80) == pytest.approx(6)
