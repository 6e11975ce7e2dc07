"""Beginning a project, and the catalogue it begins from, also with a person's own laid over it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from statement_studio.domain.statement import Speaker
from statement_studio.files import project

Run = Callable[..., Any]


def test_new_makes_a_project_that_opens(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    outcome = run(
        *("new", folder, "--item", "4", "--segment", "interactive_dialogue", "--speaker", "ngo", "--title", "Water"),
        *("--date", "2026-03-09", "--organisation", "Open Rivers", "--name", "Ada Sample"),
    )
    made = project.load(folder).statement
    assert (outcome.code, outcome.out, outcome.err) == (0, f"{folder}\n", "")
    assert (made.body, made.session, made.item, made.segment) == ("hrc", "61", "4", "interactive_dialogue")
    assert (made.title, made.speaker) == ("Water", Speaker("ngo", "Open Rivers", "Ada Sample"))
    assert "Open Rivers" in made.text


def test_new_never_touches_a_statement_that_is_there(run: Run, folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    outcome = run("new", folder, "--title", "Another")
    assert (outcome.code, outcome.out) == (3, "")
    assert "There is a statement in this folder already." in outcome.err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We call on the States to respect the right to water.", "en"),
        ("Nous demandons aux États de respecter le droit à l’eau.", "fr"),
        ("Pedimos a los Estados que respeten el derecho al agua.", "es"),
        ("Мы призываем государства уважать право на воду.", "ru"),
        ("ندعو الدول إلى احترام الحق في الماء.", "ar"),
        ("我们呼吁各国尊重水权。", "zh"),
    ],
)
def test_new_from_a_text_keeps_it_and_guesses_its_language(run: Run, tmp_path: Path, text: str, language: str) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes(b"\xef\xbb\xbf" + text.encode() + b"\r\n\r\nX\r\n")
    assert run("new", tmp_path / "made", "--from", source).code == 0
    made = project.load(tmp_path / "made").statement
    assert (made.language, made.text) == (language, f"{text}\n\nX")
    assert run("new", tmp_path / "told", "--from", source, "--language", "ru").code == 0
    assert project.load(tmp_path / "told").statement.language == "ru"


def test_new_from_a_file_that_is_not_there_makes_nothing(run: Run, tmp_path: Path) -> None:
    for source in (tmp_path / "missing.txt", tmp_path):
        assert run("new", tmp_path / "made", "--from", source).code == 3
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("option", "value", "known"),
    [
        ("--item", "77", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10"),
        ("--segment", "tea_break", "interactive_dialogue"),
        ("--speaker", "pres\x1bs", "nhri"),
        ("--body", "moon", "hrc, "),
        ("--template", "ode", "joint_dialogue"),
        ("--date", "tomorrow", "2026-03-09"),
    ],
)
def test_an_unknown_value_is_told_with_the_known_ones(
    run: Run, tmp_path: Path, option: str, value: str, known: str
) -> None:
    outcome = run("new", tmp_path / "made", option, value)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"{option}: “{value.replace(chr(27), '')}” is not known here. ")
    assert known in outcome.err
    assert not (tmp_path / "made").exists()


# agenda


def test_agenda_lists_bodies_with_limits_and_their_sources(run: Run) -> None:
    bodies = json.loads(run("agenda", "--json").out)
    council = json.loads(run("agenda", "--body", "hrc", "--json").out)
    assert council == next(body for body in bodies if body["id"] == "hrc")
    assert [item["number"] for item in council["items"]] == [str(number) for number in range(1, 11)]
    limits = [limit for body in bodies for segment in body["segments"] for limit in segment["limits"]]
    assert all(limit["seconds"] > 0 and limit["source"] and limit["as_of"] for limit in limits)
    told = run("agenda", "--body", "hrc")
    assert told.code == 0
    assert "(interactive_dialogue)" in told.out


def test_an_unknown_body_is_wrong_usage(run: Run) -> None:
    outcome = run("agenda", "--body", "moon")
    assert outcome.code == 2
    assert outcome.err.startswith("--body: “moon” is not known here. Write one of: hrc, ")


# the person's own catalogue


def test_an_own_catalogue_is_used(run: Run, folder: Path, home: Path) -> None:
    own = home / ".config" / "statement-studio" / "catalogue"
    own.mkdir(parents=True)
    (own / "club.yaml").write_text('id: club\nname: "Club\\e[2J of\\u202e Friends"\n')
    outcome = run("agenda", "--body", "club")
    assert outcome.out == "Club[2J of Friends (club)\n"
    assert json.loads(run("agenda", "--body", "club", "--json").out)["name"] == "Club\x1b[2J of\u202e Friends"


@pytest.mark.parametrize("data", [b"id: [\n", b"\0", b"id: hrc\nsegments: nonsense\n", b""])
def test_a_fault_in_the_own_catalogue_is_told_and_that_file_left_out(
    run: Run, folder: Path, home: Path, data: bytes
) -> None:
    before = run("time", folder, "--json").out
    own = home / ".config" / "statement-studio" / "catalogue"
    own.mkdir(parents=True)
    (own / "hrc.yaml").write_bytes(data)
    for command in (["time", folder, "--json"], ["check", folder], ["agenda"]):
        outcome = run(*command)
        assert outcome.code == 0
        assert outcome.err.startswith(f"{own / 'hrc.yaml'}, line ")
        assert outcome.err.endswith("This file of your own catalogue is left out.\n")
    assert run("time", folder, "--json").out == before
