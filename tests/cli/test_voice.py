"""Whose pace a text is timed at: what is asked for, else what the statement says, else the usual one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.cli.voice import Voice, open_voice
from statement_studio.domain.estimate import tally
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace, pace_by_hand, usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.statement import PaceChoice, Statement
from statement_studio.files.lexicons import save_lexicons
from statement_studio.files.places import Places
from statement_studio.files.problems import FileProblem
from statement_studio.files.profiles import save_profile
from statement_studio.files.project import Project

AMINA = Profile("Amina", (Reading("2026-03-01T10:00:00Z", "en", 110.0, 1_500.0, ReadingSource.REHEARSAL, "0a"),))
QUICK = Profile("Amina", (Reading("2026-03-01T10:00:00Z", "en", 75.0, 1_500.0, ReadingSource.REHEARSAL, "0a"),))
TEXT = "Everyone has the right to safe water. " * 5


def project_of(statement: Statement, text_key: str = "", profile: Profile | None = None) -> Project:
    return Project(Path("folder"), statement, (), (), text_key, profile)


def pace_of(voice: Voice, statement: Statement, project: Project | None = None) -> Pace:
    return voice.pace(statement, voice.read(statement), project)


def test_a_text_without_a_wish_is_spoken_at_the_usual_pace() -> None:
    assert pace_of(Voice((AMINA,)), Statement(text=TEXT)) == usual_pace("en")


def test_a_statement_is_spoken_at_its_own_pace() -> None:
    by_hand = Statement(text=TEXT, pace=PaceChoice(words_per_minute=120))
    assert pace_of(Voice((AMINA,)), by_hand) == pace_by_hand("en", 120)
    assert pace_of(Voice((AMINA,)), replace(by_hand, pace=PaceChoice("AMINA"))) == AMINA.pace("en")


def test_what_is_asked_for_holds_before_what_the_statement_says() -> None:
    by_hand = Statement(text=TEXT, pace=PaceChoice(words_per_minute=120))
    profile = replace(by_hand, pace=PaceChoice("Nobody"))
    assert pace_of(Voice((AMINA,), chosen=AMINA), by_hand) == AMINA.pace("en")
    assert pace_of(Voice((), by_hand=90.0), by_hand) == pace_by_hand("en", 90)
    assert pace_of(Voice((), by_hand=90.0), profile) == pace_by_hand("en", 90)
    assert pace_of(Voice((AMINA,), chosen=AMINA), profile) == AMINA.pace("en")


def test_the_copy_in_the_project_holds_unless_this_computer_knows_all_its_readings() -> None:
    statement = Statement(text=TEXT, pace=PaceChoice("amina"))
    learnt = AMINA.with_reading(replace(AMINA.readings[0], seconds=112.0))
    assert pace_of(Voice((AMINA,)), statement, project_of(statement, profile=QUICK)) == QUICK.pace("en")
    assert pace_of(Voice((learnt,)), statement, project_of(statement, profile=AMINA)) == learnt.pace("en")
    assert pace_of(Voice(), statement, project_of(statement, profile=QUICK)) == QUICK.pace("en")


def test_a_copy_of_somebody_else_is_not_taken_for_the_one_asked_for() -> None:
    statement = Statement(text=TEXT, pace=PaceChoice("Jo"))
    project = project_of(statement, profile=QUICK)
    assert pace_of(Voice(), statement, project) == usual_pace("en")
    assert Voice().missing_profile(statement, project) == "Jo"
    assert Voice(by_hand=120.0).missing_profile(statement, project) == ""


def test_readings_of_this_very_text_count_as_such() -> None:
    statement = Statement(text=TEXT * 10, pace=PaceChoice("Amina"))
    voice = Voice((AMINA,))
    units = tally(voice.read(statement), usual_pace("en")).units
    known = replace(AMINA, readings=(replace(AMINA.readings[0], units=units),))
    pace = pace_of(Voice((known,)), statement, project_of(statement, "0a"))
    assert pace == known.pace("en", "0a", units)
    assert (pace.of_this_text, pace_of(Voice((known,)), statement, project_of(statement, "0b")).of_this_text) == (1, 0)


def test_the_statement_has_the_last_word_on_how_a_piece_is_said() -> None:
    voice = Voice(lexicons={"en": Lexicon((("OHCHR", "the Office"), ("UNSC", "the Security Council")))})
    statement = Statement(text="OHCHR UNSC", lexicon=Lexicon((("OHCHR", "the High Commissioner"),)))
    (block,) = voice.read(statement)
    assert [token.said for token in block.tokens] == ["the High Commissioner", "the Security Council"]
    (french,) = voice.read(replace(statement, language="fr", lexicon=Lexicon()))
    assert "the Office" not in [token.said for token in french.tokens]


def test_the_settings_are_read(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    save_profile(AMINA, places.settings)
    save_lexicons({"en": Lexicon((("HRC", "word"),))}, places.settings)
    assert open_voice(places) == Voice((AMINA,), {"en": Lexicon((("HRC", "word"),))})
    assert open_voice(places, profile="amina").chosen == AMINA
    assert open_voice(places, pace=90.0).by_hand == 90
    assert capsys.readouterr().err == ""


def test_a_fault_in_the_settings_is_told_and_left_out(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    (places.settings / "profiles").mkdir(parents=True)
    (places.settings / "profiles" / "a.yaml").write_text("name: [", encoding="utf-8")
    (places.settings / "spoken.yaml").write_text("en: 3", encoding="utf-8")
    assert open_voice(places) == Voice((), {})
    told = capsys.readouterr().err.splitlines()
    assert [line.endswith("This file is left out.") for line in told] == [True, True]


def test_a_profile_that_is_not_known_is_told_with_those_that_are(places: Places) -> None:
    with pytest.raises(FileProblem, match="no profile “Jo” on this computer, nor any other"):
        open_voice(places, profile="Jo")
    save_profile(AMINA, places.settings)
    save_profile(Profile("Zoë"), places.settings)
    with pytest.raises(FileProblem, match=r"no profile “Jo” on this computer. Write one of: Amina, Zoë\."):
        open_voice(places, profile="Jo")
    with pytest.raises(FileProblem, match="no profile “”"):
        open_voice(places, profile="")
