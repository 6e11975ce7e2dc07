"""What a person does while they rehearse: the place, the speed, the clock and the look of the prompter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import takewhile
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.checkpoints import checkpoints_of
from statement_studio.domain.rehearsal import Phase, Plan
from statement_studio.domain.roll import Roll
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import AtLimit, Movement, RehearsalChoices, Taste

_SPEED_STEP = 1.04
_LETTER_PIXELS = 4
_USUAL_PIXELS = 44  # about what fits a window of usual size
_LARGEST_PIXELS = 200
_KNOWN_CHARACTERS = 24
"""So many characters are enough to know a place again in a text that was changed."""
_NEARLY = 0.3  # seconds: who goes back this soon after a beginning wants the one before


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is rehearsed: the plan, its text against time, and what is told beside it.

    `notes` are the speaker's own by the number of their paragraph (from 0); `words_per_minute` is the pace of the plan,
    which in Chinese `counts_characters`. `wording` is the hash of the text. `units` are its spoken characters, and
    `pause_seconds` its marked pauses.
    """

    plan: Plan
    roll: Roll
    take_number: int = 1
    words_per_minute: float = 0.0
    counts_characters: bool = False
    last_take_seconds: float | None = None
    wording: str = ""
    units: float = 0.0
    pause_seconds: float = 0.0
    notes: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def spoken_seconds(self, seconds: float) -> float:
        """Return the seconds of a take of it without the marked pauses, which say nothing of a pace."""
        return max(0.0, seconds - self.pause_seconds)


NOTHING = Sheet(Plan((), 0.0, None), Roll())
"""What is rehearsed before anything is."""


def same_place(before: Roll, now: Roll, seconds: float) -> float:
    """Return when by plan the words come in a changed text that stood at a time (seconds) of the plan of another.

    What is the same at the beginning and at the end of both texts stays what it is; between them the next few
    characters are looked for, and where they are gone the speaker stands where the change begins.
    """
    if before == now:
        return seconds
    if not before.paragraphs or not now.paragraphs:
        return 0.0
    number, offset = before.place_at(seconds)
    old, new = _one_line(before), _one_line(now)
    place = sum(len(paragraph.text) + 1 for paragraph in before.paragraphs[:number]) + offset
    head = _alike(old, new)
    tail = min(_alike(old[::-1], new[::-1]), len(old) - head, len(new) - head)
    if place >= len(old) - tail:
        place += len(new) - len(old)
    elif place > head:
        place = _found(old[int(place) :][:_KNOWN_CHARACTERS], new, int(place), head)
    for paragraph in now.paragraphs:
        if place <= len(paragraph.text):
            return paragraph.seconds_at(place)
        place -= len(paragraph.text) + 1
    return now.seconds


def _found(words: str, text: str, near: int, otherwise: int) -> float:
    """Return where words stand in a text, the nearest to a place, or another place where they are gone."""
    starts = (at for at in range(len(text)) if text.startswith(words, at))
    return float(min(starts, key=lambda at: abs(at - near), default=otherwise))


def _alike(text: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(text, other, strict=False)))


def _one_line(roll: Roll) -> str:
    return "\n".join(paragraph.text for paragraph in roll.paragraphs)


