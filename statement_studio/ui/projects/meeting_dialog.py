"""The dialog in which two versions of a statement meet: ours, theirs, or both, each with what it would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from statement_studio.domain.difference import Piece, PieceKind
from statement_studio.domain.statement import Statement
from statement_studio.session.taste import Theme
from statement_studio.session.wording import utf16_offset
from statement_studio.ui.parts.difference_view import ADDED_SIGNS, REMOVED_SIGNS, DifferenceView
from statement_studio.ui.parts.plain_label import ElidingLabel, WrappedLabel

_DETAILS_PIXELS = 120


@dataclass(frozen=True, slots=True)
class Way:
    """One way out: its words, what comes of it, and how that differs from what it is compared with.

    `text` and `details` are those differences, `legend` says with what they compare.
    """

    words: str
    about: str
    statement: Statement
    text: tuple[Piece, ...]
    details: tuple[Piece, ...]
    legend: str


class MeetingDialog(QDialog):
    """Shows ways out of two versions; `chosen` is the statement of the one that was chosen, None: decide later."""

    def __init__(self, title: str, told: str, ways: Sequence[Way], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Two versions"))
        self.resize(760, 620)
        self.chosen: Statement | None = None
        self._ways = tuple(ways)
        self._theme = theme
        self.title = ElidingLabel(title or self.tr("Untitled statement"), "title")
        self.title.setMinimumHeight(24)
        self.told = WrappedLabel(told)
        self.group = QButtonGroup(self)
        self.choices = [self._choice(number, way) for number, way in enumerate(ways)]
        self.about = WrappedLabel("", "small")
        self.view = self._view(self.tr("How the text would differ"))
        self.details = self._view(self.tr("How the details would differ"))
        self.details.setMaximumHeight(_DETAILS_PIXELS)
        self.legend = WrappedLabel("", "small")
        self.use_button, self.later_button = QPushButton(self.tr("&Use this version")), QPushButton()
        self.later_button.setText(self.tr("&Decide later"))
        self._lay_out()
        self._connect()
        self.choices[0].setChecked(True)
        self.choices[0].setFocus()

    def _choice(self, number: int, way: Way) -> QRadioButton:
        choice = QRadioButton(way.words)
        choice.setAccessibleDescription(way.about)
        self.group.addButton(choice, number)
        return choice

    def _view(self, name: str) -> DifferenceView:
        view = DifferenceView(self._theme)
        view.setAccessibleName(name)
        return view

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        for choice in self.choices:
            row.addWidget(choice)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.later_button)
        buttons.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addLayout(row)
        column.addWidget(self.about)
        column.addWidget(self.view, 1)
        column.addWidget(self.details)
        column.addWidget(self.legend)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.use_button.setProperty("role", "primary")
        self.use_button.setDefault(True)
        self.later_button.setAutoDefault(False)
        self.use_button.clicked.connect(lambda _checked=False: self._use())
        self.later_button.clicked.connect(lambda _checked=False: self.reject())
        self.group.idToggled.connect(lambda number, checked: self._show(self._ways[number]) if checked else None)

    def _show(self, way: Way) -> None:
        self.about.setText(way.about)
        self.view.show_pieces(way.text)
        self.details.show_pieces(way.details)
        self.details.setVisible(bool(way.details))
        added, removed = (f"{before} … {after}" for before, after in (ADDED_SIGNS, REMOVED_SIGNS))
        self.legend.setText(way.legend.format(added=added, removed=removed))
        self._go_to_first_change()

    def _go_to_first_change(self) -> None:
        way = self._ways[max(0, self.group.checkedId())]
        same = way.text[0].text if len(way.text) > 1 and way.text[0].kind is PieceKind.EQUAL else ""
        place = self.view.textCursor()
        place.setPosition(utf16_offset(same, len(same)))
        self.view.setTextCursor(place)
        self.view.ensureCursorVisible()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_to_first_change()

    def _use(self) -> None:
        self.chosen = self._ways[self.group.checkedId()].statement
        self.accept()
