"""A crash costs seconds: the next window offers what was typed, and does with it what the person wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from statement_studio.app import _begin
from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files import project
from statement_studio.files.recovery import RECOVERY
from statement_studio.ui.ask import Answer
from statement_studio.ui.projects.recovery_dialog import RecoveryDialog
from statement_studio.ui.projects.unreadable_dialog import UnreadableDialog

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
MakeRoom = Callable[[], Room]
SAVED = "Mr. President,\n\nThanks."


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return the folder of a saved statement."""
    folder = tmp_path / "Kept"
    statement = Statement(title="Kept", item="3", segment="general_debate", text=SAVED)
    project.save(statement, (), folder, state=tmp_path / "state")
    return folder


def write(room: Room, text: str = " More.") -> None:
    """Type at the end of the text, and let the time pass after which a copy is kept."""
    cursor = QTextCursor(room.window._desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)
    assert room.window._autosave.pause.isActive()
    room.window._autosave.keep()


def crash_over(make_room: MakeRoom, folder: Path, text: str = " More.") -> Room:
    """Return a window after the one in which a text was typed and not saved has crashed."""
    room = make_room()
    assert room.window.open_project(folder)
    write(room, text)
    room.crash()
    return make_room()


def answering(room: Room, button: str = "later_button") -> list[RecoveryDialog]:
    """Let the person press this button in every dialog of what was left; return the dialogs as they come."""
    seen: list[RecoveryDialog] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        seen.append(dialog)
        getattr(dialog, button).click()

    room.person.at_dialog = answer
    return seen


def copies(room: Room) -> int:
    folder = room.places.state / RECOVERY
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def text_on_disk(folder: Path) -> str:
    return project.load(folder).statement.text


def test_what_was_typed_comes_back_unsaved_and_a_save_ends_it(make_room: MakeRoom, kept: Path) -> None:
    room = crash_over(make_room, kept)
    seen = answering(room, "open_button")
    _begin(room.window, None)
    desk = room.window._desk
    assert len(seen) == 1
    assert (desk.current.text, desk.folder, desk.is_unsaved) == (SAVED + " More.", kept, True)
    assert room.window.isWindowModified()
    assert text_on_disk(kept) == SAVED
    assert copies(room) == 1
    room.window.commands["undo"].trigger()
    assert (desk.current.text, desk.is_unsaved) == (SAVED, False)
    room.window.commands["redo"].trigger()
    room.window.commands["save"].trigger()
    assert text_on_disk(kept) == SAVED + " More."
    assert copies(room) == 0
    assert len(seen) == 1


def test_the_project_opened_at_the_start_offers_what_was_left_of_it_once(make_room: MakeRoom, kept: Path) -> None:
    room = crash_over(make_room, kept)
    seen = answering(room)
    _begin(room.window, kept)
    assert len(seen) == 1
    assert room.window._desk.current.text == SAVED
    assert copies(room) == 1


def test_a_project_that_is_not_opened_again_by_itself_is_opened_with_what_was_typed(
    make_room: MakeRoom, kept: Path
) -> None:
    first = make_room()
    first.window.commands["reopen_last"].setChecked(False)
    first.window.open_project(kept)
    write(first)
    first.crash()
    room = make_room()
    seen = answering(room, "open_button")
    _begin(room.window, None)
    assert len(seen) == 1
    assert (room.window._desk.folder, room.window._desk.current.text) == (kept, SAVED + " More.")


def test_a_statement_never_saved_comes_back_as_a_new_one(make_room: MakeRoom) -> None:
    first = make_room()
    first.window.welcome.template_buttons[0].click()
    write(first, " Our very first words.")
    typed = first.window._desk.current
    first.crash()
    room = make_room()
    answering(room, "open_button")
    _begin(room.window, None)
    desk = room.window._desk
    assert room.window.has_statement
    assert (desk.current, desk.folder, desk.is_unsaved) == (typed, None, True)
    room.window.commands["save"].trigger()
    assert text_on_disk(room.person.save_here) == typed.text
    assert copies(room) == 0


def test_what_is_discarded_is_gone_and_the_project_as_it_was(make_room: MakeRoom, kept: Path) -> None:
    room = crash_over(make_room, kept)
    seen = answering(room, "discard_button")
    _begin(room.window, None)
    assert len(room.person.asked) == 1
    assert copies(room) == 0
    assert room.window.open_project(kept)
    assert len(seen) == 1
    assert room.window._desk.current.text == SAVED


