"""Earlier versions come back, a project is forgotten whole, and one key empties the screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
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
from statement_studio.ui.projects.forget_dialog import ForgetDialog
from statement_studio.ui.projects.kept_projects_dialog import KeptProjectsDialog
from statement_studio.ui.projects.versions_dialog import VersionsDialog

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
    opened.window.commands["save"].trigger()
    opened.person.at_dialog = first_version
    opened.window.commands["versions"].trigger()
    assert text_of(opened) == LONG.rstrip("\n")
    opened.window.commands["undo"].trigger()
    assert text_of(opened) == LONG + "More."


def test_a_save_that_loses_most_of_the_text_says_where_it_is(opened: Room) -> None:
    write(opened, "Gone.")
    opened.window.commands["save"].trigger()
    assert opened.person.told[-1].startswith("Most of the text is gone in what was just saved.")
    opened.person.at_dialog = first_version
    opened.window.commands["versions"].trigger()
    assert text_of(opened).startswith("Mr. President, the canary")


def test_a_statement_never_saved_has_no_earlier_versions_and_says_so(room: Room) -> None:
    room.window.welcome.template_buttons[0].click()
    room.window.commands["versions"].trigger()
    room.window.commands["forget"].trigger()
    assert [told.split("\n")[0] for told in room.person.told] == [
        "There are no earlier versions yet.",
        "Nothing is kept of a statement that was never saved.",
    ]


def see_first_project(room: Room, then: Callable[[VersionsDialog], None]) -> list[str]:
    """Let the person choose the first of all statements, then do something; return the rows they saw."""
    rows: list[str] = []

    def choose(dialog: QDialog) -> None:
        if isinstance(dialog, VersionsDialog):
            then(dialog)
            return
        assert isinstance(dialog, KeptProjectsDialog)
        rows.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
        dialog.see_button.click()

    room.person.at_dialog = choose
    room.window.commands["versions"].trigger()
    return rows


def test_the_versions_of_a_folder_that_is_gone_come_back_as_a_new_statement(opened: Room) -> None:
    folder = opened.folder / "canary"
    write(opened, LONG + "More.")
    opened.window.commands["save"].trigger()
    opened.window.commands["close"].trigger()
    shutil.rmtree(folder)
    assert not opened.window.has_statement
    assert opened.window.commands["versions"].isEnabled()
    (row,) = see_first_project(opened, first_version)
    assert row.startswith("Canary\n2 versions, the last saved on ")
    assert row.endswith(f"folder gone: {folder}")
    desk = opened.window._desk
    assert opened.window.has_statement
    assert (desk.folder, desk.details.title, desk.is_unsaved) == (None, "Canary", True)
    assert text_of(opened) == LONG.rstrip("\n")
    assert not folder.exists()
    opened.person.answer = Answer.CANCEL
    assert not opened.window.close(), "it is asked for like all that is not saved"


def test_a_statement_never_saved_is_asked_about_before_an_earlier_version_takes_its_place(opened: Room) -> None:
    write(opened, LONG + "More.")
    opened.window.commands["save"].trigger()
    opened.window.commands["close"].trigger()
    opened.window.welcome.template_buttons[0].click()
    write(opened, "Mine.")
    opened.person.answer = Answer.CANCEL
    (row,) = see_first_project(opened, first_version)
    assert "folder gone" not in row
    assert text_of(opened) == "Mine."
    opened.person.answer = Answer.DISCARD
    see_first_project(opened, first_version)
    assert text_of(opened) == LONG.rstrip("\n")


def test_looking_at_all_statements_changes_nothing(opened: Room) -> None:
    write(opened, LONG + "More.")
    opened.window.commands["save"].trigger()
    opened.window.commands["close"].trigger()
    see_first_project(opened, lambda dialog: dialog.close_button.click())
    assert not opened.window.has_statement


def keep_none(dialog: QDialog) -> None:
    assert isinstance(dialog, VersionsDialog)
    dialog.none_kept.click()


def test_a_person_can_have_no_earlier_versions_of_a_statement_kept(opened: Room) -> None:
    write(opened, LONG + "canary")
    opened.window.commands["save"].trigger()
    history = opened.places.state / "history"
    kept = list(history.rglob("*Z-*"))
    assert kept
    opened.person.confirms = False
    opened.person.at_dialog = keep_none
    opened.window.commands["versions"].trigger()
    assert all(path.exists() for path in kept), "only after a question"
    opened.person.confirms = True
    opened.window.commands["versions"].trigger()
    assert "deleted from this computer at once" in opened.person.asked[-1]
    write(opened, LONG + "canary two")
    opened.window.commands["save"].trigger()
    assert not list(history.rglob("*Z-*"))
    opened.window.commands["versions"].trigger()
    write(opened, LONG + "canary three")
    opened.window.commands["save"].trigger()
    assert list(history.rglob("*Z-*"))


def kept_of(room: Room, word: bytes) -> list[Path]:
    """Every file under settings and state that holds a word, in its name or in its bytes."""
    roots = (room.places.settings, room.places.state)
    files = [path for root in roots if root.is_dir() for path in root.rglob("*")]
    return [path for path in files if word in path.name.encode() or (path.is_file() and word in path.read_bytes())]


def test_nothing_of_a_forgotten_project_stays_on_this_computer_but_its_folder(opened: Room) -> None:
    folder = opened.folder / "canary"
    write(opened, LONG + "canary")
    opened.window.commands["save"].trigger()
    assert kept_of(opened, b"canary")

    def forget(dialog: QDialog) -> None:
        assert isinstance(dialog, ForgetDialog)
        dialog.accept()

    opened.person.at_dialog = forget
    opened.window.commands["forget"].trigger()
    assert not opened.window.has_statement
    assert kept_of(opened, b"canary") == []
    assert (folder / "statement.md").read_text(encoding="utf-8").strip() == (LONG + "canary").strip()


def test_thinking_better_of_it_forgets_nothing(opened: Room) -> None:
    opened.window.commands["forget"].trigger()
    assert opened.window.has_statement
    assert opened.window._taste.preferences.recents


def test_one_key_empties_the_screen_and_the_clipboard_and_brings_the_text_back(opened: Room, qtbot: QtBot) -> None:
    window = opened.window
    window.workspace.editor.selectAll()
    window.commands["copy"].trigger()
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
    opened.window.commands["forget"].trigger()
    assert opened.person.told[-1].startswith("Nothing was forgotten.\n")
    assert "Another window has text of it" in opened.person.told[-1]
    assert opened.window.has_statement
    assert opened.window._taste.preferences.recents
    assert any(path.is_file() for path in (opened.places.state / "recovery").iterdir())


def test_whoever_ends_the_program_while_it_is_hidden_sees_what_they_are_asked_about(opened: Room) -> None:
    write(opened, "Unsaved.")
    opened.window.hiding.toggle()
    opened.person.answer = Answer.CANCEL
    assert not opened.window.close()
    assert not opened.window.hiding.is_hidden


def test_the_keyboard_is_at_the_first_template_when_a_statement_gives_way_to_the_first_page(opened: Room) -> None:
    opened.window.activateWindow()
    opened.window.commands["new"].trigger()
    assert opened.window.focusWidget() is opened.window.welcome.template_buttons[0]
    opened.window.welcome.template_buttons[1].click()
    assert opened.window.focusWidget() is opened.window.workspace.editor
    opened.window.commands["new"].trigger()
    assert opened.window.focusWidget() is opened.window.welcome.template_buttons[0]


def test_a_project_is_forgotten_from_the_list_of_all_and_the_others_stay_there(opened: Room) -> None:
    project.save(Statement(title="Heron", text=LONG), (), opened.folder / "heron", state=opened.places.state)
    for name in ("canary", "heron"):
        assert opened.window.open_project(opened.folder / name)
        write(opened, LONG + name)
        opened.window.commands["save"].trigger()
    opened.window.commands["close"].trigger()
    shutil.rmtree(opened.folder / "canary")
    listed: list[int] = []

    def at_dialog(dialog: QDialog) -> None:
        if isinstance(dialog, ForgetDialog):
            assert dialog.parent() is not opened.window, "it stands in front of the list"
            dialog.accept()
        elif isinstance(dialog, KeptProjectsDialog):
            listed.append(dialog.list.count())
            rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
            dialog.list.setCurrentRow(next(row for row, text in enumerate(rows) if text.startswith("Canary")))
            dialog.forget_button.click()
            listed.append(dialog.list.count())
            assert dialog.list.item(0).text().startswith("Heron")
            dialog.forget_button.click()
            assert not dialog.isVisible()

    opened.person.at_dialog = at_dialog
    opened.window.commands["versions"].trigger()
    assert listed == [2, 1]
    assert kept_of(opened, b"canary") == kept_of(opened, b"heron") == []
    assert (opened.folder / "heron" / "statement.md").is_file()
