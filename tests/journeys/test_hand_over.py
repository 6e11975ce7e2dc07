"""A statement goes out as one encrypted file and comes back as a project, by keys alone; nothing else is touched."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import CoSigner, PaceChoice, Statement
from statement_studio.domain.take import Take
from statement_studio.files import encryption, hand_over, project
from statement_studio.files.problems import FileProblem
from statement_studio.ui.ask import Answer
from statement_studio.ui.projects.hand_over_dialog import HandOverDialog, NoEncryptionDialog, OpenCopyDialog

Room = Any
"""The window with everything behind it, as the fixture makes it."""

KEY = Qt.Key
PHRASE = "marsh lantern copper violin tide"
STATEMENT = Statement(
    title="Canary: 1/2",
    text="Mr. President,\n\nthe canary sings.",
    cosigners=(CoSigner("Open Rivers"),),
    pace=PaceChoice(words_per_minute=131.0),
)
TAKE = Take("2026-03-09T09:00:00Z", 81.5, 90.0, "0" * 64)


@pytest.fixture
def opened(room: Room) -> Room:
    folder = room.folder / "canary"
    project.save(STATEMENT, (TAKE,), folder, state=room.places.state, text_key="abc")
    assert room.window.open_project(folder)
    return room


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turn bytes round in place of encrypting them, which takes seconds; the pass-phrase stands before them."""

    def encrypt(data: bytes, pass_phrase: str, path: Path) -> bytes:
        return pass_phrase.encode() + b"\n" + data[::-1]

    def decrypt(data: bytes, pass_phrase: str, path: Path) -> bytes:
        before, _, rest = data.partition(b"\n")
        if before != pass_phrase.encode():
            raise FileProblem("The pass-phrase does not fit.", path=path)
        return rest[::-1]

    monkeypatch.setattr(encryption, "encrypt", encrypt)
    monkeypatch.setattr(hand_over, "decrypt", decrypt)


def from_menu(room: Room, letter: str) -> None:
    """Choose the entry of the menu File that a letter stands for."""
    menu = room.window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if f"&{letter}" in action.text()).trigger()


def made_by_keys(qtbot: QtBot, *, with_pace: bool = False) -> Callable[[QDialog], None]:
    def at_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, HandOverDialog)
        dialog.activateWindow()
        if with_pace:
            dialog.with_pace.setFocus()
            qtbot.keyClick(dialog.with_pace, KEY.Key_Space)
        dialog.pass_phrase.setFocus()
        qtbot.keyClicks(dialog.focusWidget(), PHRASE)
        qtbot.keyClick(dialog.focusWidget(), KEY.Key_Tab)
        assert dialog.focusWidget() is dialog.again
        qtbot.keyClicks(dialog.focusWidget(), PHRASE)
        qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)

    return at_dialog


def opened_by_keys(qtbot: QtBot, *phrases: str) -> Callable[[QDialog], None]:
    def at_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenCopyDialog)
        for phrase in phrases:
            qtbot.keyClicks(dialog.pass_phrase, phrase)
            qtbot.keyClick(dialog.pass_phrase, KEY.Key_Return)
            if phrase is not phrases[-1]:
                assert "does not fit" in dialog.message.text()

    return at_dialog


def write(room: Room, words: str) -> None:
    editor = room.window.workspace.editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    editor.insertPlainText(words)


def hand_over_and_open(room: Room, qtbot: QtBot, *, with_pace: bool = False) -> project.Project:
    room.person.at_dialog = made_by_keys(qtbot, with_pace=with_pace)
    from_menu(room, "y")
    room.person.at_dialog = opened_by_keys(qtbot, PHRASE)
    room.person.save_here = room.folder / "theirs"
    room.person.answer = Answer.DISCARD
    from_menu(room, "p")
    assert room.window._desk.folder == room.folder / "theirs"
    return project.load(room.folder / "theirs")


def test_what_is_on_the_screen_goes_out_and_comes_back_by_the_keys_alone(opened: Room, qtbot: QtBot) -> None:
    write(opened, " It sings again.")
    on_disk = (opened.folder / "canary" / "statement.md").read_bytes()
    opened.person.at_dialog = made_by_keys(qtbot)
    from_menu(opened, "y")
    assert opened.person.told[-1].startswith("The encrypted copy is made.")
    copy = opened.person.copy_to
    assert copy.read_bytes().startswith(b"age-encryption.org/v1\n")
    assert opened.window._desk.is_unsaved
    assert (opened.folder / "canary" / "statement.md").read_bytes() == on_disk

    opened.person.at_dialog = opened_by_keys(qtbot, "another pass-phrase", PHRASE)
    opened.person.save_here = opened.folder / "theirs"
    opened.person.answer = Answer.DISCARD
    from_menu(opened, "p")
    window = opened.window
    assert window._desk.folder == opened.folder / "theirs"
    assert window._desk.current.text == STATEMENT.text + " It sings again."
    assert window._desk.current.cosigners == STATEMENT.cosigners
    assert window.windowTitle().startswith("Canary: 1/2")


