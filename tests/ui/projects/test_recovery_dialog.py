"""What was typed is shown beside what is on the disk, told without colour alone, and nothing is chosen by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process
from statement_studio.files.project import Project
from statement_studio.files.recovery import RecoveryCopy
from statement_studio.session.leftovers import Leftover
from statement_studio.session.taste import Theme
from statement_studio.ui.ask import Ask
from statement_studio.ui.projects.recovery_dialog import Choice, RecoveryDialog

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
START = Statement(title="Water <b>now</b>", text="Madam President,\n\nWater is life.")
TYPED = replace(START, text="Madam President,\n\nWater is <b>right</b>.")
FOLDER = Path("/projects/water <i>1</i>")
ON_DISK = Project(FOLDER, START, (), (("statement.yaml", b"x"), ("statement.md", b"x")))
MakeDialog = Callable[..., RecoveryDialog]


class Doubter(Ask):
    """Answers every question for leave with `confirms`."""

    confirms = False
    asked = ""

    def confirm(self, question: str, details: str, deed: str) -> bool:
        self.asked = question
        return self.confirms


def leftover(statement: Statement = TYPED, folder: Path | None = FOLDER, on_disk: Project | None = ON_DISK) -> Leftover:
    copy = RecoveryCopy("a" * 32, folder, statement, (), NOON, Process(1, "x"))
    return Leftover((copy,), on_disk)


@pytest.fixture
def doubter(qapp: QApplication) -> Doubter:
    return Doubter()


@pytest.fixture
def make(qtbot: QtBot, dressed: QApplication, light: Theme, doubter: Doubter) -> MakeDialog:
    def make(left: Leftover) -> RecoveryDialog:
        dialog = RecoveryDialog(left, doubter, light)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_it_tells_what_was_typed_when_and_where_without_markup(make: MakeDialog) -> None:
    dialog = make(leftover())
    assert dialog.title.text() == "Water <b>now</b>"
    assert dialog.title.textFormat() == dialog.told.textFormat() == Qt.TextFormat.PlainText
    assert str(FOLDER) in dialog.told.text()
    assert NOON.astimezone().strftime("%H:%M") in dialog.told.text()
    assert "2026" in dialog.told.text()


def test_what_was_added_and_removed_is_told_by_signs(make: MakeDialog) -> None:
    shown = make(leftover()).view.toPlainText()
    assert shown.startswith("Madam President,")
    assert shown.index("[−") < shown.index("life") < shown.index("−]")
    assert shown.index("[+") < shown.index("<b>right</b>") < shown.index("+]")


def test_the_signs_are_explained(make: MakeDialog) -> None:
    dialog = make(leftover())
    for sign in ("[+", "+]", "[−", "−]"):
        assert sign in dialog.legend.text()


def test_what_was_never_saved_is_shown_as_it_is(make: MakeDialog) -> None:
    dialog = make(leftover(folder=None, on_disk=None))
    assert "never saved" in dialog.told.text()
    assert dialog.view.toPlainText() == TYPED.text
    assert dialog.details.toPlainText() == f"title: {TYPED.title}"
    assert dialog.view.accessibleName() == "What was typed"
    assert not dialog.legend.isVisible()
    assert not dialog.warning.isVisible()


def test_rehearsals_that_come_back_are_counted(make: MakeDialog) -> None:
    takes = tuple(Take(f"2026-03-09T12:0{minute}:00Z", 80.0, 90.0, "0" * 64) for minute in range(2))
    copy = replace(leftover().copies[0], takes=takes)
    assert make(Leftover((copy,), ON_DISK)).told.text().endswith(". 2 rehearsals come with it.")
    assert "rehearsal" not in make(Leftover((copy,), replace(ON_DISK, takes=takes))).told.text()


def test_details_are_shown_when_they_differ(make: MakeDialog) -> None:
    assert not make(leftover()).details.isVisible()
    dialog = make(leftover(replace(TYPED, title="Rivers")))
    assert dialog.details.isVisible()
    assert "Rivers" in dialog.details.toPlainText()


def test_a_change_on_the_disk_is_said(make: MakeDialog) -> None:
    assert "was changed after" in make(leftover()).warning.text(), "the copy was typed on no such files"
    copy = leftover().copies[0]
    fresh = Leftover((replace(copy, base=tuple((name, _digest()) for name, _ in ON_DISK.originals)),), ON_DISK)
    assert not make(fresh).warning.isVisible()


def _digest() -> str:
    return "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"  # of the one letter x


def test_a_project_that_cannot_be_opened_is_said(make: MakeDialog) -> None:
    gone = replace(leftover(on_disk=None), problem=FileProblem("There is no such folder.", path=FOLDER))
    told = make(gone).warning.text()
    assert "no such folder" in told
    assert "new statement" in told


def test_it_begins_where_the_texts_differ(make: MakeDialog) -> None:
    text = "\n\n".join(["💧 Water is life."] * 200)
    dialog = make(
        leftover(
            replace(START, text=text + "\n\nThe end."), on_disk=replace(ON_DISK, statement=replace(START, text=text))
        )
    )
    assert dialog.view.verticalScrollBar().value() > 0
    assert dialog.view.textCursor().blockNumber() == 2 * 199, "an empty line parts two paragraphs"


@pytest.mark.parametrize("close", [QDialog.reject, QWidget.close, lambda dialog: dialog.later_button.click()])
def test_to_close_it_is_to_keep_it(make: MakeDialog, close: Callable[[RecoveryDialog], object]) -> None:
    dialog = make(leftover())
    close(dialog)
    assert (dialog.choice, dialog.isVisible()) == (Choice.LATER, False)


def test_enter_opens_what_was_typed(make: MakeDialog, qtbot: QtBot) -> None:
    dialog = make(leftover())
    dialog.activateWindow()
    assert dialog.focusWidget() is dialog.open_button
    qtbot.keyClick(dialog.open_button, Qt.Key.Key_Return)
    assert (dialog.choice, dialog.result()) == (Choice.OPEN, QDialog.DialogCode.Accepted)


def test_to_discard_is_asked_once_more(make: MakeDialog, doubter: Doubter) -> None:
    dialog = make(leftover())
    dialog.discard_button.click()
    assert "Water <b>now</b>" in doubter.asked
    assert (dialog.choice, dialog.isVisible()) == (Choice.LATER, True)
    doubter.confirms = True
    dialog.discard_button.click()
    assert (dialog.choice, dialog.isVisible()) == (Choice.DISCARD, False)


def test_everything_is_reached_by_the_keyboard_and_named(make: MakeDialog, qtbot: QtBot) -> None:
    dialog = make(leftover(replace(TYPED, title="Rivers")))
    dialog.activateWindow()
    reached: set[QWidget | None] = set()
    for _ in range(8):
        qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    assert {dialog.view, dialog.details, *dialog.findChildren(QPushButton)} <= reached
    assert all(each.accessibleName() for each in (dialog.view, dialog.details))
    assert len({button.text().split("&")[1][0] for button in dialog.findChildren(QPushButton)}) == 3
