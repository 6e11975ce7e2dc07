"""One key puts everything out of sight, the same key or Escape brings it back, and nothing is changed by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.ui.quick_hide import KEY, QuickHide

TITLE = "Water in the delta[*] – Statement Studio"


class Desk(QMainWindow):
    """A window with a text, a menu and a key that shows something."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QTextEdit("Everyone has the right to safe water.")
        self.setCentralWidget(self.text)
        self.saved: list[str] = []
        save = self.menuBar().addMenu("&File").addAction("&Save")
        save.setShortcut(QKeySequence("Ctrl+S"))
        self.addAction(save)
        save.triggered.connect(lambda _checked=False: self.saved.append("saved"))
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.resize(640, 480)
        self.hiding = QuickHide(self)


@pytest.fixture
def desk(qtbot: QtBot, dressed: QApplication) -> Iterator[Desk]:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.text.setFocus()
    yield made
    if made.hiding.is_hidden:
        made.hiding.toggle()


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_nothing_is_seen_but_an_empty_page_of_one_colour(desk: Desk, light: Theme) -> None:
    assert len(colours(desk)) > 1
    desk.hiding.toggle()
    assert desk.hiding.is_hidden
    assert colours(desk) == {light.paper.lower()}


def test_the_page_stays_empty_when_the_window_changes_its_size(desk: Desk) -> None:
    desk.hiding.toggle()
    desk.resize(900, 700)
    QApplication.processEvents()
    assert desk.hiding._page.size() == desk.size()
    assert len(colours(desk)) == 1


def test_what_is_hidden_is_hidden_from_a_screen_reader_as_well(desk: Desk) -> None:
    desk.hiding.toggle()
    assert not desk.text.isVisible()
    assert not desk.menuBar().isVisible()


def test_the_title_tells_nothing_also_after_a_save(desk: Desk) -> None:
    desk.hiding.toggle()
    assert desk.windowTitle() == "Notes[*]"
    desk.setWindowTitle("Water, saved[*]")
    desk.setWindowModified(True)
    assert desk.windowTitle() == "Notes[*]"
    desk.hiding.toggle()
    assert desk.windowTitle() == "Water, saved[*]"


def test_the_title_comes_back(desk: Desk) -> None:
    desk.hiding.toggle()
    desk.hiding.toggle()
    assert desk.windowTitle() == TITLE


def test_the_clipboard_is_emptied(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("The names of those who told us.")
    desk.hiding.toggle()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize("key", [KEY, Qt.Key.Key_Escape])
def test_the_same_key_or_escape_brings_all_of_it_back(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    before = desk.grab().toImage()
    place = desk.text.geometry()
    desk.hiding.toggle()
    press(qtbot, key)
    assert not desk.hiding.is_hidden
    assert desk.text.hasFocus()
    assert desk.text.geometry() == place
    assert desk.acceptDrops()
    assert desk.grab().toImage() == before


def test_text_cursor_and_steps_to_undo_are_untouched(desk: Desk) -> None:
    cursor = desk.text.textCursor()
    cursor.insertText("Madam President, ")
    cursor.setPosition(3)
    desk.text.setTextCursor(cursor)
    said = desk.text.toPlainText()
    desk.hiding.toggle()
    desk.hiding.toggle()
    assert desk.text.toPlainText() == said
    assert desk.text.textCursor().position() == 3
    desk.text.undo()
    assert desk.text.toPlainText() == "Everyone has the right to safe water."


def test_other_keys_do_nothing_while_hidden(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.saved == ["saved"]
    desk.hiding.toggle()
    for key in (Qt.Key.Key_S, Qt.Key.Key_Tab, Qt.Key.Key_X):
        qtbot.keyClick(desk.hiding._page, key, Qt.KeyboardModifier.ControlModifier)
        press(qtbot, key)
    assert desk.saved == ["saved"]
    assert desk.hiding.is_hidden
    assert desk.text.toPlainText() == "Everyone has the right to safe water."


def test_nothing_can_be_dropped_on_the_empty_page(desk: Desk) -> None:
    desk.hiding.toggle()
    assert not desk.acceptDrops()


def test_other_windows_go_out_of_sight_and_come_back(qtbot: QtBot, desk: Desk) -> None:
    prompter, closed = QWidget(desk, Qt.WindowType.Window), QWidget(desk, Qt.WindowType.Window)
    prompter.showFullScreen()
    desk.hiding.toggle()
    assert not prompter.isVisible()
    desk.hiding.toggle()
    assert prompter.isVisible()
    assert prompter.isFullScreen()
    assert not closed.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")  # the screen of the tests has no popups
def test_a_menu_that_is_open_is_closed_for_good(desk: Desk) -> None:
    menu = QMenu(desk)
    menu.addAction("Amina’s statement")
    menu.popup(desk.mapToGlobal(QPoint(10, 10)))
    assert menu.isVisible()
    desk.hiding.toggle()
    assert not menu.isVisible()
    desk.hiding.toggle()
    assert not menu.isVisible()


def test_a_dialog_that_is_waited_for_is_empty_and_comes_back_with_what_was_typed(qtbot: QtBot, desk: Desk) -> None:
    dialog, seen = QDialog(desk), list[object]()
    dialog.setWindowTitle("Co-signer")
    line = QLineEdit("Harbour Rights", dialog)
    QVBoxLayout(dialog).addWidget(line)
    desk.hiding.heed_in(dialog)

    def hide() -> None:
        dialog.activateWindow()
        QApplication.processEvents()
        line.end(False)
        qtbot.keyClick(line, KEY)
        seen.extend((desk.hiding.is_hidden, len(colours(dialog)), len(colours(desk)), dialog.windowTitle()))
        QTimer.singleShot(0, bring_back)

    def bring_back() -> None:
        press(qtbot, Qt.Key.Key_Escape)
        seen.extend((desk.hiding.is_hidden, len(colours(dialog)) > 1, dialog.isVisible(), dialog.windowTitle()))
        qtbot.keyClicks(line, " Network")
        dialog.accept()

    QTimer.singleShot(0, hide)
    assert dialog.exec() == QDialog.DialogCode.Accepted
    assert seen == [True, 1, 1, "Notes[*]", False, True, True, "Co-signer"]
    assert line.text() == "Harbour Rights Network"


def test_a_chooser_of_files_is_given_up(desk: Desk) -> None:
    chooser = QFileDialog(desk)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.open()
    desk.hiding.toggle()
    assert not chooser.isVisible()
    assert chooser.result() == QDialog.DialogCode.Rejected


def test_a_dialog_that_went_meanwhile_is_not_missed(qtbot: QtBot, desk: Desk) -> None:
    dialog = QDialog(desk)
    dialog.show()
    desk.hiding.toggle()
    shiboken6.delete(dialog)
    desk.hiding.toggle()
    assert not desk.hiding.is_hidden
    assert desk.windowTitle() == TITLE
