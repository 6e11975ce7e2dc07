"""What of a text is spelled, and what of a word is wrong, whatever the dictionary."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.lexicon import AS_LETTERS, Lexicon
from statement_studio.domain.markup import SpanKind, spans
from statement_studio.domain.spelling import (
    as_looked_up,
    faults,
    known_words,
    language_of,
    like,
    likeliest_first,
    pieces,
    primary,
    words_in,
    words_of,
)
from statement_studio.domain.statement import CoSigner, Speaker, Statement

TEXTS = st.text(st.sampled_from("ab’'-*_\\~`[]()<>!{}^:#@/.1 \n\u00ad\ufdd0éقЖ日😀") | st.characters(), max_size=60)


def words(paragraph: str, inside: str = "") -> list[str]:
    """Return the words of a paragraph as they stand in it."""
    return [
        paragraph[place + start : place + end]
        for place, piece in pieces(paragraph, inside)
        for start, end in words_of(piece)
    ]


def wrong(word: str, language: str, *right: str) -> list[str]:
    """Return the wrong parts of a word where only some forms are right."""
    return [word[start:end] for start, end in faults(word, language, frozenset(right).__contains__)]


@given(TEXTS, st.sampled_from(["", "comment", "note"]))
def test_words_stand_in_order_within_the_paragraph(paragraph: str, inside: str) -> None:
    place = 0
    for start, piece in pieces(paragraph, inside):
        assert place <= start
        place = start + len(piece)
        for first, last in words_of(piece):
            assert 0 <= first < last <= len(piece)
    assert place <= len(paragraph)


@given(TEXTS)
def test_no_word_begins_in_what_is_neither_said_nor_printed(paragraph: str) -> None:
    hidden = {SpanKind.COMMENT, SpanKind.NOTE, SpanKind.STRUCK, SpanKind.PAUSE, SpanKind.IMAGE}
    covered = {place for span in spans(paragraph)[0] if span.kind in hidden for place in range(span.start, span.end)}
    for start, piece in pieces(paragraph):
        assert not covered & {start + first for first, _ in words_of(piece)}


@given(st.text(max_size=30), st.sampled_from(["en", "fr", "ar"]))
def test_faults_of_a_word_lie_within_it_in_order(word: str, language: str) -> None:
    found = faults(word, language, lambda form: "a" in form)
    places = [place for fault in found for place in fault]
    assert places == sorted(places)
    assert all(0 <= place <= len(word) for place in places)


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Rights are **ours**, _all_ of them.", ["Rights", "are", "ours", "all", "of", "them"]),
        ("un**think**able", ["un**think**able"]),
        (r"don\'t", [r"don\'t"]),
        ("Water <!-- hte --> is {>>teh<<} ~~hte~~ life [pause 2]", ["Water", "is", "life"]),
        ("# Opening {.silent}", ["Opening"]),
        ("A right[^nte] to [water](https://example.org/wter).", ["A", "right", "to", "water"]),
        ("[^nte]: The report of 2024.", ["The", "report", "of", "2024"]),
        ("![Piktur](map.png) Here", ["Here"]),
        ("In A/HRC/58/65 and E/CN.4/Sub.2/1996/17, we", ["In", "and", "we"]),
        ("Write to office@example.org or see (https://example.org/wter).", ["Write", "to", "or", "see"]),
        ("See www.example.org, #StandUp4Rights and @exmple!", ["See", "and"]),
        ("and/or", ["and", "or"]),
        ("“states’ ‘duty’", ["states", "duty"]),
        ("l’article d'Amina", ["l’article", "d'Amina"]),
        ("water—and bread…now", ["water", "and", "bread", "now"]),
        ("我们感谢UNICEF的报告", ["UNICEF"]),
        ("co\u00adoperate", ["co\u00adoperate"]),
        ("السَّلام", ["السَّلام"]),
        ("\u00ad ** \u200d", []),
    ],
)
def test_only_prose_is_spelled(paragraph: str, expected: list[str]) -> None:
    assert words(paragraph) == expected


def test_what_an_earlier_paragraph_left_open_is_not_spelled() -> None:
    assert words("hte end --> Rights", inside="comment") == ["Rights"]


def test_a_piece_of_endless_letters_is_no_prose() -> None:
    assert words("a" * 201 + " b") == ["b"]


@pytest.mark.parametrize("size", [2_000, 20_000])
def test_long_runs_without_spaces_are_passed_over(size: int) -> None:
    for piece in ("a.", "a-", "a’", "@a", "#", "a/1"):
        assert words(piece * size) == []


def test_a_word_that_is_right_as_a_whole_has_no_fault() -> None:
    assert wrong("state-of-the-art", "en", "state-of-the-art") == []


def test_of_a_word_with_hyphens_the_wrong_parts_are_told() -> None:
    assert wrong("human-rigths-based", "en", "human", "based") == ["rigths"]
    assert wrong("human\u2011rigths", "en", "human") == ["rigths"]


@pytest.mark.parametrize("word", ["NGOs", "OHCHR", "ECtHR", "McAllister", "58th", "CO₂", "a", "é", "OHCHR-58th"])
def test_acronyms_figures_and_single_letters_are_not_judged(word: str) -> None:
    assert wrong(word, "en") == []


@pytest.mark.parametrize(("word", "part"), [("Councl’s", "Councl"), ("Councl's", "Councl"), ("Councl", "Councl")])
def test_the_possessive_is_no_part_of_the_fault(word: str, part: str) -> None:
    assert wrong(word, "en") == [part]
    assert wrong(word, "en", part) == []


@pytest.mark.parametrize(
    ("word", "stem"), [("l’artcile", "artcile"), ("L'artcile", "artcile"), ("qu’ile", "ile"), ("lorsqu’ele", "ele")]
)
def test_what_french_elides_is_no_part_of_the_fault(word: str, stem: str) -> None:
    assert wrong(word, "fr") == [stem]
    assert wrong(word, "fr", stem) == []
    assert wrong(word, "en", stem) == [word]


def test_both_apostrophes_and_composed_letters_are_looked_up_alike() -> None:
    assert as_looked_up("aujourd’hui") == as_looked_up("aujourd'hui") == "aujourd'hui"
    assert as_looked_up(unicodedata.normalize("NFD", "é")) == "é"
    assert as_looked_up("co\u00adoperate\u2011now") == "cooperate-now"


def test_a_suggestion_keeps_the_apostrophe_of_the_text() -> None:
    assert like("don't", "dont’") == "don’t"
    assert like("don't", "dont'") == "don't"


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("rights", "en", "en"),
        ("droits", "fr", "fr"),
        ("حقوق", "en", "ar"),
        ("право", "en", "ru"),
        ("право", "uk", "uk"),
        ("UNICEF", "ru", ""),
        ("rights", "ar", ""),
        ("rights", "zh", ""),
        ("日本", "en", ""),
        ("δίκαιο", "en", ""),
        ("58", "en", ""),
    ],
)
def test_the_script_of_a_word_tells_its_language(word: str, language: str, expected: str) -> None:
    assert language_of(word, language) == expected


@pytest.mark.parametrize(
    ("tag", "code"), [("en", "en"), ("en_GB", "en"), ("FR-ch", "fr"), ("", ""), ("../en", ""), ("en/..", ""), ("e", "")]
)
def test_only_a_tag_of_a_language_gives_its_code(tag: str, code: str) -> None:
    assert primary(tag) == code


def test_names_and_lexicon_of_a_statement_are_known() -> None:
    statement = Statement(
        speaker=Speaker(organisation="Veronda Watch", name="Ilse Oum-Hazari"),
        cosigners=(CoSigner("Réseau d’Ostranie", acronym="RdO", country="Ostrania"),),
        lexicon=Lexicon((("Sub-Com", AS_LETTERS),)),
    )
    expected = {
        "Veronda",
        "Watch",
        "Ilse",
        "Oum-Hazari",
        "Hazari",
        "Réseau",
        "d'Ostranie",
        "RdO",
        "Ostrania",
        "Sub-Com",
    }
    assert expected <= known_words(statement)


@given(st.text(max_size=40))
def test_words_of_names_are_words(name: str) -> None:
    assert all(word and not any(map(str.isspace, word)) for word in words_in([name]) if as_looked_up(word))


@pytest.mark.parametrize(
    ("word", "given", "expected"),
    [
        ("Teh", "Te,Th,Eh,Ted,T eh,Te h,The,Tech", "The,Te,Th,Ted,Tech,Eh,T eh,Te h"),
        ("adn", "ad,an,ads,and,ad n", "and,ad,an,ads,ad n"),
        ("recieve", "relieve,receive,retrieve", "receive,relieve,retrieve"),
        ("comittee", "omitted,committed,committee", "committee,committed,omitted"),
        ("untill", "lentil,until l,until", "until,until l,lentil"),
        ("youre", "your,yore,you're,you-re", "you're,your,yore,you-re"),
        ("rihgts", "Rights,rights", "rights,Rights"),
        ("alot", "a lot,lot,alto", "a lot,alto,lot"),
        ("education", "éducations,éducation", "éducation,éducations"),
        ("прваа", "прав,права", "права,прав"),
        ("x", "", ""),
    ],
)
def test_what_people_mistype_most_is_suggested_first(word: str, given: str, expected: str) -> None:
    assert ",".join(likeliest_first(word, given.split(",") if given else ())) == expected


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=8))
def test_an_order_takes_and_adds_no_suggestion(word: str, given: list[str]) -> None:
    assert sorted(likeliest_first(word, given)) == sorted(given)
