"""How numbers are said in six languages: cardinals, ordinals, decimals, fractions, Roman numerals, digit by digit."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .english_numbers import english, english_ordinal
from .inflection import gendered, inflected
from .number_words import arabic, arabic_ordinal, chinese
from .tongue import Tongue

_MAX_DIGITS = 15
_HANZI_DIGITS = "零一二三四五六七八九"
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = (("I", 1), ("V", 5), ("X", 10), ("L", 50), ("C", 100), ("D", 500), ("M", 1000))
_RUSSIAN_FRACTIONS = ("десят", "сот", "тысячн")


class _Digits(dict[int, int]):
    """A table for `str.translate` that knows the decimal digits of every script without listing them."""

    def __missing__(self, code: int) -> int:
        return ord("0") + unicodedata.decimal(chr(code), code - ord("0"))


DIGITS = _Digits(str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789"))
"""The decimal digits of every script, and subscripts, as those of English: all that a pattern takes for one counts."""


def cardinal(digits: str, language: str, gender: str = "") -> str:
    """Return a whole number in words; more than 15 digits, or leading zeros, are said digit by digit.

    `gender` is that of the noun behind: "f", "m", or "" when the number is only counted.
    """
    if len(digits) > _MAX_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return one_by_one(digits, language)
    if language == "ar" and gender == "f":
        return arabic(int(digits), is_feminine=True)
    said = _cardinal(int(digits), language)
    return gendered(said, gender, language) if gender else said


def _cardinal(value: int, language: str) -> str:
    match language:
        case "zh":
            return chinese(value)
        case "ar":
            return arabic(value)
        case "fr" | "es" | "ru":
            return _num2words(value, language, "cardinal")
        case _:
            return english(value)


def ordinal(digits: str, language: str) -> str:
    """Return a whole number as an ordinal, masculine where the language asks; a cardinal where it cannot be formed."""
    if len(digits) > 6:
        return cardinal(digits, language)
    match language:
        case "zh":
            return "第" + chinese(int(digits))
        case "ar":
            return arabic_ordinal(int(digits), is_feminine=False) or cardinal(digits, language)
        case "fr" | "es" | "ru":
            return _num2words(int(digits), language, "ordinal")
        case _:
            return english_ordinal(int(digits))


def one_by_one(digits: str, language: str) -> str:
    """Return every digit said by itself."""
    if language == "zh":
        return "".join(_HANZI_DIGITS[int(digit)] for digit in digits)
    return " ".join(cardinal(digit, language) for digit in digits)


def number(written: str, speaker: Tongue, gender: str = "") -> str:
    """Return a number with the separators of its language in words.

    A separator that cannot be grouping is read as the decimal mark whichever it is; what is neither is read figure
    by figure.
    """
    whole, decimals = split_number(written, speaker)
    if whole is None:
        parts = [cardinal(part, speaker.language) for part in re.findall(r"[0-9]+", written)]
        return f" {speaker.dot} ".join(parts) if speaker.language != "zh" else speaker.dot.join(parts)
    if not decimals:
        return cardinal(whole, speaker.language, gender)
    if speaker.language == "ru" and len(decimals) <= len(_RUSSIAN_FRACTIONS):
        return _russian_decimals(whole, decimals)
    gap = "" if speaker.language == "zh" else " "
    is_short = speaker.language in {"fr", "es", "ar"} and decimals[0] != "0" and len(decimals) <= 2
    fraction_words = cardinal(decimals, speaker.language) if is_short else one_by_one(decimals, speaker.language)
    return f"{cardinal(whole, speaker.language)}{gap}{speaker.point}{gap}{fraction_words}"


def _russian_decimals(whole: str, decimals: str) -> str:
    """Return "three wholes, five tenths": the feminine of both, in the singular after one."""
    parts = decimals.lstrip("0") or "0"
    stem = _RUSSIAN_FRACTIONS[len(decimals) - 1]
    wholes = "целая" if _ends_in_one(whole) else "целых"
    ending = "ая" if _ends_in_one(parts) else "ых"
    return f"{cardinal(whole, 'ru', 'f')} {wholes} {cardinal(parts, 'ru', 'f')} {stem}{ending}"


def _ends_in_one(digits: str) -> bool:
    return digits[-1] == "1" and digits[-2:] != "11"


def split_number(written: str, speaker: Tongue) -> tuple[str | None, str]:
    """Return the digits before and after the decimal mark, None when the separators make no number."""
    marks = re.sub(r"[0-9]", "", written)
    parts = re.split(r"[^0-9]", written)
    if not marks:
        return written, ""
    is_grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3 and parts[0] != "0"
    if is_grouped and len(set(marks)) == 1 and (marks[0] in speaker.grouping_marks + " '’" or len(marks) > 1):
        return "".join(parts), ""
    if len(marks) == 1:
        return parts[0], parts[1]
    if len(set(marks[:-1])) == 1 and marks[-1] != marks[0] and all(len(part) == 3 for part in parts[1:-1]):
        return "".join(parts[:-1]), parts[-1]
    return None, ""


def fraction(above: str, below: str, speaker: Tongue) -> str:
    """Return a fraction of small numbers, of up to tenths, in words."""
    language = speaker.language
    if language == "zh":
        return f"{chinese(int(below))}分之{chinese(int(above))}"
    if language == "ru":
        return _russian_fraction(int(above), int(below))
    one, *rest = speaker.fractions[below].split("|")
    if language == "ar":
        return one if above == "1" else rest[0] if above == "2" else f"{cardinal(above, language)} {rest[1]}"
    return f"{cardinal(above, language, 'm')} {one if above == '1' else rest[0]}"


def _russian_fraction(above: int, below: int) -> str:
    said = cardinal(str(above), "ru", "f")
    if below in (3, 4):
        stem = "трет" if below == 3 else "четверт"
        return f"{said} {stem}{'ь' if above == 1 else 'и' if above < 5 else 'ей'}"
    return f"{said} {inflected(ordinal(str(below), 'ru'), 'я' if above == 1 else 'х', 'ru')}"


def roman(letters: str) -> int:
    """Return the value of a Roman numeral in capitals, 0 when it is none."""
    if not letters or not _ROMAN.fullmatch(letters):
        return 0
    values = [dict(_ROMAN_VALUES)[letter] for letter in letters]
    return sum(-v if v < following else v for v, following in zip(values, [*values[1:], 0], strict=True))


def is_roman_without_doubt(letters: str) -> bool:
    """Whether capitals are read as a number wherever they stand: several of I, V and X only."""
    return len(letters) > 1 and set(letters) <= set("IVX") and roman(letters) > 0


@lru_cache(maxsize=4096)
def _num2words(value: int, language: str, to: str) -> str:
    from num2words import num2words  # type: ignore[import-untyped]

    try:
        said = str(num2words(value, lang=language, to=to))
    except (NotImplementedError, OverflowError, ValueError, TypeError, IndexError):
        said = str(num2words(value, lang=language))
    return _as_spoken(re.sub(r"[ ,]+", " ", said).strip(), language)


def _as_spoken(said: str, language: str) -> str:
    """Return what num2words gives with its slips put right."""
    match language:
        case "ru":
            return said.removeprefix("одна ") if said.startswith("одна тысяча") else said
        case "es":
            return re.sub(r"uno (?=mil)", "un ", said).replace("veintiun ", "veintiún ")
        case "fr":
            return said.replace("centsième", "centième").replace("vingtsième", "vingtième")
        case _:
            return said
