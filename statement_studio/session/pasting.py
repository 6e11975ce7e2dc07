"""How what comes from a clipboard lies in the text: as paragraphs of its own, one step, with nothing hidden in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.imports.html import Left, LeftOut, looks_like_code, markdown_of, without_unseen

from .wording import PARAGRAPH_BREAK, blocks, within_block

__all__ = ["Brought", "Left", "LeftOut", "brought", "footnotes_in", "insert_blocks", "words_of"]

_FOOTNOTE = re.compile(r"\[\^([^\]\[\s]{1,80})\]")
_OPENS_A_LINE = re.compile(r"#{1,6} |> |[ ]*(?:[-*+]|[0-9]{1,9}[.)]) |\[\^[^\]]+\]:")


@dataclass(frozen=True, slots=True)
class Brought:
    """Text from elsewhere, whether it is Markdown made here, and what of its source is not in it."""

    text: str
    is_markdown: bool = False
    left_out: tuple[LeftOut, ...] = ()


def brought(html: str, plain: str, footnotes: Callable[[], Collection[str]]) -> Brought:
    """Return what a clipboard brings, by its rich version where that says more than the plain one.

    `footnotes` tells the names of those that the statement has already.
    """
    if html and not (plain and looks_like_code(html)):
        found = markdown_of(html, footnotes())
        is_cut = any(each.what is Left.REST for each in found.left_out)
        # Of what is too long to be read, all words are better than half the looks.
        if (found.text.strip() or found.left_out) and not (is_cut and plain):
            return Brought(found.text, is_markdown=True, left_out=found.left_out)
    clean, number = without_unseen(plain)
    return Brought(clean, left_out=(LeftOut(Left.CHARACTERS, number),) if number else ())


def words_of(html: str) -> str:
    """Return the words of HTML, for a clipboard that has no plain version of it."""
    return markdown_of(html).text


def footnotes_in(document: QTextDocument) -> frozenset[str]:
    """Return the names of the footnotes of a text."""
    return frozenset(name for block in blocks(document) for name in _FOOTNOTE.findall(block.text()))


def insert_blocks(cursor: QTextCursor, markdown: str) -> QTextCursor:
    """Put Markdown in place of the selection as one step, and return a cursor behind it.

    A heading, a list or a footnote gets a paragraph of its own; words join those around them.
    """
    paragraphs = markdown.split(PARAGRAPH_BREAK)
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    edit.removeSelectedText()
    if paragraphs and _OPENS_A_LINE.match(paragraphs[0]) and not edit.atBlockStart():
        edit.insertBlock()
    for number, paragraph in enumerate(paragraphs):
        if number:
            edit.insertBlock()
        edit.insertText(within_block(paragraph))
    if paragraphs and _OPENS_A_LINE.match(paragraphs[-1]) and not edit.atBlockEnd():
        place = edit.position()
        edit.insertBlock()
        edit.setPosition(place)
    edit.endEditBlock()
    return edit
