"""The words of the window in other languages, read from the files of Qt Linguist that are shipped."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from . import disk
from .problems import FileProblem

LANGUAGES = ("en", "fr", "es")
"""The languages of the window; it is written in the first."""
_SIZE_LIMIT_BYTES = 4 * 1024 * 1024

Translations = Mapping[tuple[str, str], str]
"""What is said in another language, by its context and its words in English."""


def language_of(chosen: str, system: str) -> str:
    """Return the language for a window: the chosen one, or that of the system (`fr_CH`), or English."""
    return next((each for each in (chosen, system[:2].lower()) if each in LANGUAGES), LANGUAGES[0])


def load_translations(folder: Path, language: str) -> Translations:
    """Return the translations of a language; none of English. Raises FileProblem where the file is broken."""
    if language == LANGUAGES[0]:
        return MappingProxyType({})
    from xml.etree import ElementTree

    path = folder / f"statement_studio_{language}.ts"
    data = disk.read_file(path, _SIZE_LIMIT_BYTES)
    try:
        root = ElementTree.fromstring(data or b"")  # noqa: S314 - shipped with the program, never a stranger's
    except ElementTree.ParseError as error:
        raise FileProblem(
            "The words of this language cannot be read. Install the program again.", path=path, line=error.position[0]
        ) from None
    found = {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }
    return MappingProxyType({key: text for key, text in found.items() if text})
