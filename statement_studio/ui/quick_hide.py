"""The key that blanks the screen: what has to be out of sight at once, and how all of it comes back as it was."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QAction, QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QToolTip, QWidget

_POPUPS_AT_MOST = 16


@dataclass(frozen=True, slots=True)
class _Before:
    """What was seen of the program: parts of the window, windows that were hidden, and where the keyboard was.

    `pages` are those put over dialogs.
    """

    parts: tuple[QWidget, ...]
    windows: tuple[QWidget, ...]
    pages: tuple[_EmptyPage, ...]
    active: QWidget | None
    focus: QWidget | None
    accepts_drops: bool


class QuickHide(QObject):
    """Puts an empty page in the place of a window's content and of dialogs, and other windows out of sight.

    The clipboard is emptied, for it may hold a passage. Text, steps to undo and half-filled dialogs stay as they are.
    A message that comes meanwhile is not shown before all is brought back. The keys of `action`, whatever the person
    makes of them, hide and bring back everywhere; Escape brings back, too.
    """

    brought_back = Signal()

    def __init__(self, window: QMainWindow, action: QAction) -> None:
        super().__init__(window)
        self._window, self._action = window, action
        self._before: _Before | None = None
        self._page = self._page_over(window)

    @property
    def is_hidden(self) -> bool:
        """Whether nothing of the program's content can be seen."""
        return self._before is not None

    def toggle(self) -> None:
        """Hide everything, or bring it back."""
        if self._before is None:
            self._before = self._seen()
            self._hide(self._before)
        else:
            before, self._before = self._before, None
            self._bring_back(before)
            self.brought_back.emit()

    def heed_in(self, window: QWidget) -> None:
        """Let the keys work in another window or dialog as well: the keys of the main window are dead there.

        Comes back only when nothing is hidden, so that what is about to be shown may be. An empty box popping up by
        itself would be a sight of its own, and a chooser of files that belongs to the system cannot be covered.
        """
        _HidingKeys(self._action, window).activated.connect(self.toggle)
        while shiboken6.isValid(self) and self.is_hidden:
            waiting = QEventLoop()
            self.brought_back.connect(waiting.quit)
            self._window.destroyed.connect(waiting.quit)
            if waiting.exec() < 0:  # the program ends
                return

    def _page_over(self, window: QWidget) -> _EmptyPage:
        page = _EmptyPage(window, self._action)
        page.left.connect(self.toggle)
        return page

    def _seen(self) -> _Before:
        active, focus = QApplication.activeWindow(), QApplication.focusWidget()
        _close_what_pops_up()
        window = self._window
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
        parts = [each for each in (window.centralWidget(), window.menuWidget()) if each and not each.isHidden()]
        return _Before(
            tuple(parts),
            tuple(each for each in others if not isinstance(each, QDialog)),
            # A dialog that is waited for would take being hidden for a refusal, and what was typed there would go.
            tuple(self._page_over(each) for each in others if isinstance(each, QDialog)),
            active,
            focus,
            window.acceptDrops(),
        )

    def _hide(self, before: _Before) -> None:
        for page in (self._page, *before.pages):
            page.cover()
        for each in before.parts:
            each.hide()  # not only covered: a screen reader would still find the text
        for each in before.windows:
            each.hide()
        self._window.setAcceptDrops(False)
        _empty_clipboard()
        (QApplication.activeModalWidget() or self._window).activateWindow()

    def _bring_back(self, before: _Before) -> None:
        for each in reversed(before.parts):  # the menu first, so that the text finds the room it had
            each.show()
        for page in (self._page, *before.pages):
            if shiboken6.isValid(page):
                page.uncover()
                if page is not self._page:
                    page.deleteLater()
        self._window.setAcceptDrops(before.accepts_drops)
        for each in before.windows:
            if shiboken6.isValid(each):
                each.show()
        if before.active and shiboken6.isValid(before.active):
            before.active.activateWindow()
        if before.focus and shiboken6.isValid(before.focus):
            before.focus.setFocus()


class _HidingKeys(QShortcut):
    """The keys of an action in another window, also when the action gets others."""

    def __init__(self, action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._action = action
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if self.keys() != self._action.shortcuts():
            self.setKeys(self._action.shortcuts())


class _EmptyPage(QWidget):
    """An empty page over a window, which it gives a title that says nothing. Every key stays with it.

    What a dialog holds is hidden as well: covered alone, a screen reader would still find it.
    """

    left = Signal()

    def __init__(self, window: QWidget, action: QAction) -> None:
        super().__init__(window)
        self._action = action
        self._title: str | None = None
        self._called = ""
        self._out_of_sight: list[QWidget] = []
        self.setAccessibleName(self.tr("Notes"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.hide()
        window.installEventFilter(self)

    def cover(self) -> None:
        """Be all that is seen of the window."""
        self._title = self.window().windowTitle()
        self._called = self.window().accessibleName()
        self.window().setWindowTitle(self._neutral_title())
        self.window().setAccessibleName(self.accessibleName())  # a message is else called by what it says
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()
        self._hide_content()
        self.setFocus()

    def uncover(self) -> None:
        """Give the window its title back, and leave it."""
        title, self._title = self._title, None
        self.window().setWindowTitle(title or "")
        self.window().setAccessibleName(self._called)
        for each in self._out_of_sight:
            if shiboken6.isValid(each):
                each.show()
        self._out_of_sight.clear()
        self.hide()

    def _hide_content(self) -> None:
        """Hide what the dialog holds, and what it has come to hold since."""
        self.raise_()
        window = self.window()
        for each in window.children() if isinstance(window, QDialog) else ():
            if isinstance(each, QWidget) and not (each.isWindow() or each.isHidden() or each is self):
                self._out_of_sight.append(each)
                each.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._title is not None and watched is self.window():
            if event.type() is QEvent.Type.Resize:
                self.setGeometry(self.window().rect())
            elif event.type() is QEvent.Type.WindowTitleChange:
                self._put_off_title()
            elif event.type() is QEvent.Type.LayoutRequest:
                self._hide_content()  # a part that was not in sight may just have come into it
        return False

    def _put_off_title(self) -> None:
        """Keep a title for later that the window gives itself meanwhile, as after a save."""
        title = self.window().windowTitle()
        if title != self._neutral_title():
            self._title = title
            self.window().setWindowTitle(self._neutral_title())

    def _neutral_title(self) -> str:
        return self.tr("Notes") + "[*]"  # with the place for the sign of changes that a window may set

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no action of the window may show what is hidden
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        is_known = QKeySequence(event.keyCombination()) in self._action.shortcuts()
        if (is_known or event.key() == Qt.Key.Key_Escape) and not event.isAutoRepeat():
            self.left.emit()

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: FBT001
        return True


def _close_what_pops_up() -> None:
    """Close menus, tips and choosers of files, which stand in front of everything and hold nothing of a person's."""
    for _ in range(_POPUPS_AT_MOST):
        if popup := QApplication.activePopupWidget():
            popup.close()
    QToolTip.hideText()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QFileDialog) and each.isVisible():
            each.reject()  # the system's own cannot be covered


def _empty_clipboard() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
