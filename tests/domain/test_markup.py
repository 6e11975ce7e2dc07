"""What is silent in Markdown."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from statement_studio.domain.markup import (
    SpanKind,
    pause_seconds,
    printable,
    spans,
    split_paragraphs,
    spoken_text,
)

MARKDOWN = st.text(alphabet="ab 1.*_~[](){}<>!-#`\\\n^:|/人ع", max_size=60)
PIECES = st.lists(
    st.sampled_from(
        [
            "a",
            " ",
            "\n",
            "*",
            "**",
            "_",
            "~~",
            "[",
            "](x)",
            "![",
            "[^1]",
            "[^1]: ",
            "<!--",
            "-->",
            "{>>",
            "<<}",
            "# ",
            "{.silent}",
            "[pause 2s]",
            "- ",
            "1. ",
            "> ",
            "---",
            "`",
            "\\",
            "人",
            "\n---\n",
        ]
    ),
    max_size=14,
).map("".join)


def of_kind(paragraph: str, kind: SpanKind, inside: str = "") -> list[str]:
    return [paragraph[s.start : s.end] for s in spans(paragraph, inside)[0] if s.kind is kind]


@given(MARKDOWN | PIECES, st.sampled_from(["", "comment", "note"]))
@example("**a_b*c_", "")
@example("![a[b](c)](d)", "")
@example("# a <!-- {.silent}", "")
def test_spans_cover_the_paragraph_in_order_without_gaps(paragraph: str, inside: str) -> None:
    covering, leaves = spans(paragraph, inside)
    assert "".join(paragraph[s.start : s.end] for s in covering) == paragraph
    assert all(s.start < s.end for s in covering)
    assert all(left.end == right.start for left, right in pairwise(covering))
    assert leaves in {"", "comment", "note"}


@given(st.text(alphabet="a\n", max_size=30))
def test_paragraphs_can_be_joined_again(text: str) -> None:
    assert "\n\n".join(split_paragraphs(text)) == text


@pytest.mark.parametrize(
    ("paragraph", "spoken"),
    [
        ("**Bold** and *thin* and _this_ and __that__.", "Bold and thin and this and that."),
        ("in**ter**national", "international"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("a * b", "a * b"),
        ("**open", "**open"),
        ("***both***", "both"),
        ("*a **b** c*", "a b c"),
        ("**人权。**是", "人权。是"),
        ("# A heading", "A heading"),
        ("## Closed ##", "Closed"),
        ("#hashtag", "#hashtag"),
        ("# Said {#anchor}", "Said"),
        ("# Not said {.silent}", ""),
        ("# Not said {.silent}\nsaid", "said"),
        ("- one\n- two", "one two"),
        ("* one\n+ two", "one two"),
        ("3. three\n4. four", "three four"),
        ("in the year\n1986. It was", "in the year 1986. It was"),
        ("> quoted\n> text", "quoted text"),
        ("> - # deep", "deep"),
        ("---", ""),
        ("* * *", ""),
        ("Title\n=====", "Title"),
        ("[the report](https://example.org/a_b_c) says", "the report says"),
        ('[a](b "title") c', "a c"),
        ("[a] (b)", "[a] (b)"),
        ("[a](b c)", "[a](b c)"),
        ("<https://example.org/a_b_>", "https://example.org/a_b_"),
        ("see ![a chart](chart.png) here", "see here"),
        (r"\![a](b)", "!a"),
        (r"\*not bold\*", "*not bold*"),
        (r"a\b", r"a\b"),
        ("this <!-- not this --> that", "this that"),
        ("this {>>not this<<} that", "this that"),
        ("this ~~not this~~ that", "this that"),
        ("a ~~ b", "a ~~ b"),
        ("word[^1] more", "word more"),
        ("[^1]: The source says *so*.", ""),
        ("[^1]: one\n[^2]: two", ""),
        ("stop [pause] go [pause 2s] on [pause 0.5 s] end", "stop go on end"),
        ("[paused] and [pause x]", "[paused] and [pause x]"),
        ("`code *x*`", "code *x*"),
        (r"`\*`", r"\*"),
        ("[label]: https://example.org/page", ""),
        ("<!-- a --> # b", "# b"),
    ],
)
def test_only_what_a_reader_says_is_text(paragraph: str, spoken: str) -> None:
    assert spoken_text(paragraph) == spoken


def test_every_kind_is_told_apart() -> None:
    assert of_kind("a <!-- b -->", SpanKind.COMMENT) == ["<!-- b -->"]
    assert of_kind("a {>>b<<}", SpanKind.NOTE) == ["{>>b<<}"]
    assert of_kind("a ~~b *c*~~", SpanKind.STRUCK) == ["~~b *c*~~"]
    assert of_kind("a[^note]", SpanKind.FOOTNOTE) == ["[^note]"]
    assert of_kind("[^n]: b <!-- c --> d", SpanKind.FOOTNOTE) == ["[^n]: b ", " d"]
    assert of_kind("[Pause 1,5 s]", SpanKind.PAUSE) == ["[Pause 1,5 s]"]
    assert of_kind("# *b* {.silent}", SpanKind.SILENT) == ["b", " "]
    assert of_kind("# *b* {.silent}", SpanKind.MARKER) == ["# ", "*", "*", "{.silent}"]
    assert of_kind("![*a*](b)", SpanKind.IMAGE) == ["![*a*](b)"]


def test_a_comment_runs_over_paragraphs_until_it_is_closed() -> None:
    assert spans("said <!-- not") == (spans("said <!-- not")[0], "comment")
    covering, leaves = spans("*still not*", "comment")
    assert [(s.kind, leaves) for s in covering] == [(SpanKind.COMMENT, "comment")]
    assert spoken_text("not --> said", "comment") == "said"
    assert spans("not --> said", "comment")[1] == ""
    assert spoken_text("not --> not <<} said", "note") == "said"


def test_an_empty_comment_closes_itself() -> None:
    assert spans("<!--> said")[1] == ""
    assert spans("<!-- --> said <!---->")[1] == ""


@pytest.mark.parametrize(
    ("mark", "seconds"), [("[pause]", 1.0), ("[pause 2s]", 2.0), ("[pause 0.5 s]", 0.5), ("[pause 3]", 3.0), ("x", 0.0)]
)
def test_a_pause_says_how_long_it_is(mark: str, seconds: float) -> None:
    assert pause_seconds(mark) == seconds


def test_the_spoken_text_can_begin_within_the_paragraph() -> None:
    assert spoken_text("one **two** three", start=6) == "two three"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a <!-- b --> c", "a c"),
        ("a <!-- b -->, c", "a, c"),
        ("a<!-- b -->c", "ac"),
        ("<!-- b --> c", "c"),
        ("a <!-- b -->", "a"),
        ("a [pause 2s] {>>n<<} c", "a c"),
        ("a ~~x~~ ![i](j) b.", "a b."),
        ("a\n<!-- gone -->\nb", "a\nb"),
        ("- ~~x~~\n- y", "- y"),
        ("a\n\n<!-- b\n\nc -->\n\nd", "a\n\nd"),
        ("# Head {.silent}\n\nText", "# Head\n\nText"),
        ("**a**[^1]\n\n[^1]: *b*", "**a**[^1]\n\n[^1]: *b*"),
        ("mot ~~x~~ : suite", "mot : suite"),
        ("mot~~x~~: suite", "mot: suite"),
        ("a~~x~~~~y~~b", "ab"),
        ("two  spaces stay", "two  spaces stay"),
    ],
)
def test_the_printed_text_has_no_trace_of_what_is_removed(text: str, printed: str) -> None:
    assert printable(text) == printed


@given(st.text(alphabet="ab .,\n人ع", max_size=60))
def test_a_text_with_nothing_to_remove_is_printed_as_it_stands(text: str) -> None:
    assert printable(text) == "\n\n".join(p for p in split_paragraphs(text) if p.strip())


@pytest.mark.parametrize(
    "piece",
    [
        "*a ",
        "[",
        "[](",
        "![a",
        "<!",
        "<!--",
        "~~a ",
        "_a",
        "`a",
        "\\",
        "*_",
        "> ",
        "{.a",
        "- ",
        "[^1",
        "](((",
        " ",
        "\n# ",
    ],
)
def test_the_time_grows_with_the_length_and_not_faster(piece: str) -> None:
    started = time.perf_counter()
    spans(piece * (200_000 // len(piece)))
    assert time.perf_counter() - started < 5
