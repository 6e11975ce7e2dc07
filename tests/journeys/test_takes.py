"""After rehearsing: the takes are looked at, noted, deleted, and what they taught is taken back and given again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.profile import ReadingSource
from statement_studio.domain.statement import PaceChoice, text_hash
from statement_studio.domain.take import Lap, Take
from statement_studio.files.project import TAKES, load
from statement_studio.ui.takes.delete_take_dialog import DeleteTakeDialog
from statement_studio.ui.takes.takes_dialog import TakesDialog

Room = Any  # the fixture's class lives in conftest.py, which is not imported
LEFT = Qt.MouseButton.LeftButton
SPEAKER = "Amina"
AT = ("2026-03-08T10:00:00Z", "2026-03-09T10:00:00Z")


@pytest.fixture
def opened(room: Room, tmp_path: Path) -> Room:
    """A room with a statement that has two takes, from the second of which its speaker's pace has learnt."""
    room.person.save_here = tmp_path / "saved"
    room.window.open_project(room.places.samples / "joint_dialogue_ostrania")
    room.window.commands["save_as"].trigger()
    desk = room.window._desk
    desk.speakers.add(SPEAKER)
    desk.speech.choose_pace(PaceChoice(profile=SPEAKER))
    units = desk.timing.estimate.units
    for at, seconds in zip(AT, (99.0, 88.0), strict=True):
        desk.keep_take(take(room, at, seconds))
        desk.speech.learn(seconds, units, ReadingSource.REHEARSAL, text=desk.speech.text_key, at=at)
    desk.save()
    return room


def take(room: Room, at: str, seconds: float) -> Take:
    desk = room.window._desk
    starts = [paragraph.starts_at for paragraph in desk.timing.paragraphs]
    laps = tuple(Lap(number, start * 1.1, start) for number, start in enumerate(starts) if number)
    planned = desk.timing.estimate.seconds
    text = text_hash(desk.current.text)
    return Take(at, seconds, 90.0, text, "en", SPEAKER, planned_seconds=planned, laps=laps)


def look(room: Room, do: Callable[[TakesDialog], None], *, deletes: bool = True, unlearns: bool = True) -> None:
    """Open the takes and do something there; a question about deleting is answered as told."""

    def meet(dialog: QDialog) -> None:
        if isinstance(dialog, DeleteTakeDialog):
            dialog.unlearn.setChecked(unlearns)
            (dialog.delete if deletes else dialog.cancel).click()
        else:
            assert isinstance(dialog, TakesDialog)
            do(dialog)

    room.person.at_dialog = meet
    room.window.commands["takes"].trigger()


def seconds(room: Room) -> float:
    return float(room.window._desk.timing.estimate.seconds)


def on_disk(room: Room) -> tuple[Take, ...]:
    return load(room.window._desk.folder).takes


def taught(room: Room) -> list[bool]:
    return [room.window._desk.speech.lesson_of(at) is not None for at in AT]


def test_the_takes_are_listed_with_their_paragraphs(opened: Room) -> None:
    seen: list[str] = []

    def read(dialog: TakesDialog) -> None:
        seen.append(dialog.detail.title.text())
        seen.append(dialog.detail.stretches.item(0).text())
        seen.append(dialog.chart.accessibleDescription())

    look(opened, read)
    assert seen[0] == "Take 2, ★ best, last"
    assert opened.window._desk.timing.paragraphs[0].text in seen[1]
    assert "1:39 to 1:28" in seen[2]


def test_a_take_is_of_an_earlier_wording_once_the_text_is_another(opened: Room) -> None:
    cursor = QTextCursor(opened.window._desk.document)
    cursor.insertText("Thank you. ")
    seen: list[str] = []
    look(opened, lambda dialog: seen.append(dialog.detail.about.text()))
    assert "an earlier wording" in seen[0]


def test_a_note_is_on_the_disk_at_once(qtbot: QtBot, opened: Room) -> None:
    def write(dialog: TakesDialog) -> None:
        dialog.list.choose(1)
        qtbot.keyClicks(dialog.detail.note, "too slow")
        qtbot.keyClick(dialog.detail.note, Qt.Key.Key_Return)
        assert [kept.note for kept in on_disk(opened)] == ["too slow", ""]
        assert dialog.row is not None
        assert dialog.row.number == 1

    look(opened, write)
    assert not opened.window._desk.is_unsaved


