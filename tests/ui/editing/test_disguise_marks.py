"""What a text hides is seen on the page where it stands, is named under the pointer, and honest text stays clean."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.ui.editing import disguise_marks
from statement_studio.ui.editing import editor as editor_module
from statement_studio.ui.editing.disguise_marks import Mark, marks_of, told
from statement_studio.ui.editing.editor import StatementEditor

Write = Callable[[str], StatementEditor]


@pytest.fixture
def write(qtbot: QtBot, dressed: QApplication, light: Theme) -> Write:
    """Return a maker of an editor with a text in it, painted."""
    made = StatementEditor(light)
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()

    def put(text: str) -> StatementEditor:
        wording.put(made.document(), text)
        made.settle()
        made.grab()
        return made

    return put


def coloured(editor: StatementEditor, colour: str) -> int:
    """Return how many dots of the text wear a colour."""
    image, wanted = editor.viewport().grab().toImage(), QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(min(120, image.height())))


def place_of(editor: StatementEditor, offset: int) -> QPoint:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(offset)
    return editor.cursorRect(cursor).center()


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("pay \u202e001\u202c", ["RLO", "PDF"]),
        ("w\u200b\u200bter", ["ZWSP ×2"]),
        ("x\U000e0041\U000e0042", ["TAG ×2"]),
        ("a\u200b\u202eb", ["ZWSP +1"]),
        ("w\u0430ter riv\u0435rs", ["Cyr", "Cyr"]),
        ("T\u03bfkyo, В\u006fда", ["Grk", "Lat"]),
        ("\ufff9x", ["U+FFF9"]),
        ("ring\x07 and \x1b[1m", ["U+0007", "U+001B"]),
        ("co\u00adop", ["SHY"]),
    ],
)
def test_every_mark_has_a_short_sign(text: str, labels: list[str]) -> None:
    assert [mark.label for mark in marks_of(text)] == labels


def test_places_are_counted_as_qt_counts_them() -> None:
    assert marks_of("💧\u200bw") == (Mark(2, 3, "\u200b", is_letter=False),)


def test_each_character_is_named_with_what_it_does() -> None:
    assert told("\u202e", is_letter=False).startswith("U+202E RIGHT-TO-LEFT OVERRIDE: it turns the order")
    assert told("\u0430", is_letter=True).startswith("U+0430 CYRILLIC SMALL LETTER A: it looks like a letter")
    seen = {told(each, is_letter=False).split(": ")[1] for each in "\u202e\u200e\u200b\u200c\ufff9\U000e0041"}
    assert len(seen) == 6


def test_what_is_hidden_is_painted_in_the_colour_of_a_warning(write: Write, light: Theme) -> None:
    assert coloured(write("Mr. President, thank you."), light.tight) == 0
    for text in ("Mr. President, th\u200bank you.", "Mr. President, th\u0430nk you.", "Mr. \u202ePresident"):
        assert coloured(write(text), light.tight) > 20, text


def test_it_wears_the_colours_of_another_theme(write: Write, dark: Theme) -> None:
    editor = write("th\u200bank")
    editor.wear(dark)
    assert coloured(editor, dark.tight) > 20


def test_honest_text_from_right_to_left_stays_clean(write: Write, light: Theme) -> None:
    editor = write("\u200fلكل إنسان (Geneva)\u200e الحق\n\nنمی\u200cخواهم")
    assert coloured(editor, light.tight) == 0
    assert editor.accessibleDescription() == ""


def test_the_page_tells_how_many_are_in_sight_and_what_they_are(write: Write) -> None:
    assert write("pay \u202e001\u202c, w\u0430ter").accessibleDescription() == (
        "3 hidden or disguised characters in sight: U+202E RIGHT-TO-LEFT OVERRIDE, "
        "U+202C POP DIRECTIONAL FORMATTING, U+0430 CYRILLIC SMALL LETTER A"
    )
    assert write("w\u200bter").accessibleDescription().startswith("1 hidden or disguised character in sight: U+200B")
    assert write("water").accessibleDescription() == ""


def test_only_what_is_in_sight_is_told(write: Write) -> None:
    editor = write("\n\n".join(["Thank you."] * 200 + ["w\u200bater"]))
    assert editor.accessibleDescription() == ""
    editor.go_to(editor.document().characterCount() - 1)
    editor.grab()
    assert "U+200B" in editor.accessibleDescription()


def test_the_pointer_tells_what_stands_there(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    class Tip:
        """Remembers what is told, for a screen that shows nothing."""

        @staticmethod
        def showText(_place: QPoint, words: str, _widget: QWidget) -> None:
            shown.append(words)

    monkeypatch.setattr(editor_module, "QToolTip", Tip)
    editor = write("pay \u202e001\u202c in the w\u0430ter")
    places = [place_of(editor, offset) for offset in (4, len("pay \u202e001\u202c in the w"))]
    for point in (*places, QPoint(editor.viewport().width() - 2, 200)):
        QApplication.sendEvent(
            editor.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, point, editor.viewport().mapToGlobal(point))
        )
    assert "U+202E RIGHT-TO-LEFT OVERRIDE: it turns" in shown[0]
    assert "U+0430 CYRILLIC SMALL LETTER A: it looks like" in shown[1]
    assert shown[2] == ""


def test_a_key_reads_its_own_paragraph_alone(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = write("Thé.\n\nWater — \u200bis a right.\n\nMerci à tous.")
    read: list[str] = []

    def reading(text: str) -> list[int]:
        read.append(text)
        return []

    monkeypatch.setattr(disguise_marks, "unseen", reading)
    editor.go_to(2)
    editor.insert_text("è")
    editor.grab()
    editor.grab()
    assert read == ["Thèé."]


def test_many_in_a_row_of_words_are_each_seen(write: Write, light: Theme) -> None:
    few = coloured(write("w\u200bo r d"), light.tight)
    assert coloured(write("w\u200bo\u200br\u200bd"), light.tight) > few
