"""In the real window: finding a command, changing keys, the help, the tour, recent statements, what is dropped."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.files import encryption, hand_over, project
from statement_studio.ui.ask import Answer
from statement_studio.ui.guide.about_dialog import AboutDialog
from statement_studio.ui.preferences.keys_page import KeysDialog, KeysPage
from statement_studio.ui.projects.hand_over_dialog import OpenCopyDialog

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
KEY, CTRL, SHIFT, ALT = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return the folder of a saved statement."""
    folder = tmp_path / "Kept"
    statement = Statement(title="Kept", item="3", segment="general_debate", text="Mr. President,\n\nThanks.")
    project.save(statement, (), folder, state=tmp_path / "state")
    return folder


def drop(room: Room, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    room.window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))


def press(qtbot: QtBot, room: Room, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    room.window.activateWindow()
    qtbot.keyClick(room.window.focusWidget() or room.window, key, held)


def find(qtbot: QtBot, room: Room, letters: str) -> list[str]:
    """Type letters into the palette, which the keys open, and return what it offers."""
    press(qtbot, room, KEY.Key_P, CTRL | SHIFT)
    palette = room.window.guidance.palette
    assert palette.isVisible()
    qtbot.keyClicks(palette.line, letters)
    return [entry.words for entry in palette.shown]


# The palette


def test_the_keys_open_the_palette_and_enter_does_what_was_found(room: Room, kept: Path, qtbot: QtBot) -> None:
    room.window.open_project(kept)
    assert find(qtbot, room, "cosig")[0] == "Co-signers"
    qtbot.keyClick(room.window.guidance.palette.line, KEY.Key_Return)
    assert room.window.workspace.panel.page == 1


def test_the_palette_holds_every_command_with_its_menu_and_its_keys(room: Room, kept: Path, qtbot: QtBot) -> None:
    room.window.open_project(kept)
    find(qtbot, room, "")
    entries = {entry.name: entry for entry in room.window.guidance.palette.shown}
    assert {command.name for command in room.window.commands} - set(entries) == {"palette"}
    assert (entries["export"].place, entries["export"].keys) == ("File", "Ctrl+E")
    assert [entry.name for entry in entries.values() if not entry.place] == []


def test_the_palette_says_why_a_command_cannot_be_done(
    room: Room, kept: Path, qtbot: QtBot, make_room: Callable[[], Room]
) -> None:
    def why(name: str, at: Room) -> str:
        at.window.commands["palette"].trigger()
        reasons = {entry.name: entry.why_not for entry in at.window.guidance.palette.shown}
        at.window.guidance.palette.leave()
        return str(reasons[name])

    assert why("save", room) == "open a statement first"
    room.window.open_project(kept)
    assert why("save", room) == ""
    assert why("undo", room) == "nothing to do it to"
    other = make_room()
    other.window.open_project(kept)
    assert other.window._desk.is_read_only
    assert why("save", other) == "read-only here"
    room.window.filing.may_leave()
    room.window._desk.begin(replace(Statement(), kind=type(Statement().kind)("open_letter")))
    room.window._show_what_is_allowed()
    assert why("rehearse", room) == "only for what is spoken"


def test_recent_statements_are_in_the_palette_and_open_from_it(room: Room, kept: Path, qtbot: QtBot) -> None:
    room.window.open_project(kept)
    room.window.filing.close()
    assert find(qtbot, room, "open kept")[0] == "Open “Kept”"
    qtbot.keyClick(room.window.guidance.palette.line, KEY.Key_Return)
    assert room.window._desk.details.title == "Kept"


def test_the_palette_never_outlives_hiding(room: Room, kept: Path, qtbot: QtBot) -> None:
    room.window.open_project(kept)
    find(qtbot, room, "kept")
    room.window.commands["hide"].trigger()
    assert not room.window.guidance.palette.isVisible()
    room.window.commands["hide"].trigger()
    assert room.window.hiding.is_hidden is False


# Keys


def test_a_key_that_was_changed_works_at_once_and_after_the_next_start(
    room: Room, kept: Path, qtbot: QtBot, make_room: Callable[[], Room]
) -> None:
    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, KeysDialog)
        dialog.page._choose("panel")
        qtbot.keyClick(dialog.page.field, KEY.Key_F4)

    room.person.at_dialog = give
    room.window.commands["keys"].trigger()
    room.window.open_project(kept)
    shown = room.window.workspace.panel.isVisible()
    press(qtbot, room, KEY.Key_F4)
    assert room.window.workspace.panel.isVisible() is not shown
    assert room.window.commands["panel"].toolTip().endswith("(F4)")
    assert make_room().window.commands["panel"].shortcut().toString() == "F4"


