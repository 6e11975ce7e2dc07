"""What the program has to say while everything is hidden waits, in the real window, until somebody looks again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from statement_studio.domain.template import Template
from statement_studio.ui.ask import Ask

if TYPE_CHECKING:
    from tests.journeys.conftest import Room


def test_two_messages_that_came_while_hidden_are_both_read_afterwards(qtbot: QtBot, room: Room) -> None:
    """The second comes while the first one waits, as from a job that ends then."""
    window, seen, read = room.window, list[bool](), list[str]()
    window.begin(Template("own", "Own", "", window._desk.current, {"en": "Everyone has a right to water."}))
    window.hiding.toggle()

    def tell(message: str) -> Callable[[], None]:
        return lambda: Ask.tell(room.person, message, "The disk is full.")

    def look() -> None:
        seen.append(any(each.isVisible() for each in QApplication.topLevelWidgets() if each is not window))
        seen.append(window.workspace.editor.isVisible())
        qtbot.keyClick(window.hiding._page, Qt.Key.Key_F12)
        QTimer.singleShot(0, close)

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            read.append(f"{box.text()} {box.informativeText()}")
            box.findChildren(QPushButton)[0].click()
        if len(read) < 2:
            QTimer.singleShot(0, close)

    QTimer.singleShot(0, tell("The second was not saved."))
    QTimer.singleShot(5, look)
    tell("The first was not saved.")()
    assert seen == [False, False]
    assert sorted(read) == [f"The {which} was not saved. The disk is full." for which in ("first", "second")]
    assert window.workspace.editor.isVisible()
