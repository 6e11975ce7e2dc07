"""A piece of writing between its neighbours: which kinds of things it is made of, and which words stand around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .tongue import Tongue
from .weight import STOPS

COMMAS = ",;:،؛、；：，"
"""The marks that part a sentence."""
DASHES = "—–―"
"""The marks that interrupt a sentence, or stand between figures."""
HYPHENS = "\\-\u2010\u2011"
"""Hyphens, for use within the brackets of a regular expression."""
SHARES = frozenset("%％٪‰")
"""The signs of per cent and per mille."""
LETTER = r"[^\W\d_\u3400-\u9fff\uf900-\ufaff]"
"""A letter that is no Chinese character, as a regular expression."""
NUMBER = r"\d+(?:[.,٬٫'’ \u00a0\u202f\u2009]\d+)*"
"""A number with its separators, as a regular expression."""
SIGN = "[$€£¥￥₽₹₦]"
"""A sign of a currency, as a regular expression."""
CODE = "(?:USD|EUR|CHF|GBP|JPY|CNY|RUB|CAD|AUD|INR|KES|NGN|ZAR|XOF|MXN|RMB)"
"""The three letters of a currency, as a regular expression."""

ARABIC_PAIRS = "كم|كغ|ألف|مليون|مليار"
"""What Arabic says of one or two in a word of its own, as a regular expression."""

_CLOSERS = "\"'”’»›)\\]）》」』〉】"
_OPENERS = "\"'“‘„«‹(\\[（《「『〈【¿¡"
_VOWEL_SIGN = r"[\u0300-\u036f\u064b-\u065f\u0670]"

OPENING, CLOSING = (signs.replace("\\", "") for signs in (_OPENERS, STOPS + COMMAS + _CLOSERS))
"""What may stand around a piece without belonging to it."""

_SUFFIX = rf"[%％٪‰]|\.[ºª°]|[ºª]|\.(?:er|os|as)(?!\w)|['’]s(?!\w)|-?{LETTER}{{1,3}}(?!\w)"

FIGURE = re.compile(rf"(?P<number>{NUMBER})(?P<suffix>{_SUFFIX})?")
"""A number alone, where what looked like more turned out to be none."""

_WORD = re.compile(r"[^\W\d_]+\.?")
_WORD_AT_END = re.compile(r"([^\W\d_]+\.?)\s*$")
_NEXT = re.compile(r"\s*([^\W_]+)")
_FIGURE_TOUCHING = re.compile(r"[$€£¥]?[0-9]")
_FIGURE_BEFORE = re.compile(r"[0-9](?:[%％٪°ºª]|['’]?s|st|nd|rd|th|[ap]m|er|re|e|h)?\Z")
_FIGURE_AT_END = re.compile(r"[0-9](?:[%٪]|st|nd|rd|th|er)?\s*$")
_FIGURE_AFTER = re.compile(r"\s*[$€£¥]?[0-9]")
_LONGEST = 48


@lru_cache(maxsize=1)
def plain() -> re.Pattern[str]:
    """The words that most of a text consists of: letters between brackets and quotation marks, and one mark at most."""
    return re.compile(
        rf"[{_OPENERS}]*([\u3400-\u9fff]|{LETTER}++(?:['’{HYPHENS}]{LETTER}++)*+)"
        rf"([{_CLOSERS}]*[{STOPS}{COMMAS}]?[{_CLOSERS}]*)"
    )


@lru_cache(maxsize=1)
def part() -> re.Pattern[str]:
    """The kinds of things a piece is made of, in the order in which they are looked for."""
    return re.compile(
        rf"""
        (?P<document>[A-Z]{{1,8}}(?:/[A-Z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?)+)
        |(?P<date>[0-9]{{4}}(?P<sign>[-/.])[0-9]{{1,2}}(?P=sign)[0-9]{{1,2}}(?![0-9])
            |[0-9]{{1,2}}(?P<mark>[./-])[0-9]{{1,2}}(?P=mark)[0-9]{{4}}(?![0-9]))
        |(?P<time>[0-9]{{1,2}}[:：][0-9]{{2}}(?![0-9])|[0-9]{{1,2}}[hH][0-9]{{2}}(?!\w))
        |(?P<phone>(?:1-)?[0-9]{{3}}-[0-9]{{3}}-[0-9]{{4}}(?![0-9])
            |\+[0-9][0-9 \u00a0\u202f().-]{{6,}}[0-9]
            |0[0-9]{{1,3}}(?:[ \u00a0\u202f.-][0-9]{{2,4}}){{2,}}(?![0-9]))
        |(?P<money>(?:(?:[A-Z]{{1,3}})?{SIGN}|{CODE})[ \u00a0\u202f]?(?P<figure>{NUMBER})
            (?:[-–—](?P<upto>{NUMBER}))?(?P<scale>[ ]?(?:bn|tn|mn|m|k|M|B|K|Md|Mds)(?![\w/]))?)
        |(?P<fraction>(?P<above>[0-9]{{1,2}})[/⁄](?P<below>[0-9]{{1,2}})(?![0-9/⁄]))
        |(?P<number>{NUMBER})(?P<suffix>{_SUFFIX})?
        |(?P<initials>(?:{LETTER}\.){{2,}})
        |(?P<word>(?:{LETTER}++{_VOWEL_SIGN}*+['’{HYPHENS}]?+(?={LETTER}))*+{LETTER}++{_VOWEL_SIGN}*+)
        |(?P<hanzi>[\u3400-\u9fff\uf900-\ufaff])
        |(?P<stop>[{STOPS}]+)
        |(?P<comma>[{COMMAS}]|[{DASHES}]+|--+)
        |(?P<other>.)
        """,
        re.VERBOSE | re.DOTALL,
    )


@dataclass(slots=True)
class Piece:
    """A piece of writing and what stands `before` and `after` it, all with the digits of English."""

    text: str
    before: str
    after: str
    speaker: Tongue

    def preceding(self, place: int) -> str:
        """Return what stands before a place in the piece, its neighbour included."""
        here = self.text[max(0, place - _LONGEST) : place]
        return f"{self.before} {here}" if place <= _LONGEST else here

    def following(self, place: int) -> str:
        """Return what stands behind a place in the piece, its neighbour included."""
        here = self.text[place : place + _LONGEST]
        return f"{here} {self.after}" if place + _LONGEST >= len(self.text) else here

    def last_word(self, place: int) -> str:
        """Return the word before a place, as written but without the signs around it; an abbreviation keeps its dot."""
        words = _WORD.findall(self.preceding(place))
        return words[-1] if words else ""

    def word_at(self, place: int) -> str:
        """Return the word right before a place, in lower case, "" when a sign stands between."""
        word = _WORD_AT_END.search(self.preceding(place))
        return word[1].casefold() if word else ""

    def next_word(self, place: int) -> str:
        """Return the word behind a place in lower case, "" where a sign comes first."""
        word = _NEXT.match(self.following(place))
        return word[1].casefold() if word else ""

    def stands_between_figures(self, start: int, end: int) -> bool:
        """Whether a sign touches a figure, or its ending or per cent sign, on either side."""
        is_before = _FIGURE_BEFORE.search(self.text, max(0, start - 3), start) is not None
        return is_before and _FIGURE_TOUCHING.match(self.text, end) is not None

    def is_amid_figures(self) -> bool:
        """Whether the neighbours on both sides are figures."""
        return ends_in_figure(self.before) and _FIGURE_AFTER.match(self.after) is not None


def ends_in_figure(text: str) -> bool:
    """Whether a text ends in a figure, its per cent sign or a space behind it included."""
    return _FIGURE_AT_END.search(text) is not None
