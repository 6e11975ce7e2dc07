"""What the marks and signs between words say: a silence, the "to" of a range, the name of a symbol, or nothing."""

from __future__ import annotations

import re
import unicodedata

from . import dating
from .piece import CLOSING, DASHES, OPENING, SHARES, Piece, ends_in_figure
from .voice import Voice
from .weight import COMMA, SENTENCE_END, character_units, silence_of

_LONGEST_RATIO = 16
_YEARS = re.compile(r"((?:19|20)[0-9]{2})/([0-9]{2}|[0-9]{4})")
_WORD_AT_END = re.compile(r"[^\W\d_]+\Z")
_WORD_AT_START = re.compile(r"[^\W\d_]+")


def say_stop(voice: Voice, piece: Piece, match: re.Match[str]) -> None:
    """Fall silent for a sentence end; a full stop after a single letter is that of an initial and ends none."""
    place = match.start()
    is_single = (
        piece.text[place - 1 : place].isalpha() and not piece.text[max(0, place - 2) : max(0, place - 1)].isalnum()
    )
    if match[0] != "." or not is_single:
        voice.fall_silent(SENTENCE_END)


def say_comma(voice: Voice, piece: Piece, match: re.Match[str]) -> None:
    """Fall silent for a comma or a dash, or say the range that a dash makes of two figures."""
    if match[0][0] in DASHES and _is_range(piece, match):
        _link_range(voice, piece, match)
    else:
        voice.is_counted = voice.is_counted and match[0][0] not in DASHES + "-"
        voice.fall_silent(silence_of(match[0][0]))


def _link_range(voice: Voice, piece: Piece, match: re.Match[str]) -> None:
    link = dating.link_of_range(piece, match.start(), match.end())
    if link:
        voice.add(link)


def _is_range(piece: Piece, match: re.Match[str]) -> bool:
    """Whether a dash stands between two figures, close to them or, if it is no long one, with spaces around."""
    if len(piece.text) > 1:
        is_beside = piece.stands_between_figures(match.start(), match.end())
        return is_beside or dating.is_range_of_days(piece, match.start(), match.end())
    if match[0] == "—":
        return False
    return piece.is_amid_figures() or dating.is_range_of_days(piece, match.start(), match.end())


def say_sign(voice: Voice, piece: Piece, match: re.Match[str]) -> None:
    """Say any other character by the name that its language gives it; punctuation says nothing, a picture something."""
    sign = match[0]
    if sign in "-\u2010\u2011\u2212\uff0d":
        _hyphen(voice, piece, match)
    elif sign == "/" and voice.parts and _parts_pair(piece, match):
        voice.add(piece.speaker.either)
    elif sign == "/" and voice.parts and not _parts_figures(piece, match):
        return
    elif sign in SHARES and piece.speaker.language == "zh" and ends_in_figure(piece.preceding(match.start())):
        return  # the figure before has said it
    elif sign == "#" and _following_letter(piece, match):
        voice.add(piece.speaker.hashtag)
    elif sign in piece.speaker.symbols:
        voice.add(piece.speaker.symbols[sign])
    elif unicodedata.category(sign)[0] == "M":
        voice.units += character_units(sign, piece.speaker)
    elif unicodedata.category(sign)[0] in "SNLC" and unicodedata.category(sign) not in ("Cc", "Cf"):
        voice.add(sign, 1.0)


def _following_letter(piece: Piece, match: re.Match[str]) -> bool:
    return (piece.text[match.end() : match.end() + 1] or piece.after[:1]).isalpha()


def _parts_figures(piece: Piece, match: re.Match[str]) -> bool:
    """Whether a stroke is said: between two figures that differ; "50/50" and "2024/25" are said without."""
    start, end = match.span()
    if _is_season(piece, start, end):
        return False
    is_short = len(piece.text) <= _LONGEST_RATIO
    is_twice = is_short and piece.text[:start].lstrip(OPENING) == piece.text[end:].rstrip(CLOSING)
    return not is_twice and piece.stands_between_figures(start, end)


def _is_season(piece: Piece, start: int, end: int) -> bool:
    """Whether a stroke stands between a year and the next one, not in the number of a resolution."""
    years = _YEARS.fullmatch(piece.text[max(0, start - 5) : end + 5].strip(OPENING + CLOSING))
    is_next = years is not None and (int(years[1]) + 1) % 10 ** len(years[2]) == int(years[2])
    return is_next and piece.last_word(start).casefold() not in piece.speaker.symbol_words


def _parts_pair(piece: Piece, match: re.Match[str]) -> bool:
    """Whether a stroke stands for "or": between the two words of "he/she"."""
    start, end = match.span()
    before = _WORD_AT_END.search(piece.text, max(0, start - _LONGEST_RATIO), start)
    behind = _WORD_AT_START.match(piece.text, end, end + _LONGEST_RATIO)
    if before is None or behind is None:
        return False
    return f"{before[0]}/{behind[0]}".casefold() in piece.speaker.either_pairs


def _hyphen(voice: Voice, piece: Piece, match: re.Match[str]) -> None:
    if _is_range(piece, match):
        _link_range(voice, piece, match)
    elif not voice.parts and piece.text[match.end() : match.end() + 1].isdecimal():
        voice.add(piece.speaker.minus)
    elif len(piece.text) == 1:
        voice.fall_silent(COMMA)
