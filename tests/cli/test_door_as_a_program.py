"""The commands as a shell runs them: pipes that close, other locales, odd file names, no display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def program(*arguments: str, before: str = "", after: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell does, with a pipe before or after it."""
    words = " ".join(f"'{argument}'" for argument in (sys.executable, "-m", "statement_studio", *arguments))
    return subprocess.run(
        ["/bin/bash", "-c", f"set -o pipefail; {before} {words} {after}"],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        check=False,
    )


def test_the_program_ends_with_the_exit_code_of_its_command(folder: Path) -> None:
    assert program("time", str(folder), "--slot", "0:04").returncode == 1
    wrong = program("time", "--nothing")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    missing = program("time", "/nowhere")
    assert (missing.returncode, missing.stderr.count("\n")) == (3, 1)


@pytest.mark.parametrize(
    ("arguments", "after"),
    [
        (["agenda", "--json"], "| head -1"),
        (["agenda"], "| true"),
        (["--help"], "| true"),
        (["time", "SAMPLE"], "| true"),
        (["time", "SAMPLE"], ">&-"),
    ],
    ids=str,
)
def test_a_reader_that_goes_away_is_no_fault(arguments: list[str], after: str, folder: Path) -> None:
    done = program(*(a.replace("SAMPLE", str(folder)) for a in arguments), after=after)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_the_output_is_told(folder: Path) -> None:
    done = program("time", str(folder), after="> /dev/full")
    assert done.returncode == 3
    assert "The disk is full." in done.stderr
    assert done.stderr.count("\n") == 1


def test_standard_input_may_be_closed_or_not_utf_8() -> None:
    closed = program("time", "-", after="<&-")
    assert (closed.returncode, closed.stderr.count("\n")) == (3, 1)
    odd = program("time", "-", before="printf 'caf\\351' |")
    assert (odd.returncode, odd.stderr.count("\n")) == (3, 1)


@pytest.mark.parametrize("locale", [{"PYTHONIOENCODING": "latin-1"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}])
def test_output_is_utf_8_whatever_the_locale(locale: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "water.txt").write_text("我们呼吁各国尊重水权。🌊", encoding="utf-8")
    done = program("time", str(tmp_path / "water.txt"), "--json", **locale)
    assert json.loads(done.stdout)["paragraphs"][0]["text"] == "我们呼吁各国尊重水权。🌊"


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux alone")
def test_a_file_name_that_is_no_text_can_be_told(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write("We thank you.")
    name = f"$(printf '{tmp_path}/caf\\351.txt')"
    done = program("time", "--json", after=f'"{name}"')
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["source"].endswith("/caf\udce9.txt")


@pytest.mark.parametrize("project_given", [True, False])
def test_without_a_display_the_time_is_reported_and_how_to_get_a_window(folder: Path, project_given: bool) -> None:
    arguments = [str(folder)] if project_given else []
    done = program(*arguments, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 0
    assert done.stdout.startswith("Safe water in Ostrania\n0:0" if project_given else "")
    assert "DISPLAY" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_display_a_project_that_does_not_open_is_told() -> None:
    done = program("/nowhere", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 3
    assert done.stderr.startswith("/nowhere: ")
