"""Each choice about rehearsing holds at once and is still there at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import AtLimit, Movement, PrompterTheme, Taste
from statement_studio.ui.rehearsal.rehearsal_page import RehearsalPage

THEMES = Path(__file__).parents[3] / "resources" / "themes"


@pytest.fixture
def taste(tmp_path: Path) -> Taste:
    return Taste(tmp_path, THEMES)


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, taste: Taste) -> RehearsalPage:
    made = RehearsalPage(taste)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("name", "value"),
    [("at_limit", AtLimit.COUNT_ON), ("movement", Movement.BY_HAND), ("theme", PrompterTheme.YELLOW)],
)
def test_what_is_chosen_of_several_is_kept(page: RehearsalPage, tmp_path: Path, name: str, value: str) -> None:
    box = page.fields[name]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(str(value)))
    box.activated.emit(box.currentIndex())
    assert getattr(Taste(tmp_path, THEMES).preferences.rehearsal, name) is value


@pytest.mark.parametrize(
    "name",
    ["closing", "last_words", "countdown", "size", "width", "margin_left", "margin_right", "spacing", "reading_line"],
)
def test_a_number_is_kept(page: RehearsalPage, tmp_path: Path, name: str) -> None:
    box = page.fields[name]
    assert isinstance(box, QSpinBox)
    before = box.value()
    box.stepUp()
    assert getattr(Taste(tmp_path, THEMES).preferences.rehearsal, name) == before + box.singleStep() == box.value()


@pytest.mark.parametrize(
    "name",
    ["sounds", "reading_line_shown", "dims", "hints_shown", "pauses_shown", "mirrored", "flipped"],
)
def test_a_switch_is_kept(page: RehearsalPage, tmp_path: Path, name: str) -> None:
    box = page.fields[name]
    assert isinstance(box, QCheckBox)
    before = box.isChecked()
    box.click()
    assert getattr(Taste(tmp_path, THEMES).preferences.rehearsal, name) is not before


def test_the_page_shows_what_was_chosen_before(qtbot: QtBot, page: RehearsalPage, taste: Taste) -> None:
    size = page.fields["size"]
    assert isinstance(size, QSpinBox)
    assert size.text() == "what fits"
    size.setValue(72)
    again = RehearsalPage(taste)
    qtbot.addWidget(again)
    shown = again.fields["size"]
    assert isinstance(shown, QSpinBox)
    assert shown.value() == 72


def test_a_font_of_the_prompter_is_its_own(page: RehearsalPage, taste: Taste) -> None:
    box = page.fields["font"]
    assert isinstance(box, QComboBox)
    assert box.currentData() == ""
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert taste.preferences.rehearsal.font == box.itemData(1)
    assert taste.preferences.latin_font == ""


def test_what_happens_at_the_limit_is_read_whole(page: RehearsalPage) -> None:
    page.resize(720, 560)
    box = page.fields["at_limit"]
    assert isinstance(box, QComboBox)
    widest = max(box.fontMetrics().horizontalAdvance(box.itemText(number)) for number in range(box.count()))
    assert box.width() >= widest + 40


@pytest.mark.parametrize(
    ("name", "limits"),
    [
        ("margin_left", "0 to 40 % of the window; 0: the least"),
        ("size", "0 to 200 pixels; 0: what fits"),
        ("spacing", "100 to 220 %"),
        ("countdown", "0 to 60 s"),
    ],
)
def test_a_number_tells_its_unit_and_limits(page: RehearsalPage, name: str, limits: str) -> None:
    box = page.fields[name]
    assert box.accessibleDescription() == limits
    assert limits in box.toolTip()


def test_the_sound_of_a_warning_is_heard_when_it_is_chosen(page: RehearsalPage) -> None:
    heard: list[bool] = []
    box = page.fields["sounds"]
    assert isinstance(box, QCheckBox)
    page.bell = lambda: heard.append(box.isChecked())
    box.click()
    assert heard == [True]
    box.click()
    assert heard == [True]
