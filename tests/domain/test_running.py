"""The time of a text kept by its pages is that of the text counted whole, whatever changed in it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain import running as running_time
from statement_studio.domain.estimate import Paragraph, paragraphs, place_at, seconds_before, tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.running import PAGE_BLOCKS, RunningTime, Timetable
from statement_studio.domain.spoken import SpokenBlock, read_block

PACE = usual_pace("en")
TEXTS = ("We agree.", "", "<!-- ask -->", "Thank you, Mr. President; 49% agree [pause 2s] today.", "No", "[pause 1s]")
BLOCKS = tuple(read_block(text, "en") for text in TEXTS)
SOME = st.lists(st.sampled_from(BLOCKS), max_size=3 * PAGE_BLOCKS)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), SOME), max_size=6)


def changed(known: list[SpokenBlock], edits: list[tuple[float, float, list[SpokenBlock]]]) -> RunningTime:
    """Change the blocks in places, in the list and in what keeps their time."""
    running = RunningTime(known)
    for at, to, fresh in edits:
        first, end = sorted((round(at * len(known)), round(to * len(known))))
        known[first:end] = fresh
        running.replace(first, end, fresh)
    return running


@given(SOME, EDITS)
def test_whatever_changes_the_estimate_is_that_of_all_blocks(
    known: list[SpokenBlock], edits: list[tuple[float, float, list[SpokenBlock]]]
) -> None:
    running = changed(known, edits)
    found, expected = running.estimate(PACE), tally(known, PACE)
    assert list(running.blocks) == known
    assert (found.words, found.spoken_words, found.sd) == (expected.words, expected.spoken_words, expected.sd)
    assert (found.units, found.seconds) == pytest.approx((expected.units, expected.seconds))
    assert found.pause_seconds == pytest.approx(expected.pause_seconds)


@given(SOME, EDITS)
def test_every_paragraph_asked_for_is_the_one_counted_from_the_beginning(
    known: list[SpokenBlock], edits: list[tuple[float, float, list[SpokenBlock]]]
) -> None:
    running = changed(known, edits)
    timetable, expected = Timetable(running, PACE), paragraphs(known, PACE)
    assert tuple(timetable) == expected
    assert len(timetable) == len(expected)
    for number, paragraph in enumerate(expected):
        assert_alike(timetable[number], paragraph)
    starts = {paragraph.index: paragraph.starts_at for paragraph in expected}
    found = {n: start for n in range(len(known) + 1) if (start := running.starts_at(n, PACE)) is not None}
    assert found == pytest.approx(starts)


def assert_alike(found: Paragraph, expected: Paragraph) -> None:
    assert (found.index, found.words, found.text) == (expected.index, expected.words, expected.text)
    assert (found.starts_at, found.seconds) == pytest.approx((expected.starts_at, expected.seconds))


@given(SOME, EDITS, st.floats(0, 1.05))
def test_the_place_of_a_time_is_that_found_from_the_beginning(
    known: list[SpokenBlock], edits: list[tuple[float, float, list[SpokenBlock]]], share: float
) -> None:
    running = changed(known, edits)
    seconds = tally(known, PACE).seconds * share + 0.0004  # beside the edges of words, where rounding decides
    assert running.place_at(PACE, seconds) == place_at(known, PACE, seconds)


@given(SOME, EDITS, st.integers(0, 8 * PAGE_BLOCKS), st.integers(0, 60))
def test_the_time_of_a_place_is_that_counted_from_the_beginning(
    known: list[SpokenBlock], edits: list[tuple[float, float, list[SpokenBlock]]], index: int, offset: int
) -> None:
    running = changed(known, edits)
    found = running.seconds_before(PACE, index, offset)
    assert found == pytest.approx(seconds_before(known, PACE, index, offset))


@given(SOME, EDITS, st.floats(0, 1))
def test_the_runs_of_spoken_blocks_leave_out_the_silent_ones_alone(
    known: list[SpokenBlock], edits: list[tuple[float, float, list[SpokenBlock]]], at: float
) -> None:
    running = changed(known, edits)
    first = math.floor(at * len(known))
    runs = list(running.spoken_runs(first))
    inside = [number for start, end in runs for number in range(start, end)]
    assert inside == [number for number in range(first, len(known)) if known[number].is_spoken]
    assert all(end < start for (_, end), (start, _) in pairwise(runs))


def test_a_text_typed_paragraph_by_paragraph_lies_in_pages_of_fair_size() -> None:
    running = RunningTime()
    for number in range(40 * PAGE_BLOCKS):
        running.replace(number // 2, number // 2, BLOCKS[:1])
    assert len(running._pages) <= 40 * 3


def test_a_key_in_a_long_text_sums_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    running = RunningTime(BLOCKS * 100)
    summed: list[int] = []
    page = running_time._page

    def counted(blocks: Sequence[SpokenBlock]) -> object:
        summed.append(len(blocks))
        return page(blocks)

    monkeypatch.setattr(running_time, "_page", counted)
    running.replace(250, 251, BLOCKS[:1])
    assert sum(summed) <= 2 * PAGE_BLOCKS


def test_a_paragraph_beyond_the_last_is_an_index_error() -> None:
    timetable = Timetable(RunningTime(BLOCKS), PACE)
    assert timetable[-1] == timetable[len(timetable) - 1]
    assert timetable[1:3] == (timetable[1], timetable[2])
    with pytest.raises(IndexError):
        timetable[len(timetable)]
