"""Where the microphone may be cut, and which stretches of a paragraph can go unheard at all."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from statistics import NormalDist

from .markup import SpanKind, spans
from .pace import Pace
from .spoken import SpokenBlock

LIKELY = 0.8
"""The chance with which the cut falls within what is called likely."""
Place = tuple[int, int]
"""A block and an offset in it, in code points."""

PlaceAt = Callable[[Pace, float], Place | None]
"""Says which word of a text is the first that is not heard whole at a pace by so many seconds; None when all are."""

_QUIET = frozenset(
    {SpanKind.COMMENT, SpanKind.NOTE, SpanKind.STRUCK, SpanKind.FOOTNOTE, SpanKind.SILENT, SpanKind.IMAGE}
)


def likely_cut(place_at: PlaceAt, pace: Pace, slot_seconds: float) -> tuple[Place, Place | None] | None:
    """Return the first words that are not heard whole in a slow and in a quick delivery.

    4 cuts in 5 fall between the two; where the quick delivery ends inside the slot, the second is None. None without
    both where the slow delivery ends inside it too. Marked pauses are taken as kept.
    """
    factor = math.exp(pace.sd * NormalDist().inv_cdf((1 + LIKELY) / 2))
    earliest = place_at(replace(pace, seconds_per_unit=pace.seconds_per_unit * factor), slot_seconds)
    if earliest is None:
        return None
    return earliest, place_at(replace(pace, seconds_per_unit=pace.seconds_per_unit / factor), slot_seconds)


def audible(block: SpokenBlock, start: int = 0, end: int | None = None) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a paragraph that a listener could miss, between two offsets in code points.

    Comments, notes, struck text, footnote marks, pictures and silent headings are in none of them.
    """
    end = len(block.text) if end is None else end
    if not block.is_spoken or start >= end:
        return ()
    if all(token.said or token.pause_seconds for token in block.tokens):
        return ((start, end),)
    found: list[tuple[int, int]] = []
    for part in spans(block.text, block.inside)[0]:
        first, last = max(start, part.start), min(end, part.end)
        if part.kind in _QUIET or first >= last:
            continue
        if found and found[-1][1] == first:
            first = found.pop()[0]
        found.append((first, last))
    return tuple(stretch for stretch in found if not block.text[stretch[0] : stretch[1]].isspace())
