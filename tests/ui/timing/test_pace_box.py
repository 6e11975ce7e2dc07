"""Whose pace it is is chosen from one list, and choosing is announced once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.pace import Pace, pace_by_hand, usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.statement import PaceChoice
from statement_studio.ui.side_panel import PANEL_PIXELS
from statement_studio.ui.timing.pace_box import PaceBox

AMINA = Profile("Amina", (Reading("", "en", 80.0, 1250.0, ReadingSource.CALIBRATION),))
BORIS = Profile("<b>Boris</b>")


class Chooser:
    """The box, and what it announced; what is chosen is shown at once, as in the window."""

    def __init__(self, box: PaceBox, language: str = "en") -> None:
        self.box, self.language = box, language
        self.announced: list[PaceChoice] = []
        box.pace_chosen.connect(self._chosen)
        self.show(PaceChoice())

    def show(self, chosen: PaceChoice, profile: Profile | None = None, *, pace: Pace | None = None) -> None:
        known = {p.name: p for p in (AMINA, BORIS)}
        rate = chosen.words_per_minute
        usual = pace_by_hand(self.language, rate) if rate else usual_pace(self.language)
        self.box.show_choice(chosen, pace or usual, (AMINA, BORIS), profile or known.get(chosen.profile))

    def _chosen(self, choice: PaceChoice) -> None:
        self.announced.append(choice)
        self.show(choice)

    def pick(self, words: str) -> None:
        number = next(n for n in range(self.box.box.count()) if self.box.box.itemText(n).startswith(words))
        self.box.box.setCurrentIndex(number)
        self.box.box.activated.emit(number)


@pytest.fixture
def chooser(qtbot: QtBot, dressed: QApplication) -> Chooser:
    box = PaceBox()
    qtbot.addWidget(box)
    box.resize(260, 200)
    box.show()
    return Chooser(box)


def entries(chooser: Chooser) -> list[str]:
    box = chooser.box.box
    return [box.itemText(n) for n in range(box.count()) if box.itemText(n)]


def test_every_pace_there_is_stands_in_the_list(chooser: Chooser) -> None:
    assert entries(chooser) == [
        "Usual pace, English",
        "For the interpreters: 120",
        "Council median: 137",
        "Quick: 160",
        "By hand",
        "Amina: 1 reading",
        "<b>Boris</b>: no reading yet",
    ]


def test_a_preset_is_chosen_as_a_rate_with_its_source_beneath(chooser: Chooser) -> None:
    chooser.pick("For the interpreters")
    assert chooser.announced == [PaceChoice(words_per_minute=120.0)]
    assert "Conference Interpreters" in chooser.box._note.text()
    assert not chooser.box.rate.isVisible()


def test_in_another_language_the_presets_have_its_rates(chooser: Chooser) -> None:
    chooser.language = "zh"
    chooser.show(PaceChoice())
    assert any(entry.startswith("For the interpreters: 18") for entry in entries(chooser))


def test_a_profile_is_chosen_by_its_name(chooser: Chooser) -> None:
    chooser.pick("Amina")
    assert chooser.announced == [PaceChoice(profile="Amina")]
    chooser.pick("Usual")
    assert chooser.announced[-1] == PaceChoice()


def test_by_hand_begins_at_the_pace_in_force_and_takes_any_rate(qtbot: QtBot, chooser: Chooser) -> None:
    chooser.pick("By hand")
    assert chooser.announced == [PaceChoice(words_per_minute=150.0)]
    assert chooser.box.rate.isVisible()
    assert chooser.box.rate.text() == "150 words a minute"
    chooser.box.rate.selectAll()
    qtbot.keyClicks(chooser.box.rate, "131")
    assert len(chooser.announced) == 1
    qtbot.keyClick(chooser.box.rate, Qt.Key.Key_Return)
    assert chooser.announced[-1] == PaceChoice(words_per_minute=131.0)


def test_a_rate_by_hand_may_be_that_of_a_preset(chooser: Chooser) -> None:
    chooser.show(PaceChoice(words_per_minute=120.0))
    chooser.pick("By hand")
    assert chooser.announced == []
    assert chooser.box.rate.isVisible()
    chooser.box.rate.setValue(137)
    assert chooser.announced == [PaceChoice(words_per_minute=137.0)]
    assert chooser.box.rate.isVisible()


def test_the_arrow_keys_step_the_rate(qtbot: QtBot, chooser: Chooser) -> None:
    chooser.show(PaceChoice(words_per_minute=131.0))
    qtbot.keyClick(chooser.box.rate, Qt.Key.Key_Up)
    assert chooser.announced == [PaceChoice(words_per_minute=132.0)]


@pytest.mark.parametrize(
    ("entered", "taken"),
    [("3", 20), ("19", 20), ("20", 20), ("600", 600), ("601", 600), ("9999", 600), ("123456789012", 600), ("-5", 20)],
)
def test_a_rate_that_nobody_speaks_at_becomes_the_nearest_limit(
    qtbot: QtBot, chooser: Chooser, entered: str, taken: int
) -> None:
    chooser.show(PaceChoice(words_per_minute=131.0))
    chooser.box.rate.selectAll()
    qtbot.keyClicks(chooser.box.rate, entered)
    qtbot.keyClick(chooser.box.rate, Qt.Key.Key_Return)
    assert chooser.announced == [PaceChoice(words_per_minute=float(taken))]
    assert chooser.box.rate.text() == f"{taken} words a minute"


def test_a_rate_with_a_fraction_is_rounded_and_letters_are_not_taken(qtbot: QtBot, chooser: Chooser) -> None:
    chooser.show(PaceChoice(words_per_minute=131.0))
    chooser.box.rate.selectAll()
    qtbot.keyClicks(chooser.box.rate, "1x27.6")
    qtbot.keyClick(chooser.box.rate, Qt.Key.Key_Return)
    assert chooser.announced == [PaceChoice(words_per_minute=128.0)]


def test_no_number_at_all_changes_nothing(qtbot: QtBot, chooser: Chooser) -> None:
    chooser.show(PaceChoice(words_per_minute=131.0))
    chooser.box.rate.selectAll()
    qtbot.keyClick(chooser.box.rate, Qt.Key.Key_Delete)
    qtbot.keyClick(chooser.box.rate, Qt.Key.Key_Return)
    assert chooser.announced == []
    assert chooser.box.rate.text() == "131 words a minute"


def test_by_hand_says_what_the_number_means(chooser: Chooser) -> None:
    assert not chooser.box._of_what.isVisible()
    chooser.pick("By hand")
    assert chooser.box._of_what.isVisible()
    assert chooser.box._of_what.text() == "of an average text; short words go faster, figures slower"


def test_to_show_a_choice_is_not_to_choose_it(chooser: Chooser) -> None:
    chooser.show(PaceChoice(words_per_minute=131.0))
    chooser.show(PaceChoice(profile="Amina"))
    chooser.show(PaceChoice())
    assert chooser.announced == []


def test_a_profile_that_is_nowhere_is_named_calmly(chooser: Chooser) -> None:
    chooser.show(PaceChoice(profile="Nadia"))
    assert chooser.box._missing.isVisible()
    assert chooser.box._missing.text() == "The profile “Nadia” is not on this computer: usual pace."
    assert chooser.box.box.currentText() == "Usual pace, English"
    chooser.pick("Usual")
    assert chooser.announced == [PaceChoice()]
    assert not chooser.box._missing.isVisible()


def test_a_profile_of_the_project_alone_can_be_seen_and_chosen_again(chooser: Chooser) -> None:
    chooser.show(PaceChoice(profile="Nadia"), Profile("Nadia", AMINA.readings))
    assert chooser.box.box.currentText() == "Nadia: 1 reading"
    assert not chooser.box._missing.isVisible()


def test_the_copy_in_force_stands_in_the_place_of_its_namesake_here(chooser: Chooser) -> None:
    copy = Profile("AMINA", (*AMINA.readings, *(replace(known, at="2026-11-01") for known in AMINA.readings)))
    chooser.show(PaceChoice(profile="Amina"), copy)
    assert chooser.box.box.currentText() == "AMINA: 2 readings"
    assert "Amina: 1 reading" not in entries(chooser)


def test_a_long_name_is_shortened_in_the_list_and_whole_in_its_tip(chooser: Chooser) -> None:
    long = Profile("Her Excellency Ambassador Wilhelmina van der Meulen-Okonkwo")
    chooser.show(PaceChoice(profile=long.name), long)
    box = chooser.box.box
    assert box.currentText() == "Her Excel…n-Okonkwo: no reading yet"
    for tip in (box.toolTip(), box.itemData(box.currentIndex(), Qt.ItemDataRole.ToolTipRole)):
        assert f"{long.name}: no reading yet" in tip
    assert max(box.fontMetrics().horizontalAdvance(entry) for entry in entries(chooser)) < PANEL_PIXELS


def test_a_name_in_other_letters_is_the_same_profile(chooser: Chooser) -> None:
    chooser.show(PaceChoice(profile="AMINA"), AMINA)
    assert chooser.box.box.currentText() == "Amina: 1 reading"
