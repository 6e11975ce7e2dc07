"""The person is told once, in calm words that are true, and can read the whole report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.session.mishaps import Mishaps, News, Report
from statement_studio.ui.ask import Ask
from statement_studio.ui.mishap_notice import MishapDialog, MishapNotice


class Listener(Ask):
    """Reads what it is told, during which more may happen."""

    def __init__(self) -> None:
        super().__init__()
        self.dialogs: list[QDialog] = []
        self.meanwhile: list[News] = []
        self.source: Mishaps | None = None

    def through(self, dialog: QDialog) -> bool:
        self.dialogs.append(dialog)
        while self.meanwhile and self.source is not None:
            self.source.happened.emit(self.meanwhile.pop())
        return True


def news(key: str = "a", *, is_kept: bool = True, path: Path | None = Path("/state/mishaps/<b>one</b>.txt")) -> News:
    return News(key, Report("Times: 1\nWhat: <b>ValueError</b>\n", path), is_kept)


@pytest.fixture
def dialog(qtbot: QtBot) -> MishapDialog:
    dialog = MishapDialog(news())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words_of(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_says_that_the_text_is_safe_where_the_report_is_and_that_it_goes_nowhere(dialog: MishapDialog) -> None:
    told = words_of(dialog)
    assert "Something in the program went wrong." in told
    assert "What you typed is kept" in told
    assert "/state/mishaps/<b>one</b>.txt" in told
    assert "sent nowhere" in told
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_it_does_not_call_a_text_safe_that_is_not(qtbot: QtBot) -> None:
    dialog = MishapDialog(news(is_kept=False, path=None))
    qtbot.addWidget(dialog)
    told = words_of(dialog)
    assert "is kept" not in told
    assert "Save now under another name" in told
    assert "No report of it could be kept" in told


def test_the_report_is_shown_on_request_by_keys_alone(dialog: MishapDialog, qtbot: QtBot) -> None:
    assert not dialog.report.isVisible()
    dialog.show_button.setFocus()
    qtbot.keyClick(dialog.show_button, Qt.Key.Key_Space)
    assert dialog.report.isVisible()
    assert dialog.report.toPlainText() == "Times: 1\nWhat: <b>ValueError</b>\n"
    assert dialog.report.isReadOnly()
    assert dialog.report.accessibleName()
    assert dialog.report.tabChangesFocus()
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Space)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_enter_goes_on(dialog: MishapDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_each_kind_is_told_once_and_none_over_another(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    ask, window = Listener(), QWidget()
    qtbot.addWidget(window)
    mishaps = Mishaps(tmp_path, lambda: pytest.fail("no report is written here"), lambda: 0.0, window)
    ask.source = mishaps
    MishapNotice(mishaps, ask, window)
    ask.meanwhile = [news("meanwhile")]
    for key in ("a", "a", "b", "a"):
        mishaps.happened.emit(news(key))
    assert len(ask.dialogs) == 2
    mishaps.happened.emit(news("meanwhile"))
    assert len(ask.dialogs) == 3
