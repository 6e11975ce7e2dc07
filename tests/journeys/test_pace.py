"""A speaker and their pace, from nobody having been timed to a profile that goes along with the project."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.profile import ReadingSource
from statement_studio.domain.statement import PaceChoice
from statement_studio.files.profiles import load_profiles
from statement_studio.files.project import load
from statement_studio.ui.editing.spoken_dialog import SpokenDialog
from statement_studio.ui.timing.calibration_dialog import CalibrationDialog
from statement_studio.ui.timing.timed_text_dialog import TimedTextDialog

Room = Any  # the fixture's class lives in conftest.py, which is not imported
MakeRoom = Any

LEFT, KEY, CONTROL = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.ControlModifier
SAMPLE = "joint_dialogue_ostrania"


@pytest.fixture
def opened(room: Room) -> Room:
    """A room in which a statement lies open that nobody has timed."""
    room.window.open_project(room.places.samples / SAMPLE)
    return room


def estimate(room: Room) -> Any:
    return room.window._desk.timing.estimate


def width(room: Room) -> float:
    """Return how wide the range is in which four deliveries in five end, relative to the time."""
    known = estimate(room)
    return float((known.high - known.low) / known.seconds)


def make_profile(qtbot: QtBot, room: Room, name: str = "Amina", seconds: float | None = None) -> None:
    """Make the first profile from the page of the time, and read the passage if a time is given."""
    room.person.names = [name]
    room.person.at_dialog = lambda dialog: read_passage(qtbot, room, dialog, seconds)
    room.window.commands["time"].trigger()
    qtbot.mouseClick(room.window.workspace.time.profile.first, LEFT)


def read_again(qtbot: QtBot, room: Room, seconds: float) -> None:
    room.person.at_dialog = lambda dialog: read_passage(qtbot, room, dialog, seconds)
    qtbot.mouseClick(room.window.workspace.time.profile.calibrate, LEFT)


def read_passage(qtbot: QtBot, room: Room, dialog: QDialog, seconds: float | None) -> None:
    assert isinstance(dialog, CalibrationDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    if seconds is None:
        qtbot.keyClick(dialog.page, KEY.Key_Escape)
        return
    qtbot.keyClick(dialog.page, KEY.Key_Space)
    room.hands.seconds += seconds
    qtbot.keyClick(dialog.page, KEY.Key_Space)
    qtbot.keyClick(dialog.focusWidget(), KEY.Key_Return)


def add_timed_text(qtbot: QtBot, room: Room, text: str, length: str) -> None:
    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, TimedTextDialog)
        dialog.text.setPlainText(text)
        qtbot.keyClicks(dialog.length, length)
        qtbot.mouseClick(dialog.add, LEFT)

    room.person.at_dialog = fill_in
    qtbot.mouseClick(room.window.workspace.time.profile.timed_text, LEFT)


def test_a_reading_of_the_passage_moves_the_estimate_and_narrows_its_range(opened: Room, qtbot: QtBot) -> None:
    before, wide = estimate(opened), width(opened)
    make_profile(qtbot, opened, seconds=100.0)
    after, space = estimate(opened), opened.window.workspace
    assert after.seconds > before.seconds * 1.05
    assert width(opened) < wide
    assert opened.window._desk.speech.profile.name == "Amina"
    qtbot.waitUntil(lambda: "Amina, 1 reading" in space.time_bar.spoken_summary())
    assert "Amina, 1 reading" in space.time.answer.told()
    assert space.time.answer._rate.text() in space.time_bar.spoken_summary()
    assert space.time.choice.box.currentText() == "Amina: 1 reading"
    assert space.time.profile.list.count() == 1
    assert not opened.person.told


def test_a_second_reading_narrows_it_further_and_a_wild_one_hardly_moves_it(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    first = width(opened)
    text = (opened.places.samples / "upr_outcome_veronda" / "statement.md").read_text(encoding="utf-8")
    known = opened.window._desk.speech.profile.readings[0]
    add_timed_text(qtbot, opened, text, _length_at_the_pace_of(known, text))
    settled, second = estimate(opened).seconds, width(opened)
    assert second < first
    read_again(qtbot, opened, 150.0)
    assert abs(estimate(opened).seconds / settled - 1) < 0.04
    page = opened.window.workspace.time
    assert page.profile.list.item(0).text().endswith("not counted: far off")
    assert page.profile.list.count() == 3
    assert page.choice.box.currentText() == "Amina: 3 readings"
    qtbot.waitUntil(lambda: page.answer._rate.text().endswith("Amina, 3 readings, 1 left out"))


def _length_at_the_pace_of(reading: Any, text: str) -> str:
    from statement_studio.domain.estimate import tally
    from statement_studio.domain.pace import usual_pace
    from statement_studio.domain.spoken import read_text

    units = tally(read_text(text, "en"), usual_pace("en")).units
    return str(round(reading.seconds / reading.units * units))


def test_reading_that_is_broken_off_teaches_nothing_and_the_profile_is_there(opened: Room, qtbot: QtBot) -> None:
    before = estimate(opened).seconds
    make_profile(qtbot, opened, seconds=None)
    assert estimate(opened).seconds == before
    assert opened.window._desk.speech.profile.readings == ()
    assert "Amina, no reading yet" in opened.window.workspace.time.answer._rate.text()


def test_a_pace_by_hand_is_one_step_that_undo_takes_back(opened: Room, qtbot: QtBot) -> None:
    window = opened.window
    before = estimate(opened).seconds
    window.commands["time"].trigger()
    choice = window.workspace.time.choice
    choice.box.setCurrentIndex(choice._choices.index(None))
    choice.box.activated.emit(choice.box.currentIndex())
    choice.rate.selectAll()
    qtbot.keyClicks(choice.rate, "100")
    qtbot.keyClick(choice.rate, KEY.Key_Return)
    assert window._desk.details.pace == PaceChoice(words_per_minute=100.0)
    assert estimate(opened).seconds == pytest.approx(before * 1.5)
    window.commands["undo"].trigger()
    assert window._desk.details.pace == PaceChoice()
    assert estimate(opened).seconds == before
    assert choice.box.currentText() == "Usual pace, English"


def test_the_bar_leads_to_the_page_that_answers(opened: Room, qtbot: QtBot) -> None:
    space = opened.window.workspace
    opened.window.activateWindow()
    qtbot.keyClick(opened.window, KEY.Key_F9)
    assert not space.panel.isVisible()
    qtbot.mouseClick(space.time_bar.why, LEFT)
    assert space.time.isVisible()
    assert space.time.answer.as_said.hasFocus()
    assert space.time.answer.told().splitlines()[0] == space.time_bar.spoken_summary().split(",")[0]


def test_a_letter_says_that_it_is_not_timed(room: Room) -> None:
    room.window.open_project(room.places.samples / "open_letter_environmental_defenders")
    room.window.commands["time"].trigger()
    assert room.window.workspace.time._untimed.isVisible()
    assert not room.window.workspace.time.answer.isVisible()


def test_a_copy_in_the_project_is_there_on_another_computer(opened: Room, qtbot: QtBot, make_room: MakeRoom) -> None:
    make_profile(qtbot, opened, seconds=100.0)
    box = opened.window.workspace.time.profile.copy
    box.click()
    opened.window.commands["save"].trigger()
    folder = opened.person.save_here
    kept = load(folder).profile
    assert kept is not None
    assert kept.name == "Amina"
    expected = estimate(opened).seconds

    assert opened.window.close()
    shutil.rmtree(opened.places.settings)
    there = make_room()
    there.window.open_project(folder)
    there.window.commands["time"].trigger()
    assert there.window.speakers.profiles == ()
    assert estimate(there).seconds == pytest.approx(expected)
    profile = there.window.workspace.time.profile
    assert "From the copy in the project" in profile._about.text()
    assert profile.copy.isChecked()
    there.person.names = ["Amina"]
    profile.new.click()
    assert there.person.refused == "There is a profile “Amina” already."
    told = "words a minute: Amina, as kept in the project"
    assert there.window.workspace.time.answer._rate.text().endswith(told)
    qtbot.waitUntil(lambda: told in there.window.workspace.time_bar.spoken_summary())
    assert not there.window.isWindowModified()


def test_without_a_copy_another_computer_says_who_is_missing(opened: Room, qtbot: QtBot, make_room: MakeRoom) -> None:
    make_profile(qtbot, opened, seconds=100.0)
    opened.window.commands["save"].trigger()
    assert opened.window.close()
    shutil.rmtree(opened.places.settings)
    there = make_room()
    there.window.open_project(opened.person.save_here)
    there.window.commands["time"].trigger()
    missing = there.window.workspace.time.choice._missing
    assert missing.isVisible()
    assert "“Amina” is not on this computer" in missing.text()
    told = "usual pace: “Amina” is not on this computer"
    assert there.window.workspace.time.answer._rate.text() == told
    bar = there.window.workspace.time_bar
    assert bar.pace.isVisible()
    assert bar.pace.text() == f"⚠ {told}"


def rehearse(qtbot: QtBot, room: Room, seconds: float) -> Any:
    """Read the statement in the prompter and return the page after the take."""
    room.window.commands["rehearse"].trigger()
    prompter = room.window.prompter
    qtbot.keyClick(prompter, KEY.Key_Space)
    room.wait(seconds)
    qtbot.keyClick(prompter, KEY.Key_Space if seconds > 90 else KEY.Key_Escape)
    return prompter.take_page


def test_a_take_that_is_kept_teaches_the_profile(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    before, wide = estimate(opened).seconds, width(opened)
    page = rehearse(qtbot, opened, round(before * 1.05))
    assert page.teach.text() == "Amina’s pace learns from this take"
    assert page.teach.isChecked()
    qtbot.keyClick(page.keep, KEY.Key_Return)
    readings = opened.window._desk.speech.profile.readings
    assert [reading.source for reading in readings] == [ReadingSource.CALIBRATION, ReadingSource.REHEARSAL]
    assert readings[-1].text == opened.window._desk.speech.text_key
    assert readings[-1].seconds == round(before * 1.05)
    assert estimate(opened).seconds > before
    assert width(opened) < wide
    assert len(opened.window._desk.takes) == 1


def test_a_take_may_be_kept_without_a_lesson(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    page = rehearse(qtbot, opened, round(estimate(opened).seconds))
    page.teach.click()
    qtbot.keyClick(page.keep, KEY.Key_Return)
    assert len(opened.window._desk.speech.profile.readings) == 1
    assert len(opened.window._desk.takes) == 1


def test_a_take_that_was_broken_off_teaches_nothing_and_says_why(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    page = rehearse(qtbot, opened, 30.0)
    assert not page.teach.isEnabled()
    assert page._why_not.text() == "Not from this one: it was not the whole text."
    qtbot.keyClick(page.keep, KEY.Key_Return)
    assert len(opened.window._desk.speech.profile.readings) == 1


def test_without_a_profile_a_take_has_nobody_to_teach(opened: Room, qtbot: QtBot) -> None:
    page = rehearse(qtbot, opened, round(estimate(opened).seconds))
    assert not page.teach.isVisible()
    qtbot.keyClick(page.keep, KEY.Key_Return)
    assert len(opened.window._desk.takes) == 1


def test_an_acronym_said_otherwise_changes_the_time_and_undo_takes_it_back(room: Room, qtbot: QtBot) -> None:
    window = room.window
    qtbot.mouseClick(window.welcome.template_buttons[-1], LEFT)
    text = window.workspace.editor
    qtbot.keyClicks(text, "We thank OHCHR for its report.")
    before = estimate(room).seconds
    cursor = text.textCursor()
    cursor.setPosition(len("We thank OH"))
    text.setTextCursor(cursor)

    def say_in_words(dialog: QDialog) -> None:
        assert isinstance(dialog, SpokenDialog)
        assert dialog._title.text().startswith("“OHCHR”")
        dialog.how.setCurrentIndex(dialog.how.findData("words"))
        qtbot.keyClicks(dialog.words, "the Office of the High Commissioner for Human Rights")
        qtbot.mouseClick(dialog.apply, LEFT)
        assert dialog.table.piece is not None
        assert dialog.table.piece.said == "the Office of the High Commissioner for Human Rights"
        qtbot.mouseClick(dialog.close_button, LEFT)

    room.person.at_dialog = say_in_words
    window.commands["as_said"].trigger()
    assert estimate(room).seconds > before + 1
    assert window._desk.details.lexicon.said_of("OHCHR") is not None
    window.commands["undo"].trigger()
    assert estimate(room).seconds == before
    assert window._desk.details.lexicon.said_of("OHCHR") is None


def test_an_acronym_said_otherwise_for_all_is_said_so_at_the_next_start(
    room: Room, qtbot: QtBot, make_room: MakeRoom
) -> None:
    def say_as_word(dialog: QDialog) -> None:
        assert isinstance(dialog, SpokenDialog)
        dialog.how.setCurrentIndex(dialog.how.findData("word"))
        dialog.scope.setCurrentIndex(dialog.scope.findData(True))
        qtbot.mouseClick(dialog.apply, LEFT)

    def type_it(there: Room) -> float:
        qtbot.mouseClick(there.window.welcome.template_buttons[-1], LEFT)
        qtbot.keyClicks(there.window.workspace.editor, "We thank OHCHR")
        return float(estimate(there).seconds)

    letters = type_it(room)
    room.person.at_dialog = say_as_word
    room.window.commands["as_said"].trigger()
    word = estimate(room).seconds
    assert word < letters
    assert type_it(make_room()) == word


def test_the_menu_of_the_text_is_about_the_word_that_was_clicked(opened: Room, qtbot: QtBot) -> None:
    text = opened.window.workspace.editor
    cursor = text.textCursor()
    cursor.setPosition(text.document().findBlockByNumber(1).position() + 40)
    place = text.cursorRect(cursor).center()
    text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert abs(text.textCursor().position() - cursor.position()) <= 1
    assert opened.window.commands["as_said"] in text.actions()


# Looking after the profiles


def test_a_new_statement_is_spoken_by_the_only_profile_there_is(
    opened: Room, qtbot: QtBot, make_room: MakeRoom
) -> None:
    make_profile(qtbot, opened, seconds=100.0)
    alone = make_room()
    qtbot.mouseClick(alone.window.welcome.template_buttons[0], LEFT)
    assert alone.window._desk.details.pace == PaceChoice(profile="Amina")
    assert not alone.window._desk.is_unsaved
    opened.person.names = ["Boris"]
    opened.window.workspace.time.profile.new.click()
    among_two = make_room()
    qtbot.mouseClick(among_two.window.welcome.template_buttons[0], LEFT)
    assert among_two.window._desk.details.pace == PaceChoice()


def test_a_profile_is_renamed_and_the_statement_follows(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=100.0)
    before = estimate(opened).seconds
    opened.person.names = ["Amina Diallo"]
    opened.window.workspace.time.profile.rename.click()
    assert opened.window._desk.details.pace == PaceChoice(profile="Amina Diallo")
    assert [profile.name for profile in load_profiles(opened.places.settings)[0]] == ["Amina Diallo"]
    assert estimate(opened).seconds == before


def test_a_name_that_is_taken_is_refused_and_nothing_changes(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=100.0)
    opened.person.names = ["amina"]
    opened.window.workspace.time.profile.new.click()
    assert opened.person.refused == "There is a profile “Amina” already."
    opened.person.names = ["AMINA"]
    opened.window.workspace.time.profile.rename.click()
    assert opened.person.refused == ""
    assert opened.person.told == []
    assert len(opened.window.speakers.profiles) == 1
    assert opened.window._desk.speech.profile.name == "AMINA"


def test_what_another_window_learnt_is_there_when_one_comes_back(
    opened: Room, qtbot: QtBot, make_room: MakeRoom
) -> None:
    make_profile(qtbot, opened, seconds=100.0)
    other = make_room()
    other.window.open_project(opened.places.samples / SAMPLE)
    other.window._desk.speech.choose_pace(PaceChoice(profile="Amina"))
    other.window.activateWindow()
    qtbot.waitUntil(other.window.isActiveWindow)
    read_again(qtbot, other, 96.0)
    assert len(opened.window._desk.speech.profile.readings) == 1
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: len(opened.window._desk.speech.profile.readings) == 2)
    assert opened.window.workspace.time.profile.list.count() == 2
    qtbot.waitUntil(lambda: "Amina, 2 readings" in opened.window.workspace.time_bar.spoken_summary())


def test_a_broken_copy_of_a_profile_does_not_keep_the_statement_shut(
    opened: Room, qtbot: QtBot, make_room: MakeRoom
) -> None:
    make_profile(qtbot, opened, seconds=100.0)
    opened.window.workspace.time.profile.copy.click()
    opened.window.commands["save"].trigger()
    folder = opened.person.save_here
    (folder / "pace.yaml").write_text("format: 1\nname: [\n", encoding="utf-8")
    there = make_room()
    assert there.window.open_project(folder)
    assert there.window.has_statement
    assert len(there.person.told) == 1
    assert there.person.told[0].startswith("Please look at the folder of this project.\n")
    assert "pace.yaml" in there.person.told[0]


def test_a_profile_is_deleted_only_when_that_is_confirmed(opened: Room, qtbot: QtBot) -> None:
    usual = estimate(opened).seconds
    make_profile(qtbot, opened, seconds=100.0)
    opened.person.confirms = False
    opened.window.workspace.time.profile.delete.click()
    assert opened.window._desk.speech.profile is not None
    opened.person.confirms = True
    opened.window.workspace.time.profile.delete.click()
    assert "Delete the profile “Amina”?" in opened.person.asked[-1]
    assert load_profiles(opened.places.settings)[0] == ()
    assert opened.window._desk.details.pace == PaceChoice()
    assert estimate(opened).seconds == usual


def test_a_reading_is_removed_by_key_once_that_is_confirmed(opened: Room, qtbot: QtBot) -> None:
    usual = estimate(opened).seconds
    make_profile(qtbot, opened, seconds=100.0)
    listed = opened.window.workspace.time.profile.list
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    listed.setFocus()
    opened.person.confirms = False
    qtbot.keyClick(listed, KEY.Key_Delete)
    assert listed.count() == 1
    opened.person.confirms = True
    qtbot.keyClick(listed, KEY.Key_Delete)
    assert opened.window._desk.speech.profile.readings == ()
    assert estimate(opened).seconds == usual
    assert "Remove the reading" in opened.person.asked[-1]


def test_a_text_in_another_language_teaches_that_language(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    before = estimate(opened).seconds
    french = (opened.places.samples / "dialogue_interactif_profilage" / "statement.md").read_text(encoding="utf-8")
    add_timed_text(qtbot, opened, french, "1:40")
    assert [reading.language for reading in opened.window._desk.speech.profile.readings] == ["en", "fr"]
    assert estimate(opened).seconds == before
    assert "Also 1 reading in French." in opened.window.workspace.time.profile._about.text()


def test_thinking_better_of_it_changes_nothing(opened: Room, qtbot: QtBot) -> None:
    opened.window.commands["time"].trigger()
    opened.window.workspace.time.profile.first.click()
    assert opened.window.speakers.profiles == ()
    make_profile(qtbot, opened, seconds=88.0)
    opened.person.at_dialog = lambda dialog: dialog.reject()
    opened.window.workspace.time.profile.timed_text.click()
    opened.window.workspace.time.profile.rename.click()
    assert len(opened.window._desk.speech.profile.readings) == 1


def test_what_cannot_be_written_is_told(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    folder = Path(opened.places.settings) / "profiles"
    shutil.rmtree(folder)
    folder.write_text("in the way", encoding="utf-8")
    read_again(qtbot, opened, 90.0)
    assert opened.person.told[-1].startswith("The reading could not be kept.")
    assert "profiles" in opened.person.told[-1]
    assert opened.window._desk.speech.missing_profile == ""  # what was known is not forgotten
    assert opened.window._desk.speech.pace.readings == 1


def test_a_broken_profile_is_left_out_and_told_and_the_others_are_there(
    opened: Room, qtbot: QtBot, make_room: MakeRoom
) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    broken = opened.places.settings / "profiles" / "broken.yaml"
    broken.write_text("format: 1\nname: [\n", encoding="utf-8")
    again = make_room()
    assert [profile.name for profile in again.window.speakers.profiles] == ["Amina"]
    assert [problem.path for problem in again.window.speakers.problems] == [broken]


def test_the_passage_is_in_the_language_of_the_statement(opened: Room, qtbot: QtBot) -> None:
    make_profile(qtbot, opened, seconds=88.0)
    desk = opened.window._desk
    desk.edit(replace(desk.details, language="ar"), "language")
    read: list[str] = []
    opened.person.at_dialog = lambda dialog: read.append(dialog.page.toPlainText())
    opened.window.workspace.time.profile.calibrate.click()
    assert read[0].startswith("السيد")
    QApplication.processEvents()
    assert "No reading in Arabic yet" in opened.window.workspace.time.profile._about.text()
