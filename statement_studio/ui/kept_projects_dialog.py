"""The dialog of all statements of which earlier versions are kept, also of those whose folder is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.language import script_direction
from statement_studio.session.archive import KnownProject
from statement_studio.session.taste import Theme

from . import words
from .pace_words import apart
from .plain_label import PlainLabel, WrappedLabel, plain_tip
from .theme import sans
from .version_list import moment

_LINE_PIXELS = 18
_MARGIN_PIXELS = 8
_PROJECT, _LINES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class KeptProjectsDialog(QDialog):
    """Lists the projects and announces the one whose versions shall be seen; it stays open meanwhile.

    `to_local` tells a time in the zone of the person.
    """

    project_chosen = Signal(object)
    """The KnownProject."""

    def __init__(
        self,
        projects: Sequence[KnownProject],
        theme: Theme,
        to_local: Callable[[datetime], datetime] = datetime.astimezone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier Versions"))
        self.resize(640, 460)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Statements of which earlier versions are kept"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _ProjectDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        for project in projects:
            self._add(project, to_local)
        self.list.itemActivated.connect(lambda _item: self._announce())
        self.intro = WrappedLabel(self._intro(), "small")
        self.see_button, self.close_button = QPushButton(self.tr("&See Versions…")), QPushButton(self.tr("Close"))
        self.see_button.setProperty("role", "primary")
        self.see_button.setDefault(True)
        self.see_button.clicked.connect(lambda _checked=False: self._announce())
        self.close_button.clicked.connect(lambda _checked=False: self.reject())
        self._lay_out()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _add(self, project: KnownProject, to_local: Callable[[datetime], datetime]) -> None:
        one, many = self.tr("{n} version, saved on"), self.tr("{n} versions, the last saved on")
        saved = f"{words.count(project.versions, one, many)} {moment(to_local(project.at))}"
        place = str(project.folder)
        if not project.folder.is_dir():
            place = self.tr("✕ folder gone: {folder}").format(folder=place)
        lines = (apart(project.title) or self.tr("Untitled statement"), saved, place)
        item = QListWidgetItem("\n".join(lines))
        item.setData(_PROJECT, project)
        item.setData(_LINES, lines)
        item.setToolTip(plain_tip(item.text()))
        self.list.addItem(item)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.see_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("STATEMENTS, THE LAST SAVED FIRST"), "caption"))
        column.addWidget(self.list, 1)
        column.addWidget(self.intro)
        column.addLayout(buttons)

    def _announce(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.project_chosen.emit(item.data(_PROJECT))

    def _intro(self) -> str:
        return self.tr(
            "Every save is kept on this computer for a while, also where the folder is gone. What is brought back from "
            "here is a new statement, and nothing of another one is changed."
        )


class _ProjectDelegate(QStyledItemDelegate):
    """Paints a statement: its title, beneath it when it was saved and where."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _LINE_PIXELS * len(index.data(_LINES)) + 2 * _MARGIN_PIXELS + 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, box = self._theme, QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.chip))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(theme.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        inside = box.adjusted(12, _MARGIN_PIXELS, -8, -_MARGIN_PIXELS)
        for number, line in enumerate(index.data(_LINES)):
            painter.setFont(sans(12 if number else 13))
            painter.setPen(QColor(theme.muted if number else theme.ink))
            row = QRect(inside.left(), inside.top() + number * _LINE_PIXELS, inside.width(), _LINE_PIXELS)
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideMiddle, row.width())
            is_leftwards = number == 0 and script_direction(line) == "rtl"
            side = Qt.AlignmentFlag.AlignRight if is_leftwards else Qt.AlignmentFlag.AlignLeft
            painter.drawText(row, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
