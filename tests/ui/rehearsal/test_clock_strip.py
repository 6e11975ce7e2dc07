"""The head of the prompter tells the time, how urgent it is, and leaves out what matters least when it is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.rehearsal import Urgency
from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.parts.fitting_words import Telling
from statement_studio.ui.rehearsal.clock_strip import ClockReading, ClockStrip
from statement_studio.ui.rehearsal.roll_look import roll_look

STATE = (Telling("150 words a minute", 5), Telling("take 4", 4), Telling("Space pauses"))


@pytest.fixture
def strip(qtbot: QtBot, dressed: QApplication, dark: Theme) -> ClockStrip:
    made = ClockStrip(roll_look(RehearsalChoices(), dark, QSize(1280, 800)))
    qtbot.addWidget(made)
    made.resize(1184, 70)
    made.show()
    made.say(STATE)
    return made


@pytest.mark.parametrize(
    ("urgency", "shape", "words"),
    [
        (Urgency.CALM, "", ""),
        (Urgency.CLOSING, "▲", "come to the end"),
        (Urgency.LAST_WORDS, "■", "last words"),
    ],
)
def test_urgency_is_a_shape_and_words_beside_its_colour(
    strip: ClockStrip, urgency: Urgency, shape: str, words: str
) -> None:
    strip.show_reading(ClockReading(80.0, 10.0, 90.0, urgency))
    assert (strip.time.text(), strip.shape.text()) == ("0:10", shape)
    assert strip.slot.text() == "  ·  ".join(filter(None, ("left of 1:30", "1:20 spoken", words)))


def test_beyond_the_slot_the_clock_counts_how_much_it_is_over(strip: ClockStrip) -> None:
    strip.show_reading(ClockReading(97.0, 0.0, 90.0, Urgency.OVER, over=7.0))
    assert (strip.time.text(), strip.shape.text()) == ("−0:07", "✕")
    assert strip.slot.text() == "over 1:30  ·  1:37 spoken"


@pytest.mark.parametrize(
    ("behind", "words"),
    [(2.4, "2 s behind plan"), (-3.0, "3 s ahead of plan"), (0.9, "as planned"), (None, "")],
)
def test_the_last_paragraph_is_held_against_the_plan(strip: ClockStrip, behind: float | None, words: str) -> None:
    strip.show_reading(ClockReading(20.0, 70.0, 90.0, Urgency.CALM, behind))
    assert strip.slot.text() == "  ·  ".join(filter(None, ("left of 1:30", "0:20 spoken", words)))


def test_without_a_slot_what_was_spoken_is_told(strip: ClockStrip) -> None:
    strip.show_reading(ClockReading(65.0, None, None, Urgency.CALM, 5.0))
    assert (strip.time.text(), strip.slot.text()) == ("1:05", "spoken")


@pytest.mark.parametrize(("slot", "words"), [(90.0, "left of 1:30  ·  0:08 spoken"), (None, "0:08 spoken")])
def test_seconds_in_which_nobody_spoke_are_not_told_as_spoken(
    strip: ClockStrip, slot: float | None, words: str
) -> None:
    strip.show_reading(ClockReading(20.0, 70.0 if slot else None, slot, Urgency.CALM, unspoken=12.0))
    assert (strip.time.text(), strip.slot.text()) == ("1:10" if slot else "0:20", words)


def test_what_a_key_has_changed_is_told_for_a_moment(strip: ClockStrip) -> None:
    strip.tell_shortly("The text moves by hand.")
    assert strip.news.isVisible()
    assert 2_000 <= strip._moment.interval() <= 10_000
    strip._moment.timeout.emit()
    assert not strip.news.isVisible()
    strip.tell("All of it still fits.")
    strip.tell_shortly("The text moves by hand.")
    strip.correct("No longer fits: “thank you”")
    assert strip.news.text() == "The text moves by hand."
    strip._moment.timeout.emit()
    assert strip.news.text() == "No longer fits: “thank you”"
    strip.tell_shortly("The text moves by hand.")
    strip.tell("The text no longer follows your voice.")
    assert strip.news.text() == strip.lasting_news == "The text no longer follows your voice."
    assert not strip._moment.isActive()


def test_news_has_a_line_of_its_own_while_there_is_any(strip: ClockStrip) -> None:
    strip.tell("All of it still fits.")
    assert strip.news.isVisible()
    strip.tell("")
    assert not strip.news.isVisible()


def test_in_a_narrow_window_the_time_and_the_key_are_told_whole(strip: ClockStrip) -> None:
    reading = ClockReading(80.0, 10.0, 90.0, Urgency.CLOSING, 4.0, is_slot_doubtful=True)
    strip.resize(1400, 70)
    strip.show_reading(reading)
    assert strip.state.text() == "150 words a minute  ·  take 4  ·  Space pauses"
    assert strip.slot.text().endswith("4 s behind plan")
    strip.resize(540, 70)
    assert strip.slot.text() == "left of 1:30  ·  come to the end"
    assert strip.state.text() == "Space pauses"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for label in (strip.slot, strip.state):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    strip.resize(1400, 70)
    assert strip.state.text() == "150 words a minute  ·  take 4  ·  Space pauses"
