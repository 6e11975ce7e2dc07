"""Spelling in the window: waves in the text, suggestions on the menu of a word, and the way through all of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from statement_studio.domain.language_mark import mark_of
from statement_studio.session import wording
from statement_studio.session.proofreading import Fault, Proofreader, Walk
from statement_studio.session.spelling import FileProblem, dictionary_name
from statement_studio.session.taste import Taste, Theme
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands, Need

from .editor import StatementEditor

if TYPE_CHECKING:
    from .my_words_dialog import MyWordsDialog
    from .spelling_dialog import SpellingDialog

OF_THE_WORD = ("learn_word", "ignore_word")
"""The commands that stand below the suggestions on the menu of a misspelt word."""


class Proofreading(QObject):
    """Leads from the text to what a proofreader finds in it, and back. `worn` tells the theme."""

    def __init__(
        self,
        proofreader: Proofreader,
        editor: StatementEditor,
        commands: Commands,
        taste: Taste,
        ask: Ask,
        worn: Callable[[], Theme],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._proofreader, self._spelling, self._desk = proofreader, proofreader.spelling, proofreader.desk
        self._editor, self._commands, self._taste, self._ask, self._worn = editor, commands, taste, ask, worn
        self._walk: Walk | None = None
        self._dialog: SpellingDialog | None = None
        self._own: MyWordsDialog | None = None
        self._is_marking: bool | None = None
        self._add_commands()
        self._spelling.changed.connect(self._show_changed)
        self._desk.opened.connect(self._begin)
        self._desk.details_changed.connect(self._begin)
        taste.changed.connect(self._follow_taste)
        editor.menu_begun.connect(self._put_on_menu)
        self._follow_taste()

    def _add_commands(self) -> None:
        add = self._commands.add
        tip = self.tr("Go from one misspelt word to the next")
        add("check_spelling", self.tr("Check &Spelling…"), self.check, keys="F7", tip=tip)
        tip = self.tr("Draw a wave under words that are in no dictionary")
        marking = add("mark_misspelt", self.tr("&Mark Misspelt Words"), tip=tip, need=Need.NOTHING, is_switch=True)
        marking.toggled.connect(lambda wanted: self._taste.mark_misspelt(wanted=wanted))
        tip = self.tr("Take the misspelt word at the cursor for right from now on")
        add("learn_word", self.tr("&Add to My Words"), self.learn, tip=tip)
        tip = self.tr("Take the misspelt word at the cursor for right until the program ends")
        add("ignore_word", self.tr("&Ignore This Word"), self.ignore, tip=tip)
        tip = self.tr("See, add and remove the words you have taught")
        add("my_words", self.tr("My &Words…"), self.show_my_words, tip=tip, need=Need.NOTHING)
        tip = self.tr("Have this paragraph spelled in another language")
        name = self.tr("&Language of This Paragraph…")
        add("paragraph_language", name, self.choose_language, tip=tip, need=Need.WRITABLE)

    # Waves

    def _follow_taste(self) -> None:
        is_marking = self._taste.preferences.spelling
        if is_marking != self._is_marking:
            self._is_marking = is_marking
            self._commands["mark_misspelt"].setChecked(is_marking)
            self._editor.spelling.use(self._proofreader.misspelt if is_marking else None)
            if is_marking:
                self._begin()

    def _begin(self) -> None:
        if self._is_marking:
            self._proofreader.prepare()
            self._editor.spelling.refresh()

    def _show_changed(self) -> None:
        """Show what is right or wrong now that was not before; the dialogs too, where they have waited for it."""
        self._editor.spelling.refresh()
        if self._walk is not None and self._walk.fault is None:
            self._walk.begin()
            self._show_walk()
        self._show_own_words()

    # The word at the cursor

    def _put_on_menu(self, menu: QMenu) -> None:
        fault = self._fault_at_cursor()
        if fault is None or not self._is_marking:
            return
        found = () if self._desk.is_read_only else self._spelling.suggest(fault.word, fault.language)
        for suggestion in found:
            # Not a command: it is there for this word and this menu alone.
            replacing = QAction(suggestion.replace("&", "&&"), menu)
            replacing.triggered.connect(partial(self._replace, fault, suggestion))
            menu.addAction(replacing)
        if not found and not self._desk.is_read_only:
            nothing = menu.addAction(self.tr("No suggestions"))
            nothing.setEnabled(False)
        menu.addSeparator()
        menu.addActions([self._commands[name] for name in OF_THE_WORD])
        menu.addSeparator()

    def _fault_at_cursor(self) -> Fault | None:
        return self._proofreader.fault_at(self._editor.textCursor().selectionStart())

    def _replace(self, fault: Fault, suggestion: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._proofreader.replace(fault, suggestion, self.tr("Spelling"))

    def learn(self) -> None:
        """Take the misspelt word at the cursor for right from now on."""
        fault = self._misspelt_at_cursor()
        if fault is not None:
            self._keep(lambda: self._spelling.learn(fault.word, fault.language))

    def ignore(self) -> None:
        """Take the misspelt word at the cursor for right until the program ends."""
        fault = self._misspelt_at_cursor()
        if fault is not None:
            self._spelling.ignore(fault.word)

    def _misspelt_at_cursor(self) -> Fault | None:
        fault = self._fault_at_cursor()
        if fault is None:
            self._ask.tell(self.tr("There is no misspelt word at the cursor."), self.tr("Put the cursor into one."))
        return fault

    def _keep(self, change: Callable[[], object]) -> None:
        try:
            change()
        except FileProblem as problem:
            self._ask.tell(self.tr("Your words are as before."), words.problem(problem))

    # The way through all

    def check(self) -> None:
        """Go through the misspelt words from the one at the cursor on, until the person is through with it."""
        from .spelling_dialog import SpellingDialog

        for language in self._proofreader.languages():
            self._spelling.prepare(language)
        if any(self._spelling.is_missing(language) for language in self._proofreader.languages()):
            self._spelling.refresh()  # a dictionary may have been installed since
        self._dialog = dialog = SpellingDialog(self._worn(), self._ask.parent)
        self._walk = walk = Walk(self._proofreader, self._start(), self.tr("Spelling"))
        dialog.replace_requested.connect(lambda new: self._do(partial(walk.replace, new)))
        dialog.replace_all_requested.connect(lambda new: self._do(partial(walk.replace_all, new)))
        dialog.skip_requested.connect(lambda: self._do(walk.skip))
        dialog.ignore_requested.connect(lambda: self._do(walk.ignore))
        dialog.learn_requested.connect(lambda: self._do(walk.learn))
        dialog.back_requested.connect(lambda: self._do(walk.back))
        self._show_walk()
        self._ask.through(dialog)
        self._walk = self._dialog = None

    def _start(self) -> int:
        """Return where the word at the cursor begins."""
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        fault = self._proofreader.fault_at(cursor.position())
        return fault.start if fault is not None else cursor.position()

    def _do(self, deed: Callable[[], object]) -> None:
        self._keep(deed)
        self._show_walk()

    def _show_walk(self) -> None:
        walk, dialog = self._walk, self._dialog
        if walk is None or dialog is None:
            return
        dialog.show_note(self._what_is_not_checked())
        if walk.fault is None:
            dialog.show_end(self._why_at_end(), may_go_back=walk.may_go_back)
            return
        self._select(walk.fault)
        found = self._spelling.suggest(walk.fault.word, walk.fault.language)
        may_change = not self._desk.is_read_only
        dialog.show_fault(walk.fault, found, may_go_back=walk.may_go_back, may_change=may_change)

    def _select(self, fault: Fault) -> None:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(fault.start)
        cursor.setPosition(fault.end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _why_at_end(self) -> str:
        languages = self._proofreader.languages()
        if all(self._spelling.is_missing(language) for language in languages) and languages:
            return self.tr("Nothing could be checked")
        if not all(self._spelling.is_ready(each) or self._spelling.is_missing(each) for each in languages):
            return self.tr("The dictionary is being opened…")
        return self.tr("✓ No more misspelt words")

    def _what_is_not_checked(self) -> str:
        missing = [each for each in self._proofreader.languages() if self._spelling.is_missing(each)]
        lines = [self._how_to_get(language) for language in missing]
        lines += [words.problem(problem) for problem in self._spelling.problems]
        return "\n".join(lines)

    def _how_to_get(self, language: str) -> str:
        name = words.language_name(language)
        if language == "zh":
            return self.tr("{language} is not checked: it is not spelled by letters.").format(language=name)
        how = self.tr(
            "There is no dictionary for {language} here. Install the package {package}, or put {code}.aff and "
            "{code}.dic into {folder}, and check again."
        )
        folder, package = self._spelling.own_folder, f"hunspell-{language}"
        return how.format(language=name, package=package, code=language, folder=folder)

    # Words that were taught, and the language of a paragraph

    def show_my_words(self) -> None:
        """Show the words that were taught, until the person is through with them."""
        from .my_words_dialog import MyWordsDialog

        self._own = own = MyWordsDialog(self._proofreader.language, self._ask.parent)
        own.language_chosen.connect(self._show_own_words)
        own.learn_requested.connect(lambda word, code: self._keep(partial(self._spelling.learn, word, code)))
        own.forget_requested.connect(lambda word, code: self._keep(partial(self._spelling.forget, word, code)))
        self._show_own_words()
        self._ask.through(own)
        self._own = None

    def _show_own_words(self, _code: str = "") -> None:
        if self._own is None:
            return
        code = self._own.code
        self._spelling.prepare(code)
        files = self._spelling.dictionary(code)
        note = self._how_to_get(code) if self._spelling.is_missing(code) else ""
        if files is not None:
            note = self.tr("They come on top of the dictionary {name}.").format(name=dictionary_name(files))
        self._own.show_words(self._spelling.words(code), note)

    def choose_language(self) -> None:
        """Ask which language the paragraphs at the cursor are written in, and mark them."""
        from .paragraph_language_dialog import ParagraphLanguageDialog

        cursor = self._editor.textCursor()
        marked = mark_of(wording.paragraph(self._editor.document().findBlock(cursor.selectionStart())))
        dialog = ParagraphLanguageDialog(self._proofreader.language, marked, self._ask.parent)
        if self._ask.through(dialog) and not self._desk.is_read_only:
            self._proofreader.set_language(cursor, dialog.chosen(), self.tr("Language of a Paragraph"))
