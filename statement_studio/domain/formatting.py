"""What the keys of a writing program do to Markdown: bold, italic, struck out, headings, lists, comments and notes.

Knows how marks that stand in a paragraph already meet new ones: they are widened, split or taken away, never doubled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .language_mark import paragraph_language
from .list_lines import Rewording
from .markup import SpanKind, spans


class Emphasis(StrEnum):
    """A style of words, by its sign."""

    BOLD = "**"
    ITALIC = "*"
    STRUCK = "~~"


class LineKind(StrEnum):
    """What a line can be made, by the mark in front of it."""

    PLAIN = ""
    HEADING_1 = "# "
    HEADING_2 = "## "
    HEADING_3 = "### "
    ITEM = "- "
    NUMBERED = "1. "
    QUOTED = "> "


_OPEN: Final = "<!-- "
_CLOSE: Final = " -->"
_LINE_MARK: Final = re.compile(r"[ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+|>[ \t]?|#{1,6}[ \t]+)")
_WORD: Final = re.compile(r"[\w\u0300-\u036f]+(?:['’\u200c\u200d-][\w\u0300-\u036f]+)*")
_EDGE_MARKS: Final = "*_~"


@dataclass(frozen=True, slots=True)
class _Range:
    """Words in a style: between the opening mark and the closing one. Offsets count characters."""

    start: int
    inner_start: int
    inner_end: int
    end: int


def emphasised(text: str, start: int, end: int, emphasis: Emphasis) -> Rewording:
    """Return a paragraph with the selected words, line by line, in a style, or without it where all of them have it.

    Without a selection it is the word at that place; where there is none, an empty pair of signs opens there.
    """
    sign = emphasis.value
    if start == end:
        start, end = _word_at(text, start)
    pieces = list(_pieces(text, start, end))
    if not pieces:
        return _empty_pair(text, start, sign)
    known = {each: _ranges(text, each) for each in Emphasis}
    others = [r for each, found in known.items() if each is not emphasis for r in found]
    pieces = _joined([_widened(piece, others) for piece in pieces])
    mine = known[emphasis]
    if all(any(r.inner_start <= a and b <= r.inner_end for r in mine) for a, b in pieces):
        cuts = _without(text, pieces, mine, sign)
    else:
        cuts = _with(pieces, mine, sign)
    after = _applied(text, cuts, pieces[0][0], pieces[-1][1])
    # Markdown has no signs for some parts of a word: there, they would be letters.
    return after if emphasis is Emphasis.STRUCK or _shown(after.text) == _shown(text) else Rewording(text, start, end)


def has_emphasis(text: str, start: int, end: int, emphasis: Emphasis) -> bool:
    """Return whether all of the selected words are in a style."""
    mine = _ranges(text, emphasis)
    return all(any(r.inner_start <= a and b <= r.inner_end for r in mine) for a, b in _pieces(text, start, end))


def lines_as(text: str, start: int, end: int, kind: LineKind, first_number: int = 1) -> Rewording:
    """Return a paragraph whose lines that the selection touches are of a kind; an item number counts on."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    cuts: list[tuple[int, int, str]] = []
    place, number = first, first_number
    for line in text[first:last].split("\n"):
        found = _LINE_MARK.match(line)
        mark = f"{number}. " if kind is LineKind.NUMBERED else kind.value
        if line.strip() or first == last:
            cuts.append((place, place + (found.end() if found else 0), mark))
            number += 1
        place += len(line) + 1
    return _applied(text, cuts, start, end)


def are_lines(text: str, start: int, end: int, kind: LineKind) -> bool:
    """Return whether every line that the selection touches is of a kind already."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    lines = [line for line in text[first : len(text) if last < 0 else last].split("\n") if line.strip()]
    return bool(lines) and all(_kind_of(line) is kind for line in lines)


def line_count(text: str, start: int, end: int) -> int:
    """Return how many lines with words the selection touches."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return sum(bool(line.strip()) for line in text[first : len(text) if last < 0 else last].split("\n"))


