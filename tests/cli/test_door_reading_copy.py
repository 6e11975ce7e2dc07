"""`export --copy reading` writes the copy for the speaker's hand, at the pace in force here."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.statement import Kind, PaceChoice, Statement
from statement_studio.files.profiles import save_profile

Run = Callable[..., Any]
Make = Callable[..., Path]
STEM = "hrc61-item4-open-rivers-safe-water-in-ostrania"
SLOW = Profile(
    "Amina", tuple(Reading(f"2026-03-0{n}T10:00:00Z", "en", 90.0, 900.0, ReadingSource.CALIBRATION) for n in (1, 2, 3))
)


@pytest.fixture
def settings(home: Path) -> Path:
    """The settings folder of the person who runs the program."""
    return home / ".config" / "statement-studio"


def words_in(path: Path) -> str:
    command = ["/usr/bin/pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def test_the_reading_copy_is_written_alone_and_named(run: Run, folder: Path, tmp_path: Path) -> None:
    for arguments in ([], ["--format", "pdf"]):
        outcome = run("export", folder, "--to", tmp_path / "out", "--copy", "reading", *arguments)
        path = tmp_path / "out" / f"{STEM}.reading.pdf"
        assert (outcome.code, outcome.out, outcome.err) == (0, f"{path}\n", "")
        assert list((tmp_path / "out").iterdir()) == [path]
    assert "Take it at 156 words a minute" in words_in(path)


def test_the_copy_for_the_room_is_what_is_written_unless_another_is_asked_for(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    run("export", folder, "--to", tmp_path / "plain")
    run("export", folder, "--to", tmp_path / "named", "--copy", "submission")
    (plain,), (named,) = (tmp_path / "plain").iterdir(), (tmp_path / "named").iterdir()
    assert plain.name == named.name == f"{STEM}.pdf"
    assert plain.read_bytes() == named.read_bytes()


@pytest.mark.parametrize("formats", [["text"], ["pdf", "text"], ["text", "text-unwrapped"]])
def test_the_reading_copy_is_a_pdf_and_nothing_else(run: Run, folder: Path, tmp_path: Path, formats: list[str]) -> None:
    asked = [word for named in formats for word in ("--format", named)]
    outcome = run("export", folder, "--to", tmp_path / "out", "--copy", "reading", *asked)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        "--format text: the reading copy is made as PDF alone. "
        "Leave --format out, or leave --copy reading out to export the statement as text.\n"
    )
    assert not (tmp_path / "out").exists()


def test_a_copy_that_does_not_exist_is_wrong_usage(run: Run, folder: Path, tmp_path: Path) -> None:
    outcome = run("export", folder, "--to", tmp_path / "out", "--copy", "carbon")
    assert outcome.code == 2
    assert "submission" in outcome.err
    assert "reading" in outcome.err


def test_an_open_letter_has_no_reading_copy(run: Run, make: Make, statement: Statement, tmp_path: Path) -> None:
    letter = make(replace(statement, kind=Kind.LETTER))
    outcome = run("export", letter, "--to", tmp_path / "out", "--copy", "reading")
    assert outcome.code == 2
    assert "not spoken" in outcome.err
    assert not (tmp_path / "out").exists()


def test_the_pace_is_that_of_the_speaker_and_the_speaker_is_not_named(
    run: Run, make: Make, statement: Statement, settings: Path, tmp_path: Path
) -> None:
    save_profile(SLOW, settings)
    folder = make(replace(statement, pace=PaceChoice("Amina")))
    outcome = run("export", folder, "--to", tmp_path / "out", "--copy", "reading")
    assert (outcome.code, outcome.err) == (0, "")
    told = words_in(tmp_path / "out" / f"{STEM}.reading.pdf")
    assert "words a minute" in told
    assert "156 words" not in told
    assert "Amina" not in told


def test_a_speaker_who_is_not_known_is_told_and_the_usual_pace_taken(
    run: Run, make: Make, statement: Statement, settings: Path, tmp_path: Path
) -> None:
    folder = make(replace(statement, pace=PaceChoice("Amina")))
    outcome = run("export", folder, "--to", tmp_path / "out", "--copy", "reading")
    assert outcome.code == 0
    assert "The profile “Amina” is neither on this computer nor in the project" in outcome.err
    assert "156 words a minute" in words_in(tmp_path / "out" / f"{STEM}.reading.pdf")
    assert run("export", folder, "--to", tmp_path / "out").err == ""


def test_what_the_statement_says_otherwise_takes_its_time(
    run: Run, make: Make, statement: Statement, settings: Path, tmp_path: Path
) -> None:
    text = "HRC " * 60 + "asks."
    spelt = make(replace(statement, text=text, lexicon=Lexicon((("HRC", "the council of human rights"),))), "spelt")
    plain = make(replace(statement, text=text), "plain")
    told = []
    for folder in (spelt, plain):
        run("export", folder, "--to", tmp_path / "out", "--copy", "reading")
        told.append(words_in(tmp_path / "out" / f"{STEM}.reading.pdf"))
    assert told[0] != told[1]
