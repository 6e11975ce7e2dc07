from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.export.markdown_blocks import Block, BlockKind, Inline, blocks_of


def texts(markdown: str, language: str = "en") -> list[str]:
    return [block.text for block in blocks_of(markdown, language)]


def only(markdown: str) -> Block:
    (block,) = blocks_of(markdown, "en")
    return block


def test_a_line_end_inside_a_paragraph_is_a_space_and_two_spaces_before_it_are_a_line_break() -> None:
    assert texts("one\ntwo  \nthree") == ["one two\nthree"]


def test_a_line_end_between_chinese_characters_is_nothing() -> None:
    assert texts("人权\n理事会", "zh") == ["人权理事会"]


def test_strong_and_emphasised_words_are_runs_of_their_own() -> None:
    assert only("a **b *c*** d").spans == (
        Inline("a "),
        Inline("b ", strong=True),
        Inline("c", strong=True, emphasis=True),
        Inline(" d"),
    )


def test_a_list_may_follow_its_paragraph_at_once() -> None:
    blocks = blocks_of("We ask:\n- one\n- two", "en")
    assert [b.kind for b in blocks] == [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM]


def test_numbered_items_keep_the_numbers_they_were_given() -> None:
    blocks = blocks_of("14. one\n17. two\n\n\n20) three", "en")
    assert [(b.number, b.text) for b in blocks] == [(14, "one"), (17, "two"), (20, "three")]


def test_a_year_at_the_start_of_a_line_stays_in_its_sentence() -> None:
    assert texts("It was so in\n2026. It is so now.") == ["It was so in 2026. It is so now."]


def test_lists_nest_and_paragraphs_inside_an_item_know_it() -> None:
    blocks = blocks_of("- one\n    - two\n\n- three\n\n    more", "en")
    assert [(b.kind, b.level, b.text) for b in blocks] == [
        (BlockKind.LIST_ITEM, 1, "one"),
        (BlockKind.LIST_ITEM, 2, "two"),
        (BlockKind.LIST_ITEM, 1, "three"),
        (BlockKind.PARAGRAPH, 1, "more"),
    ]


def test_quotations_nest() -> None:
    assert [(b.kind, b.level) for b in blocks_of("> a\n>\n> > b", "en")] == [
        (BlockKind.QUOTATION, 1),
        (BlockKind.QUOTATION, 2),
    ]


def test_headings_never_skip_a_level_and_need_a_space() -> None:
    blocks = blocks_of("### a\n\n###### b\n\n# c\n\n#hashtag", "en")
    assert [b.level for b in blocks if b.kind is BlockKind.HEADING] == [1, 2, 1]
    assert blocks[-1] == Block(BlockKind.PARAGRAPH, (Inline("#hashtag"),))


def test_a_footnote_stands_where_its_mark_is_and_not_among_the_paragraphs() -> None:
    assert only("a[^n] b\n\n[^n]: the *note*\n  goes on").spans == (
        Inline("a"),
        Inline("", footnote=(Inline("the "), Inline("note", emphasis=True), Inline(" goes on"))),
        Inline(" b"),
    )


def test_a_mark_without_a_footnote_stays_letters() -> None:
    assert texts("a[^n] b") == ["a[^n] b"]


@pytest.mark.parametrize(
    "typed",
    [
        '<img src="file:///etc/passwd">',
        "<script>alert(1)</script>",
        "&copy; &amp; &#65;",
        "<me@example.org>",
        '#read("/etc/passwd") $x$ @ref <label>',
        "[note]: see",
        "10\u00a0000\u202f€",
        "«\u00a0paix\u00a0»",
        "snake_case_word",
    ],
)
def test_what_is_no_markdown_of_ours_is_printed_as_typed(typed: str) -> None:
    assert texts(f"Words before {typed} and after") == [f"Words before {typed} and after"]


def test_raw_html_at_the_start_of_a_block_is_letters_too() -> None:
    assert texts("<div>\n\na\n\n</div>") == ["<div>", "a", "</div>"]


def test_a_link_is_its_words() -> None:
    assert texts("see [the **report**](file:///etc/passwd) <https://example.org>") == [
        "see the report https://example.org"
    ]