def test_a_click_on_another_take_keeps_the_note_for_the_one_before(qtbot: QtBot, opened: Room) -> None:
    def write(dialog: TakesDialog) -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        dialog.detail.note.setFocus()
        qtbot.keyClicks(dialog.detail.note, "too slow")
        dialog.list.setFocus()  # as the press of the mouse does before anything else
        item = dialog.list.item(1)
        qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=dialog.list.visualItemRect(item).center())
        assert dialog.detail.title.text() == "Take 1"
        assert dialog.detail.note.text() == ""

    look(opened, write)
    assert [kept.note for kept in on_disk(opened)] == ["", "too slow"]


def test_the_tab_key_goes_on_from_a_note_that_was_kept(qtbot: QtBot, opened: Room) -> None:
    def write(dialog: TakesDialog) -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        dialog.detail.note.setFocus()
        qtbot.keyClicks(dialog.detail.note, "too slow")
        qtbot.keyClick(dialog.detail.note, Qt.Key.Key_Tab)
        assert dialog.detail.lesson_button.hasFocus()

    look(opened, write)
    assert on_disk(opened)[1].note == "too slow"


def test_a_take_is_deleted_with_its_lesson(qtbot: QtBot, opened: Room) -> None:
    before = seconds(opened)
    look(opened, lambda dialog: qtbot.mouseClick(dialog.delete, LEFT))
    assert [kept.at for kept in on_disk(opened)] == [AT[0]]
    assert taught(opened) == [True, False]
    assert seconds(opened) != before


def test_a_take_is_deleted_and_its_lesson_stays_where_that_is_wanted(qtbot: QtBot, opened: Room) -> None:
    before = seconds(opened)
    look(opened, lambda dialog: qtbot.mouseClick(dialog.delete, LEFT), unlearns=False)
    assert len(on_disk(opened)) == 1
    assert (taught(opened), seconds(opened)) == ([True, True], before)


def test_the_chosen_take_goes_though_others_came_before_it_meanwhile(qtbot: QtBot, opened: Room) -> None:
    def delete(dialog: TakesDialog) -> None:
        opened.window._desk.bring_takes([take(opened, "2026-03-01T10:00:00Z", 84.0)])
        qtbot.mouseClick(dialog.delete, LEFT)

    look(opened, delete)
    assert [kept.at for kept in on_disk(opened)] == ["2026-03-01T10:00:00Z", AT[0]]


def test_nothing_is_deleted_by_who_thinks_better_of_it(qtbot: QtBot, opened: Room) -> None:
    look(opened, lambda dialog: qtbot.mouseClick(dialog.delete, LEFT), deletes=False)
    assert len(on_disk(opened)) == 2
    assert taught(opened) == [True, True]


def test_a_lesson_is_unlearnt_and_learnt_again_with_the_change_told(qtbot: QtBot, opened: Room) -> None:
    before = seconds(opened)
    told: list[str] = []

    def there_and_back(dialog: TakesDialog) -> None:
        for _ in range(2):
            qtbot.mouseClick(dialog.detail.lesson_button, LEFT)
            told.append(dialog.told.text())
            told.append(dialog.detail.lesson.text())

    look(opened, there_and_back)
    assert told[0].startswith("The estimate was")
    assert "has not learnt" in told[1]
    assert told[2].startswith("The estimate was")
    assert "has learnt from it" in told[3]
    assert taught(opened) == [True, True]
    assert seconds(opened) == pytest.approx(before)


def test_a_lesson_of_an_earlier_wording_can_be_unlearnt_and_given_back_while_it_is_known(
    qtbot: QtBot, opened: Room
) -> None:
    QTextCursor(opened.window._desk.document).insertText("Thank you. ")
    look(opened, lambda dialog: qtbot.mouseClick(dialog.detail.lesson_button, LEFT))
    assert taught(opened) == [True, False]
    look(opened, lambda dialog: qtbot.mouseClick(dialog.detail.lesson_button, LEFT))
    assert taught(opened) == [True, True]


def test_a_broken_off_take_and_one_of_somebody_else_teach_nothing(opened: Room) -> None:
    desk = opened.window._desk
    short = replace(take(opened, "2026-03-10T10:00:00Z", 30.0), laps=())
    other = replace(take(opened, "2026-03-11T10:00:00Z", 88.0), speaker="Bela")
    cut = replace(
        take(opened, "2026-03-12T10:00:00Z", 91.0), unheard="We call on all States to act, and I thank you very much."
    )
    for each in (short, other, cut):
        desk.keep_take(each)
    told: list[tuple[str, bool]] = []

    def read(dialog: TakesDialog) -> None:
        for number in (3, 4, 5):
            dialog.list.choose(number)
            told.append((dialog.detail.lesson.text(), dialog.detail.lesson_button.isHidden()))

    look(opened, read)
    assert all(is_hidden for _, is_hidden in told)
    assert ["whole text" in told[0][0], "Bela spoke." in told[1][0], "whole text" in told[2][0]] == [True] * 3


