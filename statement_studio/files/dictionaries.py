"""Which Hunspell dictionaries this computer has, and which of them fits a language best.

Knows where the systems and office programs lay them, how their files are named, and where a person lays their own. No
project has a say in it.
"""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

FOLDER = "dictionaries"
"""The folder inside the settings folder in which a person lays dictionaries of their own."""
LARGEST_BYTES = 32 * 1024 * 1024
"""The largest file that is opened; the largest dictionary of the six languages has 3.5 MB."""
MOST_LOOKED_AT = 500
"""Dictionaries of one folder that are looked at; further ones, in the order of their names, are left out."""
_MOST_NAMES = 10_000
_SHARED = ("hunspell", "myspell", "myspell/dicts")
_SYSTEM = ("usr/share", "usr/local/share")
_OFFICES = (
    "usr/lib/libreoffice/share/extensions",
    "usr/lib64/libreoffice/share/extensions",
    "opt/libreoffice*/share/extensions",
    "Applications/LibreOffice.app/Contents/Resources/extensions",
    "Program Files/LibreOffice/share/extensions",
)
_MOST_OFFICE_FOLDERS = 200
_STEM = re.compile(r"([a-z]{2,3})(?:[-_]([A-Z]{2})(?![A-Za-z]))?(?:[-_.].{1,40})?")
_UNSPELLED = frozenset({"zh"})


@dataclass(frozen=True, slots=True)
class DictionaryFiles:
    """The two files of a dictionary. `tag` is like `en_GB` or `fr`; `is_own` tells that a person has laid it there."""

    tag: str
    aff: Path
    dic: Path
    is_own: bool = False

    @property
    def language(self) -> str:
        """The ISO 639 code of its language."""
        return self.tag.partition("_")[0]


def usual_folders(environment: Mapping[str, str], home: Path, root: Path = Path("/")) -> tuple[Path, ...]:
    """Return where dictionaries may lie on this computer, by the XDG Base Directory Specification and by custom.

    The folder that comes with the spelling library, with one of American English, is the last one, so that there
    always is one. Folders need not be there. `root` is where the file system begins.
    """
    at_home = Path(environment.get("XDG_DATA_HOME", ""))
    listed = [Path(folder) for folder in environment.get("XDG_DATA_DIRS", "").split(os.pathsep)[:50]]
    bases = [at_home if at_home.is_absolute() else home / ".local" / "share"]
    bases += [folder for folder in listed if folder.is_absolute()] + [root / folder for folder in _SYSTEM]
    shared = [base / name for base in bases for name in _SHARED]
    mac = [home / "Library" / "Spelling", root / "Library" / "Spelling"]
    return tuple(dict.fromkeys([*shared, *mac, *_office_folders(root), *bundled()]))


def bundled() -> tuple[Path, ...]:
    """Return the folder of the dictionary that comes with the spelling library; it is found without loading it."""
    from importlib.util import find_spec

    spec = find_spec("hunspell")
    places = spec.submodule_search_locations if spec else None
    return tuple(Path(place) / "dictionaries" for place in places or ())


def find(folders: Iterable[Path], own: Path | None = None) -> Mapping[str, DictionaryFiles]:
    """Return the dictionaries of some folders by tag; of two with one tag the one in the earlier folder.

    `own` is the folder of a person's own ones, which come before all. A folder that cannot be read has none.
    """
    found: dict[str, DictionaryFiles] = {}
    if own is not None:
        for each in _in_folder(own, is_own=True):
            found.setdefault(each.tag, each)
    for folder in folders:
        for each in _in_folder(folder, is_own=False):
            found.setdefault(each.tag, each)
    return MappingProxyType(found)


def fitting(found: Mapping[str, DictionaryFiles], language: str) -> tuple[DictionaryFiles, ...]:
    """Return the dictionaries of a language, the best one first; none for Chinese, which is not spelled.

    A person's own ones come first. Of the others British English comes before American: the United Nations write it.
    """
    if language in _UNSPELLED:
        return ()
    usual = _usual_tags(language)
    ranks = {tag: rank for rank, tag in enumerate(usual)}
    matching = [files for files in found.values() if files.language == language]
    return tuple(sorted(matching, key=lambda files: (not files.is_own, ranks.get(files.tag, len(usual)), files.tag)))


def _usual_tags(language: str) -> tuple[str, ...]:
    if language == "en":
        return ("en_GB", "en", "en_US")
    return (language, f"{language}_{language.upper()}")


def _in_folder(folder: Path, *, is_own: bool) -> Iterator[DictionaryFiles]:
    """Yield the dictionaries of a folder; of two with one tag the one of the shorter name first."""
    names = sorted(_names(folder), key=lambda name: (len(name), name))
    for name in itertools.islice(names, MOST_LOOKED_AT):
        dic = folder / name
        stem = _STEM.fullmatch(dic.stem)
        if stem is not None and _is_usable(dic) and _is_usable(dic.with_suffix(".aff")):
            tag = f"{stem[1]}_{stem[2]}" if stem[2] else stem[1]
            yield DictionaryFiles(tag, dic.with_suffix(".aff"), dic, is_own)


def _names(folder: Path) -> Sequence[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in itertools.islice(entries, _MOST_NAMES) if entry.name.endswith(".dic")]
    except OSError:
        return ()


def _is_usable(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size <= LARGEST_BYTES
    except OSError:
        return False


def _office_folders(root: Path) -> Sequence[Path]:
    """Return the folders of the dictionaries that LibreOffice brings, in the order of their names."""
    found = (folder for office in _OFFICES for folder in root.glob(f"{office}/dict-*"))
    return sorted(itertools.islice(found, _MOST_OFFICE_FOLDERS))
