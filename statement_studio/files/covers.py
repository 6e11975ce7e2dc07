"""What is told of templates and samples on the first page: their titles, without the rest of what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from statement_studio.domain.cover import Cover

from .disk import read_file
from .plain_yaml import SIZE_LIMIT_BYTES, read
from .problems import FileProblem
from .sections import Section

_HEADER = "statement.yaml"


def load_covers(folder: Path, language: str) -> tuple[Cover, ...]:
    """Return the covers of the templates of a folder, in their order and in a language; English where there is none.

    Raises FileProblem when one has a fault.
    """
    files = sorted(map(_section, folder.glob("*.yaml")), key=lambda file: (file.position(), file.path.name))
    return tuple(_cover(file, language) for file in files)


def load_sample_titles(folder: Path) -> Sequence[tuple[Path, str]]:
    """Return the sample projects with their titles; one that cannot be read is left out."""
    found = []
    for project in sorted(folder.iterdir()) if folder.is_dir() else []:
        try:
            found.append((project, _section(project / _HEADER).text("title")))
        except FileProblem:
            continue
    return tuple(found)


def _section(path: Path) -> Section:
    data = read_file(path, SIZE_LIMIT_BYTES)
    if data is None:
        raise FileProblem("The file is not there. Install the program again.", path=path)
    return Section(path, read(data, path))


def _cover(file: Section, language: str) -> Cover:
    labels, abouts = file.by_language("labels"), file.by_language("abouts")
    return Cover(file.text("id"), labels.get(language, file.text("label")), abouts.get(language, file.text("about")))
