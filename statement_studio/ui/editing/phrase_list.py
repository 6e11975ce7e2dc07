"""The small list of set phrases at the cursor: found by typing, shown in full, each with what it costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from statement_studio.domain.phrase import Phrase, PhraseGroup, offered
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel, hairline

_WIDTH, _HEIGHT = 460, 360


def group_name(group: PhraseGroup) -> str:
    """Return what a group of phrases is called."""
    names = {
        PhraseGroup.SALUTATION: QCoreApplication.translate("Phrases", "Salutation"),
        PhraseGroup.JOINT: QCoreApplication.translate("Phrases", "Joint statement"),
        PhraseGroup.THANKS: QCoreApplication.translate("Phrases", "Thanks"),
        PhraseGroup.CALL: QCoreApplication.translate("Phrases", "Calls and concerns"),
        PhraseGroup.TREATY: QCoreApplication.translate("Phrases", "Treaty"),
        PhraseGroup.CLOSING: QCoreApplication.translate("Phrases", "Closing"),
        PhraseGroup.OTHER: QCoreApplication.translate("Phrases", "Other"),
    }
    return names[group]


class PhraseList(QDialog):
    """Offers phrases; `chosen` is the one taken once the dialog was accepted. `seconds_of` tells what a text costs."""

    def __init__(
        self,
        phrases: Sequence[Phrase],
        seconds_of: Callable[[str], float],
        looked_for: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._phrases, self._seconds_of = phrases, seconds_of
        self.chosen: Phrase | None = None
        self.setWindowTitle(self.tr("Insert a phrase"))
        self.resize(_WIDTH, _HEIGHT)
        self.setStyleSheet("PhraseList { border: 1px solid palette(mid); }")
        self.field = QLineEdit(looked_for)
        self.field.setAccessibleName(self.tr("Find a phrase"))
        self.field.setPlaceholderText(self.tr("Find a phrase"))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("role", "choice")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.preview, self.cost = WrappedLabel(), PlainLabel(role="small")
        self.preview.setMinimumHeight(3 * self.preview.fontMetrics().lineSpacing())
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._lay_out()
        self.field.textChanged.connect(lambda _text: self._show_fitting())
        self.list.currentRowChanged.connect(lambda _row: self._show_current())
        self.list.itemActivated.connect(lambda _item: self._take())
        self._show_fitting()
        self.field.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.cost, 1)
        foot.addWidget(PlainLabel(self.tr("Enter inserts, Esc closes"), role="small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(hairline())
        column.addWidget(self.preview)
        column.addLayout(foot)

    def open_at(self, point: QPoint) -> None:
        """Stand below a point of the screen, or as near to it as there is room."""
        room = self.screen().availableGeometry()
        x = max(room.left(), min(point.x(), room.right() - self.width()))
        self.move(x, max(room.top(), min(point.y() + 4, room.bottom() - self.height())))

    def current(self) -> Phrase | None:
        """Return the phrase that is lit."""
        item = self.list.currentItem()
        phrase = item.data(Qt.ItemDataRole.UserRole) if item else None
        return phrase if isinstance(phrase, Phrase) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _show_fitting(self) -> None:
        self.list.clear()
        for phrase in offered(self._phrases, self.field.text()):
            name = f"{phrase.name}   ·   {phrase.abbreviation}" if phrase.abbreviation else phrase.name
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, phrase)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, phrase.text)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show_current()

    def _show_current(self) -> None:
        phrase = self.current()
        if phrase is None:
            self.preview.setText(self.tr("No phrase holds these words."))
            self.cost.setText("")
            return
        self.preview.setText(phrase.text)
        seconds = round(self._seconds_of(phrase.text))
        told = self.tr("about {n} s").format(n=seconds) if seconds else self.tr("less than a second")
        self.cost.setText(f"{group_name(phrase.group)}   ·   {told}")

    def _take(self) -> None:
        self.chosen = self.current()
        if self.chosen is not None:
            self.accept()
