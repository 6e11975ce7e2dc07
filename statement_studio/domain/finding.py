"""Where words stand in a text for somebody who looks for them, though case, accents or quotes were written otherwise.

Knows what counts as alike: `etat` is found in “État”, `l'eau` in “l’eau”, a space in a no-break one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from .weight import HANZI

Span = tuple[int, int]
"""A part of a text: where it starts and where it ends."""

_ALIKE: Final = MappingProxyType(
    {
        **dict.fromkeys("“”„‟«»″〝〞", '"'),
        **dict.fromkeys("‘’‚‛′‹›ʼʹ`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\t\n\u2028", " "),
        "ـ": "",  # the Arabic stroke that only makes a word longer
    }
)
_CHARACTER_BY_CHARACTER: Final = re.compile(rf"[{HANZI}\u3040-\u30ff]")
"""Scripts that put no space between words: each character counts as a word."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. A pattern is a regular expression, for which accents always count."""

    words: str
    is_pattern: bool = False
    is_whole_word: bool = False
    matches_case: bool = False
    ignores_accents: bool = True
    """Leave accents, the kinds of quotes, apostrophes, dashes and spaces, and what shows nothing out of account."""


class Seeker:
    """Finds the plain words of one query in any number of texts."""

    def __init__(self, query: Query) -> None:
        self._is_whole_word = query.is_whole_word
        self._folds = _Folds(query)
        self._needle = query.words.translate(self._folds)
        if not self._needle:  # nothing but accents or what shows nothing: then just that is meant
            self._folds = _Folds(Query(query.words, matches_case=True, ignores_accents=False))
            self._needle = query.words

    def find(self, text: str) -> tuple[Span, ...]:
        """Return where the words stand in a text, in order and without overlap, in code points."""
        if not self._needle:
            return ()
        folded = text.translate(self._folds)
        origins = None if self._folds.uneven.isdisjoint(text) else self._origins(text)
        found: list[Span] = []
        place = folded.find(self._needle)
        while place >= 0:
            end = place + len(self._needle)
            span = (place, end) if origins is None else _span(text, origins, place, end)
            is_hit = span is not None and not (self._is_whole_word and _is_within_word(text, span))
            if span is not None and is_hit:
                found.append(span)
            place = folded.find(self._needle, end if is_hit else place + 1)
        return tuple(found)

    def _origins(self, text: str) -> list[int]:
        """Return for each character of the folded text which one of the text it comes from."""
        return [place for place, character in enumerate(text) for _ in self._folds[ord(character)]]


class _Folds(dict[int, str]):
    """What each character counts as, filled in as they are met. `uneven` are those that count as none or several."""

    def __init__(self, query: Query) -> None:
        super().__init__()
        self._query = query
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = _ALIKE.get(character, character) if self._query.ignores_accents else character
        if self._query.ignores_accents:
            plain = unicodedata.normalize("NFKD", folded)
            folded = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
        if not self._query.matches_case:
            folded = folded.casefold()
            if self._query.ignores_accents:  # the small letter of İ brings an accent of its own
                folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if unicodedata.category(c) != "Mn")
        if len(folded) != 1:
            self.uneven.add(character)
        self[code] = folded
        return folded


def is_without_spaces(character: str) -> bool:
    """Whether a character is of a script that puts no space between words."""
    return _CHARACTER_BY_CHARACTER.match(character) is not None


def _span(text: str, origins: list[int], place: int, end: int) -> Span | None:
    """Return the part of the text that a part of the folded text stands for; None when it would cut a character."""
    cuts_first = place > 0 and origins[place - 1] == origins[place]
    if cuts_first or (end < len(origins) and origins[end - 1] == origins[end]):
        return None
    last = origins[end - 1] + 1
    while last < len(text) and unicodedata.category(text[last]) in ("Mn", "Me"):
        last += 1  # the accents of the last letter go with it
    return origins[place], last


def _is_within_word(text: str, span: Span) -> bool:
    start, end = span
    is_joined_before = start > 0 and _are_one_word(text[start - 1], text[start])
    return is_joined_before or (end < len(text) and _are_one_word(text[end - 1], text[end]))


def _are_one_word(first: str, second: str) -> bool:
    return all(_is_of_word(c) and not is_without_spaces(c) for c in (first, second))


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character) in ("Mn", "Mc", "Cf")
