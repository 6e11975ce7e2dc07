"""The page of the prompter on which somebody speaks: clock, ruler, text, what follows, notes, and a new limit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.language import set_apart
from statement_studio.domain.rehearsal import Phase, Plan
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Movement, RehearsalChoices
from statement_studio.ui.parts.fitting_words import Telling, joined, rank_that_fits
from statement_studio.ui.parts.glass import turn_page
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel, WrappedLabel
from statement_studio.ui.theme import sans

from .clock_strip import ClockReading, ClockStrip
from .limit_bar import LimitBar
from .plan_line import PlanLine
from .prompting import Sheet
from .roll_look import RollLook
from .roll_view import RollView

_KEYS_SHARE = 0.62  # of the foot; the rest is for what follows
_KEYS_GAP = "    "
_COUNTDOWN_PIXELS = 160
_LEAST_COUNTDOWN_PIXELS = 48


@dataclass(frozen=True, slots=True)
class Moment:
    """What is shown at one moment: the clock, the place in the plan, and where the slot will be over (seconds)."""

    reading: ClockReading
    position: float
    will_be_heard: float | None
    countdown: float


def moment_of(clock: RehearsalClock, choices: RehearsalChoices, plan: Plan, *, is_practice: bool) -> Moment:
    """Return what is shown now. In practice, which begins anywhere, nobody is ahead of the plan or behind it."""
    slot = clock.rehearsal.slot_seconds
    reading = ClockReading(
        clock.elapsed_seconds,
        clock.remaining_seconds,
        slot,
        clock.urgency(choices.closing / 100, choices.last_words / 100),
        None if is_practice else _behind(clock, choices.movement, plan),
        max(0.0, clock.elapsed_seconds - slot) if slot is not None else 0.0,
        plan.is_slot_doubtful,
        clock.unspoken_seconds,
    )
    return Moment(reading, clock.position_seconds, clock.will_be_heard_seconds, clock.countdown_seconds)


def _behind(clock: RehearsalClock, movement: Movement, plan: Plan) -> float | None:
    """Return how much later than planned, by the room's clock, the last paragraph was begun, in seconds.

    Who has not come to the next one, or to the end, when its time has passed is at least so much behind. A text that
    fills its slot is planned to end with it, any other at the pace of the plan. Before the second paragraph only the
    clock of the room can be ahead: None while it runs with the speaker.
    """
    laps, slot = clock.rehearsal.laps, clock.rehearsal.slot_seconds
    if not laps:
        return clock.unspoken_seconds or None
    stretch = slot / plan.seconds if movement is Movement.SLOT and slot and plan.seconds else 1.0
    here = plan.paragraph_at(clock.position_seconds)
    following = next((each.starts_at for each in plan.paragraphs[here + 1 :]), plan.seconds)
    begun = laps[-1].at_seconds + clock.unspoken_seconds - laps[-1].planned_seconds * stretch
    return max(begun, clock.elapsed_seconds - following * stretch)


class SpeakingPage(QWidget):
    """Shows a sheet moment by moment."""

    def __init__(self, look: RollLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sheet: Sheet | None = None
        self.follows_voice = False
        self._look = look
        self._key_words: tuple[Telling, ...] = ()
        self.strip, self.line, self.roll, self.limit_bar = ClockStrip(look), PlanLine(look), RollView(look), LimitBar()
        self.follows, self.keys, self.notes = ElidingLabel(is_sentence=True), PlainLabel(), WrappedLabel()
        for label in (self.follows, self.keys):
            label.setFont(sans(14))
        self.notes.setFont(sans(18))
        self.notes.setAccessibleName(self.tr("Notes"))
        self.countdown = PlainLabel(parent=self.roll)
        self.countdown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.countdown.hide()
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(32)
        foot.addWidget(self.follows, 1)
        foot.addWidget(self.keys)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 20)
        column.setSpacing(6)
        for part in (self.strip, self.line, self.limit_bar):
            column.addWidget(part)
        column.addWidget(self.roll, 1)
        self.roll.resized.connect(self._place)
        column.addWidget(self.notes)
        column.addWidget(self._foot)
        self.wear(look)

    def wear(self, look: RollLook) -> None:
        """Use this look."""
        self._look = look
        for part in (self.strip, self.line, self.limit_bar, self.roll):
            part.wear(look)
        for label in (self.follows, self.keys):
            label.setStyleSheet(f"color: {look.near};")
        self.notes.setStyleSheet(f"color: {look.tight};")
        self.countdown.setStyleSheet(f"color: {look.accent}; background: {look.paper};")
        parts = (self.strip, self.line, self.limit_bar, self.countdown, self.notes, self._foot)
        turn_page(self._column, parts, look.turned)
        self._place()

    def name_keys(self, words: Sequence[Telling]) -> None:
        """Name in the foot what keys do; what matters least is left out where room is scarce."""
        self._key_words = tuple(words)
        self._place()

    def show_sheet(self, sheet: Sheet, slot_seconds: float | None) -> None:
        """Show a text and its plan against the slot in force."""
        self._sheet = sheet
        self.roll.show_roll(sheet.roll)
        self.line.show_plan(sheet.plan, slot_seconds)

    def show_moment(self, moment: Moment, *, is_presenter: bool) -> None:
        """Show where the speaker is and what the clock says; a presenter sees the notes, which an audience must not."""
        if self._sheet is None:
            return
        plan = self._sheet.plan
        number = plan.paragraph_at(moment.position)
        self.strip.show_reading(moment.reading)
        self.line.show_position(moment.position, moment.reading.elapsed)
        self.roll.show_position(moment.position)
        self.roll.show_limit(moment.will_be_heard)
        self.follows.setText(self._what_follows(plan, number))
        notes = self._sheet.notes.get(number, ()) if is_presenter else ()
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.countdown.setVisible(moment.countdown > 0)
        self.countdown.setText(str(math.ceil(moment.countdown)))

    def say_state(self, phase: Phase, rate: float, interrupted_seconds: float, key: str) -> None:
        """Say what happens, how fast the text moves, and what `key` does."""
        if self._sheet is None:
            return
        goes_on = self.tr("{key} goes on")
        keys = {
            Phase.READY: self.tr("{key} starts"),
            Phase.COUNTDOWN: self.tr("{key} starts at once"),
            Phase.WAITING: self.tr("{key} when you speak"),
            Phase.SPEAKING: self.tr("{key} pauses"),
            Phase.PAUSED: goes_on,
            Phase.INTERRUPTED: goes_on,
        }
        states = {
            Phase.WAITING: self.tr("the clock runs"),
            Phase.PAUSED: self.tr("paused {time}"),
            Phase.INTERRUPTED: self.tr("point of order {time}"),
        }
        time, last = minutes_and_seconds(interrupted_seconds), self._sheet.last_take_seconds
        before = ""
        if phase is Phase.READY and last is not None:
            before = self.tr("last take {time}").format(time=minutes_and_seconds(last))
        self.strip.say(
            (
                Telling(before, 6),
                Telling(self._speed_words(self._sheet, rate), 5),
                Telling(self.tr("take {number}").format(number=self._sheet.take_number), 4),
                Telling(states.get(phase, "").format(time=time)),
                Telling(self.tr("the clock stands") if phase is Phase.INTERRUPTED else "", 2),
                Telling(keys.get(phase, "").format(key=key)),
            )
        )

    def _speed_words(self, sheet: Sheet, rate: float) -> str:
        if self.follows_voice:
            return self.tr("follows your voice")
        if not rate:
            return self.tr("by hand")
        pace = round(sheet.words_per_minute * rate)
        if not pace:
            return ""
        words = self.tr("{number} words a minute")
        return (self.tr("{number} characters a minute") if sheet.counts_characters else words).format(number=pace)

    def _what_follows(self, plan: Plan, number: int) -> str:
        if not plan.paragraphs:
            return self.tr("nothing is spoken in this text")
        if number + 1 >= len(plan.paragraphs):
            return self.tr("last paragraph")
        return self.tr("next: {words}").format(words=set_apart(plan.paragraphs[number + 1].text))

    def _place(self) -> None:
        """Find room for what has no line of its own: the keys beside what follows, the countdown above the words."""
        room, width_of = self.width() * _KEYS_SHARE, self.keys.fontMetrics().horizontalAdvance
        rank = rank_that_fits(self._key_words, room, width_of, _KEYS_GAP)
        self.keys.setText(joined(self._key_words, rank, _KEYS_GAP))
        place = self.roll.rect()
        line = place.height() * self._look.reading_line
        first = round(line - self._look.pixels * self._look.spacing)
        if first >= _LEAST_COUNTDOWN_PIXELS:
            place.setHeight(first)  # who is about to begin looks at the first words
        else:
            place.setTop(round(place.height() * 0.6))
        if self._look.is_flipped:
            place.moveTop(self.roll.height() - 1 - place.bottom())
        self.countdown.setFont(sans(max(12, min(_COUNTDOWN_PIXELS, round(place.height() * 0.8))), is_bold=True))
        self.countdown.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
