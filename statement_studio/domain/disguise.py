"""What the eye does not see: characters without a shape, and letters of one script that look like those of another."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""What drives a machine, but for tab and line ends. They may stand in a text of plain letters, too."""
_NEVER_SEEN = re.compile(
    f"{_CONTROLS.pattern}|"
    "[\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
    "|(?<![\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]"
)
"""Controls, overrides and isolates of direction, spaces without width, tags, and variants of what has none.

With joiners and marks of direction, all of Unicode's categories Cc and Cf that shows nothing; signs of Arabic, Syriac
and Kaithi numbers show, controls of hieroglyphs shape them, and the soft hyphen is an honest one.
"""
SOFT_HYPHEN = "\u00ad"
"""Shows nothing but at the end of a line. Honest, but a word with one is found only by who knows of it."""
_JOINERS = re.compile("[\u200c\u200d]+")
_MARKS = re.compile("[\u061c\u200e\u200f]")
_JOINED_SCRIPTS = re.compile("[\u0900-\u109f\u1780-\u18af\ua800-\uabff\ufe0f\U00011000-\U000118ff]")
"""Letters of India and its neighbours, whose joiners choose a form, and the mark of a pictograph."""

_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁһԛԝѵАВЕКМНОРСТХІЈЅҮԌαικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ0|1",
    "aeopcyxijsdhqwvABEKMHOPCTXIJSYGaikvoptuxABEZHIKMNOPTYXcjOll",
)
"""A few of the pairs of Unicode's list of confusable characters (UTS 39): those between the alphabets of the room."""
_LOOKED_LIKE = frozenset(map(chr, _LOOK_ALIKES.values()))
_WORD = re.compile("[^\\W\\d_](?:[^\\W\\d_]|[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])+")
"""Letters side by side, also across what is never seen between them."""
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_SOME_OF_EACH = tuple(map(re.compile, ("[A-Za-z]", "[\u0400-\u052f]", "[\u0370-\u03ff]")))
"""Letters of each alphabet, among them all that look like those of another one."""


def unseen(text: str) -> list[int]:
    """Return the places of the characters that show nothing, in order; honest joiners and marks are not among them.

    A joiner is honest beside a letter of a script that joins or a pictograph, a mark of direction in a line that holds
    a letter written from right to left.
    """
    if is_plain(text):
        return []
    places = [found.start() for found in _NEVER_SEEN.finditer(text)]
    for found in _JOINERS.finditer(text):
        if not any(map(_is_joined, text[found.start() - 1 : found.start()] + text[found.end() : found.end() + 1])):
            places += range(found.start(), found.end())
    places += [found.start() for found in _MARKS.finditer(text) if not _runs_to_the_left(_line_at(text, found.start()))]
    return sorted(places)


def is_plain(text: str) -> bool:
    """Whether a text has nothing but what every typewriter had, and can hide nothing. Quick."""
    return text.isascii() and _CONTROLS.search(text) is None


def look_alikes(text: str) -> list[int]:
    """Return the places of letters that stand in a word of another alphabet and look like letters of that, in order.

    The alphabet of a word is the one of most of its letters, Latin where there are as many. A word of one alphabet is
    an honest one, and so is a letter that looks like none of the others: kΩ.
    """
    if not _is_mixed(text):
        return []
    return [found.start() + place for found in _WORD.finditer(text) for place in _strangers(found[0])]


def _strangers(word: str) -> list[int]:
    if not _is_mixed(word):
        return []
    letters = [(place, alphabet_of(letter)) for place, letter in enumerate(word)]
    count = Counter(alphabet for _, alphabet in letters if alphabet in _ALPHABETS)
    own = max(_ALPHABETS, key=lambda alphabet: count[alphabet])
    return [
        place
        for place, alphabet in letters
        if alphabet in _ALPHABETS
        and alphabet != own
        and (ord(word[place]) in _LOOK_ALIKES or word[place] in _LOOKED_LIKE)
    ]


def _is_mixed(text: str) -> bool:
    return not text.isascii() and sum(some.search(text) is not None for some in _SOME_OF_EACH) > 1


def alphabet_of(letter: str) -> str:
    """Return the first word of a character's name in Unicode, which for a letter is its alphabet: `CYRILLIC`."""
    return unicodedata.name(letter, "").partition(" ")[0]


def looks_of(name: str) -> str:
    """Return a name as the eye takes it: names that look alike give the same, whatever alphabets they are written in.

    The idea is the skeleton of Unicode's UTS 39. Case counts for nothing, nor does what is never seen.
    """
    plain = unicodedata.normalize("NFKC", name).translate(_LOOK_ALIKES)
    seen = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    return " ".join(seen.casefold().replace("rn", "m").replace("i", "l").split())


def _is_joined(character: str) -> bool:
    is_pictograph = unicodedata.category(character) in ("So", "Sk")
    return is_pictograph or _runs_to_the_left(character) or _JOINED_SCRIPTS.match(character) is not None


def _runs_to_the_left(text: str) -> bool:
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in text if c not in "\u061c\u200f")


def _line_at(text: str, place: int) -> str:
    end = text.find("\n", place)
    return text[text.rfind("\n", 0, place) + 1 : len(text) if end < 0 else end]
