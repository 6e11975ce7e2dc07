"""Questions are asked in plain words with the safe answer ready, and a name in them is never taken for markup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import CoSigner
from statement_studio.session.taste import Theme
from statement_studio.ui.ask import Answer, Ask, with_letters
from statement_studio.ui.projects.cosigner_dialog import CoSignerDialog

RICH = "<img src='file:///etc/hostname'>Water"
Act = Callable[[QDialog], None]


@pytest.fixture
def in_front(qtbot: QtBot, dressed: QApplication) -> Callable[[Act], None]:
    """Do something to the dialog that opens next; whatever happens, it does not stay open."""

    def arrange(act: Act) -> None:
        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, meet)

    return arrange


def click(words: str) -> Act:
    def act(dialog: QDialog) -> None:
        next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words).click()

    return act


InFront = Callable[[Act], None]


@pytest.mark.parametrize(
    ("words", "answer"), [("Save", Answer.SAVE), ("Don’t save", Answer.DISCARD), ("Cancel", Answer.CANCEL)]
)
def test_the_one_question_on_leaving_has_three_answers(in_front: InFront, words: str, answer: Answer) -> None:
    in_front(click(words))
    assert Ask().save_changes("Safe water") is answer


@pytest.mark.parametrize(
    ("key", "answer"), [(Qt.Key.Key_S, Answer.SAVE), (Qt.Key.Key_D, Answer.DISCARD), (Qt.Key.Key_C, Answer.CANCEL)]
)
def test_alt_and_the_underlined_letter_answer(qtbot: QtBot, in_front: InFront, key: Qt.Key, answer: Answer) -> None:
    def press(dialog: QDialog) -> None:
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: not dialog.isVisible())  # the button is seen to be pressed before it is

    in_front(press)
    assert Ask().save_changes("Safe water") is answer


@pytest.mark.parametrize(
    ("names", "marked"),
    [
        (["Save", "Don’t save", "Cancel"], ["&Save", "&Don’t save", "&Cancel"]),
        (["Enregistrer", "Enregistrer ailleurs…", "Fermer"], ["&Enregistrer", "E&nregistrer ailleurs…", "&Fermer"]),
        (["Save & close", "s", "…"], ["&Save && close", "s", "…"]),
        ([], []),
    ],
)
def test_every_button_has_a_letter_of_its_own_where_one_is_free(names: list[str], marked: list[str]) -> None:
    assert with_letters(names) == marked


def test_no_dialog_is_larger_than_the_screen(in_front: InFront) -> None:
    dialog, sizes = QDialog(), list[QSize]()
    QVBoxLayout(dialog).addWidget(QLineEdit())
    dialog.resize(4000, 4000)
    in_front(lambda shown: sizes.append(shown.size()))
    Ask().through(dialog)
    room = dialog.screen().availableSize()
    assert [size.boundedTo(room) for size in sizes] == sizes != []


def test_escape_cancels_and_enter_saves(qtbot: QtBot, in_front: InFront) -> None:
    in_front(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert Ask().save_changes("Safe water") is Answer.CANCEL
    in_front(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert Ask().save_changes("Safe water") is Answer.SAVE


def test_the_question_names_the_statement_and_what_would_be_lost(in_front: InFront) -> None:
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.extend((dialog.text(), dialog.informativeText()))

    for title in ("Safe water", ""):
        in_front(read)
        Ask().save_changes(title)
    assert told[0] == "Save the changes to “Safe water”?"
    assert "lost" in told[1]
    assert "Untitled statement" in told[2]


def test_no_message_takes_a_name_for_markup(in_front: InFront) -> None:
    formats: list[Qt.TextFormat] = []

    def look(dialog: QDialog) -> None:
        formats.extend(label.textFormat() for label in dialog.findChildren(QLabel) if "img" in label.text())

    in_front(look)
    Ask().tell(RICH, RICH)
    assert formats == [Qt.TextFormat.PlainText, Qt.TextFormat.PlainText]


def test_a_message_is_closed_by_its_button(in_front: InFront) -> None:
    in_front(click("Close"))
    Ask().tell("Exported into /home/amal", "safe-water.pdf")


@pytest.mark.parametrize(("words", "is_confirmed"), [("Delete", True), ("Cancel", False)])
def test_what_cannot_be_taken_back_is_done_only_by_its_own_button(
    in_front: InFront, words: str, is_confirmed: bool
) -> None:
    in_front(click(words))
    assert Ask().confirm("Delete the profile “Amina”?", "Its readings go with it.", "Delete") is is_confirmed


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_neither_enter_nor_escape_does_what_cannot_be_taken_back(qtbot: QtBot, in_front: InFront, key: Qt.Key) -> None:
    in_front(lambda dialog: qtbot.keyClick(dialog, key))
    assert not Ask().confirm(RICH, RICH, "Delete")


def test_a_name_is_asked_for_with_a_proposal(qtbot: QtBot, in_front: InFront) -> None:
    in_front(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert Ask().name("New profile", "Amina", 60, lambda _name: "") == "Amina"
    in_front(lambda dialog: dialog.reject())
    assert Ask().name("New profile", "Amina", 60, lambda _name: "") is None


@pytest.mark.parametrize("choose", ["folder_to_open", "export_folder"])
def test_a_folder_is_chosen_that_is_there(qtbot: QtBot, in_front: InFront, tmp_path: Path, choose: str) -> None:
    (tmp_path / "water").mkdir()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        assert dialog.fileMode() is QFileDialog.FileMode.Directory
        assert Path(dialog.directory().absolutePath()) == tmp_path
        dialog.selectFile(str(tmp_path / "water"))
        dialog.accept()

    in_front(look)
    assert getattr(Ask(), choose)(tmp_path) == tmp_path / "water"
    in_front(lambda dialog: dialog.reject())
    assert getattr(Ask(), choose)(tmp_path) is None


def test_a_new_folder_is_proposed_by_its_name(qtbot: QtBot, in_front: InFront, tmp_path: Path) -> None:
    in_front(lambda dialog: dialog.accept())
    assert Ask().folder_to_make(tmp_path / "safe-water") == tmp_path / "safe-water"
    in_front(lambda dialog: dialog.reject())
    assert Ask().folder_to_make(tmp_path / "safe-water") is None


def test_a_co_signer_is_asked_for_in_the_form(in_front: InFront) -> None:
    def enter(dialog: QDialog) -> None:
        assert isinstance(dialog, CoSignerDialog)
        dialog.name.setText("Open Rivers")
        dialog.accept()

    in_front(enter)
    assert Ask().cosigner(None) == CoSigner("Open Rivers")


def test_thinking_better_of_a_co_signer_gives_none(in_front: InFront) -> None:
    in_front(lambda dialog: dialog.reject())
    assert Ask().cosigner(CoSigner("Open Rivers")) is None


@pytest.mark.parametrize(("typed", "name"), [("canary", "canary.zip.age"), ("canary.age", "canary.age")])
def test_an_encrypted_copy_gets_its_ending_where_none_was_typed(
    in_front: InFront, tmp_path: Path, typed: str, name: str
) -> None:
    proposed: list[str] = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        proposed.append(line.text())
        line.setText(typed)
        dialog.accept()

    in_front(choose)
    assert Ask().file_to_make(tmp_path / "Safe water.zip.age") == tmp_path / name
    assert proposed == ["Safe water.zip.age"]
    in_front(lambda dialog: dialog.reject())
    assert Ask().file_to_make(tmp_path / "Safe water.zip.age") is None


@pytest.mark.parametrize(
    "ask",
    [
        lambda: Ask().tell("Exported into /home/ada", "one.pdf\ntwo.txt"),
        lambda: Ask().try_again("It could not be saved.", "The disk is full."),
        lambda: Ask().save_changes("Safe water"),
        lambda: Ask().confirm("Keep none?", "", "Keep None"),
    ],
)
def test_words_and_buttons_stand_at_the_same_edges(in_front: InFront, ask: Callable[[], object]) -> None:
    met: list[QDialog] = []

    def look(box: QDialog) -> None:
        met.append(box)
        words = [label for label in box.findChildren(QLabel) if label.text() and label.isVisible()]
        buttons = [button for button in box.findChildren(QPushButton) if button.isVisible()]
        lefts = {label.mapTo(box, label.contentsRect().topLeft()).x() + label.indent() for label in words}
        assert len(lefts) == 1
        assert min(button.mapTo(box, QPoint()).x() for button in buttons) >= (edge := lefts.pop())
        last = max(button.mapTo(box, button.rect().topRight()).x() for button in buttons)
        assert last == box.width() - 1 - edge

    in_front(look)
    ask()
    assert met


def test_the_first_button_looks_it(in_front: InFront, light: Theme) -> None:
    dots: list[str] = []

    def look(box: QDialog) -> None:
        save = next(b for b in box.findChildren(QPushButton) if b.text() == "&Save")
        dots.append(save.grab().toImage().pixelColor(8, save.height() // 2).name())

    in_front(look)
    Ask().save_changes("Safe water")
    assert dots == [light.accent.lower()]
