"""Before a project is forgotten a person reads what goes, what stays, and is not led into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from statement_studio.session.archive import Trace, TraceKind
from statement_studio.ui.projects.forget_dialog import ForgetDialog

FOLDER, KEPT = Path("/amina/water"), Path("/kept")
EVERYTHING = tuple(Trace(kind, KEPT, 1_500) for kind in TraceKind)
Open = Callable[..., ForgetDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, dressed: QApplication) -> Open:
    def make(traces: Sequence[Trace] = EVERYTHING, title: str = "Water") -> ForgetDialog:
        made = ForgetDialog(FOLDER, title, traces)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def words(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_every_kind_that_is_kept_is_named_once_and_no_other(open_dialog: Open) -> None:
    everything = [kind for kind, _ in open_dialog(EVERYTHING + EVERYTHING).rows]
    assert len(set(everything)) == len(everything) == len(TraceKind)
    (only,) = open_dialog((Trace(TraceKind.VERSIONS, KEPT, 10),)).rows
    assert only[0] == "Earlier versions, one of every save"


def test_the_sizes_of_a_kind_are_added_up_and_a_line_has_none(open_dialog: Open) -> None:
    copies = [Trace(TraceKind.UNSAVED_TEXT, KEPT, size) for size in (3_000, 5_000)]
    dialog = open_dialog([*copies, Trace(TraceKind.RECENT, KEPT)])
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    assert [size for _, size in dialog.rows] == [QLocale().formattedDataSize(8_000, 0, form), ""]


def test_the_folder_is_named_and_said_to_stay(open_dialog: Open) -> None:
    told = words(open_dialog())
    assert str(FOLDER) in told
    assert "The project’s folder itself stays as it is." in told


def test_enter_and_escape_forget_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = open_dialog()
        assert dialog.focusWidget() is dialog.cancel
        qtbot.keyClick(dialog, key)
        assert not dialog.isVisible()
        assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_key_at_the_button_forgets(qtbot: QtBot, open_dialog: Open, key: Qt.Key) -> None:
    dialog = open_dialog()
    dialog.forget.setFocus()
    qtbot.keyClick(dialog.forget, key)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_of_a_project_that_left_no_trace_nothing_can_be_forgotten(open_dialog: Open) -> None:
    dialog = open_dialog(())
    assert "keeps nothing of this project" in words(dialog)
    assert not dialog.forget.isVisible()
    assert dialog.cancel.text() == "Close"


def test_a_screen_reader_is_told_all_that_is_seen(open_dialog: Open) -> None:
    dialog = open_dialog()
    for told in (dialog.accessibleDescription(), dialog.forget.accessibleDescription()):
        assert all(kind in told and size in told for kind, size in dialog.rows)
        assert dialog.stays.text() in told


def test_no_title_is_taken_for_markup_or_makes_the_dialog_wider(open_dialog: Open) -> None:
    dialog = open_dialog(title="<img src='file:///etc/hostname'>" * 40)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert dialog.width() == 560


def test_no_row_is_cut_off(open_dialog: Open) -> None:
    for label in open_dialog().findChildren(QLabel):
        assert label.height() >= min(label.sizeHint().height(), label.heightForWidth(label.width()))
