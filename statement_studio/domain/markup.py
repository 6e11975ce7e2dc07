"""Which characters of a Markdown text are spoken, which are only printed, and which neither: the one truth about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .markdown_scan import Span, SpanKind, hinted_words, pause_seconds, spans, weight_word

__all__ = [
    "Span",
    "SpanKind",
    "hinted_words",
    "pause_seconds",
    "printable",
    "spans",
    "split_paragraphs",
    "spoken_text",
    "weight_word",
]

_REMOVED = frozenset({SpanKind.COMMENT, SpanKind.NOTE, SpanKind.STRUCK, SpanKind.PAUSE, SpanKind.IMAGE})
_TRACELESS = frozenset({SpanKind.HINT, SpanKind.FRAME})
_CLOSING_MARKS = frozenset(".,;:!?)]…،؛؟。，、；：！？）")
_GAP = "\ufdd0"  # a Unicode noncharacter: no text holds it


def split_paragraphs(text: str) -> list[str]:
    r"""Return the paragraphs of a text; `"\n\n".join` gives the text back exactly."""
    return text.split("\n\n")


def spoken_text(paragraph: str, inside: str = "", start: int = 0) -> str:
    """Return the spoken words from an offset on as plain text on one line, as they are written."""
    pieces = []
    for span in spans(paragraph, inside)[0]:
        if span.end > start and span.kind is SpanKind.TEXT:
            pieces.append(paragraph[max(span.start, start) : span.end])
        elif span.end > start and span.kind in _REMOVED:
            pieces.append(" ")
    return re.sub(r"[ \t\n]+", " ", "".join(pieces)).strip()


def printable(text: str) -> str:
    """Return the Markdown of what is printed: without what is for the writer and the speaker alone.

    Comments, notes, struck text, pauses, images, hints, marks of passages and `{.silent}` go; footnotes and markers
    stay. Lines and paragraphs that the removal left empty vanish, and so do empty paragraphs.
    """
    kept, inside = [], ""
    for paragraph in split_paragraphs(text):
        covering, leaves = spans(paragraph, inside)
        printed = _without_removed(paragraph, covering)
        if printed.strip():
            kept.append(printed)
        inside = leaves
    return "\n\n".join(kept)


def _is_removed(paragraph: str, span: Span) -> bool:
    is_attribute = span.kind is SpanKind.MARKER and paragraph[span.start] == "{"
    return span.kind in _REMOVED or (is_attribute and ".silent" in paragraph[span.start : span.end])


def _without_removed(paragraph: str, covering: tuple[Span, ...]) -> str:
    if not any(span.kind in _TRACELESS or _is_removed(paragraph, span) for span in covering):
        return paragraph
    lines = [_Line()]
    for span in covering:
        if span.kind in _TRACELESS:
            lines[-1].is_thinned = True
            continue
        if _is_removed(paragraph, span):
            lines[-1].pieces.append(_GAP)
            lines[-1].is_thinned = True
            continue
        for number, piece in enumerate(paragraph[span.start : span.end].split("\n")):
            if number:
                lines.append(_Line())
            lines[-1].pieces.append(piece)
            lines[-1].has_content |= span.kind is not SpanKind.MARKER and bool(piece.strip())
    return "\n".join(line.closed() for line in lines if line.has_content or not line.is_thinned)


@dataclass(slots=True)
class _Line:
    """A printed line under construction; a gap stands where something was removed, and it is thinned by that."""

    pieces: list[str] = field(default_factory=list)
    has_content: bool = False
    is_thinned: bool = False

    def closed(self) -> str:
        """Return the line with the gaps closed: no doubled space, none before a closing mark or at the end."""
        first, *rest = "".join(self.pieces).split(_GAP)
        kept = [first] if first else []
        for piece in rest:
            # French sets its colon apart: only a mark that touched the removed piece moves to the word before.
            touches = piece[:1] in _CLOSING_MARKS
            if not kept or kept[-1][-1] in " \t":
                piece = piece.lstrip(" \t")
            if kept and touches:
                kept[-1] = kept[-1].rstrip(" \t")
            if piece:
                kept.append(piece)
        return "".join(kept).rstrip(" \t") if rest and not rest[-1].strip() else "".join(kept)
