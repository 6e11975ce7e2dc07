"""Labels and buttons that never take their words for rich text, and shorten them in the middle when room is scarce."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


class PlainLabel(QLabel):
    """A label of plain text; `role` chooses its look in the style sheet."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if role:
            self.setProperty("role", role)


class WrappedLabel(PlainLabel):
    """A plain label whose text runs over as many lines as it needs."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setWordWrap(True)


class ElidingLabel(PlainLabel):
    """A plain label of one line that shortens when room is scarce, with the whole in its tooltip.

    A name shortens in the middle; a sentence (`is_sentence`) at its end, which leaves its meaning.
    """

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, is_sentence: bool = False
    ) -> None:
        self._mode = Qt.TextElideMode.ElideRight if is_sentence else Qt.TextElideMode.ElideMiddle
        super().__init__(text, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_if_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_if_cut()

    def _tell_if_cut(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(plain_tip(self.text()) if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


def paint_as(widget: QWidget, role: str) -> None:
    """Let the style sheet paint the ground of a widget in one of its roles."""
    widget.setProperty("role", role)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class ElidingButton(QPushButton):
    """A button whose words shorten in the middle when room is scarce; the ending given with them is never cut off."""

    def __init__(self, words: str, role: str, ending: str = "") -> None:
        super().__init__()
        self._words, self._ending = words, ending
        self.setProperty("role", role)
        self.setMinimumWidth(60)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text().replace("&&", "&"))
        room = max(24, self.width() - around - metrics.horizontalAdvance(self._ending))
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, room) + self._ending
        if shown.replace("&", "&&") != self.text():
            self.setText(shown.replace("&", "&&"))


def plain_tip(text: str) -> str:
    """Return a tooltip that shows this text and nothing else: Qt would take a text with tags for rich text."""
    return f"<p style='white-space: pre-wrap'>{text.translate(_ESCAPED)}</p>" if text else ""


def hairline(*, is_vertical: bool = False) -> QFrame:
    """Return a line of one pixel that parts two regions of the window."""
    line = QFrame()
    line.setProperty("role", "line")
    if is_vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
