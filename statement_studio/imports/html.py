"""Rich text from word processors, mail and web pages as the clean Markdown of a statement.

A white list: headings, bold, italic, struck out, lists, quotations, links, footnotes, and tables as lines. All else
is words, or left out and counted: what is hidden, pictures, comments, tracked deletions. Nothing is ever fetched.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from statement_studio.domain.disguise import unseen

from .html_reader import HtmlReader, Left
from .html_tree import tree_of

__all__ = ["LIMIT_CHARACTERS", "Left", "LeftOut", "Pasted", "looks_like_code", "markdown_of", "without_unseen"]

LIMIT_CHARACTERS: Final = 2 * 1024 * 1024
_EMBEDDED: Final = re.compile(r"data:[^\s\"'<>)]{64,}")
_FRAGMENT: Final = ("<!--StartFragment-->", "<!--EndFragment-->")
_HIDERS: Final = str.maketrans("", "", "\u00ad\ufffc\ufeff")
_OTHER_LINE_ENDS: Final = str.maketrans(dict.fromkeys("\x0b\x0c\x85", "\n"))
"""Word processors part lines and pages by these."""
_CODE: Final = re.compile(r"white-space:\s?pre", re.I)
_CARRIED: Final = re.compile(r"<(?:h[1-6]|b|strong|i|em|u|ul|ol|table|a|img|font|p)\b", re.I)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that did not come along, and how many of it there were."""

    what: Left
    number: int


@dataclass(frozen=True, slots=True)
class Pasted:
    """Markdown, and what of its source is not in it."""

    text: str
    left_out: tuple[LeftOut, ...] = ()


def markdown_of(source: bytes | str, taken: Collection[str] = ()) -> Pasted:
    """Return a piece of HTML as Markdown. Never raises.

    `taken` are the names of footnotes that the statement has already. What lies beyond two million characters, without
    embedded pictures, is left out and told.
    """
    text = _decoded(source) if isinstance(source, bytes) else source
    text = _EMBEDDED.sub("data:,", text)
    counts: Counter[Left] = Counter()
    if len(text) > LIMIT_CHARACTERS:
        text = text[:LIMIT_CHARACTERS]
        counts[Left.REST] = 1
    tree, is_whole = tree_of(text)
    counts[Left.REST] |= not is_whole
    reader = HtmlReader(taken)
    markdown = reader.read(tree)
    counts.update(reader.left)
    clean, number = without_unseen(markdown.translate(_HIDERS))
    counts[Left.CHARACTERS] += number
    return Pasted(clean, tuple(LeftOut(what, counts[what]) for what in Left if counts[what]))


def without_unseen(text: str) -> tuple[str, int]:
    """Return a text without the characters that show nothing and mean nothing, and how many those were."""
    text = text.translate(_OTHER_LINE_ENDS)
    places = set(unseen(text))
    if not places:
        return text, 0
    return "".join(c for place, c in enumerate(text) if place not in places), len(places)


def looks_like_code(source: str) -> bool:
    """Return whether HTML is the coloured text of a program for code, whose plain version says it all."""
    head = source[:20_000]
    return _CODE.search(head) is not None and "monospace" in head and not _CARRIED.search(head)


def _decoded(source: bytes) -> str:
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if source.startswith(mark):
            return source[len(mark) :].decode(name, "replace")
    try:
        return source.decode()
    except UnicodeDecodeError:
        return source.decode("cp1252", "replace")
