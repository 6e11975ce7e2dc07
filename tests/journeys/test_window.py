"""The window as a whole: opening, leaving, looks, and what it refuses."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.ui.ask import Answer

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""


def _drop(window: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return the folder of a saved statement."""
    folder = tmp_path / "Kept"
    project.save(
        Statement(title="Kept", item="3", segment="general_debate", text="Mr. President,\n\nThanks."),
        (),
        folder,
        state=tmp_path / "state",
    )
    return folder


def test_the_first_page_offers_templates_and_samples_and_no_statement_is_open(room: Room) -> None:
    assert not room.window.has_statement
    assert len(room.window.welcome.template_buttons) == 5
    assert len(room.window.welcome.sample_buttons) == 5
    assert not room.window.commands["save"].isEnabled()
    assert not room.window.commands["rehearse"].isEnabled()


def test_a_project_can_be_dropped_on_the_window(room: Room, kept: Path) -> None:
    _drop(room.window, kept)
    assert room.window._desk.details.title == "Kept"


def test_a_drop_is_never_a_move(room: Room, kept: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(kept))])
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(QPointF(10, 10), both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    room.window.dropEvent(drop)
    assert drop.dropAction() is Qt.DropAction.CopyAction


def test_enter_presses_the_button_that_has_the_keyboard(room: Room, qtbot: QtBot) -> None:
    first = room.window.welcome.template_buttons[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert room.window.has_statement


def test_a_new_statement_is_for_the_session_that_has_begun(room: Room, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.window.welcome.template_buttons[0], Qt.MouseButton.LeftButton)
    today = datetime.now(UTC).date().isoformat()
    assert room.window._desk.details.session == room.window._desk.catalogue.body("hrc").session_on(today).number


def test_without_co_signers_the_keyboard_goes_to_the_first_step(room: Room, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.window.welcome.template_buttons[0], Qt.MouseButton.LeftButton)
    room.window.activateWindow()
    room.window.commands["cosigners"].trigger()
    assert room.window.focusWidget() is room.window.workspace.cosigners.first_button


def test_a_file_of_a_project_dropped_on_the_window_opens_the_project(room: Room, kept: Path) -> None:
    _drop(room.window, kept / "statement.md")
    assert room.window._desk.details.title == "Kept"


def test_what_cannot_be_opened_is_told_and_the_open_statement_stays(room: Room, kept: Path, tmp_path: Path) -> None:
    room.window.open_project(kept)
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "statement.yaml").write_text("title: a\ntitle: b\n", encoding="utf-8")
    room.window.open_project(broken)
    assert "line 2" in room.person.told[-1]
    assert room.window._desk.details.title == "Kept"


def test_leaving_a_changed_statement_asks_once_and_cancel_stays(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.workspace.editor.insertPlainText("x")
    room.person.answer = Answer.CANCEL
    room.window.commands["close"].trigger()
    assert room.person.asked == ["Kept"]
    assert room.window.has_statement
    assert not room.window.close()
    assert room.window.isVisible()


def test_leaving_may_save(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.workspace.editor.insertPlainText("New ")
    room.person.answer = Answer.SAVE
    room.window.commands["close"].trigger()
    assert not room.window.has_statement
    assert project.load(kept).statement.text.startswith("New Mr.")


def test_leaving_may_give_up_the_changes(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.workspace.editor.insertPlainText("New ")
    room.person.answer = Answer.DISCARD
    room.window.commands["close"].trigger()
    assert not room.window.has_statement
    assert project.load(kept).statement.text.startswith("Mr.")


def test_an_unchanged_statement_is_left_without_a_question(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.workspace.editor.insertPlainText("x")
    room.window.commands["undo"].trigger()
    room.window.commands["close"].trigger()
    assert room.person.asked == []


def test_a_save_over_others_words_is_put_off_with_a_notice_and_keeps_the_text(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.workspace.editor.insertPlainText("Mine ")
    (kept / "statement.md").write_text("Theirs", encoding="utf-8")
    room.window.commands["save"].trigger()
    assert "Somebody changed" in room.window.workspace.notices.texts[0]
    assert room.window._desk.current.text.startswith("Mine ")
    assert room.window.isWindowModified()
    assert (kept / "statement.md").read_text(encoding="utf-8") == "Theirs"


def test_a_missing_text_file_is_told(room: Room, kept: Path) -> None:
    (kept / "statement.md").unlink()
    room.window.open_project(kept)
    assert "statement.md" in room.person.told[-1]


def test_the_next_start_knows_the_recent_statements_and_the_last_one(room: Room, kept: Path, make_room: Any) -> None:
    room.window.open_project(kept)
    again = make_room()
    assert again.window.last_project() == kept
    assert again.window._taste.preferences.recents == (kept,)
    assert again.window.recent_menu.actions()[0].text() == "Kept"
    again.window.commands["forget_recents"].trigger()
    assert make_room().window.last_project() is None


def test_a_statement_closed_by_hand_is_not_opened_again(room: Room, kept: Path, make_room: Any) -> None:
    room.window.open_project(kept)
    room.window.commands["close"].trigger()
    assert make_room().window.last_project() is None


def test_the_theme_follows_the_choice(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.commands["theme_dark"].trigger()
    dark = room.window.grab().toImage().pixelColor(300, 300)
    room.window.commands["theme_light"].trigger()
    light = room.window.grab().toImage().pixelColor(300, 300)
    assert dark.lightness() < 60
    assert light.lightness() > 230


def test_the_theme_follows_the_system_until_one_is_chosen(room: Room, kept: Path) -> None:
    room.window.open_project(kept)

    def ground_when_the_system_is(*, dark: bool) -> int:
        room.person.likes_the_dark = dark
        scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)
        return int(room.window.grab().toImage().pixelColor(300, 300).lightness())

    assert ground_when_the_system_is(dark=True) < 60
    assert ground_when_the_system_is(dark=False) > 230
    room.window.commands["theme_light"].trigger()
    assert ground_when_the_system_is(dark=True) > 230


def test_the_side_panel_hides_by_one_key_and_stays_hidden(room: Room, kept: Path, qtbot: QtBot, make_room: Any) -> None:
    room.window.open_project(kept)
    assert room.window.workspace.panel.isVisible()
    qtbot.keyClick(room.window, Qt.Key.Key_F9)
    assert not room.window.workspace.panel.isVisible()
    again = make_room()
    again.window.open_project(kept)
    assert not again.window.workspace.panel.isVisible()


def test_text_grows_and_comes_back(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    text = room.window.workspace.editor.document()
    usual = text.defaultFont().pixelSize()
    room.window.commands["larger"].trigger()
    assert text.defaultFont().pixelSize() > usual
    room.window.commands["usual_size"].trigger()
    assert text.defaultFont().pixelSize() == usual


def test_a_letter_has_no_clock(room: Room) -> None:
    room.window.open_project(room.places.samples / "open_letter_environmental_defenders")
    assert not room.window.workspace.time_bar.isVisible()
    assert not room.window.commands["rehearse"].isEnabled()
    assert not room.window.workspace.header.rehearse.isVisible()


def test_an_unconfirmed_slot_says_so_in_the_head_the_panel_and_on_the_ruler(room: Room) -> None:
    room.window.open_project(room.places.samples / "high_level_plenary_water")
    space = room.window.workspace
    assert "please confirm with the secretariat" in space.header.place.accessibleName()
    assert "please confirm with the secretariat" in space.agenda.slot_source.text()
    assert space.time_bar.ruler._is_slot_doubtful


@pytest.mark.parametrize("size", [(760, 520), (900, 600), (1280, 800), (1920, 1080)])
def test_nothing_reaches_beyond_the_window(room: Room, kept: Path, qtbot: QtBot, size: tuple[int, int]) -> None:
    room.window.resize(*size)
    room.window.open_project(kept)
    qtbot.waitExposed(room.window)
    assert (room.window.width(), room.window.height()) == size
    space = room.window.workspace
    for part in (space.header, space.editor, space.panel, space.time_bar):
        corner = part.mapTo(room.window, part.rect().bottomRight())
        assert corner.x() < size[0]
        assert corner.y() < size[1]


def test_everything_that_takes_the_keyboard_has_a_name(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.rehearse()
    nameless = [
        widget
        for widget in room.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(widget) and not _is_of_a_list_of_choices(widget)
    ]
    assert [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in nameless] == []


def _is_of_a_list_of_choices(widget: QWidget) -> bool:
    """Whether a widget is the list that Qt opens below a box of choices and names after the box itself."""
    return widget.window() is not widget and widget.window().inherits("QComboBoxPrivateContainer")


def _name(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.accessibleName() or widget.text()
    parent = widget.parentWidget()
    if isinstance(widget, QLineEdit) and parent is not None:
        return widget.accessibleName() or parent.accessibleName()
    return widget.accessibleName()


def test_no_label_takes_what_it_shows_for_rich_text(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    loose = [
        label.text()
        for label in room.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.objectName() != "qt_rubberband"
    ]
    assert [text for text in loose if text and not text.endswith(tuple("abcdefghijklmnopqrstuvwxyz"))] == []


def test_tab_goes_through_the_window_and_comes_back(room: Room, kept: Path, qtbot: QtBot) -> None:
    room.window.open_project(kept)
    room.window.activateWindow()
    text = room.window.workspace.editor
    text.setFocus()
    seen = []
    for _ in range(40):
        room.window.focusNextChild()
        focused = room.window.focusWidget()
        seen.append(focused)
        if focused is text:
            break
    space = room.window.workspace
    assert text in seen
    for part in (
        space.header.title,
        space.header.export,
        space.header.rehearse,
        space.time_bar.ruler,
        space.agenda.slot,
    ):
        assert part in seen
