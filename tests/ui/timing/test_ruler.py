"""The ruler shows where time is, and a click or a key goes there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import Estimate, Paragraph
from statement_studio.session.taste import Theme
from statement_studio.ui.timing.ruler import TimeRuler

LEFT = Qt.MouseButton.LeftButton
NOBODY = Estimate(0.0, 0.15, 0, 0, 0.0, 0.0)


def paragraphs_of(*lengths: float) -> tuple[Paragraph, ...]:
    starts = [sum(lengths[:n]) for n in range(len(lengths))]
    return tuple(
        Paragraph(n * 2, start, length, 10, f"Paragraph number {n + 1}, which says something.")
        for n, (start, length) in enumerate(zip(starts, lengths, strict=True))
    )


def estimate_of(paragraphs: Sequence[Paragraph]) -> Estimate:
    seconds = sum(p.seconds for p in paragraphs)
    return Estimate(seconds, 0.15, 100, 100, seconds / 0.06, 0.0)


@pytest.fixture
def ruler(qtbot: QtBot, dressed: QApplication, light: Theme) -> TimeRuler:
    made = TimeRuler(light)
    qtbot.addWidget(made)
    made.resize(1000, made.height())
    made.show()
    return made


def show(ruler: TimeRuler, *lengths: float, slot: float | None = 60.0, at: float = 0.0, doubtful: bool = False) -> None:
    known = paragraphs_of(*lengths)
    ruler.show_time(estimate_of(known), known, slot, at, is_slot_doubtful=doubtful)


def moved(ruler: TimeRuler) -> list[float]:
    heard: list[float] = []
    ruler.moved_to.connect(heard.append)
    return heard


def colour_at(ruler: TimeRuler, seconds: float) -> QColor:
    return ruler.grab().toImage().pixelColor(round(ruler.x_of(seconds)), 30)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("slot", [None, 10.0, 90.0, 36_000.0])
def test_a_place_and_its_time_are_each_others_inverse(
    ruler: TimeRuler, slot: float | None, direction: Qt.LayoutDirection
) -> None:
    ruler.setLayoutDirection(direction)
    show(ruler, 5, 20, 30, slot=slot)
    for share in (0.0, 0.1, 0.5, 0.99, 1.0):
        seconds = ruler.scale_seconds * share
        assert ruler.seconds_at(ruler.x_of(seconds)) == pytest.approx(seconds)


def test_places_beyond_the_ends_are_the_ends(ruler: TimeRuler) -> None:
    show(ruler, 20, 20)
    assert ruler.seconds_at(-50) == 0
    assert ruler.seconds_at(5000) == ruler.scale_seconds
    assert ruler.x_of(10_000) == ruler.x_of(ruler.scale_seconds)


def test_from_right_to_left_time_runs_from_the_right(ruler: TimeRuler) -> None:
    show(ruler, 20, 20)
    assert ruler.x_of(0) < ruler.x_of(30)
    ruler.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ruler.x_of(0) > ruler.x_of(30)


def test_a_click_goes_to_the_time_under_it(qtbot: QtBot, ruler: TimeRuler) -> None:
    show(ruler, 20, 20)
    heard = moved(ruler)
    qtbot.mouseClick(ruler, LEFT, pos=QPoint(round(ruler.x_of(25)), 30))
    assert heard == [pytest.approx(25, abs=0.1)]


def test_dragging_follows_the_mouse_and_mere_moving_does_not(ruler: TimeRuler) -> None:
    show(ruler, 20, 20)
    heard = moved(ruler)
    for seconds, buttons in ((10, Qt.MouseButton.NoButton), (20, LEFT), (30, LEFT)):
        place = QPointF(ruler.x_of(seconds), 30)
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, place, Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(ruler, event)
    assert heard == [pytest.approx(20), pytest.approx(30)]


@pytest.mark.parametrize(
    ("at", "key", "goal"),
    [
        (0.0, Qt.Key.Key_Right, 10.0),
        (12.0, Qt.Key.Key_Right, 30.0),
        (12.0, Qt.Key.Key_Left, 0.0),
        (0.0, Qt.Key.Key_Left, 0.0),
        (35.0, Qt.Key.Key_Right, 30.0),
        (35.0, Qt.Key.Key_Home, 0.0),
        (0.0, Qt.Key.Key_End, 30.0),
    ],
)
def test_keys_go_from_paragraph_to_paragraph(
    qtbot: QtBot, ruler: TimeRuler, at: float, key: Qt.Key, goal: float
) -> None:
    show(ruler, 10, 20, 8, at=at)
    heard = moved(ruler)
    qtbot.keyClick(ruler, key)
    assert heard == [pytest.approx(goal)]


def test_from_right_to_left_the_left_key_goes_on(qtbot: QtBot, ruler: TimeRuler) -> None:
    ruler.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(ruler, 10, 20, 8)
    heard = moved(ruler)
    qtbot.keyClick(ruler, Qt.Key.Key_Left)
    assert heard == [pytest.approx(10)]


def test_without_paragraphs_keys_go_nowhere(qtbot: QtBot, ruler: TimeRuler) -> None:
    ruler.show_time(NOBODY, (), 90.0, 0.0)
    heard = moved(ruler)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(ruler, key)
    assert heard == []
    assert ruler.current_paragraph() is None
    assert ruler.help_at(500) == ""


def test_help_tells_paragraph_start_and_length(ruler: TimeRuler) -> None:
    show(ruler, 10, 20, 8)
    told = ruler.help_at(ruler.x_of(15))
    assert told == "Paragraph 2, from 0:10, 20 s\nParagraph number 2, which says something."
    assert ruler.help_at(ruler.x_of(39)) == ""


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_help_does_not_take_the_text_for_markup(ruler: TimeRuler) -> None:
    known = (Paragraph(0, 0.0, 30.0, 3, "<img src='file:///etc/hostname'>"),)
    ruler.show_time(estimate_of(known), known, 60.0, 0.0)
    place = QPoint(round(ruler.x_of(10)), 30)
    QApplication.sendEvent(ruler, QHelpEvent(QEvent.Type.ToolTip, place, ruler.mapToGlobal(place)))
    assert "&lt;img" in QToolTip.text()
    QToolTip.hideText()


def test_what_lies_beyond_the_slot_is_red_and_what_lies_before_is_not(ruler: TimeRuler, light: Theme) -> None:
    show(ruler, 40, 40, slot=60.0)
    before, beyond = colour_at(ruler, 55), colour_at(ruler, 70)
    assert beyond.red() > beyond.blue() + 60
    assert before.blue() > before.red() + 30


def test_the_paragraph_at_the_cursor_is_the_strongest(ruler: TimeRuler, light: Theme) -> None:
    show(ruler, 20, 20, 10, at=25.0)
    assert ruler.current_paragraph() == 1
    assert colour_at(ruler, 30) == QColor(light.accent)
    show(ruler, 20, 20, 10, at=5.0)
    assert colour_at(ruler, 10) == QColor(light.accent)
    assert colour_at(ruler, 30) != QColor(light.accent)


def test_the_ruler_wears_the_new_theme(ruler: TimeRuler, dark: Theme) -> None:
    show(ruler, 20, 20)
    ruler.wear(dark)
    assert colour_at(ruler, 10) == QColor(dark.accent)


def ink_above(ruler: TimeRuler) -> int:
    """Return how many pixels above the bar are not ground."""
    picture = ruler.grab().toImage().copy(0, 0, ruler.width(), 14)
    ground = picture.pixel(0, 0)
    return sum(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(picture.height()))


def test_an_unconfirmed_slot_says_so_at_its_mark(ruler: TimeRuler) -> None:
    show(ruler, 20, slot=60.0)
    known = ink_above(ruler)
    show(ruler, 20, slot=60.0, doubtful=True)
    assert ink_above(ruler) > known * 1.3


def test_without_a_slot_there_is_no_mark(ruler: TimeRuler) -> None:
    show(ruler, 20, slot=None)
    assert ink_above(ruler) == 0


@pytest.mark.parametrize("slot", [None, 0.5, 90.0, 36_000.0])
@pytest.mark.parametrize("lengths", [(), (0.0,), (0.1, 0.1), (400_000.0,)])
@pytest.mark.parametrize("width", [30, 200, 1920])
def test_any_length_at_any_width_can_be_drawn(
    ruler: TimeRuler, slot: float | None, lengths: tuple[float, ...], width: int
) -> None:
    ruler.resize(width, ruler.height())
    show(ruler, *lengths, slot=slot)
    assert not ruler.grab().isNull()
    assert ruler.scale_seconds >= 10
    assert 0 <= ruler.seconds_at(width / 2) <= ruler.scale_seconds
