"""A network drive goes away under the open statement: the person is told, nothing is lost, and trying again works.

Whatever the window does meanwhile, its own thread touches nothing on that drive: it would hang there until it is back.
"""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QUrl
from PySide6.QtGui import QCloseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog

from statement_studio.app import _begin
from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.project import TEXT
from statement_studio.files.recovery import RECOVERY
from statement_studio.session.answering import Answering, Presence
from statement_studio.ui.ask import Answer, Retry
from statement_studio.ui.projects.export_dialog import ExportDialog

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
MakeRoom = Callable[[], Room]
SAVED = "Madam President,\n\nWater is a right.\n\nThank you."
LONG_SECONDS = 60.0
"""So long no test waits; it is there for a computer that has much else to do."""
_TOUCHES = ("access", "chmod", "listdir", "lstat", "mkdir", "open", "readlink", "remove", "rename", "replace")
_MORE_TOUCHES = ("rmdir", "scandir", "stat", "statvfs", "symlink", "unlink", "utime")


class Drive:
    """A network drive, mounted where the folder of a project stands. Away, it never lets go of whoever asks it."""

    def __init__(self, project_folder: Path) -> None:
        self._mount, self._project_folder = project_folder.parent, project_folder
        self._is_back = threading.Event()
        self._is_back.set()
        self._asking: list[threading.Thread] = []
        self.answering = Answering(self._probe, LONG_SECONDS)
        self.touched: list[str] = []
        """What the thread of the window did there while the drive was away; each of it would have held the window."""

    @property
    def is_away(self) -> bool:
        return not self._is_back.is_set()

    def _probe(self, path: Path) -> None:
        if self.has(path):
            self._asking.append(threading.current_thread())
            self._is_back.wait()

    def has(self, path: object) -> bool:
        return isinstance(path, str | Path) and Path(path).is_relative_to(self._mount)

    def hang(self) -> None:
        """Go away. Whoever asks for the project's folder finds it asked already, and so need not wait."""
        self._is_back.clear()
        self.answering.patience_seconds = 0.0
        self.answering.presence((self._project_folder,))
        self.answering.patience_seconds = LONG_SECONDS

    def come_back(self) -> None:
        self._is_back.set()
        for thread in self._asking:
            thread.join()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Return the folder of a saved statement, on a drive of its own."""
    folder = tmp_path / "Net" / "Shared"
    statement = Statement(title="Water", item="3", segment="general_debate", text=SAVED)
    project.save(statement, (), folder, state=tmp_path / "elsewhere")
    return folder


@pytest.fixture
def drive(shared: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    """Return that drive; while it is away, what the window does there is noted."""
    made = Drive(shared)
    window = threading.current_thread()

    def watched(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def touch(*arguments: Any, **named: Any) -> Any:
            if made.is_away and threading.current_thread() is window and any(map(made.has, arguments)):
                made.touched.append(f"{name} {arguments}")
            return real(*arguments, **named)

        return touch

    for name in (*_TOUCHES, *_MORE_TOUCHES):
        monkeypatch.setattr(os, name, watched(name, getattr(os, name)))
    monkeypatch.setattr(io, "open", watched("open", io.open))
    yield made
    made.come_back()


@pytest.fixture
def answering(drive: Drive) -> Answering:
    return drive.answering


@pytest.fixture
def at_work(room: Room, shared: Path, drive: Drive) -> Room:
    """Return a window with text that is not saved; the drive has just gone away."""
    assert room.window.open_project(shared)
    write(room, " Everywhere.")
    drive.hang()
    return room


def write(room: Room, text: str) -> None:
    cursor = QTextCursor(room.window._desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def copies(room: Room) -> list[Path]:
    return [*(room.places.state / RECOVERY).glob("*")]


def activate(room: Room) -> None:
    room.window.isActiveWindow = lambda: True  # as it is not without a screen
    QApplication.sendEvent(room.window, QEvent(QEvent.Type.ActivationChange))


def test_what_is_noted_would_hold_the_window(drive: Drive, shared: Path) -> None:
    drive.hang()
    for touch in (Path.exists, Path.is_dir, Path.resolve, Path.read_bytes, os.path.realpath, project.load):
        before = len(drive.touched)
        touch(shared / TEXT if touch is Path.read_bytes else shared)
        assert len(drive.touched) > before, touch


def test_a_save_is_refused_in_words_and_works_once_the_drive_is_back(at_work: Room, drive: Drive, shared: Path) -> None:
    at_work.window.commands["save"].trigger()
    [told] = at_work.person.told
    assert "The drive does not answer" in told
    assert "Your text is still here, and in a copy on this computer." in told
    assert at_work.window._desk.is_unsaved
    assert "Everywhere" in at_work.window._desk.current.text
    assert len(copies(at_work)) == 1
    assert "Everywhere" not in (shared / TEXT).read_text()
    drive.touched.clear()  # by the line above
    drive.come_back()
    at_work.window.commands["save"].trigger()
    assert at_work.person.told == [told]
    assert "Everywhere" in (shared / TEXT).read_text()
    assert not at_work.window._desk.is_unsaved
    assert copies(at_work) == []


def test_trying_again_from_the_question_saves_once_the_drive_is_back(
    at_work: Room, drive: Drive, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plug_in(message: str, details: str) -> Retry:
        drive.come_back()
        return Retry.AGAIN

    monkeypatch.setattr(at_work.person, "try_again", plug_in)
    assert at_work.window.filing.save()
    assert "Everywhere" in (shared / TEXT).read_text()


def test_it_is_saved_elsewhere_and_the_chooser_does_not_begin_on_the_drive(
    at_work: Room, drive: Drive, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proposed: list[Path] = []

    def make(suggested: Path) -> Path:
        proposed.append(suggested)
        return tmp_path / "Here"

    monkeypatch.setattr(at_work.person, "folder_to_make", make)
    at_work.person.retries = [Retry.ELSEWHERE]
    assert at_work.window.filing.save()
    assert "Everywhere" in (tmp_path / "Here" / TEXT).read_text()
    assert not drive.has(proposed[0])
    assert drive.touched == []


def test_while_no_copy_can_be_kept_none_is_promised(at_work: Room) -> None:
    at_work.places.state.joinpath(RECOVERY).write_text("in the way")
    at_work.window.commands["save"].trigger()
    assert "Your text is still here." in at_work.person.told[0]
    assert "in a copy" not in at_work.person.told[0]


def test_nothing_that_is_done_meanwhile_touches_the_drive(
    at_work: Room, drive: Drive, shared: Path, tmp_path: Path
) -> None:
    window, person = at_work.window, at_work.person
    window._autosave.keep()
    activate(at_work)
    window.custody._watch.stirred.emit()
    window.custody._retry.timeout.emit()
    person.copy_to = tmp_path / "copy.zip.age"
    for name in ("save", "export", "encrypted_copy", "versions", "forget", "preferences", "palette", "pin", "larger"):
        window.commands[name].trigger()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(shared))])
    window.dropping.take(dropped)
    assert not window.open_project(shared)
    assert drive.touched == []


def test_an_export_onto_the_drive_is_refused_and_begins_no_job(room: Room, drive: Drive, shared: Path) -> None:
    assert room.window.open_project(shared)
    room.person.export_here = shared
    messages: list[str] = []

    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        drive.hang()
        dialog.folder_button.click()
        dialog.export_button.click()
        messages.append(dialog.message.text())

    room.person.at_dialog = export
    room.window.export()
    assert "The drive does not answer" in messages[0]
    assert drive.touched == []


def test_the_window_closes_with_its_text_in_a_copy_for_the_next_start(
    at_work: Room, drive: Drive, make_room: MakeRoom, shared: Path
) -> None:
    at_work.person.answer = Answer.SAVE
    event = QCloseEvent()
    QApplication.sendEvent(at_work.window, event)
    assert not event.isAccepted(), "nothing goes unsaved unasked"
    at_work.crash()
    again = make_room()
    offered: list[QDialog] = []
    again.person.at_dialog = offered.append
    assert again.window.last_project() == shared
    _begin(again.window, None)
    assert "The drive does not answer" in again.person.told[0]
    assert len(offered) == 1
    assert drive.touched == []


def test_the_first_page_tells_whose_drive_is_away_and_lets_it_be_tried(room: Room, drive: Drive, shared: Path) -> None:
    assert room.window.open_project(shared)
    assert room.window.filing.close()
    drive.hang()
    room.window.show_welcome()
    assert room.window.filing.presence((shared,))[shared] is Presence.SILENT
    button = room.window.welcome.recent_buttons[0]
    assert "does not answer" in button.words
    assert "does not answer" in room.window.recent_menu.actions()[0].text()
    button.click()
    assert "The drive does not answer" in room.person.told[0]
    assert drive.touched == []
    drive.come_back()
    button.click()
    assert room.window._desk.folder == shared


def test_what_others_wrote_meanwhile_is_seen_when_the_drive_is_back(room: Room, drive: Drive, shared: Path) -> None:
    assert room.window.open_project(shared)
    drive.hang()
    drive_text = (shared / TEXT).read_text().replace("a right", "everybody’s right")
    (shared / TEXT).write_text(drive_text)
    room.window.custody.look()
    assert "everybody" not in room.window._desk.current.text
    assert room.window.workspace.notices.texts == ()
    drive.come_back()
    room.window.custody._retry.timeout.emit()
    assert "everybody" in room.window._desk.current.text
