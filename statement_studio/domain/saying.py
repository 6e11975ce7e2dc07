"""How what is written between two spaces is said aloud: which rule reads which part of it."""

from __future__ import annotations

import re
from functools import lru_cache

from . import calendar_words, counting, dating, figures, naming, signs
from .lexicon import AS_LETTERS, AS_WORD, Lexicon, pattern_of
from .piece import CLOSING, COMMAS, DASHES, FIGURE, HYPHENS, SHARES, Piece, part, plain
from .shorthand import say_whole
from .tongue import holds_capitals, needing_neighbours, tongue
from .voice import LEAST_UNITS, Saying, Voice
from .weight import STOPS, phrase_units, silence_of, word_units

__all__ = ["Saying", "say", "say_alone"]

_MAX_CACHED_LENGTH = 48
_NO_LEXICON = Lexicon()

_NUMERAL = re.compile(r"[IVX]|[IVX]+(?:er|re|ère|ème|e)s?")
_HOUR_BEHIND = re.compile(r"\s*(?:[ap]\.?\s?m\b|hours?\b|hrs|horas|hs\b|h\b|heures|час)", re.IGNORECASE)
_LONGEST_UNIT = 6
_DASH = re.compile(rf"[{HYPHENS}{DASHES}]")
_STRETCH = "\u0640"
_PARTICLES = frozenset("وبلفك")


def say(written: str, language: str, before: str = "", after: str = "", lexicon: Lexicon = _NO_LEXICON) -> Saying:
    """Return how a piece of writing without spaces is said between what stands `before` and `after` it."""
    if lexicon.entries:
        entries = pattern_of(lexicon)
        if entries and entries.search(written):
            return _Reading(written, language, before, after).saying_with(lexicon, entries)
    if len(written) > _MAX_CACHED_LENGTH:
        return _Reading(written, language, before, after).saying()
    return say_alone(written, language) or _cached(written, language, before, after)


def say_alone(written: str, language: str) -> Saying | None:
    """Return the saying of a word that needs no neighbours to be read, None for everything else."""
    return None if len(written) > _MAX_CACHED_LENGTH else _plain(written, language)


@lru_cache(maxsize=4096)
def _plain(written: str, language: str) -> Saying | None:
    match = plain().fullmatch(written)
    if not match:
        return None
    word, closing = match.groups()
    folded = word.casefold()
    if word[1:] != word[1:].lower() or _NUMERAL.fullmatch(word):
        return None
    special = needing_neighbours(language)
    if folded in special or ("." in closing and (len(word) == 1 or f"{folded}." in special)):
        return None
    tail = next((silence_of(sign) for sign in closing if sign in STOPS + COMMAS), "")
    return Saying(word, word_units(word, tongue(language)) or LEAST_UNITS, tail, 1, 1)


@lru_cache(maxsize=4096)
def _cached(written: str, language: str, before: str, after: str) -> Saying:
    return _Reading(written, language, before, after).saying()


