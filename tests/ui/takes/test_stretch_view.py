"""What each paragraph was meant to take and took stands in words, and by the text only where it is still the one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.take import Rest, Stretch
from statement_studio.session.taste import Theme
from statement_studio.ui.takes.stretch_view import _BEGINNING, _HEAD, StretchView

STRETCHES = (Stretch(0, 1, 10.0, 10.0), Stretch(1, 2, 20.0, 29.0), Stretch(2, None, 15.0, 12.0))
TEXTS = ("Madam President,", "حق في الماء", "I thank you.")


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication, light: Theme) -> StretchView:
    made = StretchView(light)
    qtbot.addWidget(made)
    made.show()
    return made


def lines(view: StretchView, row: int) -> list[str]:
    return view.item(row).text().splitlines()


def test_a_stretch_of_this_wording_is_told_with_its_first_words(view: StretchView) -> None:
    view.show_stretches(STRETCHES, TEXTS)
    assert lines(view, 1) == ["Paragraph 2", "حق في الماء", "planned 0:20, spoken 0:29", "+9 s"]
    assert lines(view, 2)[0] == "Paragraph 3"
    assert not view.grab().isNull()


def test_a_stretch_of_other_words_is_told_by_its_number_alone(view: StretchView) -> None:
    view.show_stretches(STRETCHES, None)
    assert lines(view, 0) == ["Paragraph 1", "planned 0:10, spoken 0:10", "as planned"]
    assert lines(view, 2)[0] == "From paragraph 3 on"


def test_what_went_beyond_the_plan_is_hatched(view: StretchView) -> None:
    view.resize(400, 200)
    view.show_stretches((Stretch(0, 1, 10.0, 20.0),), None)
    image, foot = view.viewport().grab().toImage(), view.visualItemRect(view.item(0)).bottom() - 8

    def colours(left: int, right: int) -> int:
        return len({image.pixelColor(x, y).name() for x in range(left, right) for y in range(foot - 2, foot + 2)})

    assert colours(20, 60) == 1, "what was planned and spoken is one colour"
    assert colours(180, 220) > 1, "what went beyond has lines in it"


def test_a_paragraph_that_is_no_more_is_told_by_its_number(view: StretchView) -> None:
    view.show_stretches((Stretch(7, None, 10.0, 12.0),), TEXTS)
    assert lines(view, 0)[0] == "Paragraph 8"


def test_a_row_over_several_paragraphs_says_which(view: StretchView) -> None:
    view.show_stretches((Stretch(0, 2, 30.0, 30.0), Stretch(2, None, 10.0, 12.0)), TEXTS)
    assert lines(view, 0)[:3] == ["Paragraphs 1 to 2", "Madam President,", f"… {TEXTS[1]}"]
    assert view.item(0).data(_HEAD) == "Paragraphs 1 to 2"
    assert (view.item(1).data(_HEAD), view.item(1).data(_BEGINNING)) == ("", "I thank you.")


def test_what_is_not_compared_is_shown_all_the_same(view: StretchView) -> None:
    view.resize(400, 200)
    view.show_stretches((Stretch(0, 1, 10.0, 10.0),), TEXTS, Rest(1, 25.0))
    assert lines(view, 1) == ["From paragraph 2 on: how far is not known", "spoken 0:25"]
    assert view.height() > 2 * 40
    assert not view.grab().isNull()


def test_long_times_and_a_long_difference_have_room_beside_each_other(view: StretchView) -> None:
    short = Stretch(0, 1, 10.0, 10.0)
    view.show_stretches((short,), None)
    usual = view._delegate.figures_pixels
    view.show_stretches((short, Stretch(1, None, 36_000.0, 72_000.0)), None)
    assert view._delegate.figures_pixels > usual
