"""The set phrases of this computer: those shipped with the person's own over them, announced when they change."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.phrase import Phrase, laid_over, own_of
from statement_studio.files.phrases import (
    LONGEST_ABBREVIATION,
    LONGEST_NAME,
    LONGEST_TEXT,
    PhrasesByLanguage,
    load_own_phrases,
    load_shipped_phrases,
    new_key,
    save_own_phrases,
)
from statement_studio.files.problems import FileProblem

__all__ = ["LONGEST_ABBREVIATION", "LONGEST_NAME", "LONGEST_TEXT", "FileProblem", "Phrases", "new_key"]


class Phrases(QObject):
    """The phrases by language, read when they are first asked for: the window opens without them.

    `settings` is where a person's own are kept, `shipped` the folder of those that come with the program.
    """

    changed = Signal()

    def __init__(self, settings: Path, shipped: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._folder = settings, shipped
        self._shipped: PhrasesByLanguage | None = None
        self._own: PhrasesByLanguage = {}
        self.problems: tuple[FileProblem, ...] = ()
        """What is wrong with the person's file, once it was read."""

    def of(self, language: str) -> tuple[Phrase, ...]:
        """Return the phrases of a language, hidden ones too; English ones for a language without any."""
        language = self.language_of(language)
        return laid_over(self.shipped(language), self._own.get(language, ()))

    def shipped(self, language: str) -> tuple[Phrase, ...]:
        """Return the phrases of a language as they came with the program."""
        return self._read().get(self.language_of(language), ())

    def language_of(self, language: str) -> str:
        """Return in which language phrases are offered to a statement: its own, or English where there are none."""
        primary = language.partition("-")[0].lower()
        return primary if primary in self._read() or primary in self._own else "en"

    def keep(self, language: str, phrases: Iterable[Phrase]) -> None:
        """Have these phrases in a language from now on. Raises FileProblem; then all stays as it was."""
        language = self.language_of(language)
        own = {**self._own, language: own_of(phrases, self.shipped(language))}
        save_own_phrases(own, self._settings)
        self._own = own
        self.changed.emit()

    def _read(self) -> PhrasesByLanguage:
        if self._shipped is None:
            self._shipped = load_shipped_phrases(self._folder)
            self._own, self.problems = load_own_phrases(self._settings)
        return self._shipped
