"""The spelling of what is written: dictionaries are opened when they are first needed, words a person taught are kept.

Nothing of the text leaves this process: no service is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from statement_studio.domain.british import american_form
from statement_studio.domain.language_mark import paragraph_language
from statement_studio.domain.spelling import (
    Range,
    as_looked_up,
    core_of_piece,
    faults,
    language_of,
    like,
    likeliest_first,
    pieces,
    primary,
    words_of,
)
from statement_studio.files.dictionaries import FOLDER, DictionaryFiles, find, fitting
from statement_studio.files.dictionary import Dictionary, open_dictionary
from statement_studio.files.own_words import add_word, load_words, remove_word
from statement_studio.files.problems import FileProblem

from .jobs import Jobs

__all__ = ["MOST_SUGGESTIONS", "DictionaryFiles", "FileProblem", "Spelling", "dictionary_name"]

MOST_SUGGESTIONS = 7
_AMERICAN = "en_US"
_MOST_REMEMBERED = 4_000
"""Pieces of text whose faults are remembered: the different ones of some 60,000 words."""


@dataclass(frozen=True, slots=True)
class _Opened:
    """What was found for a language; `dictionary` is None where there is none that can be used."""

    dictionary: Dictionary | None = None
    words: frozenset[str] = frozenset()
    problems: tuple[FileProblem, ...] = ()


class Spelling(QObject):
    """Says which words are wrong, in any language for which this computer has a dictionary.

    A dictionary is opened when its language is first met; until then nothing of that language is wrong. `changed`
    tells that words may be right or wrong now that were not before. `problems` are the files that cannot be used.
    Languages are codes like `en`; a word in another script than its paragraph's language is spelled in the language of
    its script. To be used on the thread of the window alone.
    """

    changed = Signal()

    def __init__(self, jobs: Jobs, settings: Path, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._settings, self._folders = jobs, settings, tuple(folders)
        self._opened: dict[str, _Opened] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._under_way: set[str] = set()
        self._ignored: frozenset[str] = frozenset()
        self._known: frozenset[str] = frozenset()
        self._faults = lru_cache(maxsize=_MOST_REMEMBERED)(self._find_faults)

    @property
    def problems(self) -> tuple[FileProblem, ...]:
        """The dictionaries and lists that could not be read, of the languages met so far."""
        return tuple(problem for opened in self._opened.values() for problem in opened.problems)

    @property
    def own_folder(self) -> Path:
        """The folder in which a person lays dictionaries of their own."""
        return self._settings / FOLDER

    def is_ready(self, language: str) -> bool:
        """Whether a dictionary of the language is open."""
        return self.dictionary(language) is not None

    def is_missing(self, language: str) -> bool:
        """Whether it is certain that this computer has no dictionary of the language that can be used."""
        code = primary(language)
        return not code or (code in self._opened and self._opened[code].dictionary is None)

    def dictionary(self, language: str) -> DictionaryFiles | None:
        """Return the files of the dictionary that is open for a language, None where none is."""
        opened = self._opened.get(primary(language), _Opened())
        return opened.dictionary.files if opened.dictionary else None

    def prepare(self, language: str) -> None:
        """Begin to open the dictionary of a language, if that was not begun before; `changed` tells of the end."""
        code = primary(language)
        if not code or code in self._opened or code in self._under_way:
            return
        self._under_way.add(code)
        work = partial(_open, code, self._folders, self._settings)
        self._jobs.run(work, partial(self._has_opened, code), lambda _error: self._has_opened(code, _Opened()))

    def know(self, words: Iterable[str]) -> None:
        """Take these words for right in every language: the names of a statement, what its lexicon holds."""
        listed = tuple(words)
        known = frozenset(map(as_looked_up, (*listed, *map(core_of_piece, listed))))
        if known != self._known:
            self._known = known
            self._begin_anew()

    def is_wrong(self, word: str, language: str) -> bool:
        """Whether a word, or a part of it, is in no dictionary; one that is not judged is not wrong."""
        return bool(self._faults(word, primary(language)))

    def misspelt(self, paragraph: str, language: str, inside: str = "") -> tuple[Range, ...]:
        """Return where the wrong words of a paragraph stand, from start to end, in code points of the paragraph.

        `language` is the statement's; a mark at the beginning of the paragraph overrules it. `inside` is "", "comment"
        or "note": what an earlier paragraph left open. Qt counts otherwise: `wording.utf16_offset` gives its offsets.
        """
        code = primary(paragraph_language(paragraph, language))
        return tuple(
            (place + start, place + end)
            for place, piece in pieces(paragraph, inside)
            for start, end in self._faults(piece, code)
        )

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return at most seven words for a wrong one, the likeliest first. Takes up to half a second, each time."""
        dictionary = self._opened.get(self._code_of(word, language), _Opened()).dictionary
        if dictionary is None:
            return ()
        found = likeliest_first(word, dictionary.suggestions(as_looked_up(word)))
        return tuple(like(each, word) for each in found[:MOST_SUGGESTIONS])

    def words(self, language: str) -> tuple[str, ...]:
        """Return the words taught in a language, in order; none before its dictionary was looked for."""
        return tuple(sorted(self._words.get(primary(language), ()), key=str.casefold))

    def learn(self, word: str, language: str) -> None:
        """Take a word for right from now on, on this computer. Raises FileProblem; then nothing has changed."""
        self._teach(add_word, word, language)

    def forget(self, word: str, language: str) -> None:
        """Take back what was learnt, or ignored, of a word. Raises FileProblem; then nothing has changed."""
        self._teach(remove_word, word, language)

    def ignore(self, word: str) -> None:
        """Take a word for right until the program ends."""
        self._ignored |= {as_looked_up(word)}
        self._begin_anew()

    def refresh(self) -> None:
        """Look anew for dictionaries and for what other windows have learnt."""
        codes = tuple(self._opened)
        self._opened.clear()
        self._words.clear()
        self._begin_anew()
        for code in codes:
            self.prepare(code)

    def _teach(self, change: Callable[[str, Path, str], frozenset[str]], word: str, language: str) -> None:
        code, plain = self._code_of(word, language), as_looked_up(word)
        self._words[code] = change(plain, self._settings, code)
        if change is remove_word:
            self._ignored -= {plain}
        self._begin_anew()

    def _code_of(self, word: str, language: str) -> str:
        code = primary(language)
        return language_of(word, code) or code

    def _has_opened(self, code: str, opened: _Opened) -> None:
        self._under_way.discard(code)
        self._opened[code] = opened
        self._words.setdefault(code, opened.words)  # what was learnt meanwhile is the newer one
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._faults.cache_clear()
        self.changed.emit()

    def _find_faults(self, piece: str, language: str) -> tuple[Range, ...]:
        if as_looked_up(core_of_piece(piece)) in self._known:
            return ()
        found: list[Range] = []
        for start, end in words_of(piece):
            code = language_of(piece[start:end], language)
            self.prepare(code)
            dictionary = self._opened.get(code, _Opened()).dictionary
            if dictionary is not None:
                stop = "." if piece[end : end + 1] == "." else ""
                is_right = partial(self._is_right, dictionary, self._words[code], stop)
                found += [(start + first, start + last) for first, last in faults(piece[start:end], code, is_right)]
        return tuple(found)

    def _is_right(self, dictionary: Dictionary, words: frozenset[str], stop: str, word: str) -> bool:
        """Whether a form was taught, or is in the dictionary: alone, with its full stop, or as Americans write it."""
        forms = (word, word[:1].lower() + word[1:])
        if any(form in known for form in forms for known in (words, self._ignored, self._known)):
            return True
        if dictionary.knows(word) or (stop and dictionary.knows(word + stop)):
            return True
        american = american_form(word.lower()) if dictionary.files.tag == _AMERICAN else ""
        return american not in ("", word.lower()) and dictionary.knows(american)


def dictionary_name(files: DictionaryFiles) -> str:
    """Return the name of a dictionary in its own language, with its tag: “British English (en_GB)”."""
    name = QLocale(files.tag).nativeLanguageName()
    return f"{name} ({files.tag})" if name else files.tag


def _open(language: str, folders: tuple[Path, ...], settings: Path) -> _Opened:
    """Open the best dictionary of a language that can be opened, and read the words taught in it."""
    problems: list[FileProblem] = []
    words: frozenset[str] = frozenset()
    try:
        words = load_words(settings, language)
    except FileProblem as problem:
        problems.append(problem)
    for files in fitting(find(folders, settings / FOLDER), language):
        try:
            return _Opened(open_dictionary(files), words, tuple(problems))
        except FileProblem as problem:
            problems.append(problem)
    return _Opened(None, words, tuple(problems))
