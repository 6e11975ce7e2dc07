"""The page as PDF: tagged (PDF/UA-1, and PDF/A-2a where there is a date), by typst, with the fonts that come along.

A manuscript reaches the template as data. Nothing of it is read as markup, and its page opens no file.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from .header import HeaderLine
from .manuscript import Manuscript
from .markdown_blocks import Block, BlockKind, Inline
from .words import calendar_date, fill

if TYPE_CHECKING:
    from typst import Compiler

_REFUSED_CHARACTER = re.compile(r"(?:the text|codepoint) `\"(\\u\{[0-9a-f]+\}|.)", re.DOTALL)
_UPRIGHT_SCRIPTS = ("ar", "zh", "ja", "ko", "he", "fa", "ur")
"""Scripts that have no slanted style: their notes stand upright."""

_EAST_ASIAN = ("CJK", "IDEOGRAPHIC", "HANGUL", "HIRAGANA", "KATAKANA", "BOPOMOFO", "FULLWIDTH", "YI")
"""First words of the Unicode names of characters that only the large East Asian fonts hold."""
_FIRST_PICTOGRAPH = "\U0001f000"


class MissingGlyph(Exception):
    """No font of this computer shows a character (`name` in Unicode). `font_package` is a Debian package that does."""

    def __init__(self, character: str, font_package: str) -> None:
        self.character = character
        self.font_package = font_package
        self.name = unicodedata.name(character, "")
        super().__init__(f"U+{ord(character):04X} {self.name}: {font_package or 'no font package'}")


@dataclass(frozen=True, slots=True)
class Press:
    """What printing needs besides a manuscript: the source of the template and the folder of the fonts that come along.

    `uses_system_fonts` allows the fonts of the computer where those that come along lack a character.
    """

    template: bytes
    font_folder: Path
    uses_system_fonts: bool = True


def press_of(resources: Path) -> Press:
    """Return the press of the resources folder. Raises OSError when the installation is incomplete."""
    return Press((resources / "templates" / "statement.typ").read_bytes(), resources / "fonts")


def render(manuscript: Manuscript, press: Press) -> bytes:
    """Return the manuscript as PDF; the same manuscript always gives the same bytes. Raises MissingGlyph."""
    return _printed(manuscript, press)[0]


def preview(manuscript: Manuscript, press: Press, *, ppi: float = 110.0) -> tuple[bytes, ...]:
    """Return the pages as PNG, `ppi` pixels to the inch. Raises MissingGlyph as `render` does."""
    _, uses_system_fonts = _printed(manuscript, press)  # a picture would show a box for a missing glyph
    pages = _typeset(manuscript, press, uses_system_fonts=uses_system_fonts, ppi=ppi)
    return tuple(pages) if isinstance(pages, list) else (pages,)


class Proofs:
    """Draws the pages of a text again and again while it changes, quickly: what typst has worked out is kept.

    For one thread at a time.
    """

    def __init__(self, press: Press) -> None:
        self._press = press
        self._compilers: dict[bool, Compiler] = {}

    def draw(self, manuscript: Manuscript, *, ppi: float) -> tuple[bytes, ...]:
        """Return the pages as `preview` does. Raises MissingGlyph."""
        _, uses_system_fonts = _printed(manuscript, self._press, self._typeset)
        pages = self._typeset(manuscript, self._press, uses_system_fonts=uses_system_fonts, ppi=ppi)
        return tuple(pages) if isinstance(pages, list) else (pages,)

    def _typeset(
        self, manuscript: Manuscript, press: Press, *, uses_system_fonts: bool, ppi: float | None = None
    ) -> bytes | list[bytes]:
        import typst

        if uses_system_fonts not in self._compilers:
            self._compilers[uses_system_fonts] = typst.Compiler(  # type: ignore[misc]  # its stub asks for an overload
                press.template,
                root=str(press.font_folder),
                font_paths=[str(press.font_folder)],
                ignore_system_fonts=not uses_system_fonts,
            )
        result: bytes | list[bytes] = self._compilers[uses_system_fonts].compile(  # type: ignore[assignment]  # bytes here
            press.template,
            sys_inputs={"manuscript": json.dumps(_data(manuscript))},
            format="png" if ppi else "pdf",
            ppi=ppi,
            pdf_standards=[] if ppi else ["ua-1"],
        )
        return result


def font_package(character: str) -> str:
    """Return the Debian package whose fonts show a character; empty for one of private use, which no font explains."""
    category = unicodedata.category(character)
    if category == "Co":
        return ""
    if unicodedata.name(character, "").split(" ")[0].split("-")[0] in _EAST_ASIAN:
        return "fonts-noto-cjk"
    if category == "So" and character >= _FIRST_PICTOGRAPH:
        return "fonts-noto-color-emoji"
    return "fonts-noto-core" if category[0] in "LMN" else "fonts-noto-extra"


class _Typeset(Protocol):
    def __call__(
        self, manuscript: Manuscript, press: Press, *, uses_system_fonts: bool, ppi: float | None = None
    ) -> bytes | list[bytes]: ...


def _printed(manuscript: Manuscript, press: Press, typeset: _Typeset | None = None) -> tuple[bytes, bool]:
    """Return the PDF, and whether the fonts that come along were not enough for it."""
    from typst import TypstError

    typeset = typeset or _typeset
    tries = (False, True) if press.uses_system_fonts else (False,)
    for uses_system_fonts in tries:
        try:
            pdf = typeset(manuscript, press, uses_system_fonts=uses_system_fonts)
        except TypstError as error:
            character = _refused_character(str(error))
            if character is None:
                raise
            if uses_system_fonts == tries[-1]:
                raise MissingGlyph(character, font_package(character)) from None
        else:
            assert isinstance(pdf, bytes), "a PDF is one file"
            return pdf, uses_system_fonts
    raise AssertionError("the last try returns or raises")


def _typeset(
    manuscript: Manuscript, press: Press, *, uses_system_fonts: bool, ppi: float | None = None
) -> bytes | list[bytes]:
    """Return the pages as one PDF, or as pictures where `ppi` is given."""
    import typst

    result: bytes | list[bytes] = typst.compile(  # type: ignore[call-overload]  # its stub demands one type for all paths
        press.template,
        root=str(press.font_folder),
        font_paths=[str(press.font_folder)],
        ignore_system_fonts=not uses_system_fonts,
        sys_inputs={"manuscript": json.dumps(_data(manuscript))},
        format="png" if ppi else "pdf",
        ppi=ppi,
        pdf_standards=[] if ppi else ["ua-1", "a-2a"] if manuscript.date else ["ua-1"],
    )
    return result


def _refused_character(message: str) -> str | None:
    """Return the character that typst says it cannot print, or None when it complains of something else."""
    found = _REFUSED_CHARACTER.search(message)
    if found is None:
        return None
    return chr(int(found[1][3:-1], 16)) if found[1].startswith("\\u{") else found[1]


def _data(manuscript: Manuscript) -> dict[str, object]:
    """Return what the template reads: plain values under the names it uses."""
    day = calendar_date(manuscript.date)
    return {
        "title": manuscript.title,
        "lang": _language_tag(manuscript.language),
        "direction": manuscript.direction,
        "slanted": _language_tag(manuscript.language) not in _UPRIGHT_SCRIPTS,
        "date": {"year": day.year, "month": day.month, "day": day.day} if day else None,
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


def _language_tag(language: str) -> str:
    """Return the primary code of a language; `und`, undetermined, for what is not a code."""
    primary = language.partition("-")[0].lower()
    return primary if re.fullmatch("[a-z]{2,3}", primary) else "und"


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
        "lang": _language_tag(block.language),
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
