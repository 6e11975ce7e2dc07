"""A text as the words and sentences that a listener waits for: what is said, in order, and where it is written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .pace import Pace
from .sentences import sentences_of
from .spoken import SpokenBlock, Token

_WORD = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[^\W_\u3400-\u9fff\uf900-\ufaff]+(?:['’][^\W_]+)*")
"""A word as a mouth says it: hyphens part words, apostrophes do not; a Chinese character is one."""


@dataclass(frozen=True, slots=True)
class ScriptWord:
    """A word said aloud, in lower case: `block` counts the blocks, `start` and `end` are code points of it as written.

    The words of a figure all stand where the figure stands. `sentence` counts the sentences of the script.
    `is_optional` tells that it is one of several words for something written in one, which people say differently.
    """

    said: str
    block: int
    start: int
    end: int
    sentence: int
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class ScriptSentence:
    """A sentence as planned: `block`, `start` and `end` as for a word, `first_word` and `last_word` count the words.

    `phrases` are the seconds planned for the words of each stretch between two commas, colons or stops, silences left
    out. `units` are its spoken characters with the silences in it. `opens_paragraph` tells that a spoken paragraph
    begins with it.
    """

    block: int
    start: int
    end: int
    first_word: int
    last_word: int
    phrases: tuple[float, ...]
    units: float
    opens_paragraph: bool

    @property
    def said_seconds(self) -> float:
        """The seconds planned for its words, silences left out."""
        return sum(self.phrases)


@dataclass(frozen=True, slots=True)
class Script:
    """What will be said: its words and its sentences, in order, and the pace at which they are planned."""

    words: tuple[ScriptWord, ...]
    sentences: tuple[ScriptSentence, ...]
    pace: Pace

    def word_at(self, block: int, offset: int) -> int:
        """Return the number of the word at a place of the text or, where none stands, of the next; at most the last."""
        found = bisect_left(self.words, (block, offset + 1), key=lambda word: (word.block, word.end))
        return min(found, max(0, len(self.words) - 1))


def script_of(blocks: Sequence[SpokenBlock], pace: Pace) -> Script:
    """Return a text as a script; `blocks` are all its paragraphs, spoken or not."""
    words: list[ScriptWord] = []
    sentences: list[ScriptSentence] = []
    for index, block in enumerate(blocks):
        opens = True
        for sentence in sentences_of(block, pace.language):
            first = len(words)
            tokens = [token for token in block.tokens if sentence.start <= token.start < sentence.end]
            words += _words(index, tokens, len(sentences))
            if len(words) > first:
                span = (index, sentence.start, sentence.end, first, len(words) - 1)
                phrases = tuple(_phrases(tokens, pace))
                sentences.append(ScriptSentence(*span, phrases, sentence.units, opens_paragraph=opens))
                opens = False
    return Script(tuple(words), tuple(sentences), pace)


def _words(index: int, tokens: Sequence[Token], sentence: int) -> Iterator[ScriptWord]:
    for token in tokens:
        said = _WORD.findall(token.said.casefold().replace("’", "'"))
        for word in said:
            yield ScriptWord(word, index, token.start, token.end, sentence, is_optional=len(said) > 1)


def _phrases(tokens: Sequence[Token], pace: Pace) -> Iterator[float]:
    """Yield the seconds planned for the words between two silences."""
    units = 0.0
    for token in tokens:
        units += token.units - token.silence_units
        if token.said and token.tail:
            yield units * pace.seconds_per_unit
            units = 0.0
    if units:
        yield units * pace.seconds_per_unit
