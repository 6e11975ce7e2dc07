"""A copy can be asked for once its pass-phrase will do, nothing moves while it is typed, and all is said in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from statement_studio.session.courier import LEAST_CHARACTERS
from statement_studio.ui.projects.hand_over_dialog import HandOverDialog, NoEncryptionDialog, OpenCopyDialog

RICH = "<img src='file:///etc/hostname'>"
PHRASE = "marsh lantern copper violin"
KEY, HIDDEN, OPEN = Qt.Key, QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication) -> HandOverDialog:
    made = HandOverDialog("Canary", has_pace=True)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opening(qtbot: QtBot, dressed: QApplication) -> OpenCopyDialog:
    made = OpenCopyDialog("canary.zip.age")
    qtbot.addWidget(made)
    made.show()
    return made


def enter(dialog: HandOverDialog, pass_phrase: str, again: str) -> str:
    dialog.pass_phrase.setText(pass_phrase)
    dialog.again.setText(again)
    return dialog.strength.text()


@pytest.mark.parametrize(
    ("pass_phrase", "again", "told"),
    [
        ("", "", "At least 12 characters."),
        ("", PHRASE, "At least 12 characters."),
        ("x", "x", "11 more characters are needed."),
        ("x" * 11, "x" * 11, "1 more character is needed."),
        (PHRASE, "", "A good length. Enter it again."),
        (PHRASE, PHRASE + "s", "The two are not the same yet."),
        (PHRASE, PHRASE.upper(), "The two are not the same yet."),
        (PHRASE + "\u200b", PHRASE + "\u200b", "It holds a character that cannot be seen."),
    ],
)
def test_a_pass_phrase_that_will_not_do_is_told_why(
    dialog: HandOverDialog, pass_phrase: str, again: str, told: str
) -> None:
    assert enter(dialog, pass_phrase, again).startswith(told)
    assert not dialog.make.isEnabled()
    assert dialog.pass_phrase.accessibleDescription() == dialog.strength.text()


@pytest.mark.parametrize(
    ("length", "told"),
    [
        (LEAST_CHARACTERS, "Long enough; another word would make it better."),
        (23, "Long enough; another word would make it better."),
        (24, "A good length."),
    ],
)
def test_a_pass_phrase_is_judged_by_its_length_alone(dialog: HandOverDialog, length: int, told: str) -> None:
    assert enter(dialog, "x" * length, "x" * length) == told
    assert dialog.make.isEnabled()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Only its length is judged here" in said


def test_what_a_copy_holds_and_what_a_lost_pass_phrase_means_is_said(dialog: HandOverDialog) -> None:
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "saved or not" in said
    assert "everything: comments, notes, and every co-signer" in said
    assert "A lost pass-phrase cannot be recovered by anybody." in said
    assert "by another way than the file" in said


def test_enter_asks_for_the_copy_with_what_was_chosen(qtbot: QtBot, dialog: HandOverDialog) -> None:
    wanted: list[tuple[str, bool]] = []
    dialog.copy_wanted.connect(lambda pass_phrase, with_pace: wanted.append((pass_phrase, with_pace)))
    enter(dialog, "short", "short")
    qtbot.keyClick(dialog.again, KEY.Key_Return)
    assert wanted == []
    enter(dialog, PHRASE, PHRASE)
    qtbot.keyClick(dialog.again, KEY.Key_Return)
    dialog.with_pace.setChecked(True)
    dialog.make.click()
    assert wanted == [(PHRASE, False), (PHRASE, True)]
    assert dialog.isVisible()


def test_how_a_person_speaks_stays_out_unless_it_is_asked_for(qtbot: QtBot, dialog: HandOverDialog) -> None:
    assert dialog.with_pace.isVisible()
    assert not dialog.with_pace.isChecked()
    without = HandOverDialog("Canary", has_pace=False)
    qtbot.addWidget(without)
    without.show()
    assert not without.with_pace.isVisible()


def test_the_letters_are_hidden_until_they_are_shown(dialog: HandOverDialog, opening: OpenCopyDialog) -> None:
    lines = (dialog.pass_phrase, dialog.again, opening.pass_phrase)
    assert {line.echoMode() for line in lines} == {HIDDEN}
    for switch in (dialog.shown, opening.shown):
        switch.click()
    assert {line.echoMode() for line in lines} == {OPEN}
    dialog.shown.click()
    assert {line.echoMode() for line in (dialog.pass_phrase, dialog.again)} == {HIDDEN}


def test_nothing_moves_while_a_pass_phrase_is_typed(dialog: HandOverDialog) -> None:
    places = set()
    for length in (0, 1, 11, 12, 30):
        enter(dialog, "x" * length, "x" * (length // 2))
        QApplication.processEvents()
        places.add((dialog.height(), dialog.pass_phrase.y(), dialog.again.y(), dialog.shown.y(), dialog.make.y()))
    assert len(places) == 1


@pytest.mark.parametrize("told", ["The disk is full.", "The disk is full. " * 40])
def test_a_message_squeezes_nothing(dialog: HandOverDialog, told: str) -> None:
    places = (dialog.pass_phrase.y(), dialog.pass_phrase.height(), dialog.again.y(), dialog.shown.y())
    dialog.show_working()
    dialog.show_trouble(told)
    QApplication.processEvents()
    assert (dialog.pass_phrase.y(), dialog.pass_phrase.height(), dialog.again.y(), dialog.shown.y()) == places
    assert dialog.message.height() >= dialog.message.heightForWidth(dialog.message.width())


def test_while_the_work_is_done_nothing_can_be_changed_but_it_can_be_given_up(dialog: HandOverDialog) -> None:
    enter(dialog, PHRASE, PHRASE)
    dialog.show_working()
    assert dialog.is_working
    parts = (dialog.pass_phrase, dialog.again, dialog.shown, dialog.with_pace, dialog.make)
    assert not any(part.isEnabled() for part in parts)
    assert dialog.message.text().startswith("Encrypting…")
    dialog.cancel.click()
    assert not dialog.is_working
    assert not dialog.isVisible()


def test_after_trouble_what_was_entered_is_still_there(dialog: HandOverDialog) -> None:
    enter(dialog, PHRASE, PHRASE)
    dialog.show_working()
    dialog.show_trouble("The disk is full.")
    assert (dialog.pass_phrase.text(), dialog.again.text()) == (PHRASE, PHRASE)
    assert dialog.message.text() == "The disk is full."
    assert dialog.make.isEnabled()
    assert not dialog.is_working


def test_a_copy_is_opened_by_enter_and_asks_again_after_a_wrong_pass_phrase(
    qtbot: QtBot, opening: OpenCopyDialog
) -> None:
    entered: list[str] = []
    opening.pass_phrase_entered.connect(entered.append)
    qtbot.keyClick(opening.pass_phrase, KEY.Key_Return)
    assert entered == []
    qtbot.keyClicks(opening.pass_phrase, "wrong")
    qtbot.keyClick(opening.pass_phrase, KEY.Key_Return)
    opening.show_working()
    assert not opening.open_button.isEnabled()
    opening.show_trouble("The pass-phrase does not fit.")
    assert opening.pass_phrase.accessibleDescription() == "The pass-phrase does not fit."
    assert opening.pass_phrase.selectedText() != ""
    qtbot.keyClicks(opening.pass_phrase, "right")
    qtbot.keyClick(opening.pass_phrase, KEY.Key_Return)
    assert entered == ["wrong", "right"]


def test_where_a_part_is_missing_the_command_can_be_copied(qtbot: QtBot, dressed: QApplication) -> None:
    made = NoEncryptionDialog("python -m pip install pyrage")
    qtbot.addWidget(made)
    made.show()
    assert made.command.selectedText() == "python -m pip install pyrage"
    assert made.command.isReadOnly()
    assert "pyrage, which is not installed" in made.words.text()
    qtbot.keyClick(made.command, KEY.Key_Return)
    assert not made.isVisible()


@pytest.mark.parametrize("place", ["make", "open", "missing"])
def test_every_control_has_a_name_and_no_label_takes_a_name_for_markup(
    qtbot: QtBot, dressed: QApplication, place: str
) -> None:
    make: dict[str, Callable[[], QDialog]] = {
        "make": lambda: HandOverDialog(RICH, has_pace=True),
        "open": lambda: OpenCopyDialog(RICH),
        "missing": lambda: NoEncryptionDialog(RICH),
    }
    made = make[place]()
    qtbot.addWidget(made)
    made.show()
    controls = [*made.findChildren(QLineEdit), *made.findChildren(QAbstractButton)]
    assert [each for each in controls if not each.accessibleName() and not getattr(each, "text", str)()] == []
    assert {label.textFormat() for label in made.findChildren(QLabel) if "img" in label.text()} <= {
        Qt.TextFormat.PlainText
    }
    assert [each for each in controls if not each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value] == []
