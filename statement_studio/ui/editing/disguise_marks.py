"""Marks over the page for what a text hides: characters that show nothing, and letters of another alphabet.

Knows how each looks in the text and what it is called and does. What is hidden at all, `domain.disguise` decides.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.disguise import SOFT_HYPHEN, alphabet_of, is_plain, look_alikes, unseen
from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.theme import sans

from .sight import Placed, Sight

_LABELS: Final = MappingProxyType(
    {
        "\u202a": "LRE",
        "\u202b": "RLE",
        "\u202c": "PDF",
        "\u202d": "LRO",
        "\u202e": "RLO",
        "\u2066": "LRI",
        "\u2067": "RLI",
        "\u2068": "FSI",
        "\u2069": "PDI",
        "\u200e": "LRM",
        "\u200f": "RLM",
        "\u061c": "ALM",
        "\u200b": "ZWSP",
        "\u200c": "ZWNJ",
        "\u200d": "ZWJ",
        "\u2060": "WJ",
        "\ufeff": "BOM",
        SOFT_HYPHEN: "SHY",
    }
)
_ALPHABET_LABELS: Final = MappingProxyType({"LATIN": "Lat", "CYRILLIC": "Cyr", "GREEK": "Grk"})
_LABEL_PIXELS = 9
_NEAR_PIXELS = 4
_BLOCKS_KNOWN = 2_000
_NAMES_TOLD = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("DisguiseMarks", text)


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters that are marked as one; `start` and `end` are their place in a block, as Qt counts."""

    start: int
    end: int
    characters: str
    is_letter: bool

    @property
    def label(self) -> str:
        """The short sign beside the place: `RLO`, `TAG ×3`, `Cyr`."""
        first = self.characters[0]
        if self.is_letter:
            return _ALPHABET_LABELS[alphabet_of(first)]
        short = "TAG" if "\U000e0000" <= first <= "\U000e007f" else f"U+{ord(first):04X}"
        short, more = _LABELS.get(first, short), len(self.characters) - 1
        if not more:
            return short
        return f"{short} ×{more + 1}" if len(set(map(_kind, self.characters))) == 1 else f"{short} +{more}"


def marks_of(text: str) -> tuple[Mark, ...]:
    """Return the marks of a paragraph, in order. What is hidden side by side is one mark."""
    hidden = {*unseen(text), *(place for place, each in enumerate(text) if each == SOFT_HYPHEN)}
    strange = [] if text.isascii() else look_alikes(text)
    marks = [_mark(text, run[0], run[-1] + 1, is_letter=False) for run in _runs(sorted(hidden))]
    marks += [_mark(text, place, place + 1, is_letter=True) for place in strange if place not in hidden]
    return tuple(sorted(marks, key=lambda mark: mark.start))


def told(character: str, *, is_letter: bool) -> str:
    """Return what a character is called and what it does to a text."""
    name = f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
    return f"{name}: {_does(character, is_letter=is_letter)}"


def _does(character: str, *, is_letter: bool) -> str:
    if is_letter:
        return _tr("it looks like a letter of the word around it, but is of another alphabet.")
    if character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        return _tr("it turns the order in which what follows is shown, so that one may read what is not written.")
    if character in "\u200e\u200f\u061c":
        return _tr("it turns the order of what is beside it, and no letter from right to left is in this line.")
    if character in "\u200b\u2060\ufeff\u180e":
        return _tr("a space or mark without width; it parts a word unseen.")
    if character in "\u200c\u200d":
        return _tr("it joins or parts letters, and there are none here for which that means anything.")
    if "\U000e0000" <= character <= "\U000e007f":
        return _tr("a tag; it shows nothing and may carry a message or trace a copy.")
    if character == SOFT_HYPHEN:
        return _tr("a hyphen that shows only where a line ends at it.")
    return _tr("it shows nothing.")


