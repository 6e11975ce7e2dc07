"""A take is told in plain words: its margin, its breaks, what was not heard, and its paragraphs against the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from statement_studio.domain.take import Break, BreakReason, Stretch, Take
from statement_studio.ui.takes import take_words
from statement_studio.ui.takes.take_rows import TakeRow

TAKE = Take("2026-03-09T10:00:00Z", 87.0, 90.0, "now", "en", "Amina", 81.0)


def two_hours_on(at: datetime) -> datetime:
    return at + timedelta(hours=2)


@pytest.mark.parametrize(
    ("seconds", "late", "slot", "told"),
    [
        (87.0, 0.0, 90.0, "✓ 3 seconds left"),
        (95.0, 0.0, 90.0, "✕ 5 seconds over"),
        (87.0, 4.0, 90.0, "✕ 1 second over"),
        (87.0, 0.0, None, "no slot"),
        (30.0, 0.0, 90.0, "broken off"),
        (30.0, 0.0, None, "broken off"),
        (30.0, 0.0, 25.0, "✕ 5 seconds over, broken off"),
    ],
)
def test_the_margin_counts_the_rooms_clock(seconds: float, late: float, slot: float | None, told: str) -> None:
    assert take_words.margin(replace(TAKE, seconds=seconds, late_seconds=late, slot_seconds=slot)) == told


def test_when_is_told_in_the_zone_of_the_person() -> None:
    assert "12:00" in take_words.when(TAKE, two_hours_on)
    assert "2026" in take_words.when(TAKE, two_hours_on)


def test_what_is_no_date_is_told_as_it_is_written() -> None:
    assert take_words.when(replace(TAKE, at="some day"), two_hours_on) == "some day"


def test_breaks_a_late_start_and_what_was_not_heard_are_told() -> None:
    take = replace(
        TAKE,
        late_seconds=6.0,
        breaks=(Break(31.0, 140.0, BreakReason.POINT_OF_ORDER), Break(50.0, 12.0, BreakReason.PAUSE)),
        unheard="I thank you.",
    )
    late, order, pause, unheard = take_words.events(take)
    assert "0:06" in late
    assert order == "Point of order at 0:31, 2:20 long."
    assert pause == "Pause at 0:50, 0:12 long."
    assert unheard == "Not heard: 3 words, “I thank you.”"
    assert take_words.events(TAKE) == ()


@pytest.mark.parametrize(
    ("shift", "told"),
    [
        (10.0, ("Clock set 10 s on by hand.",)),
        (-20.0, ("Clock set 20 s back by hand.",)),
        (0.4, ()),
        (-0.4, ()),
    ],
)
def test_a_clock_that_was_set_by_hand_is_no_late_start(shift: float, told: tuple[str, ...]) -> None:
    assert take_words.events(replace(TAKE, shift_seconds=shift)) == told


def test_the_margin_counts_what_was_set_by_hand() -> None:
    assert take_words.margin(replace(TAKE, shift_seconds=10.0)) == "✕ 7 seconds over"
    assert take_words.margin(replace(TAKE, seconds=95.0, shift_seconds=-10.0)) == "✓ 5 seconds left"


def test_a_long_passage_that_was_not_heard_is_shortened_and_counted_whole() -> None:
    (told,) = take_words.events(replace(TAKE, unheard="water is life and " * 60))
    assert "240 words" in told
    assert len(told) < 200


def test_standing_is_a_word_with_a_shape() -> None:
    assert take_words.title(TakeRow(7, TAKE, is_best=True, is_last=True)) == "Take 7, ★ best, last"
    assert take_words.title(TakeRow(7, TAKE)) == "Take 7"


def test_about_tells_wording_speaker_slot_and_plan() -> None:
    told = take_words.about(TakeRow(2, TAKE, is_present=False), two_hours_on)
    for part in ("an earlier wording", "Amina", "slot 1:30", "planned 1:21"):
        assert part in told
    bare = take_words.about(
        TakeRow(2, replace(TAKE, speaker="", planned_seconds=None, slot_seconds=None)), two_hours_on
    )
    assert bare.endswith(" · this wording")


@pytest.mark.parametrize(
    ("until", "paragraphs", "told"),
    [(3, 5, "Paragraph 3"), (5, 5, "Paragraphs 3 to 5"), (None, None, "From paragraph 3 on"), (None, 3, "Paragraph 3")],
)
def test_a_stretch_is_named_by_its_paragraphs(until: int | None, paragraphs: int | None, told: str) -> None:
    assert take_words.stretch_name(Stretch(2, until, 10.0, 12.0), paragraphs) == told


@pytest.mark.parametrize(("seconds", "told"), [(13.4, "+3 s"), (8.0, "−2 s"), (10.3, "as planned"), (10.6, "+1 s")])
def test_a_stretch_tells_by_how_much_it_was_off(seconds: float, told: str) -> None:
    assert take_words.difference(Stretch(0, 1, 10.0, seconds)) == told


def test_a_slot_that_the_chair_shortened_is_told_with_that_of_the_statement() -> None:
    row = TakeRow(1, replace(TAKE, slot_seconds=30.0), own_slot_seconds=90.0)
    assert "slot 0:30 instead of 1:30 · planned" in take_words.about(row, two_hours_on)
    for other in (replace(row, is_present=False), replace(row, own_slot_seconds=None), TakeRow(1, row.take)):
        assert "slot 0:30 · planned" in take_words.about(other, two_hours_on)
    assert "instead" not in take_words.about(replace(row, own_slot_seconds=30.0), two_hours_on)
