"""The page as PDF: tagged (PDF/UA-1, and PDF/A-2a where there is a date), under the names that the template reads."""

from __future__ import annotations

import re

from .header import HeaderLine
from .manuscript import Manuscript
from .markdown_blocks import Block, BlockKind, Inline
from .typesetting import Galley, Press, galley, pdf_of, pictures_of
from .words import calendar_date, fill

_UPRIGHT_SCRIPTS = ("ar", "zh", "ja", "ko", "he", "fa", "ur")
"""Scripts that have no slanted style: their notes stand upright."""


def render(manuscript: Manuscript, press: Press) -> bytes:
    """Return the manuscript as PDF; the same manuscript always gives the same bytes. Raises MissingGlyph."""
    return pdf_of(galley_of(manuscript, press), press)


def preview(manuscript: Manuscript, press: Press, *, ppi: float = 110.0) -> tuple[bytes, ...]:
    """Return the pages as PNG, `ppi` pixels to the inch. Raises MissingGlyph as `render` does."""
    return pictures_of(galley_of(manuscript, press), press, ppi=ppi)


def galley_of(manuscript: Manuscript, press: Press) -> Galley:
    """Return the page of a manuscript, ready to be set."""
    return galley(press.template, "manuscript", _data(manuscript), is_dated=bool(manuscript.date))


def is_slanted(language: str) -> bool:
    """Whether the script of a language has a slanted style."""
    return language_tag(language) not in _UPRIGHT_SCRIPTS


def date_fields(iso: str) -> dict[str, int] | None:
    """Return an ISO date as the templates read it, None for what is none."""
    day = calendar_date(iso)
    return {"year": day.year, "month": day.month, "day": day.day} if day else None


def language_tag(language: str) -> str:
    """Return the primary code of a language; `und`, undetermined, for what is not a code."""
    primary = language.partition("-")[0].lower()
    return primary if re.fullmatch("[a-z]{2,3}", primary) else "und"


def _data(manuscript: Manuscript) -> dict[str, object]:
    """Return what the template reads: plain values under the names it uses."""
    return {
        "title": manuscript.title,
        "lang": language_tag(manuscript.language),
        "direction": manuscript.direction,
        "slanted": is_slanted(manuscript.language),
        "date": date_fields(manuscript.date),
        "header": [
            {"place": line.place, "text": _header_text(line, manuscript.labelled)} for line in manuscript.header
        ],
        "delivery_note": manuscript.delivery_note,
        "blocks": _nested(list(manuscript.blocks)),
        "groups_title": manuscript.signatories_title,
        "groups": [{"title": group.title, "names": list(group.names)} for group in manuscript.signatories],
        "page": re.split(r"(\{pages?\})", manuscript.page),
    }


def _header_text(line: HeaderLine, labelled: str) -> list[str]:
    """Return the label and the value with what stands between them, so that the page can show the value darker."""
    if not line.label:
        return ["", line.value]
    before, _, after = labelled.partition("{value}")
    return [fill(before, label=line.label), line.value + after]


def _nested(blocks: list[Block]) -> list[dict[str, object]]:
    """Return the blocks as a tree: neighbouring items are a list, what belongs to an item stands inside it."""
    tree: list[dict[str, object]] = []
    place = 0
    while place < len(blocks):
        if blocks[place].kind is BlockKind.LIST_ITEM:
            end = _end_of_list(blocks, place)
            tree.append(_list(blocks[place:end]))
        else:
            end = place + 1
            tree.append(_leaf(blocks[place]))
        place = end
    return tree


def _end_of_list(blocks: list[Block], start: int) -> int:
    """Return where the list that begins at `start` ends: items of its kind and depth, and all that is inside them."""
    first = blocks[start]
    for place in range(start + 1, len(blocks)):
        block = blocks[place]
        is_next = _is_item_beside(block, first)
        if not is_next and not _is_inside(block, first.level):
            return place
    return len(blocks)


def _is_item_beside(block: Block, first: Block) -> bool:
    is_numbered, others = block.number is not None, first.number is not None
    return block.kind is BlockKind.LIST_ITEM and block.level == first.level and is_numbered == others


def _is_inside(block: Block, level: int) -> bool:
    deeper = block.kind is BlockKind.LIST_ITEM and block.level > level
    return deeper or (block.kind is BlockKind.PARAGRAPH and block.level >= level)


def _list(blocks: list[Block]) -> dict[str, object]:
    first = blocks[0]
    starts = [place for place, block in enumerate(blocks) if _is_item_beside(block, first)]
    items = [
        _leaf(blocks[start]) | {"inside": _nested(blocks[start + 1 : end])}
        for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)
    ]
    return {"kind": "list", "numbered": first.number is not None, "items": items}


def _leaf(block: Block) -> dict[str, object]:
    return {
        "kind": str(block.kind),
        "level": block.level,
        "number": block.number,
        "lang": language_tag(block.language),
        "direction": block.direction,
        "spans": [_span(span) for span in block.spans],
    }


def _span(span: Inline) -> dict[str, object]:
    return {
        "text": span.text,
        "strong": span.strong,
        "emphasis": span.emphasis,
        "footnote": None if span.footnote is None else [_span(inner) for inner in span.footnote],
    }
