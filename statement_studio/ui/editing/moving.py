"""Moving in the text by sentences, to a paragraph or a time, and moving paragraphs themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMainWindow, QWidget

from statement_studio.session import paragraphs
from statement_studio.session.desk import Desk
from statement_studio.session.sentence_steps import SentenceSteps
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands, Keys, Need

from .editor import StatementEditor


class Moving(QObject):
    """Adds the commands and does them. `page` holds the editor and nothing else: there their keys work."""

    def __init__(
        self, desk: Desk, editor: StatementEditor, page: QWidget, commands: Commands, ask: Ask, parent: QMainWindow
    ) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._page, self._ask, self._window = desk, editor, page, ask, parent
        add = commands.add
        add("go_to", self.tr("&Go to…"), self.go_to, "Ctrl+L", self.tr("Go to a paragraph or a time"))
        self._add_of_paragraphs(commands)
        self._add_of_sentences(commands)

    def _add_of_paragraphs(self, commands: Commands) -> None:
        edits: tuple[tuple[str, str, Callable[[QTextCursor], object], str], ...] = (
            ("move_up", self.tr("Move Paragraph &Up"), partial(paragraphs.move, down=False), "Alt+Up"),
            ("move_down", self.tr("Move Paragraph &Down"), partial(paragraphs.move, down=True), "Alt+Down"),
            ("duplicate", self.tr("Du&plicate Paragraph"), paragraphs.double, "Ctrl+D"),
            ("delete_paragraph", self.tr("D&elete Paragraph"), paragraphs.delete, "Ctrl+Shift+K"),
            ("join", self.tr("&Join with the Next Line"), paragraphs.join, "Ctrl+Shift+J"),
        )
        for name, words, edit, keys in edits:
            self._add(commands, name, words, self._edit(edit), keys, Need.WRITABLE)

    def _add_of_sentences(self, commands: Commands) -> None:
        for name, words, do, keys in (
            ("next_sentence", self.tr("&Next Sentence"), self._step(), "Ctrl+Alt+Right"),
            ("previous_sentence", self.tr("&Previous Sentence"), self._step(is_back=True), "Ctrl+Alt+Left"),
            ("select_sentence", self.tr("&Select Sentence"), self.select_sentence, "Ctrl+Alt+L"),
            ("extend_on", self.tr("Select &On by a Sentence"), self._step(extends=True), "Ctrl+Alt+Shift+Right"),
            (
                *("extend_back", self.tr("Select &Back by a Sentence")),
                *(self._step(is_back=True, extends=True), "Ctrl+Alt+Shift+Left"),
            ),
        ):
            self._add(commands, name, words, do, keys, Need.STATEMENT)

    def _add(self, commands: Commands, name: str, words: str, do: Callable[[], object], keys: Keys, need: Need) -> None:
        action = commands.add(name, words, do, keys, need=need)
        # In another field the same keys do nothing to the text, and the menu of the editor stays short.
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._window.removeAction(action)
        self._page.addAction(action)

    def go_to(self) -> None:
        """Ask for a paragraph or a time and put the cursor there."""
        from .go_to_dialog import GoToDialog

        desk = self._desk
        dialog = GoToDialog(desk.document, desk.timing, self._ask.parent, is_timed=desk.details.is_timed)
        if self._ask.through(dialog) and dialog.position is not None:
            self._editor.go_to(dialog.position)
        self._editor.setFocus()

    def select_sentence(self) -> None:
        """Select the sentence at the cursor."""
        cursor = self._editor.textCursor()
        start, end = self._sentences.at(cursor.selectionStart())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)

    @property
    def _sentences(self) -> SentenceSteps:
        return SentenceSteps(self._desk.document, self._desk.timing)

    def _step(self, *, is_back: bool = False, extends: bool = False) -> Callable[[], None]:
        def step() -> None:
            cursor, sentences = self._editor.textCursor(), self._sentences
            goal = sentences.previous_from if is_back else sentences.next_from
            mode = QTextCursor.MoveMode.KeepAnchor if extends else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(goal(cursor.position()), mode)
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()

        return step

    def _edit(self, edit: Callable[[QTextCursor], object]) -> Callable[[], None]:
        def do() -> None:
            if self._desk.is_read_only:
                return
            cursor = self._editor.textCursor()
            self._desk.history.part()  # what was typed before stays a step of its own
            edit(cursor)
            self._desk.history.part()
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()

        return do
