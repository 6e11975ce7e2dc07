"""What Qt's own file chooser writes down of the folders it was in, and how those of a project are taken out.

Knows the two lines of its settings file that name folders. All other lines stay as they are, byte for byte.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from .disk import read_file, write_file

_SIZE_LIMIT_BYTES = 4 * 1024 * 1024
_SECTION = re.compile(rb"\s*\[(.*)\]\s*\Z")
_LINE = re.compile(rb"(history|lastVisited)=(.*?)([\r\n]*)\Z", re.S)
_ENTRY = re.compile(rb'\s*("(?:[^"\\]|\\.)*"|[^",]+)\s*(?:,|\Z)')
_ENCODED = re.compile(rb"%([0-9A-Fa-f]{2})")
_SCHEME = b"file://"


def names_folder(settings_file: Path, folder: Path) -> bool:
    """Whether the chooser has written down a folder, what is in it, or that it was beside it. Raises FileProblem."""
    data = read_file(settings_file, _SIZE_LIMIT_BYTES)
    return data is not None and without_folder(data, folder) != data


def forget_folder(settings_file: Path, folder: Path) -> None:
    """Take a folder out of what the chooser has written down. Raises FileProblem; the file is as it was then."""
    path = settings_file.resolve()  # some people keep their settings elsewhere, behind a link
    data = read_file(path, _SIZE_LIMIT_BYTES)
    if data is not None:
        write_file(path, without_folder(data, folder))


def without_folder(data: bytes, folder: Path) -> bytes:
    """Return the chooser's settings without a folder, all that is in it, and the one above as the last visited."""
    kept, section = [], b""
    for line in data.splitlines(keepends=True):
        if head := _SECTION.match(line):
            section = head[1]
        kept.append(_without(line, folder) if section == b"FileDialog" else line)
    return b"".join(kept)


def _without(line: bytes, folder: Path) -> bytes:
    found = _LINE.match(line)
    if found is None:
        return line
    name, value, end = found.groups()
    entries = _ENTRY.findall(value)
    inside = os.fsencode(folder)
    above = os.fsencode(folder.parent) if name == b"lastVisited" else inside
    left = [each for each in entries if not _is_inside(_path(each), inside) and _path(each) != above]
    if left == entries:
        return line
    return name + b"=" + b", ".join(left) + end if left else b""


def _path(entry: bytes) -> bytes:
    """Return the path that an entry names, such as `"file:///home/a%20b"`."""
    address = entry.strip(b'"').removeprefix(_SCHEME)
    return _ENCODED.sub(lambda match: bytes([int(match[1], 16)]), address).rstrip(b"/")


def _is_inside(path: bytes, folder: bytes) -> bool:
    return path == folder or path.startswith(folder + b"/")
