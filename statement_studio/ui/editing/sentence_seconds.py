"""The seconds of each sentence, small above its end, for the sentences in sight; and told where the mouse rests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.sentences import Cost, costs_of
from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.theme import sans

from . import costs
from .direction import runs_leftwards
from .marks import position_under, x_in
from .sight import Placed, Sight

_LABEL_PIXELS = 10
_SMALL_LETTERS = 0.78
"""So high above their line, as a share of the ascent, letters leave room at least."""
_REACH_PIXELS = 3
"""So far a figure reaches beyond the end of its sentence."""


class SentenceSeconds:
    """Paints the seconds while `is_shown`; tells of a sentence always. Without speaking time it does neither."""

    def __init__(self, edit: QTextEdit, timing: Timing, theme: Theme) -> None:
        self._edit, self._timing, self._theme = edit, timing, theme
        self._sight = Sight(edit)
        self._is_shown = False
        self._is_timed = True

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._edit.viewport().update()

    def show(self, *, shown: bool, is_timed: bool) -> None:
        """Show the seconds or not; what is not spoken has none."""
        if (shown, is_timed) != (self._is_shown, self._is_timed):
            self._is_shown, self._is_timed = shown, is_timed
            self._edit.viewport().update()

    @property
    def is_shown(self) -> bool:
        """Whether the seconds are painted."""
        return self._is_shown and self._is_timed

    def labels(self) -> tuple[str, ...]:
        """Return the seconds that stand in the text in sight, in its order."""
        return tuple(costs.seconds_of(cost) for _, _, cost in self._places(self._sight.paragraphs()))

    def paint(self, _area: QRect, in_sight: Sequence[Placed]) -> None:
        """Paint the seconds in sight, which reach over their lines. To be called when the text has been painted."""
        if not self.is_shown:
            return
        painter = QPainter(self._edit.viewport())
        painter.setFont(sans(_LABEL_PIXELS))
        painter.setPen(QColor(self._theme.muted))
        for block, box, cost in self._places(in_sight):
            label = costs.seconds_of(cost)
            room = self._room(block, box, cost, label)
            if room is not None:
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), label)
        painter.end()

    def tip_at(self, point: QPoint) -> str:
        """Return what the sentence at a point of the viewport costs, "" where there is none."""
        position = position_under(self._edit, self._sight, point) if self._is_timed else None
        if position is None:
            return ""
        block = self._edit.document().findBlock(position)
        blocks = self._timing.blocks
        if block.blockNumber() >= len(blocks):
            return ""
        offset = wording.character_offset(blocks[block.blockNumber()].text, position - block.position())
        known = costs_of(blocks, block.blockNumber(), self._timing.pace)
        under = [cost for cost in known if cost.sentence.start <= offset <= cost.sentence.end]
        return costs.in_words(under[0]) if under else ""

    def _places(self, in_sight: Sequence[Placed]) -> Iterator[tuple[QTextBlock, QRectF, Cost]]:
        blocks, pace = self._timing.blocks, self._timing.pace
        for block, box in in_sight:
            number = block.blockNumber()
            if number < len(blocks) and blocks[number].is_spoken:
                for cost in costs_of(blocks, number, pace):
                    yield block, box, cost

    def _room(self, block: QTextBlock, box: QRectF, cost: Cost, label: str) -> QRectF | None:
        """Return where a figure stands: between the lines, over the last letters of its sentence."""
        end = wording.utf16_offset(wording.paragraph(block), cost.sentence.end)
        line = block.layout().lineForTextPosition(max(0, end - 1))
        if not line.isValid():
            return None
        text = QFontMetricsF(self._edit.document().defaultFont())
        metrics = QFontMetricsF(sans(_LABEL_PIXELS))
        width, height = metrics.horizontalAdvance(label), metrics.ascent()
        baseline = box.top() + line.y() + line.ascent()
        x = box.left() + x_in(line, end)
        left = x - _REACH_PIXELS if runs_leftwards(block) else x - width + _REACH_PIXELS
        top = baseline - text.ascent() * _SMALL_LETTERS - height
        if top < 0 <= box.top():
            top = baseline + text.descent() - 1  # above the first line of a text there is no room
        return QRectF(left, top, width, height)
