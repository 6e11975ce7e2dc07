"""Two versions of one statement are told by every command that could let one of them be lost or read out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Outcome

COPY = "statement (Ada's conflicted copy 2026-03-09).md"


@pytest.fixture
def copy(folder: Path) -> Path:
    (folder / COPY).write_text("Everyone has a right to water.\n", encoding="utf-8")
    return folder / COPY


def test_a_conflict_copy_is_an_error_that_names_it(run: Callable[..., Outcome], folder: Path, copy: Path) -> None:
    done = run("check", folder)
    assert done.code == 1
    assert done.out == (
        f"error: “{COPY}” stands beside this statement: another version of it. "
        "Compare the two, then take that file out of the folder.\n"
    )
    (finding,) = json.loads(run("check", folder, "--json").out)["findings"]
    assert (finding["id"], finding["severity"], finding["line"]) == ("conflict_copy", "error", None)


def test_an_export_is_refused_until_the_copy_is_gone(
    run: Callable[..., Outcome], folder: Path, copy: Path, tmp_path: Path
) -> None:
    done = run("export", folder, "--format", "text", "--to", tmp_path / "out")
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith(f"{copy}: This is another version of the statement")
    assert not (tmp_path / "out").exists()
    copy.unlink()
    assert run("export", folder, "--format", "text", "--to", tmp_path / "out").code == 0


def test_the_time_is_told_with_a_copy_beside(run: Callable[..., Outcome], folder: Path, copy: Path) -> None:
    assert run("time", folder).code == 0


def test_both_sides_in_the_details_are_told_with_file_line_and_what_to_do(
    run: Callable[..., Outcome], folder: Path
) -> None:
    path = folder / "statement.yaml"
    before = path.read_text(encoding="utf-8")
    sides = "<<<<<<< HEAD\ntopic: a\n=======\ntopic: b\n>>>>>>> theirs\n"
    path.write_text(before + sides, encoding="utf-8")
    done = run("check", folder)
    assert done.code == 3
    assert done.err == (
        f"{path}, line {before.count(chr(10)) + 1}: Git left two versions of these lines here, yours and another one, "
        "with its marks between them. Keep one version, and remove the lines of <<<<<<<, ======= and >>>>>>>.\n"
    )


@pytest.mark.parametrize("is_project", [True, False])
def test_the_time_of_both_sides_of_a_text_is_told_with_a_warning(
    run: Callable[..., Outcome], folder: Path, is_project: bool
) -> None:
    path = folder / "statement.md"
    path.write_text("Mr. President,\n\n<<<<<<< HEAD\nYes.\n=======\nNo.\n>>>>>>> theirs\n", encoding="utf-8")
    source = folder
    if not is_project:
        source = path = path.rename(folder.parent / "alone.md")
    done = run("time", source, "--json")
    assert done.code == 0
    assert done.err == (
        f"{path}, line 3: Two versions stand here, with the marks of git between them; both are timed. Keep one.\n"
    )
    assert "seconds" in json.loads(done.out)


def test_the_time_of_one_version_is_told_without_a_warning(run: Callable[..., Outcome], folder: Path) -> None:
    (folder / "statement.md").write_text("A heading\n=======\n\nWe ask.\n", encoding="utf-8")
    assert run("time", folder).err == ""
