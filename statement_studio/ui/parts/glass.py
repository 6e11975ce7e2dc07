"""A pane of glass before a screen turns all about: the parts of a page are painted the other way round for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsEffect, QVBoxLayout, QWidget

_DOWN = QVBoxLayout.Direction.TopToBottom
_UP = QVBoxLayout.Direction.BottomToTop


def turn_page(column: QVBoxLayout, parts: Sequence[QWidget], turned: Qt.Orientation) -> None:
    """Show a page as it is seen in glass: each part turned about in its place, and upside down the first part last.

    Each part has to fill the width of the page. A part of which not all is painted by itself is not for this.
    """
    for part in parts:
        effect = part.graphicsEffect()
        if turned and not (isinstance(effect, _Turned) and effect.turned == turned):
            part.setGraphicsEffect(_Turned(turned, part))
        elif not turned and effect is not None:
            # Its stub forbids what takes an effect away.
            part.setGraphicsEffect(cast("QGraphicsEffect", None))
    direction = _UP if turned & Qt.Orientation.Vertical else _DOWN
    if direction is not column.direction():
        column.setDirection(direction)
        edges = column.contentsMargins()
        column.setContentsMargins(edges.left(), edges.bottom(), edges.right(), edges.top())


class _Turned(QGraphicsEffect):
    """Paints a widget turned about."""

    def __init__(self, turned: Qt.Orientation, part: QWidget) -> None:
        super().__init__(part)
        self.turned = turned
        self._has_parts = bool(part.findChildren(QWidget))
        self._painted = QImage()

    def boundingRectFor(self, rect: QRectF | QRect) -> QRectF:
        # What changes at one end is seen at the other. Qt asks in coordinates of the part and of the page by turns.
        whole = self.sourceBoundingRect()
        across = whole.width() if self.turned & Qt.Orientation.Horizontal else 0.0
        down = whole.height() if self.turned & Qt.Orientation.Vertical else 0.0
        return QRectF(rect).adjusted(-across, -down, across, down)

    def draw(self, painter: QPainter) -> None:
        corner, system = QPoint(), Qt.CoordinateSystem.LogicalCoordinates
        picture = self.sourcePixmap(system, corner, QGraphicsEffect.PixmapPadMode.NoPad).toImage()
        painter.drawImage(corner, picture.flipped(self.turned))
        if self._has_parts and picture != self._painted:
            # Of a widget within, Qt has only the place painted anew where it would stand if nothing were turned.
            self._painted = picture
            self.update()
