"""The dialog about copies of unsaved text that cannot be read: they stay and are told of no more, or they go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.parts.plain_label import WrappedLabel

from .recovery_dialog import Choice

_WIDTH_PIXELS = 560
_SHOWN = 3


class UnreadableDialog(QDialog):
    """Shows what is wrong with the copies, in sentences; `choice` tells what the person wants.

    To close it is to be asked again at the next start.
    """

    def __init__(self, problems: Sequence[str], ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.choice = Choice.LATER
        self.setWindowTitle(self.tr("Cannot be read"))
        one = self.tr("Something that was typed and not saved cannot be read.")
        many = self.tr("{n} copies of what was typed and not saved cannot be read.")
        self.title = WrappedLabel(words.count(len(problems), one, many), "title")
        shown = list(problems[:_SHOWN]) + (["…"] if len(problems) > _SHOWN else [])
        self.told = WrappedLabel("\n\n".join(shown))
        self.advice = WrappedLabel(self._advice(), "small")
        self.keep_button = QPushButton(self.tr("&Keep"))
        self.discard_button = QPushButton(self.tr("&Take Away…"))
        self.keep_button.setProperty("role", "primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(lambda _checked=False: self._choose(Choice.KEEP))
        self.discard_button.setAutoDefault(False)
        self.discard_button.clicked.connect(lambda _checked=False: self._discard())
        self.setAccessibleDescription("\n".join((self.title.text(), self.told.text(), self.advice.text())))
        self._lay_out()
        self.keep_button.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part in (self.title, self.told, self.advice):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(_WIDTH_PIXELS, column.totalHeightForWidth(_WIDTH_PIXELS))

    def _advice(self) -> str:
        return self.tr(
            "Kept, it stays where it is and you are not told of it again; a newer version of the program may still "
            "read it, and offers it then."
        )

    def _discard(self) -> None:
        question = self.tr("Take away what cannot be read?")
        details = self.tr("It is deleted from this computer and cannot be brought back. What was saved stays.")
        if self._ask.confirm(question, details, self.tr("Take Away")):
            self._choose(Choice.DISCARD)

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
