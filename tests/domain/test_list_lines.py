"""Lists and quotations go on by themselves, end when an item stays empty, and count right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.list_lines import PARAGRAPH, Rewording, after_enter, after_line_end, after_tab, renumbered


def shown(after: Rewording | None) -> str | None:
    """Return a rewording with | at the cursor and ¶ for a new paragraph."""
    if after is None:
        return None
    assert after.start == after.end
    return (after.text[: after.start] + "|" + after.text[after.start :]).replace(PARAGRAPH, "¶")


def at(text: str) -> tuple[str, int]:
    return text.replace("|", ""), text.index("|")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one|", "- one\n- |"),
        ("* one|", "* one\n* |"),
        ("- one| two", "- one\n- |two"),
        ("1. one|\n2. two", "1. one\n2. |\n3. two"),
        ("9) one|", "9) one\n10) |"),
        ("9. one|\n10. two\n11. three", "9. one\n10. |\n11. two\n12. three"),
        ("> said|", "> said\n> |"),
        ("- one\n- |", "- one¶|"),
        ("- one\n- |\n- two", "- one¶|¶- two"),
        ("- |", "|"),
        ("1. one\n2. |", "1. one¶|"),
        ("> said\n> |", "> said¶|"),
        ("- one\n    - |", "- one\n- |"),
        ("- one\n  below|", "- one\n  below\n- |"),
        ("- one\n  be|low", "- one\n  be\n- |low"),
        ("- one\nbelow|\n- two", "- one\nbelow\n- |\n- two"),
        ("1. one\n   below\n   again|\n2. two", "1. one\n   below\n   again\n2. |\n3. two"),
        ("- one\n  |", "- one\n- |"),
        ("- one\n## Heading|", None),
        ("- one\n## Heading\nbelow|", None),
        ("> said\nbelow|", None),
        ("plain|", None),
        ("plain\nbelow|", None),
        ("|- one", None),
        ("-| one", None),
        ("# Heading|", None),
        ("**bold**|", None),
    ],
)
def test_enter_in_a_list_or_quotation(before: str, after: str | None) -> None:
    assert shown(after_enter(*at(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [("- one|", "- one\n  |"), ("12. one|", "12. one\n    |"), ("> one|", "> one\n> |"), ("one|", None)],
)
def test_shift_enter_goes_on_below_the_words(before: str, after: str | None) -> None:
    assert shown(after_line_end(*at(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one\n- two|", "- one\n    - two|"),
        ("1. one\n2. two|\n3. three", "1. one\n    1. two|\n2. three"),
        ("- one|", None),
        ("- one\n    - two|", None),
        ("plain|", None),
        ("> one\n> two|", None),
    ],
)
def test_tab_puts_an_item_one_level_deeper_where_it_can(before: str, after: str | None) -> None:
    assert shown(after_tab(*at(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [("- one\n    - two|", "- one\n- two|"), ("1. a\n    1. b|\n2. c", "1. a\n2. b|\n3. c"), ("- one|", None)],
)
def test_shift_tab_puts_it_one_level_higher(before: str, after: str | None) -> None:
    assert shown(after_tab(*at(before), back=True)) == after


def test_numbers_count_on_from_the_first_and_anew_at_each_level() -> None:
    assert renumbered("4. a\n4. b\n    7. c\n    9. d\n1. e") == "4. a\n5. b\n    1. c\n    2. d\n6. e"


def test_a_year_in_a_paragraph_is_no_number_of_a_list() -> None:
    assert renumbered("In\n2024. It was so.") == "In\n2024. It was so."


LINES = st.lists(
    st.sampled_from(["- a", "1. b", "2. ", "> c", "    - d", "    3. e", "f", "- "]), min_size=1, max_size=6
)


@given(LINES, st.data())
def test_no_key_loses_a_word_and_the_cursor_stays_in_the_text(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    place = data.draw(st.integers(0, len(text)))
    for after in (after_enter(text, place), after_line_end(text, place), after_tab(text, place)):
        if after is not None:
            assert [c for c in after.text if c.isalpha()] == [c for c in text if c.isalpha()]
            assert 0 <= after.start <= len(after.text)