def commented(text: str, start: int, end: int, inside: str = "") -> Rewording:
    """Return a paragraph with the selected words in a comment, or out of the one they stand in.

    Without a selection it is the whole paragraph. The mark of a paragraph's language is no comment to be opened, and
    nothing is done within a note or a comment of several paragraphs.
    """
    around = _comment_around(text, start, end, inside)
    if around is not None:
        return _opened(text, around, start, end)
    if _is_hidden(text, start, end, inside):
        return Rewording(text, start, end)
    if start == end:
        start, end = _after_language(text), len(text)
    bounds = _trimmed(text, start, end)
    if bounds is None:
        return _applied(text, [(start, start, _OPEN + _CLOSE)], start, start, len(_OPEN))
    start, end = bounds
    inner = re.sub(r"<!-- ?| ?-->", "", text[start:end])
    return Rewording(text[:start] + _OPEN + inner + _CLOSE + text[end:], start, start + len(_OPEN + inner + _CLOSE))


def _comment_around(text: str, start: int, end: int, inside: str) -> tuple[int, int] | None:
    language_end = _after_language(text)
    for span in spans(text, inside)[0]:
        is_near = span.start <= start and end <= span.end and span.end > language_end
        if span.kind is SpanKind.COMMENT and is_near and _is_closed(text[span.start : span.end]):
            return span.start, span.end
    return None


def _is_hidden(text: str, start: int, end: int, inside: str) -> bool:
    """Whether the place is in a comment or note that began in an earlier paragraph, or that is of the other kind."""
    for span in spans(text, inside)[0]:
        if span.kind in (SpanKind.COMMENT, SpanKind.NOTE):
            is_within = span.start < start and end < span.end
            is_open = not _is_closed(text[span.start : span.end]) and span.start <= end and start <= span.end
            if is_within or is_open:
                return True
    return False


def _is_closed(piece: str) -> bool:
    return piece.startswith(("<!--", "{>>")) and piece.endswith(("-->", "<<}"))


def _opened(text: str, around: tuple[int, int], start: int, end: int) -> Rewording:
    piece = text[around[0] : around[1]]
    inner = re.sub(r"\A<!-- ?| ?-->\Z", "", piece)
    shift = piece.find(inner)
    text = text[: around[0]] + inner + text[around[1] :]
    bounds = (around[0], around[0] + len(inner))
    if start == end:
        place = max(bounds[0], min(bounds[1], start - shift))
        return Rewording(text, place, place)
    return Rewording(text, *bounds)


def _after_language(text: str) -> int:
    """Return where a paragraph begins behind the mark of its language."""
    if not paragraph_language(text, ""):
        return 0
    end = text.index("-->") + 3
    return end + len(text[end:]) - len(text[end:].lstrip())


def _kind_of(line: str) -> LineKind:
    mark = _LINE_MARK.match(line)
    sign = mark[0].strip() if mark else ""
    if sign[:1].isdigit():
        return LineKind.NUMBERED
    if sign in ("-", "*", "+"):
        return LineKind.ITEM
    return next((kind for kind in LineKind if kind.value.strip() == sign), LineKind.PLAIN)


