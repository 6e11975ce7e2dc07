"""A passage is shown whole where there is room, from the side its script begins at, and takes nothing for markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.timing.passage_page import PassagePage

TEXT = (
    "Mr. President,\n\n" + "We call on States to make the way to school safe for every girl. " * 12 + "\n\nI thank you."
)


def page_of(qtbot: QtBot, text: str, width: int = 880, height: int = 500) -> PassagePage:
    made = PassagePage(text)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made


def letters(page: PassagePage) -> int:
    return page.document().defaultFont().pixelSize()


def test_the_letters_are_as_large_as_the_page_allows(qtbot: QtBot, dressed: QApplication) -> None:
    roomy, tight = page_of(qtbot, TEXT), page_of(qtbot, TEXT, 700, 350)
    assert letters(roomy) > letters(tight) >= 15
    for page in (roomy, tight):
        assert page.verticalScrollBar().maximum() == 0


def test_a_passage_that_is_too_long_all_the_same_scrolls_by_key(qtbot: QtBot, dressed: QApplication) -> None:
    page = page_of(qtbot, TEXT * 4, 700, 300)
    assert page.verticalScrollBar().maximum() > 0
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0


@pytest.mark.parametrize(("text", "is_mirrored"), [("أشكركم.", True), ("I thank you.", False), ("谢谢。", False)])
def test_a_text_begins_at_the_side_of_its_script(
    qtbot: QtBot, dressed: QApplication, text: str, is_mirrored: bool
) -> None:
    page = page_of(qtbot, text)
    block = page.document().firstBlock()
    assert (block.textDirection() == Qt.LayoutDirection.RightToLeft) is is_mirrored
    assert (block.layout().lineAt(0).naturalTextRect().left() > 300) is is_mirrored


def test_the_text_cannot_be_changed_and_is_never_markup(qtbot: QtBot, dressed: QApplication) -> None:
    page = page_of(qtbot, "<b>Water</b>")
    qtbot.keyClicks(page, "more")
    assert page.toPlainText() == "<b>Water</b>"
    assert page.loadResource(2, "file:///etc/hostname") == b" "
