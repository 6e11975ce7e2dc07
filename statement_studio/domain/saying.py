"""How what is written between two spaces is said aloud: figures, signs, document symbols, acronyms, abbreviations."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from . import figures
from .tongue import Tongue, holds_capitals, is_said_as_word, tongue
from .weight import COMMA, SENTENCE_END, character_units, phrase_units, silence_units, word_units

_MAX_CACHED_LENGTH = 48
_MAX_ADDRESS_LENGTH = 300

_STOPS = ".!?…。！？؟۔"
_COMMAS = ",;:،؛、；：，"
_DASHES = "—–―"
_CLOSERS = "\"'”’»›)\\]）》」』〉】"
_OPENERS = "\"'“‘„«‹(\\[（《「『〈【¿¡"
_OPENING, _CLOSING = (signs.replace("\\", "") for signs in (_OPENERS, _STOPS + _COMMAS + _CLOSERS))
_HYPHENS = "\\-\u2010\u2011"

_LETTER = r"[^\W\d_\u3400-\u9fff\uf900-\ufaff]"
_VOWEL_SIGN = r"[\u0300-\u036f\u064b-\u065f\u0670]"

# The words that most of a text consists of: letters between brackets and quotation marks, and one mark at most.
_PLAIN = re.compile(
    rf"[{_OPENERS}]*([\u3400-\u9fff]|{_LETTER}++(?:['’{_HYPHENS}]{_LETTER}++)*+)"
    rf"([{_CLOSERS}]*[{_STOPS}{_COMMAS}]?[{_CLOSERS}]*)"
)
_PIECE = re.compile(
    rf"""
    (?P<document>[A-Z]{{1,8}}(?:/[A-Z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?)+)
    |(?P<date>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?![0-9])|[0-9]{{1,2}}(?P<mark>[./])[0-9]{{1,2}}(?P=mark)[0-9]{{4}}(?![0-9]))
    |(?P<time>[0-9]{{1,2}}[:：][0-9]{{2}}(?![0-9])|[0-9]{{1,2}}h[0-9]{{2}}(?!\w))
    |(?P<money>(?:US|CA|AU|NZ|HK)?[$€£¥￥]\s?[0-9]+(?:[.,٬٫][0-9]+)*)
    |(?P<number>\d+(?:[.,٬٫'’ \u00a0\u202f\u2009]\d+)*)(?P<suffix>%|％|٪|\.?[ºª]|-?{_LETTER}{{1,3}}(?!\w))?
    |(?P<initials>(?:{_LETTER}\.){{2,}})
    |(?P<word>(?:{_LETTER}++{_VOWEL_SIGN}*+['’{_HYPHENS}]?+(?={_LETTER}))*+{_LETTER}++{_VOWEL_SIGN}*+)
    |(?P<hanzi>[\u3400-\u9fff\uf900-\ufaff])
    |(?P<stop>[{_STOPS}]+)
    |(?P<comma>[{_COMMAS}]|[{_DASHES}]+|--+)
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


_FIGURE = re.compile(r"[(\[]?(?:[0-9]|[IVXLC]+\b)")
_GLUED = re.compile(r"([^\W\d_]+\.?[°º]?)(?=[0-9])")
_CAPITALS = re.compile(r"[IVXLC]")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+|[A-Za-z][\w.-]*\.(?:org|com|net|int|info|edu|gov|eu|ch|fr|uk)(?:/\S*)?"
)
_CENTURY = re.compile(r"([IVX]+)(?:e|er|ème)")


@dataclass(frozen=True, slots=True)
class Saying:
    """What a piece of writing becomes aloud.

    `units` are the spoken characters with the silences inside, without the step from the word before. `tail` is the
    silence that the piece ends with: SENTENCE_END, COMMA or "". `words` counts the piece as written.
    """

    said: str
    units: float
    tail: str
    words: int


def say(written: str, language: str, before: str = "", after: str = "") -> Saying:
    """Return how a piece of writing without spaces is said between its neighbours `before` and `after`."""
    if len(written) > _MAX_CACHED_LENGTH:
        return _Reading(tongue(language), written, before[-_MAX_CACHED_LENGTH:], after[:_MAX_CACHED_LENGTH]).saying()
    plain = _plain(written, language)
    if plain is not None:
        return plain
    return _cached(written, language, before[-_MAX_CACHED_LENGTH:], after[:_MAX_CACHED_LENGTH])


@lru_cache(maxsize=16384)
def _plain(written: str, language: str) -> Saying | None:
    """Return the saying of a word that needs no neighbours to be read, None for everything else."""
    match = _PLAIN.fullmatch(written)
    if not match:
        return None
    word, closing = match.groups()
    if word[1:] != word[1:].lower():
        return None
    speaker = tongue(language)
    key = word.casefold()
    if word in speaker.symbols or _CAPITALS.fullmatch(word):
        return None
    stop = "." if "." in closing else ""
    if key + stop in speaker.abbreviations or key + stop in speaker.before_figures:
        return None
    if key in speaker.abbreviations or (key == "h" and speaker.hour) or (len(word) == 1 and stop):
        return None
    tail = SENTENCE_END if any(c in _STOPS for c in closing) else COMMA if any(c in _COMMAS for c in closing) else ""
    return Saying(word, word_units(word, speaker), tail, 1)


@lru_cache(maxsize=8192)
def _cached(written: str, language: str, before: str, after: str) -> Saying:
    return _Reading(tongue(language), written, before, after).saying()


class _Reading:
    """One piece of writing on its way to being said."""

    def __init__(self, speaker: Tongue, written: str, before: str, after: str) -> None:
        self.speaker = speaker
        self.text = written.translate(figures.DIGITS)
        self.before = before.translate(figures.DIGITS)
        self.after = after.translate(figures.DIGITS)
        self.parts: list[str] = []
        self.units = 0.0
        self.words = 0
        self.is_counted = False
        self.tail = ""

    def saying(self) -> Saying:
        """Read the piece from its first character to its last."""
        for match in _PIECE.finditer(self.text, self._said_whole()):
            self._say_piece(match)
        gap = "" if self.speaker.language == "zh" else " "
        return Saying(gap.join(self.parts), self.units, self.tail, self.words)

    def _say_piece(self, match: re.Match[str]) -> None:
        match match.lastgroup:
            case "word":
                self._say_word(match[0], match)
            case "document":
                self._document(match)
            case "date" | "mark":
                self._date(match)
            case "time":
                self._time(match)
            case "money":
                self._money(match)
            case "number" | "suffix":
                self._number(match)
            case "initials":
                self._letters(match[0].replace(".", "").upper())
            case "hanzi":
                self.is_counted = False
                self._add(match[0], self.speaker.hanzi_units)
            case "stop":
                self._stop(match)
            case "comma":
                self._comma(match)
            case _:
                self._other(match)

    def _add(self, said: str, units: float | None = None) -> None:
        """Append spoken words. Between two dashes they are one word as written, whatever they are."""
        if self.tail:
            self.units += silence_units(self.tail, self.speaker)
            self.tail = ""
        if self.parts:
            self.units += self.speaker.space_units
        self.parts.append(said)
        self.units += phrase_units(said, self.speaker) if units is None else units
        self.words += not self.is_counted
        self.is_counted = True

    def _silence(self, tail: str) -> None:
        self.tail = SENTENCE_END if SENTENCE_END in (tail, self.tail) else tail

    def _said_whole(self) -> int:
        """Say the abbreviation or address that the piece consists of, if any, and return where the rest begins."""
        start = len(self.text) - len(self.text.lstrip(_OPENING))
        core = self.text[start:].rstrip(_CLOSING)
        for key in (self.text[start : start + len(core) + 1], core):
            said = self._abbreviation(key.casefold())
            if said is not None:
                self._add(said)
                return start + len(key)
        glued = _GLUED.match(self.text, start)
        if glued and glued[1].casefold() in self.speaker.before_figures:
            self._add(self.speaker.before_figures[glued[1].casefold()])
            return glued.end(1)
        if len(core) <= _MAX_ADDRESS_LENGTH and _ADDRESS.fullmatch(core):
            self._address(core)
            return start + len(core)
        return start

    def _abbreviation(self, key: str) -> str | None:
        said = self.speaker.abbreviations.get(key)
        if said is None and _FIGURE.match(self.after):
            said = self.speaker.before_figures.get(key)
        if said is None and key == "h" and self.speaker.hour and self.before[-1:].isdecimal():
            said = self.speaker.hour
        return said

    def _last_word(self, match: re.Match[str]) -> str:
        """Return the word before a match, in lower case without the signs around it."""
        preceding = self.text[max(0, match.start() - _MAX_CACHED_LENGTH) : match.start()] or self.before
        words = re.findall(r"[^\W\d_]+\.?", preceding)
        return words[-1].casefold() if words else ""

    def _next_word(self, match: re.Match[str]) -> str:
        following = self.text[match.end() : match.end() + _MAX_CACHED_LENGTH].lstrip() or self.after
        word = re.match(r"[^\W_]+", following)
        return word[0].casefold() if word else ""

    # Words

    def _say_word(self, word: str, match: re.Match[str]) -> None:
        sign = self.speaker.symbols.get(word)
        if sign is not None:
            self._add(sign)
        elif not holds_capitals(word):
            self._add(word, word_units(word, self.speaker))
        else:
            for part in re.split(rf"(?<=\w)[{_HYPHENS}'’](?=\w)", word):
                self._capitals(part, match)

    def _capitals(self, part: str, match: re.Match[str]) -> None:
        stem, plural = (part[:-1], "s") if part[-1:] == "s" and part[:-1].isupper() and len(part) > 2 else (part, "")
        century = _CENTURY.fullmatch(part) if self.speaker.language == "fr" else None
        is_numbered = self._last_word(match) in self.speaker.numbered_words
        if century:
            self._add(figures.ordinal(str(figures.roman(century[1])), "fr"))
        elif figures.is_roman_without_doubt(stem) or (is_numbered and figures.roman(stem)):
            self._add(figures.cardinal(str(figures.roman(stem)), self.speaker.language))
        elif (
            stem.isupper()
            and len(stem) > 1
            and not (stem == part and self._is_shouted())
            and not is_said_as_word(stem, self.speaker)
        ):
            self._letters(stem)
            self.parts[-1] += plural
            self.units += len(plural)
        else:
            self._add(part, word_units(part, self.speaker))

    def _letters(self, letters: str) -> None:
        for letter in letters:
            self._add(letter, self.speaker.letter_name_units)

    def _is_shouted(self) -> bool:
        """Whether the word before is in capitals, too, so that they say nothing; an acronym is seldom that long."""
        return len(self.before) > 2 and self.before.isalpha() and self.before.isupper()

    def _address(self, address: str) -> None:
        signs = {".": self.speaker.dot, "/": self.speaker.slash, "@": self.speaker.at}
        for part in re.findall(r"[^\W\d_]+|[0-9]+|[./@]|[^\W_]", re.sub(r"^https?://", "", address)):
            self._add(signs.get(part) or (figures.cardinal(part, self.speaker.language) if part.isdecimal() else part))

    def _document(self, match: re.Match[str]) -> None:
        for part in re.findall(r"[0-9]+|[^\W\d_]+", match[0]):
            known = self.speaker.symbol_parts.get(part.casefold())
            if part.isdecimal():
                self._add(self._pairs(part))
            elif known is not None or not part.isupper():
                self._add(known or part)
            else:
                self._letters(part)

    # Figures

    def _pairs(self, digits: str) -> str:
        """Return the number of a document: English says four digits in pairs, as it does a year."""
        is_paired = self.speaker.language == "en" and len(digits) == 4 and digits[0] != "0"
        return (figures.year if is_paired else figures.cardinal)(digits, self.speaker.language)

    def _number(self, match: re.Match[str]) -> None:
        written, suffix = match["number"], match["suffix"] or ""
        language = self.speaker.language
        if suffix in ("%", "％", "٪"):
            said = figures.number(written, self.speaker)
            self._add(self.speaker.percent + said if language == "zh" else f"{said} {self.speaker.percent}")
        elif suffix.casefold() in self.speaker.ordinal_endings and written.isdecimal():
            said = figures.ordinal(written, language)
            self._add(figures.inflected(said, suffix.casefold(), language))
        elif language == "en" and suffix == "s" and written.isdecimal() and written.endswith("0"):
            self._add(figures.decade(written, language))
        else:
            self._add(self._bare_number(written, match))
            if suffix:
                self._say_suffix(suffix.lstrip("-"), match)

    def _say_suffix(self, suffix: str, match: re.Match[str]) -> None:
        if suffix == "h" and self.speaker.hour:
            self._add(self.speaker.hour)
        else:
            self._say_word(suffix, match)

    def _bare_number(self, written: str, match: re.Match[str]) -> str:
        if not written.isdecimal():
            return figures.number(written, self.speaker)
        if len(written) <= 2 and int(written) <= 31:
            day = self._day(written, match)
            if day:
                return day
        return self._year(written, match) or figures.cardinal(written, self.speaker.language)

    def _day(self, written: str, match: re.Match[str]) -> str:
        language, months = self.speaker.language, self._months()
        is_first = self._next_word(match) in months
        if language == "en" and is_first:
            article = "" if self._last_word(match) == "the" else "the "
            return f"{article}{figures.ordinal(written.lstrip('0') or '0', language)} of"
        if language == "en" and self._last_word(match).rstrip(".") in months:
            return figures.ordinal(written.lstrip("0") or "0", language)
        if language == "ru" and is_first:
            return figures.genitive(figures.ordinal(written.lstrip("0") or "0", language))
        return ""

    def _months(self) -> frozenset[str]:
        return frozenset(month.casefold() for month in self.speaker.months)

    def _year(self, written: str, match: re.Match[str]) -> str:
        """Return the number as a year where it stands as one, else ""."""
        language, last, following = self.speaker.language, self._last_word(match), self._next_word(match)
        if len(written) != 4 or not "1000" <= written <= "2999":
            return ""
        if language == "zh":
            # Before anything but the words for year and number it counts something, at the end it is open.
            return figures.year(written, language) if following[:1] in ("", "年", "号") else ""
        is_dated = last in self._months() or (language == "ru" and following.startswith("г"))
        if language == "ru":
            in_brackets = self.text[: match.start()].endswith("(") and written < "2100"
            said = figures.year(written, language) if is_dated or in_brackets else ""
            return said[:-3] + "ом" if following.startswith("году") and said.endswith("ого") else said
        is_symbol = language == "en" and last.startswith("resolution")
        is_likely = "1900" <= written < "2100" or (written < "2100" and last in self.speaker.year_words)
        return figures.year(written, language) if is_dated or is_likely or is_symbol else ""

    def _date(self, match: re.Match[str]) -> None:
        parts = re.findall(r"[0-9]+", match[0])
        year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            self._add(figures.date(year, int(month), int(day), self.speaker))
        else:
            self._add(" ".join(figures.cardinal(part, self.speaker.language) for part in parts))

    def _time(self, match: re.Match[str]) -> None:
        hours, minutes = re.findall(r"[0-9]+", match[0])
        self._add(figures.time_of_day(int(hours), int(minutes), self.speaker))

    def _money(self, match: re.Match[str]) -> None:
        sign = re.match(r"[A-Z]*[^0-9\s]", match[0])
        name = sign[0] if sign else ""
        said = figures.number(match[0][len(name) :].strip(), self.speaker)
        currency = self.speaker.currencies.get(name.casefold()) or self.speaker.currencies.get(name[-1:], name)
        self._add(said + currency if self.speaker.language == "zh" else f"{said} {currency}")

    # Signs

    def _stop(self, match: re.Match[str]) -> None:
        """A full stop after a single letter is that of an initial and ends no sentence."""
        place = match.start()
        is_single = (
            self.text[place - 1 : place].isalpha() and not self.text[max(0, place - 2) : max(0, place - 1)].isalnum()
        )
        if match[0] != "." or not is_single:
            self._silence(SENTENCE_END)

    def _comma(self, match: re.Match[str]) -> None:
        if match[0][0] in _DASHES and self._stands_between_figures(match):
            self._add(self.speaker.to)
        else:
            self.is_counted = self.is_counted and match[0][0] not in _DASHES + "-"
            self._silence(COMMA)

    def _stands_between_figures(self, match: re.Match[str]) -> bool:
        return (
            self.text[match.start() - 1 : match.start()].isdecimal()
            and self.text[match.end() : match.end() + 1].isdecimal()
        )

    def _other(self, match: re.Match[str]) -> None:
        sign = match[0]
        if sign in "-\u2010\u2011\u2212":
            self._hyphen(match)
        elif sign == "/" and self.parts and not self._stands_between_figures(match):
            return
        elif sign in self.speaker.symbols:
            self._add(self.speaker.symbols[sign])
        elif unicodedata.category(sign)[0] == "M":
            self.units += character_units(sign, self.speaker)
        elif unicodedata.category(sign)[0] in "SNLC" and unicodedata.category(sign) not in ("Cc", "Cf"):
            self._add(sign, 1.0)

    def _hyphen(self, match: re.Match[str]) -> None:
        if self._stands_between_figures(match):
            self._add(self.speaker.to)
        elif not self.parts and self.text[match.end() : match.end() + 1].isdecimal():
            self._add(self.speaker.minus)
        elif len(self.text) == 1:
            self._silence(COMMA)
