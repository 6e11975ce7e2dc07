"""The passage is read once between two presses of Space; no time is in sight meanwhile, and nonsense is not learnt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.spoken import read_text
from statement_studio.ui.timing.calibration_dialog import CalibrationDialog

PASSAGE = "Mr. President,\n\n" + "We call on States to make the way to school safe for every girl. " * 15
SPACE, ESCAPE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return


@dataclass
class Reader:
    """Somebody before the dialog, with a clock whose hands the test sets."""

    qtbot: QtBot
    dialog: CalibrationDialog
    seconds: list[float]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.dialog.focusWidget() or self.dialog, key)

    def read(self, seconds: float) -> None:
        self.press(SPACE)
        self.seconds[0] += seconds
        self.press(SPACE)

    def in_sight(self) -> str:
        labels = (label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())
        return "\n".join(labels)


MakeReader = Callable[..., Reader]


@pytest.fixture
def make_reader(qtbot: QtBot, dressed: QApplication) -> MakeReader:
    def make(profile: Profile = Profile("Amina"), language: str = "en", passage: str = PASSAGE) -> Reader:  # noqa: B008
        seconds = [1000.0]
        dialog = CalibrationDialog(passage, language, profile, lambda: seconds[0])
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return Reader(qtbot, dialog, seconds)

    return make


def test_space_starts_and_ends_and_the_result_is_told(make_reader: MakeReader) -> None:
    reader = make_reader()
    reader.read(74.0)
    assert reader.dialog.told.text().startswith("1:14 · ")
    assert reader.dialog.told.text().endswith(" words a minute")
    words = tally(read_text(PASSAGE, "en"), usual_pace("en")).words
    assert reader.dialog.told.text() == f"1:14 · {round(words * 60 / 74)} words a minute"
    assert re.fullmatch(r"Amina then speaks .* usual, from 1 reading\.", reader.dialog.effect.text())


def test_the_passage_is_counted_as_it_is_spoken(make_reader: MakeReader) -> None:
    expected = tally(read_text(PASSAGE, "en"), usual_pace("en")).units
    assert make_reader().dialog.units == expected


def test_what_is_told_is_what_will_be_learnt(make_reader: MakeReader) -> None:
    known = Profile("Amina", (Reading("", "en", 80.0, 1250.0, ReadingSource.CALIBRATION),))
    reader = make_reader(known)
    reader.read(74.0)
    assert reader.dialog.reading().source is ReadingSource.CALIBRATION
    after = known.with_reading(reader.dialog.reading()).pace("en")
    slower = round(100 * (1 - usual_pace("en").seconds_per_unit / after.seconds_per_unit))
    assert slower > 1
    assert reader.dialog.effect.text() == f"Amina then speaks {slower} % slower than usual, from 2 readings."


def test_a_name_that_runs_leftwards_leaves_the_title_in_its_order(make_reader: MakeReader) -> None:
    assert make_reader(Profile("أمينة")).dialog.windowTitle() == "Reading in English: \u2068أمينة\u2069"


def test_no_time_is_in_sight_while_somebody_reads(make_reader: MakeReader) -> None:
    reader = make_reader()
    reader.press(SPACE)
    reader.seconds[0] += 45
    assert "The clock is running." in reader.in_sight()
    assert not re.search(r"\d", reader.in_sight())


def test_a_held_key_does_not_end_the_reading(make_reader: MakeReader) -> None:
    assert not make_reader().dialog._space.autoRepeat()


def test_the_result_is_used_only_when_asked_for(make_reader: MakeReader) -> None:
    reader = make_reader()
    reader.read(74.0)
    assert reader.dialog.result() != QDialog.DialogCode.Accepted
    assert reader.dialog.focusWidget() is reader.dialog.main
    reader.press(SPACE)
    assert reader.dialog.result() == QDialog.DialogCode.Accepted
    assert reader.dialog.seconds == 74.0


def test_the_mouse_does_the_same(make_reader: MakeReader) -> None:
    reader = make_reader()
    for seconds in (74.0, 0.0, 0.0):
        reader.qtbot.mouseClick(reader.dialog.main, Qt.MouseButton.LeftButton)
        reader.seconds[0] += seconds
    assert reader.dialog.result() == QDialog.DialogCode.Accepted
    assert reader.dialog.seconds == 74.0


def test_enter_starts_and_ends_too(make_reader: MakeReader) -> None:
    reader = make_reader()
    reader.press(ENTER)
    reader.seconds[0] += 74
    reader.press(ENTER)
    assert reader.dialog.told.text().startswith("1:14")


@pytest.mark.parametrize(("seconds", "why"), [(3.0, "Less than 15"), (25.0, "quicker"), (500.0, "slower")])
def test_a_reading_that_nobody_can_have_made_is_refused(make_reader: MakeReader, seconds: float, why: str) -> None:
    reader = make_reader()
    reader.read(seconds)
    assert "cannot be used" in reader.dialog.told.text()
    assert why in reader.dialog.effect.text()
    assert not reader.dialog.main.isEnabled()
    reader.dialog.go_on()
    assert reader.dialog.result() != QDialog.DialogCode.Accepted
    assert reader.dialog.focusWidget() is reader.dialog.again


def test_again_forgets_what_was_read(make_reader: MakeReader) -> None:
    reader = make_reader()
    reader.read(3.0)
    reader.press(SPACE)
    assert reader.dialog.told.text() == "Ready when you are."
    assert not reader.dialog.again.isVisible()
    reader.read(80.0)
    assert reader.dialog.seconds == 80.0
    assert reader.dialog.main.isEnabled()


@pytest.mark.parametrize("presses", [0, 1, 2])
def test_escape_cancels_at_any_time(make_reader: MakeReader, presses: int) -> None:
    reader = make_reader()
    reader.press(*[SPACE] * presses)
    reader.press(ESCAPE)
    assert reader.dialog.result() == QDialog.DialogCode.Rejected
    assert not reader.dialog.isVisible()


def test_nothing_moves_under_whoever_reads(make_reader: MakeReader) -> None:
    reader = make_reader()
    places = []
    for _ in range(3):
        QApplication.processEvents()
        places.append(reader.dialog.page.geometry().getRect())
        reader.press(SPACE)
        reader.seconds[0] += 74
    assert len(set(places)) == 1


def test_chinese_is_told_in_characters(make_reader: MakeReader) -> None:
    reader = make_reader(language="zh", passage="主席先生：我们呼吁各国取消学费，让上学的路安全。" * 14)
    reader.read(85.0)
    assert "characters a minute" in reader.dialog.told.text()


def test_the_dialog_fits_in_front_of_a_small_window(qtbot: QtBot, dressed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(760, 520)
    dialog = CalibrationDialog(PASSAGE, "en", Profile("Amina"), lambda: 0.0, window)
    assert dialog.width() < 760
    assert dialog.height() < 520
