"""The first page: begin from a template, open a project, go on with a recent one, look at a sample."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.cover import Cover
from statement_studio.session.answering import Presence
from statement_studio.ui.parts.plain_label import (
    ElidingButton,
    ElidingLabel,
    PlainLabel,
    WrappedLabel,
    paint_as,
    plain_tip,
)

_RECENTS_SHOWN = 6
_NO_TITLES: Mapping[Path, str] = MappingProxyType({})


class WelcomePage(QScrollArea):
    """Offers the ways to begin. `templates` and `samples` do not change while the program runs."""

    template_chosen = Signal(str)
    """A template was chosen, by its identifier."""
    project_chosen = Signal(Path)
    sample_chosen = Signal(Path)
    open_requested = Signal()
    recent_removed = Signal(Path)
    pin_changed = Signal(Path, bool)
    tour_requested = Signal()
    tour_declined = Signal()

    def __init__(
        self, templates: Sequence[Cover], samples: Sequence[tuple[Path, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Welcome"))
        self.recent_buttons: list[RecentButton] = []
        self.pin_buttons: list[QPushButton] = []
        self._listed: object = None
        self._folders: list[Path] = []
        self._recents = QVBoxLayout()
        self._recents.setSpacing(6)
        self._no_recents = WrappedLabel(self.tr("Statements you open or save will be listed here."), "small")
        inside = _Page()
        paint_as(inside, "bar")
        centre = QHBoxLayout(inside)
        centre.addStretch(1)
        centre.addLayout(self._columns(templates, samples), 20)
        centre.addStretch(1)
        self.setWidget(inside)

    def _columns(self, templates: Sequence[Cover], samples: Sequence[tuple[Path, str]]) -> QVBoxLayout:
        page = QVBoxLayout()
        page.setContentsMargins(24, 30, 24, 28)
        page.setSpacing(6)
        page.addWidget(PlainLabel(self.tr("What will be said, and how long it takes"), "heading"))
        promise = self.tr("Draft a statement, see its speaking time at every key, rehearse against the real cut-off.")
        page.addWidget(WrappedLabel(promise, "small"))
        page.addSpacing(14)
        page.addWidget(self._tour())
        page.addSpacing(14)
        columns = QGridLayout()
        columns.setHorizontalSpacing(48)
        columns.setColumnStretch(0, 3)
        columns.setColumnStretch(1, 2)
        columns.addLayout(self._new(templates), 0, 0)
        columns.addLayout(self._known(samples), 0, 1)
        page.addLayout(columns)
        page.addStretch(1)
        return page

    def _tour(self) -> QWidget:
        self.tour = QWidget()
        paint_as(self.tour, "notice")
        self.tour_button, self.no_tour_button = QPushButton(self.tr("Take the &Tour")), QPushButton(self.tr("&Not Now"))
        self.tour_button.setToolTip(plain_tip(self.tr("Lead through the window with a sample; nothing is saved")))
        self.no_tour_button.setToolTip(plain_tip(self.tr("The tour stays in the menu Help")))
        self.no_tour_button.setProperty("role", "quiet")
        self.tour_button.clicked.connect(lambda _checked=False: self.tour_requested.emit())
        self.no_tour_button.clicked.connect(lambda _checked=False: self.tour_declined.emit())
        row = QHBoxLayout(self.tour)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(WrappedLabel(self.tr("New here? Five minutes with a sample show how everything works.")), 1)
        row.addWidget(self.tour_button)
        row.addWidget(self.no_tour_button)
        return self.tour

    def offer_tour(self, *, offered: bool) -> None:
        """Offer the tour above everything else, or no longer."""
        self.tour.setVisible(offered)

    def _new(self, templates: Sequence[Cover]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("NEW STATEMENT"), "caption"))
        self.template_buttons = []
        for template in templates:
            card = _Card(template.label, template.about)
            card.setToolTip(plain_tip(self.tr("Begin a new statement with these paragraphs")))
            card.clicked.connect(lambda _checked=False, i=template.id: self.template_chosen.emit(i))
            self.template_buttons.append(card)
            column.addWidget(card)
        column.addStretch(1)
        return column

    def _known(self, samples: Sequence[tuple[Path, str]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("RECENT"), "caption"))
        column.addSpacing(4)
        column.addWidget(self._no_recents)
        column.addLayout(self._recents)
        self.open_button = QPushButton(self.tr("&Open a statement…"))
        self.open_button.setToolTip(plain_tip(self.tr("Choose the folder of a statement (Ctrl+O)")))
        self.open_button.clicked.connect(lambda _checked=False: self.open_requested.emit())
        column.addWidget(self.open_button)
        column.addSpacing(24)
        column.addWidget(PlainLabel(self.tr("SAMPLES"), "caption"))
        self.sample_buttons = []
        for folder, title in samples:
            button = _row(title, self.tr("Open the sample: {title}").format(title=title))
            button.clicked.connect(lambda _checked=False, f=folder: self.sample_chosen.emit(f))
            self.sample_buttons.append(button)
            column.addWidget(button)
        column.addStretch(1)
        return column

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.template_buttons:
            self.template_buttons[0].setFocus()
            self.ensureVisible(0, 0)

    def show_recents(
        self, recents: Mapping[Path, Presence], pinned: Sequence[Path] = (), titles: Mapping[Path, str] = _NO_TITLES
    ) -> None:
        """List the recent projects; one that is no longer there is greyed, and can be taken off.

        One whose drive does not answer is greyed, and can be tried. The keyboard stays at what it was at.
        """
        listed = (*recents.items(), *pinned, *titles.items())
        if listed == self._listed:
            return  # a button that is just being pressed stays
        self._listed = listed
        at = self._at_recent()
        while (item := self._recents.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._no_recents.setVisible(not recents)
        self._folders = shown = [*recents][:_RECENTS_SHOWN]
        self.recent_buttons = [self._recent(folder, recents[folder], titles.get(folder, "")) for folder in shown]
        self.pin_buttons = [self._pin(folder, is_pinned=folder in pinned) for folder in shown]
        before: QWidget = self.template_buttons[-1] if self.template_buttons else self
        for button, pin in zip(self.recent_buttons, self.pin_buttons, strict=True):
            self._recents.addWidget(_side_by_side(button, pin))
            for each in (button, pin):
                QWidget.setTabOrder(before, each)
                before = each
        QWidget.setTabOrder(before, self.open_button)
        if at is not None and at[0] in shown:
            (self.pin_buttons if at[1] else self.recent_buttons)[shown.index(at[0])].setFocus()

    def _at_recent(self) -> tuple[Path, bool] | None:
        """Return at which recent project the keyboard is, and whether at its pin."""
        for folder, button, pin in zip(self._folders, self.recent_buttons, self.pin_buttons, strict=True):
            if button.hasFocus() or pin.hasFocus():
                return folder, pin.hasFocus()
        return None

    def _pin(self, folder: Path, *, is_pinned: bool) -> QPushButton:
        button = QPushButton("★" if is_pinned else "☆")
        button.setProperty("role", "quiet")
        button.setFixedWidth(34)
        words = self.tr("Unpin {name}") if is_pinned else self.tr("Pin {name}: it stays on top")
        button.setAccessibleName(words.format(name=folder.name))
        button.setToolTip(plain_tip(button.accessibleName()))
        button.clicked.connect(lambda _checked=False: self.pin_changed.emit(folder, not is_pinned))
        return button

    def _recent(self, folder: Path, presence: Presence, title: str) -> RecentButton:
        if presence is Presence.GONE:
            name = self.tr("{folder} is not there now. Click to take it off the list").format(folder=folder)
            button = RecentButton(folder, title, name, self.tr(" – not there now"))
            button.clicked.connect(lambda _checked=False: self.recent_removed.emit(folder))
            return button
        if presence is Presence.SILENT:
            name = self.tr("The drive of {folder} does not answer. Click to try to open it").format(folder=folder)
            button = RecentButton(folder, title, name, self.tr(" – its drive does not answer"))
        else:
            button = RecentButton(folder, title, self.tr("Open {folder}").format(folder=folder))
        button.clicked.connect(lambda _checked=False: self.project_chosen.emit(folder))
        return button


class _Page(QWidget):
    """As high as its words need at its width; Qt would make it as high as they need at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Card(QPushButton):
    """A button of two lines: what it makes, and when one needs that."""

    def __init__(self, label: str, about: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(label)
        self.setAccessibleDescription(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        title = WrappedLabel(label)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        about_label = WrappedLabel(about, "small")
        for part in (title, about_label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._inner().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self._inner().minimumSize().height())

    def heightForWidth(self, width: int) -> int:
        return self._inner().totalHeightForWidth(width)

    def _inner(self) -> QLayout:
        layout = self.layout()
        assert layout is not None, "laid out when it was made"
        return layout


class RecentButton(QPushButton):
    """A statement of two lines: its title, or its folder's name where none is known, and quietly where it lies.

    `name` tells what a click does; `ending`, of one that cannot be opened now, is never cut off.
    """

    def __init__(self, folder: Path, title: str, name: str, ending: str = "") -> None:
        super().__init__()
        self.setProperty("role", "missing" if ending else "card")
        self.setAccessibleName(f"{title}: {name}" if title else name)
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        role = "small" if ending else ""
        self.title, self.ending = ElidingLabel(title or folder.name, role), PlainLabel(ending, role)
        self.place = ElidingLabel(_shortened(folder), "small")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self.ending)
        head.addStretch(1)
        column.setContentsMargins(14, 4, 14, 5)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.place)
        for part in (self.title, self.ending, self.place):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def words(self) -> str:
        """What its first line says, where nothing is cut."""
        return self.title.text() + self.ending.text()

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())


def _shortened(folder: Path) -> str:
    """Return the address of a folder with `~` for the person's own, as everybody knows that."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _row(words: str, name: str) -> QPushButton:
    button = ElidingButton(words, "card")
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(name))
    return button


def _side_by_side(*parts: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    for part in parts:
        row.addWidget(part)
    return both
