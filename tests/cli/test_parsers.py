"""Which words a command line may have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from statement_studio.cli.parsers import command_parser, window_parser
from statement_studio.cli.words import COMMANDS, NEW_OPTIONS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("option", list(NEW_OPTIONS))
def test_every_option_of_new_is_a_text(option: str) -> None:
    given = vars(command_parser("new").parse_args(["folder", f"--{option}", "a value"]))
    assert given[option] == "a value"
    assert vars(command_parser("new").parse_args(["folder"]))[option] == ""


@pytest.mark.parametrize(("written", "seconds"), [("1:30", 90.0), ("90", 90.0), ("2 min", 120.0)])
def test_a_slot_is_read_as_people_write_it(written: str, seconds: float) -> None:
    assert command_parser("time").parse_args(["x", "--slot", written]).slot == seconds


@pytest.mark.parametrize("pace", ["20", "140.5", "600"])
def test_a_pace_is_words_a_minute(pace: str) -> None:
    assert command_parser("time").parse_args(["x", "--pace", pace]).pace == float(pace)


@pytest.mark.parametrize("pace", ["19.9", "601", "inf", "nan", "quick", "-140"])
def test_nobody_speaks_at_such_a_pace(pace: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        command_parser("time").parse_args(["x", f"--pace={pace}"])
    assert stopped.value.code == 2


def test_formats_may_be_given_more_than_once() -> None:
    given = command_parser("export").parse_args(["x", "--to", "y", "--format", "text", "--format", "pdf"])
    assert given.formats == ["text", "pdf"]


def test_the_window_takes_one_project_or_none() -> None:
    assert window_parser().parse_args([]).project is None
    assert window_parser().parse_args(["x"]).project == "x"


def test_every_command_has_a_parser() -> None:
    assert [command_parser(command).prog for command in COMMANDS] == [f"statement-studio {c}" for c in COMMANDS]


def test_timing_a_text_loads_neither_formats_nor_their_libraries() -> None:
    ask = (
        "import sys; from statement_studio.__main__ import main; code = main(['time', '-']); "
        "print(sorted({'typst', 'markdown', 'PySide6', 'statement_studio.export'} & set(sys.modules))); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, input="Thank you.", capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
