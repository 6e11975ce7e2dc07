"""How the window comes back as it was left: its place on the screen, the width of its sides, the cursor in the text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from statement_studio.session.whereabouts import Stand, Whereabouts

if TYPE_CHECKING:
    from statement_studio.session.desk import Desk
    from statement_studio.ui.projects.filing import Filing

    from .workspace import Workspace

_SMALLEST_IN_SIGHT = QSize(200, 100)
"""So much of the window must be on the screen to be found."""


class WindowState(QObject):
    """Remembers where the window and the cursor are whenever one of them is left, and puts them there again."""

    def __init__(
        self, window: QMainWindow, workspace: Workspace, desk: Desk, filing: Filing, whereabouts: Whereabouts
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._desk, self._whereabouts = window, workspace, desk, whereabouts
        self._folder: Path | None = None
        self._position = 0
        self._restore()
        workspace.editor.cursorPositionChanged.connect(self._track)
        desk.opened.connect(self._leave_place)
        filing.laid_open.connect(self._go_to_last_place)
        desk.saved.connect(self._take_folder)
        window.installEventFilter(self)

    # The text

    def keep_place(self) -> None:
        """Remember where the cursor is in the project that lies open."""
        if self._folder is not None and self._desk.answering.answers(self._folder):
            self._whereabouts.keep_place(self._folder, self._position)

    def _track(self) -> None:
        if self._folder is not None and self._desk.folder == self._folder:  # not while another one is laid out
            self._position = self._workspace.editor.textCursor().position()

    def _leave_place(self) -> None:
        if self._desk.folder != self._folder:
            self.keep_place()
            self._folder = None

    def _go_to_last_place(self) -> None:
        self._take_folder()
        if self._folder is not None:
            editor = self._workspace.editor
            last = editor.document().characterCount() - 1
            editor.go_to(min(self._whereabouts.place_in(self._folder), last))

    def _take_folder(self) -> None:
        self._folder = self._desk.folder
        self._track()

    # The screen

    def keep_stand(self) -> None:
        """Remember how the window stands on a screen of this size; the whole screen is no stand."""
        window = self._window
        if window.isFullScreen():
            return
        place = window.normalGeometry()
        panel, preview = self._workspace.side_pixels
        stand = Stand(
            *(place.x(), place.y(), place.width(), place.height()),
            is_maximised=window.isMaximized(),
            panel_width=panel,
            preview_width=preview,
            page=self._workspace.panel.page,
        )
        self._whereabouts.keep_stand(_screen_of(window), stand)

    def _restore(self) -> None:
        stand = self._whereabouts.stand_on(_screen_of(self._window))
        if stand is None:
            return
        self._workspace.side_pixels = stand.panel_width, stand.preview_width
        if 0 <= stand.page < self._workspace.panel.page_count:
            self._workspace.panel.show_page(stand.page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Close:
            self.keep_stand()
            self.keep_place()
        return False


def stand_as_left(window: QMainWindow, whereabouts: Whereabouts) -> None:
    """Let a window that is not shown yet stand as the last one on this screen did; its sides come later."""
    stand = whereabouts.stand_on(_screen_of(window))
    if stand is not None:
        window.setGeometry(placed_on(window.screen().availableGeometry(), stand, window.minimumSize()))
        if stand.is_maximised:
            window.setWindowState(Qt.WindowState.WindowMaximized)


def _screen_of(window: QMainWindow) -> str:
    size = window.screen().size()
    return f"{size.width()}x{size.height()}"


def placed_on(screen: QRect, stand: Stand, smallest: QSize) -> QRect:
    """Return where a window that stood so is put on a screen: as large as it was, and never out of sight."""
    width = max(smallest.width(), min(stand.width, screen.width()))
    height = max(smallest.height(), min(stand.height, screen.height()))
    place = QRect(stand.x, stand.y, width, height)
    seen = place.intersected(screen)
    is_found = seen.width() >= _SMALLEST_IN_SIGHT.width() and seen.height() >= _SMALLEST_IN_SIGHT.height()
    if is_found and place.top() >= screen.top():
        return place
    x = max(screen.left(), min(stand.x, screen.right() + 1 - width))
    y = max(screen.top(), min(stand.y, screen.bottom() + 1 - height))
    return QRect(x, y, width, height)
