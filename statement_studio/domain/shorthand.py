"""Pieces that are said as one whole by what they consist of: abbreviations, units, signs, addresses, hashtags."""

from __future__ import annotations

import re

from . import counting, dating, naming
from .piece import CLOSING, OPENING, SHARES, Piece, ends_in_figure
from .voice import Voice
from .weight import SENTENCE_END

_FIGURE_BEHIND = re.compile(r"\s*[(\[]?(?:[0-9]|[IVXLC]+\b|premier\b)")
_NAME_BEHIND = re.compile(r"\s+[A-ZÀ-ÞЀ-Я](?:\.|[a-zß-ÿа-џ])")
_GLUED = re.compile(r"([^\W\d_]+\.?[°º]?)(?=[0-9])")
_HALF_BEHIND = re.compile(r"\s+([^\W\d_]{1,3}\.)")
_HALF_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{1,3}\.)\s+$")
_MINUTES_BEHIND = re.compile(r"\s*[0-9]+\s*мин")
_BY_NEIGHBOURS = SHARES | {"#"}


def say_whole(voice: Voice, piece: Piece) -> int:
    """Say the abbreviation, unit or name that the piece consists of, and return where the rest begins."""
    text = piece.text
    start = len(text) - len(text.lstrip(OPENING))
    core = text[start:].rstrip(CLOSING)
    if not core:
        return start
    with_stop = text[start : start + len(core) + 1]
    for key in (with_stop, core) if with_stop != core else (core,):
        said = _by_neighbours(piece, key, start) or _abbreviation(piece, key.casefold(), start)
        if said:
            voice.add(said)
            if key.casefold() in piece.speaker.sentence_enders and piece.after.lstrip()[:1].isupper():
                voice.fall_silent(SENTENCE_END)
            return start + len(key)
    return _name_or_glued(voice, piece, core, start)


def _name_or_glued(voice: Voice, piece: Piece, core: str, start: int) -> int:
    glued = _GLUED.match(piece.text, start)
    if glued and glued[1].casefold() in piece.speaker.before_figures:
        voice.add(piece.speaker.before_figures[glued[1].casefold()])
        return glued.end(1)
    if core in piece.speaker.symbols and core not in _BY_NEIGHBOURS:
        voice.add(piece.speaker.symbols[core])
        return start + len(core)
    if core[0] in "#@" and (tag := naming.tag_at(piece.text, start)):
        naming.say_tag(voice, tag)
        return start + len(tag)
    if "." in core and naming.is_address(core):
        naming.say_address(voice, core)
        return start + len(core)
    return start


def _by_neighbours(piece: Piece, written: str, start: int) -> str:
    """Return what a word for a year, a part, a scale or a unit says behind a figure, "" elsewhere."""
    after = piece.after
    if written == "ч." and _FIGURE_BEHIND.match(after) and not _MINUTES_BEHIND.match(after):
        return piece.speaker.before_figures.get(written, "")  # a part of an article, no hours
    if piece.speaker.language in ("ru", "ar"):
        said = dating.word_of_year(piece, written, start)
        if said:
            return said
    return _unit_or_scale(piece, written, start)


def _unit_or_scale(piece: Piece, written: str, start: int) -> str:
    said = ""
    if written.casefold() in piece.speaker.scales:
        said = counting.scale_of_money(piece, written, start, start + len(written))
    if not said and (written in piece.speaker.units or written.casefold() in piece.speaker.currencies):
        said = counting.unit(piece, written, start)
    return said


def _abbreviation(piece: Piece, key: str, start: int) -> str:
    speaker = piece.speaker
    if speaker.paired and key[-1:] == ".":
        said = _half(piece, piece.text[start : start + len(key)])
        if said:
            return said
    if key in speaker.before_figures and _FIGURE_BEHIND.match(piece.after):
        return speaker.before_figures[key]
    if key in speaker.before_names and _NAME_BEHIND.match(piece.after) and not ends_in_figure(piece.before):
        return speaker.before_names[key]
    if key in ("x", "х") and piece.is_amid_figures():
        return speaker.symbols.get(f"+{key}") or speaker.symbols["×"]
    return speaker.abbreviations.get(key, "")


def _half(piece: Piece, written: str) -> str:
    """Return what one half of an abbreviation written with a space says, "" for any other."""
    behind, before = _HALF_BEHIND.match(piece.after), _HALF_BEFORE.search(piece.before)
    if behind and (both := piece.speaker.paired.get(f"{written} {behind[1]}")):
        return both.partition("|")[0]
    if before and (both := piece.speaker.paired.get(f"{before[1]} {written}")):
        return both.partition("|")[2]
    return ""
