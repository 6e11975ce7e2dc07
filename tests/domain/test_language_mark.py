"""A paragraph may say what language it is in, in a way that is never spoken."""

from __future__ import annotations

import pytest

from statement_studio.domain.language_mark import change_of_mark, mark_of, paragraph_language
from statement_studio.domain.markup import SpanKind, spans, spoken_text


@pytest.mark.parametrize(
    "mark",
    ["<!-- lang: fr -->", "<!--lang:fr-->", "<!-- lang: FR -->", "<!-- lang: fr-CH -->", " \n<!-- lang : fr_CA -->"],
)
def test_a_mark_in_front_says_the_language(mark: str) -> None:
    assert paragraph_language(f"{mark} Les droits sont indivisibles.", "en") == "fr"


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "Les droits.",
        "Rights. <!-- lang: fr -->",
        "<!-- language of the floor: fr -->",
        "<!-- lang: ../../etc -->",
        "<!-- lang: french -->",
        "<!-- lang: fr",
        "<!-- ask Amina --> <!-- lang: fr -->",
    ],
)
def test_without_a_mark_in_front_the_statement_decides(paragraph: str) -> None:
    assert paragraph_language(paragraph, "en") == "en"


def test_the_mark_is_not_spoken() -> None:
    assert spoken_text("<!-- lang: fr -->\nLes droits.") == "Les droits."


def changed(paragraph: str, language: str) -> str:
    end, mark = change_of_mark(paragraph, language)
    return mark + paragraph[end:]


@pytest.mark.parametrize("paragraph", ["Les droits.", "**Les** droits.", "", "2026 commence."])
def test_a_mark_is_set_changed_and_taken_away(paragraph: str) -> None:
    french = changed(paragraph, "fr")
    assert french == f"<!-- lang: fr --> {paragraph}"
    assert mark_of(french) == "fr"
    assert mark_of(changed(french, "es")) == "es"
    assert changed(french, "") == paragraph
    assert changed(paragraph, "") == paragraph


@pytest.mark.parametrize("paragraph", ["# Titre", "- un\n- deux", "1. un", "> dit"])
def test_what_opens_a_line_still_opens_it_behind_a_mark(paragraph: str) -> None:
    marked = changed(paragraph, "fr")
    assert spoken_text(marked) == spoken_text(paragraph)
    assert SpanKind.MARKER in {span.kind for span in spans(marked)[0]}
    assert changed(marked, "") == paragraph
