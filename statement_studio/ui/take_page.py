"""What is shown when the microphone is off or the take is over: the words the room did not hear, and the times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.language import guess_language
from statement_studio.domain.spoken import read_text
from statement_studio.session.taste import Theme

from . import pace_words, words
from .plain_label import PlainLabel, WrappedLabel
from .theme import sans, serif

_QUOTED_CHARACTERS = (420, 300, 220, 150, 90)
"""How much of what was not heard is quoted: as much as the page has room for."""
_QUOTED_PIXELS = (30, 26, 22, 18)
_SIDE_PIXELS, _TOP_PIXELS = 96, 40
_OTHER_PIXELS = 390
"""What the page needs besides the quotation: title, sentence, times, check box and buttons, and the space between."""

_SURELY_WHOLE = 0.7
"""What share of the plan a take must have lasted to be taken for the whole text without a look."""
_CHECK_BOX_STYLE = (
    "QCheckBox {{ color: {ink}; border-radius: 5px; }} QCheckBox:disabled {{ color: {muted}; }}"
    "QCheckBox:focus {{ border: 1px solid {ink}; }}"
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a take of so many seconds could teach: whom (a profile's name), and why it cannot, "" when it can."""

    name: str
    refusal: str = ""


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
        self.setStyleSheet(f"TakePage {{ background: #000000; }} QLabel {{ color: {theme.ink}; }}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.about, self.quote = WrappedLabel(), WrappedLabel(), WrappedLabel()
        self.title.setFont(sans(34, is_bold=True))
        self.about.setFont(sans(17))
        self.about.setStyleSheet(f"color: {theme.muted};")
        self.hint = PlainLabel(self.tr("Press Space when you have finished speaking."))
        self.hint.setFont(sans(17))
        self.hint.setStyleSheet(f"color: {theme.muted};")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._missed = ""
        self._is_whole = True
        self._take, self._planned = PlainLabel(), PlainLabel()
        self.teach = QCheckBox()
        self.teach.setAccessibleName(self.tr("Learn the pace from this take"))
        self.teach.setStyleSheet(_CHECK_BOX_STYLE.format(ink=theme.ink, muted=theme.muted))
        self._why_not = PlainLabel()
        self._why_not.setStyleSheet(f"color: {theme.muted};")
        for part in (self.teach, self._why_not):
            part.setFont(sans(15))
        self.again = self._button(self.tr("Again"), self.again_requested)
        self.keep = self._button(self.tr("Keep this take"), self.keep_requested, is_primary=True)
        self.leave = self._button(self.tr("Close"), self.close_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PIXELS, _TOP_PIXELS, _SIDE_PIXELS, _TOP_PIXELS)
        column.addStretch(2)
        for label, gap in ((self.title, 8), (self.about, 24), (self.quote, 40)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
            column.addSpacing(gap)
        times = QGridLayout()
        times.setHorizontalSpacing(32)
        times.setVerticalSpacing(12)
        for row, (name, value) in enumerate(((self.tr("This take"), self._take), (self.tr("Planned"), self._planned))):
            caption = PlainLabel(name)
            caption.setFont(sans(15))
            caption.setStyleSheet(f"color: {self._theme.muted};")
            value.setFont(sans(15))
            times.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignRight)
            times.addWidget(value, row, 1, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(times)
        column.addSpacing(20)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.teach, 0, centre)
        column.addWidget(self._why_not, 0, centre)
        column.addSpacing(20)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.setSpacing(14)
        row_of_buttons.addStretch(1)
        for button in (self.keep, self.again, self.leave):
            row_of_buttons.addWidget(button)
        row_of_buttons.addStretch(1)
        column.addWidget(self.hint)
        column.addLayout(row_of_buttons)
        column.addStretch(3)

    def _button(self, text: str, signal: object, *, is_primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumSize(140, 42)
        theme = self._theme
        back, ink = (theme.accent, theme.on_accent) if is_primary else ("#000000", theme.ink)
        button.setStyleSheet(
            f"QPushButton {{ background: {back}; color: {ink}; border: 1px solid {theme.line}; border-radius: 6px; }}"
            f"QPushButton:focus {{ border: 2px solid {theme.ink}; }}"
        )
        button.clicked.connect(signal)
        return button

    def show_take(
        self,
        seconds: float,
        plan_seconds: float,
        slot_seconds: float | None,
        heard_until: float | None,
        *,
        is_ended: bool,
    ) -> None:
        """Show a take that was cut off or has ended; `heard_until` is a position in the plan, None: all was heard."""
        slot = minutes_and_seconds(slot_seconds) if slot_seconds is not None else ""
        self._missed = self.unheard(heard_until) if heard_until is not None else ""
        is_cut = slot_seconds is not None and heard_until is not None
        # Less than half of the plan is no delivery of the text: somebody broke off.
        self._is_whole = is_cut or seconds >= plan_seconds / 2
        self._show_title(is_cut=is_cut)
        self.about.setText(self._about(slot, seconds, slot_seconds, is_cut=is_cut, is_ended=is_ended))
        self.quote.setVisible(bool(self._missed))
        self._quote_what_fits()
        self.hint.setVisible(not is_ended)
        self.show_running(seconds)
        self._planned.setText(minutes_and_seconds(plan_seconds))
        for button in (self.keep, self.again, self.leave):
            button.setVisible(is_ended)
        unsaid = plan_seconds - heard_until if heard_until is not None else 0.0
        beyond = seconds - (slot_seconds or 0.0)
        self._offer_lesson(
            self.lesson(seconds) if is_ended else None,
            is_all_said=beyond >= unsaid / 2 if is_cut else self._is_whole,
            is_near_plan=seconds >= _SURELY_WHOLE * plan_seconds,
        )

    @property
    def teaches(self) -> bool:
        """Whether the speaker's pace shall learn from the take when it is kept."""
        return not self.teach.isHidden() and self.teach.isEnabled() and self.teach.isChecked()

    def _offer_lesson(self, lesson: Lesson | None, *, is_all_said: bool, is_near_plan: bool) -> None:
        self.teach.setVisible(lesson is not None)
        refusal = lesson.refusal if lesson is not None else ""
        if lesson is not None:
            name = pace_words.short_name(lesson.name)
            self.teach.setText(self.tr("{name}’s pace learns from this take").format(name=name.replace("&", "&&")))
            refusal = refusal if is_all_said else self.tr("Not from this one: it was not the whole text.")
        self.teach.setEnabled(not refusal)
        self.teach.setChecked(is_near_plan and not refusal)
        self._why_not.setText(refusal)
        self._why_not.setVisible(bool(refusal))

    def show_running(self, seconds: float) -> None:
        """Show how long the take has lasted by now."""
        self._take.setText(minutes_and_seconds(seconds))

    def take_focus(self) -> None:
        """Let the keyboard act on the buttons."""
        (self.keep if self._is_whole else self.again).setFocus()

    def _show_title(self, *, is_cut: bool) -> None:
        whole = self.tr("The microphone is off") if is_cut else self.tr("Finished")
        self.title.setText(whole if self._is_whole else self.tr("Broken off"))
        colour = self._theme.over if is_cut else self._theme.fits if self._is_whole else self._theme.tight
        self.title.setStyleSheet(f"color: {colour};")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._quote_what_fits()

    def _quote_what_fits(self) -> None:
        """Quote what was not heard: as much of it as the page can show, in the largest letters that allow that."""
        room = self.height() - 2 * _TOP_PIXELS - _OTHER_PIXELS
        for characters, pixels in product(_QUOTED_CHARACTERS, _QUOTED_PIXELS):
            self.quote.setFont(serif(pixels))
            quoted = self.tr("“…{words}”").format(words=_shortened(self._missed, characters))
            self.quote.setText(quoted if self._missed else "")
            if self.quote.heightForWidth(self.width() - 2 * _SIDE_PIXELS) <= room:
                break

    def _about(self, slot: str, seconds: float, slot_seconds: float | None, *, is_cut: bool, is_ended: bool) -> str:
        if not is_cut:
            if slot_seconds is None:
                return self.tr("This statement has no slot.")
            left = round(slot_seconds - seconds)
            if not self._is_whole:
                return self.tr("Too short to have been the whole text.")
            if left == 0:
                return self.tr("It took just the slot.")
            if left >= 60:
                return self.tr("{time} was left.").format(time=minutes_and_seconds(left))
            return words.count(left, self.tr("{n} second was left."), self.tr("{n} seconds were left."))
        told = self.tr("{slot} is over.").format(slot=slot)
        if self._missed:
            return f"{told} {self._unheard_words()}"
        return told if is_ended else told + " " + self.tr("By the plan all had been said.")

    def _unheard_words(self) -> str:
        language = guess_language(self._missed)
        number = sum(block.words for block in read_text(self._missed, language))
        if language == "zh":
            one, many = (
                self.tr("The room did not hear this character:"),
                self.tr("The room did not hear these {n} characters:"),
            )
        else:
            one, many = self.tr("The room did not hear this word:"), self.tr("The room did not hear these {n} words:")
        return words.count(number, one, many)


def _shortened(text: str, characters: int) -> str:
    """Return the beginning of a long text, cut between words where there are any."""
    if len(text) <= characters:
        return text
    head, _, _ = text[:characters].rpartition(" ")
    return (head or text[:characters]) + " …"
