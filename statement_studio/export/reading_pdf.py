"""The reading copy as PDF: large print, tagged like the page, under the names that its template reads."""

from __future__ import annotations

import re

from .pdf import date_fields, is_slanted, language_tag
from .reading_copy import ReadingCopy, SpokenParagraph, SpokenSentence
from .spoken_line import Mark, Run
from .typesetting import Galley, Press, galley, pdf_of, pictures_of


def render(copy: ReadingCopy, press: Press) -> bytes:
    """Return the reading copy as PDF; the same copy always gives the same bytes. Raises MissingGlyph."""
    return pdf_of(galley_of(copy, press), press)


def preview(copy: ReadingCopy, press: Press, *, ppi: float = 110.0) -> tuple[bytes, ...]:
    """Return the pages as PNG, `ppi` pixels to the inch. Raises MissingGlyph as `render` does."""
    return pictures_of(galley_of(copy, press), press, ppi=ppi)


def galley_of(copy: ReadingCopy, press: Press) -> Galley:
    """Return the pages of a reading copy, ready to be set."""
    data = {
        "title": copy.title,
        "lang": language_tag(copy.language),
        "direction": copy.direction,
        "date": date_fields(copy.date),
        "head": list(copy.head),
        "paragraphs": [_paragraph(paragraph) for paragraph in copy.paragraphs],
        "page": re.split(r"(\{pages?\})", copy.page),
    }
    return galley(press.reading_template, "reading", data, is_dated=bool(copy.date))


def _paragraph(paragraph: SpokenParagraph) -> dict[str, object]:
    return {
        "lang": language_tag(paragraph.language),
        "direction": paragraph.direction,
        "slanted": is_slanted(paragraph.language),
        "sentences": [_sentence(sentence) for sentence in paragraph.sentences],
    }


def _sentence(sentence: SpokenSentence) -> dict[str, object]:
    return {
        "by": sentence.by,
        "heading": sentence.is_heading,
        "parts": [_part(part) for part in sentence.parts],
    }


def _part(part: Run | Mark) -> dict[str, object]:
    if isinstance(part, Mark):
        return {"kind": str(part.kind), "text": part.text}
    return {
        "kind": "words",
        "text": part.text,
        "strong": part.strong,
        "emphasis": part.emphasis,
        "said": part.said,
        "late": part.is_late,
    }
