"""The page of the speaker says what happens, what follows and what keys do, and counts down above the first words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.rehearsal import Phase, Plan, Urgency
from statement_studio.domain.roll import roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Movement, RehearsalChoices, Theme
from statement_studio.ui.parts.fitting_words import Telling
from statement_studio.ui.rehearsal.clock_strip import ClockReading
from statement_studio.ui.rehearsal.prompting import Sheet
from statement_studio.ui.rehearsal.roll_look import roll_look
from statement_studio.ui.rehearsal.speaking_page import Moment, SpeakingPage, moment_of

READING = ClockReading(20.0, 70.0, 90.0, Urgency.CALM)
PLAN = Plan((), 60.0, 90.0)


def sheet() -> Sheet:
    text = "We thank you.\n\nWe call on States to publish every result of water testing.\n\nI thank you."
    blocks, pace = read_text(text, "en"), usual_pace("en")
    timed = paragraphs(blocks, pace)
    return Sheet(Plan(timed, 90.0, 90.0), roll_of(blocks, timed, pace), 2, 150.0, notes={1: ("Look up.", "Slowly.")})


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, dark: Theme) -> SpeakingPage:
    made = SpeakingPage(roll_look(RehearsalChoices(), dark, QSize(1280, 800)))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_sheet(sheet(), 90.0)
    return made


def at(page: SpeakingPage, paragraph: int, *, is_presenter: bool = False, countdown: float = 0.0) -> None:
    place = sheet().plan.paragraphs[paragraph].starts_at
    page.show_moment(Moment(READING, place, None, countdown), is_presenter=is_presenter)


def test_what_follows_is_told_up_to_the_last_paragraph(page: SpeakingPage) -> None:
    at(page, 0)
    assert page.follows.text() == "next: We call on States to publish every result of water testing."
    at(page, 2)
    assert page.follows.text() == "last paragraph"


def test_what_follows_runs_its_own_way(page: SpeakingPage) -> None:
    blocks, pace = read_text("شكراً.\n\nTrần Thị Mai محامية سُجنت منذ مارس.", "ar"), usual_pace("ar")
    timed = paragraphs(blocks, pace)
    page.show_sheet(Sheet(Plan(timed, 90.0, 90.0), roll_of(blocks, timed, pace), 2, 150.0), 90.0)
    page.show_moment(Moment(READING, 0.0, None, 0.0), is_presenter=False)
    assert page.follows.text() == "next: \u2067Trần Thị Mai محامية سُجنت منذ مارس.\u2069"


def test_notes_are_for_the_presenter_alone(page: SpeakingPage) -> None:
    at(page, 1)
    assert not page.notes.isVisible()
    at(page, 1, is_presenter=True)
    assert (page.notes.isVisible(), page.notes.text()) == (True, "Look up.\nSlowly.")
    at(page, 2, is_presenter=True)
    assert not page.notes.isVisible()


@pytest.mark.parametrize(
    ("phase", "rate", "told"),
    [
        (Phase.READY, 1.0, "150 words a minute  ·  take 2  ·  Space starts"),
        (Phase.COUNTDOWN, 1.0, "150 words a minute  ·  take 2  ·  Space starts at once"),
        (Phase.WAITING, 1.0, "150 words a minute  ·  take 2  ·  the clock runs  ·  Space when you speak"),
        (Phase.SPEAKING, 1.2, "180 words a minute  ·  take 2  ·  Space pauses"),
        (Phase.SPEAKING, 0.0, "by hand  ·  take 2  ·  Space pauses"),
        (Phase.PAUSED, 1.0, "150 words a minute  ·  take 2  ·  paused 0:07  ·  Space goes on"),
        (
            Phase.INTERRUPTED,
            1.0,
            "150 words a minute  ·  take 2  ·  point of order 0:07  ·  the clock stands  ·  Space goes on",
        ),
    ],
)
def test_each_phase_says_what_it_is_and_what_the_key_does(
    page: SpeakingPage, phase: Phase, rate: float, told: str
) -> None:
    page.say_state(phase, rate, 7.0, "Space")
    assert page.strip.state.text() == told


def test_chinese_is_measured_in_characters(page: SpeakingPage) -> None:
    page.show_sheet(replace(sheet(), counts_characters=True), 90.0)
    page.say_state(Phase.SPEAKING, 1.0, 0.0, "Space")
    assert page.strip.state.text().startswith("150 characters a minute")


@pytest.mark.parametrize("size", [(640, 420), (1280, 800), (1920, 1080)])
def test_the_countdown_leaves_the_first_words_to_be_read(
    page: SpeakingPage, dark: Theme, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.wear(roll_look(RehearsalChoices(), dark, QSize(*size)))
    at(page, 0, countdown=2.1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert (page.countdown.isVisible(), page.countdown.text()) == (True, "3")
    line = page.roll.height() * page.roll._look.reading_line
    assert page.countdown.geometry().bottom() < line - page.roll._look.pixels / 2
    assert page.countdown.fontMetrics().tightBoundingRect("3").height() < page.countdown.height()
    at(page, 0)
    assert not page.countdown.isVisible()


def test_with_a_reading_line_high_up_the_countdown_stands_below_it(page: SpeakingPage, dark: Theme) -> None:
    page.wear(roll_look(RehearsalChoices(reading_line=10), dark, QSize(1280, 800)))
    at(page, 0, countdown=2.1)
    assert page.countdown.geometry().top() > page.roll.height() / 2


def test_in_a_narrow_foot_the_way_out_is_named_last_of_all(page: SpeakingPage) -> None:
    words = (Telling("PgDown next paragraph", 3), Telling("P point of order", 1), Telling("Esc ends"))
    page.name_keys(words)
    assert page.keys.text() == "PgDown next paragraph    P point of order    Esc ends"
    page.resize(420, 800)
    assert page.keys.text() == "P point of order    Esc ends"
    page.name_keys((Telling("P point of order of whoever asks for one", 1), Telling("Esc ends")))
    assert page.keys.text() == "Esc ends"


def test_the_moment_holds_the_last_lap_against_the_plan_except_in_practice(qapp: QApplication) -> None:
    now = [0.0]
    clock = RehearsalClock(lambda: now[0])
    clock.begin(60.0)
    clock.toggle()
    now[0] = 25.0
    clock.move_to(20.0, 1)
    moment = moment_of(clock, RehearsalChoices(), Plan((), 60.0, 60.0, is_slot_doubtful=True), is_practice=False)
    assert (moment.reading.behind_seconds, moment.reading.is_slot_doubtful, moment.position) == (5.0, True, 20.0)
    assert moment.will_be_heard == 55.0
    practice = moment_of(clock, RehearsalChoices(), PLAN, is_practice=True)
    assert practice.reading.behind_seconds is None


def rehearsing(slot: float | None = 90.0) -> tuple[RehearsalClock, list[float]]:
    """Return a rehearsal against a slot, and the reading of its clock, which can be changed."""
    now = [0.0]
    clock = RehearsalClock(lambda: now[0])
    clock.begin(slot)
    return clock, now


def behind(clock: RehearsalClock, movement: Movement = Movement.PACE) -> float | None:
    return moment_of(clock, RehearsalChoices(movement=movement), PLAN, is_practice=False).reading.behind_seconds


def test_who_starts_late_is_behind_from_the_first_word_on() -> None:
    clock, now = rehearsing()
    assert behind(clock) is None, "nobody knows"
    clock.call()
    now[0] = 10.0
    assert behind(clock) == 10.0
    clock.toggle()
    now[0] = 30.0
    assert behind(clock) == 10.0
    clock.move_to(20.0, 1)
    assert behind(clock) == 10.0, "as quick as planned, and still late"
    now[0] = 44.0
    clock.move_to(40.0, 2)
    assert behind(clock) == 4.0


@pytest.mark.parametrize(("set_by", "told"), [(10.0, 12.0), (-10.0, -8.0)])
def test_a_clock_that_is_set_moves_the_speaker_against_the_plan(set_by: float, told: float) -> None:
    clock, now = rehearsing()
    clock.toggle()
    now[0] = 22.0
    clock.move_to(20.0, 1)
    clock.shift(set_by)
    assert behind(clock) == told
    clock.shift(-set_by)
    assert behind(clock) == 2.0


@pytest.mark.parametrize(
    ("movement", "slot", "told"),
    [
        (Movement.SLOT, 90.0, 0.0),
        (Movement.PACE, 90.0, 10.0),
        (Movement.BY_HAND, 90.0, 10.0),
        (Movement.SLOT, None, 10),
    ],
)
def test_a_text_that_fills_its_slot_is_planned_to_end_with_it(
    movement: Movement, slot: float | None, told: float
) -> None:
    clock, now = rehearsing(slot)
    clock.toggle()
    now[0] = 30.0
    clock.move_to(20.0, 1)
    assert behind(clock, movement) == told


def test_a_slot_that_is_shortened_puts_a_text_that_fills_it_behind() -> None:
    clock, now = rehearsing()
    clock.toggle()
    now[0] = 30.0
    clock.move_to(20.0, 1)
    clock.limit(60.0)
    assert (behind(clock, Movement.SLOT), behind(clock)) == (10.0, 10.0)


def test_what_was_spoken_is_told_apart_from_what_the_clock_of_the_room_shows() -> None:
    clock, now = rehearsing()
    clock.call()
    now[0] = 12.0
    clock.toggle()
    now[0] = 20.0
    clock.shift(-5.0)
    reading = moment_of(clock, RehearsalChoices(), PLAN, is_practice=False).reading
    assert (reading.elapsed, reading.unspoken) == (15.0, 7.0)


@pytest.mark.parametrize(("rate", "until"), [(0.0, 30.0), (1.0, 50.0)])
def test_who_does_not_come_to_the_next_paragraph_or_the_end_in_time_is_no_longer_ahead(
    rate: float, until: float
) -> None:
    """By hand the next paragraph is not come to; a text that glides comes to the end of the plan."""
    starts = zip(sheet().plan.paragraphs, (0.0, 20.0, 40.0), strict=True)
    plan = Plan(tuple(replace(each, starts_at=start, seconds=20.0) for each, start in starts), 60.0, None)
    clock, now = rehearsing(None)
    clock.toggle()
    clock.set_rate(rate)
    now[0] = 10.0
    clock.move_to(20.0, 1)
    for at_seconds, told in ((10.0, -10.0), (until, -10.0), (until + 10, 0.0), (until + 15, 5.0)):
        now[0] = at_seconds
        moment = moment_of(clock, RehearsalChoices(), plan, is_practice=False)
        assert moment.reading.behind_seconds == told
