"""What was worked out of each paragraph, kept while that stays as it is: after a key only one is done anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from statement_studio.domain.spoken import SpokenBlock

Found = TypeVar("Found")
_STALE = 512
"""So many answers are kept for paragraphs that are no more, until these are looked for and dropped."""


class BlockCache(Generic[Found]):
    """Answers for a block what `work_out` does, and works it out once. A changed paragraph is another block.

    `blocks` tells those that the text has now: answers for others go.
    """

    def __init__(self, work_out: Callable[[SpokenBlock], Found], blocks: Callable[[], Iterable[SpokenBlock]]) -> None:
        self._work_out, self._blocks = work_out, blocks
        self._most = _STALE
        # The block is kept beside its answer, so that no other can come to have its identity meanwhile.
        self._known: dict[int, tuple[SpokenBlock, Found]] = {}

    def __call__(self, block: SpokenBlock) -> Found:
        """Return what was worked out of a block."""
        known = self._known.get(id(block))
        if known is None:
            if len(self._known) >= self._most:
                self._drop_stale()
            known = self._known[id(block)] = block, self._work_out(block)
        return known[1]

    def _drop_stale(self) -> None:
        living = {id(block) for block in self._blocks()}
        self._known = {key: kept for key, kept in self._known.items() if key in living}
        self._most = len(living) + _STALE
