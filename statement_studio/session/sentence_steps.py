"""From sentence to sentence through a document, by the same rule that tells what each of them costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextDocument

from statement_studio.domain.finding import Span
from statement_studio.domain.sentences import sentences_of
from statement_studio.domain.spoken import SpokenBlock

from .timing import Timing
from .wording import utf16_offset


class SentenceSteps:
    """The sentences of a document as they stand now, by the places Qt counts in it."""

    def __init__(self, document: QTextDocument, timing: Timing) -> None:
        self._document = document
        self._spoken: Sequence[SpokenBlock] = timing.blocks
        self._language = timing.pace.language

    def at(self, position: int) -> Span:
        """Return the sentence at a position; a paragraph in which nothing is said counts as one."""
        spans = self._of(self._document.findBlock(position))
        return next((span for span in reversed(spans) if span[0] <= position), spans[0])

    def next_from(self, position: int) -> int:
        """Return where the next sentence begins; the end of the text where none follows."""
        block = self._document.findBlock(position)
        while block.isValid():
            for start, _ in self._of(block):
                if start > position:
                    return start
            block = block.next()
        return self._document.characterCount() - 1

    def previous_from(self, position: int) -> int:
        """Return where the sentence begins, or the one before it when the position is right there."""
        block = self._document.findBlock(position)
        while block.isValid():
            for start, _ in reversed(self._of(block)):
                if start < position:
                    return start
            block = block.previous()
        return 0

    def _of(self, block: QTextBlock) -> tuple[Span, ...]:
        """Return the sentences of a paragraph; at least one."""
        at, spoken = block.position(), self._spoken[block.blockNumber()]
        found = sentences_of(spoken, self._language)
        if not found:
            return ((at, at + block.length() - 1),)
        return tuple((at + utf16_offset(spoken.text, s.start), at + utf16_offset(spoken.text, s.end)) for s in found)
