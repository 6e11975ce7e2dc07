"""How numbers are said in six languages: cardinals, ordinals, years, decimals and letters that are spelled."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType

from .tongue import Tongue

_MAX_DIGITS = 15
_HANZI_DIGITS = "零一二三四五六七八九"
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = (("I", 1), ("V", 5), ("X", 10), ("L", 50), ("C", 100), ("D", 500), ("M", 1000))
_RUSSIAN_FRACTIONS = ("десятых", "сотых", "тысячных")
# The written ending -> the endings of a hard ordinal and of "third".
_RUSSIAN_ENDINGS = MappingProxyType(
    {
        "го": ("ого", "ьего"),
        "му": ("ому", "ьему"),
        "м": ("ом", "ьем"),
        "я": ("ая", "ья"),
        "ю": ("ую", "ью"),
        "е": ("ое", "ье"),
        "х": ("ых", "ьих"),
    }
)
_SPOKEN_BY = ("en", "fr", "es", "ru", "ar")


class _Digits(dict[int, int]):
    """A table for `str.translate` that knows the decimal digits of every script without listing them."""

    def __missing__(self, code: int) -> int:
        return ord("0") + unicodedata.decimal(chr(code), code - ord("0"))


DIGITS = _Digits()
"""The decimal digits of every script as those of English: all that a pattern takes for one can then be counted."""


def cardinal(digits: str, language: str) -> str:
    """Return a whole number in words; more than 15 digits, or leading zeros, are said digit by digit."""
    if len(digits) > _MAX_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return one_by_one(digits, language)
    return _chinese(int(digits)) if language == "zh" else _num2words(int(digits), language, "cardinal")


def ordinal(digits: str, language: str) -> str:
    """Return a whole number as an ordinal, masculine where the language asks; a cardinal where it cannot be formed."""
    if len(digits) > 6:
        return cardinal(digits, language)
    if language == "zh":
        return "第" + _chinese(int(digits))
    return _num2words(int(digits), language, "ordinal")


def year(digits: str, language: str) -> str:
    """Return a year as it is said: in pairs in English, as an ordinal in Russian, digit by digit in Chinese."""
    if language == "zh":
        return one_by_one(digits, language)
    if language == "ru":
        return genitive(ordinal(digits, language))
    return _num2words(int(digits), language, "year") if language in {"en", "es", "fr"} else cardinal(digits, language)


def decade(digits: str, language: str) -> str:
    """Return "1990" of "1990s" as the decade."""
    said = year(digits, language)
    if language != "en":
        return said
    return said[:-1] + "ies" if said.endswith("y") else said + "s"


def genitive(ordinal_words: str) -> str:
    """Return a Russian masculine ordinal in the genitive, as it stands in dates."""
    return inflected(ordinal_words, "го", "ru")


def inflected(ordinal_words: str, suffix: str, language: str) -> str:
    """Return a masculine ordinal with the gender or case that its written ending (folded to lower case) shows."""
    if language == "fr" and suffix in {"re", "ère", "res", "ères"}:
        return ordinal_words.replace("premier", "première")
    if language == "es" and suffix.strip(".") in {"ª", "a", "as"}:
        return re.sub(r"o\b", "a", ordinal_words)
    if language == "ru" and suffix.strip("-") in _RUSSIAN_ENDINGS:
        return _declined(ordinal_words, *_RUSSIAN_ENDINGS[suffix.strip("-")])
    return ordinal_words


def _declined(ordinal_words: str, hard: str, soft: str) -> str:
    if ordinal_words.endswith("третий"):
        return ordinal_words[:-2] + soft
    return ordinal_words[:-2] + hard if ordinal_words[-2:] in {"ый", "ой", "ий"} else ordinal_words


def one_by_one(digits: str, language: str) -> str:
    """Return every digit said by itself."""
    if language == "zh":
        return "".join(_HANZI_DIGITS[int(digit)] for digit in digits)
    return " ".join(cardinal(digit, language) for digit in digits)


def number(written: str, speaker: Tongue) -> str:
    """Return a number with the separators of its language in words.

    A separator that cannot be grouping is read as the decimal mark whichever it is; what is neither is read figure
    by figure.
    """
    whole, decimals = _split_number(written, speaker)
    if whole is None:
        parts = [cardinal(part, speaker.language) for part in re.findall(r"[0-9]+", written)]
        return f" {speaker.dot} ".join(parts) if speaker.language != "zh" else speaker.dot.join(parts)
    said = cardinal(whole, speaker.language)
    if not decimals:
        return said
    if speaker.language == "ru" and len(decimals) <= len(_RUSSIAN_FRACTIONS):
        return f"{said} целых {cardinal(decimals.lstrip('0') or '0', 'ru')} {_RUSSIAN_FRACTIONS[len(decimals) - 1]}"
    gap = "" if speaker.language == "zh" else " "
    is_short = speaker.language in {"fr", "es", "ar"} and decimals[0] != "0" and len(decimals) <= 2
    fraction = cardinal(decimals, speaker.language) if is_short else one_by_one(decimals, speaker.language)
    return f"{said}{gap}{speaker.point}{gap}{fraction}"


def _split_number(written: str, speaker: Tongue) -> tuple[str | None, str]:
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


def date(year_digits: str, month: int, day: int, speaker: Tongue) -> str:
    """Return a date in words, in the order of the language."""
    language, said_year = speaker.language, year(year_digits, speaker.language)
    said_day = cardinal(str(day), language)
    if language == "zh":
        return f"{said_year}年{cardinal(str(month), language)}月{said_day}日"
    name = speaker.months[month - 1]
    match language:
        case "fr":
            return f"{'premier' if day == 1 else said_day} {name} {said_year}"
        case "es":
            return f"{said_day} de {name} de {said_year}"
        case "ru":
            return f"{genitive(ordinal(str(day), language))} {name} {said_year} года"
        case "ar":
            return f"{said_day} {name} {said_year}"
        case _:
            return f"the {ordinal(str(day), language)} of {name} {said_year}"


def time_of_day(hours: int, minutes: int, speaker: Tongue) -> str:
    """Return a time of day in words, without naming the minutes of a full hour."""
    language = speaker.language
    said_hours, said_minutes = cardinal(str(hours), language), cardinal(str(minutes), language)
    match language:
        case "zh":
            return f"{said_hours}点{said_minutes}分" if minutes else f"{said_hours}点"
        case "en":
            return f"{said_hours} {said_minutes}" if minutes else f"{said_hours} o'clock"
        case "ar":
            return f"{said_hours} و{said_minutes} دقيقة" if minutes else said_hours
        case _:
            return f"{said_hours} {speaker.hour} {said_minutes}" if minutes else f"{said_hours} {speaker.hour}"


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

    speaks = language if language in _SPOKEN_BY else "en"
    try:
        said = str(num2words(value, lang=speaks, to=to))
    except (NotImplementedError, OverflowError, ValueError, TypeError, IndexError):
        said = str(num2words(value, lang=speaks))
    # Arabic writes its "and" as one word with the next; num2words leaves it apart.
    said = re.sub(r"[ ,]+", " ", said).strip().replace(" و ", " و")
    return said.removeprefix("одна ") if said.startswith("одна тысяча") else said


def _chinese(value: int) -> str:
    """Return a number in Chinese: groups of four digits, a zero said once for a gap."""
    if value == 0:
        return "零"
    groups, units = [], ("", "万", "亿", "万亿")
    while value:
        value, group = divmod(value, 10_000)
        groups.append(group)
    said = ""
    for position in range(len(groups) - 1, -1, -1):
        group = groups[position]
        if group and said and group < 1000 and not said.endswith("零"):
            said += "零"
        said += _chinese_group(group) + (units[position] if group else "")
    return said[1:] if said.startswith("一十") else said


def _chinese_group(group: int) -> str:
    said = ""
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = group // place % 10
        if digit:
            said += _HANZI_DIGITS[digit] + name
        elif said and group % place and not said.endswith("零"):
            said += "零"
    return said
