"""Sentences about time and trouble are right at every number, and never say more than is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.estimate import Estimate
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.statement import Kind, Speaker, Statement
from statement_studio.session.publishing import FileProblem, MissingGlyph
from statement_studio.ui import words

PACE = usual_pace("en")
DIALOGUE = Statement(
    title="Safe water", session="61", item="3", segment="dialogue", topic="Special Rapporteur on water"
)


def lasting(seconds: float, *, words_: int = 100, pauses: float = 0.0) -> Estimate:
    return Estimate(seconds, 0.15, words_, words_, (seconds - pauses) / 0.06, pauses)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (82, "8 seconds left"),
        (89, "1 second left"),
        (89.6, "just the slot"),
        (90, "just the slot"),
        (90.4, "1 second over"),
        (91, "1 second over"),
        (95.2, "5 seconds over"),
        (149, "59 seconds over"),
        (209, "1:59 over"),
        (1192, "18:22 over"),
    ],
)
def test_what_is_left_or_over_is_told_in_the_right_number(seconds: float, told: str) -> None:
    assert words.left_or_over(lasting(seconds), 90) == told


@given(st.floats(0, 40_000), st.floats(0.5, 36_000))
def test_no_rounding_ever_says_that_nothing_is_over_or_left(seconds: float, slot: float) -> None:
    told = words.left_or_over(lasting(seconds), slot)
    assert not told.startswith(("0 ", "0:00", "1 seconds"))
    if "over" in told:
        assert seconds > slot
    if "left" in told:
        assert seconds < slot


def test_a_chance_is_told_in_coarse_steps() -> None:
    told = [words.chance(lasting(seconds), 90) for seconds in (40, 81, 90, 200)]
    assert told[0] == "almost surely inside 1:30"
    assert told[1] == "about 3 in 4 to finish inside 1:30"
    assert told[2] == "about 1 in 2 to finish inside 1:30"
    assert told[3] == "hardly ever inside 1:30"


def test_what_fits_is_told_in_words() -> None:
    assert words.to_do(lasting(89, words_=89), PACE, 90) == "1 word left, 60 words a minute would do"
    assert words.to_do(lasting(80, words_=200), PACE, 90) == "25 words left, 134 words a minute would do"


def test_a_rate_is_that_of_the_text_whatever_an_average_text_has() -> None:
    told = words.to_do(lasting(80, words_=120, pauses=10), PACE, 90)
    assert told.endswith(f"{120 * 60 // 80} words a minute would do")


def test_a_rate_far_below_the_present_one_is_not_told() -> None:
    assert words.to_do(lasting(46, words_=92), PACE, 90).endswith("62 words a minute would do")
    assert words.to_do(lasting(44, words_=88), PACE, 90) == "92 words left"
    assert words.to_do(lasting(0, words_=0), PACE, 90) == "225 words left"


def test_what_is_too_long_is_told_as_words_to_cut_or_a_pace() -> None:
    assert words.to_do(lasting(100, words_=100), PACE, 90) == "cut 10 words, or speak at 67 words a minute"
    assert words.to_do(lasting(91, words_=91), PACE, 90).startswith("cut 1 word, or speak at ")


def test_a_pace_that_nobody_can_speak_at_is_a_fact_and_no_advice() -> None:
    told = words.to_do(lasting(1192, words_=1192), PACE, 90)
    assert told == "cut 1102 words; all of it needs 795 words a minute"


def test_pauses_that_fill_the_slot_leave_no_pace_to_speak_at() -> None:
    told = words.to_do(lasting(100, words_=10, pauses=95), PACE, 90)
    assert told.startswith("cut ")
    assert "inf" not in told
    assert "speak at" not in told


def test_chinese_is_counted_in_characters() -> None:
    assert words.amount(1, "zh") == "1 character"
    assert words.amount(2, "zh") == "2 characters"
    assert words.rate_in(200, "zh") == "200 characters a minute"
    assert words.rate_in(150, "en") == "150 words a minute"


def test_a_language_without_a_name_is_told_by_its_code() -> None:
    assert words.language_name("tlh") == "tlh"
    assert words.language_name("ru") == "Russian"


def test_a_certain_limit_is_told_with_source_and_date(catalogue: Catalogue) -> None:
    told, is_doubtful = words.slot_source(catalogue.limit_for(DIALOGUE), DIALOGUE)
    assert told == "Rules of the Council, page 3 (as of 2026-01-01)"
    assert not is_doubtful


@pytest.mark.parametrize(("category", "kind"), [("member_state", "Inferred"), ("observer", "Not found in any source")])
def test_a_limit_that_is_not_certain_must_be_confirmed(catalogue: Catalogue, category: str, kind: str) -> None:
    statement = replace(DIALOGUE, speaker=Speaker(category))
    told, is_doubtful = words.slot_source(catalogue.limit_for(statement), statement)
    assert told.startswith(f"{kind}: please confirm with the secretariat.")
    assert "as of 2026-01-01" in told
    assert is_doubtful
    assert "please confirm with the secretariat" in words.where(statement, catalogue)


def test_a_slot_of_ones_own_is_told_beside_the_catalogues(catalogue: Catalogue) -> None:
    statement = replace(DIALOGUE, slot_seconds=80)
    told = words.slot_source(catalogue.limit_for(statement), statement)
    assert told == ("set by you; the catalogue says 1:30", False)
    assert words.slot_source(None, statement) == ("set by you", False)


def test_no_limit_says_what_to_do(catalogue: Catalogue) -> None:
    statement = replace(DIALOGUE, segment="adoption")
    told, is_doubtful = words.slot_source(catalogue.limit_for(statement), statement)
    assert "Set the slot yourself" in told
    assert is_doubtful
    assert words.where(statement, catalogue).endswith("no slot yet")


def test_the_place_is_one_line(catalogue: Catalogue) -> None:
    expected = (
        "Council of Rights, 61st session  ·  Item 3  ·  Interactive dialogue, Special Rapporteur on water  ·  ngo, 1:30"
    )
    assert words.where(DIALOGUE, catalogue) == expected


def test_a_place_that_the_catalogue_does_not_know_is_told_as_it_is_written(catalogue: Catalogue) -> None:
    statement = Statement(body="moon", session="7", item="99", segment="crater", speaker=Speaker("astronaut"))
    assert words.where(statement, catalogue) == "moon, session 7  ·  Item 99  ·  crater  ·  astronaut, no slot yet"


def test_a_letter_tells_to_whom_and_as_of_when(catalogue: Catalogue) -> None:
    letter = Statement(kind=Kind.LETTER, addressee="Excellencies", as_of="2026-01-01")
    assert words.where(letter, catalogue) == "Open letter  ·  Excellencies  ·  as of 2026-01-01"
    assert words.where(replace(letter, addressee="", as_of=""), catalogue) == "Open letter"


def test_a_character_without_a_font_is_told_with_its_remedy() -> None:
    told = words.missing_glyph(MissingGlyph("ཀ", "fonts-noto-core"))
    assert "“ཀ” (U+0F40 TIBETAN LETTER KA)" in told
    assert "Install the package fonts-noto-core" in told
    assert "Take it out of the text" in words.missing_glyph(MissingGlyph("ཀ", ""))


def test_trouble_with_a_file_names_it() -> None:
    problem = FileProblem("{key} is missing", path=Path("statement.yaml"), line=3, key="title")
    assert words.problem(problem) == "statement.yaml, line 3: title is missing"
