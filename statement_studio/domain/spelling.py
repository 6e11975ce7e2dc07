"""Which stretches of a Markdown text are words to be spelled, in which language, and what of a word can be wrong.

Knows how words are written in the six languages, and nothing of any dictionary: whether a form is right is asked for.
Places are code points of the paragraph, or of the piece or word that was given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial

from .lexicon import core_of
from .markup import Span, SpanKind, spans
from .naming import is_address
from .statement import Statement

Range = tuple[int, int]

_SPELLED = frozenset({SpanKind.TEXT, SpanKind.SILENT, SpanKind.FOOTNOTE})
"""What is said or printed. Comments and notes are neither: they are written in haste and for oneself."""
_GAP = "\ufdd0"  # a Unicode noncharacter: stands for Markdown's signs within a word
_SEAMS = frozenset("*_\\")
_FOOTNOTE_LABEL = re.compile(r"\[\^[^\]\[\s]{1,80}\]:?")
_PIECE = re.compile("[^\\s\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+")
_LONGEST_PIECE = 200

_APOSTROPHES, _HYPHENS = "'’ʼ", "-\u2010\u2011"
_UNSEEN = f"\u00ad\u200c\u200d\u2060{_GAP}"
_MARKS = "\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
_CORE = rf"(?:[^\W_]|[{_MARKS}{_UNSEEN}])++"
_WORD = re.compile(rf"{_CORE}(?:[{_HYPHENS}{_APOSTROPHES}]{_CORE})*+")
_PART = re.compile(rf"[^{_HYPHENS}]+")
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]\Z")
_ELISION = re.compile(rf"(?:[cdjlmnst]|qu|(?:jus|lors|puis|quoi|quel|pres)qu|entr)[{_APOSTROPHES}](?=\w)", re.I)
_AS_LOOKED_UP = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_HYPHENS, "-") | dict.fromkeys(_UNSEEN, None)
)

_CYRILLIC = frozenset({"ru", "be", "bg", "kk", "ky", "mk", "mn", "sr", "tg", "uk"})
_ARABIC = frozenset({"ar", "fa", "ps", "ug", "ur"})


def pieces(paragraph: str, inside: str = "") -> Iterator[tuple[int, str]]:
    """Yield what stands between spaces of what is said or printed, with its place.

    A piece is as long as in the paragraph; signs of Markdown within it are replaced. `inside` is what an earlier
    paragraph left open, as in `markup.spans`.
    """
    covering, _ = spans(paragraph, inside)
    is_plain = len(covering) == 1 and covering[0].kind is SpanKind.TEXT
    text = paragraph if is_plain else "".join(_masked(paragraph, span) for span in covering)
    for found in _PIECE.finditer(text):
        yield found.start(), found[0]


def words_of(piece: str) -> tuple[Range, ...]:
    """Return where the words of a piece stand; a piece that is no prose has none.

    No prose are web and mail addresses, names behind `#` and `@`, UN document symbols, and whatever has more than 200
    characters.
    """
    if len(piece) > _LONGEST_PIECE or _is_no_prose(core_of_piece(piece)):
        return ()
    return tuple(_trimmed(found) for found in _WORD.finditer(piece) if found[0].strip(_UNSEEN))


def core_of_piece(piece: str) -> str:
    """Return a piece without Markdown's signs and the punctuation around it, as an entry of a lexicon is written."""
    return core_of(piece.replace(_GAP, ""))


def faults(word: str, language: str, is_right: Callable[[str], bool]) -> tuple[Range, ...]:
    """Return which parts of a word are wrong: none where the whole is right.

    Of a word with hyphens it is the parts, without what French elides in front (`l’`) and English sets behind (`’s`).
    What has no two letters, a figure, or two capitals and more (an acronym, a name like McAllister) is not judged.
    `is_right` is asked for forms as dictionaries write them: composed, with `'` and `-`.
    """
    if is_right(as_looked_up(word)):
        return ()
    parts = [found.span() for found in _PART.finditer(word)]
    if len(parts) > 1:
        return tuple(
            _shifted(fault, start) for start, end in parts for fault in faults(word[start:end], language, is_right)
        )
    start, end = _stem(word, language)
    if (start, end) != (0, len(word)):
        return tuple(_shifted(fault, start) for fault in faults(word[start:end], language, is_right))
    return () if _is_not_judged(as_looked_up(word)) else ((0, len(word)),)


def as_looked_up(word: str) -> str:
    """Return a word as dictionaries write it: composed letters, `'`, `-`, and nothing that is not seen."""
    return word if word.isascii() else unicodedata.normalize("NFC", word.translate(_AS_LOOKED_UP))


def like(suggestion: str, word: str) -> str:
    """Return a suggestion with the kind of apostrophe that the word has which it replaces."""
    return suggestion.replace("'", "’") if "’" in word else suggestion


def likeliest_first(word: str, suggestions: Iterable[str]) -> tuple[str, ...]:
    """Return the suggestions for a wrong word in the order in which people mean them.

    The fewer slips lead from one to the other, the likelier it is; two letters in the wrong order, one for two of the
    same, a forgotten accent or apostrophe are the lightest slips. Of those as far away, the ones with the capital and
    the first letter of the word come first, words that are parted last, and the rest stands as the dictionary gave it.
    Parted words that a dictionary gives first are a mistake it knows (“a lot”), and stay first.
    """
    given = tuple(suggestions)
    known = given[: bool(given and " " in given[0])]
    return known + tuple(sorted(given[len(known) :], key=partial(_unlikeness, word)))


