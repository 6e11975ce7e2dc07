"""Markdown to blocks: which paragraphs, headings, lists, quotations and footnotes a text holds, as plain values.

Nothing in the text is run, opened or fetched: raw HTML stays letters, links are their words, pictures are nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from statement_studio.domain.language import guess_language, script_direction

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # the tree is built by the Markdown library, never parsed from XML

DEEPEST_HEADING = 5
"""Headings below the title; PDF and HTML have six levels and the title takes the first."""

DEEPEST_STYLE = 20
"""Words under more styles than this take the style of those around them: recursion must end."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCK_TAGS = frozenset({"p", "ul", "ol", "li", "blockquote", "hr", "pre", "div", "note", *HEADINGS})

LINE_BREAK = "\x0b"
"""Stands for a line break the author asked for until line ends are spaces; text holds no control characters."""

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})

OF_THE_SCRIPT_OF = MappingProxyType(
    {
        "fa": "ar",
        "ur": "ar",
        "ps": "ar",
        "ku": "ar",
        "ja": "zh",
        "uk": "ru",
        "be": "ru",
        "bg": "ru",
        "sr": "ru",
        "mk": "ru",
    }
)
"""Languages that a guess by script takes for one of the six: in a statement in them, such a guess tells nothing."""


class BlockKind(StrEnum):
    """What a block is to a reader."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Inline:
    """A run of text in one style. A line feed in `text` is a line break the author asked for.

    A footnote is a run with an empty `text` whose `footnote` holds the runs of the note.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    footnote: tuple[Inline, ...] | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A block in reading order.

    `level` is 1 to 5 for a heading (never skipping one), the depth from 1 for a list item or quotation, and for a
    paragraph how deep it belongs to a list item (0: to none). `number` is that of a numbered item, else None.
    """

    kind: BlockKind
    spans: tuple[Inline, ...]
    level: int = 0
    number: int | None = None
    language: str = "en"
    direction: str = "ltr"

    @property
    def text(self) -> str:
        """The words of the block without footnotes and styles."""
        return "".join(span.text for span in self.spans)


def direction_of(language: str) -> str:
    """Return `rtl` for a language written from right to left, else `ltr`."""
    return "rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def own_language(text: str, default: str) -> tuple[str, str]:
    """Return the language that the words of a paragraph are in, by default `default`, and `ltr` or `rtl`."""
    direction = script_direction(text, direction_of(default))
    guess = guess_language(text, default=default if direction == direction_of(default) else "en")
    language = default if guess == OF_THE_SCRIPT_OF.get(default.partition("-")[0].lower()) else guess
    return language, direction


def blocks_of(markdown: str, language: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text, each in the language its words are in, by default `language`.

    The text holds no control characters but line feeds and tabs.
    """
    from .markdown_reader import NOTE_TAG, read_tree

    if not markdown.strip():
        return ()
    root = read_tree(markdown)
    notes = {note.get("id", ""): _runs(note, {}) for note in root.findall(NOTE_TAG)}
    blocks = (block for block in _blocks(root, _Place(notes)) if block.spans)
    return tuple(_in_own_language(block, language) for block in _without_skipped_levels(blocks))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the tree a walk is: below how many lists and quotations; and the footnotes by name."""

    notes: dict[str, tuple[Inline, ...]]
    lists: int = 0
    quotations: int = 0

    def deeper(self, tag: str) -> _Place:
        """Return the place below an element."""
        return replace(
            self,
            lists=self.lists + (tag in ("ul", "ol")),
            quotations=self.quotations + (tag == "blockquote"),
        )


def _blocks(parent: Element, place: _Place) -> Iterator[Block]:
    """Yield the blocks below an element, in reading order."""
    for element in parent:
        if element.tag not in BLOCK_TAGS or element.tag == "note":
            continue  # a run of text, or words that stand elsewhere
        if element.tag in ("p", *HEADINGS):
            yield _block(element, place)
        elif element.tag == "li":
            yield from _item(element, place)
        else:
            yield from _blocks(element, place.deeper(element.tag))


def _block(element: Element, place: _Place) -> Block:
    if element.tag in HEADINGS:
        return Block(BlockKind.HEADING, _runs(element, place.notes), HEADINGS.index(element.tag) + 1)
    spans = _runs(element, place.notes)
    if place.quotations:
        return Block(BlockKind.QUOTATION, spans, place.quotations)
    return Block(BlockKind.PARAGRAPH, spans, place.lists)


def _item(item: Element, place: _Place) -> Iterator[Block]:
    """Yield an item; its text stands in it directly or, in a loose list, in its first paragraph."""
    own = _runs(item, place.notes)
    inside = list(_blocks(item, place.deeper(item.tag)))
    if not own and inside and inside[0].kind in (BlockKind.PARAGRAPH, BlockKind.QUOTATION):
        own, inside = inside[0].spans, inside[1:]
    yield Block(BlockKind.LIST_ITEM, own, place.lists, _number(item))
    yield from inside


def _number(item: Element) -> int | None:
    """Return the number the author gave an item, which stands at the head of its text or of its first paragraph."""
    first = next(iter(item), None)
    if first is not None and first.tag == "p":
        first = next(iter(first), None)
    return int(first.get("value", "0")) if first is not None and first.tag == "number" else None


def _runs(element: Element, notes: dict[str, tuple[Inline, ...]]) -> tuple[Inline, ...]:
    return _tidy(_spans(element, notes, Inline(""), 0))


def _spans(element: Element, notes: dict[str, tuple[Inline, ...]], style: Inline, depth: int) -> Iterator[Inline]:
    """Yield the runs of an element's own text; blocks inside it are not its own."""
    yield replace(style, text=element.text or "")
    for child in element:
        if child.tag == "br":
            yield replace(style, text=LINE_BREAK)
        elif child.tag == "footnote":
            yield replace(style, footnote=notes.get(child.get("id", ""), ()))
        elif child.tag not in BLOCK_TAGS and depth < DEEPEST_STYLE:
            yield from _spans(child, notes, _styled(style, child.tag), depth + 1)
        elif child.tag not in BLOCK_TAGS:
            yield replace(style, text="".join(child.itertext()))
        yield replace(style, text=child.tail or "")


