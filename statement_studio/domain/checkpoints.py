"""Where a speaker should be by when: places of the text that a glance at the room's clock can be held against."""

from __future__ import annotations

from dataclasses import dataclass

from .roll import Roll

SECONDS_APART = 15.0
"""How far apart sentences are at least: one every two or three of them, as often as a speaker dares look up."""
SECONDS_OF_A_GLANCE = 5.0
"""How far apart any two are at least: two times so near say the same."""
_WORDS = 4
_LONGEST = 80  # characters: not every script parts its words by spaces


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """By plan the sentence at `offset` (code points) of a paragraph (from 0) begins at `seconds`."""

    paragraph: int
    offset: int
    seconds: float
    words: str
    """The first words of the sentence."""


def checkpoints_of(roll: Roll, seconds_apart: float = SECONDS_APART) -> tuple[Checkpoint, ...]:
    """Return the beginnings of paragraphs and, where those are far apart, of sentences; the first word of all is none.

    The beginning of a paragraph is easier to find: it is left out only a glance after the one before, and a sentence
    so near before it is none.
    """
    found: list[Checkpoint] = []
    last = 0.0
    for number, paragraph in enumerate(roll.paragraphs):
        latest = paragraph.ends_at - SECONDS_OF_A_GLANCE if number + 1 < len(roll.paragraphs) else paragraph.ends_at
        for place in paragraph.sentences:
            seconds = paragraph.seconds_at(place)
            is_first = place == paragraph.sentences[0]
            is_due = seconds - last >= (SECONDS_OF_A_GLANCE if is_first else seconds_apart)
            if is_due and (is_first or seconds <= latest):
                words = " ".join(paragraph.text[place : place + _LONGEST].split()[:_WORDS])
                found.append(Checkpoint(number, place, seconds, words))
                last = seconds
    return tuple(found)
