"""A hint of pronunciation is said in the place of its word, printed nowhere, and changes nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.hints import hints_in
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.markup import printable, spans, spoken_text
from statement_studio.domain.spoken import as_one, read_block

CASES = [
    ("Ms Nguyễn{say: win} spoke.", "Nguyễn", "win", "Ms Nguyễn spoke."),
    ("Ms Nguyễn {say: win}, who", "Nguyễn", "win", "Ms Nguyễn, who"),
    ("Ms **Nguyễn**{say: win}’s home", "Nguyễn", "win", "Ms **Nguyễn**’s home"),
    ("by “Nguyễn{say: win}”.", "Nguyễn", "win", "by “Nguyễn”."),
    ("the Nguyễn, {say: win}", "Nguyễn", "win", "the Nguyễn,"),
    ("[Trần Thị Mai]{say: chun tee my}, here", "Trần Thị Mai", "chun tee my", "Trần Thị Mai, here"),
    ("M. Ouédraogo{SAY : wé-dra-o-go} est venu", "Ouédraogo", "wé-dra-o-go", "M. Ouédraogo est venu"),
    ("la Sra. Xochiquétzal{say: so-chi-ké-tsal}, aquí", "Xochiquétzal", "so-chi-ké-tsal", None),
    ("госпожа Нгуен{say: нгу-ен} сказала", "Нгуен", "нгу-ен", "госпожа Нгуен сказала"),
    ("السيدة نغوين{say: وين} قالت", "نغوين", "وين", "السيدة نغوين قالت"),
    ("[乐山]{say: le shan}的人权", "乐山", "le shan", "乐山的人权"),
    ("人乐{say: le}山", "乐", "le", "人乐山"),
    ("[^1]Abc[^1]{say: a b c}", "Abc", "a b c", "[^1]Abc[^1]"),
    ("- Abc{say: a b c}\n- next", "Abc", "a b c", "- Abc\n- next"),
    ("𝒳 Abc{say: ab}", "Abc", "ab", "𝒳 Abc"),
]


@pytest.mark.parametrize(("text", "words", "said", "printed"), CASES)
def test_a_hint_stands_for_the_word_or_the_brackets_before_it(
    text: str, words: str, said: str, printed: str | None
) -> None:
    (hint,) = hints_in(text, spans(text)[0])
    assert (text[hint.start : hint.end], hint.said) == (words, said)
    assert printed is None or printable(text) == printed


@pytest.mark.parametrize("text", [case[0] for case in CASES])
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_the_tokens_of_a_text_with_a_hint_still_cover_it(text: str, language: str) -> None:
    block = read_block(text, language)
    assert "".join(text[t.start : t.end] for t in block.tokens) == text
    (named,) = block.pronounced
    assert any(named.said in token.said for token in block.tokens)
    assert block.written[named.start : named.end] == next(case[1] for case in CASES if case[0] == text)


@pytest.mark.parametrize(
    "text",
    ["{say: x} a", "a{say: ...}", "a{say:}", "`a{say: x}`", "~~a~~{say: x}", "<!-- a{say: x} -->", r"a\{say: x}"],
)
def test_a_hint_without_a_word_or_without_words_changes_nothing_that_is_said(text: str) -> None:
    assert hints_in(text, spans(text)[0]) == ()
    assert read_block(text, "en").pronounced == ()


def test_a_hint_is_said_once_and_the_word_not_at_all() -> None:
    block = read_block("Ms Nguyễn{say: win} is here.", "en")
    assert [t.said for t in block.tokens if t.said] == ["Miz", "win", "is", "here"]
    assert block.units == read_block("Ms win is here.", "en").units


def test_hyphens_between_syllables_take_no_time() -> None:
    def units(hint: str) -> float:
        return read_block(f"Ouédraogo{{say: {hint}}}", "en").units

    assert units("weh-dra-oh-go") == units("wehdraohgo")


def test_a_hint_wins_over_the_lexicon() -> None:
    lexicon = Lexicon((("Abc", "alphabet"),))
    assert [t.said for t in read_block("Abc{say: abba} Abc", "en", "", lexicon).tokens if t.said] == [
        "abba",
        "alphabet",
    ]


def test_the_words_count_as_they_are_written() -> None:
    assert read_block("[Trần Thị Mai]{say: maya} came", "en").words == 4


def test_a_hint_in_a_footnote_is_not_printed() -> None:
    assert printable("[^1]: See Abc{say: a}, page 2") == "[^1]: See Abc, page 2"


def test_two_hints_for_one_word_are_one() -> None:
    text = "Abc{say: a}{say: b}"
    assert [hint.said for hint in hints_in(text, spans(text)[0])] == ["a"]


def test_hints_keep_their_places_where_parts_are_read_as_one() -> None:
    whole = as_one([read_block("Go Abc{say: a}", "en"), read_block("", "en"), read_block("to Def{say: d}", "en")])
    assert [(whole.written[p.start : p.end], p.said) for p in whole.pronounced] == [("Abc", "a"), ("Def", "d")]


@given(st.lists(st.sampled_from(["a", " ", "Bc", "[", "]", "{say: x}", "**", "人", "\n", "[^1]", "{==", "==}{may}"])))
def test_whatever_the_text_is_its_tokens_cover_it_and_hints_stand_in_it(pieces: list[str]) -> None:
    text = "".join(pieces).replace("\n\n", "\n")
    block = read_block(text, "en")
    assert "".join(text[t.start : t.end] for t in block.tokens) == text
    assert all(block.written[p.start : p.end].strip() for p in block.pronounced)
    assert "{say" not in spoken_text(text)
    assert "{say" not in printable(text)
