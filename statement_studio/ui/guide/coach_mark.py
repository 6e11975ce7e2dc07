"""A note beside a part of the window, with a frame around the part: one stop of the tour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel

_WIDTH_PIXELS = 352
_APART_PIXELS = 10
_EDGE_PIXELS = 8


class CoachMark(QFrame):
    """Says something of a part of `parent`, and announces where the person wants to go from here."""

    next_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.halo = _Halo(parent)
        self.setFixedWidth(_WIDTH_PIXELS)
        self.title, self.text, self.count = PlainLabel(role="title"), WrappedLabel(), PlainLabel(role="small")
        self.title.setWordWrap(True)
        self.end, self.back, self.next = (
            QPushButton(words) for words in (self.tr("&End the Tour"), self.tr("&Back"), self.tr("&Next"))
        )
        self.end.setProperty("role", "quiet")
        self.next.setProperty("role", "primary")
        for button, asked in ((self.end, self.end_asked), (self.back, self.back_asked), (self.next, self.next_asked)):
            button.clicked.connect(lambda _checked=False, asked=asked: asked.emit())
        buttons = QHBoxLayout()
        buttons.addWidget(self.end)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for part in (self.count, self.title, self.text):
            column.addWidget(part)
        column.addLayout(buttons)
        self.hide()

    def show_beside(self, part: QWidget, title: str, text: str, number: int, of: int) -> None:
        """Stand beside a part of the window, the keyboard on the button that goes on."""
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(self.tr("{n} of {all}").format(n=number, all=of))
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("&Next") if number < of else self.tr("Fi&nish"))
        self.setAccessibleName(self.tr("Tour, {n} of {all}: {title}").format(n=number, all=of, title=title))
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(f"{title}. {text}")
        self._stand_beside(part)
        for each in (self.halo, self):
            each.raise_()
            each.show()
        self.next.setFocus()

    def put_away(self) -> None:
        """Take the note and its frame out of sight."""
        self.halo.hide()
        self.hide()

    def _stand_beside(self, part: QWidget) -> None:
        parent = self.parentWidget() or self.window()
        around = QRect(part.mapTo(parent, QPoint(0, 0)), part.size()).intersected(parent.rect())
        self.halo.setGeometry(around.adjusted(-4, -4, 4, 4).intersected(parent.rect()))
        layout = self.layout()
        height = layout.totalHeightForWidth(_WIDTH_PIXELS) if layout is not None else self.sizeHint().height()
        self.setFixedHeight(height)
        self.move(_place_beside(around, QSize(_WIDTH_PIXELS, height), parent.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end_asked.emit()
        elif event.key() == Qt.Key.Key_Right:
            self.next_asked.emit()
        elif event.key() == Qt.Key.Key_Left and self.back.isEnabled():
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class _Halo(QWidget):
    """A frame around a part of the window; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.5))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 7, 7)
        painter.end()


def _place_beside(part: QRect, note: QSize, room: QRect) -> QPoint:
    """Return where a note stands: below the part, above, beside it, or inside it where it leaves no room around."""
    left = part.center().x() - note.width() // 2
    top = part.center().y() - note.height() // 2
    for corner in (
        QPoint(left, part.bottom() + _APART_PIXELS),
        QPoint(left, part.top() - _APART_PIXELS - note.height()),
        QPoint(part.right() + _APART_PIXELS, top),
        QPoint(part.left() - _APART_PIXELS - note.width(), top),
    ):
        inside = _inside(corner, note, room)
        if not QRect(inside, note).intersects(part):
            return inside
    return _inside(QPoint(part.right() - note.width() - 2 * _EDGE_PIXELS, part.bottom() - note.height()), note, room)


def _inside(corner: QPoint, note: QSize, room: QRect) -> QPoint:
    rightmost = max(_EDGE_PIXELS, room.width() - note.width() - _EDGE_PIXELS)
    lowest = max(_EDGE_PIXELS, room.height() - note.height() - _EDGE_PIXELS)
    return QPoint(min(max(corner.x(), _EDGE_PIXELS), rightmost), min(max(corner.y(), _EDGE_PIXELS), lowest))
