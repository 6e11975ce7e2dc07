"""What is typed is set as its language does, and code, addresses and marks stay as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.typography import NBSP, THIN, Substitution, substitution, tidied

T = THIN
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh", "de")


def typed(text: str, language: str) -> str:
    """Return what stands there after these keys."""
    done = ""
    for letter in text:
        done += letter
        found = substitution(done, len(done), language)
        if found:
            done = done[: len(done) - found.taken] + found.put
    return done


CASES = [
    ("en", 'He said "we can\'t".', "He said “we can’t”."),
    ("en", "the 'right' way", "the ‘right’ way"),
    ("en", '**"Water"** is', "**“Water”** is"),
    ("en", "water -- a right --- now - here", "water – a right — now – here"),
    ("en", "And yet...", "And yet…"),
    ("fr", 'Il dit "oui" : quoi ? non!', f"Il dit «{T}oui{T}»{T}: quoi{T}? non{T}!"),
    ("fr", "L'eau; c'est", f"L’eau{T}; c’est"),
    ("fr", "« mot »", f"«{T}mot{T}»"),
    ("fr", "à 10:30 et 3 : 4", f"à 10:30 et 3{T}: 4"),
    ("fr", '"deux "imbriqués" mots"', f"«{T}deux “imbriqués” mots{T}»"),
    ("fr", '"un "deux"" et "trois"', f"«{T}un “deux”{T}» et «{T}trois{T}»"),
    ("fr", "<<mot>> et << mot >>", f"«{T}mot{T}» et «{T}mot{T}»"),
    ("fr", "a >> b", "a >> b"),
    ("en", "<<word>>", "<<word>>"),
    ("es", 'Dijo "agua"', "Dijo «agua»"),
    ("es", 'Dijo "el "agua" limpia"', "Dijo «el “agua” limpia»"),
    ("es", "<<agua>>", "«agua»"),
    ("ru", "Он: \"вода\" - право, 'так'", "Он: «вода» — право, „так“"),
    ("ru", "Д'Артаньян", "Д’Артаньян"),
    ("ar", 'قال "ماء"', "قال «ماء»"),
    ("zh", '他说"水"和"权利"...', "他说“水”和“权利”……"),
    ("de", '"a"', "“a”"),
]


@pytest.mark.parametrize(("language", "keys", "set_so"), CASES)
def test_signs_are_set_as_the_language_does(language: str, keys: str, set_so: str) -> None:
    assert typed(keys, language) == set_so


@pytest.mark.parametrize(("language", "keys", "set_so"), CASES)
def test_tidying_does_what_typing_does(language: str, keys: str, set_so: str) -> None:
    assert tidied(keys, language) == set_so


@pytest.mark.parametrize(
    "text",
    [
        '`say "x" -- y...`',
        '<!-- ask "Amal" -- soon... -->',
        '{>> "x" -- y <<}',
        "---",
        "-- ",
        "- - -",
        "https://example.org/a--b?c='d...",
        "www.example.org/it's...",
        "someone--else@example.org",
        '[here](https://example.org "a -- b")',
        "[pause 2s]",
        "[^1]",
        "- item",
        "> > said",
        ">> said",
        "    - item",
        "> - item",
        "| --- | --- |",
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "zh"])
def test_code_comments_addresses_and_marks_stay_as_they_are(text: str, language: str) -> None:
    assert tidied(text, language) == text
    if "@" not in text:  # an address that is typed is none before its end
        assert typed(text, language) == text


def test_nothing_is_set_inside_a_comment_of_an_earlier_paragraph() -> None:
    assert substitution('ask "', 5, "en", "comment") is None
    assert tidied('ask "x"', "en", "comment") == 'ask "x"'


def test_only_the_chosen_words_are_tidied() -> None:
    assert tidied('"a" "b" "c"', "en", "", 4, 7) == '"a" “b” "c"'


def test_no_second_space_is_put_beside_one_that_is_there() -> None:
    for text in (f"«{NBSP}mot{NBSP}»", f"«{T}mot{T}»", f"mot{NBSP}:", f"mot{T}?"):
        assert T + T not in tidied(text, "fr")
        assert NBSP + T not in tidied(text, "fr")
        assert T + NBSP not in tidied(text, "fr")


def test_a_letter_is_never_replaced() -> None:
    assert substitution("a", 1, "en") is None
    assert substitution("", 0, "en") is None
    assert substitution('"', 1, "en") == Substitution(1, "“")


WORDS = st.text(alphabet="ab\"'-. ;:!?«»*`[](<>^\n水и" + NBSP + THIN, max_size=40)


@given(WORDS, st.sampled_from(LANGUAGES))
def test_letters_are_never_lost(text: str, language: str) -> None:
    def letters(words: str) -> str:
        return "".join(c for c in words if c.isalnum())

    assert letters(tidied(text, language)) == letters(text)


@given(st.text(alphabet="ab \"'.;:!?«»“”<>" + THIN, max_size=40), st.sampled_from(LANGUAGES))
def test_what_is_tidy_stays_as_it_is(text: str, language: str) -> None:
    once = tidied(text, language)
    assert tidied(tidied(once, language), language) == tidied(once, language)


@given(WORDS, st.data())
def test_any_place_of_any_text_has_an_answer(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    found = substitution(text, place, "fr")
    assert found is None or 0 < found.taken <= place
