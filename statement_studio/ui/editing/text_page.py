"""The column of the window in which one writes: the text, and beneath it the bar that finds in it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from statement_studio.session.taste import Theme

from .editor import StatementEditor
from .find_bar import FindBar


class TextPage(QWidget):
    """Holds both. `text` holds the editor and nothing else: keys that belong to the text alone work there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QWidget(self)
        self.editor = StatementEditor(theme, self.text)
        self.find_bar = FindBar(self)
        inside = QVBoxLayout(self.text)
        column = QVBoxLayout(self)
        for layout in (inside, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        inside.addWidget(self.editor)
        column.addWidget(self.text, 1)
        column.addWidget(self.find_bar)
