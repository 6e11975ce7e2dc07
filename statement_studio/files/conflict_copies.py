"""The copies that sync services and git leave beside a project's files when two people changed one at once.

Knows by which names each of them does so. What a copy holds is not looked at here.

Named by the vendors' own pages or by programs that look for them: Dropbox in English, French, Spanish, German, Russian
and Chinese, Nextcloud with its relatives, Seafile, Syncthing, Resilio, Synology, Unison. From memory: Dropbox in
Arabic, the older form of ownCloud, pCloud, OneDrive, iCloud, Google Drive, Mega, Box, and the tools that merge for git
and Mercurial. Box may also add a bare user name in brackets; that is not told from a person's own note, so only its
mail addresses are.
"""

from __future__ import annotations

import os
import re
import unicodedata
from itertools import islice
from pathlib import Path
from typing import Final

NAMES: Final = ("statement.md", "rehearsals.yaml", "pace.yaml", "statement.yaml")
"""The files of a project in the order they are read and written: text, takes, copy of a profile, header."""
LOOKED_AT_MOST = 1_000
_CONFLICT = "conflict|conflit|konflikt|конфликт|冲突|衝突|競合|問題のある|تعارض|متعارض|متضارب"
"""What says “conflict” between the brackets, in the languages of the services."""
_WITHIN = r"(?:[^()]|\([^()]*\))*"
_IN_BRACKETS = rf" ?(?:\({_WITHIN}(?i:{_CONFLICT}){_WITHIN}\)|\[[^\[\]]*(?i:{_CONFLICT})[^\[\]]*\])"
_BEFORE_THE_DOT = re.compile(
    "|".join(
        (
            rf"{_IN_BRACKETS}(?: ?\(\d+\)|-\d+)?",  # Dropbox, Nextcloud, Seafile, pCloud, Unison, Google Drive, Box
            r" \([1-9]\d?\)",  # Google Drive, Mega, OneDrive
            r" (?:[2-9]|[1-9]\d)",  # iCloud
            r" \([^()\s@]+@[^()\s@]+\)",  # Box
            r" \(recovered(?: \d+)?\)",  # this program, where a file was changed in the moment of saving
            r"\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?",  # Syncthing
            r"_conflict-(?:.+-)?\d{8}-\d{6}",  # ownCloud and Nextcloud until 2018
            r"(?:\.Conflict\d*)+",  # Resilio
            r"_(?:.+_)?[A-Za-z]*Conflict(?:_\d+)?",  # Synology
            r"[_.](?:BACKUP|BASE|LOCAL|REMOTE)[_.]\d+",  # git mergetool
        )
    )
)
_BEHIND = re.compile(
    rf"{_IN_BRACKETS}(?:-\d+)?"  # Seafile, where it sees no ending
    r"|\.orig|\.(?:BACKUP|BASE|LOCAL|REMOTE)\.\d+|\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?|(?:\.Conflict\d*)+"
)
_COMPUTER = re.compile(r"-(?=[A-Z0-9-]*[A-Z])([A-Z0-9]+(?:-[A-Z0-9]+)*)")
"""OneDrive adds the name of a computer: a name of Windows has 15 characters at most, and is in capitals."""
_ORDINARY = re.compile(
    r"AR|BACKUP|CLEAN|COPY|DRAFT|EN|ES|FINAL|FR|(?:HRC|UPR|ITEM|ID|GD|REV|V|VERSION)\d*|LONG|NEW|NGO|NOTES?|OLD|ORIGINAL"
    r"|RU|SHORT|TEXT|T[O]DO|ZH"
)
"""Capitals that people write behind a name themselves; no computer is taken to be called so."""


def conflict_copies(folder: Path) -> tuple[Path, ...]:
    """Return the conflict copies of a project's files, by name; none where the folder cannot be read.

    Links and folders of such a name are none. Of a folder of very many files the first `LOOKED_AT_MOST` are looked at.
    """
    try:
        with os.scandir(folder) as entries:
            found = [
                folder / entry.name
                for entry in islice(entries, LOOKED_AT_MOST)
                if copied_name(entry.name) and entry.is_file(follow_symlinks=False)
            ]
    except OSError:
        return ()
    return tuple(sorted(found))


def copied_name(name: str) -> str | None:
    """Return the name of the project's file that a file of this name is a conflict copy of, None for any other file."""
    plain = unicodedata.normalize("NFC", name)
    return next((original for original in NAMES if _is_copy(plain, original)), None)


def _is_copy(name: str, original: str) -> bool:
    stem, dot, ending = original.rpartition(".")
    if not _can_be_told(name):
        return False
    if name.startswith(original):
        return _BEHIND.fullmatch(name, len(original)) is not None
    end = len(name) - len(dot + ending)
    if not name.startswith(stem) or name[end:] != dot + ending:
        return False
    return _BEFORE_THE_DOT.fullmatch(name, len(stem), end) is not None or _is_of_a_computer(name[len(stem) : end])


def _is_of_a_computer(added: str) -> bool:
    named = _COMPUTER.fullmatch(added)
    if named is None or not 4 <= len(named[1]) <= 18:  # a number may follow the name
        return False
    return not any(_ORDINARY.fullmatch(part) for part in named[1].split("-"))


def _can_be_told(name: str) -> bool:
    """Whether a name can be printed; a broken one is no vendor's."""
    return not any(unicodedata.category(character) == "Cs" for character in name)
