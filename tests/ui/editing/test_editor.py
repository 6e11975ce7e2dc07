"""What is typed, pasted, copied and dragged stays what it was, and the page shows when each paragraph begins."""

from __future__ import annotations

import base64
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.page_look import PageLook

NBSP, THIN = "\u00a0", "\u202f"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)


@pytest.fixture
def editor(qtbot: QtBot, dressed: QApplication, light: Theme) -> Iterator[StatementEditor]:
    made = StatementEditor(light)
    qtbot.addWidget(made)
    made.resize(980, 620)
    made.show()
    yield made
    QGuiApplication.clipboard().clear()  # what Python put there must not live longer than Python


def put(editor: StatementEditor, text: str) -> None:
    wording.put(editor.document(), text)
    editor.settle()


def text_of(editor: StatementEditor) -> str:
    return wording.text_of(editor.document())


def paste(editor: StatementEditor, text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    QGuiApplication.clipboard().setMimeData(data)
    editor.paste()


# What a key does


def test_enter_begins_a_paragraph_and_shift_enter_a_line_within_it(qtbot: QtBot, editor: StatementEditor) -> None:
    qtbot.keyClicks(editor, "Mr. President,")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "We thank you.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "All of you.")
    assert text_of(editor) == "Mr. President,\n\nWe thank you.\nAll of you."
    assert editor.document().blockCount() == 2


@pytest.mark.parametrize("space", [NBSP, THIN])
def test_a_no_break_space_that_is_typed_stays_one(editor: StatementEditor, space: str) -> None:
    for letter in f"41{space}%":
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(editor, key)
    assert text_of(editor) == f"41{space}%"


@pytest.mark.parametrize("space", [NBSP, THIN])
def test_a_no_break_space_survives_copy_and_paste(editor: StatementEditor, space: str) -> None:
    put(editor, f"Quoi{space}? 41{space}%")
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == f"Quoi{space}? 41{space}%"
    put(editor, "")
    editor.paste()
    assert text_of(editor) == f"Quoi{space}? 41{space}%"


def test_a_no_break_space_survives_being_dragged(editor: StatementEditor) -> None:
    put(editor, f"41{NBSP}% of schools")
    editor.selectAll()
    dragged = editor.createMimeDataFromSelection()
    put(editor, "")
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(20, 10), Qt.DropAction.CopyAction, dragged, button, keys)
    QApplication.sendEvent(editor.viewport(), entered)
    dropped = QDropEvent(QPointF(20, 10), Qt.DropAction.CopyAction, dragged, button, keys)
    QApplication.sendEvent(editor.viewport(), dropped)
    assert text_of(editor) == f"41{NBSP}% of schools"


def test_lines_and_paragraphs_survive_copy_and_paste(editor: StatementEditor) -> None:
    text = "Mr. President,\nMadam Special Rapporteur,\n\nWe thank you."
    put(editor, text)
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == text
    put(editor, "")
    editor.paste()
    assert text_of(editor) == text


def test_lines_of_one_paragraph_are_still_one_paragraph_when_pasted_again(editor: StatementEditor) -> None:
    put(editor, "Mr. President,\nMadam Special Rapporteur,")
    editor.selectAll()
    editor.copy()
    put(editor, "")
    editor.paste()
    assert text_of(editor) == "Mr. President,\nMadam Special Rapporteur,"


def test_a_copy_holds_nothing_but_plain_text(editor: StatementEditor) -> None:
    put(editor, "We **urge** you.")
    editor.selectAll()
    editor.copy()
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert [name for name in formats if "html" in name or "opendocument" in name or "markdown" in name] == []
    assert QGuiApplication.clipboard().text() == "We **urge** you."