def _styled(style: Inline, tag: str) -> Inline:
    return replace(style, strong=style.strong or tag == "strong", emphasis=style.emphasis or tag == "em")


def _tidy(spans: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return runs of one style joined, empty ones gone, and no plain space around the whole or a line break."""
    joined: list[Inline] = []
    for span in spans:
        if joined and not (joined[-1].footnote or span.footnote) and replace(span, text=joined[-1].text) == joined[-1]:
            joined[-1] = replace(span, text=joined[-1].text + span.text)
        elif span.text or span.footnote:
            joined.append(span)
    tidy = [replace(span, text=_on_one_line(span.text)) for span in joined]
    if tidy:
        tidy[0] = replace(tidy[0], text=tidy[0].text.lstrip(" \n"))
        tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip(" \n"))
    return tuple(span for span in tidy if span.text or span.footnote)


def _on_one_line(text: str) -> str:
    """Return text whose line ends are spaces, or nothing between ideographs; line breaks asked for become line ends."""
    one = re.sub(r"(?<! ) *+\n *+", _gap, text)
    return re.sub(rf"(?<! ) *+{LINE_BREAK} *+", "\n", one)


def _gap(line_end: re.Match[str]) -> str:
    text = line_end.string
    around = text[line_end.start() - 1 : line_end.start()] + text[line_end.end() : line_end.end() + 1]
    return "" if len(around) == len("之间") and all(map(_is_ideograph, around)) else " "


def _is_ideograph(character: str) -> bool:
    """Whether a character is written without spaces between words: East Asian wide, but not Korean."""
    return unicodedata.east_asian_width(character) in "WF" and not "가" <= character <= "힣"


def _without_skipped_levels(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks whose headings begin at 1 and go down one level at a time, as a tagged document demands."""
    above = 0
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            above = min(block.level, above + 1, DEEPEST_HEADING)
            yield replace(block, level=above)
        else:
            yield block


def _in_own_language(block: Block, default: str) -> Block:
    language, direction = own_language(block.text, default)
    return replace(block, language=language, direction=direction)
