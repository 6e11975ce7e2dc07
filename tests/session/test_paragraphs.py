"""Paragraphs are moved, doubled, deleted and joined as one step, and the cursor stays with its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.session import paragraphs, wording

pytestmark = pytest.mark.usefixtures("qapp")

PARAGRAPHS = st.lists(
    st.sampled_from(["", "one", "two 😀", "a\nb", "\u00a0c", "حق", "- x\n- y"]), min_size=1, max_size=6
)


def document_of(*texts: str) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText("\n".join(text.replace("\n", "\u2028") for text in texts))
    return document


def texts_of(document: QTextDocument) -> list[str]:
    return [wording.paragraph(block) for block in wording.blocks(document)]


def cursor_in(document: QTextDocument, anchor: int, position: int | None = None) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(anchor)
    cursor.setPosition(anchor if position is None else position, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def place_of(cursor: QTextCursor) -> tuple[str, int]:
    return wording.paragraph(cursor.block()), cursor.positionInBlock()


def test_a_paragraph_moves_past_its_neighbour() -> None:
    document = document_of("one", "two", "three")
    cursor = cursor_in(document, 5)
    assert paragraphs.move(cursor, down=True)
    assert texts_of(document) == ["one", "three", "two"]
    assert place_of(cursor) == ("two", 1)
    assert paragraphs.move(cursor, down=False)
    assert paragraphs.move(cursor, down=False)
    assert texts_of(document) == ["two", "one", "three"]
    assert place_of(cursor) == ("two", 1)


def test_a_selection_of_several_moves_as_one_and_stays_selected() -> None:
    document = document_of("one", "two", "three", "four")
    cursor = cursor_in(document, 13, 5)
    assert paragraphs.move(cursor, down=False)
    assert texts_of(document) == ["two", "three", "one", "four"]
    assert cursor.selectedText() == "wo\u2029three"
    assert cursor.position() < cursor.anchor()


def test_a_selection_that_ends_before_a_paragraph_leaves_that_one() -> None:
    document = document_of("one", "two", "three")
    paragraphs.move(cursor_in(document, 0, 4), down=True)
    assert texts_of(document) == ["two", "one", "three"]


@pytest.mark.parametrize(("position", "down"), [(0, False), (4, True)])
def test_at_the_end_nothing_moves(position: int, down: bool) -> None:
    document = document_of("one", "two")
    assert not paragraphs.move(cursor_in(document, position), down=down)
    assert texts_of(document) == ["one", "two"]
    assert not document.isUndoAvailable()


def test_a_paragraph_is_doubled_and_the_cursor_is_in_the_copy() -> None:
    document = document_of("one", "two\u00a0😀\nx", "three")
    cursor = cursor_in(document, 6)
    paragraphs.double(cursor)
    assert texts_of(document) == ["one", "two\u00a0😀\nx", "two\u00a0😀\nx", "three"]
    assert cursor.blockNumber() == 2
    assert cursor.positionInBlock() == 2


@pytest.mark.parametrize(
    ("anchor", "position", "left", "at"),
    [
        (5, 5, ["one", "three"], ("three", 0)),
        (0, 5, ["three"], ("three", 0)),
        (9, 9, ["one", "two"], ("two", 0)),
        (0, 10, [""], ("", 0)),
    ],
)
def test_paragraphs_are_deleted_whole(anchor: int, position: int, left: list[str], at: tuple[str, int]) -> None:
    document = document_of("one", "two", "three")
    cursor = cursor_in(document, anchor, position)
    assert paragraphs.delete(cursor)
    assert texts_of(document) == left
    assert place_of(cursor) == at


def test_of_an_empty_text_nothing_is_deleted() -> None:
    document = document_of("")
    assert not paragraphs.delete(cursor_in(document, 0))
    assert not document.isUndoAvailable()


@pytest.mark.parametrize(
    ("texts", "anchor", "position", "joined"),
    [
        (["one", "two", "three"], 1, 1, ["one two", "three"]),
        (["one ", " two"], 1, 1, ["one two"]),
        (["one\ntwo", "three"], 1, 1, ["one two", "three"]),
        (["one\ntwo", "three"], 5, 5, ["one\ntwo three"]),
        (["one", "", "two", "x"], 3, 3, ["one two", "x"]),
        (["one", "two", "a\nb", "x"], 0, 11, ["one two a b", "x"]),
        (["所有人", "权利"], 0, 0, ["所有人权利"]),
        (["", "two"], 0, 0, ["two"]),
        (["😀 one", "two"], 0, 0, ["😀 one two"]),
    ],
)
def test_lines_are_joined_by_one_space(texts: list[str], anchor: int, position: int, joined: list[str]) -> None:
    document = document_of(*texts)
    assert paragraphs.join(cursor_in(document, anchor, position))
    assert texts_of(document) == joined
    document.undo()
    assert texts_of(document) == texts


def test_the_last_line_has_nothing_to_be_joined_with() -> None:
    document = document_of("one", "two")
    assert not paragraphs.join(cursor_in(document, 5))
    assert not document.isUndoAvailable()


def test_a_selection_up_to_the_next_paragraph_moves_to_the_end_of_the_text() -> None:
    document = document_of("one", "two")
    cursor = cursor_in(document, 0, 4)
    assert paragraphs.move(cursor, down=True)
    assert texts_of(document) == ["two", "one"]
    assert (cursor.anchor(), cursor.position()) == (4, 7)


@given(PARAGRAPHS, st.integers(0, 40), st.integers(0, 40), st.booleans())
def test_moving_loses_nothing_and_one_undo_takes_it_back(
    texts: list[str], anchor: int, position: int, down: bool
) -> None:
    document = document_of(*texts)
    last = document.characterCount() - 1
    cursor = cursor_in(document, min(anchor, last), min(position, last))
    chosen, first = cursor.selectedText(), paragraphs.chosen(cursor)[0].blockNumber()
    if paragraphs.move(cursor, down=down):
        assert sorted(texts_of(document)) == sorted(texts)
        assert paragraphs.chosen(cursor)[0].blockNumber() == first + (1 if down else -1)
        if "\u2029" not in chosen:
            assert cursor.selectedText() == chosen
        document.undo()
    assert texts_of(document) == texts
    assert not document.isUndoAvailable()
