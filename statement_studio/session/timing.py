"""The speaking time of the text in a document, kept up to date by reading again only the blocks that changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from statement_studio.domain.estimate import Estimate, Paragraph, paragraphs, tally
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace
from statement_studio.domain.running import RunningTime, Timetable
from statement_studio.domain.spoken import SpokenBlock, as_one, read_block

from .changed_blocks import BlockCount, Change
from .wording import PARAGRAPH_BREAK, character_offset, paragraph, utf16_offset

ReadBlock = Callable[[str, str, str, Lexicon], SpokenBlock]


class Timing(QObject):
    """What is spoken in a document, block by block, and how long it takes at a pace.

    What changed is read when it is first asked for, and soon without being asked: a key is painted before it is timed.
    """

    estimate_changed = Signal()
    """The text takes another time now, or says something else."""

    def __init__(self, pace: Pace, read: ReadBlock = read_block, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        self._lexicon = Lexicon()
        self._read = read
        self._document: QTextDocument | None = None
        self._count: BlockCount | None = None
        self._running = RunningTime()
        self._unread: Change | None = None
        self._blocks: tuple[SpokenBlock, ...] | None = None
        self._paragraphs: tuple[Paragraph, ...] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.read_on)

    def follow(self, document: QTextDocument) -> None:
        """Read this document from now on."""
        self._document = document
        document.documentLayout()  # a document without a layout does not say what changed
        self._count = BlockCount(document)
        document.contentsChange.connect(self._note)
        self._read_all()

    def read_on(self) -> None:
        """Read what has changed and was not read yet."""
        if self._unread is None:
            return
        self._put_in(self._unread)
        self._unread = self._blocks = self._paragraphs = None
        self.estimate_changed.emit()

    @property
    def _up_to_date(self) -> RunningTime:
        self.read_on()
        return self._running

    @property
    def blocks(self) -> tuple[SpokenBlock, ...]:
        """What is spoken in each block of the document, in order."""
        running = self._up_to_date
        if self._blocks is None:
            self._blocks = tuple(running.blocks)
        return self._blocks

    def as_last_read(self, number: int) -> SpokenBlock | None:
        """Return a block as it was last read, None where there was none of this number; for who paints at every key.

        It may be what it was before the last keys, and is asked for again when `estimate_changed` has told of them.
        """
        known = self._running.blocks
        return known[number] if 0 <= number < len(known) else None

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
        self._paragraphs = None
        if is_said_otherwise:
            self._read_all()
        self.estimate_changed.emit()

    @property
    def estimate(self) -> Estimate:
        """How long the whole text takes."""
        running = self._up_to_date  # which may lead to another pace
        return running.estimate(self._pace)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The spoken paragraphs with their start times; `index` is the number of the block."""
        running = self._up_to_date
        if self._paragraphs is None:
            self._paragraphs = paragraphs(running.blocks, self._pace)
        return self._paragraphs

    @property
    def timetable(self) -> Timetable:
        """The same paragraphs, each made when it is asked for: at every key there is no time for all of them."""
        running = self._up_to_date
        return Timetable(running, self._pace)

    def starts_at(self, number: int) -> float | None:
        """Return when the block of this number begins, None when it is not spoken, as far as the text has been read."""
        return self._running.starts_at(number, self._pace)

    def estimate_of(self, cursor: QTextCursor) -> Estimate:
        """How long the selection of a cursor takes, read as it would be in its place."""
        assert self._document is not None
        known = self._up_to_date.blocks
        chosen: list[SpokenBlock] = []
        block = self._document.findBlock(cursor.selectionStart())
        while block.isValid() and block.position() < cursor.selectionEnd():
            start = cursor.selectionStart() - block.position()
            end = cursor.selectionEnd() - block.position()
            chosen.append(self._part_of(known[block.blockNumber()], start, end, block.length() - 1))
            block = block.next()
        return tally(chosen, self._pace)

    def _part_of(self, block: SpokenBlock, start: int, end: int, length: int) -> SpokenBlock:
        if start <= 0 and end >= length:
            return block
        first, last = character_offset(block.text, max(0, start)), character_offset(block.text, min(length, end))
        return self._read_as(block.text[first:last], block.inside)

    def place_at(self, pace: Pace, seconds: float) -> tuple[int, int] | None:
        """Return block and offset of the first word that is not over by then at a pace; None when all of it is."""
        return self._up_to_date.place_at(pace, seconds)

    def position_at(self, seconds: float) -> int | None:
        """Return the document position of the first word that is not over by then; None when all of it is."""
        assert self._document is not None
        running = self._up_to_date
        place = running.place_at(self._pace, seconds)
        if place is None:
            return None
        block = self._document.findBlockByNumber(place[0])
        return block.position() + utf16_offset(running.blocks[place[0]].text, place[1])

    def unheard_ranges(self, seconds: float) -> tuple[tuple[int, int], ...]:
        """Return where in the document the words stand that are not over by then, as ranges of positions.

        Paragraphs that follow each other are one range; comments between them are in none.
        """
        assert self._document is not None
        start = self.position_at(seconds)
        if start is None:
            return ()
        ranges = []
        for first, end in self._running.spoken_runs(self._document.findBlock(start).blockNumber()):
            last = self._document.findBlockByNumber(end - 1)
            begins_at = max(start, self._document.findBlockByNumber(first).position())
            ranges.append((begins_at, last.position() + last.length() - 1))
        return tuple(ranges)

    def seconds_at(self, position: int) -> float:
        """Return the time at which a reader arrives at a document position."""
        assert self._document is not None
        running, block = self._up_to_date, self._document.findBlock(position)
        number = block.blockNumber()
        offset = character_offset(running.blocks[number].text, position - block.position())
        return running.seconds_before(self._pace, number, offset)

    def _read_all(self) -> None:
        if self._document is None:
            return
        self._unread = self._blocks = self._paragraphs = None
        blocks = len(self._running.blocks)
        self._running.replace(0, blocks, self._read_range(0, self._document.blockCount()))

    def _note(self, position: int, _removed: int, added: int) -> None:
        assert self._count is not None
        change = self._count.changed_by(position, added)
        self._unread = change if self._unread is None else self._unread.then(change)
        self._soon.start()

    def _put_in(self, change: Change) -> None:
        """Read the blocks of a change, and what follows while a comment opened or closed there changes its meaning."""
        running, end, before_end = self._running, change.end, change.before_end
        fresh = self._read_range(change.first, end)
        while before_end < len(running.blocks) and fresh and fresh[-1].leaves != running.blocks[before_end].inside:
            fresh += self._read_range(end, end + 1, fresh[-1].leaves)
            end, before_end = end + 1, before_end + 1
        running.replace(change.first, before_end, fresh)

    def _read_range(self, first: int, end: int, inside: str | None = None) -> list[SpokenBlock]:
        assert self._document is not None
        if inside is None:
            inside = self._running.blocks[first - 1].leaves if first else ""
        fresh: list[SpokenBlock] = []
        block = self._document.findBlockByNumber(first)
        for _ in range(first, end):
            fresh.append(self._read_one(block, inside))
            inside = fresh[-1].leaves
            block = block.next()
        return fresh

    def _read_one(self, block: QTextBlock, inside: str) -> SpokenBlock:
        """Read a block; two line breaks in a row within it part paragraphs, as they will in the file."""
        parts: list[SpokenBlock] = []
        for text in paragraph(block).split(PARAGRAPH_BREAK):
            parts.append(self._read_as(text, inside))
            inside = parts[-1].leaves
        return parts[0] if len(parts) == 1 else as_one(parts)

    def _read_as(self, text: str, inside: str) -> SpokenBlock:
        return self._read(text, self._pace.language, inside, self._lexicon)
