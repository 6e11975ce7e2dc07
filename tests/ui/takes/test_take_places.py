"""Takes stand in their order, inside the chart, earlier wordings apart, and mirrored where one reads leftwards."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.take import Take
from statement_studio.ui.takes.take_places import TakePlaces, places_of
from statement_studio.ui.takes.take_rows import rows_of

TAKE = Take("2026-03-09T10:00:00Z", 85.0, 90.0, "now", planned_seconds=80.0)


def places(seconds: list[float], earlier: int = 0, width: int = 900, *, is_mirrored: bool = False) -> TakePlaces:
    takes = [replace(TAKE, seconds=s, text_sha256="old" if n < earlier else "now") for n, s in enumerate(seconds)]
    return places_of(rows_of(takes, "now"), width, 164, is_mirrored=is_mirrored)


@given(
    st.lists(st.floats(1, 36_000), min_size=1, max_size=300), st.integers(0, 300), st.integers(320, 2000), st.booleans()
)
def test_every_take_stands_inside_the_chart_in_its_order(
    seconds: list[float], earlier: int, width: int, is_mirrored: bool
) -> None:
    made = places(seconds, earlier, width, is_mirrored=is_mirrored)
    places_x = [made.x(index) for index in range(len(made.rows))]
    assert all(0 < x < width for x in places_x)
    assert all(0 < made.y(row.take.seconds) < 164 for row in made.rows)
    assert all((b < a) == is_mirrored for a, b in pairwise(places_x))
    assert [row.is_present for row in made.rows] == sorted(row.is_present for row in made.rows)


def test_the_latest_are_shown_where_there_is_no_room_for_all() -> None:
    made = places([85.0] * 500, width=400)
    assert 5 < len(made.rows) < 500
    assert made.rows[-1].number == 500


def test_a_longer_take_stands_higher() -> None:
    made = places([70.0, 95.0])
    assert made.y(95.0) < made.y(70.0)


def test_slot_and_plan_are_inside_the_chart() -> None:
    made = places([85.0, 86.0])
    assert 0 < made.y(90.0) < made.y(80.0) < 164


def test_earlier_wordings_stand_before_the_divider() -> None:
    made = places([80.0, 81.0, 82.0, 83.0], earlier=2)
    assert made.x(1) < made.divider < made.x(2)
    assert made.x(2) - made.x(1) > made.x(1) - made.x(0)


def test_the_nearest_take_is_found_and_none_far_off() -> None:
    made = places([80.0, 81.0, 82.0])
    assert [made.nearest(made.x(index) + 3) for index in range(3)] == [0, 1, 2]
    assert made.nearest(880.0) is None
    assert places_of((), 900, 164, is_mirrored=False).nearest(100.0) is None


def test_what_was_broken_off_squeezes_no_others_together() -> None:
    with_it, without = places([85.0, 8.0, 90.0]), places([85.0, 90.0])
    assert (with_it.low, with_it.high) == (without.low, without.high)
    assert with_it.y(8.0) == with_it.y(with_it.low)
