"""Set phrases of the room: what there is of them, how a person's own lie over those shipped, which places are open."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .markup import SpanKind, spans, split_paragraphs

_PLACE = re.compile(r"\[[^\]\[\n]{1,120}\]")
_GAP = "\ufdd0"
_NO_WORD = re.compile(r"[\s({\[“\"«‘—–]")


class PhraseGroup(StrEnum):
    """What a phrase is for, in the order in which a statement needs it."""

    SALUTATION = "salutation"
    JOINT = "joint"
    THANKS = "thanks"
    CALL = "call"
    TREATY = "treaty"
    CLOSING = "closing"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A set phrase of one language.

    `key` names it among those of its language, `name` is what a list calls it, `text` is Markdown in which brackets
    ask to be filled. `abbreviation` is what it may be called up by, "" for none. A hidden one is offered nowhere.
    """

    key: str
    group: PhraseGroup
    name: str
    text: str
    abbreviation: str = ""
    is_hidden: bool = False


def laid_over(shipped: Iterable[Phrase], own: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """Return the phrases shipped, each in the wording of the person's own of its key, and the person's further ones."""
    changed = {phrase.key: phrase for phrase in own}
    merged = [changed.pop(phrase.key, phrase) for phrase in shipped]
    return (*merged, *changed.values())


def own_of(phrases: Iterable[Phrase], shipped: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """Return of some phrases those that are not as they were shipped: what a person has to keep."""
    known = frozenset(shipped)
    return tuple(phrase for phrase in phrases if phrase not in known)


def offered(phrases: Iterable[Phrase], words: str = "") -> tuple[Phrase, ...]:
    """Return the phrases that are not hidden and hold all these words, in their name, text or abbreviation.

    One whose abbreviation is just that comes first.
    """
    wanted = words.casefold().split()
    seen = [phrase for phrase in phrases if not phrase.is_hidden]
    fitting = [p for p in seen if all(word in f"{p.abbreviation} {p.name} {p.text}".casefold() for word in wanted)]
    return tuple(sorted(fitting, key=lambda p: not p.abbreviation or p.abbreviation.casefold() != words.casefold()))


def abbreviated(phrases: Iterable[Phrase], before: str) -> Phrase | None:
    """Return the phrase whose abbreviation ends what stands before the cursor, the longest; None without one."""
    fitting = [
        phrase
        for phrase in phrases
        if phrase.abbreviation and not phrase.is_hidden and _ends_with(before, phrase.abbreviation)
    ]
    return max(fitting, key=lambda phrase: len(phrase.abbreviation), default=None)


def places_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return where in a Markdown text the brackets stand that ask to be filled, as code points, in order."""
    found: list[tuple[int, int]] = []
    start, inside = 0, ""
    for paragraph in split_paragraphs(text):
        covering, inside = spans(paragraph, inside)
        shown = "".join(
            paragraph[s.start : s.end] if s.kind in (SpanKind.TEXT, SpanKind.SILENT) else _GAP * (s.end - s.start)
            for s in covering
        )
        found += [(start + place.start(), start + place.end()) for place in _PLACE.finditer(shown)]
        start += len(paragraph) + 2
    return tuple(found)


def _ends_with(before: str, abbreviation: str) -> bool:
    rest = before[: len(before) - len(abbreviation)]
    is_there = before[len(rest) :].casefold() == abbreviation.casefold()
    return is_there and (not rest or _NO_WORD.fullmatch(rest[-1]) is not None or not rest[-1].isascii())
