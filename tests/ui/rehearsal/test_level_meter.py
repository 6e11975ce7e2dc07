"""The meter says in a word what the microphone is open for, and moves as ears hear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.parts.fitting_words import Telling
from statement_studio.ui.rehearsal.clock_strip import ClockStrip
from statement_studio.ui.rehearsal.level_meter import Hearing, LevelMeter, share_of
from statement_studio.ui.rehearsal.roll_look import roll_look


@pytest.fixture
def meter(qtbot: QtBot, fonts: None, dark: Theme) -> LevelMeter:
    made = LevelMeter(roll_look(RehearsalChoices(), dark, QSize(1280, 800)))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("hearing", list(Hearing))
def test_every_state_has_a_word_of_its_own_and_room_for_it(meter: LevelMeter, hearing: Hearing) -> None:
    meter.show_hearing(hearing)
    assert meter.accessibleName() == meter.words
    assert meter.width() > meter.fontMetrics().horizontalAdvance(meter.words)
    others = []
    for other in Hearing:
        meter.show_hearing(other)
        others.append(meter.words)
    assert len(set(others)) == len(Hearing)


def test_it_rises_at_once_and_falls_slowly(meter: LevelMeter) -> None:
    meter.show_level(1.0)
    assert meter.steps == 10
    meter.show_level(0.0)
    assert 0 < meter.steps < 10
    for _ in range(30):
        meter.show_level(0.0)
    assert meter.steps == 0


@pytest.mark.parametrize(("level", "share"), [(0.0, 0.0), (1e-6, 0.0), (10 ** (-25 / 20), 0.5), (1.0, 1.0)])
def test_it_shows_decibels(level: float, share: float) -> None:
    assert share_of(level) == pytest.approx(share)


def test_a_full_dot_is_painted_only_while_a_recording_is_made(meter: LevelMeter) -> None:
    middles = {}
    for hearing in Hearing:
        meter.show_hearing(hearing)
        picture = meter.grab().toImage()
        middles[hearing] = picture.pixelColor(5, picture.height() // 2)
    assert middles[Hearing.RECORDING].red() > 200
    assert middles[Hearing.LISTENING] == middles[Hearing.NOTHING] != middles[Hearing.RECORDING]


def test_a_pause_shows_no_level(meter: LevelMeter) -> None:
    meter.show_level(1.0)
    meter.show_hearing(Hearing.PAUSED)
    assert meter.steps == 0


def test_where_room_is_scarce_it_is_short_and_keeps_its_name(meter: LevelMeter) -> None:
    meter.show_hearing(Hearing.RECORDING)
    whole = meter.width()
    meter.be_short(is_short=True)
    assert meter.width() < whole / 2
    assert meter.accessibleName() == meter.toolTip() == "recording"
    meter.show_level(1.0)
    assert meter.steps == 5
    meter.be_short(is_short=False)
    assert meter.width() == whole


def test_in_the_strip_it_takes_room_only_while_something_is_heard(qtbot: QtBot, fonts: None, dark: Theme) -> None:
    strip = ClockStrip(roll_look(RehearsalChoices(), dark, QSize(900, 600)))
    qtbot.addWidget(strip)
    strip.resize(900, 60)
    strip.show()
    assert strip.meter.isHidden()
    strip.show_hearing(Hearing.RECORDING)
    assert not strip.meter.isHidden()
    whole = strip.meter.width()
    strip.say((Telling("Space goes on with what was said before the pause"),))
    strip.resize(560, 60)
    assert strip.meter.width() < whole
    strip.resize(900, 60)
    assert strip.meter.width() == whole
    strip.show_hearing(None)
    assert strip.meter.isHidden()
