"""A strip under the head of the window that says what the person must know of this statement, and offers the next step.

It takes no room when there is nothing to say, and never takes the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .plain_label import PlainLabel, WrappedLabel, hairline, paint_as


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know. `deeds` are what can be done about it: words, and what they do."""

    text: str
    deeds: tuple[tuple[str, Callable[[], object]], ...] = ()
    is_warning: bool = True


class NoticeBar(QWidget):
    """Shows notices, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        paint_as(self, "notice")
        self.setAccessibleName(self.tr("Notices"))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(20, 6, 20, 6)
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(hairline())
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these notices in the place of the earlier ones."""
        while (item := self._rows.takeAt(0)) is not None:
            _clear(item.layout())
        for notice in notices:
            self._rows.addLayout(self._row(notice))
        self.setAccessibleDescription("\n".join(notice.text for notice in notices))
        self.setVisible(bool(notices))

    def add_notice(self, notice: Notice) -> None:
        """Show another notice below those that are there."""
        self._rows.addLayout(self._row(notice))
        self.setAccessibleDescription("\n".join(part for part in (self.accessibleDescription(), notice.text) if part))
        self.show()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is said just now."""
        return tuple(label.text() for label in self.findChildren(WrappedLabel))

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be done, in the order of the notices."""
        return tuple(self.findChildren(QPushButton))

    def _row(self, notice: Notice) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        sign = PlainLabel("⚠" if notice.is_warning else "ⓘ", "warning" if notice.is_warning else "small")
        sign.setAccessibleName(self.tr("Warning") if notice.is_warning else self.tr("Note"))
        text = WrappedLabel(notice.text)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(sign)
        row.addWidget(text, 1)
        for words, do in notice.deeds:
            row.addWidget(_button(words, do))
        return row


def _button(words: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "quiet")
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda _checked=False: do())
    return button


def _clear(row: QLayout | None) -> None:
    """Take the widgets of a row away; a button may be in the middle of its own click."""
    while row is not None and (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
