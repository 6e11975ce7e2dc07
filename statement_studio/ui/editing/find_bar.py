"""The strip at the foot of the text that asks what to find and what to put in its place.

It shows and announces; what is found it does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.finding import Query
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import ElidingLabel, hairline, paint_as, plain_tip

_LONGEST = 1000
"""Characters in a field; more is no search but a text pasted by mistake."""
_KEPT = 20
_OPTION_GAP_PIXELS = 14


class FindBar(QWidget):
    """Asks for a query and a replacement. It begins hidden."""

    query_changed = Signal()
    replacement_changed = Signal()
    scope_wanted = Signal(bool)
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "panel")
        self.setAccessibleName(self.tr("Find and replace"))
        self.words, self.replacement = _field(self.tr("Find")), _field(self.tr("Replace with"))
        self._labels = [_label(self.tr("Fi&nd"), self.words), _label(self.tr("Replace &with"), self.replacement)]
        self.previous = self._button(self.tr("&Previous"), self.previous_requested.emit)
        self.next = self._button(self.tr("Ne&xt"), self.next_requested.emit)
        self.close_button = self._button("✕", self.close_requested.emit)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc); the cursor stays where it is"))
        self.one = self._button(self.tr("Rep&lace"), self.replace_requested.emit)
        self.all = self._button(self.tr("Replace &All"), self.replace_all_requested.emit)
        self.all.setToolTip(self.tr("Replace all of them in one step, which Undo takes back"))
        self.told = ElidingLabel(role="small", is_sentence=True)
        self.is_whole_word = self._option(
            self.tr("Whole wor&ds"), self.tr("Find “right”, but not “rights” or “upright”")
        )
        self.matches_case = self._option(self.tr("&Match case"), self.tr("Tell capital and small letters apart"))
        self.ignores_accents = self._option(
            self.tr("I&gnore accents"),
            self.tr("Find “État” by “etat”, “l’eau” by “l'eau”, a no-break space by a space"),
        )
        self.ignores_accents.setChecked(True)
        self.is_in_selection = self._option(
            self.tr("In sele&ction"), self.tr("Find only in the part of the text that is selected")
        )
        self.is_pattern = self._option(
            self.tr("Reg&ular expression"), self.tr("\\d+ is any number; \\1 in the replacement is the first bracket")
        )
        self._undoes_in_text = False
        self._past: dict[CalmComboBox, list[str]] = {self.words: [], self.replacement: []}
        self._lay_out()
        self._order_tabs()
        self._connect()
        self.setVisible(False)

    def _lay_out(self) -> None:
        self._switches = switches = QWidget()
        switches.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # they go below each other
        self._options = QGridLayout(switches)
        self._options.setContentsMargins(0, 0, 0, 0)
        self._options.setHorizontalSpacing(_OPTION_GAP_PIXELS)
        self._options.setVerticalSpacing(0)
        self._columns = 0
        rows = QGridLayout()
        rows.setContentsMargins(20, 8, 12, 8)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(6)
        for row, (label, field, buttons) in enumerate(
            (
                (self._labels[0], self.words, (self.previous, self.next, self.close_button)),
                (self._labels[1], self.replacement, (self.one, self.all)),
            )
        ):
            rows.addWidget(label, row, 0)
            rows.addWidget(field, row, 1)
            together = QHBoxLayout()
            together.setSpacing(4)
            for button in buttons:
                together.addWidget(button)
            together.insertStretch(2, 1)
            rows.addLayout(together, row, 2)
        rows.addWidget(self.told, 2, 1, 1, 2)
        rows.addWidget(switches, 3, 0, 1, 3)
        rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(rows)
        self._arrange_options(len(self.options))

    def _order_tabs(self) -> None:
        """Let Tab go from field to field, and only then to what is done with them."""
        buttons = (self.previous, self.next, self.one, self.all)
        order = (self.words, self.replacement, *buttons, *self.options, self.close_button)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    @property
    def options(self) -> tuple[QCheckBox, ...]:
        """The switches, in their order."""
        return (self.is_whole_word, self.matches_case, self.ignores_accents, self.is_in_selection, self.is_pattern)

    def _connect(self) -> None:
        self.words.editTextChanged.connect(lambda _text: self.query_changed.emit())
        self.replacement.editTextChanged.connect(lambda _text: self.replacement_changed.emit())
        for option in (self.is_whole_word, self.matches_case, self.ignores_accents, self.is_pattern):
            option.toggled.connect(lambda _on: self.query_changed.emit())
        self.is_pattern.toggled.connect(lambda on: self.ignores_accents.setEnabled(not on))
        self.is_in_selection.toggled.connect(self.scope_wanted)
        for field in (self.words, self.replacement):
            field.installEventFilter(self)  # the keys come here, and not to its line
            line = field.lineEdit()
            assert line is not None
            line.textEdited.connect(self._written)

    def _written(self, _text: str) -> None:
        self._undoes_in_text = False

    def open(self, words: str, *, is_replacing: bool) -> None:
        """Come into sight with the words to look for ("" leaves those of the last time) and take the keyboard."""
        for part in (self._labels[1], self.replacement, self.one, self.all):
            part.setVisible(is_replacing)
        self.setVisible(True)
        if words:
            self.words.setEditText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line = self.words.lineEdit()
        assert line is not None
        line.selectAll()

    @property
    def query(self) -> Query:
        """What is asked for."""
        return Query(
            self.words.currentText(),
            is_pattern=self.is_pattern.isChecked(),
            is_whole_word=self.is_whole_word.isChecked(),
            matches_case=self.matches_case.isChecked(),
            ignores_accents=self.ignores_accents.isChecked(),
        )

    def tell(self, told: str, *, is_trouble: bool = False) -> None:
        """Say how the search stands; trouble has a sign before it and stands on the field for a screen reader."""
        self.told.setText(f"⚠ {told}" if is_trouble else told)
        self.told.setAccessibleName(told)
        self.words.setAccessibleDescription(told)

    def allow(self, *, has_hits: bool, is_writable: bool) -> None:
        """Enable what can be done."""
        for button in (self.previous, self.next):
            button.setEnabled(has_hits)
        for button in (self.one, self.all):
            button.setEnabled(has_hits and is_writable)

    def settle(self) -> None:
        """Replacing was done: until one writes in a field again, Undo and Redo there are meant for the text."""
        self._undoes_in_text = True
        self.remember()

    def remember(self) -> None:
        """Keep what stands in the fields among the last ones, for as long as the window lives."""
        for field, past in self._past.items():
            text = field.currentText()
            if not text or (field is self.replacement and not field.isVisible()):
                continue
            past[:] = [text, *(each for each in past if each != text)][:_KEPT]
            _offer(field, past)

    # What Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride and self._undoes_in_text and _is_undo_or_redo(event):
            event.ignore()  # as the text does: the window has the one order of steps
            return True
        if event.type() is QEvent.Type.KeyPress and _is_enter(event):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if watched is self.replacement and not is_back:
                self.replace_requested.emit()
            else:
                (self.previous_requested if is_back else self.next_requested).emit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_options(self._columns_that_fit(self._switches.width()))

    def _columns_that_fit(self, room: int) -> int:
        widths = [option.sizeHint().width() + _OPTION_GAP_PIXELS for option in self.options]
        for columns in (len(widths), 3, 2):
            if sum(max(widths[column::columns]) for column in range(columns)) <= room:
                return columns
        return 1

    def _arrange_options(self, columns: int) -> None:
        if columns == self._columns:
            return
        for old in range(self._columns + 1):
            self._options.setColumnStretch(old, 0)
        self._columns = columns
        for number, option in enumerate(self.options):
            self._options.addWidget(option, number // columns, number % columns)
        self._options.setColumnStretch(columns, 1)

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _option(self, words: str, tip: str) -> QCheckBox:
        option = QCheckBox(words)
        option.setToolTip(plain_tip(tip))
        option.setAccessibleDescription(tip)
        return option


def _field(name: str) -> CalmComboBox:
    field = CalmComboBox()
    field.setEditable(True)
    field.setInsertPolicy(CalmComboBox.InsertPolicy.NoInsert)
    field.setCompleter(QCompleter())  # one that knows nothing to complete
    field.setAccessibleName(name)
    line = field.lineEdit()
    assert line is not None
    line.setMaxLength(_LONGEST)
    line.setAccessibleName(name)
    return field


def _label(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label


def _offer(field: CalmComboBox, past: Sequence[str]) -> None:
    """Fill the list of a field without touching what stands in it."""
    text = field.currentText()
    was_blocked = field.blockSignals(True)
    field.clear()
    field.addItems(list(past))
    field.setEditText(text)
    field.blockSignals(was_blocked)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
