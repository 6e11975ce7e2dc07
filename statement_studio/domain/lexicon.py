"""What a person or a statement says differently from the rules: acronyms, names, symbols."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

AS_LETTERS = "letters"
"""An entry whose letters are named one by one."""
AS_WORD = "word"
"""An entry that is pronounced as it is written."""

_OPENERS = "\"'“‘„«‹([（《「『〈【¿¡"
_CLOSERS = "\"'”’»›)]）》」』〉】.!?…。！？؟۔,;:،؛、；：，—–―"
_MARKERS = "*_~` \t\n\u00a0\u202f\u2009"
_BRACKETS = (("(", ")"), ("[", "]"), ("（", "）"))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Pieces of writing without spaces, each with how it is said.

    An entry is (as written, how): `how` is AS_LETTERS, AS_WORD, or the words to say. Upper and lower case differ. A
    later entry for the same writing wins over an earlier one.
    """

    entries: tuple[tuple[str, str], ...] = ()
    _hows: dict[str, str] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hows", dict(self.entries))

    def said_of(self, written: str) -> str | None:
        """Return the `how` of the entry for exactly this writing, None when there is none."""
        return self._hows.get(written)

    def over(self, other: Lexicon) -> Lexicon:
        """Return both as one; where both speak of the same writing, this one is heard."""
        return Lexicon(tuple((other._hows | self._hows).items()))

    def with_entry(self, written: str, how: str) -> Lexicon:
        """Return the lexicon with an entry, in the place of the one for the same writing if there is one."""
        return Lexicon(tuple((self._hows | {written: how}).items()))

    def without(self, written: str) -> Lexicon:
        """Return the lexicon without the entry for a writing."""
        return Lexicon(tuple(entry for entry in self.entries if entry[0] != written))


def core_of(text: str) -> str:
    """Return a piece as written without the punctuation, spaces and markers around it: what an entry is made for.

    A bracket or dot that belongs inside stays: "19(3)" of "(19(3))," and "U.S." of "the U.S.," without its last dot.
    """
    core = text.strip(_MARKERS).lstrip(_OPENERS + _MARKERS)
    rest = core.rstrip(_CLOSERS + _MARKERS)
    for opening, closing in _BRACKETS:
        if rest.count(opening) > rest.count(closing) and core[len(rest) :].startswith(closing):
            rest += closing
    return rest


@lru_cache(maxsize=16)
def pattern_of(lexicon: Lexicon) -> re.Pattern[str] | None:
    """Return what finds the entries in a piece of writing, group "entry", with a plural or possessive "s" as "ending".

    An entry begins the piece or follows a hyphen, dash, apostrophe, bracket or stroke, and ends likewise, so that
    "OHCHR-led", "l’OIT" and "(NGOs)," are found, but a figure within a longer one is not.
    """
    usable = sorted({written for written, how in lexicon.entries if core_of(written) and how.strip()}, key=len)
    if not usable:
        return None
    names = "|".join(re.escape(written) for written in reversed(usable))
    opens, closes = re.escape(_OPENERS), re.escape(_CLOSERS)
    return re.compile(
        rf"(?:^[{opens}]*|(?<=[-\u2010\u2011'’—–―/(\[\"“«]))(?P<entry>{names})(?P<ending>['’]?s)?"
        rf"(?=[{closes}]*$|[-\u2010\u2011'’—–―/)\]\"”»])"
    )
