"""The difference of two wordings loses no character of either, and shows a change where it is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.difference import Piece, PieceKind, difference

EQUAL, REMOVED, ADDED = PieceKind.EQUAL, PieceKind.REMOVED, PieceKind.ADDED
WORDS = st.sampled_from(
    ["water", "water,", "the", " ", "  ", "\u00a0", "\t", "\n", "\n\n", "\r", "1,200", "人", "权", "؟حق", "."]
)
TEXTS = st.text() | st.lists(WORDS, max_size=30).map("".join)


def joined(pieces: Sequence[Piece], *kinds: PieceKind) -> str:
    return "".join(piece.text for piece in pieces if piece.kind in kinds)


def long_text(seed: int, words: int, different_words: int, paragraph: int = 60) -> str:
    chances = ((number + seed) ** 3 * 2_654_435_761 >> 9 for number in range(words))
    ends = ("\n\n" if number % paragraph == paragraph - 1 else " " for number in range(words))
    return "".join(f"word{chance % different_words}{end}" for chance, end in zip(chances, ends, strict=True))


@given(TEXTS, TEXTS)
def test_both_wordings_can_be_put_together_from_their_difference(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert joined(pieces, EQUAL, REMOVED) == old
    assert joined(pieces, EQUAL, ADDED) == new


@given(TEXTS, TEXTS)
def test_every_piece_says_something_that_its_neighbours_do_not(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert all(piece.text for piece in pieces)
    assert all(one.kind is not other.kind for one, other in pairwise(pieces))
    assert all(other.kind is not REMOVED for one, other in pairwise(pieces) if one.kind is ADDED)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert difference(text, text) == ((Piece(EQUAL, text),) if text else ())


def test_a_changed_word_is_shown_alone() -> None:
    assert difference("A right to safe water.\n\nI thank you.", "A right to water.\n\nI thank you.\n\nA. Person") == (
        Piece(EQUAL, "A right to "),
        Piece(REMOVED, "safe "),
        Piece(EQUAL, "water.\n\nI thank you."),
        Piece(ADDED, "\n\nA. Person"),
    )


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("We thank you.", "We thank you all.", (Piece(ADDED, " all"),)),
        ("In 1,200 villages", "In 1,300 villages", (Piece(REMOVED, "1,200"), Piece(ADDED, "1,300"))),
        ("人人享有水权", "人人享有安全水权", (Piece(ADDED, "安全"),)),
        ("l’eau\u00a0!", "l’eau !", (Piece(REMOVED, "\u00a0"), Piece(ADDED, " "))),
        ("the old stone bridge", "the new iron bridge", (Piece(REMOVED, "old stone"), Piece(ADDED, "new iron"))),
    ],
)
def test_no_more_is_shown_as_changed_than_was(old: str, new: str, change: tuple[Piece, ...]) -> None:
    assert tuple(piece for piece in difference(old, new) if piece.kind is not EQUAL) == change


def test_one_word_changed_in_one_paragraph_of_3000_words_is_found_whatever_the_words() -> None:
    for different_words in (2, 30, 3000):
        words = long_text(1, 3000, different_words, paragraph=10_000).split(" ")
        changed = [*words[:1500], "changed", *words[1501:]]
        pieces = difference(" ".join(words), " ".join(changed))
        assert [piece.kind for piece in pieces] == [EQUAL, REMOVED, ADDED, EQUAL]


@pytest.mark.parametrize("paragraph", [10, 60, 10_000])
@pytest.mark.parametrize("different_words", [2, 30, 100, 1000, 100_000])
def test_two_texts_of_3000_words_are_compared_within_two_seconds(different_words: int, paragraph: int) -> None:
    old, new = (long_text(seed, 3000, different_words, paragraph) for seed in (1, 2))
    started = time.process_time()
    difference(old, new)
    assert time.process_time() - started < 2
