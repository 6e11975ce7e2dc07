"""A text read word by word, with the laws that hold for every text."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.markup import SpanKind, spans, split_paragraphs
from statement_studio.domain.spoken import SpokenBlock, as_one, read_block, read_text, token_at
from statement_studio.domain.tongue import tongue
from statement_studio.domain.weight import silence_units

LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "fr": "abcdeéèêàçùœïîôû",
    "es": "abcdeñáéíóúü",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة",
    "zh": "人权理事会主席先生我们欢迎报告",
}
TIGHT = "Thanks.\n## Water\nWe ask for *it*.\n### Air ###\n<!-- x -->\nWe breathe"
WORDS = st.one_of([st.text(alphabet=letters, min_size=1, max_size=9) for letters in LETTERS.values()])
MARKS = st.sampled_from(
    [*list(".,;:!?—–-…()«»\"'’*_[]~<>{}#/&%§°+=\x00\ufeff،؟。，！"), "<!--", "-->", "[pause 2s]", "~~"]
)
FIGURES = st.sampled_from(
    [
        "1",
        "22",
        "2019",
        "1,347",
        "3.5",
        "50%",
        "A/HRC/58/65",
        "10:30",
        "1st",
        "1990s",
        "IV",
        "NGO",
        "NGOs",
        "U.S.",
        "US$ 5",
        "$1.2",
        "billion",
        "3/4",
        "60/251",
        "5 km²",
        "13–17",
        "March",
        "II",
        "#MeToo",
        "+41 22 917 12 34",
        "a@b.org",
        "10.30",
        "No.",
        "art.",
        "٣٥",
        "３５",
        "$5",
    ]
)
SPACES = st.sampled_from([" ", "\n", "\u00a0", "\u202f", "", "  ", "\t"])
TEXTS = st.lists(st.one_of(WORDS, MARKS, FIGURES, SPACES, st.characters()), max_size=20).map("".join)
LANGUAGE = st.sampled_from([*LANGUAGES, "sw"])


@given(TEXTS, LANGUAGE, st.sampled_from(["", "comment", "note"]))
@example("1 [pause] 347", "en", "")
@example("a **b**[^1] c", "en", "")
def test_tokens_cover_the_paragraph_and_add_up(text: str, language: str, inside: str) -> None:
    block = read_block(text, language, inside)
    assert "".join(text[token.start : token.end] for token in block.tokens) == text
    assert all(left.end == right.start for left, right in zip(block.tokens, block.tokens[1:], strict=False))
    assert block.units == sum(token.units for token in block.tokens)
    assert block.pause_seconds == sum(token.pause_seconds for token in block.tokens)
    assert all(token.units == 0 for token in block.tokens if not token.said)
    assert all(token.units > 0 for token in block.tokens if token.said)
    assert (block.units > 0) == any(token.said for token in block.tokens) == (block.words > 0)


PROSE = st.lists(
    st.one_of(WORDS, FIGURES, WORDS.map(lambda word: word + ","), WORDS.map(lambda word: word + "."), st.just("—")),
    max_size=12,
).map(" ".join)


@given(PROSE, WORDS, LANGUAGE)
@example("Thank you.", "a", "en")
@example("No.", "c", "en")
@example("2019", "年", "zh")
@example("1948", "г", "ru")
def test_a_longer_text_never_takes_less(text: str, word: str, language: str) -> None:
    shorter, longer = read_block(text, language), read_block(f"{text} {word}", language)
    assert longer.units > shorter.units
    assert longer.units + longer.closing_units >= shorter.units + shorter.closing_units


@given(TEXTS, LANGUAGE)
@example("l’1er", "fr")
@example("5 г.", "ru")
@example("$5 万", "zh")
def test_every_letter_and_digit_of_the_body_is_said_by_some_token(text: str, language: str) -> None:
    block = read_block(text, language)
    is_spoken = [False] * len(text)
    for span in spans(text)[0]:
        if span.kind is SpanKind.TEXT:
            is_spoken[span.start : span.end] = [True] * (span.end - span.start)
    for token in block.tokens:
        if not token.said:
            piece = zip(text[token.start : token.end], is_spoken[token.start : token.end], strict=True)
            assert not any(character.isalpha() or character.isdecimal() for character, is_body in piece if is_body)


@given(TEXTS, LANGUAGE)
def test_the_silence_behind_a_word_is_a_part_of_its_units(text: str, language: str) -> None:
    spoken = [token for token in read_block(text, language).tokens if token.said]
    for token in spoken[:-1]:
        assert token.silence_units == silence_units(token.tail, tongue(language)) < token.units
    assert all(token.silence_units == 0 for token in spoken[-1:])


@given(st.lists(TEXTS, min_size=1, max_size=5).map("\n\n".join), LANGUAGE)
def test_paragraphs_as_one_take_as_long_as_one_after_the_other(text: str, language: str) -> None:
    parts = read_text(text, language)
    whole = as_one(parts)
    spoken = [part for part in parts if part.is_spoken]
    assert whole.text == text == "".join(text[token.start : token.end] for token in whole.tokens)
    assert whole.units == sum(token.units for token in whole.tokens)
    assert whole.units == pytest.approx(sum(p.units for p in parts) + sum(p.closing_units for p in spoken[:-1]))
    assert all(token.silence_units == token.units for token in whole.tokens if not token.said)


def test_a_token_knows_the_silence_behind_it() -> None:
    tokens = [token for token in read_block("We came, we saw. Thank you.", "en").tokens if token.said]
    assert [token.tail for token in tokens] == ["", ",", "", ".", "", "."]
    assert [token.silence_units for token in tokens] == [0, 3, 0, 7, 0, 0]


def test_the_token_at_a_place_is_the_word_there_or_before() -> None:
    block = read_block("**We** thank <!-- you --> all", "en")
    words = {offset: token.said if (token := token_at(block, offset)) else None for offset in (0, 2, 4, 8, 15, 26, 99)}
    assert words == {0: None, 2: "We", 4: "We", 8: "thank", 15: "thank", 26: "all", 99: "all"}
    assert token_at(read_block("", "en"), 0) is None


@given(st.sampled_from(LANGUAGES), LANGUAGE)
def test_no_letter_of_the_six_scripts_is_free(script: str, language: str) -> None:
    for letter in LETTERS[script]:
        assert read_block(letter * 2, language).units > read_block(letter, language).units > 0


@given(st.characters(categories=["L", "Nd", "So"]), LANGUAGE)
@example("\u0640", "zh")
def test_no_letter_figure_or_picture_of_any_script_is_dropped(character: str, language: str) -> None:
    assert read_block(f"a {character} b", language).units > read_block("a b", language).units


@given(st.lists(TEXTS, max_size=5).map("\n\n".join), LANGUAGE)
def test_a_text_is_read_paragraph_by_paragraph_with_its_open_comments(text: str, language: str) -> None:
    blocks = read_text(text, language)
    assert [block.text for block in blocks] == split_paragraphs(text)
    inside = ""
    for block in blocks:
        assert block == read_block(block.text, language, inside)
        inside = block.leaves


def said(block: SpokenBlock) -> str:
    return " ".join(token.said for token in block.tokens if token.said)


def test_the_units_are_characters_with_spaces_and_silences() -> None:
    block = read_block("We thank you, Sir. We go on.", "en")
    assert block.units == len("We thank you, Sir. We go on") + 2 + 6
    assert block.closing_units == 3 + 1 + 6
    assert (block.words, block.spoken_words) == (7, 7)


def test_a_comma_may_close_a_paragraph() -> None:
    assert read_block("Dear friends,", "en").closing_units == 3 + 1 + 2
    assert read_block("Thank you", "en").closing_units == 3


def test_chinese_is_counted_in_syllables() -> None:
    block = read_block("人权，理事会2019年。", "zh")
    assert block.units == pytest.approx(2 + 0.4 + 3 + 4 + 1)
    assert block.closing_units == pytest.approx(1.2 + 1)
    assert (block.words, block.spoken_words) == (7, 10)


def test_figures_are_counted_as_they_are_said() -> None:
    block = read_block("1,347 people", "en")
    assert block.words == 2
    assert block.spoken_words == 7
    assert block.units == len("one thousand three hundred and forty-seven people")


def test_what_is_not_said_costs_nothing() -> None:
    hidden = "# Title {.silent}\n<!-- a --> {>>b<<} ~~c~~ ![d](e)[^1]\n\n[^2]: f\n\n---"
    blocks = read_text(hidden, "en")
    assert all((block.units, block.words, block.closing_units, block.is_spoken) == (0, 0, 0, False) for block in blocks)


def test_markers_do_not_change_the_units() -> None:
    assert read_block("**We** [thank](x) *you*[^1].", "en").units == read_block("We thank you.", "en").units
    assert said(read_block("inter**nation**al", "en")) == "international"


def test_a_marked_pause_takes_its_seconds_and_no_units() -> None:
    block = read_block("Wait. [pause 2s] Go [pause].", "en")
    assert block.pause_seconds == 3
    assert [t.pause_seconds for t in block.tokens if t.pause_seconds] == [2, 1]
    assert block.units == read_block("Wait. Go.", "en").units


def test_a_paragraph_of_nothing_but_a_pause_is_spoken() -> None:
    block = read_block("[pause 3s]", "en")
    assert (block.is_spoken, block.units, block.closing_units) == (True, 0, 0)


def test_a_mark_that_stands_by_itself_belongs_to_the_word_before() -> None:
    assert read_block("Nous disons : non", "fr").units == read_block("Nous disons: non", "fr").units
    assert read_block("We — here — say", "en").units == read_block("We, here, say", "en").units


def test_an_unknown_language_is_read_with_its_own_characters() -> None:
    assert read_block("haki za binadamu", "sw").units == len("haki za binadamu")


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize(
    "piece",
    [
        *[
            "a1",
            "a.",
            "a@",
            "A/",
            "1.",
            "1 111 ",
            "word ",
            "人",
            "a-",
            "حُ",
            "X",
            "[pause]",
            "—",
            "1/",
            "1%",
            "1-",
            "1–",
        ],
        *[
            "#a",
            "@a",
            "$1 ",
            "+1 ",
            "+1",
            "1 km ",
            "A/1/",
            "т. ",
            "5-лет",
            "1,5",
            "01 ",
            "1s–",
            "US$",
            "١",
            "½",
            "IV",
            "x1",
            "6  و",
            "6 ",
            "NOT ",
            "I'",
            "he/",
            "2024/25",
            "1 كم",
        ],
    ],
)
def test_hostile_text_is_read_in_time_proportional_to_its_length(piece: str, language: str) -> None:
    lexicon = Lexicon((("A", "b"), ("1", "c")))
    started = time.process_time()
    read_block(piece * (20_000 // len(piece)), language)
    read_block(piece * (20_000 // len(piece)), language, "", lexicon)
    assert time.process_time() - started < 2


@pytest.mark.parametrize("digit", ["५", "৫", "๕", "௫", "೫", "꤅", "𝟓", "𑁫", "５", "٥"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_of_any_script_are_said(digit: str, language: str) -> None:
    for text in ("5%", "$5", "5:55", "5.5", "(5)"):
        assert read_text(text.replace("5", digit), language)[0].units == read_text(text, language)[0].units


def test_a_heading_is_a_line_of_its_own_and_takes_as_long_without_empty_lines_around_it() -> None:
    def units(text: str) -> float:
        spoken = [block for block in read_text(text, "en") if block.is_spoken]
        return sum(block.units for block in spoken) + sum(block.closing_units for block in spoken[:-1])

    assert units(TIGHT) == pytest.approx(units(TIGHT.replace("\n", "\n\n")))
    assert units("We ask\nfor *it*") < units("We ask\n\nfor *it*")


@pytest.mark.parametrize("text", ["## Water", "2. Water", "- Water", "Water\n---", "--"])
def test_more_empty_lines_than_one_change_nothing_of_what_is_said(text: str) -> None:
    near, far = read_text(f"A\n\n{text}", "en")[-1], read_text(f"A\n\n\n{text}", "en")[-1]
    assert (far.written, far.units) == (near.written, near.units)
