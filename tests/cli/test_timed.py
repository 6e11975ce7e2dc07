"""From an input to its time: which file is meant, and when it fits."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.cli.timed import Timed
from statement_studio.cli.timed import timed as timed_with
from statement_studio.cli.voice import Voice
from statement_studio.files.places import Places
from statement_studio.files.problems import FileProblem


def given(slot: float | None = None, language: str | None = None) -> argparse.Namespace:
    return argparse.Namespace(slot=slot, language=language)


def timed(source: str, places: Places, asked: argparse.Namespace) -> Timed:
    return timed_with(source, places, asked, Voice())


@pytest.mark.parametrize("file", ["", "statement.yaml", "statement.md", "rehearsals.yaml", "pace.yaml"])
def test_a_file_of_a_project_means_the_project(folder: Path, places: Places, file: str) -> None:
    one = timed(str(folder / file), places, given())
    assert one.title == "Safe water in Ostrania"
    assert one.slot_seconds == 90


def test_any_other_file_is_a_text_of_its_own(folder: Path, places: Places) -> None:
    notes = folder / "notes.md"
    notes.write_text("We thank you. <!-- not said -->")
    one = timed(str(notes), places, given())
    assert (one.title, one.slot_seconds, one.estimate.words) == (str(notes), None, 3)


def test_the_slot_is_full_only_when_more_does_not_fit(folder: Path, places: Places) -> None:
    seconds = timed(str(folder), places, given()).estimate.seconds
    assert timed(str(folder), places, given(slot=seconds)).fits
    assert not timed(str(folder), places, given(slot=seconds - 0.001)).fits


def test_windows_line_ends_change_nothing(places: Places, tmp_path: Path) -> None:
    for name, newline in (("a.txt", "\n"), ("b.txt", "\r\n"), ("c.txt", "\r")):
        (tmp_path / name).write_bytes(f"One two.{newline}{newline}Three four.{newline}".encode())
    times = [timed(str(tmp_path / name), places, given()) for name in ("a.txt", "b.txt", "c.txt")]
    assert len({one.estimate for one in times}) == 1
    assert [len(one.blocks) for one in times] == [2, 2, 2]


def test_a_file_that_is_not_there_is_named(places: Places, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"speech\.txt: There is nothing of this name"):
        timed(str(tmp_path / "speech.txt"), places, given())


def test_the_aim_is_the_estimate_at_which_nine_in_ten_fit(folder: Path, places: Places) -> None:
    one = timed(str(folder), places, given(slot=90))
    aim = one.aim_seconds
    assert aim is not None
    assert aim < 90
    longer = replace(one, estimate=replace(one.estimate, seconds=aim))
    assert longer.estimate.chance_within(90) == pytest.approx(0.9)


def test_without_a_slot_there_is_nothing_to_aim_for(places: Places, tmp_path: Path) -> None:
    (tmp_path / "speech.txt").write_text("I thank you.")
    assert timed(str(tmp_path / "speech.txt"), places, given()).aim_seconds is None
