"""The answer to “why this time?” holds the ranges, the chance, what to aim for, and the reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import Estimate
from statement_studio.domain.pace import pace_by_hand, usual_pace
from statement_studio.ui.timing.pace_words import Whose
from statement_studio.ui.timing.time_answer import TimeAnswer

ESTIMATE = Estimate(87.0, 0.06, 200, 200, 1318, 0.0)


@pytest.fixture
def answer(qtbot: QtBot, dressed: QApplication) -> TimeAnswer:
    made = TimeAnswer()
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    return made


def test_everything_that_is_known_of_the_time_is_told(answer: TimeAnswer) -> None:
    answer.show_estimate(ESTIMATE, Whose(usual_pace("en")), 90.0)
    assert answer.told().splitlines() == [
        "1:27",
        "138 words a minute: usual pace, English",
        "fast: 1:21, 1 in 10 is faster",
        "likely: 1:27, half are faster",
        "slow: 1:34, 1 in 10 is slower",
        "half of all deliveries: 1:24–1:31",
        "9 in 10: 1:19–1:36",
        "About 3 in 4 to finish inside 1:30.",
        "Aim for 1:23 to be 9 in 10 sure: cut 9 words.",
        "Nobody has timed this speaker yet, and people differ: one reading would narrow it.",
    ]


def test_without_a_slot_there_is_neither_a_chance_nor_an_aim(answer: TimeAnswer) -> None:
    answer.show_estimate(ESTIMATE, Whose(usual_pace("en")), None)
    assert "inside" not in answer.told()
    assert "im for" not in answer.told()


def test_the_answer_follows_pace_and_slot(answer: TimeAnswer) -> None:
    answer.show_estimate(ESTIMATE, Whose(usual_pace("en")), None)
    answer.show_estimate(ESTIMATE, Whose(pace_by_hand("en", 120)), 60.0)
    assert "set by hand: 120 words a minute" in answer.told()
    assert "Hardly ever inside 1:00." in answer.told()
    assert "named, not timed" in answer.told()


def test_below_the_time_to_aim_for_the_words_that_are_left_are_told(answer: TimeAnswer) -> None:
    answer.show_estimate(replace(ESTIMATE, seconds=75.0), Whose(usual_pace("en")), 90.0)
    assert "Aim for 1:23 to be 9 in 10 sure: 22 words left." in answer.told()


def test_a_missing_profile_is_named_here_too(answer: TimeAnswer) -> None:
    answer.show_estimate(ESTIMATE, Whose(usual_pace("en"), missing="Amina"), 90.0)
    assert answer.told().splitlines()[1] == "usual pace: “Amina” is not on this computer"


def test_pauses_that_fill_the_slot_are_named(answer: TimeAnswer) -> None:
    answer.show_estimate(Estimate(190.0, 0.06, 200, 200, 1318, 100.0), Whose(usual_pace("en")), 90.0)
    assert "The marked pauses alone fill the slot." in answer.told()


def test_how_it_is_said_is_asked_for_by_key_and_mouse(qtbot: QtBot, answer: TimeAnswer) -> None:
    with qtbot.waitSignal(answer.as_said_requested, timeout=1000):
        qtbot.keyClick(answer.as_said, Qt.Key.Key_Space)


def test_nothing_moves_while_the_text_grows(answer: TimeAnswer) -> None:
    places = set()
    for seconds in (20.0, 60.0, 89.0, 95.0, 200.0):
        answer.show_estimate(Estimate(seconds, 0.06, 200, 200, seconds / 0.066, 0.0), Whose(usual_pace("en")), 90.0)
        QApplication.processEvents()
        places.add(answer.as_said.y())
    assert len(places) == 1
