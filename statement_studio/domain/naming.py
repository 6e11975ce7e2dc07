"""How capitals, document symbols, addresses and abbreviations are said: as letters, as words, as numerals, in full."""

from __future__ import annotations

import re

from . import figures
from .counting import spanish_ordinal_gender
from .english_numbers import english_year
from .inflection import genitive, inflected
from .piece import HYPHENS, Piece
from .tongue import Tongue, is_said_as_word, may_be_shouted
from .voice import Voice
from .weight import word_units

_FRENCH_ORDINAL = re.compile(r"([IVX]+)(?:er|re|ère|ème|e)s?")
_NUMERAL = frozenset("IVX")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+|"
    r"[A-Za-z][\w-]*(?:\.[\w-]+)*\.(?:org|com|net|int|info|edu|gov|eu|ch|fr|uk|es|ru|cn|un)(?:/\S*)?"
)
_MAX_ADDRESS_LENGTH = 300
_TAG = re.compile(r"#(?=\w*[^\W\d])[\w]+|@[^\W\d]\w*(?:[.-]\w+)*")
_HUMP = re.compile(r"[A-ZА-Я]+(?![a-zа-я])|[^\W\d_][^\W\d_A-ZА-Я]*|[0-9]+")
_CAPITAL, _SMALL = "A-ZÀ-ÞЀ-Я", "a-zß-ÿа-џ"
_MIXED = re.compile(rf"[{_CAPITAL}]{{2,}}[{_SMALL}]{{1,2}}[{_CAPITAL}]+")  # ECtHR
_HEADED = re.compile(rf"(?P<word>[{_CAPITAL}][{_SMALL}]{{2,}})(?P<rest>[{_CAPITAL}]{{2,}})")  # CorteIDH
_VOWEL = re.compile("[AEIOUYÀ-ÝАЕЁИОУЫЭЮЯ]")
_LEAST_WORD = 7  # unlisted capitals of as many letters are a word: CHILDREN
_LEAST_SHOUTED = 5
_CAPITALS_BEFORE = re.compile(rf"(?<![\w'’-])([{_CAPITAL}]+(?:['’][{_CAPITAL}]+)?)(?:[^\w\s]*\s+[^\w\s]*|-)$")
_CAPITALS_BEHIND = re.compile(rf"[^\w\s]*\s+[^\w\s]*([{_CAPITAL}]+(?:['’][{_CAPITAL}]+)?)(?![\w-])")
_SPLIT = re.compile(rf"(?<=\w)[{HYPHENS}'’](?=\w)")


def say_capitals(voice: Voice, piece: Piece, word: str, start: int, end: int) -> None:
    """Say a word that holds capitals, part by part between hyphens and apostrophes."""
    if word.isupper() and _is_common(word.replace("’", "'"), piece.speaker):
        voice.add(word, word_units(word, piece.speaker))
        return
    place = start
    for part in _SPLIT.split(word):
        if part == "S" and place > start and voice.parts and piece.text[place - 1] in "'’":
            voice.lengthen(part)
        else:
            _part(voice, piece, part, (place, end))
        place += len(part) + 1


def _part(voice: Voice, piece: Piece, part: str, place: tuple[int, int]) -> None:
    is_plural = part[-1:] == "s" and part[:-1].isupper() and len(part) > 2
    stem = part[:-1] if is_plural else part
    headed = _HEADED.fullmatch(part)
    numeral = _numeral(piece, part, stem, place)
    if numeral:
        voice.add(numeral)
    elif _MIXED.fullmatch(part):
        voice.spell(part)
    elif headed:
        voice.add(headed["word"], word_units(headed["word"], piece.speaker))
        _part(voice, piece, headed["rest"], place)
    elif stem.isupper() and len(stem) > 1 and not _is_word(piece, part, stem, place):
        voice.spell(stem)
        if is_plural:
            voice.lengthen("s")
    else:
        voice.add(part, word_units(part, piece.speaker))


# Emphasis


