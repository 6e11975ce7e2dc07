"""The side panel of those who put their names under the statement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
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
from statement_studio.domain.statement import CoSigner, CoSignerStatus, Statement
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import WrappedLabel, plain_tip
from statement_studio.ui.theme import sans

from . import cosigner_words as told

_ROLE = Qt.ItemDataRole.UserRole
EditCoSigner = Callable[[CoSigner | None], CoSigner | None]


class CoSignersPanel(QWidget):
    """Shows the co-signers in their order and asks for changes. `ask_cosigner` opens the form for one of them."""

    edit_requested = Signal(Statement, str)

    def __init__(self, theme: Theme, ask_cosigner: EditCoSigner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Statement()
        self._ask_cosigner = ask_cosigner
        self._summary = WrappedLabel(role="small")
        self._empty = WrappedLabel(role="small")
        for words in (self._summary, self._empty):
            words.setContentsMargins(6, 0, 6, 0)
        self._empty.setText(
            self.tr(
                "Nobody has been asked yet. Add the organisations and persons who may put their names under this "
                "statement. Only those who confirmed appear in what you export."
            )
        )
        self._delegate = _CoSignerDelegate(theme)
        self.list = self._make_list()
        self._make_actions()
        self._lay_out()

    def _make_list(self) -> QListWidget:
        listed = QListWidget()
        listed.setAccessibleName(self.tr("Co-signers"))
        listed.setItemDelegate(self._delegate)
        listed.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        listed.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        listed.itemActivated.connect(lambda _item: self.change())
        # Queued: the list must not be filled again while it is still moving its rows.
        listed.model().rowsMoved.connect(self._moved_by_mouse, Qt.ConnectionType.QueuedConnection)
        listed.currentRowChanged.connect(lambda _row: self._enable())
        return listed

    def _make_actions(self) -> None:
        self.add_action = self._action(self.tr("Add…"), self.add)
        self.edit_action = self._action(self.tr("Edit…"), self.change, "F2")
        self.up_action = self._action(self.tr("Move up"), lambda: self.move_by(-1), "Alt+Up")
        self.down_action = self._action(self.tr("Move down"), lambda: self.move_by(1), "Alt+Down")
        self.remove_action = self._action(self.tr("Remove"), self.remove, "Del")
        self.list.addActions([self.edit_action, self.up_action, self.down_action])
        for status in CoSignerStatus:
            words = told.status_words(status)
            self.list.addAction(self._action(words, partial(self.set_status, status)))
        self.list.addAction(self.remove_action)

    def _action(self, words: str, do: Callable[[], None], keys: str = "") -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _checked=False: do())
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _lay_out(self) -> None:
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons = [
            self._button(self.add_action, self.tr("Add…"), self.tr("Add a co-signer")),
            self._button(self.edit_action, self.tr("Edit…"), self.tr("Edit the chosen co-signer (F2)")),
            self._button(self.up_action, "↑", self.tr("Move the chosen co-signer up (Alt+Up)")),
            self._button(self.down_action, "↓", self.tr("Move the chosen co-signer down (Alt+Down)")),
            self._button(self.remove_action, self.tr("Remove"), self.tr("Remove the chosen co-signer (Del)")),
        ]
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._summary)
        column.addWidget(self._empty)
        column.addLayout(self._first_step())
        column.addWidget(self.list, 1)
        column.addWidget(self._row)

    def _first_step(self) -> QHBoxLayout:
        self.first_button = QPushButton(self.tr("Add a co-signer…"))
        self.first_button.clicked.connect(lambda _checked=False: self.add())
        row = QHBoxLayout()
        row.setContentsMargins(6, 4, 6, 0)
        row.addWidget(self.first_button)
        row.addStretch(1)
        return row

    def _button(self, action: QAction, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked=False: action.trigger())
        action.enabledChanged.connect(button.setEnabled)
        return button

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_details(self, statement: Statement) -> None:
        """Show the co-signers of a statement; the chosen row stays chosen."""
        is_same = self._shown.cosigners == statement.cosigners and self.list.count() == len(statement.cosigners)
        self._shown = statement
        if not is_same or not statement.cosigners:
            self._fill(statement)

    def _fill(self, statement: Statement) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for cosigner in statement.cosigners:
            item = QListWidgetItem(cosigner.name)
            item.setData(_ROLE, cosigner)
            about = f"{told.status_words(cosigner.status)}, {told.about(cosigner)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{cosigner.name}, {about}")
            item.setToolTip(plain_tip(f"{cosigner.name}\n{about}"))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._summary.setText(told.summary(statement.cosigners))
        self._summary.setVisible(bool(statement.cosigners))
        self._row.setVisible(bool(statement.cosigners))
        for part in (self._empty, self.first_button):
            part.setVisible(not statement.cosigners)
        self._enable()

    @property
    def first_stop(self) -> QWidget:
        """The part that the keyboard goes to first."""
        return self.list if self._shown.cosigners else self.first_button

    # What can be done with them

    def add(self) -> None:
        """Ask for a new co-signer and put it at the end."""
        cosigner = self._ask_cosigner(None)
        if cosigner is not None:
            self._request((*self._shown.cosigners, cosigner), self.tr("Add {name}").format(name=cosigner.name))
            self.list.setCurrentRow(self.list.count() - 1)

    def change(self) -> None:
        """Ask for the details of the chosen co-signer."""
        row = self.list.currentRow()
        if row < 0:
            return
        cosigner = self._ask_cosigner(self._shown.cosigners[row])
        if cosigner is not None:
            self._replace(row, cosigner, self.tr("Edit {name}").format(name=cosigner.name))

    def set_status(self, status: CoSignerStatus) -> None:
        """Say where the chosen co-signer stands."""
        row = self.list.currentRow()
        if row >= 0:
            cosigner = replace(self._shown.cosigners[row], status=status)
            words = self.tr("{name}: {status}").format(name=cosigner.name, status=told.status_words(status))
            self._replace(row, cosigner, words)

    def move_by(self, steps: int) -> None:
        """Move the chosen co-signer up or down in the order of signing."""
        row = self.list.currentRow()
        goal = row + steps
        if row < 0 or not 0 <= goal < len(self._shown.cosigners):
            return
        cosigners = list(self._shown.cosigners)
        cosigners.insert(goal, cosigners.pop(row))
        self._request(tuple(cosigners), self.tr("Move {name}").format(name=cosigners[goal].name))
        self.list.setCurrentRow(goal)

    def remove(self) -> None:
        """Take the chosen co-signer off; undo brings it back."""
        row = self.list.currentRow()
        if row >= 0:
            name = self._shown.cosigners[row].name
            rest = self._shown.cosigners[:row] + self._shown.cosigners[row + 1 :]
            self._request(rest, self.tr("Remove {name}").format(name=name))

    def _replace(self, row: int, cosigner: CoSigner, words: str) -> None:
        cosigners = list(self._shown.cosigners)
        cosigners[row] = cosigner
        self._request(tuple(cosigners), words)

    def _moved_by_mouse(self) -> None:
        cosigners = tuple(self.list.item(row).data(_ROLE) for row in range(self.list.count()))
        # The list has moved its rows by itself; it shows the statement again until that has changed.
        self._fill(self._shown)
        self._request(cosigners, self.tr("Move a co-signer"))

    def _request(self, cosigners: tuple[CoSigner, ...], words: str) -> None:
        self.edit_requested.emit(replace(self._shown, cosigners=cosigners), words)

    def _enable(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        for action in (self.edit_action, self.remove_action):
            action.setEnabled(row >= 0)
        self.up_action.setEnabled(row > 0)
        self.down_action.setEnabled(0 <= row < last)


class _CoSignerDelegate(QStyledItemDelegate):
    """Paints a co-signer in two lines: the name, what is known of it, and where it stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, 50)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cosigner = index.data(_ROLE)
        box: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(self.theme.chip))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        inner = box.adjusted(6, 7, -6, -7)
        self._paint_name(painter, cosigner.name, inner)
        status = self._paint_status(painter, cosigner.status, inner)
        room = QRect(inner.left(), inner.top(), inner.width() - status - 10, inner.height())
        painter.setPen(QColor(self.theme.muted))
        about = painter.fontMetrics().elidedText(told.about(cosigner), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, about)
        painter.restore()

    def _paint_status(self, painter: QPainter, status: CoSignerStatus, box: QRect) -> int:
        words = told.status_words(status)
        painter.setFont(sans(11))
        painter.setPen(QColor(told.status_colour(status, self.theme)))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)
        return painter.fontMetrics().horizontalAdvance(words)

    def _paint_name(self, painter: QPainter, name: str, box: QRect) -> None:
        side = Qt.AlignmentFlag.AlignRight if script_direction(name) == "rtl" else Qt.AlignmentFlag.AlignLeft
        painter.setFont(sans(13))
        painter.setPen(QColor(self.theme.ink))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute, shown)
