"""The chart says in shapes and words how the takes went, and a take is chosen in it by mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.take import Take
from statement_studio.session.taste import Theme
from statement_studio.ui.takes.take_chart import TakeChart
from statement_studio.ui.takes.take_rows import rows_of

TAKE = Take("2026-03-09T10:00:00Z", 87.0, 90.0, "now", planned_seconds=80.0)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chart(qtbot: QtBot, dressed: QApplication, light: Theme) -> TakeChart:
    made = TakeChart(light)
    qtbot.addWidget(made)
    made.resize(900, made.height())
    made.show()
    return made


def show(chart: TakeChart, *seconds: float, earlier: int = 0) -> None:
    takes = [replace(TAKE, seconds=s, text_sha256="old" if n < earlier else "now") for n, s in enumerate(seconds)]
    chart.show_rows(rows_of(takes, "now"))


def colour_at(chart: TakeChart, number: int, image: QImage) -> QColor:
    return image.pixelColor(chart.place_of(number).toPoint())


def test_a_take_of_an_earlier_wording_is_hollow_and_one_of_this_is_filled(chart: TakeChart, light: Theme) -> None:
    show(chart, 82.0, 85.0, 86.0, earlier=1)
    image = chart.grab().toImage()
    assert colour_at(chart, 1, image) == QColor(light.panel)
    assert colour_at(chart, 2, image) == QColor(light.accent)


@pytest.mark.parametrize(("late", "shift", "side"), [(6.0, 0.0, 1), (0.0, 10.0, 1), (0.0, -10.0, -1), (10.0, -10.0, 0)])
def test_a_line_leads_from_a_take_to_what_the_clock_of_the_room_showed(
    chart: TakeChart, light: Theme, late: float, shift: float, side: int
) -> None:
    take = replace(TAKE, seconds=60.0, planned_seconds=None, slot_seconds=100.0)
    chart.show_rows(rows_of([replace(take, late_seconds=late, shift_seconds=shift), take], "now"))
    image, middle = chart.grab().toImage(), chart.place_of(1).toPoint()
    above, below = (image.pixelColor(middle + QPoint(0, lower)) for lower in (-11, 11))
    assert [each != QColor(light.panel) for each in (above, below)] == [side > 0, side < 0]


def test_a_take_over_the_slot_has_another_shape_not_only_another_colour(chart: TakeChart, light: Theme) -> None:
    """Its foot is wider than its head, where a dot is round."""

    def wider_below(seconds: float) -> int:
        takes = [replace(TAKE, seconds=each, planned_seconds=None) for each in (seconds, seconds, 89.0)]
        chart.show_rows(rows_of(takes, "now"))
        image, middle, ground = chart.grab().toImage(), chart.place_of(1).toPoint(), QColor(light.panel)

        def width(lower: int) -> int:
            return sum(image.pixelColor(middle + QPoint(x, lower)) != ground for x in range(-8, 9))

        return width(3) - width(-3)

    assert wider_below(101.0) >= 4
    assert abs(wider_below(83.0)) <= 2


def test_the_words_name_the_best_the_last_and_the_margin(chart: TakeChart) -> None:
    show(chart, 70.0, 95.0, 88.0, 84.0, earlier=1)
    told = chart.accessibleDescription()
    assert "From the first take of this wording to the last: 1:35 to 1:24." in told
    assert "Take 2: 1:35, ✕ 5 seconds over" in told
    assert "Take 3, ★ best: 1:28, ✓ 2 seconds left" in told
    assert "Take 4, last" in told
    assert told.index("Of earlier wordings:") < told.index("Take 1: 1:10")


def test_a_click_chooses_the_take_that_is_there(qtbot: QtBot, chart: TakeChart) -> None:
    show(chart, 80.0, 85.0, 95.0)
    with qtbot.waitSignal(chart.take_chosen) as heard:
        qtbot.mouseClick(chart, LEFT, pos=chart.place_of(2).toPoint())
    assert heard.args == [2]


def test_the_arrow_keys_go_from_take_to_take_and_stop_at_the_ends(qtbot: QtBot, chart: TakeChart) -> None:
    show(chart, 80.0, 85.0, 95.0)
    heard: list[int] = []
    chart.take_chosen.connect(heard.append)
    chart.take_chosen.connect(chart.choose)
    chart.choose(2)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
    assert heard == [3, 3, 2, 1, 1, 3]


def test_from_right_to_left_places_and_keys_are_mirrored(qtbot: QtBot, chart: TakeChart) -> None:
    show(chart, 80.0, 85.0, 95.0)
    before = chart.place_of(1).x()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.place_of(1).x() == chart.width() - before
    chart.choose(1)
    with qtbot.waitSignal(chart.take_chosen) as heard:
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert heard.args == [2]


def test_the_chosen_take_is_lit(chart: TakeChart) -> None:
    show(chart, 80.0, 85.0)
    before = chart.grab().toImage()
    chart.choose(1)
    assert chart.grab().toImage() != before


@pytest.mark.parametrize("number", [0, 1, 2, 400])
def test_any_number_of_takes_can_be_painted(chart: TakeChart, number: int) -> None:
    show(chart, *[80.0 + n % 20 for n in range(number)], earlier=number // 2)
    assert not chart.grab().isNull()


def test_takes_without_slot_or_plan_can_be_painted(chart: TakeChart) -> None:
    chart.show_rows(rows_of([replace(TAKE, slot_seconds=None, planned_seconds=None)], "now"))
    assert not chart.grab().isNull()
    assert "no slot" in chart.accessibleDescription()


def test_a_take_that_was_broken_off_is_a_cross_outside_the_trend(chart: TakeChart, light: Theme) -> None:
    show(chart, 86.0, 8.0, 86.0)
    told = chart.told().splitlines()
    assert told[0] == "From the first take of this wording to the last: 1:26 to 1:26."
    assert told[2] == "Take 2: 0:08, broken off"
    image = chart.grab().toImage()
    assert colour_at(chart, 1, image) == QColor(light.accent)
    assert colour_at(chart, 2, image) != QColor(light.accent)
    first, cross = chart.place_of(1).toPoint(), chart.place_of(2).toPoint()
    trend, beside = image.pixelColor(cross.x(), first.y()), image.pixelColor(cross.x(), first.y() - 5)
    assert trend != beside, "the trend goes past it from the take before to the one after"
