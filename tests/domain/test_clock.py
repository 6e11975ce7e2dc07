"""Lengths of time, written and read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.clock import instant, is_date, minutes_and_seconds, read_length, whole_seconds_left

TEN_HOURS = 36_000


@given(st.integers(1, TEN_HOURS))
def test_a_length_reads_back_as_it_was_written(seconds: int) -> None:
    assert read_length(minutes_and_seconds(seconds)) == seconds


@given(st.integers(1, TEN_HOURS * 1_000))
def test_a_number_of_seconds_is_kept_to_the_millisecond(milliseconds: int) -> None:
    assert read_length(f"{milliseconds / 1_000:.3f}") == milliseconds / 1_000


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("1:30", 90), ("0:05", 5), ("90", 90), (" 90 s ", 90), ("90 SEC", 90), ("2 min", 120), ("92.5", 92.5)],
)
def test_the_usual_ways_to_write_a_length_are_read(written: str, seconds: float) -> None:
    assert read_length(written) == seconds


def test_minutes_with_a_decimal_give_a_length_without_dust() -> None:
    assert read_length("2.3 min") == 138.0


@pytest.mark.parametrize(
    "written", ["", "soon", "1:60", "1:5", ":30", "-5", "0", "0:00", "1:30:00", "601:00", "1e3", "nan"]
)
def test_what_is_no_length_above_zero_is_none(written: str) -> None:
    assert read_length(written) is None


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0, "0:00"), (59.4, "0:59"), (59.6, "1:00"), (-5, "−0:05"), (-0.2, "0:00"), (3_600, "60:00")],
)
def test_a_length_is_rounded_to_the_whole_second(seconds: float, written: str) -> None:
    assert minutes_and_seconds(seconds) == written


@pytest.mark.parametrize(
    ("seconds", "slot_seconds", "left"),
    [(80.4, 90, 10), (79.6, 90, 10), (90.0, 90, 0), (90.2, 90, -1), (89.6, 90, 0), (95.4, 90, -5), (0.0, 90, 90)],
)
def test_the_seconds_left_agree_with_the_times_that_are_shown(seconds: float, slot_seconds: float, left: int) -> None:
    assert whole_seconds_left(seconds, slot_seconds) == left


@pytest.mark.parametrize(("text", "expected"), [("2026-03-09", True), ("2026-3-9", False), ("20260309", False)])
def test_a_date_is_written_with_hyphens_and_leading_noughts(text: str, expected: bool) -> None:
    assert is_date(text) is expected


@pytest.mark.parametrize("text", ["", "soon", "2026-02-30", "9 March 2026"])
def test_what_is_no_day_of_the_calendar_is_no_date(text: str) -> None:
    assert not is_date(text)


def test_the_moment_of_a_take_is_written_to_the_second_in_utc() -> None:
    assert instant(datetime(2026, 9, 20, 17, 5, 0, 400_000, tzinfo=UTC)) == "2026-09-20T17:05:00Z"
