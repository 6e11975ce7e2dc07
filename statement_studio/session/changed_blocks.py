"""Which blocks of a document a change concerns, counted before and after it.

Knows how Qt tells of a change: where, and how much, in characters. Several changes in a row are told as one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextDocument


@dataclass(frozen=True, slots=True)
class Change:
    """The blocks from `first` to before `before_end` are now those from `first` to before `end`."""

    first: int
    before_end: int
    end: int

    def then(self, later: Change) -> Change:
        """Return this change and a later one as one, which may take in blocks between them that did not change."""
        between = max(self.end, later.before_end)
        return Change(
            first=min(self.first, later.first),
            before_end=self.before_end + between - self.end,
            end=later.end + between - later.before_end,
        )


class BlockCount:
    """Counts the blocks of a document from change to change."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._blocks = document.blockCount()

    def changed_by(self, position: int, added: int) -> Change:
        """Return the blocks of a change just told by `contentsChange`. To be asked once at each."""
        document, before = self._document, self._blocks
        self._blocks = after = document.blockCount()
        block, end = document.findBlock(position), position + added
        first = last = block.blockNumber()
        if not block.contains(end):
            last = document.findBlock(min(end, document.characterCount() - 1)).blockNumber()
        before_end = last + 1 - (after - before)
        if first < 0 or before_end < first:
            return Change(0, before, after)
        return Change(first, before_end, last + 1)
