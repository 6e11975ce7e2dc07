"""The likely cut lies around the cut, is wider where the pace is less sure, and nobody misses what is silent."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.cutting import audible, likely_cut
from statement_studio.domain.estimate import place_at, seconds_before, tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_block, read_text

PACE = usual_pace("en")
TEXT = "\n\n".join(["We ask the State to answer without delay. It has been asked before, and it has promised."] * 8)
BLOCKS = read_text(TEXT, "en")
CUT = partial(place_at, BLOCKS)
WHOLE = tally(BLOCKS, PACE)


@given(st.floats(1.0, 200.0))
def test_the_cut_lies_between_the_likely_ends(slot: float) -> None:
    found = likely_cut(CUT, PACE, slot)
    cut = place_at(BLOCKS, PACE, slot)
    if found is None:
        assert cut is None
        assert WHOLE.high <= slot + 1e-6
        return
    earliest, latest = found
    assert cut is None or earliest <= cut
    assert latest is None or (cut is not None and cut <= latest)


def test_four_deliveries_in_five_are_cut_between_the_ends() -> None:
    slot = WHOLE.seconds * 0.6
    found = likely_cut(CUT, PACE, slot)
    assert found is not None
    earliest, latest = found
    assert latest is not None
    early, late = (seconds_before(BLOCKS, PACE, *place) for place in (earliest, latest))
    assert early * WHOLE.high / WHOLE.seconds == pytest.approx(slot, abs=0.7)
    assert late * WHOLE.low / WHOLE.seconds == pytest.approx(slot, abs=0.7)


def test_a_surer_pace_has_the_ends_closer() -> None:
    slot = WHOLE.seconds * 0.6
    wide, narrow = likely_cut(CUT, PACE, slot), likely_cut(CUT, replace(PACE, sd=0.01), slot)
    assert wide is not None
    assert narrow is not None
    assert wide[0] < narrow[0]
    assert wide[1] is not None
    assert narrow[1] is not None
    assert narrow[1] < wide[1]


def test_where_a_quick_delivery_ends_in_time_the_later_end_is_open() -> None:
    found = likely_cut(CUT, PACE, WHOLE.seconds)
    assert found is not None
    assert found[1] is None


def test_where_even_a_slow_delivery_ends_in_time_no_cut_is_likely() -> None:
    assert likely_cut(CUT, PACE, WHOLE.high + 1) is None


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("We ask.", ["We ask."]),
        ("We ask {>> note <<}now.", ["We ask ", "now."]),
        ("We ask[^1] **now**.", ["We ask", " **now**."]),
        ("We ~~never~~ ask <!-- or do we --> you.", ["We ", " ask ", " you."]),
        ("We ask. [pause 2s] You answer.", ["We ask. [pause 2s] You answer."]),
        ("<!-- nothing -->", []),
    ],
)
def test_what_is_silent_is_in_no_stretch(text: str, heard: list[str]) -> None:
    block = read_block(text, "en")
    assert [text[start:end] for start, end in audible(block)] == heard


def test_stretches_can_be_asked_for_a_part_of_the_paragraph() -> None:
    text = "We ask {>> note <<}now, and again."
    block = read_block(text, "en")
    assert [text[start:end] for start, end in audible(block, text.index("now,"))] == ["now, and again."]
    assert [text[start:end] for start, end in audible(block, 3, text.index(", and"))] == ["ask ", "now"]
