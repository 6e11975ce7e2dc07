"""What a time is made of adds up to it, and its table stands straight in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.cli.explained import Piece, columns, explain, table
from statement_studio.domain.estimate import paragraphs, tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_text

WRITING = st.lists(
    st.sampled_from(
        [
            "We thank you.",
            "4,500 people",
            "<!-- not said -->",
            "[pause 2s]",
            "**OHCHR**",
            "我们",
            "حقوق",
            "\n\n",
            "—",
            "50 %",
        ]
    ),
    max_size=12,
).map(" ".join)


def pieces_of(text: str, language: str = "en") -> tuple[tuple[Piece, ...], ...]:
    return explain(read_text(text, language), usual_pace(language))


@given(WRITING, st.sampled_from(["en", "fr", "ar", "zh"]))
def test_the_pieces_follow_each_other_and_add_up_to_the_time(text: str, language: str) -> None:
    blocks, pace = read_text(text, language), usual_pace(language)
    explained = explain(blocks, pace)
    assert len(explained) == len(paragraphs(blocks, pace))
    clock = 0.0
    for piece in (piece for paragraph in explained for piece in paragraph):
        assert piece.starts_at == pytest.approx(clock, abs=1e-6)
        assert 0 <= piece.silence_seconds <= piece.seconds + 1e-9
        clock += piece.seconds
    assert clock == pytest.approx(tally(blocks, pace).seconds, abs=1e-6)


def test_a_piece_tells_what_is_written_what_is_said_and_how_long_nothing_is() -> None:
    (pieces,) = pieces_of("We met **4** people. <!-- not said --> We left.")
    assert [piece.written for piece in pieces][:2] == ["We", "met"]
    assert [piece.said for piece in pieces][2] == "four"
    assert [piece.silence_seconds > 0 for piece in pieces] == [False, False, False, True, False, False]


def test_a_marked_pause_is_a_piece_of_its_own() -> None:
    (pieces,) = pieces_of("We thank you. [pause 2 s] We do.")
    pause = next(piece for piece in pieces if piece.pause_seconds)
    assert (pause.said, pause.units, pause.seconds, pause.silence_seconds) == ("", 0, 2, 2)
    assert pause.written == "[pause 2 s]"
    assert table([pause]).endswith("2.0 s    silence 2.0 s  [pause 2 s]  (marked pause)")


def test_the_silence_between_paragraphs_is_told_but_for_the_last() -> None:
    first, last = pieces_of("One.\n\nTwo.")
    assert (first[-1].written, first[-1].said) == ("", "")
    assert first[-1].seconds == first[-1].silence_seconds > 0
    assert table(first).endswith("(next paragraph)")
    assert all(piece.said for piece in last)


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("water", 5), ("水权。", 6), ("e\u0301", 1), ("نمی\u200cخواهم", 8), ("ｗ", 2), ("حَقّ", 2)],
)
def test_a_text_takes_as_many_columns_as_a_terminal_gives_it(text: str, width: int) -> None:
    assert columns(text) == width


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We thank you, Mr. President.", "en"),
        ("我们呼吁各国尊重水权, 2026 年。", "zh"),
        ("للجميع الحق في المياه.", "ar"),
        ("Cafe\u0301 e\u0301te\u0301.", "fr"),
    ],
)
def test_what_is_said_stands_in_one_column_in_every_script(text: str, language: str) -> None:
    (pieces,) = pieces_of(text, language)
    lines = table(pieces).split("\n")
    assert len(lines) == len(pieces) > 1
    assert len({columns(line[: line.index("  said ")]) for line in lines}) == 1


def test_a_long_piece_pushes_out_its_own_line_alone() -> None:
    (pieces,) = pieces_of("See https://example.org/a/very/long/address/of/a/report now please.")
    ends = [columns(line[: line.index("  said ")]) for line in table(pieces).split("\n")]
    assert sorted(set(ends))[0] == sorted(ends)[-2] < max(ends)


def test_no_letter_of_the_table_can_drive_a_terminal() -> None:
    (pieces,) = pieces_of("Wa\x1b[2Jter \u202eretaw \x9b31m and\x07 more.")
    assert not [c for c in table(pieces) if c != "\n" and not c.isprintable()]


def test_data_has_the_keys_of_the_contract() -> None:
    (pieces,) = pieces_of("We thank you.")
    assert [set(piece.as_data()) for piece in pieces] == [{"written", "said", "units", "seconds", "pause_seconds"}] * 3
    assert pieces[0].as_data()["written"] == "We"
