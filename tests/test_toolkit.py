"""The window toolkit under the program is sound, runs without a screen, and its warnings are failures."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_call_that_returns_nothing_takes_no_reference_to_none_away(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("the first call prepares what later ones use")
    before = sys.getrefcount(None)
    for number in range(2_000):
        label.setText(f"Statement {number}")
    assert sys.getrefcount(None) - before > -200  # what else goes on moves it by a few; the fault takes 2,000


def test_the_tests_run_without_a_screen(qtbot: QtBot) -> None:
    assert QGuiApplication.platformName() == "offscreen"


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_what_the_toolkit_warns_of_is_caught(qtbot: QtBot, qtlog: Any, request: pytest.FixtureRequest) -> None:
    qWarning("a signal without a receiver")
    assert [record.message for record in qtlog.records] == ["a signal without a receiver"]
    assert request.config.getini("qt_log_level_fail") == "WARNING"
