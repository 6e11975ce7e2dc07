"""The six languages as they are read aloud, and which capitals a mouth can form."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from .tongues.arabic import ARABIC
from .tongues.chinese import CHINESE
from .tongues.english import ENGLISH
from .tongues.french import FRENCH
from .tongues.russian import RUSSIAN
from .tongues.shape import Tongue
from .tongues.spanish import SPANISH

__all__ = ["Tongue", "holds_capitals", "is_said_as_word", "may_be_shouted", "needing_neighbours", "tongue"]

_TONGUES = (ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE)
_SIGNS_OF_LETTERS = frozenset("xх")  # "2 x 2", the second one Cyrillic
_MAX_NUMERAL_LENGTH = 4  # "Ière"
_VOWEL = "[AEIOUYÀ-ÝАЕЁИОУЫЭЮЯ]"
_HARD_CLUSTER = re.compile("[^AEIOUYÀ-ÝАЕЁИОУЫЭЮЯ]{3}")


def tongue(language: str) -> Tongue:
    """Return how a language is read aloud; for one that is not known, English figures with its own characters."""
    return next((known for known in _TONGUES if known.language == language), ENGLISH)


@lru_cache(maxsize=len(_TONGUES) + 1)
def needing_neighbours(speaker_language: str) -> frozenset[str]:
    """Return the words, folded to lower case, that are not said as written, or not beside a figure."""
    speaker = tongue(speaker_language)
    lists = (speaker.abbreviations, speaker.before_figures, speaker.units, speaker.symbols, speaker.scales)
    return frozenset(word.casefold() for words in lists for word in words) | _SIGNS_OF_LETTERS


def is_said_as_word(acronym: str, speaker: Tongue) -> bool:
    """Whether capitals are pronounced as a word: listed, or five letters and more that a mouth can form."""
    if acronym in speaker.spoken_acronyms:
        return True
    return len(acronym) >= 5 and acronym not in speaker.spelled_acronyms and _can_be_formed(acronym)


def may_be_shouted(capitals: str, speaker: Tongue) -> bool:
    """Whether capitals are a word that is only written large: no acronym that is known, and no two letters."""
    is_known = capitals in speaker.spoken_acronyms or capitals in speaker.spelled_acronyms
    return len(capitals) > 2 and not is_known and capitals.isalpha() and capitals.isupper()


def _can_be_formed(acronym: str) -> bool:
    return re.search(_VOWEL, acronym) is not None and _HARD_CLUSTER.search(acronym) is None


def holds_capitals(word: str) -> bool:
    """Whether a word holds an acronym or a Roman numeral: two capitals in a row, or a single I, V, X, L or C."""
    may_be_numeral = word[:1] in "IVXLC" and len(word) <= _MAX_NUMERAL_LENGTH
    return may_be_numeral or any(first.isupper() and second.isupper() for first, second in pairwise(word))
