"""What somebody brings to the window from outside: a project, an encrypted copy, a text, or nothing it can open."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from statement_studio.files.foreign_text import ENDINGS, read_text
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import HEADER, PACE, TAKES, TEXT, holds_a_statement

__all__ = ["Brought", "FileProblem", "kind_of", "read_text"]

_COPY = ".age"


class Brought(Enum):
    """What a file or folder is to the window."""

    PROJECT = auto()
    COPY = auto()
    TEXT = auto()
    UNKNOWN = auto()


def kind_of(path: Path) -> Brought:
    """Return what is brought, by its name and by what stands beside it. A folder is taken for a project."""
    is_part = path.name in (HEADER, TEXT, TAKES, PACE)
    if path.is_dir() or (is_part and holds_a_statement(path.parent)):
        return Brought.PROJECT
    if path.suffix.casefold() == _COPY:
        return Brought.COPY
    return Brought.TEXT if path.suffix.casefold() in ENDINGS else Brought.UNKNOWN
