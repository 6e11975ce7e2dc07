"""The time of a text that changes in places: sums are kept by pages of blocks, so a change costs no pass over the rest.

Knows how blocks lie in pages. What the sums mean, `estimate` says; over the same blocks both tell the same times.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import overload

from .estimate import Estimate, Paragraph, paragraphs, place_within, seconds_within
from .pace import Pace
from .spoken import SpokenBlock

PAGE_BLOCKS = 32
"""So many blocks are one page: near the root of the number of paragraphs in the longest texts."""


@dataclass(frozen=True, slots=True)
class _Page:
    """The sums of some blocks in a row; `units` with the closing units of each spoken one."""

    size: int
    spoken: int
    units: float
    pause_seconds: float
    words: int
    spoken_words: int


@dataclass(frozen=True, slots=True)
class _Sums:
    """What lies before each page; each has one entry more than there are pages, the last of them for all."""

    blocks: tuple[int, ...]
    spoken: tuple[int, ...]
    units: tuple[float, ...]
    pause_seconds: tuple[float, ...]

    def seconds(self, number: int, pace: Pace) -> float:
        """Return the time at which a page begins."""
        return self.units[number] * pace.seconds_per_unit + self.pause_seconds[number]


class RunningTime:
    """The blocks of a text with their sums. Only `replace` changes them."""

    def __init__(self, blocks: Sequence[SpokenBlock] = ()) -> None:
        self._blocks: list[SpokenBlock] = []
        self._pages: list[_Page] = []
        self._sums = _sums(())
        self.replace(0, 0, blocks)

    @property
    def blocks(self) -> Sequence[SpokenBlock]:
        """The blocks in their order; not to be kept, for it changes with the text."""
        return self._blocks

    def replace(self, first: int, end: int, fresh: Sequence[SpokenBlock]) -> None:
        """Put other blocks in the place of those from `first` to before `end`."""
        self._blocks[first:end] = fresh
        starts = self._sums.blocks
        first_page = max(0, min(bisect_right(starts, first), len(self._pages)) - 1)
        end_page = next((n for n in range(first_page, len(self._pages)) if starts[n] >= end), len(self._pages))
        end_page = max(end_page, min(first_page + 1, len(self._pages)))
        size = starts[end_page] - starts[first_page] + len(fresh) - (end - first)
        if size < PAGE_BLOCKS // 2 and end_page < len(self._pages):
            size += self._pages[end_page].size  # or a text grown by its smallest parts would lie in tiny pages
            end_page += 1
        self._pages[first_page:end_page] = self._cut(starts[first_page], size)
        self._sums = _sums(self._pages)

    def _cut(self, start: int, size: int) -> list[_Page]:
        count = -(-size // PAGE_BLOCKS)  # alike in size, so that the next block fits into either part of a full page
        edges = [start + size * number // count for number in range(count + 1)] if count else []
        return [_page(self._blocks[at:to]) for at, to in pairwise(edges)]

    @property
    def spoken(self) -> int:
        """The number of spoken blocks."""
        return self._sums.spoken[-1]

    def estimate(self, pace: Pace) -> Estimate:
        """Return how long all of it takes."""
        units, pause_seconds = self._sums.units[-1], self._sums.pause_seconds[-1]
        if self.spoken:  # the last spoken block is followed by nothing
            page = bisect_right(self._sums.spoken, self.spoken - 1) - 1
            units = self._sums.units[page] + self._units_to_the_end(page)
        return Estimate(
            seconds=units * pace.seconds_per_unit + pause_seconds,
            sd=pace.sd,
            words=sum(page.words for page in self._pages),
            spoken_words=sum(page.spoken_words for page in self._pages),
            units=units,
            pause_seconds=pause_seconds,
        )

    def _units_to_the_end(self, page: int) -> float:
        last = [block for block in self._blocks[self._sums.blocks[page] :][:PAGE_BLOCKS] if block.is_spoken]
        return sum(block.units + block.closing_units for block in last[:-1]) + last[-1].units

    def starts_at(self, index: int, pace: Pace) -> float | None:
        """Return the time at which a block begins, None when nothing of it is spoken or there is no such block."""
        if not 0 <= index < len(self._blocks) or not self._blocks[index].is_spoken:
            return None
        return self._before(index, pace)

    def seconds_before(self, pace: Pace, index: int, offset: int) -> float:
        """Return the time at which the reader arrives at an offset of a block; see `estimate.seconds_before`."""
        if index >= len(self._blocks):
            return self.estimate(pace).seconds
        block = self._blocks[index]
        if block.is_spoken:
            return self._before(index, pace) + seconds_within(block, pace, offset)
        return min(self._before(index, pace), self.estimate(pace).seconds)

    def place_at(self, pace: Pace, seconds: float) -> tuple[int, int] | None:
        """Return block and offset of the first word that is not heard whole by `seconds`; None when all are."""
        pages = range(1, len(self._pages) + 1)
        page = bisect_right(pages, seconds, key=lambda number: self._sums.seconds(number, pace))
        if page == len(self._pages):
            page -= 1  # the silence behind the last word is in the sum of its page, and in no text
        if page < 0:
            return None
        clock = self._sums.seconds(page, pace)
        for index in range(self._sums.blocks[page], len(self._blocks)):
            block = self._blocks[index]
            if block.is_spoken:
                offset, clock = place_within(block, pace, seconds, clock)
                if offset is not None:
                    return index, offset
                clock += block.closing_units * pace.seconds_per_unit
        return None

    def spoken_runs(self, first: int) -> Iterator[tuple[int, int]]:
        """Yield the runs of spoken blocks from a block on, each as its first and the one after its last."""
        start, at = first, first
        while at < len(self._blocks):
            page = bisect_right(self._sums.blocks, at) - 1
            if self._pages[page].spoken == self._pages[page].size:
                at = self._sums.blocks[page + 1]
                continue
            if not self._blocks[at].is_spoken:
                if start < at:
                    yield start, at
                start = at + 1
            at += 1
        if start < at:
            yield start, at

    def _before(self, index: int, pace: Pace) -> float:
        page = bisect_right(self._sums.blocks, index) - 1
        clock = self._sums.seconds(page, pace)
        for block in self._blocks[self._sums.blocks[page] : index]:
            if block.is_spoken:
                clock += _lasts(block, pace) + block.closing_units * pace.seconds_per_unit
        return clock

    def nth_spoken(self, number: int) -> int:
        """Return which block is the spoken one of this number, from 0. Raises IndexError when there are not so many."""
        if not 0 <= number < self.spoken:
            raise IndexError(number)
        page = bisect_right(self._sums.spoken, number) - 1
        left = number - self._sums.spoken[page]
        for index in range(self._sums.blocks[page], len(self._blocks)):
            left -= self._blocks[index].is_spoken
            if left < 0:
                return index
        raise IndexError(number)


class Timetable(Sequence[Paragraph]):
    """The spoken paragraphs on the clock, each made when it is asked for. It goes with the text that it is of."""

    def __init__(self, running: RunningTime, pace: Pace) -> None:
        self._running, self._pace = running, pace

    def __len__(self) -> int:
        return self._running.spoken

    def __iter__(self) -> Iterator[Paragraph]:
        return iter(paragraphs(self._running.blocks, self._pace))

    @overload
    def __getitem__(self, number: int) -> Paragraph: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Paragraph]: ...
    def __getitem__(self, number: int | slice) -> Paragraph | Sequence[Paragraph]:
        if isinstance(number, slice):
            return tuple(self[each] for each in range(*number.indices(len(self))))
        number = number + len(self) if number < 0 else number
        index = self._running.nth_spoken(number)
        block, start = self._running.blocks[index], self._running.starts_at(index, self._pace) or 0.0
        closing = block.closing_units if number + 1 < len(self) else 0.0
        seconds = _lasts(block, self._pace) + closing * self._pace.seconds_per_unit
        return Paragraph(index, start, seconds, block.words, block.written)


def _lasts(block: SpokenBlock, pace: Pace) -> float:
    return block.units * pace.seconds_per_unit + block.pause_seconds


def _page(blocks: Sequence[SpokenBlock]) -> _Page:
    spoken = [block for block in blocks if block.is_spoken]
    return _Page(
        size=len(blocks),
        spoken=len(spoken),
        units=sum(block.units + block.closing_units for block in spoken),
        pause_seconds=sum(block.pause_seconds for block in blocks),
        words=sum(block.words for block in blocks),
        spoken_words=sum(block.spoken_words for block in blocks),
    )


def _sums(pages: Sequence[_Page]) -> _Sums:
    return _Sums(
        blocks=tuple(accumulate((page.size for page in pages), initial=0)),
        spoken=tuple(accumulate((page.spoken for page in pages), initial=0)),
        units=tuple(accumulate((page.units for page in pages), initial=0.0)),
        pause_seconds=tuple(accumulate((page.pause_seconds for page in pages), initial=0.0)),
    )
