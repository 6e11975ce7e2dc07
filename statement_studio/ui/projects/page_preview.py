"""The printed pages beside the text: pictures that are drawn anew while one writes, and stay at their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QPixmap, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from statement_studio.session.taste import PREVIEW_ZOOMS
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel, paint_as, plain_tip

LEAST_PIXELS = 300
_READABLE_PIXELS, _TEXT_PIXELS = 560, 380
"""So wide its letters can be read, if so much is left for the text beside it."""
_SCREEN_PPI = 96
"""At so many logical pixels to the inch a page on the screen is as large as on paper, as every desktop takes it."""
_EDGE_PIXELS = 16
_PAGE_INCHES = 210 / 25.4
"""The width of an A4 page."""
_STEP = 1.2
"""How much larger a page is one step of zoom on."""


def usual_width(room: int, wanted: int) -> int:
    """Return how wide the pages are in a room, in pixels: as the person wants them, or half of it and readable.

    What is less than they can be is no wish.
    """
    usual = max(room // 2, min(_READABLE_PIXELS, room - _TEXT_PIXELS))
    return max(LEAST_PIXELS, min(wanted if wanted >= LEAST_PIXELS else usual, room - LEAST_PIXELS))


class PagePreview(QWidget):
    """Shows pages under a line that tells what is wrong, if something is; the pages drawn last stay in sight then."""

    ppi_changed = Signal(float)
    """How many pixels to the inch fill the width, or what of it the zoom asks for."""
    seen = Signal(bool)
    """Whether the pages have just come into sight, or left it."""

    zoom_requested = Signal(int)
    """By this many steps; 0 lets a page fill the width again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "panel")
        self._zoom = self._drawn_zoom = 0
        self.smaller = self._zoom_button("−", -1, self.tr("Smaller pages"))
        self.fit = self._zoom_button("", 0, self.tr("Fit the width"))
        self.larger = self._zoom_button("+", 1, self.tr("Larger pages"))
        self.setMinimumWidth(LEAST_PIXELS)
        self.pictures: list[PlainLabel] = []
        self.message = WrappedLabel(self.tr("Laying out the pages…"), "small")
        self._pages = QVBoxLayout()
        self._pages.setContentsMargins(_EDGE_PIXELS, 4, _EDGE_PIXELS, _EDGE_PIXELS)
        self._pages.setSpacing(12)
        self._pages.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Pages as they will be printed"))
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width must not depend on it
        self._area.viewport().installEventFilter(self)
        self._lay_out()
        self.show_zoom(0)

    def _zoom_button(self, words: str, steps: int, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "quiet")
        button.setToolTip(plain_tip(tip))
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _checked=False: self.zoom_requested.emit(steps))
        return button

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._pages)
        self._area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        self.message.setContentsMargins(_EDGE_PIXELS, 0, _EDGE_PIXELS, 0)
        head = QHBoxLayout()
        head.setContentsMargins(_EDGE_PIXELS, 0, _EDGE_PIXELS - 8, 0)
        head.setSpacing(0)
        head.addWidget(PlainLabel(self.tr("Page Preview"), "title"))
        head.addStretch(1)
        for button in (self.smaller, self.fit, self.larger):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self._area, 1)

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show these pages (PNG images) in place of the earlier ones, scrolled as they were."""
        self._say("", "small")
        places = [bar.value() for bar in self._bars()]
        while len(self.pictures) > len(pages):
            self.pictures.pop().deleteLater()
        while len(self.pictures) < len(pages):
            picture = PlainLabel()
            picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._pages.insertWidget(len(self.pictures), picture)
            self.pictures.append(picture)
        for number, (label, page) in enumerate(zip(self.pictures, pages, strict=True), start=1):
            picture_of_page = QPixmap()
            picture_of_page.loadFromData(page)
            picture_of_page.setDevicePixelRatio(self.devicePixelRatioF())
            label.setPixmap(picture_of_page)
            label.setAccessibleName(self.tr("Page {number} of {count}").format(number=number, count=len(pages)))
        self._pages.activate()
        grown, self._drawn_zoom = _STEP ** (self._zoom - self._drawn_zoom), self._zoom
        for bar, place in zip(self._bars(), places, strict=True):
            bar.setMaximum(max(bar.maximum(), round(place * grown)))  # it reaches as far as the pages only later
            bar.setValue(round(place * grown))

    def show_zoom(self, zoom: int) -> None:
        """Show pages so many steps larger than the width; below 0 smaller."""
        least, most = PREVIEW_ZOOMS
        self.smaller.setEnabled(zoom > least)
        self.larger.setEnabled(zoom < most)
        # At the usual zoom a page fills the width, and a bar for a pixel of rounding would only take height.
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if zoom > 0 else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._area.setHorizontalScrollBarPolicy(bar)
        if zoom != self._zoom:
            self._zoom = zoom
            self._tell_width()

    def _bars(self) -> tuple[QScrollBar, QScrollBar]:
        return self._area.verticalScrollBar(), self._area.horizontalScrollBar()

    def show_trouble(self, error: Exception) -> None:
        """Tell why the pages cannot be drawn."""
        unknown = self.tr("Something in the program went wrong. Your text is as it was.")
        self._say(f"⚠ {_trouble(error, unknown)}", "over")

    def _say(self, sentence: str, role: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        if self.message.property("role") != role:
            self.message.setProperty("role", role)
            self.message.style().polish(self.message)

    # What Qt asks of a widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_width()
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def _tell_width(self) -> None:
        room = self.width() - 2 * _EDGE_PIXELS - self._area.verticalScrollBar().sizeHint().width()
        ppi = max(120, room) * _STEP**self._zoom / _PAGE_INCHES
        self.fit.setText(self.tr("{number} %").format(number=round(100 * ppi / _SCREEN_PPI)))
        self.ppi_changed.emit(ppi * self.devicePixelRatioF())


def _trouble(error: Exception, unknown: str) -> str:
    from statement_studio.session.proofs import FileProblem, MissingGlyph

    if isinstance(error, FileProblem):
        return words.problem(error)
    if isinstance(error, MissingGlyph):
        return words.missing_glyph(error)
    return unknown  # its message is not for people, and may hold anything
