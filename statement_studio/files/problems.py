"""What can be wrong with a file: one named error that knows the file, the line, what is wrong and what to do.

The sentence is kept as a template beside its data, so that the command line can print it and the window translate it.
"""

from __future__ import annotations

from pathlib import Path

_LONGEST_TOLD = 1_000
"""Characters of a value that a message repeats; the longest list of what is possible is shorter."""


class FileProblem(Exception):
    """A file cannot be opened, understood or written; nothing was changed on disk.

    `what` is an English template over `data`; `line` counts from 1 and is None where the format has no lines.
    """

    def __init__(self, what: str, *, path: Path, line: int | None = None, **data: object) -> None:
        self.what = what
        self.path = path
        self.line = line
        self.data = data
        super().__init__(self.sentence())

    def sentence(self, template: str | None = None) -> str:
        """Return the message in the words of `template` (a translation of `what`), or in English."""
        place = f"{self.path}, line {self.line}" if self.line else str(self.path)
        data = {name: _in_short(value) for name, value in self.data.items()}
        return f"{place}: {(template or self.what).format(**data)}"


def _in_short(value: object) -> object:
    """Return a value as it is told: a file may hold megabytes where a word is expected."""
    is_long = isinstance(value, str) and len(value) > _LONGEST_TOLD
    return f"{str(value)[:_LONGEST_TOLD]}…" if is_long else value


class Conflict(FileProblem):
    """A file changed on disk since it was read; nothing was written."""
