"""What matters least is left out first, and what must be told stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_studio.ui.parts.fitting_words import Telling, joined, rank_that_fits

TELLINGS = st.lists(st.builds(Telling, st.text("ab ", max_size=8), st.integers(0, 4)), max_size=6)


@given(TELLINGS, st.integers(0, 60))
def test_all_of_the_chosen_rank_fits_and_of_the_next_it_would_not(tellings: list[Telling], room: int) -> None:
    rank = rank_that_fits(tellings, room, len)
    assert rank == 0 or len(joined(tellings, rank)) <= room
    for higher in {each.rank for each in tellings if each.rank > rank}:
        assert len(joined(tellings, higher)) > room


def test_the_order_stays_and_nothing_empty_is_told() -> None:
    tellings = (Telling("b", 3), Telling(""), Telling("a"), Telling("c", 1))
    assert joined(tellings, 3, ", ") == "b, a, c"
    assert joined(tellings, 1, ", ") == "a, c"
