"""Where a sentence opens on paper: with the quotation mark or bracket before its first word, which is not spoken."""

from __future__ import annotations

import unicodedata

_OPENING = ("Ps", "Pi")
_OTHERS = "¿¡–—-"
_NARROW = "\u00a0\u202f"
"""Spaces that part a French quotation mark from its words and never end a line."""


def opening_of(text: str, first_word: int) -> int:
    """Return where the sentence opens whose first word begins at `first_word` (code points).

    Some marks open in one language and close in another: one that touches the words before it and is parted from
    those behind it closes.
    """
    opening, place = first_word, first_word
    while place:
        place -= 1
        if text[place].isspace():
            continue
        if not _opens(text, place):
            break
        opening = place
    return opening


def _opens(text: str, place: int) -> bool:
    is_mark = unicodedata.category(text[place]) in _OPENING or text[place] in _OTHERS
    is_parted_before = place == 0 or text[place - 1].isspace() or _opens(text, place - 1)
    is_parted_behind = text[place + 1 : place + 2].isspace() and text[place + 1] not in _NARROW
    return is_mark and (is_parted_before or (not is_parted_behind and text[place] not in "–—-"))