def test_without_a_take_the_dialog_leads_to_the_prompter(qtbot: QtBot, room: Room) -> None:
    room.window.open_project(room.places.samples / "joint_dialogue_ostrania")

    def rehearse(dialog: TakesDialog) -> None:
        assert dialog.empty.isVisible()
        qtbot.mouseClick(dialog.rehearse, LEFT)

    look(room, rehearse)
    assert room.window.prompter.isVisible()
    room.window.prompter.close()


def test_what_is_read_only_keeps_its_takes(qtbot: QtBot, opened: Room) -> None:
    opened.window._desk.set_read_only(is_read_only=True)
    before = (opened.window._desk.folder / TAKES).read_bytes()

    def try_all(dialog: TakesDialog) -> None:
        qtbot.keyClicks(dialog.detail.note, "changed")
        qtbot.keyClick(dialog.detail.note, Qt.Key.Key_Return)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert not dialog.delete.isEnabled()

    look(opened, try_all)
    assert (opened.window._desk.folder / TAKES).read_bytes() == before


def test_a_note_that_cannot_be_written_is_told_and_goes_with_the_next_save(qtbot: QtBot, opened: Room) -> None:
    takes = opened.window._desk.folder / TAKES
    written = takes.read_bytes()
    takes.unlink()
    takes.mkdir()

    def write(dialog: TakesDialog) -> None:
        qtbot.keyClicks(dialog.detail.note, "kept")
        qtbot.keyClick(dialog.detail.note, Qt.Key.Key_Return)

    look(opened, write)
    assert "The note could not be written" in opened.person.told[-1]
    assert len(opened.person.told) == 1
    takes.rmdir()
    takes.write_bytes(written)
    opened.window.commands["save"].trigger()
    assert on_disk(opened)[1].note == "kept"


def test_the_page_of_the_time_leads_to_the_takes(qtbot: QtBot, opened: Room) -> None:
    seen: list[QDialog] = []
    opened.person.at_dialog = seen.append
    opened.window.commands["time"].trigger()
    qtbot.mouseClick(opened.window.workspace.time.answer.takes, LEFT)
    assert isinstance(seen[0], TakesDialog)


