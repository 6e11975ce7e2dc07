"""What an estimate is made of, word by word, as data and as a table that stands straight in a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import Pace
from statement_studio.domain.spoken import SpokenBlock

from . import words

_WIDEST = 24  # a longer piece pushes its own line out, not the whole table
_LEAST_SECONDS = 1e-9


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a marked pause, or the silence behind a paragraph (without a writing of its own), on the clock.

    `seconds` are all it takes, `silence_seconds` those of them in which nothing is said, marked pauses among them.
    """

    starts_at: float
    written: str
    said: str
    units: float
    seconds: float
    silence_seconds: float
    pause_seconds: float

    def as_data(self) -> dict[str, object]:
        """Return what `time --json --explain` prints."""
        return {
            "written": self.written,
            "said": self.said,
            "units": round(self.units, 2),
            "seconds": round(self.seconds, 3),
            "pause_seconds": round(self.pause_seconds, 3),
        }


def explain(blocks: Sequence[SpokenBlock], pace: Pace) -> tuple[tuple[Piece, ...], ...]:
    """Return the pieces of every spoken paragraph; their seconds add up to the paragraph's."""
    return tuple(
        tuple(_pieces(blocks[paragraph.index], pace, paragraph.starts_at, paragraph.seconds))
        for paragraph in paragraphs(blocks, pace)
    )


def table(pieces: Sequence[Piece]) -> str:
    """Return a paragraph as lines of columns: when, how long, how much of it silence, as written, as said.

    The figures stand first and a word of this language stands between the two writings: so a terminal that turns
    writing from right to left round leaves the columns in their places.
    """
    cells = [words.piece(piece.written) for piece in pieces]
    width = min(_WIDEST, max(map(columns, cells), default=0))
    return "\n".join(
        f"    {words.moment(piece.starts_at):>7}  {words.cost(piece.seconds):>7}  {_silence(piece):>15}  "
        f"{cell}{' ' * (width - columns(cell))}  {words.said(piece.said, is_pause=piece.pause_seconds > 0)}".rstrip()
        for piece, cell in zip(pieces, cells, strict=True)
    )


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: wide characters two, combining marks and joiners none."""
    return sum(_columns_of(character) for character in text)


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _silence(piece: Piece) -> str:
    return words.silence(piece.silence_seconds) if piece.silence_seconds > _LEAST_SECONDS else ""


def _pieces(block: SpokenBlock, pace: Pace, starts_at: float, seconds: float) -> Iterator[Piece]:
    clock = starts_at
    for token in block.tokens:
        if not token.said and not token.pause_seconds:
            continue  # a marker, a comment: nothing is said and no time passes
        silence = token.silence_units * pace.seconds_per_unit + token.pause_seconds
        cost = token.units * pace.seconds_per_unit + token.pause_seconds
        written = " ".join(block.text[token.start : token.end].split())
        yield Piece(clock, written, token.said, token.units, cost, silence, token.pause_seconds)
        clock += cost
    rest = starts_at + seconds - clock
    if rest > _LEAST_SECONDS:
        yield Piece(clock, "", "", rest / pace.seconds_per_unit, rest, rest, 0.0)
