"""What was worked out of each paragraph, kept while that stays as it is: after a key only one is done anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from statement_studio.domain.spoken import SpokenBlock

Found = TypeVar("Found")
_MOST = 20_000


class BlockCache(Generic[Found]):
    """Answers for a block what `work_out` does, and works it out once. A changed paragraph is another block."""

    def __init__(self, work_out: Callable[[SpokenBlock], Found]) -> None:
        self._work_out = work_out
        # The block is kept beside its answer, so that no other can come to have its identity meanwhile.
        self._known: dict[int, tuple[SpokenBlock, Found]] = {}

    def __call__(self, block: SpokenBlock) -> Found:
        """Return what was worked out of a block."""
        known = self._known.get(id(block))
        if known is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            known = self._known[id(block)] = block, self._work_out(block)
        return known[1]
