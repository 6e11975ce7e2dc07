"""Small words above a line never cover each other, and lines make room for them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.roll import Roll, roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.files.themes import load_theme
from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.rehearsal.roll_layout import RollLayout, apart
from statement_studio.ui.rehearsal.roll_look import RollLook, roll_look

SIZE = QSize(1000, 700)
NIGHT = Path(__file__).parents[3] / "resources" / "themes" / "dark.yaml"
NAMES = " ".join(f"[Trần{n}]{{say: chun{n} van binh}}" for n in range(12))
TEXT = f"Madam President,\n\n{NAMES} [pause 2s] are here. [pause 1.5s]\n\nWe thank [Bé]{{say: bay}} and all.[pause 3s]"


def rolled(text: str, language: str = "en") -> Roll:
    blocks, pace = read_text(text, language), usual_pace(language)
    return roll_of(blocks, paragraphs(blocks, pace), pace)


@pytest.fixture
def look(fonts: None, dark: Theme) -> RollLook:
    return roll_look(RehearsalChoices(), dark, SIZE)


def laid(look: RollLook, text: str = TEXT) -> RollLayout:
    return RollLayout(rolled(text), look, look.column)


PIECES = st.lists(st.tuples(st.floats(-50, 900), st.floats(1, 90)), max_size=8)


@given(PIECES)
def test_pieces_keep_a_gap_their_order_and_their_room(wanted: list[tuple[float, float]]) -> None:
    wanted.sort(key=lambda piece: piece[0] + piece[1] / 2)
    lefts = apart(wanted, 900, 10)
    for (before, (_, width)), after in zip(zip(lefts, wanted, strict=True), lefts[1:], strict=False):
        assert after - (before + width) >= 10 - 1e-6
    for left, (_, width) in zip(lefts, wanted, strict=True):
        assert left + width <= 900 + 1e-6
        assert left >= -1e-6


def test_a_piece_that_has_room_stays_where_it_wants_to_be() -> None:
    assert apart([(20, 50), (200, 50)], 900, 10) == [20, 200]


@pytest.mark.parametrize("spacing", [1.0, 1.3, 2.0])
def test_hints_and_pauses_cover_neither_each_other_nor_the_line_before(look: RollLook, spacing: float) -> None:
    layout = laid(replace(look, spacing=spacing))
    assert sum(len(line.notes) for line in layout.lines) == 12 + 3 + 1
    for line in layout.lines:
        for one, next_one in pairwise(line.notes):
            assert one.left + one.width < next_one.left
        for note in line.notes:
            assert note.left >= 0
            assert note.left + note.width <= layout.column
    for before, line in pairwise(layout.lines):
        assert line.top >= before.bottom
        if line.notes:
            lowest = before.baseline + layout.ink(before).bottom()
            assert line.note_baseline - layout.note_metrics.ascent() > lowest
            assert line.note_baseline + layout.note_metrics.descent() < line.baseline + layout.ink(line).top()


def test_lines_are_equally_far_apart_where_the_usual_spacing_has_room_for_hints(look: RollLook) -> None:
    layout = laid(look, "We thank all who test and [Brandt]{say: brunt} above all. " * 9)
    distances = [after.baseline - before.baseline for before, after in pairwise(layout.lines)]
    assert sum(bool(line.notes) for line in layout.lines) > 4
    assert distances == pytest.approx([distances[0]] * len(distances))


def test_hints_and_pauses_can_be_left_out(look: RollLook) -> None:
    assert not any(
        note for line in laid(replace(look, are_hints_shown=False)).lines for note in line.notes if not note.is_pause
    )
    assert not any(
        note for line in laid(replace(look, are_pauses_shown=False)).lines for note in line.notes if note.is_pause
    )


def test_a_pause_says_its_seconds(look: RollLook) -> None:
    told = [note.text for line in laid(look).lines for note in line.notes if note.is_pause]
    assert told == ["·  2 s  ·", "·  1.5 s  ·", "·  3 s  ·"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We share the water of this river with all who live on it. " * 9, "en"),
        ("感谢你的报告，并支持延长任务期限。" * 9, "zh"),
    ],
)
def test_lines_are_full_and_within_the_column(look: RollLook, text: str, language: str) -> None:
    layout = RollLayout(rolled(text, language), look, look.column)
    assert len(layout.lines) > 3
    for line in layout.lines[:-1]:
        assert look.column * 0.75 < line.extent.width() <= look.column


def test_a_word_wider_than_the_column_is_broken(look: RollLook) -> None:
    layout = RollLayout(rolled("x" * 200), look, look.column)
    assert len(layout.lines) > 1
    assert all(line.extent.width() <= look.column for line in layout.lines)


def test_arabic_stands_at_the_right_and_latin_at_the_left(look: RollLook) -> None:
    layout = RollLayout(rolled("شكراً لكم جميعاً.\n\nWe thank you."), look, look.column)
    arabic, latin = (line.extent for line in layout.lines)
    assert arabic.right() == pytest.approx(look.column, abs=2)
    assert latin.left() == 0


def test_a_paragraph_that_begins_with_a_latin_name_runs_leftwards_with_its_hint_above_the_name(look: RollLook) -> None:
    layout = RollLayout(rolled("[Trần Mai]{say: chun my} محامية سُجنت منذ مارس.", "ar"), look, look.column)
    (line,) = layout.lines
    assert line.is_rtl
    assert line.extent.right() == pytest.approx(look.column, abs=2)
    ((left, right),) = layout.extents(line, 0, len("Trần Mai"))
    assert right == pytest.approx(line.extent.right(), abs=1)
    (note,) = line.notes
    assert note.left + note.width / 2 == pytest.approx((left + right) / 2, abs=2)


def test_all_scripts_have_lines_equally_far_apart(look: RollLook) -> None:
    texts = ("We share the water. " * 20, "感谢你的报告，并支持。" * 20, "نشكركم على تقريركم. " * 20)
    pitches = [laid(look, text).lines[1].top for text in texts]
    assert pitches == pytest.approx([pitches[0]] * 3)


@given(st.floats(0, 1))
def test_time_leads_to_a_height_and_back(qapp: QApplication, share: float) -> None:
    look = roll_look(RehearsalChoices(), load_theme(NIGHT), SIZE)
    roll = rolled("We share the water of this river with all who live on it. " * 9 + "\n\nWe thank you, Madam.")
    layout = RollLayout(roll, look, look.column)
    seconds = roll.seconds * share
    back = layout.seconds_of(layout.line_of(layout.height_of(layout.line_at(seconds))), -1.0)
    assert back == pytest.approx(seconds, abs=0.01)


def test_when_only_silence_is_left_of_a_paragraph_the_next_is_not_heard(look: RollLook) -> None:
    layout = laid(look, "We thank you. [pause 3s]\n\nWe call on States.")
    ends_at = layout.roll.paragraphs[1].starts_at
    assert layout.first_unheard(ends_at - 1) == (1, 0)
    assert layout.first_unheard(0.0) == (0, 0)
    assert layout.first_unheard(layout.roll.seconds) is None
    silence = laid(look, "We thank you. [pause 3s]")
    assert silence.first_unheard(silence.roll.seconds - 1) is None
