"""Which of the six languages of the United Nations a text is written in, and which way its script runs."""

from __future__ import annotations

import re

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
"""The official languages of the United Nations, by ISO 639-1 code."""

_SAMPLE_CHARACTERS = 20_000
_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""The areas that Unicode keeps for scripts that run from right to left (DerivedBidiClass.txt, the default values)."""

# Words that are frequent in one of the three languages of Latin script and rare or absent in the two others.
_COMMON_WORDS = (
    (
        "en",
        "the of and to in that is for on with are by this be have has we our not which from all it",
    ),
    (
        "fr",
        "le les des du et une dans est pour qui aux au sur par nous ce cette sont pas avec leur ont d l",
    ),
    (
        "es",
        "el los las del y una en es por para con lo su al se no son esta este sus como ha han muy",
    ),
)


def guess_language(text: str, default: str = "en") -> str:
    """Return the most likely of the six languages, by script and common words; `default` where nothing tells.

    Looks at the first 20,000 characters. A text mostly in another script or language gives `default`, too.
    """
    sample = text[:_SAMPLE_CHARACTERS]
    by_script = _by_script(sample)
    return _by_words(sample, default) if by_script == "latin" else (by_script or default)


def script_direction(text: str, default: str = "ltr") -> str:
    """Return "rtl" or "ltr", the way most letters of a text run; `default` where as many run each way, or none at all.

    Not the first letter decides: a name in another script at the beginning does not turn a paragraph round.
    """
    leftwards = sum(map(str.isalpha, _LEFTWARDS.findall(text)))
    if not leftwards:
        return "ltr" if any(map(str.isalpha, text)) else default
    others = sum(map(str.isalpha, text)) - leftwards
    return default if leftwards == others else "rtl" if leftwards > others else "ltr"


def has_leftwards(text: str) -> bool:
    """Whether anything in a text runs from right to left."""
    return not text.isascii() and _LEFTWARDS.search(text) is not None


def set_apart(words: str) -> str:
    """Return words for a place amid others that run rightwards, so that theirs begin and end where they should.

    What runs leftwards stands in an isolate of its own (U+2067 to U+2069); all else is as it was.
    """
    return f"\u2067{words}\u2069" if script_direction(words) == "rtl" else words


def _by_script(sample: str) -> str:
    # A Chinese character stands for about three letters of an alphabet.
    counts = {
        "zh": 3 * len(re.findall(r"[\u3400-\u9fff]", sample)),
        "ar": len(re.findall(r"[\u0620-\u06ff]", sample)),
        "ru": len(re.findall(r"[\u0400-\u04ff]", sample)),
        "latin": len(re.findall(r"[A-Za-z\u00c0-\u024f]", sample)),
    }
    script = max(counts, key=lambda name: counts[name])
    return script if counts[script] else ""


def _by_words(sample: str, default: str) -> str:
    words = re.findall(r"[^\W\d_]+", sample.casefold())
    scores = {
        language: sum(word in common for word in words)
        for language, common in ((language, frozenset(listed.split())) for language, listed in _COMMON_WORDS)
    }
    best = max(scores.values())
    leaders = [language for language, score in scores.items() if score == best]
    return leaders[0] if best and len(leaders) == 1 else default
