"""How each piece of a text is said, what it costs, and which of them deserve a look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from statement_studio.domain.breakdown import as_written
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace
from statement_studio.domain.spoken import SpokenBlock, Token, token_at


class Decided(Enum):
    """Who says how a piece is said."""

    LANGUAGE = auto()
    STATEMENT = auto()
    PERSON = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece as written, what is said for it, how often, and the seconds it takes each time, silences left out.

    `how` is its entry in a lexicon, "" where the language decides. `is_notable` tells that it deserves a look: it is
    said otherwise than written, or could be.
    """

    written: str
    said: str
    times: int
    seconds: float
    decided: Decided = Decided.LANGUAGE
    how: str = ""
    is_notable: bool = True


def pieces(
    blocks: Sequence[SpokenBlock], pace: Pace, statements: Lexicon, persons: Lexicon, also: str = ""
) -> tuple[Piece, ...]:
    """Return the pieces of a text, each once, in their order.

    Notable are those said otherwise than written, named in a lexicon, or written in capitals: an acronym may be
    read as a word or letter by letter. `statements` is the lexicon of the statement and wins over the person's;
    `also` is notable in any case.
    """
    found: dict[tuple[str, str], Piece] = {}
    for written, token in _said(blocks):
        key = written, token.said
        if key in found:
            found[key] = replace(found[key], times=found[key].times + 1)
            continue
        decided, how = _decided(written, statements, persons)
        is_plain = token.said.casefold() == written.casefold() and not _is_in_capitals(written)
        is_notable = written == also or not is_plain or decided is not Decided.LANGUAGE
        seconds = (token.units - token.silence_units) * pace.seconds_per_unit
        found[key] = Piece(written, token.said, 1, seconds, decided, how, is_notable)
    return tuple(found.values())


def piece_at(block: SpokenBlock, offset: int) -> str:
    """Return the piece as written at an offset into a block, or the one just before; "" where nothing is said.

    A single character, as of a Chinese text, is no piece that anybody looks for.
    """
    token = token_at(block, offset)
    written = as_written(block, token.start, token.end) if token is not None else ""
    return written if len(written) > 1 else ""


def _said(blocks: Sequence[SpokenBlock]) -> Iterator[tuple[str, Token]]:
    for block in blocks:
        for token in block.tokens:
            written = as_written(block, token.start, token.end)
            if token.said and written:
                yield written, token


def _is_in_capitals(written: str) -> bool:
    """Whether this may be an acronym, such as WGEID or a name with two capitals in it."""
    return sum(character.isupper() for character in written) > 1


def _decided(written: str, statements: Lexicon, persons: Lexicon) -> tuple[Decided, str]:
    for lexicon, decided in ((statements, Decided.STATEMENT), (persons, Decided.PERSON)):
        how = lexicon.said_of(written)
        if how:
            return decided, how
    return Decided.LANGUAGE, ""
