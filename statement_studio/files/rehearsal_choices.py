"""How a person rehearses on this computer: what the prompter looks like, how it moves, and what its clock tells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .choices import number


class PrompterTheme(StrEnum):
    """The colours of the prompter, which has its own: a room is bright, a page on a stage is not."""

    NIGHT = "night"
    """What is read is light, on a ground that is nearly black."""
    BLACK = "black"
    """White on black."""
    YELLOW = "yellow"
    """Yellow on black."""
    PAPER = "paper"
    """Dark on a light ground, for a bright room."""


class Movement(StrEnum):
    """What makes the text move."""

    PACE = "pace"
    """The pace of the estimate."""
    SLOT = "slot"
    """The pace at which the text just fills its slot."""
    BY_HAND = "by_hand"
    """Nothing but keys, wheel and clicker."""


class AtLimit(StrEnum):
    """What happens when the slot is over."""

    CUT = "cut"
    """As in the room: the microphone is off."""
    COUNT_ON = "count_on"
    """The clock goes on and tells how much it is over."""


@dataclass(frozen=True, slots=True)
class RehearsalChoices:
    """Choices with their defaults.

    `size` is in pixels and `width` in per cent of the window, each 0 for what fits. `margin_left` and `margin_right`
    are what stays empty beside the text at least, in per cent of the window; 0 for no more than it needs. `spacing` is
    in per cent of the height of the font, `reading_line` how far down the page it lies, in per cent. `closing` and
    `last_words` are the per cent of the slot that are left when the clock warns. `countdown` is in seconds. `device`
    names the microphone, empty for the system's.
    """

    theme: PrompterTheme = PrompterTheme.NIGHT
    font: str = ""
    size: int = number(0, 0, 200)
    width: int = number(0, 0, 100)
    margin_left: int = number(0, 0, 40)
    margin_right: int = number(0, 0, 40)
    spacing: int = number(130, 100, 220)
    reading_line: int = number(36, 10, 80)
    reading_line_shown: bool = True
    dims: bool = True
    mirrored: bool = False
    flipped: bool = False
    hints_shown: bool = True
    pauses_shown: bool = True
    movement: Movement = Movement.PACE
    countdown: int = number(0, 0, 60)
    closing: int = number(20, 5, 60)
    last_words: int = number(10, 2, 40)
    sounds: bool = False
    at_limit: AtLimit = AtLimit.CUT
    records: bool = False
    device: str = ""
    follows: bool = False
