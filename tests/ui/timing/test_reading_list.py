"""The list of readings shows what each one tells, the latest first, and never more than there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.session.taste import Theme
from statement_studio.ui.side_panel import PANEL_PIXELS
from statement_studio.ui.theme import sans
from statement_studio.ui.timing.reading_list import _NOTE, ReadingList


def reading(day: int, factor: float = 1.0, language: str = "en") -> Reading:
    seconds = 78.0 * factor
    units = 78.0 / usual_pace(language).seconds_per_unit
    return Reading(f"2026-11-{day:02d}T09:00:00Z", language, seconds, units, ReadingSource.CALIBRATION)


@pytest.fixture
def listed(qtbot: QtBot, dressed: QApplication, light: Theme) -> ReadingList:
    made = ReadingList(light)
    qtbot.addWidget(made)
    made.resize(260, 200)
    made.show()
    return made


def rows(listed: ReadingList) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


def test_the_latest_reading_stands_first_with_all_it_tells(listed: ReadingList) -> None:
    listed.show_profile(Profile("Amina", (reading(1), reading(2, 1.1), reading(3, language="fr"))), "en")
    assert rows(listed) == [
        "2026-11-02 · passage, 1:26, 9 % slower than usual",
        "2026-11-01 · passage, 1:18, as fast as usual",
    ]


def test_a_reading_far_off_the_others_says_that_it_is_not_counted(listed: ReadingList) -> None:
    usual = tuple(reading(day) for day in range(1, 5))
    listed.show_profile(Profile("Amina", (*usual, reading(5, 1.9))), "en")
    told = rows(listed)
    assert told[0].endswith("not counted: far off")
    assert not any("not counted" in row for row in told[1:])


def test_that_a_reading_is_not_counted_is_never_cut_off(listed: ReadingList) -> None:
    usual = tuple(reading(day) for day in range(1, 5))
    for factor in (0.47, 2.1):
        listed.show_profile(Profile("Amina", (*usual, reading(5, factor))), "en")
        note = listed.item(0).data(_NOTE)
        assert "not counted" in note
        assert QFontMetrics(sans(11)).horizontalAdvance(note) <= PANEL_PIXELS - 40 - 12


def test_the_delete_key_asks_for_the_chosen_reading_to_go(qtbot: QtBot, listed: ReadingList) -> None:
    listed.show_profile(Profile("Amina", (reading(1), reading(2))), "en")
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    with qtbot.waitSignal(listed.removal_requested, timeout=1000):
        qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert listed.reading == reading(1)


def test_the_choice_stays_in_the_list_when_a_reading_is_gone(listed: ReadingList) -> None:
    listed.show_profile(Profile("Amina", (reading(1), reading(2))), "en")
    listed.setCurrentRow(1)
    listed.show_profile(Profile("Amina", (reading(2),)), "en")
    assert listed.reading == reading(2)
    listed.show_profile(Profile("Amina"), "en")
    assert listed.reading is None


def test_many_readings_scroll_instead_of_pushing_everything_down(listed: ReadingList) -> None:
    heights = []
    for number in (1, 5, 25):
        listed.show_profile(Profile("Amina", tuple(reading(day) for day in range(1, number + 1))), "en")
        heights.append(listed.height())
    assert heights[0] < heights[1] == heights[2]


def test_the_list_wears_the_theme(listed: ReadingList, dark: Theme) -> None:
    listed.show_profile(Profile("Amina", (reading(1),)), "en")
    before = listed.grab().toImage()
    listed.wear(dark)
    assert listed.grab().toImage() != before