class DisguiseMarks:
    """Paints the marks of the blocks in sight over a text edit, and tells of them. Blocks are read once a wording."""

    def __init__(self, edit: QTextEdit, theme: Theme) -> None:
        self._edit, self._theme = edit, theme
        self._sight = Sight(edit)
        self._known: dict[str, tuple[Mark, ...]] = {}
        self._in_sight: tuple[Mark, ...] = ()
        self._painted: list[QRectF] = []

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._edit.viewport().update()

    @property
    def sentence(self) -> str:
        """What is hidden in the part of the text that was last painted, in words; "" where nothing is."""
        number = sum(len(mark.characters) for mark in self._in_sight)
        if not number:
            return ""
        names = dict.fromkeys(
            f"U+{ord(each):04X} {unicodedata.name(each, '')}".rstrip()
            for mark in self._in_sight
            for each in mark.characters
        )
        one, many = (
            _tr("{n} hidden or disguised character in sight"),
            _tr("{n} hidden or disguised characters in sight"),
        )
        listed = ", ".join(tuple(names)[:_NAMES_TOLD]) + (", …" if len(names) > _NAMES_TOLD else "")
        return f"{words.count(number, one, many)}: {listed}"

    def tip_at(self, point: QPoint) -> str:
        """Return what is hidden at a point of the viewport, in plain words; "" where nothing is."""
        lines = []
        for mark, line, origin in self._places(self._sight.paragraphs()):
            if self._reach(mark, line, origin).contains(QPointF(point)):
                lines += [told(each, is_letter=mark.is_letter) for each in dict.fromkeys(mark.characters)]
        return "\n".join(dict.fromkeys(lines))

    def paint(self, _area: QRect, in_sight: Sequence[Placed]) -> None:
        """Paint the marks of the blocks in sight, and tell of them. To be called when the text has been painted."""
        places = tuple(self._places(in_sight))
        self._in_sight = tuple(mark for mark, _, _ in places)
        boxes = [_box(*place) for place in places]
        if boxes != self._painted:
            # A label reaches beyond its line, and Qt paints the lines alone that were changed.
            self._painted = boxes
            self._edit.viewport().update()
        sentence = self.sentence
        if sentence != self._edit.accessibleDescription():
            self._edit.setAccessibleDescription(sentence)
        if not places:
            return
        painter = QPainter(self._edit.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(_LABEL_PIXELS, is_bold=True))
        taken: list[QRectF] = []
        for (mark, _, _), box in zip(places, boxes, strict=True):
            self._paint(painter, mark, box, taken)
        painter.end()

    def _paint(self, painter: QPainter, mark: Mark, box: QRectF, taken: list[QRectF]) -> None:
        colour = QColor(self._theme.tight)
        painter.setPen(QPen(colour, 1.5))
        if mark.is_letter:
            painter.drawRect(box.adjusted(-0.5, 1, 0.5, -1))
        else:
            painter.drawLine(QPointF(box.left(), box.top() + 2), box.bottomLeft())
        metrics = QFontMetricsF(painter.font())
        label = _label_box(mark, box, metrics)
        label.moveLeft(max(0.0, min(label.left(), self._edit.viewport().width() - label.width() - 1)))
        painter.setBrush(colour)
        if any(label.intersects(other) for other in taken):
            # No room to be read: a head on the line still says that something is here.
            painter.drawEllipse(QPointF(box.center().x(), box.top() + 2), 1.5, 1.5)
        else:
            taken.append(label)
            painter.drawRoundedRect(label, 2, 2)
            painter.setPen(QColor(self._theme.paper))
            painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), mark.label)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _reach(self, mark: Mark, line: QTextLine, origin: QPointF) -> QRectF:
        box = _box(mark, line, origin)
        label = _label_box(mark, box, QFontMetricsF(sans(_LABEL_PIXELS, is_bold=True)))
        return box.adjusted(-_NEAR_PIXELS, 0, _NEAR_PIXELS, 0).united(label)

    def _places(self, in_sight: Sequence[Placed]) -> Iterator[tuple[Mark, QTextLine, QPointF]]:
        """Yield the marks in sight with their line, and where the layout of their block begins in the viewport."""
        for block, box in in_sight:
            for mark in self._marks_in(block):
                line = block.layout().lineForTextPosition(mark.start)
                top = box.top() + line.y() if line.isValid() else 0.0
                if line.isValid() and -line.height() < top < self._edit.viewport().height():
                    yield mark, line, box.topLeft()

    def _marks_in(self, block: QTextBlock) -> tuple[Mark, ...]:
        text = block.text()
        if is_plain(text):
            return ()
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _BLOCKS_KNOWN:
                self._known.clear()
            known = self._known[text] = marks_of(wording.paragraph(block))
        return known


def _runs(places: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _mark(text: str, start: int, end: int, *, is_letter: bool) -> Mark:
    return Mark(wording.utf16_offset(text, start), wording.utf16_offset(text, end), text[start:end], is_letter)


def _kind(character: str) -> str:
    return "TAG" if "\U000e0000" <= character <= "\U000e007f" else character


def _box(mark: Mark, line: QTextLine, origin: QPointF) -> QRectF:
    """Return where the marked characters stand: a letter with its width, what shows nothing as a mere line."""
    left, right = _x(line, mark.start), _x(line, mark.end)
    if not mark.is_letter:
        right = left
    top = origin.y() + line.y() + line.height() - line.ascent() - line.descent()
    return QRectF(origin.x() + min(left, right), top, abs(right - left), line.ascent() + line.descent())


def _x(line: QTextLine, place: int) -> float:
    found: object = line.cursorToX(place)
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float | int), "Qt tells the place, and at times which character it belongs to"
    return float(x)


def _label_box(mark: Mark, box: QRectF, metrics: QFontMetricsF) -> QRectF:
    width, height = metrics.horizontalAdvance(mark.label) + 5, metrics.height() - 1
    top = box.top() - height + 3
    # At the head of the page there is no room above the line.
    return QRectF(box.center().x() - width / 2, top if top >= 0 else box.bottom() - 3, width, height)
