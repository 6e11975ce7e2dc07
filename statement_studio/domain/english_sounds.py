"""How an English word sounds that no dictionary has: from words that it resembles, else letter by letter.

The sounds are those of the CMU Pronouncing Dictionary, as the acoustic models of English use them. What comes out is
what a listener may expect of a name, not how it must be said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from types import MappingProxyType

Lookup = Callable[[str], str | None]
"""Gives the sounds of a word, parted by spaces, None for one that the dictionary does not have."""

_RESPELLINGS = (
    (re.compile(r"is(?=(?:e|es|ed|ing|ation|ations|er|ers|able)$)"), "iz"),
    (re.compile(r"ys(?=(?:e|es|ed|ing)$)"), "yz"),
    (re.compile(r"our(?=(?:s|ed|ing|able|ful|ite|ites|hood|er|ers)?$)"), "or"),
    (re.compile(r"tre(?=s?$)"), "ter"),
    (re.compile(r"mme(?=s?$)"), "m"),
    (re.compile(r"ogue(?=s?$)"), "og"),
    (re.compile(r"ll(?=(?:ed|ing|er|ers)$)"), "l"),
    (re.compile(r"l(?=(?:ment|ments|s)?$)"), "ll"),
    (re.compile(r"ence(?=s?$)"), "ense"),
    (re.compile(r"ae|oe"), "e"),
)
"""British spellings and what the dictionary, which is American, writes."""

_VOICELESS = frozenset(("F", "K", "P", "T", "TH"))
_HISSING = frozenset(("CH", "JH", "S", "SH", "Z", "ZH"))
_SHORTEST_PART = 3

_LETTERS = re.compile(
    r"""
    (?P<tion>[tcs]ion)|(?P<ture>ture)|(?P<igh>igh)|(?P<eigh>eigh)|(?P<ough>ough|augh)|(?P<tch>tch)|(?P<sch>sch)|(?P<sh>sh)|(?P<ch>ch)
    |(?P<th>th)|(?P<ph>ph)|(?P<wh>wh)|(?P<kh>kh)|(?P<gh>gh)|(?P<zh>zh)|(?P<dj>dj|dg(?=[eiy]))|(?P<ck>ck|cc(?![eiy])|cq)
    |(?P<ng>ng(?![aeiouy]))|(?P<qu>qu)|(?P<kn>^kn|^gn|^pn)|(?P<wr>^wr)|(?P<x>x)
    |(?P<air>air|are$)|(?P<ear>ear|eer|ier)|(?P<ar>ar(?![aeiouyr]))|(?P<or>oor|our|or(?![aeiouy])|ore$)|(?P<er>[eiu]r(?![aeiouyr]))
    |(?P<ee>ee|ea|ie(?!$))|(?P<oo>oo|ou)|(?P<oy>oi|oy)|(?P<ow>ow)|(?P<aw>au|aw)|(?P<ay>ai|ay|ei|ey(?!$))|(?P<ew>eu|ew|ui|ue)
    |(?P<oa>oa|oe)|(?P<y_end>(?:y|ey|ie|i)$)|(?P<y_start>(?<![a-z])y|(?<=[aeiou])y(?=[aeiou]))
    |(?P<silent>(?<=[a-z][^aeiouy])e$|(?<=[^aeiouy])e(?=s$))|(?P<long>[aiou](?=[bcdfgklmnprstvz]es?$))
    |(?P<soft_c>c(?=[eiy]))|(?P<z_end>(?<=[aeioubdglmnrvw])s$)|(?P<a_end>a$)|(?P<one>(?P<letter>[a-z])(?P=letter)?)
    """,
    re.VERBOSE,
)
_GROUPS = MappingProxyType(
    {
        "tion": "SH AH N",
        "ture": "CH ER",
        "igh": "AY",
        "eigh": "EY",
        "ough": "AO",
        "tch": "CH",
        "sch": "SH",
        "sh": "SH",
        "ch": "CH",
        "th": "TH",
        "ph": "F",
        "wh": "W",
        "kh": "K",
        "gh": "G",
        "zh": "ZH",
        "dj": "JH",
        "ck": "K",
        "ng": "NG",
        "qu": "K W",
        "kn": "N",
        "wr": "R",
        "x": "K S",
        "air": "EH R",
        "ear": "IH R",
        "ar": "AA R",
        "or": "AO R",
        "er": "ER",
        "ee": "IY",
        "oo": "UW",
        "oy": "OY",
        "ow": "OW",
        "aw": "AO",
        "ay": "EY",
        "ew": "UW",
        "oa": "OW",
        "y_end": "IY",
        "y_start": "Y",
        "silent": "",
        "soft_c": "S",
        "z_end": "Z",
        "a_end": "AH",
    }
)
_ONE = MappingProxyType(
    {
        "a": "AA",
        "b": "B",
        "c": "K",
        "d": "D",
        "e": "EH",
        "f": "F",
        "g": "G",
        "h": "HH",
        "i": "IH",
        "j": "JH",
        "k": "K",
        "l": "L",
        "m": "M",
        "n": "N",
        "o": "OW",
        "p": "P",
        "q": "K",
        "r": "R",
        "s": "S",
        "t": "T",
        "u": "UW",
        "v": "V",
        "w": "W",
        "x": "Z",
        "y": "IH",
        "z": "Z",
    }
)
_LONG = MappingProxyType({"a": "EY", "i": "AY", "o": "OW", "u": "UW"})


def sounds(word: str, lookup: Lookup) -> str:
    """Return the sounds of a word in lower case, parted by spaces; "" for one without a letter that English has."""
    return lookup(word) or next(_resembling(word, lookup), "") or _letter_by_letter(word)


def _resembling(word: str, lookup: Lookup) -> Iterator[str]:
    """Yield the sounds of a word from those of words that it is made of, the likeliest first."""
    for pattern, american in _RESPELLINGS:
        known = lookup(pattern.sub(american, word)) if pattern.search(word) else None
        if known:
            yield known
    for stem in _stems(word):
        known = lookup(stem) or next((lookup(p.sub(a, stem)) for p, a in _RESPELLINGS if p.search(stem)), None)
        if known:
            yield _with_s(known)
    for cut in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        first, second = lookup(word[:cut]), lookup(word[cut:])
        if first and second and (cut > _SHORTEST_PART or word[:cut] in ("mis", "non", "sub", "pre", "out", "dis")):
            yield f"{first} {second}"


def _stems(word: str) -> Iterator[str]:
    """Yield what a word may be the plural or the possessive of."""
    for ending, instead in (("'s", ""), ("s'", "s"), ("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word.removesuffix(ending) + instead


def _with_s(known: str) -> str:
    last = known.split()[-1]
    if last in _HISSING:
        return f"{known} IH Z"
    return f"{known} S" if last in _VOICELESS else f"{known} Z"


def _letter_by_letter(word: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if c.isascii() and c.isalpha())
    found: list[str] = []
    for match in _LETTERS.finditer(plain):
        kind = match.lastgroup or ""
        if kind in _GROUPS:
            found.append(_GROUPS[kind])
        elif match["long"]:
            found.append(_LONG[match[0]])
        else:
            found.append(_ONE[match[0][0]])
    return " ".join(part for part in found if part)
