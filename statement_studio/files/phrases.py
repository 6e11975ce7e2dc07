"""Where set phrases are kept: those shipped, a file a language, and a person's own in one file of the settings folder.

Knows how a phrase is written, and what of one is refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from statement_studio.domain.phrase import Phrase, PhraseGroup

from . import disk
from .plain_yaml import Fields, Items, Scalar, decode, encode, read
from .problems import FileProblem
from .sections import FORMAT, Section, fields_of
from .yaml_text import emit, update

NAME = "snippets.yaml"
LONGEST_TEXT, LONGEST_NAME, LONGEST_ABBREVIATION = 4000, 80, 20
_SIZE_LIMIT_BYTES = 1024 * 1024
_FORMAT = "format"
_KEYS = ("id", "group", "name", "abbreviation", "hidden", "text")

PhrasesByLanguage = Mapping[str, tuple[Phrase, ...]]


def load_shipped_phrases(folder: Path) -> PhrasesByLanguage:
    """Return the shipped phrases by language code. Raises FileProblem when a file has a fault."""
    found = {}
    for path in sorted(folder.glob("*.yaml")):
        root = Section(path, read(path.read_bytes(), path))
        root.allow_only("phrases")
        found[path.stem] = _phrases(root, "phrases")
    return MappingProxyType(found)


def load_own_phrases(settings: Path) -> tuple[PhrasesByLanguage, tuple[FileProblem, ...]]:
    """Return a person's own phrases by language; a file that cannot be read is a problem, and as if not there."""
    path = settings / NAME
    try:
        data = disk.read_file(path, _SIZE_LIMIT_BYTES)
        return MappingProxyType({} if data is None else _by_language(data, path)), ()
    except FileProblem as problem:
        return MappingProxyType({}), (problem,)


def save_own_phrases(phrases: PhrasesByLanguage, settings: Path) -> None:
    """Write a person's own phrases; languages in which none changed stay as they stand. Raises FileProblem.

    Nothing was written then. A file that cannot be read is not written over.
    """
    path = settings / NAME
    before = disk.read_file(path, _SIZE_LIMIT_BYTES)
    data = _to_bytes(phrases, before, path)
    _by_language(data, path)
    disk.make_folder(settings)
    disk.save_files(settings, {NAME: data}, {NAME: disk.digest(before)})


def _by_language(data: bytes, path: Path) -> dict[str, tuple[Phrase, ...]]:
    root = Section(path, read(data, path))
    root.check_format()
    languages = [key.text for key, _ in root.fields.entries if key.text != _FORMAT]
    return {language: _phrases(root, language) for language in languages}


def _phrases(root: Section, key: str) -> tuple[Phrase, ...]:
    found: dict[str, Phrase] = {}
    for row in root.rows(key):
        phrase = _phrase(row)
        if phrase.key in found:
            row.refuse("“{id}” stands here twice. Give one of them another id, or remove it.", "id", id=phrase.key)
        found[phrase.key] = phrase
    return tuple(found.values())


def _phrase(row: Section) -> Phrase:
    row.allow_only(*_KEYS)
    abbreviation = row.text("abbreviation", "")
    if any(character.isspace() for character in abbreviation):
        row.refuse("“{text}” holds a space. Write the abbreviation as one word.", "abbreviation", text=abbreviation)
    return Phrase(
        key=_no_longer(row, "id", LONGEST_NAME),
        group=row.choice("group", PhraseGroup, PhraseGroup.OTHER),
        name=_no_longer(row, "name", LONGEST_NAME),
        text=_no_longer(row, "text", LONGEST_TEXT).strip("\n"),
        abbreviation=_no_longer(row, "abbreviation", LONGEST_ABBREVIATION) if abbreviation else "",
        is_hidden=row.text("hidden", "no") == "yes",
    )


def _no_longer(row: Section, key: str, limit: int) -> str:
    text = row.text(key)
    if len(text) > limit:
        row.refuse("“{name}” has {length} characters; {limit} are possible.", key, length=len(text), limit=limit)
    return text


def _to_bytes(phrases: PhrasesByLanguage, before: bytes | None, path: Path) -> bytes:
    after = _to_fields(phrases)
    if before is None:
        return encode(emit(after), path)
    earlier = _to_fields(_by_language(before, path))
    names = [name.text for fields in (earlier, after) for name, _ in fields.entries]
    return encode(update(decode(before, path), earlier, after, list(dict.fromkeys(names))), path)


def _to_fields(phrases: PhrasesByLanguage) -> Fields:
    sections = tuple(
        (Scalar(language), Items(tuple(_written(phrase) for phrase in own))) for language, own in phrases.items() if own
    )
    return Fields(((Scalar(_FORMAT), Scalar(str(FORMAT))), *sections))


def _written(phrase: Phrase) -> Fields:
    return fields_of(
        id=phrase.key,
        group=phrase.group.value,
        name=phrase.name,
        abbreviation=phrase.abbreviation,
        hidden="yes" if phrase.is_hidden else "",
        text=phrase.text,
    )


def new_key(phrases: Sequence[Phrase]) -> str:
    """Return a key that none of these phrases has."""
    known = {phrase.key for phrase in phrases}
    return next(key for number in range(1, len(known) + 2) if (key := f"own_{number}") not in known)
