"""Quotes, dashes, dots and spaces as each language sets them, in the place of what a keyboard offers.

Knows where a text must stay as it was typed: code, addresses, comments, pauses, footnote marks, rules. The habits are
those of the languages' own style books (Imprimerie nationale, RAE, Milchin, GB/T 15834), narrowed to what is typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from .markup import SpanKind, spans

THIN: Final = "\u202f"
"""The narrow no-break space."""
NBSP: Final = "\u00a0"
TRIGGERS: Final = frozenset("\"'-. ;:!?«»<>")
"""What may be set otherwise once it is typed."""


@dataclass(frozen=True, slots=True)
class Substitution:
    """So many characters before a place give way to others."""

    taken: int
    put: str


@dataclass(frozen=True, slots=True)
class _Style:
    """The signs of a language: outer and inner quotes, the dash between words, and what stands for `--` and `...`.

    `nested` are the quotes that a double one stands for within outer ones.
    """

    quotes: str
    inner: str
    nested: str = ""
    dash: str = "–"
    short: str = "–"
    dots: str = "…"
    space: str = ""


_ENGLISH: Final = _Style("“”", "‘’")
_STYLES: Final[Mapping[str, _Style]] = MappingProxyType(
    {
        "en": _ENGLISH,
        "fr": _Style("«»", "‘’", "“”", space=THIN),
        "es": _Style("«»", "‘’", "“”"),
        "ru": _Style("«»", "„“", dash="—"),
        "ar": _Style("«»", "‘’"),
        "zh": _Style("“”", "‘’", dash="——", short="——", dots="……"),
    }
)
_OPENING_BEFORE: Final = frozenset("([{«“‘„–—-/\n\u00a0\u202f \t¿¡（《「")
"""Behind these a quote opens."""
_EMPHASIS: Final = "*_~"
_HAN: Final = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
_APOSTROPHE: Final = "’"
_LOOKBACK: Final = 2_000

_ADDRESS: Final = re.compile(
    r"(?:https?://|www\.|mailto:)[^\s<>\"“”«»]{1,500}|(?<![\w.+-])[\w.+-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80}"
)
_UNFINISHED: Final = re.compile(
    r"\]\([^)\n]*$|\[\^[^\]\n]*$|\[pause[^\]\n]*$|\{[.#>][^}\n]*$|<[A-Za-z/!][^>\n]*$|[!<]-{1,2}$|-{4,}$", re.I
)
"""What becomes a link, a mark, an attribute, a tag or a comment once it is finished."""
_ONLY_MARKS: Final = re.compile(r"(?:^|\n)(?:[ \t]|[-*+>|:=]|[0-9]{1,9}[.)])*$")
_SCHEME: Final = re.compile(r"\b(?:https?|ftp|mailto|lang)$", re.I)
_RUN_OF_DASHES: Final = re.compile("-{4,}")


def substitution(paragraph: str, place: int, language: str, inside: str = "") -> Substitution | None:
    """Return what the character just typed before a place, with what stands there, gives way to; None: nothing.

    `inside` is what an earlier paragraph left open, as for `markup.spans`.
    """
    before = paragraph[:place]
    found = _set(before, language)
    if found is None or _UNFINISHED.search(before[-_LOOKBACK:-1]) or _UNFINISHED.search(before[-_LOOKBACK:]):
        return None
    if found.put.startswith("«") and paragraph[place : place + 1].isspace():
        found = Substitution(found.taken, "«")
    if found == Substitution(1, before[-1]):
        return None
    return None if any(start < place <= end for start, end in _kept(paragraph, inside)) else found


def tidied(text: str, language: str, inside: str = "", start: int = 0, end: int | None = None) -> str:
    """Return a paragraph whose words between two offsets are set as if they had just been typed."""
    end = len(text) if end is None else end
    kept = [False] * (len(text) + 1)
    for first, last in _kept(text, inside):
        kept[first:last] = [True] * (last - first)
    done = text[:start]
    for place in range(start, end):
        done += text[place]
        if text[place] in TRIGGERS and not kept[place] and not _UNFINISHED.search(done[-_LOOKBACK:]):
            found = _set(done, language)
            if found:
                put = "«" if found.put.startswith("«") and text[place + 1 : place + 2] in (THIN, NBSP) else found.put
                done = done[: len(done) - found.taken] + put
    return done + text[end:]


def _kept(paragraph: str, inside: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that stay as they are written."""
    code_from: int | None = None
    for span in spans(paragraph, inside)[0]:
        piece = paragraph[span.start : span.end]
        if span.kind not in (SpanKind.TEXT, SpanKind.SILENT):
            definition = piece.find("]:") + 2 if span.kind is SpanKind.FOOTNOTE else 0
            yield span.start, span.start + definition if definition > 1 else span.end
            if span.kind is SpanKind.MARKER and piece == "`":
                if code_from is not None:
                    yield code_from, span.end
                code_from = None if code_from is not None else span.start
        elif code_from is None and "`" in piece:
            yield span.start + piece.index("`"), len(paragraph)
    for pattern in (_ADDRESS, _RUN_OF_DASHES):
        yield from (found.span() for found in pattern.finditer(paragraph))


