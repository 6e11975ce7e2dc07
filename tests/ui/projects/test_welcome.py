"""The first page offers every way to begin, and deals with projects that are gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.domain.cover import Cover
from statement_studio.session.answering import Presence
from statement_studio.ui.projects.welcome import WelcomePage

COVERS = [
    Cover("dialogue", "Interactive dialogue", "For several organisations."),
    Cover("letter", "Open letter & signatories", "A letter. " * 30),
]
THERE, GONE, SILENT = Presence.THERE, Presence.GONE, Presence.SILENT
SAMPLE = Path("/samples/water")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication) -> WelcomePage:
    made = WelcomePage(COVERS, [(SAMPLE, "Water & sanitation: a right kept waiting in three basins")])
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_a_template_is_chosen_by_mouse_or_key(qtbot: QtBot, page: WelcomePage) -> None:
    chosen: list[str] = []
    page.template_chosen.connect(chosen.append)
    qtbot.mouseClick(page.template_buttons[0], LEFT)
    qtbot.keyClick(page.template_buttons[1], Qt.Key.Key_Space)
    assert chosen == ["dialogue", "letter"]


def test_a_sample_is_chosen(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.sample_chosen, timeout=500) as heard:
        qtbot.mouseClick(page.sample_buttons[0], LEFT)
    assert heard.args == [SAMPLE]


def test_opening_is_asked_for(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.open_requested, timeout=500):
        qtbot.mouseClick(page.open_button, LEFT)


def test_without_recent_statements_the_page_says_what_comes_here(page: WelcomePage) -> None:
    page.show_recents({})
    assert page._no_recents.isVisible()
    assert page.recent_buttons == []


def test_a_recent_statement_is_opened(qtbot: QtBot, page: WelcomePage, tmp_path: Path) -> None:
    page.show_recents({tmp_path: THERE})
    assert not page._no_recents.isVisible()
    with qtbot.waitSignal(page.project_chosen, timeout=500) as heard:
        qtbot.mouseClick(page.recent_buttons[0], LEFT)
    assert heard.args == [tmp_path]


def test_one_that_is_gone_says_so_and_can_be_taken_off(qtbot: QtBot, page: WelcomePage, tmp_path: Path) -> None:
    gone = tmp_path / ("A very long name of a statement " * 4)
    page.show_recents({gone: GONE})
    button = page.recent_buttons[0]
    assert button.words.endswith(" – not there now")
    assert "take it off the list" in button.accessibleName()
    with qtbot.assertNotEmitted(page.project_chosen), qtbot.waitSignal(page.recent_removed, timeout=500) as heard:
        qtbot.mouseClick(button, LEFT)
    assert heard.args == [gone]


def test_one_whose_drive_does_not_answer_says_so_and_can_be_tried(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    page.show_recents({tmp_path: SILENT})
    button = page.recent_buttons[0]
    assert button.words.endswith(" – its drive does not answer")
    assert "does not answer" in button.accessibleName()
    with qtbot.assertNotEmitted(page.recent_removed), qtbot.waitSignal(page.project_chosen, timeout=500) as heard:
        qtbot.mouseClick(button, LEFT)
    assert heard.args == [tmp_path]


def test_another_list_takes_the_place_of_the_first(page: WelcomePage, tmp_path: Path) -> None:
    page.show_recents({tmp_path: THERE, tmp_path / "gone": GONE})
    old = page.recent_buttons
    page.show_recents({tmp_path: THERE})
    assert len(page.recent_buttons) == 1
    assert not any(button.isVisible() for button in old)


def test_no_more_than_six_are_listed(page: WelcomePage, tmp_path: Path) -> None:
    page.show_recents({tmp_path / str(number): GONE for number in range(20)})
    assert len(page.recent_buttons) == 6


def test_long_names_do_not_widen_the_page(page: WelcomePage, tmp_path: Path) -> None:
    names = ("statement " * 12 + str(number) for number in range(6))
    page.show_recents({tmp_path / name: presence for name, presence in zip(names, [*Presence] * 2, strict=True)})
    page.resize(760, 520)
    inside = page.widget()
    assert inside is not None
    assert inside.width() <= page.viewport().width()
    for recent in page.recent_buttons:
        assert recent.ending.width() >= recent.ending.fontMetrics().horizontalAdvance(recent.ending.text())
        assert max(recent.ending.geometry().right(), recent.place.geometry().right()) <= recent.width()
    for button in page.sample_buttons:
        assert button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&")) <= button.width()


def test_a_card_has_room_for_all_its_words(page: WelcomePage) -> None:
    for card in page.template_buttons:
        for label in card.findChildren(QWidget):
            assert label.geometry().bottom() <= card.height()
            assert label.height() >= label.heightForWidth(label.width())


def test_the_tab_key_goes_through_the_recent_ones_before_opening(page: WelcomePage, tmp_path: Path) -> None:
    page.show_recents({tmp_path: THERE, tmp_path / "gone": GONE})
    order: list[QWidget] = [page.template_buttons[-1]]
    while len(order) < 6:
        following = order[-1].nextInFocusChain()
        while following is not None and following.focusPolicy() is Qt.FocusPolicy.NoFocus:
            following = following.nextInFocusChain()
        assert following is not None
        order.append(following)
    both = zip(page.recent_buttons, page.pin_buttons, strict=True)
    assert order[1:] == [*(each for pair in both for each in pair), page.open_button]


def test_two_of_one_title_are_told_apart_by_their_folders(page: WelcomePage, tmp_path: Path) -> None:
    home, elsewhere = Path.home() / "Council" / "draft", tmp_path / "final"
    page.show_recents(dict.fromkeys([home, elsewhere], THERE), (), {home: "Safe water", elsewhere: "Safe water"})
    assert [button.words for button in page.recent_buttons] == ["Safe water"] * 2
    assert [button.place.text() for button in page.recent_buttons] == [str(Path("~/Council/draft")), str(elsewhere)]
    assert page.recent_buttons[0].accessibleName() == f"Safe water: Open {home}"
    page.show_recents({home: THERE})
    assert page.recent_buttons[0].words == "draft", "no title is known"


def test_the_keyboard_stays_at_the_pin_that_was_clicked(qtbot: QtBot, page: WelcomePage, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in "abc"]
    page.show_recents(dict.fromkeys(folders, THERE))
    page.activateWindow()
    page.pin_changed.connect(
        lambda folder, pinned: page.show_recents(dict.fromkeys([folders[1], *folders[::2]], THERE), [folder] * pinned)
    )
    qtbot.mouseClick(page.pin_buttons[1], LEFT)
    assert page.pin_buttons[0].text() == "★"
    assert page.pin_buttons[0].hasFocus()
    page.recent_buttons[2].setFocus()
    page.show_recents(dict.fromkeys(folders[::-1], THERE))
    assert page.recent_buttons[0].hasFocus()


def test_nothing_is_scrolled_where_all_has_room(page: WelcomePage) -> None:
    page.resize(1280, 774)
    assert page.verticalScrollBar().maximum() == 0
    page.resize(760, 300)
    assert page.verticalScrollBar().maximum() > 0
