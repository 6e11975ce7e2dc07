"""The misspelt words of the statement on the desk: where they stand, and how they are put right.

Knows the way through them: from a place to the end, then from the beginning to that place, with every step back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor

from statement_studio.domain.language_mark import change_of_mark, paragraph_language
from statement_studio.domain.spelling import Range, known_words, primary

from . import wording
from .desk import Desk
from .spelling import Spelling

__all__ = ["Fault", "Proofreader", "Walk"]

_SENTENCE_END = re.compile(r"[.!?…؟][\"'”’»)]*\s+|[。！？]|\n")


@dataclass(frozen=True, slots=True)
class Fault:
    """A word that is in no dictionary.

    `start` and `end` are positions of the document. `place` is where the word stands in its paragraph, in code points;
    `language` is that of the paragraph.
    """

    start: int
    end: int
    word: str
    paragraph: str
    place: Range
    language: str

    @property
    def sentence(self) -> tuple[str, Range]:
        """The sentence around the word, and where the word stands in it, in code points."""
        first, last = self.place
        ends = [found.end() for found in _SENTENCE_END.finditer(self.paragraph)]
        start = max((end for end in ends if end <= first), default=0)
        stop = min((end for end in ends if end >= last), default=len(self.paragraph))
        return self.paragraph[start:stop].rstrip(), (first - start, last - start)


class Proofreader(QObject):
    """Reads what lies on a desk for misspelt words. `room_words` are right in every statement."""

    def __init__(
        self, desk: Desk, spelling: Spelling, room_words: Iterable[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.spelling = desk, spelling
        spelling.setParent(self)
        self._room_words = frozenset(room_words)
        desk.opened.connect(self._know)
        desk.details_changed.connect(self._know)
        desk.speakers.changed.connect(self._know)

    @property
    def language(self) -> str:
        """The language of the statement."""
        return self.desk.details.language

    def prepare(self) -> None:
        """Begin to open the dictionary of the statement, so that the first key does not wait for it."""
        self.spelling.prepare(self.language)

    def misspelt(self, paragraph: str, inside: str) -> tuple[Range, ...]:
        """Return where the misspelt words of a paragraph stand, as `Spelling.misspelt` does."""
        return self.spelling.misspelt(paragraph, self.language, inside)

    def fault_at(self, position: int) -> Fault | None:
        """Return the misspelt word that a position of the document touches."""
        block = self.desk.document.findBlock(position)
        inside = self.desk.timing.blocks[block.blockNumber()].inside
        return next((each for each in self._faults_in(block, inside) if each.start <= position <= each.end), None)

    def first_from(self, position: int, end: int | None = None) -> Fault | None:
        """Return the first misspelt word that begins at a position or behind it, but before `end` if it is given."""
        found = next((each for each in self._faults_from(position) if each.start >= position), None)
        return None if found is None or (end is not None and found.start >= end) else found

    def languages(self) -> tuple[str, ...]:
        """Return the languages that paragraphs of the text are in, in their order."""
        texts = (block.text for block in self.desk.timing.blocks if block.text.strip())
        codes = (primary(paragraph_language(text, self.language)) for text in texts)
        return tuple(dict.fromkeys(code for code in codes if code))

    def replace(self, fault: Fault, words: str, step: str) -> bool:
        """Put words in the place of a misspelt one as one step of this name. Return whether it still stood there."""
        cursor = self._cursor(fault)
        if self.desk.is_read_only or cursor.selectedText() != fault.word:
            return False
        with self.desk.history.one_step(step):
            cursor.insertText(wording.within_block(words))
        return True

    def replace_all(self, fault: Fault, words: str, step: str) -> int:
        """Put words in the place of a misspelt one wherever it is wrong, as one step. Return how often."""
        alike = [each for each in self._faults_from(0) if each.word == fault.word]
        if self.desk.is_read_only or not alike:
            return 0
        cursor = QTextCursor(self.desk.document)
        with self.desk.history.one_step(step):
            cursor.beginEditBlock()
            for each in reversed(alike):
                self._cursor(each, cursor).insertText(wording.within_block(words))
            cursor.endEditBlock()
        return len(alike)

    def set_language(self, chosen: QTextCursor, language: str, step: str) -> None:
        """Mark the paragraphs that a cursor touches as written in a language, "" for that of the statement."""
        if self.desk.is_read_only:
            return
        block, cursor = self.desk.document.findBlock(chosen.selectionStart()), QTextCursor(self.desk.document)
        with self.desk.history.one_step(step):
            cursor.beginEditBlock()
            while block.isValid() and block.position() <= chosen.selectionEnd():
                self._mark(block, language, cursor)
                block = block.next()
            cursor.endEditBlock()

    def _mark(self, block: QTextBlock, language: str, cursor: QTextCursor) -> None:
        end, written = change_of_mark(wording.paragraph(block), language)
        mark = wording.within_block(written)
        cursor.setPosition(block.position())
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != mark:
            cursor.insertText(mark)

    def _cursor(self, fault: Fault, cursor: QTextCursor | None = None) -> QTextCursor:
        cursor = cursor or QTextCursor(self.desk.document)
        cursor.setPosition(fault.start)
        cursor.setPosition(fault.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _faults_from(self, position: int) -> Iterator[Fault]:
        """Yield the misspelt words of a paragraph and of all that follow."""
        read, block = self.desk.timing.blocks, self.desk.document.findBlock(position)
        while block.isValid():
            yield from self._faults_in(block, read[block.blockNumber()].inside)
            block = block.next()

    def _faults_in(self, block: QTextBlock, inside: str) -> Iterator[Fault]:
        text, at = wording.paragraph(block), block.position()
        language = paragraph_language(text, self.language)
        for start, end in self.misspelt(text, inside):
            first, last = at + wording.utf16_offset(text, start), at + wording.utf16_offset(text, end)
            yield Fault(first, last, text[start:end], text, (start, end), language)

    def _know(self) -> None:
        details = self.desk.details
        said = (written for written, _ in self.desk.speakers.lexicon(details.language).entries)
        self.spelling.know(self._room_words | known_words(details) | frozenset(said))


@dataclass(frozen=True, slots=True)
class _Step:
    """A misspelt word that was passed: where it stood, on which lap, and how what was done there is taken back."""

    start: int
    has_turned: bool
    take_back: Callable[[], object]


class Walk:
    """Goes from one misspelt word to the next; `step` is the name of a replacement among the steps to take back.

    `fault` is the one at hand, None when there are no more.
    """

    def __init__(self, proofreader: Proofreader, position: int, step: str) -> None:
        self._proofreader, self._step = proofreader, step
        self._spelling, self._stack = proofreader.spelling, proofreader.desk.history.stack
        self._begun = QTextCursor(proofreader.desk.document)
        self._begun.setPosition(position)
        self._passed: list[_Step] = []
        self.fault: Fault | None = None
        self.begin()

    @property
    def may_go_back(self) -> bool:
        """Whether a word was passed."""
        return bool(self._passed)

    def begin(self) -> None:
        """Look from the place where the walk began, as when a dictionary has been opened meanwhile."""
        self._has_turned = False
        self._look(self._begun.position())

    def skip(self) -> None:
        """Pass the word by, this once."""
        if self.fault is not None:
            self._go_on(self.fault.end, lambda: None)

    def ignore(self) -> None:
        """Take the word for right until the program ends."""
        if self.fault is not None:
            self._spelling.ignore(self.fault.word)
            self._go_on(self.fault.end, partial(self._spelling.forget, self.fault.word, self.fault.language))

    def learn(self) -> None:
        """Take the word for right for good. Raises FileProblem; then it is still at hand."""
        if self.fault is not None:
            self._spelling.learn(self.fault.word, self.fault.language)
            self._go_on(self.fault.end, partial(self._spelling.forget, self.fault.word, self.fault.language))

    def replace(self, words: str) -> None:
        """Put words in the place of the word; where the text has changed meanwhile, look anew."""
        if self.fault is None:
            return
        if self._proofreader.replace(self.fault, words, self._step):
            self._go_on(self.fault.start + wording.utf16_offset(words, len(words)), self._take_back_here())
        else:
            self._look(self.fault.start)

    def replace_all(self, words: str) -> int:
        """Put words in the place of the word wherever it is wrong. Return how often."""
        if self.fault is None:
            return 0
        number = self._proofreader.replace_all(self.fault, words, self._step)
        if number:
            self._go_on(self.fault.start, self._take_back_here())
        return number

    def back(self) -> None:
        """Go to the word before, and take back what was done there. Raises FileProblem where a list cannot be kept."""
        if self._passed:
            last = self._passed.pop()
            self._has_turned = last.has_turned
            try:
                last.take_back()
            finally:
                self._look(last.start)

    def _take_back_here(self) -> Callable[[], object]:
        """Return how the step just done is taken back: by the history, if nothing else has come upon it."""
        stack, index = self._stack, self._stack.index()
        return lambda: stack.undo() if stack.index() == index else None

    def _go_on(self, position: int, take_back: Callable[[], object]) -> None:
        assert self.fault is not None, "only a word at hand is passed"
        self._passed.append(_Step(self.fault.start, self._has_turned, take_back))
        self._look(position)

    def _look(self, position: int) -> None:
        if not self._has_turned:
            self.fault = self._proofreader.first_from(position)
            if self.fault is not None:
                return
            self._has_turned, position = True, 0
        self.fault = self._proofreader.first_from(position, self._begun.position())
