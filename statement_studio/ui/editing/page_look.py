"""How the page on which one writes is set: size and family of the letters, length and distance of the lines.

Knows how lines are set apart without losing a step that can be undone, or the place where one is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from statement_studio.ui.theme import LINE_HEIGHT_PER_CENT, TEXT_PIXELS, serif

_PARAGRAPH_GAP_PIXELS = 12
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@dataclass(frozen=True, slots=True)
class PageLook:
    """The look of a page. `zoom` is in tenths of the usual size, `line_spacing` in per cent of the font's height.

    `families` are looked through for a character before the usual ones.
    """

    zoom: int = 0
    line_characters: int = 66
    line_spacing: int = LINE_HEIGHT_PER_CENT
    families: tuple[str, ...] = ()

    def font(self) -> QFont:
        """Return the font of the text."""
        font = serif(round(TEXT_PIXELS * (1 + self.zoom / 10)))
        font.setFamilies([*self.families, *font.families()])
        return font

    def line_pixels(self, font: QFont) -> float:
        """Return the width of a line of text in this font."""
        return QFontMetricsF(font).averageCharWidth() * self.line_characters


def settle_lines(document: QTextDocument, line_spacing: int) -> None:
    """Set the lines of a document as far apart as they should be; its steps are forgotten."""
    document.setUndoRedoEnabled(False)
    _set_lines(QTextCursor(document), line_spacing)
    document.setUndoRedoEnabled(True)


def respace(document: QTextDocument, line_spacing: int) -> bool:
    """Set the lines of a document farther apart or closer. Return False when that has to wait.

    What can be undone still can: where there are steps, this is one more, for a document takes back looks with words.
    Where there are steps to do again it must wait, for they would be gone.
    """
    if document.firstBlock().blockFormat().lineHeight() == line_spacing:
        return True
    if document.isRedoAvailable():
        return False
    if document.isUndoAvailable():
        _set_lines(QTextCursor(document), line_spacing)
    else:
        settle_lines(document, line_spacing)
    return True


@contextmanager
def kept_in_place(edit: QTextEdit) -> Iterator[None]:
    """Keep a line at its height while the page is set otherwise: that of the cursor, or the first in sight."""
    cursor = edit.textCursor()
    is_in_sight = edit.viewport().rect().intersects(edit.cursorRect(cursor))
    if not is_in_sight:
        cursor = edit.cursorForPosition(QPoint(0, 0))
    height = edit.cursorRect(cursor).top()
    yield
    edit.document().documentLayout().documentSize()  # lays the text out: until then it cannot be scrolled so far
    moved = edit.cursorRect(cursor).top() - height
    if moved:
        bar = edit.verticalScrollBar()
        bar.setValue(bar.value() + moved)
        if is_in_sight:
            edit.ensureCursorVisible()


def _set_lines(cursor: QTextCursor, line_spacing: int) -> None:
    look = QTextBlockFormat()
    look.setLineHeight(line_spacing, _PROPORTIONAL)
    look.setBottomMargin(_PARAGRAPH_GAP_PIXELS)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(look)
