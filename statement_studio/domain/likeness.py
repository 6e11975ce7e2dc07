"""How well a few typed letters name something: what is left out, and in which order the likely ones come.

Knows that accents, capitals and the order of words do not count when somebody looks for a thing by its name.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST_ASKED = 80
"""Characters of what is typed that are heeded; no name is longer."""
_WORD = re.compile(r"\w+")
_WHOLE, _BEGINNING, _INSIDE, _INITIALS, _SCATTERED = 100.0, 80.0, 50.0, 40.0, 10.0
"""What a typed word is worth, by how it is found in a name."""


def folded(text: str) -> str:
    """Return a text without accents and capitals."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def likeness(asked: str, name: str) -> float:
    """Return how well a name fits what was typed, 0 where it does not; nothing typed fits everything alike.

    Every typed word must be found: as a word of the name, as the beginning of one, inside one, as first letters of
    words that follow one another, or as letters in their order. Of two names that fit alike the shorter one is better.
    """
    wanted = _WORD.findall(folded(asked[:LONGEST_ASKED]))
    plain = folded(name)
    words = _WORD.findall(plain)
    if not wanted:
        return 0.0 if asked.strip() else 1.0
    scores = [_score(each, words) for each in wanted]
    return sum(scores) / len(scores) + 1 / (1 + len(plain)) if all(scores) else 0.0


def _score(asked: str, words: list[str]) -> float:
    if asked in words:
        return _WHOLE - words.index(asked)
    for number, word in enumerate(words):
        if word.startswith(asked):
            return max(_BEGINNING - number, _INSIDE + 1)
    if any(asked in word for word in words):
        return _INSIDE
    if asked in "".join(word[0] for word in words):
        return _INITIALS
    return _SCATTERED if len(asked) > 2 and _stands_in_order(asked, " ".join(words)) else 0.0


def _stands_in_order(asked: str, name: str) -> bool:
    """Whether the letters follow one another in the name, none of them far from the one before."""
    at = name.find(asked[0])
    for letter in asked[1:]:
        following = name.find(letter, at + 1) if at >= 0 else -1
        if following < 0 or following - at > len(asked) + 4:
            return False
        at = following
    return at >= 0
