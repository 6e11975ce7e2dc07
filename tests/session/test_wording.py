"""The Markdown that goes into a text document comes out of it again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.session.wording import (
    blocks,
    character_offset,
    held,
    joined,
    paragraph,
    put,
    text_of,
    utf16_offset,
    within_block,
)

pytestmark = pytest.mark.usefixtures("qapp")

_REWORDED = "\r\u2028\u2029\ufdd0\ufdd1"
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters=_REWORDED)
PIECES = [
    "\n",
    "\n\n",
    "\n\n\n",
    " ",
    "\t",
    "\u00a0",
    "\u202f",
    "💧",
    "حقوق الإنسان",
    "« Genève »",
    "a",
    "\ufeff",
    "\ufffe",
]
TEXTS = st.text(LETTERS, max_size=40) | st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def document_of(text: str) -> QTextDocument:
    document = QTextDocument()
    put(document, text)
    return document


@given(TEXTS)
def test_a_document_gives_back_the_very_text_but_for_empty_lines_at_its_end(text: str) -> None:
    assert text_of(document_of(text)) == text.rstrip("\n")


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(_REWORDED + "\n"), max_size=40))
def test_what_a_document_gives_back_is_known_beforehand_and_lasts(text: str) -> None:
    document = document_of(text)
    assert text_of(document) == held(text)
    put(document, text_of(document))
    assert text_of(document) == held(text)


@pytest.mark.parametrize(
    "letter", [*map(chr, range(1, 10)), "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x1f", "\x7f", "\x85", "\xad"]
)
def test_control_characters_stay_where_they_are(letter: str) -> None:
    assert [block.text() for block in blocks(document_of(f"{letter}a{letter}b{letter}"))] == [
        f"{letter}a{letter}b{letter}"
    ]


@pytest.mark.parametrize(
    "letter", ["\0", "\u00a0", "\u202f", "\u200f", "\ufeff", "\ufffc", "\ufffd", "\ufffe", "\uffff", "💧"]
)
def test_uncommon_characters_stay_in_front_within_and_at_the_end(letter: str) -> None:
    text = f"{letter}{letter}a{letter}b\n\n{letter}c{letter}"
    assert text_of(document_of(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u2028b", "a\nb"),
        ("a\u2029b", "a\n\nb"),
        ("a\ufdd0b\ufdd1c", "a\n\nb\n\nc"),
        ("a\r\nb\rc\r\n\r\nd", "a\nb\nc\n\nd"),
        ("a\n\n\n", "a"),
    ],
)
def test_what_a_document_cannot_hold_becomes_a_line_or_a_paragraph(text: str, expected: str) -> None:
    assert text_of(document_of(text)) == expected


def test_an_empty_line_parts_blocks_and_a_single_line_break_does_not() -> None:
    document = document_of("Madam President,\nExcellencies,\n\nThank you.")
    assert [paragraph(block) for block in blocks(document)] == ["Madam President,\nExcellencies,", "Thank you."]


def test_several_empty_lines_are_empty_blocks() -> None:
    assert [paragraph(block) for block in blocks(document_of("a\n\n\n\nb"))] == ["a", "", "b"]


def test_putting_a_text_leaves_nothing_to_take_back() -> None:
    document = document_of("old")
    QTextCursor(document).insertText("typed ")
    put(document, "new")
    assert (document.isUndoAvailable(), document.isRedoAvailable()) == (False, False)


@given(TEXTS.map(lambda text: text.replace("\n\n", "\n")))
def test_one_paragraph_can_be_inserted_without_cutting_the_block(text: str) -> None:
    document = document_of("")
    QTextCursor(document).insertText(within_block(text))
    assert [paragraph(block) for block in blocks(document)] == [text]


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_joining_the_paragraphs_gives_the_text(texts: list[str]) -> None:
    document = document_of("\n\n".join(texts))
    assert joined(paragraph(block) for block in blocks(document)) == text_of(document)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.data())
def test_the_two_ways_of_counting_are_inverse(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    counted = utf16_offset(text, offset)
    assert counted == len(text[:offset].encode("utf-16-le")) // 2
    assert character_offset(text, counted) == offset


@given(st.text(st.sampled_from("a💧\n ح"), min_size=1, max_size=20), st.data())
def test_an_offset_finds_the_place_in_the_document(text: str, data: st.DataObject) -> None:
    text = re.sub("\n+", "\n", text).strip("\n") or "a"
    offset = data.draw(st.integers(0, len(text) - 1))
    cursor = QTextCursor(document := document_of(text))
    cursor.setPosition(utf16_offset(text, offset))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2028", "\n") == text[offset:]
    assert document.blockCount() == 1


def test_an_offset_beyond_the_end_is_the_end() -> None:
    assert character_offset("abc", 9) == 3
    assert character_offset("a💧c", 9) == 3
