"""The copies of a statement, and the list of formats: a new one is a module with `render` and one line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from . import pdf, text
from .manuscript import Manuscript
from .typesetting import Press


class Copy(StrEnum):
    """For whom a copy is made."""

    SUBMISSION = "submission"
    """For the room and the public, in any of `FORMATS`."""
    READING = "reading"
    """For the speaker's hand: large print with times, as PDF."""


READING_SUFFIX = ".reading.pdf"


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that a manuscript can become. `suffix` begins with a dot; `render` returns the whole file."""

    id: str
    suffix: str
    render: Callable[[Manuscript, Press], bytes]


FORMATS: tuple[Format, ...] = (
    Format("pdf", ".pdf", pdf.render),
    Format("text", ".txt", lambda manuscript, _press: text.render(manuscript)),
    Format("text-unwrapped", ".unwrapped.txt", lambda manuscript, _press: text.render(manuscript, width=None)),
)
