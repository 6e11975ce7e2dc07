"""Two windows, a sync service, git and a lost folder: nobody's words are written over, and the person is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.project import TEXT
from statement_studio.ui.ask import Retry
from statement_studio.ui.projects.export_dialog import ExportDialog
from statement_studio.ui.projects.meeting_dialog import MeetingDialog

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
MakeRoom = Callable[[], Room]
SAVED = "Madam President,\n\nWater is a right.\n\nThank you."


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Return the folder of a saved statement."""
    folder = tmp_path / "Shared"
    statement = Statement(title="Water", item="3", segment="general_debate", text=SAVED)
    project.save(statement, (), folder, state=tmp_path / "elsewhere")
    return folder


@pytest.fixture
def at_work(room: Room, shared: Path) -> Room:
    """Return a window in which the statement lies open."""
    assert room.window.open_project(shared)
    return room


def write(room: Room, text: str) -> None:
    cursor = QTextCursor(room.window._desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def text_of(room: Room) -> str:
    return str(room.window._desk.current.text)


def others_write(folder: Path, before: str, after: str) -> None:
    text = (folder / TEXT).read_text()
    assert before in text
    (folder / TEXT).write_text(text.replace(before, after))


def notices(room: Room) -> tuple[str, ...]:
    return tuple(room.window.workspace.notices.texts)


def press(room: Room, words: str) -> None:
    [button] = [b for b in room.window.workspace.notices.buttons if words in b.text().replace("&", "")]
    button.click()


def choosing(room: Room, number: int) -> list[MeetingDialog]:
    """Let the person use the way out of this number (-1: decide later); return the dialogs as they come."""
    seen: list[MeetingDialog] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, MeetingDialog)
        seen.append(dialog)
        if number < 0:
            dialog.later_button.click()
        else:
            dialog.choices[number].click()
            dialog.use_button.click()

    room.person.at_dialog = answer
    return seen


BOTH, MINE, THEIRS, LATER = 0, 1, 2, -1


# Two windows


def test_a_second_window_opens_for_reading_only_and_says_who_writes(
    at_work: Room, make_room: MakeRoom, shared: Path
) -> None:
    second = make_room()
    assert second.window.open_project(shared)
    assert second.window._desk.is_read_only
    assert "another window" in notices(second)[0]
    assert "read-only" in second.window.windowTitle()
    assert second.window.workspace.editor.isReadOnly()
    assert not second.window.commands["save"].isEnabled()
    assert second.window.commands["save_as"].isEnabled()
    assert not notices(at_work)


def test_a_reader_follows_what_is_saved_and_may_write_once_the_writer_has_gone(
    at_work: Room, make_room: MakeRoom, shared: Path
) -> None:
    second = make_room()
    second.window.open_project(shared)
    write(at_work, " All of you.")
    assert at_work.window.filing.save()
    second.window.custody.look()
    assert text_of(second) == text_of(at_work)
    assert second.window._desk.is_read_only
    assert at_work.window.filing.close()
    press(second, "Look Again")
    assert not second.window._desk.is_read_only
    assert not any("another window" in notice for notice in notices(second))
    write(second, " Everyone.")
    assert second.window.filing.save()


def test_a_reader_writes_on_in_a_copy(at_work: Room, make_room: MakeRoom, shared: Path) -> None:
    second = make_room()
    second.window.open_project(shared)
    press(second, "Save a Copy")
    assert not second.window._desk.is_read_only
    assert second.window._desk.folder == second.person.save_here
    assert "read-only" not in second.window.windowTitle()


def test_a_statement_that_was_closed_is_free_for_the_next_window(
    at_work: Room, make_room: MakeRoom, shared: Path
) -> None:
    at_work.window.close()
    second = make_room()
    second.window.open_project(shared)
    assert not second.window._desk.is_read_only


def test_a_crashed_window_locks_nobody_out(make_room: MakeRoom, shared: Path) -> None:
    first = make_room()
    first.window.open_project(shared)
    first.crash()
    second = make_room()
    second.window.open_project(shared)
    assert not second.window._desk.is_read_only


# Changes on the disk


def test_what_others_write_is_shown_when_nothing_is_unsaved_here(at_work: Room, shared: Path) -> None:
    others_write(shared, "right", "human right")
    at_work.window.custody.look()
    assert "human right" in text_of(at_work)
    assert not at_work.window._desk.is_unsaved
    assert "Somebody changed" in notices(at_work)[0]
    at_work.window.commands["undo"].trigger()
    assert text_of(at_work) == SAVED
    assert at_work.window._desk.is_unsaved


def test_what_others_write_never_replaces_what_is_typed(at_work: Room, shared: Path) -> None:
    write(at_work, " All of you.")
    others_write(shared, "right", "human right")
    at_work.window.custody.look()
    assert text_of(at_work) == f"{SAVED} All of you."
    assert "Somebody changed" in notices(at_work)[0]


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (BOTH, "Madam President,\n\nWater is a human right.\n\nThank you. All of you."),
        (MINE, f"{SAVED} All of you."),
        (THEIRS, SAVED.replace("right", "human right")),
    ],
)
def test_mine_theirs_or_both_is_one_step_and_can_be_saved(at_work: Room, shared: Path, way: int, expected: str) -> None:
    write(at_work, " All of you.")
    others_write(shared, "right", "human right")
    at_work.window.custody.look()
    choosing(at_work, way)
    press(at_work, "Compare")
    assert text_of(at_work) == expected
    assert not notices(at_work)
    assert at_work.window.filing.save()
    assert (shared / TEXT).read_text() == expected + "\n"
    texts = [at_work.window.past._archive.text_of(v) for v in at_work.window.past._archive.versions(shared).versions]
    assert SAVED.replace("right", "human right") in texts
    assert f"{SAVED} All of you." in texts


