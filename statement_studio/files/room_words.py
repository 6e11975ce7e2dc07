"""The words of the room that dictionaries lack: treaty Latin, mandates, peoples. One shipped list a language.

Knows how such a list is written: one word a line, remarks behind `#`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from . import disk
from .problems import FileProblem

FOLDER = "words"
_SIZE_LIMIT_BYTES = 256 * 1024


def load_room_words(resources: Path) -> frozenset[str]:
    """Return the words of all languages: a French word of the room is right in an English statement, too.

    A list that is missing or cannot be read has none: no statement depends on it.
    """
    return frozenset(word for path in sorted((resources / FOLDER).glob("*.txt")) for word in _words(path))


def _words(path: Path) -> Iterator[str]:
    data = None
    with contextlib.suppress(FileProblem):
        data = disk.read_file(path, _SIZE_LIMIT_BYTES)
    for line in (data or b"").decode("utf-8", "replace").splitlines():
        word = line.partition("#")[0].strip()
        if word:
            yield word
