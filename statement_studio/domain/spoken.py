"""A Markdown text as it is said aloud: word by word, with what every word costs in spoken characters."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .hints import Hint, hints_in
from .lexicon import Lexicon, pattern_of
from .markup import Span, SpanKind, pause_seconds, spans, split_paragraphs
from .piece import ARABIC_PAIRS, CODE, SIGN
from .saying import Saying, say, say_alone
from .tongue import Tongue, tongue
from .voice import said_so
from .weight import HANZI, SENTENCE_END, silence_units

_NEIGHBOURHOOD = 40  # how many characters before and behind a piece may decide how it is said
_NO_LEXICON = Lexicon()
_BREAK = "\x00"  # stands where something silent was; it is part of no piece
PARAGRAPH_BREAK = "\n\n"
"""What parts the paragraphs of a text."""
_GAPS = re.compile(r"[ \t\n]+")
_TRACELESS = frozenset({SpanKind.MARKER, SpanKind.FOOTNOTE, SpanKind.FRAME, SpanKind.HINT})


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the paragraph (`start`, `end` in code points): a word with the space behind it, or something silent.

    `units` are spoken characters: the words `said`, the step from the word before, the silence behind. A silent
    token says "" and costs 0 units, but a marked pause takes its `pause_seconds`.

    `tail` is the silence behind the word: SENTENCE_END, COMMA or "". `silence_units` is its part of `units`; for the
    last word of a paragraph it is 0, because what follows that word lies in the block's `closing_units`.
    """

    start: int
    end: int
    said: str
    units: float
    pause_seconds: float = 0.0
    tail: str = ""
    silence_units: float = 0.0


@dataclass(frozen=True, slots=True)
class Pronounced:
    """Words of what is `written` (`start`, `end` in code points) with a hint that says how they are pronounced."""

    start: int
    end: int
    said: str


