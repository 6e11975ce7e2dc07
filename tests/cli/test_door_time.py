"""`time` with a profile, a project's own pace and an explanation, as a person or a program asks for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.statement import PaceChoice, Statement
from statement_studio.files import project
from statement_studio.files.lexicons import save_lexicons
from statement_studio.files.profiles import save_profile

Run = Callable[..., Any]
Make = Callable[..., Path]

AMINA = Profile(
    "Amina",
    tuple(
        Reading(f"2026-03-0{day}T10:00:00Z", "en", seconds, 1_500.0, ReadingSource.REHEARSAL)
        for day, seconds in enumerate((118.0, 121.0, 119.5), start=1)
    ),
)


@pytest.fixture
def settings(home: Path) -> Path:
    """The settings folder of the person who runs the program."""
    return home / ".config" / "statement-studio"


def data_of(run: Run, *arguments: object, **more: object) -> Any:
    return json.loads(run("time", *arguments, "--json", **more).out)


def test_a_profile_of_this_computer_is_spoken_at(run: Run, folder: Path, settings: Path) -> None:
    save_profile(AMINA, settings)
    usual, hers = data_of(run, folder), data_of(run, folder, "--profile", "amina")
    assert hers["seconds"] > usual["seconds"]
    assert hers["pace"] == {
        "origin": "heard",
        "profile": "Amina",
        "readings": 3,
        "of_this_text": 0,
        "seconds_per_unit": pytest.approx(AMINA.pace("en").seconds_per_unit, abs=1e-5),
        "sd": pytest.approx(AMINA.pace("en").sd, abs=1e-4),
        "why_unsure": "texts_differ",
    }
    assert " words a minute (Amina, 3 readings), language: en.\n" in run("time", folder, "--profile", "Amina").out


def test_a_profile_that_is_not_known_cannot_be_opened(run: Run, folder: Path, settings: Path) -> None:
    save_profile(AMINA, settings)
    outcome = run("time", folder, "--profile", "Jo")
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err == f"{settings / 'profiles'}: There is no profile “Jo” on this computer. Write one of: Amina.\n"


def test_a_project_is_spoken_at_its_own_pace(run: Run, make: Make, statement: Statement, settings: Path) -> None:
    folder = make(replace(statement, pace=PaceChoice("Amina")))
    assert data_of(run, folder)["pace"]["origin"] == "usual"
    told = run("time", folder)
    assert told.code == 0
    assert told.err == (
        f"{folder}: The profile “Amina” is neither on this computer nor in the project; the usual pace is taken.\n"
    )
    save_profile(AMINA, settings)
    outcome = run("time", folder, "--json")
    assert (json.loads(outcome.out)["pace"]["profile"], outcome.err) == ("Amina", "")
    by_hand = data_of(run, folder, "--pace", "100")
    assert (by_hand["pace"]["origin"], by_hand["pace"]["profile"]) == ("by_hand", None)


def test_the_copy_in_the_project_goes_where_the_project_goes(run: Run, tmp_path: Path, statement: Statement) -> None:
    chosen = replace(statement, pace=PaceChoice("Amina"))
    project.save(chosen, (), tmp_path / "sent", state=tmp_path / "state", text_key="0a", profile=AMINA)
    outcome = run("time", tmp_path / "sent", "--json")
    assert (json.loads(outcome.out)["pace"]["readings"], outcome.err) == (3, "")
    assert run("time", tmp_path / "sent", "--profile", "Amina").code == 3


def test_a_pace_of_the_project_in_words_a_minute_is_kept(run: Run, make: Make, statement: Statement) -> None:
    data = data_of(run, make(replace(statement, pace=PaceChoice(words_per_minute=120))))
    assert (data["words_per_minute"], data["pace"]["why_unsure"]) == (120, "only_named")


def test_what_is_said_otherwise_counts(run: Run, make: Make, statement: Statement, settings: Path) -> None:
    text = "OHCHR met UNSC."
    save_lexicons({"en": Lexicon((("OHCHR", "the Office"), ("UNSC", "the Security Council")))}, settings)
    folder = make(replace(statement, text=text, lexicon=Lexicon((("OHCHR", "the High Commissioner"),))))
    said = [token["said"] for token in data_of(run, folder, "--explain")["paragraphs"][0]["tokens"]]
    assert said == ["the High Commissioner", "met", "the Security Council"]
    from_input = data_of(run, "-", "--explain", "--language", "en", text=text.encode())
    assert [token["said"] for token in from_input["paragraphs"][0]["tokens"]][::2] == [
        "the Office",
        "the Security Council",
    ]


def test_intervals_widen_with_their_level(run: Run, folder: Path) -> None:
    data = data_of(run, folder)
    half, most, nearly_all = (data["intervals"][level] for level in ("50", "80", "90"))
    assert nearly_all[0] < most[0] < half[0] < data["seconds"] < half[1] < most[1] < nearly_all[1]
    assert most == [data["low"], data["high"]]


def test_pieces_are_given_only_when_asked_for(run: Run, folder: Path) -> None:
    plain, explained = data_of(run, folder), data_of(run, folder, "--explain")
    assert all("tokens" not in paragraph for paragraph in plain["paragraphs"])
    for paragraph in explained["paragraphs"]:
        assert sum(t["seconds"] for t in paragraph["tokens"]) == pytest.approx(paragraph["seconds"], abs=0.02)
        assert set(paragraph["tokens"][0]) == {"written", "said", "units", "seconds", "pause_seconds"}
        del paragraph["tokens"]
    assert explained == plain


def test_an_explanation_follows_the_report_paragraph_by_paragraph(run: Run, folder: Path) -> None:
    plain, outcome = run("time", folder), run("time", folder, "--explain")
    assert outcome.code == 0
    assert outcome.out.startswith(plain.out)
    rest = outcome.out.removeprefix(plain.out).splitlines()
    assert rest[0].startswith("Word by word: ")
    assert [line for line in rest if not line.startswith("    ")][1:-1] == plain.out.splitlines()[-3:]
    assert [line.split("  said ")[1] for line in rest if line.endswith("safe")] == ["safe"]
    assert sum(line.endswith("(next paragraph)") for line in rest) == 2
    assert "spoken characters at 0.0" in rest[-1]
    assert rest[-1].endswith("because nobody has timed this speaker, and people differ by far more than texts do.")


def test_several_inputs_are_explained_each_behind_its_report(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "discours.md").write_text("Toute personne a le droit à une eau salubre.", encoding="utf-8")
    outcome = run("time", folder, tmp_path / "discours.md", "--explain")
    assert [line.startswith("Word by word") for line in outcome.out.splitlines()].count(True) == 2
    assert len(data_of(run, folder, tmp_path / "discours.md", "--explain")) == 2


def test_nothing_to_say_is_explained_too(run: Run) -> None:
    outcome = run("time", "-", "--explain", text=b"")
    assert outcome.code == 0
    assert "0 spoken characters" in outcome.out


def test_a_tight_text_is_told_what_to_aim_for(run: Run, make: Make, statement: Statement) -> None:
    tight = make(replace(statement, text="word " * 280))
    aim = data_of(run, tight)["aim_seconds"]
    told = f"Aim for {int(aim) // 60}:{int(aim) % 60:02d} to be 9 in 10 sure."
    assert told in run("time", tight).out.splitlines()
    assert "Aim" not in run("time", tight, "--slot", "10:00").out


def test_check_and_time_agree_on_pace_and_words(run: Run, make: Make, statement: Statement) -> None:
    text = "word " * 200
    slow = make(replace(statement, text=text, pace=PaceChoice(words_per_minute=60)), "slow")
    wordy = make(replace(statement, text=text, lexicon=Lexicon((("word", "many more words than one"),))), "wordy")
    for folder in (slow, wordy):
        assert run("time", folder).code == 1
        found = json.loads(run("check", folder, "--json").out)["findings"]
        assert "too_long" in [one["id"] for one in found]
    assert run("time", make(replace(statement, text=text), "usual")).code == 0
