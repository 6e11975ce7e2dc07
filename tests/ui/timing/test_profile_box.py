"""A profile shows what it was learnt from and what can be done with it; without one the first step is offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.session.taste import Theme
from statement_studio.ui.timing.profile_box import ProfileBox

ENGLISH = Reading("2026-11-02T09:00:00Z", "en", 80.0, 1300.0, ReadingSource.CALIBRATION)
FRENCH = Reading("2026-11-03T09:00:00Z", "fr", 80.0, 1300.0, ReadingSource.REHEARSAL)


@pytest.fixture
def box(qtbot: QtBot, dressed: QApplication, light: Theme) -> ProfileBox:
    made = ProfileBox(light)
    qtbot.addWidget(made)
    made.resize(260, 500)
    made.show()
    return made


def show(box: ProfileBox, profile: Profile | None, *, is_here: bool = True, keeps_copy: bool = False) -> None:
    box.show_profile(profile, "en", is_here=is_here, keeps_copy=keeps_copy)


def test_without_a_profile_the_first_step_is_offered_and_nothing_else(qtbot: QtBot, box: ProfileBox) -> None:
    show(box, None)
    assert "learns how fast you speak" in box._first_words.text()
    for part in (box.calibrate, box.timed_text, box.list, box.remove, box.copy, box.new, box.rename, box.delete):
        assert not part.isVisible()
    with qtbot.waitSignal(box.first_profile_requested, timeout=1000):
        qtbot.mouseClick(box.first, Qt.MouseButton.LeftButton)


def test_a_profile_without_readings_says_so_and_offers_none_to_remove(box: ProfileBox) -> None:
    show(box, Profile("Amina"))
    assert box._about.text() == "No reading in English yet: usual pace until then."
    assert not box.list.isVisible()
    assert not box.remove.isVisible()
    assert box.calibrate.isVisible()


def test_readings_in_other_languages_are_mentioned(box: ProfileBox) -> None:
    show(box, Profile("Amina", (ENGLISH, FRENCH)))
    assert box._about.text() == "Also 1 reading in French."
    assert box.list.count() == 1


def test_the_copy_of_the_project_can_be_learnt_from_but_not_renamed(box: ProfileBox) -> None:
    show(box, Profile("Amina", (ENGLISH,)), is_here=False)
    assert "From the copy in the project" in box._about.text()
    for button in (box.remove, box.rename, box.delete):
        assert not button.isEnabled()
    assert box.calibrate.isEnabled()
    show(box, Profile("Amina", (ENGLISH,)))
    assert box.rename.isEnabled()


def test_every_button_announces_what_it_is_for(qtbot: QtBot, box: ProfileBox) -> None:
    show(box, Profile("Amina", (ENGLISH,)))
    for button, signal in (
        (box.calibrate, box.calibration_requested),
        (box.timed_text, box.timed_text_requested),
        (box.new, box.new_profile_requested),
        (box.rename, box.rename_requested),
        (box.delete, box.deletion_requested),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_chosen_reading_is_asked_to_go(qtbot: QtBot, box: ProfileBox) -> None:
    show(box, Profile("Amina", (ENGLISH,)))
    with qtbot.waitSignal(box.removal_requested, timeout=1000) as asked:
        qtbot.mouseClick(box.remove, Qt.MouseButton.LeftButton)
    assert asked.args == [ENGLISH]


def test_a_reading_of_the_copy_in_the_project_cannot_be_taken_out(qtbot: QtBot, box: ProfileBox) -> None:
    asked: list[Reading] = []
    box.removal_requested.connect(asked.append)
    show(box, Profile("Amina", (ENGLISH,)), is_here=False)
    box.list.setFocus()
    qtbot.keyClick(box.list, Qt.Key.Key_Delete)
    assert asked == []
    show(box, Profile("Amina", (ENGLISH,)))
    qtbot.keyClick(box.list, Qt.Key.Key_Delete)
    assert asked == [ENGLISH]


def test_a_copy_for_the_project_is_wanted_only_by_hand(qtbot: QtBot, box: ProfileBox) -> None:
    wanted: list[bool] = []
    box.copy_wanted.connect(wanted.append)
    show(box, Profile("Amina"), keeps_copy=True)
    assert box.copy.isChecked()
    assert wanted == []
    box.copy.click()
    assert wanted == [False]
