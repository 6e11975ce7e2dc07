"""The speaker takes the text along on paper: made in the window, at the pace that the window shows."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import words_per_minute_of
from statement_studio.domain.statement import PaceChoice
from statement_studio.ui.projects.export_dialog import ExportDialog

Room = Any
SAMPLE = Path(__file__).parents[2] / "sample_statements" / "joint_dialogue_ostrania"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at_desk(room: Room, tmp_path: Path) -> Room:
    shutil.copytree(SAMPLE, tmp_path / "mine")
    room.window.open_project(tmp_path / "mine")
    return room


def taken_along(room: Room, qtbot: QtBot, out: Path) -> str:
    """Export the reading copy alone and return what is on it."""

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog._folder = out
        dialog.formats["pdf"].click()
        qtbot.keyClick(dialog.reading, Qt.Key.Key_Space)
        assert dialog.previewed.currentText() == "Reading copy"
        assert len(dialog.page_pictures) > 1
        qtbot.mouseClick(dialog.export_button, LEFT)

    room.person.at_dialog = take
    room.window.commands["export"].trigger()
    (path,) = out.glob("*.reading.pdf")
    command = ["/usr/bin/pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def test_the_reading_copy_is_made_at_the_pace_in_force(at_desk: Room, qtbot: QtBot, tmp_path: Path) -> None:
    desk = at_desk.window._desk
    desk.speech.choose_pace(PaceChoice(words_per_minute=110.0))
    told = taken_along(at_desk, qtbot, tmp_path / "out")
    estimate = desk.timing.estimate
    rate = round(words_per_minute_of(estimate) or 0)
    assert f"Take it at {rate} words a minute · {minutes_and_seconds(estimate.seconds)} in all" in told
    assert "Microphone off at 1:30" in told
    starts = {minutes_and_seconds(each.starts_at) for each in desk.timing.paragraphs}
    assert set(re.findall(r"^\s*by (\d:\d\d)", told, re.MULTILINE)) & starts
    assert f"Page 1 of {told.count('Page ')}" in told
