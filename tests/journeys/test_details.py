"""What is typed in a detail or the title is saved, asked about, and taken back like all else."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from statement_studio.files import project
from statement_studio.ui.ask import Answer
from statement_studio.ui.parts.detail_line import DetailLine

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""


@pytest.fixture
def opened(room: Room, tmp_path: Path) -> Room:
    folder = tmp_path / "Ostrania"
    shutil.copytree(room.places.samples / "joint_dialogue_ostrania", folder)
    assert room.window.open_project(folder)
    room.window.commands["agenda"].trigger()
    return room


def fields(room: Room) -> dict[str, QLineEdit]:
    workspace = room.window.workspace
    return {"title": workspace.header.title, "topic": workspace.agenda.topic, "date": workspace.agenda.date}


def type_into(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


@pytest.mark.parametrize(("name", "text"), [("title", "Belmark"), ("topic", "Belmark"), ("date", "2026-09-30")])
def test_a_save_takes_what_is_still_being_typed(opened: Room, qtbot: QtBot, name: str, text: str) -> None:
    type_into(qtbot, fields(opened)[name], text)
    opened.window.commands["save"].trigger()
    folder = opened.window._desk.folder
    assert folder is not None
    assert getattr(project.load(folder).statement, name) == text
    assert not opened.window._desk.is_unsaved


def test_the_window_asks_about_what_is_still_being_typed(opened: Room, qtbot: QtBot) -> None:
    type_into(qtbot, fields(opened)["topic"], "Belmark")
    opened.person.answer = Answer.CANCEL
    assert not opened.window.close()
    assert opened.person.asked


def test_a_crash_costs_no_detail_that_was_typed(opened: Room, qtbot: QtBot) -> None:
    type_into(qtbot, fields(opened)["title"], "Belmark")
    line = fields(opened)["title"]
    assert isinstance(line, DetailLine)
    qtbot.waitUntil(lambda: not line.rest.isActive())
    assert opened.window.isWindowModified()
    opened.window._autosave.keep()
    assert opened.window._autosave._kept is not None
    assert opened.window._autosave._kept.title == "Belmark"


def test_typing_goes_on_where_it_was_when_it_was_taken_over(opened: Room, qtbot: QtBot) -> None:
    line = fields(opened)["topic"]
    type_into(qtbot, line, "Water ")
    opened.window.workspace.settle()
    qtbot.keyClicks(line, "and land")
    assert line.text() == "Water and land"


def test_undo_in_a_field_takes_back_the_last_step_and_shows_it(opened: Room, qtbot: QtBot) -> None:
    line = fields(opened)["topic"]
    before = line.text()
    type_into(qtbot, line, "Belmark")
    opened.window.workspace.settle()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == before
    assert opened.window._desk.details.topic == before


def test_enter_in_an_empty_paragraph_makes_no_second_one(opened: Room, qtbot: QtBot) -> None:
    editor = opened.window.workspace.editor
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    before = editor.document().blockCount()
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.document().blockCount() == before + 1
    look = editor.textCursor().blockFormat()
    assert look.lineHeight() == editor.document().firstBlock().blockFormat().lineHeight()
    assert look.bottomMargin() == editor.document().firstBlock().blockFormat().bottomMargin()
