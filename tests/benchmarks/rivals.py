"""How long other programs say that a text takes, from the formulas that their sources and manuals publish.

Each takes a text and returns seconds. All get the bare text that was spoken, so that none is charged for counting
what is silent.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from types import MappingProxyType

Rule = Callable[[str], float]

_STARC_CHARACTERS_A_MINUTE = 1350
_PROMPTERONE_WORDS_PER_MINUTE = 140
_FOUNTAIN_SYLLABLES_PER_SECOND = 5.13994
_FOUNTAIN_CHARACTERS_A_SYLLABLE = 3
_FOUNTAIN_STOP_SECONDS, _FOUNTAIN_COMMA_SECONDS = 0.75, 0.3


def by_words(text: str, words_per_minute: float) -> float:
    """Words by a rate: Cuez (120), STARC's audio plays (140), most web calculators and add-ons (130, 150)."""
    return len(text.split()) * 60 / words_per_minute


def by_characters(text: str) -> float:
    """STARC's chronometer by characters, spaces included: 1,350 a minute."""
    return len(text) * 60 / _STARC_CHARACTERS_A_MINUTE


def by_word_length(text: str) -> float:
    """PrompterOne's editor: a word takes 0.8 + 0.04 times its letters of a beat, 140 beats a minute.

    It adds pauses that are marked explicitly; these texts mark none.
    """
    return sum(60 / _PROMPTERONE_WORDS_PER_MINUTE * (0.8 + 0.04 * len(word)) for word in text.split())


def by_thirds_of_letters(text: str) -> float:
    """BetterFountain's dialogue as intended: a syllable for every three letters, 5.14 a second, and the silences.

    0.75 s for each of . ? ! : before a space and 0.3 s for each comma before one. As written it knows ASCII letters
    alone and counts the first two marks of a text only; that is not held against it here.
    """
    letters = len(re.findall(r"\w", text))
    spoken = letters / _FOUNTAIN_CHARACTERS_A_SYLLABLE / _FOUNTAIN_SYLLABLES_PER_SECOND
    stops, commas = len(re.findall(r"[.?!:]\s", text)), len(re.findall(r",\s", text))
    return spoken + stops * _FOUNTAIN_STOP_SECONDS + commas * _FOUNTAIN_COMMA_SECONDS


RULES = MappingProxyType(
    {f"words at {rate}": partial(by_words, words_per_minute=rate) for rate in (120, 130, 140, 150)}
    | {
        "characters (STARC)": by_characters,
        "word lengths (PrompterOne)": by_word_length,
        "syllables (BetterFountain)": by_thirds_of_letters,
    }
)
"""Every rival by the name it is printed under."""

WORDS = "words at 150"
"""The rival that most programs use."""
