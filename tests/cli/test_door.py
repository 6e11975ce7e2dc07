"""What the commands print, how they end, and that nothing ends in a traceback."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from statement_studio.cli.door import Request, read_request
from statement_studio.domain.statement import Kind, Statement
from statement_studio.files.places import Places

Run = Callable[..., Any]
Make = Callable[..., Path]
ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "sample_statements").iterdir())
HOSTILE = "Water\x1b[2J \u202eretaw\u2066 \x9b31m\x07\nand more"
KEYS = {
    "source": str,
    "seconds": float,
    "low": float,
    "high": float,
    "slot_seconds": float,
    "slot_must_be_confirmed": bool,
    "chance_to_fit": float,
    "words": int,
    "spoken_words": int,
    "words_left": int,
    "words_per_minute": float,
    "words_per_minute_of_text": float,
    "intervals": dict,
    "aim_seconds": float,
    "pace": dict,
    "language": str,
    "paragraphs": list,
}


def findings(outcome: Any) -> list[str]:
    return [finding["id"] for finding in json.loads(outcome.out)["findings"]]


# time


def test_time_gives_the_keys_and_types_of_the_contract(run: Run, folder: Path) -> None:
    outcome = run("time", folder, "--json")
    data = json.loads(outcome.out)
    assert outcome.code == 0
    assert outcome.err == ""
    assert {key: type(value) for key, value in data.items()} == KEYS
    assert data["source"] == str(folder)
    assert data["low"] < data["seconds"] < data["high"] < data["slot_seconds"] == 90
    assert data["chance_to_fit"] == 1
    assert data["language"] == "en"
    assert [p["text"] for p in data["paragraphs"]] == [
        "Mr. President,",
        "Everyone has the right to safe water.",
        "I thank you.",
    ]
    first, second, third = data["paragraphs"]
    assert set(first) == {"starts_at", "seconds", "words", "text"}
    assert first["starts_at"] == 0
    assert second["starts_at"] == pytest.approx(first["seconds"], abs=0.02)
    assert sum(p["seconds"] for p in data["paragraphs"]) == pytest.approx(data["seconds"], abs=0.02)
    assert first["words"] + second["words"] + third["words"] == data["words"]


def test_without_a_slot_what_rests_on_it_is_null(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "speech.txt"
    file.write_text("Everyone has the right to water.")
    data = json.loads(run("time", file, "--json").out)
    assert [data[name] for name in ("slot_seconds", "chance_to_fit", "words_left", "aim_seconds")] == [None] * 4


def test_several_inputs_give_a_list_in_their_order(run: Run, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "discours.md"
    file.write_text("Toute personne a le droit à une eau salubre dans son pays.")
    outcome = run("time", "-", folder, file, folder / "statement.md", "--json", text=b"I thank you all.")
    data = json.loads(outcome.out)
    assert [one["source"] for one in data] == ["-", str(folder), str(file), str(folder / "statement.md")]
    assert [one["language"] for one in data] == ["en", "en", "fr", "en"]
    told = run("time", folder, file).out.split("\n\n")
    assert [block.split("\n")[0] for block in told] == ["Safe water in Ostrania", str(file)]


@pytest.mark.parametrize(("slot", "code", "seconds"), [("0:04", 1, 4), ("1:30", 0, 90), ("2 min", 0, 120)])
def test_the_slot_on_the_command_line_decides(run: Run, folder: Path, slot: str, code: int, seconds: float) -> None:
    outcome = run("time", folder, "--slot", slot, "--json")
    assert outcome.code == code
    assert json.loads(outcome.out)["slot_seconds"] == seconds


def test_one_input_that_does_not_fit_decides_the_exit_code(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("word " * 400)
    assert run("time", folder, tmp_path / "long.txt", "--slot", "90").code == 1


def test_a_slower_pace_takes_longer_and_is_told(run: Run, folder: Path) -> None:
    usual, slow = (json.loads(run("time", folder, "--json", *pace).out) for pace in ((), ("--pace", "75")))
    assert slow["words_per_minute"] == 75
    assert slow["seconds"] > 1.5 * usual["seconds"]


def test_the_language_on_the_command_line_decides(run: Run, folder: Path) -> None:
    assert json.loads(run("time", folder, "--json", "--language", "es").out)["language"] == "es"
    assert json.loads(run("time", "-", "--json", "--language", "fr", text=b"ABC").out)["language"] == "fr"


def test_a_letter_has_no_slot_and_always_fits(run: Run, make: Make, statement: Statement) -> None:
    letter = make(replace(statement, kind=Kind.LETTER, text="word " * 3000))
    outcome = run("time", letter, "--json")
    assert outcome.code == 0
    assert json.loads(outcome.out)["slot_seconds"] is None


def test_the_report_says_what_is_over(run: Run, make: Make, statement: Statement) -> None:
    outcome = run("time", make(replace(statement, text="word " * 400)))
    assert outcome.code == 1
    assert "Slot 1:30: " in outcome.out
    assert " s over, " in outcome.out
    assert ", cut " in outcome.out


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_sample_is_timed_and_checked(run: Run, sample: Path) -> None:
    is_too_long = "upr" in sample.name
    assert run("time", sample).code == int(is_too_long)
    assert ("too_long" in findings(run("check", sample, "--json"))) is is_too_long


# check


def test_a_clean_statement_has_nothing_to_mend(run: Run, folder: Path) -> None:
    assert run("check", folder).out == "Nothing to mend.\n"
    outcome = run("check", folder, "--json")
    assert (outcome.code, json.loads(outcome.out)) == (0, {"findings": []})


def test_findings_carry_place_severity_and_sentence(run: Run, make: Make, statement: Statement) -> None:
    folder = make(replace(statement, text="Mr. President,\n\nWe ask [State] to act. " + "word " * 300))
    outcome = run("check", folder, "--json")
    too_long, open_place = json.loads(outcome.out)["findings"]
    assert outcome.code == 1
    assert (too_long["id"], too_long["severity"], too_long["line"]) == ("too_long", "error", None)
    assert too_long["message"].endswith("against a slot of 1:30.")
    assert open_place == {
        "id": "open_place",
        "severity": "warning",
        "message": "[State] has still to be filled in.",
        "line": 3,
    }
    assert "warning: statement.md, line 3: [State] has still to be filled in.\n" in run("check", folder).out


def test_a_project_without_its_text_is_told_so(run: Run, folder: Path) -> None:
    (folder / "statement.md").unlink()
    assert findings(run("check", folder, "--json")) == ["text_file_missing"]


def test_a_folder_with_a_text_alone_opens(run: Run, folder: Path) -> None:
    (folder / "statement.yaml").unlink()
    assert "no_title" in findings(run("check", folder, "--json"))


@pytest.mark.parametrize(
    ("file", "data", "line", "words"),
    [
        ("statement.yaml", b"title: a\ntitle: b\n", 2, "stands twice"),
        ("statement.yaml", b"title: [a\n", 2, "not valid YAML"),
        ("statement.yaml", b"title: a\nkind: song\n", 2, "song"),
        ("statement.md", b"Mr. President,\n\ncaf\xe9\n", 3, "not UTF-8"),
        ("statement.md", b"a\n\0\0\0", 2, "NUL"),
        ("rehearsals.yaml", b"takes: 3\n", 1, "takes"),
    ],
)
@pytest.mark.parametrize("command", [["check"], ["time"], ["export", "--to", "out"]], ids=lambda words: words[0])
def test_a_broken_file_is_named_with_its_line_and_nothing_changes(
    run: Run, folder: Path, command: list[str], file: str, data: bytes, line: int, words: str
) -> None:
    (folder / file).write_bytes(data)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    outcome = run(command[0], folder, *command[1:])
    assert outcome.code == 3
    assert outcome.out == ""
    assert outcome.err.startswith(f"{folder / file}, line {line}: ")
    assert words in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("command", ["check", "time", "export"])
def test_a_broken_copy_of_a_profile_is_told_and_keeps_nothing_else_shut(
    run: Run, folder: Path, tmp_path: Path, command: str
) -> None:
    (folder / "pace.yaml").write_bytes(b"format: 1\nname: A\nreadings: 3\n")
    outcome = run(command, folder, *(["--to", tmp_path / "out"] if command == "export" else []))
    assert outcome.code in (0, 1)
    assert outcome.err.startswith(f"{folder / 'pace.yaml'}, line 3: ")
    assert len(outcome.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["check", "time", "export"])
def test_what_cannot_be_opened_is_told_in_one_line(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "statement.yaml").mkdir()
    to = ["--to", tmp_path / "out"] if command == "export" else []
    for name in ("missing", "empty", "missing/statement.yaml", "x" * 5000, "statement.yaml"):
        outcome = run(command, tmp_path / name, *to)
        assert (outcome.code, outcome.out) == (3, "")
        assert len(outcome.err.splitlines()) == 1
        assert outcome.err.startswith(str(tmp_path))
    assert not (tmp_path / "out").exists()


def test_a_file_too_long_to_be_a_statement_is_refused(run: Run, folder: Path, tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(5 * 1024 * 1024)
    with (folder / "statement.md").open("wb") as file:
        file.truncate(5 * 1024 * 1024)
    for outcome in (
        run("time", tmp_path / "huge.txt"),
        run("check", folder),
        run("new", tmp_path / "n", "--from", tmp_path / "huge.txt"),
        run("time", "-", text=b"a" * (5 * 1024 * 1024)),
    ):
        assert outcome.code == 3
        assert "more than 2097152 is refused" in outcome.err


@pytest.mark.parametrize("text", [b"caf\xe9", b"a\0b", "Eau".encode("utf-16")])
def test_standard_input_must_be_utf_8(run: Run, text: bytes) -> None:
    outcome = run("time", "-", text=text)
    assert outcome.code == 3
    assert outcome.err.startswith("-, line 1: ")


def test_empty_input_takes_no_time(run: Run) -> None:
    outcome = run("time", "-", "--slot", "1:30", "--json", text=b"")
    data = json.loads(outcome.out)
    assert outcome.code == 0
    assert (data["seconds"], data["words"], data["paragraphs"], data["chance_to_fit"]) == (0, 0, [], 1)
    assert data["words_left"] > 100
    assert run("time", "-", "--slot", "1:30", text=b"").code == 0


# export


def test_export_writes_the_formats_and_prints_their_names(run: Run, folder: Path, tmp_path: Path) -> None:
    outcome = run("export", folder, "--to", tmp_path / "a" / "b", "--format", "text", "--format", "pdf")
    stem = "hrc61-item4-open-rivers-safe-water-in-ostrania"
    expected = [tmp_path / "a" / "b" / f"{stem}{suffix}" for suffix in (".pdf", ".txt")]
    assert outcome.code == 0
    assert outcome.out.splitlines() == [str(path) for path in expected]
    assert sorted((tmp_path / "a" / "b").iterdir()) == expected
    assert "Everyone has the right to safe water." in expected[1].read_text()


def test_without_a_format_a_pdf_is_written(run: Run, folder: Path, tmp_path: Path) -> None:
    run("export", folder, "--to", tmp_path)
    assert [path.suffix for path in tmp_path.glob("hrc61*")] == [".pdf"]


def test_a_folder_that_cannot_be_written_is_told(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for to in (tmp_path / "file", tmp_path / "file" / "sub", tmp_path / ("x" * 300)):
        outcome = run("export", folder, "--to", to, "--format", "text")
        assert (outcome.code, outcome.out) == (3, "")
        assert outcome.err.startswith(f"{to}: ")
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_character_without_a_font_is_named_and_nothing_written(
    run: Run, make: Make, statement: Statement, tmp_path: Path
) -> None:
    folder = make(replace(statement, text="Private \ue123"))
    outcome = run("export", folder, "--to", tmp_path / "out", "--format", "text", "--format", "pdf")
    assert outcome.code == 3
    assert outcome.err.startswith(f"{folder}: No font can show “\ue123” (U+E123). ")
    assert not (tmp_path / "out").exists()


# wrong usage, and the window


@pytest.mark.parametrize(
    "arguments",
    [
        ["time"],
        ["time", "x", "--slot", "soon"],
        ["time", "x", "--slot", "0"],
        ["time", "x", "--pace", "5"],
        ["time", "x", "--pace", "nan"],
        ["time", "x", "--language", "tlh"],
        ["time", "x", "--profile", "Amina", "--pace", "140"],
        ["time", "x", "--profile"],
        ["check", "x", "--explain"],
        ["check"],
        ["check", "x", "--strict"],
        ["export", "x"],
        ["export", "x", "--to", "y", "--format", "abacus"],
        ["new"],
        ["agenda", "hrc"],
        ["one", "two"],
        ["--frobnicate"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_an_explanation(run: Run, arguments: list[str]) -> None:
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("usage: statement-studio")


def test_a_wrong_value_cannot_drive_the_terminal(run: Run) -> None:
    for option in ("--slot", "--pace"):
        assert "“[2J” is not a" in run("time", "x", option, "\x1b[2J").err


@pytest.mark.parametrize("command", ["new", "time", "check", "export", "agenda"])
def test_every_command_explains_itself(run: Run, command: str) -> None:
    outcome = run(command, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"usage: statement-studio {command} ")


def test_the_help_names_every_command(run: Run) -> None:
    assert "new, time, check, export, agenda" in " ".join(run("--help").out.split())


def test_anything_else_asks_for_the_window(places: Places) -> None:
    assert read_request([], places) == Request(None, None)
    assert read_request(["talk"], places) == Request(None, Path("talk"))
    assert read_request(["./time"], places) == Request(None, Path("time"))


# what a stranger may have written


def test_nothing_that_people_read_can_drive_the_terminal(
    run: Run, make: Make, statement: Statement, tmp_path: Path
) -> None:
    hostile = replace(
        statement,
        title=HOSTILE,
        item=HOSTILE,
        segment=HOSTILE,
        body=HOSTILE,
        slot_seconds=90.0,
        text=f"{HOSTILE}\n\n[name \x1b[2J of \u202e it]",
    )
    folder = make(hostile, "evil\x1b[2J\u202e")
    outcomes = [
        run("time", folder),
        run("time", folder, folder),
        run("check", folder),
        run("export", folder, "--to", tmp_path / "out\x1b", "--format", "text"),
        run("new", tmp_path / "new\x1b", "--title", HOSTILE),
        run("check", tmp_path / "missing\x1b"),
        run("time", "-", text=HOSTILE.encode()),
        run("time", folder, "--explain"),
        run("time", folder, "--profile", HOSTILE),
    ]
    assert [outcome.code for outcome in outcomes] == [0, 0, 1, 0, 0, 3, 0, 0, 3]
    for outcome in outcomes:
        told = outcome.out + outcome.err
        assert not [c for c in told if c != "\n" and not c.isprintable()]
    assert outcomes[1].out.startswith("Water[2J retaw 31m and more\n")
    assert len(outcomes[2].out.splitlines()) == 4


def test_json_keeps_every_letter_and_no_control_character(run: Run, make: Make, statement: Statement) -> None:
    folder = make(replace(statement, text="Слово 🌊 \x1b \x9b31m"))
    outcome = run("time", folder, "--json")
    assert "Слово 🌊" in outcome.out
    assert not [c for c in outcome.out if c != "\n" and not c.isprintable()]
    assert json.loads(outcome.out)["paragraphs"][0]["text"] == "Слово 🌊 \x1b \x9b31m"


def test_json_turns_no_line_round_and_loses_nothing(run: Run, make: Make, statement: Statement) -> None:
    words = "\u202eretaw\u202c \u2066x\u2069 \U000e0041 \u2028 نمی\u200cخواهم"
    outcome = run("time", make(replace(statement, text=words)), "--json")
    assert not [c for c in outcome.out if c not in "\n\u200c" and not c.isprintable()]
    assert json.loads(outcome.out)["paragraphs"][0]["text"] == words


def test_a_refusal_is_one_line_whatever_the_folder_is_called(run: Run, tmp_path: Path) -> None:
    outcome = run("check", tmp_path / "two\nlines\u2028three")
    assert (outcome.code, outcome.err.count("\n")) == (3, 1)
    assert outcome.err.startswith(f"{tmp_path}/two lines three: ")


class Interrupted(io.BytesIO):
    """An input during which somebody presses Ctrl+C."""

    def read(self, size: int | None = -1) -> bytes:
        raise KeyboardInterrupt


def test_ctrl_c_ends_the_wait_for_input_without_a_word(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    outcome = run("time", "-")
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "")


def test_the_version_can_be_asked_for(run: Run) -> None:
    outcome = run("--version")
    assert outcome.code == 0
    assert re.fullmatch(r"Statement Studio \d+\.\d+\.\d+\n", outcome.out)
