"""A piece is listed once when it is said otherwise than written, with how often and what it costs."""

from __future__ import annotations

import pytest

from statement_studio.domain.lexicon import AS_LETTERS, AS_WORD, Lexicon
from statement_studio.domain.pace import pace_by_hand, usual_pace
from statement_studio.domain.spoken import SpokenBlock, read_text
from statement_studio.ui.editing.pieces import Decided, Piece, piece_at, pieces

TEXT = "In 2025, OHCHR counted 41 cases.\n\nOHCHR thanks the States."
NONE = Lexicon()


def listed(statements: Lexicon = NONE, persons: Lexicon = NONE, also: str = "", text: str = TEXT) -> dict[str, Piece]:
    blocks = read_text(text, "en", statements.over(persons))
    found = pieces(blocks, usual_pace("en"), statements, persons, also)
    return {piece.written: piece for piece in found if piece.is_notable}


def test_only_what_is_said_otherwise_is_notable_each_once_in_the_order_of_the_text() -> None:
    found = listed()
    assert list(found) == ["2025", "OHCHR", "41"]
    assert found["OHCHR"].times == 2
    assert found["41"].said == "forty-one"
    assert all(piece.decided is Decided.LANGUAGE for piece in found.values())


def test_every_other_word_can_be_found_each_once() -> None:
    blocks = read_text(TEXT, "en")
    found = pieces(blocks, usual_pace("en"), NONE, NONE)
    assert " ".join(piece.written for piece in found) == "In 2025 OHCHR counted 41 cases thanks the States"


@pytest.mark.parametrize("written", ["UNESCO", "WGEID", "NGOs", "Al-Haq", "ООН"])
def test_a_word_in_capitals_is_notable_whether_it_is_spelled_or_not(written: str) -> None:
    assert written in listed(text=f"We thank {written} for this.")


def test_a_word_with_one_capital_is_not_notable() -> None:
    assert listed(text="Madam President, I thank Amina.") == {}


def test_a_longer_saying_takes_longer_and_a_slower_pace_too() -> None:
    usual = listed()["OHCHR"].seconds
    words = Lexicon((("OHCHR", "the Office of the High Commissioner for Human Rights"),))
    assert listed(words)["OHCHR"].seconds > usual > 0
    slow = pieces(read_text(TEXT, "en"), pace_by_hand("en", 75), NONE, NONE)
    assert next(p for p in slow if p.written == "OHCHR").seconds == pytest.approx(2 * usual)


def test_the_silence_behind_a_piece_is_not_its_own() -> None:
    assert listed(text="We saw 41 of them.")["41"].seconds == listed(text="We saw 41, and left.")["41"].seconds


def test_an_entry_is_notable_though_it_is_said_as_written() -> None:
    found = listed(Lexicon((("OHCHR", AS_WORD),)))
    assert found["OHCHR"].decided is Decided.STATEMENT
    assert found["OHCHR"].how == AS_WORD


def test_the_statement_wins_over_the_person() -> None:
    persons = Lexicon((("OHCHR", AS_LETTERS), ("2025", "that year")))
    found = listed(Lexicon((("OHCHR", AS_WORD),)), persons)
    assert found["OHCHR"].decided is Decided.STATEMENT
    assert found["2025"].decided is Decided.PERSON
    assert found["2025"].said == "that year"


def test_the_word_asked_for_is_notable_whatever_it_is() -> None:
    assert listed(also="States")["States"].said == "States"
    assert "States" not in listed()


def block() -> SpokenBlock:
    return read_text("In 2025, **OHCHR** counted.", "en")[0]


@pytest.mark.parametrize(("offset", "written"), [(0, "In"), (4, "2025"), (11, "OHCHR"), (14, "OHCHR"), (26, "counted")])
def test_the_piece_at_a_place_is_found_without_its_marks(offset: int, written: str) -> None:
    assert piece_at(block(), offset) == written


def test_where_nothing_is_said_there_is_no_piece() -> None:
    assert piece_at(read_text("<!-- note -->", "en")[0], 3) == ""
    assert piece_at(read_text("", "en")[0], 0) == ""


def test_a_single_chinese_character_is_no_piece() -> None:
    assert piece_at(read_text("主席先生", "zh")[0], 1) == ""


def test_a_mark_of_what_may_be_said_is_no_part_of_a_word() -> None:
    text = "We {==are found wanting==}{should}. {==WGEID==}{must} says {==so==}{may}, too."
    blocks = read_text(text, "en")
    found = [piece.written for piece in pieces(blocks, usual_pace("en"), NONE, NONE)]
    assert found == ["We", "are", "found", "wanting", "WGEID", "says", "so", "too"]
    assert not {"wanting", "says"} & set(listed(text=text))
    assert piece_at(blocks[0], text.index("wanting") + 2) == "wanting"
