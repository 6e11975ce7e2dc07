"""What the marks over and beside the text mean: each painted on a few words, by what paints it in the text itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QDialog, QGridLayout, QTextEdit, QVBoxLayout, QWidget

from statement_studio.domain.pace import usual_pace
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.editing.cut_marks import CutMarks
from statement_studio.ui.editing.disguise_marks import DisguiseMarks
from statement_studio.ui.editing.highlighter import MarkdownHighlighter
from statement_studio.ui.editing.sentence_seconds import SentenceSeconds
from statement_studio.ui.editing.sight import Placed, Sight
from statement_studio.ui.editing.spelling_marks import SpellingMarks
from statement_studio.ui.editing.text_margins import MarginReader, PassageMargin
from statement_studio.ui.parts.dialog_foot import add_foot
from statement_studio.ui.parts.plain_label import WrappedLabel
from statement_studio.ui.theme import serif

_WIDTH_PIXELS, _SAMPLE_PIXELS = 660, 232
_LETTER_PIXELS = 16
_EDGES = (20, 7, 4, 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarksDialog", text)


class Painter(Protocol):
    """What paints marks over words."""

    def paint(self, area: QRect, in_sight: Sequence[Placed], /) -> None:
        """Paint them in an area of the viewport."""


class Sample(QTextEdit):
    """A few words with one kind of mark on them; `adorn` says which, and returns what paints it over the words."""

    def __init__(self, words: str, adorn: Callable[[Sample], Painter | None]) -> None:
        super().__init__()
        self.setProperty("role", "text")
        self.setPlainText(words)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setViewportMargins(*_EDGES)
        self.document().setDefaultFont(serif(_LETTER_PIXELS))
        self.document().setDocumentMargin(0)
        self._sight, self._marks = Sight(self), adorn(self)
        line = QFontMetrics(self.document().defaultFont()).lineSpacing()
        self.setFixedSize(_SAMPLE_PIXELS, self.document().blockCount() * line + _EDGES[1] + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marks is not None:
            self._marks.paint(event.rect(), self._sight.paragraphs())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        # A name in a text is never opened. An empty answer would make Qt try the name itself.
        return b" "


class MarksDialog(QDialog):
    """Shows each mark beside what it means."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(_tr("What the Marks Mean"))
        rows = QGridLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(7)
        rows.setColumnStretch(1, 1)
        for number, (sample, meaning) in enumerate(self._rows()):
            sample.setAccessibleName(meaning)
            rows.addWidget(sample, number, 0)
            rows.addWidget(WrappedLabel(meaning), number, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(rows)
        several = _tr(
            "Several may lie on one word: each means what it means alone. Rest on one with the mouse to be told."
        )
        column.addWidget(WrappedLabel(several, "small"))
        column.addStretch(1)
        add_foot(column, self, takes_enter=True).setFocus()
        self.resize(_WIDTH_PIXELS, column.totalHeightForWidth(_WIDTH_PIXELS))

    def _rows(self) -> tuple[tuple[Sample, str], ...]:
        words = _tr("clean water")
        passages = "\n".join(f"{{=={words}==}}{{{weight}}}" for weight in ("must", "should", "may"))
        return (
            (Sample(words, self._wave), _tr("A wave: the dictionary does not know the word.")),
            (Sample(words, self._tint), _tr("A tint: nobody hears it, the microphone is off by then.")),
            (
                Sample(words, self._cut),
                _tr("A dashed line: the microphone may go off here. 4 deliveries in 5 are cut along it."),
            ),
            (Sample(f"{words}.", self._seconds), _tr("Small seconds: so long the sentence takes.")),
            (
                Sample(passages, self._beside),
                _tr("A line beside the text: this must be said (M), should be (S), or may be left out first (m)."),
            ),
            (
                Sample(f"{{>>{words}<<}}", self._marked),
                _tr("Slanted and grey: a note or comment, neither said nor printed."),
            ),
            (Sample("[pause 2s]", self._marked), _tr("On a ground of its own: a pause, which takes its time.")),
            (
                Sample(words.replace(" ", " \u200b"), self._hidden),
                _tr("A sign over the text: a character that cannot be seen, or a letter of another alphabet."),
            ),
        )

    def _wave(self, sample: Sample) -> Painter:
        marks = SpellingMarks(sample, self._theme)
        marks.use(lambda text, _inside: ((0, len(text)),))
        return marks

    def _tint(self, sample: Sample) -> None:
        look, tinted = QTextCharFormat(), QTextEdit.ExtraSelection()
        look.setBackground(QColor(self._theme.over_background))
        look.setForeground(QColor(self._theme.over))
        cursor = QTextCursor(sample.document())
        cursor.select(QTextCursor.SelectionType.Document)
        tinted.cursor, tinted.format = cursor, look
        sample.setExtraSelections([tinted])

    def _cut(self, sample: Sample) -> Painter:
        timing = _timing(sample)
        marks = CutMarks(sample, timing, self._theme)
        marks.show(timing.estimate.low / 2)
        return marks

    def _seconds(self, sample: Sample) -> Painter:
        marks = SentenceSeconds(sample, _timing(sample), self._theme)
        marks.show(shown=True, is_timed=True)
        return marks

    def _beside(self, sample: Sample) -> None:
        self._marked(sample)
        PassageMargin(sample, MarginReader(sample), self._theme)

    def _marked(self, sample: Sample) -> None:
        MarkdownHighlighter(sample.document(), self._theme).rehighlight()

    def _hidden(self, sample: Sample) -> Painter:
        return DisguiseMarks(sample, self._theme)


def _timing(sample: Sample) -> Timing:
    timing = Timing(usual_pace("en"), parent=sample)
    timing.follow(sample.document())
    return timing