def test_the_keys_are_a_page_of_the_preferences_too(room: Room, qtbot: QtBot) -> None:
    def give(dialog: QDialog) -> None:
        page = dialog.findChild(KeysPage)
        assert isinstance(page, KeysPage)
        page._choose("export")
        qtbot.keyClick(page.field, KEY.Key_F4)

    room.person.at_dialog = give
    room.window.commands["preferences"].trigger()
    assert room.window.commands["export"].shortcut().toString() == "F4"


def test_the_tip_of_a_button_names_the_key_of_now(room: Room) -> None:
    room.window.guidance._keys.give({"export": ("F4",)})
    assert "(F4)" in room.window.workspace.header.export.toolTip()


def test_a_broken_file_of_keys_leaves_the_usual_ones_and_is_known(room: Room, make_room: Callable[[], Room]) -> None:
    room.places.settings.mkdir(parents=True, exist_ok=True)
    (room.places.settings / "keys.yaml").write_text("export: Ctrl+9\n", encoding="utf-8")
    window = make_room().window
    assert window.commands["export"].shortcut().toString() == "Ctrl+E"
    assert [problem.line for problem in window.guidance.key_problems] == [1]


# The help


def test_f1_shows_the_help_beside_the_window_and_it_does_not_hold_it(room: Room, kept: Path, qtbot: QtBot) -> None:
    room.window.open_project(kept)
    press(qtbot, room, KEY.Key_F1)
    window = room.window.guidance.help_window
    assert window.isVisible()
    assert not window.isModal()
    room.window.workspace.editor.insertPlainText("Still writing. ")
    assert "Still writing" in room.window._desk.current.text
    window.close()


def test_f1_comes_back_to_the_place_one_was_reading(room: Room, kept: Path, qtbot: QtBot) -> None:
    room.window.open_project(kept)
    press(qtbot, room, KEY.Key_F1)
    window = room.window.guidance.help_window
    screen = window.screen().availableGeometry()
    assert window.geometry().bottom() <= screen.bottom()
    window.contents.setCurrentRow(5)
    page, bar = window.page, window.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    window.close()
    room.window.commands["help"].trigger()
    assert window.isVisible()
    assert (window.page, bar.value()) == (page, place)
    window.close()


def test_every_command_appears_in_the_help(room: Room) -> None:
    text = "\n".join(page.text for page in room.window.guidance._pages())
    assert [command.words for command in room.window.commands if command.words not in _plain(text)] == []


def test_every_page_of_the_help_is_listed_and_every_link_has_a_target(room: Room) -> None:
    room.window.commands["help"].trigger()
    window = room.window.guidance.help_window
    pages = room.window.guidance._pages()
    names = [page.name for page in pages]
    assert names == sorted(path.name for path in (room.places.resources / "help").glob("*.md"))
    assert window.contents.count() == len(pages)
    links = [link for page in pages for link in LINK.findall(page.text) if page.name != "90-markdown.md"]
    assert links
    assert [link for link in links if link.partition("#")[0] not in names] == []
    for name in names:
        window.show_page(name)
        assert window.page == name
        assert len(window.view.toPlainText()) > 200
    window.close()


def test_the_list_of_keys_in_the_help_follows_what_was_changed(room: Room) -> None:
    room.window.guidance._keys.give({"export": ("Ctrl+F4",)})
    room.window.guidance.show_help("80-keys.md")
    assert "Ctrl+F4" in room.window.guidance.help_window.view.toPlainText()
    room.window.guidance._keys.forget_all()
    room.window.guidance.show_help("80-keys.md")
    assert "Ctrl+F4" not in room.window.guidance.help_window.view.toPlainText()
    room.window.guidance.help_window.close()


def test_the_key_that_hides_works_in_the_help(room: Room, qtbot: QtBot) -> None:
    room.window.commands["help"].trigger()
    window = room.window.guidance.help_window
    window.activateWindow()
    qtbot.keyClick(window.search, KEY.Key_F12)
    assert room.window.hiding.is_hidden
    assert not window.isVisible()
    room.window.hiding.toggle()
    assert window.isVisible()
    window.close()


