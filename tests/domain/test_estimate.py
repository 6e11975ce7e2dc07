"""From spoken characters to seconds, and back to words."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.estimate import (
    Estimate,
    aim_for,
    chance_in_steps,
    paragraphs,
    place_at,
    seconds_before,
    tally,
    unheard,
    words_left,
    words_per_minute_needed,
    words_per_minute_of,
)
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_text

PACE = usual_pace("en")
TEXT = (
    "# Silent {.silent}\n\nMr. President,\n\n"
    "We thank the **Special Rapporteur** for the report. [pause 2s] We agree.\n\n"
    "<!-- not this -->\n\nIn 2019, 1,347 people were held.\n\nThank you."
)
BLOCKS = read_text(TEXT, "en")
TEXTS = st.lists(
    st.sampled_from(["We agree. ", "2019 ", "\n\n", "**no** ", "[pause 1s] ", "<!-- x -->", "Thank you, Sir", "人权"]),
    max_size=12,
).map("".join)


def estimate(seconds: float, *, sd: float = 0.14, words: int = 100, pause_seconds: float = 0.0) -> Estimate:
    return Estimate(seconds, sd, words, words, (seconds - pause_seconds) / 0.06, pause_seconds)


def test_the_seconds_are_units_times_pace_and_pauses() -> None:
    (block,) = read_text("We thank you. [pause 2s] We go", "en")
    assert tally((block,), PACE).seconds == pytest.approx(block.units * PACE.seconds_per_unit + 2)


def test_a_paragraph_break_costs_only_before_another_spoken_paragraph() -> None:
    one, two = read_text("Thank you.", "en"), read_text("Thank you.\n\n<!-- x -->\n\nThank you.", "en")
    assert tally(two, PACE).units == 2 * tally(one, PACE).units + one[0].closing_units


@given(TEXTS)
def test_the_paragraphs_add_up_to_the_tally(text: str) -> None:
    blocks = read_text(text, "en")
    whole, parts = tally(blocks, PACE), paragraphs(blocks, PACE)
    assert sum(part.seconds for part in parts) == pytest.approx(whole.seconds)
    assert sum(part.words for part in parts) == whole.words
    for left, right in pairwise(parts):
        assert right.starts_at == pytest.approx(left.starts_at + left.seconds)
    assert all(blocks[part.index].is_spoken for part in parts)


def test_a_paragraph_shows_what_is_said_in_one_line() -> None:
    parts = paragraphs(BLOCKS, PACE)
    assert [part.index for part in parts] == [1, 2, 4, 5]
    assert parts[1].text == "We thank the Special Rapporteur for the report. We agree."
    assert parts[0].starts_at == 0


def test_an_empty_text_takes_no_time_and_surely_fits() -> None:
    nothing = tally(read_text("", "en"), PACE)
    assert (nothing.seconds, nothing.words, nothing.interval(0.8)) == (0, 0, (0, 0))
    assert nothing.chance_within(90) == nothing.chance_within(0) == 1
    assert paragraphs(read_text("", "en"), PACE) == ()


def test_half_of_all_deliveries_end_within_the_median() -> None:
    assert estimate(90).chance_within(90) == pytest.approx(0.5)


@given(st.floats(1, 600), st.floats(0.01, 0.99), st.floats(0.01, 0.5))
def test_the_interval_holds_the_share_it_claims(seconds: float, level: float, sd: float) -> None:
    this = estimate(seconds, sd=sd)
    low, high = this.interval(level)
    assert this.chance_within(high) - this.chance_within(low) == pytest.approx(level)
    assert low <= seconds <= high


def test_low_and_high_are_the_eighty_per_cent_interval() -> None:
    assert (estimate(90).low, estimate(90).high) == estimate(90).interval(0.8)
    assert estimate(90).high == pytest.approx(90 * math.exp(1.2816 * 0.14), rel=1e-4)


def test_a_pause_is_kept_exactly() -> None:
    low, high = estimate(30, pause_seconds=30).interval(0.9)
    assert low == high == 30
    assert estimate(40, pause_seconds=30).chance_within(30) == 0
    assert estimate(30, pause_seconds=30).chance_within(29) == 0
    assert estimate(30, pause_seconds=30).chance_within(30) == 1


def test_without_spread_the_text_fits_or_does_not() -> None:
    assert (estimate(90, sd=0).chance_within(90), estimate(91, sd=0).chance_within(90)) == (1, 0)


@given(st.floats(1, 300), st.floats(1, 300), st.floats(0, 300))
def test_a_longer_slot_is_never_harder_to_keep(seconds: float, slot: float, more: float) -> None:
    assert estimate(seconds).chance_within(slot + more) >= estimate(seconds).chance_within(slot)


@pytest.mark.parametrize(
    ("seconds", "slot", "left"),
    [(60.0, 90.0, 50), (60.0, 60.0, 0), (60.0, 59.9, -1), (60.0, 60.5, 0), (120.0, 90.0, -25)],
)
def test_the_words_left_are_counted_at_the_texts_own_density(seconds: float, slot: float, left: int) -> None:
    assert words_left(estimate(seconds), slot) == left


def test_an_empty_text_has_room_for_the_words_of_the_pace() -> None:
    nothing = tally(read_text("", "en"), PACE)
    assert words_left(nothing, 60, PACE) == 150
    assert words_left(nothing, 60) == 0


def test_the_rate_needed_fits_the_words_into_the_slot_exactly() -> None:
    whole = tally(BLOCKS, PACE)
    needed = words_per_minute_needed(whole, 12)
    assert needed * (12 - whole.pause_seconds) / 60 == pytest.approx(whole.words)
    assert words_per_minute_needed(whole, 2) == math.inf


def test_the_rate_of_a_text_is_its_words_over_its_time() -> None:
    whole = tally(BLOCKS, PACE)
    rate = words_per_minute_of(whole)
    assert rate is not None
    assert rate * (whole.seconds - whole.pause_seconds) / 60 == pytest.approx(whole.words)
    assert words_per_minute_of(tally((), PACE)) is None


def test_what_is_not_heard_begins_with_the_first_cut_word() -> None:
    blocks = read_text("one **two** three\n\nfour", "en")
    seconds = len("one two") * PACE.seconds_per_unit
    assert place_at(blocks, PACE, seconds) == (0, blocks[0].text.index("three"))
    assert place_at(blocks, PACE, seconds - 0.01) == (0, blocks[0].text.index("two"))
    assert unheard(blocks, (0, 12)) == "three\nfour"
    assert place_at(blocks, PACE, 0) == (0, 0)


@given(TEXTS)
def test_everything_is_heard_at_the_end_and_no_sooner(text: str) -> None:
    blocks = read_text(text, "en")
    whole = tally(blocks, PACE)
    assert place_at(blocks, PACE, whole.seconds) is None
    if whole.units and whole.pause_seconds == 0:
        assert place_at(blocks, PACE, whole.seconds - 0.01) is not None


@given(TEXTS)
def test_the_time_before_a_place_never_runs_backwards(text: str) -> None:
    blocks = read_text(text, "en")
    clock = [
        seconds_before(blocks, PACE, index, offset)
        for index, block in enumerate(blocks)
        for offset in range(len(block.text) + 1)
    ]
    assert clock == sorted(clock)
    assert clock[0] == 0
    assert clock[-1] == pytest.approx(tally(blocks, PACE).seconds)
    assert seconds_before(blocks, PACE, len(blocks), 0) == pytest.approx(tally(blocks, PACE).seconds)


def test_the_time_before_a_paragraph_is_when_it_starts() -> None:
    for part in paragraphs(BLOCKS, PACE):
        assert seconds_before(BLOCKS, PACE, part.index, 0) == pytest.approx(part.starts_at)


@pytest.mark.parametrize(
    ("chance", "steps"),
    [
        (0.0, (0, 10)),
        (0.04, (0, 10)),
        (0.08, (1, 10)),
        (0.22, (1, 5)),
        (0.31, (1, 3)),
        (0.5, (1, 2)),
        (0.68, (2, 3)),
        (0.83, (4, 5)),
        (0.92, (9, 10)),
        (0.96, (10, 10)),
        (1.0, (10, 10)),
    ],
)
def test_a_chance_is_named_in_honest_steps(chance: float, steps: tuple[int, int]) -> None:
    assert chance_in_steps(chance) == steps


@given(st.floats(20, 600), st.floats(0.03, 0.2), st.floats(0, 15), st.floats(0.55, 0.99))
def test_a_text_of_the_length_to_aim_for_fits_with_the_chance_asked_for(
    slot_seconds: float, sd: float, pause_seconds: float, chance: float
) -> None:
    asked = estimate(slot_seconds, sd=sd, pause_seconds=pause_seconds)
    aim = aim_for(asked, slot_seconds, chance)
    assert aim is not None
    assert pause_seconds < aim < slot_seconds
    assert estimate(aim, sd=sd, pause_seconds=pause_seconds).chance_within(slot_seconds) == pytest.approx(chance)


def test_pauses_that_fill_the_slot_leave_nothing_to_aim_for() -> None:
    assert aim_for(estimate(100, pause_seconds=90), 90) is None


def test_who_was_heard_may_aim_higher() -> None:
    unheard_before, heard_often = aim_for(estimate(90, sd=0.14), 90), aim_for(estimate(90, sd=0.07), 90)
    assert unheard_before is not None
    assert heard_often is not None
    assert math.floor(unheard_before) == 75
    assert math.floor(heard_often) == 82
