"""Sentences are found as they are spoken, their seconds add up, and what one saves is what the text is shorter by."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_studio.domain.estimate import tally
from statement_studio.domain.pace import pace_by_hand, usual_pace
from statement_studio.domain.sentences import costs, costs_of, dearest, sentences_of
from statement_studio.domain.spoken import read_block, read_text
from statement_studio.domain.tongue import tongue

TEXT = """Thank you, Mr. President. We note that 49 % of the cases are open{>> check <<}. Why?

<!-- not said -->

We ask for a date. [pause 2s] We ask for a name[^1].

I thank you."""

PLAIN = st.lists(
    st.lists(st.sampled_from(["We ask you.", "The State, at last, answers!", "Who knows?"]), min_size=1, max_size=4),
    min_size=1,
    max_size=5,
)


def written(text: str, language: str = "en") -> list[str]:
    return [sentence.written for sentence in sentences_of(read_block(text, language), language)]


def test_a_sentence_ends_at_a_stop_but_not_at_an_abbreviation() -> None:
    assert written("Thank you, Mr. President. We note Art. 9. Why?") == [
        "Thank you, Mr. President.",
        "We note Art. 9.",
        "Why?",
    ]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [("主席先生。我们感谢您。", "zh", 2), ("شكرا لكم. نحن هنا؟", "ar", 2), ("Merci ! Où sont-ils ?", "fr", 2)],
)
def test_each_language_ends_its_sentences_by_its_own_marks(text: str, language: str, number: int) -> None:
    assert len(sentences_of(read_block(text, language), language)) == number


def test_the_items_of_a_list_and_a_heading_are_sentences_without_a_stop() -> None:
    assert written("# Our demands\nWe ask for this:\n- a date\n- a name") == [
        "Our demands",
        "We ask for this:",
        "a date",
        "a name",
    ]


def test_a_line_end_within_a_sentence_does_not_end_it() -> None:
    assert written("We ask for a date\nand a name.") == ["We ask for a date and a name."]


@pytest.mark.parametrize(
    ("text", "language", "quoted"),
    [
        ("A test… of 49 %. Two... too!", "en", ["A test… of 49 %.", "Two... too!"]),
        ("A test… Of what? We wait…\n- and ask", "en", ["A test…", "Of what?", "We wait…", "and ask"]),
        ("“One” – two – **three**. “Four.” – Five.", "en", ["“One” – two – three.", "“Four.”", "– Five."]),
        (
            "Il dit\u202f: «\u202fOui.\u202f» «\u202fNon\u202f»",
            "fr",
            ["Il dit\u202f: «\u202fOui.\u202f»", "«\u202fNon\u202f»"],
        ),
        ("One\nline <!-- slowly -->here, Nguyễn{say: win}. ¿Two?", "es", ["One line here, Nguyễn.", "¿Two?"]),
    ],
)
def test_a_sentence_is_quoted_as_it_is_written(text: str, language: str, quoted: list[str]) -> None:
    assert written(text, language) == quoted


def test_where_a_sentence_stands_is_told_without_the_space_behind_it() -> None:
    block = read_block("One. **Two words** here. Three.", "en")
    assert [block.text[s.start : s.end] for s in sentences_of(block, "en")] == ["One.", "Two words** here.", "Three."]


def test_what_is_silent_has_no_sentence() -> None:
    assert written("<!-- never said. Never. -->") == []
    assert written("") == []


def test_a_marked_pause_belongs_to_the_sentence_before_it() -> None:
    first, second = sentences_of(read_block("We ask. [pause 2s] You answer.", "en"), "en")
    assert (first.pause_seconds, second.pause_seconds) == (2.0, 0.0)


def test_an_empty_line_within_a_paragraph_of_the_page_ends_a_sentence() -> None:
    block = read_text("One\n\nTwo", "en")
    assert [len(sentences_of(each, "en")) for each in block] == [1, 1]


def test_the_seconds_of_all_sentences_and_paragraph_ends_are_those_of_the_text() -> None:
    blocks, pace = read_text(TEXT, "en"), usual_pace("en")
    parts = sum(cost.seconds for cost in costs(blocks, pace))
    breaks = 2 * tongue("en").paragraph_units * pace.seconds_per_unit
    assert parts + breaks == pytest.approx(tally(blocks, pace).seconds)


@given(PLAIN, st.sampled_from([90.0, 150.0]))
def test_seconds_add_up_in_any_text(paragraphs: list[list[str]], rate: float) -> None:
    blocks, pace = read_text("\n\n".join(" ".join(each) for each in paragraphs), "en"), pace_by_hand("en", rate)
    breaks = (len(paragraphs) - 1) * tongue("en").paragraph_units * pace.seconds_per_unit
    parts = sum(cost.seconds for cost in costs(blocks, pace))
    assert parts + breaks == pytest.approx(tally(blocks, pace).seconds)


@settings(max_examples=60)
@given(PLAIN, st.data())
def test_a_text_without_a_sentence_is_shorter_by_what_was_told(
    paragraphs: list[list[str]], data: st.DataObject
) -> None:
    pace = usual_pace("en")
    blocks = read_text("\n\n".join(" ".join(each) for each in paragraphs), "en")
    known = costs(blocks, pace)
    number = data.draw(st.integers(0, len(known) - 1))
    cost = known[number]
    kept = blocks[cost.index].text
    kept = (kept[: cost.sentence.start] + kept[cost.sentence.end :]).strip()
    texts = [kept if n == cost.index else block.text for n, block in enumerate(blocks)]
    shorter = tally(read_text("\n\n".join(text for text in texts if text), "en"), pace).seconds
    # The step to the word that is now the first of its paragraph goes too: a twentieth of a second.
    assert tally(blocks, pace).seconds - shorter == pytest.approx(cost.saved_seconds, abs=0.1)


def test_one_paragraph_alone_costs_what_it_costs_among_the_others() -> None:
    blocks, pace = read_text(TEXT, "en"), usual_pace("en")
    known = costs(blocks, pace)
    for index in range(len(blocks)):
        assert costs_of(blocks, index, pace) == tuple(cost for cost in known if cost.index == index)


def test_a_sentence_alone_in_its_paragraph_saves_the_paragraph_too() -> None:
    blocks, pace = read_text("We ask.\n\nYou answer.\n\nThey wait.", "en"), usual_pace("en")
    for cost in costs(blocks, pace):
        assert cost.saved_seconds > cost.seconds


def test_the_dearest_sentence_comes_first_and_equal_ones_keep_their_order() -> None:
    blocks, pace = (
        read_text("The start. We ask. You answer all of it at length. We ask. The end.", "en"),
        usual_pace("en"),
    )
    listed = dearest(costs(blocks, pace))
    assert listed[0].sentence.written == "You answer all of it at length."
    shown = [round(cost.seconds, 1) for cost in listed]
    assert shown == sorted(shown, reverse=True)
    same = [cost.sentence.start for cost in listed if cost.sentence.written == "We ask."]
    assert same == sorted(same)
