"""Whole numbers in Arabic and Chinese words, which num2words lacks or gets wrong."""

from __future__ import annotations

import re

_HANZI_DIGITS = "零一二三四五六七八九"
_ARABIC_UNITS = (
    "صفر",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثنا عشر",
    *(f"{unit} عشر" for unit in ("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة")),
)
_ARABIC_FEMININE = (
    "صفر",
    "واحدة",
    "اثنتان",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثماني",
    "تسع",
    "عشر",
    "إحدى عشرة",
    "اثنتا عشرة",
    *(f"{unit} عشرة" for unit in ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع")),
)
_ARABIC_TENS = ("عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون")
_ARABIC_HUNDREDS = (
    "مائة",
    "مئتان",
    "ثلاثمائة",
    "أربعمائة",
    "خمسمائة",
    "ستمائة",
    "سبعمائة",
    "ثمانمائة",
    "تسعمائة",
)
# One, two, and three to ten of each power of a thousand.
_ARABIC_POWERS = (
    (10**12, "تريليون", "تريليونان", "تريليونات"),
    (10**9, "مليار", "ملياران", "مليارات"),
    (10**6, "مليون", "مليونان", "ملايين"),
    (10**3, "ألف", "ألفان", "آلاف"),
)
_ARABIC_ORDINALS = ("أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")


def arabic(value: int, *, is_feminine: bool = False) -> str:
    """Return a number as it is counted before masculine or feminine nouns, in the nominative.

    From three to ten the form without the ending goes with feminine nouns.
    """
    if value == 0:
        return _ARABIC_UNITS[0]
    said = []
    for power, one, two, several in _ARABIC_POWERS:
        count, value = divmod(value, power)
        if count:
            counting = re.sub("مئتان$", "مئتا", _arabic_hundreds(count))
            few = f"{counting} {several if 3 <= count <= 10 else one}"
            said.append(one if count == 1 else two if count == 2 else few)
    if value:
        said.append(_arabic_hundreds(value, is_feminine=is_feminine))
    return " و".join(said)


def _arabic_hundreds(value: int, *, is_feminine: bool = False) -> str:
    """Return a number up to 999 (and, in front of the largest power, whatever is left of it)."""
    if value >= 1000:
        return arabic(value)
    said = []
    hundreds, rest = divmod(value, 100)
    if hundreds:
        said.append(_ARABIC_HUNDREDS[hundreds - 1])
    if rest and rest < 20:
        said.append(_arabic_below_twenty(rest, is_feminine=is_feminine))
    elif rest:
        tens, unit = divmod(rest, 10)
        if unit:
            said.append("إحدى" if is_feminine and unit == 1 else _arabic_below_twenty(unit, is_feminine=is_feminine))
        said.append(_ARABIC_TENS[tens - 2])
    return " و".join(said)


def _arabic_below_twenty(value: int, *, is_feminine: bool) -> str:
    return (_ARABIC_FEMININE if is_feminine else _ARABIC_UNITS)[value]


def oblique(words: str) -> str:
    """Return Arabic number words in the case that stands after a preposition or in a year."""
    words = re.sub(r"ون(?= |$)(?<!مليون)(?<!تريليون)", "ين", words)
    return re.sub(r"(?<=اثن|مئت|ألف)ان(?= |$)", "ين", words)


def arabic_ordinal(value: int, *, is_feminine: bool) -> str:
    """Return the definite ordinal of 1 to 99, "" beyond."""
    if not 1 <= value <= 99:
        return ""
    tens, unit = divmod(value, 10)
    ending = "ة" if is_feminine else ""
    if value <= 10:
        return "الأولى" if value == 1 and is_feminine else f"ال{_ARABIC_ORDINALS[value - 1]}{ending}"
    of_unit = "حادي" if unit == 1 else _ARABIC_ORDINALS[unit - 1]
    if tens == 1:
        return f"ال{of_unit}{ending} عشر{ending}"
    return f"ال{of_unit}{ending} وال{_ARABIC_TENS[tens - 2]}" if unit else f"ال{_ARABIC_TENS[tens - 2]}"


def chinese(value: int) -> str:
    """Return a number in Chinese: groups of four digits, a zero said once for a gap, 两 for a leading two."""
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
    said = said[1:] if said.startswith("一十") else said
    return "两" + said[1:] if re.match("二[千万亿]", said) else said


def _chinese_group(group: int) -> str:
    said = ""
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = group // place % 10
        if digit:
            said += _HANZI_DIGITS[digit] + name
        elif said and group % place and not said.endswith("零"):
            said += "零"
    return said
