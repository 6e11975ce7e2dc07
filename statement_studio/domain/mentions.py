"""Where a text names a co-signer, however the name is accented, cased, hyphenated or broken over two lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from .statement import CoSigner

_SHORTEST = 3
"""Letters of a name or an acronym: shorter ones are words of their own in some language (“An”, “DO”)."""
_SHORTEST_WITHOUT_CASE = 2
"""Chinese names of persons have two."""
_BETWEEN = r"[^\w\n]*+\n?+[^\w\n]*+"
"""What may stand between the words of a name: spaces, hyphens, quotation marks, one line end."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A text in plain letters, ready for many names. `folded` is the same in small letters: most names are not in it,
    which is seen there sooner than an expression is made.
    """

    letters: str
    folded: str

    @classmethod
    def of(cls, text: str) -> Searched:
        """Return a text as it is searched."""
        letters = _plain(text)
        return cls(letters, letters.casefold())

    def line_of(self, cosigner: CoSigner) -> int | None:
        """Return the first line, from 1, that names a co-signer; None where none does.

        A name is found in any case. One of a single word, such as an acronym, is not found in small letters unless
        it is written so itself: a text that asks States to act names neither the ACT nor the organisation “Act”.
        """
        found = (next(self._places(_plain(name)), None) for name in (cosigner.name, cosigner.acronym))
        starts = [place for place in found if place is not None]
        return self.letters.count("\n", 0, min(starts)) + 1 if starts else None

    def _places(self, name: str) -> Iterator[int]:
        words = re.findall(r"\w+", name)
        shortest = _SHORTEST_WITHOUT_CASE if words and _is_without_case(words[0][0]) else _SHORTEST
        if sum(map(len, words)) < shortest or words[0].casefold() not in self.folded:
            return
        begins = "" if _is_without_case(words[0][0]) else r"(?<!\w)"
        ends = "" if _is_without_case(words[-1][-1]) else r"(?!\w)"
        is_one_word = len(words) == 1 and not name.islower()
        for found in re.finditer(begins + _BETWEEN.join(words) + ends, self.letters, re.IGNORECASE):
            if not (is_one_word and found[0].islower()):
                yield found.start()


def _plain(text: str) -> str:
    """Return a text without accents and characters that are never seen; its line ends stay."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text)
    seen = "".join(c for c in letters if unicodedata.category(c) not in ("Mn", "Cf"))
    return seen.replace("ß", "ss").replace("ẞ", "SS")


def _is_without_case(letter: str) -> bool:
    """Whether a letter is of a script that sets words together or prefixes to them, as Chinese and Arabic do."""
    return unicodedata.category(letter) == "Lo"
