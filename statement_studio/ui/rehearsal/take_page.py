"""What is shown when the microphone is off or the take is over: the words the room did not hear, and the times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.language import guess_language
from statement_studio.domain.outcome import Outcome
from statement_studio.domain.spoken import read_text
from statement_studio.domain.take import LONGEST_NOTE, Stretch
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel
from statement_studio.ui.theme import sans, serif
from statement_studio.ui.timing import pace_words

from .quoted_words import QuotedWords

_QUOTED_PIXELS = (30, 26, 22, 18)
"""In the largest letters in which all of it fits the page; if it does not in the smallest, one scrolls in them."""
_LARGE_CHARACTERS = 2_000
"""More has room in the smallest letters at most, and measuring it in others would take a moment."""
_SCROLLING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_EMS_OF_LINE = 26
_SIDE_PIXELS, _TOP_PIXELS = 96, 40
_BESIDE_PIXELS = 14
_SMALLER = 0.4
"""What is left of the space between the parts where the page has no room for both it and the quotation."""

_NOTE_PIXELS = 420
_NOTE_STYLE = (
    "QLineEdit {{ background: #000000; color: {ink}; border: 1px solid {line}; border-radius: 6px;"
    " padding: 8px 12px; }}"
    "QLineEdit:focus {{ border: 1px solid {accent}; }}"
)
_QUOTE_STYLE = "QScrollArea {{ background: transparent; }} QScrollArea:focus {{ border-left: 2px solid {ink}; }}"
_BUTTON_STYLE = (
    "QPushButton {{ background: {back}; color: {ink}; border: 1px solid {line}; border-radius: 6px; }}"
    "QPushButton:focus {{ border: 2px solid {focus}; }}"
)
_CHECK_BOX_STYLE = (
    "QCheckBox {{ color: {ink}; border-radius: 5px; }} QCheckBox:disabled {{ color: {muted}; }}"
    "QCheckBox:focus {{ border: 1px solid {ink}; }}"
    "QCheckBox::indicator:!checked {{ background: #000000; border: 1px solid {muted}; }}"
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a take of so many seconds could teach: whom (a profile's name), and why it cannot, "" when it can."""

    name: str
    refusal: str = ""


