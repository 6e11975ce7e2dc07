"""Marks of must, should and may are found, set and taken away, and change nothing that is said or printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.markup import printable, spoken_text
from statement_studio.domain.passages import Passage, Weight, marking, passages
from statement_studio.domain.spoken import read_text

PROSE = st.lists(
    st.sampled_from(
        ["word ", "**bold** ", "Nguyễn{say: win}, ", "end. ", "人权。", "[a](b) ", "حق ", "<!-- c --> ", "\n- "]
    )
).map("".join)


def marked(paragraph: str, start: int, end: int, weight: Weight | None) -> str:
    for first, last, new in marking(paragraph, start, end, weight):
        paragraph = paragraph[:first] + new + paragraph[last:]
    return paragraph


def told(text: str) -> list[tuple[str, str]]:
    return [(text[p.start : p.end], p.weight.value) for p in passages(text)]


def test_passages_are_found_in_the_whole_text() -> None:
    text = "a {==b==}{must}\n\n{==c **d**==}{SHOULD} e\n\nf {==g==}{may}."
    assert told(text) == [("b", "must"), ("c **d**", "should"), ("g", "may")]


@pytest.mark.parametrize(
    "text",
    [
        "a {==b",
        "a ==}{may}",
        "{==a==}",
        "{==a==}{might}",
        "`{==a==}{may}`",
        r"\{==a==}{may}",
        "{==a\n\nb==}{may}",
        "a=b",
    ],
)
def test_what_is_no_whole_mark_is_text_as_ever(text: str) -> None:
    assert passages(text) == ()
    assert printable(text) == text


def test_a_mark_that_a_comment_hides_is_none() -> None:
    assert passages("<!-- {==a\n\nb==}{may} -->") == ()


def test_passages_may_lie_within_each_other() -> None:
    assert told("{==a {==b==}{may} c==}{must}") == [("a {==b==}{may} c", "must"), ("b", "may")]
    assert printable("{==a {==b==}{may} c==}{must}") == "a b c"


def test_a_passage_knows_where_its_marks_stand() -> None:
    assert Passage(3, 4, Weight.MAY).outer == (0, len("{==b==}{may}"))


@pytest.mark.parametrize(
    ("text", "chosen", "after"),
    [
        ("One. Two. Three.", "Two.", "One. {==Two.==}{may} Three."),
        ("One. Two. Three.", " Two. ", "One. {==Two.==}{may} Three."),
        ("- One\n- Two", "- One", "- {==One==}{may}\n- Two"),
        ("# One {.silent}", "# One {.silent}", "# One {.silent}"),
        ("a **b** c", "b", "a {==**b**==}{may} c"),
        ("a **b c** d", "b", "a {==**b==}{may} c** d"),
        ("the [report](x) on", "report", "the {==[report](x)==}{may} on"),
        ("by Nguyễn{say: win}.", "by Nguyễn", "{==by Nguyễn{say: win}==}{may}."),
        ("a {==b==}{must} c", "a {==b==}{must} c", "{==a b c==}{may}"),
        ("a <!-- b --> c", "<!-- b -->", "a <!-- b --> c"),
        ("人权。和平。", "人权。", "{==人权。==}{may}和平。"),
        ("", "", ""),
    ],
)
def test_a_mark_is_put_around_what_is_spoken(text: str, chosen: str, after: str) -> None:
    start = text.index(chosen)
    assert marked(text, start, start + len(chosen), Weight.MAY) == after


def test_a_passage_with_the_cursor_in_it_is_marked_anew_or_no_more() -> None:
    text = "a {==**b** c==}{must} d"
    assert marked(text, 9, 9, Weight.SHOULD) == "a {==**b** c==}{should} d"
    assert marked(text, 9, 9, None) == "a **b** c d"


@given(PROSE, st.integers(0, 60), st.integers(0, 60), st.sampled_from(list(Weight)))
def test_a_mark_changes_nothing_that_is_said_or_printed(text: str, start: int, length: int, weight: Weight) -> None:
    text = text.replace("\n\n", "\n")
    after = marked(text, start, start + length, weight)
    assert spoken_text(after) == spoken_text(text)
    assert printable(after) == printable(text)
    assert [b.units for b in read_text(after, "en")] == [b.units for b in read_text(text, "en")]


def test_a_passage_marked_once_more_the_same_way_does_not_change() -> None:
    assert marking("a {==b==}{may}", 5, 6, Weight.MAY) == ()
    assert marking("a {==b==}{may}", 5, 5, Weight.MAY) == ()


@given(PROSE, st.integers(0, 60), st.integers(1, 60))
def test_a_mark_that_is_taken_away_leaves_no_trace(text: str, start: int, length: int) -> None:
    text = text.replace("\n\n", "\n")
    assert marked(marked(text, start, start + length, Weight.MAY), 0, 10_000, None) == text


@given(st.text(alphabet="ab .{}=()[]:say*\n人ع", max_size=60))
def test_marking_never_fails_and_says_the_same(text: str) -> None:
    paragraph = text.replace("\n\n", "\n")
    passages(paragraph)
    marked(paragraph, 2, 9, Weight.MUST)
