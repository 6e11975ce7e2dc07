"""How Markdown looks while it is written: markers step back, what is not spoken is told apart from what is."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from statement_studio.domain.markup import Span, SpanKind, spans
from statement_studio.session.taste import Theme
from statement_studio.session.wording import utf16_offset

_STATES = ("", "comment", "note")


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours one block at a time, by the same rule that decides what is spoken."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._styles: dict[tuple[SpanKind, bool, bool], QTextCharFormat | None] = {}

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._styles.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        before = self.previousBlockState()
        source = text.replace("\u2028", "\n")
        parts, after = spans(source, _STATES[before] if 0 < before < len(_STATES) else "")
        if len(parts) == 1 and parts[0].kind is SpanKind.TEXT:
            self.setCurrentBlockState(_STATES.index(after))
            return
        look = _Look(source, parts)
        for part in parts:
            style = self._style(part.kind, is_strong=look.is_strong, is_emphasis=look.is_emphasis)
            if style is not None:
                start = utf16_offset(source, part.start)
                self.setFormat(start, utf16_offset(source, part.end) - start, style)
            if part.kind is SpanKind.MARKER:
                look.passed(part)
        self.setCurrentBlockState(_STATES.index(after))

    def _style(self, kind: SpanKind, *, is_strong: bool, is_emphasis: bool) -> QTextCharFormat | None:
        """Return how a part looks, None when it looks like the text; each is made once, for they come at every key."""
        known = (kind, is_strong, is_emphasis)
        if known not in self._styles:
            self._styles[known] = self._format(kind, is_strong=is_strong, is_emphasis=is_emphasis)
        return self._styles[known]

    def _format(self, kind: SpanKind, *, is_strong: bool, is_emphasis: bool) -> QTextCharFormat | None:
        style = QTextCharFormat()
        if kind in (SpanKind.TEXT, SpanKind.SILENT):
            if kind is SpanKind.SILENT:
                style.setForeground(QColor(self._theme.muted))
            if is_strong:
                style.setFontWeight(QFont.Weight.Bold)
            style.setFontItalic(is_emphasis)
            return style if is_strong or is_emphasis or kind is SpanKind.SILENT else None
        is_pause = kind is SpanKind.PAUSE
        style.setForeground(QColor(self._theme.accent if is_pause else self._theme.muted))
        if is_pause:
            style.setBackground(QColor(self._theme.chip))
        style.setFontItalic(kind in (SpanKind.COMMENT, SpanKind.NOTE, SpanKind.FOOTNOTE, SpanKind.HINT))
        style.setFontStrikeOut(kind is SpanKind.STRUCK)
        return style


def left_open_before(block: QTextBlock) -> str:
    """Return what the blocks before a highlighted one leave open: "comment", "note" or "" for nothing."""
    state = block.previous().userState()
    return _STATES[state] if 0 < state < len(_STATES) else ""


class _Look:
    """What the markers passed so far mean for the text that follows."""

    def __init__(self, source: str, parts: tuple[Span, ...]) -> None:
        self._source = source
        first = parts[0] if parts else None
        self._is_heading = (
            first is not None and first.kind is SpanKind.MARKER and source[: first.end].lstrip()[:1] == "#"
        )
        self._bold = self._italic = False

    @property
    def is_strong(self) -> bool:
        return self._bold or self._is_heading

    @property
    def is_emphasis(self) -> bool:
        return self._italic

    def passed(self, part: Span) -> None:
        """Take in what a marker means; there is nothing to learn of other parts."""
        marker = self._source[part.start : part.end]
        if marker and set(marker) <= {"*", "_"}:
            if len(marker) >= 2:
                self._bold = not self._bold
            if len(marker) % 2:
                self._italic = not self._italic
