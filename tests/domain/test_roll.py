"""The text of a prompter keeps the time of the plan, whatever stands between its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.roll import Roll, roll_of
from statement_studio.domain.spoken import read_text

SAMPLES = Path(__file__).parents[2] / "sample_statements"
TEXT = """# Water {.silent}

Madam President,

We thank the **Special Rapporteur**. [pause 2s] In 2024, 49 % of wells[^1] were
unsafe; [Trần]{say: chun} said so. <!-- check -->

{==Is nothing done?==}{must} ~~Never.~~ We call on States to act.

[^1]: A note."""
LANGUAGES = ("en", "fr", "ar", "zh")
MARKS = st.lists(
    st.sampled_from(
        (
            *(
                "We call on States. ",
                "Water",
                "水是生命。",
                "الماء حياة. ",
                "49 %",
                " ",
                "  ",
                "\n",
                "\n\n",
                "**",
                "*",
                "~~",
            ),
            *("<!-- ", " -->", "[pause 3s]", "[Trần]{say: chun}", "[^1]", "# ", "- ", "{==a passage==}{must}", "! "),
        )
    ),
    max_size=20,
).map("".join)


def rolled(text: str, language: str = "en") -> Roll:
    blocks, pace = read_text(text, language), usual_pace(language)
    return roll_of(blocks, paragraphs(blocks, pace), pace)


@given(MARKS, st.sampled_from(LANGUAGES))
def test_time_and_place_go_forward_together_and_stay_within_the_text(text: str, language: str) -> None:
    roll = rolled(text, language)
    clock = 0.0
    for paragraph in roll.paragraphs:
        assert paragraph.knots[0].seconds == pytest.approx(clock)
        assert paragraph.knots[-1].seconds == pytest.approx(paragraph.ends_at)
        for before, after in zip(paragraph.knots, paragraph.knots[1:], strict=False):
            assert before.seconds <= after.seconds + 1e-9
            assert before.offset <= after.offset <= len(paragraph.text)
        clock = paragraph.ends_at
    assert roll.seconds == pytest.approx(clock)


@given(MARKS, st.floats(0, 1))
def test_a_place_leads_back_to_its_time_but_for_pauses(text: str, share: float) -> None:
    roll = rolled(text)
    seconds = roll.seconds * share
    if roll.paragraphs:
        pauses = sum(pause.seconds for each in roll.paragraphs for pause in each.pauses)
        back = roll.seconds_at(*roll.place_at(seconds))
        assert back == pytest.approx(seconds, abs=1e-6 + pauses)


@pytest.mark.parametrize("project", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_every_word_is_reached_when_the_estimate_says(project: Path) -> None:
    text = (project / "statement.md").read_text(encoding="utf-8")
    language = "fr" if "interactif" in project.name else "en"
    blocks, pace = read_text(text, language), usual_pace(language)
    timed = paragraphs(blocks, pace)
    roll = roll_of(blocks, timed, pace)
    for shown, paragraph in zip(roll.paragraphs, timed, strict=True):
        block = blocks[paragraph.index]
        assert shown.text == paragraph.text
        said = [block.text[token.start :].lstrip("*_[({=") for token in block.tokens if token.said]
        shown_at = [shown.text[knot.offset :] for knot in shown.knots[1:-1]]
        assert [written[:3] for written in said] == [written.lstrip("(")[:3] for written in shown_at][: len(said)]


def test_marks_and_notes_have_no_place_in_the_text() -> None:
    roll = rolled(TEXT)
    assert [each.text for each in roll.paragraphs] == [
        "Madam President,",
        "We thank the Special Rapporteur. In 2024, 49 % of wells were unsafe; Trần said so.",
        "Is nothing done? We call on States to act.",
    ]
    second = roll.paragraphs[1]
    offsets = [second.text[knot.offset :].split()[0] for knot in second.knots[:-1]]
    assert offsets[:6] == ["We", "We", "thank", "the", "Special", "Rapporteur."]
    assert offsets[-3:] == ["Trần", "said", "so."]


def test_the_text_stands_still_at_a_marked_pause() -> None:
    second = rolled(TEXT).paragraphs[1]
    (pause,) = second.pauses
    assert (second.text[pause.offset :][:7], pause.seconds) == ("In 2024", 2)
    arrives = next(knot.seconds for knot in second.knots if knot.offset == pause.offset)
    assert [second.offset_at(arrives + later) for later in (0.01, 1.0, 1.99)] == [pause.offset] * 3
    assert second.offset_at(arrives + 2.3) > pause.offset


def test_sentences_begin_where_they_are_said_to() -> None:
    roll = rolled(TEXT)
    second, third = roll.paragraphs[1:]
    assert [second.text[start:][:8] for start in second.sentences] == ["We thank", "In 2024,"]
    assert [third.text[start:][:7] for start in third.sentences] == ["Is noth", "We call"]
    start, end = third.sentence_at(5)
    assert third.text[start:end] == "Is nothing done? "
    assert third.text[slice(*third.sentence_at(99))] == "We call on States to act."
    assert list(roll.sentence_starts()) == sorted(roll.sentence_starts())


def test_without_words_there_is_no_place() -> None:
    assert rolled("").place_at(3) == (0, 0.0)
    assert rolled("<!-- nothing -->") == Roll()


def test_no_sentence_begins_with_a_small_letter_behind_an_ellipsis() -> None:
    (paragraph,) = rolled("We waited… and nobody came. Then came rain.").paragraphs
    assert [paragraph.text[start:][:4] for start in paragraph.sentences] == ["We w", "Then"]


def test_a_paragraph_runs_as_most_of_its_letters_do_and_without_letters_as_the_one_before_it() -> None:
    roll = rolled("49 %.\n\n[Trần Mai]{say: chun my} محامية سُجنت منذ مارس.\n\n49 %.\n\nWe thank أمينة.\n\n49 %.", "ar")
    assert [paragraph.is_rtl for paragraph in roll.paragraphs] == [True, True, True, False, False]
