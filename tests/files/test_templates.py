"""The templates that are shipped: which there are, and that each can be begun from in every language."""

from pathlib import Path

import pytest

from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.markup import printable
from statement_studio.domain.statement import Kind
from statement_studio.domain.template import Template, closing, fill, salutation
from statement_studio.files.catalogue import load
from statement_studio.files.problems import FileProblem
from statement_studio.files.templates import load_templates
from statement_studio.files.translations import LANGUAGES as WINDOW

RESOURCES = Path(__file__).parents[2] / "resources"
TEMPLATES = load_templates(RESOURCES / "templates" / "statements")
TRANSLATED = [language for language in WINDOW if language != "en"]
WRITTEN = [template for template in TEMPLATES if template.id != "blank"]


def test_the_templates_come_in_a_fixed_order_with_the_blank_one_last() -> None:
    assert [t.id for t in TEMPLATES] == ["joint_dialogue", "upr_outcome", "high_level_plenary", "open_letter", "blank"]


def test_every_template_says_what_it_is_for() -> None:
    assert len({t.label for t in TEMPLATES}) == len(TEMPLATES)
    assert all(t.about.endswith(".") for t in TEMPLATES)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_template_is_called_by_a_name_in_the_languages_of_the_window(language: str) -> None:
    labels = [template.labels.get(language, "") for template in TEMPLATES]
    abouts = [template.abouts.get(language, "") for template in TEMPLATES]
    assert len(set(labels)) == len(labels)
    assert "" not in labels
    assert all(about.endswith(".") for about in abouts)
    assert not {*labels, *abouts} & {words for template in TEMPLATES for words in (template.label, template.about)}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.id)
def test_every_template_has_a_text_in_the_languages_of_the_window(template: Template) -> None:
    assert [template.begun_in(language) for language in WINDOW] == list(WINDOW)


@pytest.mark.parametrize("template", WRITTEN, ids=lambda t: t.id)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_text_begins_with_its_salutation_and_ends_with_its_closing(template: Template, language: str) -> None:
    statement = fill(template, language)
    printed = printable(statement.text)
    assert salutation(statement)
    assert printed.startswith(salutation(statement) + "\n\n")
    assert printed.endswith(closing(statement))


@pytest.mark.parametrize("template", WRITTEN, ids=lambda t: t.id)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_guidance_stands_in_comments_and_no_placeholder_is_left(template: Template, language: str) -> None:
    text = fill(template, language, topic="TOPIC").text
    assert text.count("<!--") >= 4
    assert "<!--" not in printable(text)
    assert "TOPIC" in printable(text)
    assert not [name for name in ("{salutation}", "{organisation}", "{topic}", "{closing}") if name in text]


def test_a_blank_statement_is_empty_until_someone_is_greeted() -> None:
    blank = TEMPLATES[-1]
    assert fill(blank, "en").text == ""
    assert fill(blank, "en", chair="Mr. President").text == "Mr. President,"


def test_every_timed_template_but_the_blank_one_has_a_slot_in_the_catalogue() -> None:
    catalogue, _ = load(RESOURCES / "catalogue", None)
    slots = {t.id: catalogue.slot_of(t.statement) for t in TEMPLATES}
    assert slots == {
        "joint_dialogue": 90,
        "upr_outcome": 120,
        "high_level_plenary": 300,
        "open_letter": None,
        "blank": None,
    }


def test_the_proposed_forms_of_address_are_those_of_the_catalogue() -> None:
    catalogue, _ = load(RESOURCES / "catalogue", None)
    for template in WRITTEN:
        body = catalogue.body(template.statement.body)
        assert body is not None
        for language, chair in template.chairs.items():
            assert chair in body.chairs[language]
        for language, addressee in template.addressees.items():
            assert addressee in body.addressees[language]


def test_only_the_letter_is_not_timed() -> None:
    assert [t.id for t in TEMPLATES if t.statement.kind is Kind.LETTER] == ["open_letter"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("id: a\nlabel: A\nabout: B\nfoo: C\n", 4),
        ("id: a\nlabel: A\n", 1),
        ("id: a\nlabel: A\nabout: B\nstatement:\n  kind: poem\n", 5),
        ("id: a\nlabel: A\nlabels: Autre\nabout: B\n", 3),
        ("id: a\nlabel: A\nabout: B\nabouts:\n  fr: [Pour quoi]\n", 5),
    ],
)
def test_a_fault_in_a_template_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(FileProblem) as raised:
        load_templates(tmp_path)
    assert raised.value.line == line
