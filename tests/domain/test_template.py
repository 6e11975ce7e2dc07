"""How a text is begun from a template, greeted, and greeted anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.statement import Kind, Speaker, Statement
from statement_studio.domain.template import Template, closing, fill, resalute, salutation

TEMPLATE = Template(
    "joint",
    "Joint statement",
    "For several.",
    Statement(item="4", segment="interactive_dialogue"),
    texts={
        "en": "{salutation}\n\nI speak for {organisation} on {topic}, {other}.\n\n{closing}\n",
        "fr": "{salutation}\n\nAu nom de {organisation}.\n\n{closing}\n",
    },
    chairs={"en": "Mr. President", "fr": "Monsieur le Président"},
    addressees={"en": "Madam Special Rapporteur"},
)
GREETED = Statement(chair="Mr. President", addressee="Madam Special Rapporteur")


def test_a_filled_template_has_its_header_and_a_composed_text() -> None:
    statement = fill(TEMPLATE, "en", speaker=Speaker("ngo", "Example Watch"), topic="housing")
    assert (statement.item, statement.segment, statement.language) == ("4", "interactive_dialogue", "en")
    assert statement.text == (
        "Mr. President, Madam Special Rapporteur,\n\nI speak for Example Watch on housing, {other}.\n\nI thank you."
    )


def test_a_header_field_given_comes_before_the_one_proposed() -> None:
    statement = fill(TEMPLATE, "en", item="3", chair="Madam Vice-President", addressee="")
    assert statement.item == "3"
    assert statement.text.startswith("Madam Vice-President,\n\n")


def test_each_language_has_its_own_address_and_closing() -> None:
    assert fill(TEMPLATE, "fr").text == (
        "Monsieur le Président,\n\nAu nom de [nom de l’organisation].\n\nJe vous remercie."
    )


def test_a_language_without_a_text_gets_salutation_and_closing() -> None:
    assert fill(TEMPLATE, "zh", chair="主席先生").text == "主席先生：\n\n谢谢。"
    assert fill(TEMPLATE, "ar").text == "وشكرا لكم."


def test_it_is_begun_in_the_language_that_is_asked_for_where_it_has_a_text_in_it() -> None:
    assert [TEMPLATE.begun_in(language) for language in ("fr", "en", "es")] == ["fr", "en", "en"]


def test_what_a_template_is_called_follows_the_language() -> None:
    named = replace(TEMPLATE, labels={"fr": "Déclaration commune"}, abouts={"fr": "Pour plusieurs."})
    assert (named.label_in("fr"), named.about_in("fr")) == ("Déclaration commune", "Pour plusieurs.")
    assert (named.label_in("es"), named.about_in("es")) == ("Joint statement", "For several.")


def test_what_is_not_known_yet_stands_in_brackets() -> None:
    assert "I speak for [name of the organisation] on [subject]," in fill(TEMPLATE, "en").text


def test_braces_and_line_breaks_in_a_value_stay_words() -> None:
    text = fill(TEMPLATE, "en", topic="{closing}\n\n{0} {topic!r}").text
    assert "on {closing} {0} {topic!r}, {other}." in text


def test_a_field_that_no_statement_has_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError):
        fill(TEMPLATE, "en", itme="3")


@pytest.mark.parametrize(
    ("language", "chair", "addressee", "expected"),
    [
        ("en", "Mr. President", "Madam Special Rapporteur", "Mr. President, Madam Special Rapporteur,"),
        ("en", "Mr. President", "", "Mr. President,"),
        ("en", "", "Excellencies", "Excellencies,"),
        ("en", " ", "", ""),
        ("es", "Señor Presidente", "Señora Relatora Especial", "Señor Presidente, Señora Relatora Especial:"),
        ("ar", "السيد الرئيس", "أصحاب السعادة", "السيد الرئيس، أصحاب السعادة،"),
        ("zh", "主席先生", "各位阁下", "主席先生，各位阁下："),
        ("ru", "Господин Председатель", "", "Господин Председатель,"),
    ],
)
def test_the_salutation_joins_chair_and_addressee_as_the_language_does(
    language: str, chair: str, addressee: str, expected: str
) -> None:
    assert salutation(Statement(language=language, chair=chair, addressee=addressee)) == expected


def test_a_letter_greets_no_chair_and_closes_as_letters_do() -> None:
    letter = Statement(kind=Kind.LETTER, chair="Mr. President", addressee="Excellencies")
    assert salutation(letter) == "Excellencies,"
    assert closing(letter) != closing(Statement())


def test_a_new_chair_changes_the_salutation_that_still_stands() -> None:
    after = replace(GREETED, chair="Madam Vice-President")
    text = "Mr. President, Madam Special Rapporteur,\n\nWe thank you.\n"
    assert resalute(text, GREETED, after) == "Madam Vice-President, Madam Special Rapporteur,\n\nWe thank you.\n"


def test_the_salutation_is_found_behind_guidance() -> None:
    letter = Statement(kind=Kind.LETTER, addressee="Excellencies")
    text = "<!-- To:\n\nall -->\n\nExcellencies,\n\nWe write.\n"
    changed = resalute(text, letter, replace(letter, addressee="Dear Ambassadors"))
    assert changed == "<!-- To:\n\nall -->\n\nDear Ambassadors,\n\nWe write.\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dear all,\n\nWe thank you.\n",
        "Mr. President, Madam Special Rapporteur, we thank you.\n",
        "We thank you.\n\nMr. President, Madam Special Rapporteur,\n",
        "Mr. President, Madam Special Rapporteur,\nwe thank you.\n",
    ],
)
def test_a_text_that_begins_in_its_own_words_is_left_alone(text: str) -> None:
    assert resalute(text, GREETED, replace(GREETED, chair="Madam President")) == text


def test_a_text_never_loses_its_salutation() -> None:
    text = "Mr. President, Madam Special Rapporteur,\n\nWe thank you.\n"
    assert resalute(text, GREETED, Statement()) == text
    assert resalute(text, Statement(), GREETED) == text


@given(st.text(max_size=60), st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_a_salutation_changed_and_changed_back_leaves_the_text_as_it_was(rest: str, one: str, other: str) -> None:
    before, after = Statement(chair=one), Statement(chair=other)
    text = salutation(before) + "\n\n" + rest
    if salutation(before) and salutation(after):
        changed = resalute(text, before, after)
        assert resalute(changed, after, before) == text
