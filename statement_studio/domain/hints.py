"""Which words of a paragraph a hint of pronunciation such as `Nguyễn{say: win}` stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .lexicon import core_of
from .markup import Span, SpanKind, hinted_words, spans

_SEAM = "\ufdd0"  # what does not cut words; a Unicode noncharacter: no text holds it
_CUT = "\x00"
_LONGEST_WORD = 120
_HANZI = (("\u3400", "\u9fff"), ("\uf900", "\ufaff"))


@dataclass(frozen=True, slots=True)
class Hint:
    """Words of a paragraph (`start`, `end` in code points) with what is said in their place.

    `mark_start` and `mark_end` tell where the hint itself stands, `frame_start` where the bracket opens in
    `[Trần Thị Mai]{say: chun tee my}`, -1 without one; it closes right before the hint.
    """

    start: int
    end: int
    said: str
    mark_start: int
    mark_end: int
    frame_start: int = -1


def hints_in(paragraph: str, covering: Sequence[Span]) -> tuple[Hint, ...]:
    """Return the hints of a paragraph that say something and have words to say it for, in order.

    A hint stands for the word before it (Chinese: the character), or for all in the brackets before it. `covering` are
    the paragraph's spans.
    """
    if not any(span.kind is SpanKind.HINT for span in covering):
        return ()
    return tuple(_hints(paragraph, covering, _seen(paragraph, covering)))


def to_hint(paragraph: str, start: int, end: int, inside: str = "") -> Hint | None:
    """Return the hint for what lies between two places, with empty `said` where there is none yet.

    Where both places are one, that is the word there. None where no word is spoken, or where the words hold brackets.
    """
    covering, _ = spans(paragraph, inside)
    for hint in hints_in(paragraph, covering):
        if hint.start < max(end, start + 1) and start < hint.mark_end:
            return hint
    seen = _seen(paragraph, covering)
    if start == end:
        start, end = _word_start(seen, start), _word_end(seen, end)
    place = _trimmed(seen, start, end)
    if place is None or _CUT in seen[slice(*place)] or set("[]{}\n") & set(paragraph[slice(*place)]):
        return None
    return Hint(*place, "", place[1], place[1])


def hinted(paragraph: str, hint: Hint, said: str) -> str:
    """Return the paragraph with other words for a hint that `to_hint` gave; without a hint where they are empty."""
    start, end = hint.start, hint.end
    rest = paragraph[hint.mark_end :]
    if hint.frame_start >= 0:
        if said:
            return f"{paragraph[: hint.mark_start]}{{say: {said}}}{rest}"
        return paragraph[: hint.frame_start] + paragraph[hint.frame_start + 1 : hint.mark_start - 1] + rest
    between = paragraph[end : hint.mark_start]
    if not said:
        return paragraph[:end] + between + rest
    with_mark = f"{paragraph[:end]}{{say: {said}}}{between}{rest}"
    found = [each for each in hints_in(with_mark, spans(with_mark)[0]) if each.mark_start == end]
    if found and (found[0].start, found[0].end) == (start, end):
        return with_mark
    return f"{paragraph[:start]}[{paragraph[start:end]}]{{say: {said}}}{between}{rest}"


def _hints(paragraph: str, covering: Sequence[Span], seen: str) -> Iterator[Hint]:
    brackets: list[int] = []
    bracketed, free_from = -1, 0
    for number, span in enumerate(covering):
        sign = paragraph[span.start : span.end]
        if span.kind is SpanKind.FRAME and sign == "[":
            brackets.append(span.end)
        elif span.kind is SpanKind.FRAME and sign == "]":
            bracketed = brackets.pop()
        elif span.kind is SpanKind.HINT:
            is_framed = covering[number - 1].kind is SpanKind.FRAME and paragraph[span.start - 1] == "]"
            start = bracketed if is_framed else _word_start(seen, span.start)
            place = _trimmed(seen, start, span.start)
            said = hinted_words(sign)
            # A word is said once: of two hints for it the first holds.
            if place and said and place[0] >= free_from:
                free_from = place[1]
                yield Hint(*place, said, span.start, span.end, bracketed - 1 if is_framed else -1)


def _seen(paragraph: str, covering: Sequence[Span]) -> str:
    """Return the paragraph with signs that do not cut words, and signs that do, in the place of all but its words."""
    pieces = []
    for span in covering:
        if span.kind is SpanKind.TEXT:
            pieces.append(paragraph[span.start : span.end])
        else:
            is_seam = span.kind in (SpanKind.MARKER, SpanKind.FOOTNOTE, SpanKind.FRAME, SpanKind.HINT)
            pieces.append((_SEAM if is_seam else _CUT) * (span.end - span.start))
    return "".join(pieces)


def _word_start(seen: str, end: int) -> int:
    """Return where the word begins that ends at a place or just before it; the place itself where none does."""
    while end and seen[end - 1] == _SEAM:
        end -= 1
    if end and _is_hanzi(seen[end - 1]):
        return end - 1
    start, least = end, max(0, end - _LONGEST_WORD)
    while start > least and not _ends_word(seen[start - 1]):
        start -= 1
    return start


def _word_end(seen: str, start: int) -> int:
    """Return where the word ends that a place is in or before."""
    if start < len(seen) and _is_hanzi(seen[start]):
        return start + 1
    end, most = start, min(len(seen), start + _LONGEST_WORD)
    while end < most and not _ends_word(seen[end]):
        end += 1
    return end


def _trimmed(seen: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the words between two places stand, without punctuation around them; None without any."""
    piece = seen[start:end]
    core = core_of(piece.strip(_SEAM + _CUT)).strip(_SEAM + _CUT)
    if not any(character.isalnum() for character in core):
        return None
    start += piece.index(core)
    return start, start + len(core)


def _ends_word(character: str) -> bool:
    return character.isspace() or character == _CUT or _is_hanzi(character)


def _is_hanzi(character: str) -> bool:
    return any(first <= character <= last for first, last in _HANZI)
