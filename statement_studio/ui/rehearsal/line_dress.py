"""In which colours a line of a roll is painted: what is spoken now stands out, what will not be heard is told."""

from __future__ import annotations

from dataclasses import dataclass

from .roll_layout import RollLine
from .roll_look import RollLook


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a line up to `end` (code points of the paragraph), in one colour."""

    end: int
    colour: str


@dataclass(frozen=True, slots=True)
class Dress:
    """The colours of a line: of its words from its start on, of hints, of pauses, and of where the microphone goes off.

    `mark_at` is the place (code points) before which it does, if it is in this line.
    """

    words: tuple[Stretch, ...]
    hints: str
    pauses: str
    mark: str
    mark_at: int | None = None


def dress_of(line: RollLine, look: RollLook, sentence: tuple[int, int, int], unheard: tuple[int, int] | None) -> Dress:
    """Return the colours of a line while a sentence is spoken: its paragraph (from 0), where it begins and ends.

    `unheard` is the paragraph and the place of the first word that will not be heard; places are in code points.
    """
    is_near = not look.dims or line.paragraph == sentence[0]
    small = (look.accent, look.near) if is_near else (look.accent_rest, look.rest)
    paragraph, offset = unheard or (-1, 0)
    is_mark_here = paragraph == line.paragraph and line.start <= offset < line.end
    words = _stretches(line, look, sentence, unheard)
    return Dress(words, *small, look.over, offset if is_mark_here else None)


def _stretches(
    line: RollLine, look: RollLook, sentence: tuple[int, int, int], unheard: tuple[int, int] | None
) -> tuple[Stretch, ...]:
    borders = {line.end}
    spoken, start, end = sentence
    if look.dims and spoken == line.paragraph:
        borders |= {start, end}
    if unheard is not None and unheard[0] == line.paragraph:
        borders.add(unheard[1])
    begun, stretches = line.start, []
    for border in sorted(each for each in borders if line.start < each <= line.end):
        is_spoken = not look.dims or (line.paragraph == spoken and start <= begun < end)
        is_heard = unheard is None or (line.paragraph, begun) < unheard
        stretches.append(Stretch(border, _colour(look, is_spoken, is_heard, line.paragraph == spoken)))
        begun = border
    return tuple(stretches)


def _colour(look: RollLook, is_spoken: bool, is_heard: bool, is_near: bool) -> str:  # noqa: FBT001 - three facts
    if not is_heard:
        return look.over if is_spoken else look.over_rest
    if is_spoken:
        return look.ink
    return look.near if is_near else look.rest
