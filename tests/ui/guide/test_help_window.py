"""The help is read, searched and followed from page to page, and leads nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.handbook import HelpPage
from statement_studio.ui.guide.help_view import HelpView
from statement_studio.ui.guide.help_window import HelpWindow, corner_over

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
PAGES = [
    HelpPage("10-a.md", "Begin", "# Begin\n\nSee [the end](20-b.md#x) or [elsewhere](https://example.org/). <b>x</b>"),
    HelpPage("20-b.md", "End", "# End\n\n| a | b |\n|---|---|\n| needle | `Ctrl+N` |\n\n![p](file:///etc/hostname)"),
    HelpPage("30-c.md", "More", "# More\n\n- one needle\n- two"),
]


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication) -> HelpWindow:
    made = HelpWindow(lambda: PAGES)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def rows(window: HelpWindow) -> list[str]:
    return [window.contents.item(row).text().partition("\n")[0] for row in range(window.contents.count())]


def test_the_first_page_is_shown_and_all_are_listed(window: HelpWindow) -> None:
    assert window.page == "10-a.md"
    assert rows(window) == ["Begin", "End", "More"]
    assert window.view.toPlainText().startswith("Begin\nSee the end")


def test_a_page_is_chosen_from_the_list_and_back_leads_to_the_one_before(qtbot: QtBot, window: HelpWindow) -> None:
    assert not window.back.isEnabled()
    window.contents.setCurrentRow(1)
    window.contents.setCurrentRow(2)
    assert window.page == "30-c.md"
    qtbot.mouseClick(window.back, LEFT)
    assert window.page == "20-b.md"
    qtbot.keyClick(window, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page == "10-a.md"
    assert window.contents.currentRow() == 0
    assert not window.back.isEnabled()


def test_a_link_between_pages_is_followed(window: HelpWindow) -> None:
    window.view.anchorClicked.emit(QUrl("20-b.md#x"))
    assert window.page == "20-b.md"


def test_a_link_elsewhere_is_not_opened_but_told(window: HelpWindow) -> None:
    window.view.anchorClicked.emit(QUrl("https://example.org/"))
    assert window.page == "10-a.md"
    assert "https://example.org/" in window.told.text()
    assert window.view.source() == QUrl()


def test_words_are_searched_on_all_pages_and_enter_shows_the_first(qtbot: QtBot, window: HelpWindow) -> None:
    window.search.setFocus()
    qtbot.keyClicks(window.search, "needle")
    assert rows(window) == ["End", "More"]
    qtbot.keyClick(window.search, KEY.Key_Return)
    assert window.page == "20-b.md"
    assert window.view.textCursor().selectedText() == "needle"
    window.search.clear()
    assert rows(window) == ["Begin", "End", "More"]


def test_what_stands_nowhere_is_said_with_what_to_do(qtbot: QtBot, window: HelpWindow) -> None:
    qtbot.keyClicks(window.search, "haystack")
    assert rows(window) == []
    assert "Try another word" in window.told.text()
    qtbot.keyClick(window.search, KEY.Key_Return)
    assert window.page == "10-a.md"


def test_a_page_that_changed_is_read_anew(qtbot: QtBot, dressed: QApplication) -> None:
    texts = ["# Keys\n\nCtrl+A"]
    window = HelpWindow(lambda: [HelpPage("80-keys.md", "Keys", texts[0])])
    qtbot.addWidget(window)
    texts[0] = "# Keys\n\nCtrl+B"
    window.refresh()
    assert "Ctrl+B" in window.view.toPlainText()


def test_nothing_that_a_page_names_is_loaded(window: HelpWindow) -> None:
    assert window.view.loadResource(2, QUrl("file:///etc/hostname")) == b" "
    assert "<b>x</b>" in window.view.toPlainText()


def test_escape_closes_the_help(qtbot: QtBot, window: HelpWindow) -> None:
    qtbot.keyClick(window, KEY.Key_Escape)
    assert not window.isVisible()


def test_headings_are_larger_than_text_and_the_title_is_the_largest(qtbot: QtBot, dressed: QApplication) -> None:
    view = HelpView()
    qtbot.addWidget(view)
    view.show_markdown("# Title\n\n## Heading\n\nText")
    blocks = [view.document().findBlockByNumber(number) for number in range(3)]
    sizes = [block.begin().fragment().charFormat().font().pixelSize() for block in blocks[:2]]
    assert sizes == [20, 15]


def test_what_is_searched_is_selected_though_its_accents_were_not_typed(qtbot: QtBot, dressed: QApplication) -> None:
    view = HelpView()
    qtbot.addWidget(view)
    view.show_markdown("# Titre\n\n| a | 🕊 |\n|---|---|\n| b | c |\n\nÀ l’État.")
    view.show_first("l'etat")
    assert view.textCursor().selectedText() == "l’État"
    view.show_first("nowhere")
    assert not view.textCursor().hasSelection()


PLACES = st.builds(
    QRect, st.integers(-3000, 3000), st.integers(-3000, 3000), st.integers(1, 4000), st.integers(1, 4000)
)
SCREENS = st.builds(
    QRect, st.integers(-2000, 2000), st.integers(-99, 99), st.integers(700, 4000), st.integers(500, 3000)
)


@given(PLACES, SCREENS)
def test_no_edge_of_the_help_is_off_the_screen_that_has_room_for_it(window: QRect, screen: QRect) -> None:
    size = QSize(680, 440)
    stands = QRect(corner_over(window, size, screen), size + QSize(0, 40))
    assert screen.contains(stands)


def test_the_help_stands_over_the_middle_of_the_window_or_at_the_corner_of_a_small_screen() -> None:
    assert corner_over(QRect(0, 0, 1280, 800), QSize(860, 620), QRect(0, 0, 1920, 1080)) == QPoint(209, 69)
    assert corner_over(QRect(0, 0, 1280, 800), QSize(860, 620), QRect(5, 6, 300, 200)) == QPoint(5, 6)