class _Quote(QScrollArea):
    """Words that were not heard, in a column that is as wide as its longest line. What has no room is scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QuotedWords()
        self.setWidget(self.label)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the room did not hear"))

    def text(self) -> str:
        """Return all that is quoted, in its quotation marks."""
        return self.label.text()

    @property
    def is_scrolled(self) -> bool:
        """Whether not all of it is in sight."""
        return self.focusPolicy() is not Qt.FocusPolicy.NoFocus

    def fit(self, words: str, width: int, room: int) -> bool:
        """Quote in the largest letters with which all of it fits into this room (pixels), and return whether it does.

        Otherwise it takes that room, and at least that of two lines.
        """
        label = self.label
        label.setText(self.tr("“{words}”").format(words=words) if words else "")
        for pixels in _QUOTED_PIXELS if len(words) <= _LARGE_CHARACTERS else _QUOTED_PIXELS[-1:]:
            label.setFont(serif(pixels))
            measure = min(width, pixels * _EMS_OF_LINE)
            # Few words stand in the middle of the page so, and many at one edge.
            size = label.size_within(max(0, measure))
            height = size.height()
            if height <= room:
                break
        label.setFixedSize(size)
        is_whole = height <= room
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_whole else Qt.FocusPolicy.StrongFocus)
        beside = 0 if is_whole else _BESIDE_PIXELS
        self.setViewportMargins(beside, 0, beside, 0)
        beside = 2 * beside + self.verticalScrollBar().sizeHint().width() if beside else 0
        self.setFixedSize(label.width() + beside, height if is_whole else max(room, 2 * label.fontMetrics().height()))
        return is_whole


class TakePage(QWidget):
    """The dark page after a take.

    `unheard` answers which words lie beyond a position in the plan, `lesson` what a take of so many seconds teaches.
    """

    again_requested = Signal()
    keep_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.unheard: Callable[[float], str] = lambda _seconds: ""
        self.lesson: Callable[[float], Lesson | None] = lambda _seconds: None
        self.missed = ""
        """The words of the take that the room did not hear."""
        self._outcome: Outcome | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.about, self.quote = WrappedLabel(), WrappedLabel(), _Quote()
        self.hint, self._hint = PlainLabel(), self.tr("Press Space when you have finished speaking.")
        self._take, self._planned, self._slowest = PlainLabel(), PlainLabel(), PlainLabel()
        self.teach, self._why_not = QCheckBox(), PlainLabel()
        self.teach.setAccessibleName(self.tr("Learn the pace from this take"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("A note on this take"))
        self.note.setAccessibleName(self.tr("A note on this take"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setFixedWidth(_NOTE_PIXELS)
        self.note.returnPressed.connect(self.keep_requested)
        for label in (self.about, self.hint):
            label.setFont(sans(17))
        for part in (self._take, self._planned, self._slowest, self.teach, self._why_not, self.note):
            part.setFont(sans(15))
        self.keep, self.again, self.leave = (
            self._button(text, signal)
            for text, signal in (
                (self.tr("Keep this take"), self.keep_requested),
                (self.tr("Again"), self.again_requested),
                (self.tr("Close"), self.close_requested),
            )
        )
        captions = (self.tr("This take"), self.tr("Planned"), self.tr("Slowest against plan"))
        self._captions = tuple(PlainLabel(name) for name in captions)
        self._gaps: list[tuple[QSpacerItem, int]] = []
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.wear(theme)

    def _lay_out(self) -> None:
        column, centre = self._column, Qt.AlignmentFlag.AlignHCenter
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # words that are long now keep no page wide
        column.addStretch(2)
        for label, gap in ((self.title, 8), (self.about, 24)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
            self._add_gap(gap)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.quote, 0, centre)
        self._add_gap(40)
        column.addLayout(self._times())
        self._add_gap(20)
        column.addWidget(self.note, 0, centre)
        self._add_gap(12)
        column.addWidget(self.teach, 0, centre)
        column.addWidget(self._why_not, 0, centre)
        self._add_gap(24)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addStretch(1)
        for button in (self.keep, self.again, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        column.addStretch(3)

    def _add_gap(self, pixels: int) -> None:
        gap = QSpacerItem(0, pixels)
        self._gaps.append((gap, pixels))
        self._column.addSpacerItem(gap)

    def _times(self) -> QGridLayout:
        times = QGridLayout()
        times.setHorizontalSpacing(32)
        times.setVerticalSpacing(8)
        values = (self._take, self._planned, self._slowest)
        for row, (caption, value) in enumerate(zip(self._captions, values, strict=True)):
            caption.setFont(sans(15))
            times.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignRight)
            times.addWidget(value, row, 1, Qt.AlignmentFlag.AlignLeft)
        return times

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumSize(140, 42)
        button.clicked.connect(signal)
        return button

    def wear(self, theme: Theme) -> None:
        """Use the colours of a theme that is dark."""
        self._theme = theme
        self.setStyleSheet(f"TakePage {{ background: #000000; }} QLabel {{ color: {theme.ink}; }}")
        for label in (self.about, self.hint, self._why_not, *self._captions):
            label.setStyleSheet(f"color: {theme.muted};")
        self.note.setStyleSheet(_NOTE_STYLE.format(ink=theme.ink, line=theme.line, accent=theme.accent))
        self.quote.setStyleSheet(_QUOTE_STYLE.format(ink=theme.muted))
        self.teach.setStyleSheet(_CHECK_BOX_STYLE.format(ink=theme.ink, muted=theme.muted))
        for button in (self.keep, self.again, self.leave):
            is_primary = button is self.keep
            back, ink = (theme.accent, theme.on_accent) if is_primary else ("#000000", theme.ink)
            button.setStyleSheet(_BUTTON_STYLE.format(back=back, ink=ink, line=theme.line, focus=theme.ink))
        self._slowest.setStyleSheet(f"color: {theme.tight};")
        self._show_title()

    def show_take(self, outcome: Outcome) -> None:
        """Show a take."""
        self._outcome = outcome
        heard_until = outcome.heard_until
        self.missed = self.unheard(heard_until) if heard_until is not None else ""
        self._show_title()
        self.about.setText(self._about(outcome))
        self.show_running(outcome.spoken_seconds)
        self._planned.setText(minutes_and_seconds(outcome.asked_seconds))
        slowest = outcome.slowest
        self._slowest.setText(self._slowest_words(slowest) if slowest else "")
        for label in (self._captions[-1], self._slowest):
            label.setVisible(slowest is not None)
        self.note.clear()
        self.quote.verticalScrollBar().setValue(0)
        self.tell("")
        for part in (self.again, self.leave):
            part.setVisible(outcome.is_ended)
        for kept in (self.note, self.keep):
            kept.setVisible(outcome.is_ended and not outcome.is_practice)
        self._offer_lesson(outcome)
        self.quote.setVisible(bool(self.missed))
        self._quote_what_fits()

    def tell(self, news: str) -> None:
        """Tell what came of a key, before what is to be done next."""
        is_ended = self._outcome is None or self._outcome.is_ended
        self.hint.setText(news if is_ended else f"{news} {self._hint}".strip())
        self.hint.setVisible(bool(self.hint.text()))

    @property
    def is_all_said(self) -> bool | None:
        """Whether who was cut off has said all of the text; None where the room heard all that was said."""
        return self._outcome.is_all_said if self._outcome is not None and self.missed else None

    @property
    def teaches(self) -> bool:
        """Whether the speaker's pace shall learn from the take when it is kept."""
        return not self.teach.isHidden() and self.teach.isEnabled() and self.teach.isChecked()

    def _offer_lesson(self, outcome: Outcome) -> None:
        may_teach = outcome.is_ended and not outcome.is_practice
        lesson = self.lesson(outcome.spoken_seconds) if may_teach else None
        self.teach.setVisible(lesson is not None)
        told = refusal = lesson.refusal if lesson is not None else ""
        if lesson is not None:
            name = pace_words.short_name(lesson.name)
            self.teach.setText(self.tr("{name}’s pace learns from this take").format(name=name.replace("&", "&&")))
            refusal = self._why_nothing_is_learnt(outcome) or refusal
            far = self.tr("Far from the plan: tick it if it was a real reading.")
            told = refusal or ("" if outcome.is_near_plan else far)
        self.teach.setEnabled(not refusal)
        self.teach.setChecked(outcome.is_near_plan and not refusal)
        self._why_not.setText(told)
        self._why_not.setVisible(bool(told))

    def _why_nothing_is_learnt(self, outcome: Outcome) -> str:
        if outcome.is_reworded:
            return self.tr("Not from this one: the text was changed while it was spoken.")
        return "" if outcome.is_all_said else self.tr("Not from this one: it was not the whole text.")

    def show_running(self, seconds: float) -> None:
        """Show how long the take has lasted by now."""
        self._take.setText(minutes_and_seconds(seconds))

    def take_focus(self) -> None:
        """Let the keyboard act on the buttons."""
        is_whole = self._outcome is not None and self._outcome.is_whole
        (self.keep if is_whole and not self.keep.isHidden() else self.again).setFocus()

    def _show_title(self) -> None:
        if self._outcome is None:
            return
        theme, is_cut, is_whole = self._theme, self._outcome.heard_until is not None, self._outcome.is_whole
        whole = self.tr("The microphone is off") if is_cut else self.tr("Finished")
        self.title.setText(whole if is_whole else self.tr("Broken off"))
        self.title.setStyleSheet(f"color: {theme.over if is_cut else theme.fits if is_whole else theme.tight};")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._quote_what_fits()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.note.hasFocus():
            self.keep.setFocus()  # who leaves a note half written does not want to lose the take
        elif event.key() in _SCROLLING and self.quote.is_scrolled:
            self.quote.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _quote_what_fits(self) -> None:
        """Quote what was not heard, with less space around it where the page is too small for both."""
        for share in (1.0, _SMALLER):
            room, width = self._room(share), self.width() - 2 * round(_SIDE_PIXELS * share)
            if self.quote.fit(self.missed, width, room):
                break

    def _room(self, share: float) -> int:
        """Return what height the quotation can have beside everything else, of whose gaps there is a share."""
        side, top = round(_SIDE_PIXELS * share), round(_TOP_PIXELS * share)
        self.title.setFont(sans(34 if share == 1 else 26, is_bold=True))
        self._column.setContentsMargins(side, top, side, top)
        for gap, pixels in self._gaps:
            gap.changeSize(0, round(pixels * share))
        self.quote.setFixedHeight(0)
        self._column.invalidate()
        return self.height() - self._column.totalMinimumHeightForWidth(self.width())

    def _about(self, outcome: Outcome) -> str:
        slot, left = outcome.rehearsal.slot_seconds, outcome.left_seconds
        if slot is None or left is None:
            return self.tr("This statement has no slot.")
        if outcome.heard_until is None:
            return self._left_words(round(left)) if outcome.is_whole else self._short_words(outcome)
        told = self.tr("{slot} is over.").format(slot=minutes_and_seconds(slot))
        if self.missed:
            return f"{told} {self._unheard_words()}"
        return told if outcome.is_ended else told + " " + self.tr("By the plan all had been said.")

    def _slowest_words(self, stretch: Stretch) -> str:
        last = stretch.until if stretch.until is not None else stretch.paragraph + 1
        one, many = self.tr("paragraph {first}, + {n} s"), self.tr("paragraphs {first}–{last}, + {n} s")
        late = round(stretch.seconds - stretch.planned_seconds)
        told = one if last == stretch.paragraph + 1 else many
        return told.format(first=stretch.paragraph + 1, last=last, n=late)

    def _short_words(self, outcome: Outcome) -> str:
        if outcome.is_practice:
            return self.tr("Too short to have been the rest of the text.")
        return self.tr("Too short to have been the whole text.")

    def _left_words(self, left: int) -> str:
        if left == 0:
            return self.tr("It took just the slot.")
        if left >= 60:
            return self.tr("{time} was left.").format(time=minutes_and_seconds(left))
        return words.count(left, self.tr("{n} second was left."), self.tr("{n} seconds were left."))

    def _unheard_words(self) -> str:
        language = guess_language(self.missed)
        number = sum(block.words for block in read_text(self.missed, language))
        if language == "zh":
            one, many = (
                self.tr("The room did not hear this character:"),
                self.tr("The room did not hear these {n} characters:"),
            )
        else:
            one, many = self.tr("The room did not hear this word:"), self.tr("The room did not hear these {n} words:")
        return words.count(number, one, many)
