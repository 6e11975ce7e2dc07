"""The form for one co-signer."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from statement_studio.domain.statement import ConsultativeStatus, CoSigner, CoSignerKind, CoSignerStatus
from statement_studio.ui.parts.calm_combo_box import CalmComboBox

from . import cosigner_words as told


class CoSignerDialog(QDialog):
    """Asks for the details of a co-signer; `cosigner()` tells them once it was accepted."""

    def __init__(self, cosigner: CoSigner | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a co-signer") if cosigner is None else self.tr("Co-signer"))
        self.setMinimumWidth(420)
        self._before = cosigner or CoSigner("")
        self.name = self._line(self.tr("Name"), self._before.name)
        self.acronym = self._line(self.tr("Acronym"), self._before.acronym)
        self.role = self._line(self.tr("Role"), self._before.role)
        self.country = self._line(self.tr("Country"), self._before.country)
        self.kind, self.status, self.standing = CalmComboBox(), CalmComboBox(), CalmComboBox()
        self.confidential = self._confidential_box()
        self._fill()
        self._lay_out()
        self._show_for_kind()

    def cosigner(self) -> CoSigner:
        """Return what was entered; what the program does not know about the co-signer is kept."""
        is_person = self.kind.currentData() == CoSignerKind.PERSON
        return CoSigner(
            name=self.name.text().strip(),
            kind=CoSignerKind(self.kind.currentData()),
            acronym="" if is_person else self.acronym.text().strip(),
            role=self.role.text().strip() if is_person else "",
            country=self.country.text().strip(),
            status=CoSignerStatus(self.status.currentData()),
            consultative_status=ConsultativeStatus("" if is_person else self.standing.currentData()),
            is_confidential=self.confidential.isChecked(),
            extra=self._before.extra,
        )

    def _fill(self) -> None:
        for kind in CoSignerKind:
            self.kind.addItem(told.kind_words(kind), kind.value)
        for status in CoSignerStatus:
            self.status.addItem(told.status_words(status), status.value)
        for standing in ConsultativeStatus:
            self.standing.addItem(told.standing_words(standing), standing.value)
        self.kind.setCurrentIndex(self.kind.findData(self._before.kind.value))
        self.status.setCurrentIndex(self.status.findData(self._before.status.value))
        self.standing.setCurrentIndex(self.standing.findData(self._before.consultative_status.value))
        self.kind.currentIndexChanged.connect(lambda _index: self._show_for_kind())
        self.name.textChanged.connect(lambda _text: self._allow())

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setVerticalSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = {
            self.tr("&Name"): self.name,
            self.tr("&Kind"): self.kind,
            self.tr("&Acronym"): self.acronym,
            self.tr("&Role"): self.role,
            self.tr("&Country"): self.country,
            self.tr("&Status"): self.status,
            self.tr("&ECOSOC status"): self.standing,
        }
        for label, field in rows.items():
            field.setAccessibleName(label.replace("&", ""))
            self._form.addRow(label, field)
        self._form.addRow(self.confidential)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(20)
        column.addLayout(self._form)
        column.addWidget(self._buttons)
        self._allow()

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setCursorPosition(0)
        line.setAccessibleName(name)
        return line

    def _confidential_box(self) -> QCheckBox:
        box = QCheckBox(self.tr("Con&fidential: named in no export"))
        box.setToolTip(
            self.tr(
                "Neither named nor counted in anything that is exported, also once confirmed. The name stays in the "
                "project’s own files: whoever has them can read it."
            )
        )
        box.setAccessibleDescription(box.toolTip())
        box.setChecked(self._before.is_confidential)
        return box

    def _show_for_kind(self) -> None:
        is_person = self.kind.currentData() == CoSignerKind.PERSON
        self._form.setRowVisible(self.role, is_person)
        self._form.setRowVisible(self.acronym, not is_person)
        self._form.setRowVisible(self.standing, not is_person)

    def _allow(self) -> None:
        is_named = bool(self.name.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_named)
