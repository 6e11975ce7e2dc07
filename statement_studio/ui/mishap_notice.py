"""Telling that the program itself is at fault: once for each kind of mishap, calmly, and what it means for the text."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from statement_studio.session.mishaps import Mishaps, News
from statement_studio.ui.parts.plain_label import WrappedLabel

from .ask import Ask

_REPORT_PIXELS = 220


class MishapNotice(QObject):
    """Shows each mishap that is news to the person, one at a time."""

    def __init__(self, mishaps: Mishaps, ask: Ask, parent: QWidget) -> None:
        super().__init__(parent)
        self._ask, self._window = ask, parent
        self._told: set[str] = set()
        self._is_telling = False
        mishaps.happened.connect(self._tell)

    def _tell(self, news: News) -> None:
        if self._is_telling or news.key in self._told:
            return
        self._told.add(news.key)
        self._is_telling = True
        try:
            self._ask.through(MishapDialog(news, self._window))
        finally:
            self._is_telling = False


class MishapDialog(QDialog):
    """Says that something went wrong, where the text is safe and what to do. The report is seen on request."""

    def __init__(self, news: News, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Statement Studio"))
        self.setMinimumWidth(480)
        self.title = WrappedLabel(self.tr("Something in the program went wrong."), "title")
        self.told = WrappedLabel(self._safety(is_kept=news.is_kept))
        self.where = WrappedLabel(self._place(news), "small")
        self.report = QPlainTextEdit(news.report.text)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setMinimumHeight(_REPORT_PIXELS)
        self.report.setAccessibleName(self.tr("Report of what went wrong"))
        self.report.hide()
        self.show_button = QPushButton(self.tr("&Show the report"))
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(lambda _checked=False: self._show_report())
        self.close_button = QPushButton(self.tr("&Go on"))
        self.close_button.setProperty("role", "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(lambda _checked=False: self.accept())
        self._lay_out()
        self.close_button.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (self.title, self.told, self.where, self.report):
            column.addWidget(each)
        column.addLayout(buttons)

    def _safety(self, *, is_kept: bool) -> str:
        if is_kept:
            return self.tr(
                "What you typed is kept: whatever is not saved was just put aside as a copy. You can go on; "
                "if it happens again, save under another name and start again."
            )
        return self.tr(
            "⚠ No copy of what you typed could be put aside. Save now under another name; where that fails, "
            "copy the text into another program. Then start again."
        )

    def _place(self, news: News) -> str:
        path = news.report.path
        if path is None:
            return self.tr("No report of it could be kept on this computer, and none is sent anywhere.")
        told = self.tr("A report is in {path}. It holds no text, no names and no folders, and is sent nowhere.")
        return told.format(path=path)

    def _show_report(self) -> None:
        self.report.show()
        self.show_button.setEnabled(False)
        self.report.setFocus()
