"""Where the takes stand in their chart: one beside the other, as high as they lasted, earlier wordings apart.

Knows which takes there is room for, and how the places lie from right to left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .take_rows import TakeRow, by_wording

TOP_PIXELS, BOTTOM_PIXELS = 24, 38
SCALE_PIXELS, WORDS_PIXELS = 44, 132
"""What is kept free at the beginning for the scale, and at the end for the words beside the lines."""
_WIDEST_STEP, _NARROWEST_STEP = 72, 9
_GAP_STEPS = 0.9
"""How much wider the step over the divider is."""
_MARGIN_STEPS = 0.7
"""What is before the first take and behind the last one."""
_AROUND_SECONDS, _AROUND_SHARE = 3.0, 0.12
"""The room above and below: the larger of the two, the share of what is between the lowest and the highest."""


@dataclass(frozen=True, slots=True)
class TakePlaces:
    """The places of takes in a chart of this size, in pixels; of `rows` the first `earlier` are of other wordings.

    `low` and `high` are the times in seconds at the lower and the upper end.
    """

    rows: tuple[TakeRow, ...]
    earlier: int
    low: float
    high: float
    width: int
    height: int
    is_mirrored: bool

    @property
    def is_parted(self) -> bool:
        """Whether there are takes on both sides of the divider."""
        return 0 < self.earlier < len(self.rows)

    @property
    def step(self) -> float:
        """How far one take is from the next."""
        steps = self._steps_to(len(self.rows) - 1) + 2 * _MARGIN_STEPS
        return min(_WIDEST_STEP, (self.width - SCALE_PIXELS - WORDS_PIXELS) / steps)

    @property
    def start(self) -> float:
        """Where the lines begin."""
        return self._from_start(SCALE_PIXELS)

    @property
    def end(self) -> float:
        """Where the lines end and their words begin."""
        return self._from_start(SCALE_PIXELS + self.step * (self._steps_to(len(self.rows) - 1) + 2 * _MARGIN_STEPS))

    @property
    def divider(self) -> float:
        """Where the line between the wordings is, or would be."""
        return self.edge(self.earlier - 1, 1) if self.earlier else self.start

    def x(self, index: int) -> float:
        """Return the middle of a place, counted from 0."""
        return self._from_start(SCALE_PIXELS + self.step * (self._steps_to(index) + _MARGIN_STEPS))

    def edge(self, index: int, side: int) -> float:
        """Return where a place begins (side -1) or ends (1)."""
        if index == 0 and side < 0:
            return self.start
        if index == len(self.rows) - 1 and side > 0:
            return self.end
        return (self.x(index) + self.x(index + side)) / 2

    def y(self, seconds: float) -> float:
        """Return the height of a time; what is beyond an end of the chart stands there."""
        room, shown = self.height - TOP_PIXELS - BOTTOM_PIXELS, min(max(seconds, self.low), self.high)
        return TOP_PIXELS + room * (1 - (shown - self.low) / (self.high - self.low))

    def nearest(self, x: float) -> int | None:
        """Return which place is there, None where there is none."""
        near = min(range(len(self.rows)), key=lambda index: abs(self.x(index) - x), default=None)
        return near if near is not None and abs(self.x(near) - x) <= self.step else None

    def index_of(self, number: int | None) -> int | None:
        """Return the place of the take of a number, None where it has none."""
        return next((index for index, row in enumerate(self.rows) if row.number == number), None)

    def _steps_to(self, index: int) -> float:
        return index + (_GAP_STEPS if self.is_parted and index >= self.earlier else 0.0)

    def _from_start(self, pixels: float) -> float:
        return self.width - pixels if self.is_mirrored else pixels


def places_of(rows: Sequence[TakeRow], width: int, height: int, *, is_mirrored: bool) -> TakePlaces:
    """Return the places of takes; where there are more than there is room for, of the latest of them."""
    present, earlier = by_wording(rows)
    most = max(1, int((width - SCALE_PIXELS - WORDS_PIXELS) / _NARROWEST_STEP - 2 * _MARGIN_STEPS - _GAP_STEPS))
    present = present[-most:]
    earlier = earlier[max(0, len(earlier) - (most - len(present))) :]
    shown = (*earlier, *present)
    return TakePlaces(shown, len(earlier), *_range(shown), width, height, is_mirrored)


def _range(rows: Sequence[TakeRow]) -> tuple[float, float]:
    """Return the lowest and the highest time that the chart shows, with room around the takes and their lines.

    What was broken off gets no room of its own, which would squeeze all others together.
    """
    takes = [row.take for row in rows if not row.take.is_broken_off] or [row.take for row in rows]
    times = [time for take in takes for time in (take.seconds, take.clock_seconds)]
    times += [level for take in takes for level in (take.slot_seconds, take.planned_seconds) if level is not None]
    low, high = min(times, default=0.0), max(times, default=1.0)
    around = max(_AROUND_SECONDS, (high - low) * _AROUND_SHARE)
    return max(0.0, low - around), high + around
