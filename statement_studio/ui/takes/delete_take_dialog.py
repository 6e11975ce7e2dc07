"""The question before a take is deleted, and whether what it taught shall go with it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.ui.parts.plain_label import WrappedLabel

_WIDTH_PIXELS = 460


class DeleteTakeDialog(QDialog):
    """Names a take; it is accepted when that shall go. `lesson` says what it taught, "" where it taught nothing."""

    def __init__(self, title: str, about: str, lesson: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete Take"))
        self.question = WrappedLabel(self.tr("Delete “{take}” for good?").format(take=title), "title")
        self.about = WrappedLabel(about, "small")
        self.lesson = WrappedLabel(lesson, "small")
        self.unlearn = QCheckBox(self.tr("&Unlearn what it taught, too"))
        self.unlearn.setAccessibleDescription(lesson)
        self.unlearn.setChecked(bool(lesson))
        for part in (self.lesson, self.unlearn):
            part.setVisible(bool(lesson))
        self.delete, self.cancel = QPushButton(self.tr("&Delete")), QPushButton(self.tr("Cancel"))
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(lambda _checked=False: self.accept())
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(lambda _checked=False: self.reject())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.delete)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for part in (self.question, self.about, self.lesson, self.unlearn):
            column.addWidget(part)
        column.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        self.resize(_WIDTH_PIXELS, column.totalHeightForWidth(_WIDTH_PIXELS))
        self.cancel.setFocus()

    @property
    def unlearns(self) -> bool:
        """Whether what the take taught shall go with it."""
        return not self.unlearn.isHidden() and self.unlearn.isChecked()
