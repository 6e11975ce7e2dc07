"""An exception that nobody expected ends a command with one sentence and a report, and with no word of a text."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from statement_studio.cli import door
from statement_studio.cli.guard import FAULT, INTERRUPTED, guarded
from statement_studio.files.mishaps import MISHAPS

HIDDEN = "Nebelkraehe"
Run = Callable[..., Any]


class Panic(BaseException):
    """What a library raises that is not written in Python."""


def raising(error: BaseException) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


@pytest.mark.parametrize("error", [ValueError(HIDDEN), RecursionError(HIDDEN), Panic(HIDDEN)], ids=repr)
def test_a_fault_is_one_line_and_a_report(
    error: BaseException, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert guarded(raising(error), tmp_path) == FAULT == door.CANNOT_OPEN
    out, err = capfd.readouterr()
    report = next((tmp_path / MISHAPS).iterdir())
    assert out == ""
    assert err.count("\n") == 1
    assert f"{MISHAPS}/{report.name}" in err
    assert str(tmp_path) not in err
    assert HIDDEN not in err + report.read_text(encoding="utf-8")


def test_what_goes_well_is_returned_and_leaves_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: 1, tmp_path / "state") == 1
    assert not (tmp_path / "state").exists()
    assert capfd.readouterr().err == ""


def test_ctrl_c_and_the_end_of_the_program_are_no_faults(tmp_path: Path) -> None:
    assert guarded(raising(KeyboardInterrupt()), tmp_path) == INTERRUPTED
    with pytest.raises(SystemExit):
        guarded(raising(SystemExit(2)), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_without_a_place_for_the_report_the_sentence_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state").write_bytes(b"a file where the folder should be")
    assert guarded(raising(ValueError(HIDDEN)), tmp_path / "state") == FAULT
    assert capfd.readouterr().err.endswith("No report could be kept.\n")


@pytest.mark.parametrize("command", ["time", "check", "export", "agenda", "new"])
def test_a_fault_in_any_command_is_told_without_a_traceback(
    command: str, run: Run, folder: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> int:
        raise ValueError(HIDDEN)

    monkeypatch.setattr(door, f"_{command}", fail)
    given = {
        "export": (folder, "--to", tmp_path),
        "agenda": (),
        "new": (tmp_path / "n", "--item", "4", "--segment", "interactive_dialogue", "--speaker", "ngo"),
    }.get(command, (folder,))
    outcome = run(command, *given)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (FAULT, "", 1)
    reports = list((home / ".local" / "state" / "statement-studio" / MISHAPS).iterdir())
    assert len(reports) == 1
    assert HIDDEN not in outcome.err + reports[0].read_text(encoding="utf-8")


def test_a_closed_terminal_is_no_second_fault(tmp_path: Path) -> None:
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom statement_studio.cli.guard import guarded\n"
        "os.close(2)\nsys.exit(guarded(lambda: 1 // 0, Path(sys.argv[1])))\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    assert subprocess.run(command, env=environment, check=False).returncode == FAULT
    assert len(list((tmp_path / MISHAPS).iterdir())) == 1
