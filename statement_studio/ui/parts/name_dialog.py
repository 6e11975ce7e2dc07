"""The form that asks for a name, and for nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from statement_studio.ui import words

from .plain_label import WrappedLabel


class NameDialog(QDialog):
    """Asks for a name of at most `longest` characters; `name()` tells it once the dialog was accepted.

    `refusal` says why a name may not be, "" when it may. What was entered stays as it is, with the reason beneath it.
    """

    def __init__(
        self, title: str, suggested: str, longest: int, refusal: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._longest, self._refusal = longest, refusal
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        self.line = QLineEdit(suggested)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.selectAll()
        self.line.textChanged.connect(lambda _text: self._allow())
        self.why_not = WrappedLabel(role="small")
        self.why_not.setMinimumHeight(self.why_not.fontMetrics().lineSpacing())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.addRow(self.tr("&Name"), self.line)
        form.addRow("", self.why_not)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self._allow()

    def name(self) -> str:
        """Return what was entered, without spaces around it."""
        return " ".join(self.line.text().split())

    def _allow(self) -> None:
        name = self.name()
        if not name:
            told = self.tr("Enter a name.")
        elif len(name) > self._longest:
            told = words.count(self._longest, self.tr("{n} letter at most"), self.tr("{n} letters at most"))
        else:
            told = self._refusal(name)
        self.why_not.setText(told)
        self.line.setAccessibleDescription(told)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not told)
