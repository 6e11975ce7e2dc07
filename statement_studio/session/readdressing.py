"""A change of the details, and what of the text follows it: whoever is addressed there is named as they are now.

One step takes both back.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.domain.statement import Statement
from statement_studio.domain.template import readdressed, resalute

from . import wording
from .history import History
from .timing import Timing


def edit(
    history: History, document: QTextDocument, timing: Timing, before: Statement, after: Statement, words: str
) -> None:
    """Change the details of the statement of a document, and its text where that follows; `words` name the step."""
    changed = tuple(_readdressed(document, timing, before, after))
    if not changed:
        history.edit_details(before, after, words)
        return
    with history.one_step(words):
        history.edit_details(before, after, words)
        for number, text in changed:
            cursor = QTextCursor(document.findBlockByNumber(number))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(wording.within_block(text))


def _readdressed(
    document: QTextDocument, timing: Timing, before: Statement, after: Statement
) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs, by number, in which chair and addressee are named as they were, as they shall be."""
    if (before.chair, before.addressee, before.language) == (after.chair, after.addressee, after.language):
        return
    first = next((number for number, block in enumerate(timing.blocks) if block.is_spoken), 0)
    for number, block in enumerate(wording.blocks(document)):
        old = wording.paragraph(block)
        new = resalute(old, before, after) if number == first else readdressed(old, before, after)
        if new != old:
            yield number, new
