"""What must, should or may be said: passages marked in the text, as `{==passage==}{may}`, for a shorter slot.

A mark is neither spoken nor printed; what stands in it is. A passage lies within one paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from .markup import Span, SpanKind, spans, split_paragraphs, weight_word

_START = "{=="
_BEFORE_AN_OPENING_SIGN = " \t\n=("


class Weight(StrEnum):
    """How much a passage is wanted when time is short."""

    MUST = "must"
    """Said in every case."""
    SHOULD = "should"
    """Left out only when leaving out all that may be said is not enough."""
    MAY = "may"
    """Left out first."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A marked passage: `start` and `end` are code points and hold what stands between its marks.

    Where one lies within another, the inner one holds for its words.
    """

    start: int
    end: int
    weight: Weight

    @property
    def outer(self) -> tuple[int, int]:
        """Where the passage with its marks begins and ends."""
        return self.start - len(_START), self.end + len(_end(self.weight))


def passages(text: str) -> tuple[Passage, ...]:
    """Return the marked passages of a whole text in the order of their starts."""
    found: list[Passage] = []
    place, inside = 0, ""
    for paragraph in split_paragraphs(text):
        covering, inside = spans(paragraph, inside)
        found += [Passage(p.start + place, p.end + place, p.weight) for p in passages_in(paragraph, covering)]
        place += len(paragraph) + 2
    return tuple(found)


def passages_in(paragraph: str, covering: Sequence[Span]) -> tuple[Passage, ...]:
    """Return the marked passages of one paragraph, whose spans are given, in the order of their starts."""
    open_at: list[int] = []
    found: list[Passage] = []
    for span in covering:
        if span.kind is not SpanKind.FRAME:
            continue
        mark = paragraph[span.start : span.end]
        weight = weight_word(mark)
        if weight and open_at:
            found.append(Passage(open_at.pop(), span.start, Weight(weight)))
        elif mark == _START:
            open_at.append(span.end)
    return tuple(sorted(found, key=lambda passage: passage.start))


def marking(
    paragraph: str, start: int, end: int, weight: Weight | None, inside: str = ""
) -> tuple[tuple[int, int, str], ...]:
    """Return what changes in a paragraph when what is spoken between two places gets a mark, or loses it (None).

    A change is (start, end, new text); they are in order from the last to the first, so that each can be made without
    moving the next. Marks that overlap the places go: a passage has one weight. Where both places are one, within a
    passage, that passage is marked anew. Nothing spoken there means nothing marked.
    """
    covering, _ = spans(paragraph, inside)
    known = passages_in(paragraph, covering)
    touched = [p for p in known if p.start < max(end, start + 1) and start < max(p.end, p.start + 1)]
    if weight is not None and touched and start == end:
        inner = touched[-1]
        return ((inner.end, inner.outer[1], _end(weight)),) if inner.weight is not weight else ()
    changes = [change for p in touched for change in ((p.outer[0], p.start, ""), (p.end, p.outer[1], ""))]
    place = _spoken_within(paragraph, covering, start, end)
    if weight is not None and place:
        if [(p.start, p.end, p.weight) for p in touched] == [(*place, weight)]:
            return ()
        changes += [(place[0], place[0], _START), (place[1], place[1], _end(weight))]
    return tuple(sorted(changes, key=lambda change: change[:2], reverse=True))


def _spoken_within(paragraph: str, covering: Sequence[Span], start: int, end: int) -> tuple[int, int] | None:
    """Return where the first and the last spoken character between two places stand, None without any.

    The signs of a style that begins or ends right there are taken in: `**so**` is not torn apart.
    """
    first, last = None, 0
    for span in covering:
        if span.kind is SpanKind.TEXT:
            piece = paragraph[max(span.start, start) : min(span.end, end)]
            if piece.strip():
                left = max(span.start, start) + len(piece) - len(piece.lstrip())
                first = left if first is None else first
                last = max(span.start, start) + len(piece.rstrip())
    return None if first is None else _with_styles(paragraph, covering, first, last)


def _with_styles(paragraph: str, covering: Sequence[Span], first: int, last: int) -> tuple[int, int]:
    for span in reversed(covering):
        opens = span.start == 0 or paragraph[span.start - 1] in _BEFORE_AN_OPENING_SIGN
        if span.end == first and opens and _is_style(paragraph, span):
            first = span.start
    for span in covering:
        closes = not paragraph[span.end : span.end + 1].isalnum()
        is_hint = span.kind is SpanKind.HINT
        if span.start == last and (is_hint or (closes and _is_style(paragraph, span))):
            last = span.end
    return first, last


def _is_style(paragraph: str, span: Span) -> bool:
    """Whether a span is a sign around words: of emphasis, code or a link, a footnote's, or a bracket for a hint."""
    sign = paragraph[span.start : span.end]
    if span.kind is SpanKind.FRAME:
        return sign in ("[", "]")
    is_sign = set(sign) <= set("*_`[") or sign[:1] == "]"
    return span.kind is SpanKind.FOOTNOTE or (span.kind is SpanKind.MARKER and is_sign)


def _end(weight: Weight) -> str:
    return f"==}}{{{weight.value}}}"
