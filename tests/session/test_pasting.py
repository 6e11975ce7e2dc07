"""What a clipboard brings lies in the text in one step, as paragraphs of its own; rewording touches what differs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from statement_studio.domain.list_lines import PARAGRAPH, Rewording
from statement_studio.session import wording
from statement_studio.session.pasting import Left, LeftOut, brought, footnotes_in, insert_blocks
from statement_studio.session.rewording import reword_selection


@pytest.fixture
def document(qapp: QApplication) -> QTextDocument:
    return QTextDocument()


def cursor_at(document: QTextDocument, text: str) -> QTextCursor:
    """Put a text and return a cursor that selects what stands between its bars."""
    first, last = text.index("|"), text.rindex("|")
    wording.put(document, text.replace("|", ""))
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last - (last > first), QTextCursor.MoveMode.KeepAnchor)
    return cursor


@pytest.mark.parametrize(
    ("before", "pasted", "after"),
    [
        ("We | you", "**urge**", "We **urge** you"),
        ("We |thank| you", "urge", "We urge you"),
        ("We|", "# Water", "We\n\n# Water"),
        ("|We", "- a\n- b", "- a\n- b\n\nWe"),
        ("a|b", "one\n\n[^1]: note", "aone\n\n[^1]: note\n\nb"),
    ],
)
def test_words_join_and_blocks_stand_alone(document: QTextDocument, before: str, pasted: str, after: str) -> None:
    cursor = insert_blocks(cursor_at(document, before), pasted)
    assert wording.text_of(document) == after
    assert wording.paragraph(cursor.block()).endswith(pasted.split("\n")[-1]) or "thank" not in after
    document.undo()
    assert wording.text_of(document) == before.replace("|", "")


def test_the_rich_version_is_read_where_it_says_more() -> None:
    assert brought("<b>We</b>", "We", tuple).text == "**We**"
    assert not brought('<div style="font-family:monospace;white-space:pre"># A</div>', "# A", tuple).is_markdown
    assert brought("<meta charset='utf-8'>", "We", tuple).text == "We"


def test_of_what_is_too_long_all_words_come_rather_than_half_the_looks() -> None:
    assert brought("<b>x</b> " * 40_000, "all words", tuple).text == "all words"


def test_nothing_hidden_comes_with_plain_text() -> None:
    found = brought("", "a\u200bb\u202e", tuple)
    assert found.text == "ab"
    assert found.left_out == (LeftOut(Left.CHARACTERS, 2),)


def test_the_footnotes_of_a_text_are_known(document: QTextDocument) -> None:
    wording.put(document, "a[^1] b[^two]\n\n[^1]: x")
    assert footnotes_in(document) == {"1", "two"}


def test_every_paragraph_of_a_selection_is_reworded_in_one_step(document: QTextDocument) -> None:
    cursor = cursor_at(document, "|a💧a\nb\n\n\n\nbb\n\ncc")
    cursor.select(QTextCursor.SelectionType.Document)
    steps: list[int] = []
    document.undoCommandAdded.connect(lambda: steps.append(1))
    after = reword_selection(cursor, lambda text, *_: Rewording(text.upper() + "!", 0, len(text) + 1))
    assert wording.text_of(document) == "A💧A\nB!\n\n!\n\nBB!\n\nCC!"
    assert len(steps) == 1
    assert after.selectedText().endswith("CC!")
    document.undo()
    assert wording.text_of(document) == "a💧a\nb\n\n\n\nbb\n\ncc"


def test_a_rewording_may_part_a_paragraph(document: QTextDocument) -> None:
    cursor = cursor_at(document, "- a\n- |")
    after = reword_selection(cursor, lambda *_: Rewording(f"- a{PARAGRAPH}", 4, 4))
    assert wording.text_of(document).rstrip("\n") == "- a"
    assert document.blockCount() == 2
    assert after.blockNumber() == 1


def test_a_text_that_stays_as_it_is_makes_no_step(document: QTextDocument) -> None:
    cursor = cursor_at(document, "|abc|")
    reword_selection(cursor, lambda text, start, end, _block: Rewording(text, start, end))
    assert not document.isUndoAvailable()
