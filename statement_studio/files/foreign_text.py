"""Text that somebody brings along in a file of their own: read whole, as UTF-8, within the limits of ours."""

from __future__ import annotations

from pathlib import Path

from . import disk
from .plain_yaml import SIZE_LIMIT_BYTES, decode
from .problems import FileProblem

ENDINGS = (".md", ".markdown", ".txt", ".text")
"""How the names of files end that hold plain text or Markdown."""


def read_text(path: Path) -> str:
    """Return the text of a file. Raises FileProblem."""
    data = disk.read_file(path, SIZE_LIMIT_BYTES)
    if data is None:
        raise FileProblem("There is nothing of this name. Check it.", path=path)
    return with_plain_ends(decode(data, path))


def with_plain_ends(text: str) -> str:
    """Return a text with line feeds for line ends, and no empty lines around it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
