"""Into which folder a statement may be saved: its own, or one that holds none yet."""

from __future__ import annotations

from pathlib import Path

from statement_studio.files import project as project_files
from statement_studio.files.problems import FileProblem

from .answering import Answering


def save_target(own: Path | None, wanted: Path | None, answering: Answering, *, is_read_only: bool) -> Path:
    """Return the folder to save into: the one that is wanted, or the statement's own (None when it has none).

    Raises FileProblem when its drive does not answer, and when something there would be written over that is not this
    statement or is open for reading only.
    """
    target = wanted or own
    assert target is not None, "a statement never saved needs a folder"
    answering.check(target)
    if own is not None and _are_one(target, own, answering):
        if is_read_only:
            raise FileProblem("It is open for reading only. Save it under another name.", path=target)
        return own
    if project_files.holds_a_statement(target):
        raise FileProblem("There is a statement in this folder already. Choose another name.", path=target)
    return target


def _are_one(target: Path, own: Path, answering: Answering) -> bool:
    """Whether a folder, whose drive answers, is the statement's own, whose drive need not."""
    return target == own or (answering.answers(own) and target.resolve() == own.resolve())
