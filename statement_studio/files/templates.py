"""The kinds of statement that the program offers to begin with, as they stand in its resources."""

from __future__ import annotations

from pathlib import Path

from statement_studio.domain.statement import Kind, Speaker, Statement
from statement_studio.domain.template import Template

from .plain_yaml import read
from .sections import Section

_KEYS = ("id", "position", "label", "labels", "about", "abouts", "statement", "chairs", "addressees", "texts")
_HEADER_KEYS = ("kind", "body", "item", "segment", "speaker")


def load_templates(folder: Path) -> tuple[Template, ...]:
    """Return the templates of a folder in the order of their positions. Raises FileProblem when one has a fault."""
    files = [Section(path, read(path.read_bytes(), path)) for path in folder.glob("*.yaml")]
    return tuple(_template(file) for file in sorted(files, key=lambda file: (file.position(), file.path.name)))


def _template(file: Section) -> Template:
    file.allow_only(*_KEYS)
    return Template(
        id=file.text("id"),
        label=file.text("label"),
        about=file.text("about"),
        statement=_statement(file.section("statement")),
        texts=file.by_language("texts"),
        chairs=file.by_language("chairs"),
        addressees=file.by_language("addressees"),
        labels=file.by_language("labels"),
        abouts=file.by_language("abouts"),
    )


def _statement(header: Section) -> Statement:
    header.allow_only(*_HEADER_KEYS)
    usual = Statement()
    return Statement(
        kind=header.choice("kind", Kind, Kind.ORAL),
        body=header.text("body", usual.body),
        item=header.text("item", ""),
        segment=header.text("segment", ""),
        speaker=Speaker(header.text("speaker", usual.speaker.category)),
    )
