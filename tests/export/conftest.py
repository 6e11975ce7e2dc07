"""A small catalogue of an invented room, and the words and the press that come with the program."""

from __future__ import annotations

import contextlib
import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.domain.agenda import AgendaItem, Body, Catalogue, Certainty, Segment, Session, SpecialSession
from statement_studio.domain.statement import CoSigner, CoSignerKind, CoSignerStatus, Speaker, Statement
from statement_studio.export.manuscript import Manuscript, compose
from statement_studio.export.typesetting import Press, press_of
from statement_studio.export.words import Words, read_words

RESOURCES = Path(__file__).parents[2] / "resources"

TEXT = """Mr. President,

We thank the Special Rapporteur for *her report*.[^1] Everyone has the right to **a fair hearing**
within a reasonable time.

## What we ask

- release those held without charge;
- publish the list of places of detention.

> No one shall be held in a secret place.

I thank you.

[^1]: Paragraphs 14 to 22.
"""


@pytest.fixture(scope="session")
def inflated() -> Callable[[bytes], bytes]:
    """Return a file with the contents of its compressed parts after it; the outlines of letters are left out."""

    def inflate(file: bytes) -> bytes:
        parts = [file]
        for stream in re.finditer(rb"stream\r?\n", file):
            with contextlib.suppress(zlib.error):
                parts.append(zlib.decompressobj().decompress(file[stream.end() :]))
        return b"\n".join(part for part in parts if b"glyf" not in part)

    return inflate


@pytest.fixture(scope="session")
def words() -> Words:
    path = RESOURCES / "templates" / "words.yaml"
    return read_words(path.read_bytes(), path)


@pytest.fixture(scope="session")
def press() -> Press:
    own = press_of(RESOURCES)
    return replace(own, uses_system_fonts=False)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    item = AgendaItem("4", "Situations that need attention", ("dialogue",), titles={"fr": "Situations à suivre"})
    dialogue = Segment("dialogue", "Interactive dialogue", {}, labels={"fr": "Dialogue interactif"})
    body = Body(
        "hrc",
        "Council of Rights",
        items=(item,),
        segments=(dialogue,),
        sessions=(Session("61", "61st session", "2026-02-23", "2026-03-31", "", Certainty.CERTAIN),),
        special_sessions=(SpecialSession("S-38", "38th special session", "2025-11-14", "", Certainty.CERTAIN),),
        names={"fr": "Conseil des droits"},
    )
    return Catalogue((body,), ())


@pytest.fixture(scope="session")
def statement() -> Statement:
    return Statement(
        title="On fair hearings",
        session="61",
        date="2026-03-09",
        item="4",
        segment="dialogue",
        topic="Secret detention",
        speaker=Speaker("ngo", "Lakeside Centre", "Ada Sample"),
        cosigners=(
            CoSigner("Harbour Legal Aid", acronym="HLA", status=CoSignerStatus.CONFIRMED),
            CoSigner("Ben Specimen", CoSignerKind.PERSON, role="former judge", status=CoSignerStatus.CONFIRMED),
            CoSigner("Riverbank Forum", status=CoSignerStatus.ASKED),
        ),
        text=TEXT,
    )


@pytest.fixture(scope="session")
def composed(catalogue: Catalogue, words: Words) -> Callable[[Statement], Manuscript]:
    return lambda statement: compose(statement, catalogue, words)