def test_what_is_kept_for_later_is_offered_when_its_project_is_opened(
    make_room: MakeRoom, kept: Path, tmp_path: Path
) -> None:
    project.save(Statement(title="Other", text="Other."), (), tmp_path / "Other", state=tmp_path / "state")
    room = crash_over(make_room, kept)
    seen = answering(room)
    _begin(room.window, None)
    assert len(seen) == 1
    assert room.window._desk.current.text == SAVED
    room.window.open_project(tmp_path / "Other")
    assert len(seen) == 1
    seen = answering(room, "open_button")
    room.window.open_project(kept)
    assert len(seen) == 1
    assert room.window._desk.current.text == SAVED + " More."


def test_a_statement_changed_on_the_disk_since_is_shown_and_undo_leads_to_it(make_room: MakeRoom, kept: Path) -> None:
    room = crash_over(make_room, kept)
    (kept / "statement.md").write_text("Somebody else’s.\n", encoding="utf-8")
    seen = answering(room, "open_button")
    _begin(room.window, None)
    assert "changed" in seen[0].warning.text()
    assert "Somebody else’s" in seen[0].view.toPlainText()
    assert text_on_disk(kept) == "Somebody else’s."
    room.window.commands["undo"].trigger()
    assert room.window._desk.current.text == "Somebody else’s."


def test_a_statement_whose_folder_is_gone_comes_back_as_a_new_one(make_room: MakeRoom, kept: Path) -> None:
    room = crash_over(make_room, kept)
    kept.rename(kept.with_name("Moved"))
    answering(room, "open_button")
    _begin(room.window, None)
    assert (room.window._desk.folder, room.window._desk.current.text) == (None, SAVED + " More.")


def test_two_statements_are_offered_one_after_the_other(make_room: MakeRoom, kept: Path) -> None:
    second = crash_over(make_room, kept)
    second.window.welcome.template_buttons[0].click()
    write(second)
    second.crash()
    room = make_room()
    seen = answering(room)
    _begin(room.window, None)
    assert [dialog.told.text().count(str(kept)) for dialog in seen] == [0, 1]
    assert copies(room) == 2


def test_a_second_crash_costs_nothing_more(make_room: MakeRoom, kept: Path) -> None:
    second = crash_over(make_room, kept)
    answering(second, "open_button")
    _begin(second.window, None)
    second.window._autosave.keep()
    second.crash()
    room = make_room()
    seen = answering(room, "open_button")
    _begin(room.window, None)
    assert len(seen) == 1, "what is alike is offered once"
    room.window.commands["save"].trigger()
    assert (text_on_disk(kept), copies(room)) == (SAVED + " More.", 0)


def test_what_a_living_window_has_not_saved_is_not_offered(make_room: MakeRoom, kept: Path) -> None:
    first = make_room()
    first.window.open_project(kept)
    write(first)
    room = make_room()
    seen = answering(room)
    _begin(room.window, kept)
    assert (seen, copies(room)) == ([], 1)


@pytest.mark.parametrize("answer", [Answer.SAVE, Answer.DISCARD])
def test_a_window_that_is_closed_leaves_nothing(make_room: MakeRoom, kept: Path, answer: Answer) -> None:
    room = make_room()
    room.window.open_project(kept)
    write(room)
    room.person.answer = answer
    room.window.close()
    assert not room.window.isVisible()
    assert copies(room) == 0


def test_a_window_that_stays_open_keeps_its_copy(make_room: MakeRoom, kept: Path) -> None:
    room = make_room()
    room.window.open_project(kept)
    write(room)
    room.person.answer = Answer.CANCEL
    room.window.close()
    assert copies(room) == 1


def test_what_was_restored_and_is_not_wanted_after_all_is_gone(make_room: MakeRoom, kept: Path) -> None:
    room = crash_over(make_room, kept)
    answering(room, "open_button")
    _begin(room.window, None)
    room.person.answer = Answer.DISCARD
    room.window.commands["close"].trigger()
    assert copies(room) == 0
    assert text_on_disk(kept) == SAVED


