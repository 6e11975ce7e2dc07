"""The parts of a time add up to it, and what is said in full is listed with its seconds."""

from __future__ import annotations

import pytest

from statement_studio.domain.breakdown import Breakdown, Expansion, breakdown, expansions, parts_of
from statement_studio.domain.estimate import tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_text

TEXT = """Of 312 recommendations, 49 % were accepted in 2024. [pause 2s] Yet 49 % is not enough.

<!-- 100 % silent -->

We thank the UNHCR."""


def known_of(text: str, language: str = "en") -> Breakdown:
    blocks, pace = read_text(text, language), usual_pace(language)
    return breakdown([parts_of(block) for block in blocks], tally(blocks, pace), pace)


def listed_of(text: str) -> tuple[Expansion, ...]:
    return expansions([parts_of(block) for block in read_text(text, "en")], usual_pace("en"))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_the_parts_add_up_to_the_estimate(language: str) -> None:
    known, whole = known_of(TEXT, language), tally(read_text(TEXT, language), usual_pace(language))
    assert known.seconds == pytest.approx(whole.seconds)
    assert known.plain_words + known.expanded_words == pytest.approx(whole.spoken_words, abs=2)


def test_pauses_and_silences_are_told_apart() -> None:
    with_pause, without = known_of(TEXT), known_of("We ask")
    assert with_pause.pause_seconds == 2.0
    assert with_pause.silence_seconds > 1.0
    assert (without.pause_seconds, without.silence_seconds, without.expanded) == (0.0, 0.0, 0)


def test_a_figure_and_the_sign_behind_it_are_one_piece() -> None:
    listed = {each.written: each for each in listed_of(TEXT)}
    assert listed["49 %"].said == "forty-nine per cent"
    assert listed["49 %"].times == 2
    assert "100 %" not in listed
    assert "%" not in listed


def test_what_takes_longest_comes_first_and_all_of_it_is_the_part_of_the_breakdown() -> None:
    listed = listed_of(TEXT)
    assert [each.seconds for each in listed] == sorted((each.seconds for each in listed), reverse=True)
    assert sum(each.seconds for each in listed) == pytest.approx(known_of(TEXT).expanded_seconds)


def test_a_text_without_figures_has_nothing_in_full() -> None:
    assert listed_of("We thank you.") == ()


def test_a_marked_passage_is_said_as_it_is_written() -> None:
    assert listed_of("We {==are found wanting==}{should}, and {==so are you==}{may}.") == ()
    assert [each.written for each in listed_of("We met {==41==}{must} people.")] == ["41"]
