"""What the commands read, and what they refuse."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from statement_studio.cli.inputs import open_catalogue, read_source, read_standard_input
from statement_studio.files.places import Places
from statement_studio.files.problems import FileProblem


def test_a_text_is_read_without_mark_and_empty_lines_around_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf\r\n\r\n  Water\r\n")
    assert read_source(tmp_path / "a.txt") == "  Water"


def test_a_folder_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="not a file that can be read"):
        read_source(tmp_path)


def test_a_program_started_without_input_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(FileProblem, match="No text comes in"):
        read_standard_input()


def test_a_whole_own_file_goes_with_its_fault_and_the_others_stay(
    places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    places.own_catalogue.mkdir(parents=True)
    (places.own_catalogue / "a.yaml").write_text("id: a\nname: A\nnonsense: x\n")
    (places.own_catalogue / "b.yaml").write_text("id: b\nname: B\n")
    catalogue = open_catalogue(places)
    assert catalogue.body("a") is None
    assert catalogue.body("b") is not None
    told = capsys.readouterr().err
    assert told.startswith(f"{places.own_catalogue / 'a.yaml'}, line 3: ")
    assert told.count("\n") == 1
