"""A line is painted in its colours, moves by parts of a pixel, and is painted anew only when it must be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.roll import roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.rehearsal.line_dress import Dress, Stretch
from statement_studio.ui.rehearsal.line_pictures import STEPS, LinePicture, LinePictures
from statement_studio.ui.rehearsal.roll_layout import RollLayout
from statement_studio.ui.rehearsal.roll_look import roll_look

NOWHERE = Qt.Orientation(0)
RED, BLUE, GREEN, WHITE, GREY = "#FF0000", "#0000FF", "#00FF00", "#FFFFFF", "#777777"


@pytest.fixture
def layout(fonts: None, dark: Theme) -> RollLayout:
    blocks = read_text("We thank [Brandt]{say: brunt} and [Bohm]{say: boom} and all of them. " * 3, "en")
    roll = roll_of(blocks, paragraphs(blocks, usual_pace("en")), usual_pace("en"))
    look = roll_look(RehearsalChoices(), dark, QSize(1000, 700))
    return RollLayout(roll, look, look.column)


def dress(layout: RollLayout, number: int = 0, mark_at: int | None = None) -> Dress:
    line = layout.lines[number]
    middle = (line.start + line.end) // 2
    return Dress((Stretch(middle, RED), Stretch(line.end, BLUE)), GREEN, GREY, WHITE, mark_at)


def columns(picture: LinePicture, colour: str) -> list[int]:
    """Return how far across the column a colour is painted."""
    image, wanted = picture.image, QColor(colour).rgba()
    found = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted]
    return [round(x + picture.corner.x()) for x in found]


def test_each_stretch_has_its_colour(layout: RollLayout) -> None:
    picture = LinePictures(layout, 1.0, NOWHERE).of(0, dress(layout))
    line = layout.lines[0]
    border = layout.across(line, (line.start + line.end) // 2)
    assert 0 <= min(columns(picture, RED)) < max(columns(picture, RED)) <= border
    assert border - 1 <= min(columns(picture, BLUE))
    assert columns(picture, GREEN)
    assert not columns(picture, WHITE)


@pytest.mark.parametrize("word", ["thank", "Brandt", "and Bohm", "Bohm", "all"])
def test_the_words_at_the_limit_cover_no_hint(layout: RollLayout, word: str) -> None:
    line = layout.lines[0]
    pictures = LinePictures(layout, 1.0, NOWHERE)
    offset = layout.roll.paragraphs[0].text.index(word)
    width = pictures.mark_metrics.horizontalAdvance("microphone off")
    left = pictures.mark_left(line, layout.across(line, offset), width)
    assert 0 <= left <= layout.column - width
    assert line.notes
    assert all(left + width <= note.left or note.left + note.width <= left for note in line.notes)
    assert columns(pictures.of(0, dress(layout, mark_at=offset)), WHITE)


def test_a_line_is_painted_once_for_its_colours(layout: RollLayout) -> None:
    pictures = LinePictures(layout, 1.0, NOWHERE)
    first = pictures.of(0, dress(layout))
    assert pictures.of(0, dress(layout)) is first
    other = pictures.of(0, replace(dress(layout), hints=GREY))
    assert other is not first
    assert columns(other, GREEN) == []
    assert pictures.of(0, dress(layout)) is not other


def middle_of_ink(image: QImage) -> float:
    weights = [sum(image.pixelColor(x, y).alpha() for x in range(image.width())) for y in range(image.height())]
    return sum(y * weight for y, weight in enumerate(weights)) / sum(weights)


def test_a_step_moves_a_line_by_its_part_of_a_pixel(layout: RollLayout) -> None:
    pictures = LinePictures(layout, 1.0, NOWHERE)
    middles = [middle_of_ink(pictures.of(0, dress(layout), step).image) for step in range(STEPS)]
    moved = [middle - middles[0] for middle in middles]
    assert moved == pytest.approx([step / STEPS for step in range(STEPS)], abs=0.06)


def test_a_line_is_turned_about_as_a_whole(layout: RollLayout) -> None:
    plain = LinePictures(layout, 1.0, NOWHERE).of(0, dress(layout)).image
    both = Qt.Orientation.Horizontal | Qt.Orientation.Vertical
    assert LinePictures(layout, 1.0, both).of(0, dress(layout)).image == plain.flipped(both)


def test_a_fine_screen_has_finer_letters_of_the_same_size(layout: RollLayout) -> None:
    plain, fine = (LinePictures(layout, ratio, NOWHERE).of(0, dress(layout), 1).image for ratio in (1.0, 2.0))
    assert fine.width() == 2 * plain.width()
    assert fine.deviceIndependentSize() == plain.deviceIndependentSize()


def test_lines_out_of_sight_are_forgotten(layout: RollLayout) -> None:
    pictures = LinePictures(layout, 1.0, NOWHERE)
    known = [pictures.of(number, dress(layout, number)) for number in range(len(layout.lines))]
    assert len(known) > 2
    pictures.keep_only(range(1, 2))
    assert pictures.of(1, dress(layout, 1)) is known[1]
    assert pictures.of(0, dress(layout, 0)) is not known[0]


@pytest.mark.parametrize("word", ["2025", "214", "من", "Rivers", "في", "(49"])
def test_words_that_run_both_ways_have_the_colours_of_their_order(fonts: None, dark: Theme, word: str) -> None:
    text, pace = "تم في 2025، حل 214 جمعية من Open Rivers Network في Varna (49 %).", usual_pace("ar")
    blocks = read_text(text, "ar")
    look = replace(roll_look(RehearsalChoices(), dark, QSize(1000, 700)), column=3000.0)
    layout = RollLayout(roll_of(blocks, paragraphs(blocks, pace), pace), look, look.column)
    (line,) = layout.lines
    limit = layout.roll.paragraphs[0].text.index(word, len("تم في"))
    words = (Stretch(limit, RED), Stretch(line.end, BLUE))
    picture = LinePictures(layout, 1.0, NOWHERE).of(0, Dress(words, GREEN, GREY, WHITE, limit))
    painted = {RED: (line.start, limit), BLUE: (limit, line.end)}
    for colour, (start, end) in painted.items():
        pieces = [sorted(piece) for piece in layout.extents(line, start, end)]
        assert all(any(left - 2 <= x <= right + 2 for left, right in pieces) for x in columns(picture, colour))
        assert len(set(columns(picture, colour))) > 10
    gap = layout.extents(line, limit - 1, limit)[0]
    bar = [x for x in columns(picture, WHITE) if columns(picture, WHITE).count(x) > look.pixels * 0.8]
    assert bar
    assert all(min(gap) - look.pixels * 0.2 <= x <= max(gap) + look.pixels * 0.2 for x in bar)
