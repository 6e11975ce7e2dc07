"""The printed pages beside the text: pictures that are drawn anew while one writes, and stay at their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from statement_studio.session.proofs import FileProblem, MissingGlyph

from . import words
from .plain_label import PlainLabel, WrappedLabel, paint_as

PREVIEW_PIXELS = 380
_EDGE_PIXELS = 16
_PAGE_INCHES = 210 / 25.4
"""The width of an A4 page."""


class PagePreview(QWidget):
    """Shows pages under a line that tells what is wrong, if something is; the pages drawn last stay in sight then."""

    ppi_changed = Signal(float)
    """How many pixels to the inch fill the width."""
    seen = Signal(bool)
    """Whether the pages have just come into sight, or left it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "panel")
        self.setMinimumWidth(240)
        self.pictures: list[PlainLabel] = []
        self.message = WrappedLabel(self.tr("Laying out the pages…"), "small")
        self._pages = QVBoxLayout()
        self._pages.setContentsMargins(_EDGE_PIXELS, 4, _EDGE_PIXELS, _EDGE_PIXELS)
        self._pages.setSpacing(12)
        self._pages.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Pages as they will be printed"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width must not depend on it
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._pages)
        self._area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        caption = PlainLabel(self.tr("Page Preview"), "title")
        for label in (caption, self.message):
            label.setContentsMargins(_EDGE_PIXELS, 0, _EDGE_PIXELS, 0)
            column.addWidget(label)
        column.addWidget(self._area, 1)

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show these pages (PNG images) in place of the earlier ones, scrolled as they were."""
        self._say("", "small")
        place = self._area.verticalScrollBar().value()
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
        self._area.verticalScrollBar().setValue(place)

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
        self.ppi_changed.emit(max(120, room) * self.devicePixelRatioF() / _PAGE_INCHES)


def _trouble(error: Exception, unknown: str) -> str:
    if isinstance(error, FileProblem):
        return words.problem(error)
    if isinstance(error, MissingGlyph):
        return words.missing_glyph(error)
    return unknown  # its message is not for people, and may hold anything
