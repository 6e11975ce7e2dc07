"""The laps of a take whose text changes while it is spoken: each stays with its paragraph, wherever that stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .merging import same_paragraphs
from .roll import Roll
from .take import Lap


def same_laps(laps: Sequence[Lap], before: Roll, now: Roll) -> tuple[Lap, ...]:
    """Return the laps as they are in a changed text, by plan at the times of the new plan.

    That of a paragraph that is gone goes with it, and so does one of what is the first paragraph now: that begins with
    the take.
    """
    texts, other = ([paragraph.text for paragraph in roll.paragraphs] for roll in (before, now))
    goal = dict(same_paragraphs(texts, other))
    return tuple(
        replace(lap, paragraph=number, planned_seconds=now.paragraphs[number].starts_at)
        for lap in laps
        if (number := goal.get(lap.paragraph))
    )
