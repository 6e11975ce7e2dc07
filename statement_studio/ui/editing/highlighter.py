"""How Markdown looks while it is written: markers step back, what is not spoken is told apart from what is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from statement_studio.domain.language import has_leftwards
from statement_studio.domain.markup import Span, SpanKind, spans
from statement_studio.session.taste import Theme
from statement_studio.session.wording import utf16_offset

_STATES = ("", "comment", "note")
_BINDING = re.compile(r"[\[\]<{=\\\u2028]")
"""Signs that make a mark of the words behind them: among these a letter may change what others mean."""
_EMPHASIS = "*_~`"
_Stretch = tuple[int, int, QTextCharFormat]
"""Start, length and look of a part of a block."""


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours one block at a time, by the same rule that decides what is spoken."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._last: tuple[str, tuple[_Stretch, ...]] | None = None
        self._styles: dict[tuple[SpanKind, bool, bool], QTextCharFormat] = {}
        self.has_leftwards = False
        """Whether anything from right to left was ever in the text: until then no paragraph need be turned round."""

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._styles.clear()
        self._last = None
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        self.has_leftwards = self.has_leftwards or has_leftwards(text)
        before = self.previousBlockState()
        inside = _STATES[before] if 0 < before < len(_STATES) else ""
        known = None if inside or self._last is None else _with_letter(*self._last, text)
        looks, after = (known, "") if known is not None else self._looks(text, inside)
        for start, length, style in looks:
            self.setFormat(start, length, style)
        self.setCurrentBlockState(_STATES.index(after))
        self._last = None if inside or after else (text, looks)

    def _looks(self, text: str, inside: str) -> tuple[tuple[_Stretch, ...], str]:
        """Return how the stretches of a block look, as Qt counts, and what it leaves open."""
        source = text.replace("\u2028", "\n")
        parts, after = spans(source, inside)
        look, is_counted_alike = _Look(), _is_counted_alike(source)
        found = []
        for part in look.at_line_ends(source, parts):
            style = self._style(part.kind, is_strong=look.is_strong, is_emphasis=look.is_emphasis)
            if style is not None:
                start, end = part.start, part.end
                if not is_counted_alike:
                    start, end = utf16_offset(source, start), utf16_offset(source, end)
                found.append((start, end - start, style))
            if part.kind is SpanKind.MARKER:
                look.passed(source[part.start : part.end])
        return tuple(found), after

    def _style(self, kind: SpanKind, *, is_strong: bool, is_emphasis: bool) -> QTextCharFormat | None:
        """Return how a part looks, None when it looks like the text; each is made once, for they come at every key."""
        if kind is SpanKind.TEXT and not (is_strong or is_emphasis):
            return None
        known = (kind, is_strong, is_emphasis)
        style = self._styles.get(known)
        if style is None:
            style = self._styles[known] = self._format(kind, is_strong=is_strong, is_emphasis=is_emphasis)
        return style

    def _format(self, kind: SpanKind, *, is_strong: bool, is_emphasis: bool) -> QTextCharFormat:
        style = QTextCharFormat()
        if kind in (SpanKind.TEXT, SpanKind.SILENT):
            if kind is SpanKind.SILENT:
                style.setForeground(QColor(self._theme.muted))
            if is_strong:
                style.setFontWeight(QFont.Weight.Bold)
            style.setFontItalic(is_emphasis)
            return style
        is_pause = kind is SpanKind.PAUSE
        style.setForeground(QColor(self._theme.accent if is_pause else self._theme.muted))
        if is_pause:
            style.setBackground(QColor(self._theme.chip))
        style.setFontItalic(kind in (SpanKind.COMMENT, SpanKind.NOTE, SpanKind.FOOTNOTE, SpanKind.HINT))
        style.setFontStrikeOut(kind is SpanKind.STRUCK)
        return style


def _with_letter(before: str, looks: tuple[_Stretch, ...], after: str) -> tuple[_Stretch, ...] | None:
    """Return how a block looks when a letter or space was put among its words: as before, moved along.

    None where that, or what else was changed, may mean anything: then the block has to be read.
    """
    if len(after) != len(before) + 1 or not after[0].isalpha() or _BINDING.search(after):
        return None
    place = _first_difference(before, after)
    typed, beside = after[place], after[place - 1 : place] + after[place + 1 : place + 2]
    is_plain = (typed.isalpha() or typed == " ") and not any(sign in _EMPHASIS for sign in beside)
    if not (place and is_plain and after[place + 1 :] == before[place:] and _is_counted_alike(after)):
        return None
    return tuple(
        (start + (start >= place), length + (start < place < start + length), style) for start, length, style in looks
    )


def _first_difference(before: str, after: str) -> int:
    same, end = 0, len(before)
    while same < end:
        middle = (same + end + 1) // 2
        if before[same:middle] == after[same:middle]:
            same = middle
        else:
            end = middle - 1
    return same


def _is_counted_alike(text: str) -> bool:
    return utf16_offset(text, len(text)) == len(text)


def left_open_before(block: QTextBlock) -> str:
    """Return what the blocks before a highlighted one leave open: "comment", "note" or "" for nothing."""
    state = block.previous().userState()
    return _STATES[state] if 0 < state < len(_STATES) else ""


class _Look:
    """What the markers passed so far mean for the text that follows."""

    def __init__(self) -> None:
        self._is_heading = self._bold = self.is_emphasis = False

    @property
    def is_strong(self) -> bool:
        """Whether the text that follows is strong, as a heading is to the end of its line."""
        return self._bold or self._is_heading

    def at_line_ends(self, source: str, parts: tuple[Span, ...]) -> Iterator[Span]:
        """Yield the parts of a text, cut in two where a heading ends within one."""
        for part in parts:
            end = source.find("\n", part.start, part.end) if self._is_heading else -1
            if end < 0:
                yield part
                continue
            yield Span(part.start, end, part.kind)
            self._is_heading = False
            yield Span(end, part.end, part.kind)

    def passed(self, marker: str) -> None:
        """Take in what a marker means; there is nothing to learn of other parts."""
        if marker.lstrip()[:1] == "#":
            self._is_heading = True
        elif marker and not marker.strip("*_"):
            if len(marker) >= 2:
                self._bold = not self._bold
            if len(marker) % 2:
                self.is_emphasis = not self.is_emphasis
