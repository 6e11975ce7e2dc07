"""From an empty window to the paper in the hand, by mouse and keyboard, as on the day before the debate."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import CoSignerStatus
from statement_studio.files.project import load
from statement_studio.ui.projects.cosigner_dialog import CoSignerDialog
from statement_studio.ui.projects.export_dialog import ExportDialog

Room = Any  # the fixture's class lives in conftest.py, which is not imported

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SENTENCE = "Those who test the water of their villages are questioned by the police for it. "


def _choose(qtbot: QtBot, box: Any, words: str) -> None:
    """Choose an entry of a combo box with the keyboard, as a person does who types its first letters."""
    box.setFocus()
    qtbot.keyClicks(box, words)
    qtbot.keyClick(box, KEY.Key_Return)
    box.activated.emit(box.currentIndex())


def _write(qtbot: QtBot, line: Any, words: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, KEY.Key_Return)


def test_a_joint_statement_from_the_template_to_the_exported_page(room: Room, qtbot: QtBot, make_room: Any) -> None:
    window, person = room.window, room.person
    space, text = window.workspace, window.workspace.editor

    # New from the template of a joint statement in an interactive dialogue.
    qtbot.mouseClick(window.welcome.template_buttons[0], LEFT)
    assert window.has_statement
    assert "microphone off 1:30" in _ruler_words(space)

    # Choose the item, the speaker and the day.
    _choose(qtbot, space.agenda.item, "3.")
    assert window.windowTitle().startswith("Untitled statement")
    assert "Item 3" in space.header.place.accessibleName()
    _choose(qtbot, space.agenda.segment, "Interactive")
    _write(qtbot, space.agenda.topic, "Special Rapporteur on water and sanitation")
    _write(qtbot, space.agenda.date, "2026-09-22")
    _write(qtbot, space.agenda.organisation, "Open Rivers Network")
    _write(qtbot, space.header.title, "Those who test the water")

    # Write in place of the skeleton until it is too long; the window says so in words.
    text.setFocus()
    qtbot.keyClick(text, KEY.Key_A, CONTROL)
    qtbot.keyClicks(text, "Mr. President, Madam Special Rapporteur,")
    qtbot.keyClick(text, KEY.Key_Return)
    for _ in range(24):
        qtbot.keyClicks(text, SENTENCE)
    qtbot.keyClick(text, KEY.Key_Return)
    qtbot.keyClicks(text, "I thank you.")
    qtbot.waitUntil(lambda: "seconds over" in space.time_bar.spoken_summary())
    assert re.search(r"cut \d+ words, or speak at \d+ words a minute", space.time_bar.spoken_summary())
    assert _over_text(text).endswith("I thank you.")

    # Trim it sentence by sentence, until it fits.
    while "over" in space.time_bar.spoken_summary():
        cursor = text.textCursor()
        cursor.setPosition(text.document().findBlockByNumber(1).position())
        text.setTextCursor(cursor)
        for _ in range(len(SENTENCE)):
            qtbot.keyClick(text, KEY.Key_Delete)
        space.show_time()
    assert _over_text(text) == ""
    assert re.search(r"\d+ words? left", space.time_bar.spoken_summary())

    # Add two co-signers; one of them has agreed.
    _add_cosigner(qtbot, room, "Assembly for Safe Water", CoSignerStatus.CONFIRMED)
    _add_cosigner(qtbot, room, "Upland League of Women", CoSignerStatus.ASKED)
    assert [c.name for c in window._desk.details.cosigners] == ["Assembly for Safe Water", "Upland League of Women"]

    # Rehearse past the limit: the display goes dark and names what the room did not hear.
    qtbot.mouseClick(space.header.rehearse, LEFT)
    prompter = window.prompter
    assert prompter.isVisible()
    qtbot.keyClick(prompter, KEY.Key_Space)
    room.wait(45)
    assert prompter.page.strip.time.text() == "0:45"
    assert "questioned by the police" in _text_in_sight(prompter)
    room.wait(46)
    assert _text_in_sight(prompter) == ""
    assert prompter.take_page.title.text() == "The microphone is off"
    room.wait(9)
    qtbot.keyClick(prompter, KEY.Key_Space)
    assert "did not hear" in prompter.take_page.about.text()
    assert prompter.take_page.quote.text().endswith("I thank you.”")
    assert prompter.focusWidget() is prompter.take_page.keep
    qtbot.keyClick(prompter.take_page.keep, KEY.Key_Return)
    assert not prompter.isVisible()
    assert [take.seconds for take in window._desk.takes] == [100.0]

    # Save, and open it in another window: the same statement, the same take.
    assert window.isWindowModified()
    qtbot.keyClick(window, KEY.Key_S, CONTROL)
    assert not window.isWindowModified()
    assert not person.told
    saved = window._desk.current
    assert load(person.save_here).statement == saved
    again = make_room()
    again.window.open_project(person.save_here)
    assert again.window._desk.current == saved
    assert again.window._desk.takes == window._desk.takes
    assert not again.window.isWindowModified()

    # Export: the page holds the text and who agreed, and not who was only asked.
    again.person.at_dialog = lambda dialog: _export(qtbot, dialog)
    qtbot.mouseClick(again.window.workspace.header.export, LEFT)
    pdf = next(room.folder.glob("*.pdf"))
    words = subprocess.run(["pdftotext", "-enc", "UTF-8", str(pdf), "-"], capture_output=True, text=True, check=True)
    assert "Mr. President, Madam Special Rapporteur," in words.stdout
    assert "Assembly for Safe Water" in words.stdout
    assert "Upland League" not in words.stdout
    assert pdf.name in again.person.told[-1]


def _over_text(editor: Any) -> str:
    return "\n\n".join(selection.cursor.selectedText() for selection in editor.extraSelections())


def _text_in_sight(prompter: Any) -> str:
    shown = prompter.page.roll._roll.paragraphs if prompter.page.isVisible() else ()
    return "\n".join(paragraph.text for paragraph in shown)


def _ruler_words(space: Any) -> str:
    summary = space.time_bar.spoken_summary()
    slot = space._desk.slot_seconds
    return f"{summary} microphone off {int(slot // 60)}:{int(slot % 60):02d}"


def _add_cosigner(qtbot: QtBot, room: Room, name: str, status: CoSignerStatus) -> None:
    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, CoSignerDialog)
        qtbot.keyClicks(dialog.name, name)
        dialog.status.setCurrentIndex(dialog.status.findData(status.value))
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)

    room.person.at_dialog = fill_in
    room.window.commands["add_cosigner"].trigger()


def _export(qtbot: QtBot, dialog: QDialog) -> None:
    assert isinstance(dialog, ExportDialog)
    assert dialog.page_pictures
    dialog.formats["text"].click()
    qtbot.mouseClick(dialog.export_button, LEFT)


def test_undo_takes_back_what_was_done_last_be_it_text_or_details(room: Room, qtbot: QtBot) -> None:
    window = room.window
    qtbot.mouseClick(window.welcome.template_buttons[-1], LEFT)
    text, desk = window.workspace.editor, window._desk
    qtbot.keyClicks(text, "one")
    _write(qtbot, window.workspace.header.title, "Title")
    text.setFocus()
    qtbot.keyClicks(text, " two")
    assert (desk.current.text, desk.current.title) == ("one two", "Title")
    for expected in [("one", "Title"), ("one", ""), ("", "")]:
        qtbot.keyClick(text, KEY.Key_Z, CONTROL)
        assert (desk.current.text, desk.current.title) == expected
    assert not desk.is_unsaved
    for expected in [("one", ""), ("one", "Title"), ("one two", "Title")]:
        window.commands["redo"].trigger()
        assert (desk.current.text, desk.current.title) == expected


def test_the_salutation_follows_who_sits_in_the_chair(room: Room, qtbot: QtBot) -> None:
    window = room.window
    qtbot.mouseClick(window.welcome.template_buttons[0], LEFT)
    desk = window._desk
    desk.edit(replace(desk.details, chair="Madam Vice-President"), "chair")
    assert desk.current.text.startswith("Madam Vice-President, Madam Special Rapporteur,")
    window.commands["undo"].trigger()
    assert desk.current.text.startswith("Mr. President, Madam Special Rapporteur,")
    assert desk.details.chair == "Mr. President"


def test_the_time_follows_the_selection_and_says_so(room: Room, qtbot: QtBot) -> None:
    window = room.window
    window.open_project(room.places.samples / "joint_dialogue_ostrania")
    text, bar = window.workspace.editor, window.workspace.time_bar
    whole = bar.spoken_summary()
    qtbot.keyClick(text, KEY.Key_End, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "selected" in bar.spoken_summary())
    assert "5 words" in bar.spoken_summary()
    qtbot.keyClick(text, KEY.Key_Right)
    qtbot.waitUntil(lambda: bar.spoken_summary() == whole)


def test_a_click_on_the_ruler_goes_to_the_place_in_the_text(room: Room, qtbot: QtBot) -> None:
    window = room.window
    window.open_project(room.places.samples / "joint_dialogue_ostrania")
    ruler, text = window.workspace.time_bar.ruler, window.workspace.editor
    third = window._desk.timing.paragraphs[3]
    qtbot.mouseClick(ruler, LEFT, pos=QPoint(round(ruler.x_of(third.starts_at + 1)), 30))
    assert text.textCursor().blockNumber() == third.index
    qtbot.waitUntil(lambda: ruler.current_paragraph() == 3)
    ruler.setFocus()
    qtbot.keyClick(ruler, KEY.Key_Right)
    assert text.textCursor().blockNumber() == window._desk.timing.paragraphs[4].index


@pytest.mark.parametrize("number", range(5))
def test_every_template_can_be_saved_reopened_and_exported(room: Room, qtbot: QtBot, number: int) -> None:
    window, person = room.window, room.person
    qtbot.mouseClick(window.welcome.template_buttons[number], LEFT)
    qtbot.keyClicks(window.workspace.editor, "Some words. ")
    qtbot.keyClick(window, KEY.Key_S, CONTROL)
    assert load(person.save_here).statement == window._desk.current
    person.at_dialog = lambda dialog: _export(qtbot, dialog)
    window.commands["export"].trigger()
    assert len(list(room.folder.glob("*.pdf"))) == len(list(room.folder.glob("*.txt"))) == 1


@pytest.mark.parametrize(
    "sample",
    [
        "dialogue_interactif_profilage",
        "high_level_plenary_water",
        "joint_dialogue_ostrania",
        "open_letter_environmental_defenders",
        "upr_outcome_veronda",
    ],
)
def test_a_sample_opens_as_a_new_statement_and_stays_as_it_is(room: Room, sample: str) -> None:
    window = room.window
    folder = room.places.samples / sample
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    window.open_project(folder)
    assert window._desk.folder is None
    assert window._desk.current == load(folder).statement
    window.workspace.editor.insertPlainText("changed ")
    window.commands["save"].trigger()
    assert window._desk.folder == room.person.save_here
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert not window._taste.preferences.recents[1:]