def test_about_tells_version_and_licences(room: Room) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AboutDialog)
        seen.append(dialog.licence.toPlainText())

    room.person.at_dialog = look
    room.window.commands["about"].trigger()
    assert "SIL Open Font License" in seen[0]


# The tour


def test_the_tour_goes_through_the_window_and_saves_nothing(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.window.resize(900, 600)
    before = sorted(tmp_path.rglob("*"))
    qtbot.mouseClick(room.window.welcome.tour_button, LEFT)
    assert room.window.has_statement
    titles = []
    while (mark := room.window.tour.mark) is not None:
        assert mark.isVisible()
        assert mark.next.hasFocus() or room.window.focusWidget() is mark.next
        assert room.window.workspace.rect().contains(mark.geometry())
        assert mark.halo.geometry().isValid()
        titles.append(mark.title.text())
        qtbot.keyClick(mark.next, KEY.Key_Space)
    assert len(titles) == len(set(titles)) == 8
    assert room.window._desk.folder is None
    assert not room.window._desk.is_unsaved
    assert sorted(tmp_path.rglob("*")) == before
    assert room.window.focusWidget() is room.window.workspace.editor


def test_the_tour_points_at_what_it_speaks_of(room: Room) -> None:
    room.window.commands["tour"].trigger()
    for stop in room.window.tour._stops:
        part, mark = stop.part(), room.window.tour.mark
        place = part.mapTo(room.window.workspace, QPoint(0, 0))
        assert part.isVisible()
        assert mark.halo.geometry().contains(place + QPoint(part.width() // 2, part.height() // 2)), stop.title
        mark.next.click()


def test_the_tour_goes_back_and_ends_with_escape_also_from_the_text(room: Room, qtbot: QtBot) -> None:
    room.window.commands["tour"].trigger()
    mark = room.window.tour.mark
    mark.next.click()
    mark.back.click()
    assert mark.count.text() == "1 of 8"
    room.window.workspace.editor.setFocus()
    press(qtbot, room, KEY.Key_Escape)
    assert room.window.tour.mark is None
    assert room.window.has_statement


def test_the_tour_asks_before_it_takes_the_place_of_what_is_open(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.workspace.editor.insertPlainText("Not saved. ")
    room.person.answer = Answer.CANCEL
    room.window.commands["tour"].trigger()
    assert room.window.tour.mark is None
    assert room.window._desk.details.title == "Kept"


def test_the_tour_is_offered_until_it_was_taken_or_declined(room: Room, make_room: Callable[[], Room]) -> None:
    assert room.window.welcome.tour.isVisible()
    room.window.welcome.no_tour_button.click()
    assert not room.window.welcome.tour.isVisible()
    again = make_room()
    assert not again.window.welcome.tour.isVisible()
    assert again.window.commands["tour"].isEnabled()


def test_closing_the_statement_ends_the_tour(room: Room) -> None:
    room.window.commands["tour"].trigger()
    room.window.filing.close()
    assert room.window.tour.mark is None


# Recent statements


def recent_menu(room: Room) -> list[str]:
    return [action.text() for action in room.window.recent_menu.actions()]


def test_a_pinned_statement_stays_on_top_on_the_page_and_in_the_menu(
    room: Room, kept: Path, tmp_path: Path, make_room: Callable[[], Room]
) -> None:
    room.window.open_project(kept)
    room.window.commands["pin"].trigger()
    room.window._taste.remember(tmp_path)
    assert recent_menu(room)[0] == "★ Kept"
    again = make_room()
    assert again.window.welcome.recent_buttons[0].words == "Kept"
    again.window.welcome.pin_buttons[0].click()
    assert recent_menu(again)[0] == tmp_path.name


def test_recent_statements_are_listed_by_their_titles(room: Room, kept: Path, make_room: Callable[[], Room]) -> None:
    room.window.open_project(kept)
    room.window.workspace.header.title_changed.emit("Safe water")
    assert recent_menu(room)[0] == "Kept"
    assert room.window.filing.save()
    assert recent_menu(room)[0] == "Safe water  ·  Kept"
    again = make_room()
    assert again.window.welcome.recent_buttons[0].words == "Safe water"
    assert [e.words for e in again.window.guidance._recents()] == ["Open “Safe water  ·  Kept”"]
    again.window._taste.show_title(shown=False)
    assert again.window.welcome.recent_buttons[0].words == "Kept", "who hides titles finds none here"


def test_the_pin_is_offered_for_a_statement_with_a_folder_alone(room: Room, kept: Path) -> None:
    pin = room.window.commands["pin"]
    assert not pin.isEnabled()
    room.window.open_project(kept)
    assert pin.isEnabled()
    assert not pin.isChecked()
    room.window.filing.close()
    assert not pin.isEnabled()


def test_one_that_is_gone_is_grey_in_the_menu_and_taken_off_on_the_page(room: Room, tmp_path: Path) -> None:
    room.window._taste.remember(tmp_path / "Gone & away")
    action = room.window.recent_menu.actions()[0]
    assert action.text() == "Gone && away – not there now"
    assert not action.isEnabled()
    room.window.welcome.recent_buttons[0].click()
    assert room.window._taste.preferences.recents == ()


def test_clearing_the_list_takes_the_pinned_ones_too(room: Room, kept: Path) -> None:
    room.window.open_project(kept)
    room.window.commands["pin"].trigger()
    room.window.commands["forget_recents"].trigger()
    preferences = room.window._taste.preferences
    assert (preferences.recents, preferences.pinned) == ((), ())
    assert not room.window.commands["pin"].isEnabled()


# What is dropped


def test_a_dropped_text_begins_a_new_statement_and_stays_as_it_is(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "My speech.md"
    path.write_bytes(b"Madam President,\r\n\r\nWe thank you.\r\n")
    before = path.read_bytes()
    drop(room, path)
    desk = room.window._desk
    assert (desk.current.title, desk.current.text) == ("My speech", "Madam President,\n\nWe thank you.")
    assert desk.folder is None
    assert desk.is_unsaved
    assert path.read_bytes() == before


def test_a_dropped_text_asks_before_it_takes_the_place_of_what_is_open(room: Room, kept: Path, tmp_path: Path) -> None:
    room.window.open_project(kept)
    room.window.workspace.editor.insertPlainText("Not saved. ")
    (tmp_path / "a.txt").write_text("Other", encoding="utf-8")
    room.person.answer = Answer.CANCEL
    drop(room, tmp_path / "a.txt")
    assert room.window._desk.details.title == "Kept"
    assert "Not saved." in room.window._desk.current.text


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"x" * 3_000_000])
def test_a_dropped_text_that_cannot_be_read_is_told(room: Room, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    drop(room, tmp_path / "a.txt")
    assert room.person.told[-1].startswith("This text could not be read.")
    assert not room.window.has_statement


def test_a_dropped_copy_asks_for_its_pass_phrase(
    room: Room, kept: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encryption, "encrypt", lambda data, _phrase, _path: data)
    monkeypatch.setattr(hand_over, "decrypt", lambda data, _phrase, _path: data)
    packed = room.window.handing_over._courier
    room.window.open_project(kept)
    (tmp_path / "copy.zip.age").write_bytes(packed.pack(room.window._desk, with_pace=False))
    room.person.save_here = tmp_path / "theirs"

    def enter(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenCopyDialog)
        qtbot.keyClicks(dialog.pass_phrase, "green river stone")
        qtbot.keyClick(dialog.pass_phrase, KEY.Key_Return)

    room.person.at_dialog = enter
    drop(room, tmp_path / "copy.zip.age")
    assert room.window._desk.folder == tmp_path / "theirs"


def test_several_files_and_unknown_ones_are_told_what_can_be_dropped(room: Room, kept: Path, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"x")
    drop(room, kept, tmp_path / "a.docx")
    assert "One thing at a time" in room.person.told[-1]
    drop(room, tmp_path / "a.docx")
    assert "“a.docx” is nothing that can be opened here." in room.person.told[-1]
    assert "(.md, .txt)" in room.person.told[-1]
    assert not room.window.has_statement


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def test_the_keyboard_alone_reaches_the_help_from_the_first_page(room: Room, qtbot: QtBot, qapp: QApplication) -> None:
    room.window.activateWindow()
    press(qtbot, room, KEY.Key_F1)
    assert room.window.guidance.help_window.isVisible()
    room.window.guidance.help_window.close()
