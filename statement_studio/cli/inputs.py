"""What the commands read: texts, and the catalogue with a person's own laid over it."""

from __future__ import annotations

import sys
from pathlib import Path

from statement_studio.domain.agenda import Catalogue
from statement_studio.files import disk, project
from statement_studio.files.catalogue import load
from statement_studio.files.foreign_text import read_text, with_plain_ends
from statement_studio.files.places import Places
from statement_studio.files.plain_yaml import SIZE_LIMIT_BYTES, decode
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import Project

from . import words


def open_catalogue(places: Places) -> Catalogue:
    """Return the catalogue; a fault in the person's own is told and that file left out."""
    catalogue, problems = load(places.resources / "catalogue", places.own_catalogue)
    for problem in problems:
        print(words.clean(f"{problem} This file of your own catalogue is left out."), file=sys.stderr)
    return catalogue


def open_project(folder: Path, places: Places) -> Project:
    """Return a project; what became of an interrupted save, and what was left out, is told. Raises FileProblem."""
    opened = project.reopen(folder, places.state)
    for problem in opened.warnings:
        print(words.clean(str(problem)), file=sys.stderr)
    return opened


def read_source(path: Path) -> str:
    """Return the text of a file. Raises FileProblem."""
    return read_text(path)


def read_standard_input() -> str:
    """Return the text that comes in. Raises FileProblem."""
    if sys.stdin is None:  # closed by whoever started the program
        raise FileProblem("No text comes in. Send one, or name a file.", path=Path("-"))
    try:
        return with_plain_ends(decode(sys.stdin.buffer.read(SIZE_LIMIT_BYTES + 1), Path("-")))
    except OSError as error:
        raise disk.trouble(error, Path("-")) from None
