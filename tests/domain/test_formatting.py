"""The keys of formatting put their signs once, take them back, and never touch a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.formatting import Emphasis, LineKind, are_lines, commented, emphasised, lines_as
from statement_studio.domain.list_lines import Rewording
from statement_studio.domain.markup import spoken_text

BOLD, ITALIC, STRUCK = Emphasis.BOLD, Emphasis.ITALIC, Emphasis.STRUCK


def at(text: str) -> tuple[str, int, int]:
    """Return a text and the selection between its two bars, or the place of its one bar."""
    first, last = text.index("|"), text.rindex("|")
    return text.replace("|", ""), first, last - 1 if last > first else first


def shown(after: Rewording) -> str:
    marked = after.text[: after.start] + "|" + after.text[after.start : after.end]
    return marked + ("|" if after.end > after.start else "") + after.text[after.end :]


@pytest.mark.parametrize(
    ("emphasis", "before", "after"),
    [
        (BOLD, "We ur|ge you", "We **|urge|** you"),
        (ITALIC, "We ur|ge you", "We *|urge|* you"),
        (STRUCK, "We ur|ge you", "We ~~|urge|~~ you"),
        (BOLD, "We **ur|ge** you", "We |urge| you"),
        (BOLD, "|We urge you|", "**|We urge you|**"),
        (BOLD, "We| urge |you", "We **|urge|** you"),
        (BOLD, "|a **b** c|", "**|a b c|**"),
        (BOLD, "**a |b| c**", "**a** |b| **c**"),
        (BOLD, "**a** |b|", "**a** **|b|**"),
        (ITALIC, "***|a|***", "|**a**|"),
        (BOLD, "***|a|***", "*|a|*"),
        (BOLD, "*|a|*", "**|*a*|**"),
        (BOLD, "*a |b* c|", "**|*a b* c|**"),
        (BOLD, "|- one\n- two|", "- **|one**\n- **two|**"),
        (BOLD, "a | b", "a **|** b"),
        (BOLD, "a **|** b", "a | b"),
        (ITALIC, "l’ea|u", "*|l’eau|*"),
        (STRUCK, "x ~~|y|~~", "x |y|"),
    ],
)
def test_a_style_is_put_and_taken_away(emphasis: Emphasis, before: str, after: str) -> None:
    assert shown(emphasised(*at(before), emphasis)) == after


def test_signs_that_would_be_letters_are_not_put() -> None:
    assert emphasised("a水", 1, 2, BOLD).text == "a水"


PLAIN = st.text(alphabet="abc de\n水", min_size=1, max_size=30)


@given(PLAIN, st.data(), st.sampled_from(Emphasis))
def test_twice_the_same_key_is_as_before(text: str, data: st.DataObject, emphasis: Emphasis) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    once = emphasised(text, start, end, emphasis)
    assert emphasised(once.text, once.start, once.end, emphasis).text == text


@given(st.text(alphabet="ab *", max_size=24), st.data(), st.sampled_from([BOLD, ITALIC]))
def test_bold_and_italic_never_touch_a_word(text: str, data: st.DataObject, emphasis: Emphasis) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = emphasised(text, start, end, emphasis)
    assert after.text.replace("*", "") == text.replace("*", "")
    assert 0 <= after.start <= after.end <= len(after.text)


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (LineKind.HEADING_2, "Wa|ter", "## Wa|ter"),
        (LineKind.HEADING_1, "## Wa|ter", "# Wa|ter"),
        (LineKind.PLAIN, "### Wa|ter", "Wa|ter"),
        (LineKind.ITEM, "|a\nb|", "- |a\n- b|"),
        (LineKind.NUMBERED, "|a\n- b\nc|", "1. |a\n2. b\n3. c|"),
        (LineKind.QUOTED, "a|b", "> a|b"),
        (LineKind.ITEM, "a\nb|\nc", "a\n- b|\nc"),
        (LineKind.ITEM, "|", "- |"),
    ],
)
def test_lines_become_what_is_asked(kind: LineKind, before: str, after: str) -> None:
    assert shown(lines_as(*at(before), kind)) == after


def test_lines_tell_whether_they_are_so_already() -> None:
    assert are_lines("- a\n- b", 0, 7, LineKind.ITEM)
    assert not are_lines("- a\nb", 0, 5, LineKind.ITEM)
    assert are_lines("2. a", 0, 0, LineKind.NUMBERED)
    assert not are_lines("## a", 0, 0, LineKind.HEADING_1)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We ur|ge you", "|<!-- We urge you -->|"),
        ("We |urge| you", "We |<!-- urge -->| you"),
        ("We <!-- ur|ge --> you", "We ur|ge you"),
        ("<!-- lang: fr --> Ou|i", "<!-- lang: fr --> |<!-- Oui -->|"),
        ("|a <!-- b --> c|", "|<!-- a b c -->|"),
        ("|", "<!-- | -->"),
        ("a {>> b| <<}", "a {>> b| <<}"),
    ],
)
def test_a_comment_is_put_and_taken_away(before: str, after: str) -> None:
    assert shown(commented(*at(before))) == after


def test_a_comment_is_not_put_into_one_of_several_paragraphs() -> None:
    assert commented("inside", 0, 6, "comment").text == "inside"
    assert commented("a <!-- b", 5, 7).text == "a <!-- b"


def test_what_is_a_comment_is_not_spoken() -> None:
    assert spoken_text(commented("We urge you", 3, 7).text) == "We you"