def _is_word(piece: Piece, part: str, stem: str, place: tuple[int, int]) -> bool:
    """Whether capitals are said as a word: listed, formed by a mouth, a common word, or shouted with others."""
    speaker = piece.speaker
    if part in speaker.spoken_acronyms or is_said_as_word(stem, speaker):
        return True
    if part != stem:
        return False
    if _is_common(part, speaker) or (len(part) >= _LEAST_WORD and _may_be_word(part, piece)):
        return True
    may_be_shouted = _may_be_word(part, piece) or part.casefold() in speaker.shouted_words
    return may_be_shouted and _is_amid_shouted(piece, *place)


def _is_common(word: str, speaker: Tongue) -> bool:
    return len(word) > 1 and word.casefold() in speaker.common_words


def _may_be_word(capitals: str, piece: Piece) -> bool:
    """Whether capitals have a vowel, three letters and more, and are no acronym that is known."""
    return _VOWEL.search(capitals) is not None and may_be_shouted(capitals, piece.speaker)


def _is_amid_shouted(piece: Piece, start: int, end: int) -> bool:
    """Whether the word before or behind is in capitals, too, so that they say nothing."""
    neighbours = (_CAPITALS_BEFORE.search(piece.preceding(start)), _CAPITALS_BEHIND.match(piece.following(end)))
    return any(found is not None and _is_shouted(found[1], piece) for found in neighbours)


def _is_shouted(capitals: str, piece: Piece) -> bool:
    """Whether capitals beside a word are a common word, or a long one that is no acronym."""
    capitals = capitals.replace("’", "'")
    noun = capitals.rpartition("'")[2]  # what an article may be written onto
    is_long = len(noun) >= _LEAST_SHOUTED and _may_be_word(noun, piece)
    return is_long or _is_common(capitals, piece.speaker) or _is_common(noun, piece.speaker)


# Numerals


def _numeral(piece: Piece, part: str, stem: str, place: tuple[int, int]) -> str:
    """Return what capitals say as a Roman numeral, "" when they are none."""
    start, end = place
    language = piece.speaker.language
    if language == "fr" and (century := _FRENCH_ORDINAL.fullmatch(part)):
        ordinal = figures.ordinal(str(figures.roman(century[1])), "fr")
        return inflected(ordinal, part[len(century[1]) :], "fr") if figures.roman(century[1]) else ""
    if stem[0] not in "IVXLCDM" or not _is_numeral(piece, stem, start):
        return ""
    digits = str(figures.roman(stem))
    last, following = piece.last_word(start), piece.next_word(end)
    if following in piece.speaker.century_words and language in ("en", "ru"):
        return _century(digits, following, language)
    if (
        last[:1].isupper()
        and last.casefold() in piece.speaker.regnal_names
        and int(digits) <= (10 if language == "es" else 30)
    ):
        return _regnal(digits, last, language)
    if language == "es" and last.casefold() not in piece.speaker.numbered_words and int(digits) <= 10:
        noun = re.match(r"\s*([A-ZÁÉÍÓÚ][a-záéíóúñ]+)", piece.following(end))
        return (
            inflected(figures.ordinal(digits, "es"), spanish_ordinal_gender(noun[1]), "es")
            if noun
            else figures.cardinal(digits, "es")
        )
    return figures.cardinal(digits, language)


def _is_numeral(piece: Piece, stem: str, start: int) -> bool:
    """Whether capitals are a numeral: several of I, V and X, or what follows "Part" (an "I" the word in a capital)."""
    if figures.is_roman_without_doubt(stem):
        return True
    last = piece.last_word(start)
    if len(stem) == 1 and stem not in _NUMERAL:
        return False
    if not figures.roman(stem):
        return False
    if last.casefold() in piece.speaker.numbered_words or last.casefold() in piece.speaker.century_words:
        return stem != "I" or piece.speaker.language != "en" or last[:1].isupper()
    if piece.speaker.language == "es" and last in ("la", "el", "La", "El", "del", "al"):
        return re.match(r"\s*[A-ZÁÉÍÓÚ][a-záéíóúñ]", piece.following(start + len(stem))) is not None
    is_regnal = last[:1].isupper() and last.casefold() in piece.speaker.regnal_names
    return is_regnal and len(stem) == 1 and piece.speaker.language != "en"