@dataclass(frozen=True, slots=True)
class SpokenBlock:
    """A paragraph as it is said.

    `units` is the sum of the tokens' units. `closing_units` is what the final punctuation and the paragraph break
    cost when another spoken paragraph follows. `words` are the spoken words as written (Chinese: characters),
    `spoken_words` after figures and acronyms are put into words. `written` is what is said, as written, on one line,
    without markers; `pronounced` are its words with a hint. `inside` and `leaves` tell which comment or note is
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
    pronounced: tuple[Pronounced, ...] = ()

    @property
    def is_spoken(self) -> bool:
        """Whether anything is said or a pause is kept."""
        return self.units > 0 or self.pause_seconds > 0


def read_text(text: str, language: str, lexicon: Lexicon = _NO_LEXICON) -> tuple[SpokenBlock, ...]:
    """Return the paragraphs of a whole Markdown text as they are said."""
    blocks, inside = [], ""
    for paragraph in split_paragraphs(text):
        block = read_block(paragraph, language, inside, lexicon)
        blocks.append(block)
        inside = block.leaves
    return tuple(blocks)


def read_block(text: str, language: str, inside: str = "", lexicon: Lexicon = _NO_LEXICON) -> SpokenBlock:
    """Return one paragraph as it is said.

    `inside` is the state the paragraph before left (see `markup.spans`), `lexicon` what is said against the rules.
    """
    covering, leaves = spans(text, inside)
    speaker = tongue(language)
    visible, origins = _visible(text, covering)
    hints = _in_visible(hints_in(text, covering), origins)
    words = _spoken_words(visible, language, lexicon, hints)
    tokens = tuple(_tokens(text, covering, origins, words, speaker))
    return SpokenBlock(
        text=text,
        written=_on_one_line(visible).strip(),
        tokens=tokens,
        units=sum(token.units for token in tokens),
        pause_seconds=sum(token.pause_seconds for token in tokens),
        closing_units=speaker.paragraph_units + silence_units(words[-1].tail, speaker) if words else 0.0,
        words=sum(word.saying.words for word in words),
        spoken_words=sum(word.saying.spoken_words for word in words),
        inside=inside,
        leaves=leaves,
        pronounced=tuple(_pronounced(visible, hint) for hint in hints),
    )


def token_at(block: SpokenBlock, offset: int) -> Token | None:
    """Return the spoken token at an offset (in code points) or just before it, None when nothing is said before it."""
    number = bisect_right(block.tokens, offset, key=lambda token: token.start)
    return next((token for token in reversed(block.tokens[:number]) if token.said), None)


def as_one(parts: Sequence[SpokenBlock]) -> SpokenBlock:
    """Return paragraphs, parted by empty lines, as one block that takes as long as they do one after the other."""
    tokens: list[Token] = []
    pronounced: list[Pronounced] = []
    start = written = 0
    last_spoken = max((number for number, part in enumerate(parts) if part.is_spoken), default=0)
    for number, part in enumerate(parts):
        tokens += [replace(token, start=token.start + start, end=token.end + start) for token in part.tokens]
        pronounced += [replace(p, start=p.start + written, end=p.end + written) for p in part.pronounced]
        written += len(part.written) + 1 if part.written else 0
        start += len(part.text)
        if number + 1 < len(parts):
            closing = part.closing_units if part.is_spoken and number < last_spoken else 0.0
            tokens.append(Token(start, start + len(PARAGRAPH_BREAK), "", closing, silence_units=closing))
            start += len(PARAGRAPH_BREAK)
    return SpokenBlock(
        text=PARAGRAPH_BREAK.join(part.text for part in parts),
        written=" ".join(part.written for part in parts if part.written),
        tokens=tuple(tokens),
        units=sum(token.units for token in tokens),
        pause_seconds=sum(part.pause_seconds for part in parts),
        closing_units=parts[last_spoken].closing_units,
        words=sum(part.words for part in parts),
        spoken_words=sum(part.spoken_words for part in parts),
        inside=parts[0].inside,
        leaves=parts[-1].leaves,
        pronounced=tuple(pronounced),
    )


def _visible(text: str, covering: tuple[Span, ...]) -> tuple[str, list[tuple[int, int]]]:
    """Return what is spoken of a text, and where its stretches begin in it and in the text.

    What only stands in the words, such as a marker, vanishes without a trace, so that it does not cut them;
    everything else leaves a break.
    """
    if len(covering) == 1 and covering[0].kind is SpanKind.TEXT:
        return text, [(0, 0)]
    pieces, origins, length = [], [], 0
    for span in covering:
        if span.kind is SpanKind.TEXT:
            origins.append((length, span.start))
            pieces.append(text[span.start : span.end])
            length += span.end - span.start
        elif span.kind not in _TRACELESS:
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


def _spoken_words(visible: str, language: str, lexicon: Lexicon, hints: Sequence[Pronounced]) -> list[_Word]:
    context = visible.replace(_BREAK, " ")
    entries = pattern_of(lexicon)
    words: list[_Word] = []
    for start, end, hint in _chunks(visible, hints):
        written = visible[start:end]
        is_listed = entries is not None and entries.search(written) is not None
        saying = _as_hinted(written, start, hint, language) if hint else None
        if saying is None and not is_listed:
            saying = say_alone(written, language)
        if saying is None:
            before, after = context[max(0, start - _NEIGHBOURHOOD) : start], context[end : end + _NEIGHBOURHOOD]
            saying = say(written, language, before, after, lexicon if is_listed else _NO_LEXICON)
        if saying.said:
            words.append(_Word(start, end, saying, saying.tail))
        elif words and saying.tail and words[-1].tail != SENTENCE_END:
            # A dash or a French colon stands by itself: its silence belongs to the word before.
            words[-1].tail = saying.tail
    return words


@lru_cache(maxsize=1)
def _chunk() -> re.Pattern[str]:
    # A telephone number, an amount with its currency before it, a number grouped by spaces and what Arabic puts into
    # a dual are one piece each; Chinese is read character by character; all else goes from space to space.
    return re.compile(
        rf"""
        (?<![^\W{HANZI}])(?<![.,])[(\[“"«‘¿]*+(?:
            \+[0-9][0-9 \u00a0\u202f().-]{{6,}}[0-9]
            |0[0-9]{{1,3}}(?:[ \u00a0\u202f][0-9]{{2,4}}){{2,}}(?![0-9])
            |(?:(?:[A-Z]{{2}})?{SIGN}|{CODE})[ \u00a0\u202f](?=[0-9])
                [0-9]+(?:[ \u00a0\u202f][0-9]{{3}}(?![0-9]))*[^\s\x00{HANZI}]*
            |[12١٢][ \u00a0](?:{ARABIC_PAIRS})(?!\w)
            |[0-9]{{1,3}}(?:[ \u00a0\u202f\u2009][0-9]{{3}})+(?![0-9])[^\s\x00{HANZI}]*
        )
        |[{HANZI}][，。、；：！？”’）》」』…—,;:!?)\"]*
        |[^\s\x00{HANZI}，。、；：！？]+[，。、；：！？…”’）》」』]*
        |[，。、；：！？]+
        """,
        re.VERBOSE,
    )


def _chunks(visible: str, hints: Sequence[Pronounced]) -> Iterator[tuple[int, int, Pronounced | None]]:
    """Yield where the pieces stand that are said one by one; all that one hint stands for is one piece, with it."""
    waiting = list(reversed(hints))
    opened: tuple[int, int, Pronounced] | None = None
    for match in _chunk().finditer(visible):
        start, end = match.span()
        if opened and start < opened[2].end:
            opened = (opened[0], max(end, opened[1]), opened[2])
            continue
        if opened:
            yield opened
            opened = None
        if waiting and end > waiting[-1].start:
            opened = (start, end, waiting.pop())
        else:
            yield start, end, None
    if opened:
        yield opened


def _as_hinted(written: str, start: int, hint: Pronounced, language: str) -> Saying:
    """Return how a piece is said of which a hint stands for some or all; `start` is its place."""
    before, after = written[: hint.start - start], written[hint.end - start :]
    words = sum(1 for _ in _chunk().finditer(written[hint.start - start : hint.end - start]))
    return said_so(hint.said, words, say(before, language), say(after, language), tongue(language))


def _in_visible(hints: Sequence[Hint], origins: list[tuple[int, int]]) -> tuple[Pronounced, ...]:
    """Return hints with the places of their words in the visible text."""

    def place(offset: int) -> int:
        visible, origin = origins[bisect_right(origins, offset, key=lambda stretch: stretch[1]) - 1]
        return visible + offset - origin

    return tuple(Pronounced(place(hint.start), place(hint.end - 1) + 1, hint.said) for hint in hints)


def _pronounced(visible: str, hint: Pronounced) -> Pronounced:
    """Return a hint of the visible text with its place in what is written, on one line."""
    start = len(_on_one_line(visible[: hint.start]).lstrip())
    return Pronounced(start, start + len(_on_one_line(visible[hint.start : hint.end])), hint.said)


def _on_one_line(visible: str) -> str:
    return _GAPS.sub(" ", visible.replace(_BREAK, " "))


def _tokens(
    text: str, covering: tuple[Span, ...], origins: list[tuple[int, int]], words: list[_Word], speaker: Tongue
) -> Iterator[Token]:
    """Yield the tokens that cover the text: the words, and silent ones for what lies between."""
    pauses = [span for span in covering if span.kind is SpanKind.PAUSE][::-1]
    parted, places = _parted_by_headings(text, covering), list(_places(words, origins))
    cursor, is_first = 0, True
    for number, (word, (start, end)) in enumerate(zip(words, places, strict=True)):
        if start > cursor:
            yield from _silent(text, cursor, start, pauses)
        units = word.saying.units + (0.0 if is_first else speaker.space_units)
        silence, is_first = 0.0, False
        if number + 1 < len(words):
            coming = bisect_left(parted, end)
            is_first = coming < len(parted) and parted[coming] < places[number + 1][0]
            silence = silence_units(word.tail, speaker) + (speaker.paragraph_units if is_first else 0.0)
        while end < len(text) and text[end].isspace():
            end += 1
        yield Token(start, end, word.saying.said, units + silence, 0.0, word.tail, silence)
        cursor = end
    yield from _silent(text, cursor, len(text), pauses)


def _places(words: Sequence[_Word], origins: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield where words of the visible text begin and end in the text itself."""
    stretch = 0
    for word in words:
        while stretch + 1 < len(origins) and origins[stretch + 1][0] <= word.start:
            stretch += 1
        start = word.start - origins[stretch][0] + origins[stretch][1]
        while stretch + 1 < len(origins) and origins[stretch + 1][0] < word.end:
            stretch += 1
        yield start, word.end - origins[stretch][0] + origins[stretch][1]


def _parted_by_headings(text: str, covering: tuple[Span, ...]) -> list[int]:
    """Return the line ends around headings, in order: a heading is one line, and stands apart without empty ones."""
    found = []
    for span in covering if "#" in text else ():
        if span.kind is SpanKind.MARKER and text[span.start : span.end].lstrip()[:1] == "#":
            found += [text.rfind("\n", 0, span.start), text.find("\n", span.end)]
    return sorted(line_end for line_end in found if line_end >= 0)


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
