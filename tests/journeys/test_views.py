"""How the page is shown is chosen in the window, seen at once, and found again at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from statement_studio.files.preferences import load_preferences
from statement_studio.session.taste import Focus
from statement_studio.ui.editing.layers import Layer
from statement_studio.ui.preferences.language_page import LanguagePage
from statement_studio.ui.preferences.preferences_dialog import LooksPage, PreferencesDialog, SafetyPage, WritingPage

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
MakeRoom = Callable[[], Room]

PARAGRAPH = "We thank the rapporteur. The wells are dry. We call on all States to act."


@pytest.fixture
def written(room: Room, qtbot: QtBot) -> Room:
    write(room, "\n\n".join([PARAGRAPH] * 12))
    return room


def write(room: Room, text: str) -> None:
    """Save a statement with this text and open it."""
    folder = room.folder / "water"
    folder.mkdir()
    (folder / "statement.yaml").write_text("format: 1\ntitle: Water\n", encoding="utf-8")
    (folder / "statement.md").write_text(text + "\n", encoding="utf-8")
    assert room.window.open_project(folder)


def stepped_back(room: Room) -> list[tuple[int, int]]:
    """Return where the text is out of focus."""
    shown = room.window.workspace.editor.layers._laid.get(Layer.OUT_OF_FOCUS, ())
    return [(each.cursor.selectionStart(), each.cursor.selectionEnd()) for each in shown]


def put_cursor(room: Room, position: int) -> None:
    room.window.workspace.editor.go_to(position)


def settle() -> None:
    for _ in range(4):
        QGuiApplication.processEvents()


# Focus


def test_only_the_sentence_at_the_cursor_stands_out(written: Room) -> None:
    put_cursor(written, 30)
    written.window.commands["next_focus"].trigger()
    settle()
    before, after = stepped_back(written)
    assert PARAGRAPH[before[1] : after[0]].strip() == "The wells are dry."
    assert before[0] == 0
    put_cursor(written, 2)
    settle()
    (after,) = stepped_back(written)
    assert PARAGRAPH[: after[0]].strip() == "We thank the rapporteur."


def test_the_key_goes_from_sentence_to_paragraph_to_the_whole_text(written: Room) -> None:
    put_cursor(written, 30)
    written.window.commands["next_focus"].trigger()
    written.window.commands["next_focus"].trigger()
    settle()
    (after,) = stepped_back(written)
    assert after[0] == len(PARAGRAPH)
    assert written.window.commands["focus_paragraph"].isChecked()
    written.window.commands["next_focus"].trigger()
    settle()
    assert stepped_back(written) == []


def test_only_what_is_in_sight_is_touched(room: Room) -> None:
    write(room, "\n\n".join([PARAGRAPH] * 400))
    room.window.commands["focus_paragraph"].trigger()
    settle()
    (after,) = stepped_back(room)
    assert after[1] < room.window.workspace.editor.document().characterCount() / 4


@pytest.mark.parametrize("place", [QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End])
def test_the_line_that_is_written_stays_in_the_middle(written: Room, place: QTextCursor.MoveOperation) -> None:
    written.window.commands["typewriter"].setChecked(True)
    editor = written.window.workspace.editor
    editor.moveCursor(place)
    settle()
    middle = editor.viewport().height() // 2
    assert abs(editor.cursorRect().center().y() - middle) <= 1
    QTest.keyClicks(editor, "More is said here. " * 20)
    settle()
    assert abs(editor.cursorRect().center().y() - middle) <= 1
    written.window.commands["typewriter"].setChecked(False)
    settle()
    assert editor.verticalScrollBar().minimum() == 0


# The whole screen


def test_the_whole_screen_shows_the_text_and_the_time_and_escape_brings_all_back(written: Room, qtbot: QtBot) -> None:
    window, workspace = written.window, written.window.workspace
    before = window.geometry()
    window.commands["full_screen"].trigger()
    assert window.isFullScreen()
    gone = (window.menuBar(), workspace.header, workspace.panel, workspace.time_bar)
    assert [part for part in gone if part.isVisible()] == []
    small = window.full_screen.small_time
    assert small.isVisible()
    workspace.editor.moveCursor(QTextCursor.MoveOperation.End)
    told = small.accessibleDescription()
    QTest.keyClicks(workspace.editor, " And we will go on until every well is clean again.")
    qtbot.waitUntil(lambda: small.accessibleDescription() != told)
    QTest.keyClick(workspace.editor, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert [part for part in gone if not part.isVisible()] == []
    assert not small.isVisible()
    assert window.geometry() == before


def test_a_hidden_panel_stays_hidden_after_the_whole_screen(written: Room) -> None:
    window = written.window
    window.commands["panel"].setChecked(False)
    window.commands["full_screen"].trigger()
    window.commands["larger"].trigger()
    window.commands["panel"].trigger()
    assert window.workspace.panel.isVisible()
    window.commands["full_screen"].trigger()
    assert not window.workspace.panel.isVisible()
    assert not window.commands["panel"].isChecked()


def test_a_change_of_details_brings_nothing_back_on_the_whole_screen(written: Room) -> None:
    window = written.window
    window.commands["full_screen"].trigger()
    window.workspace.show_details()
    assert not window.workspace.time_bar.isVisible()
    window.commands["close"].trigger()
    assert not window.isFullScreen()
    assert window.menuBar().isVisible()


# Themes and letters


def test_every_theme_stands_in_the_menu_and_is_worn_when_chosen(written: Room) -> None:
    window = written.window
    for theme in window._taste.themes:
        window.commands[f"theme_{theme.name}"].trigger()
        assert QGuiApplication.palette().base().color().name().upper() == theme.paper.upper()
        names = ["system", *(each.name for each in window._taste.themes)]
        assert [name for name in names if window.commands[f"theme_{name}"].isChecked()] == [theme.name]


def test_the_wheel_changes_the_size_with_ctrl(written: Room) -> None:
    editor = written.window.workspace.editor
    usual = editor.font().pixelSize()
    for turn in (120, 120, -120):
        none, ctrl, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, turn), none, ctrl, phase, False)
        QGuiApplication.sendEvent(editor.viewport(), event)
    assert editor.font().pixelSize() > usual
    assert written.window._taste.preferences.zoom == 1


def test_the_line_at_the_cursor_stays_in_place_while_the_text_grows(written: Room) -> None:
    window, editor = written.window, written.window.workspace.editor
    editor.insert_text("\n\n".join(["Every one of us has the right to be heard. " * 8] * 40))
    window.commands["full_screen"].trigger()
    settle()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    for name in ("larger",) * 4 + ("smaller",) * 6:
        height = editor.cursorRect().bottom()
        window.commands[name].trigger()
        settle()
        assert editor.viewport().rect().contains(editor.cursorRect())
        assert abs(editor.cursorRect().bottom() - height) < editor.cursorRect().height() / 2


def test_where_the_cursor_is_out_of_sight_the_first_line_in_sight_stays(written: Room) -> None:
    window, editor = written.window, written.window.workspace.editor
    editor.insert_text("\n\n".join(f"{number}. " + "We all have the right to be heard. " * 6 for number in range(60)))
    settle()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    bar = editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = editor.cursorForPosition(QPoint(0, 0)).blockNumber()
    assert first > 10
    for name in ("larger",) * 4:
        window.commands[name].trigger()
        settle()
        assert editor.cursorForPosition(QPoint(0, 0)).blockNumber() == first


# The dialog of preferences


def in_preferences(room: Room, do: Callable[[PreferencesDialog], None]) -> None:
    """Open the dialog of preferences and do something there."""
    seen: list[QDialog] = []

    def at(dialog: QDialog) -> None:
        seen.append(dialog)
        assert isinstance(dialog, PreferencesDialog)
        do(dialog)

    room.person.at_dialog = at
    room.window.commands["preferences"].trigger()
    assert seen


def choose(box: Any, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_what_is_chosen_for_writing_holds_at_once_and_at_the_next_start(written: Room, make_room: MakeRoom) -> None:
    def write_otherwise(dialog: PreferencesDialog) -> None:
        page = dialog.findChild(WritingPage)
        assert page is not None
        choose(page.focus, Focus.PARAGRAPH)
        page.typewriter.setChecked(True)
        page.width_of_line.setValue(50)
        page.spacing.setValue(160)

    written.window.resize(1400, 800)
    editor = written.window.workspace.editor
    usual = editor.lineWrapColumnOrWidth()
    in_preferences(written, write_otherwise)
    assert editor.lineWrapColumnOrWidth() < usual
    assert editor.document().firstBlock().blockFormat().lineHeight() == 160
    assert not written.window._desk.is_unsaved
    again = make_room().window
    assert again.commands["focus_paragraph"].isChecked()
    assert again.commands["typewriter"].isChecked()
    again.open_project(written.folder / "water")
    assert again.workspace.editor.document().firstBlock().blockFormat().lineHeight() == 160


def test_theme_size_and_fonts_are_chosen_in_the_dialog(written: Room) -> None:
    def look_otherwise(dialog: PreferencesDialog) -> None:
        page = dialog.findChild(LooksPage)
        assert page is not None
        choose(page.theme, "contrast-dark")
        page.size_of_text.setValue(130)
        choose(page.latin, "Noto Sans")
        assert page.rtl.findData("Noto Naskh Arabic") > 0

    in_preferences(written, look_otherwise)
    editor = written.window.workspace.editor
    assert QGuiApplication.palette().base().color().name() == "#000000"
    assert editor.font().pixelSize() == 22
    assert editor.document().defaultFont().families()[0] == "Noto Sans"


def test_the_language_of_the_window_is_kept_at_once_and_holds_at_the_next_start(written: Room) -> None:
    """So the foot of the dialog, which stands on each page, promises no more than that."""
    window = written.window

    def choose_french(dialog: PreferencesDialog) -> None:
        page = dialog.findChild(LanguagePage)
        assert page is not None
        page.language.setCurrentIndex(page.language.findData("fr"))
        told = [label.text() for label in dialog.findChildren(QLabel)]
        assert "What you choose is kept at once." in told
        assert any("from the next start on" in each for each in told)

    in_preferences(written, choose_french)
    assert load_preferences(written.places.settings).language == "fr"
    assert window.commands["preferences"].text() == "Pre&ferences…"


def test_a_title_can_be_kept_out_of_the_bar_of_the_window(written: Room) -> None:
    assert "Water" in written.window.windowTitle()

    def hide(dialog: PreferencesDialog) -> None:
        page = dialog.findChild(SafetyPage)
        assert page is not None
        assert "F12" in page.hiding.text()
        page.hides_title.setChecked(True)

    in_preferences(written, hide)
    assert "Water" not in written.window.windowTitle()


def test_versions_are_kept_or_not_as_it_is_wished(written: Room) -> None:
    kept: list[bool] = []

    def keep_none(dialog: PreferencesDialog) -> None:
        page = dialog.findChild(SafetyPage)
        assert page is not None
        kept.append(page.versions.isChecked())
        page.versions.click()
        kept.append(page.versions.isChecked())

    written.person.confirms = False
    in_preferences(written, keep_none)
    written.person.confirms = True
    in_preferences(written, keep_none)
    in_preferences(written, keep_none)
    assert kept == [True, True, True, False, False, True]


def test_other_parts_of_the_window_have_their_pages_in_the_dialog(written: Room) -> None:
    written.window.preferring.add_page("Mine", WritingPageOfAnother(written.window._taste))
    titles: list[int] = []
    in_preferences(written, lambda dialog: titles.append(dialog.pages.page_count))
    assert titles[0] >= 4


class WritingPageOfAnother:
    """Makes a page anew each time."""

    def __init__(self, taste: Any) -> None:
        self.taste = taste

    def __call__(self) -> WritingPage:
        return WritingPage(self.taste)


# The printed pages


def test_the_printed_pages_follow_what_is_written(written: Room, qtbot: QtBot) -> None:
    window, preview = written.window, written.window.workspace.preview
    window.commands["page_preview"].trigger()
    assert preview.isVisible()
    assert not window.workspace.panel.isVisible()
    qtbot.waitUntil(lambda: len(preview.pictures) == 1)
    first = preview.pictures[0].pixmap().toImage()
    QTest.keyClicks(window.workspace.editor, "Madam President, ")
    qtbot.waitUntil(lambda: preview.pictures[0].pixmap().toImage() != first)
    window.workspace.editor.insertPlainText("\U000f1234")
    qtbot.waitUntil(preview.message.isVisible)
    assert "U+F1234" in preview.message.text()
    assert len(preview.pictures) == 1
    window.commands["agenda"].trigger()
    assert window.workspace.panel.isVisible()
    assert not preview.isVisible()
    assert not window.commands["page_preview"].isChecked()


def test_the_pages_stay_at_their_place(room: Room, qtbot: QtBot) -> None:
    write(room, "\n\n".join([PARAGRAPH] * 60))
    preview = room.window.workspace.preview
    room.window.commands["page_preview"].trigger()
    qtbot.waitUntil(lambda: len(preview.pictures) > 2)
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    before, first = bar.value(), preview.pictures[0].pixmap().toImage()
    QTest.keyClicks(room.window.workspace.editor, "Madam President, ")
    qtbot.waitUntil(lambda: preview.pictures[0].pixmap().toImage() != first)
    assert bar.value() == before > 0


# Where one was


def test_the_window_and_the_cursor_are_where_they_were(written: Room, make_room: MakeRoom) -> None:
    window = written.window
    window.setGeometry(20, 30, 780, 560)
    window.workspace.panel.show_page(2)
    window.workspace.sides.setSizes([400, 360, 380])
    width = window.workspace.panel.width()
    put_cursor(written, 200)
    assert window.close()
    again = make_room().window
    assert again.geometry() == QRect(20, 30, 780, 560)
    again.open_project(written.folder / "water")
    settle()
    assert again.workspace.editor.textCursor().position() == 200
    assert again.workspace.panel.page == 2
    assert again.workspace.panel.width() == pytest.approx(width, abs=2)


def test_the_place_is_kept_when_a_statement_is_put_away_and_goes_when_it_is_forgotten(written: Room) -> None:
    put_cursor(written, 150)
    written.window.commands["close"].trigger()
    written.window.open_project(written.folder / "water")
    assert written.window.workspace.editor.textCursor().position() == 150
    places = written.places.state / "places"
    assert len(list(places.iterdir())) == 1
    written.person.at_dialog = lambda dialog: dialog.accept()
    written.window.commands["forget"].trigger()
    assert list(places.iterdir()) == []


def test_a_place_beyond_the_end_of_the_text_is_its_end(written: Room) -> None:
    put_cursor(written, 500)
    written.window.commands["close"].trigger()
    folder: Path = written.folder / "water"
    (folder / "statement.md").write_text("Short.\n", encoding="utf-8")
    written.window.open_project(folder)
    assert written.window.workspace.editor.textCursor().position() == len("Short.")


def test_the_keyboard_goes_back_to_the_text_from_a_panel_that_is_hidden(room: Room) -> None:
    window = room.window
    assert window.open_project(room.places.samples / "joint_dialogue_ostrania")
    window.commands["outline"].trigger()
    assert window.workspace.panel.isAncestorOf(window.focusWidget())
    window.commands["page_preview"].trigger()
    assert window.focusWidget() is window.workspace.editor
