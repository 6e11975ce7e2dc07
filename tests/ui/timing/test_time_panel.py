"""The page of the time holds the answer, the choice and the profile; a letter has none of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import Estimate
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Profile
from statement_studio.domain.statement import PaceChoice
from statement_studio.session.taste import Theme
from statement_studio.ui.side_panel import PANEL_PIXELS
from statement_studio.ui.timing.pace_words import Whose
from statement_studio.ui.timing.time_panel import Speaking, TimePanel

AMINA = Profile("Amina")
LONG = Profile("Her Excellency Ambassador Wilhelmina van der Meulen-Okonkwo")


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, light: Theme) -> TimePanel:
    made = TimePanel(light)
    qtbot.addWidget(made)
    made.resize(PANEL_PIXELS, 500)
    made.show_kind(is_timed=True)
    made.show_time(Estimate(87.0, 0.06, 200, 200, 1318, 0.0), Whose(usual_pace("en")), 90.0)
    made.show_speaking(Speaking(PaceChoice(), usual_pace("en"), (AMINA, LONG)))
    made.show()
    return made


def test_a_letter_is_not_spoken_and_has_no_time(panel: TimePanel) -> None:
    panel.show_kind(is_timed=False)
    assert "not spoken" in panel._untimed.text()
    assert panel._untimed.isVisible()
    assert not panel.answer.isVisible()
    assert not panel.choice.isVisible()


def test_a_statement_shows_time_choice_and_profile(panel: TimePanel) -> None:
    assert not panel._untimed.isVisible()
    assert panel.answer.told().startswith("1:27")
    panel.show_speaking(Speaking(PaceChoice(profile="Amina"), usual_pace("en"), (AMINA, LONG), AMINA))
    assert panel.choice.box.currentText().startswith("Amina")
    assert panel.profile.calibrate.isVisible()


def test_the_keyboard_comes_to_the_page_at_its_head(panel: TimePanel) -> None:
    assert panel.first_stop is panel.answer.as_said


def test_without_a_word_the_page_says_what_to_do_instead_of_telling_zeros(panel: TimePanel) -> None:
    panel.show_time(Estimate(0.0, 0.06, 0, 0, 0, 0.0), Whose(usual_pace("en")), 90.0)
    assert panel._empty.isVisible()
    assert not any(part.isVisible() for part in (panel.answer, panel.reasons, panel.advice))
    assert panel.choice.isVisible()
    assert panel.first_stop is panel.choice.box
    panel.show_time(Estimate(87.0, 0.06, 200, 200, 1318, 0.0), Whose(usual_pace("en")), 90.0)
    assert not panel._empty.isVisible()
    assert all(part.isVisible() for part in (panel.answer, panel.reasons, panel.advice))


def test_with_profiles_to_choose_from_the_page_says_so(panel: TimePanel) -> None:
    assert panel.profile._first_words.text() == "Choose a profile above, or make one."
    assert panel.profile._first_words.isVisible()
    panel.show_speaking(Speaking(PaceChoice(), usual_pace("en")))
    assert "learns how fast you speak" in panel.profile._first_words.text()


def test_a_copy_with_a_namesake_here_says_which_of_them_learns(panel: TimePanel) -> None:
    chosen, copy = PaceChoice(profile="amina"), Profile("AMINA")
    panel.show_speaking(Speaking(chosen, usual_pace("en"), (AMINA,), copy, is_here=False))
    assert "What it learns goes into the project." in panel.profile._about.text()
    panel.show_speaking(Speaking(chosen, usual_pace("en"), (), copy, is_here=False))
    assert "What it learns is kept on this computer." in panel.profile._about.text()


def test_without_a_profile_the_first_is_offered_where_the_pace_is_told(qtbot: QtBot, panel: TimePanel) -> None:
    assert panel.make_profile.isVisible()
    assert panel.answer.geometry().bottom() < panel.make_profile.geometry().top()
    assert panel.make_profile.geometry().bottom() < panel.reasons.geometry().top()
    with qtbot.waitSignal(panel.profile.first_profile_requested, timeout=1000):
        qtbot.mouseClick(panel.make_profile, Qt.MouseButton.LeftButton)
    panel.show_speaking(Speaking(PaceChoice(profile="Amina"), usual_pace("en"), (AMINA, LONG), AMINA))
    assert not panel.make_profile.isVisible()
    panel.show_speaking(Speaking(PaceChoice(), usual_pace("en"), (AMINA, LONG)))
    assert panel.make_profile.isVisible()
    panel.show_time(Estimate(0.0, 0.06, 0, 0, 0, 0.0), Whose(usual_pace("en")), 90.0)
    assert not panel.make_profile.isVisible()


@pytest.mark.parametrize("profile", [None, AMINA, LONG])
def test_nothing_is_wider_than_the_panel(panel: TimePanel, profile: Profile | None) -> None:
    chosen = PaceChoice(profile=profile.name if profile else "Nadia")
    panel.show_speaking(Speaking(chosen, usual_pace("en"), (AMINA, LONG), profile, keeps_copy=True))
    QApplication.processEvents()
    inside = panel.widget()
    assert inside is not None
    assert inside.width() <= panel.viewport().width()
    assert inside.minimumSizeHint().width() <= panel.viewport().width()


def test_what_changed_out_of_sight_is_there_when_the_page_is_shown(panel: TimePanel) -> None:
    panel.hide()
    panel.show_time(Estimate(61.0, 0.06, 140, 140, 924, 0.0), Whose(usual_pace("en")), 90.0)
    assert panel.answer.told().startswith("1:27")
    panel.show()
    assert panel.answer.told().startswith("1:01")
    assert panel.answer.accessibleDescription() == panel.answer.told()
