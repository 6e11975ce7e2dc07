"""The dialog of earlier versions: the saves to the left, to the right what would change if the chosen one came back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.difference import Piece, PieceKind, difference
from statement_studio.domain.statement import Statement
from statement_studio.session.archive import DAYS_KEPT, FileProblem, History, Version
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.parts.difference_view import ADDED_SIGNS, REMOVED_SIGNS, DifferenceView
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel, WrappedLabel, hairline, plain_tip
from statement_studio.ui.parts.version_list import VersionList
from statement_studio.ui.timing.pace_words import apart

_LIST_PIXELS = 320


class VersionsDialog(QDialog):
    """Shows the saves of a statement beside `current`, which is what stands in the window, and announces a choice.

    Without a `current` what comes back is a new statement, and the saves are shown as they are. `statement_of` reads a
    save and raises FileProblem, `to_local` tells a time in the zone of the person. `keeps_none` tells whether the
    person wants none kept, None where that is not to be chosen here.
    """

    version_chosen = Signal(object)
    """The Statement that shall come back."""
    keeping_none_requested = Signal(bool)
    """Whether no saves of the project shall be kept, from now on; what becomes of it is told by `show_keeping`."""

    def __init__(
        self,
        history: History,
        current: Statement | None,
        statement_of: Callable[[Version], Statement],
        theme: Theme,
        to_local: Callable[[datetime], datetime] = datetime.astimezone,
        parent: QWidget | None = None,
        *,
        keeps_none: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._current, self._statement_of = current, statement_of
        self._chosen: Statement | None = None
        self.setWindowTitle(self.tr("Earlier Versions"))
        self.resize(*((940, 620) if history.versions else (520, 240)))
        self.list = VersionList(history.versions, current.language if current else "", theme, to_local)
        self.list.version_selected.connect(self._show)
        self.view = DifferenceView(theme)
        self.view.setAccessibleName(self.tr("Text of the chosen version, with what would change"))
        self.title = ElidingLabel(role="title")
        self.told = WrappedLabel(role="small")
        self.trouble = WrappedLabel(role="over")
        self.damaged = WrappedLabel(self._damage_words(history), "warning")
        self.damaged.setVisible(bool(history.problems))
        self.empty = WrappedLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bring_back, self.close_button = QPushButton(self.tr("&Bring Back")), QPushButton(self.tr("Close"))
        self.none_kept = QCheckBox(self.tr("Keep &no earlier versions of this statement"))
        meaning = self.tr(
            "Those that are kept are deleted at once, after a question, and no save is kept from then on."
        )
        self.none_kept.setToolTip(plain_tip(meaning))
        self.none_kept.setAccessibleDescription(meaning)
        self.none_kept.setVisible(keeps_none is not None)
        self.none_kept.clicked.connect(self.keeping_none_requested)
        self._lay_out()
        self._begin(history, keeps_none=bool(keeps_none))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(PlainLabel(self.tr("SAVES, THE LATEST FIRST"), "caption"))
        left.addWidget(self.list, 1)
        self._left, self._right = QWidget(), QWidget()
        self._left.setLayout(left)
        self._left.setFixedWidth(_LIST_PIXELS)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        for part in (self.title, self.told, self.trouble):
            right.addWidget(part)
        right.addWidget(self.view, 1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self._left)
        self._line = hairline(is_vertical=True)
        sides.addWidget(self._line)
        sides.addWidget(self._right, 1)
        sides.addWidget(self.empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addWidget(self.damaged)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.bring_back.setProperty("role", "primary")
        self.bring_back.setDefault(True)
        self.bring_back.clicked.connect(lambda _checked=False: self._announce())
        self.close_button.clicked.connect(lambda _checked=False: self.reject())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.none_kept)
        row.addStretch(1)
        row.addWidget(self.bring_back)
        row.addWidget(self.close_button)
        return row

    def show_keeping(self, history: History, *, keeps_none: bool) -> None:
        """Show what is kept after the person chose whether anything shall be."""
        self.damaged.setText(self._damage_words(history))
        self.damaged.setVisible(bool(history.problems))
        self._begin(history, keeps_none=keeps_none)

    def _begin(self, history: History, *, keeps_none: bool) -> None:
        has_versions = bool(history.versions)
        self.none_kept.setChecked(keeps_none)
        self.empty.setText(self._none_words() if keeps_none else self._empty_words())
        for part in (self._left, self._line, self._right, self.bring_back):
            part.setVisible(has_versions)
        self.empty.setVisible(not has_versions)
        if has_versions:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            self.close_button.setDefault(True)
            self.close_button.setFocus()

    def _show(self, version: Version | None) -> None:
        self._chosen = None
        problem = ""
        try:
            self._chosen = self._statement_of(version) if version else None
        except FileProblem as trouble:
            problem = words.problem(trouble)
        self.trouble.setText(problem)
        self.trouble.setVisible(bool(problem))
        for part in (self.title, self.told, self.view):
            part.setVisible(self._chosen is not None)
        self.bring_back.setEnabled(self._chosen is not None and self._chosen != self._current)
        if self._chosen is None:
            return
        self.title.setText(apart(self._chosen.title) or self.tr("Untitled statement"))
        if self._current is None:
            self._tell(self.tr("It would come back as a new statement that is not saved yet."))
            text = self._chosen.text
            self.view.show_pieces((Piece(PieceKind.EQUAL, text),) if text else ())
        else:
            self._compare(self._chosen, self._current)

    def _compare(self, chosen: Statement, current: Statement) -> None:
        pieces = difference(current.text, chosen.text)
        is_same_text = all(piece.kind is PieceKind.EQUAL for piece in pieces)
        sentences = [self._same_words() if is_same_text else self._legend()]
        if replace(chosen, text="", title="") != replace(current, text="", title=""):
            sentences.append(self.tr("The agenda, the speaker, the co-signers or the pace were others, too."))
        if chosen.title != current.title:
            sentences.append(self.tr("The title was another one, too."))
        elif chosen == current:
            sentences = [self.tr("Nothing in it differs from what is open now.")]
        self._tell(" ".join(sentences))
        self.view.show_pieces(pieces)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.view.setAccessibleDescription(sentence)

    def _announce(self) -> None:
        if self._chosen is not None:
            self.version_chosen.emit(self._chosen)
            self.accept()

    def _legend(self) -> str:
        return self.tr(
            "{added} underlined {added_end} would come back; {removed} struck out {removed_end} stands in the editor "
            "now and would go."
        ).format(added=ADDED_SIGNS[0], added_end=ADDED_SIGNS[1], removed=REMOVED_SIGNS[0], removed_end=REMOVED_SIGNS[1])

    def _same_words(self) -> str:
        return self.tr("The text is the one in the editor.")

    def _empty_words(self) -> str:
        return self.tr(
            "No earlier version is kept yet. Every save is kept for {days} days, on this computer alone."
        ).format(days=DAYS_KEPT)

    def _none_words(self) -> str:
        return self.tr(
            "No earlier versions of this statement are kept on this computer. Uncheck the box below, and every save "
            "is kept again from the next one on."
        )

    def _damage_words(self, history: History) -> str:
        one = self.tr("One save cannot be read and is not listed.")
        many = self.tr("{n} saves cannot be read and are not listed.")
        told = words.count(len(history.problems), one, many)
        return "\n".join((told, *map(words.problem, history.problems[:1])))