class _Reading:
    """One piece of writing on its way to being said."""

    def __init__(self, written: str, language: str, before: str, after: str) -> None:
        self.speaker = tongue(language)
        self.written = written
        self.text = written.translate(figures.DIGITS)
        self.piece = Piece(self.text, before.translate(figures.DIGITS), after.translate(figures.DIGITS), self.speaker)
        self.voice = Voice(self.speaker)

    def saying(self) -> Saying:
        """Read the piece from its first character to its last."""
        self._read(say_whole(self.voice, self.piece), len(self.text))
        return self.voice.saying()

    def saying_with(self, lexicon: Lexicon, entries: re.Pattern[str]) -> Saying:
        """Read the piece with the entries of a lexicon in it, which are looked for in the writing as it is."""
        place, was_found = 0, False
        has_figures = any(character.isdecimal() for character in self.written)
        for match in entries.finditer(self.written):
            how = lexicon.said_of(match["entry"]) or ""
            if _is_heard(match["entry"], how, self.voice) and not (has_figures and _is_beside_stroke(match)):
                self._read(place, match.start("entry"))
                self._say_entry(match["entry"], how, match["ending"] or "")
                place, was_found = match.end(), True
        self._read(place if was_found else say_whole(self.voice, self.piece), len(self.text))
        return self.voice.saying()

    def _say_entry(self, written: str, how: str, ending: str) -> None:
        if how == AS_LETTERS:
            for character in written.translate(figures.DIGITS):
                if character.isdecimal():
                    self.voice.add(figures.cardinal(character, self.speaker.language))
                elif character.isalpha():
                    self.voice.spell(character.upper())
        else:
            self.voice.add(written if how == AS_WORD else how)
        if ending:
            self.voice.lengthen(ending)

    def _read(self, place: int, end: int) -> None:
        while place < end:
            match = part().match(self.text, place, end)
            place = (match and self._say_part(match)) or (match.end() if match else end)

    def _say_part(self, match: re.Match[str]) -> int | None:
        """Say one part and return where the next begins, None for right behind it."""
        match match.lastgroup:
            case "word":
                self._word(match)
            case "number" | "suffix":
                return self._number(match)
            case "hanzi":
                self.voice.is_counted = False
                self.voice.add(match[0], self.speaker.hanzi_units)
            case "stop":
                signs.say_stop(self.voice, self.piece, match)
            case "comma":
                signs.say_comma(self.voice, self.piece, match)
            case "document":
                naming.say_document(self.voice, match[0])
            case "initials":
                self.voice.spell(match[0].replace(".", "").upper())
            case "date":
                self._date(match)
            case "time":
                return self._time(match)
            case "phone":
                self._phone(match)
            case "money":
                self.voice.add(counting.money(self.piece, match))
            case "fraction":
                return self._fraction(match)
            case _:
                signs.say_sign(self.voice, self.piece, match)
        return None

    # Words

    def _word(self, match: re.Match[str]) -> None:
        word = match[0]
        is_behind_figure = self.text[match.start() - 1 : match.start()].isdecimal()
        sign = (is_behind_figure and self.speaker.symbols.get(f"+{word}")) or self.speaker.symbols.get(word)
        if word in ("x", "х") and self.piece.stands_between_figures(*match.span()):
            sign = sign or self.speaker.symbols["×"]
        title = self.speaker.before_names.get(word.partition("-")[0].casefold(), "") if "-" in word else ""
        if sign:
            self.voice.add(sign)
        elif title and not word.islower():
            self.voice.add(title + word[word.index("-") :])
        elif self._leans_on_a_figure(match):
            self.voice.leaning = word[0]
        elif holds_capitals(word):
            naming.say_capitals(self.voice, self.piece, word, match.start(), match.end())
        else:
            self.voice.add(word, word_units(word, self.speaker))

    def _leans_on_a_figure(self, match: re.Match[str]) -> bool:
        """Whether an Arabic particle of one letter is written onto the figure behind it."""
        is_before_figure = self.text[match.end() : match.end() + 1].isdecimal()
        return is_before_figure and self.speaker.language == "ar" and match[0].rstrip(_STRETCH) in _PARTICLES

    # Figures

    def _number(self, match: re.Match[str]) -> int | None:
        written, suffix, end = match["number"], match["suffix"] or "", match.end("number")
        if suffix in SHARES:
            self.voice.add(counting.share(self.piece, written, suffix, end))
            return None
        compound = counting.russian_compound(self.piece, written, end)
        if compound:
            self.voice.add(compound[0], word_units(compound[0], self.speaker))
            return compound[1]
        said = dating.with_ending(self.piece, written, suffix, match.end()) if suffix and written.isdecimal() else ""
        self.voice.add(said or counting.plain_number(self.piece, written, match.start(), end))
        return match.end() if said else self._unit_behind(end)

    def _unit_behind(self, place: int) -> int:
        """Say the unit of measure that a figure has directly behind it, and return where the rest begins."""
        rest = _DASH.split(self.text[place : place + _LONGEST_UNIT + 1], maxsplit=1)[0].rstrip(CLOSING)
        if rest and (rest in self.speaker.units or rest.casefold() in self.speaker.currencies):
            said = counting.unit(self.piece, rest, place)
            if said:
                self.voice.add(said)
                return place + len(rest)
        return place

    def _fraction(self, match: re.Match[str]) -> int | None:
        if counting.is_fraction(self.piece, match):
            self.voice.add(figures.fraction(match["above"], match["below"], self.speaker))
            return None
        number = FIGURE.match(self.text, match.start())
        return self._number(number) if number else None

    def _date(self, match: re.Match[str]) -> None:
        parts = re.findall(r"[0-9]+", match[0])
        year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            self.voice.add(calendar_words.date(year, int(month), int(day), self.speaker))
        else:
            self.voice.add(" ".join(figures.cardinal(part, self.speaker.language) for part in parts))

    def _time(self, match: re.Match[str]) -> int:
        hours, minutes = (int(part) for part in re.findall(r"[0-9]+", match[0]))
        is_hour_written = _HOUR_BEHIND.match(self.piece.following(match.end())) is not None
        if self.speaker.language == "es" and hours <= 12 and self.piece.last_word(match.start()) in ("la", "las"):
            is_hour_written = True
        self.voice.add(calendar_words.time_of_day(hours, minutes, self.speaker, is_hour_written=is_hour_written))
        return self._unit_behind(match.end())

    def _phone(self, match: re.Match[str]) -> None:
        if match[0][0] == "+":
            self.voice.add(self.speaker.symbols["+"])
        self.voice.add(figures.one_by_one(re.sub(r"[^0-9]", "", match[0]), self.speaker.language))


def _is_beside_stroke(match: re.Match[str]) -> bool:
    """Whether an entry may be a part of "A/HRC/58/65" or "3/4": strokes part words, but not where figures are."""
    start, end = match.start("entry"), match.end("entry")
    return "/" in (match.string[start - 1 : start], match.string[end : end + 1])


def _is_heard(written: str, how: str, voice: Voice) -> bool:
    """Whether an entry says anything: one that would cost nothing is not followed."""
    if how == AS_LETTERS:
        return any(character.isalpha() or character.isdecimal() for character in written)
    return phrase_units(written if how == AS_WORD else how, voice.speaker) > 0