def language_of(word: str, language: str) -> str:
    """Return the language in which a word of a paragraph is spelled, "" where none can be told by its script.

    A word in the script of the paragraph's language is in that language. Of the others, Cyrillic letters mean Russian
    and Arabic ones Arabic; Latin letters could be of any language, and Chinese is not spelled.
    """
    script = _script_of(word)
    if script == _usual_script(language):
        return language
    return script if script in ("ru", "ar") else ""


def known_words(statement: Statement) -> frozenset[str]:
    """Return the words of a statement's names, and what its lexicon holds: all right, though no dictionary has them."""
    speaker = statement.speaker
    names = [speaker.name, speaker.organisation, statement.chair, statement.addressee]
    for each in statement.cosigners:
        names += [each.name, each.acronym, each.role, each.country]
    return words_in(names) | {as_looked_up(written) for written, _ in statement.lexicon.entries}


def words_in(names: list[str]) -> frozenset[str]:
    """Return the words of names, whole and between hyphens, as they are looked up."""
    words = {found[0] for name in names for found in _WORD.finditer(name)}
    parts = {part for word in words for part in _PART.findall(word)}
    return frozenset(map(as_looked_up, words | parts))


@lru_cache(maxsize=1024)
def primary(tag: str) -> str:
    """Return the language of a tag like `en`, `en_GB` or `fr-CH`, "" for what is no tag, as a project may hold."""
    found = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]{1,20})?", tag)
    return found[1].lower() if found else ""


_LIGHT_SLIP, _SLIP = 1, 2


def _unlikeness(word: str, suggestion: str) -> tuple[int, bool, bool, bool]:
    written, meant = word.casefold(), suggestion.casefold()
    return (
        _slips(written, meant),
        word[:1].isupper() != suggestion[:1].isupper(),
        " " in meant or ("-" in meant and "-" not in written),
        _bare(written[:1]) != _bare(meant[:1]),
    )


def _slips(written: str, meant: str) -> int:
    """Return the distance of two words by Damerau (1964), of neighbours swapped once, with weights."""
    before_last: list[int] = []
    too_many, missing = _weights(written), _weights(meant)
    last = [sum(missing[:column]) for column in range(len(meant) + 1)]
    for row, typed in enumerate(written):
        this = [last[0] + too_many[row]]
        for column, letter in enumerate(meant):
            other = 0 if typed == letter else _LIGHT_SLIP if _bare(typed) == _bare(letter) else _SLIP
            steps = [last[column + 1] + too_many[row], this[column] + missing[column], last[column] + other]
            if row and column and typed == meant[column - 1] and written[row - 1] == letter != typed:
                steps.append(before_last[column - 1] + _LIGHT_SLIP)
            this.append(min(steps))
        before_last, last = last, this
    return last[-1]


def _weights(word: str) -> list[int]:
    """Return how grave it is, for each letter of a word, to have left it out or put it in."""
    pairs = zip(" " + word, word, strict=False)
    return [_LIGHT_SLIP if letter in (before, "'") else _SLIP for before, letter in pairs]


@lru_cache(maxsize=1024)
def _bare(letter: str) -> str:
    """Return a letter without its accents."""
    return unicodedata.normalize("NFD", letter)[:1]


def _masked(paragraph: str, span: Span) -> str:
    """Return what is seen of a span: as long, but without what is not spelled."""
    text = paragraph[span.start : span.end]
    if span.kind not in _SPELLED:
        is_seam = span.kind is SpanKind.MARKER and _SEAMS.issuperset(text)
        return (_GAP if is_seam else " ") * len(text)
    if span.kind is SpanKind.FOOTNOTE:
        return _FOOTNOTE_LABEL.sub(lambda label: " " * len(label[0]), text)
    return text


def _is_no_prose(core: str) -> bool:
    if core[:1] == "#" or "@" in core or "://" in core:
        return True
    if "/" in core and any(character.isdecimal() for character in core):
        return True  # a document symbol, a date, a path of the web
    return "." in core and is_address(core)


def _trimmed(found: re.Match[str]) -> Range:
    word = found[0]
    return found.start() + len(word) - len(word.lstrip(_UNSEEN)), found.start() + len(word.rstrip(_UNSEEN))


def _stem(word: str, language: str) -> Range:
    """Return where a word stands without what is elided in front of it or marks a possessor behind it."""
    if language == "fr" and (elided := _ELISION.match(word)):
        return elided.end(), len(word)
    if language == "en" and (possessive := _POSSESSIVE.search(word)):
        return 0, possessive.start()
    return 0, len(word)


def _is_not_judged(word: str) -> bool:
    letters = [character for character in word if character.isalpha()]
    has_figure = any(character.isnumeric() for character in word)
    return len(letters) < 2 or has_figure or sum(letter.isupper() for letter in letters) > 1


def _shifted(fault: Range, start: int) -> Range:
    return fault[0] + start, fault[1] + start


def _script_of(word: str) -> str:
    """Return the language that stands for the script of a word's first letter; "en" for Latin, "" for a foreign one."""
    letter = next((character for character in word if character.isalpha()), "")
    if letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff":
        return "en" if letter else ""
    if "\u0400" <= letter <= "\u052f":
        return "ru"
    return "ar" if "\u0600" <= letter <= "\u06ff" or "\u0750" <= letter <= "\u077f" else ""


def _usual_script(language: str) -> str:
    if language in _CYRILLIC:
        return "ru"
    if language in _ARABIC:
        return "ar"
    return "" if language == "zh" else "en"
