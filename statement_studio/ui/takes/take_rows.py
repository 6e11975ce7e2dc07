"""The takes of a statement side by side: their numbers, which are of the wording that stands there, the best, the last.

Knows that takes of another wording have neither a best nor a last one: they are no measure for this text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from statement_studio.domain.take import Take, best, of_wording
from statement_studio.session.taste import Theme


@dataclass(frozen=True, slots=True)
class TakeRow:
    """A take with its number (from 1, the earliest first), and how it stands to the others.

    `is_present` tells whether it was a take of the wording that stands there now, `own_slot_seconds` what its slot is.
    """

    number: int
    take: Take
    is_present: bool = True
    is_best: bool = False
    is_last: bool = False
    own_slot_seconds: float | None = None


def rows_of(takes: Sequence[Take], text_sha256: str, slot_seconds: float | None = None) -> tuple[TakeRow, ...]:
    """Return the takes as rows in their order.

    `text_sha256` is the hash of the wording that stands there now, `slot_seconds` the slot that it has.
    """
    present = of_wording(takes, text_sha256)
    fullest, last = best(present), present[-1] if present else None
    return tuple(
        TakeRow(number, take, take.text_sha256 == text_sha256, take is fullest, take is last, slot_seconds)
        for number, take in enumerate(takes, 1)
    )


def colour_of(take: Take, theme: Theme) -> str:
    """Return the colour in which is told how a take stood to its slot."""
    if not take.is_inside:
        return theme.over
    return theme.muted if take.slot_seconds is None or take.is_broken_off else theme.fits


def by_wording(rows: Sequence[TakeRow]) -> tuple[tuple[TakeRow, ...], tuple[TakeRow, ...]]:
    """Return the takes of this wording, and those of earlier ones."""
    present = tuple(row for row in rows if row.is_present)
    return present, tuple(row for row in rows if not row.is_present)
