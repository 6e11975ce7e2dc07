"""The moment at which the window has been seen for the first time, and what comes right after it.

Knows how Qt tells of it: a window is painted when it is exposed, and the person's deeds come to it before its widgets.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QMainWindow

_FRAME_MILLISECONDS = 16
"""So long a screen of 60 Hz takes to show what was painted."""
_DEEDS = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.DragEnter,
)


class FirstLook(QObject):
    """Calls `after` once: when a window has been seen, or right before the first thing that the person does to it.

    To be made before the window is shown.
    """

    def __init__(self, window: QMainWindow, after: Callable[[], None]) -> None:
        super().__init__(window)
        self._after = after
        window.winId()  # from now on there is a native window to be watched
        self._native: QWindow | None = window.windowHandle()
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            QTimer.singleShot(_FRAME_MILLISECONDS, self._go_on)
        elif event.type() in _DEEDS:
            self._go_on()
        return False

    def _go_on(self) -> None:
        if self._native is not None:
            self._native.removeEventFilter(self)
            self._native = None
            self._after()
