"""Where the seconds of a text go: words as written, figures and acronyms said in full, silences, marked pauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .estimate import Estimate
from .lexicon import core_of
from .markup import SpanKind, spans
from .pace import Pace
from .spoken import SpokenBlock, Token


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The parts of an estimate; their seconds add up to it.

    `plain_words` and `expanded_words` are counted as said, `expanded` as written: pieces that are said otherwise than
    they are written. `silence_seconds` is what stops, commas and paragraphs take, `pause_seconds` the marked pauses.
    """

    plain_words: int
    plain_seconds: float
    expanded: int
    expanded_words: int
    expanded_seconds: float
    silence_seconds: float
    pause_seconds: float

    @property
    def seconds(self) -> float:
        """The whole, in seconds."""
        return self.plain_seconds + self.expanded_seconds + self.silence_seconds + self.pause_seconds


_MARK = "=="
"""Where this stands, what must, should or may be said may begin or end within a word: `{==so==}{may}`."""


def as_written(block: SpokenBlock, start: int, end: int) -> str:
    """Return a stretch of a paragraph (code points) without the punctuation and markers around it, and marks in it."""
    written = block.text[start:end]
    if _MARK in written:
        marks = [span for span in spans(block.text, block.inside)[0] if span.kind is SpanKind.FRAME]
        for mark in reversed(marks):
            if start <= mark.start and mark.end <= end:
                written = written[: mark.start - start] + written[mark.end - start :]
    return core_of(written)


def is_said_otherwise(block: SpokenBlock, token: Token) -> bool:
    """Whether what is said for a token is another than what is written, capitals aside."""
    return bool(token.said) and as_written(block, token.start, token.end).casefold() != token.said.casefold()


@dataclass(frozen=True, slots=True)
class Expansion:
    """A piece said otherwise than it is written, how often, and its seconds all together, silences left out."""

    written: str
    said: str
    times: int
    seconds: float


@dataclass(frozen=True, slots=True)
class BlockParts:
    """What of a paragraph is said as written, and what otherwise: each piece as written, as said, and in units."""

    plain_units: float
    expanded: int
    expanded_words: int
    pieces: tuple[tuple[str, str, float], ...]


def parts_of(block: SpokenBlock) -> BlockParts:
    """Return the parts of a paragraph. Reads every word: nothing to be done for a whole text at every key."""
    plain = sum(t.units - t.silence_units for t in block.tokens if t.said and not is_said_otherwise(block, t))
    runs = tuple(_expanded_runs(block))
    return BlockParts(
        plain_units=plain,
        expanded=sum(map(len, runs)),
        expanded_words=sum(len(token.said.split()) for run in runs for token in run),
        pieces=tuple(_piece(block, run) for run in runs),
    )


def expansions(parts: Sequence[BlockParts], pace: Pace) -> tuple[Expansion, ...]:
    """Return what is said otherwise than it is written, what takes longest first.

    A sign that stands by itself (“49 %”) is one piece with the figure before it.
    """
    found: dict[tuple[str, str], list[float]] = {}
    for written, said, units in (piece for part in parts for piece in part.pieces):
        found.setdefault((written, said), []).append(units * pace.seconds_per_unit)
    listed = (Expansion(*key, len(seconds), sum(seconds)) for key, seconds in found.items())
    return tuple(sorted(listed, key=lambda expansion: -expansion.seconds))


def _piece(block: SpokenBlock, run: Sequence[Token]) -> tuple[str, str, float]:
    written = block.text[run[0].start : run[-1].end]
    said = " ".join(token.said for token in run)
    core = as_written(block, run[0].start, run[-1].end)
    return core or written.strip(), said, sum(token.units - token.silence_units for token in run)


def _expanded_runs(block: SpokenBlock) -> Iterator[list[Token]]:
    run: list[Token] = []
    for token in block.tokens:
        is_expanded = is_said_otherwise(block, token)
        is_sign = is_expanded and not any(map(str.isalnum, block.text[token.start : token.end]))
        if run and not (is_sign and token.start == run[-1].end):
            yield run
            run = []
        if is_expanded:
            run.append(token)
    if run:
        yield run


def breakdown(parts: Sequence[BlockParts], whole: Estimate, pace: Pace) -> Breakdown:
    """Return where the seconds of a text go: its paragraphs' parts, with the estimate of the whole at the same pace."""
    plain_units = sum(part.plain_units for part in parts)
    expanded_units = sum(units for part in parts for _, _, units in part.pieces)
    expanded_words = sum(part.expanded_words for part in parts)
    per_unit = pace.seconds_per_unit
    return Breakdown(
        plain_words=max(0, whole.spoken_words - expanded_words),
        plain_seconds=plain_units * per_unit,
        expanded=sum(part.expanded for part in parts),
        expanded_words=expanded_words,
        expanded_seconds=expanded_units * per_unit,
        silence_seconds=max(0.0, whole.units - plain_units - expanded_units) * per_unit,
        pause_seconds=whole.pause_seconds,
    )
