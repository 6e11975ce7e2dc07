"""The sentences of a text and what each of them costs: its seconds, and the seconds that would be saved without it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .markup import SpanKind, spans
from .pace import Pace
from .sentence_openings import opening_of
from .spoken import SpokenBlock, Token
from .tongue import tongue
from .weight import SENTENCE_END, silence_units

_NEW_LINE = re.compile(r"[ \t]*\n[ \t]*(?:[-*+>#]|[0-9]{1,9}[.)])")
"""The end of a line before a list item, a quotation or a heading."""
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]")
_GAPS = re.compile(r"[ \t\n]+")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.)[^\w\s]*+\s*+\Z")
_TRACELESS = frozenset({SpanKind.MARKER, SpanKind.FOOTNOTE, SpanKind.FRAME, SpanKind.HINT})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph: from its first word to its last mark, `start` and `end` in code points.

    `units` are spoken characters, without the silence behind it; that is `silence_units`, as if something followed in
    the paragraph. `pause_seconds` are the marked pauses in and behind it. `written` is what is said, as written, with
    the quotation marks around it.
    """

    start: int
    end: int
    units: float
    silence_units: float
    pause_seconds: float
    written: str


@dataclass(frozen=True, slots=True)
class Cost:
    """What a sentence costs: `index` counts the blocks, `seconds` include the silence behind it if something follows.

    `saved_seconds` is how much shorter the text is without it; more than `seconds` where its paragraph goes with it.
    """

    index: int
    sentence: Sentence
    seconds: float
    saved_seconds: float


def sentences_of(block: SpokenBlock, language: str) -> tuple[Sentence, ...]:
    """Return the sentences of a paragraph in order; none where no word is said.

    A sentence ends at a stop, at an empty line, and at the end of a list item or of a heading; at an ellipsis unless
    a small letter follows.
    """
    speaker = tongue(language)
    found = []
    runs = list(_runs(block))
    written = _written(block, [next(token.start for token in run if token.said) for run in runs])
    for run, words in zip(runs, written, strict=True):
        said = [token for token in run if token.said]
        first, last = said[0], said[-1]
        silence = last.silence_units
        units = sum(token.units for token in run) - silence
        if not silence:
            silence = silence_units(last.tail, speaker)
        found.append(
            Sentence(
                start=first.start,
                end=first.start + len(block.text[first.start : last.end].rstrip()),
                units=units,
                silence_units=silence,
                pause_seconds=sum(token.pause_seconds for token in run),
                written=words,
            )
        )
    return tuple(found)


def costs(
    blocks: Sequence[SpokenBlock], pace: Pace, find: Callable[[SpokenBlock], Sequence[Sentence]] | None = None
) -> tuple[Cost, ...]:
    """Return what every sentence of a text costs, in their order; `find` may know the sentences of blocks already."""
    spoken = [(index, block) for index, block in enumerate(blocks) if block.is_spoken]
    found: list[Cost] = []
    for place, (index, block) in enumerate(spoken):
        before = spoken[place - 1][1] if place else None
        is_last = place + 1 == len(spoken)
        known = find(block) if find else sentences_of(block, pace.language)
        found += _costs_in(index, block, known, pace, before=before, is_last=is_last)
    return tuple(found)


def _costs_in(
    index: int,
    block: SpokenBlock,
    known: Sequence[Sentence],
    pace: Pace,
    *,
    before: SpokenBlock | None,
    is_last: bool,
) -> tuple[Cost, ...]:
    """Return what the sentences of one paragraph cost; `before` is the spoken paragraph before it, if there is one.

    `is_last` tells that no spoken paragraph follows: nothing is silent behind its last sentence then.
    """
    found = []
    for number, sentence in enumerate(known):
        is_end = number + 1 == len(known)
        counted = 0.0 if is_end and is_last else sentence.silence_units
        saved = counted
        if len(known) == 1:
            saved = (before.closing_units if before else 0.0) if is_last else block.closing_units
        elif is_end and is_last:
            # The sentence before it is the last one then, and nothing is silent behind that either.
            saved = known[number - 1].silence_units
        units, per_unit = sentence.units, pace.seconds_per_unit
        found.append(
            Cost(
                index,
                sentence,
                (units + counted) * per_unit + sentence.pause_seconds,
                (units + saved) * per_unit + sentence.pause_seconds,
            )
        )
    return tuple(found)


def costs_of(blocks: Sequence[SpokenBlock], index: int, pace: Pace) -> tuple[Cost, ...]:
    """Return what the sentences of one paragraph of a text cost, without reading the others."""
    before = next((blocks[number] for number in range(index - 1, -1, -1) if blocks[number].is_spoken), None)
    is_last = not any(blocks[number].is_spoken for number in range(index + 1, len(blocks)))
    known = sentences_of(blocks[index], pace.language)
    return _costs_in(index, blocks[index], known, pace, before=before, is_last=is_last)


def dearest(known: Sequence[Cost]) -> tuple[Cost, ...]:
    """Return costs with the longest sentence first; what is as long stands in the order of the text."""
    return tuple(sorted(known, key=lambda cost: -round(cost.seconds, 1)))


def _runs(block: SpokenBlock) -> Iterator[list[Token]]:
    """Yield the tokens of each sentence; what is silent belongs to the sentence before it, at the beginning after."""
    run: list[Token] = []
    has_words = has_ended = may_go_on = False
    for token in block.tokens:
        if has_ended and token.said and not (may_go_on and _begins_small(block.text, token)):
            yield run
            run, has_words = [], False
        if token.said:
            has_words, has_ended, may_go_on = True, token.tail == SENTENCE_END, _trails_off(block.text, token)
        run.append(token)
        if has_words and _ends_line(block.text, token):
            has_ended, may_go_on = True, False
    if has_words:
        yield run


def _trails_off(text: str, token: Token) -> bool:
    return token.tail == SENTENCE_END and _ELLIPSIS.search(text, token.start, token.end) is not None


def _begins_small(text: str, token: Token) -> bool:
    return next((sign for sign in text[token.start : token.end] if sign.isalnum()), "").islower()


def _ends_line(text: str, token: Token) -> bool:
    """Whether a line ends with a token that what follows does not go on."""
    line_end = text.find("\n", token.start, token.end)
    if line_end < 0:
        return False
    if "\n\n" in text[token.start : token.end] or _NEW_LINE.match(text, line_end):
        return True
    return _HEADING.match(text, text.rfind("\n", 0, line_end) + 1) is not None


def _written(block: SpokenBlock, first_words: Sequence[int]) -> list[str]:
    """Return what is written of the sentences whose first words begin at these places, none of its signs left out."""
    shown, places = "", []
    waiting = [*reversed(first_words)]
    for span in spans(block.text, block.inside)[0]:
        if span.kind is SpanKind.TEXT:
            while waiting and waiting[-1] < span.end:
                places.append(len(shown) + max(0, waiting.pop() - span.start))
            shown += block.text[span.start : span.end]
        elif span.kind not in _TRACELESS:
            shown += " "
    places += [len(shown)] * len(waiting)
    starts = [opening_of(shown, place) if number else 0 for number, place in enumerate(places)]
    return [_GAPS.sub(" ", shown[start:end]).strip(" ") for start, end in pairwise((*starts, len(shown)))]
