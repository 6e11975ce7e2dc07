"""What words and silences cost in spoken characters."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType

from .tongue import Tongue

SENTENCE_END = "."
"""The silence of a sentence end."""
COMMA = ","
"""The silence of a comma, dash or semicolon."""
COLON = ":"
"""The silence of a colon."""
STOPS = ".!?…。！？؟۔"
"""The marks that end a sentence."""
COLONS = ":："
"""The marks that announce what follows."""
HANZI = "\u3400-\u9fff\uf900-\ufaff"
"""Chinese characters, for use within the brackets of a regular expression."""

SYLLABLE_SIGNS = MappingProxyType(dict.fromkeys(map(ord, "-‐‑·‧•'’ˈˌ")))
"""For `str.translate`: the signs that part or stress syllables where somebody writes how a name is pronounced."""

_CHINESE_COUNT = re.compile(rf"[{HANZI}]|[^\s{HANZI}]+")


def word_units(word: str, speaker: Tongue) -> float:
    """Return what the characters of a word cost: letters by script, vowel signs and combining accents nothing."""
    if word.isascii():
        return len(word) * speaker.latin_units
    return sum(character_units(character, speaker) for character in unicodedata.normalize("NFC", word))


def character_units(character: str, speaker: Tongue) -> float:
    """Return what one character costs; what is of no known script costs 1."""
    if (
        "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    ):
        return speaker.hanzi_units
    if "\u0600" <= character <= "\u06ff":
        is_silent = "\u064b" <= character <= "\u065f" or character in "\u0670\u0640"
        return 0.0 if is_silent else speaker.arabic_units
    if unicodedata.combining(character):
        return 0.0
    return speaker.latin_units if character < "\u0530" else 1.0


def phrase_units(said: str, speaker: Tongue) -> float:
    """Return what several spoken words cost with the steps between them."""
    words = said.split()
    return sum(word_units(word, speaker) for word in words) + speaker.space_units * max(0, len(words) - 1)


def silence_units(tail: str, speaker: Tongue) -> float:
    """Return what SENTENCE_END, COLON or COMMA costs with its mark; "" costs nothing."""
    match tail:
        case "":
            return 0.0
        case ".":
            return speaker.sentence_units
        case ":":
            return speaker.colon_units
        case _:
            return speaker.comma_units


def silence_of(sign: str) -> str:
    """Return the silence that a mark stands for: SENTENCE_END, COLON or COMMA."""
    if sign in STOPS:
        return SENTENCE_END
    return COLON if sign in COLONS else COMMA


def count_said(said: str, speaker: Tongue) -> int:
    """Return how many words were said; Chinese counts syllables."""
    return len(_CHINESE_COUNT.findall(said)) if speaker.language == "zh" else len(said.split())
