"""A line for a number that does not change under the mouse wheel while a panel is scrolled."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_NUMBER = re.compile(r"-?\d+(?:[.,]\d*)?")
_ON_THE_WAY = frozenset({"", "-"})


class CalmSpinBox(QSpinBox):
    """A spin box that leaves the wheel to the panel around it, and speaks when the number is entered, not at each key.

    Any number can be entered; one outside the limits becomes the nearest limit, rather than what its first digits make.
    The arrow keys change it by steps, as do the arrows beside it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setKeyboardTracking(False)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        entered = self._entered(text)
        if _NUMBER.fullmatch(entered):
            return QValidator.State.Acceptable, text, position
        is_on_the_way = entered in _ON_THE_WAY
        return QValidator.State.Intermediate if is_on_the_way else QValidator.State.Invalid, text, position

    def valueFromText(self, text: str) -> int:
        entered = self._entered(text).replace(",", ".")
        number = round(float(entered)) if _NUMBER.fullmatch(entered) else self.value()
        return min(max(number, self.minimum()), self.maximum())

    def _entered(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
