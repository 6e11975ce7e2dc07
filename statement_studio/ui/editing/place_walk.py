"""Going from one open place of a phrase to the next while it is filled in: by Tab or Enter, until none is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from statement_studio.domain.phrase import places_in
from statement_studio.session import wording

from .editor import StatementEditor


class PlaceWalk(QObject):
    """Selects the open places of what was just inserted, one after the other. Esc, or going elsewhere, ends it."""

    def __init__(self, editor: StatementEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._start: QTextCursor | None = None
        self._end: QTextCursor | None = None

    @property
    def is_on(self) -> bool:
        """Whether a phrase is being filled in."""
        return self._start is not None

    def begin(self, start: int, end: int) -> None:
        """Walk through the open places between two positions of the document, from the first."""
        document = self._editor.document()
        self._start, self._end = QTextCursor(document), QTextCursor(document)
        self._start.setPosition(start)
        self._start.setKeepPositionOnInsert(True)
        self._end.setPosition(end)
        self._editor.installEventFilter(self)  # while there is no walk, keys need not come by here
        if not self._select_next(start):
            self.end()

    def end(self) -> None:
        """Leave the keys to the text again."""
        self._start = self._end = None
        self._editor.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Tab is asked for twice, first as a shortcut; only the key itself is walked by.
        if self._start is not None and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.end()
                return True
            is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if is_plain and key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_within():
                return self._go_on()
        return super().eventFilter(watched, event)

    def _is_within(self) -> bool:
        place = self._editor.textCursor().selectionEnd()
        is_within = bool(self._start and self._end and self._start.position() <= place <= self._end.position())
        if not is_within:
            self.end()
        return is_within

    def _go_on(self) -> bool:
        """Go to the next place, or behind the phrase when none is left."""
        assert self._start is not None
        assert self._end is not None
        place = self._editor.textCursor().selectionEnd()
        is_found = self._select_next(place) or self._select_next(self._start.position())
        # The last one left, when it stays as it is, ends the walk too.
        if not is_found or self._editor.textCursor().selectionEnd() == place:
            self._editor.setTextCursor(QTextCursor(self._end))
            self.end()
        return True

    def _select_next(self, position: int) -> bool:
        """Select the first open place behind a position, within what was inserted."""
        assert self._end is not None
        document, end = self._editor.document(), self._end.position()
        block = document.findBlock(position)
        while block.isValid() and block.position() <= end:
            text = wording.paragraph(block)
            for opens, closes in places_in(text):
                first = block.position() + wording.utf16_offset(text, opens)
                last = block.position() + wording.utf16_offset(text, closes)
                if position <= first and last <= end:
                    cursor = QTextCursor(document)
                    cursor.setPosition(first)
                    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                    self._editor.setTextCursor(cursor)
                    self._editor.ensureCursorVisible()
                    return True
            block = block.next()
        return False
