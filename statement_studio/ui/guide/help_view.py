"""A page of the help as it is read: rendered from Markdown, set calmly, and never a way out of the window."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from statement_studio.domain.finding import Query, Seeker
from statement_studio.ui.theme import sans

_TITLE_PIXELS, _HEADING_PIXELS, _TEXT_PIXELS = 20, 15, 14
_LINE_PER_CENT = 130
_GAP_PIXELS = 8
_ABOVE_HEADING_PIXELS = 16
_EDGE_PIXELS = 20
_CELL_PIXELS = 5


class HelpView(QTextBrowser):
    """Shows Markdown and announces the page that a link names. It loads nothing: neither files nor pages elsewhere."""

    page_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setProperty("role", "text")
        self.setFont(sans(_TEXT_PIXELS))
        self.document().setDocumentMargin(_EDGE_PIXELS)
        self.anchorClicked.connect(lambda url: self.page_asked.emit(url.toString()))

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        # A name in a text is never opened. An empty answer would make Qt try the name itself.
        return b" "

    def show_markdown(self, text: str) -> None:
        """Show a page from its beginning."""
        features = QTextDocument.MarkdownFeature
        self.document().setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self._set(cursor, block.blockFormat().headingLevel(), is_listed=block.textList() is not None)
            block = block.next()
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                self._set_table(table)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_first(self, words: str) -> None:
        """Bring the first place of some words into sight and select it; capitals and accents do not count."""
        text = self.document().toPlainText()
        places = Seeker(Query(words)).find(text)[:1] or ((0, 0),)
        start, end = (len(text[:place].encode("utf-16-le")) // 2 for place in places[0])  # as Qt counts
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _set_table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorderBrush(self.palette().color(QPalette.ColorRole.Mid))
        look.setBorderCollapse(True)
        look.setCellPadding(_CELL_PIXELS)
        look.setCellSpacing(0)
        look.setBottomMargin(_GAP_PIXELS)
        table.setFormat(look)

    def _set(self, cursor: QTextCursor, level: int, *, is_listed: bool) -> None:
        look = QTextBlockFormat()
        look.setLineHeight(_LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setTopMargin(_ABOVE_HEADING_PIXELS if level > 1 else 0)
        look.setBottomMargin(_GAP_PIXELS / 2 if is_listed or level > 1 else _GAP_PIXELS)
        cursor.mergeBlockFormat(look)
        if level:
            letters = QTextCharFormat()
            letters.setFont(sans(_TITLE_PIXELS if level == 1 else _HEADING_PIXELS, is_bold=True))
            letters.setForeground(self.palette().color(QPalette.ColorRole.Text))
            cursor.setCharFormat(letters)  # in place of the size that Markdown gives a heading
