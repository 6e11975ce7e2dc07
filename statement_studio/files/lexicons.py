"""What a person has said otherwise in all statements, by language, in one file of the settings folder.

Knows how a lexicon is written, here and in a statement, and what of one is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from statement_studio.domain.lexicon import Lexicon

from . import disk
from .plain_yaml import Fields, Scalar, decode, encode, read
from .problems import FileProblem
from .sections import FORMAT, Section
from .yaml_text import emit, update

NAME = "spoken.yaml"
_SIZE_LIMIT_BYTES = 1024 * 1024
_LONGEST_WRITTEN, _LONGEST_SAID = 80, 200
_FORMAT = "format"
_MARK = b"\xef\xbb\xbf"


def load_lexicons(settings: Path) -> tuple[Mapping[str, Lexicon], tuple[FileProblem, ...]]:
    """Return the lexicons by language code; a file that cannot be read is a problem, and as if it were not there."""
    path = settings / NAME
    try:
        data = disk.read_file(path, _SIZE_LIMIT_BYTES)
        return MappingProxyType({} if data is None else _lexicons(data, path)), ()
    except FileProblem as problem:
        return MappingProxyType({}), (problem,)


def save_lexicons(lexicons: Mapping[str, Lexicon], settings: Path) -> None:
    """Write the lexicons; comments and lines that did not change stay. Raises FileProblem; then nothing was written.

    A file that cannot be read is not written over either.
    """
    path = settings / NAME
    before = disk.read_file(path, _SIZE_LIMIT_BYTES)
    data = _to_bytes(lexicons, before, path)
    _lexicons(data, path)
    disk.make_folder(settings)
    disk.save_files(settings, {NAME: data}, {NAME: disk.digest(before)})


def lexicon_to_fields(lexicon: Lexicon) -> Fields:
    """Return how a lexicon is written: each piece with how it is said."""
    return Fields(tuple((Scalar(written), Scalar(how)) for written, how in lexicon.entries))


def lexicon_from_section(section: Section) -> Lexicon:
    """Return the lexicon that a section holds. Raises FileProblem naming the line."""
    return Lexicon(tuple((key.text, _said(section, key)) for key, _ in section.fields.entries))


def _said(section: Section, key: Scalar) -> str:
    written = key.text
    if not written or len(written) > _LONGEST_WRITTEN or any(c.isspace() for c in written):
        raise FileProblem(
            "“{name}” is no single word of at most {limit} characters. Write the piece as it stands in the text, "
            "without spaces.",
            path=section.path,
            line=key.place.line,
            name=written,
            limit=_LONGEST_WRITTEN,
        )
    how = section.text(written, "")
    if not how.strip() or len(how) > _LONGEST_SAID:
        section.refuse(
            "“{name}” does not say how it is read. Write letters, word, or at most {limit} characters to say instead.",
            written,
            limit=_LONGEST_SAID,
        )
    return how


def _lexicons(data: bytes, path: Path) -> dict[str, Lexicon]:
    root = Section(path, read(data, path))
    root.check_format()
    languages = [key.text for key, _ in root.fields.entries if key.text != _FORMAT]
    return {language: lexicon_from_section(root.section(language)) for language in languages}


def _to_bytes(lexicons: Mapping[str, Lexicon], before: bytes | None, path: Path) -> bytes:
    after = _to_fields(lexicons)
    if before is None:
        return encode(emit(after), path)
    earlier = _to_fields(_lexicons(before, path))
    names = [name.text for fields in (earlier, after) for name, _ in fields.entries]
    mark = _MARK if before.startswith(_MARK) else b""
    return mark + encode(update(decode(before, path), earlier, after, list(dict.fromkeys(names))), path)


def _to_fields(lexicons: Mapping[str, Lexicon]) -> Fields:
    spoken = {language: lexicon for language, lexicon in lexicons.items() if lexicon.entries}
    sections = tuple((Scalar(language), lexicon_to_fields(lexicon)) for language, lexicon in spoken.items())
    return Fields(((Scalar(_FORMAT), Scalar(str(FORMAT))), *sections))
