"""The prompter has its own colours, which are read on a stage, and sizes that fit its window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from statement_studio.files.themes import load_theme
from statement_studio.session.taste import PrompterTheme, RehearsalChoices, Theme
from statement_studio.ui.rehearsal.roll_look import LEAST_CONTRAST, contrast, roll_look

THEMES = sorted((Path(__file__).parents[3] / "resources" / "themes").glob("*.yaml"))
WINDOW = QSize(1280, 800)
USUAL = RehearsalChoices()


@pytest.mark.parametrize("file", THEMES, ids=lambda file: file.stem)
@pytest.mark.parametrize("chosen", PrompterTheme)
def test_all_that_is_read_has_contrast_in_every_theme(file: Path, chosen: PrompterTheme) -> None:
    look = roll_look(replace(USUAL, theme=chosen), load_theme(file), WINDOW)
    for colour in (look.ink, look.near, look.rest, look.accent, look.accent_rest, look.over, look.over_rest, look.fits):
        assert contrast(colour, look.paper) >= LEAST_CONTRAST


@pytest.mark.parametrize("chosen", PrompterTheme)
def test_the_sentence_stands_out_from_its_paragraph_and_that_from_the_rest(chosen: PrompterTheme, dark: Theme) -> None:
    look = roll_look(replace(USUAL, theme=chosen), dark, WINDOW)
    steps = [contrast(colour, look.paper) for colour in (look.ink, look.near, look.rest)]
    assert steps[0] > steps[1] * 1.3
    assert steps[1] > steps[2] * 1.3


def test_contrast_goes_from_one_to_twenty_one() -> None:
    assert contrast("#808080", "#808080") == 1
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_three_themes_are_dark_and_one_is_paper_whatever_the_window_wears(dark: Theme, light: Theme) -> None:
    for theme in (dark, light):
        darkness = {
            chosen: contrast(roll_look(replace(USUAL, theme=chosen), theme, WINDOW).paper, "#000000") < 2
            for chosen in PrompterTheme
        }
        assert [chosen for chosen, is_dark in darkness.items() if not is_dark] == [PrompterTheme.PAPER]


def test_colours_that_tell_something_are_those_of_the_window_when_it_is_as_dark(dark: Theme, light: Theme) -> None:
    own = replace(dark, accent="#00CCFF", over="#FFAA00")
    assert roll_look(USUAL, own, WINDOW).accent == "#00CCFF"
    assert roll_look(USUAL, own, WINDOW).over == "#FFAA00"
    paper = replace(USUAL, theme=PrompterTheme.PAPER)
    assert roll_look(paper, own, WINDOW).over != "#FFAA00"
    assert roll_look(paper, light, WINDOW).over == light.over


@pytest.mark.parametrize(
    ("size", "pixels"), [(QSize(1280, 800), 49), (QSize(900, 600), 34), (QSize(1920, 1080), 54), (QSize(300, 200), 26)]
)
def test_size_and_lines_fit_the_window_when_none_are_chosen(size: QSize, pixels: int, dark: Theme) -> None:
    look = roll_look(USUAL, dark, size)
    assert look.pixels == pixels
    left, length = look.column_in(size.width())
    assert length <= pixels * 25
    assert left >= look.edge
    assert left + length + look.edge <= size.width()


def test_a_chosen_size_and_width_hold_but_leave_room_for_the_pointer(dark: Theme) -> None:
    half = roll_look(replace(USUAL, size=72, width=50), dark, QSize(1920, 1080))
    assert (half.pixels, half.column_in(1920)) == (72, (480, 960))
    whole = roll_look(replace(USUAL, size=72, width=100), dark, QSize(1920, 1080))
    assert whole.column_in(1920) == (87, 1746)
    assert whole.edge >= 72


@pytest.mark.parametrize(
    ("left", "right", "width", "place"),
    [
        (0, 0, 50, (480, 960)),
        (10, 10, 50, (480, 960)),  # the lines are no longer than what is left: nothing changes
        (30, 0, 0, (576, 1257)),
        (0, 30, 50, (235, 960)),
        (30, 30, 0, (576, 768)),
        (40, 40, 100, (768, 384)),
        (40, 0, 25, (1060, 480)),
    ],
)
def test_lines_lie_in_the_middle_of_what_the_margins_leave(
    left: int, right: int, width: int, place: tuple[int, int], dark: Theme
) -> None:
    chosen = replace(USUAL, size=72, width=width, margin_left=left, margin_right=right)
    look = roll_look(chosen, dark, QSize(1920, 1080))
    assert look.pixels == 72
    assert look.column_in(1920) == place
    begin, length = place
    assert begin >= max(look.edge, 19.2 * left) - 1
    assert 1920 - begin - length >= max(look.edge, 19.2 * right) - 1


def test_a_window_smaller_than_a_letter_still_has_a_column(dark: Theme) -> None:
    _, length = roll_look(replace(USUAL, size=200, margin_left=40, margin_right=40), dark, QSize(50, 50)).column_in(50)
    assert length > 0


def test_the_chosen_family_comes_first_then_those_of_the_page_one_writes_on(dark: Theme) -> None:
    look = roll_look(replace(USUAL, font="Noto Sans"), dark, WINDOW, ("Noto Kufi Arabic",))
    assert look.families[:3] == ("Noto Sans", "Noto Kufi Arabic", "Noto Serif")
    assert look.font().families() == list(look.families)
    assert look.font().pixelSize() == look.pixels


def test_what_was_chosen_otherwise_is_in_the_look(dark: Theme) -> None:
    chosen = replace(
        USUAL,
        spacing=160,
        reading_line=50,
        reading_line_shown=False,
        dims=False,
        mirrored=True,
        flipped=True,
        hints_shown=False,
        pauses_shown=False,
    )
    look = roll_look(chosen, dark, WINDOW)
    assert (look.spacing, look.reading_line) == (1.6, 0.5)
    switches = (look.is_line_shown, look.dims, look.are_hints_shown, look.are_pauses_shown)
    assert switches == (False, False, False, False)
    assert look.is_mirrored
    assert look.is_flipped