def test_a_program_that_ends_after_a_copy_ends_well() -> None:
    program = """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from statement_studio.files.themes import load_theme
from statement_studio.ui.editing.editor import StatementEditor
application = QApplication([])
editor = StatementEditor(load_theme(Path("resources/themes/light.yaml")))
editor.insert_text("We thank you.")
editor.selectAll()
editor.copy()
"""
    folder = Path(__file__).parents[3]
    ended = subprocess.run([sys.executable, "-c", program], cwd=folder, check=False, timeout=60)
    assert ended.returncode == 0


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "undo_requested"),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier, "redo_requested"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, "redo_requested"),
    ],
)
def test_undo_and_redo_are_left_to_the_window(
    qtbot: QtBot, editor: StatementEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str
) -> None:
    qtbot.keyClicks(editor, "We agree.")
    with qtbot.waitSignal(getattr(editor, name), timeout=500):
        qtbot.keyClick(editor, key, modifiers)
    assert text_of(editor) == "We agree."


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_the_page_does_not_claim_the_keys_of_undo_and_redo(editor: StatementEditor, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(editor, event)
    assert not event.isAccepted()


def test_the_tab_key_leaves_the_text(qtbot: QtBot, dressed: QApplication, light: Theme) -> None:
    window, editor, line = QWidget(), StatementEditor(light), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(editor)
    column.addWidget(line)
    window.show()
    window.activateWindow()
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert window.focusWidget() is line
    assert text_of(editor) == ""


# What is pasted and dropped


def test_every_line_from_a_word_processor_is_a_paragraph(editor: StatementEditor) -> None:
    paste(editor, "Mr. President,\r\nWe thank you.\rI thank you.")
    assert text_of(editor) == "Mr. President,\n\nWe thank you.\n\nI thank you."


def test_markdown_keeps_the_line_ends_within_its_paragraphs(editor: StatementEditor) -> None:
    paste(editor, "# Water\n\nWe call on States\nto publish.\n\nI thank you.")
    assert text_of(editor) == "# Water\n\nWe call on States\nto publish.\n\nI thank you."
    assert editor.document().blockCount() == 3


def test_rich_text_arrives_as_markdown(editor: StatementEditor) -> None:
    paste(editor, text="We urge action", html="<p>We <b style='color:red'>urge</b> action</p>")
    assert text_of(editor) == "We **urge** action"
    formats = editor.document().firstBlock().textFormats()
    assert all(f.format.fontWeight() <= 400 and f.format.foreground().style() == Qt.BrushStyle.NoBrush for f in formats)


def test_rich_text_without_a_plain_version_is_not_taken_as_markup(editor: StatementEditor) -> None:
    paste(editor, html="<img src='file:///etc/hostname'><b>We urge</b>")
    assert "\ufffc" not in text_of(editor)


def test_pasting_is_one_step(editor: StatementEditor) -> None:
    put(editor, "")
    paste(editor, "One.\n\nTwo.\n\nThree.")
    editor.document().undo()
    assert text_of(editor) == ""


def test_pasted_paragraphs_look_like_the_others(editor: StatementEditor) -> None:
    put(editor, "We agree.")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    paste(editor, "\nMore.\nAnd more.")
    looks = {(b.blockFormat().lineHeight(), b.blockFormat().bottomMargin()) for b in wording.blocks(editor.document())}
    assert len(looks) == 1
    assert looks.pop()[0] > 100


@pytest.mark.parametrize("name", ["picture.png", "../picture.png"])
def test_a_picture_named_in_the_text_is_never_opened(editor: StatementEditor, tmp_path: Path, name: str) -> None:
    (tmp_path / "picture.png").write_bytes(PIXEL)
    editor.document().setBaseUrl(QUrl.fromLocalFile(f"{tmp_path}/"))
    for url in (QUrl.fromLocalFile(str(tmp_path / "picture.png")), QUrl(name)):
        answer = editor.document().resource(QTextDocument.ResourceType.ImageResource.value, url)
        assert not isinstance(answer, QImage)
        assert bytes(answer) == b" "


def test_a_pasted_file_leaves_nothing_but_its_name(editor: StatementEditor, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("inside")
    paste(editor, urls=((tmp_path / "secret.txt").as_uri(),))
    assert "inside" not in text_of(editor)
    assert not editor.document().allFormats()[0].isImageFormat()


class House(QWidget):
    """A window that takes what the page leaves."""

    def __init__(self, editor: StatementEditor) -> None:
        super().__init__()
        self.entered = 0
        self.setAcceptDrops(True)
        QVBoxLayout(self).addWidget(editor)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.entered += 1
        event.acceptProposedAction()


def test_a_folder_dropped_on_the_page_is_left_to_the_window(
    qtbot: QtBot, dressed: QApplication, light: Theme, tmp_path: Path
) -> None:
    editor = StatementEditor(light)
    house = House(editor)
    qtbot.addWidget(house)
    house.resize(800, 500)
    house.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDragEnterEvent(
        QPoint(60, 60), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(editor.viewport(), event)
    assert house.entered == 1
    assert text_of(editor) == ""


def test_text_dragged_onto_the_page_is_taken(editor: StatementEditor) -> None:
    data = QMimeData()
    data.setText("We agree.")
    event = QDragEnterEvent(
        QPoint(60, 60), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(editor.viewport(), event)
    assert event.isAccepted()


# Margin and tint


def margin(editor: StatementEditor) -> QWidget:
    return next(w for w in editor.findChildren(QWidget) if w.accessibleName() == "Start of each paragraph")


def test_the_margin_tells_the_start_of_spoken_paragraphs_only(
    editor: StatementEditor, timing_of: Callable[..., Timing]
) -> None:
    timing = timing_of("We thank you.\n\n<!-- ask Amal -->\n\nWe urge you.", document=editor.document())
    editor.show_times(timing.starts_at)
    assert [p.index for p in timing.paragraphs] == [0, 2]
    margin(editor).grab()
    assert margin(editor).accessibleDescription() == "0:00, 0:01"


def ink_at(widget: QWidget, top: float, height: float) -> bool:
    picture = widget.grab().toImage()
    rows = range(max(0, round(top)), min(picture.height(), round(top + height)))
    return len({picture.pixel(x, y) for y in rows for x in range(picture.width())}) > 1


def test_the_start_stands_beside_its_paragraph_and_nothing_beside_a_silent_one(
    editor: StatementEditor, timing_of: Callable[..., Timing]
) -> None:
    timing = timing_of("We thank you.\n\n<!-- ask Amal -->\n\nWe urge you.", document=editor.document())
    editor.settle()
    timing.read_on()
    editor.show_times(timing.starts_at)
    boxes = [editor.document().documentLayout().blockBoundingRect(b) for b in wording.blocks(editor.document())]
    assert [ink_at(margin(editor), box.top(), box.height()) for box in boxes] == [True, False, True]


def test_the_start_stands_beside_the_words_below_more_than_one_empty_line(
    editor: StatementEditor, timing_of: Callable[..., Timing]
) -> None:
    timing = timing_of("We thank you.\n\n\n\u202f## Water", document=editor.document())
    editor.settle()
    timing.read_on()
    editor.show_times(timing.starts_at)
    block = editor.document().lastBlock()
    box = editor.document().documentLayout().blockBoundingRect(block)
    empty, words = (block.layout().lineAt(number) for number in (0, 1))
    assert not ink_at(margin(editor), box.top(), empty.height())
    assert ink_at(margin(editor), box.top() + words.y(), words.height())


def test_the_tint_begins_at_the_exact_word_and_leaves_comments_out(
    editor: StatementEditor, timing_of: Callable[..., Timing]
) -> None:
    timing = timing_of("We thank you 💧 dearly.\n\n<!-- ask Amal -->\n\nWe urge you.", document=editor.document())
    start = editor.document().toPlainText().index("dearly")
    editor.mark_over(timing.unheard_ranges(timing.seconds_at(start + 1) + 0.01))
    assert over_text(editor) == "dearly.\n\nWe urge you."


def test_a_text_that_fits_has_no_tint(editor: StatementEditor) -> None:
    put(editor, "We thank you.")
    editor.mark_over([(0, 5)])
    editor.mark_over([])
    assert over_text(editor) == ""


def test_the_tint_wears_the_new_theme(editor: StatementEditor, dark: Theme) -> None:
    put(editor, "We thank you.")
    editor.mark_over([(3, 8)])
    editor.wear(dark)
    assert editor.extraSelections()[0].format.background().color().name().upper() == dark.over_background
    assert over_text(editor) == "thank"


# The column


@pytest.mark.parametrize("width", [760, 980, 1280, 1920])
@pytest.mark.parametrize("zoom", [-5, 0, 10])
def test_the_column_is_about_66_characters_and_never_wider_than_the_page(
    editor: StatementEditor, width: int, zoom: int
) -> None:
    editor.resize(width, 500)
    editor.set_look(PageLook(zoom))
    put(editor, "A statement is read aloud and so it must be easy to read from the page. " * 20)
    column = editor.lineWrapColumnOrWidth()
    character = QFontMetricsF(editor.document().defaultFont()).averageCharWidth()
    assert column <= editor.viewport().width()
    assert editor.document().size().width() <= editor.viewport().width()
    assert column <= character * PageLook().line_characters + 1
    if zoom == 0 and width > 760:
        assert column > character * (PageLook().line_characters - 2)


def test_zoom_changes_the_size_of_the_letters(editor: StatementEditor) -> None:
    editor.set_look(PageLook())
    usual = editor.document().defaultFont().pixelSize()
    editor.set_look(PageLook(5))
    assert editor.document().defaultFont().pixelSize() > usual
    editor.set_look(PageLook())
    assert editor.document().defaultFont().pixelSize() == usual


def test_laying_a_text_out_leaves_nothing_to_undo(editor: StatementEditor) -> None:
    put(editor, "One.\n\nTwo.")
    assert not editor.document().isUndoAvailable()


def test_going_to_a_place_brings_it_into_sight(editor: StatementEditor) -> None:
    put(editor, "\n\n".join(f"Paragraph {n}." for n in range(80)))
    editor.go_to(editor.document().lastBlock().position())
    assert editor.textCursor().blockNumber() == 79
    assert editor.viewport().rect().contains(editor.cursorRect().center())


def test_times_of_a_text_not_read_yet_do_no_harm(editor: StatementEditor, timing_of: Callable[..., Timing]) -> None:
    timing = timing_of("We thank you.", document=editor.document())
    timing.read_on()
    editor.show_times(timing.starts_at)
    editor.insert_text("One.\n\nTwo.\n\nThree.\n\n")
    margin(editor).grab()
    assert margin(editor).accessibleDescription() == "0:00"
    timing.read_on()
    editor.show_times(timing.starts_at)
    margin(editor).grab()
    assert len(margin(editor).accessibleDescription().split(", ")) == len(timing.paragraphs) > 1


def test_a_margin_asks_for_the_paragraphs_in_sight_alone(editor: StatementEditor) -> None:
    put(editor, "\n\n".join(f"Paragraph {n}." for n in range(400)))
    asked: list[int] = []

    def starts_at(number: int) -> float:
        asked.append(number)
        return float(number)

    editor.show_times(starts_at)
    margin(editor).grab()
    assert 0 in asked
    assert max(asked) < 60


def test_a_tint_that_moves_with_the_text_is_left_alone(editor: StatementEditor) -> None:
    put(editor, "We thank you all.")
    editor.mark_over([(9, 17)])
    laid: list[int] = []
    editor.layers.lay = lambda *_: laid.append(1)  # type: ignore[method-assign]
    QTextCursor(editor.document()).insertText("Now ")
    editor.mark_over([(13, 21)])
    assert laid == []
    editor.mark_over([(12, 21)])
    assert laid == [1]


def over_text(editor: StatementEditor) -> str:
    """Return the words that are tinted as beyond the slot."""
    return "\n\n".join(selection.cursor.selectedText() for selection in editor.extraSelections())
