"""How two statements differ, as a person is shown it: the text word by word, all else by the lines of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statement_studio.domain.statement import Statement
from statement_studio.files.project_schema import statement_to_fields
from statement_studio.files.yaml_text import emit

if TYPE_CHECKING:
    from statement_studio.domain.difference import Piece


def of_texts(before: Statement, after: Statement) -> tuple[Piece, ...]:
    """Return what leads from the text of one statement to that of another."""
    from statement_studio.domain.difference import difference

    return difference(before.text, after.text)


def of_details(before: Statement, after: Statement) -> tuple[Piece, ...]:
    """Return the lines of `statement.yaml` that differ, with what leads from one to the other; none when all agree."""
    from statement_studio.domain.difference import difference

    old_lines, new_lines = _lines(before), _lines(after)
    if old_lines == new_lines:
        return ()
    old = [line for line in old_lines if line not in new_lines]
    new = [line for line in new_lines if line not in old_lines]
    if not old + new:  # the same lines in another order
        old, new = old_lines, new_lines
    return difference("\n".join(old), "\n".join(new))


def _lines(statement: Statement) -> list[str]:
    return emit(statement_to_fields(statement)).splitlines()
