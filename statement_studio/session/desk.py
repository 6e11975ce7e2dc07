"""The statement that lies open: what it says now, what was saved, and every way in which it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.checks import Finding, find
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace, usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource, chosen_pace, named
from statement_studio.domain.statement import PaceChoice, Statement, Take
from statement_studio.domain.template import resalute
from statement_studio.files import project as project_files
from statement_studio.files.problems import FileProblem

from . import wording
from .history import History
from .speakers import Speakers
from .timing import Timing

__all__ = ["Desk", "FileProblem"]


class Desk(QObject):
    """Holds one statement at a time. Its text lives in the document of the editor, all else in `details`.

    `state` is the folder for what outlives the program, `new_key` makes random keys. Unsaved changes are found by
    comparing values; there is no flag to go wrong.
    """

    opened = Signal()
    changed = Signal()
    """Whatever of the statement that lies open has just changed, or been laid there."""
    details_changed = Signal()
    unsaved_changed = Signal(bool)
    saved = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        speakers: Speakers,
        state: Path,
        new_key: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalogue, self.speakers = catalogue, speakers
        self._state, self._new_key = state, new_key
        self.timing = Timing(usual_pace("en"), parent=self)
        self.history = History(self._put_details, self)
        self._document: QTextDocument | None = None
        self._details = Statement()
        self._saved = Statement()
        self._project: project_files.Project | None = None
        self._takes: tuple[Take, ...] = ()
        self._text_key = ""
        self._copy: Profile | None = None
        self._heard_of_this = 0
        self._was_unsaved = False
        speakers.changed.connect(self._speak)
        self.timing.estimate_changed.connect(self._follow_length)

    def take_document(self, document: QTextDocument) -> None:
        """Work with the document of an editor from now on."""
        self._document = document
        self.timing.follow(document)
        self.history.follow(document)
        document.contentsChanged.connect(self._compare)

    @property
    def document(self) -> QTextDocument:
        """The document that holds the text."""
        assert self._document is not None, "an editor hands its document over before a statement is opened"
        return self._document

    @property
    def details(self) -> Statement:
        """Everything about the statement but its text (which is empty here)."""
        return self._details

    @property
    def current(self) -> Statement:
        """The whole statement as it stands now."""
        return replace(self._details, text=wording.text_of(self.document))

    @property
    def folder(self) -> Path | None:
        """The folder of the project, None for one never saved."""
        return self._project.folder if self._project else None

    @property
    def project(self) -> project_files.Project | None:
        """The project as it was opened or last saved, None for one never saved."""
        return self._project

    @property
    def takes(self) -> tuple[Take, ...]:
        """The takes of this project, the earliest first."""
        return self._takes

    @property
    def slot_seconds(self) -> float | None:
        """The slot in force: the statement's own or the catalogue's; None without one."""
        return self.catalogue.slot_of(self._details)

    @property
    def profile(self) -> Profile | None:
        """The profile of the speaker chosen: this computer's, or the copy in the project; None without either."""
        brought = self._project.profile if self._project else None
        return named(self._details.pace.profile, self.speakers.profiles, self._copy or brought)

    @property
    def missing_profile(self) -> str:
        """The name of a profile that the statement asks for and that is nowhere to be found; else empty."""
        return "" if self.profile else self._details.pace.profile

    @property
    def pace(self) -> Pace:
        """The pace in force: set by hand, or of the speaker chosen, or the usual one of the language."""
        details, units = self._details, self.timing.estimate.units
        return chosen_pace(details.pace, self.profile, details.language, self._text_key, units)

    @property
    def lexicon(self) -> Lexicon:
        """What is said otherwise than the language has it: the statement's word before the person's own."""
        return self._details.lexicon.over(self.speakers.lexicon(self._details.language))

    @property
    def text_key(self) -> str:
        """The key by which readings of this statement know each other; it says nothing of the text."""
        self._text_key = self._text_key or self._new_key()
        return self._text_key

    @property
    def keeps_profile(self) -> bool:
        """Whether a copy of the profile goes into the project with every save."""
        profile = self.profile
        return self._copy is not None and profile is not None and profile.is_called(self._copy.name)

    @property
    def warnings(self) -> tuple[FileProblem, ...]:
        """What of the project was left out at opening because it has a fault."""
        return self._project.warnings if self._project else ()

    @property
    def pending(self) -> FileProblem | None:
        """What keeps the last save, which is safe on this computer, out of the project's folder; None: nothing does."""
        return self._project.pending if self._project else None

    @property
    def text_is_missing(self) -> bool:
        """Whether the project was opened without its text file."""
        return self._project is not None and self._project.text_is_missing

    @property
    def is_unsaved(self) -> bool:
        """Whether statement, takes or the kept profile differ from what was saved.

        The text is as it was last read for its time.
        """
        project = self._project
        if self._takes != (project.takes if project else ()):
            return True
        if self._copy != (project.profile if project else None):
            return True
        if self._details != replace(self._saved, text=""):
            return True
        return wording.joined(block.text for block in self.timing.blocks) != self._saved.text

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the statement or missing from it, what matters most first."""
        return find(self.current, self.catalogue, self.timing.estimate, self.missing_profile)

    def open(self, path: Path) -> None:
        """Open a project. Raises FileProblem; what lay open stays open then."""
        project = project_files.reopen(path, self._state)
        self._project, self._takes, self._text_key = project, project.takes, project.text_key
        self._copy = project.profile
        self._lay_out(project.statement)

    def begin(self, statement: Statement) -> None:
        """Lay a new statement open, one that has never been saved."""
        self._project, self._takes, self._text_key = None, (), ""
        self._copy = None
        self._lay_out(statement)

    def save(self, folder: Path | None = None) -> None:
        """Save into the project's folder, or into another one. Raises FileProblem; the text stays where it is."""
        target = folder or self.folder
        assert target is not None, "a statement never saved needs a folder"
        if self.folder is not None and target.resolve() == self.folder.resolve():
            target = self.folder
        elif project_files.holds_a_statement(target):
            raise FileProblem("There is a statement in this folder already. Choose another name.", path=target)
        self._project = project_files.save(
            self.current,
            self._takes,
            target,
            self._project,
            state=self._state,
            text_key=self._text_key,
            profile=self.profile if self.keeps_profile else self._copy,
        )
        self._copy = self._project.profile
        self._takes = self._project.takes
        self._saved = self.current
        self.history.part()
        self.saved.emit()
        self._compare()

    def edit(self, details: Statement, words: str) -> None:
        """Change the details as one step that can be taken back; `words` name it.

        When the change is one of chair or addressee, a salutation that still is the old one follows it.
        """
        before = self._details
        details = replace(details, text="")
        if details == before:
            return
        first = self._first_spoken_block()
        old = wording.paragraph(first)
        new = resalute(old, before, details)
        if new == old:
            self.history.edit_details(before, details, words)
            return
        with self.history.one_step(words):
            self.history.edit_details(before, details, words)
            cursor = QTextCursor(first)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(wording.within_block(new))

    def lay_over(self, statement: Statement, words: str) -> None:
        """Put a whole statement in the place of the one that lies open, as one step that can be taken back."""
        details = replace(statement, text="")
        with self.history.one_step(words):
            if details != self._details:
                self.history.edit_details(self._details, details, words)
            cursor = QTextCursor(self.document)
            cursor.beginEditBlock()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            for number, paragraph in enumerate(wording.held(statement.text).split(wording.PARAGRAPH_BREAK)):
                if number:
                    cursor.insertBlock()
                cursor.insertText(wording.within_block(paragraph))
            cursor.endEditBlock()

    def _first_spoken_block(self) -> QTextBlock:
        number = next((n for n, block in enumerate(self.timing.blocks) if block.is_spoken), 0)
        return self.document.findBlockByNumber(number)

    def keep_take(self, take: Take) -> None:
        """Add a take; in a project that has a folder it is on the disk at once.

        Raises FileProblem when it cannot be written; the take is held all the same and goes with the next save.
        """
        self._takes = (*self._takes, take)
        try:
            if self._project is not None:
                self._project = project_files.save_takes(
                    self._takes, self._project, state=self._state, text_key=self.text_key
                )
                self._takes = self._project.takes
        finally:
            self._compare()

    def choose_pace(self, chosen: PaceChoice) -> None:
        """Speak at another pace, as one step that can be taken back."""
        self.edit(replace(self._details, pace=chosen), self.tr("Choice of Pace"))

    def keep_profile(self, *, wanted: bool) -> None:
        """Let a copy of the profile go with the project, or take it out, from the next save on."""
        self._copy = self.profile if wanted else None
        self._compare()

    def learn(
        self, seconds: float, units: float, source: ReadingSource, *, language: str = "", text: str = "", at: str = ""
    ) -> None:
        """Let the profile in force learn from a timed reading (by default in the statement's language).

        A copy in the project that is not the profile of this computer learns by itself, and is kept with the next
        save. Raises FileProblem when the profile cannot be kept; then it has learnt nothing.
        """
        profile = self.profile
        assert profile is not None, "somebody must be chosen before the program can learn how they speak"
        reading = Reading(at, language or self._details.language, round(seconds, 2), round(units, 1), source, text)
        if self.speakers.get(profile.name) in (None, profile):
            self.speakers.learn(profile, reading)
            return
        self._copy = profile.with_reading(reading)
        self._speak()
        self._compare()

    def say(self, written: str, how: str | None, *, for_all: bool = False) -> None:
        """Have a piece of text said otherwise; `how` as in the lexicon, None for what the language has.

        With `for_all` this holds in every statement of the person in this language, and what the statement said of
        the piece goes; else in this statement alone, as a step that can be taken back. Raises FileProblem.
        """
        own, everywhere = self._details.lexicon, self.speakers.lexicon(self._details.language)
        if for_all:
            self.speakers.put_lexicon(self._details.language, _changed(everywhere, written, how))
        lexicon = _changed(own, written, None if for_all else how)
        self.edit(replace(self._details, lexicon=lexicon), self.tr("Change of How It Is Said"))

    def _speak(self) -> None:
        self._heard_of_this = self._count_of_this()
        self.timing.speak(self.pace, self.lexicon)

    def _follow_length(self) -> None:
        """Ask for the pace again once the text has grown so that readings of it count as of another text."""
        if self._count_of_this() != self._heard_of_this:
            self._speak()

    def _count_of_this(self) -> int:
        profile = self.profile if self._text_key else None
        if profile is None:
            return 0
        return len(profile.readings_of(self._details.language, self._text_key, self.timing.estimate.units))

    def _lay_out(self, statement: Statement) -> None:
        self._details = replace(statement, text="")
        # Known before the document changes and everything is compared: what is laid out is not an unsaved change.
        self._saved = replace(statement, text=wording.held(statement.text))
        self._speak()
        wording.put(self.document, statement.text)
        self.history.clear()
        self.opened.emit()

    def _put_details(self, details: Statement) -> None:
        self._details = details
        self._speak()
        self.details_changed.emit()
        self._compare()

    def _compare(self) -> None:
        is_unsaved = self.is_unsaved
        if is_unsaved != self._was_unsaved:
            self._was_unsaved = is_unsaved
            self.unsaved_changed.emit(is_unsaved)
        self.changed.emit()


def _changed(lexicon: Lexicon, written: str, how: str | None) -> Lexicon:
    return lexicon.without(written) if how is None else lexicon.with_entry(written, how)
