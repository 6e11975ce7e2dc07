"""The speaking time of the text in a document, kept up to date by reading again only the blocks that changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from statement_studio.domain.estimate import Estimate, Paragraph, paragraphs, place_at, seconds_before, tally
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace
from statement_studio.domain.spoken import SpokenBlock, as_one, read_block

from .wording import PARAGRAPH_BREAK, blocks, character_offset, paragraph, utf16_offset

ReadBlock = Callable[[str, str, str, Lexicon], SpokenBlock]


class Timing(QObject):
    """What is spoken in a document, block by block, and how long it takes at a pace."""

    estimate_changed = Signal()

    def __init__(self, pace: Pace, read: ReadBlock = read_block, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        self._lexicon = Lexicon()
        self._read = read
        self._document: QTextDocument | None = None
        self._blocks: list[SpokenBlock] = []

    def follow(self, document: QTextDocument) -> None:
        """Read this document from now on."""
        self._document = document
        document.documentLayout()  # a document without a layout does not say what changed
        document.contentsChange.connect(self._reread)
        self._read_all()

    @property
    def blocks(self) -> tuple[SpokenBlock, ...]:
        """What is spoken in each block of the document, in order."""
        return tuple(self._blocks)

    @property
    def pace(self) -> Pace:
        """The pace in force."""
        return self._pace

    def speak(self, pace: Pace, lexicon: Lexicon) -> None:
        """Speak at a pace and with a lexicon; another one, or another language, means reading everything again."""
        if (pace, lexicon) == (self._pace, self._lexicon):
            return
        is_said_otherwise = pace.language != self._pace.language or lexicon != self._lexicon
        self._pace, self._lexicon = pace, lexicon
        if is_said_otherwise:
            self._read_all()
        self.estimate_changed.emit()

    @property
    def estimate(self) -> Estimate:
        """How long the whole text takes."""
        return tally(self._blocks, self._pace)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The spoken paragraphs with their start times; `index` is the number of the block."""
        return paragraphs(self._blocks, self._pace)

    def estimate_of(self, cursor: QTextCursor) -> Estimate:
        """How long the selection of a cursor takes, read as it would be in its place."""
        assert self._document is not None
        chosen: list[SpokenBlock] = []
        block = self._document.findBlock(cursor.selectionStart())
        while block.isValid() and block.position() < cursor.selectionEnd():
            text = paragraph(block)
            start = character_offset(text, max(0, cursor.selectionStart() - block.position()))
            end = character_offset(text, min(block.length() - 1, cursor.selectionEnd() - block.position()))
            chosen.append(self._read_as(text[start:end], self._blocks[block.blockNumber()].inside))
            block = block.next()
        return tally(chosen, self._pace)

    def position_at(self, seconds: float) -> int | None:
        """Return the document position of the first word that is not over by then; None when all of it is."""
        assert self._document is not None
        place = place_at(self._blocks, self._pace, seconds)
        if place is None:
            return None
        block = self._document.findBlockByNumber(place[0])
        return block.position() + utf16_offset(self._blocks[place[0]].text, place[1])

    def unheard_ranges(self, seconds: float) -> tuple[tuple[int, int], ...]:
        """Return where in the document the words stand that are not over by then, as ranges of positions.

        Paragraphs that follow each other are one range; comments between them are in none.
        """
        assert self._document is not None
        first = self.position_at(seconds)
        if first is None:
            return ()
        ranges: list[tuple[int, int]] = []
        block = self._document.findBlock(first)
        while block.isValid():
            start, end = max(first, block.position()), block.position() + block.length() - 1
            if self._blocks[block.blockNumber()].is_spoken:
                if ranges and ranges[-1][1] + 1 == start:
                    start = ranges.pop()[0]
                ranges.append((start, end))
            block = block.next()
        return tuple(ranges)

    def seconds_at(self, position: int) -> float:
        """Return the time at which a reader arrives at a document position."""
        assert self._document is not None
        block = self._document.findBlock(position)
        number = block.blockNumber()
        offset = character_offset(self._blocks[number].text, position - block.position())
        return seconds_before(self._blocks, self._pace, number, offset)

    def _read_all(self) -> None:
        if self._document is None:
            return
        self._blocks = []
        inside = ""
        for block in blocks(self._document):
            self._blocks.append(self._read_one(block, inside))
            inside = self._blocks[-1].leaves

    def _reread(self, position: int, _removed: int, added: int) -> None:
        assert self._document is not None
        first = self._document.findBlock(position).blockNumber()
        end = min(position + added, self._document.characterCount() - 1)
        last = self._document.findBlock(end).blockNumber()
        grown = self._document.blockCount() - len(self._blocks)
        if first < 0 or last - grown < first - 1:
            self._read_all()
        else:
            del self._blocks[first : last - grown + 1]
            self._blocks[first:first] = self._read_range(first, last)
            self._read_on(last)
        self.estimate_changed.emit()

    def _read_range(self, first: int, last: int) -> list[SpokenBlock]:
        assert self._document is not None
        inside = self._blocks[first - 1].leaves if first else ""
        fresh: list[SpokenBlock] = []
        block = self._document.findBlockByNumber(first)
        for _ in range(first, last + 1):
            fresh.append(self._read_one(block, inside))
            inside = fresh[-1].leaves
            block = block.next()
        return fresh

    def _read_on(self, number: int) -> None:
        """Read what follows a block again while a comment opened or closed before it changes its meaning."""
        assert self._document is not None
        while number + 1 < len(self._blocks) and self._blocks[number].leaves != self._blocks[number + 1].inside:
            number += 1
            block = self._document.findBlockByNumber(number)
            self._blocks[number] = self._read_one(block, self._blocks[number - 1].leaves)

    def _read_one(self, block: QTextBlock, inside: str) -> SpokenBlock:
        """Read a block; two line breaks in a row within it part paragraphs, as they will in the file."""
        parts: list[SpokenBlock] = []
        for text in paragraph(block).split(PARAGRAPH_BREAK):
            parts.append(self._read_as(text, inside))
            inside = parts[-1].leaves
        return parts[0] if len(parts) == 1 else as_one(parts)

    def _read_as(self, text: str, inside: str) -> SpokenBlock:
        return self._read(text, self._pace.language, inside, self._lexicon)