def test_words_cut_from_what_was_said_already_take_no_lap_away(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.person.save_here = tmp_path / "saved"
    room.window.open_project(room.places.samples / "joint_dialogue_ostrania")
    room.window.commands["save_as"].trigger()
    texts = [paragraph.text for paragraph in room.window._desk.timing.paragraphs]
    room.window.commands["rehearse"].trigger()
    prompter = room.window.prompter
    for key in (Qt.Key.Key_M, Qt.Key.Key_M, Qt.Key.Key_Space):  # by hand
        qtbot.keyClick(prompter, key)
    for _ in range(3):
        room.wait(20)
        qtbot.keyClick(prompter, Qt.Key.Key_PageDown)
    document = room.window._desk.document
    second = document.find(texts[1][:20])
    second.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    second.removeSelectedText()
    qtbot.waitUntil(lambda: len(prompter.doing.sheet.plan.paragraphs) == len(texts) - 1)
    laps = prompter._clock.rehearsal.laps
    assert [(lap.paragraph, lap.at_seconds) for lap in laps] == [(1, 40.0), (2, 60.0)]
    assert [lap.planned_seconds for lap in laps] == [
        room.window._desk.timing.paragraphs[number].starts_at for number in (1, 2)
    ]
    prompter.close()


def test_the_notice_of_a_take_offers_only_what_still_can_be_done(qtbot: QtBot, opened: Room) -> None:
    desk, notices = opened.window._desk, opened.window.workspace.asides
    opened.window.rehearse()
    prompter = opened.window.prompter
    qtbot.keyClick(prompter, Qt.Key.Key_Space)
    opened.wait(88)
    qtbot.keyClick(prompter, Qt.Key.Key_Escape)
    prompter.take_page.teach.setChecked(True)
    prompter.take_page.keep.click()
    at = desk.takes[-1].at

    def offered() -> list[str]:
        return [button.text().replace("&", "") for button in notices.buttons]

    assert (desk.speech.lesson_of(at) is not None, offered()) == (True, ["Unlearn It", "Fine"])
    look(opened, lambda _dialog: None)
    assert offered() == ["Unlearn It", "Fine"]
    look(opened, lambda dialog: qtbot.mouseClick(dialog.detail.lesson_button, LEFT))
    assert (desk.speech.lesson_of(at), offered()) == (None, ["Fine"])
    assert notices.texts[0].startswith("Take 3 is kept: 1:28")
    assert "estimate" not in notices.texts[0]
    look(opened, lambda dialog: qtbot.mouseClick(dialog.delete, LEFT))
    assert notices.texts == ()


def test_a_broken_off_take_says_so_in_the_list_and_the_notice(qtbot: QtBot, opened: Room) -> None:
    opened.window.rehearse()
    prompter = opened.window.prompter
    qtbot.keyClick(prompter, Qt.Key.Key_Space)
    opened.wait(20)
    qtbot.keyClick(prompter, Qt.Key.Key_Escape)
    assert not prompter.take_page.teaches
    prompter.take_page.keep.click()
    assert opened.window.workspace.asides.texts == ("Take 3 is kept: 0:20, broken off.",)
    seen: list[str] = []

    def read(dialog: TakesDialog) -> None:
        seen.extend((dialog.detail.title.text(), dialog.detail.margin.text(), dialog.list.item(0).text()))

    look(opened, read)
    assert seen[:2] == ["Take 3, last", "broken off"]
    assert "broken off" in seen[2]
    assert opened.window._desk.speech.lesson_of(opened.window._desk.takes[-1].at) is None


@pytest.mark.parametrize("speaks_on", [True, False])
def test_a_take_that_was_cut_off_tells_one_truth_of_its_end_everywhere(
    qtbot: QtBot, opened: Room, speaks_on: bool
) -> None:
    """The chair shortens the slot when it has passed already, so that the clock says nothing of the words after it."""
    desk, prompter = opened.window._desk, opened.window.prompter
    opened.window.rehearse()
    for key in (Qt.Key.Key_M, Qt.Key.Key_M, Qt.Key.Key_Space):  # by hand
        qtbot.keyClick(prompter, key)
    for start in (each.starts_at for each in desk.timing.paragraphs[1:3]):
        opened.wait(start - prompter._clock.spoken_seconds)
        qtbot.keyClick(prompter, Qt.Key.Key_PageDown)
    opened.wait(3)
    spoken = prompter._clock.spoken_seconds
    prompter.limit(5.0)
    rest = desk.timing.estimate.seconds - spoken
    opened.wait(rest + 9 if speaks_on else rest * 0.4)
    qtbot.keyClick(prompter, Qt.Key.Key_Space)
    page = prompter.take_page
    assert (page._slowest.isVisible(), page.teaches) == (speaks_on, speaks_on)
    qtbot.mouseClick(page.keep, LEFT)
    assert on_disk(opened)[-1].said_all is speaks_on
    seen: list[str] = []

    def read(dialog: TakesDialog) -> None:
        shown = dialog.detail.stretches
        seen.extend((shown.item(shown.count() - 1).text(), dialog.detail.about.text(), dialog.detail.lesson.text()))
        seen.append(dialog.detail.title.text())

    look(opened, read)
    assert ("how far is not known" in seen[0]) is not speaks_on
    assert "slot 0:05 instead of 1:30" in seen[1]
    assert ("has learnt from it" in seen[2]) is speaks_on
    assert "best" not in seen[3]
    desk.speech.unlearn(desk.takes[-1].at)
    look(opened, read)
    assert ("not the whole text" in seen[6]) is not speaks_on


def test_undo_after_a_take_was_deleted_says_what_it_took_back(qtbot: QtBot, opened: Room) -> None:
    look(opened, lambda dialog: qtbot.mouseClick(dialog.delete, LEFT))
    window = opened.window
    assert window._desk.speech.profile is not None
    window.commands["undo"].trigger()
    assert window._desk.speech.profile is None
    told = window.workspace.asides.texts
    assert told == ("Undone: Choice of Pace",)
    window.commands["redo"].trigger()
    assert window.workspace.asides.texts == ("Redone: Choice of Pace",)
    assert len(on_disk(opened)) == 1, "a take that was deleted stays deleted"
    QTextCursor(window._desk.document).insertText("Thank you. ")
    window.commands["undo"].trigger()
    assert window.workspace.asides.texts == (), "what the text shows needs no word"
