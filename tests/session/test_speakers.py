"""The profiles of this computer are kept when they change, and a fault in one file costs nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from statement_studio.domain.lexicon import AS_LETTERS, Lexicon
from statement_studio.domain.profile import Reading, ReadingSource
from statement_studio.session.speakers import FileProblem, Speakers

READING = Reading("2026-03-09T10:00:00Z", "en", 80.0, 1_200.0, ReadingSource.CALIBRATION, "calibration-en")


def test_what_a_profile_learns_is_there_at_the_next_start(speakers: Speakers, settings: Path, resources: Path) -> None:
    speakers.put(speakers.add("Amina").with_reading(READING))
    assert Speakers(settings, resources).profiles == speakers.profiles
    found = speakers.get("Amina")
    assert found is not None
    assert found.readings == (READING,)


def test_profiles_stand_in_the_order_of_their_names(speakers: Speakers) -> None:
    for name in ("zoë", "Amina", "Émile"):
        speakers.add(name)
    assert [profile.name for profile in speakers.profiles] == ["Amina", "zoë", "Émile"]


def test_a_change_is_announced(speakers: Speakers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speakers.changed):
        speakers.add("Amina")
    with qtbot.waitSignal(speakers.changed):
        speakers.remove("Amina")
    assert speakers.profiles == ()


@pytest.mark.parametrize("again", ["Amina", "AMINA", " amina "])
def test_a_name_is_given_once(speakers: Speakers, again: str) -> None:
    speakers.add("Amina")
    with pytest.raises(FileProblem, match="already"):
        speakers.add(again)
    assert len(speakers.profiles) == 1


def test_a_profile_keeps_its_readings_under_a_new_name(speakers: Speakers, settings: Path, resources: Path) -> None:
    speakers.put(speakers.add("Amina").with_reading(READING))
    speakers.rename("Amina", "Amina O.")
    again = Speakers(settings, resources)
    assert [(profile.name, profile.readings) for profile in again.profiles] == [("Amina O.", (READING,))]


def test_a_name_may_change_in_case_alone(speakers: Speakers, settings: Path, resources: Path) -> None:
    speakers.add("amina")
    speakers.rename("amina", "Amina")
    assert [profile.name for profile in Speakers(settings, resources).profiles] == ["Amina"]


def test_no_profile_takes_the_name_of_another(speakers: Speakers) -> None:
    speakers.add("Amina")
    speakers.add("Bola")
    with pytest.raises(FileProblem, match="already"):
        speakers.rename("Bola", "amina")
    assert [profile.name for profile in speakers.profiles] == ["Amina", "Bola"]


def test_a_broken_profile_is_told_and_the_others_are_there(speakers: Speakers, settings: Path, resources: Path) -> None:
    speakers.add("Amina")
    (settings / "profiles" / "broken.yaml").write_text("name: [", encoding="utf-8")
    again = Speakers(settings, resources)
    assert [profile.name for profile in again.profiles] == ["Amina"]
    assert [problem.path for problem in again.problems] == [settings / "profiles" / "broken.yaml"]


def test_what_is_read_otherwise_is_kept_for_each_language(speakers: Speakers, settings: Path, resources: Path) -> None:
    said = Lexicon((("OHCHR", AS_LETTERS), ("UNSC", "Security Council")))
    speakers.put_lexicon("en", said)
    again = Speakers(settings, resources)
    assert (again.lexicon("en"), again.lexicon("fr")) == (said, Lexicon())


def test_every_language_has_a_passage_to_read(speakers: Speakers) -> None:
    passages = {speakers.passage(language) for language in ("en", "fr", "es", "ru", "ar", "zh")}
    assert len(passages) == 6


def test_what_another_window_has_learnt_meanwhile_is_not_lost(
    speakers: Speakers, settings: Path, resources: Path
) -> None:
    profile = speakers.add("Amina")
    other = Speakers(settings, resources)
    here, there = replace(READING, seconds=81.0), replace(READING, seconds=82.0)
    other.learn(profile, there)
    speakers.learn(profile, here)
    found = speakers.get("Amina")
    assert found is not None
    assert found.readings == (there, here)
    other.unlearn(found, there)
    speakers.refresh()
    assert speakers.get("Amina") == replace(found, readings=(here,))


def test_nothing_is_announced_when_nothing_has_changed(speakers: Speakers, qtbot: QtBot) -> None:
    speakers.add("Amina")
    with qtbot.assertNotEmitted(speakers.changed):
        speakers.refresh()
