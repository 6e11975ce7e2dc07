"""Whether a document says what was saved, told at every key by the paragraphs that it changed alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QTextDocument

from .changed_blocks import BlockCount
from .wording import PARAGRAPH_BREAK, joined, paragraph


class SavedText:
    """The paragraphs of a document beside those that were saved.

    Paragraphs that nobody touched are the same objects on both sides, which tells them alike without a look at them.
    """

    def __init__(self) -> None:
        self._saved: list[str] = []
        self._texts: list[str] = []
        self._uneven = self._saved_uneven = 0
        self._document: QTextDocument | None = None
        self._count: BlockCount | None = None

    def follow(self, document: QTextDocument) -> None:
        """Compare this document from now on."""
        document.documentLayout()  # a document without a layout does not say what changed
        self._document, self._count = document, BlockCount(document)
        self._texts = self._read(0, document.blockCount())
        self._uneven = _count_uneven(self._texts)
        document.contentsChange.connect(self.see_change)

    def note_saved(self, text: str) -> None:
        """Take a text, as `wording.held` has it, for what was saved."""
        self._saved = text.split(PARAGRAPH_BREAK)
        self._saved_uneven = _count_uneven(self._saved)

    @property
    def is_as_saved(self) -> bool:
        """Whether the document says what was saved. Empty paragraphs at the end say nothing."""
        texts, saved = _without_blank_end(self._texts), _without_blank_end(self._saved)
        if texts == saved:
            self._saved[: len(texts)] = texts  # so that the next comparison finds the same objects
            return True
        # Where empty lines stand within a paragraph, two ways to part a text into paragraphs may be the same text.
        return bool(self._uneven or self._saved_uneven) and joined(texts) == joined(saved)

    def see_change(self, position: int, _removed: int, added: int) -> None:
        """Read the paragraphs of a change again."""
        assert self._count is not None
        change = self._count.changed_by(position, added)
        fresh = self._read(change.first, change.end)
        self._uneven += _count_uneven(fresh) - _count_uneven(self._texts[change.first : change.before_end])
        self._texts[change.first : change.before_end] = fresh

    def _read(self, first: int, end: int) -> list[str]:
        assert self._document is not None
        block, texts = self._document.findBlockByNumber(first), []
        for _ in range(first, end):
            texts.append(paragraph(block))
            block = block.next()
        return texts


def _without_blank_end(texts: Sequence[str]) -> Sequence[str]:
    end = len(texts)
    while end and not texts[end - 1]:
        end -= 1
    return texts if end == len(texts) else texts[:end]


def _count_uneven(texts: Iterable[str]) -> int:
    """Count the paragraphs with line ends where the file would have those of a paragraph's end."""
    return sum("\n" in text and (text[0] == "\n" or text[-1] == "\n" or PARAGRAPH_BREAK in text) for text in texts)
