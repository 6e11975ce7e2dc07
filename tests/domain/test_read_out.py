"""What is read out is what is counted, sentence by sentence."""

from __future__ import annotations

import pytest

from statement_studio.domain.read_out import said_sentences
from statement_studio.domain.spoken import read_text

TEXT = "Mr. President, 49 % of wells are unsafe. [pause 2s] We ask: why?\n\n<!-- ask -->\n\n**Thank you.**"


def test_sentences_are_said_as_they_are_counted() -> None:
    assert [each.said for each in said_sentences(read_text(TEXT, "en"), "en")] == [
        "Mister President, forty-nine per cent of wells are unsafe.",
        "We ask why.",
        "Thank you.",
    ]


def test_each_is_known_by_its_place() -> None:
    blocks = read_text(TEXT, "en")
    written = [blocks[each.index].text[each.start : each.end] for each in said_sentences(blocks, "en")]
    assert [words.strip("*")[:7] for words in written] == ["Mr. Pre", "We ask:", "Thank y"]


@pytest.mark.parametrize(("language", "text"), [("zh", "主席先生，水是生命。"), ("ar", "شكراً سيدي الرئيس.")])
def test_other_scripts_are_read_out_too(language: str, text: str) -> None:
    (sentence,) = said_sentences(read_text(text, language), language)
    assert sentence.said
    assert (" " in sentence.said) == (language == "ar")


def test_nothing_is_read_out_of_notes() -> None:
    assert said_sentences(read_text("<!-- ask Amal -->", "en"), "en") == ()
