"""The dialog of exports: formats and copies to the left, the pages of a copy as they will be to the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.checks import Finding
from statement_studio.domain.statement import Statement
from statement_studio.session.publishing import Copy, FileProblem, MissingGlyph, Publisher, Speaking
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel, WrappedLabel, hairline
from statement_studio.ui.parts.small_screen import Scrolled

_PAGE_PIXELS = 500
_LEAST_PREVIEW_PIXELS = 240
_FINDINGS_SHOWN = 4


class ExportDialog(QDialog):
    """Shows a statement as it will be exported and writes the chosen formats and copies.

    `speaking` is how the reading copy is spoken.
    """

    exported = Signal(list)

    def __init__(
        self,
        statement: Statement,
        findings: Sequence[Finding],
        publisher: Publisher,
        folder: Path,
        ask: Ask,
        parent: QWidget | None = None,
        speaking: Speaking | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaking = speaking
        self._statement, self._publisher, self._folder, self._ask = statement, publisher, folder, ask
        self.findings = WrappedLabel(_findings_words(findings[:_FINDINGS_SHOWN]), "warning")
        self.findings.setVisible(bool(findings))
        more = len(findings) - _FINDINGS_SHOWN
        self.more = QPushButton(words.count(more, words.tr("and {n} thing more"), words.tr("and {n} things more")))
        self.more.setProperty("role", "step")
        self.more.setAutoDefault(False)
        self.more.setVisible(more > 0)
        self.more.clicked.connect(lambda _checked=False: self._show_all_findings())
        self.all_findings = QPlainTextEdit(_findings_words(findings))
        self.all_findings.setReadOnly(True)
        self.all_findings.setTabChangesFocus(True)
        self.all_findings.setAccessibleName(self.tr("What needs your eye before it goes out"))
        self.all_findings.hide()
        self._is_blocked = any(found.blocks_export for found in findings)
        self.setWindowTitle(self.tr("Export"))
        self.resize(900, 620)
        self.formats = {format_id: QCheckBox(self._format_words(format_id)) for format_id in publisher.formats}
        self.formats["pdf"].setChecked(True)
        self.reading = QCheckBox(self.tr("&Reading copy (PDF, large print)"))
        self.reading.setToolTip(
            self.tr("Each sentence on one page, with times in the margin, pauses and pronunciations")
        )
        for box in (*self.formats.values(), self.reading):
            box.toggled.connect(lambda _checked: self._show_names())
        self.reading.toggled.connect(lambda _checked: self._show_choice())
        self.previewed = CalmComboBox()
        self.previewed.setAccessibleName(self.tr("Preview as"))
        self.previewed.addItem(self.tr("For the room"), Copy.SUBMISSION)
        self.previewed.addItem(self.tr("Reading copy"), Copy.READING)
        self.previewed.currentIndexChanged.connect(lambda _index: self._draw_pages())
        self._folder_label = ElidingLabel(role="small")
        self._names = WrappedLabel(role="small")
        self.message = WrappedLabel(role="over")
        self.message.hide()
        self._pages = QVBoxLayout()
        self.page_pictures: list[PlainLabel] = []
        self._lay_out()
        self._show_names()
        self._draw_pages()

    def _format_words(self, format_id: str) -> str:
        return {
            "pdf": self.tr("&PDF, accessible and for the archive"),
            "text": self.tr("&Text, lines of 72 characters"),
            "text-unwrapped": self.tr("Text, one paragraph a &line (for web forms)"),
        }.get(format_id, format_id)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(Scrolled(self._choices()), 1)
        left.addLayout(self._foot())
        row.addLayout(left)
        row.addWidget(hairline(is_vertical=True))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._preview_choice())
        right.addWidget(self._preview(), 1)
        row.addLayout(right, 1)

    def _choices(self) -> QWidget:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(24, 24, 24, 10)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("FORMATS"), "caption"))
        for box in self.formats.values():
            column.addWidget(box)
        column.addSpacing(14)
        if self._statement.is_timed:
            column.addWidget(PlainLabel(self.tr("FOR THE SPEAKER"), "caption"))
            column.addWidget(self.reading)
            column.addSpacing(14)
        column.addWidget(PlainLabel(self.tr("FOLDER"), "caption"))
        column.addWidget(self._folder_label)
        self.folder_button = QPushButton(self.tr("&Choose another folder…"))
        self.folder_button.clicked.connect(lambda _checked=False: self._choose_folder())
        column.addWidget(self.folder_button)
        column.addWidget(self._names)
        column.addSpacing(14)
        column.addWidget(WrappedLabel(self._cosigner_words(), "small"))
        column.addWidget(self.findings)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.all_findings, 100)  # all the room that nothing else needs
        column.addStretch(1)
        return choices

    def _foot(self) -> QVBoxLayout:
        """Return what is in sight however long the choices are."""
        column = QVBoxLayout()
        column.setContentsMargins(24, 10, 24, 20)
        column.setSpacing(10)
        column.addWidget(self.message)
        buttons = QHBoxLayout()
        self.export_button = QPushButton(self.tr("&Export"))
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(lambda _checked=False: self.export())
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(lambda _checked=False: self.reject())
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return column

    def _preview_choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 20, 24, 12)
        row.setSpacing(10)
        label = PlainLabel(self.tr("Pre&view as"), "small")
        label.setBuddy(self.previewed)
        row.addWidget(label)
        row.addWidget(self.previewed)
        row.addStretch(1)
        return row

    def _preview(self) -> QScrollArea:
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Preview of the pages"))
        area.setMinimumWidth(_LEAST_PREVIEW_PIXELS)
        inside = QWidget()
        inside.setLayout(self._pages)
        self._pages.setContentsMargins(12, 12, 12, 24)
        self._pages.setSpacing(16)
        self._waiting = PlainLabel(self.tr("Laying out the pages…"), "small")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self._waiting)
        self._pages.addStretch(1)
        area.setWidget(inside)
        return area

    def _cosigner_words(self) -> str:
        cosigners = self._statement.cosigners
        named = sum(c.may_be_named for c in cosigners)
        if not cosigners:
            return self.tr("No co-signers. Comments and notes are left out.")
        listed = self.tr("{named} of {all} co-signers have confirmed and are listed.")
        rest = self.tr("The others, comments and notes are left out.")
        if any(c.is_confidential for c in cosigners):
            listed = self.tr("{named} of {all} co-signers are listed: confirmed, and not confidential.")
        if named == len(cosigners):
            listed, rest = self.tr("All {all} co-signers are listed."), self.tr("Comments and notes are left out.")
        return f"{listed} {rest}".format(named=named, all=len(cosigners))

    def chosen(self) -> tuple[str, ...]:
        """Return the identifiers of the chosen formats, and of the reading copy."""
        formats = tuple(format_id for format_id, box in self.formats.items() if box.isChecked())
        return (*formats, Copy.READING) if self.reading.isChecked() else formats

    def export(self) -> None:
        """Write the chosen formats and copies into the folder."""
        self.export_button.setEnabled(False)
        self._publisher.export(
            self._statement, self._folder, self.chosen(), self._done, self._show_trouble, self._speaking
        )

    def _done(self, paths: Sequence[Path]) -> None:
        self.exported.emit(list(paths))
        self.accept()

    def _choose_folder(self) -> None:
        folder = self._ask.export_folder(self._folder)
        if folder is not None:
            self._folder = folder
            self._show_names()

    def _show_names(self) -> None:
        self._folder_label.setText(str(self._folder))
        names = self._publisher.names(self._statement, self.chosen())
        replaced, told = self._publisher.replaced(names, self._folder), self.tr(" (replaces the one there)")
        lines = [name + (told if name in replaced else "") for name in names]
        self._names.setText("\n".join(lines) or self.tr("Choose at least one format."))
        self.export_button.setEnabled(bool(names) and not self._is_blocked)

    def _show_all_findings(self) -> None:
        """Let all that is unfinished take the place of the first of it."""
        for part in (self.findings, self.more):
            part.hide()
        self.all_findings.show()
        self.all_findings.setFocus()

    def _show_choice(self) -> None:
        """Show the copy that was just chosen, so that it is seen before it is written."""
        copy = Copy.READING if self.reading.isChecked() else Copy.SUBMISSION
        self.previewed.setCurrentIndex(self.previewed.findData(copy))

    def _draw_pages(self) -> None:
        """Draw the pages of the copy that is to be seen in the place of those that are."""
        for label in self.page_pictures:
            label.hide()
            self._pages.removeWidget(label)
            label.deleteLater()
        self.page_pictures.clear()
        self.message.hide()
        self._pages.insertWidget(0, self._waiting)
        self._waiting.show()
        self._area.verticalScrollBar().setValue(0)
        copy = Copy(self.previewed.currentData())
        done, failed = partial(self._show_pages, copy), partial(self._show_no_pages, copy)
        self._publisher.preview(self._statement, done, failed, copy, self._speaking)

    def _is_previewed(self, copy: Copy) -> bool:
        return bool(self.previewed.currentData() == copy)

    def _show_no_pages(self, copy: Copy, error: Exception) -> None:
        if self._is_previewed(copy):
            self._show_trouble(error)

    def _show_pages(self, copy: Copy, pages: Sequence[bytes]) -> None:
        if self.page_pictures or not self._is_previewed(copy):
            return  # another copy was asked for while these were drawn
        self._waiting.hide()
        self._pages.removeWidget(self._waiting)
        for number, page in enumerate(pages, start=1):
            picture = QPixmap()
            picture.loadFromData(page)
            picture.setDevicePixelRatio(picture.width() / _PAGE_PIXELS)
            label = PlainLabel()
            label.setPixmap(picture)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(self.tr("Page {number} of {count}").format(number=number, count=len(pages)))
            self.page_pictures.append(label)
            self._pages.insertWidget(number - 1, label)

    def _show_trouble(self, error: Exception) -> None:
        self._waiting.hide()
        self.message.setText(self._trouble_words(error))
        self.message.show()
        self.export_button.setEnabled(bool(self.chosen()) and not self._is_blocked)

    def _trouble_words(self, error: Exception) -> str:
        if isinstance(error, FileProblem):
            return words.problem(error)
        if isinstance(error, MissingGlyph):
            return words.missing_glyph(error)
        # Its message is not for people, and may hold anything; the jobs have reported it.
        return self.tr("Something in the program went wrong. This could not be done; your text is as it was.")


def _findings_words(findings: Sequence[Finding]) -> str:
    return "\n".join("⚠ " + words.finding(found) for found in findings)
