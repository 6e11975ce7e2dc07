"""Takes side by side are numbered in their order, and only those of this wording are best or last."""

from __future__ import annotations

from dataclasses import replace

from statement_studio.domain.take import Take
from statement_studio.session.taste import Theme
from statement_studio.ui.takes.take_rows import by_wording, colour_of, rows_of

TAKE = Take("2026-03-09T10:00:00Z", 85.0, 90.0, "now")


def test_the_best_and_the_last_are_of_this_wording() -> None:
    takes = (
        TAKE,
        replace(TAKE, seconds=89.0),
        replace(TAKE, seconds=95.0),
        replace(TAKE, seconds=90.0, text_sha256="old"),
    )
    rows = rows_of(takes, "now")
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert [row.number for row in rows if row.is_best] == [2]
    assert [row.number for row in rows if row.is_last] == [3]
    assert [row.is_present for row in rows] == [True, True, True, False]


def test_where_every_take_was_of_earlier_words_none_is_best() -> None:
    rows = rows_of((TAKE, TAKE), "another")
    assert not any(row.is_best or row.is_last or row.is_present for row in rows)


def test_of_two_equal_takes_one_is_the_best() -> None:
    rows = rows_of((TAKE, replace(TAKE)), "now")
    assert sum(row.is_best for row in rows) == 1
    assert [row.is_last for row in rows] == [False, True]


def test_wordings_are_kept_apart_in_their_order() -> None:
    rows = rows_of((TAKE, replace(TAKE, text_sha256="old"), TAKE), "now")
    present, earlier = by_wording(rows)
    assert ([row.number for row in present], [row.number for row in earlier]) == ([1, 3], [2])


def test_a_take_that_was_broken_off_has_not_the_colour_of_one_that_fits(light: Theme) -> None:
    planned = replace(TAKE, planned_seconds=80.0)
    colours = [
        colour_of(take, light)
        for take in (
            planned,
            replace(planned, seconds=9.0),
            replace(planned, seconds=95.0),
            replace(planned, slot_seconds=None),
        )
    ]
    assert colours == [light.fits, light.muted, light.over, light.muted]


def test_none_is_best_where_all_were_over_the_slot() -> None:
    rows = rows_of((replace(TAKE, seconds=184.0), replace(TAKE, seconds=95.0)), "now")
    assert not any(row.is_best for row in rows)
