"""One take: how it stood to its slot, what happened in it, its note, what it taught, and its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidgetItem, QPushButton, QScrollArea, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.take import LONGEST_NOTE, Take, rest_of, stretches
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel, WrappedLabel, hairline
from statement_studio.ui.theme import sans

from . import take_words
from .stretch_view import StretchView
from .take_rows import TakeRow, colour_of
from .take_words import ToLocal

_SPACING = 8


class Deed(Enum):
    """What can be done about a lesson."""

    NOTHING = auto()
    UNLEARN = auto()
    LEARN = auto()


@dataclass(frozen=True, slots=True)
class Taught:
    """What is known of the lesson of a take, in words, and what can be done about it."""

    words: str
    deed: Deed = Deed.NOTHING


class TakeDetail(QScrollArea):
    """Shows a take and announces what shall be changed about it."""

    note_changed = Signal(str)
    lesson_requested = Signal(Deed)
    """That the lesson of the take shall be unlearnt, or learnt again."""

    def __init__(self, theme: Theme, to_local: ToLocal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._to_local = theme, to_local
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row: TakeRow | None = None
        self._deed = Deed.NOTHING
        self.title, self.about = PlainLabel(role="title"), WrappedLabel(role="small")
        self.time, self.margin = PlainLabel(), PlainLabel()
        self.time.setFont(sans(20, is_bold=True))
        self.events = WrappedLabel(role="small")
        self.recording = QWidget()
        """The place of what can be done with the recording; only a take that has one shows it."""
        self.recording_row = QHBoxLayout(self.recording)
        self.recording_row.setContentsMargins(0, 0, 0, 0)
        self._recording_name = ElidingLabel(role="small")
        self._of_sound = WrappedLabel(role="small")
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setAccessibleName(self.tr("Note on this take"))
        self.note.setPlaceholderText(self.tr("A note on this take"))
        self.note.editingFinished.connect(self.keep_note)
        self.lesson = WrappedLabel(role="small")
        self.lesson_button = QPushButton()
        self.lesson_button.setAutoDefault(False)
        self.lesson_button.clicked.connect(lambda _checked=False: self.lesson_requested.emit(self._deed))
        self.stretches = StretchView(theme)
        self.stretches.currentItemChanged.connect(lambda item, _before: self._follow(item))
        self._stretches_title = PlainLabel(self.tr("PARAGRAPH BY PARAGRAPH"), "caption")
        self._legend = ElidingLabel(self.tr("bar: spoken, mark: planned"), "small", is_sentence=True)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._no_stretches = WrappedLabel(role="small")
        self._no_stretches.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self.title, self.time, self.margin):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        lesson = QHBoxLayout()
        lesson.setSpacing(12)
        lesson.addWidget(self.lesson, 1)
        lesson.addWidget(self.lesson_button, 0, Qt.AlignmentFlag.AlignTop)
        caption = QHBoxLayout()
        caption.addWidget(self._stretches_title)
        caption.addWidget(self._legend, 1)
        self.recording_row.addWidget(self._recording_name, 1)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(_SPACING)
        column.addLayout(head)
        for row in (self.about, self.events, self.recording, self._of_sound, self.note):
            column.addWidget(row)
        column.addLayout(lesson)
        column.addWidget(hairline())
        column.addLayout(caption)
        column.addWidget(self.stretches)
        column.addWidget(self._no_stretches)
        column.addStretch(1)
        self.setWidget(self._inside)

    def show_row(self, row: TakeRow, paragraphs: Sequence[str], taught: Taught, *, may_change: bool) -> None:
        """Show a take; `paragraphs` are the texts that stand there now. The note is kept where it `may_change`."""
        self._row, take = row, row.take
        self.title.setText(take_words.title(row))
        self.time.setText(minutes_and_seconds(take.seconds))
        self._show_margin(take)
        self.about.setText(take_words.about(row, self._to_local))
        self.events.setText("\n".join(take_words.events(take)))
        self.events.setVisible(bool(self.events.text()))
        self._recording_name.setText(self.tr("Recording: {name}").format(name=take.recording))
        self.recording.setVisible(bool(take.recording))
        self.note.setText(take.note)
        self.note.setReadOnly(not may_change)
        self.show_lesson(taught)
        self._show_stretches(take, paragraphs if row.is_present else None)

    def tell_of_sound(self, told: str) -> None:
        """Say why nothing is to be heard of this take; "" where something is."""
        self._of_sound.setText(told)
        self._of_sound.setVisible(bool(told))

    def _show_margin(self, take: Take) -> None:
        self.margin.setText(take_words.margin(take))
        self.margin.setStyleSheet(f"color: {colour_of(take, self._theme)};")

    def show_lesson(self, taught: Taught) -> None:
        """Show what the take taught, and what can be done about that."""
        self._deed = taught.deed
        self.lesson.setText(taught.words)
        self.lesson.setVisible(bool(taught.words))
        self.lesson_button.setVisible(taught.deed is not Deed.NOTHING)
        self.lesson_button.setText(self.tr("&Unlearn It") if taught.deed is Deed.UNLEARN else self.tr("&Learn from It"))
        self.lesson_button.setAccessibleDescription(taught.words)

    def _show_stretches(self, take: Take, paragraphs: Sequence[str] | None) -> None:
        found = stretches(take)
        self.stretches.show_stretches(found, paragraphs, rest_of(take))
        for part in (self.stretches, self._legend):
            part.setVisible(bool(found))
        self._no_stretches.setVisible(not found)
        self._no_stretches.setText(
            self.tr("When the paragraphs began is not known. Go from one to the next by key while you rehearse.")
        )

    def _follow(self, item: QListWidgetItem | None) -> None:
        """Bring the stretch into sight that the keyboard has come to."""
        if item is not None and self.stretches.hasFocus():
            middle = self.stretches.visualItemRect(item).center()
            place = self.stretches.viewport().mapTo(self._inside, middle)
            self.ensureVisible(place.x(), place.y(), 0, self.stretches.visualItemRect(item).height())

    def keep_note(self) -> None:
        """Announce the note if it is another than the take has."""
        note = " ".join(self.note.text().split())
        if self._row is not None and not self.note.isReadOnly() and note != self._row.take.note:
            self.note_changed.emit(note)
