"""The rehearsal on the whole screen: the text in large letters, the clock, and the dark at the limit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QKeyEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.rehearsal import Phase, Plan
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Theme

from .plain_label import ElidingLabel, PlainLabel
from .prompter_page import PAPER, PlanLine, ReadingPage
from .take_page import TakePage
from .theme import sans


class Prompter(QWidget):
    """Shows a statement for rehearsal and runs the clock. Space starts and pauses, Esc ends.

    `theme` should be a dark one: the room is bright, the page must not be.
    """

    take_kept = Signal(float, float, bool)
    """Seconds spoken, slot in seconds (0 without one), whether the speaker's pace shall learn from it."""

    def __init__(self, clock: RehearsalClock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._clock, self._theme = clock, theme
        self._plan = Plan((), 0.0, None)
        self._take_number = 1
        self._last_take_seconds: float | None = None
        self.setWindowTitle(self.tr("Rehearsal"))
        self.setAccessibleName(self.tr("Rehearsal"))
        self.setAutoFillBackground(True)
        self.setStyleSheet(f"Prompter, QStackedWidget, QStackedWidget > QWidget {{ background: {PAPER}; }}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(800, 560)
        self._make_parts()
        clock.ticked.connect(self._tick)
        clock.phase_changed.connect(self._phase_changed)

    def _make_parts(self) -> None:
        theme = self._theme
        self.time = _label(sans(44, is_bold=True), theme.fits)
        self.time.setAccessibleName(self.tr("Time left"))
        self._slot_words, self._state_words = _label(sans(15), theme.muted), _label(sans(15), theme.muted)
        self._next_words = ElidingLabel(is_sentence=True)
        self._next_words.setFont(sans(14))
        self._next_words.setStyleSheet(f"color: {theme.muted};")
        self._keys = _label(sans(14), theme.muted)
        self._keys.setText(self.tr("Page Down next paragraph    Page Up back    Esc ends"))
        self._line = PlanLine(theme)
        self._page = ReadingPage(theme)
        self.take_page = TakePage(theme)
        self.take_page.again_requested.connect(self.again)
        self.take_page.keep_requested.connect(self._keep)
        self.take_page.close_requested.connect(self.close)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._speaking_page())
        self._stack.addWidget(self.take_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _speaking_page(self) -> QWidget:
        page = QWidget()
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self.time)
        top.addWidget(self._slot_words)
        top.addStretch(1)
        top.addWidget(self._state_words)
        foot.setSpacing(32)
        foot.addWidget(self._next_words, 1)
        foot.addWidget(self._keys)
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 24, 48, 20)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._line)
        column.addWidget(self._page, 1)
        column.addLayout(foot)
        return page

    def rehearse(self, plan: Plan, take_number: int, last_take_seconds: float | None = None) -> None:
        """Show a statement, ready to begin at the first key; the last take kept is told beside it."""
        self._plan, self._take_number, self._last_take_seconds = plan, take_number, last_take_seconds
        self._page.show_paragraphs(plan.paragraphs)
        self._line.show_plan(plan)
        self._clock.begin(plan.slot_seconds)
        self._stack.setCurrentIndex(0)
        self._say_state()
        self.setFocus()

    def again(self) -> None:
        """Make ready for another take of the same text."""
        self.rehearse(self._plan, self._take_number, self._last_take_seconds)

    def current_paragraph(self) -> int:
        """Return the paragraph (from 0) that is being spoken by now."""
        position = self._clock.position_seconds
        begun = [number for number, p in enumerate(self._plan.paragraphs) if p.starts_at <= position + 1e-6]
        return begun[-1] if begun else 0

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        phase = self._clock.rehearsal.phase
        if phase is Phase.ENDED:
            chosen = self.focusWidget()
            if key == Qt.Key.Key_Escape:
                self.close()
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(chosen, QPushButton):
                chosen.click()
            else:
                super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._clock.toggle()
        elif key == Qt.Key.Key_Escape:
            self.close() if phase is Phase.READY else self._clock.end()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._step(1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def _step(self, paragraphs: int) -> None:
        goal = self.current_paragraph() + paragraphs
        if self._plan.paragraphs and 0 <= goal < len(self._plan.paragraphs):
            self._clock.move_to(self._plan.paragraphs[goal].starts_at)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._clock.rehearsal.phase is not Phase.ENDED:
            self._clock.begin(None)
        super().closeEvent(event)

    # What the clock brings

    def _tick(self) -> None:
        remaining, elapsed = self._clock.remaining_seconds, self._clock.elapsed_seconds
        self.time.setText(minutes_and_seconds(elapsed if remaining is None else remaining))
        self.time.setStyleSheet(f"color: {self._urgency(remaining)[0]};")
        self._slot_words.setText(self._time_words(remaining, elapsed))
        self._line.show_position(self._clock.position_seconds, elapsed)
        number = self.current_paragraph()
        if self._plan.paragraphs:
            current = self._plan.paragraphs[number]
            share = (self._clock.position_seconds - current.starts_at) / max(0.1, current.seconds)
            self._page.show_place(number, min(1.0, max(0.0, share)))
        self._next_words.setText(self._what_follows(number))
        if self._clock.rehearsal.phase is Phase.CUT_OFF:
            self.take_page.show_running(elapsed)

    def _what_follows(self, number: int) -> str:
        if not self._plan.paragraphs:
            return self.tr("nothing is spoken in this text")
        if number + 1 >= len(self._plan.paragraphs):
            return self.tr("last paragraph")
        # Set apart, so that the full stop of a text from right to left stays at its own end.
        return self.tr("next: {words}").format(words=f"\u2068{self._plan.paragraphs[number + 1].text}\u2069")

    def _time_words(self, remaining: float | None, elapsed: float) -> str:
        if remaining is None or self._plan.slot_seconds is None:
            return self.tr("spoken")
        words = self.tr("left of {slot}  ·  {elapsed} spoken")
        slot = minutes_and_seconds(self._plan.slot_seconds)
        if self._plan.is_slot_doubtful:
            slot = self.tr("{slot}, please confirm with the secretariat").format(slot=slot)
        told = words.format(slot=slot, elapsed=minutes_and_seconds(elapsed))
        _, urgency = self._urgency(remaining)
        return f"{told}  ·  {urgency}" if urgency else told

    def _urgency(self, remaining: float | None) -> tuple[str, str]:
        """Return the colour of the clock and the words that say the same."""
        if remaining is None or self._plan.slot_seconds is None:
            return self._theme.ink, ""
        # The last fifth and the last tenth of the slot, whatever its length.
        if remaining <= self._plan.slot_seconds * 0.1:
            return self._theme.over, self.tr("last words")
        if remaining <= self._plan.slot_seconds * 0.2:
            return self._theme.tight, self.tr("come to the end")
        return self._theme.fits, ""

    def _phase_changed(self) -> None:
        self._say_state()
        phase = self._clock.rehearsal.phase
        if phase not in (Phase.CUT_OFF, Phase.ENDED):
            return
        heard_until = self._clock.rehearsal.heard_until(self._plan.seconds)
        is_ended = phase is Phase.ENDED
        self.take_page.show_take(
            self._clock.elapsed_seconds, self._plan.seconds, self._plan.slot_seconds, heard_until, is_ended=is_ended
        )
        self._stack.setCurrentIndex(1)
        self.take_page.take_focus() if is_ended else self.setFocus()

    def _say_state(self) -> None:
        words = {
            Phase.READY: self.tr("take {number}  ·  Space starts"),
            Phase.SPEAKING: self.tr("take {number}  ·  Space pauses"),
            Phase.PAUSED: self.tr("take {number}  ·  paused, Space goes on"),
        }.get(self._clock.rehearsal.phase, "")
        told = words.format(number=self._take_number)
        if self._clock.rehearsal.phase is Phase.READY and self._last_take_seconds is not None:
            last = self.tr("last take {time}").format(time=minutes_and_seconds(self._last_take_seconds))
            told = f"{last}  ·  {told}"
        self._state_words.setText(told)

    def _keep(self) -> None:
        self.take_kept.emit(self._clock.elapsed_seconds, self._plan.slot_seconds or 0.0, self.take_page.teaches)
        self.close()


def _label(font: QFont, colour: str) -> PlainLabel:
    label = PlainLabel()
    label.setFont(font)
    label.setStyleSheet(f"color: {colour};")
    return label
