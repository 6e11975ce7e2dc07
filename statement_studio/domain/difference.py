"""What was taken out of a text and what was put in, word by word.

Knows how two wordings are laid side by side: whole paragraphs first, then the words of those that changed, so that a
long text costs little more than what was changed in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby

from .weight import HANZI

_PARAGRAPHS = re.compile(r"[^\n]+|\n+")
_LETTERS = rf"[^\s.,;:!?{HANZI}]+"
# A mark inside a word or a figure (1,200) belongs to it; one behind it may change alone.
_WORDS = re.compile(rf"[{HANZI}]|{_LETTERS}(?:[.,;:!?]++{_LETTERS})*|[.,;:!?]+|\n+|[^\S\n]+")


class PieceKind(Enum):
    """What became of a piece of text."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text, with its white space, that both wordings share or only one of them has."""

    kind: PieceKind
    text: str


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return the pieces that lead from one wording to another.

    The equal and the removed ones give the old text, the equal and the added ones the new text. No piece is empty, no
    two neighbours are of one kind, and what was removed comes before what was added in its place.
    """
    pieces: list[Piece] = []
    for before, after in _aligned(_PARAGRAPHS.findall(old), _PARAGRAPHS.findall(new)):
        if before == after:
            pieces.append(Piece(PieceKind.EQUAL, before))
        else:
            pieces += _in_words(before, after)
    return tuple(_tidied(pieces))


def _in_words(old: str, new: str) -> Iterator[Piece]:
    for before, after in _aligned(_WORDS.findall(old), _WORDS.findall(new)):
        if before == after:
            yield Piece(PieceKind.EQUAL, before)
        else:
            yield Piece(PieceKind.REMOVED, before)
            yield Piece(PieceKind.ADDED, after)


def _aligned(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield stretches of both texts that belong together, equal ones and different ones."""
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    yield "".join(old[:start]), "".join(new[:start])
    # Words that are everywhere in a long text do not start a match: without that, the time grows with the square.
    for _, first, last, new_first, new_last in SequenceMatcher(None, before, after).get_opcodes():
        yield "".join(before[first:last]), "".join(after[new_first:new_last])
    yield "".join(old[len(old) - end :]), "".join(new[len(new) - end :])


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many words both texts begin with."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((number for number, (before, after) in pairs if before != after), min(len(old), len(new)))


def _tidied(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the same difference with each change in one: what was removed, then what was added."""
    for is_equal, group in groupby(_joined(pieces), lambda piece: piece.kind is PieceKind.EQUAL):
        run = tuple(group)
        for kind in (PieceKind.EQUAL,) if is_equal else (PieceKind.REMOVED, PieceKind.ADDED):
            if text := "".join(piece.text for piece in run if piece.kind is kind):
                yield Piece(kind, text)


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces; a mere space between two changes belongs to both, or it would cut one change into crumbs."""
    pieces = [piece for piece in pieces if piece.text]
    for number, piece in enumerate(pieces):
        neighbours = (*pieces[max(0, number - 1) : number], *pieces[number + 1 : number + 2])
        is_between = len(neighbours) == 2 and all(each.kind is not PieceKind.EQUAL for each in neighbours)
        if piece.kind is PieceKind.EQUAL and is_between and _is_space(piece.text):
            yield Piece(PieceKind.REMOVED, piece.text)
            yield Piece(PieceKind.ADDED, piece.text)
        else:
            yield piece


def _is_space(text: str) -> bool:
    return text.isspace() and "\n" not in text
