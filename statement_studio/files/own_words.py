"""The words a person has taught the spelling, by language: plain lists in the settings folder, one word a line.

Knows what a line may be. What is no word, such as a remark or a line that a fault of the disk has spoilt, is read over
and stays where it was: in front of the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from . import disk
from .problems import FileProblem

FOLDER = "words"
LONGEST_WORD = 60
_SIZE_LIMIT_BYTES = 1024 * 1024
_MARK = b"\xef\xbb\xbf"
_WORD = re.compile(rf"[^\W_](?:[^\s#\x00-\x1f\x7f-\x9f\ufffd\ud800-\udfff]{{0,{LONGEST_WORD - 1}}})")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def load_words(settings: Path, language: str) -> frozenset[str]:
    """Return the words of a language, none where nothing was taught. Raises FileProblem."""
    return _read(settings, language)[1]


def add_word(word: str, settings: Path, language: str) -> frozenset[str]:
    """Keep a word besides those that are there, and return all. Raises FileProblem; then nothing was written."""
    path = _path(settings, language)
    if _WORD.fullmatch(word) is None:
        raise FileProblem(
            "“{word}” is no single word of at most {limit} characters; it cannot be learnt.",
            path=path,
            word=word,
            limit=LONGEST_WORD,
        )
    return _write(settings, language, lambda words: words | {word})


def remove_word(word: str, settings: Path, language: str) -> frozenset[str]:
    """Forget a word and return those that are left. Raises FileProblem; then nothing was written."""
    return _write(settings, language, lambda words: words - {word})


def _read(settings: Path, language: str) -> tuple[bytes | None, frozenset[str], list[bytes]]:
    """Return the file as it is, its words, and its lines that are none."""
    data = disk.read_file(_path(settings, language), _SIZE_LIMIT_BYTES)
    words, others = set(), []
    for line in (data or b"").removeprefix(_MARK).splitlines():
        word = line.decode("utf-8", "replace").strip()
        if _WORD.fullmatch(word):
            words.add(word)
        elif word:
            others.append(line)
    return data, frozenset(words), others


def _write(settings: Path, language: str, change: Callable[[frozenset[str]], frozenset[str]]) -> frozenset[str]:
    path = _path(settings, language)
    before, known, others = _read(settings, language)
    words = change(known)
    if words == known:
        return known
    lines = [*others, *(word.encode() for word in sorted(words, key=lambda word: (word.casefold(), word)))]
    data = b"".join(line + b"\n" for line in lines)
    if len(data) > _SIZE_LIMIT_BYTES:
        what = "The list would have more than {limit} bytes. Take words out of it first."
        raise FileProblem(what, path=path, limit=_SIZE_LIMIT_BYTES)
    disk.make_folder(path.parent)
    disk.save_files(path.parent, {path.name: data}, {path.name: disk.digest(before)})
    return words


def _path(settings: Path, language: str) -> Path:
    if _LANGUAGE.fullmatch(language) is None:
        raise FileProblem("“{code}” is no code of a language.", path=settings / FOLDER, code=language)
    return settings / FOLDER / f"{language}.txt"
