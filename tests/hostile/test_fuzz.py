"""Thousands of broken inputs and damaged projects: understood, or refused with the name of the file and its line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FUZZ = ROOT / "tests" / "release" / "fuzz.py"
PARSERS = ("header", "takes", "a_project", "own_catalogue", "preferences", "spoken", "page")


def fuzz(*arguments: str, code: int = 0, seconds: float = 120) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, str(FUZZ), *arguments],
        capture_output=True,
        text=True,
        timeout=seconds,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    facts: dict[str, object] = json.loads(done.stdout)
    return facts


def assert_many_ends(facts: dict[str, object], names: tuple[str, ...], least: int) -> None:
    """A run in which every input ends the same way has shown nothing."""
    ended = facts["ended"]
    assert isinstance(ended, dict)
    for name in names:
        assert ended[f"{name} understood"] >= least, ended
        assert name == "preferences" or ended[f"{name} refused"] >= least, ended


def test_a_few_mutants_are_understood_or_refused() -> None:
    facts = fuzz("1500", "1")
    assert facts["cases"] == 1500
    assert_many_ends(facts, PARSERS, 8)


def test_the_same_numbers_make_the_same_mutants() -> None:
    assert fuzz("200", "7")["ended"] == fuzz("200", "7")["ended"]


def test_a_parser_that_lets_errors_through_is_found_out() -> None:
    assert fuzz("naive", code=1)["violations"]


def test_a_damaged_project_opens_or_is_refused_and_is_never_rewritten() -> None:
    assert_many_ends(fuzz("damage", "600"), ("damaged project",), 100)


@pytest.mark.slow
def test_many_mutants_are_understood_or_refused() -> None:
    facts = fuzz("30000", "2")
    assert facts["cases"] == 30_000
    assert_many_ends(facts, PARSERS, 200)


@pytest.mark.slow
def test_many_damaged_projects_open_or_are_refused() -> None:
    assert_many_ends(fuzz("damage", "10000", "3"), ("damaged project",), 2_000)
