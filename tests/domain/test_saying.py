"""How figures, signs and abbreviations are said in six languages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.saying import say
from statement_studio.domain.spoken import read_text
from statement_studio.domain.tongue import tongue
from statement_studio.domain.weight import COLON, COMMA, SENTENCE_END, silence_units

_TABLE = Path(__file__).parents[1] / "data" / "spoken_forms.tsv"
_HEADER, *_LINES = _TABLE.read_text(encoding="utf-8").splitlines()
FORMS = tuple(tuple(line.split("\t")[:3]) for line in _LINES)


@pytest.mark.parametrize(("language", "written", "said"), FORMS, ids=[f"{form[0]} {form[1]}" for form in FORMS])
def test_what_is_written_is_said_as_people_say_it(language: str, written: str, said: str) -> None:
    gap = "" if language == "zh" else " "
    tokens = [token for block in read_text(written, language) for token in block.tokens]
    assert gap.join(token.said for token in tokens if token.said) == said


def test_the_table_of_spoken_forms_is_long_enough_to_trust() -> None:
    by_language = Counter(language for language, _, _ in FORMS)
    assert _HEADER.split("\t") == ["language", "written", "said", "note"]
    assert sum(by_language.values()) >= 300
    assert all(by_language[language] >= 50 for language in LANGUAGES)
    assert len({form[:2] for form in FORMS}) == len(FORMS)


def test_the_neighbours_decide_what_a_figure_is() -> None:
    assert say("9", "en", after="March").said == "the ninth of"
    assert say("9", "en", before="March").said == "ninth"
    assert say("9", "en", after="people").said == "nine"


def test_a_sentence_end_is_not_an_abbreviation_or_an_initial() -> None:
    tails = {written: say(written, "en").tail for written in ("said.", "etc.", "J.", "why?", "said,", "said:", "said")}
    assert tails == {"said.": ".", "etc.": "", "J.": "", "why?": ".", "said,": ",", "said:": ":", "said": ""}


def test_a_word_as_written_ends_at_a_space_or_a_dash() -> None:
    counts = {written: say(written, "en").words for written in ("well-known", "A/HRC/58/65", "world—today", "—", "½")}
    assert counts == {"well-known": 1, "A/HRC/58/65": 1, "world—today": 2, "—": 0, "½": 1}


def test_a_dash_inside_costs_a_comma() -> None:
    assert say("world—today", "en").units == say("world", "en").units + say("today", "en").units + 1 + 3


def test_a_colon_is_a_sentence_end_to_a_french_speaker_and_a_comma_to_an_english_one() -> None:
    assert silence_units(COLON, tongue("fr")) == silence_units(SENTENCE_END, tongue("fr"))
    assert silence_units(COLON, tongue("en")) == silence_units(COMMA, tongue("en"))
    assert say("tout :", "fr").tail == say("tout:", "fr").tail == COLON


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_vowel_signs_and_accents_apart_cost_nothing_more(language: str) -> None:
    assert say("حُقُوق", language).units == pytest.approx(say("حقوق", language).units)
    assert say("e\u0301te\u0301", language).units == pytest.approx(say("été", language).units)
