"""One key puts everything out of sight, the same key or Escape brings it back, and nothing is changed by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.ui.ask import Ask
from statement_studio.ui.quick_hide import QuickHide

KEY = Qt.Key.Key_F12
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
        self.hide_keys = QAction("Hide", self)
        self.hide_keys.setShortcut(QKeySequence(KEY))
        self.hiding = QuickHide(self, self.hide_keys)


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


def test_what_a_dialog_holds_is_hidden_from_a_screen_reader_and_comes_back_in_its_place(
    qtbot: QtBot, desk: Desk
) -> None:
    box = QMessageBox(desk)
    qtbot.addWidget(box)
    box.setText("Amina’s statement was not saved.")
    box.setInformativeText("The disk is full.")
    box.addButton("Close", QMessageBox.ButtonRole.AcceptRole)
    box.setAccessibleName("Trouble")
    box.show()
    before, size = box.grab().toImage(), box.size()
    parts = [each for each in box.findChildren(QWidget) if each.isVisible()]
    assert len(parts) > 3
    desk.hiding.toggle()
    assert [each for each in parts if each.isVisible()] == []
    assert (box.windowTitle(), box.accessibleName(), len(colours(box))) == ("Notes[*]", "Notes", 1)
    desk.hiding.toggle()
    QApplication.processEvents()
    assert [each for each in parts if not each.isVisible()] == []
    assert box.accessibleName() == "Trouble"
    assert box.size() == size
    box.setFocus()
    assert box.grab().toImage() == before


def test_a_part_that_comes_into_a_dialog_meanwhile_is_not_seen_before_its_time(qtbot: QtBot, desk: Desk) -> None:
    dialog = QDialog(desk)
    qtbot.addWidget(dialog)
    column, trouble, unused = QVBoxLayout(dialog), QLabel("Amina’s text"), QLabel("of no use")
    for label in (QLabel("Formats"), trouble, unused):
        column.addWidget(label)
    trouble.hide()
    unused.hide()
    dialog.show()
    desk.hiding.toggle()
    trouble.show()
    late = QLabel("later still", dialog)
    late.show()
    QApplication.processEvents()
    assert not trouble.isVisible()
    assert len(colours(dialog)) == 1
    desk.hiding.toggle()
    assert (trouble.isVisible(), unused.isVisible()) == (True, False)


@pytest.fixture
def asking(desk: Desk) -> Ask:
    ask = Ask(desk)
    ask.prepare = desk.hiding.heed_in
    return ask


def others_in_sight(desk: Desk) -> list[str]:
    seen = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not desk]
    return [type(each).__name__ for each in seen]


def bring_back_and(act: Callable[[QDialog], None], desk: Desk, seen: list[str], qtbot: QtBot) -> None:
    """Once something is waited for: note what can be seen, bring all of it back, and meet what comes then."""

    def look() -> None:
        seen.extend(others_in_sight(desk))
        QTimer.singleShot(0, meet)
        qtbot.keyClick(desk.hiding._page, KEY)

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(0, meet)
            return
        assert isinstance(dialog, QDialog)
        try:
            seen.append("met")
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)


def test_a_message_that_comes_while_hidden_waits_and_is_readable_then(qtbot: QtBot, desk: Desk, asking: Ask) -> None:
    seen, told = list[str](), list[object]()

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.extend((dialog.text(), dialog.informativeText(), len(colours(dialog)) > 1, dialog.windowTitle()))

    desk.hiding.toggle()
    bring_back_and(read, desk, seen, qtbot)
    asking.tell("Amina’s statement was not saved.", "The disk is full.")
    assert seen == ["met"]
    assert told == ["Amina’s statement was not saved.", "The disk is full.", True, "Statement Studio"]


@pytest.mark.parametrize("choose", ["folder_to_open", "folder_to_make", "export_folder"])
def test_a_chooser_of_files_does_not_open_while_hidden(
    qtbot: QtBot, desk: Desk, asking: Ask, tmp_path: Path, choose: str
) -> None:
    seen = list[str]()
    desk.hiding.toggle()
    bring_back_and(lambda dialog: dialog.reject(), desk, seen, qtbot)
    assert getattr(asking, choose)(tmp_path / "water") is None
    assert seen == ["met"]


def test_a_dialog_that_is_waited_for_at_the_end_of_the_window_is_let_go(qtbot: QtBot, desk: Desk) -> None:
    window = QMainWindow()
    hiding = QuickHide(window, QAction(window))
    window.show()
    hiding.toggle()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QTimer.singleShot(0, lambda: shiboken6.delete(window))
    hiding.heed_in(dialog)
    assert not shiboken6.isValid(window)


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


def test_another_key_hides_and_brings_back_everywhere_from_then_on(qtbot: QtBot, desk: Desk) -> None:
    other = QMainWindow()
    qtbot.addWidget(other)
    line = QLineEdit(other)
    other.setCentralWidget(line)
    other.show()
    desk.hiding.heed_in(other)
    desk.hide_keys.setShortcuts([QKeySequence("Ctrl+Alt+H"), QKeySequence("F8")])
    other.activateWindow()
    QApplication.processEvents()
    line.setFocus()
    qtbot.keyClick(line, KEY)
    assert not desk.hiding.is_hidden
    qtbot.keyClick(line, Qt.Key.Key_F8)
    assert desk.hiding.is_hidden
    qtbot.keyClick(desk.hiding._page, KEY)
    assert desk.hiding.is_hidden
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(desk.hiding._page, Qt.Key.Key_H, held)
    assert not desk.hiding.is_hidden