def test_how_the_person_speaks_stays_here(opened: Room, qtbot: QtBot, quick: None) -> None:
    theirs = hand_over_and_open(opened, qtbot)
    assert theirs.takes == ()
    assert theirs.statement.pace == PaceChoice()
    assert sorted(path.name for path in theirs.folder.iterdir()) == ["statement.md", "statement.yaml"]


def test_how_the_person_speaks_goes_along_when_that_is_wished(opened: Room, qtbot: QtBot, quick: None) -> None:
    theirs = hand_over_and_open(opened, qtbot, with_pace=True)
    assert (theirs.takes, theirs.text_key, theirs.statement) == ((TAKE,), "abc", STATEMENT)


def test_a_statement_never_saved_can_be_handed_over(room: Room, qtbot: QtBot, quick: None) -> None:
    room.window.welcome.template_buttons[0].click()
    write(room, " The canary sings.")
    text = room.window._desk.current.text
    theirs = hand_over_and_open(room, qtbot)
    assert "The canary sings." in text
    assert theirs.statement.text == text


def test_the_name_of_the_file_says_nothing_of_the_statement(
    opened: Room, qtbot: QtBot, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []
    monkeypatch.setattr(opened.person, "file_to_make", proposed.append)
    opened.person.at_dialog = made_by_keys(qtbot)
    opened.window.commands["encrypted_copy"].trigger()
    (path,) = proposed
    assert path.parent == opened.folder
    assert re.fullmatch(r"statement-\d{4}-\d{2}-\d{2}\.zip\.age", path.name)
    assert opened.person.told == []


def test_what_cannot_be_written_is_told_and_the_dialog_stays(opened: Room, qtbot: QtBot, quick: None) -> None:
    told: list[str] = []

    def at_dialog(dialog: QDialog) -> None:
        made_by_keys(qtbot)(dialog)
        assert isinstance(dialog, HandOverDialog)
        told.append(dialog.message.text())
        assert dialog.isVisible()

    opened.person.at_dialog = at_dialog
    opened.person.copy_to = opened.folder / "gone" / "copy.zip.age"
    opened.window.commands["encrypted_copy"].trigger()
    assert told[0].startswith(str(opened.folder / "gone"))
    assert opened.person.told == []
    write(opened, "\0")
    opened.window.commands["encrypted_copy"].trigger()
    assert "NUL" in told[1]


def test_a_copy_that_was_given_up_while_it_was_made_is_not_written(opened: Room, qtbot: QtBot, quick: None) -> None:
    later: list[Callable[[], None]] = []

    class Later:
        def run(
            self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
        ) -> None:
            later.append(lambda: done(work()))

    handing_over = opened.window.handing_over
    handing_over._courier = replace(handing_over._courier, jobs=Later())
    opened.person.at_dialog = made_by_keys(qtbot)
    opened.window.commands["encrypted_copy"].trigger()
    assert len(later) == 1
    later[0]()
    assert not opened.person.copy_to.exists()
    assert opened.person.told == []


def test_a_copy_goes_over_no_statement_and_the_folder_is_asked_for_again(
    opened: Room, qtbot: QtBot, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [None, opened.folder / "canary"]
    monkeypatch.setattr(opened.person, "folder_to_make", lambda _suggested: folders.pop())
    opened.person.at_dialog = made_by_keys(qtbot)
    opened.window.commands["encrypted_copy"].trigger()
    before = {path: path.read_bytes() for path in (opened.folder / "canary").iterdir()}
    opened.person.at_dialog = opened_by_keys(qtbot, PHRASE)
    opened.window.commands["open_copy"].trigger()
    assert "something in this folder already" in opened.person.told[-1]
    assert folders == []
    assert {path: path.read_bytes() for path in (opened.folder / "canary").iterdir()} == before


def test_staying_with_unsaved_text_leaves_it_open_and_says_where_the_copy_is(
    opened: Room, qtbot: QtBot, quick: None
) -> None:
    opened.person.at_dialog = made_by_keys(qtbot)
    opened.window.commands["encrypted_copy"].trigger()
    write(opened, " Mine.")
    opened.person.at_dialog = opened_by_keys(qtbot, PHRASE)
    opened.window.commands["open_copy"].trigger()
    assert opened.window._desk.folder == opened.folder / "canary"
    assert str(opened.person.save_here) in opened.person.told[-1]
    assert project.load(opened.person.save_here).statement.text == STATEMENT.text


def test_without_the_package_the_menu_explains_how_to_get_it(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    shown: list[str] = []

    def at_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, NoEncryptionDialog)
        shown.append(dialog.command.text())

    opened.person.at_dialog = at_dialog
    from_menu(opened, "y")
    from_menu(opened, "p")
    assert shown == [encryption.install_command()] * 2
    assert not opened.person.copy_to.exists()


def test_a_copy_can_be_opened_from_the_first_page_but_not_made_there(room: Room) -> None:
    assert room.window.commands["open_copy"].isEnabled()
    assert not room.window.commands["encrypted_copy"].isEnabled()
