"""The pages of the built-in help as they stand in the resources: a Markdown file a page, in the order of its number."""

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


def load_help(folder: Path) -> Sequence[HelpPage]:
    """Return the pages of a folder; one that cannot be read is left out: help is no reason for a failure."""
    pages = []
    for path in sorted(folder.glob("*.md")) if folder.is_dir() else []:
        if _FILE.fullmatch(path.name):
            try:
                pages.append(_page(path))
            except FileProblem:
                continue
    return tuple(pages)


def read_licence(path: Path) -> str:
    """Return the text of a licence that stands in the resources, "" where it cannot be read."""
    try:
        return decode(disk.read_file(path, SIZE_LIMIT_BYTES) or b"", path)
    except FileProblem:
        return ""


def _page(path: Path) -> HelpPage:
    text = decode(disk.read_file(path, SIZE_LIMIT_BYTES) or b"", path)
    found = _TITLE.match(text.lstrip())
    return HelpPage(path.name, found[1].strip() if found else path.stem, text)
