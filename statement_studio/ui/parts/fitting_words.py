"""Which of several things to tell fit into the room there is, when some matter more than others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

GAP = "  ·  "
"""What stands between two of them."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Something to tell. What has the highest `rank` is left out first; rank 0 always stays."""

    words: str
    rank: int = 0


def rank_that_fits(tellings: Sequence[Telling], room: float, width_of: Callable[[str], float], gap: str = GAP) -> int:
    """Return up to which rank all of it fits into a room; `width_of` measures words in the same unit."""
    ranks = sorted({telling.rank for telling in tellings}, reverse=True)
    return next((rank for rank in ranks if width_of(joined(tellings, rank, gap)) <= room), 0)


def joined(tellings: Sequence[Telling], rank: int, gap: str = GAP) -> str:
    """Return what is told up to this rank, in one line."""
    return gap.join(telling.words for telling in tellings if telling.words and telling.rank <= rank)