def test_an_escaped_sign_is_the_sign() -> None:
    assert texts(r"\*not emphasised\* \~ \# \[x\]") == ["*not emphasised* ~ # [x]"]


def test_indented_lines_are_a_paragraph() -> None:
    assert only("    indented").kind is BlockKind.PARAGRAPH


def test_each_block_has_the_language_and_direction_of_its_words() -> None:
    blocks = blocks_of("Thank you.\n\nشكراً لكم على حسن الاستماع.\n\nUNHCR: شكراً جزيلاً لكم", "en")
    assert [(b.language, b.direction) for b in blocks] == [("en", "ltr"), ("ar", "rtl"), ("ar", "rtl")]


def test_a_paragraph_in_english_turns_round_in_an_arabic_statement() -> None:
    (block,) = blocks_of("Thank you, Mr. President.", "ar")
    assert (block.language, block.direction) == ("en", "ltr")


def test_a_persian_statement_is_not_taken_for_arabic() -> None:
    (block,) = blocks_of("از شما سپاسگزارم", "fa")
    assert (block.language, block.direction) == ("fa", "rtl")


HOSTILE = {
    "quotations": ">" * 5000 + " a",
    "items in items": "- > 1. " * 3000 + "x",
    "indented items": "\n".join(" " * 4 * i + "- x" for i in range(300)),
    "open links": "[a](" * 5000,
    "open brackets": "[" * 5000,
    "open footnotes": "[^a" * 5000,
    "closed emphasis": "**a *b " * 3000 + " c** d*" * 3000,
    "open emphasis": "*a **b " * 3000,
    "spaces": "a" + " " * 50_000 + "x",
    "hashes": "#" * 10_000,
    "numbers": "9" * 10_000 + ". x",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_read_soon_and_to_its_end(text: str) -> None:
    begun = time.process_time()
    blocks_of(text, "en")
    assert time.process_time() - begun < 2


@given(st.text(alphabet="ab \n*_>-#1.)[]^:(`<!&\\|\t~é中ا", max_size=80))
def test_any_text_gives_blocks_without_inner_marks(text: str) -> None:
    for block in blocks_of(text, "en"):
        assert block.spans
        assert not set(block.text) & set("\x00\x02\x03\x0b\x1a")


@pytest.mark.parametrize("markdown", [r"[^\^]", r"[^\^]" + "\n\n[^^]: x", r"[^a\]] b"])
def test_an_escaped_letter_in_a_mark_of_a_footnote_comes_back(markdown: str) -> None:
    assert not set("".join(block.text for block in blocks_of(markdown, "en"))) & set("\x02\x03")


def test_marks_that_confuse_the_library_are_letters() -> None:
    marks = "*__**__**_*_*_*_*_*_**__**__*_*_*_*_**__**__*_*_*_*_**__**_**"
    marks += "_*_*_*_*_*_*_*_*_*_*_*_*_*_*_*__*_*__*_**_*__*__[^1]_*"
    (block,) = blocks_of(marks, "en")
    assert block.text == marks


@given(st.lists(st.from_regex(r"[a-z]{1,8}( [a-z]{1,8}){0,5}", fullmatch=True), max_size=8))
def test_plain_paragraphs_come_back_as_they_were(paragraphs: list[str]) -> None:
    assert texts("\n\n".join(paragraphs)) == paragraphs


@pytest.mark.parametrize("rule", ["---", "***", "___", " - - -", "> ---", "> > * * *", "a\n***"])
def test_many_rules_are_read_soon(rule: str) -> None:
    lines = f"{rule}\n" * 20_000
    before = time.process_time()
    texts(lines)
    assert time.process_time() - before < 5


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("one\n***\ntwo\n\n---\nthree", ["one", "two", "three"]),
        ("Part\n---\nwords\n---", ["Part", "words"]),
        ("> one\n> ***\n> two\n\nthree", ["one", "two", "three"]),
        ("- one\n- two\n***\nthree", ["one", "two", "three"]),
        ("**\nx\n--\n-\n*", ["** x -- - *"]),
    ],
)
def test_a_rule_parts_what_stands_around_it(markdown: str, expected: list[str]) -> None:
    assert texts(markdown) == expected
