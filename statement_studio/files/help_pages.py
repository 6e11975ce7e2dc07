"""The pages of the built-in help as they stand in the resources: a Markdown file a page, in the order of its number.

Knows that the English pages stand in the folder itself, and those of another language in a folder of its code, each
under the name of the English one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from . import disk
from .plain_yaml import SIZE_LIMIT_BYTES, decode
from .problems import FileProblem

_FILE = re.compile(r"\d\d-[a-z-]+\.md")
_TITLE = re.compile(r"#\s+(.+)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page. `name` is that of its file, by which others link to it; `text` is Markdown and begins with a title."""

    name: str
    title: str
    text: str


def load_help(folder: Path, language: str) -> Sequence[HelpPage]:
    """Return the pages of a folder in a language (`fr`), each in English where it cannot be had in that language.

    One that cannot be read at all is left out: help is no reason for a failure.
    """
    paths = [path for path in sorted(folder.glob("*.md")) if _FILE.fullmatch(path.name)] if folder.is_dir() else []
    found = (_page(folder / language / path.name) or _page(path) for path in paths)
    return tuple(page for page in found if page is not None)


def read_licence(path: Path) -> str:
    """Return the text of a licence that stands in the resources, "" where it cannot be read."""
    try:
        return decode(disk.read_file(path, SIZE_LIMIT_BYTES) or b"", path)
    except FileProblem:
        return ""


def _page(path: Path) -> HelpPage | None:
    """Return a page, None where there is none, or none that can be read."""
    try:
        text = decode(disk.read_file(path, SIZE_LIMIT_BYTES) or b"", path)
    except FileProblem:
        return None
    if not text.strip():
        return None
    found = _TITLE.match(text.lstrip())
    return HelpPage(path.name, found[1].strip() if found else path.stem, text)
