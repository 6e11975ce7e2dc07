"""One Hunspell dictionary, opened: which words it knows, and what it suggests instead of others.

Knows how the library is asked. Its calls keep Python's lock, opening included (0.06 to 0.4 seconds), so they never run
at once in two threads. All of it happens within this process: no word leaves it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from . import disk
from .dictionaries import LARGEST_BYTES, DictionaryFiles
from .problems import FileProblem

_LONGEST_WORD = 60
_MARK = b"\xef\xbb\xbf"
_COUNT_DIGITS = 7


class _Library(Protocol):
    """What is used of chunspell's class."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class Dictionary:
    """A dictionary that is open; `files` are those it was read from."""

    def __init__(self, files: DictionaryFiles, library: _Library) -> None:
        self.files = files
        self._library = library

    def knows(self, word: str) -> bool:
        """Whether a word is right; at the beginning of a sentence and in capitals, too. Never one beyond 60 letters."""
        try:
            return len(word) <= _LONGEST_WORD and self._library.spell(word)
        except UnicodeEncodeError:  # a letter that the encoding of this dictionary has not
            return False

    def suggestions(self, word: str) -> Iterator[str]:
        """Yield other words, the likeliest first. Takes up to half a second."""
        try:
            found = self._library.suggest(word) if len(word) <= _LONGEST_WORD else ()
        except UnicodeEncodeError:
            found = ()
        yield from (each for each in dict.fromkeys(found) if each and each != word)


def open_dictionary(files: DictionaryFiles) -> Dictionary:
    """Open a dictionary. Raises FileProblem where its files cannot be read, or are none.

    They are read through before the library does it: the disk is waited for here, where others can go on, and a
    damaged dictionary, which the library would take for an empty one, is told of.
    """
    _check(files)
    try:
        from hunspell import Hunspell  # type: ignore[import-untyped]

        library = Hunspell(files.dic.stem, hunspell_data_dir=str(files.dic.parent), system_encoding="UTF-8")
    except ImportError:  # there are computers for which the library is not made
        what = "The library that reads dictionaries is missing. Install chunspell, or write without spelling."
        raise FileProblem(what, path=files.dic) from None
    except OSError as error:
        raise disk.trouble(error, files.dic) from None
    return Dictionary(files, library)


def _check(files: DictionaryFiles) -> None:
    _, words = (_read(path) for path in (files.aff, files.dic))
    count = words.removeprefix(_MARK).split(b"\n", 1)[0].split()[:1]
    if not count or not count[0].isdigit() or len(count[0]) > _COUNT_DIGITS or not int(count[0]):
        raise _damaged(files.dic)


def _read(path: Path) -> bytes:
    data = disk.read_file(path, LARGEST_BYTES)
    if data is None or b"\0" in data:
        raise _damaged(path)
    return data


def _damaged(path: Path) -> FileProblem:
    return FileProblem("This is no dictionary, or it is damaged. Take it away, or install it again.", path=path)
