"""What the Insert menu puts into the text: set phrases, pauses, notes, and how names are pronounced."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor

from statement_studio.domain.estimate import tally
from statement_studio.domain.hints import hinted, to_hint
from statement_studio.domain.markup import Span, SpanKind, pause_seconds, spans
from statement_studio.domain.notes import notes_in
from statement_studio.domain.passages import Weight, marking, passages_in
from statement_studio.domain.phrase import Phrase, abbreviated
from statement_studio.domain.sentences import sentences_of
from statement_studio.domain.spoken import read_text
from statement_studio.session import wording
from statement_studio.session.desk import Desk
from statement_studio.session.phrases import FileProblem, Phrases
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands, Need

from .editor import StatementEditor
from .highlighter import left_open_before
from .place_walk import PlaceWalk

_USUAL_PAUSE_SECONDS = 1.0
_LONGEST_ABBREVIATED = 40


class Inserting(QObject):
    """Does the commands of the Insert menu in the text of the statement on the desk."""

    def __init__(
        self, desk: Desk, editor: StatementEditor, phrases: Phrases, commands: Commands, ask: Ask, parent: QObject
    ) -> None:
        super().__init__(parent)
        phrases.setParent(self)
        self._desk, self._editor, self._phrases, self._ask = desk, editor, phrases, ask
        self.walk = PlaceWalk(editor)
        desk.opened.connect(self.walk.end)
        self._add_commands(commands)

    def _add_commands(self, commands: Commands) -> None:
        def add(name: str, label: str, do: object, keys: str = "", tip: str = "", need: Need = Need.WRITABLE) -> None:
            assert callable(do)
            commands.add(name, label, do, keys, tip, need=need)

        add("phrase", self.tr("&Phrase…"), self.insert_phrase, "Ctrl+J", self.tr("Insert a set phrase"))
        tip = self.tr("Replace the abbreviation before the cursor by its phrase")
        add("expand", self.tr("Phrase by &Abbreviation"), self.expand, "Ctrl+Space", tip)
        tip = self.tr("Change, add and hide set phrases")
        add("own_phrases", self.tr("&My Phrases…"), self.edit_phrases, tip=tip, need=Need.STATEMENT)
        add("pause", self.tr("Pa&use…"), self.insert_pause, "Ctrl+Alt+U", self.tr("Insert or change a marked pause"))
        tip = self.tr("Write a note that is neither spoken nor exported")
        add("add_note", self.tr("Add a &Note"), self.add_note, "Ctrl+Alt+M", tip)
        tip = self.tr("Go to the next note")
        add("next_note", self.tr("Ne&xt Note"), self.next_note, "Ctrl+Alt+N", tip, Need.STATEMENT)
        tip = self.tr("Write how the word under the cursor is pronounced")
        add("pronounced", self.tr("&How It Is Pronounced…"), self.say_how, "Ctrl+Alt+H", tip)
        add("mark_must", self.tr("Mark as Mus&t"), lambda: self.mark(Weight.MUST), "Ctrl+Alt+Shift+1")
        add("mark_should", self.tr("Mark as &Should"), lambda: self.mark(Weight.SHOULD), "Ctrl+Alt+Shift+2")
        add("mark_may", self.tr("Mark as Ma&y"), lambda: self.mark(Weight.MAY), "Ctrl+Alt+Shift+3")
        add("no_mark", self.tr("N&o Mark"), lambda: self.mark(None), "Ctrl+Alt+Shift+0")

    # Phrases

    def insert_phrase(self, looked_for: str = "") -> None:
        """Let the person choose a phrase at the cursor and put it there."""
        from .phrase_list import PhraseList

        known = self._phrases.of(self._desk.details.language)
        offer = PhraseList(known, self._seconds_of, looked_for, self._ask.parent)
        offer.open_at(self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft()))
        if self._ask.through(offer) and offer.chosen is not None:
            self._put_phrase(self._editor.textCursor(), offer.chosen)

    def expand(self) -> None:
        """Put the phrase in the place of its abbreviation before the cursor; without one, offer them all."""
        cursor = self._editor.textCursor()
        block, place = cursor.block(), cursor.positionInBlock()
        before = block.text()[max(0, place - _LONGEST_ABBREVIATED) : place]
        phrase = abbreviated(self._phrases.of(self._desk.details.language), before)
        if phrase is None or cursor.hasSelection():
            self.insert_phrase()
            return
        cursor.setPosition(cursor.position() - len(phrase.abbreviation), QTextCursor.MoveMode.KeepAnchor)
        self._put_phrase(cursor, phrase)

    def _put_phrase(self, cursor: QTextCursor, phrase: Phrase) -> None:
        start = cursor.selectionStart()
        with self._desk.history.one_step(self.tr("Phrase")):
            self._editor.setTextCursor(cursor)
            self._editor.insert_text(phrase.text)
        self.walk.begin(start, self._editor.textCursor().position())

    def _seconds_of(self, text: str) -> float:
        blocks = read_text(text, self._desk.details.language, self._desk.speech.lexicon)
        return tally(blocks, self._desk.timing.pace).seconds

    def edit_phrases(self) -> None:
        """Let the person change the phrases of the statement's language."""
        from .phrases_dialog import PhrasesDialog

        language = self._phrases.language_of(self._desk.details.language)
        dialog = PhrasesDialog(
            self._phrases.of(language), self._phrases.shipped(language), words.language_name(language), self._ask.parent
        )
        if self._ask.through(dialog):
            try:
                self._phrases.keep(language, dialog.phrases)
            except FileProblem as problem:
                self._ask.tell(self.tr("The phrases stay as they were."), words.problem(problem))

    # Pauses

    def insert_pause(self) -> None:
        """Put a pause at the cursor, or change the one that is there."""
        from .insert_dialogs import PauseDialog

        block = self._editor.textCursor().block()
        text, covering = self._read(block)
        place = wording.character_offset(text, self._editor.textCursor().positionInBlock())
        pauses = (span for span in covering if span.kind is SpanKind.PAUSE)
        known = next((span for span in pauses if span.start <= place <= span.end), None)
        dialog = PauseDialog(
            pause_seconds(text[known.start : known.end]) if known else _USUAL_PAUSE_SECONDS, self._ask.parent
        )
        if not self._ask.through(dialog):
            return
        mark = f"[pause {dialog.seconds:g}s]"
        if known:
            self._put(block, text[: known.start] + mark + text[known.end :], self.tr("Pause"))
            return
        before, after = text[place - 1 : place] if place else " ", text[place : place + 1] or " "
        mark = ("" if before.isspace() else " ") + mark + ("" if after.isspace() else " ")
        with self._desk.history.one_step(self.tr("Pause")):
            cursor = self._editor.textCursor()
            cursor.setPosition(cursor.position())
            cursor.insertText(mark)
            self._editor.setTextCursor(cursor)

    # Notes

    def add_note(self) -> None:
        """Make a note of what is selected, or a new one with the cursor in it."""
        cursor = self._editor.textCursor()
        chosen = cursor.selectedText().replace("<<}", "").replace("{>>", "").strip()
        before = "" if cursor.hasSelection() or self._is_after_space(cursor) else " "
        with self._desk.history.one_step(self.tr("Note")):
            cursor.insertText(f"{before}{{>> {chosen} <<}}")
            cursor.setPosition(cursor.position() - len(" <<}"))
            self._editor.setTextCursor(cursor)

    def _is_after_space(self, cursor: QTextCursor) -> bool:
        place = cursor.positionInBlock()
        return not place or cursor.block().text()[place - 1].isspace()

    def next_note(self) -> None:
        """Put the cursor into the next note, after the last one into the first."""
        cursor = self._editor.textCursor()
        document = self._editor.document()
        place = self._note_behind(cursor.block(), cursor.position())
        if place is None:
            place = self._note_behind(document.firstBlock(), -1)
        if place is not None:
            self._editor.go_to(place)

    def _note_behind(self, block: QTextBlock, position: int) -> int | None:
        while block.isValid():
            text, covering = self._read(block)
            for note in notes_in(text, covering):
                place = block.position() + wording.utf16_offset(text, note.start + len("{>>"))
                if place > position:
                    return place
            block = block.next()
        return None

    # Names

    def say_how(self) -> None:
        """Let the person write how the selected words, or the word under the cursor, are pronounced."""
        from .insert_dialogs import SayDialog

        cursor = self._editor.textCursor()
        block = self._editor.document().findBlock(cursor.selectionStart())
        text = wording.paragraph(block)
        start, end = self._chosen_in(block, cursor, text)
        hint = to_hint(text, start, end, left_open_before(block))
        if hint is None:
            self._ask.tell(self.tr("Put the cursor on a word that is spoken, or select one name."))
            return
        dialog = SayDialog(text[hint.start : hint.end], hint.said, self._ask.parent)
        if self._ask.through(dialog):
            self._put(block, hinted(text, hint, dialog.said), self.tr("Pronunciation"))

    # Marks

    def mark(self, weight: Weight | None) -> None:
        """Mark what is selected, or the sentence or marked passage at the cursor; None takes marks away."""
        cursor = self._editor.textCursor()
        block = self._editor.document().findBlock(cursor.selectionStart())
        changes: list[tuple[int, int, str]] = []
        while block.isValid() and block.position() <= cursor.selectionEnd():
            text, covering = self._read(block)
            start, end = self._chosen_in(block, cursor, text)
            at_one = [p for p in passages_in(text, covering) if p.start <= start < p.end]
            if start == end and not cursor.hasSelection() and not at_one and weight is not None:
                start, end = self._sentence_at(block, start)
            if start < end or not cursor.hasSelection():
                found = marking(text, start, end, weight, left_open_before(block))
                changes += [(*self._placed(block, text, first, last), new) for first, last, new in found]
            block = block.next()
        if changes:
            had_selection = cursor.hasSelection()
            cursor.setKeepPositionOnInsert(True)
            with self._desk.history.one_step(self.tr("Mark")):
                self._change(changes)
            cursor.setKeepPositionOnInsert(False)
            if not had_selection:  # what was put in right at the cursor is not selected
                cursor.setPosition(cursor.position())
            self._editor.setTextCursor(cursor)

    def _placed(self, block: QTextBlock, text: str, first: int, last: int) -> tuple[int, int]:
        """Return where in the document two places of a block are."""
        start = block.position()
        return start + wording.utf16_offset(text, first), start + wording.utf16_offset(text, last)

    def _change(self, changes: list[tuple[int, int, str]]) -> None:
        """Make changes of the document, given by its positions, from the last to the first."""
        writer = QTextCursor(self._editor.document())
        for first, last, new in sorted(changes, key=lambda change: change[:2], reverse=True):
            writer.setPosition(first)
            writer.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            writer.insertText(new)

    def _sentence_at(self, block: QTextBlock, place: int) -> tuple[int, int]:
        spoken = self._desk.timing.blocks[block.blockNumber()]
        known = sentences_of(spoken, self._desk.details.language)
        at = next((each for each in known if place <= each.end), known[-1] if known else None)
        return (at.start, at.end) if at else (place, place)

    # What all of them need

    def _read(self, block: QTextBlock) -> tuple[str, tuple[Span, ...]]:
        text = wording.paragraph(block)
        return text, spans(text, left_open_before(block))[0]

    def _chosen_in(self, block: QTextBlock, cursor: QTextCursor, text: str) -> tuple[int, int]:
        """Return which part of a block is selected, in characters."""
        start = max(0, cursor.selectionStart() - block.position())
        end = min(block.length() - 1, cursor.selectionEnd() - block.position())
        return wording.character_offset(text, start), wording.character_offset(text, max(start, end))

    def _put(self, block: QTextBlock, after: str, step: str) -> None:
        if after != wording.paragraph(block):
            with self._desk.history.one_step(step):
                self._replace(block, after)

    def _replace(self, block: QTextBlock, after: str) -> None:
        """Change what differs in a block and nothing around it, so that the cursor stays where it is."""
        before, after = block.text(), wording.within_block(after)
        most = min(len(before), len(after))
        same = next((n for n in range(most) if before[n] != after[n]), most)
        tail = next((n for n in range(most - same) if before[-1 - n] != after[-1 - n]), most - same)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + wording.utf16_offset(before, same))
        end = block.position() + wording.utf16_offset(before, len(before) - tail)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(after[same : len(after) - tail])
