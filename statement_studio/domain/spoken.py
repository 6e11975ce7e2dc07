"""A Markdown text as it is said aloud: word by word, with what every word costs in spoken characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .markup import Span, SpanKind, pause_seconds, spans, split_paragraphs
from .saying import Saying, say
from .tongue import Tongue, tongue
from .weight import HANZI, SENTENCE_END, count_said, silence_units

# A number grouped by spaces is one piece; Chinese is read character by character; all else goes from space to space.
_CHUNK = re.compile(
    rf"(?<![\w.,])[0-9]{{1,3}}(?:[ \u00a0\u202f\u2009][0-9]{{3}})+(?![0-9])[^\s\x00{HANZI}]*"
    rf"|[{HANZI}][，。、；：！？”’）》」』…—,;:!?)\"]*|[^\s\x00{HANZI}，。、；：！？]+[，。、；：！？…”’）》」』]*|[，。、；：！？]+"
)
_BREAK = "\x00"  # stands where something silent was; it is part of no piece
_PARAGRAPH_BREAK = "\n\n"
_GAPS = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the paragraph (`start`, `end` in code points): a word with the space behind it, or something silent.

    `units` are spoken characters: the words `said`, the step from the word before, the silence behind. A silent
    token says "" and costs 0 units, but a marked pause takes its `pause_seconds`.
    """

    start: int
    end: int
    said: str
    units: float
    pause_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class SpokenBlock:
    """A paragraph as it is said.

    `units` is the sum of the tokens' units. `closing_units` is what the final punctuation and the paragraph break
    cost when another spoken paragraph follows. `words` are the spoken words as written (Chinese: characters),
    `spoken_words` after figures and acronyms are put into words. `written` is what is said, as written, on one line,
    without markers. `inside` and `leaves` tell which comment or note is
    open at the start and at the end: "", "comment" or "note".
    """

    text: str
    written: str
    tokens: tuple[Token, ...]
    units: float
    pause_seconds: float
    closing_units: float
    words: int
    spoken_words: int
    inside: str
    leaves: str

    @property
    def is_spoken(self) -> bool:
        """Whether anything is said or a pause is kept."""
        return self.units > 0 or self.pause_seconds > 0


def read_text(text: str, language: str) -> tuple[SpokenBlock, ...]:
    """Return the paragraphs of a whole Markdown text as they are said."""
    blocks, inside = [], ""
    for paragraph in split_paragraphs(text):
        block = read_block(paragraph, language, inside)
        blocks.append(block)
        inside = block.leaves
    return tuple(blocks)


def read_block(text: str, language: str, inside: str = "") -> SpokenBlock:
    """Return one paragraph as it is said; `inside` is the state the paragraph before left (see `markup.spans`)."""
    covering, leaves = spans(text, inside)
    speaker = tongue(language)
    visible, origins = _visible(text, covering)
    words = _spoken_words(visible, language)
    tokens = tuple(_tokens(text, covering, origins, words, speaker))
    return SpokenBlock(
        text=text,
        written=_GAPS.sub(" ", visible.replace(_BREAK, " ")).strip(),
        tokens=tokens,
        units=sum(token.units for token in tokens),
        pause_seconds=sum(token.pause_seconds for token in tokens),
        closing_units=speaker.paragraph_units + silence_units(words[-1].tail, speaker) if words else 0.0,
        words=sum(word.saying.words for word in words),
        spoken_words=sum(count_said(word.saying.said, speaker) for word in words),
        inside=inside,
        leaves=leaves,
    )


