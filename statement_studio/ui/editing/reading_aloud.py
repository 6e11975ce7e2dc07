"""Reading the draft aloud in the window: from where the cursor is, with the sentence marked that is being said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from statement_studio.domain.read_out import SaidSentence, said_sentences
from statement_studio.session.desk import Desk
from statement_studio.session.reading_aloud import ReadingAloud, Silence
from statement_studio.session.taste import Theme
from statement_studio.session.wording import utf16_offset
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands
from statement_studio.ui.rehearsal import sound_words

from .editor import StatementEditor
from .layers import Layer


class AloudReader(QObject):
    """Lets a voice of this computer read the statement; any change of the text ends it."""

    def __init__(
        self,
        desk: Desk,
        editor: StatementEditor,
        reading: ReadingAloud,
        commands: Commands,
        ask: Ask,
        worn: Callable[[], Theme],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._editor, self.reading = desk, editor, reading
        self._ask, self._worn = ask, worn
        tip = self.tr("A voice of this computer reads from here on; again to stop")
        self._action = commands.add("read_aloud", self.tr("Read Alo&ud"), None, "Ctrl+Alt+S", tip, is_switch=True)
        self._action.toggled.connect(self._toggled)
        reading.begun.connect(self._mark)
        reading.ended.connect(self._ended)
        desk.document.contentsChanged.connect(reading.stop)
        desk.opened.connect(reading.stop)

    def _toggled(self, wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        if not wanted:
            self.reading.stop()
            return
        language = self._desk.details.language
        why = self.reading.silence(language)
        if why is not None:
            self._action.setChecked(False)
            self._ask.tell(self.tr("Nothing can be read aloud on this computer."), self._words(why))
            return
        self.reading.read(self._from_cursor(language), language)

    def _from_cursor(self, language: str) -> tuple[SaidSentence, ...]:
        cursor = self._editor.textCursor()
        sentences = said_sentences(self._desk.timing.blocks, language)
        here = [each for each in sentences if self._place(each).selectionEnd() > cursor.selectionStart()]
        if cursor.hasSelection():
            return tuple(each for each in here if self._place(each).selectionStart() < cursor.selectionEnd())
        return tuple(here) or sentences  # at the end of the text it begins anew

    def _place(self, sentence: SaidSentence) -> QTextCursor:
        block = self._desk.document.findBlockByNumber(sentence.index)
        text = self._desk.timing.blocks[sentence.index].text
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + utf16_offset(text, sentence.start))
        cursor.setPosition(block.position() + utf16_offset(text, sentence.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, sentence: SaidSentence) -> None:
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        colour = QColor(self._worn().accent)
        colour.setAlphaF(0.18)
        look.setBackground(colour)
        selection.cursor, selection.format = self._place(sentence), look
        self._editor.set_layer(Layer.READ, [selection])
        bar, box = self._editor.verticalScrollBar(), self._editor.cursorRect(selection.cursor)
        if box.bottom() > self._editor.viewport().height() or box.top() < 0:
            bar.setValue(bar.value() + box.top() - self._editor.viewport().height() // 3)

    def _ended(self) -> None:
        self._action.setChecked(False)
        self._editor.set_layer(Layer.READ, [])

    def _words(self, why: Silence) -> str:
        absent = self.tr("The part that speaks is not installed.")
        return {
            Silence.NOT_INSTALLED: f"{absent} {sound_words.how_to_install()}",
            Silence.NO_ENGINE: self.tr(
                "This system has no engine of speech. On Debian: speech-dispatcher and espeak-ng."
            ),
            Silence.NO_VOICE: self.tr("There is no voice here for the language of this statement."),
        }[why]
