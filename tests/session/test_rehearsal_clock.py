"""A rehearsal runs by the clock that it was given."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from statement_studio.domain.rehearsal import Phase, Urgency
from statement_studio.session.rehearsal_clock import RehearsalClock

pytestmark = pytest.mark.usefixtures("qapp")


class FakeTime:
    """A clock that goes only when told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def clock(time: FakeTime) -> RehearsalClock:
    return RehearsalClock(time)


def test_nothing_runs_before_the_start(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60)
    time.now += 10
    assert (clock.elapsed_seconds, clock.remaining_seconds, clock.position_seconds) == (0, 60, 0)
    assert clock.rehearsal.phase is Phase.READY


def test_time_counts_while_speaking_and_not_while_paused(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60)
    clock.toggle()
    time.now += 10
    clock.toggle()
    time.now += 100
    assert (clock.elapsed_seconds, clock.remaining_seconds) == (10, 50)
    clock.toggle()
    time.now += 5
    assert (clock.elapsed_seconds, clock.position_seconds) == (15, 15)


def test_without_a_slot_there_is_no_end(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(None)
    clock.toggle()
    time.now += 10_000
    clock.tick()
    assert (clock.rehearsal.phase, clock.remaining_seconds) == (Phase.SPEAKING, None)


def test_each_change_of_phase_is_told_once(clock: RehearsalClock, time: FakeTime) -> None:
    phases: list[Phase] = []
    clock.phase_changed.connect(lambda: phases.append(clock.rehearsal.phase))
    clock.begin(60)
    clock.toggle()
    clock.tick()
    time.now += 60
    clock.tick()
    clock.tick()
    clock.toggle()
    clock.end()
    clock.begin(60)
    assert phases == [Phase.SPEAKING, Phase.CUT_OFF, Phase.ENDED, Phase.READY]


def test_moving_changes_the_place_and_not_the_time(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60)
    clock.toggle()
    time.now += 10
    clock.move_to(30)
    assert (clock.elapsed_seconds, clock.position_seconds) == (10, 30)
    time.now += 2
    assert clock.position_seconds == 32


def test_the_timer_runs_while_somebody_speaks(clock: RehearsalClock, time: FakeTime, qtbot: QtBot) -> None:
    clock.begin(60)
    clock.toggle()
    time.now += 61
    with qtbot.waitSignal(clock.phase_changed):
        pass
    assert clock.rehearsal.phase is Phase.CUT_OFF
    with qtbot.waitSignal(clock.ticked):
        time.now += 1


@pytest.mark.parametrize("stop", [RehearsalClock.end, lambda clock: clock.begin(60)])
def test_the_timer_rests_otherwise(clock: RehearsalClock, stop: Callable[[RehearsalClock], None], qtbot: QtBot) -> None:
    clock.begin(60)
    clock.toggle()
    stop(clock)
    with qtbot.assertNotEmitted(clock.ticked, wait=100):
        pass


@pytest.mark.parametrize("stop", [RehearsalClock.toggle, RehearsalClock.interrupt])
def test_a_break_is_counted_while_it_lasts(
    clock: RehearsalClock, time: FakeTime, stop: Callable[[RehearsalClock], None], qtbot: QtBot
) -> None:
    clock.begin(60)
    clock.toggle()
    time.now += 10
    stop(clock)
    with qtbot.waitSignal(clock.ticked):
        time.now += 7
    assert (clock.elapsed_seconds, clock.interrupted_seconds) == (10, 7)


def intervals(clock: RehearsalClock) -> list[int]:
    """Return how often the clock is read, in milliseconds."""
    return [timer.interval() for timer in clock.findChildren(QTimer) if timer.isActive()]


def test_the_clock_is_read_at_every_frame_only_while_something_glides(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60, countdown_seconds=5)
    assert intervals(clock) == []
    clock.toggle()
    assert intervals(clock) == [16]
    clock.toggle()
    assert intervals(clock) == [16]
    clock.interrupt()
    assert intervals(clock) == [100]
    clock.toggle()
    assert intervals(clock) == [16]
    time.now += 61
    clock.tick()
    assert (clock.rehearsal.phase, intervals(clock)) == (Phase.CUT_OFF, [100])
    clock.toggle()
    assert intervals(clock) == []


def test_the_room_s_clock_and_the_speaker_s_are_two(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60)
    clock.call()
    time.now += 5
    clock.toggle()
    time.now += 20
    clock.shift(10)
    assert (clock.elapsed_seconds, clock.spoken_seconds, clock.position_seconds) == (35, 20, 20)


def test_a_clock_set_beyond_the_slot_cuts_off_at_once(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60)
    clock.toggle()
    time.now += 55
    clock.shift(10)
    assert clock.rehearsal.phase is Phase.CUT_OFF


def test_a_rehearsal_may_begin_at_another_place_and_speed(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60, rate=0.5, position_seconds=20)
    clock.toggle()
    time.now += 10
    assert (clock.position_seconds, clock.will_be_heard_seconds) == (25, 50)
    clock.set_rate(2)
    time.now += 10
    assert clock.position_seconds == 45


def test_a_shorter_limit_is_in_force_at_once(clock: RehearsalClock, time: FakeTime) -> None:
    clock.begin(60)
    clock.toggle()
    time.now += 40
    clock.limit(50)
    assert (clock.remaining_seconds, clock.urgency(0.2, 0.1)) == (10, Urgency.CLOSING)
    clock.limit(30)
    assert clock.rehearsal.phase is Phase.CUT_OFF
