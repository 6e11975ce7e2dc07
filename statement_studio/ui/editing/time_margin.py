"""The margin beside the page: at which time each paragraph in sight begins.

Knows where in the margin a paragraph stands. Nothing is asked of the paragraphs out of sight, however many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.session.taste import Theme
from statement_studio.ui.theme import sans

from .direction import runs_leftwards
from .sight import Sight

AFTER_COLUMN_PIXELS = 4
"""How far a column of text is from what stands at its right: the room of a text cursor at the end of a line."""
BEFORE_TIMES_PIXELS = 18
"""What stands free between the text and its times, for the lines of what must, should or may be said."""
StartsAt = Callable[[int], float | None]
"""Answers to the number of a block with the second at which it begins, or with None where it is not spoken."""


class TimeMargin(QWidget):
    """The start times beside the paragraphs of a text edit, where its lines begin.

    One margin stands at the left; the other, at the right, is for paragraphs that run leftwards (`is_leftwards`).
    """

    def __init__(self, edit: QTextEdit, theme: Theme, *, is_leftwards: bool = False) -> None:
        super().__init__(edit)
        self._sight, self._is_leftwards = Sight(edit), is_leftwards
        self._theme = theme
        self._starts_at: StartsAt | None = None
        self._painted: tuple[tuple[int, str], ...] = ()
        self.setAccessibleName(self.tr("Start of each paragraph"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.update()

    def show_times(self, starts_at: StartsAt | None) -> None:
        """Show the starts that this answers; None shows nothing. What looks as before is not painted again."""
        self._starts_at = starts_at
        if tuple(self._in_sight()) != self._painted:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._painted = tuple(self._in_sight())
        painter = QPainter(self)
        painter.setFont(sans(12))
        painter.setPen(QColor(self._theme.muted))
        for baseline, time in self._painted:
            left = 0 if self._is_leftwards else self.width() - painter.fontMetrics().horizontalAdvance(time)
            painter.drawText(left, baseline, time)
        painter.end()
        told = ", ".join(time for _, time in self._painted)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _in_sight(self) -> Iterator[tuple[int, str]]:
        """Yield the baseline, in pixels, and the time of each paragraph in sight that is spoken."""
        if self._starts_at is None:
            return
        for block, box in self._sight.paragraphs():
            is_here = runs_leftwards(block) == self._is_leftwards
            seconds = self._starts_at(block.blockNumber()) if is_here else None
            if seconds is not None:
                # More empty lines than one in the file begin the paragraph: its time stands at its words.
                text = block.text()
                line = block.layout().lineForTextPosition(len(text) - len(text.lstrip()))
                yield round(box.top() + line.y() + line.ascent()), minutes_and_seconds(seconds)
