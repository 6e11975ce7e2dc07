"""What a lexicon holds, where it is heard, and that it is not heard elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from statement_studio.domain.lexicon import AS_LETTERS, AS_WORD, Lexicon, core_of
from statement_studio.domain.spoken import SpokenBlock, read_block, read_text

ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(
            ["NGO", "OHCHR", "U.S", "A/HRC/58/65", "19", "—", "a", "人", "ООН", "", " ", "(", "#MeToo", "COVID-19"]
        ),
        st.one_of(st.sampled_from([AS_LETTERS, AS_WORD, "", "  ", "\u064b", "some words"]), st.text(max_size=5)),
    ),
    max_size=5,
).map(lambda entries: Lexicon(tuple(entries)))
PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["NGO", "NGOs", "NGO's", "OHCHR-led", "the U.S., 人", "A/HRC/58/65,", "19", "—", "ООН", "(a)", "#MeToo"]
        ),
        st.text(max_size=5),
    ),
    max_size=8,
).map(" ".join)


def said(text: str, lexicon: Lexicon, language: str = "en") -> str:
    return " ".join(token.said for token in read_block(text, language, "", lexicon).tokens if token.said)


def test_an_entry_is_found_by_its_exact_writing() -> None:
    lexicon = Lexicon((("NGO", AS_LETTERS), ("Geneva", "Genève")))
    assert lexicon.said_of("NGO") == AS_LETTERS
    assert lexicon.said_of("Geneva") == "Genève"
    assert lexicon.said_of("ngo") is None
    assert Lexicon().said_of("NGO") is None


def test_the_nearer_lexicon_wins_over_the_other() -> None:
    statement, person = Lexicon((("CAT", AS_LETTERS),)), Lexicon((("CAT", AS_WORD), ("CRC", "the Committee")))
    both = statement.over(person)
    assert both.said_of("CAT") == AS_LETTERS
    assert both.said_of("CRC") == "the Committee"


def test_an_entry_is_replaced_and_taken_out() -> None:
    lexicon = Lexicon().with_entry("CAT", AS_WORD).with_entry("CAT", AS_LETTERS)
    assert lexicon == Lexicon((("CAT", AS_LETTERS),))
    assert lexicon.without("CAT") == Lexicon()
    assert lexicon.without("CRC") == lexicon


def test_lexicons_with_the_same_entries_are_equal_and_can_be_keys() -> None:
    assert {Lexicon((("a", "b"),)): 1}[Lexicon((("a", "b"),))] == 1
    assert Lexicon((("a", "b"),)) != Lexicon((("a", "c"),))


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("(OHCHR),", "OHCHR"),
        ("«ONU»", "ONU"),
        ("**NGOs**.", "NGOs"),
        ("19(3).", "19(3)"),
        ("(19(3))", "19(3)"),
        ("U.S. ", "U.S"),
        ("$5", "$5"),
        ("50%", "50%"),
        ("#MeToo!", "#MeToo"),
        ("A/HRC/58/65;", "A/HRC/58/65"),
        ("人权。", "人权"),
        ("…", ""),
    ],
)
def test_the_core_is_the_piece_without_the_punctuation_around_it(text: str, core: str) -> None:
    assert core_of(text) == core


@pytest.mark.parametrize(
    ("text", "written", "how", "aloud"),
    [
        ("the CAT", "CAT", AS_LETTERS, "the C A T"),
        ("an OHCHR report", "OHCHR", AS_WORD, "an OHCHR report"),
        ("the OHCHR.", "OHCHR", "Office of the High Commissioner", "the Office of the High Commissioner"),
        ("two CSOs", "CSO", "civil society organization", "two civil society organizations"),
        ("the NGO's", "NGO", AS_WORD, "the NGO's"),
        ("UNICEF’s work", "UNICEF", AS_LETTERS, "U N I C E F’s work"),
        ("CATs", "CAT", AS_LETTERS, "C A Ts"),
        ("OHCHR-led", "OHCHR", "Office", "Office led"),
        ("non-OHCHR", "OHCHR", "Office", "non Office"),
        ("(OHCHR),", "OHCHR", "Office", "Office"),
        ("OHCHR—today", "OHCHR", "Office", "Office today"),
        ("A/HRC/58/65 says", "A/HRC/58/65", "the report", "the report says"),
        ("COVID-19", "COVID-19", "covid", "covid"),
        ("the U.S., too", "U.S", "United States", "the United States too"),
        ("the U.S. too", "U.S.", "United States", "the United States too"),
        ("19 and 2019", "19", "nineteen!", "nineteen! and twenty nineteen"),
        ("Ms. Okello", "Okello", "Oh kello", "Miz Oh kello"),
        ("#MeToo", "#MeToo", "me too", "me too"),
        ("G7 rules", "G7", AS_LETTERS, "G seven rules"),
        ("$5", "$5", "a fiver", "a fiver"),
        ("and/or", "or", "OR", "and OR"),
    ],
)
def test_an_entry_is_heard_wherever_its_piece_stands(text: str, written: str, how: str, aloud: str) -> None:
    assert said(text, Lexicon(((written, how),))) == aloud


@pytest.mark.parametrize(
    ("text", "written"),
    [("ngo", "NGO"), ("NGOx", "NGO"), ("category", "cat"), ("3.5", "3"), ("10:30", "10"), ("A/HRC/58/65", "HRC")],
)
def test_an_entry_is_not_heard_within_another_piece(text: str, written: str) -> None:
    assert read_block(text, "en", "", Lexicon(((written, "something else"),))) == read_block(text, "en")


def test_an_elided_article_does_not_hide_an_entry() -> None:
    assert said("l’OIT", Lexicon((("OIT", AS_WORD),)), "fr") == "l OIT"


def test_chinese_characters_beside_it_do_not_hide_an_entry() -> None:
    assert said("联合国OHCHR的", Lexicon((("OHCHR", "高专办"),)), "zh") == "联 合 国 高专办 的"


def test_an_entry_without_spoken_words_is_ignored() -> None:
    for how in ("", "  ", "\u064b"):
        assert read_block("the NGO", "en", "", Lexicon((("NGO", how),))) == read_block("the NGO", "en")
    assert read_block("a — b", "en", "", Lexicon((("—", AS_LETTERS),))) == read_block("a — b", "en")


def test_the_punctuation_behind_an_entry_keeps_its_silence() -> None:
    lexicon = Lexicon((("OHCHR", "Office"),))
    assert read_block("OHCHR. We", "en", "", lexicon).units == read_block("Office. We", "en").units
    assert read_block("OHCHR, we", "en", "", lexicon).units == read_block("Office, we", "en").units


def test_reading_with_one_lexicon_leaves_no_trace_for_another() -> None:
    plain = read_block("the CAT", "en")
    assert read_block("the CAT", "en", "", Lexicon((("CAT", AS_LETTERS),))) != plain
    assert read_block("the CAT", "en", "", Lexicon((("CAT", "Committee"),))).tokens[1].said == "Committee"
    assert read_block("the CAT", "en") == plain


def test_every_paragraph_hears_the_lexicon() -> None:
    blocks = read_text("the CAT\n\nthe CAT", "en", Lexicon((("CAT", AS_LETTERS),)))
    assert [block.spoken_words for block in blocks] == [4, 4]


@given(PIECES, ENTRIES, st.sampled_from(["en", "fr", "zh", "ar"]))
@example("NGO", Lexicon((("NGO", "\u0640"),)), "ar")
def test_no_lexicon_breaks_the_laws_of_reading(text: str, lexicon: Lexicon, language: str) -> None:
    block: SpokenBlock = read_block(text, language, "", lexicon)
    assert "".join(text[token.start : token.end] for token in block.tokens) == text
    assert block.units == sum(token.units for token in block.tokens)
    assert all((token.units > 0) == bool(token.said) for token in block.tokens)
