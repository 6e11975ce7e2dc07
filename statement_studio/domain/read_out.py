"""The sentences of a text as a voice reads them out: what is said, and where it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from .sentences import Sentence, sentences_of
from .spoken import SpokenBlock
from .weight import COMMA, SENTENCE_END

_MARKS = MappingProxyType({COMMA: ",", SENTENCE_END: "."})
_CHINESE_MARKS = MappingProxyType({COMMA: "，", SENTENCE_END: "。"})


@dataclass(frozen=True, slots=True)
class SaidSentence:
    """A sentence of the block `index`, from `start` to `end` (code points), in the words in which it is said.

    Figures and acronyms are said as they are counted, so that a listener hears what the estimate rests on.
    """

    index: int
    start: int
    end: int
    said: str


def said_sentences(blocks: Sequence[SpokenBlock], language: str) -> tuple[SaidSentence, ...]:
    """Return the sentences of a text in order."""
    return tuple(
        SaidSentence(index, sentence.start, sentence.end, _said(block, sentence, language))
        for index, block in enumerate(blocks)
        if block.is_spoken
        for sentence in sentences_of(block, language)
    )


def _said(block: SpokenBlock, sentence: Sentence, language: str) -> str:
    marks, gap = (_CHINESE_MARKS, "") if language == "zh" else (_MARKS, " ")
    tokens = [t for t in block.tokens if t.said and sentence.start <= t.start < sentence.end]
    return gap.join(f"{token.said}{marks.get(token.tail, '')}" for token in tokens)
