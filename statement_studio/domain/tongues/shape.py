"""What there is to know of a language that is read aloud; the language modules beside this one fill it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Words = Mapping[str, str]


def _pairs(lines: str) -> list[tuple[str, str]]:
    found = []
    for pair in filter(None, (pair.strip() for pair in lines.split(";"))):
        middle = pair.index("=", 1)  # the sign "=" may be a key itself
        found.append((pair[:middle].strip(), pair[middle + 1 :].strip()))
    return found


def folded_words(lines: str) -> Words:
    """Read "key = value; key = value" lists; keys are folded to lower case."""
    return MappingProxyType({key.casefold(): value for key, value in _pairs(lines)})


def exact_words(lines: str) -> Words:
    """Read such a list with its keys as written: MW and mW are two things."""
    return MappingProxyType(dict(_pairs(lines)))


def word_set(words: str) -> frozenset[str]:
    """Read words parted by spaces; an underscore stands for a space inside one."""
    return frozenset(word.replace("_", " ") for word in words.split())


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as it is read aloud.

    `seconds_per_unit`, `sd` and `words_per_minute` are the usual pace (see `pace.py`). `sentence_units`, `colon_units`,
    `comma_units` and `paragraph_units` are what the silence of a sentence end, a colon, a comma and a paragraph break
    costs in spoken characters, the mark included. `space_units` is what the step from word to word costs,
    `letter_name_units` a letter that is spelled. `latin_units`, `arabic_units` and `hanzi_units` are what a character
    of that script costs. Only the weights of English and French stand on timed readings; the others are chosen.

    `common_words` are no acronyms where they stand in capitals, `shouted_words` are none amid others in capitals.
    `before_names` holds abbreviations that say something else before a name in a capital. `either` is the word for
    "or", which the stroke of `either_pairs` ("he/she") says.

    `counted_feminine` and `counted_masculine` are nouns whose ending does not show their gender.

    Where a word has forms by number they stand as "one|many", in Russian as "one|two|five".
    """

    language: str
    seconds_per_unit: float
    sd: float
    words_per_minute: float
    grouping_marks: str = ",\u00a0\u202f\u2009"
    sentence_units: float = 5.0
    colon_units: float = 2.0
    comma_units: float = 2.0
    paragraph_units: float = 3.0
    space_units: float = 1.0
    letter_name_units: float = 2.0
    latin_units: float = 1.0
    arabic_units: float = 1.4
    hanzi_units: float = 4.0
    months: tuple[str, ...] = ()
    month_names: frozenset[str] = frozenset()
    point: str = "point"
    percent: str = "per cent"
    minus: str = "minus"
    to: str = "to"
    slash: str = "slash"
    dot: str = "dot"
    at: str = "at"
    hashtag: str = "hashtag"
    hour: str = ""
    ordinal_endings: frozenset[str] = frozenset()
    year_words: frozenset[str] = frozenset()
    numbered_words: frozenset[str] = frozenset()
    symbol_words: frozenset[str] = frozenset()
    counted_nouns: frozenset[str] = frozenset()
    feminine_nouns: tuple[str, ...] = ()
    counted_feminine: frozenset[str] = frozenset()
    counted_masculine: frozenset[str] = frozenset()
    ordinal_nouns: frozenset[str] = frozenset()
    century_words: frozenset[str] = frozenset()
    regnal_names: frozenset[str] = frozenset()
    scales: frozenset[str] = frozenset()
    scale_joiner: str = ""
    currencies: Words = field(default_factory=lambda: folded_words(""))
    units: Words = field(default_factory=lambda: exact_words(""))
    symbols: Words = field(default_factory=lambda: exact_words(""))
    abbreviations: Words = field(default_factory=lambda: folded_words(""))
    paired: Words = field(default_factory=lambda: exact_words(""))
    before_figures: Words = field(default_factory=lambda: folded_words(""))
    symbol_parts: Words = field(default_factory=lambda: folded_words(""))
    fractions: Words = field(default_factory=lambda: exact_words(""))
    sentence_enders: frozenset[str] = frozenset()
    spoken_acronyms: frozenset[str] = frozenset()
    spelled_acronyms: frozenset[str] = frozenset()
    common_words: frozenset[str] = frozenset()
    shouted_words: frozenset[str] = frozenset()
    before_names: Words = field(default_factory=lambda: folded_words(""))
    either: str = ""
    either_pairs: frozenset[str] = frozenset()
