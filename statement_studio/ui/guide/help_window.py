"""The help: its pages side by side with what is written, searched by words, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from statement_studio.session.handbook import HelpPage, search
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel, paint_as, plain_tip

from .help_view import HelpView

_NAME = Qt.ItemDataRole.UserRole
_TITLE_BAR_PIXELS = 40
"""What the bar with the title takes at most; before a window is shown nobody can tell."""


def corner_over(window: QRect, size: QSize, screen: QRect) -> QPoint:
    """Return where a window of a size has its corner when it stands over the middle of another, all of it in sight."""
    size = size + QSize(0, _TITLE_BAR_PIXELS)
    wished = window.center() - QPoint(size.width() // 2, size.height() // 2)
    furthest = screen.bottomRight() + QPoint(1, 1) - QPoint(size.width(), size.height())
    x, y = min(wished.x(), furthest.x()), min(wished.y(), furthest.y())
    return QPoint(max(screen.left(), x), max(screen.top(), y))


class HelpWindow(QWidget):
    """A window of its own beside the other. `pages` gives the pages as they are now; the keys in them may change."""

    def __init__(self, pages: Callable[[], Sequence[HelpPage]], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._read, self._pages = pages, pages()
        self._shown, self._passed = "", list[str]()
        self.setWindowTitle(self.tr("Help – Statement Studio"))
        self.setAccessibleName(self.tr("Help"))
        self.resize(860, 620)
        paint_as(self, "bar")
        self.back = QPushButton(self.tr("&Back"))
        self.back.setToolTip(plain_tip(self.tr("To the page before (Alt+Left)")))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all pages"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the help"))
        self.contents.setWordWrap(True)
        self.contents.setResizeMode(QListWidget.ResizeMode.Adjust)  # the rows wrap anew when the window grows
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setProperty("role", "choice")
        self.view = HelpView()
        self.view.setAccessibleName(self.tr("Page of the help"))
        self.told = WrappedLabel(role="small")
        self._lay_out()
        self._connect()
        self._list()
        self.show_page(self._pages[0].name if self._pages else "")

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(PlainLabel(self.tr("PAGES"), "caption"))
        column.addWidget(self.contents, 1)
        column.addWidget(self.told)
        column.addWidget(self.back)
        parts = QSplitter()
        parts.addWidget(side)
        parts.addWidget(self.view)
        parts.setStretchFactor(1, 1)
        parts.setSizes([264, 596])
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._list())
        self.search.returnPressed.connect(self._show_chosen)
        self.contents.currentItemChanged.connect(lambda _item, _old: self._show_chosen())
        self.view.page_asked.connect(self._follow)
        self.back.clicked.connect(lambda _checked=False: self.go_back())
        for key, do in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence("Escape"), self.close),
        ):
            QShortcut(key, self).activated.connect(do)

    def refresh(self) -> None:
        """Read the pages anew, and stay at the place of the one in sight where it has not changed."""
        before = self._page(self._shown)
        self._pages = self._read()
        self._list()
        if self._page(self._shown) != before:
            self._render()

    @property
    def page(self) -> str:
        """The name of the page in sight."""
        return self._shown

    def show_page(self, name: str) -> None:
        """Show a page; the one that was in sight is where Back leads."""
        if name == self._shown or self._page(name) is None:
            return
        if self._shown:
            self._passed.append(self._shown)
        self._shown = name
        self._render()
        self._choose(name)

    def go_back(self) -> None:
        """Show the page before this one."""
        if self._passed:
            self._shown = self._passed.pop()
            self._render()
            self._choose(self._shown)

    def _follow(self, link: str) -> None:
        name = link.partition("#")[0]
        if self._page(name) is not None:
            self.show_page(name)
        else:
            self.told.setText(
                self.tr("This place is not in the help, and the program opens no others: {link}").format(link=link)
            )

    def _page(self, name: str) -> HelpPage | None:
        return next((page for page in self._pages if page.name == name), None)

    def _render(self) -> None:
        page = self._page(self._shown)
        self.view.show_markdown(page.text if page else "")
        if words := self.search.text().split():
            self.view.show_first(words[0])
        self.back.setEnabled(bool(self._passed))

    def _list(self) -> None:
        """List all pages, or those in which stands what is searched."""
        asked = self.search.text().strip()
        found = search(self._pages, asked)
        rows = [(each.page, f"{each.page.title}\n{each.around}") for each in found]
        self.contents.blockSignals(True)
        self.contents.clear()
        for page, told in rows if asked else [(page, page.title) for page in self._pages]:
            item = QListWidgetItem(told)
            item.setData(_NAME, page.name)
            item.setToolTip(plain_tip(told))
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        nothing = self.tr("“{words}” stands on no page. Try another word, or clear the line to see all pages.")
        more = self.tr("Enter shows the first of them.") if asked else ""
        self.told.setText(nothing.format(words=asked) if asked and not found else more)
        self._choose(self._shown)

    def _choose(self, name: str) -> None:
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(-1)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_NAME) == name:
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    def _show_chosen(self) -> None:
        """Show the chosen page; where none is chosen, the first that was found."""
        item = self.contents.currentItem() or self.contents.item(0)
        if item is None:
            return
        if item.data(_NAME) == self._shown:
            self._render()
        self.show_page(item.data(_NAME))
