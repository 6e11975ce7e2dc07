"""A text as a script: what is said, in order, and where it is written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.pace import usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.spoken import read_text

TEXT = (
    "Mr. President,\n\nIn 2025, **our** well-known list had 31 names. <!-- not said --> It grew.\n\n[pause 2]\n\n"
    "I thank you."
)


def script(text: str, language: str = "en") -> Script:
    return script_of(read_text(text, language), usual_pace(language))


def test_figures_and_titles_are_said_in_words() -> None:
    said = " ".join(word.said for word in script(TEXT).words)
    assert said == (
        "mister president in twenty twenty five our well known list had thirty one names it grew i thank you"
    )


def test_every_word_stands_where_it_is_written() -> None:
    blocks, found = read_text(TEXT, "en"), script(TEXT)
    written = [blocks[word.block].text[word.start : word.end].strip(" *,.") for word in found.words]
    assert written[:2] == ["Mr", "President"]
    assert written[3:6] == ["2025", "2025", "2025"]
    assert written[-1] == "you"


def test_only_the_words_of_a_figure_may_be_said_differently() -> None:
    optional = [word.said for word in script(TEXT).words if word.is_optional]
    assert optional == ["twenty", "twenty", "five", "well", "known", "thirty", "one"]


def test_a_sentence_knows_its_words_and_whether_it_opens_a_paragraph() -> None:
    found = script(TEXT)
    assert [sentence.opens_paragraph for sentence in found.sentences] == [True, True, False, True]
    spans = [(sentence.first_word, sentence.last_word) for sentence in found.sentences]
    assert spans[0] == (0, 1)
    assert [second[0] for second in spans[1:]] == [first[1] + 1 for first in spans[:-1]]


def test_phrases_are_parted_where_a_comma_is() -> None:
    assert [len(sentence.phrases) for sentence in script("We came, we saw. We left.").sentences] == [2, 1]


def test_a_place_of_the_text_has_its_word() -> None:
    found = script(TEXT)
    for number, word in enumerate(found.words):
        assert found.words[found.word_at(word.block, word.start)].start == word.start, number
    assert found.word_at(99, 0) == len(found.words) - 1


def test_nothing_said_is_an_empty_script() -> None:
    found = script("<!-- nothing -->")
    assert (found.words, found.sentences) == ((), ())


def test_chinese_is_said_character_by_character() -> None:
    assert [word.said for word in script("人权理事会。", "zh").words] == list("人权理事会")


@given(st.text(alphabet="ab 12.,\n’'-", max_size=60))
def test_words_follow_the_text_and_sentences_cover_all_of_them(text: str) -> None:
    found = script(text)
    places = [(word.block, word.start) for word in found.words]
    assert places == sorted(places)
    covered = [n for s in found.sentences for n in range(s.first_word, s.last_word + 1)]
    assert covered == list(range(len(found.words)))
