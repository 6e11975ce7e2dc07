"""The fields of which the pages of preferences are made, alike on all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from .calm_combo_box import CalmComboBox
from .calm_spin_box import CalmSpinBox
from .plain_label import PlainLabel, plain_tip


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChoiceFields", text)


def form_of(page: QWidget) -> QFormLayout:
    """Return a form for a page of choices."""
    form = QFormLayout(page)
    form.setHorizontalSpacing(20)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def add_row(form: QFormLayout, words: str, field: QWidget) -> None:
    """Add a field under its words."""
    label = PlainLabel(words)
    label.setBuddy(field)
    field.setMinimumWidth(220)
    form.addRow(label, field)


def combo_box(name: str, entries: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
    """Return a box of words, each with its value, one of them chosen."""
    box = CalmComboBox()
    box.setAccessibleName(name)
    for words, value in entries:
        box.addItem(words, str(value))
    box.setCurrentIndex(max(0, box.findData(str(chosen))))
    return box


def spin_box(name: str, least: int, most: int, step: int, unit: str, none: str = "") -> QSpinBox:
    """Return a box for a whole number with its unit, which tells its limits; `none` stands for the least of them."""
    box = CalmSpinBox()
    box.setAccessibleName(name)
    box.setSpecialValueText(none)
    limits = _tr("{least} to {most}{unit}").format(least=least, most=most, unit=unit)
    told = _tr("{limits}; {least}: {none}").format(limits=limits, least=least, none=none) if none else limits
    box.setAccessibleDescription(told)
    box.setToolTip(plain_tip(told))
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(unit)
    return box


def font_box(name: str, usual: str, scripts: Sequence[QFontDatabase.WritingSystem], chosen: str) -> QComboBox:
    """Return a box of the families that have letters for one of these scripts, shipped or installed."""
    families = {family for script in scripts for family in QFontDatabase.families(script)}
    families -= set(QFontDatabase.families(QFontDatabase.WritingSystem.Symbol))  # these have pictures for letters
    shown = sorted(family for family in families if not QFontDatabase.isPrivateFamily(family))
    return combo_box(name, [(usual, ""), *((family, family) for family in shown)], chosen)
