"""On which side of the page a paragraph begins: a pause, a figure or a sign alone begins where the words before it do.

Knows how such a paragraph is moved over without touching the document, where that would be a step to undo.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock

_PAUSE = re.compile(r"\[pause\b[^\]\n]*\]", re.I)
_FARTHEST = 20
"""So many paragraphs without letters in a row are looked past."""


def runs_leftwards(block: QTextBlock) -> bool:
    """Whether a paragraph runs from right to left, by its own letters or by those before it where it has none."""
    for _ in range(_FARTHEST):
        if any(sign.isalpha() for sign in _PAUSE.sub("", block.text())) or not block.previous().isValid():
            break
        block = block.previous()
    return block.textDirection() == Qt.LayoutDirection.RightToLeft


def align(block: QTextBlock) -> bool:
    """Let the lines of a paragraph that is laid out begin on its side. Return whether they have moved.

    A paragraph that is laid out anew has to be told again.
    """
    if block.textDirection() == Qt.LayoutDirection.RightToLeft:
        return False
    side = Qt.AlignmentFlag.AlignRight if runs_leftwards(block) else Qt.AlignmentFlag.AlignLeft
    option = block.layout().textOption()
    if option.alignment() & side:
        return False
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    block.layout().setTextOption(option)
    return True
