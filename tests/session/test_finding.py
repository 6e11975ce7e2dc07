"""What is found in a document stays true while the text changes, and is replaced as one step."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.session import wording
from statement_studio.session.finding import Finder, MissingGroup, PatternFault, Query, TooSlow

pytestmark = pytest.mark.usefixtures("qapp")

TYPED = st.sampled_from(
    [*("a", "b", "ab", "A", "é", "😀", " ", "\n", "a\nb", "\u2028"), *("ab ab", "\u00a0", "e\u0301", "aab")]
)
WORDS = st.sampled_from(["a", "ab", "e", "😀", " ", "ba"])


def document_of(text: str) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout()
    wording.put(document, text)
    return document


def finder_in(text: str, query: Query) -> Finder:
    document = document_of(text)
    finder = Finder(document, lambda: 0.0, document)
    finder.look_for(query)
    return finder


def texts(finder: Finder) -> list[str]:
    found = []
    for start, end in finder.hits():
        cursor = QTextCursor(finder._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def test_hits_are_counted_and_numbered_over_the_paragraphs() -> None:
    finder = finder_in("a b\n\nno\n\na a", Query("a"))
    hits = list(finder.hits())
    assert hits == [(0, 1), (7, 8), (9, 10)]
    assert finder.count == 3
    assert [finder.number_of(hit) for hit in hits] == [1, 2, 3]
    assert finder.number_of((1, 2)) is None
    assert finder.hit_at(7) == (7, 8)
    assert finder.hit_at(8) is None


def test_the_next_and_the_one_before_are_found_from_any_place() -> None:
    finder = finder_in("a b\n\nno\n\na a", Query("a"))
    assert finder.next_from(0) == (0, 1)
    assert finder.next_from(1) == (7, 8)
    assert finder.next_from(10) is None
    assert finder.previous_from(9) == (7, 8)
    assert finder.previous_from(0) is None


def test_characters_beyond_the_basic_plane_shift_no_hit() -> None:
    finder = finder_in("😀a😀 État\n\n😀etat", Query("etat"))
    assert texts(finder) == ["État", "etat"]


def test_nothing_is_looked_for_without_words() -> None:
    assert finder_in("a", Query("")).count == 0


@pytest.mark.parametrize("is_pattern", [True, False])
def test_a_search_keeps_to_a_part_that_moves_with_the_text(is_pattern: bool) -> None:
    finder = finder_in("a a a\n\na a", Query("a", is_pattern=is_pattern))
    finder.keep_to((2, 7))
    assert list(finder.hits()) == [(2, 3), (4, 5), (6, 7)]
    QTextCursor(finder._document).insertText("xx")
    assert list(finder.hits()) == [(4, 5), (6, 7), (8, 9)]
    assert finder.count == 3
    assert finder.number_of((6, 7)) == 2
    assert finder.next_from(0) == (4, 5)
    assert finder.replace_all("b") == 3
    assert wording.text_of(finder._document) == "xxa b b\n\nb a"


def test_all_are_replaced_as_one_step() -> None:
    finder = finder_in("a 😀a\n\nb\n\naa", Query("a"))
    document = finder._document
    assert finder.replace_all("ab") == 4
    assert wording.text_of(document) == "ab 😀ab\n\nb\n\nabab"
    assert finder.count == 4
    document.undo()
    assert wording.text_of(document) == "a 😀a\n\nb\n\naa"
    assert not document.isUndoAvailable()


def test_one_is_replaced_and_where_it_ends_is_told() -> None:
    finder = finder_in("a a", Query("a"))
    assert finder.replace((2, 3), "longer") == 8
    assert wording.text_of(finder._document) == "a longer"


def test_groups_come_into_every_replacement() -> None:
    finder = finder_in("1/2 and 3/4\n\n😀 5/6", Query(r"(\d)/(\d)", is_pattern=True))
    finder.replace_all(r"\2:\1")
    assert wording.text_of(finder._document) == "2:1 and 4:3\n\n😀 6:5"


def test_a_plain_replacement_is_taken_as_it_is() -> None:
    finder = finder_in("a", Query("a"))
    finder.replace_all(r"\1\n")
    assert wording.text_of(finder._document) == r"\1\n"


def test_a_new_line_in_a_replacement_stays_in_its_paragraph() -> None:
    finder = finder_in("a: b", Query(": ", is_pattern=True))
    finder.replace_all(r":\n- ")
    assert finder._document.blockCount() == 1
    assert wording.text_of(finder._document) == "a:\n- b"


def test_a_missing_group_leaves_the_text_alone() -> None:
    finder = finder_in("a", Query("a", is_pattern=True))
    with pytest.raises(MissingGroup):
        finder.replace_all(r"\1")
    with pytest.raises(MissingGroup):
        finder.replace((0, 1), r"\1")
    assert wording.text_of(finder._document) == "a"


def test_trouble_is_told_and_forgotten_with_the_next_query() -> None:
    finder = finder_in("a", Query("(", is_pattern=True))
    assert isinstance(finder.trouble, PatternFault)
    finder.look_for(Query("a"))
    assert finder.trouble is None
    assert finder.count == 1


def test_a_pattern_too_slow_for_a_paragraph_finds_nothing_and_says_so() -> None:
    finder = finder_in("word\n\n" + "word " * 200 + "!", Query(r"(\w+\s*)+$", is_pattern=True))
    assert isinstance(finder.trouble, TooSlow)
    assert finder.count == 0


def test_a_pattern_that_gets_too_slow_while_one_writes_is_given_up() -> None:
    finder = finder_in("word", Query(r"(\w+\s*)+$", is_pattern=True))
    assert finder.count == 1
    cursor = QTextCursor(finder._document)
    cursor.insertText("word " * 200 + "!")
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("!")
    assert isinstance(finder.trouble, TooSlow)
    assert finder.count == 0


def test_a_pattern_has_so_much_time_for_the_whole_text() -> None:
    document, hands = document_of("a\n\n" * 20 + "a"), iter(range(100))
    finder = Finder(document, lambda: next(hands) / 10, document)
    finder.look_for(Query("a", is_pattern=True))
    assert isinstance(finder.trouble, TooSlow)
    assert finder.count == 0


@settings(max_examples=60)
@given(WORDS, st.booleans(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8), TYPED), max_size=12))
def test_what_is_known_after_any_edits_is_what_a_fresh_search_finds(
    words: str, is_pattern: bool, edits: list[tuple[int, int, str]]
) -> None:
    query = Query(words, is_pattern=is_pattern)
    finder = finder_in("ab é\n\n😀 abab\n\nA a", query)
    document = finder._document
    for start, length, typed in edits:
        end = document.characterCount() - 1
        cursor = QTextCursor(document)
        cursor.setPosition(min(start, end))
        cursor.setPosition(min(start + length, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(typed)
        if typed == "A":
            document.undo()
        fresh = Finder(document, lambda: 0.0)
        fresh.look_for(query)
        assert list(finder.hits()) == list(fresh.hits())
        assert finder.count == fresh.count == len(list(fresh.hits()))


@given(st.lists(TYPED, max_size=12).map("".join), WORDS)
def test_after_replacing_all_none_is_left(text: str, words: str) -> None:
    finder = finder_in(text, Query(words))
    number = finder.count
    assert finder.replace_all("Ω") == number
    assert finder.count == 0
    assert wording.text_of(finder._document).count("Ω") == number
