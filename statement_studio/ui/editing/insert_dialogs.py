"""The two small forms of the Insert menu: how long a pause is, and how words are pronounced."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from statement_studio.ui import words
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import ElidingLabel, WrappedLabel

PAUSES = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0)
"""The lengths that are offered, in seconds."""
LONGEST_HINT = 100


class PauseDialog(QDialog):
    """Asks how long a pause is: `seconds` from half a second to five, in half seconds."""

    def __init__(self, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Insert a pause"))
        self.setMinimumWidth(340)
        self.length = CalmComboBox()
        for each in sorted({*PAUSES, seconds}):
            self.length.addItem(self.tr("{seconds} s").format(seconds=words.tenths(each)), each)
        self.length.setCurrentIndex(self.length.findData(seconds))
        self.length.setAccessibleName(self.tr("Length of the pause"))
        form = QFormLayout()
        form.addRow(self.tr("&Length"), self.length)
        told = WrappedLabel(self.tr("It takes its time, and is seen here and in the rehearsal alone."), role="small")
        _lay_out(self, form, told)

    @property
    def seconds(self) -> float:
        """The length that was entered."""
        return float(self.length.currentData())


class SayDialog(QDialog):
    """Asks how words are pronounced; `said` is empty where they shall be read as usual."""

    def __init__(self, written: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How it is pronounced"))
        self.setMinimumWidth(420)
        title = ElidingLabel(written)
        title.setProperty("role", "title")
        title.setMinimumHeight(26)
        self.hint = QLineEdit(said)
        self.hint.setMaxLength(LONGEST_HINT)
        self.hint.setAccessibleName(self.tr("Say"))
        self.hint.setPlaceholderText(self.tr("by its sounds, such as weh-dra-OH-go"))
        self.hint.selectAll()
        form = QFormLayout()
        form.addRow(title)
        form.addRow(self.tr("&Say"), self.hint)
        told = self.tr("Shown in the rehearsal, timed as it is said, not printed. Leave it empty to take it away.")
        _lay_out(self, form, WrappedLabel(told, role="small"))

    @property
    def said(self) -> str:
        """What was entered, on one line and without braces, which would end it."""
        return " ".join(self.hint.text().replace("{", " ").replace("}", " ").split())


def _lay_out(dialog: QDialog, form: QFormLayout, told: WrappedLabel) -> None:
    form.setVerticalSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    for button in buttons.buttons():
        button.setIcon(QIcon())
    buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(14)
    column.addLayout(form)
    column.addWidget(told)
    column.addWidget(buttons)
