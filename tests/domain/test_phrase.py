"""Set phrases: what lies over what, what is offered, and where they ask to be filled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from statement_studio.domain.phrase import Phrase, PhraseGroup, abbreviated, laid_over, offered, own_of, places_in

THANKS = Phrase("thanks", PhraseGroup.THANKS, "Thanks for a report", "We thank [who] for it.", "thx")
CALL = Phrase("call", PhraseGroup.CALL, "We call on a State", "We call on [country].", "co")
LONG = Phrase("long", PhraseGroup.CALL, "Longer", "Long.", "xco")


def test_own_phrases_lie_over_those_shipped_and_new_ones_come_behind() -> None:
    own = replace(CALL, text="We urge [country].")
    assert laid_over([THANKS, CALL], [own, LONG]) == (THANKS, own, LONG)


def test_only_what_differs_from_what_was_shipped_is_ones_own() -> None:
    hidden = replace(THANKS, is_hidden=True)
    assert own_of([hidden, CALL, LONG], [THANKS, CALL]) == (hidden, LONG)


@pytest.mark.parametrize(
    ("words", "found"),
    [("", [THANKS, CALL]), ("WHO thank", [THANKS]), ("co", [CALL]), ("nothing", []), ("thx", [THANKS])],
)
def test_phrases_are_found_by_any_of_their_words(words: str, found: list[Phrase]) -> None:
    assert list(offered([THANKS, CALL, replace(LONG, is_hidden=True)], words)) == found


def test_the_abbreviation_itself_comes_first() -> None:
    assert offered([LONG, CALL], "co")[0] == CALL


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("say co", CALL),
        ("CO", CALL),
        ("(co", CALL),
        ("xco", LONG),
        ("aco", None),
        ("", None),
        ("我们co", CALL),
        ("co ", None),
    ],
)
def test_an_abbreviation_is_a_word_of_its_own(before: str, found: Phrase | None) -> None:
    assert abbreviated([THANKS, CALL, LONG], before) == found


def test_a_hidden_phrase_is_not_called_up() -> None:
    assert abbreviated([replace(CALL, is_hidden=True)], "co") is None


def test_places_are_brackets_that_ask_to_be_filled_and_nothing_else() -> None:
    text = "In [place], [a](x) [pause 2s] see[^1] [Mai]{say: my}\n\n<!-- [no] --> 在[国家]"
    assert [text[start:end] for start, end in places_in(text)] == ["[place]", "[国家]"]
