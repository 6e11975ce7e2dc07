"""How words bend to the figures beside them: number, gender, case and the endings that writing hangs on a figure."""

from __future__ import annotations

import re
from types import MappingProxyType

# The written ending -> the endings of a hard ordinal and of "third".
_RUSSIAN_ENDINGS = MappingProxyType(
    {
        "го": ("ого", "ьего"),
        "ого": ("ого", "ьего"),
        "му": ("ому", "ьему"),
        "м": ("ом", "ьем"),
        "ом": ("ом", "ьем"),
        "ым": ("ым", "ьим"),
        "я": ("ая", "ья"),
        "ая": ("ая", "ья"),
        "ю": ("ую", "ью"),
        "ую": ("ую", "ью"),
        "ей": ("ой", "ьей"),
        "ой": ("ой", "ьей"),
        "е": ("ое", "ье"),
        "ое": ("ое", "ье"),
        "ые": ("ые", "ьи"),
        "х": ("ых", "ьих"),
        "ых": ("ых", "ьих"),
        "их": ("ых", "ьих"),
        "ми": ("ыми", "ьими"),
    }
)
_RUSSIAN_PARTS = (
    "одно",
    "двух",
    "трёх",
    "четырёх",
    "пяти",
    "шести",
    "семи",
    "восьми",
    "девяти",
    "десяти",
    "одиннадцати",
    "двенадцати",
    "тринадцати",
    "четырнадцати",
    "пятнадцати",
    "шестнадцати",
    "семнадцати",
    "восемнадцати",
    "девятнадцати",
)
_RUSSIAN_TENS = (
    "двадцати",
    "тридцати",
    "сорока",
    "пятидесяти",
    "шестидесяти",
    "семидесяти",
    "восьмидесяти",
    "девяносто",
)
_RUSSIAN_TENS_WITH = (
    "двадцатью",
    "тридцатью",
    "сорока",
    "пятьюдесятью",
    "шестьюдесятью",
    "семьюдесятью",
    "восемьюдесятью",
    "девяноста",
)


def counted(forms: str, whole: str, decimals: str, language: str) -> str:
    """Return the form of "one|many" (Russian "one|two|five") that a number asks for; `whole` "" is a large number.

    In Arabic "many" goes with three to ten only.
    """
    one, *rest = forms.split("|")
    if not rest:
        return one
    if not whole:
        return one if language == "ar" else rest[-1]
    if language == "ar":
        return rest[-1] if 3 <= int(whole) % 100 <= 10 and not decimals else one
    if language == "ru":
        return (one, *rest)[_russian_form(whole, decimals)]
    is_one = int(whole) < 2 if language == "fr" else int(whole) == 1 and not decimals
    return one if is_one else rest[-1]


def _russian_form(whole: str, decimals: str) -> int:
    """Return 0, 1 or 2: the form after one, after two to four and in fractions, and after all others."""
    if decimals:
        return 1
    if len(whole) > 1 and whole[-2] == "1":
        return 2
    return 0 if whole[-1] == "1" else 1 if whole[-1] in "234" else 2


def gendered(cardinal_words: str, gender: str, language: str) -> str:
    """Return a cardinal before a feminine ("f") or, where Spanish shortens it, a masculine noun ("m")."""
    match language, gender:
        case "es", "f":
            return re.sub(
                r"cientos\b(?! millones)|quinientos\b", _feminine_hundreds, _ending(cardinal_words, "uno", "una")
            )
        case "es", "m":
            return _ending(_ending(cardinal_words, "veintiuno", "veintiún"), "uno", "un")
        case "fr", "f":
            return _ending(cardinal_words, "un", "une")
        case "ru", "f":
            return _ending(_ending(cardinal_words, "один", "одна"), "два", "две")
        case _:
            return cardinal_words


def _feminine_hundreds(match: re.Match[str]) -> str:
    return match[0][:-2] + "as"


def _ending(words: str, old: str, new: str) -> str:
    return words.removesuffix(old) + new if words.endswith(old) else words


def genitive(ordinal_words: str) -> str:
    """Return a Russian masculine ordinal in the genitive, as it stands in dates."""
    return inflected(ordinal_words, "го", "ru")


