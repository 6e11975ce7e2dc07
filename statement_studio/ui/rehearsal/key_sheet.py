"""The keys of the prompter over its text, as they are now: who does not know one looks it up while the clock goes on.

Knows that the next key puts the list away, whatever else it does.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from statement_studio.ui.commands import Command, Commands
from statement_studio.ui.key_rules import shown_keys
from statement_studio.ui.parts.plain_label import ElidingLabel
from statement_studio.ui.theme import sans

from .roll_look import RollLook

_COLUMNS = 2
_LINE_PIXELS = 26
"""What a line of the list takes in its usual letters; where there is less room, the letters are smaller."""
_USUAL_PIXELS, _LEAST_PIXELS = 15, 10
_AROUND_PIXELS = 24


class KeySheet(QWidget):
    """Lists the keys of the commands of the window it lies in."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._commands, self._window = commands, window
        self.was_open = False
        """Whether the list was open when the last key was pressed."""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("The keys"))
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        commands.begun.connect(self._fold)
        self.hide()

    def _fold(self) -> None:
        self.was_open = self.isVisible()
        self.hide()

    def show_over(self, part: QWidget, look: RollLook) -> None:
        """Show the list over a part of the window, over all of it where that is not in sight.

        It does not come where the key that asks for it has just put it away.
        """
        if self.was_open:
            return
        self.setStyleSheet(f"KeySheet {{ background: {look.paper}; }} QLabel {{ color: {look.ink}; }}")
        whole = self._window.rect()
        self.setGeometry(QRect(part.mapTo(self._window, QPoint(0, 0)), part.size()) if part.isVisible() else whole)
        self._fill([each for each in self._commands if each.action.shortcuts()])
        self.show()
        self.raise_()

    def _fill(self, commands: list[Command]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.deleteLater()
        rows = -(-len(commands) // _COLUMNS)
        line = min(_LINE_PIXELS, (self.height() - _AROUND_PIXELS) // max(1, rows))
        font = sans(max(_LEAST_PIXELS, _USUAL_PIXELS * line // _LINE_PIXELS))
        for number, command in enumerate(commands):
            column, row = divmod(number, rows)
            for part, told in enumerate((shown_keys(command.action), command.words.replace("…", ""))):
                label = ElidingLabel()
                label.setFont(font)
                label.setText(told)
                label.setFixedHeight(line)
                self._grid.addWidget(label, row, 2 * column + part)
        self._grid.setRowStretch(rows, 1)
        for column in range(2 * _COLUMNS):
            self._grid.setColumnStretch(column, 1 + column % 2)
        lines = (f"{command.words}: {shown_keys(command.action)}" for command in commands)
        self.setAccessibleDescription("\n".join(lines))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.hide()
