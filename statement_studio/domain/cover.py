"""What the first page tells of a template. Apart from the template itself, so that the page waits for nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cover:
    """What a template is called and when one needs it, in the language of the window, and its identifier."""

    id: str
    label: str
    about: str
