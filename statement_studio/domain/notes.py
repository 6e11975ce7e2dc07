"""The writer's own notes and comments in a paragraph, and what they say without the signs around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .language_mark import mark_of
from .markup import Span, SpanKind

_SIGNS = ("<!--", "-->", "{>>", "<<}")


@dataclass(frozen=True, slots=True)
class Note:
    """A note or comment: `start` and `end` are code points and take in its signs; `words` stand on one line."""

    start: int
    end: int
    words: str


def notes_in(paragraph: str, covering: Sequence[Span]) -> tuple[Note, ...]:
    """Return the notes of a paragraph whose spans are given, in order; one that says nothing has empty `words`.

    What goes on from the paragraph before is no note of this one: it is told where it begins. The mark of a language
    is no note.
    """
    found = []
    for span in covering:
        written = paragraph[span.start : span.end]
        if mark_of(written) and not paragraph[: span.start].strip():
            continue
        if span.kind in (SpanKind.COMMENT, SpanKind.NOTE) and written.startswith(("<!--", "{>>")):
            found.append(Note(span.start, span.end, _words(written)))
    return tuple(found)


def _words(written: str) -> str:
    for sign in _SIGNS:
        written = written.removeprefix(sign).removesuffix(sign)
    return " ".join(written.split())
