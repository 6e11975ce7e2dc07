"""What lies over the text of the page without being part of it, in which order, and the tint of what is not heard."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from statement_studio.session.taste import Theme


class Layer(Enum):
    """What lies over the text without being part of it, the lowest first."""

    OUT_OF_FOCUS = auto()
    """What one does not write at just now."""
    OVER = auto()
    """What will not be heard."""
    FOUND = auto()
    """What was looked for."""
    READ = auto()
    """What a voice is reading aloud."""
    QUIET = auto()
    """What nobody hears anyway, among what will not be heard."""


class Layers:
    """Lays selections over a text edit, each layer in one go."""

    def __init__(self, edit: QTextEdit, theme: Theme) -> None:
        self._edit, self._theme = edit, theme
        self._laid: dict[Layer, list[QTextEdit.ExtraSelection]] = {}

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._tint(self.over)

    def lay(self, layer: Layer, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Show these selections in the place of the earlier ones of their layer; later layers lie over earlier ones."""
        self._laid[layer] = list(selections)
        self._edit.setExtraSelections([each for known in Layer for each in self._laid.get(known, ())])

    def holds(self, layer: Layer) -> bool:
        """Whether anything is shown in a layer."""
        return bool(self._laid.get(layer))

    @property
    def over(self) -> tuple[tuple[int, int], ...]:
        """The ranges of positions that are tinted as not heard."""
        cursors = [selection.cursor for selection in self._laid.get(Layer.OVER, ())]
        return tuple((cursor.selectionStart(), cursor.selectionEnd()) for cursor in cursors)

    def mark_over(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Tint what will not be heard, from the exact word on; nothing when everything is heard."""
        if tuple(ranges) != self.over:  # most keys only move the tint, and it moves with the text by itself
            self._tint(ranges)

    def _tint(self, ranges: Sequence[tuple[int, int]]) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.over_background))
        look.setForeground(QColor(self._theme.over))
        self.lay(Layer.OVER, [self._tinted(start, end, look) for start, end in ranges])

    def _tinted(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, look
        return selection
