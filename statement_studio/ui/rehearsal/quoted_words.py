"""Words in a column of several lines, each paragraph of which runs its own way and begins at its own edge.

Knows how long the lines really are: Qt's labels measure lines that run leftwards without the space at their end, and
then paint them with it.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption

from statement_studio.domain.language import script_direction
from statement_studio.ui.parts.plain_label import WrappedLabel


class QuotedWords(WrappedLabel):
    """A label for words of a statement, which may run either way."""

    def size_within(self, width: int) -> QSize:
        """Return what the words take whose lines are at most so long, in pixels."""
        longest = height = 0.0
        for layout in self._laid(width):
            height += layout.boundingRect().height()
            for number in range(layout.lineCount()):
                longest = max(longest, layout.lineAt(number).naturalTextWidth())
        return QSize(min(width, ceil(longest)), ceil(height))

    def heightForWidth(self, width: int) -> int:
        return self.size_within(width).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for layout in self._laid(self.width()):
            layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _laid(self, width: int) -> list[QTextLayout]:
        """Return the paragraphs, one below the other."""
        layouts, direction, top = [], "ltr", 0.0
        for text in self.text().split("\n"):
            direction = script_direction(text, direction)
            layout = QTextLayout(text, self.font())
            layout.setTextOption(_option(direction))
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, top))
                top += line.height()
            layout.endLayout()
            layouts.append(layout)
        return layouts


def _option(direction: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    is_rtl = direction == "rtl"
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option
