"""The form that asks for a name, and for nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget


class NameDialog(QDialog):
    """Asks for a name of at most `longest` characters; `name()` tells it once the dialog was accepted."""

    def __init__(self, title: str, suggested: str, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        self.line = QLineEdit(suggested[:longest])
        self.line.setMaxLength(longest)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.selectAll()
        self.line.textChanged.connect(lambda _text: self._allow())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self._allow()

    def name(self) -> str:
        """Return what was entered, without spaces around it."""
        return " ".join(self.line.text().split())

    def _allow(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.name()))
