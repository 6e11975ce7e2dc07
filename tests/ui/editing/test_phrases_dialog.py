"""In the dialog of phrases one changes, adds, hides and takes back, and nothing faulty can be saved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from statement_studio.domain.phrase import Phrase, PhraseGroup
from statement_studio.ui.editing.phrases_dialog import PhrasesDialog

LEFT = Qt.MouseButton.LeftButton
THANKS = Phrase("thanks", PhraseGroup.THANKS, "Thanks", "We thank [who].", "thx")
CALL = Phrase("call", PhraseGroup.CALL, "Call", "We call on [country].", "co")


@pytest.fixture
def dialog(qtbot: QtBot) -> PhrasesDialog:
    made = PhrasesDialog([THANKS, replace(CALL, text="We urge [country].")], [THANKS, CALL], "English")
    qtbot.addWidget(made)
    made.show()
    return made


def may_save(dialog: PhrasesDialog) -> bool:
    return bool(dialog._buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled())


def test_looking_changes_nothing(dialog: PhrasesDialog) -> None:
    before = dialog.phrases
    for row in (1, 0, 1):
        dialog.list.setCurrentRow(row)
    assert dialog.phrases == before
    assert may_save(dialog)


def test_a_phrase_is_hidden_and_shown_as_such(qtbot: QtBot, dialog: PhrasesDialog) -> None:
    dialog.shown.click()
    assert dialog.phrases[0] == replace(THANKS, is_hidden=True)
    assert "hidden" in dialog.list.item(0).text()


def test_a_changed_phrase_becomes_again_what_it_was(qtbot: QtBot, dialog: PhrasesDialog) -> None:
    assert not dialog.remove.isEnabled()
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.remove, LEFT)
    assert dialog.phrases == (THANKS, CALL)
    assert dialog.text.toPlainText() == CALL.text


def test_a_phrase_of_ones_own_is_added_and_removed(qtbot: QtBot, dialog: PhrasesDialog) -> None:
    qtbot.mouseClick(dialog.add, LEFT)
    assert dialog.phrases[2].key == "own_1"
    qtbot.mouseClick(dialog.remove, LEFT)
    assert len(dialog.phrases) == 2


@pytest.mark.parametrize("field", ["name", "abbreviation", "text"])
def test_what_is_faulty_cannot_be_saved_and_the_reason_is_told(dialog: PhrasesDialog, field: str) -> None:
    if field == "text":
        dialog.text.setPlainText(" ")
    elif field == "name":
        dialog.name.setText("")
        dialog.name.textEdited.emit("")
    else:
        dialog.abbreviation.setText("CO")
        dialog.abbreviation.textEdited.emit("CO")
    assert not may_save(dialog)
    assert dialog.why_not.text()


def test_a_phrase_from_right_to_left_begins_at_the_right(qtbot: QtBot) -> None:
    arabic = replace(THANKS, name="شكر", text="نشكركم.")
    made = PhrasesDialog([arabic, CALL], [], "Arabic")
    qtbot.addWidget(made)
    document = made.text.document()
    assert document.defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    assert made.list.item(0).textAlignment() & Qt.AlignmentFlag.AlignRight
    made.list.setCurrentRow(1)
    assert document.defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft
    assert made.phrases == (arabic, CALL)
