"""The dialog of exports shows what will be written, writes it, and says what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.checks import Check, Finding, Severity
from statement_studio.domain.pace import pace_by_hand
from statement_studio.domain.statement import CoSigner, CoSignerStatus, Statement
from statement_studio.export.edition import open_printer
from statement_studio.session.jobs import PoolJobs
from statement_studio.session.publishing import Publisher, Speaking
from statement_studio.ui.ask import Ask
from statement_studio.ui.projects.export_dialog import ExportDialog

RESOURCES = Path(__file__).parents[3] / "resources"
Result = TypeVar("Result")
WATER = Statement(
    title="Safe water",
    text="Mr. President,\n\nWe thank you.",
    cosigners=(CoSigner("Open Rivers", status=CoSignerStatus.CONFIRMED), CoSigner("Upland League")),
)


class Inline:
    """Does the work at once."""

    def run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            done(result)


class Later:
    """Keeps the work until it is asked for."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> None:
        self.waiting.append(lambda: Inline().run(work, done, failed))


def picture_of(dialog: ExportDialog) -> QImage:
    """Return the first page that is shown."""
    return dialog.page_pictures[0].pixmap().toImage()


class Folders(Ask):
    """Answers the question for a folder."""

    def __init__(self, answer: Path | None) -> None:
        super().__init__()
        self.answer = answer

    def export_folder(self, start: Path) -> Path | None:
        return self.answer


MakeDialog = Callable[..., ExportDialog]