def test_undo_after_theirs_gives_mine_back(at_work: Room, shared: Path) -> None:
    write(at_work, " All of you.")
    others_write(shared, "right", "human right")
    at_work.window.custody.look()
    choosing(at_work, THEIRS)
    press(at_work, "Compare")
    at_work.window.commands["undo"].trigger()
    assert text_of(at_work) == f"{SAVED} All of you."


def test_a_save_over_what_others_wrote_asks_first(at_work: Room, shared: Path) -> None:
    write(at_work, " All of you.")
    others_write(shared, "right", "human right")
    seen = choosing(at_work, LATER)
    assert not at_work.window.filing.save()
    assert len(seen) == 1
    assert not at_work.person.told
    assert "Somebody changed" in notices(at_work)[0]
    assert "human right" in (shared / TEXT).read_text()
    choosing(at_work, BOTH)
    assert at_work.window.filing.save()
    assert (shared / TEXT).read_text() == "Madam President,\n\nWater is a human right.\n\nThank you. All of you.\n"


def test_a_change_of_a_comment_in_the_details_disturbs_nobody(at_work: Room, shared: Path) -> None:
    header = shared / "statement.yaml"
    header.write_text("# for the file\n" + header.read_text())
    write(at_work, " All of you.")
    at_work.window.custody.look()
    assert not notices(at_work)
    assert at_work.window.filing.save()
    assert header.read_text().startswith("# for the file\n")


def test_details_changed_on_both_sides_are_named(at_work: Room, shared: Path) -> None:
    desk = at_work.window._desk
    desk.edit(replace(desk.details, title="Water here"), "Change of title")
    header = shared / "statement.yaml"
    header.write_text(header.read_text().replace("title: Water", "title: Water there"))
    at_work.window.custody.look()
    seen = choosing(at_work, BOTH)
    press(at_work, "Compare")
    assert "title" in seen[0]._ways[BOTH].about
    assert desk.details.title == "Water here"


# Trouble


def test_a_folder_that_is_gone_is_told_and_a_save_works_once_it_is_back(at_work: Room, shared: Path) -> None:
    away = shared.with_name("Away")
    shared.rename(away)
    at_work.window.custody.look()
    assert "cannot be read" in notices(at_work)[0]
    write(at_work, " All of you.")

    def put_back(*_: object) -> Retry:
        away.rename(shared)
        return Retry.AGAIN

    at_work.person.try_again = put_back
    assert at_work.window.filing.save()
    assert (shared / TEXT).read_text() == f"{SAVED} All of you.\n"
    assert not notices(at_work)


def test_a_text_file_taken_away_is_not_taken_for_an_empty_text(at_work: Room, shared: Path) -> None:
    (shared / TEXT).unlink()
    at_work.window.custody.look()
    assert text_of(at_work) == SAVED
    assert "cannot be read" in notices(at_work)[0]


def test_a_refused_save_can_go_elsewhere(at_work: Room, shared: Path) -> None:
    write(at_work, " All of you.")
    shutil.rmtree(shared)
    at_work.person.retries = [Retry.ELSEWHERE]
    assert at_work.window.filing.save()
    assert at_work.window._desk.folder == at_work.person.save_here


# Conflict copies and marks


def test_a_conflict_copy_is_shown_and_keeps_exports_back_until_it_is_met(room: Room, shared: Path) -> None:
    copy = shared / "statement (Amina's conflicted copy 2026-11-20).md"
    copy.write_text(SAVED.replace("Thank you.", "I thank you.") + "\n")
    room.window.open_project(shared)
    assert copy.name in notices(room)[0]
    dialogs: list[ExportDialog] = []
    room.person.at_dialog = dialogs.append
    room.window.export()
    assert not dialogs[0].export_button.isEnabled()
    choosing(room, THEIRS)
    press(room, "Compare")
    assert "I thank you." in text_of(room)
    assert not copy.exists()
    assert not notices(room)
    texts = [room.window.past._archive.text_of(v) for v in room.window.past._archive.versions(shared).versions]
    assert SAVED.replace("Thank you.", "I thank you.") in texts


def test_a_conflict_copy_stays_where_the_person_leaves_it(room: Room, shared: Path) -> None:
    copy = shared / "statement.sync-conflict-20261120-140512-ABCDEFG.md"
    copy.write_text("Other words.\n")
    room.window.open_project(shared)
    room.person.confirms = False
    choosing(room, MINE)
    press(room, "Compare")
    assert copy.read_text() == "Other words.\n"
    assert text_of(room) == SAVED
    assert notices(room)


def test_the_two_sides_of_a_git_conflict_are_shown_and_one_is_chosen(room: Room, shared: Path) -> None:
    conflict = "<<<<<<< HEAD\nWater is a right.\n=======\nWater is life.\n>>>>>>> theirs"
    (shared / TEXT).write_text(f"Madam President,\n\n{conflict}\n\nThank you.\n")
    room.window.open_project(shared)
    assert "two versions" in notices(room)[0]
    choosing(room, THEIRS)
    press(room, "Choose")
    assert text_of(room) == "Madam President,\n\nWater is life.\n\nThank you."
    assert not notices(room)
    room.window.commands["undo"].trigger()
    assert "<<<<<<<" in text_of(room)
