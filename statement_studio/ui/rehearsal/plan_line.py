"""The ruler of the prompter: the plan as a line, what has been spoken of it, and where the microphone goes off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from statement_studio.domain.rehearsal import Plan
from statement_studio.ui.theme import mixed

from .roll_look import RollLook


class PlanLine(QWidget):
    """Shows what has been spoken, what is still to come, and the slot."""

    def __init__(self, look: RollLook) -> None:
        super().__init__()
        self._look = look
        self._plan = Plan((), 0.0, None)
        self._slot: float | None = None
        self._position = self._elapsed = 0.0
        self.setFixedHeight(26)
        self.setAccessibleName(self.tr("Ruler of time"))

    def wear(self, look: RollLook) -> None:
        """Use these colours."""
        self._look = look
        self.update()

    def show_plan(self, plan: Plan, slot_seconds: float | None) -> None:
        """Show a plan against the slot that is in force."""
        self._plan, self._slot = plan, slot_seconds
        self.update()

    def show_position(self, position_seconds: float, elapsed_seconds: float) -> None:
        """Show where in the plan the speaker is, and how far the room's clock has run."""
        self._position, self._elapsed = position_seconds, elapsed_seconds
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = max(self._plan.seconds, self._slot or 0.0, self._elapsed, 1.0)
        look = self._look
        ahead, done = mixed(look.accent, look.paper, 0.28), mixed(look.accent, look.paper, 0.85)
        for paragraph in self._plan.paragraphs:
            end = paragraph.starts_at + paragraph.seconds
            self._fill(painter, paragraph.starts_at / scale, end / scale, ahead)
            self._fill(painter, paragraph.starts_at / scale, min(end, self._position) / scale, done)
        painter.fillRect(QRectF(self._x(self._elapsed / scale) - 1, 4, 2, 18), QColor(look.ink))
        if self._slot is not None:
            painter.fillRect(QRectF(self._x(self._slot / scale) - 2, 1, 2, 24), QColor(look.over))
        painter.end()

    def _fill(self, painter: QPainter, start: float, end: float, colour: QColor) -> None:
        left, right = sorted((self._x(start), self._x(end)))
        if end > start:
            painter.fillRect(QRectF(left + 1, 10, right - left - 2, 6), colour)

    def _x(self, share: float) -> float:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() * (1 - share if is_mirrored else share)
