"""The foot of a dialog that is only read or changes things at once: nothing but the way out of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout


def add_foot(column: QVBoxLayout, dialog: QDialog, *, takes_enter: bool) -> QPushButton:
    """Put the button that closes a dialog under its column and return it; `takes_enter`: Enter presses it."""
    close = QPushButton(QCoreApplication.translate("DialogFoot", "&Close"))
    close.setAutoDefault(takes_enter)
    close.setDefault(takes_enter)
    close.clicked.connect(lambda _checked=False: dialog.accept())
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(close)
    column.addLayout(row)
    return close
