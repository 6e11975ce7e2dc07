"""The list of formats: a new one is a module with `render` and one line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import pdf, text
from .manuscript import Manuscript
from .pdf import Press


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
