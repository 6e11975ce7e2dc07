"""The page of keys: every command with its keys, a new key for any of them, and what becomes of one that is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from statement_studio.domain.likeness import likeness
from statement_studio.session.own_keys import FileProblem, OwnKeys
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Command, Commands
from statement_studio.ui.key_rules import shown, shown_keys
from statement_studio.ui.menu_places import menu_places
from statement_studio.ui.parts.dialog_foot import add_foot
from statement_studio.ui.parts.plain_label import WrappedLabel, plain_tip

from .key_field import KeyField

_NAME = Qt.ItemDataRole.UserRole
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeysPage(QWidget):
    """Shows the keys of `commands` and lets the person change them; `bar` tells the menus, `ask` what went wrong.

    `beside` are the commands of other windows, each with what stands in the place of its menu: the same key may be
    given in two windows.
    """

    def __init__(
        self,
        commands: Commands,
        keys: OwnKeys,
        bar: QMenuBar,
        ask: Ask,
        beside: Sequence[tuple[str, Commands]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands, self._keys, self._bar, self._ask, self._beside = commands, keys, bar, ask, beside
        self._wanted: tuple[Command, tuple[str, ...] | None] | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a command or a key"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.installEventFilter(self)
        self.table = self._table()
        self.field = KeyField()
        self.message = WrappedLabel(role="small")
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())
        self.take, self.leave = QPushButton(self.tr("&Take It From There")), QPushButton(self.tr("&Leave It"))
        self.none, self.usual = QPushButton(self.tr("&No Key")), QPushButton(self.tr("&Usual Key"))
        self.all_usual = QPushButton(self.tr("Usual Keys for &All…"))
        self._lay_out()
        self._connect()
        self.show_keys()

    def _table(self) -> QTableWidget:
        table = _Table(0, 3)
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        change.setSpacing(8)
        change.addWidget(self.field, 1)
        for button in (self.none, self.usual, self.all_usual):
            change.addWidget(button)
        answer = QHBoxLayout()
        answer.setSpacing(8)
        answer.addWidget(self.message, 1)
        for button in (self.take, self.leave):
            button.hide()
            answer.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addLayout(change)
        column.addLayout(answer)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._sift())
        self.table.currentCellChanged.connect(lambda *_cells: self._chosen())
        self.table.cellActivated.connect(lambda _row, _column: self.field.setFocus())
        self.field.key_pressed.connect(self._pressed)
        for button, do in (
            (self.take, self._take),
            (self.leave, self._chosen),
            (self.none, partial(self._want_for_current, ())),
            (self.usual, partial(self._want_for_current, None)),
            (self.all_usual, self._want_all_usual),
        ):
            button.setAutoDefault(False)  # Enter changes a key
            button.clicked.connect(lambda _checked=False, do=do: do())
        for commands in self._homes:
            commands.keys_changed.connect(self.show_keys)

    @property
    def _homes(self) -> tuple[Commands, ...]:
        return self._commands, *(commands for _, commands in self._beside)

    def _home(self, command: Command) -> Commands:
        """Return the commands among which this one is."""
        return next(commands for commands in self._homes if command in commands)

    def _others(self, command: Command) -> list[Command]:
        """Return which commands a key of this one could be taken from: those of its window, and what works in all."""
        home = self._home(command)
        return [
            other
            for commands in self._homes
            for other in commands
            if other is not command and (commands is home or command.is_vital or other.is_vital)
        ]

    def show_keys(self) -> None:
        """Show the commands with the keys they have now, in the order of the menus."""
        chosen, places = self.command, dict(menu_places(self._bar))
        order = {name: number for number, name in enumerate(places)}
        listed = sorted(self._commands, key=lambda command: order.get(command.name, len(order)))
        for place, commands in self._beside:
            listed += commands
            places |= {command.name: place for command in commands}
        own = self._keys.names
        self.table.setRowCount(len(listed))
        for row, command in enumerate(listed):
            keys = self.tr("{keys} (yours)") if command.name in own else "{keys}"
            told = keys.format(keys=shown_keys(command.action) or "–")
            for column, text in enumerate((command.words, places.get(command.name, ""), told)):
                item = QTableWidgetItem(text)
                item.setData(_NAME, command.name)
                item.setToolTip(plain_tip(command.tip if not column else text))
                self.table.setItem(row, column, item)
        if chosen:
            self._choose(chosen.name)
        self._sift(chosen)

    @property
    def command(self) -> Command | None:
        """The command whose row is chosen; None when the filter leaves none."""
        item = self.table.item(self.table.currentRow(), 0)
        every = (each for commands in self._homes for each in commands)
        return next((each for each in every if item and each.name == item.data(_NAME)), None)

    def _choose(self, name: str) -> None:
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.data(_NAME) == name:
                self.table.setCurrentCell(row, 0)

    def _sift(self, kept: Command | None = None) -> None:
        """List what the filter asks for, and the command kept; what is hidden is never chosen."""
        asked, table = self.filter.text(), self.table
        for row in range(table.rowCount()):
            items = [item for column in range(3) if (item := table.item(row, column))]
            texts = [item.text() for item in items]
            is_key = asked.strip().casefold() in texts[2].casefold()
            is_kept = kept is not None and items[0].data(_NAME) == kept.name
            table.setRowHidden(row, not (is_kept or is_key or likeness(asked, " ".join(texts[:2]))))
        if table.currentRow() < 0 or table.isRowHidden(table.currentRow()):
            listed = (row for row in range(table.rowCount()) if not table.isRowHidden(row))
            table.setCurrentCell(next(listed, -1), 0)

    def _chosen(self) -> None:
        """Say what can be done to the chosen command."""
        command, self._wanted = self.command, None
        is_vital = command is not None and command.is_vital
        for part in (self.field, self.usual):
            part.setEnabled(command is not None)
        self.none.setEnabled(command is not None and not is_vital)
        self.take.hide()
        self.leave.hide()
        self.field.clear()
        if command is None:
            self.message.setText("")
            return
        told = self.tr("Press Enter to change the key of the chosen command, then the new key.")
        vital = self.tr("It works in every dialog too, and always has a key that nothing else can have.")
        self.message.setText(f"{told} {vital}" if is_vital else told)

    # Changing

    def _pressed(self, key: QKeySequence) -> None:
        self._chosen()
        self.field.setText(shown(key))
        if self.command is None:
            return
        if why_not := self._home(self.command).refusal(key):
            self.message.setText(why_not)
        else:
            self._want(self.command, (key.toString(_PORTABLE),))

    def _want_for_current(self, keys: tuple[str, ...] | None) -> None:
        if self.command is not None:
            self._want(self.command, keys)

    def _want(self, command: Command, keys: tuple[str, ...] | None) -> None:
        """Give a command these keys (None for its usual ones), once it is settled what others have of them."""
        wanted = command.keys if keys is None else keys
        others = [each for each in self._others(command) if set(wanted) & set(_keys_of(each))]
        if not others:
            self._give(command, keys, {})
            return
        self._wanted = (command, keys)
        names = ", ".join(f"“{other.words}”" for other in others)
        told = self.tr("{key} is the key of {others} now.")
        shared = [key for key in wanted if any(key in _keys_of(other) for other in others)]
        self.message.setText(told.format(key=", ".join(shown(QKeySequence(key)) for key in shared), others=names))
        is_free = not any(other.is_vital for other in others)
        self.take.setVisible(is_free)
        self.leave.setVisible(is_free)

    def _take(self) -> None:
        if self._wanted is None:
            return
        command, keys = self._wanted
        wanted = set(command.keys if keys is None else keys)
        less = {
            each.name: tuple(key for key in had if key not in wanted)
            for each in self._others(command)
            if wanted & set(had := _keys_of(each))
        }
        self._give(command, keys, less)
        self.field.setFocus()

    def _give(self, command: Command, keys: tuple[str, ...] | None, less: Mapping[str, Sequence[str]]) -> None:
        given = None if keys == command.keys else keys
        self._keep(partial(self._keys.give, {command.name: given, **{n: tuple(k) for n, k in less.items()}}))
        self._chosen()
        told = shown_keys(command.action)
        has = self.tr("“{command}” has {keys} now.") if told else self.tr("“{command}” has no key now.")
        self.message.setText(has.format(command=command.words, keys=told))

    def _want_all_usual(self) -> None:
        question = self.tr("Give every command its usual keys?")
        if self._ask.confirm(question, self.tr("The keys you have chosen are forgotten."), self.tr("Usual Keys")):
            self._keep(self._keys.forget_all)

    def _keep(self, do: Callable[[], None]) -> None:
        try:
            do()
        except FileProblem as problem:
            self._ask.tell(
                self.tr("The keys hold until the window closes; they could not be kept."), words.problem(problem)
            )

    # What Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the filter to what it lists: Down to the list, Enter to the new key of what is chosen there."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
            if event.key() in _ENTER:
                self.field.setFocus()
                return True
        return super().eventFilter(watched, event)


class _Table(QTableWidget):
    """A table that keeps Enter for itself: the dialog around it would take it for its own button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            event.accept()


class KeysDialog(QDialog):
    """The page of keys by itself."""

    def __init__(
        self,
        commands: Commands,
        keys: OwnKeys,
        bar: QMenuBar,
        ask: Ask,
        beside: Sequence[tuple[str, Commands]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(720, 560)
        self.page = KeysPage(commands, keys, bar, ask, beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.page, 1)
        add_foot(column, self, takes_enter=False)
        self.page.filter.setFocus()


def _keys_of(command: Command) -> tuple[str, ...]:
    return tuple(key.toString(_PORTABLE) for key in command.action.shortcuts())
