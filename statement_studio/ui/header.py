"""The head of the window: title, the line that says where the statement will be spoken, Export and Rehearse."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .plain_label import hairline, paint_as, plain_tip


class Header(QWidget):
    """Shows title and place and announces that they shall change."""

    title_changed = Signal(str)
    place_requested = Signal()

    def __init__(self, export: QAction, rehearse: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "bar")
        self._place_words = ""
        self.title = QLineEdit()
        self.title.setProperty("role", "title")
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Untitled statement"))
        self.title.editingFinished.connect(lambda: self.title_changed.emit(self.title.text().strip()))
        self.place = QPushButton()
        self.place.setProperty("role", "place")
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.place.setCursor(Qt.CursorShape.PointingHandCursor)
        self.place.clicked.connect(lambda _checked=False: self.place_requested.emit())
        self.export = _button(export)
        self.rehearse = _button(rehearse)
        self.rehearse.setProperty("role", "primary")
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.place)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 20, 10)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addSpacing(20)
        row.addWidget(self.export)
        row.addWidget(self.rehearse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(hairline())

    def show_statement(self, title: str, place: str) -> None:
        """Show a title and the line that says where the statement will be spoken."""
        if self.title.text() != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)
        self._place_words = place
        self.place.setAccessibleName(self.tr("Where it is spoken: {place}. Change it").format(place=place))
        self.place.setToolTip(plain_tip(place + "\n" + self.tr("Click to change it")))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.place.font())
        text = metrics.elidedText(self._place_words, Qt.TextElideMode.ElideMiddle, max(40, self.place.width() - 10))
        self.place.setText(text.replace("&", "&&"))


def _button(action: QAction) -> QPushButton:
    # Without the letter underlined for the menu: it would claim the key that opens a menu of that letter.
    button = QPushButton(action.text().replace("&", ""))
    button.setAccessibleName(button.text().replace("…", ""))
    button.setToolTip(plain_tip(action.toolTip()))
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setMinimumHeight(36)
    button.clicked.connect(lambda _checked=False: action.trigger())
    action.enabledChanged.connect(button.setEnabled)
    return button
