"""What the options of `new` make of a first statement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from statement_studio.cli.beginning import UnknownValue, begin
from statement_studio.cli.inputs import open_catalogue
from statement_studio.cli.parsers import command_parser
from statement_studio.domain.statement import Kind, Statement
from statement_studio.files.places import Places
from statement_studio.files.templates import load_templates

Begun = Callable[..., Statement]


@pytest.fixture
def begun(places: Places) -> Begun:
    templates = load_templates(places.resources / "templates" / "statements")
    catalogue = open_catalogue(places)

    def with_options(
        *options: str, language: str = "en", today: str = "2026-07-01", text: str | None = None
    ) -> Statement:
        given = command_parser("new").parse_args(["folder", *options])
        return begin(given, templates, catalogue, language, today, text)

    return with_options


def test_without_options_a_blank_statement_of_the_council_begins(begun: Begun) -> None:
    made = begun()
    assert (made.body, made.item, made.segment, made.speaker.category) == ("hrc", "", "", "ngo")
    assert "[" not in made.text


def test_the_session_is_the_latest_that_had_begun(begun: Begun) -> None:
    assert begun(today="2026-03-15").session == "61"
    assert begun("--date", "2026-03-09", today="2027-01-01").session == "61"
    assert begun("--session", "S-40").session == "S-40"


def test_the_template_for_the_segment_gives_the_text(begun: Begun) -> None:
    assert "Madam Special Rapporteur" in begun("--segment", "interactive_dialogue").text


def test_a_template_of_one_body_is_not_taken_for_another(begun: Begun) -> None:
    made = begun("--body", "ga_c3", "--segment", "interactive_dialogue")
    assert made.body == "ga_c3"
    assert made.text == begun("--body", "ga_c3").text


def test_a_template_by_name_brings_its_header_and_options_win(begun: Begun) -> None:
    assert begun("--template", "upr_outcome").item == "6"
    plenary = begun("--template", "high_level_plenary")
    assert (plenary.body, plenary.segment) == ("ga_plenary", "high_level_plenary")
    assert begun("--template", "joint_dialogue", "--item", "3").item == "3"


def test_a_letter_has_no_session(begun: Begun) -> None:
    letter = begun("--template", "open_letter")
    assert (letter.kind, letter.session) == (Kind.LETTER, "")


def test_a_given_text_takes_the_place_of_the_skeleton(begun: Begun) -> None:
    assert begun("--segment", "interactive_dialogue", text="Our own.").text == "Our own."
    assert begun("--segment", "interactive_dialogue", text="").text == ""


def test_the_skeleton_is_in_the_language(begun: Begun) -> None:
    assert "Je vous remercie." in begun("--segment", "interactive_dialogue", language="fr").text


def test_the_options_stand_in_the_text_as_they_are(begun: Begun) -> None:
    made = begun("--segment", "interactive_dialogue", "--organisation", "{closing} & Co", "--topic", "water")
    assert "{closing} & Co" in made.text
    assert "[subject]" not in made.text
    assert made.speaker.organisation == "{closing} & Co"


def test_an_unknown_value_knows_the_known_ones(begun: Begun) -> None:
    with pytest.raises(UnknownValue) as caught:
        begun("--speaker", "press")
    assert (caught.value.option, caught.value.value) == ("--speaker", "press")
    assert "ngo" in caught.value.known
