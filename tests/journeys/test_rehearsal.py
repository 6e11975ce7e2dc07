"""Rehearsals in the real window, by the keys alone, from the first word to what is kept of it in the project."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from statement_studio.domain.rehearsal import Phase
from statement_studio.domain.statement import text_hash
from statement_studio.domain.take import Break, BreakReason, Take
from statement_studio.files.project import load
from statement_studio.ui.preferences.keys_page import KeysDialog
from statement_studio.ui.preferences.preferences_dialog import PreferencesDialog
from statement_studio.ui.rehearsal.rehearsal_page import RehearsalPage
from statement_studio.ui.rehearsal.rehearsing import sheet_of
from statement_studio.ui.takes import take_words
from statement_studio.ui.timing.calibration_dialog import CalibrationDialog

Room = Any  # the fixture's class lives in conftest.py, which is not imported

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SAMPLE = "joint_dialogue_ostrania"


@pytest.fixture
def stage(room: Room) -> Room:
    """A room in which a statement lies open that has a folder and a slot of 90 seconds."""
    folder = room.folder / "project"
    shutil.copytree(room.places.samples / SAMPLE, folder)
    (folder / "rehearsals.yaml").unlink(missing_ok=True)
    room.window.open_project(folder)
    assert room.window._desk.slot_seconds == 90
    return room


@pytest.fixture
def prompter(qtbot: QtBot, stage: Room) -> Any:
    """The prompter of that room, ready for a take."""
    return begin(qtbot, stage)


def begin(qtbot: QtBot, room: Room) -> Any:
    room.window.commands["rehearse"].trigger()
    prompter = room.window.prompter
    qtbot.waitUntil(prompter.isActiveWindow)
    return prompter


def press(qtbot: QtBot, prompter: Any, *keys: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
    for key in keys:
        qtbot.keyClick(prompter, key, held)


def kept(room: Room) -> tuple[Take, ...]:
    """Return the takes in the file of the project."""
    folder = room.folder / "project"
    return load(folder).takes if (folder / "rehearsals.yaml").exists() else ()


def paragraphs(room: Room) -> Any:
    return room.window._desk.timing.paragraphs


def phase(room: Room) -> Phase:
    return room.clock.rehearsal.phase  # type: ignore[no-any-return]


def clock_words(prompter: Any) -> str:
    return f"{prompter.page.strip.time.text()} {prompter.page.strip.slot.text()}"


def notice_button(room: Room, words: str) -> QPushButton:
    buttons: tuple[QPushButton, ...] = room.window.workspace.asides.buttons
    return next(button for button in buttons if button.text().replace("&", "") == words)


# A take


def test_a_full_take_is_kept_with_its_laps_and_its_note(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    count = len(paragraphs(stage))
    press(qtbot, prompter, KEY.Key_M, KEY.Key_M, KEY.Key_Space)  # by hand
    for _ in range(1, count):
        stage.wait(8)
        press(qtbot, prompter, KEY.Key_PageDown)
    stage.wait(4)
    press(qtbot, prompter, KEY.Key_Escape)
    page = prompter.take_page
    assert page.title.text() == "Finished"
    seconds = 8 * (count - 1) + 4
    assert page.about.text() == f"{90 - seconds} seconds were left."
    page.note.setFocus()
    qtbot.keyClicks(page.note, "Slower in the middle")
    press(qtbot, page.note, KEY.Key_Return)
    assert not prompter.isVisible()
    (take,) = kept(stage)
    assert take.seconds == seconds
    assert take.slot_seconds == 90
    assert take.note == "Slower in the middle"
    assert take.text_sha256 == text_hash(stage.window._desk.current.text)
    assert take.planned_seconds == pytest.approx(stage.window._desk.timing.estimate.seconds, abs=0.06)
    assert [lap.paragraph for lap in take.laps] == list(range(1, count))
    assert [lap.at_seconds for lap in take.laps] == [8 * number for number in range(1, count)]
    planned = [lap.planned_seconds for lap in take.laps]
    assert planned == pytest.approx([each.starts_at for each in paragraphs(stage)[1:]], abs=0.06)
    told = stage.window.workspace.asides
    assert told.isVisible()
    again = begin(qtbot, stage)
    assert "take 2" in again.page.strip.state.text()
    assert f"last take 1:{seconds - 60:02d}" in again.page.strip.state.text()


def test_at_the_cut_off_the_words_that_were_not_heard_are_named_exactly(
    qtbot: QtBot, stage: Room, prompter: Any
) -> None:
    third_last = len(paragraphs(stage)) - 3
    unheard = "\n".join(each.text for each in paragraphs(stage)[third_last:])
    press(qtbot, prompter, KEY.Key_M, KEY.Key_M, KEY.Key_Space)
    for _ in range(third_last):
        stage.wait(89.9 / third_last)
        press(qtbot, prompter, KEY.Key_PageDown)
    assert prompter.page.isVisible()
    stage.wait(0.11)
    page = prompter.take_page
    assert not prompter.page.isVisible()
    assert page.title.text() == "The microphone is off"
    assert page.missed == unheard
    assert page.quote.text() == f"“{unheard}”"
    assert prompter.grab().toImage().pixelColor(4, 4).name() == "#000000"
    stage.wait(19)
    press(qtbot, prompter, KEY.Key_Space)
    assert page.missed == unheard
    press(qtbot, page.keep, KEY.Key_Return)
    (take,) = kept(stage)
    assert take.unheard == unheard
    assert take.seconds == 109.0


def test_a_point_of_order_is_logged_apart_from_speaking_time(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(20)
    press(qtbot, prompter, KEY.Key_P)
    stage.wait(33)
    assert clock_words(prompter).startswith("1:10 left of 1:30  ·  0:20 spoken")
    assert "point of order 0:33  ·  Space goes on" in prompter.page.strip.state.text()
    press(qtbot, prompter, KEY.Key_P)
    stage.wait(10)
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(5)
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(40)
    press(qtbot, prompter, KEY.Key_Escape)
    press(qtbot, prompter.take_page.keep, KEY.Key_Return)
    (take,) = kept(stage)
    assert take.seconds == 70
    assert take.breaks == (
        Break(20.0, 33.0, BreakReason.POINT_OF_ORDER),
        Break(30.0, 5.0, BreakReason.PAUSE),
    )


def test_after_a_late_start_the_slot_is_over_sooner(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_L)
    assert phase(stage) is Phase.WAITING
    stage.wait(12)
    assert clock_words(prompter) == "1:18 left of 1:30  ·  0:00 spoken"
    assert prompter.page.roll.position_shown() == pytest.approx(0.0, abs=0.2)
    press(qtbot, prompter, KEY.Key_Space)
    assert clock_words(prompter) == "1:18 left of 1:30  ·  0:00 spoken  ·  12 s behind plan"
    stage.wait(77.9)
    assert phase(stage) is Phase.SPEAKING
    stage.wait(0.2)
    assert phase(stage) is Phase.CUT_OFF
    press(qtbot, prompter, KEY.Key_Space)
    press(qtbot, prompter.focusWidget(), KEY.Key_Tab)
    press(qtbot, prompter.focusWidget(), KEY.Key_Tab, held=SHIFT)
    press(qtbot, prompter.focusWidget(), KEY.Key_Return)
    (take,) = kept(stage)
    assert (take.seconds, take.late_seconds, take.shift_seconds) == (78.1, 12.0, 0.0)


def test_the_room_s_clock_is_set_by_ten_seconds(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(30)
    place = stage.clock.position_seconds
    press(qtbot, prompter, KEY.Key_Plus)
    assert clock_words(prompter).startswith("0:50")
    press(qtbot, prompter, KEY.Key_Minus, KEY.Key_Minus)
    assert clock_words(prompter) == "1:10 left of 1:30  ·  0:30 spoken  ·  10 s ahead of plan"
    assert stage.clock.position_seconds == place


@pytest.mark.parametrize(
    ("key", "shift", "about", "told"),
    [
        (KEY.Key_Plus, 10.0, "It took just the slot.", "Clock set 10 s on by hand."),
        (KEY.Key_Minus, -10.0, "20 seconds were left.", "Clock set 10 s back by hand."),
    ],
)
def test_a_take_tells_that_the_clock_was_set_and_no_late_start(
    qtbot: QtBot, stage: Room, prompter: Any, key: Qt.Key, shift: float, about: str, told: str
) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(30)
    press(qtbot, prompter, key)
    stage.wait(49.9)
    assert phase(stage) is Phase.SPEAKING
    press(qtbot, prompter, KEY.Key_Escape)
    assert prompter.take_page.about.text() == about
    press(qtbot, prompter.take_page.keep, KEY.Key_Return)
    (take,) = kept(stage)
    assert (take.seconds, take.late_seconds, take.shift_seconds) == (79.9, 0.0, shift)
    assert take_words.events(take) == (told,)


def test_a_clock_set_beyond_the_slot_cuts_off_behind_the_words_just_said(
    qtbot: QtBot, stage: Room, prompter: Any
) -> None:
    press(qtbot, prompter, KEY.Key_M, KEY.Key_M, KEY.Key_Space)  # by hand
    stage.wait(84)
    press(qtbot, prompter, KEY.Key_PageDown)
    press(qtbot, prompter, KEY.Key_Plus)
    assert phase(stage) is Phase.CUT_OFF
    assert prompter.take_page.missed == "\n".join(each.text for each in paragraphs(stage)[1:])
    press(qtbot, prompter, KEY.Key_Minus)
    stage.wait(5)
    assert prompter.take_page.missed == "\n".join(each.text for each in paragraphs(stage)[1:])


def test_what_no_longer_fits_is_told_anew_when_the_clock_is_set(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(30)
    press(qtbot, prompter, KEY.Key_C)
    qtbot.keyClicks(prompter.focusWidget(), "60")
    press(qtbot, prompter.focusWidget(), KEY.Key_Return)
    strip = prompter.page.strip
    before = strip.news.text()
    press(qtbot, prompter, KEY.Key_Minus)
    after = strip.lasting_news
    assert strip.news.text() == "Clock set 10 s back (−10 s in all).", "for a moment"
    assert before.startswith("No longer fits: “")
    assert after.startswith("No longer fits: “")
    assert before.endswith(after.removeprefix("No longer fits: “"))
    assert len(after) < len(before)
    press(qtbot, prompter, KEY.Key_Minus, KEY.Key_Minus)
    assert strip.lasting_news == "All of it still fits."
    strip.tell("The text no longer follows your voice.")
    press(qtbot, prompter, KEY.Key_Plus)
    assert strip.lasting_news == "The text no longer follows your voice.", "other news stays"


def test_the_chair_shortens_the_slot_while_somebody_speaks(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(30)
    press(qtbot, prompter, KEY.Key_C)
    field = prompter.focusWidget()
    assert isinstance(field, QLineEdit)
    stage.wait(2)
    qtbot.keyClicks(field, "60")
    press(qtbot, field, KEY.Key_Return)
    assert clock_words(prompter).startswith("0:28 left of 1:00  ·  0:32 spoken")
    told = prompter.page.strip.news.text()
    assert told.startswith("No longer fits: “")
    assert told.endswith("I thank you.”")
    until = prompter.page.roll._limit
    assert until == pytest.approx(60.0)
    stage.wait(28)
    assert phase(stage) is Phase.CUT_OFF
    stage.wait(20)
    press(qtbot, prompter, KEY.Key_Space)
    press(qtbot, prompter.take_page.keep, KEY.Key_Return)
    (take,) = kept(stage)
    assert (take.slot_seconds, take.seconds) == (60, 80)


def test_the_emergency_stop_keeps_nothing_and_lets_go_of_everything(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_S, KEY.Key_Space)
    stage.wait(30)
    press(qtbot, prompter, KEY.Key_Escape, held=SHIFT)
    assert not prompter.isVisible()
    assert prompter.second.window is None
    assert phase(stage) is Phase.READY
    assert not kept(stage)


@pytest.fixture
def timed(qtbot: QtBot, stage: Room) -> Room:
    """Amina speaks, whose pace was measured."""

    def read_passage(dialog: QDialog) -> None:
        assert isinstance(dialog, CalibrationDialog)
        dialog.activateWindow()
        press(qtbot, dialog.page, KEY.Key_Space)
        stage.hands.seconds += 80
        press(qtbot, dialog.page, KEY.Key_Space)
        press(qtbot, dialog.focusWidget(), KEY.Key_Return)

    stage.person.names = ["Amina"]
    stage.person.at_dialog = read_passage
    stage.window.commands["time"].trigger()
    qtbot.mouseClick(stage.window.workspace.time.profile.first, LEFT)
    return stage


def write(qtbot: QtBot, room: Room, words: str) -> None:
    """Put words at the beginning of the statement while it is rehearsed."""
    editor, desk = room.window.workspace.editor, room.window._desk
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insert_text(words)
    qtbot.waitUntil(lambda: room.window.prompter._latest.wording == text_hash(desk.current.text))


def test_a_take_during_which_the_text_was_changed_teaches_nothing(qtbot: QtBot, timed: Room) -> None:
    prompter = begin(qtbot, timed)
    press(qtbot, prompter, KEY.Key_Space)
    timed.wait(10)
    write(qtbot, timed, "Excellencies, distinguished delegates, ladies and gentlemen. ")
    timed.wait(timed.window._desk.timing.estimate.seconds - 10)
    press(qtbot, prompter, KEY.Key_Escape)
    assert not prompter.take_page.teaches
    assert prompter.take_page._why_not.text() == "Not from this one: the text was changed while it was spoken."
    press(qtbot, prompter.take_page.again, KEY.Key_Space)
    press(qtbot, prompter, KEY.Key_Space)
    timed.wait(timed.window._desk.timing.estimate.seconds)
    press(qtbot, prompter, KEY.Key_Escape)
    assert prompter.take_page.teaches


def test_what_is_written_after_a_take_changes_nothing_of_what_it_teaches(qtbot: QtBot, timed: Room) -> None:
    desk = timed.window._desk
    prompter, units = begin(qtbot, timed), desk.timing.estimate.units
    press(qtbot, prompter, KEY.Key_Space)
    timed.wait(80)
    press(qtbot, prompter, KEY.Key_Escape)
    write(qtbot, timed, "Excellencies, distinguished delegates, ladies and gentlemen. ")
    assert desk.timing.estimate.units > units
    press(qtbot, prompter.take_page.keep, KEY.Key_Return)
    (take,) = kept(timed)
    assert desk.speech.lesson_of(take.at).units == pytest.approx(units)


def test_another_statement_is_opened_only_when_a_take_was_seen_to(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    other = stage.folder / "other"
    shutil.copytree(stage.places.samples / "open_letter_environmental_defenders", other)
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(30)
    assert not stage.window.open_project(other)
    assert prompter.take_page.isVisible()
    qtbot.mouseClick(prompter.take_page.keep, LEFT)
    assert [take.seconds for take in kept(stage)] == [30]
    assert stage.window.open_project(other)


def test_a_take_changes_the_estimate_and_can_be_unlearnt(qtbot: QtBot, timed: Room) -> None:
    stage, desk = timed, timed.window._desk
    before = desk.timing.estimate.seconds
    prompter = begin(qtbot, stage)
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(min(before * 1.1, 89))
    press(qtbot, prompter, KEY.Key_Escape)
    assert prompter.take_page.teaches
    press(qtbot, prompter.take_page.keep, KEY.Key_Return)
    after = desk.timing.estimate.seconds
    assert after != before
    told = stage.window.workspace.asides
    shown = " ".join(told.texts)
    assert f"The estimate was {minutes(before)} and is {minutes(after)} now." in shown
    press(qtbot, notice_button(stage, "Unlearn It"), KEY.Key_Space)
    assert desk.timing.estimate.seconds == before
    assert len(kept(stage)) == 1
    assert not told.isVisible()
    assert stage.window.focusWidget() is stage.window.workspace.editor, "the next key goes to the text"


def minutes(seconds: float) -> str:
    return f"{round(seconds) // 60}:{round(seconds) % 60:02d}"


# The screens


def test_the_second_screen_shows_text_and_clock_and_its_keys_count(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_S)
    speaker = prompter.second.window
    assert speaker.isVisible()
    press(qtbot, speaker, KEY.Key_Space)
    stage.wait(1)
    press(qtbot, speaker, KEY.Key_PageDown, KEY.Key_PageDown)
    assert phase(stage) is Phase.SPEAKING
    assert speaker.strip.time.text() == prompter.page.strip.time.text() == "1:29"
    assert speaker.roll.position_shown() == pytest.approx(stage.clock.position_seconds, abs=0.2)
    assert prompter.doing.current_paragraph() == 2
    assert "Ask the Northern Women’s Legal Network" in prompter.page.notes.text()
    assert prompter.page.notes.isVisible()
    assert "Ask the Northern" not in "".join(each.text for each in speaker.roll._roll.paragraphs)
    stage.wait(89)
    assert phase(stage) is Phase.CUT_OFF
    for window in (prompter, speaker):
        assert window.grab().toImage().pixelColor(4, 4).name() == "#000000"
    assert not speaker.roll.isVisible()
    press(qtbot, speaker, KEY.Key_Space)
    assert phase(stage) is Phase.ENDED
    press(qtbot, prompter, KEY.Key_S)
    assert prompter.second.window is None


def test_the_key_that_hides_hides_both_screens_and_brings_both_back(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_S, KEY.Key_Space)
    speaker, lit = prompter.second.window, prompter._awake
    stage.wait(5)
    speaker.activateWindow()
    press(qtbot, speaker, KEY.Key_F12)
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [stage.window]
    assert stage.window.hiding.is_hidden
    assert not lit._is_asked
    press(qtbot, stage.window.hiding._page, KEY.Key_F12)
    assert prompter.isVisible()
    assert speaker.isVisible()
    assert lit._is_asked
    assert phase(stage) is Phase.SPEAKING
    press(qtbot, prompter, KEY.Key_F12)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [stage.window]
    stage.window.hiding.toggle()
    assert prompter.isVisible()


def test_a_clicker_is_enough(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    """Those for slides send Page Up and Page Down, B or a full stop for a dark screen, and F5 to begin."""
    press(qtbot, prompter, KEY.Key_F5)
    stage.wait(2)
    press(qtbot, prompter, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp)
    assert (phase(stage), prompter.doing.current_paragraph()) == (Phase.SPEAKING, 1)
    for key in (KEY.Key_B, KEY.Key_Period):
        press(qtbot, prompter, key)
        assert not prompter.page.isVisible()
        press(qtbot, prompter, key)
        assert prompter.page.isVisible()
    press(qtbot, prompter, KEY.Key_F5)
    assert phase(stage) is Phase.PAUSED


# How it begins and moves


@pytest.mark.qt_log_ignore("pipewire", "PulseAudio")  # the choices look for microphones, and there may be none
def test_a_countdown_comes_before_the_first_word(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    ground: list[str] = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, PreferencesDialog)
        countdown = dialog.findChildren(RehearsalPage)[0].fields["countdown"]
        assert isinstance(countdown, QSpinBox)
        corner = dialog.pages.mapTo(dialog, dialog.pages.rect().bottomRight())
        ground.append(dialog.grab().toImage().pixelColor(corner.x() - 2, corner.y() - 80).name())
        countdown.setFocus()
        countdown.setValue(5)

    stage.person.at_dialog = choose
    press(qtbot, prompter, KEY.Key_O, KEY.Key_Escape)
    assert len(ground) == 1
    assert ground != ["#000000"]
    begin(qtbot, stage)
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(1.5)
    assert (phase(stage), prompter.page.countdown.text()) == (Phase.COUNTDOWN, "4")
    stage.wait(4)
    assert phase(stage) is Phase.SPEAKING
    assert stage.clock.spoken_seconds == pytest.approx(0.5)
    assert not prompter.page.countdown.isVisible()


def test_at_the_limit_the_clock_may_count_on(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_K, KEY.Key_Space)
    stage.wait(97)
    assert phase(stage) is Phase.SPEAKING
    assert clock_words(prompter).startswith("−0:07 over 1:30  ·  1:37 spoken")
    press(qtbot, prompter, KEY.Key_Escape)
    press(qtbot, prompter.take_page.keep, KEY.Key_Return)
    (take,) = kept(stage)
    assert (take.seconds, take.slot_seconds) == (97, 90)


def test_the_text_moves_by_pace_by_slot_and_by_hand(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    plan = stage.window._desk.timing.estimate.seconds
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(9)
    assert stage.clock.position_seconds == pytest.approx(9)
    press(qtbot, prompter, KEY.Key_Home, KEY.Key_M)
    stage.wait(45)
    assert stage.clock.position_seconds == pytest.approx(plan * 45 / 81), "it fills what is left of the slot"
    press(qtbot, prompter, KEY.Key_M)
    here = stage.clock.position_seconds
    stage.wait(5)
    assert stage.clock.position_seconds == here
    press(qtbot, prompter, KEY.Key_Down, KEY.Key_Down)
    there = stage.clock.position_seconds
    assert there > here
    press(qtbot, prompter, KEY.Key_Up, KEY.Key_Up)
    assert stage.clock.position_seconds == pytest.approx(here, abs=0.2)
    assert "by hand" in prompter.page.strip.state.text()


def test_one_rehearses_from_the_cursor_and_such_a_take_is_not_kept(qtbot: QtBot, stage: Room) -> None:
    editor = stage.window.workspace.editor
    cursor = editor.document().find(paragraphs(stage)[4].text[:20])
    editor.setTextCursor(QTextCursor(cursor))
    stage.window.commands["rehearse_here"].trigger()
    prompter = stage.window.prompter
    assert prompter.doing.current_paragraph() == 4
    start = paragraphs(stage)[4].starts_at
    assert prompter.page.roll.position_shown() == pytest.approx(start, abs=0.2)
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(40)
    press(qtbot, prompter, KEY.Key_Escape)
    assert not prompter.take_page.keep.isVisible()
    press(qtbot, prompter, KEY.Key_Escape)
    assert not kept(stage)


def test_one_rehearses_from_the_sentence_of_the_cursor(stage: Room) -> None:
    roll = sheet_of(stage.window._desk).roll
    number = next(number for number, each in enumerate(roll.paragraphs) if len(each.sentences) > 1)
    paragraph = roll.paragraphs[number]
    second = paragraph.text[paragraph.sentences[1] :]
    editor = stage.window.workspace.editor
    editor.setTextCursor(QTextCursor(editor.document().find(second[:25])))
    stage.window.commands["rehearse_here"].trigger()
    start = paragraph.seconds_at(paragraph.sentences[1])
    assert stage.clock.position_seconds == pytest.approx(start, abs=0.05)


def test_what_is_typed_in_the_main_window_meanwhile_leaves_the_speaker_at_their_words(
    qtbot: QtBot, stage: Room, prompter: Any
) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(paragraphs(stage)[4].starts_at + 3)

    def ahead() -> str:
        roll = prompter.doing.sheet.roll
        number, offset = roll.place_at(stage.clock.position_seconds)
        return str(roll.paragraphs[number].text[round(offset) :])

    before, sheet = ahead(), prompter.doing.sheet
    assert before
    editor = stage.window.workspace.editor
    editor.setTextCursor(editor.document().find("Special Rapporteur"))
    qtbot.keyClicks(editor, "Rapporteur on the freedom of association")
    qtbot.waitUntil(lambda: prompter.doing.sheet.wording == text_hash(stage.window._desk.current.text))
    assert prompter.doing.sheet is not sheet
    assert ahead() == before
    assert "freedom of association" in prompter.page.roll._roll.paragraphs[0].text
    assert phase(stage) is Phase.SPEAKING


# Keys


def test_the_keys_of_the_prompter_are_changed_on_the_page_of_keys_and_hold_at_once(qtbot: QtBot, stage: Room) -> None:
    messages: list[str] = []

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, KeysDialog)
        page = dialog.page
        page.filter.setText("rehearsal point of order")
        row = next(row for row in range(page.table.rowCount()) if not page.table.isRowHidden(row))
        cells = [item.text() for column in range(3) if (item := page.table.item(row, column))]
        assert cells == ["Point of order", "Rehearsal", "P"]
        page.table.setCurrentCell(row, 0)
        for key, held in ((KEY.Key_Q, NOTHING), (KEY.Key_L, NOTHING), (KEY.Key_F12, NOTHING), (KEY.Key_S, CONTROL)):
            qtbot.keyClick(page.field, key, held)
            messages.append(page.message.text())

    stage.person.at_dialog = change
    stage.window.commands["keys"].trigger()
    assert messages[0] == "“Point of order” has Q now."
    assert messages[1] == "L is the key of “Late start” now."
    assert "F12 hides everything" in messages[2]
    assert messages[3] == "“Point of order” has Ctrl+S now."
    assert stage.window.commands["save"].shortcut() == QKeySequence("Ctrl+S")
    prompter = begin(qtbot, stage)
    assert "Ctrl+S point of order" in prompter.page.keys.text()
    press(qtbot, prompter, KEY.Key_Space, KEY.Key_P)
    assert phase(stage) is Phase.SPEAKING
    press(qtbot, prompter, KEY.Key_S, held=CONTROL)
    assert phase(stage) is Phase.INTERRUPTED


def test_the_help_lists_the_keys_of_the_rehearsal(stage: Room) -> None:
    pages = stage.window.guidance._pages()
    page = next(page.text for page in pages if page.name == "80-keys.md")
    part = page.split("## Rehearsal")[1]
    assert "| Start, pause, go on | `Space, F5` |" in part
    assert "| Stop at once and leave | `Shift+Esc` | Nothing is kept |" in part


def test_the_command_and_the_prompter_may_have_the_same_key(stage: Room, qtbot: QtBot) -> None:
    stage.window.guidance._keys.give({"prompter_late": ("F5",)})
    commands = stage.window.prompter.commands
    assert [key.toString() for key in commands["prompter_late"].shortcuts()] == ["F5"]
    assert [key.toString() for key in commands["prompter_start"].shortcuts()] == ["Space"]
    assert stage.window.commands["rehearse"].shortcut() == QKeySequence("F5")
    prompter = begin(qtbot, stage)
    press(qtbot, prompter, KEY.Key_F5)
    assert phase(stage) is Phase.WAITING


def test_a_statement_that_is_only_read_keeps_no_take_and_says_so(qtbot: QtBot, make_room: Any, tmp_path: Path) -> None:
    first, second = make_room(), make_room()
    folder = tmp_path / "project"
    shutil.copytree(first.places.samples / SAMPLE, folder)
    first.window.open_project(folder)
    second.window.open_project(folder)
    assert second.window._desk.is_read_only
    prompter = begin(qtbot, second)
    before = len(second.window._desk.takes)
    press(qtbot, prompter, KEY.Key_Space)
    second.wait(70)
    press(qtbot, prompter, KEY.Key_Escape)
    press(qtbot, prompter.take_page.keep, KEY.Key_Return)
    assert "The take could not be kept." in second.person.told[-1]
    assert len(second.window._desk.takes) == before


# What is refused, and told


def test_whoever_closes_the_program_during_a_take_is_shown_the_take_first(
    qtbot: QtBot, stage: Room, prompter: Any
) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(30)
    assert not stage.window.close()
    assert stage.window.isVisible()
    assert phase(stage) is Phase.ENDED
    assert prompter.take_page.isVisible()
    qtbot.mouseClick(prompter.take_page.keep, LEFT)
    assert [take.seconds for take in kept(stage)] == [30]
    assert stage.window.close()


def test_the_end_of_the_session_closes_the_program_during_a_take(qtbot: QtBot, stage: Room, prompter: Any) -> None:
    press(qtbot, prompter, KEY.Key_Space)
    stage.wait(30)
    prompter.session_ends = lambda: True
    assert stage.window.close()
    assert not prompter.isVisible()


def test_f5_on_a_letter_tells_why_there_is_nothing_to_rehearse(qtbot: QtBot, stage: Room) -> None:
    window = stage.window
    folder = stage.folder / "letter"
    shutil.copytree(stage.places.samples / "open_letter_environmental_defenders", folder)
    window.open_project(folder)
    editor, notices = window.workspace.editor, window.workspace.asides
    editor.setFocus()
    for key, held in ((KEY.Key_F5, NOTHING), (KEY.Key_F5, SHIFT), (KEY.Key_F5, CONTROL)):
        press(qtbot, editor, key, held=held)
        assert notices.texts == ("An open letter is not spoken, so there is nothing to rehearse.",)
        assert notices.isVisible()
        qtbot.mouseClick(notice_button(stage, "Fine"), LEFT)
        assert not notices.isVisible()
        assert window.focusWidget() is editor
    assert not window.prompter.isVisible()
    press(qtbot, editor, KEY.Key_F6)
    assert not notices.isVisible()


@pytest.mark.qt_log_ignore("pipewire", "PulseAudio")  # the choices look for microphones, and there may be none
def test_the_choices_are_as_dark_as_the_text_and_leave_the_clock_in_sight(
    qtbot: QtBot, stage: Room, prompter: Any
) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        clock = prompter.page.strip
        assert not dialog.geometry().intersects(QRect(clock.mapToGlobal(QPoint(0, 0)), clock.size()))
        seen.append(dialog.grab().toImage().pixelColor(4, 4).lightness() < 100)
        theme = dialog.findChildren(RehearsalPage)[0].fields["theme"]
        assert isinstance(theme, QComboBox)
        theme.setCurrentIndex(theme.findData("paper"))
        theme.activated.emit(theme.currentIndex())
        seen.append(dialog.grab().toImage().pixelColor(4, 4).lightness() < 100)

    stage.person.at_dialog = look
    press(qtbot, prompter, KEY.Key_Space, KEY.Key_O)
    assert seen == [True, False]
    assert phase(stage) is Phase.SPEAKING