class Prompting(QObject):
    """Does to a rehearsal what a person asks. `seconds_of_lines` tells the place so many lines further on."""

    said = Signal(str)
    """What a choice means, and that it is kept."""
    changed = Signal()
    """The speed, the clock or the slot is another."""

    def __init__(
        self,
        clock: RehearsalClock,
        taste: Taste,
        seconds_of_lines: Callable[[float], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._taste, self._seconds_of_lines = clock, taste, seconds_of_lines
        self.sheet = NOTHING
        self.is_beside: Callable[[], bool] = lambda: False
        """Tells whether the speaker reads in another window."""

    @property
    def _choices(self) -> RehearsalChoices:
        return self._taste.preferences.rehearsal

    @property
    def _phase(self) -> Phase:
        return self._clock.rehearsal.phase

    def first_rate(self, starts_at: float) -> float:
        """Return how many times the pace of the plan the text moves at the start, from a place in the plan on."""
        return self._rate(self._choices.movement, self.sheet.plan.seconds - starts_at, self.sheet.plan.slot_seconds)

    def rate_of(self, movement: Movement) -> float:
        """Return how many times the pace of the plan the text moves in this way from here on; 0 when by hand."""
        rest = self.sheet.plan.seconds - self._clock.position_seconds
        return self._rate(movement, rest, self._clock.remaining_seconds)

    def _rate(self, movement: Movement, rest: float, left: float | None) -> float:
        if movement is Movement.BY_HAND:
            return 0.0
        return max(0.0, rest) / left if movement is Movement.SLOT and left else 1.0

    def limit(self, seconds: float) -> None:
        """Put another limit in force at once; a text that fills its slot moves accordingly."""
        self._clock.limit(seconds)
        self._fill()

    def _fill(self) -> None:
        """Let a text that fills its slot fill what is left of it now."""
        if self._choices.movement is Movement.SLOT and self._phase not in (Phase.CUT_OFF, Phase.ENDED):
            self._clock.set_rate(self.rate_of(Movement.SLOT))
        self.changed.emit()

    def toggle(self) -> None:
        """Start, pause or go on; after the cut-off this ends the take."""
        is_late = self._phase is Phase.WAITING
        self._clock.toggle()
        if is_late:
            self._fill()

    def go_to(self, position_seconds: float) -> None:
        """Let the speaker be at another place of the plan."""
        if self._phase is not Phase.ENDED:
            self._clock.move_to(min(max(0.0, position_seconds), self.sheet.roll.seconds))

    def step(self, paragraphs: int) -> None:
        """Go to the next paragraph, and note when it was begun; or to the one before.

        Who is a little slower than the plan means the paragraph into which the text has just glided by itself.
        """
        here, goal = self.current_paragraph(), self.current_paragraph() + paragraphs
        starts = [paragraph.starts_at for paragraph in self.sheet.plan.paragraphs]
        since = self._clock.position_seconds - starts[here] if starts else 0.0
        if paragraphs < 0 and since > _NEARLY:
            goal = here  # first to the beginning of the one that is being spoken
        shown = self.sheet.plan.paragraph_at(self._clock.rehearsal.position_seconds)
        if paragraphs > 0 and starts and here > shown and since < self.sheet.plan.paragraphs[here].seconds / 2:
            goal = here
        if 0 <= goal < len(starts):
            self._clock.move_to(starts[goal], goal)

    def step_checkpoint(self, number: int) -> None:
        """Go to the next checkpoint, or to the one before."""
        here = self._clock.position_seconds
        times = [0.0, *(point.seconds for point in checkpoints_of(self.sheet.roll))]
        ahead = [t for t in times if t > here + _NEARLY] if number > 0 else [t for t in times if t < here - _NEARLY]
        if ahead:
            self.go_to(ahead[0] if number > 0 else ahead[-1])

    def go_home(self) -> None:
        """Go to the beginning of the text."""
        self.go_to(0.0)

    def change_speed(self, steps: int) -> None:
        """Let the text move quicker or slower; by hand, by a line on or back."""
        if self._phase in (Phase.CUT_OFF, Phase.ENDED):
            return
        rate = self._clock.rehearsal.rate
        if rate:
            self._clock.set_rate(rate * _SPEED_STEP**steps)
        else:
            self.go_to(self._seconds_of_lines(steps))
        self.changed.emit()

    def change_movement(self) -> None:
        """Let the text move by the pace, by the slot or by hand, one after the other."""
        if self._phase in (Phase.CUT_OFF, Phase.ENDED):
            return
        ways = tuple(Movement)
        chosen = ways[(ways.index(self._choices.movement) + 1) % len(ways)]
        self._taste.rehearse_with(replace(self._choices, movement=chosen))
        meanings = {
            Movement.PACE: self.tr("The text moves at your pace."),
            Movement.SLOT: self.tr("The text moves so that it just fills the slot."),
            Movement.BY_HAND: self.tr("The text moves by hand."),
        }
        self._say_kept(meanings[chosen])
        self._clock.set_rate(self.rate_of(chosen))
        self.changed.emit()

    def interrupt(self) -> None:
        """Stop for a point of order, or go on after it."""
        self._clock.interrupt()

    def call(self) -> None:
        """Let the room’s clock run before the speaker begins."""
        if self._phase not in (Phase.READY, Phase.WAITING):
            self.said.emit(self.tr("A late start comes before the first word."))
        self._clock.call()

    def shift(self, seconds: float) -> None:
        """Set the room's clock, and say by how much it is set in all."""
        is_over, before = self._phase in (Phase.CUT_OFF, Phase.ENDED), self._clock.rehearsal.shift_seconds
        self._clock.shift(seconds)
        sum_of_all = self._clock.rehearsal.shift_seconds
        told = (
            self.tr("Clock set {n} s on ({sum} s in all).")
            if seconds > 0
            else self.tr("Clock set {n} s back ({sum} s in all).")
        )
        told = told.format(n=round(abs(sum_of_all - before)), sum=f"{round(sum_of_all):+d}".replace("-", "−"))
        self.said.emit(self.tr("After the end the clock can no longer be set.") if is_over else told)
        self._fill()

    def change_limit_rule(self) -> None:
        """Let the microphone go off at the limit, or the clock count on."""
        other = AtLimit.CUT if self._choices.at_limit is AtLimit.COUNT_ON else AtLimit.COUNT_ON
        self._taste.rehearse_with(replace(self._choices, at_limit=other))
        self._clock.count_on(counts_on=other is AtLimit.COUNT_ON)
        on, off = self.tr("At the limit the clock counts on."), self.tr("At the limit the microphone is off.")
        self._say_kept(on if other is AtLimit.COUNT_ON else off)

    def _say_kept(self, choice: str) -> None:
        self.said.emit(f"{choice} {self.tr('Kept for later takes, too.')}")

    def mirror(self) -> None:
        """Let left and right change places."""
        is_turned = not self._choices.mirrored
        self._taste.rehearse_with(replace(self._choices, mirrored=is_turned))
        off = self.tr("No longer mirrored left and right.")
        self._say_turned(self.tr("Mirrored left and right.") if is_turned else off)

    def flip(self) -> None:
        """Let top and bottom change places."""
        is_turned = not self._choices.flipped
        self._taste.rehearse_with(replace(self._choices, flipped=is_turned))
        off = self.tr("No longer mirrored top and bottom.")
        self._say_turned(self.tr("Mirrored top and bottom.") if is_turned else off)

    def _say_turned(self, choice: str) -> None:
        beside = self.tr("It is seen in the speaker’s window.")
        self._say_kept(f"{choice} {beside}" if self.is_beside() else choice)

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller; 0 lets them fit the window."""
        pixels = (self._choices.size or _USUAL_PIXELS) + steps * _LETTER_PIXELS if steps else 0
        self._taste.rehearse_with(replace(self._choices, size=max(0, min(_LARGEST_PIXELS, pixels))))

    def current_paragraph(self) -> int:
        """Return the paragraph (from 0) that is being spoken by now."""
        return self.sheet.plan.paragraph_at(self._clock.position_seconds)
