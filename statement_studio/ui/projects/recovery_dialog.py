"""The dialog that shows what was typed and not saved beside what is on the disk, and asks what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.difference import Piece, PieceKind
from statement_studio.session.leftovers import Leftover
from statement_studio.session.taste import Theme
from statement_studio.session.wording import utf16_offset
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.parts.difference_view import ADDED_SIGNS, REMOVED_SIGNS, DifferenceView
from statement_studio.ui.parts.plain_label import ElidingLabel, WrappedLabel

_DETAILS_PIXELS = 130


class Choice(Enum):
    """What is to become of what was typed."""

    OPEN = auto()
    LATER = auto()
    KEEP = auto()
    """It stays and is not asked about again."""
    DISCARD = auto()


class RecoveryDialog(QDialog):
    """Shows one leftover; `choice` tells what the person wants. To close it is to keep it for later."""

    def __init__(self, leftover: Leftover, ask: Ask, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.choice = Choice.LATER
        self.setWindowTitle(self.tr("Typed and not saved"))
        self.resize(720, 560)
        self._name = leftover.statement.title or self.tr("Untitled statement")
        self.title = ElidingLabel(self._name, "title")
        self.title.setMinimumHeight(24)
        self.told = WrappedLabel(self._about(leftover))
        self.warning = WrappedLabel(self._warning(leftover), "warning")
        self.warning.setVisible(bool(self.warning.text()))
        is_beside = leftover.on_disk is not None
        whole, details = self.tr("What was typed"), self.tr("Its details")
        if is_beside:
            whole = self.tr("What was typed, beside what is on the disk")
            details = self.tr("Details, beside those on the disk")
        self.view = self._view(leftover.text, whole, theme)
        self.details = self._view(leftover.details, details, theme)
        self.details.setVisible(bool(leftover.details))
        self.details.setMaximumHeight(_DETAILS_PIXELS)
        legend = self.tr("{added} was typed and is not on the disk; {removed} is on the disk and was not typed.")
        self.legend = WrappedLabel(legend.format(added=_sample(ADDED_SIGNS), removed=_sample(REMOVED_SIGNS)), "small")
        self.legend.setVisible(is_beside)
        self.open_button = QPushButton(self.tr("&Open what was typed"))
        self.later_button, self.discard_button = QPushButton(self.tr("&Keep for later")), QPushButton()
        self.discard_button.setText(self.tr("&Discard…"))
        self._set_buttons_up()
        self._lay_out()
        self.open_button.setFocus()

    def _set_buttons_up(self) -> None:
        self.open_button.setProperty("role", "primary")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(lambda _checked=False: self._choose(Choice.OPEN))
        self.later_button.clicked.connect(lambda _checked=False: self.reject())
        self.discard_button.clicked.connect(lambda _checked=False: self._discard())
        for button in (self.later_button, self.discard_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        buttons.addWidget(self.later_button)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for label in (self.title, self.told, self.warning):
            column.addWidget(label)
        column.addWidget(self.view, 1)
        column.addWidget(self.details)
        column.addWidget(self.legend)
        column.addLayout(buttons)

    def _about(self, leftover: Leftover) -> str:
        number = len(leftover.takes)
        one, many = self.tr("{n} rehearsal comes with it."), self.tr("{n} rehearsals come with it.")
        return " ".join((self._when_and_where(leftover), *([words.count(number, one, many)] if number else [])))

    def _when_and_where(self, leftover: Leftover) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(leftover.at.timestamp()))
        when = QLocale().toString(moment, self.tr("d MMMM yyyy, HH:mm", "format of a date and time"))
        if leftover.folder is None:
            return self.tr("Typed on {when}, and never saved to a folder.").format(when=when)
        return self.tr("Typed on {when}, in {folder}.").format(when=when, folder=leftover.folder)

    def _warning(self, leftover: Leftover) -> str:
        if leftover.problem is not None:
            told = self.tr("⚠ {problem}\nWhat was typed is opened as a new statement.")
            return told.format(problem=words.problem(leftover.problem))
        if leftover.is_overtaken:
            return self.tr(
                "⚠ The statement on the disk was changed after this was begun. "
                "What was changed there is marked as not in what was typed."
            )
        return ""

    def _view(self, pieces: Sequence[Piece], name: str, theme: Theme) -> DifferenceView:
        view = DifferenceView(theme)
        view.setAccessibleName(name)
        view.show_pieces(pieces)
        place = view.textCursor()
        place.setPosition(_first_change(pieces))
        view.setTextCursor(place)
        return view

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.ensureCursorVisible()
        self.details.ensureCursorVisible()

    def _discard(self) -> None:
        question = self.tr("Discard what was typed in “{title}”?").format(title=self._name)
        details = self.tr("It is taken from this computer and cannot be brought back. What was saved stays.")
        if self._ask.confirm(question, details, self.tr("Discard")):
            self._choose(Choice.DISCARD)

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()


def _first_change(pieces: Sequence[Piece]) -> int:
    """Return where in a view of the pieces the wordings begin to differ, 0 where they never do."""
    same = pieces[0].text if len(pieces) > 1 and pieces[0].kind is PieceKind.EQUAL else ""
    return utf16_offset(same, len(same))


def _sample(signs: tuple[str, str]) -> str:
    before, after = signs
    return f"{before} … {after}"
