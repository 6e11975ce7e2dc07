"""How figures, signs and abbreviations are said in six languages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from statement_studio.domain.inflection import russian_instrumental
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_emphasis_is_an_acronym_too(language: str) -> None:
    speaker = tongue(language)
    acronyms = {acronym.casefold() for acronym in speaker.spelled_acronyms | speaker.spoken_acronyms}
    assert not speaker.common_words & (acronyms | speaker.shouted_words)


@pytest.mark.parametrize(("capitals", "said"), [("NGO", "N G O"), ("US", "U S"), ("NOT", "NOT"), ("XYZ", "X Y Z")])
def test_lower_case_around_leaves_capitals_what_they_are(capitals: str, said: str) -> None:
    assert say(capitals, "en", before="we ask", after="to act").said == said


def test_capitals_around_make_words_of_capitals_unless_they_are_acronyms() -> None:
    amid = {word: say(word, "en", before="STOP", after="NOW").said for word in ("US", "CASE", "CRPD", "XKZ", "HRC")}
    assert amid == {"US": "US", "CASE": "CASE", "CRPD": "C R P D", "XKZ": "X K Z", "HRC": "H R C"}


def test_every_acronym_beside_another_stays_letters() -> None:
    for acronym in sorted(tongue("en").spelled_acronyms):
        letters = " ".join(acronym)
        if acronym not in ("IIIM", "IIMM"):  # their first letters make a numeral elsewhere
            assert say(acronym, "en", before="the UN", after="NGO").said == letters


def test_russian_numbers_in_company_are_all_formed() -> None:
    said = [russian_instrumental(value, is_feminine=True) for value in range(1, 100)]
    assert all(said)
    assert len(set(said)) == 99
    assert (said[17], said[39], said[98]) == ("восемнадцатью", "сорока", "девяноста девятью")
    assert russian_instrumental(100, is_feminine=True) == ""
