"""The advice stands beside what the text needs, each with its source."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import Estimate
from statement_studio.ui.timing.time_advice import TimeAdvice

ESTIMATE = Estimate(87.0, 0.06, 200, 200, 1318, 0.0)


@pytest.fixture
def advice(qtbot: QtBot, dressed: QApplication) -> TimeAdvice:
    made = TimeAdvice()
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    return made


def test_the_rate_needed_stands_beside_what_interpreters_follow_and_the_most_words(advice: TimeAdvice) -> None:
    advice.show_advice(ESTIMATE, "en", 90.0)
    assert advice.told().splitlines() == [
        "⚠ This text needs 134 words a minute to fit 1:30: more than interpreters can follow.",
        "Interpreters follow 100 to 120 a minute: 150 to 180 in 1:30.",
        "International Association of Conference Interpreters: 100 to 120 words a minute",
        "✓ 200 written, at most 250 advised.",
        "ISHR Academy, How to deliver an oral statement: at most 250 words in 90 seconds, 300 in 120",
    ]


def test_a_text_that_can_be_interpreted_is_told_so_by_a_mark_and_in_words(advice: TimeAdvice) -> None:
    advice.show_advice(replace(ESTIMATE, words=170), "en", 90.0)
    assert advice.told().startswith("✓ This text fits 1:30 at 114 words a minute: interpreters can follow.")


def test_too_many_words_are_told(advice: TimeAdvice) -> None:
    advice.show_advice(replace(ESTIMATE, words=301), "en", 120.0)
    assert "⚠ 301 written, at most 300 advised." in advice.told()


def test_for_another_slot_the_known_ones_are_named_without_a_verdict(advice: TimeAdvice) -> None:
    advice.show_advice(ESTIMATE, "en", 60.0)
    assert "at most 250 words in 90 seconds" in advice.told()
    assert "written" not in advice.told()


def test_in_other_languages_no_most_is_known(advice: TimeAdvice) -> None:
    advice.show_advice(ESTIMATE, "zh", 90.0)
    assert "ISHR" not in advice.told()
    assert "150 to 180 a minute" in advice.told()


def test_pauses_that_fill_the_slot_and_an_empty_text_are_told(advice: TimeAdvice) -> None:
    advice.show_advice(replace(ESTIMATE, pause_seconds=95.0), "en", 90.0)
    assert advice.told().startswith("The marked pauses alone fill 1:30.")
    advice.show_advice(Estimate(0.0, 0.06, 0, 0, 0, 0.0), "en", 90.0)
    assert advice.told().startswith("Nothing is spoken yet.")


def test_without_a_slot_there_is_no_advice(advice: TimeAdvice) -> None:
    advice.show_advice(ESTIMATE, "en", None)
    assert not advice.isVisible()
