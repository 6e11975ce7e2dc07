"""What a rehearsal comes to when it was cut off or has ended: what was left, what was said, and where it took longest.

Knows when a take may be called a delivery of the text, and when of the whole text.
"""

from __future__ import annotations

from dataclasses import dataclass

from .rehearsal import Phase, Rehearsal
from .take import Stretch, Take, stretches

_WORTH_TELLING_SECONDS = 1.0
_SURELY_WHOLE = 0.7
"""What share of the plan a take must have lasted to be taken for the whole text without a look."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A take that was cut off or has ended, against a plan of `plan_seconds`.

    `spoken_seconds` the speaker has spoken, `clock_seconds` the room's clock shows. One that `starts_at` a later place
    of the plan is practice, and is not kept. One that `is_reworded` was spoken partly from another text.
    """

    rehearsal: Rehearsal
    plan_seconds: float
    spoken_seconds: float
    clock_seconds: float
    starts_at: float = 0.0
    is_reworded: bool = False

    @property
    def is_ended(self) -> bool:
        """Whether the speaker has finished, too."""
        return self.rehearsal.phase is Phase.ENDED

    @property
    def is_practice(self) -> bool:
        """Whether it is not kept."""
        return self.starts_at > 0

    @property
    def asked_seconds(self) -> float:
        """How long what was to be spoken takes by plan."""
        return self.plan_seconds - self.starts_at

    @property
    def heard_until(self) -> float | None:
        """The place of the plan at which the microphone went off; None when it did not."""
        return self.rehearsal.heard_until(self.plan_seconds)

    @property
    def left_seconds(self) -> float | None:
        """How much of the slot was left, below zero when it was over; None without a slot."""
        slot = self.rehearsal.slot_seconds
        return None if slot is None else slot - self.clock_seconds

    @property
    def is_whole(self) -> bool:
        """Whether it may be called a delivery of the text: who stops before half of it broke off."""
        return self.heard_until is not None or self.spoken_seconds >= self.asked_seconds / 2

    @property
    def is_all_said(self) -> bool:
        """Whether all of the text was spoken, heard or not."""
        heard_until = self.heard_until
        if heard_until is None:
            return self.is_whole
        return self.spoken_seconds - self.rehearsal.hearable_seconds >= (self.plan_seconds - heard_until) / 2

    @property
    def slowest(self) -> Stretch | None:
        """What took longest against its plan, between two places that the speaker told; None where nothing did.

        It is not known either where not all was said: nobody knows then how far the last stretch came.
        """
        if not self.is_ended or self.is_practice or not self.is_all_said:
            return None
        told = Take(
            "",
            self.spoken_seconds,
            self.rehearsal.slot_seconds,
            "",
            planned_seconds=self.plan_seconds,
            laps=self.rehearsal.laps,
            said_all=True,
        )
        found = max(stretches(told), key=lambda each: each.seconds - each.planned_seconds, default=None)
        return found if found and found.seconds - found.planned_seconds >= _WORTH_TELLING_SECONDS else None

    @property
    def is_near_plan(self) -> bool:
        """Whether it was so long that it is taken for the whole text without a look."""
        return self.spoken_seconds >= _SURELY_WHOLE * self.asked_seconds
