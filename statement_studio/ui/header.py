"""The head of the window: title, the line that says where the statement will be spoken, Export and Rehearse."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.language import script_direction
from statement_studio.ui.parts.detail_line import DetailLine
from statement_studio.ui.parts.plain_label import hairline, paint_as, plain_tip

_INSIDE_PIXELS = 2
"""Between the frame of a line and its letters, as Qt has it."""


class Header(QWidget):
    """Shows title and place and announces that they shall change."""

    title_changed = Signal(str)
    place_requested = Signal()

    def __init__(self, export: QAction, rehearse: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "bar")
        self._place_words = ""
        self.title = _TitleLine()
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
        if self.title.text().strip() != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)
        self.title.tell_if_cut()
        self._place_words = place
        self.place.setAccessibleName(self.tr("Where it is spoken: {place}. Change it").format(place=place))
        self.place.setToolTip(plain_tip(place + "\n" + self.tr("Click to change it")))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
        self.title.tell_if_cut()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.place.font())
        text = metrics.elidedText(self._place_words, Qt.TextElideMode.ElideMiddle, max(40, self.place.width() - 10))
        self.place.setText(text.replace("&", "&&"))


class _TitleLine(DetailLine):
    """A line that shows its beginning and an ellipsis where it is too long for its room and nobody writes in it."""

    def __init__(self) -> None:
        super().__init__()
        self.editingFinished.connect(self.tell_if_cut)

    def tell_if_cut(self) -> None:
        """Tell the whole in a tooltip where it is not in sight."""
        self.setToolTip(plain_tip(self.text()) if self._is_cut() else "")

    def _inside(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inside.adjusted(_INSIDE_PIXELS, 0, -_INSIDE_PIXELS, 0)

    def _is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self._inside().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self._is_cut():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        inside = self._inside()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        # Left means where a line begins; the text itself tells where that is.
        leftwards = script_direction(self.text()) == "rtl"
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()


def _button(action: QAction) -> QPushButton:
    # Without the letter underlined for the menu: it would claim the key that opens a menu of that letter.
    button = QPushButton(action.text().replace("&", ""))
    button.setAccessibleName(button.text().replace("…", ""))
    button.setToolTip(plain_tip(action.toolTip()))
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setMinimumHeight(36)
    button.clicked.connect(lambda _checked=False: action.trigger())
    action.enabledChanged.connect(button.setEnabled)
    action.changed.connect(lambda: button.setToolTip(plain_tip(action.toolTip())))  # its key may have become another
    return button