@pytest.fixture
def make_dialog(qtbot: QtBot, dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> MakeDialog:
    printer = open_printer(catalogue, RESOURCES)
    printer = replace(printer, press=replace(printer.press, uses_system_fonts=False))

    def make(
        statement: Statement = WATER,
        findings: Sequence[Finding] = (),
        *,
        answer: Path | None = None,
        folder: Path | None = None,
        speaking: Speaking | None = None,
    ) -> ExportDialog:
        publisher = Publisher(printer, Inline())
        dialog = ExportDialog(
            statement, findings, publisher, folder or tmp_path / "out", Folders(answer), None, speaking
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_the_pages_are_shown_as_they_will_be(make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    assert len(dialog.page_pictures) == 1
    assert not dialog.page_pictures[0].pixmap().isNull()
    assert dialog.page_pictures[0].accessibleName() == "Page 1 of 1"
    assert not dialog._waiting.isVisible()


def test_every_page_is_shown_in_its_order(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(Statement(title="Long", text="We call on States to act. " * 1500))
    names = [picture.accessibleName() for picture in dialog.page_pictures]
    assert len(names) > 1
    assert names == [f"Page {n} of {len(names)}" for n in range(1, len(names) + 1)]
    tops = [picture.y() for picture in dialog.page_pictures]
    assert tops == sorted(tops)


def test_the_chosen_formats_are_named_and_written(qtbot: QtBot, make_dialog: MakeDialog, tmp_path: Path) -> None:
    dialog = make_dialog()
    written: list[list[Path]] = []
    dialog.exported.connect(written.append)
    assert dialog.chosen() == ("pdf",)
    dialog.formats["text"].setChecked(True)
    named = dialog._names.text().split("\n")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert [path.name for path in written[0]] == named
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(named)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_reading_copy_is_written_with_the_formats_and_alone(
    qtbot: QtBot, make_dialog: MakeDialog, tmp_path: Path
) -> None:
    dialog = make_dialog()
    qtbot.keyClick(dialog.reading, Qt.Key.Key_Space)
    assert dialog.chosen() == ("pdf", "reading")
    assert [name.partition(".")[2] for name in dialog._names.text().split("\n")] == ["pdf", "reading.pdf"]
    dialog.formats["pdf"].setChecked(False)
    assert dialog.export_button.isEnabled()
    dialog.export()
    assert [path.name for path in (tmp_path / "out").iterdir()] == [dialog._names.text()]


def test_the_pages_of_the_copy_that_was_chosen_are_shown(make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    plain = picture_of(dialog)
    dialog.reading.setChecked(True)
    assert dialog.previewed.currentText() == "Reading copy"
    assert [picture.accessibleName() for picture in dialog.page_pictures] == ["Page 1 of 1"]
    large = picture_of(dialog)
    assert large != plain
    dialog.previewed.setCurrentIndex(0)
    assert picture_of(dialog) == plain
    assert dialog.reading.isChecked()
    dialog.reading.setChecked(False)
    assert picture_of(dialog) == plain


def test_the_reading_copy_is_made_for_the_pace_in_force(make_dialog: MakeDialog) -> None:
    shown = []
    for rate in (90, 180):
        dialog = make_dialog(speaking=Speaking(pace_by_hand("en", rate)))
        dialog.reading.setChecked(True)
        shown.append(picture_of(dialog))
    assert shown[0] != shown[1]


def test_pages_that_come_late_do_not_take_the_place_of_those_asked_for(
    qtbot: QtBot, dressed: QApplication, catalogue: Catalogue, tmp_path: Path
) -> None:
    jobs = Later()
    dialog = ExportDialog(WATER, (), Publisher(open_printer(catalogue, RESOURCES), jobs), tmp_path, Folders(None))
    qtbot.addWidget(dialog)
    for index in (1, 0, 1):
        dialog.previewed.setCurrentIndex(index)
    first, large, again, once_more = jobs.waiting
    once_more()
    shown = picture_of(dialog)
    for late in (first, large, again):
        late()
    assert len(dialog.page_pictures) == 1
    assert picture_of(dialog) == shown


def test_a_copy_that_cannot_be_shown_is_told_until_another_is(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(Statement(title="Water", topic="谢", text="We thank you."))
    assert dialog.message.isVisible()
    dialog.previewed.setCurrentIndex(1)
    assert not dialog.message.isVisible()
    assert len(dialog.page_pictures) == 1


def test_an_earlier_export_is_told_to_be_replaced(make_dialog: MakeDialog) -> None:
    first = make_dialog()
    assert "replaces" not in first._names.text()
    first.export()
    assert make_dialog()._names.text().endswith("(replaces the one there)")


def test_nothing_chosen_is_nothing_to_export(make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    dialog.formats["pdf"].setChecked(False)
    assert dialog._names.text() == "Choose at least one format."
    assert not dialog.export_button.isEnabled()
    dialog.formats["text"].setChecked(True)
    assert dialog.export_button.isEnabled()


def test_another_folder_can_be_chosen(qtbot: QtBot, make_dialog: MakeDialog, tmp_path: Path) -> None:
    dialog = make_dialog(answer=tmp_path / "elsewhere")
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert dialog._folder_label.text() == str(tmp_path / "elsewhere")
    dialog.export()
    assert (tmp_path / "elsewhere").is_dir()


def test_thinking_better_of_the_folder_keeps_it(qtbot: QtBot, make_dialog: MakeDialog, tmp_path: Path) -> None:
    dialog = make_dialog()
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert dialog._folder_label.text() == str(tmp_path / "out")


def test_a_folder_that_cannot_be_written_is_told_and_the_dialog_stays(make_dialog: MakeDialog, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    dialog = make_dialog(folder=tmp_path / "file")
    dialog.export()
    assert str(tmp_path / "file") in dialog.message.text()
    assert dialog.message.isVisible()
    assert dialog.isVisible()
    assert dialog.export_button.isEnabled()


def test_a_character_that_no_font_shows_is_named(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(Statement(title="Water", text="We thank you: 谢谢。"))
    assert "“谢” (U+8C22" in dialog.message.text()
    assert "The text formats can be exported" in dialog.message.text()
    assert dialog.page_pictures == []
    assert not dialog._waiting.isVisible()


def test_the_confidential_are_told_as_left_out(make_dialog: MakeDialog) -> None:
    agreed = CoSigner("Open Rivers", status=CoSignerStatus.CONFIRMED)
    hidden = CoSigner("Hidden Desk", status=CoSignerStatus.CONFIRMED, is_confidential=True)
    dialog = make_dialog(Statement(title="Water", cosigners=(agreed, hidden)))
    told = dialog._cosigner_words()
    assert told.startswith("1 of 2 co-signers are listed: confirmed, and not confidential. The others")
    assert "Hidden Desk" not in told + dialog._names.text()


def test_who_is_listed_is_told(make_dialog: MakeDialog) -> None:
    told = make_dialog()._cosigner_words()
    assert told.startswith("1 of 2 co-signers have confirmed and are listed.")
    assert make_dialog(Statement())._cosigner_words().startswith("No co-signers.")


def test_closing_while_the_pages_are_being_laid_out_does_no_harm(
    qtbot: QtBot, dressed: QApplication, catalogue: Catalogue, tmp_path: Path
) -> None:
    jobs = PoolJobs()
    dialog = ExportDialog(WATER, (), Publisher(open_printer(catalogue, RESOURCES), jobs), tmp_path, Folders(None))
    dialog.show()
    assert dialog._waiting.isVisible()
    dialog.reject()
    del dialog
    jobs.finish()
    with qtbot.captureExceptions() as troubles:
        qtbot.waitUntil(lambda: not jobs._waiting, timeout=5000)
    assert troubles == []


def test_the_dialog_fits_a_small_screen(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(folder=Path("/a/very/long/folder/name/that/has/many/parts/and/does/not/fit/in/the/column"))
    dialog.resize(900, 600)
    assert dialog.width() <= 920
    assert dialog.height() == 600
    assert "long/folder" in dialog._folder_label.toolTip()


def test_what_is_unfinished_is_told_beside_the_page(make_dialog: MakeDialog) -> None:
    assert make_dialog().findings.text() == ""
    places = [Finding(Check.OPEN_PLACE, Severity.WARNING, 1, (("words", f"[place {n}]"),)) for n in range(5)]
    dialog = make_dialog(WATER, [Finding(Check.NO_DATE, Severity.WARNING), *places])
    told = dialog.findings.text()
    assert told.startswith("⚠ The date of delivery is missing.\n⚠ [place 0] has still to be filled in.")
    assert "[place 3]" not in told
    assert dialog.more.text() == "and 2 things more"


def test_the_rest_of_what_is_unfinished_can_be_opened_by_key(make_dialog: MakeDialog, qtbot: QtBot) -> None:
    places = [Finding(Check.OPEN_PLACE, Severity.WARNING, n, (("words", f"[place {n}]"),)) for n in range(30)]
    assert make_dialog(WATER, places[:4]).more.isHidden()
    dialog = make_dialog(WATER, places)
    height = dialog.height()
    dialog.more.setFocus()
    qtbot.keyClick(dialog.more, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.all_findings
    assert dialog.all_findings.toPlainText().count("⚠") == 30
    assert "[place 29]" in dialog.all_findings.toPlainText()
    assert not dialog.findings.isVisible()
    assert not dialog.more.isVisible()
    assert dialog.height() == height
    assert dialog.all_findings.height() > 3 * dialog.fontMetrics().lineSpacing()
