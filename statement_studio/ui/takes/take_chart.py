"""The chart of the takes as a part of the window: what it says in words, and how mouse and keys choose a take in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import plain_tip

from . import take_words
from .take_picture import TakePicture
from .take_places import TakePlaces, places_of
from .take_rows import TakeRow, by_wording

_HEIGHT_PIXELS = 164
_NARROWEST_PIXELS = 320


class TakeChart(QWidget):
    """Shows takes. A click or the arrow keys choose one."""

    take_chosen = Signal(int)
    """The number of the take."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[TakeRow, ...] = ()
        self._chosen: int | None = None
        self.setFixedHeight(_HEIGHT_PIXELS)
        self.setMinimumWidth(_NARROWEST_PIXELS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Chart of the takes"))

    def show_rows(self, rows: Sequence[TakeRow]) -> None:
        """Show takes; where there are more than there is room for, the latest of them."""
        self._rows = tuple(rows)
        self.setAccessibleDescription(self.told())
        self.update()

    def choose(self, number: int | None) -> None:
        """Show which take is chosen."""
        self._chosen = number
        self.update()

    @property
    def places(self) -> TakePlaces:
        """Where the takes stand."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return places_of(self._rows, self.width(), self.height(), is_mirrored=is_mirrored)

    def place_of(self, number: int) -> QPointF:
        """Return where a take in sight stands."""
        places = self.places
        index = places.index_of(number)
        assert index is not None, "the take is in sight"
        return QPointF(places.x(index), places.y(places.rows[index].take.seconds))

    def told(self) -> str:
        """Return in words what the chart shows, for a screen reader."""
        present, earlier = by_wording(self._rows)
        lines = [self._told_of(row) for row in present]
        whole = [row for row in present if not row.take.is_broken_off]
        if len(whole) > 1:
            trend = self.tr("From the first take of this wording to the last: {first} to {last}.")
            first, last = (minutes_and_seconds(row.take.seconds) for row in (whole[0], whole[-1]))
            lines.insert(0, trend.format(first=first, last=last))
        if earlier:
            lines += [self.tr("Of earlier wordings:"), *map(self._told_of, earlier)]
        return "\n".join(lines)

    def _told_of(self, row: TakeRow) -> str:
        time, margin = minutes_and_seconds(row.take.seconds), take_words.margin(row.take)
        return self.tr("{take}: {time}, {margin}").format(take=take_words.title(row), time=time, margin=margin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        TakePicture(painter, self.places, self._theme, self._chosen).paint()
        if self.hasFocus():
            painter.setPen(QColor(self._theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.take_chosen.emit(row.number)

    def _row_at(self, x: float) -> TakeRow | None:
        places = self.places
        index = places.nearest(x)
        return None if index is None else places.rows[index]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places, forward, back = self.places, Qt.Key.Key_Right, Qt.Key.Key_Left
        if places.is_mirrored:
            forward, back = back, forward
        last, now = len(places.rows) - 1, places.index_of(self._chosen)
        now = last if now is None else now
        goals = {forward: now + 1, back: now - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        goal = goals.get(Qt.Key(event.key()))
        if goal is None or not places.rows:
            super().keyPressEvent(event)
            return
        self.take_chosen.emit(places.rows[max(0, min(last, goal))].number)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().x())
            QToolTip.showText(event.globalPos(), plain_tip(self._told_of(row) if row else ""), self)
            return True
        return super().event(event)
