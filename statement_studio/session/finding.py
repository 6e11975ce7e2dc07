"""What is found of a query in a document, kept true while the text changes by reading again only what changed.

Knows the hits of every paragraph, which one comes next, and how one or all of them are replaced.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import accumulate

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from statement_studio.domain.finding import Query, Seeker, Span

from .patterns import MissingGroup, Pattern, PatternFault, TooSlow, as_pattern, check_replacement, expanded
from .wording import blocks, held, paragraph, within_block

__all__ = ["Finder", "MissingGroup", "PatternFault", "Query", "TooSlow", "as_pattern"]

_PATIENCE_SECONDS = 1.0
"""How long a pattern may look through a whole text."""
_NOTHING = Query("")


class Finder(QObject):
    """Finds a query in one document, or in a part of it. Positions and spans are those of the document, as Qt counts.

    A hit lies within one paragraph. `now` is a clock in seconds.
    """

    changed = Signal()

    def __init__(
        self, document: QTextDocument, now: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._now = document, now
        self._query = _NOTHING
        self._seeker: Seeker | Pattern | None = None
        self._scope: QTextCursor | None = None
        self._hits: list[tuple[Span, ...]] = []
        self._total = 0
        self.trouble: PatternFault | TooSlow | None = None
        """Why nothing can be found, None where it can."""
        document.contentsChange.connect(self._reread)

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._query

    @property
    def scope(self) -> Span | None:
        """The part of the document to which the search is kept, None for all of it."""
        return None if self._scope is None else (self._scope.selectionStart(), self._scope.selectionEnd())

    def look_for(self, query: Query) -> None:
        """Find this from now on; no words: nothing."""
        self._query = query
        self._begin()

    def keep_to(self, part: Span | None) -> None:
        """Keep the search to a part of the document, which moves with the text; None searches all of it."""
        self._scope = None
        if part is not None:
            self._scope = QTextCursor(self._document)
            self._scope.setPosition(part[0])
            self._scope.setPosition(part[1], QTextCursor.MoveMode.KeepAnchor)
        self.changed.emit()

    @property
    def count(self) -> int:
        """How many hits there are."""
        return self._total if self._scope is None else sum(1 for _ in self.hits())

    def number_of(self, hit: Span) -> int | None:
        """Return which hit this is, from 1; None when it is none."""
        block = self._document.findBlock(hit[0])
        within = self._within(block)
        if hit not in within:
            return None
        before = self._hits[: block.blockNumber()]
        if self._scope is None:
            return sum(map(len, before)) + within.index(hit) + 1
        return sum(1 for each in self.hits() if each <= hit)

    def hit_at(self, position: int) -> Span | None:
        """Return the hit that starts right at a position."""
        return next((hit for hit in self._within(self._document.findBlock(position)) if hit[0] == position), None)

    def next_from(self, position: int) -> Span | None:
        """Return the first hit that starts at a position or behind it; None when there is none."""
        return next((hit for hit in self._onward(position) if hit[0] >= position), None)

    def previous_from(self, position: int) -> Span | None:
        """Return the last hit that ends at a position or before it; None when there is none."""
        block = self._document.findBlock(position)
        while block.isValid():
            for hit in reversed(self._within(block)):
                if hit[1] <= position:
                    return hit
            block = block.previous()
        return None

    def hits(self, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Yield the hits from a position on, up to another one or to the end, in order."""
        for hit in self._onward(start):
            if end is not None and hit[0] >= end:
                return
            if hit[1] > start:
                yield hit

    def check_replacement(self, template: str) -> None:
        """Raise MissingGroup when a replacement cannot be made up from a pattern."""
        if isinstance(self._seeker, Pattern):
            check_replacement(template, self._seeker)

    def replace(self, hit: Span, template: str) -> int:
        """Put a replacement in the place of one hit and return where it ends. Raises MissingGroup."""
        self.check_replacement(template)
        block = self._document.findBlock(hit[0])
        cursor = self._selected(hit)
        cursor.insertText(within_block(self._wording(block, hit, held(template))))
        return cursor.position()

    def replace_all(self, template: str) -> int:
        """Replace every hit as one edit and return how many there were. Raises MissingGroup."""
        self.check_replacement(template)
        held_template, edits = held(template), []
        hits = list(self.hits())
        for hit in hits:
            block = self._document.findBlock(hit[0])
            edits.append((hit, self._wording(block, hit, held_template)))
        whole = QTextCursor(self._document)
        whole.beginEditBlock()
        for hit, words in reversed(edits):
            self._selected(hit).insertText(within_block(words))
        whole.endEditBlock()
        return len(hits)

    # Reading

    def _begin(self) -> None:
        self._seeker = self.trouble = None
        if self._query.words:
            try:
                self._seeker = Pattern(self._query) if self._query.is_pattern else Seeker(self._query)
            except PatternFault as fault:
                self.trouble = fault
        self._read_all()

    def _read_all(self) -> None:
        self._hits, self._total = [], 0
        if self._seeker is not None:
            try:
                self._hits.extend(map(self._read, self._patiently(blocks(self._document))))
            except TooSlow as trouble:
                self._give_up(trouble)
        self._total = sum(map(len, self._hits))
        self.changed.emit()

    def _patiently(self, wanted: Iterator[QTextBlock]) -> Iterator[QTextBlock]:
        """Yield blocks until a pattern has taken too long over them; plain words take no time to speak of."""
        patient_until = self._now() + _PATIENCE_SECONDS
        for block in wanted:
            if self._now() > patient_until and isinstance(self._seeker, Pattern):
                raise TooSlow
            yield block

    def _give_up(self, trouble: TooSlow) -> None:
        self.trouble, self._seeker, self._hits = trouble, None, []

    def _reread(self, position: int, _removed: int, added: int) -> None:
        if self._seeker is None:
            return
        first = self._document.findBlock(position)
        end = min(position + added, self._document.characterCount() - 1)
        number, last = first.blockNumber(), self._document.findBlock(end).blockNumber()
        grown = self._document.blockCount() - len(self._hits)
        if number < 0 or last - grown < number - 1:
            self._read_all()
            return
        try:
            fresh = [self._read(self._document.findBlockByNumber(each)) for each in range(number, last + 1)]
        except TooSlow as trouble:
            self._give_up(trouble)
            self._total = 0
        else:
            stale = slice(number, last - grown + 1)
            self._total += sum(map(len, fresh)) - sum(map(len, self._hits[stale]))
            self._hits[stale] = fresh
        self.changed.emit()

    def _read(self, block: QTextBlock) -> tuple[Span, ...]:
        """Return the hits of a paragraph by their places in it, in UTF-16 units."""
        assert self._seeker is not None
        text = paragraph(block)
        found = self._seeker.find(text)
        if not found or isinstance(self._seeker, Pattern) or text.isascii() or max(text) <= "\uffff":
            return found
        places = list(accumulate((2 if character > "\uffff" else 1 for character in text), initial=0))
        return tuple((places[start], places[end]) for start, end in found)

    def _onward(self, position: int) -> Iterator[Span]:
        start, end = self.scope or (0, self._document.characterCount())
        block = self._document.findBlock(max(start, position))
        while block.isValid() and block.position() <= end:
            yield from self._within(block)
            block = block.next()

    def _within(self, block: QTextBlock) -> tuple[Span, ...]:
        """Return the hits of a paragraph, as far as they lie in the part that is searched."""
        if not 0 <= block.blockNumber() < len(self._hits):
            return ()
        at = block.position()
        found = tuple((at + start, at + end) for start, end in self._hits[block.blockNumber()])
        scope = self.scope
        return found if scope is None else tuple(hit for hit in found if scope[0] <= hit[0] and hit[1] <= scope[1])

    def _wording(self, block: QTextBlock, hit: Span, template: str) -> str:
        if not isinstance(self._seeker, Pattern):
            return template
        start, end = hit[0] - block.position(), hit[1] - block.position()
        return expanded(template, self._seeker.groups_at(paragraph(block), (start, end)))

    def _selected(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor
