"""How the statement that lies open is spoken: by whom, at which pace, and what is said otherwise than it is written.

Knows which profile is in force where this computer and the project each have one of its name, and which of them learns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource, chosen_pace, named
from statement_studio.domain.statement import PaceChoice, Statement

from .speakers import Speakers
from .timing import Timing


class Spoken(Protocol):
    """The statement that is spoken, as the desk holds it."""

    @property
    def details(self) -> Statement:
        """Everything about the statement but its text."""

    def edit(self, details: Statement, words: str) -> None:
        """Change the details as one step that can be taken back; `words` name it."""


class Speech(QObject):
    """Keeps the timing at the pace and the words in force. `new_key` makes random keys."""

    changed = Signal()
    """What would go with the next save is another than before."""

    def __init__(
        self,
        statement: Spoken,
        speakers: Speakers,
        timing: Timing,
        new_key: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._statement, self._speakers, self._timing, self._new_key = statement, speakers, timing, new_key
        self._text_key = ""
        self._heard_of_this = 0
        self.brought: Profile | None = None
        """The copy of a profile that the project on the disk has."""
        self.copy: Profile | None = None
        """The copy of a profile that goes into the project with the next save."""
        speakers.changed.connect(self.speak)
        timing.estimate_changed.connect(self._follow_length)

    def begin(self, text_key: str = "", copy: Profile | None = None) -> None:
        """Know the text by this key, and the profile by the copy in its project; `speak` puts both in force."""
        self._text_key, self.copy, self.brought = text_key, copy, copy

    def meet(self, before: Profile | None, theirs: Profile | None, text_key: str) -> None:
        """Take in the copy and the key that others brought; a copy that was changed here since `before` stays."""
        copy = theirs if self.copy == before else self.copy
        self.begin(self._text_key or text_key, theirs)
        self.copy = copy

    @property
    def profile(self) -> Profile | None:
        """The profile of the speaker chosen: this computer's, or the copy in the project; None without either."""
        chosen = self._statement.details.pace.profile
        return named(chosen, self._speakers.profiles, self.copy or self.brought)

    @property
    def missing_profile(self) -> str:
        """The name of a profile that the statement asks for and that is nowhere to be found; else empty."""
        return "" if self.profile else self._statement.details.pace.profile

    @property
    def pace(self) -> Pace:
        """The pace in force: set by hand, or of the speaker chosen, or the usual one of the language."""
        details, units = self._statement.details, self._timing.estimate.units
        return chosen_pace(details.pace, self.profile, details.language, self._text_key, units)

    @property
    def lexicon(self) -> Lexicon:
        """What is said otherwise than the language has it: the statement's word before the person's own."""
        details = self._statement.details
        return details.lexicon.over(self._speakers.lexicon(details.language))

    @property
    def text_key(self) -> str:
        """The key by which readings of this statement know each other; it says nothing of the text."""
        self._text_key = self._text_key or self._new_key()
        return self._text_key

    @property
    def known_text_key(self) -> str:
        """The same key, empty as long as nobody has asked for one."""
        return self._text_key

    @property
    def keeps_profile(self) -> bool:
        """Whether a copy of the profile goes into the project with every save."""
        profile = self.profile
        return self.copy is not None and profile is not None and profile.is_called(self.copy.name)

    @property
    def to_keep(self) -> Profile | None:
        """The copy of a profile that a save writes: as it is now, where it is the one in force."""
        return self.profile if self.keeps_profile else self.copy

    def choose_pace(self, chosen: PaceChoice) -> None:
        """Speak at another pace, as one step that can be taken back."""
        self._statement.edit(replace(self._statement.details, pace=chosen), self.tr("Choice of Pace"))

    def keep_profile(self, *, wanted: bool) -> None:
        """Let a copy of the profile go with the project, or take it out, from the next save on."""
        self.copy = self.profile if wanted else None
        self.changed.emit()

    def learn(
        self, seconds: float, units: float, source: ReadingSource, *, language: str = "", text: str = "", at: str = ""
    ) -> None:
        """Let the profile in force learn from a timed reading (by default in the statement's language).

        A copy in the project that is not the profile of this computer learns by itself, and is kept with the next
        save. Raises FileProblem when the profile cannot be kept; then it has learnt nothing.
        """
        profile = self.profile
        assert profile is not None, "somebody must be chosen before the program can learn how they speak"
        language = language or self._statement.details.language
        reading = Reading(at, language, round(seconds, 2), round(units, 1), source, text)
        if self._speakers.get(profile.name) in (None, profile):
            self._speakers.learn(profile, reading)
            return
        self.copy = profile.with_reading(reading)
        self.speak()
        self.changed.emit()

    def lesson_of(self, at: str) -> Reading | None:
        """Return what the profile in force has learnt from the take of this moment; None where it has not."""
        readings = self.profile.readings if self.profile else ()
        return next((r for r in readings if r.at == at and r.source is ReadingSource.REHEARSAL), None)

    def unlearn(self, at: str) -> None:
        """Let the profile in force be as if the take of this moment had taught it nothing.

        Raises FileProblem when that cannot be kept; then it has learnt as before.
        """
        profile, reading = self.profile, self.lesson_of(at)
        if profile is None or reading is None:
            return
        if self._speakers.get(profile.name) in (None, profile):
            self._speakers.unlearn(profile, reading)
            return
        self.copy = profile.without_reading(reading)
        self.speak()
        self.changed.emit()

    def say(self, written: str, how: str | None, *, for_all: bool = False) -> None:
        """Have a piece of text said otherwise; `how` as in the lexicon, None for what the language has.

        With `for_all` this holds in every statement of the person in this language, and what the statement said of
        the piece goes; else in this statement alone, as a step that can be taken back. Raises FileProblem.
        """
        details = self._statement.details
        if for_all:
            everywhere = self._speakers.lexicon(details.language)
            self._speakers.put_lexicon(details.language, _changed(everywhere, written, how))
        lexicon = _changed(details.lexicon, written, None if for_all else how)
        self._statement.edit(replace(details, lexicon=lexicon), self.tr("Change of How It Is Said"))

    def speak(self) -> None:
        """Put the pace and the words in force, as after a change of the details."""
        self._heard_of_this = self._count_of_this()
        self._timing.speak(self.pace, self.lexicon)

    def _follow_length(self) -> None:
        """Ask for the pace again once the text has grown so that readings of it count as of another text."""
        if self._count_of_this() != self._heard_of_this:
            self.speak()

    def _count_of_this(self) -> int:
        profile = self.profile if self._text_key else None
        if profile is None:
            return 0
        language, units = self._statement.details.language, self._timing.estimate.units
        return len(profile.readings_of(language, self._text_key, units))


def _changed(lexicon: Lexicon, written: str, how: str | None) -> Lexicon:
    return lexicon.without(written) if how is None else lexicon.with_entry(written, how)
