"""How American English writes a British form: for a computer that has no British dictionary.

Knows the regular differences, and those words of the Council's English that differ on their own.
"""

from __future__ import annotations

import re

_OUR = (
    "arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|"
    "ranc|rig|rum|sav|splend|succ|tum|val|vap|vig"
)
_DOUBLED = "cancel|channel|counsel|equal|fuel|label|level|marshal|model|quarrel|signal|total|travel|tunnel|unravel"
_DIFFERENCES = (
    (re.compile(rf"((?:{_OUR})o)u(r)"), r"\1\2"),
    (re.compile(r"(practi)s(e|ed|es|ing)\Z"), r"\1c\2"),
    (re.compile(r"(?<=[a-z]{2}i)s(e|ed|er|ers|es|ing|able|ation|ations|ational)\Z"), r"z\1"),
    (re.compile(r"((?:anal|catal|paral)y)s(e|ed|es|ing)\Z"), r"\1z\2"),
    (re.compile(r"(calib|cent|fib|lit|lust|meag|met|somb|spect|theat)re(?=s?\Z)"), r"\1er"),
    (re.compile(r"(cent|lit)r(ed|ing)\Z"), r"\1er\2"),
    (re.compile(r"((?:def|lic|off|pret)en)c(e|es|eless)\Z"), r"\1s\2"),
    (re.compile(rf"({_DOUBLED})l(ed|ing|er|ers|or|ors)\Z"), r"\1\2"),
    (re.compile(r"\b(fulfil|enrol|instal|instil|distil)(?=s?\Z|ments?\Z)"), r"\1l"),
    (re.compile(r"(ski|wi)l(ful)"), r"\1ll\2"),
    (re.compile(r"(judg|acknowledg)e(ment)"), r"\1\2"),
    (re.compile(r"(program)me(s?)\Z"), r"\1\2"),
    (re.compile(r"(catalog)ue(s?)\Z"), r"\1\2"),
    (re.compile(r"\bpaed"), "ped"),
    (re.compile(r"\bageing\Z"), "aging"),
    (re.compile(r"\bgrey(?=er\Z|ing\Z|s?\Z)"), "gray"),
    (re.compile(r"\bsceptic"), "skeptic"),
    (re.compile(r"\bcheque(?=s?\Z)"), "check"),
    (re.compile(r"\bmanoeuvre(?=s?\Z)"), "maneuver"),
)


def american_form(word: str) -> str:
    """Return a word in small letters as American English writes it; any other word as it is."""
    for british, american in _DIFFERENCES:
        word = british.sub(american, word)
    return word
