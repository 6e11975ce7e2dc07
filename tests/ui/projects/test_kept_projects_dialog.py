"""Every statement of which versions are kept is listed, also where its folder is gone, and can be chosen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.answering import Presence
from statement_studio.session.archive import KnownProject
from statement_studio.session.taste import Theme
from statement_studio.ui.projects.kept_projects_dialog import KeptProjectsDialog

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
RICH = "<b>Water</b> {n}"


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, light: Theme, tmp_path: Path) -> KeptProjectsDialog:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    projects = (
        KnownProject(tmp_path, RICH, NOON, 3),
        KnownProject(tmp_path / "gone", "", NOON - timedelta(days=1), 1),
        KnownProject(tmp_path, "الماء", NOON - timedelta(days=2), 2),
        KnownProject(tmp_path / "away", "", NOON - timedelta(days=3), 1),
    )
    presence = {tmp_path: Presence.THERE, tmp_path / "gone": Presence.GONE, tmp_path / "away": Presence.SILENT}
    made = KeptProjectsDialog(projects, presence, light, lambda at: at)
    QLocale.setDefault(before)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_tells_its_title_when_it_was_saved_and_where_it_stands_or_stood(
    dialog: KeptProjectsDialog, tmp_path: Path
) -> None:
    rows = [dialog.list.item(row).text().split("\n") for row in range(dialog.list.count())]
    assert rows[0] == [RICH, "3 versions, the last saved on Monday, 9 March 2026, 12:00", str(tmp_path)]
    assert rows[1] == [
        "Untitled statement",
        "1 version, saved on Sunday, 8 March 2026, 12:00",
        f"✕ folder gone: {tmp_path / 'gone'}",
    ]
    assert rows[2][0] == "\u2068الماء\u2069"
    assert "&lt;b&gt;" in dialog.list.item(0).toolTip()


def test_the_first_is_chosen_and_enter_shows_its_versions(qtbot: QtBot, dialog: KeptProjectsDialog) -> None:
    heard: list[KnownProject] = []
    dialog.project_chosen.connect(heard.append)
    assert dialog.focusWidget() is dialog.list
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    dialog.see_button.click()
    assert {project.title for project in heard} == {""}
    assert dialog.isVisible(), "it waits for what becomes of it"


def test_a_folder_that_is_gone_is_told_by_a_sign_and_a_word(dialog: KeptProjectsDialog) -> None:
    assert "✕ folder gone" in dialog.list.item(1).text()
    assert "✕" not in dialog.list.item(0).text()


def test_a_drive_that_does_not_answer_is_told_by_a_sign_and_words(dialog: KeptProjectsDialog) -> None:
    assert "✕ its drive does not answer" in dialog.list.item(3).text()


def test_rows_are_painted_in_the_looks_of_the_theme(dialog: KeptProjectsDialog, light: Theme) -> None:
    image = dialog.list.grab().toImage()
    seen = {image.pixelColor(x, 10).name().upper() for x in range(image.width())}
    assert light.chip.upper() in seen


def test_the_chosen_one_can_be_forgotten_and_the_row_stays_where_it_was(
    qtbot: QtBot, dialog: KeptProjectsDialog, tmp_path: Path
) -> None:
    heard: list[KnownProject] = []
    dialog.forgetting_requested.connect(heard.append)
    dialog.list.setCurrentRow(1)
    dialog.forget_button.setFocus()
    qtbot.keyClick(dialog.forget_button, Qt.Key.Key_Space)
    assert [project.folder for project in heard] == [tmp_path / "gone"]
    left = [KnownProject(tmp_path, RICH, NOON, 3), KnownProject(tmp_path, "الماء", NOON, 2)]
    dialog.show_projects(left, {tmp_path: Presence.THERE})
    assert dialog.list.count() == 2
    assert dialog.list.currentRow() == 1
    dialog.show_projects(left[:1], {tmp_path: Presence.THERE})
    assert dialog.list.currentRow() == 0
