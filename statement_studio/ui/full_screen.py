"""The whole screen for the text: everything else goes, but a small sign of the time, and comes back as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate
from statement_studio.session.desk import Desk
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import PlainLabel, paint_as

from . import words
from .commands import Commands
from .theme import sans
from .workspace import Workspace

_TIGHT_CHANCE = 0.7


def _tr(text: str) -> str:
    return QCoreApplication.translate("FullScreen", text)


class SmallTime(QWidget):
    """The time and what is left of the slot, in one small line: a shape and words say what the colour does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "bar")
        self.setAccessibleName(self.tr("Speaking time"))
        self._time, self._verdict = PlainLabel(), PlainLabel(role="small")
        self._time.setFont(sans(20, is_bold=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 8)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._time)
        row.addWidget(self._verdict)

    def show_time(self, estimate: Estimate, slot_seconds: float | None, theme: Theme) -> None:
        """Show an estimate against a slot (None without one)."""
        verdict, colour = "", theme.ink
        if slot_seconds is not None:
            sign, colour = _sign(estimate, slot_seconds, theme)
            verdict = f"{sign} {words.left_or_over(estimate, slot_seconds)}"
        time = minutes_and_seconds(estimate.seconds)
        if (time, verdict) != (self._time.text(), self._verdict.text()):
            self._time.setText(time)
            self._verdict.setText(verdict)
            self.setAccessibleDescription(f"{time}, {verdict}")
        if self.property("colour") != colour:
            self.setProperty("colour", colour)
            self._time.setStyleSheet(f"color: {colour};")


def _sign(estimate: Estimate, slot_seconds: float, theme: Theme) -> tuple[str, str]:
    if estimate.seconds > slot_seconds:
        return "▲", theme.over
    return ("✓", theme.fits) if estimate.chance_within(slot_seconds) >= _TIGHT_CHANCE else ("◆", theme.tight)


class FullScreen(QObject):
    """Gives the whole screen to the text of a window, and takes it back. Escape leaves it, too."""

    def __init__(
        self, window: QMainWindow, workspace: Workspace, desk: Desk, commands: Commands, worn: Callable[[], Theme]
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._desk, self._worn = window, workspace, desk, worn
        self._panel = commands["panel"]
        self._before: tuple[Qt.WindowState, QRect, bool, bool] | None = None
        self.small_time = SmallTime()
        self.small_time.hide()
        layout = workspace.layout()
        assert layout is not None, "a workspace is laid out"
        layout.addWidget(self.small_time)
        tip = _tr("Give the whole screen to the text; Escape leaves it")
        self._action = commands.add("full_screen", _tr("Full Scree&n"), keys="F11", tip=tip, is_switch=True)
        self._action.toggled.connect(lambda on: self.enter() if on else self.leave())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_time)
        for changed in (desk.timing.estimate_changed, desk.details_changed, desk.opened):
            changed.connect(self._ask_for_time)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the text has the whole screen."""
        return self._before is not None

    def enter(self) -> None:
        """Give the whole screen to the text."""
        if self.is_on:
            return
        workspace = self._workspace
        window, sides = self._window, (workspace.panel, workspace.preview)
        is_panel, is_preview = (not side.isHidden() for side in sides)
        self._before = (window.windowState(), window.geometry(), is_panel, is_preview)
        window.menuBar().hide()
        workspace.be_bare(is_bare=True)
        workspace.show_panel(shown=False)
        workspace.show_preview(shown=False)
        self._show_action(on=True)
        with QSignalBlocker(self._panel):
            self._panel.setChecked(False)
        self._panel.toggled.connect(self._show_panel)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self._show_time()

    def leave(self) -> None:
        """Bring everything back as it was."""
        if self._before is None:
            return
        (state, place, is_panel, is_preview), self._before = self._before, None
        self._panel.toggled.disconnect(self._show_panel)
        self.small_time.hide()
        self._window.menuBar().show()
        self._workspace.be_bare(is_bare=False)
        self._workspace.show_panel(shown=is_panel)
        self._workspace.show_preview(shown=is_preview)
        self._panel.setChecked(is_panel)
        self._show_action(on=False)
        self._window.setWindowState(state)
        if not self._window.isMaximized():
            self._window.setGeometry(place)  # not every system does

    def _show_action(self, *, on: bool) -> None:
        with QSignalBlocker(self._action):
            self._action.setChecked(on)

    def _show_panel(self, shown: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._workspace.show_panel(shown=shown)

    def _ask_for_time(self) -> None:
        if self.is_on:
            self._soon.start()

    def _show_time(self) -> None:
        is_timed = self._desk.details.is_timed
        self.small_time.setVisible(self.is_on and is_timed)
        if self.is_on and is_timed:
            self.small_time.show_time(self._desk.timing.estimate, self._desk.slot_seconds, self._worn())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_on or watched is not self._window:
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if event.type() is QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self.leave()  # the system took the whole screen away
        return False
