"""Earlier versions come back, a project is forgotten whole, and one key empties the screen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.private_files import Owner
from statement_studio.files.process import this_process
from statement_studio.files.recovery import RecoveryCopy, keep
from statement_studio.ui.ask import Answer
from statement_studio.ui.forget_dialog import ForgetDialog
from statement_studio.ui.versions_dialog import VersionsDialog

Room = Any
"""The window with everything behind it, as the fixture makes it."""

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
LONG = "Mr. President, the canary sings in the north. " * 20


@pytest.fixture
def opened(room: Room) -> Room:
    folder = room.folder / "canary"
    project.save(Statement(title="Canary", text=LONG), (), folder, state=room.places.state)
    assert room.window.open_project(folder)
    return room


def write(room: Room, text: str) -> None:
    editor = room.window.workspace.editor
    editor.selectAll()
    editor.insertPlainText(text)


def text_of(room: Room) -> str:
    return str(room.window._desk.current.text)


def first_version(dialog: QDialog) -> None:
    """Choose the earliest version and bring it back."""
    assert isinstance(dialog, VersionsDialog)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    dialog.bring_back.click()


def test_an_earlier_version_comes_back_as_one_step_that_can_be_taken_back(opened: Room) -> None:
    write(opened, LONG + "More.")
    opened.window.actions_.save.trigger()
    opened.person.at_dialog = first_version
    opened.window.actions_.versions.trigger()
    assert text_of(opened) == LONG.rstrip("\n")
    opened.window.actions_.undo.trigger()
    assert text_of(opened) == LONG + "More."


def test_a_save_that_loses_most_of_the_text_says_where_it_is(opened: Room) -> None:
    write(opened, "Gone.")
    opened.window.actions_.save.trigger()
    assert opened.person.told[-1].startswith("Most of the text is gone in what was just saved.")
    opened.person.at_dialog = first_version
    opened.window.actions_.versions.trigger()
    assert text_of(opened).startswith("Mr. President, the canary")


def test_a_statement_never_saved_has_no_earlier_versions_and_says_so(room: Room) -> None:
    room.window.welcome.template_buttons[0].click()
    room.window.actions_.versions.trigger()
    room.window.actions_.forget.trigger()
    assert [told.split("\n")[0] for told in room.person.told] == [
        "There are no earlier versions yet.",
        "Nothing is kept of a statement that was never saved.",
    ]


def kept_of(room: Room, word: bytes) -> list[Path]:
    """Every file under settings and state that holds a word, in its name or in its bytes."""
    roots = (room.places.settings, room.places.state)
    files = [path for root in roots if root.is_dir() for path in root.rglob("*")]
    return [path for path in files if word in path.name.encode() or (path.is_file() and word in path.read_bytes())]


def test_nothing_of_a_forgotten_project_stays_on_this_computer_but_its_folder(opened: Room) -> None:
    folder = opened.folder / "canary"
    write(opened, LONG + "canary")
    opened.window.actions_.save.trigger()
    assert kept_of(opened, b"canary")

    def forget(dialog: QDialog) -> None:
        assert isinstance(dialog, ForgetDialog)
        dialog.accept()

    opened.person.at_dialog = forget
    opened.window.actions_.forget.trigger()
    assert not opened.window.has_statement
    assert kept_of(opened, b"canary") == []
    assert (folder / "statement.md").read_text(encoding="utf-8").strip() == (LONG + "canary").strip()


def test_thinking_better_of_it_forgets_nothing(opened: Room) -> None:
    opened.window.actions_.forget.trigger()
    assert opened.window.has_statement
    assert opened.window._taste.preferences.recents


def test_one_key_empties_the_screen_and_the_clipboard_and_brings_the_text_back(opened: Room, qtbot: QtBot) -> None:
    window = opened.window
    window.workspace.editor.selectAll()
    window.actions_.copy.trigger()
    before = text_of(opened)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert window.hiding.is_hidden
    assert "Canary" not in window.windowTitle()
    assert not window.workspace.editor.isVisible()
    assert QGuiApplication.clipboard().text() == ""
    window.hiding.toggle()
    assert window.workspace.editor.isVisible()
    assert "Canary" in window.windowTitle()
    assert text_of(opened) == before


def test_a_project_that_another_window_has_unsaved_text_of_is_not_forgotten(opened: Room) -> None:
    copy = RecoveryCopy(
        Owner.of(opened.folder / "canary").key, opened.folder / "canary", Statement(text="x"), (), NOON, this_process()
    )
    keep(copy, opened.places.state)
    opened.person.at_dialog = lambda dialog: dialog.accept()
    opened.window.actions_.forget.trigger()
    assert opened.person.told[-1].startswith("Not everything could be forgotten.\n")
    assert "Another window has text of it" in opened.person.told[-1]
    assert any(path.is_file() for path in (opened.places.state / "recovery").iterdir())


def test_whoever_ends_the_program_while_it_is_hidden_sees_what_they_are_asked_about(opened: Room) -> None:
    write(opened, "Unsaved.")
    opened.window.hiding.toggle()
    opened.person.answer = Answer.CANCEL
    assert not opened.window.close()
    assert not opened.window.hiding.is_hidden