def _set(before: str, language: str) -> Substitution | None:
    """Return what the end of a text gives way to, wherever it stands."""
    style = _STYLES.get(language, _ENGLISH)
    match before[-1:]:
        case '"':
            return _double(before, style)
        case "'":
            return _single(before, style)
        case "-":
            return _dash(before, style)
        case ".":
            return _dots(before, style)
        case " ":
            return _space(before, style)
        case "<" | ">":
            return _angles(before, style)
        case "":
            return None
        case sign:
            return _spaced(before, sign, style) if style.space and sign in ";:!?«»" else None


def _opens(before: str, quotes: str) -> bool:
    """Whether a quote typed behind this text opens."""
    plain = before.rstrip(_EMPHASIS)
    last = plain[-1:]
    if _HAN.match(last):  # Chinese sets no spaces; whatever is open is closed first
        recent = before[-_LOOKBACK:]
        return recent.count(quotes[0]) <= recent.count(quotes[1])
    return not last or last in _OPENING_BEFORE


def _double(before: str, style: _Style) -> Substitution:
    text, quotes = before[:-1], style.quotes
    recent = text[-_LOOKBACK:]
    if style.nested and recent.count(quotes[0]) > recent.count(quotes[1]):
        is_open = recent.count(style.nested[0]) > recent.count(style.nested[1])
        if is_open or _opens(text, style.nested):
            return Substitution(1, style.nested[is_open])
    # A thin space inside French quotes belongs to the quote before it: nothing but a space in front opens here too.
    if _opens(text, quotes):
        return Substitution(1, quotes[0] + style.space)
    return Substitution(1, style.space + quotes[1])


def _angles(before: str, style: _Style) -> Substitution | None:
    """Set the quotes of a language that has such from two angles, as keyboards without them are used."""
    if style.quotes != "«»" or before[-2:] not in ("<<", ">>") or before[-3:-2] in ("<", ">"):
        return None
    if before.endswith("<<"):
        return Substitution(2, f"«{style.space}")
    text = before[:-2]
    if text.count("«", -_LOOKBACK) <= text.count("»", -_LOOKBACK):
        return None  # an arrow, or a quotation within a quotation
    parted = bool(style.space) and text.endswith(" ")
    return Substitution(2 + parted, f"{style.space}»")


def _single(before: str, style: _Style) -> Substitution:
    text, inner = before[:-1], style.inner
    if _opens(text, inner):
        return Substitution(1, inner[0])
    recent = text[-_LOOKBACK:]
    is_open = recent.rfind(inner[0]) > recent.rfind(inner[1])
    return Substitution(1, inner[1] if is_open or inner[1] == _APOSTROPHE else _APOSTROPHE)


def _dash(before: str, style: _Style) -> Substitution | None:
    if before.endswith("–-"):
        return Substitution(2, "—")
    if not before.endswith("--") or before.endswith("---") or _ONLY_MARKS.search(before[-_LOOKBACK:]):
        return None
    return Substitution(2, style.short)


def _dots(before: str, style: _Style) -> Substitution | None:
    return Substitution(3, style.dots) if before.endswith("...") and not before.endswith("....") else None


def _space(before: str, style: _Style) -> Substitution | None:
    if style.space and before.endswith(f"«{THIN} "):
        return Substitution(1, "")
    if before.endswith(" - ") and not _ONLY_MARKS.search(before[-_LOOKBACK:]):
        return Substitution(2, f"{style.dash} ")
    return None


def _spaced(before: str, sign: str, style: _Style) -> Substitution | None:
    """Set the spaces of French: narrow ones before a high sign and inside quotes."""
    if sign == "«":
        return Substitution(1, f"«{style.space}")
    text = before[:-1]
    if text.endswith(" "):
        return None if _ONLY_MARKS.search(text[-_LOOKBACK:]) else Substitution(2, f"{style.space}{sign}")
    last = text.rstrip(_EMPHASIS)[-1:]
    if not (last.isalnum() or last in ")»”’%…") or not last:
        return None
    if sign == ":" and (last.isdigit() or _SCHEME.search(text)):
        return None  # 10:30, https:
    return Substitution(1, f"{style.space}{sign}")