def inflected(ordinal_words: str, suffix: str, language: str) -> str:
    """Return a masculine ordinal with the gender or case that its written ending (folded to lower case) shows."""
    suffix = suffix.strip(".-")
    if language == "fr" and suffix in {"re", "ère", "res", "ères"}:
        return ordinal_words.replace("premier", "première")
    if language == "fr" and suffix in {"nd", "nde"}:
        return "seconde" if suffix == "nde" else "second"
    if language == "es" and suffix in {"ª", "a", "as"}:
        return re.sub(r"o\b", "a", ordinal_words)
    if language == "es" and suffix == "er":
        return re.sub(r"(primer|tercer)o$", r"\1", ordinal_words)
    if language == "ru" and suffix in _RUSSIAN_ENDINGS:
        return _declined(ordinal_words, *_RUSSIAN_ENDINGS[suffix])
    return ordinal_words


def _declined(ordinal_words: str, hard: str, soft: str) -> str:
    if ordinal_words.endswith("третий"):
        return ordinal_words[:-2] + soft
    return ordinal_words[:-2] + hard if ordinal_words[-2:] in {"ый", "ой", "ий"} else ordinal_words


def russian_genitive(value: int) -> str:
    """Return a Russian number below a million in the genitive, "" beyond or for nought."""
    if not 0 < value < 1_000_000:
        return ""
    thousands, rest = divmod(value, 1000)
    said = []
    if thousands == 1:
        said.append("тысячи")
    elif thousands:
        below = _genitive_below_thousand(thousands)
        said.append(_ending(below, "одного", "одной") + (" тысячи" if below.endswith("одного") else " тысяч"))
    if rest:
        said.append(_genitive_below_thousand(rest))
    return " ".join(said)


def russian_genitive_with_ending(value: int, suffix: str) -> str:
    """Return the genitive that writing shows by an ending ("2-х", "5-ти"), "" when the ending is an ordinal's.

    Ordinals share "-х", but below a hundred those of 2, 3 and 4 stand in the plural too rarely to be meant.
    """
    unit = value % 10 if not 10 <= value % 100 < 20 else 0
    is_two_to_four = suffix.lstrip("-") in ("х", "ух", "ёх") and value < 100 and unit in (2, 3, 4)
    is_five_or_more = suffix.lstrip("-") == "ти" and value >= 5 and unit not in (1, 2, 3, 4)
    return russian_genitive(value) if is_two_to_four or is_five_or_more else ""


def russian_instrumental(value: int, *, is_feminine: bool) -> str:
    """Return a Russian number of 1 to 99 in the instrumental ("with thirty-one"), "" beyond."""
    if not 0 < value < 100:
        return ""
    tens, unit = divmod(value, 10) if value >= 20 else (0, value)
    said = [_RUSSIAN_TENS_WITH[tens - 2]] if tens else []
    if unit:
        said.append(_instrumental_below_twenty(unit, is_feminine=is_feminine))
    return " ".join(said)


def _instrumental_below_twenty(value: int, *, is_feminine: bool) -> str:
    match value:
        case 1:
            return "одной" if is_feminine else "одним"
        case 2 | 3 | 4:
            return ("двумя", "тремя", "четырьмя")[value - 2]
        case _:
            return "восемью" if value == 8 else f"{_RUSSIAN_PARTS[value - 1][:-1]}ью"


def _genitive_below_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    said = []
    if hundreds:
        said.append("ста" if hundreds == 1 else f"{_RUSSIAN_PARTS[hundreds - 1]}сот")
    if rest >= 20:
        tens, rest = divmod(rest, 10)
        said.append("девяноста" if tens == 9 else _RUSSIAN_TENS[tens - 2])
    if rest:
        said.append("одного" if rest == 1 else _RUSSIAN_PARTS[rest - 1])
    return " ".join(said)


def russian_prefix(value: int) -> str:
    """Return a number as the first part of a compound ("75-летие"), "" when it is not formed here."""
    if value == 100:
        return "сто"
    if not 0 < value < 100:
        return ""
    tens, unit = divmod(value, 10)
    if value < 20:
        return _RUSSIAN_PARTS[value - 1]
    return _RUSSIAN_TENS[tens - 2] + (_RUSSIAN_PARTS[unit - 1] if unit else "")
