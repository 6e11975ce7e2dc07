"""Where the facts about bodies come from: the files the program brings, and the person's own laid over them.

A folder holds one YAML file for each body and `speaker_categories.yaml`. The person's own folder has the same format;
what a file of it leaves out stays as shipped.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from statement_studio.domain.agenda import Catalogue, SpeakerCategory

from . import disk
from .catalogue_body import laid_over, names_over
from .plain_yaml import SIZE_LIMIT_BYTES, Scalar, read
from .problems import FileProblem
from .sections import Section

CATEGORIES_FILE = "speaker_categories.yaml"


def load(shipped: Path, own: Path | None) -> tuple[Catalogue, tuple[FileProblem, ...]]:
    """Return the catalogue of the shipped folder with the person's own over it, and what is wrong with the own one.

    A file of the own folder that has a fault is left out whole and its problem returned. A folder that does not exist
    is empty. Raises FileProblem when a shipped file has a fault.
    """
    catalogue = Catalogue((), ())
    for file in sorted((_read(path) for path in _files(shipped)), key=_rank):
        catalogue = _with(catalogue, file)
    problems: list[FileProblem] = []
    for path in _files(own) if own else ():
        try:
            catalogue = _with(catalogue, _read(path))
        except FileProblem as problem:
            problems.append(problem)
    return catalogue, tuple(problems)


def _files(folder: Path) -> list[Path]:
    """Return the catalogue files of a folder by name, the categories first because the bodies name them."""
    found = [path for path in folder.glob("*.yaml") if path.is_file() and not path.name.startswith(".")]
    return sorted(found, key=lambda path: (path.name != CATEGORIES_FILE, path.name))


def _rank(file: Section) -> tuple[bool, float, str]:
    return file.path.name != CATEGORIES_FILE, file.position(), file.path.name


def _read(path: Path) -> Section:
    data = disk.read_file(path, SIZE_LIMIT_BYTES)
    if data is None:
        raise FileProblem("The file is no longer there. Start the program again.", path=path)
    return Section(path, read(data, path))


def _with(catalogue: Catalogue, file: Section) -> Catalogue:
    if file.path.name == CATEGORIES_FILE:
        return _with_categories(catalogue, file)
    body_id = file.text("id")
    body = laid_over(catalogue.body(body_id), file, frozenset(c.id for c in catalogue.categories))
    bodies = {b.id: b for b in catalogue.bodies} | {body_id: body}
    return replace(catalogue, bodies=tuple(bodies.values()))


def _with_categories(catalogue: Catalogue, file: Section) -> Catalogue:
    categories = {c.id: c for c in catalogue.categories}
    for name, node in file.fields.entries:
        known = categories.get(name.text) or SpeakerCategory(name.text, "")
        if isinstance(node, Scalar):  # a label alone needs no key of its own
            label, labels = file.text(name.text), known.labels if node.text == known.label else {}
            categories[name.text] = SpeakerCategory(name.text, label, labels)
        else:
            categories[name.text] = _category(file.section(name.text), known)
    return replace(catalogue, categories=tuple(categories.values()))


def _category(section: Section, known: SpeakerCategory) -> SpeakerCategory:
    section.allow_only("label", "labels")
    label = section.text("label", known.label or None)
    return SpeakerCategory(known.id, label, names_over(known.labels, section, "labels", is_same=label == known.label))
