"""Where a speaker should be by when: places of the text that a glance at the room's clock can be held against."""

from __future__ import annotations

from dataclasses import dataclass

from .roll import Roll

SECONDS_APART = 15.0
"""How far apart checkpoints are at least: one every two or three sentences, as often as a speaker dares look up."""
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
    """Return the beginnings of sentences that lie at least so far apart, in order; the first word of all is none.

    The beginning of a paragraph is easier to find: one that is nearly due is taken before a sentence that is due.
    """
    found: list[Checkpoint] = []
    last = 0.0
    for number, paragraph in enumerate(roll.paragraphs):
        for place in paragraph.sentences:
            seconds = paragraph.seconds_at(place)
            is_first = place == paragraph.sentences[0]
            if seconds - last >= seconds_apart * (0.7 if is_first else 1.0):
                words = " ".join(paragraph.text[place : place + _LONGEST].split()[:_WORDS])
                found.append(Checkpoint(number, place, seconds, words))
                last = seconds
    return tuple(found)
