"""Whole numbers, ordinals and years in English words: read with every key, so without the cost of a library."""

from __future__ import annotations

_SMALL = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_POWERS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_ORDINALS = (
    ("one", "first"),
    ("two", "second"),
    ("three", "third"),
    ("five", "fifth"),
    ("eight", "eighth"),
    ("nine", "ninth"),
    ("twelve", "twelfth"),
)


def english(value: int) -> str:
    """Return a number with "and" before what is below a hundred."""
    if value < 100:
        return _below_a_hundred(value)
    said = []
    rest = value
    for power, name in _POWERS:
        count, rest = divmod(rest, power)
        if count:
            said.append(f"{english(count)} {name}")
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        said.append(f"{_SMALL[hundreds]} hundred")
    if rest:
        said.append(f"and {_below_a_hundred(rest)}")
    return " ".join(said)


def _below_a_hundred(value: int) -> str:
    if value < 20:
        return _SMALL[value]
    tens, unit = divmod(value, 10)
    return f"{_TENS[tens - 2]}-{_SMALL[unit]}" if unit else _TENS[tens - 2]


def english_ordinal(value: int) -> str:
    """Return a number as an ordinal."""
    said = english(value)
    for ending, ordinal in _ORDINALS:
        if said.endswith(ending):
            return said.removesuffix(ending) + ordinal
    return f"{said[:-1]}ieth" if said.endswith("y") else f"{said}th"


def english_year(value: int) -> str:
    """Return a number of four digits in pairs, as a year: nineteen oh five, twenty ten, but two thousand and nine."""
    century, rest = divmod(value, 100)
    if century % 10 == 0 and rest < 10:
        return english(value)
    if not rest:
        return f"{english(century)} hundred"
    return f"{english(century)} {'oh ' if rest < 10 else ''}{english(rest)}"