def as_one(parts: Sequence[SpokenBlock]) -> SpokenBlock:
    """Return paragraphs, parted by empty lines, as one block that takes as long as they do one after the other."""
    tokens: list[Token] = []
    start = 0
    last_spoken = max((number for number, part in enumerate(parts) if part.is_spoken), default=0)
    for number, part in enumerate(parts):
        tokens += [replace(token, start=token.start + start, end=token.end + start) for token in part.tokens]
        start += len(part.text)
        if number + 1 < len(parts):
            closing = part.closing_units if part.is_spoken and number < last_spoken else 0.0
            tokens.append(Token(start, start + len(_PARAGRAPH_BREAK), "", closing))
            start += len(_PARAGRAPH_BREAK)
    return SpokenBlock(
        text=_PARAGRAPH_BREAK.join(part.text for part in parts),
        written=" ".join(part.written for part in parts if part.written),
        tokens=tuple(tokens),
        units=sum(token.units for token in tokens),
        pause_seconds=sum(part.pause_seconds for part in parts),
        closing_units=parts[last_spoken].closing_units,
        words=sum(part.words for part in parts),
        spoken_words=sum(part.spoken_words for part in parts),
        inside=parts[0].inside,
        leaves=parts[-1].leaves,
    )


def _visible(text: str, covering: tuple[Span, ...]) -> tuple[str, list[tuple[int, int]]]:
    """Return what is spoken of a text, and where its stretches begin in it and in the text.

    Markers and footnotes vanish without a trace, so that they do not cut words; everything else leaves a break.
    """
    if len(covering) == 1 and covering[0].kind is SpanKind.TEXT:
        return text, [(0, 0)]
    pieces, origins, length = [], [], 0
    for span in covering:
        if span.kind is SpanKind.TEXT:
            origins.append((length, span.start))
            pieces.append(text[span.start : span.end])
            length += span.end - span.start
        elif span.kind not in (SpanKind.MARKER, SpanKind.FOOTNOTE):
            pieces.append(_BREAK)
            length += 1
    return "".join(pieces), origins


@dataclass(slots=True)
class _Word:
    """A spoken word on its way to being a token: its place in the visible text and how it is said."""

    start: int
    end: int
    saying: Saying
    tail: str


def _spoken_words(visible: str, language: str) -> list[_Word]:
    found = list(_CHUNK.finditer(visible))
    chunks = ["", *(match[0] for match in found), ""]
    words: list[_Word] = []
    for number, match in enumerate(found, start=1):
        saying = say(chunks[number], language, chunks[number - 1], chunks[number + 1])
        if saying.said:
            words.append(_Word(match.start(), match.end(), saying, saying.tail))
        elif words and saying.tail and words[-1].tail != SENTENCE_END:
            # A dash or a French colon stands by itself: its silence belongs to the word before.
            words[-1].tail = saying.tail
    return words


def _tokens(
    text: str, covering: tuple[Span, ...], origins: list[tuple[int, int]], words: list[_Word], speaker: Tongue
) -> Iterator[Token]:
    """Yield the tokens that cover the text: the words, and silent ones for what lies between."""
    pauses = [span for span in covering if span.kind is SpanKind.PAUSE][::-1]
    cursor, stretch = 0, 0
    for number, word in enumerate(words):
        while stretch + 1 < len(origins) and origins[stretch + 1][0] <= word.start:
            stretch += 1
        start = word.start - origins[stretch][0] + origins[stretch][1]
        while stretch + 1 < len(origins) and origins[stretch + 1][0] < word.end:
            stretch += 1
        end = word.end - origins[stretch][0] + origins[stretch][1]
        yield from _silent(text, cursor, start, pauses)
        while end < len(text) and text[end].isspace():
            end += 1
        units = word.saying.units + (speaker.space_units if number else 0.0)
        if number + 1 < len(words):
            units += silence_units(word.tail, speaker)
        yield Token(start, end, word.saying.said, units)
        cursor = end
    yield from _silent(text, cursor, len(text), pauses)


def _silent(text: str, start: int, end: int, pauses: list[Span]) -> Iterator[Token]:
    """Yield the silent tokens between two places; `pauses` are those still to come, the next one last."""
    while pauses and pauses[-1].start < end:
        pause = pauses.pop()
        if pause.start > start:
            yield Token(start, pause.start, "", 0.0)
        yield Token(pause.start, pause.end, "", 0.0, pause_seconds(text[pause.start : pause.end]))
        start = pause.end
    if end > start:
        yield Token(start, end, "", 0.0)
