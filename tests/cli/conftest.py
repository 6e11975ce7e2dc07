"""A project on disk, and the command line as a function from arguments to exit code and output."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from statement_studio.__main__ import main
from statement_studio.domain.statement import Speaker, Statement
from statement_studio.files import project
from statement_studio.files.places import Places

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    def with_arguments(*arguments: object, text: bytes | None = None) -> Outcome:
        if text is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
        capsys.readouterr()
        code = main([str(a) for a in arguments])
        return Outcome(code, *capsys.readouterr())

    return with_arguments


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(ROOT / "resources", ROOT / "sample_statements", tmp_path / "settings", tmp_path / "state")


@pytest.fixture
def statement() -> Statement:
    """A statement in which nothing is to be found, well within its 90 seconds."""
    return Statement(
        title="Safe water in Ostrania",
        session="61",
        date="2026-03-09",
        item="4",
        segment="interactive_dialogue",
        speaker=Speaker("ngo", "Open Rivers", "Ada Sample"),
        text="Mr. President,\n\nEveryone has the right to safe water.\n\nI thank you.",
    )


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """Put a statement on disk and return its folder."""

    def folder_of(statement: Statement, name: str = "project") -> Path:
        project.save(statement, (), tmp_path / name, state=tmp_path / "state")
        return tmp_path / name

    return folder_of


@pytest.fixture
def folder(make: Callable[..., Path], statement: Statement) -> Path:
    return make(statement)
