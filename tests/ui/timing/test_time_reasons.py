"""The reasons of a time name its parts with their seconds, and what is said in full."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.breakdown import breakdown, expansions, parts_of
from statement_studio.session.timing import Timing
from statement_studio.ui.timing.time_reasons import MOST_PIECES, TimeReasons

TEXT = "Of 312 cases, 49 % are open. [pause 2s] Yet 49 % are closed."


@pytest.fixture
def reasons(qtbot: QtBot, dressed: QApplication) -> TimeReasons:
    made = TimeReasons()
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    return made


def show(reasons: TimeReasons, timing: Timing) -> list[str]:
    parts, pace = [parts_of(block) for block in timing.blocks], timing.pace
    reasons.show_reasons(breakdown(parts, timing.estimate, pace), expansions(parts, pace), "en")
    return reasons.told().splitlines()


def test_the_parts_and_what_is_said_in_full_are_told_with_their_seconds(
    reasons: TimeReasons, timing_of: Callable[..., Timing]
) -> None:
    told = show(reasons, timing_of(TEXT))
    assert told[0].startswith("7 words: ")
    assert told[1].startswith("5 figures and acronyms in full: ")
    assert told[3] == "marked pauses: 2.0 s"
    assert "2 × 49 % → forty-nine per cent: 2.3 s" in told
    assert any(line.startswith("312 → three hundred and twelve: ") for line in told)


def test_the_seconds_told_are_those_of_the_time(reasons: TimeReasons, timing_of: Callable[..., Timing]) -> None:
    timing = timing_of(TEXT)
    parts = [float(line.rsplit(" ", 2)[1]) for line in show(reasons, timing)[:4]]
    assert sum(parts) == pytest.approx(timing.estimate.seconds, abs=0.21)


def test_a_text_full_of_figures_lists_the_longest_and_counts_the_rest(
    reasons: TimeReasons, timing_of: Callable[..., Timing]
) -> None:
    told = show(reasons, timing_of(" ".join(f"{number} cases." for number in range(21, 21 + MOST_PIECES + 2))))
    assert len(told) == 4 + MOST_PIECES
    assert reasons._more.isVisible()
    assert reasons._more.text() == "and 2 more"


def test_without_figures_there_is_no_list(reasons: TimeReasons, timing_of: Callable[..., Timing]) -> None:
    assert len(show(reasons, timing_of("We thank you."))) == 4
    assert not reasons._caption.isVisible()