def _century(digits: str, following: str, language: str) -> str:
    said = figures.ordinal(digits, language)
    if language == "en":
        return said
    suffixes = {"век": "", "веке": "м", "веку": "му", "веков": "х", "вв": "х"}
    suffix = suffixes.get(following, "го")
    return inflected(said, suffix, "ru") if suffix else said


def _regnal(digits: str, name: str, language: str) -> str:
    said = figures.ordinal(digits, language)
    match language:
        case "en":
            return f"the {said}"
        case "es":
            return inflected(said, "a", "es") if name.casefold() in ("isabel",) else said
        case _:
            folded = name.casefold()
            if folded.endswith("ы"):
                return inflected(said, "ой", "ru")
            return (
                inflected(said, "я", "ru") if folded.endswith("а") else genitive(said) if folded == "николая" else said
            )


def say_document(voice: Voice, symbol: str) -> None:
    """Say a document symbol: letters, known parts as words, figures as numbers, four digits in English in pairs."""
    has_figures = any(character.isdecimal() for character in symbol)
    for part in re.findall(r"[0-9]+|[^\W\d_]+", symbol):
        known = voice.speaker.symbol_parts.get(part.casefold())
        if part.isdecimal():
            is_paired = voice.speaker.language == "en" and len(part) == 4 and part[0] != "0"
            voice.add(english_year(int(part)) if is_paired else figures.cardinal(part, voice.speaker.language))
        elif known is not None:
            voice.add(known)
        elif part.isupper() and not _is_word_in_symbol(part, voice, has_figures=has_figures):
            voice.spell(part)
        else:
            voice.add(part)


def _is_word_in_symbol(part: str, voice: Voice, *, has_figures: bool) -> bool:
    """Whether a part of "A/HRC/58/65" is said as a word: listed, or in "UNICEF/FAO" as anywhere else."""
    if part in voice.speaker.spoken_acronyms:
        return True
    return not has_figures and (_is_common(part, voice.speaker) or is_said_as_word(part, voice.speaker))


def is_address(core: str) -> bool:
    """Whether a piece is a web or mail address."""
    return len(core) <= _MAX_ADDRESS_LENGTH and _ADDRESS.fullmatch(core) is not None


def say_address(voice: Voice, address: str) -> None:
    """Say a web or mail address, its dots and strokes by name."""
    signs = {".": voice.speaker.dot, "/": voice.speaker.slash, "@": voice.speaker.at}
    for part in re.findall(r"[^\W\d_]+|[0-9]+|[./@]|[^\W_]", re.sub(r"^https?://", "", address)):
        if part in ("www", "WWW"):
            voice.spell(part.upper())
        else:
            said = figures.cardinal(part, voice.speaker.language) if part.isdecimal() else signs.get(part, part)
            voice.add(said)


def tag_at(text: str, start: int) -> str:
    """Return the hashtag or handle that begins at a place, "" when there is none."""
    match = _TAG.match(text, start)
    return match[0] if match else ""


def say_tag(voice: Voice, tag: str) -> None:
    """Say "#MeToo" as the word for the sign and the words that the capitals part."""
    voice.add(voice.speaker.hashtag if tag[0] == "#" else voice.speaker.at)
    for part in _HUMP.findall(tag[1:]) or [tag[1:]]:
        if part.isdecimal():
            voice.add(figures.cardinal(part, voice.speaker.language))
        elif (
            part.isupper()
            and len(part) > 1
            and not (_is_common(part, voice.speaker) or is_said_as_word(part, voice.speaker))
        ):
            voice.spell(part)
        else:
            voice.add(part)
