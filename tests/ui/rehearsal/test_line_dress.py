"""The sentence that is spoken stands out, its paragraph less, and what will not be heard is in a colour of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.roll import roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.rehearsal.line_dress import Stretch, dress_of
from statement_studio.ui.rehearsal.roll_layout import RollLayout, RollLine
from statement_studio.ui.rehearsal.roll_look import RollLook, roll_look

SIZE = QSize(1000, 700)


@pytest.fixture
def look(fonts: None, dark: Theme) -> RollLook:
    return roll_look(RehearsalChoices(), dark, SIZE)


@pytest.fixture
def line(look: RollLook) -> RollLine:
    blocks = read_text("One. Two. Three.", "en")
    roll = roll_of(blocks, paragraphs(blocks, usual_pace("en")), usual_pace("en"))
    return RollLayout(roll, look, look.column).lines[0]


def test_only_the_sentence_is_bright_and_its_paragraph_nearly(look: RollLook, line: RollLine) -> None:
    dress = dress_of(line, look, (0, 5, 10), None)
    assert dress.words == (Stretch(5, look.near), Stretch(10, look.ink), Stretch(16, look.near))
    assert (dress.hints, dress.pauses, dress.mark_at) == (look.accent, look.near, None)


def test_another_paragraph_is_dim_with_its_hints(look: RollLook, line: RollLine) -> None:
    dress = dress_of(line, look, (1, 0, 10), None)
    assert dress.words == (Stretch(16, look.rest),)
    assert (dress.hints, dress.pauses) == (look.accent_rest, look.rest)


def test_everything_is_bright_when_nothing_is_dimmed(look: RollLook, line: RollLine) -> None:
    dress = dress_of(line, replace(look, dims=False), (1, 0, 10), None)
    assert dress.words == (Stretch(16, look.ink),)
    assert dress.hints == look.accent


@pytest.mark.parametrize(
    ("unheard", "colours", "mark"),
    [
        ((0, 7), ["near", "ink", "over", "over_rest"], 7),
        ((0, 0), ["over_rest", "over", "over_rest"], 0),
        ((1, 0), ["near", "ink", "near"], None),
        ((0, 16), ["near", "ink", "near"], None),
    ],
)
def test_from_the_limit_on_words_have_the_colour_of_what_is_over(
    look: RollLook, line: RollLine, unheard: tuple[int, int], colours: list[str], mark: int | None
) -> None:
    dress = dress_of(line, look, (0, 5, 10), unheard)
    assert [stretch.colour for stretch in dress.words] == [getattr(look, colour) for colour in colours]
    assert dress.mark_at == mark


def test_a_paragraph_after_the_limit_is_over_without_a_mark(look: RollLook, line: RollLine) -> None:
    later = replace(line, paragraph=2)
    dress = dress_of(later, look, (0, 5, 10), (1, 3))
    assert dress.words == (Stretch(16, look.over_rest),)
    assert dress.mark_at is None