def test_changes_given_up_stay_safe_while_the_other_statement_does_not_open(
    make_room: MakeRoom, kept: Path, tmp_path: Path
) -> None:
    room = make_room()
    room.window.open_project(kept)
    write(room)
    room.person.answer = Answer.DISCARD
    assert not room.window.open_project(tmp_path / "no such folder")
    assert room.window._desk.is_unsaved
    assert copies(room) == 1


def test_a_statement_that_lies_open_and_is_not_left_stays(make_room: MakeRoom, kept: Path) -> None:
    room = crash_over(make_room, kept)
    room.window.welcome.template_buttons[0].click()
    write(room)
    open_text = room.window._desk.current
    answering(room, "open_button")
    room.person.answer = Answer.CANCEL
    room.window.offer_leftovers()
    assert room.window._desk.current == open_text
    assert copies(room) == 2


def test_a_change_of_the_title_alone_comes_back(make_room: MakeRoom, kept: Path) -> None:
    first = make_room()
    first.window.open_project(kept)
    desk = first.window._desk
    desk.edit(replace(desk.details, title="Better"), "Change of Title")
    first.window._autosave.keep()
    first.crash()
    room = make_room()
    seen = answering(room, "open_button")
    _begin(room.window, None)
    assert "Better" in seen[0].details.toPlainText()
    assert (room.window._desk.details.title, room.window._desk.is_unsaved) == ("Better", True)


def test_what_cannot_be_kept_is_told_once_in_words(make_room: MakeRoom, kept: Path) -> None:
    room = make_room()
    room.window.open_project(kept)
    room.places.state.mkdir(parents=True, exist_ok=True)
    (room.places.state / RECOVERY).write_bytes(b"")
    write(room)
    write(room)
    assert len(room.person.told) == 1
    assert "Save the statement" in room.person.told[0]


def broken_copy(room: Room) -> Path:
    broken: Path = room.places.state / RECOVERY / f"{'d' * 32}.7.x"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"")
    return broken


def seeing_unreadable(room: Room, button: str = "") -> list[str]:
    """Let the person press a button, or close the dialog; return what they are told."""
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, UnreadableDialog)
        told.append(dialog.told.text())
        if button:
            getattr(dialog, button).click()

    room.person.at_dialog = answer
    _begin(room.window, None)
    return told


def test_a_copy_that_cannot_be_read_is_told_until_the_person_keeps_it(make_room: MakeRoom) -> None:
    broken = broken_copy(make_room())
    (told,) = seeing_unreadable(make_room())
    assert str(broken) in told
    assert len(seeing_unreadable(make_room(), "keep_button")) == 1, "closing the dialog decides nothing"
    assert seeing_unreadable(make_room()) == []
    assert broken.exists()


def test_a_copy_that_cannot_be_read_goes_after_a_question(make_room: MakeRoom) -> None:
    room = make_room()
    broken = broken_copy(room)
    room.person.confirms = False
    seeing_unreadable(room, "discard_button")
    assert broken.exists()
    room.person.confirms = True
    seeing_unreadable(room, "discard_button")
    assert list(broken.parent.iterdir()) == []


def test_the_takes_of_a_statement_never_saved_come_back_with_it(make_room: MakeRoom) -> None:
    first = make_room()
    first.window.welcome.template_buttons[0].click()
    take = Take("2026-03-09T12:00:00Z", 81.5, 90.0, "0" * 64)
    first.window._desk.keep_take(take)
    write(first, " Our very first words.")
    first.crash()
    room = make_room()
    seen = answering(room, "open_button")
    _begin(room.window, None)
    assert "1 rehearsal comes with it." in seen[0].told.text()
    assert room.window._desk.takes == (take,)
    room.window.commands["save"].trigger()
    assert project.load(room.person.save_here).takes == (take,)


def test_whoever_wants_the_open_statement_to_stay_is_not_asked_about_the_next_copy_of_that_project(
    make_room: MakeRoom, kept: Path
) -> None:
    rooms = [make_room(), make_room()]
    for number, each in enumerate(rooms):
        each.window.open_project(kept)
        write(each, f" More {number}.")
    for each in rooms:
        each.crash()
    room = make_room()
    room.window.welcome.template_buttons[0].click()
    write(room)
    room.person.answer = Answer.CANCEL
    seen = answering(room, "open_button")
    room.window.offer_leftovers()
    assert len(seen) == 1
    assert copies(room) == 3
    seen = answering(room)
    room.window.offer_leftovers()
    assert len(seen) == 2, "what is kept for later hides nothing"
