"""The form that asks where to go in the text: to a time, or to a paragraph by its number."""

from __future__ import annotations

import re

from PySide6.QtGui import QIcon, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds, read_length
from statement_studio.session.timing import Timing
from statement_studio.ui.parts.plain_label import ElidingLabel

_BEGINNING = re.compile(r"0{1,3}:00")


class GoToDialog(QDialog):
    """Reads `1:05` as a time and `12` as a paragraph, and tells beneath what begins there.

    `position` is the place in the document, None while nothing is named.
    """

    def __init__(
        self, document: QTextDocument, timing: Timing, parent: QWidget | None = None, *, is_timed: bool = True
    ) -> None:
        super().__init__(parent)
        self._document, self._timing, self._blocks = document, timing, timing.blocks
        self._is_timed = is_timed
        self.position: int | None = None
        self.setWindowTitle(self.tr("Go to"))
        self.setMinimumWidth(480)
        self.line = QLineEdit()
        self.line.setMaxLength(20)
        label = self.tr("&Time or paragraph") if is_timed else self.tr("&Paragraph")
        self.line.setAccessibleName(label.replace("&", ""))
        self.line.setPlaceholderText(self.tr("1:05 for a time, 3 for a paragraph") if is_timed else "")
        self.line.textChanged.connect(lambda _text: self._read())
        self.told = ElidingLabel(role="small", is_sentence=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._go = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._go.setText(self.tr("Go"))
        self._go.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.addRow(label, self.line)
        form.addRow("", self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self._read()

    def _read(self) -> None:
        self.position, told = self._place(self.line.text().strip())
        self.told.setText(told)
        self.line.setAccessibleDescription(told)
        self._go.setEnabled(self.position is not None)

    def _place(self, text: str) -> tuple[int | None, str]:
        """Return the place that is meant, and what to say of it."""
        count = len(self._blocks)
        if text.isdecimal():
            number = int(text)
            if not 1 <= number <= count:
                return None, self.tr("There are {count} paragraphs.").format(count=count)
            return self._document.findBlockByNumber(number - 1).position(), self._first_words(number - 1)
        if not self._is_timed:
            return None, self.tr("{count} paragraphs").format(count=count)
        whole = minutes_and_seconds(self._timing.estimate.seconds)
        seconds = 0.0 if _BEGINNING.fullmatch(text) else read_length(text)
        if seconds is None:
            return None, self.tr("{count} paragraphs, {time} in all").format(count=count, time=whole)
        position = self._timing.position_at(seconds)
        if position is None:
            return None, self.tr("The text ends at {time}.").format(time=whole)
        return position, self._first_words(self._document.findBlock(position).blockNumber())

    def _first_words(self, number: int) -> str:
        words = " ".join(self._blocks[number].text.split())
        return self.tr("Paragraph {n}: {words}").format(n=number + 1, words=words)
