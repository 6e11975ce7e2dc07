"""Waves stand under misspelt words in sight, but not under the one being typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.spelling import Range
from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.sight import Placed, Sight

Write = Callable[[str], StatementEditor]


class Judge:
    """Takes every word with `zz` for misspelt and remembers what it read."""

    def __init__(self) -> None:
        self.read: list[tuple[str, str]] = []

    def __call__(self, paragraph: str, inside: str) -> tuple[Range, ...]:
        self.read.append((paragraph, inside))
        return () if inside else tuple(found.span() for found in re.finditer(r"\w*zz\w*", paragraph))


@pytest.fixture
def judge() -> Judge:
    return Judge()


@pytest.fixture
def write(qtbot: QtBot, dressed: QApplication, light: Theme, judge: Judge) -> Write:
    made = StatementEditor(light)
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()
    made.spelling.use(judge)

    def put(text: str) -> StatementEditor:
        wording.put(made.document(), text)
        made.settle()
        made.setFocus()
        made.grab()
        return made

    return put


def marked(editor: StatementEditor) -> list[str]:
    """Return the words with a wave in the part of the page that is in sight, in their order."""
    editor.grab()
    words = []
    for place in editor.spelling.places(editor.viewport().rect(), Sight(editor).paragraphs()):
        left, right = place.left() + 1, place.right() - 1
        cursor = editor.cursorForPosition(QRect(round(left), round(place.top()) - 8, 1, 1).topLeft())
        end = editor.cursorForPosition(QRect(round(right), round(place.top()) - 8, 1, 1).topLeft())
        cursor.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
        words.append(cursor.selectedText())
    return words


def waves(editor: StatementEditor, colour: str) -> int:
    """Return how many dots of the text wear a colour."""
    image, wanted = editor.viewport().grab().toImage(), QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(min(80, image.height())))


def test_a_misspelt_word_has_a_wave_in_the_colour_of_the_theme(write: Write, light: Theme, dark: Theme) -> None:
    assert waves(write("We thank you."), light.accent) == 0
    editor = write("We thazzk you.")
    assert waves(editor, light.accent) > 5
    editor.wear(dark)
    assert waves(editor, dark.accent) > 5
    editor.spelling.use(None)
    assert waves(editor, dark.accent) == 0


@pytest.mark.parametrize("text", ["We thazzk all rizzts.", "😀 thazzk 💧 rizzts", "We thazzk\nall **rizzts** so"])
def test_the_wave_is_under_the_word_alone(write: Write, text: str) -> None:
    assert marked(write(text)) == ["thazzk", "rizzts"]


def test_a_word_over_two_lines_has_a_wave_on_each(write: Write) -> None:
    editor = write("z" * 300)
    places = list(editor.spelling.places(editor.viewport().rect(), Sight(editor).paragraphs()))
    assert len(places) > 1
    assert len({place.top() for place in places}) == len(places)


def test_right_to_left_words_have_theirs(write: Write) -> None:
    editor = write("حقوق zzz الإنسان")
    (place,) = editor.spelling.places(editor.viewport().rect(), Sight(editor).paragraphs())
    assert place.width() > 5
    assert place.left() > editor.viewport().width() / 2


def test_the_word_being_typed_has_none_until_it_is_left(write: Write, qtbot: QtBot) -> None:
    editor = write("We")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " thazzk")
    assert marked(editor) == []
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    assert marked(editor) == []
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClicks(editor, " ")
    assert marked(editor) == ["thazzk"]
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert marked(editor) == []
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert marked(editor) == ["thazzk"]


def test_the_word_being_typed_is_left_with_the_page(write: Write) -> None:
    editor = write("")
    editor.textCursor().insertText("thazzk")
    assert marked(editor) == []
    QApplication.sendEvent(editor, QFocusEvent(QFocusEvent.Type.FocusOut))
    assert marked(editor) == ["thazzk"]


def test_a_word_gone_to_without_typing_keeps_its_wave(write: Write, qtbot: QtBot) -> None:
    editor = write("thazzk")
    qtbot.keyClick(editor, Qt.Key.Key_End)
    assert marked(editor) == ["thazzk"]


def test_what_earlier_paragraphs_leave_open_is_told(write: Write, judge: Judge) -> None:
    assert marked(write("We <!-- ask\n\nAmal zz\n\nfirst --> zzyou.")) == []
    assert [inside for _, inside in judge.read[-3:]] == ["", "comment", "comment"]


def test_only_what_is_in_sight_is_read_and_only_once_a_wording(write: Write, judge: Judge, qtbot: QtBot) -> None:
    editor = write("\n\n".join(f"Paragraph {number} of zz." for number in range(400)))
    seen = len(judge.read)
    assert 0 < seen < 20
    editor.grab()
    qtbot.keyClicks(editor, "We ")
    editor.grab()
    fresh = judge.read[seen:]
    assert 0 < len(fresh) <= 3
    assert {paragraph[-18:] for paragraph, _ in fresh} == {"Paragraph 0 of zz."}


def test_a_key_repaints_the_wave_of_the_word_it_ends(write: Write, qtbot: QtBot, light: Theme) -> None:
    editor = write("We")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    areas: list[QRect] = []
    paint = editor.spelling.paint
    qtbot.keyClicks(editor, " thazzk")
    QApplication.processEvents()

    def watched(area: QRect, in_sight: Sequence[Placed]) -> None:
        areas.append(area)
        paint(area, in_sight)

    editor.spelling.paint = watched  # type: ignore[method-assign]
    qtbot.keyClicks(editor, " ")
    qtbot.waitUntil(lambda: any(area.left() < 60 and area.width() > 60 for area in areas))


def test_a_letter_is_painted_before_its_paragraph_is_read_again(write: Write, judge: Judge, qtbot: QtBot) -> None:
    editor = write("Rizzts of thazzk and wazzter.")
    editor.go_to(len("Rizzts of"))
    editor.grab()
    judge.read.clear()
    qtbot.keyClicks(editor, "fer")
    assert marked(editor) == ["Rizzts", "thazzk", "wazzter"]
    assert judge.read == []
    qtbot.waitUntil(lambda: judge.read == [("Rizzts offer thazzk and wazzter.", "")])
    assert marked(editor) == ["Rizzts", "thazzk", "wazzter"]


def test_what_a_letter_makes_of_another_word_is_seen_at_once(write: Write, qtbot: QtBot) -> None:
    editor = write("Rizz ts thazzk")
    editor.go_to(len("Rizz"))
    editor.grab()
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert marked(editor) == ["Rizzats", "thazzk"]
