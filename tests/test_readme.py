"""What the README says of this repository is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"```sh\n(.+)\n```", README)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(tests/[\w./]+)`", README))))
def test_every_test_that_a_promise_names_is_there(path: str) -> None:
    assert (ROOT / path).exists()


@pytest.mark.parametrize("picture", re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README))
def test_every_picture_is_there(picture: str) -> None:
    assert (ROOT / picture).is_file()


def test_the_first_two_commands_run_the_program_and_the_tests() -> None:
    assert COMMANDS[0].startswith(".ci/setup && .venv/bin/statement-studio sample_statements/")
    assert (ROOT / COMMANDS[0].split()[-1] / "statement.yaml").is_file()
    assert COMMANDS[1] == ".ci/setup test && .venv/bin/pytest -n auto"


def test_the_build_machine_runs_the_command_of_the_readme() -> None:
    assert COMMANDS[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_dependency_has_a_lower_and_an_upper_bound() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    named = re.findall(r'^    "([\w-]+)([<>=!][^"]*)",', project, re.MULTILINE)
    assert len(named) >= 14
    assert [name for name, bounds in named if not re.fullmatch(r">=[\d.]+,<[\d.]+", bounds)] == []


def test_every_installed_version_is_pinned_without_an_address() -> None:
    pinned = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in pinned if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