def _word_at(text: str, place: int) -> tuple[int, int]:
    line = text.rfind("\n", 0, place) + 1
    for found in _WORD.finditer(text, line):
        if found.start() > place:
            break
        if found.end() >= place:
            return found.span()
    return place, place


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the selected words of each line, without its marks and without the signs at their edges."""
    line = text.rfind("\n", 0, start) + 1
    while line <= end:
        stop = text.find("\n", line)
        stop = len(text) if stop < 0 else stop
        mark = _LINE_MARK.match(text, line, stop)
        trimmed = _trimmed(text, max(start, mark.end() if mark else line), min(end, stop), also=_EDGE_MARKS)
        if trimmed:
            yield trimmed
        line = stop + 1


def _trimmed(text: str, start: int, end: int, also: str = "") -> tuple[int, int] | None:
    while start < end and (text[start].isspace() or text[start] in also):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in also):
        end -= 1
    return (start, end) if start < end else None


def _ranges(text: str, emphasis: Emphasis) -> list[_Range]:
    """Return where a style is in force."""
    found = spans(text)[0]
    if emphasis is Emphasis.STRUCK:
        return [_Range(s.start, s.start + 2, s.end - 2, s.end) for s in found if s.kind is SpanKind.STRUCK]
    ranges: list[_Range] = []
    waiting: list[tuple[int, int]] = []
    for span in found:
        piece = text[span.start : span.end]
        if span.kind is not SpanKind.MARKER or piece.strip(piece[0]) or piece[0] not in "*_" or len(piece) > 3:
            continue
        if waiting and text[waiting[-1][0] : waiting[-1][1]] == piece:
            opening = waiting.pop()
            outer, inner = _part(len(piece), emphasis)
            if inner > outer:
                ranges.append(
                    _Range(opening[0] + outer, opening[0] + inner, span.end - inner, span.end - outer),
                )
        else:
            waiting.append((span.start, span.end))
    return ranges


def _part(length: int, emphasis: Emphasis) -> tuple[int, int]:
    """Return which signs of a run, told from outside, make the style; an empty part where none do."""
    if emphasis is Emphasis.BOLD:
        return (length - 2, length) if length >= 2 else (0, 0)
    return (0, 1) if length != 2 else (0, 0)


def _shown(text: str) -> str:
    return "".join(text[s.start : s.end] for s in spans(text)[0] if s.kind is not SpanKind.MARKER)


def _widened(piece: tuple[int, int], others: Sequence[_Range]) -> tuple[int, int]:
    """Return a stretch that cuts through no words of another style: those it touches are inside it or around it."""
    start, end = piece
    for r in others:
        is_inside = start <= r.inner_start and r.inner_end <= end
        is_around = r.inner_start <= start and end <= r.inner_end
        if r.inner_start < end and start < r.inner_end and (is_inside or not is_around):
            start, end = min(start, r.start), max(end, r.end)
    return start, end


def _joined(pieces: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in pieces:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _with(pieces: Sequence[tuple[int, int]], mine: Sequence[_Range], sign: str) -> list[tuple[int, int, str]]:
    cuts: list[tuple[int, int, str]] = []
    for piece in pieces:
        start, end = piece
        for r in mine:
            if r.start <= end and start <= r.end:
                cuts += [(r.start, r.inner_start, ""), (r.inner_end, r.end, "")]
                start, end = min(start, r.start), max(end, r.end)
        cuts += [(start, start, sign), (end, end, sign)]
    return cuts


def _without(
    text: str, pieces: Sequence[tuple[int, int]], mine: Sequence[_Range], sign: str
) -> list[tuple[int, int, str]]:
    cuts: list[tuple[int, int, str]] = []
    for r in mine:
        within = [p for p in pieces if r.inner_start <= p[0] and p[1] <= r.inner_end]
        if not within:
            continue
        cuts += [(r.start, r.inner_start, ""), (r.inner_end, r.end, "")]
        stops = [r.inner_start, *(edge for piece in within for edge in piece), r.inner_end]
        for kept in zip(stops[::2], stops[1::2], strict=True):
            rest = _trimmed(text, *kept)
            if rest and text[slice(*rest)].strip(_EDGE_MARKS):
                cuts += [(rest[0], rest[0], sign), (rest[1], rest[1], sign)]
    return cuts


def _empty_pair(text: str, place: int, sign: str) -> Rewording:
    """Return the text with an empty pair around a place, or without the one that was just opened there."""
    if text[:place].endswith(sign) and text[place:].startswith(sign):
        place -= len(sign)
        return Rewording(text[:place] + text[place + 2 * len(sign) :], place, place)
    return _applied(text, [(place, place, sign + sign)], place, place, len(sign))


def _applied(text: str, cuts: Sequence[tuple[int, int, str]], start: int, end: int, into: int = 0) -> Rewording:
    """Return a text after several cuts, and where a selection stands then; `into` moves it on into what was put."""
    done, place, shifts = "", 0, []
    for first, last, put in sorted(cuts, key=lambda cut: (cut[0], cut[1])):
        done += text[place:first] + put
        place = last
        shifts.append((first, last, len(put) - (last - first)))
    done += text[place:]
    new_start = start + sum(shift for first, last, shift in shifts if first <= start and last <= max(start, first))
    new_end = end + sum(shift for first, last, shift in shifts if last <= end and first < max(end, 1))
    new_start, new_end = max(0, min(new_start, len(done))), max(0, min(new_end, len(done)))
    if into:
        return Rewording(done, start + into, start + into)
    return Rewording(done, min(new_start, new_end), new_end)
